// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace alien {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal, from the event loop. One object at a time.
class Signals : public QObject
{
    Q_OBJECT
public:
    explicit Signals(QObject* parent = nullptr);
    ~Signals() override; ///< gives the signals back their default effect

Q_SIGNALS:
    void terminationAsked();

private:
    int m_event = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace alien
