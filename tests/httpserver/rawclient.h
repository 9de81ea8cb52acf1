// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace alien::test {

/// A socket that sends what it is told, byte by byte, and reads what comes.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_connected = m_socket.waitForConnected(patience);
    }
    [[nodiscard]] bool isConnected() const { return m_connected; }
    [[nodiscard]] QTcpSocket& socket() { return m_socket; }

    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// Everything until the peer closes; what was read so far when it does not.
    QByteArray untilClosed()
    {
        while (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.waitForReadyRead(patience))
            m_in += m_socket.readAll();
        return m_in + m_socket.readAll();
    }
    [[nodiscard]] bool isClosed() const { return m_socket.state() != QAbstractSocket::ConnectedState; }
    /// One answer with a Content-Length: head, empty line and body. Empty when the connection ended before.
    QByteArray answer()
    {
        qsizetype end = 0;
        while ((end = m_in.indexOf("\r\n\r\n")) < 0) {
            if (!more())
                return {};
        }
        const qsizetype at = m_in.indexOf("content-length: ") + 16;
        const qsizetype length = m_in.mid(at, m_in.indexOf('\r', at) - at).toLongLong();
        while (m_in.size() < end + 4 + length) {
            if (!more())
                return {};
        }
        const QByteArray whole = m_in.left(end + 4 + length);
        m_in.remove(0, whole.size());
        return whole;
    }

    static constexpr int patience = 10'000;

private:
    bool more()
    {
        if (!m_socket.waitForReadyRead(patience))
            return false;
        m_in += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_in;
    bool m_connected = false;
};

} // namespace alien::test
