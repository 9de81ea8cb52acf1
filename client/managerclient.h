// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/fleetdecoder.h"
#include "client/transport.h"
#include "client/types/command.h"
#include "client/types/deployment.h"
#include "client/types/deploymentgroup.h"
#include "client/types/listed.h"
#include "client/types/release.h"
#include "client/types/token.h"
#include "client/types/whoami.h"

namespace alien {

class Dispatcher;

/// The Manager API: one method per operation, grouped as the API groups them. Every method returns at once; arguments
/// that cannot be sent end as InvalidRequest without a request. Lives on one thread, needs an event loop; large answers
/// are decoded on a pool.
///
/// The groups are light handles; copy them freely while the client lives.
class ManagerClient : public QObject
{
    Q_OBJECT
public:
    /// The transport must outlive the client.
    explicit ManagerClient(Transport& transport, QObject* parent = nullptr);
    /// Calls in flight end as Aborted (OutcomeUnknown when they would have changed something), through the event loop.
    ~ManagerClient() override;

    /// Known after the first whoami; calls to operations that this generation lacks end as InvalidRequest.
    [[nodiscard]] std::optional<Generation> generation() const { return m_generation; }
    void setGeneration(Generation generation);
    /// E.g. u"credentials.mint"; the names are group.method as below. True while the generation is unknown.
    [[nodiscard]] bool supports(QStringView operation) const;
    [[nodiscard]] Transport& transport() const { return m_transport; }
    [[nodiscard]] Dispatcher& dispatcher() const { return *m_dispatcher; } ///< for the operations

