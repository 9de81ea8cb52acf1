// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/secretservice.h"
#include "tests/models/journalbench.h"
#include "tests/support/testmain.h"

#include <QLocalSocket>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVirtualObject>
#include <QtEndian>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

using Outcome = SecretStore::Outcome;

const auto collection = u"/org/freedesktop/secrets/collection/login"_s;

/// The window in which an operator types the keyring's password, where nobody types.
class SilentPrompter : public QDBusVirtualObject
{
public:
    SilentPrompter()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"prompter"_s))
    {}
    ~SilentPrompter() override { QDBusConnection::disconnectFromBus(u"prompter"_s); }
    Q_DISABLE_COPY_MOVE(SilentPrompter)
    [[nodiscard]] bool start()
    {
        return m_bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, this) &&
               m_bus.registerService(u"org.gnome.keyring.SystemPrompter"_s);
    }
    [[nodiscard]] int opened() const { return m_opened; }
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override
    {
        m_opened += message.member() == "BeginPrompting"_L1 ? 1 : 0;
        return true; // the answer comes some day
    }

private:
    QDBusConnection m_bus;
    int m_opened = 0;
};

bool isLocked()
{
    auto get = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, collection,
                                              u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    const auto answer = QDBusConnection::sessionBus().call(get);
    return answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

void lock()
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                  u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    message.setArguments({QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)})});
    QDBusConnection::sessionBus().call(message);
    QTRY_VERIFY(isLocked());
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// As a login does it, with the password that keyring.sh made it with.
void unlock()
{
    QLocalSocket control;
    control.connectToServer(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/keyring/control"_s);
    QVERIFY(control.waitForConnected());
    const QByteArray password = "pw";
    control.write(QByteArray(1, 0) + bigEndian(12 + quint32(password.size())) + bigEndian(1) +
                  bigEndian(quint32(password.size())) + password);
    QVERIFY(control.waitForBytesWritten());
    QTRY_VERIFY(!isLocked());
}

Outcome read(SecretStore& store, const QString& key)
{
    Awaited<Outcome> result;
    store.read(key, result.setter());
    return result.get();
}

Outcome write(SecretStore& store, const QString& key, const Secret& secret)
{
    Awaited<Outcome> result;
    store.write(key, secret, result.setter());
    return result.get();
}

} // namespace

/// Runs against a real keyring: ctest starts it inside a session bus of its own (tests/models/keyring.sh).
class TestSecretService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (!qEnvironmentVariableIsSet("ALIEN_TEST_KEYRING"))
            QSKIP("no keyring was started for this test");
    }

    void aLockedKeyringIsToldAndReadOnceItIsOpen()
    {
        const auto store = desktopSecrets();
        const Secret secret("ax_admin_0123");
        QVERIFY(write(*store, u"profile-1"_s, secret).ok);
        lock();
        // Without a screen the desktop's window cannot come, and the keyring takes that for a no.
        const Outcome closed = read(*store, u"profile-1"_s);
        QVERIFY(!closed.ok);
        QVERIFY(closed.locked);
        QVERIFY(!closed.error.isEmpty());
        unlock();
        const Outcome open = read(*store, u"profile-1"_s);
        QVERIFY2(open.found, qPrintable(open.error));
        QVERIFY(open.secret.sameAs(secret));
    }

    void aWindowThatNobodyAnswersHoldsNothingUp()
    {
        const auto store = desktopSecrets();
        const Secret secret("ax_admin_4567");
        QVERIFY(write(*store, u"profile-2"_s, secret).ok);
        SilentPrompter prompter;
        QVERIFY(prompter.start());
        lock();
        QVERIFY(read(*store, u"profile-2"_s).locked);
        QTRY_COMPARE(prompter.opened(), 1);
        QVERIFY(read(*store, u"profile-2"_s).locked);
        QVERIFY(write(*store, u"profile-3"_s, secret).locked);
        Awaited<QString> probed;
        store->probe([set = probed.setter()](bool usable, const QString& why) { set(usable ? u"usable"_s : why); });
        QVERIFY(probed.get() != u"usable"_s);
        QCOMPARE(prompter.opened(), 1); // one window, however often it is asked
        unlock();
        const Outcome open = read(*store, u"profile-2"_s);
        QVERIFY2(open.found, qPrintable(open.error));
        QVERIFY(open.secret.sameAs(secret));
        QCOMPARE(prompter.opened(), 1);
    }

    void whatIsNotKeptIsNotAskedFor()
    {
        SilentPrompter prompter;
        QVERIFY(prompter.start());
        const auto store = desktopSecrets();
        QVERIFY(!read(*store, u"unknown"_s).found);
        lock();
        QVERIFY(read(*store, u"unknown"_s).locked); // it cannot be known
        unlock();
        QVERIFY(read(*store, u"unknown"_s).ok);
        QCOMPARE(prompter.opened(), 0);
    }
};

ALIEN_TEST(TestSecretService)
#include "tst_secretservice.moc"
