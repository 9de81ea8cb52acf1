// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/portalappearance.h"

#include "app/platform/dbuscall.h"

#include <QDBusPendingReply>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

const auto service = "org.freedesktop.portal.Desktop"_L1;
const auto path = "/org/freedesktop/portal/desktop"_L1;
const auto interface = "org.freedesktop.portal.Settings"_L1;
const auto freedesktop = "org.freedesktop.appearance"_L1;
const auto gnome = "org.gnome.desktop.interface"_L1;

} // namespace

void PortalAppearance::watch()
{
    if (m_watching)
        return;
    m_watching = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The whole message: Qt 6.4 refuses to connect a slot that takes the variant itself.
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(heard(QDBusMessage)));
    for (const auto& key : {u"color-scheme"_s, u"contrast"_s, u"reduced-motion"_s})
        read(freedesktop, key);
    read(gnome, u"enable-animations"_s);
}

void PortalAppearance::read(const QString& space, const QString& key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    message << space << key;
    using Answer = QDBusPendingReply<QDBusVariant>;
    callDBus<Answer>(QDBusConnection::sessionBus(), this, message, [this, space, key](const Answer& answer) {
        if (!answer.isError())
            settingChanged(space, key, answer.value());
    });
}

void PortalAppearance::heard(const QDBusMessage& message)
{
    const auto arguments = message.arguments();
    if (arguments.size() == 3)
        settingChanged(arguments[0].toString(), arguments[1].toString(), arguments[2].value<QDBusVariant>());
}

uint* PortalAppearance::valueOf(const QString& space, const QString& key)
{
    if (space == gnome)
        return key == "enable-animations"_L1 ? &m_animations : nullptr;
    if (space != freedesktop)
        return nullptr;
    return key == "color-scheme"_L1     ? &m_colorScheme
           : key == "contrast"_L1       ? &m_contrast
           : key == "reduced-motion"_L1 ? &m_reducedMotion
                                        : nullptr;
}

void PortalAppearance::settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    uint* const target = valueOf(space, key);
    if (!target)
        return;
    // Read() wraps its variant in a variant; the signal does not.
    QVariant plain = value.variant();
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    if (*target == plain.toUInt())
        return;
    *target = plain.toUInt();
    Q_EMIT changed();
}

} // namespace alien
