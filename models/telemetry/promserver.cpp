// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/promserver.h"

#include "client/headers.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::PromServer)
};

constexpr auto kQueryTimeout = std::chrono::seconds(125); ///< the server's own is 2 min

QSslKey keyIn(const QString& fileName)
{
    QFile file(fileName);
    if (fileName.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

QUrl PromServer::normalized(const QString& text, QString* error)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool http = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !http || url.host().isEmpty()) {
        *error =
            Words::tr("The address must begin with http:// or https:// and name a host, as in http://127.0.0.1:9090.");
        return {};
    }
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()) {
        *error = Words::tr(
            "The address must not carry a query, a fragment or a password; the password has a field of its own.");
        return {};
    }
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith("/api/v1"_L1))
        path.chop(7);
    url.setPath(path);
    error->clear();
    return url;
}

QString PromServer::secretKey(const QString& filingKey)
{
    return u"prometheus:"_s + filingKey;
}

Endpoint PromServer::endpoint(const Secret& secret, QString* problem) const
{
    Endpoint out;
    out.baseUrl = url;
    out.proxy = proxy;
    out.manualProxy = manualProxy;
    problem->clear();
    if (!caFile.isEmpty()) {
        out.extraCa = QSslCertificate::fromPath(caFile, QSsl::Pem);
        if (out.extraCa.isEmpty())
            *problem = Words::tr("%1 holds no certificate in PEM form.").arg(caFile);
    }
    if (auth == Auth::Bearer)
        out.token = secret;
    else if (auth == Auth::Basic)
        out.token = Secret((user.toUtf8() + ':' + secret.reveal()).toBase64());
    return out;
}

TransportOptions PromServer::transportOptions(QString* problem) const
{
    TransportOptions out;
    out.limits.firstByte = out.limits.listFirstByte = out.limits.attempt = kQueryTimeout;
    if (auth == Auth::Basic)
        out.identity.scheme = "Basic";
    problem->clear();
    if (!certificateFile.isEmpty()) {
        const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem);
        const QSslKey key = keyIn(keyFile);
        if (chain.isEmpty())
            *problem = Words::tr("%1 holds no certificate in PEM form.").arg(certificateFile);
        else if (key.isNull())
            *problem = Words::tr("%1 holds no private key in PEM form without a pass phrase.").arg(keyFile);
        else
            out.identity.certificate = {chain.first(), key};
    }
    if (const QByteArray bad = headers::firstUnsendable(headers); !bad.isEmpty())
        *problem = Words::tr("The header %1 cannot be sent.").arg(QString::fromLatin1(bad));
    return out;
}

QByteArray PromServer::toJson() const
{
    static constexpr const char* auths[] = {"none", "basic", "bearer"};
    QJsonArray list;
    for (const auto& [name, value] : headers)
        list.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    const QJsonObject object{{u"url"_s, url.toString()}, {u"auth"_s, QString::fromLatin1(auths[int(auth)])},
                             {u"user"_s, user},          {u"headers"_s, list},
                             {u"caFile"_s, caFile},      {u"certificateFile"_s, certificateFile},
                             {u"keyFile"_s, keyFile},    {u"proxy"_s, int(proxy)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PromServer PromServer::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PromServer out;
    out.url = QUrl(object.value("url"_L1).toString());
    const QString auth = object.value("auth"_L1).toString();
    out.auth = auth == "basic"_L1 ? Auth::Basic : auth == "bearer"_L1 ? Auth::Bearer : Auth::None;
    out.user = object.value("user"_L1).toString();
    const QJsonArray list = object.value("headers"_L1).toArray();
    for (const auto& pair : list)
        out.headers.append({pair.toArray().at(0).toString().toLatin1(), pair.toArray().at(1).toString().toLatin1()});
    out.caFile = object.value("caFile"_L1).toString();
    out.certificateFile = object.value("certificateFile"_L1).toString();
    out.keyFile = object.value("keyFile"_L1).toString();
    out.proxy = ProxyChoice(qBound(0, object.value("proxy"_L1).toInt(), 1));
    return out;
}

} // namespace alien
