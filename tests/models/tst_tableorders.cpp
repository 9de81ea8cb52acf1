// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/deploymenttable.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <array>
#include <memory>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

/// Sorted and filtered on a worker however few rows it has.
class LargeTable : public DeploymentTable
{
public:
    LargeTable(FleetStore& store, const Format& format)
        : DeploymentTable(store, format)
    {
        setFewRows(0);
    }
};

std::string idOf(int number)
{
    return "dep_" + std::to_string(1000 + number);
}

} // namespace

class TestTableOrders : public QObject
{
    Q_OBJECT
    HandClock m_clock;
    Format m_format;

    Dep randomDep(QRandomGenerator& random) const
    {
        static constexpr std::array kStatuses{"running", "updating", "update-failed", "pending"};
        Dep dep{.id = idOf(random.bounded(300))};
        dep.status = kStatuses.at(std::size_t(random.bounded(int(kStatuses.size()))));
        dep.name = std::string(1, char('a' + random.bounded(5)));
        dep.platform = random.bounded(2) != 0 ? "aws" : "gcp";
        dep.group = random.bounded(2) != 0 ? "dg_1" : "dg_2";
        dep.groupName = random.bounded(3) == 0 ? "" : "name of " + dep.group;
        dep.updated = m_clock.now;
        return dep;
    }
    std::map<std::string, SummaryPtr> changedAtRandom(std::map<std::string, SummaryPtr> fleet,
                                                      QRandomGenerator& random) const
    {
        for (int n = random.bounded(random.bounded(6) == 0 ? 120 : 8); n > 0; --n) {
            const Dep dep = randomDep(random);
            if (random.bounded(4) == 0)
                fleet.erase(dep.id);
            else
                fleet[dep.id] = dep.summary();
        }
        return fleet;
    }
    void fill(FleetStore& store, int count) const
    {
        std::vector<Dep> deps;
        deps.reserve(std::size_t(count));
        for (int i = 0; i < count; ++i)
            deps.push_back({.id = idOf(i),
                            .status = i % 3 == 0 ? "update-failed" : "running",
                            .name = "n" + std::to_string((i * 7) % count)});
        store.apply(delta(deps, {}, true));
        store.finish();
    }
    /// Another table that has the same query and order from the start.
    QStringList expected(FleetStore& store, const TableModel& table) const
    {
        DeploymentTable fresh(store, m_format);
        fresh.setSortKeys(table.sortKeys());
        fresh.setQuery(table.query());
        return fresh.visibleIds();
    }

private Q_SLOTS:
    void init()
    {
        m_clock.now = 1'795'000'000'000;
        m_format.setZone(Format::Zone::Utc);
    }

