// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cannedserver.h"

#include "client/background.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <memory>

namespace alien::bench {

using namespace Qt::StringLiterals;

CannedServer::CannedServer()
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_worker, [this] { listen(); }, Qt::BlockingQueuedConnection);
}

CannedServer::~CannedServer()
{
    QMetaObject::invokeMethod(
        &m_worker, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void CannedServer::setBody(const QByteArray& body)
{
    const QMutexLocker lock(&m_mutex);
    m_body = body;
}

void CannedServer::listen()
{
    stepBackBehindWindow(); // a manager runs elsewhere: it takes no processor from the console
    m_server = new QTcpServer;
    m_server->listen(QHostAddress::LocalHost);
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()));
    connect(m_server, &QTcpServer::newConnection, &m_worker, [this] { accept(); });
}

void CannedServer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, &m_worker, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

/// Requests have no body here: each empty line ends one.
void CannedServer::read(QTcpSocket* socket)
{
    QByteArray pending = socket->property("pending").toByteArray() + socket->readAll();
    for (qsizetype end = pending.indexOf("\r\n\r\n"); end >= 0; end = pending.indexOf("\r\n\r\n")) {
        pending.remove(0, end + 4);
        QByteArray body;
        {
            const QMutexLocker lock(&m_mutex);
            body = m_body;
        }
        socket->write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: " +
                      QByteArray::number(body.size()) + "\r\n\r\n");
        send(socket, body);
    }
    socket->setProperty("pending", pending);
}

/// Piece by piece, as the other side takes them: a socket given 500 MB at once copies them first.
void CannedServer::send(QTcpSocket* socket, const QByteArray& body)
{
    static constexpr qint64 waiting = 256 * 1024;
    const auto sent = std::make_shared<qsizetype>(0);
    const auto more = [socket, body, sent] {
        while (*sent < body.size() && socket->bytesToWrite() < waiting) {
            const qsizetype piece = std::min<qsizetype>(waiting, body.size() - *sent);
            socket->write(body.constData() + *sent, piece);
            *sent += piece;
        }
        return *sent == body.size();
    };
    if (more())
        return;
    const auto sender = std::make_shared<QMetaObject::Connection>();
    *sender = connect(socket, &QTcpSocket::bytesWritten, socket, [more, sender] {
        if (more())
            disconnect(*sender);
    });
}

} // namespace alien::bench
