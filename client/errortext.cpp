// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/errortext.h"

#include <QLocale>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
QString seconds(ErrorText::Ms time)
{
    return QLocale().toString(double(time.count()) / 1000.0, 'g', 3);
}
} // namespace

QString ErrorText::badBaseUrl(const QString& url)
{
    return tr("\"%1\" is not an http or https address of a manager.").arg(url);
}

QString ErrorText::baseUrlExtras()
{
    return tr("The address of a manager must not contain a user name, a query or a fragment.");
}

QString ErrorText::badToken()
{
    return tr("The token contains characters that cannot be sent in a header.");
}

QString ErrorText::badPath()
{
    return tr("The path of the request contains an empty segment or characters that cannot be sent.");
}

QString ErrorText::badId()
{
    return tr("This id is empty, too long or contains characters that no id of the manager has.");
}

QString ErrorText::badMethod()
{
    return tr("The method of the request is not an HTTP method.");
}

QString ErrorText::badQuery(const QString& key)
{
    return tr("The query parameter \"%1\" contains control characters.").arg(key);
}

QString ErrorText::badHeader(const QByteArray& name)
{
    QString shown;
    for (const char c : name.left(60))
        shown += c > ' ' && c <= '~' ? QLatin1Char(c) : QLatin1Char('?');
    return tr("The header \"%1\" cannot be set here or contains characters that cannot be sent.").arg(shown);
}

QString ErrorText::bodyOnRead()
{
    return tr("A reading request has no body.");
}

QString ErrorText::network(QNetworkReply::NetworkError error, const QString& host, const QString& qtText)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return tr("%1 refused the connection.").arg(host);
    case QNetworkReply::HostNotFoundError:
        return tr("The name %1 could not be found.").arg(host);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return tr("%1 closed the connection without an answer.").arg(host);
    case QNetworkReply::ProxyConnectionRefusedError:
        return tr("The proxy refused the connection.");
    case QNetworkReply::ProxyConnectionClosedError:
        return tr("The proxy closed the connection.");
    case QNetworkReply::ProxyNotFoundError:
        return tr("The proxy's name could not be found.");
    case QNetworkReply::ProxyTimeoutError:
        return tr("The proxy did not answer in time.");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return tr("The proxy wants a user name and password.");
    default:
        return tr("No answer from %1: %2.").arg(host, qtText);
    }
}

QString ErrorText::throughProxy(const QString& sentence, const QString& proxy)
{
    return proxy.isEmpty() ? sentence : tr("%1 (through the proxy %2)").arg(sentence, proxy);
}

QString ErrorText::tlsWord(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return tr("the certificate has expired");
    case QSslError::CertificateNotYetValid:
        return tr("the certificate is not valid yet");
    case QSslError::HostNameMismatch:
        return tr("the certificate is for another host");
    case QSslError::SelfSignedCertificate:
        return tr("the certificate is self-signed");
    case QSslError::SelfSignedCertificateInChain:
        return tr("a self-signed certificate in the chain is not trusted");
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return tr("the certificate's issuer is unknown");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return tr("the certificate has been revoked");
    case QSslError::NoPeerCertificate:
        return tr("the server sent no certificate");
    default:
        return QSslError(error).errorString();
    }
}

QString ErrorText::tls(const QList<QSslError>& errors, const QString& host)
{
    QStringList words;
    for (const QSslError& error : errors) {
        const QString word = tlsWord(error.error());
        if (!words.contains(word))
            words << word;
    }
    return tr("%1 could not be trusted: %2.").arg(host, words.join(tr("; ")));
}

QString ErrorText::tlsHandshake(const QString& qtText)
{
    return tr("The TLS connection could not be made: %1. The server may want a client certificate or offer only "
              "versions before TLS 1.2.")
        .arg(qtText);
}

QString ErrorText::wantsCertificate(const QString& host)
{
    return tr("%1 wants a client certificate, which this console does not send to it.").arg(host);
}

QString ErrorText::wantsCertificateAdvice()
{
    return tr(
        "Use an address that asks for none, or have the gateway before it let operators in with their token alone. "
        "Only for a metrics server can a certificate be given here.");
}

QString ErrorText::closedAfterTls(const QString& host)
{
    return tr("%1 keeps ending the TLS connection without an answer; it may want a client certificate.").arg(host);
}

QString ErrorText::pinMismatch()
{
    return tr("The server's certificate is not the one that is pinned for this connection.");
}

