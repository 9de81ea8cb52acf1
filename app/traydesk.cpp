// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traydesk.h"

#include "app/notifier.h"
#include "models/settings/preferences.h"
#include "views/common/actionregistry.h"
#include "views/shell/mainwindow.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace alien {

namespace {
constexpr QLatin1StringView chosenState("tray");
constexpr QLatin1StringView toldState("tray.told");
constexpr qint64 noteToken = -7'001; ///< no watch has one below zero
} // namespace

TrayDesk::TrayDesk(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_on(parts.preferences.state(chosenState) == "1")
{
    auto* action = &m_parts.actions.action(u"edit.tray"_s);
    action->setChecked(m_on);
    connect(action, &QAction::toggled, this, [this](bool on) {
        m_on = on;
        m_parts.preferences.setState(chosenState, on ? "1" : "0");
        follow();
    });
    connect(&m_parts.notifier, &Notifier::activated, this, [this](qint64 token) {
        if (token == noteToken)
            m_parts.window.comeForward();
    });
    m_parts.window.installEventFilter(this);
    follow();
}

TrayDesk::~TrayDesk() = default;

void TrayDesk::setAvailable(bool available)
{
    m_available = available;
    follow();
}

void TrayDesk::follow()
{
    m_parts.actions.setAvailability(u"edit.tray"_s,
                                    {m_available, tr("This desktop has no tray: closing the window quits."), {}});
    const bool wanted = m_available && m_on;
    if (wanted == isShown())
        return;
    if (!wanted) {
        m_icon.reset();
        m_menu.reset();
        // Nobody could bring it back.
        if (!m_parts.window.isVisible())
            m_parts.window.comeForward();
        return;
    }
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName(u"tray.menu"_s);
    auto* show = m_menu->addAction(tr("Show the window"));
    connect(show, &QAction::triggered, &m_parts.window, &MainWindow::comeForward);
    m_menu->addAction(&m_parts.actions.action(u"file.quit"_s));
    m_icon = std::make_unique<QSystemTrayIcon>(QIcon::fromTheme(u"io.github.alienconsole.AlienConsole-symbolic"_s,
                                                                m_parts.actions.action(u"view.maskNames"_s).icon()));
    m_icon->setToolTip(tr("Alien Console"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            m_parts.window.comeForward();
    });
    m_icon->show();
}

bool TrayDesk::eventFilter(QObject* watched, QEvent* event)
{
    // Only what the operator closed by the window's own button: Quit still quits.
    if (event->type() != QEvent::Close || !event->spontaneous() || !isShown())
        return QObject::eventFilter(watched, event);
    event->ignore();
    m_parts.window.hide();
    tellOnce();
    return true;
}

void TrayDesk::tellOnce()
{
    if (m_parts.preferences.state(toldState) == "1")
        return;
    m_parts.preferences.setState(toldState, "1");
    m_parts.notifier.show({noteToken,
                           tr("Alien Console is still open"),
                           tr("The window was closed to the tray, and watches go on. Quit ends the program."),
                           {{u"default"_s, tr("Show the window")}}});
}

} // namespace alien
