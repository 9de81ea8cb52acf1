// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawconnection.h"

#include <sys/socket.h>

namespace alien::test {

namespace {
constexpr qint64 ahead = 1 << 20; // how much a repeated answer runs ahead of the reader
}

RawConnection::RawConnection(RawServer& server, QTcpSocket* socket, int number)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
    , m_number(number)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &RawConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_waiting && m_socket->bytesToWrite() < ahead && !m_steps.isEmpty() &&
            m_steps.constFirst().kind == RawAnswer::Kind::Repeat) {
            m_waiting = false;
            play();
        }
    });
    m_idle.setSingleShot(true);
    m_idle.setInterval(server.m_idleCloseMs);
    connect(&m_idle, &QTimer::timeout, socket, &QTcpSocket::disconnectFromHost);
    if (server.m_idleCloseMs > 0)
        m_idle.start();
}

bool RawConnection::parse(RawRequest& request)
{
    const qsizetype headEnd = m_in.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    QList<QByteArray> lines = m_in.left(headEnd).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    request.connection = m_number;
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers << qMakePair(line.left(colon), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (m_in.size() < headEnd + 4 + length)
        return false;
    request.body = m_in.mid(headEnd + 4, length);
    m_in.remove(0, headEnd + 4 + length);
    return true;
}

void RawConnection::read()
{
    m_in += m_socket->readAll();
    next();
}

void RawConnection::next()
{
    RawRequest request;
    if (m_busy || !parse(request))
        return;
    m_busy = true;
    m_idle.stop();
    m_steps = m_server.answerFor(request).steps();
    play();
}

void RawConnection::play()
{
    while (!m_steps.isEmpty()) {
        if (!playStep())
            return;
    }
    m_busy = false;
    if (m_server.m_idleCloseMs > 0)
        m_idle.start();
    next();
}

bool RawConnection::playStep()
{
    RawAnswer::Step& step = m_steps.first();
    switch (step.kind) {
    case RawAnswer::Kind::Send:
        m_socket->write(step.bytes);
        break;
    case RawAnswer::Kind::Drip:
        if (!drip(step))
            return false;
        break;
    case RawAnswer::Kind::Repeat:
        if (!repeat(step))
            return false;
        break;
    case RawAnswer::Kind::Wait: {
        const int ms = step.ms;
        m_steps.removeFirst();
        QTimer::singleShot(ms, this, &RawConnection::play);
        return false;
    }
    case RawAnswer::Kind::Close:
        m_steps.clear();
        m_socket->disconnectFromHost();
        return false;
    case RawAnswer::Kind::Reset: {
        m_steps.clear();
        m_socket->flush();
        const linger now{1, 0};
        ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        m_socket->abort();
        return false;
    }
    case RawAnswer::Kind::Stall:
        return false;
    case RawAnswer::Kind::StopListening:
        m_server.close();
        break;
    }
    m_steps.removeFirst();
    return true;
}

bool RawConnection::drip(RawAnswer::Step& step)
{
    if (step.bytes.isEmpty())
        return true;
    m_socket->write(step.bytes.left(step.count));
    m_socket->flush();
    step.bytes.remove(0, step.count);
    QTimer::singleShot(step.ms, this, &RawConnection::play);
    return false;
}

bool RawConnection::repeat(RawAnswer::Step& step)
{
    while (step.count > 0) {
        if (m_socket->bytesToWrite() >= ahead) {
            m_waiting = true;
            return false;
        }
        m_socket->write(step.bytes.left(step.count));
        step.count -= step.bytes.size();
    }
    return true;
}

} // namespace alien::test
