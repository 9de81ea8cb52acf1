// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace alien {

class SessionHub;
class Workspaces;

/// Asks before the console quits while an action on many targets is under way; then lets end what was sent, so that its
/// outcome is in the journal, and sends nothing more.
class QuitGuard : public QObject
{
    Q_OBJECT
public:
    QuitGuard(SessionHub& hub, Workspaces& workspaces, std::function<void()> quit, QObject* parent = nullptr);

    /// Quits, or asks first.
    void request();

private:
    [[nodiscard]] int openTargets() const;
    void stopAndQuit();
    void look();

    SessionHub& m_hub;
    Workspaces& m_workspaces;
    std::function<void()> m_quit;
    QTimer m_wait;
    QElapsedTimer m_since;
};

} // namespace alien
