// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/clock.h"
#include "models/connection/fleetlists.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

ApiError error(ApiError::Kind kind, int status)
{
    ApiError made;
    made.kind = kind;
    made.status = status;
    return made;
}

const ApiError tooLarge = error(ApiError::Kind::Unexpected, 200);

/// A fleet of three groups; `busy` in the second is being updated.
struct Lists
{
    SystemClock clock;
    FleetStore fleet{clock};
    GroupStore groups;
    FleetLists lists{fleet, groups};

    void addGroups()
    {
        QList<DeploymentGroup> all;
        for (const auto& id : {u"dg_a"_s, u"dg_b"_s, u"dg_c"_s}) {
            DeploymentGroup group;
            group.id = id;
            group.name = id;
            all.append(group);
        }
        groups.apply(all);
    }
    void put(const QString& group, const std::string& items)
    {
        FleetDecoder decoder;
        FleetDelta delta;
        FleetDecodeError fault;
        QVERIFY(decoder.decode("{\"items\":[" + items + "]}", delta, fault));
        fleet.apply(std::move(delta), group);
        fleet.finish();
    }
    QString take() { return take({}); }
    /// One read that costs this; the clock moves on by it and by a second.
    QString take(FleetLists::Reading reading)
    {
        const auto turn = lists.next();
        reading.atMs = nowMs += reading.tookMs + 1000;
        lists.read(turn, reading);
        return turn.query.deploymentGroupId;
    }
    qint64 nowMs = 1'795'000'000'000;
};

std::string deployment(const std::string& id, const std::string& group, const std::string& status)
{
    return "{\"id\":\"" + id + "\",\"name\":\"a\",\"platform\":\"aws\",\"status\":\"" + status +
           "\",\"deploymentGroupId\":\"" + group +
           "\",\"retryRequested\":false,\"createdAt\":\"2026-11-21T08:00:00Z\"}";
}

} // namespace

class TestFleetLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForTheWholeListWhileItCanBeTaken()
    {
        Lists l;
        l.addGroups();
        QVERIFY(!l.lists.complete());
        QCOMPARE(l.take(), QString());
        QCOMPARE(l.take(), QString());
        QVERIFY(l.lists.complete());
        QVERIFY(!l.lists.isParted());
    }

    void partsOnlyAfterAnAnswerThatCouldNotBeTaken_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("parts");
        using K = ApiError::Kind;
        QTest::newRow("too large") << int(K::Unexpected) << 200 << true;
        QTest::newRow("too slow") << int(K::Timeout) << 200 << true;
        QTest::newRow("no answer in time") << int(K::Timeout) << 0 << false;
        QTest::newRow("offline") << int(K::Connection) << 0 << false;
        QTest::newRow("broke off") << int(K::Connection) << 200 << false;
        QTest::newRow("refused") << int(K::Api) << 403 << false;
        QTest::newRow("a proxy's page") << int(K::Unexpected) << 502 << false;
        QTest::newRow("other shape") << int(K::Decode) << 200 << false;
    }
    void partsOnlyAfterAnAnswerThatCouldNotBeTaken()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(bool, parts);
        Lists l;
        const ApiError fault = error(ApiError::Kind(kind), status);
        QVERIFY(!l.lists.partAfter(l.lists.next(), fault)); // no group is known to ask for
        l.addGroups();
        QCOMPARE(l.lists.partAfter(l.lists.next(), fault), parts);
        QCOMPARE(l.lists.isParted(), parts);
        QCOMPARE(l.lists.next().ofGroup(), parts);
    }

    void readsEveryGroupBeforeAnyAgain()
    {
        Lists l;
        l.addGroups();
        QVERIFY(l.lists.partAfter(l.lists.next(), tooLarge));
        QSet<QString> seen;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!l.lists.complete());
            seen.insert(l.take());
        }
        QCOMPARE(seen.size(), 3);
        QVERIFY(l.lists.complete());
        QVERIFY(!l.lists.partAfter(l.lists.next(), tooLarge)); // a group is as small as it gets
    }

    void everyOtherTurnIsOfTheBusyGroupsAndNoneStarves()
    {
        Lists l;
        l.addGroups();
        QVERIFY(l.lists.partAfter(l.lists.next(), tooLarge));
        l.put(u"dg_b"_s, deployment("dep_1", "dg_b", "updating"));
        l.put(u"dg_c"_s, deployment("dep_2", "dg_c", "running"));
        QHash<QString, int> turns;
        for (int i = 0; i < 3 + 24; ++i)
            ++turns[l.take()];
        QVERIFY2(turns[u"dg_b"_s] >= 12, qPrintable(QString::number(turns[u"dg_b"_s])));
        QVERIFY(turns[u"dg_a"_s] >= 4);
        QVERIFY(turns[u"dg_c"_s] >= 4);
    }

    void groupsLeaveEachOthersRowsAlone()
    {
        Lists l;
        l.put(u"dg_a"_s, deployment("dep_1", "dg_a", "running"));
        l.put(u"dg_b"_s, deployment("dep_2", "dg_b", "running"));
        QCOMPARE(l.fleet.count(), 2);
        l.put(u"dg_a"_s, {});
        QCOMPARE(l.fleet.count(), 1);
        QVERIFY(l.fleet.find(u"dep_2"_s));
    }

    void partingThatDidNotHelpIsNoProgressUntilAListIsRead()
    {
        Lists l;
        l.addGroups();
        QVERIFY(l.lists.partAfter(l.lists.next(), tooLarge));
        QVERIFY(!l.lists.inVain()); // nobody knows yet
        QVERIFY(!l.lists.partAfter(l.lists.next(), tooLarge));
        l.lists.partedInVain();
        QVERIFY(!l.lists.next().ofGroup());
        QVERIFY(l.lists.inVain());
        QVERIFY(l.lists.partAfter(l.lists.next(), tooLarge)); // it may still be the size, so groups are asked again
        QVERIFY(l.lists.next().ofGroup());
        QVERIFY(l.lists.inVain());
        l.take();
        QVERIFY(!l.lists.inVain());
    }

    void partsAfterTwoHeavyListsInARow_data()
    {
        QTest::addColumn<qint64>("tookMs");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<bool>("heavy");
        QTest::newRow("slow") << qint64(50'000) << qint64(1000) << true;
        QTest::newRow("large") << qint64(3000) << (qint64(3) << 29) << true;
        QTest::newRow("neither") << qint64(15'000) << (qint64(1) << 29) << false;
    }
    void partsAfterTwoHeavyListsInARow()
    {
        QFETCH(qint64, tookMs);
        QFETCH(qint64, bytes);
        QFETCH(bool, heavy);
        const FleetLists::Reading cost{0, tookMs, bytes};
        const FleetLists::Reading light{0, 500, 1000};
        Lists l;
        l.addGroups();
        l.take(cost);
        QVERIFY(!l.lists.isParted()); // one may be slow by chance
        l.take(light);
        l.take(cost);
        QVERIFY(!l.lists.isParted());
        l.take(cost);
        QCOMPARE(l.lists.isParted(), heavy);
        QCOMPARE(l.lists.next().ofGroup(), heavy);
    }

    void aFleetOfOneGroupIsNotParted()
    {
        Lists l;
        DeploymentGroup only;
        only.id = u"dg_a"_s;
        l.groups.apply({only});
        for (int i = 0; i < 4; ++i)
            l.take({0, 50'000, 0});
        QVERIFY(!l.lists.isParted());
    }

    void goesBackToTheWholeListOnceAllGroupsAreQuickAndEachTimeLater()
    {
        Lists l;
        l.addGroups();
        const FleetLists::Reading slow{0, 30'000, 0};
        // Minutes until the whole list is asked for again, with groups that are quick from the start.
        const auto minutesParted = [&] {
            while (!l.lists.isParted())
                l.take(slow);
            const qint64 from = l.nowMs;
            while (l.lists.isParted() && l.nowMs - from < 24 * 60 * 60'000)
                l.take({0, 400, 1000});
            return (l.nowMs - from) / 60'000;
        };
        const qint64 first = minutesParted();
        QVERIFY2(first >= 10 && first < 12, qPrintable(QString::number(first)));
        QVERIFY(!l.lists.next().ofGroup());
        QVERIFY(l.lists.complete()); // nothing that is shown goes
        const qint64 second = minutesParted();
        QVERIFY2(second >= 20 && second < 22, qPrintable(QString::number(second)));
    }

    void staysPartedWhileTheGroupsTogetherAreSlow()
    {
        Lists l;
        l.addGroups();
        while (!l.lists.isParted())
            l.take({0, 30'000, 0});
        for (int i = 0; i < 3000; ++i)
            l.take({0, 4000, 0}); // 12 s a round
        QVERIFY(l.lists.isParted());
    }

    void saysHowOldEachPartIs()
    {
        Lists l;
        l.addGroups();
        QCOMPARE(l.lists.oldestMs(), 0);
        l.take({0, 30'000, 0});
        const qint64 whole = l.nowMs;
        QCOMPARE(l.lists.oldestMs(), whole);
        QCOMPARE(l.lists.readMs(u"dg_b"_s), whole);
        l.take({0, 30'000, 0});
        const qint64 second = l.nowMs;
        QVERIFY(l.lists.isParted());
        const QString one = l.take({0, 500, 0});
        QCOMPARE(l.lists.readMs(one), l.nowMs);
        QCOMPARE(l.lists.oldestMs(), second); // the two others stand as the whole list said
        const qint64 atOne = l.nowMs;
        l.take({0, 500, 0});
        l.take({0, 500, 0});
        QCOMPARE(l.lists.oldestMs(), atOne);
        l.lists.partedInVain();
        QCOMPARE(l.lists.oldestMs(), atOne); // what is shown is as old as before
    }

    void resetAsksForTheWholeListAgain()
    {
        Lists l;
        l.addGroups();
        QVERIFY(l.lists.partAfter(l.lists.next(), tooLarge));
        l.lists.reset();
        QVERIFY(!l.lists.next().ofGroup());
        QVERIFY(!l.lists.complete());
    }
};

ALIEN_TEST(TestFleetLists)
#include "tst_fleetlists.moc"
