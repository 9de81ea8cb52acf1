// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"
#include "models/stack/finding.h"

#include <QList>
#include <QStringList>

namespace alien {

/// One entry of domains.customDomains in the settings of a deployment (protocol 3.3).
struct DomainSetting
{
    QString resource;
    QString domain;
    QString certificateArn;        ///< aws
    QString certificateName;       ///< gcp
    QString keyVaultCertificateId; ///< azure
    QString keyVaultResourceId;    ///< azure, optional
    QString secretName;            ///< kubernetes
    QString secretNamespace;       ///< kubernetes, optional
    friend bool operator==(const DomainSetting&, const DomainSetting&) = default;
};

/// As the settings hold them, by resource.
[[nodiscard]] QList<DomainSetting> customDomains(const QByteArray& settings);
/// The settings with these domains in the place of the old ones; all else keeps its bytes. Empty settings are made.
[[nodiscard]] QByteArray withCustomDomains(const QByteArray& settings, const QList<DomainSetting>& domains);

/// What is wrong with it on a platform: the domain's spelling, a certificate that is missing or is none. The findings'
/// resource, pointer (in the settings), text and why are set.
[[nodiscard]] QList<Finding> checkCustomDomain(const DomainSetting& domain, const QString& platform);

/// The config of a resource that is reached from outside: public ingress, public endpoints, an exposed port.
[[nodiscard]] bool isPublicConfig(const Document::Node& config);
/// Ids of those in a platform's stack, sorted: what a custom domain can be given to.
[[nodiscard]] QStringList publicResources(const Document::Node& stack);
/// "ACM certificate ARN": what a platform's settings name the certificate by; empty: it needs none.
[[nodiscard]] QString certificateWord(const QString& platform);

/// What the customer has to put into DNS, in words. `target`: the name to point at when it is known, as the outputs of
/// a running resource give it (loadBalancerEndpoint.dnsName), else empty.
[[nodiscard]] QString dnsRecordWords(const DomainSetting& domain, const QString& platform, const QString& target);

} // namespace alien
