// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver/router.h"
#include "sandbox/api/caller.h"
#include "sandbox/api/fields.h"
#include "sandbox/commandqueue.h"
#include "sandbox/sandbox.h"
#include "sandbox/store.h"

#include <atomic>
#include <functional>
#include <string>

namespace alien::sandbox {

class OtlpForwarder;

/// What the operations work on. Outlives the server.
struct Context
{
    Store& store;
    CommandQueue& queue;
    const Options& options;
    OtlpForwarder& forwarder;
    std::atomic<quint16> port{0};

    [[nodiscard]] Api api() const { return options.api; }
    [[nodiscard]] bool isNew() const { return options.api == Api::V3_3_16; }
    [[nodiscard]] std::string baseUrl() const { return "http://127.0.0.1:" + std::to_string(port.load()); }
};

/// One request on its way through an operation.
struct Call
{
    const http::Request& request;
    const http::Router::Params& params;
    Caller caller; ///< empty for open routes

    [[nodiscard]] const std::string& param(std::size_t index) const { return params.at(index); }
    [[nodiscard]] std::string query(std::string_view name) const;
};

/// Adds operations to a router: authorization first, a Refused becomes its answer.
class Routes
{
public:
    using Operation = std::function<http::Response(const Call&)>;
    Routes(http::Router& router, Context& context);

    void add(std::string method, std::string_view path, Operation operation);
    void addOpen(std::string method, std::string_view path, Operation operation);
    [[nodiscard]] Context& context() const { return m_context; }

private:
    http::Router& m_router;
    Context& m_context;
};

void addSystemRoutes(Routes& routes);
void addGroupRoutes(Routes& routes);
void addDeploymentRoutes(Routes& routes);
void addDeploymentActionRoutes(Routes& routes);
void addReleaseRoutes(Routes& routes);
void addCommandRoutes(Routes& routes);
void addLeaseRoutes(Routes& routes);
void addSyncRoutes(Routes& routes);
void addAgentRoutes(Routes& routes);
void addImportRoutes(Routes& routes);
void addCredentialRoutes(Routes& routes);
void addTokenRoutes(Routes& routes);
void addVaultRoutes(Routes& routes);
void addTelemetryRoutes(Routes& routes);

/// The deployment a caller may use; refuses with 404 or 403.
[[nodiscard]] DeploymentHead usableDeployment(const Context& context, const Caller& caller, const std::string& id,
                                              std::string_view refusal);
/// Platform names of this generation.
[[nodiscard]] const Fields::Variants& platformNames(Api api);

} // namespace alien::sandbox
