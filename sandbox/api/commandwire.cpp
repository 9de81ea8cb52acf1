// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/commandwire.h"

#include "sandbox/api/answers.h"
#include "sandbox/wire.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>

namespace alien::sandbox {
namespace {

constexpr std::size_t movedToStorageFrom = 20'000;
constexpr auto linkLifetime = std::chrono::hours(1);
constexpr std::string_view commandsStorage = "/var/lib/alien-manager/commands_storage/";

std::string pathOf(const Command& command, const std::string& half)
{
    return "arc/commands/" + command.id + '/' + half;
}

bool isMoved(const Json& body)
{
    return body.value("mode", "") == "inline" && body.value("inlineBase64", "").size() > movedToStorageFrom;
}

std::string decoded(const Json& body)
{
    return QByteArray::fromBase64(QByteArray::fromStdString(body.value("inlineBase64", ""))).toStdString();
}

std::int64_t secondsOf(Time time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

/// "mode" first, as the manager writes it.
std::string modeFirst(const Json& body)
{
    std::string text = "{\"mode\":" + dumped(body.at("mode"));
    for (const auto& [key, value] : body.items()) {
        if (key != "mode")
            text += ',' + quotedJson(key) + ':' + dumped(value);
    }
    return text + '}';
}

std::string targetMember(const std::string& target)
{
    return target.empty() ? std::string() : ",\"target\":" + target;
}

} // namespace

CommandWire::CommandWire(const Context& context)
    : m_context(context)
{}

std::string CommandWire::target(const Command& command) const
{
    return m_context.isNew() ? object({{"resourceId", command.targetId}, {"resourceType", command.targetType}})
                             : std::string();
}

std::string CommandWire::status(const Command& command) const
{
    std::string text = "{\"commandId\":" + quotedJson(command.id) +
                       ",\"state\":" + quotedJson(commandStateName(command.state)) +
                       ",\"attempt\":" + std::to_string(command.attempt) + targetMember(target(command));
    if (!command.response.empty())
        text += ",\"response\":" + response(command);
    return text + '}';
}

std::string CommandWire::payload(const Command& command) const
{
    std::string text = "{\"commandId\":" + quotedJson(command.id);
    if (!command.params.empty())
        text += ",\"params\":" + bodySpec(Json::parse(command.params), command, "params", false);
    if (!command.response.empty())
        text += ",\"response\":" + response(command);
    return text + '}';
}

std::string CommandWire::response(const Command& command) const
{
    const Json kept = Json::parse(command.response);
    if (kept.value("status", "") == "success")
        return "{\"status\":\"success\",\"response\":" + bodySpec(kept.at("response"), command, "response", false) +
               '}';
    std::string text =
        object({{"status", "error"}, {"code", kept.value("code", "")}, {"message", kept.value("message", "")}});
    if (kept.contains("details"))
        text.insert(text.size() - 1, ",\"details\":" + dumped(kept["details"]));
    return text;
}

std::string CommandWire::bodySpec(const Json& body, const Command& command, const std::string& half,
                                  bool forWorker) const
{
    if (!isMoved(body))
        return modeFirst(body);
    std::string text = "{\"mode\":\"storage\",\"size\":" + std::to_string(decoded(body).size());
    if (forWorker || half == "response")
        text += ",\"storageGetRequest\":" + presigned(command, half, Link::Get, command.createdAt + linkLifetime);
    if (!forWorker)
        text += ",\"storagePutUsed\":true";
    return text + '}';
}

std::optional<std::string> CommandWire::stored(const Command& command, const std::string& half)
{
    const std::string& text = half == "params" ? command.params : command.response;
    if (text.empty())
        return std::nullopt;
    Json body = Json::parse(text);
    if (half == "response")
        body = body.value("response", Json::object());
    if (!isMoved(body))
        return std::nullopt;
    return decoded(body);
}

/// The links of one half of a command, for whoever holds them until they expire.
std::string CommandWire::presigned(const Command& command, const std::string& half, Link link, Time expires) const
{
    const std::string path = pathOf(command, half);
    const std::string operation = link == Link::Put ? "put" : "get";
    // Workers put their answers where the manager says: on its own host.
    const bool http = m_context.options.storage == Storage::Http && (link == Link::Get || half == "params");
    std::string backend =
        object({{"type", "local"}, {"filePath", std::string(commandsStorage) + path}, {"operation", operation}});
    if (http) {
        const std::string method = link == Link::Put ? "PUT" : "GET";
        const std::string epoch = std::to_string(secondsOf(expires));
        const std::string url = m_context.baseUrl() + "/storage/" + path + "?expires=" + epoch +
                                "&signature=" + mac(method + ' ' + path + ':' + epoch);
        backend = "{\"type\":\"http\",\"url\":" + quotedJson(url) + ",\"method\":\"" + method + "\",\"headers\":{}}";
    }
    return "{\"backend\":" + backend + ",\"expiration\":" + quotedJson(zuluTime(expires)) + ",\"operation\":\"" +
           operation + "\",\"path\":" + quotedJson(path) + '}';
}

std::string CommandWire::storageUpload(const Command& command) const
{
    const Time expires = now() + linkLifetime;
    return "{\"putRequest\":" + presigned(command, "params", Link::Put, expires) +
           ",\"expiresAt\":" + quotedJson(zuluTime(expires)) + '}';
}

std::string CommandWire::lease(const Command& command) const
{
    const Time expires = now() + linkLifetime;
    const std::string epoch = std::to_string(secondsOf(expires));
    const std::string attempt = std::to_string(command.attempt);
    const std::string submit = m_context.baseUrl() + "/v1/commands/" + command.id +
                               "/response?response_token=" + mac(command.id + ':' + epoch) + "&expires=" + epoch;
    std::string envelope = "{\"protocol\":\"arc.v1\",\"deploymentId\":" + quotedJson(command.deploymentId) +
                           targetMember(target(command)) + ",\"commandId\":" + quotedJson(command.id) +
                           ",\"attempt\":" + attempt;
    if (command.deadline)
        envelope += ",\"deadline\":" + quotedJson(zuluTime(*command.deadline));
    envelope += ",\"command\":" + quotedJson(command.name) +
                ",\"params\":" + bodySpec(Json::parse(command.params), command, "params", true) +
                ",\"responseHandling\":{\"maxInlineBytes\":" + std::to_string(inlineAllowedUpTo) +
                ",\"submitResponseUrl\":" + quotedJson(submit) +
                ",\"storageUploadRequest\":" + presigned(command, "response", Link::Put, expires) + "}}";
    return "{\"leaseId\":" + quotedJson(command.leaseId) +
           ",\"leaseExpiresAt\":" + quotedJson(zuluTime(command.leaseExpiresAt.value_or(now()))) +
           ",\"commandId\":" + quotedJson(command.id) + ",\"attempt\":" + attempt + ",\"envelope\":" + envelope + '}';
}

std::string CommandWire::mac(const std::string& text) const
{
    const QByteArray key = "sandbox-links-" + QByteArray::number(m_context.options.seed);
    return QMessageAuthenticationCode::hash(QByteArray::fromStdString(text), key, QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

bool CommandWire::isSigned(const std::string& text, const std::string& given, const std::string& expires) const
{
    const bool number =
        !expires.empty() && expires.size() < 18 && expires.find_first_not_of("0123456789") == std::string::npos;
    return number && std::stoll(expires) > secondsOf(now()) && given == mac(text + ':' + expires);
}

Json checkedBodySpec(const Fields& fields, std::string_view name)
{
    const Fields body = fields.below(name);
    const std::string mode = body.variant("mode", {"inline", "storage"});
    if (mode == "inline")
        return {{"mode", mode}, {"inlineBase64", body.text("inlineBase64")}};
    Json echo{{"mode", mode}};
    if (const auto size = body.integer("size")) {
        if (*size < 0)
            body.refuse("size", "invalid value: integer `" + std::to_string(*size) + "`, expected u64");
        echo["size"] = *size;
    }
    for (const char* member : {"storageGetRequest", "storagePutUsed"}) {
        if (const Json* value = body.optionalRaw(member))
            echo[member] = *value;
    }
    return echo;
}

std::string checkedResponse(const Fields& fields)
{
    if (fields.variant("status", {"success", "error"}) == "success")
        return dumped({{"status", "success"}, {"response", checkedBodySpec(fields, "response")}});
    Json echo{{"status", "error"}, {"code", fields.text("code")}, {"message", fields.text("message")}};
    if (fields.optionalRaw("details"))
        echo["details"] = fields.text("details");
    return dumped(echo);
}

} // namespace alien::sandbox
