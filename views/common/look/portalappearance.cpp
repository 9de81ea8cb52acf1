// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look/portalappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

const auto service = "org.freedesktop.portal.Desktop"_L1;
const auto path = "/org/freedesktop/portal/desktop"_L1;
const auto interface = "org.freedesktop.portal.Settings"_L1;
const auto appearance = "org.freedesktop.appearance"_L1;

} // namespace

void PortalAppearance::watch()
{
    if (m_watching || m_disabled)
        return;
    m_watching = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                // clang-format off
                SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    read(u"color-scheme"_s);
    read(u"contrast"_s);
}

void PortalAppearance::read(const QString& key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    message << QString(appearance) << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError())
            settingChanged(appearance, key, reply.value());
        call->deleteLater();
    });
}

void PortalAppearance::settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space != appearance)
        return;
    // Read() wraps its variant in a variant; the signal does not.
    QVariant plain = value.variant();
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    uint* const target = key == "color-scheme"_L1 ? &m_colorScheme : key == "contrast"_L1 ? &m_contrast : nullptr;
    if (!target || *target == plain.toUInt())
        return;
    *target = plain.toUInt();
    Q_EMIT changed();
}

} // namespace alien
