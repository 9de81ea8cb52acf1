// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/routes.h"

#include "httpserver/uri.h"
#include "sandbox/api/answers.h"

namespace alien::sandbox {

std::string Call::query(std::string_view name) const
{
    for (auto& [key, value] : http::queryItems(request.query)) {
        if (key == name)
            return value;
    }
    return {};
}

Routes::Routes(http::Router& router, Context& context)
    : m_router(router)
    , m_context(context)
{}

void Routes::add(std::string method, std::string_view path, Operation operation)
{
    addOpen(std::move(method), path, [this_ = &m_context, operation = std::move(operation)](const Call& call) {
        return operation(Call{call.request, call.params, callerOf(this_->store, call.request)});
    });
}

void Routes::addOpen(std::string method, std::string_view path, Operation operation)
{
    m_router.add(std::move(method), path,
                 [operation = std::move(operation)](const http::Request& request, const auto& params) {
                     try {
                         return operation(Call{request, params, {}});
                     } catch (const Refused& refusal) {
                         return refusal.response;
                     } catch (const std::exception&) {
                         return maskedError().response;
                     }
                 });
}

DeploymentHead usableDeployment(const Context& context, const Caller& caller, const std::string& id,
                                std::string_view refusal)
{
    auto head = context.store.head(id);
    if (!head)
        throw deploymentNotFound(id);
    if (!caller.mayUse(*head))
        throw forbidden(refusal);
    return std::move(*head);
}

const Fields::Variants& platformNames(Api api)
{
    static const Fields::Variants first{"aws", "gcp", "azure", "kubernetes", "local", "test"};
    static const Fields::Variants third{"aws", "gcp", "azure", "kubernetes", "machines", "local", "test"};
    return api == Api::V3_3_16 ? third : first;
}

} // namespace alien::sandbox
