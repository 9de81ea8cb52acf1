// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sessionbench.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

class TestSessionPolls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersToOtherListsDoNotMakeTheFleetYounger()
    {
        TimedSession s;
        QVERIFY(!s.session->fleetAge());
        QVERIFY(s.ready());
        QCOMPARE(s.session->fleetAge()->ageMs, 0);
        s.replies[u"/v1/deployments"_s] = std::nullopt; // is asked for and does not come
        s.clock.now += 20'000;
        s.session->scheduler().step();
        QTRY_COMPARE(s.session->scheduler().lastSuccessMs(), s.clock.now); // the releases came
        QCOMPARE(s.session->fleetAge()->ageMs, 20'000);
        QCOMPARE(s.session->fleetAge()->nextInMs, -1);
        QVERIFY(!s.session->fleetAge()->old);
        s.clock.now += 6000;
        QVERIFY(s.session->fleetAge()->old);
    }

    void aListThatTakesLongIsNotOldBeforeItIsDue()
    {
        TimedSession s;
        s.listTakesMs = 15'000;
        QVERIFY(s.ready());
        QVERIFY(s.session->scheduler().intervalMs(u"deployments"_s) >= 60'000);
        s.clock.now += 100'000;
        QVERIFY(!s.session->fleetAge()->old);
        s.clock.now += 100'000;
        QVERIFY(s.session->fleetAge()->old);
    }

    void aListThatEndsTooLateIsReadByGroupAndSaysHowOldItsPartsAre()
    {
        TimedSession s({u"dg_1"_s, u"dg_2"_s});
        s.listTakesMs = 25'000;
        QVERIFY(s.ready());
        QVERIFY(s.session->groupReadMs().isEmpty());
        while (!s.session->fleetAge()->parted) {
            QVERIFY(s.readFleet());
            QVERIFY2(s.lists() < 10, "it is never parted");
        }
        const qint64 whole = s.session->fleetAge()->readMs;
        QCOMPARE(s.session->groupReadMs().value(u"dg_1"_s), whole);
        s.clock.now += 2000;
        QVERIFY(s.readFleet());
        QCOMPARE(s.session->fleetAge()->readMs, whole); // the other group's part
        QCOMPARE(s.session->fleetAge()->ageMs, s.clock.now - whole);
        s.clock.now += 2000;
        QVERIFY(s.readFleet());
        QCOMPARE(s.session->fleetAge()->readMs, s.clock.now - 2000);
        QCOMPARE(s.session->groupReadMs().size(), 2);
    }

    void readsFastWhileSomethingMovesAndSlowlyWhenCalm()
    {
        TimedSession s;
        QVERIFY(s.ready());
        const PollScheduler& scheduler = s.session->scheduler();
        QCOMPARE(scheduler.intervalMs(u"deployments"_s), 10'000);
        s.setFleet("updating");
        QVERIFY(s.readFleet());
        QCOMPARE(scheduler.intervalMs(u"deployments"_s), 5000);
        s.setFleet("running");
        QVERIFY(s.readFleet());
        QCOMPARE(scheduler.intervalMs(u"deployments"_s), 10'000);
    }

    void aConnectionWhoseManagerIsSilentDoesNotHoldUpAnother()
    {
        TimedSession dead;
        TimedSession living;
        QVERIFY(dead.ready());
        QVERIFY(living.ready());
        for (auto& [path, reply] : dead.replies)
            reply = std::nullopt; // taken, and never answered
        dead.session->scheduler().refreshNow();
        dead.session->scheduler().step();
        living.setFleet("update-failed");
        living.clock.now += 11'000;
        living.session->scheduler().step();
        QTRY_COMPARE(living.session->fleet().count(StatusClass::Failed), 1);
        for (auto& [path, reply] : dead.replies)
            reply = refusal(ApiError::Kind::Connection, 0);
        living.setFleet("running");
        living.clock.now += 11'000;
        living.session->scheduler().step();
        QTRY_COMPARE(living.session->fleet().count(StatusClass::Healthy), 1);
        QCOMPARE(int(living.session->state()), int(Session::State::Ready));
    }
};

ALIEN_TEST(TestSessionPolls)
#include "tst_sessionpolls.moc"
