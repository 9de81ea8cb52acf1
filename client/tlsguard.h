// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

namespace alien {

/// Decides whether the peer of one reply may be trusted. Without a pin: Qt's verification with the endpoint's extra
/// authorities. With a pin: the certificate must have exactly that SHA-256, then its chain and its name need not be
/// known; its dates still count.
class TlsGuard : public QObject
{
    Q_OBJECT
public:
    TlsGuard(const Endpoint& endpoint, QNetworkReply* reply);

    [[nodiscard]] static QSslConfiguration configuration(const Endpoint& endpoint);
    /// What a pinned certificate may have: nobody vouches for it, or it names another host. Its dates still count.
    [[nodiscard]] static bool excusedByPin(QSslError::SslError error);
    [[nodiscard]] static QByteArray pinOf(const Endpoint& endpoint); ///< as digestOf() writes it; empty: none
    [[nodiscard]] static QByteArray digestOf(const QSslCertificate& certificate); ///< SHA-256 in lower-case hex
    [[nodiscard]] bool handshakeDone() const { return m_handshakeDone; }
    [[nodiscard]] bool pinMismatch() const { return m_pinMismatch; }
    [[nodiscard]] const QList<QSslError>& errors() const { return m_errors; } ///< those that were not excused
    [[nodiscard]] QString fingerprint() const
    {
        return m_fingerprint;
    } ///< SHA-256, "AB:CD:…"; empty before a certificate came

Q_SIGNALS:
    void mismatched(); ///< the handshake is done, nothing has left; the receiver must abort the reply

private:
    void onErrors(const QList<QSslError>& errors);
    void onEncrypted();
    void readCertificate(const QSslCertificate& fallback);

    QNetworkReply* m_reply;
    QByteArray m_pin; ///< lower-case hex without colons
    QByteArray m_digest;
    QList<QSslError> m_errors;
    QString m_fingerprint;
    bool m_handshakeDone = false;
    bool m_pinMismatch = false;
};

} // namespace alien
