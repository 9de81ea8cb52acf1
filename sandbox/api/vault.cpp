// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"
#include "sandbox/api/routes.h"

namespace alien::sandbox {
namespace {

bool grants(const Json& profile, const std::string& vault, const std::string& permission)
{
    for (const std::string& scope : {std::string("*"), vault}) {
        const auto list = profile.is_object() ? profile.find(scope) : profile.end();
        if (!profile.is_object() || list == profile.end() || !list->is_array())
            continue;
        for (const Json& reference : *list) {
            if (reference == permission)
                return true;
        }
    }
    return false;
}

/// Any vault but "secrets" needs the stack's management to extend to it (protocol 7).
bool managementMay(const Context& context, const DeploymentHead& head, const std::string& vault,
                   const std::string& permission)
{
    const auto release = context.store.release(head.currentReleaseId);
    if (!release)
        return false;
    const Json stacks = Json::parse(release->stack);
    const Json* management = nullptr;
    if (const auto stack = stacks.find(head.platform); stack != stacks.end() && stack->contains("permissions"))
        management = (*stack)["permissions"].contains("management") ? &(*stack)["permissions"]["management"] : nullptr;
    if (!management || !management->is_object())
        return false;
    for (const char* kind : {"extend", "override"}) {
        if (management->contains(kind) && grants((*management)[kind], vault, permission))
            return true;
    }
    return false;
}

DeploymentHead checkedVault(const Context& context, const Call& call, const std::string& permission)
{
    const DeploymentHead head = usableDeployment(context, call.caller, call.param(0), "Cannot update this deployment");
    const std::string& vault = call.param(1);
    if (vault != "secrets" && !managementMay(context, head, vault, permission))
        throw forbidden("Management identity is not allowed to use " + permission + " on vault '" + vault + '\'');
    if (head.platform == "local" || head.platform == "test" || head.platform == "machines")
        throw badRequest("Vault API not supported for platform: " + head.platform);
    return head;
}

} // namespace

void addVaultRoutes(Routes& routes)
{
    Context& context = routes.context();
    constexpr std::string_view path = "/v1/deployments/{id}/vault/{vault}/secrets/{key}";
    routes.add("PUT", path, [&context](const Call& call) {
        const Json body = bodyOf(call.request);
        const std::string value = Fields(body, call.request.body).text("value");
        const DeploymentHead head = checkedVault(context, call, "vault/data-write");
        context.store.putSecret(head.id, call.param(1), call.param(2), value);
        return jsonAnswer(200, R"({"ok":true})");
    });
    routes.add("GET", path, [&context](const Call& call) {
        const DeploymentHead head = checkedVault(context, call, "vault/data-read");
        const auto value = context.store.secret(head.id, call.param(1), call.param(2));
        if (!value)
            throw maskedError();
        return jsonAnswer(200, object({{"value", *value}}));
    });
}

} // namespace alien::sandbox
