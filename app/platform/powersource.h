// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace alien {

/// Whether this computer runs on battery, by the OnBattery property of org.freedesktop.UPower. Without a bus or UPower
/// it does not. Nothing here waits for the bus.
class PowerSource : public QObject
{
    Q_OBJECT
public:
    explicit PowerSource(const QDBusConnection& bus, QObject* parent = nullptr);

    [[nodiscard]] bool onBattery() const { return m_onBattery; }

Q_SIGNALS:
    void changed(bool onBattery);

private Q_SLOTS:
    void propertiesChanged(const QString& interface, const QVariantMap& values, const QStringList& invalidated);

private:
    void ask();
    void take(bool onBattery);

    QDBusConnection m_bus;
    bool m_onBattery = false;
};

} // namespace alien
