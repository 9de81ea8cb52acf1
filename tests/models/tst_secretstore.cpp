// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/memorystore.h"
#include "tests/models/journalbench.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

using Outcome = SecretStore::Outcome;

struct Probe
{
    bool usable = false;
    QString why;
};

Probe probe(SecretStore& store)
{
    Awaited<Probe> result;
    store.probe([set = result.setter()](bool usable, const QString& why) { set({usable, why}); });
    return result.get();
}

Outcome read(SecretStore& store, const QString& key)
{
    Awaited<Outcome> result;
    store.read(key, result.setter());
    return result.get();
}

void keepsAndForgets(SecretStore& store)
{
    QVERIFY(probe(store).usable);
    const QString key = u"profile-1"_s;
    QVERIFY(!read(store, key).found);
    const Secret secret(QByteArray("ax_admin_\0\xff"
                                   "binary",
                                   17));
    Awaited<Outcome> written;
    store.write(key, secret, written.setter());
    QVERIFY2(written.get().ok, qPrintable(written.get().error));
    const Outcome back = read(store, key);
    QVERIFY(back.found);
    QVERIFY(back.secret.sameAs(secret));
    Awaited<Outcome> removed;
    store.remove(key, removed.setter());
    QVERIFY(removed.get().ok);
    QVERIFY(!read(store, key).found);
}

} // namespace

class TestMemoryStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndForgets()
    {
        MemoryStore store;
        ::keepsAndForgets(store);
    }

    void answersThroughTheEventLoop()
    {
        MemoryStore store;
        bool answered = false;
        store.read(u"x"_s, [&answered](const Outcome&) { answered = true; });
        QVERIFY(!answered);
        QTRY_VERIFY(answered);
    }
};

/// Runs against a real keyring: ctest starts it inside a session bus of its own (tests/models/keyring.sh).
class TestKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndForgets()
    {
        if (!qEnvironmentVariableIsSet("ALIEN_TEST_KEYRING"))
            QSKIP("no keyring was started for this test");
        KeychainStore store;
        ::keepsAndForgets(store);
    }

    void runsJobsOneAfterTheOther()
    {
        if (!qEnvironmentVariableIsSet("ALIEN_TEST_KEYRING"))
            QSKIP("no keyring was started for this test");
        KeychainStore store;
        QList<int> order;
        for (int i = 0; i < 10; ++i)
            store.write(u"k"_s, Secret(QByteArray::number(i)), [&order, i](const Outcome&) { order.append(i); });
        const Outcome last = read(store, u"k"_s);
        QCOMPARE(order, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QVERIFY(last.secret.sameAs(Secret("9")));
        Awaited<Outcome> removed;
        store.remove(u"k"_s, removed.setter());
        QVERIFY(removed.get().ok);
    }

    void isNotUsableWithoutABus()
    {
        if (qEnvironmentVariableIsSet("ALIEN_TEST_KEYRING"))
            QSKIP("there is a bus here");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        KeychainStore store;
        const Probe result = probe(store);
        QVERIFY(!result.usable);
        QVERIFY(!result.why.isEmpty());
    }

    void forgetsItsCallersWhenItEnds()
    {
        bool called = false;
        {
            KeychainStore store;
            store.read(u"x"_s, [&called](const Outcome&) { called = true; });
        }
        QTest::qWait(50);
        QVERIFY(!called);
    }
};

ALIEN_TEST(TestMemoryStore)
ALIEN_TEST(TestKeyring)
#include "tst_secretstore.moc"
