// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/endpointfor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kSocksPort = 1080;
constexpr int kHttpProxyPort = 8080;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::Endpoint)
};

} // namespace

Endpoint endpointFor(const Profile& profile, const Secret& token, QString* problem)
{
    Endpoint endpoint;
    endpoint.baseUrl = profile.url;
    endpoint.token = token;
    endpoint.pinnedSha256 = profile.pinnedSha256;
    endpoint.proxy = profile.proxy;
    QString fault;
    if (!profile.caFile.isEmpty()) {
        endpoint.extraCa = QSslCertificate::fromPath(profile.caFile, QSsl::Pem);
        if (endpoint.extraCa.isEmpty())
            fault = Words::tr("%1 holds no certificate in PEM form.").arg(profile.caFile);
    }
    if (profile.proxy == ProxyChoice::Manual) {
        const QUrl url(profile.proxyUrl);
        const bool socks = url.scheme() == "socks5"_L1;
        if (url.host().isEmpty() || (!socks && url.scheme() != "http"_L1))
            fault = Words::tr("The proxy must be given as http://host:port or socks5://host:port.");
        endpoint.manualProxy =
            QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                          quint16(url.port(socks ? kSocksPort : kHttpProxyPort)), url.userName(), url.password());
    }
    if (problem)
        *problem = fault;
    return endpoint;
}

} // namespace alien
