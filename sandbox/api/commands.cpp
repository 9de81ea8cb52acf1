// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"
#include "sandbox/api/commandwire.h"
#include "sandbox/api/routes.h"
#include "sandbox/wire.h"

#include <QByteArray>

namespace alien::sandbox {
namespace {

constexpr std::size_t longestKey = 507;
constexpr auto keyLifetime = std::chrono::hours(24);

Refused invalidCommand(const std::string& message)
{
    return refused(400, "INVALID_COMMAND", "Invalid command: " + message, object({{"message", message}}));
}

struct Target
{
    std::string id;
    std::string type;
};

/// 3.x: the resource the command is for (protocol 4.3).
Target targetOf(const Deployment& deployment, const std::string& wanted)
{
    const std::string context = object({{"deployment_id", deployment.id}});
    if (wanted.find_first_of(":/ ") != std::string::npos)
        throw refused(400, "COMMAND_TARGET_ID_INVALID", "Command target id '" + wanted + "' is invalid", context);
    const Json state = deployment.stackState.empty() ? Json::object() : Json::parse(deployment.stackState);
    const Json resources = state.value("resources", Json::object());
    std::vector<Target> targets;
    for (const auto& [id, resource] : resources.items()) {
        if (resource.value("config", Json::object()).value("commandsEnabled", false))
            targets.push_back({id, resource.value("type", "")});
    }
    if (targets.empty())
        throw refused(422, "NO_COMMAND_TARGETS", "Deployment '" + deployment.id + "' has no command-capable targets",
                      context);
    if (wanted.empty() && targets.size() > 1)
        throw refused(409, "COMMAND_TARGET_AMBIGUOUS",
                      "Deployment '" + deployment.id + "' has several command-capable targets", context);
    for (const Target& target : targets) {
        if (wanted.empty() || target.id == wanted)
            return target;
    }
    throw refused(404, "COMMAND_TARGET_NOT_FOUND", "Command target '" + wanted + "' not found", context);
}

void checkKey(const std::string& key)
{
    const bool plain = key.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:.") ==
                       std::string::npos;
    if (!plain || key.size() > longestKey)
        throw refused(500, "KV_OPERATION_FAILED", "KV operation failed: invalid key", object({{"operation", "get"}}),
                      true);
}

std::string created(const Context& context, const Command& command, bool fresh)
{
    const bool upload = command.state == CommandState::PendingUpload;
    std::string text =
        "{\"commandId\":" + quotedJson(command.id) + ",\"state\":" + quotedJson(commandStateName(command.state));
    if (upload && fresh)
        text += ",\"storageUpload\":" + CommandWire(context).storageUpload(command);
    return text + ",\"inlineAllowedUpTo\":" + std::to_string(inlineAllowedUpTo) +
           ",\"next\":" + (upload ? "\"upload\"}" : "\"poll\"}");
}

std::optional<Time> deadlineOf(const Fields& fields)
{
    if (!fields.optionalRaw("deadline"))
        return std::nullopt;
    const auto deadline = parseTime(fields.text("deadline"));
    if (!deadline)
        fields.refuse("deadline", "premature end of input");
    return deadline;
}

/// Only the test platform refuses here: its workers are simulated by the manager and take no calls (protocol 4.1).
bool dispatchFails(const DeploymentHead& head)
{
    return head.platform == "test" && !head.pull;
}

http::Response create(Context& context, const Call& call)
{
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    Command command;
    command.deploymentId = fields.text("deploymentId");
    command.name = fields.text("command");
    const Json params = checkedBodySpec(fields, "params");
    command.params = dumped(params);
    command.deadline = deadlineOf(fields);
    command.idempotencyKey = fields.textOr("idempotencyKey", {});
    const std::string wanted = context.isNew() ? fields.textOr("targetResourceId", {}) : std::string();

    const auto guard = context.store.lock();
    const auto head = context.store.head(command.deploymentId);
    if (!head)
        throw deploymentNotFound(command.deploymentId);
    if (!call.caller.mayCommand(*head))
        throw forbidden("Cannot create commands for this deployment");
    if (context.isNew()) {
        const Target target = targetOf(*context.store.deployment(head->id), wanted);
        command.targetId = target.id;
        command.targetType = target.type;
    }
    if (head->status != "running") {
        throw invalidCommand("Deployment '" + head->id + "' is '" + head->status +
                             "' and cannot receive commands yet. Wait until status is 'running'.");
    }
    if (command.name.empty())
        throw invalidCommand("Command name cannot be empty");
    if (context.isNew() && command.name.find(':') != std::string::npos)
        throw invalidCommand("Command name cannot contain ':'");
    if (command.deadline && *command.deadline <= now())
        throw invalidCommand("Deadline must be in the future");
    checkKey(command.idempotencyKey);
    if (context.isNew() && !command.idempotencyKey.empty())
        command.idempotencyKey = head->id + ':' + command.targetId + ':' + command.name + ':' + command.idempotencyKey;
    if (const auto known =
            command.idempotencyKey.empty() ? std::nullopt : context.store.commandByKey(command.idempotencyKey)) {
        const auto earlier = context.queue.current(*known);
        if (earlier && earlier->createdAt + keyLifetime > now())
            return jsonAnswer(200, created(context, *earlier, false));
    }
    command.id = context.store.newId("cmd");
    command.createdAt = now();
    const bool upload = params["mode"] == "storage" && params.value("size", std::int64_t(0)) > inlineAllowedUpTo;
    command.state = upload ? CommandState::PendingUpload : CommandState::Pending;
    context.store.putCommand(command);
    if (dispatchFails(*head)) {
        throw refused(500, "TRANSPORT_DISPATCH_FAILED", "Failed to dispatch command '" + command.id + "' to the worker",
                      object({{"command_id", command.id}, {"deployment_id", head->id}}), true);
    }
    return jsonAnswer(200, created(context, command, true));
}

/// 404 tells workspace writers that the id is unknown; others learn nothing (protocol 4.2).
Command readable(Context& context, const Call& call)
{
    auto command = context.queue.current(call.param(0));
    if (!command || command->deploymentId.empty()) {
        if (!call.caller.isAdmin())
            throw forbidden("Cannot read this command");
        throw notFound("COMMAND_NOT_FOUND", "Command", "command_id", call.param(0));
    }
    (void)usableDeployment(context, call.caller, command->deploymentId, "Cannot read this command");
    return std::move(*command);
}

http::Response uploadComplete(Context& context, const Call& call)
{
    const Json body = bodyOf(call.request);
    const std::int64_t size = Fields(body, call.request.body).requiredInteger("size");
    const auto guard = context.store.lock();
    const Command command = readable(context, call);
    if (command.state != CommandState::PendingUpload) {
        throw refused(400, "INVALID_STATE_TRANSITION",
                      std::string("Invalid state transition from ") + commandStateName(command.state) + " to PENDING",
                      object({{"from", commandStateName(command.state)}, {"to", "PENDING"}}));
    }
    context.store.editCommand(command.id, [size](Command& edited) {
        edited.state = CommandState::Pending;
        Json params = Json::parse(edited.params);
        if (params.value("mode", "") != "storage")
            return; // its bytes came through a link of ours
        params["size"] = size;
        edited.params = dumped(params);
    });
    return jsonAnswer(200, object({{"commandId", command.id}, {"state", "PENDING"}}));
}

http::Response payload(Context& context, const Call& call)
{
    const auto guard = context.store.lock();
    const auto orphan = context.store.command(call.param(0));
    if (orphan && orphan->deploymentId.empty() && call.caller.isAdmin())
        return jsonAnswer(200, CommandWire(context).payload(*orphan));
    return jsonAnswer(200, CommandWire(context).payload(readable(context, call)));
}

/// Neither the command's existence nor its state is asked (protocol 0.1: workspace only).
http::Response storePayload(Context& context, const Call& call)
{
    if (!call.caller.isAdmin())
        throw forbidden("Cannot store command payloads");
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    const std::string params = fields.optionalRaw("params") ? dumped(checkedBodySpec(fields, "params")) : std::string();
    const std::string response =
        fields.optionalRaw("response") ? checkedResponse(fields.below("response")) : std::string();
    const auto guard = context.store.lock();
    Command command = context.store.command(call.param(0)).value_or(Command());
    if (command.id.empty()) {
        command.id = call.param(0);
        command.state = CommandState::Succeeded;
        command.createdAt = now();
    }
    if (!params.empty())
        command.params = params;
    if (!response.empty())
        command.response = response;
    context.store.putCommand(std::move(command));
    return emptyAnswer();
}

bool holdsLink(const Context& context, const Call& call)
{
    const std::string path = "arc/commands/" + call.param(0) + '/' + call.param(1);
    return CommandWire(context).isSigned(call.request.method + ' ' + path, call.query("signature"),
                                         call.query("expires"));
}

/// The bytes of parameters, from whoever holds the link: no token is asked for, as with any storage.
http::Response takeIn(Context& context, const Call& call)
{
    if (!holdsLink(context, call) || call.param(1) != "params")
        return textAnswer(403, "The link has expired");
    const std::string& bytes = call.request.body;
    const Json params{
        {"mode", "inline"},
        {"inlineBase64", QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())).toBase64().toStdString()}};
    const bool known =
        context.store.editCommand(call.param(0), [&](Command& edited) { edited.params = dumped(params); });
    return emptyAnswer(known ? 200 : 404);
}

