// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace alien::test {

/// One connection of a RawServer: reads requests, plays their answers one after the other.
class RawConnection : public QObject
{
    Q_OBJECT
public:
    RawConnection(RawServer& server, QTcpSocket* socket, int number);

private:
    void read();
    [[nodiscard]] bool parse(RawRequest& request);
    void play();
    [[nodiscard]] bool playStep(); ///< false: it waits for something
    [[nodiscard]] bool drip(RawAnswer::Step& step);
    [[nodiscard]] bool repeat(RawAnswer::Step& step);
    void next();

    RawServer& m_server;
    QTcpSocket* m_socket;
    int m_number;
    QByteArray m_in;
    QList<RawAnswer::Step> m_steps;
    bool m_busy = false;
    bool m_waiting = false;
    QTimer m_idle;
};

} // namespace alien::test
