// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"
#include "client/types/deployment.h"

#include <QStringList>

namespace alien {

/// One setting as people read it: the value, and whether it was set or is the product's default.
struct Setting
{
    QString value; ///< open: unknown words stay as they came
    bool isDefault = true;
};

/// `network` of the settings (protocol 3.3); the members inside are snake_case on the wire.
struct NetworkView
{
    Setting kind; ///< auto, use-default, create, byo-vpc-aws, byo-vpc-gcp, byo-vnet-azure; auto: nothing was chosen
    QString cidr;
    std::optional<int> availabilityZones; ///< create: 2 unless set
    QString networkId;                    ///< vpc_id, network_name or vnet_resource_id
    QString region;                       ///< gcp
    QStringList publicSubnets;
    QStringList privateSubnets;
    QStringList securityGroups;
};

struct CustomDomain
{
    QString resourceId;
    QString domain;
    QString certificateKind; ///< aws, gcp, azure, kubernetes; empty: none
    QString certificate;     ///< ARN, name, id or secret
};

struct KubernetesView
{
    bool present = false;
    QString clusterOwnership;
    QString namespaceName;
    QString cloud;    ///< name of an existing cluster
    Setting exposure; ///< disabled, generated, custom
    QString domain;
    QString routeApi;    ///< ingress, gateway
    QString routeClass;  ///< ingressClassName or gatewayClassName
    QString provider;    ///< awsAlb, gkeGateway, azureApplicationGatewayForContainers
    QString certificate; ///< managedAcmImport, awsAcmArn, managedTlsSecret, tlsSecretRef, none
};

/// Typed, read-only view of `stackSettings`. The manager leaves defaults out of its answers; here they are filled in
/// (protocol 3.3).
struct SettingsView
{
    Setting model;      ///< push, pull
    Setting updates;    ///< auto, approval-required
    Setting telemetry;  ///< auto, off, approval-required
    Setting heartbeats; ///< on, off
    NetworkView network;
    QList<CustomDomain> domains; ///< sorted by resource
    QString endpointTarget;      ///< 3.x domains.publicEndpointTarget: machineAddresses, or the load balancer's name
    KubernetesView kubernetes;
    QStringList externalBindings; ///< resource ids; what is inside may be secret
    QStringList computePools;     ///< 3.x
    QStringList unknown;          ///< members that this program does not know, so that nobody takes silence for absence
};

[[nodiscard]] SettingsView settingsOf(const Document::Node& stackSettings);
[[nodiscard]] SettingsView settingsOf(const Deployment& deployment);

} // namespace alien