    class Health
    {
    public:
        Call<Nothing> health(const CallOptions& options = {}) const; ///< GET /health; without token
        ManagerClient* client;
    };
    class WhoamiApi
    {
    public:
        Call<Whoami> whoami(const CallOptions& options = {}) const; ///< GET /v1/whoami; remembers the generation
        ManagerClient* client;
    };
    class DeploymentGroups
    {
    public:
        Call<Listed<DeploymentGroup>> list(const CallOptions& options = {}) const;
        Call<DeploymentGroup> get(const QString& id, const CallOptions& options = {}) const;
        Call<DeploymentGroup> create(const QString& name, std::optional<qint64> maxDeployments,
                                     const CallOptions& options = {}) const;
        /// The bytes that create() sends, for who keeps a digest of them.
        [[nodiscard]] static QByteArray createBody(const QString& name, std::optional<qint64> maxDeployments);
        Call<MintedToken> createToken(const QString& groupId, const CallOptions& options = {}) const;
        ManagerClient* client;
    };
    class Deployments
    {
    public:
        /// Decodes into summaries on a worker; `decoder` keeps what the next poll compares with (one per query).
        Call<FleetDelta> poll(const DeploymentQuery& query, std::shared_ptr<FleetDecoder> decoder,
                              const CallOptions& options = {}) const;
        /// Everything as whole deployments; for small fleets and tools.
        Call<Listed<Deployment>> list(const DeploymentQuery& query, const CallOptions& options = {}) const;
        Call<Deployment> get(const QString& id, const CallOptions& options = {}) const;
        Call<DeploymentInfo> info(const QString& id, const CallOptions& options = {}) const;
        Call<CreatedDeployment> create(const CreateDeploymentRequest& request, const CallOptions& options = {}) const;
        /// The bytes that create() sends, for who keeps a digest of them.
        [[nodiscard]] static QByteArray createBody(const CreateDeploymentRequest& request);
        Call<Nothing> retry(const QString& id, const CallOptions& options = {}) const;
        Call<Nothing> redeploy(const QString& id, const CallOptions& options = {}) const;
        Call<DeleteAnswer> remove(const QString& id, DeleteAction action, const CallOptions& options = {}) const;
        /// PUT …/vault/{vault}/secrets/{key}; outside the manager's own description.
        Call<Nothing> writeVaultSecret(const QString& id, const QString& vault, const QString& key, const Secret& value,
                                       const CallOptions& options = {}) const;
        ManagerClient* client;
    };
    class Releases
    {
    public:
        Call<Listed<Release>> list(const CallOptions& options = {}) const;
        Call<Release> latest(const CallOptions& options = {}) const;
        Call<Release> get(const QString& id, const CallOptions& options = {}) const;
        Call<Release> create(const CreateReleaseRequest& request, const CallOptions& options = {}) const;
        ManagerClient* client;
    };
    class Commands
    {
    public:
        Call<CreatedCommand> create(const CreateCommandRequest& request, const CallOptions& options = {}) const;
        Call<CommandStatus> status(const QString& id, const CallOptions& options = {}) const;
        Call<CommandPayload> payload(const QString& id, const CallOptions& options = {}) const;
        Call<Nothing> storePayload(const QString& id, const QByteArray& bodyJson,
                                   const CallOptions& options = {}) const;
        Call<UploadCompleted> uploadComplete(const QString& id, qint64 size, const CallOptions& options = {}) const;
        Call<Nothing> submitResponse(const QString& id, const CommandResponse& response,
                                     const CallOptions& options = {}) const;
        ManagerClient* client;
    };
    class Leases
    {
    public:
        Call<QList<Lease>> acquire(const LeaseRequest& request, const CallOptions& options = {}) const;
        Call<Nothing> release(const QString& leaseId, const CallOptions& options = {}) const;
        ManagerClient* client;
    };
    /// Bodies and answers of the agent's side are documents: the console shows them, it does not live on them.
    class Credentials
    {
    public:
        Call<Document> resolve(const QString& deploymentId, const CallOptions& options = {}) const; ///< 1.7.1 only
        Call<Document> mint(const QByteArray& bodyJson, const CallOptions& options = {}) const;     ///< 3.x only
        Call<Document> resolveBinding(const QByteArray& bodyJson, const CallOptions& options = {}) const; ///< 3.x only
        ManagerClient* client;
    };
    class StackImport
    {
    public:
        Call<Document> import(const QByteArray& bodyJson, const CallOptions& options = {}) const;
        ManagerClient* client;
    };
    class Sync
    {
    public:
        Call<Document> initialize(const QByteArray& bodyJson, const CallOptions& options = {}) const;
        Call<Document> agentSync(const QByteArray& bodyJson, const CallOptions& options = {}) const;
        Call<Document> acquire(const QByteArray& bodyJson, const CallOptions& options = {}) const;
        Call<Document> reconcile(const QByteArray& bodyJson, const CallOptions& options = {}) const;
        Call<Document> release(const QByteArray& bodyJson, const CallOptions& options = {}) const;
        Call<Document> renew(const QByteArray& bodyJson, const CallOptions& options = {}) const; ///< 3.x only
        ManagerClient* client;
    };
    class Tokens
    {
    public:
        Call<Listed<TokenInfo>> list(const CallOptions& options = {}) const;
        Call<Nothing> revoke(const QString& id, const CallOptions& options = {}) const;
        ManagerClient* client;
    };

    [[nodiscard]] Health health() { return {this}; }
    [[nodiscard]] WhoamiApi whoami() { return {this}; }
    [[nodiscard]] DeploymentGroups deploymentGroups() { return {this}; }
    [[nodiscard]] Deployments deployments() { return {this}; }
    [[nodiscard]] Releases releases() { return {this}; }
    [[nodiscard]] Commands commands() { return {this}; }
    [[nodiscard]] Leases leases() { return {this}; }
    [[nodiscard]] Credentials credentials() { return {this}; }
    [[nodiscard]] StackImport stackImport() { return {this}; }
    [[nodiscard]] Sync sync() { return {this}; }
    [[nodiscard]] Tokens tokens() { return {this}; }

Q_SIGNALS:
    void generationKnown(alien::Generation generation);

private:
    Transport& m_transport;
    std::optional<Generation> m_generation;
    Dispatcher* m_dispatcher;
};

} // namespace alien
