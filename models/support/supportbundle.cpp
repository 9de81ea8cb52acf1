// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/supportbundle.h"

#include "client/redactor.h"
#include "models/journal/journalexport.h"

#include <QDateTime>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto kFormat = "alien-console-support-bundle";
constexpr int kVersion = 1;

std::string plain(const QString& text)
{
    return Redactor::text(text).toStdString();
}

std::string utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
}

Json object(const SupportBundle::Facts& facts)
{
    Json out = Json::object();
    for (const auto& [name, value] : facts)
        out[name.toStdString()] = Redactor::isSecretKey(name) ? Redactor::mark().toStdString() : plain(value);
    return out;
}

Json fleetOf(const SupportBundle::Connection& connection)
{
    Json out = Json::array();
    for (const auto& row : connection.fleet)
        out.push_back({{"id", plain(row.id)},
                       {"name", plain(row.name)},
                       {"status", plain(row.status)},
                       {"platform", plain(row.platform)},
                       {"release", plain(row.release)},
                       {"error", plain(row.error)}});
    return out;
}

/// Method, path, outcome and times; no header and no body.
Json callsOf(const QList<CallRecordPtr>& calls)
{
    Json out = Json::array();
    for (const CallRecordPtr& call : calls) {
        Json one{{"at", utc(call->startedMs)},
                 {"method", call->method.toStdString()},
                 {"target", plain(call->target())},
                 {"state", QString(wireName(call->state)).toStdString()},
                 {"status", call->status},
                 {"tookMs", call->tookMs()},
                 {"attempts", call->attempts.size()},
                 {"requestBytes", call->requestBytes},
                 {"answerBytes", call->answerBytes}};
        if (!call->code.isEmpty())
            one["code"] = plain(call->code);
        if (!call->error.isEmpty())
            one["error"] = plain(call->error);
        out.push_back(std::move(one));
    }
    return out;
}

Json connectionsOf(const QList<SupportBundle::Connection>& connections)
{
    Json out = Json::array();
    for (const auto& each : connections)
        out.push_back({{"name", plain(each.name)},
                       {"url", plain(each.url)},
                       {"state", plain(each.state)},
                       {"protection", plain(each.protection)},
                       {"who", plain(each.who)},
                       {"lastError", plain(each.lastError)},
                       {"clockSkewMs", each.skewMs},
                       {"deployments", each.deployments},
                       {"fleet", fleetOf(each)},
                       {"requests", callsOf(each.calls)}});
    return out;
}

Json journalOf(const SupportBundle::Content& content)
{
    Json entries = Json::array();
    for (const JournalEntry& entry : content.journal)
        entries.push_back(Json::parse(journalexport::jsonLine(entry).toStdString(), nullptr, false));
    const auto& seen = content.verification;
    return {{"intact", seen.intact},           {"entries", seen.entries},  {"archived", seen.archived},
            {"firstBroken", seen.firstBroken}, {"said", plain(seen.text)}, {"last", std::move(entries)}};
}

} // namespace

QByteArray SupportBundle::write(const Content& content)
{
    Json files = Json::object();
    for (const auto& [name, bytes] : content.files)
        files[name.toStdString()] = bytes;
    Json log = Json::array();
    for (const QString& line : content.log)
        log.push_back(plain(line));
    const Json document{{"format", kFormat},
                        {"version", kVersion},
                        {"madeAt", utc(content.madeMs)},
                        {"program", object(content.program)},
                        {"settings", object(content.settings)},
                        {"files", std::move(files)},
                        {"log", std::move(log)},
                        {"connections", connectionsOf(content.connections)},
                        {"journal", journalOf(content)}};
    constexpr int indent = 2;
    return QByteArray::fromStdString(document.dump(indent, ' ', false, Json::error_handler_t::replace)) + '\n';
}

std::optional<SupportBundle::Opened> SupportBundle::read(const QByteArray& bytes, QString* problem)
{
    const auto refuse = [problem](const QString& why) {
        *problem = why;
        return std::nullopt;
    };
    if (bytes.size() > kMostBytes)
        return refuse(tr("It is larger than a support bundle can be."));
    // Depth is limited as everywhere: what comes from elsewhere may want to break the reader.
    constexpr int deepest = 64;
    const auto shallow = [](int depth, Json::parse_event_t, Json&) {
        if (depth > deepest)
            throw std::length_error("deep");
        return true;
    };
    Json document;
    try {
        document = Json::parse(bytes.cbegin(), bytes.cend(), shallow);
    } catch (const std::exception&) {
        return refuse(tr("It is not JSON, or was cut short."));
    }
    const auto text = [&document](const char* key) {
        const auto at = document.find(key);
        return at != document.end() && at->is_string() ? QString::fromStdString(at->get_ref<const std::string&>())
                                                       : QString();
    };
    if (!document.is_object() || text("format") != QLatin1StringView(kFormat))
        return refuse(tr("It is not a support bundle of this program."));
    const auto version = document.find("version");
    if (version == document.end() || !version->is_number_integer() || version->get<qint64>() > kVersion)
        return refuse(tr("A newer version of this program made it."));
    Opened opened;
    opened.bytes = bytes;
    opened.madeMs = QDateTime::fromString(text("madeAt"), Qt::ISODateWithMs).toMSecsSinceEpoch();
    if (const auto program = document.find("program"); program != document.end() && program->is_object()) {
        const auto at = program->find("version");
        if (at != program->end() && at->is_string())
            opened.version = QString::fromStdString(at->get_ref<const std::string&>());
    }
    return opened;
}

} // namespace alien