http::Response stored(const Context& context, const Call& call)
{
    const std::string& id = call.param(0);
    const std::string& half = call.param(1);
    if (!holdsLink(context, call))
        return textAnswer(403, "The link has expired");
    const auto command = context.store.command(id);
    auto body = command ? CommandWire::stored(*command, half) : std::nullopt;
    if (!body)
        return emptyAnswer(404);
    http::Response response;
    response.contentType = "application/octet-stream";
    response.body = std::move(*body);
    return response;
}

} // namespace

void addCommandRoutes(Routes& routes)
{
    Context& context = routes.context();
    routes.add("POST", "/v1/commands", [&context](const Call& call) { return create(context, call); });
    routes.add("GET", "/v1/commands/{id}", [&context](const Call& call) {
        return jsonAnswer(200, CommandWire(context).status(readable(context, call)));
    });
    routes.add("POST", "/v1/commands/{id}/upload-complete",
               [&context](const Call& call) { return uploadComplete(context, call); });
    routes.add("GET", "/v1/commands/{id}/payload", [&context](const Call& call) { return payload(context, call); });
    routes.add("PUT", "/v1/commands/{id}/payload",
               [&context](const Call& call) { return storePayload(context, call); });
    routes.addOpen("GET", "/storage/arc/commands/{id}/{half}",
                   [&context](const Call& call) { return stored(context, call); });
    routes.addOpen("PUT", "/storage/arc/commands/{id}/{half}",
                   [&context](const Call& call) { return takeIn(context, call); });
}

} // namespace alien::sandbox
