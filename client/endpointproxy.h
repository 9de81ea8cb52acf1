// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/systemproxies.h"
#include "client/transport.h"

#include <QNetworkProxyFactory>
#include <QPointer>

namespace alien {

/// Which proxy an endpoint is reached through: the system's, none, or one given by hand. Loopback is never proxied.
class EndpointProxy : public QNetworkProxyFactory
{
public:
    /// `system`: where the system's answer stands already; without it the system is asked here, which may take long.
    EndpointProxy(ProxyChoice choice, const QNetworkProxy& manual, const SystemProxies* system = nullptr);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;
    /// "host:port" of the proxy for this address, or empty; for messages.
    [[nodiscard]] QString describe(const QUrl& url);
    [[nodiscard]] static bool isLoopback(const QString& host);

private:
    ProxyChoice m_choice;
    QNetworkProxy m_manual;
    QPointer<const SystemProxies> m_system;
};

} // namespace alien
