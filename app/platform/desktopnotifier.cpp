// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktopnotifier.h"

#include "app/platform/dbuscall.h"
#include "models/common/namemask.h"

#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

const auto service = "org.freedesktop.Notifications"_L1;
const auto path = "/org/freedesktop/Notifications"_L1;

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject* parent)
    : Notifier(parent)
{}

QDBusConnection& DesktopNotifier::bus()
{
    if (m_bus)
        return *m_bus;
    m_bus = QDBusConnection::sessionBus();
    if (m_bus->isConnected()) {
        // clang-format off
        m_bus->connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint,QString)));
        m_bus->connect(service, path, service, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint,uint)));
        // clang-format on
    }
    return *m_bus;
}

void DesktopNotifier::show(const Note& note)
{
    if (!bus().isConnected()) {
        Q_EMIT failed(note.token, tr("There is no session bus."));
        return;
    }
    if (m_known) {
        send(note);
        return;
    }
    m_waiting.enqueue(note);
    if (!m_asked)
        askCapabilities();
}

void DesktopNotifier::askCapabilities()
{
    m_asked = true;
    using Names = QDBusPendingReply<QStringList>;
    callDBus<Names>(bus(), this, call(u"GetCapabilities"_s), [this](const Names& reply) {
        m_asked = false;
        const auto waiting = std::exchange(m_waiting, {});
        if (reply.isError()) {
            // Asked again for the next one: the desktop's part may come later than we.
            for (const Note& note : waiting)
                Q_EMIT failed(note.token, reply.error().message());
            return;
        }
        m_known = true;
        m_actions = reply.value().contains("actions"_L1);
        m_markup = reply.value().contains("body-markup"_L1);
        for (const Note& note : waiting)
            send(note);
    });
}

void DesktopNotifier::send(const Note& note)
{
    QStringList actions;
    for (const Action& action : m_actions ? note.actions : QList<Action>())
        actions << action.key << action.label;
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()},
                            {u"category"_s, u"presence"_s},
                            {u"urgency"_s, QVariant::fromValue(uchar(1))}};
    QDBusMessage message = call(u"Notify"_s);
    message << QGuiApplication::applicationDisplayName() << uint(0) << QGuiApplication::desktopFileName()
            << shown(note.title) << (m_markup ? shown(note.text).toHtmlEscaped() : shown(note.text)) << actions << hints
            << -1;
    using Id = QDBusPendingReply<uint>;
    callDBus<Id>(bus(), this, message, [this, token = note.token](const Id& reply) {
        if (reply.isError())
            Q_EMIT failed(token, reply.error().message());
        else
            m_tokens.insert(reply.value(), token);
    });
}

void DesktopNotifier::withdraw(qint64 token)
{
    const QList<uint> ids = m_tokens.keys(token);
    for (const uint id : ids) {
        QDBusMessage message = call(u"CloseNotification"_s);
        message << id;
        bus().asyncCall(message);
        m_tokens.remove(id);
    }
}

void DesktopNotifier::actionInvoked(uint id, const QString& key)
{
    // The signal goes to everybody on the bus.
    if (const auto at = m_tokens.constFind(id); at != m_tokens.constEnd())
        Q_EMIT activated(*at, key);
}

void DesktopNotifier::notificationClosed(uint id, uint)
{
    if (m_tokens.contains(id))
        Q_EMIT closed(m_tokens.take(id));
}

} // namespace alien
