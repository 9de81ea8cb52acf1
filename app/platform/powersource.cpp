// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/powersource.h"

#include "app/platform/dbuscall.h"

#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

const auto service = "org.freedesktop.UPower"_L1;
const auto path = "/org/freedesktop/UPower"_L1;
const auto properties = "org.freedesktop.DBus.Properties"_L1;
const auto onBatteryName = "OnBattery"_L1;

} // namespace

PowerSource::PowerSource(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    // clang-format off
    m_bus.connect(service, path, properties, u"PropertiesChanged"_s, this,
                  SLOT(propertiesChanged(QString,QVariantMap,QStringList)));
    // clang-format on
    auto* owner = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceRegistered, this, &PowerSource::ask);
    connect(owner, &QDBusServiceWatcher::serviceUnregistered, this, [this] { take(false); });
    ask();
}

void PowerSource::ask()
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, properties, u"Get"_s);
    message << QString(service) << QString(onBatteryName);
    using Value = QDBusPendingReply<QDBusVariant>;
    callDBus<Value>(m_bus, this, message, [this](const Value& reply) {
        if (!reply.isError())
            take(reply.value().variant().toBool());
    });
}

void PowerSource::propertiesChanged(const QString& interface, const QVariantMap& values, const QStringList& invalidated)
{
    if (interface != service)
        return;
    if (const auto at = values.constFind(onBatteryName); at != values.constEnd())
        take(at->toBool());
    else if (invalidated.contains(onBatteryName))
        ask();
}

void PowerSource::take(bool onBattery)
{
    if (onBattery == m_onBattery)
        return;
    m_onBattery = onBattery;
    Q_EMIT changed(onBattery);
}

} // namespace alien
