// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/endpointproxy.h"

#include <QHostAddress>

namespace alien {

using namespace Qt::StringLiterals;

EndpointProxy::EndpointProxy(ProxyChoice choice, const QNetworkProxy& manual, const SystemProxies* system)
    : m_choice(choice)
    , m_manual(manual)
    , m_system(system)
{}

bool EndpointProxy::isLoopback(const QString& host)
{
    const QString lower = host.toLower();
    return lower == "localhost"_L1 || lower.endsWith(".localhost"_L1) || QHostAddress(lower).isLoopback();
}

QList<QNetworkProxy> EndpointProxy::queryProxy(const QNetworkProxyQuery& query)
{
    if (m_choice == ProxyChoice::None || isLoopback(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_choice == ProxyChoice::Manual)
        return {m_manual};
    if (!m_system)
        return systemProxyForQuery(query);
    const QList<QNetworkProxy> known = m_system->known(query.url());
    return known.isEmpty() ? QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)} : known;
}

QString EndpointProxy::describe(const QUrl& url)
{
    const QList<QNetworkProxy> proxies = queryProxy(QNetworkProxyQuery(url));
    if (proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::NoProxy ||
        proxies.constFirst().type() == QNetworkProxy::DefaultProxy)
        return {};
    return u"%1:%2"_s.arg(proxies.constFirst().hostName()).arg(proxies.constFirst().port());
}

} // namespace alien
