// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/wire.h"

namespace alien::codec {

Whoami read(const Reader& in, Whoami* /*overload*/)
{
    Whoami who;
    who.kind = in.required<QString>("kind");
    who.id = in.required<QString>("id");
    who.workspaceId = in.required<QString>("workspaceId");
    who.workspaceName = in.text("workspaceName");
    who.role = in.openEnum<Role>("role");
    const Reader scope = in.member("scope");
    who.scopeType = scope.openEnum<ScopeType>("type");
    who.projectId = scope.text("projectId");
    who.deploymentGroupId = scope.text("deploymentGroupId");
    who.deploymentId = scope.text("deploymentId");
    // protocol 10.16: there is no other way to tell the two.
    const bool third = in.has("workspaceName") || who.role.text.contains(u'.');
    who.generation = third ? Generation::V3 : Generation::V1;
    return who;
}

DeploymentGroup read(const Reader& in, DeploymentGroup* /*overload*/)
{
    DeploymentGroup group;
    group.id = in.required<QString>("id");
    group.name = in.required<QString>("name");
    group.maxDeployments = in.required<qint64>("maxDeployments");
    group.deploymentCount = in.required<qint64>("deploymentCount");
    group.createdAt = in.required<QDateTime>("createdAt");
    group.projectId = in.text("projectId");
    group.workspaceId = in.text("workspaceId");
    return group;
}

MintedToken read(const Reader& in, MintedToken* /*overload*/)
{
    return {Secret(in.required<QString>("token").toUtf8()), in.required<QString>("deploymentGroupId")};
}

TokenInfo read(const Reader& in, TokenInfo* /*overload*/)
{
    TokenInfo token;
    token.id = in.required<QString>("id");
    token.tokenType = in.required<QString>("tokenType");
    token.keyPrefix = in.text("keyPrefix");
    token.deploymentGroupId = in.text("deploymentGroupId");
    token.deploymentId = in.text("deploymentId");
    token.createdAt = in.required<QDateTime>("createdAt");
    return token;
}

DeleteAnswer read(const Reader& in, DeleteAnswer* /*overload*/)
{
    return {in.required<QString>("action"), in.text("message")};
}

GitMetadata read(const Reader& in, GitMetadata* /*overload*/)
{
    return {in.text("commitSha"), in.text("commitRef"), in.text("commitMessage")};
}

PublicEndpoint read(const Reader& in, PublicEndpoint* /*overload*/)
{
    PublicEndpoint endpoint;
    endpoint.url = in.required<QString>("url");
    endpoint.host = in.text("host");
    endpoint.protocol = in.text("protocol");
    endpoint.port = in.has("port") ? in.count("port") : 0;
    return endpoint;
}

DeploymentInfoResource read(const Reader& in, DeploymentInfoResource* /*overload*/)
{
    DeploymentInfoResource resource;
    resource.resourceType = in.required<QString>("resourceType");
    resource.publicUrl = in.text("publicUrl");
    const QMap<QString, PublicEndpoint> endpoints = in.optionalMap<PublicEndpoint>("publicEndpoints");
    for (auto it = endpoints.begin(); it != endpoints.end(); ++it) {
        resource.publicEndpoints.append(it.value());
        resource.publicEndpoints.last().name = it.key();
    }
    return resource;
}

Decoded<Document> decodeObject(const QByteArray& body)
{
    const Document document = Document::parse(body);
    if (document.isNull())
        return faultOf(document.error());
    if (document.root().type() != Document::Type::Object)
        return withSpelling({{}, QStringLiteral("an object"), {}, false, -1, 0, 0}, document);
    return noted<Document>(document, document);
}

} // namespace alien::codec
