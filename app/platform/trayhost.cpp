// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/trayhost.h"

#include "app/platform/dbuscall.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace alien {

namespace {
const auto watcherName = u"org.kde.StatusNotifierWatcher"_s;
} // namespace

TrayHost::TrayHost(QObject* parent)
    : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto* watcher = new QDBusServiceWatcher(watcherName, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] { Q_EMIT changed(true); });
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { Q_EMIT changed(false); });
    auto ask = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                              u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    ask.setArguments({watcherName});
    using Owned = QDBusPendingReply<bool>;
    callDBus<Owned>(bus, this, ask, [this](const Owned& reply) {
        if (!reply.isError() && reply.value())
            Q_EMIT changed(true);
    });
}

} // namespace alien
