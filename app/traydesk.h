// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace alien {

class ActionRegistry;
class MainWindow;
class Notifier;
class Preferences;

/// The tray, off unless it is switched on and only where the desktop has one: closing the window then hides it, and the
/// tray brings it back or quits. Without a tray closing quits, whatever was chosen.
class TrayDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ActionRegistry& actions;
        MainWindow& window;
        Preferences& preferences;
        Notifier& notifier;
    };
    explicit TrayDesk(const Parts& parts, QObject* parent = nullptr);
    ~TrayDesk() override;

    /// Whether this desktop has a tray; it may come and go.
    void setAvailable(bool available);
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void tellOnce();

    Parts m_parts;
    bool m_available = false;
    bool m_on = false;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace alien