QString ErrorText::tlsAdvice(const QString& fingerprint)
{
    return tr("SHA-256 fingerprint of the server's certificate:\n%1\n"
              "Compare it with the one that the manager's owner gives you. If they are the same, pin it for this "
              "connection; "
              "or trust the file of the authority that issued it.")
        .arg(fingerprint);
}

QString ErrorText::queued(Ms after)
{
    return tr("The request waited %1 s behind others and did not leave.").arg(seconds(after));
}

QString ErrorText::noProxyAnswer(Ms after)
{
    return tr("This system did not say within %1 s which proxy to use; its automatic configuration script may be out "
              "of reach.")
        .arg(seconds(after));
}

QString ErrorText::notConnected(Ms after)
{
    return tr("No connection within %1 s.").arg(seconds(after));
}

QString ErrorText::noFirstByte(Ms after)
{
    return tr("No answer within %1 s.").arg(seconds(after));
}

QString ErrorText::attemptOver(Ms after)
{
    return tr("The answer was not complete after %1 s.").arg(seconds(after));
}

QString ErrorText::deadlineOver(Ms after)
{
    return tr("No complete answer before the deadline of %1 s.").arg(seconds(after));
}

QString ErrorText::tooSlow(qint64 bytesPerSecond)
{
    return tr("The answer came at less than %1 bytes a second.").arg(QLocale().toString(bytesPerSecond));
}

QString ErrorText::brokeOff(qint64 received, qint64 total)
{
    const QLocale locale;
    return total >= 0
               ? tr("The answer broke off after %1 of %2 bytes.").arg(locale.toString(received), locale.toString(total))
               : tr("The answer broke off after %1 bytes.").arg(locale.toString(received));
}

QString ErrorText::aborted()
{
    return tr("Cancelled.");
}

QString ErrorText::outcomeUnknown(const QString& cause)
{
    return tr("Outcome unknown: the request left, but its answer did not come. %1").arg(cause);
}

QString ErrorText::outcomeUnknownAdvice()
{
    return tr("It may or may not have happened. It was not sent again. Look at the target's present state before you "
              "repeat it.");
}

QString ErrorText::tooLarge(qint64 cap)
{
    return tr("The answer is larger than %1.").arg(QLocale().formattedDataSize(cap));
}

QString ErrorText::headersTooLarge()
{
    return tr("The head of the answer is empty or far too large.");
}

QString ErrorText::badFraming()
{
    return tr("The answer states its length twice or unreadably.");
}

QString ErrorText::notHttp()
{
    return tr("What answered does not speak HTTP.");
}

QString ErrorText::badCompression(const QByteArray& encoding)
{
    return tr("The answer's compression (%1) is damaged or unknown.").arg(QString::fromLatin1(encoding.left(40)));
}

QString ErrorText::spoolFailed(const QString& cause)
{
    return tr("The answer could not be kept on disk: %1.").arg(cause);
}

QString ErrorText::redirected(int status, const QString& target)
{
    return target.isEmpty() ? tr("The address answered with a redirect (HTTP %1) to nowhere.").arg(status)
                            : tr("The address answered with a redirect (HTTP %1) to %2. It was not followed.")
                                  .arg(status)
                                  .arg(target);
}

QString ErrorText::notTheManager(int status, const QByteArray& mediaType)
{
    const QString type = mediaType.isEmpty() ? tr("no content type") : QString::fromLatin1(mediaType.left(60));
    return tr("Not the manager's answer (HTTP %1, %2): a proxy, a sign-in page or another server answered.")
        .arg(status)
        .arg(type);
}

QString ErrorText::notFinal(int status)
{
    return tr("Only a preliminary answer came (HTTP %1).").arg(status);
}

QString ErrorText::emptyRefusal(int status)
{
    switch (status) {
    case 401:
        return tr("The manager does not accept the token (HTTP 401).");
    case 403:
        return tr("The manager does not allow this (HTTP 403).");
    case 404:
        return tr("There is nothing at this address (HTTP 404).");
    case 405:
        return tr("This address does not take such a request (HTTP 405).");
    case 413:
        return tr("The request is too large for the manager (HTTP 413).");
    case 429:
        return tr("Too many requests; the manager asks to wait (HTTP 429).");
    case 502:
    case 503:
    case 504:
        return tr("The manager cannot be reached behind its gateway (HTTP %1).").arg(status);
    default:
        return tr("The manager refused without a word (HTTP %1).").arg(status);
    }
}

QString ErrorText::emptyRefusalAdvice(int status)
{
    if (status == 404 || status == 405)
        return tr("An empty answer like this comes when the address is not an Alien manager, its path prefix is "
                  "missing, or the manager is another version.");
    return {};
}

} // namespace alien
