// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <utility>

namespace alien {

constexpr int dbusTimeoutMs = 25'000; ///< what D-Bus itself waits where nobody says how long

/// Sends `message` and hands its answer, or the error, to `fn` as a Reply (a QDBusPendingReply). Nothing is waited for;
/// once `context` is gone nobody is called.
template<class Reply, class Fn>
void callDBus(const QDBusConnection& bus, QObject* context, const QDBusMessage& message, Fn fn,
              int timeoutMs = dbusTimeoutMs)
{
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, timeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [fn = std::move(fn)](QDBusPendingCallWatcher* done) {
                         done->deleteLater();
                         fn(Reply(*done));
                     });
}

} // namespace alien
