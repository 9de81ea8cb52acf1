// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/listwarnings.h"
#include "client/fromutf8.h"
#include "client/operations/outgoing.h"

#include <QRegularExpression>

#include <optional>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// protocol 1, operation 7: 3 to 40 characters, a letter first, a letter or digit last, no two hyphens in a row.
bool isResourcePrefix(const QString& prefix)
{
    static const QRegularExpression pattern(u"\\A[a-z](?:-?[a-z0-9])+\\z"_s);
    return prefix.size() >= 3 && prefix.size() <= 40 && pattern.match(prefix).hasMatch();
}

void applyQuery(Outgoing& out, const DeploymentQuery& query)
{
    if (!query.deploymentGroupId.isEmpty())
        out.idInBody("deploymentGroupId"_L1, query.deploymentGroupId)
            .query(u"deploymentGroupId"_s, query.deploymentGroupId);
    if (!query.name.isEmpty()) {
        out.require(!out.first(), RequestText::nameFilterOnly3())
            .require(!query.deploymentGroupId.isEmpty(), RequestText::nameFilterNeedsGroup())
            .query(u"name"_s, query.name);
    }
    if (query.includeGroup)
        out.query(u"include"_s, u"deploymentGroup"_s);
}

/// Of the warnings of a list: the key that some item has twice.
std::optional<QString> doubledKey(const FleetDelta& delta)
{
    for (std::string_view warning : delta.warnings) {
        if (!warning.ends_with(doubledKeyWarning))
            continue;
        warning.remove_suffix(doubledKeyWarning.size());
        warning.remove_prefix(warning.rfind(' ') + 1);
        return fromUtf8(warning);
    }
    return std::nullopt;
}

codec::Decoded<FleetDelta> decodeFleet(FleetDecoder& decoder, const HttpAnswer& answer)
{
    FleetDelta delta;
    FleetDecodeError error;
    // Only a body that the decoder will keep is copied; one that lies in a file or is too large is looked at where it
    // is.
    const std::string_view bytes(answer.body.constData(), std::size_t(answer.body.size()));
    bool good = false;
    if (answer.backing || bytes.size() > decoder.keepBytes()) {
        using Source = FleetDecoder::Source;
        good = decoder.decodeView(bytes, delta, error, answer.backing ? Source::MappedFile : Source::Memory);
    } else {
        std::string body = decoder.bodyBuffer(bytes.size());
        body.append(bytes);
        good = decoder.decode(std::move(body), delta, error);
    }
    if (!good) {
        codec::DecodeFault fault;
        fault.pointer = QString::fromStdString(error.pointer);
        fault.expected = QString::fromStdString(error.expected);
        fault.rawValue = QString::fromStdString(error.got).left(200);
        fault.missing = error.got.empty();
        fault.offset = qint64(error.offset);
        return fault;
    }
    delta.serverDateMs = answer.serverDateMs;
    delta.elapsedUs = answer.elapsedUs;
    codec::Decoded<FleetDelta> decoded(std::move(delta));
    decoded.doubledKey = doubledKey(std::get<FleetDelta>(decoded));
    return decoded;
}

codec::Writer variableBody(const EnvironmentVariable& variable)
{
    codec::Writer body;
    body.text("name", variable.name).text("value", variable.value);
    body.text("type", variable.secret ? u"secret"_s : u"plain"_s);
    if (!variable.targetResources.isEmpty())
        body.texts("targetResources", variable.targetResources);
    return body;
}

codec::Writer deploymentBody(const CreateDeploymentRequest& request)
{
    codec::Writer body;
    body.text("name", request.name).text("platform", request.platform);
    body.textUnlessEmpty("deploymentGroupId", request.deploymentGroupId);
    if (!request.stackSettingsJson.isEmpty())
        body.raw("stackSettings", request.stackSettingsJson);
    if (!request.environmentVariables.isEmpty()) {
        QList<codec::Writer> variables;
        for (const EnvironmentVariable& variable : request.environmentVariables)
            variables.append(variableBody(variable));
        body.list("environmentVariables", variables);
    }
    body.textUnlessEmpty("resourcePrefix", request.resourcePrefix);
    return body;
}

} // namespace

