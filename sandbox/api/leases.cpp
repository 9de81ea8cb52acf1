// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"
#include "sandbox/api/commandwire.h"
#include "sandbox/api/routes.h"

#include <algorithm>

namespace alien::sandbox {
namespace {

http::Response lease(Context& context, const Call& call)
{
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    const std::string id = fields.text("deploymentId");
    std::string target;
    if (context.isNew()) {
        const Fields wanted = fields.below("target");
        target = wanted.text("resourceId");
        (void)wanted.text("resourceType");
    }
    const auto most = std::clamp<std::int64_t>(fields.integer("maxLeases").value_or(1), 0, 1000);
    const auto seconds = std::clamp<std::int64_t>(fields.integer("leaseSeconds").value_or(60), 1, 86'400);
    const auto guard = context.store.lock();
    (void)usableDeployment(context, call.caller, id, "Cannot lease commands of this deployment");
    const CommandWire wire(context);
    std::string leases;
    for (const Command& command : context.queue.lease(id, int(most), std::chrono::seconds(seconds), target))
        leases += (leases.empty() ? "" : ",") + wire.lease(command);
    return jsonAnswer(200, "{\"leases\":[" + leases + "]}");
}

http::Response release(Context& context, const Call& call)
{
    if (!context.queue.release(call.param(0)))
        throw notFound("LEASE_NOT_FOUND", "Lease", "lease_id", call.param(0));
    return emptyAnswer();
}

/// A bearer, or the query token of the lease; a bad bearer loses even beside a good query token (protocol 4.3).
void maySubmit(const Context& context, const Call& call, const Command& command)
{
    if (!call.request.header("authorization").empty()) {
        const Caller caller = callerOf(context.store, call.request);
        (void)usableDeployment(context, caller, command.deploymentId, "Cannot submit a response for this deployment");
        return;
    }
    if (!CommandWire(context).isSigned(command.id, call.query("response_token"), call.query("expires")))
        throw unauthorized("Authentication required");
    if (!context.store.head(command.deploymentId))
        throw deploymentNotFound(command.deploymentId);
}

http::Response submit(Context& context, const Call& call)
{
    const auto guard = context.store.lock();
    const auto command = context.store.command(call.param(0));
    if (!command || command->deploymentId.empty()) {
        if (!callerOf(context.store, call.request).isAdmin())
            throw forbidden("Cannot submit a response for this command");
        throw notFound("COMMAND_NOT_FOUND", "Command", "command_id", call.param(0));
    }
    maySubmit(context, call, *command);
    const Json body = bodyOf(call.request);
    const std::string response = checkedResponse(Fields(body, call.request.body));
    if (context.queue.submit(command->id, response) == CommandQueue::Submit::WrongState) {
        const char* state = commandStateName(command->state);
        throw refused(400, "INVALID_STATE_TRANSITION",
                      std::string("Invalid state transition from ") + state + " to SUCCEEDED",
                      object({{"from", state}, {"to", "SUCCEEDED"}}));
    }
    return emptyAnswer();
}

} // namespace

void addLeaseRoutes(Routes& routes)
{
    Context& context = routes.context();
    routes.add("POST", "/v1/commands/leases", [&context](const Call& call) { return lease(context, call); });
    routes.add("POST", "/v1/commands/leases/{id}/release",
               [&context](const Call& call) { return release(context, call); });
    routes.addOpen("PUT", "/v1/commands/{id}/response", [&context](const Call& call) { return submit(context, call); });
}

} // namespace alien::sandbox
