// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stuckserver.h"

#include <QTcpServer>
#include <QTimer>

namespace alien::bench {

using namespace Qt::StringLiterals;

StuckServer::StuckServer(std::chrono::milliseconds stuckFor)
    : m_stuckFor(stuckFor)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    onWorker([this] { listen(); });
}

StuckServer::~StuckServer()
{
    onWorker([this] { delete m_server; });
    m_thread.quit();
    m_thread.wait();
}

void StuckServer::onWorker(const std::function<void()>& what)
{
    QMetaObject::invokeMethod(&m_worker, what, Qt::BlockingQueuedConnection);
}

void StuckServer::begin()
{
    const QMutexLocker lock(&m_mutex);
    m_stuck = m_actions = 0;
}

void StuckServer::release()
{
    onWorker([this] {
        for (const QPointer<QTcpSocket>& socket : std::exchange(m_sockets, {})) {
            if (socket)
                socket->abort();
        }
    });
}

int StuckServer::stuck() const
{
    const QMutexLocker lock(&m_mutex);
    return m_stuck;
}

int StuckServer::actions() const
{
    const QMutexLocker lock(&m_mutex);
    return m_actions;
}

StuckServer::Clock::time_point StuckServer::firstAction() const
{
    const QMutexLocker lock(&m_mutex);
    return m_firstAction;
}

void StuckServer::listen()
{
    m_server = new QTcpServer;
    m_server->listen(QHostAddress::LocalHost);
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()));
    connect(m_server, &QTcpServer::newConnection, &m_worker, [this] { accept(); });
}

void StuckServer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        m_sockets.append(socket);
        connect(socket, &QTcpSocket::readyRead, &m_worker, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

/// Bodies are empty here: each empty line ends a request.
void StuckServer::read(QTcpSocket* socket)
{
    QByteArray pending = socket->property("pending").toByteArray() + socket->readAll();
    for (qsizetype end = pending.indexOf("\r\n\r\n"); end >= 0; end = pending.indexOf("\r\n\r\n")) {
        const bool action = pending.startsWith("POST ");
        pending.remove(0, end + 4);
        const QMutexLocker lock(&m_mutex);
        if (action) {
            if (++m_actions == 1)
                m_firstAction = Clock::now();
            socket->write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 16\r\n\r\n"
                          "{\"success\":true}");
            continue;
        }
        ++m_stuck;
        QTimer::singleShot(m_stuckFor, socket, [socket] {
            socket->write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 30\r\n\r\n"
                          "{\"items\":[],\"nextCursor\":null}");
        });
    }
    socket->setProperty("pending", pending);
}

} // namespace alien::bench