Call<FleetDelta> ManagerClient::Deployments::poll(const DeploymentQuery& query, std::shared_ptr<FleetDecoder> decoder,
                                                  const CallOptions& options) const
{
    Outgoing out(*client, "deployments.list"_L1, options);
    applyQuery(out, query);
    return out.send<FleetDelta>(
        [decoder = std::move(decoder)](const HttpAnswer& answer) { return decodeFleet(*decoder, answer); });
}

Call<Listed<Deployment>> ManagerClient::Deployments::list(const DeploymentQuery& query,
                                                          const CallOptions& options) const
{
    Outgoing out(*client, "deployments.list"_L1, options);
    applyQuery(out, query);
    return out.valueBy<Listed<Deployment>>(codec::decodeDeployments);
}

Call<Deployment> ManagerClient::Deployments::get(const QString& id, const CallOptions& options) const
{
    Outgoing out(*client, "deployments.get"_L1, options);
    return out.id("deploymentId"_L1, id).valueBy<Deployment>(codec::decodeDeployment);
}

Call<DeploymentInfo> ManagerClient::Deployments::info(const QString& id, const CallOptions& options) const
{
    Outgoing out(*client, "deployments.info"_L1, options);
    return out.id("deploymentId"_L1, id).valueBy<DeploymentInfo>(codec::decodeDeploymentInfo);
}

QByteArray ManagerClient::Deployments::createBody(const CreateDeploymentRequest& request)
{
    return deploymentBody(request).toJson();
}

Call<CreatedDeployment> ManagerClient::Deployments::create(const CreateDeploymentRequest& request,
                                                           const CallOptions& options) const
{
    Outgoing out(*client, "deployments.create"_L1, options);
    out.require(!request.name.trimmed().isEmpty(), RequestText::emptyName())
        .require(!request.platform.isEmpty(), RequestText::emptyPlatform())
        .require(!(out.first() && request.platform == "machines"_L1), RequestText::noSuchPlatform(request.platform))
        .require(request.resourcePrefix.isEmpty() || isResourcePrefix(request.resourcePrefix),
                 RequestText::badResourcePrefix());
    if (!request.deploymentGroupId.isEmpty())
        out.idInBody("deploymentGroupId"_L1, request.deploymentGroupId);
    if (!request.stackSettingsJson.isEmpty())
        out.checkObject("stackSettings"_L1, request.stackSettingsJson);
    for (const EnvironmentVariable& variable : request.environmentVariables)
        out.require(!variable.name.isEmpty(), RequestText::emptyVariableName());
    return out.body(deploymentBody(request)).valueBy<CreatedDeployment>(codec::decodeCreatedDeployment);
}

Call<Nothing> ManagerClient::Deployments::retry(const QString& id, const CallOptions& options) const
{
    return Outgoing(*client, "deployments.retry"_L1, options).id("deploymentId"_L1, id).nothing();
}

Call<Nothing> ManagerClient::Deployments::redeploy(const QString& id, const CallOptions& options) const
{
    return Outgoing(*client, "deployments.redeploy"_L1, options).id("deploymentId"_L1, id).nothing();
}

Call<DeleteAnswer> ManagerClient::Deployments::remove(const QString& id, DeleteAction action,
                                                      const CallOptions& options) const
{
    Outgoing out(*client, "deployments.delete"_L1, options);
    return out.id("deploymentId"_L1, id)
        .body(codec::Writer().text("action", QString::fromLatin1(wireName(action))))
        .value<DeleteAnswer>();
}

Call<Nothing> ManagerClient::Deployments::writeVaultSecret(const QString& id, const QString& vault, const QString& key,
                                                           const Secret& value, const CallOptions& options) const
{
    Outgoing out(*client, "deployments.writeVaultSecret"_L1, options);
    return out.id("deploymentId"_L1, id)
        .segment("vault"_L1, vault)
        .segment("key"_L1, key)
        .require(!value.isEmpty(), RequestText::emptySecret())
        .body(codec::Writer().text("value", QString::fromUtf8(value.reveal())))
        .nothing();
}

} // namespace alien
