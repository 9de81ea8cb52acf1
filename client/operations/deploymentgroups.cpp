// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/outgoing.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {
codec::Writer groupBody(const QString& name, std::optional<qint64> maxDeployments)
{
    codec::Writer body;
    body.text("name", name);
    if (maxDeployments)
        body.integer("maxDeployments", *maxDeployments);
    return body;
}
} // namespace

Call<Listed<DeploymentGroup>> ManagerClient::DeploymentGroups::list(const CallOptions& options) const
{
    return Outgoing(*client, "deploymentGroups.list"_L1, options).list<DeploymentGroup>();
}

Call<DeploymentGroup> ManagerClient::DeploymentGroups::get(const QString& id, const CallOptions& options) const
{
    Outgoing out(*client, "deploymentGroups.get"_L1, options);
    return out.id("deploymentGroupId"_L1, id).value<DeploymentGroup>();
}

QByteArray ManagerClient::DeploymentGroups::createBody(const QString& name, std::optional<qint64> maxDeployments)
{
    return groupBody(name, maxDeployments).toJson();
}

Call<DeploymentGroup> ManagerClient::DeploymentGroups::create(const QString& name, std::optional<qint64> maxDeployments,
                                                              const CallOptions& options) const
{
    // The manager takes an empty name and a negative number, and neither can ever be changed (protocol 1, operations 3
    // and 6).
    Outgoing out(*client, "deploymentGroups.create"_L1, options);
    return out.require(!name.trimmed().isEmpty(), RequestText::emptyName())
        .require(!maxDeployments || *maxDeployments >= 1, RequestText::badCapacity())
        .body(groupBody(name, maxDeployments))
        .value<DeploymentGroup>();
}

Call<MintedToken> ManagerClient::DeploymentGroups::createToken(const QString& groupId, const CallOptions& options) const
{
    Outgoing out(*client, "deploymentGroups.createToken"_L1, options);
    return out.id("deploymentGroupId"_L1, groupId).value<MintedToken>();
}

} // namespace alien
