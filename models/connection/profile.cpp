// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/profile.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <array>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr std::array kProtections{Protection::None, Protection::Production, Protection::Staging, Protection::Sandbox};

QString say(const char* text)
{
    return QCoreApplication::translate("alien::Profile", text);
}

QString faultOf(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty())
        return say(QT_TRANSLATE_NOOP("alien::Profile", "This is no web address."));
    if (!url.userInfo().isEmpty())
        return say(
            QT_TRANSLATE_NOOP("alien::Profile", "Leave out the name and password; the token is asked for separately."));
    if (url.hasQuery() || url.hasFragment())
        return say(QT_TRANSLATE_NOOP("alien::Profile", "Leave out everything from the ? or # on."));
    return {};
}

} // namespace

const char* wireName(Protection protection)
{
    switch (protection) {
    case Protection::Production:
        return "production";
    case Protection::Staging:
        return "staging";
    case Protection::Sandbox:
        return "sandbox";
    case Protection::None:
        break;
    }
    return "none";
}

Protection protectionOf(QStringView name)
{
    for (const Protection protection : kProtections) {
        if (name == QLatin1StringView(wireName(protection)))
            return protection;
    }
    return Protection::None;
}

QString Profile::filingKey() const
{
    return id.isEmpty() ? normalizedUrl(url.toString(), nullptr).toString(QUrl::FullyEncoded) : id;
}

CurlBase curlBase(const Profile& profile)
{
    return {profile.url, profile.caFile, profile.proxy == ProxyChoice::Manual ? profile.proxyUrl : QString(),
            profile.proxy == ProxyChoice::None};
}

QUrl normalizedUrl(const QString& text, QString* error)
{
    const auto refuse = [error](const QString& why) {
        if (error)
            *error = why;
        return QUrl();
    };
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refuse(say(QT_TRANSLATE_NOOP("alien::Profile", "Enter the manager's address.")));
    QUrl url(trimmed, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (!trimmed.contains("://"_L1) || (scheme != "https"_L1 && scheme != "http"_L1))
        return refuse(say(QT_TRANSLATE_NOOP("alien::Profile", "Begin the address with https:// or http://.")));
    if (const QString fault = faultOf(url); !fault.isEmpty())
        return refuse(fault);

    url.setScheme(scheme);
    url.setHost(url.host().toLower());
    if (url.port() == (scheme == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::TolerantMode);
    if (error)
        error->clear();
    return url;
}

bool isLoopback(const QUrl& url)
{
    const QString host = url.host().toLower();
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

} // namespace alien
