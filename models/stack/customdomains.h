// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/finding.h"

#include <QList>

namespace alien {

/// One entry of domains.customDomains in the settings of a deployment (protocol 3.3).
struct CustomDomain
{
    QString resource;
    QString domain;
    QString certificateArn;        ///< aws
    QString certificateName;       ///< gcp
    QString keyVaultCertificateId; ///< azure
    QString keyVaultResourceId;    ///< azure, optional
    QString secretName;            ///< kubernetes
    QString secretNamespace;       ///< kubernetes, optional
    friend bool operator==(const CustomDomain&, const CustomDomain&) = default;
};

/// As the settings hold them, by resource.
[[nodiscard]] QList<CustomDomain> customDomains(const QByteArray& settings);
/// The settings with these domains in the place of the old ones; all else keeps its bytes. Empty settings are made.
[[nodiscard]] QByteArray withCustomDomains(const QByteArray& settings, const QList<CustomDomain>& domains);

/// What is wrong with it on a platform: the domain's spelling, a certificate that is missing or is none. The findings'
/// resource, pointer (in the settings), text and why are set.
[[nodiscard]] QList<Finding> checkCustomDomain(const CustomDomain& domain, const QString& platform);

/// What the customer has to put into DNS, in words. `target`: the name to point at when it is known, as the outputs of
/// a running resource give it (loadBalancerEndpoint.dnsName), else empty.
[[nodiscard]] QString dnsRecordWords(const CustomDomain& domain, const QString& platform, const QString& target);

} // namespace alien
