// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QNetworkReply>
#include <QSslError>
#include <QString>
#include <QUrl>

#include <chrono>

namespace alien {

/// Every sentence that ApiError can say, in one place for the translators.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(alien::ErrorText)
public:
    using Ms = std::chrono::milliseconds;

    // Refused before anything left.
    [[nodiscard]] static QString badBaseUrl(const QString& url);
    [[nodiscard]] static QString baseUrlExtras();
    [[nodiscard]] static QString badToken();
    [[nodiscard]] static QString badPath();
    [[nodiscard]] static QString badId();
    [[nodiscard]] static QString badMethod();
    [[nodiscard]] static QString badQuery(const QString& key);
    [[nodiscard]] static QString badHeader(const QByteArray& name);
    [[nodiscard]] static QString bodyOnRead();

    // No answer, or not all of it.
    [[nodiscard]] static QString network(QNetworkReply::NetworkError error, const QString& host, const QString& qtText);
    [[nodiscard]] static QString throughProxy(const QString& sentence, const QString& proxy);
    [[nodiscard]] static QString tls(const QList<QSslError>& errors, const QString& host);
    [[nodiscard]] static QString tlsWord(QSslError::SslError error);
    [[nodiscard]] static QString tlsHandshake(const QString& qtText);
    [[nodiscard]] static QString wantsCertificate(const QString& host);
    [[nodiscard]] static QString wantsCertificateAdvice();
    [[nodiscard]] static QString closedAfterTls(const QString& host);
    [[nodiscard]] static QString pinMismatch();
    [[nodiscard]] static QString tlsAdvice(const QString& fingerprint);
    [[nodiscard]] static QString queued(Ms after);
    [[nodiscard]] static QString noProxyAnswer(Ms after);
    [[nodiscard]] static QString notConnected(Ms after);
    [[nodiscard]] static QString noFirstByte(Ms after);
    [[nodiscard]] static QString attemptOver(Ms after);
    [[nodiscard]] static QString deadlineOver(Ms after);
    [[nodiscard]] static QString tooSlow(qint64 bytesPerSecond);
    [[nodiscard]] static QString brokeOff(qint64 received, qint64 total);
    [[nodiscard]] static QString aborted();
    [[nodiscard]] static QString outcomeUnknown(const QString& cause);
    [[nodiscard]] static QString outcomeUnknownAdvice();

    // An answer that is none.
    [[nodiscard]] static QString tooLarge(qint64 cap);
    [[nodiscard]] static QString headersTooLarge();
    [[nodiscard]] static QString badFraming();
    [[nodiscard]] static QString notHttp();
    [[nodiscard]] static QString badCompression(const QByteArray& encoding);
    [[nodiscard]] static QString spoolFailed(const QString& cause);
    [[nodiscard]] static QString redirected(int status, const QString& target);
    [[nodiscard]] static QString notTheManager(int status, const QByteArray& mediaType);
    [[nodiscard]] static QString notFinal(int status);

    // The manager's refusals without words of its own.
    [[nodiscard]] static QString emptyRefusal(int status);
    [[nodiscard]] static QString emptyRefusalAdvice(int status);
};

} // namespace alien
