// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"
#include "sandbox/api/routes.h"
#include "sandbox/wire.h"

namespace alien::sandbox {
namespace {

std::string tokenWire(const Token& token)
{
    static constexpr const char* kinds[] = {"admin", "deployment-group", "deployment"};
    std::string text = "{\"id\":" + quotedJson(token.id) +
                       ",\"tokenType\":" + quotedJson(kinds[static_cast<int>(token.kind)]) +
                       ",\"keyPrefix\":" + quotedJson(token.keyPrefix);
    if (!token.groupId.empty())
        text += ",\"deploymentGroupId\":" + quotedJson(token.groupId);
    if (!token.deploymentId.empty())
        text += ",\"deploymentId\":" + quotedJson(token.deploymentId);
    return text + ",\"createdAt\":" + quotedJson(offsetTime(token.createdAt)) + '}';
}

void onlyAdmin(const Caller& caller)
{
    if (!caller.isAdmin())
        throw forbidden("Admin access required");
}

} // namespace

void addTokenRoutes(Routes& routes)
{
    Context& context = routes.context();
    routes.add("GET", "/v1/tokens", [&context](const Call& call) {
        onlyAdmin(call.caller);
        std::string items;
        for (const Token& token : context.store.tokens())
            items += (items.empty() ? "" : ",") + tokenWire(token);
        return jsonAnswer(200, "{\"items\":[" + items + "]}");
    });
    routes.add("DELETE", "/v1/tokens/{id}", [&context](const Call& call) {
        onlyAdmin(call.caller);
        if (!context.store.removeToken(call.param(0)))
            throw refused(500, "GENERIC_ERROR", "Token " + call.param(0) + " not found");
        return emptyAnswer(204);
    });
}

} // namespace alien::sandbox
