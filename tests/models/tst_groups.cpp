// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/emptycolumn.h"
#include "models/groups/grouptable.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

DeploymentGroup group(const QString& id, const QString& name, int used = 0)
{
    DeploymentGroup made;
    made.id = id;
    made.name = name;
    made.maxDeployments = 100;
    made.deploymentCount = used;
    return made;
}

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOnlyWhatChanged()
    {
        GroupStore store;
        QSignalSpy inserted(&store, &GroupStore::inserted);
        QSignalSpy changed(&store, &GroupStore::changed);
        QSignalSpy removed(&store, &GroupStore::removed);
        store.apply({group(u"dg_2"_s, u"b"_s), group(u"dg_1"_s, u"a"_s)});
        QCOMPARE(inserted.takeFirst().constFirst().toStringList(), (QStringList{u"dg_1"_s, u"dg_2"_s}));
        store.apply({group(u"dg_1"_s, u"a"_s), group(u"dg_2"_s, u"b"_s)});
        QCOMPARE(inserted.count() + changed.count() + removed.count(), 0);
        store.apply({group(u"dg_1"_s, u"a"_s, 3), group(u"dg_3"_s, u"c"_s)});
        QCOMPARE(changed.takeFirst().constFirst().toStringList(), QStringList{u"dg_1"_s});
        QCOMPARE(inserted.takeFirst().constFirst().toStringList(), QStringList{u"dg_3"_s});
        QCOMPARE(removed.takeFirst().constFirst().toStringList(), QStringList{u"dg_2"_s});
        QVERIFY(store.find(u"dg_3"_s));
        QVERIFY(!store.find(u"dg_2"_s));
    }

    void putsASingleGroupInItsPlace()
    {
        GroupStore store;
        store.apply({group(u"dg_1"_s, u"a"_s), group(u"dg_3"_s, u"c"_s)});
        QSignalSpy inserted(&store, &GroupStore::inserted);
        QSignalSpy changed(&store, &GroupStore::changed);
        store.upsert(group(u"dg_2"_s, u"b"_s));
        store.upsert(group(u"dg_2"_s, u"b"_s));
        store.upsert(group(u"dg_2"_s, u"b"_s, 1));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(store.groups()[1].id, u"dg_2"_s);
    }

    void callsAGroupWithoutANameByItsId()
    {
        GroupStore store;
        store.apply({group(u"dg_1"_s, {})});
        QCOMPARE(store.nameOf(u"dg_1"_s), u"dg_1"_s);
        QCOMPARE(store.nameOf(u"dg_9"_s), u"dg_9"_s);
    }

    void takesTheLastOfAnIdThatComesTwice()
    {
        GroupStore store;
        store.apply({group(u"dg_1"_s, u"old"_s), group(u"dg_1"_s, u"new"_s)});
        QCOMPARE(store.groups().size(), 1);
        QCOMPARE(store.nameOf(u"dg_1"_s), u"new"_s);
    }

    void saysWhenEachGroupWasReadWhileTheyAreReadOneByOne()
    {
        const HandClock clock;
        const FleetStore fleet(clock);
        GroupStore store;
        const Format format;
        GroupTable table(store, fleet, format);
        store.apply({group(u"dg_1"_s, u"acme"_s, 3), group(u"dg_2"_s, u"borealis"_s, 0)});
        const auto cell = [&](const QString& column, int role) {
            return table.index(0, table.columnOf(column)).data(role).toString();
        };
        const auto isEmpty = [&table] {
            return table.headerData(table.columnOf(u"read"_s), Qt::Horizontal, EmptyColumnRole).toBool();
        };
        QVERIFY(isEmpty());
        const qint64 at = 1'795'000'000'000;
        QVERIFY(!cell(u"name"_s, TableModel::TooltipRole).contains(format.time(at)));
        table.setReadTimes({{u"dg_1"_s, at}, {u"dg_2"_s, at + 60'000}});
        QVERIFY(cell(u"name"_s, TableModel::TooltipRole).contains(format.time(at)));
        QCOMPARE(cell(u"read"_s, Qt::DisplayRole), format.time(at));
        QCOMPARE(cell(u"read"_s, TableModel::CopyRole), format.exact(at));
        QVERIFY(!isEmpty());
        table.setReadTimes({});
        QVERIFY(isEmpty());
        QVERIFY(!cell(u"name"_s, TableModel::TooltipRole).contains(format.time(at)));
    }

    void countsTheFleetByGroup()
    {
        const HandClock clock;
        FleetStore fleet(clock);
        GroupStore store;
        const Format format;
        GroupTable table(store, fleet, format);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        store.apply({group(u"dg_1"_s, u"acme"_s, 3), group(u"dg_2"_s, u"borealis"_s, 0)});
        Dep failed{"dep_2", "update-failed"};
        fleet.apply(delta({Dep{"dep_1"}, failed, Dep{"dep_3", "provisioning"}}, {}, true));
        fleet.finish();
        const GroupRow* row = table.rowById(u"dg_1"_s);
        QVERIFY(row);
        QCOMPARE(row->byClass[std::size_t(StatusClass::Failed)], 1);
        QCOMPARE(row->byClass[std::size_t(StatusClass::Healthy)], 1);
        table.setQueryText(u"failed>0"_s);
        QCOMPARE(table.visibleIds(), QStringList{u"dg_1"_s});
        QCOMPARE(reset.count(), 0);
    }
};

ALIEN_TEST(TestGroups)
#include "tst_groups.moc"
