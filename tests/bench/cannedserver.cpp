// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cannedserver.h"

#include <QTcpServer>
#include <QTcpSocket>

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
        socket->write(body);
    }
    socket->setProperty("pending", pending);
}

} // namespace alien::bench
