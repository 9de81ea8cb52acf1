// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMutex>
#include <QPointer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <chrono>

class QTcpServer;

namespace alien::bench {

/// Answers POST at once and GET only after a while; notes when each POST arrived. On loopback, on a thread of its own.
class StuckServer : public QObject
{
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;

    explicit StuckServer(std::chrono::milliseconds stuckFor);
    ~StuckServer() override;

    [[nodiscard]] QUrl url() const { return m_url; }
    void begin();   ///< counts anew
    void release(); ///< closes what is still stuck
    [[nodiscard]] int stuck() const;
    [[nodiscard]] int actions() const;
    [[nodiscard]] Clock::time_point firstAction() const;

private:
    void listen();
    void accept();
    void read(QTcpSocket* socket);
    void onWorker(const std::function<void()>& what);

    const std::chrono::milliseconds m_stuckFor;
    QThread m_thread;
    QObject m_worker; ///< lives on the thread
    QTcpServer* m_server = nullptr;
    QList<QPointer<QTcpSocket>> m_sockets; ///< the worker's
    QUrl m_url;
    mutable QMutex m_mutex;
    int m_stuck = 0;
    int m_actions = 0;
    Clock::time_point m_firstAction;
};

} // namespace alien::bench
