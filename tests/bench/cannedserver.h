// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QThread>
#include <QUrl>

class QTcpServer;
class QTcpSocket;

namespace alien::bench {

/// Answers every request on loopback with the body it holds, from a thread of its own, so that only the client's side
/// is measured.
class CannedServer : public QObject
{
    Q_OBJECT
public:
    CannedServer();
    ~CannedServer() override;

    [[nodiscard]] QUrl url() const { return m_url; }
    void setBody(const QByteArray& body); ///< of the answers to come

private:
    void listen();
    void accept();
    void read(QTcpSocket* socket);
    static void send(QTcpSocket* socket, const QByteArray& body);

    QThread m_thread;
    QObject m_worker; ///< lives on the thread
    QTcpServer* m_server = nullptr;
    QUrl m_url;
    QMutex m_mutex;
    QByteArray m_body;
};

} // namespace alien::bench
