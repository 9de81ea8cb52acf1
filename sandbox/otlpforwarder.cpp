// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/otlpforwarder.h"

#include <QSslSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace alien::sandbox {
namespace {

constexpr int connectTimeout = 3000;
constexpr int answerTimeout = 3000;

/// std::error's words where the usual reason is known, Qt's else.
std::string reasonOf(const QAbstractSocket& socket)
{
    if (socket.error() == QAbstractSocket::ConnectionRefusedError)
        return "Connection refused (os error 111)";
    return socket.errorString().toStdString();
}

int statusOf(const QByteArray& statusLine)
{
    const QList<QByteArray> words = statusLine.split(' ');
    return words.size() > 1 ? words.at(1).toInt() : 0;
}

} // namespace

OtlpForwarder::OtlpForwarder(QUrl endpoint, QList<QPair<QByteArray, QByteArray>> headers)
    : m_endpoint(std::move(endpoint))
    , m_headers(std::move(headers))
{}

std::string OtlpForwarder::urlOf(const std::string& signal) const
{
    QUrl url = m_endpoint;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u"/v1/"_s + QString::fromStdString(signal));
    return url.toString(QUrl::FullyEncoded).toStdString();
}

QByteArray OtlpForwarder::requestFor(const QUrl& url, const QByteArray& protobuf) const
{
    const int port = url.port();
    QByteArray text =
        "POST " + url.path(QUrl::FullyEncoded).toUtf8() + " HTTP/1.1\r\nhost: " + url.host(QUrl::FullyEncoded).toUtf8();
    if (port > 0)
        text += ':' + QByteArray::number(port);
    text += "\r\ncontent-type: application/x-protobuf\r\nconnection: close\r\ncontent-length: " +
            QByteArray::number(protobuf.size()) + "\r\n";
    for (const auto& [name, value] : m_headers) {
        // A line break would end the header and start another request.
        if (!name.contains('\r') && !name.contains('\n') && !value.contains('\r') && !value.contains('\n'))
            text += name + ": " + value + "\r\n";
    }
    return text + "\r\n" + protobuf;
}

OtlpForwarder::Result OtlpForwarder::post(const std::string& signal, const QByteArray& protobuf) const
{
    const QUrl url(QString::fromStdString(urlOf(signal)), QUrl::StrictMode);
    const bool secure = url.scheme() == u"https"_s;
    const auto port = quint16(url.port(secure ? 443 : 80));
    const std::unique_ptr<QTcpSocket> socket(secure ? new QSslSocket : new QTcpSocket);
    bool open = false;
    if (auto* ssl = qobject_cast<QSslSocket*>(socket.get())) {
        ssl->connectToHostEncrypted(url.host(), port);
        open = ssl->waitForEncrypted(connectTimeout);
    } else {
        socket->connectToHost(url.host(), port);
        open = socket->waitForConnected(connectTimeout);
    }
    if (!open)
        return {false, 0, reasonOf(*socket)};
    socket->write(requestFor(url, protobuf));
    while (socket->bytesToWrite() > 0) {
        if (!socket->waitForBytesWritten(answerTimeout))
            return {false, 0, reasonOf(*socket)};
    }
    while (!socket->canReadLine() && socket->waitForReadyRead(answerTimeout)) {
    }
    return {true, socket->canReadLine() ? statusOf(socket->readLine(1024)) : 0, {}};
}

} // namespace alien::sandbox
