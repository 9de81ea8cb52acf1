// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tlsguard.h"

#include <QCryptographicHash>

namespace alien {

bool TlsGuard::excusedByPin(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
        return true;
    default:
        return false;
    }
}

QByteArray TlsGuard::pinOf(const Endpoint& endpoint)
{
    return QByteArray(endpoint.pinnedSha256).replace(':', "").toLower();
}

QByteArray TlsGuard::digestOf(const QSslCertificate& certificate)
{
    return certificate.digest(QCryptographicHash::Sha256).toHex();
}

TlsGuard::TlsGuard(const Endpoint& endpoint, QNetworkReply* reply)
    : QObject(reply)
    , m_reply(reply)
    , m_pin(pinOf(endpoint))
{
    // Both signals come while the network thread waits: nothing of the request has been written yet.
    connect(reply, &QNetworkReply::sslErrors, this, &TlsGuard::onErrors);
    connect(reply, &QNetworkReply::encrypted, this, &TlsGuard::onEncrypted);
}

QSslConfiguration TlsGuard::configuration(const Endpoint& endpoint)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!endpoint.extraCa.isEmpty())
        configuration.addCaCertificates(endpoint.extraCa);
    return configuration;
}

void TlsGuard::readCertificate(const QSslCertificate& fallback)
{
    QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (certificate.isNull())
        certificate = fallback;
    if (certificate.isNull())
        return;
    const QByteArray digest = certificate.digest(QCryptographicHash::Sha256);
    m_digest = digest.toHex();
    m_fingerprint = QString::fromLatin1(digest.toHex(':').toUpper());
}

void TlsGuard::onErrors(const QList<QSslError>& errors)
{
    readCertificate(errors.isEmpty() ? QSslCertificate() : errors.constFirst().certificate());
    const bool pinned = !m_pin.isEmpty() && m_digest == m_pin;
    m_pinMismatch = !m_pin.isEmpty() && !pinned;
    QList<QSslError> excused;
    for (const QSslError& error : errors) {
        if (pinned && excusedByPin(error.error()))
            excused << error;
        else
            m_errors << error;
    }
    if (!excused.isEmpty())
        m_reply->ignoreSslErrors(excused); // only these, and only after the pin was compared
}

void TlsGuard::onEncrypted()
{
    m_handshakeDone = true;
    readCertificate(QSslCertificate());
    if (m_pin.isEmpty() || m_digest == m_pin)
        return;
    // A certificate that some authority signed is not enough here.
    m_pinMismatch = true;
    Q_EMIT mismatched();
}

} // namespace alien
