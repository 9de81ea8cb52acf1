// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawserver.h"

#include "rawconnection.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace alien::test {

RawAnswer RawAnswer::http(int status, const QByteArray& body, const QByteArray& type, const Headers& headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n";
    for (const auto& [name, value] : headers)
        head += name + ": " + value + "\r\n";
    if (!type.isEmpty())
        head += "Content-Type: " + type + "\r\n";
    if (status != 204 && status >= 200)
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return RawAnswer().send(head + "\r\n" + body);
}

QByteArray RawRequest::header(const QByteArray& name) const
{
    QList<QByteArray> found;
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            found << value;
    }
    return found.join(", ");
}

RawServer::RawServer(QObject* parent)
    : QTcpServer(parent)
    , m_handler([](const RawRequest&) { return RawAnswer::http(200, "{}"); })
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

void RawServer::setTls(const QSslCertificate& certificate, const QSslKey& key)
{
    m_certificate = certificate;
    m_key = key;
}

QUrl RawServer::url(const QString& path) const
{
    QUrl url;
    url.setScheme(m_key.isNull() ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

int RawServer::openConnections() const
{
    return int(findChildren<RawConnection*>().size());
}

void RawServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket* socket = nullptr;
    if (m_key.isNull()) {
        socket = new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
    } else {
        auto* tls = new QSslSocket;
        tls->setSocketDescriptor(descriptor);
        tls->setLocalCertificate(m_certificate);
        tls->setPrivateKey(m_key);
        tls->setPeerVerifyMode(m_clientCertificate ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
        // As the proxies before managers do: who asks for HTTP/2 is taken at its word, and gets an answer of HTTP/1.1.
        QSslConfiguration offered = tls->sslConfiguration();
        offered.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
        tls->setSslConfiguration(offered);
        tls->startServerEncryption();
        socket = tls;
    }
    new RawConnection(*this, socket, ++m_connections);
}

RawAnswer RawServer::answerFor(const RawRequest& request)
{
    m_requests << request;
    Q_EMIT requested();
    return m_script.isEmpty() ? m_handler(request) : m_script.takeFirst();
}

} // namespace alien::test
