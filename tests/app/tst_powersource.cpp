// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/powersource.h"
#include "app/sessionhub.h"
#include "models/connection/session.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtDBus/QDBusMessage>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

/// A message bus of this test alone.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        for (const QString& name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)
    [[nodiscard]] QDBusConnection connection(const QString& name)
    {
        m_names.append(name);
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// Stands in for UPower.
class Power : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UPower")
    Q_PROPERTY(bool OnBattery READ onBattery)
public:
    explicit Power(const QDBusConnection& bus)
        : m_bus(bus)
    {}
    [[nodiscard]] bool start()
    {
        return m_bus.registerObject(u"/org/freedesktop/UPower"_s, this, QDBusConnection::ExportAllProperties) &&
               m_bus.registerService(u"org.freedesktop.UPower"_s);
    }
    void stop() { m_bus.unregisterService(u"org.freedesktop.UPower"_s); }
    [[nodiscard]] bool onBattery() const { return m_onBattery; }
    void setOnBattery(bool onBattery) { m_onBattery = onBattery; }
    void tell()
    {
        QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/UPower"_s,
                                                          u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        message << u"org.freedesktop.UPower"_s << QVariantMap{{u"OnBattery"_s, m_onBattery}} << QStringList();
        m_bus.send(message);
    }

private:
    QDBusConnection m_bus;
    bool m_onBattery = false;
};

} // namespace

class TestPowerSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed");
    }

    void followsUPower()
    {
        PrivateBus bus;
        Power power(bus.connection(u"upower"_s));
        const PowerSource early(bus.connection(u"early"_s)); // before UPower is there
        QSignalSpy told(&early, &PowerSource::changed);
        power.setOnBattery(true);
        QVERIFY(power.start());
        QTRY_VERIFY(early.onBattery());
        QCOMPARE(told.count(), 1);
        const PowerSource late(bus.connection(u"late"_s));
        QTRY_VERIFY(late.onBattery());
        power.setOnBattery(false);
        power.tell();
        QTRY_VERIFY(!early.onBattery() && !late.onBattery());
        power.setOnBattery(true);
        power.tell();
        QTRY_VERIFY(early.onBattery());
        power.stop();
        QTRY_VERIFY(!early.onBattery());
    }

    void withoutABusThereIsNoBattery()
    {
        const PowerSource none(QDBusConnection(u"nobody"_s));
        QVERIFY(!none.onBattery());
    }

    void everyConnectionPollsSlowerOnBattery()
    {
        PrivateBus bus;
        Power power(bus.connection(u"upower2"_s));
        power.setOnBattery(true);
        QVERIFY(power.start());
        WindowFixture fixture;
        fixture.options.sandbox = true;
        fixture.makePower = [&bus] { return std::make_unique<PowerSource>(bus.connection(u"console"_s)); };
        fixture.start();
        const auto scheduler = [&fixture]() -> const PollScheduler* {
            const Session* session = fixture.app().hub().current();
            return session == nullptr ? nullptr : &session->scheduler();
        };
        QTRY_VERIFY(scheduler() != nullptr && scheduler()->isOnBattery());
        power.setOnBattery(false);
        power.tell();
        QTRY_VERIFY(!scheduler()->isOnBattery());
    }
};

ALIEN_TEST(TestPowerSource)
#include "tst_powersource.moc"
