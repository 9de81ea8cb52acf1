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
    QString take()
    {
        const auto turn = lists.next();
        lists.read(turn);
        return turn.query.deploymentGroupId;
    }
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
