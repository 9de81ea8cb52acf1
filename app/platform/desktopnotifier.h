// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QQueue>

#include <optional>

namespace alien {

/// Notifications by org.freedesktop.Notifications (its specification 1.2). Texts are plain: where the desktop reads
/// markup, they are escaped. Nothing here waits for the bus.
class DesktopNotifier : public Notifier
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject* parent = nullptr);

    void show(const Note& note) override;
    void withdraw(qint64 token) override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString& key);
    void notificationClosed(uint id, uint reason);

private:
    void askCapabilities();
    void send(const Note& note);

    QDBusConnection& bus();

    std::optional<QDBusConnection> m_bus; ///< from the first note on: the window does not wait for it
    QHash<uint, qint64> m_tokens;         ///< of what is on the screen, by the desktop's id
    QQueue<Note> m_waiting;               ///< until the capabilities are known
    bool m_asked = false;
    bool m_known = false;
    bool m_actions = false;
    bool m_markup = false;
};

} // namespace alien
