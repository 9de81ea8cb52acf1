// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/settingsview.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Type = Document::Type;

QString textOf(const Document::Node& node)
{
    return node.type() == Type::String ? node.text() : QString();
}

QStringList textsOf(const Document::Node& node)
{
    QStringList texts;
    for (int i = 0; node.type() == Type::Array && i < node.size(); ++i)
        texts.append(node.at(i).text());
    return texts;
}

QStringList keysOf(const Document::Node& node)
{
    QStringList keys;
    for (int i = 0; node.type() == Type::Object && i < node.size(); ++i)
        keys.append(node.keyAt(i));
    keys.sort();
    return keys;
}

Setting settingOf(const Document::Node& node, QLatin1StringView fallback)
{
    const QString value = textOf(node);
    return value.isEmpty() ? Setting{QString(fallback), true} : Setting{value, false};
}

NetworkView networkOf(const Document::Node& node)
{
    NetworkView view;
    view.kind = settingOf(node.find("type"), "auto"_L1);
    view.cidr = textOf(node.find("cidr"));
    if (const std::optional<qint64> zones = node.find("availability_zones").integer();
        zones && *zones >= 0 && *zones < 1000)
        view.availabilityZones = int(*zones);
    else if (view.kind.value == "create"_L1)
        view.availabilityZones = 2;
    for (const char* key : {"vpc_id", "network_name", "vnet_resource_id"}) {
        if (view.networkId.isEmpty())
            view.networkId = textOf(node.find(key));
    }
    view.region = textOf(node.find("region"));
    view.publicSubnets = textsOf(node.find("public_subnet_ids"));
    view.privateSubnets = textsOf(node.find("private_subnet_ids"));
    view.securityGroups = textsOf(node.find("security_group_ids"));
    const auto addName = [&](QStringList& names, const char* key) {
        if (const QString name = textOf(node.find(key)); !name.isEmpty())
            names.append(name);
    };
    addName(view.publicSubnets, "public_subnet_name");
    addName(view.privateSubnets, "private_subnet_name");
    addName(view.privateSubnets, "subnet_name");
    return view;
}

QString certificateText(const QString& kind, const Document::Node& node)
{
    if (kind == "aws"_L1)
        return textOf(node.find("certificateArn"));
    if (kind == "gcp"_L1)
        return textOf(node.find("certificateName"));
    if (kind == "azure"_L1)
        return textOf(node.find("keyVaultCertificateId"));
    const Document::Node secret = node.find("tlsSecretRef");
    const QString name = textOf(secret.find("secretName"));
    const QString space = textOf(secret.find("namespace"));
    return space.isEmpty() ? name : space + u'/' + name;
}

QList<CustomDomain> domainsOf(const Document::Node& customDomains)
{
    QList<CustomDomain> domains;
    for (const QString& resource : keysOf(customDomains)) {
        const Document::Node node = customDomains[resource];
        CustomDomain domain{resource, textOf(node.find("domain")), {}, {}};
        const Document::Node certificate = node.find("certificate");
        for (const QString& kind : keysOf(certificate)) {
            if (certificate[kind].type() != Type::Object)
                continue;
            domain.certificateKind = kind;
            domain.certificate = certificateText(kind, certificate[kind]);
            break;
        }
        domains.append(domain);
    }
    return domains;
}

KubernetesView kubernetesOf(const Document::Node& node)
{
    KubernetesView view;
    view.present = node.type() == Type::Object;
    const Document::Node cluster = node.find("cluster");
    view.clusterOwnership = textOf(cluster.find("ownership"));
    view.namespaceName = textOf(cluster.find("namespace"));
    const Document::Node cloud = cluster.find("cloud");
    view.cloud = textOf(cloud);
    for (const char* key : {"clusterName", "clusterId"}) {
        if (view.cloud.isEmpty())
            view.cloud = textOf(cloud.find(key));
    }
    const Document::Node exposure = node.find("exposure");
    view.exposure = settingOf(exposure.find("mode"), "disabled"_L1);
    view.domain = textOf(exposure.find("domain"));
    const Document::Node route = exposure.find("route");
    view.routeApi = textOf(route.find("routeApi"));
    view.routeClass = textOf(route.find(view.routeApi == "gateway"_L1 ? "gatewayClassName" : "ingressClassName"));
    const Document::Node provider = route.find("provider");
    view.provider = provider.type() == Type::Object ? textOf(provider.find("provider")) : textOf(provider);
    const Document::Node certificate = exposure.find("certificate");
    view.certificate = certificate.type() == Type::Object ? textOf(certificate.find("mode")) : textOf(certificate);
    return view;
}

QStringList poolsOf(const Document::Node& pools)
{
    if (pools.type() == Type::Object)
        return keysOf(pools);
    QStringList names;
    for (int i = 0; pools.type() == Type::Array && i < pools.size(); ++i)
        names.append(textOf(pools.at(i).find("name")));
    return names;
}

QString endpointTargetOf(const Document::Node& target)
{
    const QString cname = textOf(target.find("cnameTarget"));
    return cname.isEmpty() ? textOf(target.find("mode")) : cname;
}

} // namespace

SettingsView settingsOf(const Document::Node& stackSettings)
{
    SettingsView view;
    view.model = settingOf(stackSettings.find("deploymentModel"), "push"_L1);
    view.updates = settingOf(stackSettings.find("updates"), "auto"_L1);
    view.telemetry = settingOf(stackSettings.find("telemetry"), "auto"_L1);
    view.heartbeats = settingOf(stackSettings.find("heartbeats"), "on"_L1);
    view.network = networkOf(stackSettings.find("network"));
    const Document::Node domains = stackSettings.find("domains");
    view.domains = domainsOf(domains.find("customDomains"));
    view.endpointTarget = endpointTargetOf(domains.find("publicEndpointTarget"));
    view.kubernetes = kubernetesOf(stackSettings.find("kubernetes"));
    view.externalBindings = keysOf(stackSettings.find("externalBindings"));
    view.computePools = poolsOf(stackSettings.find("compute").find("pools"));
    static const QStringList known{u"deploymentModel"_s, u"updates"_s,        u"telemetry"_s,  u"heartbeats"_s,
                                   u"network"_s,         u"domains"_s,        u"kubernetes"_s, u"externalBindings"_s,
                                   u"compute"_s,         u"publicEndpoints"_s};
    for (const QString& key : keysOf(stackSettings)) {
        if (!known.contains(key))
            view.unknown.append(key);
    }
    return view;
}

SettingsView settingsOf(const Deployment& deployment)
{
    SettingsView view = settingsOf(deployment.document.root().find("stackSettings"));
    if (view.model.isDefault && !deployment.deploymentModel.isEmpty() && deployment.deploymentModel != view.model.value)
        view.model = {deployment.deploymentModel, false};
    return view;
}

} // namespace alien
