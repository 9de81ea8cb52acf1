// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"
#include "sandbox/api/routes.h"
#include "sandbox/wire.h"

namespace alien::sandbox {
namespace {

http::Response create(Context& context, const Call& call)
{
    if (!call.caller.isAdmin())
        throw forbidden("Cannot create deployment group");
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    Group group;
    group.name = fields.text("name");
    group.maxDeployments = fields.integer("maxDeployments").value_or(100);
    group.id = context.store.newId("dg");
    group.createdAt = now();
    context.store.putGroup(group);
    return jsonAnswer(200, groupWire(context.api(), group, 0));
}

http::Response list(const Context& context, const Call& call)
{
    const auto guard = context.store.lock();
    std::string items;
    for (const Group& group : context.store.groups()) {
        if (call.caller.mayReadGroup(group.id))
            items +=
                (items.empty() ? "" : ",") + groupWire(context.api(), group, context.store.deploymentCount(group.id));
    }
    return jsonAnswer(200, "{\"items\":[" + items + "],\"nextCursor\":null}");
}

http::Response get(const Context& context, const Call& call)
{
    const auto group = context.store.group(call.param(0));
    if (!group)
        throw groupNotFound(call.param(0));
    if (!call.caller.mayReadGroup(group->id))
        throw forbidden("Cannot read this deployment group");
    return jsonAnswer(200, groupWire(context.api(), *group, context.store.deploymentCount(group->id)));
}

http::Response mintToken(Context& context, const Call& call)
{
    const auto group = context.store.group(call.param(0));
    if (!group)
        throw groupNotFound(call.param(0));
    if (!call.caller.isAdmin())
        throw forbidden("Cannot mint tokens for this deployment group");
    const std::string token = context.store.newToken("dg");
    context.store.addToken(TokenKind::Group, token, group->id);
    return jsonAnswer(200, object({{"token", token}, {"deploymentGroupId", group->id}}));
}

} // namespace

void addGroupRoutes(Routes& routes)
{
    Context& context = routes.context();
    routes.add("POST", "/v1/deployment-groups", [&context](const Call& call) { return create(context, call); });
    routes.add("GET", "/v1/deployment-groups", [&context](const Call& call) { return list(context, call); });
    routes.add("GET", "/v1/deployment-groups/{id}", [&context](const Call& call) { return get(context, call); });
    routes.add("POST", "/v1/deployment-groups/{id}/tokens",
               [&context](const Call& call) { return mintToken(context, call); });
}

} // namespace alien::sandbox