    void rowsStayUntilTheirNewOrderIsThere()
    {
        FleetStore store(m_clock);
        fill(store, 60);
        LargeTable table(store, m_format);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        QItemSelectionModel selection(&table);
        const QString marked = table.idAt(7);
        selection.select(table.index(7, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QStringList before = table.visibleIds();

        table.sort(DeploymentTable::Name);
        QVERIFY(table.isReordering());
        QCOMPARE(table.visibleIds(), before);
        QSignalSpy counts(&table, &TableModel::countsChanged);
        QTRY_VERIFY(!table.isReordering());
        QCOMPARE(counts.count(), 1);
        QVERIFY(table.visibleIds() != before);
        QCOMPARE(table.visibleIds(), expected(store, table));
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().constFirst().data(TableModel::IdRole).toString(), marked);

        table.setQueryText(u"status:failed n1"_s);
        QCOMPARE(table.rowCount(), 60);
        table.settle();
        QVERIFY(!table.isReordering());
        QVERIFY(table.rowCount() > 0 && table.rowCount() < 20);
        QCOMPARE(table.visibleIds(), expected(store, table));
        QCOMPARE(resets.count(), 0);
    }

    void whatWaitsForTheRowsIsDoneOnceTheyAreThere()
    {
        FleetStore store(m_clock);
        fill(store, 200);
        LargeTable table(store, m_format);
        QStringList seen;
        const auto look = [&] { seen = table.visibleIds(); };
        table.whenSettled(&table, look);
        QCOMPARE(seen, table.visibleIds());

        seen.clear();
        table.setQueryText(u"n1"_s);
        QVERIFY(table.isReordering());
        table.whenSettled(&table, look);
        QVERIFY(seen.isEmpty());
        QTRY_VERIFY(!table.isReordering());
        QCOMPARE(seen, expected(store, table));
        QVERIFY(!seen.isEmpty());

        // Asked for under one query, it is not done under another; and not for who is gone.
        seen.clear();
        table.setQueryText(u"n2"_s);
        table.whenSettled(&table, look);
        table.setQueryText(u"n3"_s);
        auto gone = std::make_unique<QObject>();
        table.whenSettled(gone.get(), look);
        gone.reset();
        table.settle();
        QCOMPARE(table.visibleIds(), expected(store, table));
        QVERIFY(seen.isEmpty());
    }

    void rowsThatAreHeldAreWaitedForToo()
    {
        FleetStore store(m_clock);
        fill(store, 200);
        DeploymentTable few(store, m_format);
        LargeTable many(store, m_format);
        for (DeploymentTable* table : {&few, static_cast<DeploymentTable*>(&many)}) {
            QStringList seen;
            table->hold();
            table->setQueryText(u"n1"_s);
            QCOMPARE(table->rowCount(), 200); // those of the query before
            table->whenSettled(table, [&] { seen = table->visibleIds(); });
            QVERIFY(seen.isEmpty());
            table->release();
            QTRY_VERIFY(!seen.isEmpty());
            QCOMPARE(seen, expected(store, *table));
            QVERIFY(seen.size() < 200);
        }
    }

    void theLastOfManyWishesCounts()
    {
        FleetStore store(m_clock);
        fill(store, 200);
        LargeTable table(store, m_format);
        for (const QString& text : {u"n"_s, u"n1"_s, u"n12"_s, u""_s, u"class:failed"_s, u"n3"_s}) {
            table.setQueryText(text);
            table.sort(DeploymentTable::Status, Qt::DescendingOrder);
            table.sort(DeploymentTable::Name);
        }
        table.settle();
        QCOMPARE(table.query().text(), u"n3"_s);
        QCOMPARE(table.visibleIds(), expected(store, table));
    }

    void whatIsHeldDoesNotMoveWhenTheOrderArrives()
    {
        FleetStore store(m_clock);
        fill(store, 40);
        LargeTable table(store, m_format);
        const QStringList before = table.visibleIds();
        table.sort(DeploymentTable::Name, Qt::DescendingOrder);
        table.hold();
        store.apply(delta({{.id = "dep_0"}}, {idOf(3)}));
        for (int i = 0; i < 50; ++i)
            QTest::qWait(1);
        QCOMPARE(table.visibleIds(), before);
        QCOMPARE(table.index(3, DeploymentTable::Name).data().toString(), u"n21"_s); // gone, but still readable
        table.release();
        table.settle();
        QCOMPARE(table.visibleIds(), expected(store, table));
        QVERIFY(table.rowOfId(u"dep_0"_s) >= 0);
    }

    void ordersThatFollowEachOtherAreOfTheRowsAsTheyAre()
    {
        FleetStore store(m_clock);
        fill(store, 60);
        LargeTable table(store, m_format);
        table.sort(DeploymentTable::Name);
        const auto agrees = [&](const QString& text) {
            table.setQueryText(text);
            table.settle();
            return table.rowCount() > 0 && table.visibleIds() == expected(store, table);
        };
        QVERIFY(agrees(u"class:failed"_s));
        QVERIFY(agrees(u"class:healthy"_s)); // nothing changed meanwhile
        const std::vector<FleetDelta> changes{delta({{.id = idOf(1), .status = "update-failed"}}), delta({}, {idOf(3)}),
                                              delta({{.id = idOf(77), .status = "update-failed"}}),
                                              delta({{.id = idOf(1)}, {.id = idOf(5), .status = "update-failed"}})};
        for (const FleetDelta& change : changes) {
            store.apply(change);
            store.finish();
            QVERIFY(agrees(u"class:failed"_s));
            table.setQueryText(u"class:healthy"_s);
            store.apply(delta({{.id = idOf(9), .status = "running"}})); // while the worker reads the row it replaces
            store.finish();
            table.settle();
            QCOMPARE(table.visibleIds(), expected(store, table));
            store.apply(delta({{.id = idOf(9), .status = "update-failed"}}));
            store.finish();
        }
    }

    void aChangedNameStandsWhereItBelongs()
    {
        using namespace std::string_literals;
        // Each is the end of another, as text or as the bytes that it is sorted by.
        const std::vector<std::string> names{"beta-gamma",
                                             "alpha-beta-gamma",
                                             "\0alpha-beta-gamma"s,
                                             "x\0beta-gamma"s,
                                             "alpha-beta-gamma\0"s,
                                             "zz-alpha-beta-gamma",
                                             "zz\0beta-gamma\0"s,
                                             "x-alpha-beta-gamma-10",
                                             "",
                                             "gamma"};
        FleetStore store(m_clock);
        fill(store, 8);
        DeploymentTable table(store, m_format);
        table.sort(DeploymentTable::Name);
        for (const std::string& from : names) {
            for (const std::string& to : names) {
                for (const std::string& name : {from, to}) {
                    store.apply(delta({{.id = idOf(3), .name = name}, {.id = idOf(5), .name = "n4"}}));
                    store.finish();
                    QCOMPARE(table.visibleIds(), expected(store, table));
                }
            }
        }
    }

    void aFleetThatGoesIsNotMissedByTheWorker()
    {
        FleetStore store(m_clock);
        for (int run = 0; run < 20; ++run) {
            fill(store, 300);
            auto table = std::make_unique<LargeTable>(store, m_format);
            table->sort(DeploymentTable::Group);
            table->setQueryText(u"name"_s);
            store.clear(); // the last owner of the summaries, but for the worker's
            if (run % 2 == 0)
                table->settle();
            QVERIFY(run % 2 != 0 || table->rowCount() == 0);
            table.reset();
        }
    }

    void thousandRandomChangesUnderWayAgreeWithANewTable_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void thousandRandomChangesUnderWayAgreeWithANewTable()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        FleetStore store(m_clock);
        LargeTable table(store, m_format);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        QItemSelectionModel selection(&table);
        const QStringList queries{
            QString(),    u"status:failed,running"_s, u"a"_s, u"group:name*1"_s, u"-gcp"_s, u"age<10m"_s, u"name"_s,
            u"aws -b c"_s};
        std::map<std::string, SummaryPtr> listed;
        int underWay = 0;
        for (int step = 0; step < 200; ++step) {
            m_clock.now += 5000;
            const std::map<std::string, SummaryPtr> next = changedAtRandom(listed, random);
            if (random.bounded(3) == 0)
                table.setQueryText(queries.at(random.bounded(int(queries.size()))));
            if (random.bounded(3) == 0)
                table.sort(random.bounded(int(DeploymentTable::ColumnCount)),
                           random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            const bool held = random.bounded(8) == 0;
            if (held)
                table.hold();
            underWay += table.isReordering() ? 1 : 0;
            store.apply(between(listed, next, step == 0));
            store.finish();
            listed = next;
            if (random.bounded(3) == 0)
                table.tick();
            if (random.bounded(2) == 0)
                QCoreApplication::processEvents();
            if (held)
                table.release();

            // Whatever is shown can be read, and what is selected is what was.
            for (int row = 0; row < table.rowCount(); ++row)
                QVERIFY(table.rowOfId(table.idAt(row)) == row || table.isReordering());
            if (random.bounded(3) != 0)
                continue;
            table.tick();
            table.settle();
            QCOMPARE(table.visibleIds(), expected(store, table));
            QCOMPARE(table.totalCount(), int(listed.size()));
            if (table.rowCount() > 0)
                selection.select(table.index(random.bounded(table.rowCount()), 0),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QVERIFY(underWay > 20);
        QCOMPARE(resets.count(), 0);
    }
};

ALIEN_TEST(TestTableOrders)
#include "tst_tableorders.moc"
