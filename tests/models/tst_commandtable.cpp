// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandtable.h"
#include "tests/models/commandbench.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    HistoryBench store;
    SystemClock clock;
    Format format;
    std::unique_ptr<CommandTable> table;
    std::unique_ptr<QAbstractItemModelTester> tester;

    /// `paged`: only this test asks for further pages, the tester does not.
    void open(bool paged = false)
    {
        table = std::make_unique<CommandTable>(*store.history, u"p1"_s, format, clock);
        tester = std::make_unique<QAbstractItemModelTester>(table.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester->setUseFetchMore(!paged);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table->rowCount(); ++row)
            names.append(table->index(row, CommandTable::Command).data().toString());
        return names;
    }
};

} // namespace

class TestCommandTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPagesAsTheViewAsks()
    {
        Bench bench;
        for (int i = 0; i < 450; ++i)
            bench.store.history->begin({draftOf(u"c%1"_s.arg(i))}, {});
        bench.store.add(u"last"_s);
        bench.open(true);
        QSignalSpy resets(bench.table.get(), &QAbstractItemModel::modelReset);
        QTRY_COMPARE(bench.table->rowCount(), 200);
        QTRY_COMPARE(bench.table->totalCount(), 451);
        QCOMPARE(bench.table->matchCount(), 451);
        QCOMPARE(bench.names().constFirst(), u"last"_s);
        while (bench.table->canFetchMore({})) {
            bench.table->fetchMore({});
            QVERIFY(!bench.table->canFetchMore({})); // one at a time
            QTRY_VERIFY(!bench.table->isReading());
        }
        QCOMPARE(bench.table->rowCount(), 451);
        QCOMPARE(bench.names().constLast(), u"c0"_s);
        bench.table->setSortKeys({{CommandTable::Sent, Qt::AscendingOrder}});
        QTRY_COMPARE(bench.names().constFirst(), u"c0"_s);
        QTRY_COMPARE(bench.table->rowCount(), 200);
        QCOMPARE(resets.count(), 0);
    }

    void takesNewRowsInWithoutAReset()
    {
        Bench bench;
        const qint64 first = bench.store.add(u"first"_s).id;
        bench.open();
        QTRY_COMPARE(bench.table->rowCount(), 1);
        QSignalSpy resets(bench.table.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = bench.table->indexOfId(QString::number(first));
        bench.store.add(u"second"_s);
        QTRY_COMPARE(bench.names(), QStringList({u"second"_s, u"first"_s}));
        QCOMPARE(kept.row(), 1);
        QVERIFY(bench.store.settle(first, "answer"));
        QTRY_COMPARE(bench.table->record(QString::number(first))->phase, CommandPhase::Succeeded);
        const QModelIndex state = bench.table->indexOfId(QString::number(first), CommandTable::State);
        QCOMPARE(state.data().toString(), u"SUCCEEDED"_s);
        QCOMPARE(state.data(TableModel::StatusClassRole).toInt(), int(StatusClass::Healthy));
        bench.store.history->setStarred({first}, true);
        QTRY_VERIFY(kept.data(CommandTable::StarRole).toBool());
        QCOMPARE(resets.count(), 0);
        bench.store.history->remove({first});
        QTRY_COMPARE(bench.names(), QStringList{u"second"_s});
        QVERIFY(!kept.isValid());
    }

    void searchesOnDisk()
    {
        Bench bench;
        const qint64 apple = bench.store.add(u"a"_s).id;
        QVERIFY(bench.store.settle(apple, R"({"fruit":"apple"})"));
        const qint64 pear = bench.store.add(u"b"_s).id;
        QVERIFY(bench.store.indexed());
        bench.open();
        QTRY_COMPARE(bench.table->rowCount(), 2);
        bench.table->setQueryText(u"answer:apple"_s);
        QTRY_COMPARE(bench.names(), QStringList{u"a"_s});
        QTRY_COMPARE(bench.table->matchCount(), 1);
        QCOMPARE(bench.table->totalCount(), 2);
        // What is answered now comes in as soon as its words can be found.
        QVERIFY(bench.store.settle(pear, R"({"fruit":"apple too"})"));
        QTRY_COMPARE(bench.names(), QStringList({u"b"_s, u"a"_s}));
        bench.store.add(u"c"_s);
        bench.table->setQueryText(u"state:waiting"_s);
        QTRY_COMPARE(bench.names(), QStringList{u"c"_s});
        bench.table->setQueryText({});
        QTRY_COMPARE(bench.table->rowCount(), 3);
    }

    void showsARunAsOneRow()
    {
        Bench bench;
        bench.open();
        const auto written = bench.store.begin({draftOf(u"fan"_s, "{}", u"d1"_s), draftOf(u"fan"_s, "{}", u"d2"_s)});
        QTRY_COMPARE(bench.table->rowCount(), 1);
        QVERIFY(bench.table->index(0, 0).data(CommandTable::RunRole).toBool());
        QVERIFY(bench.store.settle(written[1].id, "1"));
        QVERIFY(bench.store.settle(written[2].id, "2", CommandPhase::Failed));
        QTRY_COMPARE(bench.table->index(0, CommandTable::State).data().toString(), u"1 of 2 FAILED"_s);
        QCOMPARE(bench.table->rowCount(), 1);
        bench.table->setDeployment(u"d2"_s);
        QTRY_COMPARE(bench.table->matchCount(), 1);
        bench.table->setDeployment(u"d3"_s);
        QTRY_COMPARE(bench.table->rowCount(), 0);
    }

    void knowsWhoIsHere()
    {
        Bench bench;
        bench.store.add(u"mine"_s);
        CommandDraft other = draftOf(u"other"_s);
        other.record.operatorName = u"tok_2"_s;
        bench.store.begin({other});
        bench.open();
        QTRY_COMPARE(bench.table->rowCount(), 2);
        bench.table->setOwnName(u"tok_1 workspace-admin"_s);
        QCOMPARE(bench.table->index(1, CommandTable::Operator).data().toString(), u"you"_s);
        QCOMPARE(bench.table->index(0, CommandTable::Operator).data().toString(), u"tok_2"_s);
        bench.table->setQueryText(u"operator:you"_s);
        QTRY_COMPARE(bench.names(), QStringList{u"mine"_s});
    }

    void keepsItsPlaceWhileHeld()
    {
        Bench bench;
        bench.store.add(u"first"_s);
        bench.open();
        QTRY_COMPARE(bench.table->rowCount(), 1);
        bench.table->hold();
        QSignalSpy recorded(bench.store.history.get(), &CommandHistory::recorded);
        bench.store.add(u"second"_s);
        QTest::qWait(150);
        QCOMPARE(bench.table->rowCount(), 1);
        bench.table->release();
        QTRY_COMPARE(bench.table->rowCount(), 2);
    }

    void staysTrueUnderAnyChange()
    {
        Bench bench;
        bench.open();
        QRandomGenerator random(5);
        QList<qint64> ids;
        for (int i = 0; i < 120; ++i) {
            switch (random.bounded(6)) {
            case 0:
            case 1:
                ids.append(bench.store.add(u"c%1"_s.arg(random.bounded(4))).id);
                break;
            case 2:
                if (!ids.isEmpty())
                    QVERIFY(bench.store.settle(ids[random.bounded(int(ids.size()))], "x"));
                break;
            case 3:
                if (!ids.isEmpty())
                    bench.store.history->remove({ids.takeAt(random.bounded(int(ids.size())))});
                break;
            case 4:
                bench.table->setQueryText(random.bounded(2) == 0 ? QString() : u"command:c1,c2"_s);
                break;
            default:
                bench.table->isHeld() ? bench.table->release() : bench.table->hold();
            }
        }
        if (bench.table->isHeld())
            bench.table->release();
        bench.table->setQueryText(u"command:c1"_s);
        bench.table->setQueryText({});
        const QStringList expected = bench.store.names({});
        QTRY_COMPARE(bench.names(), expected);
    }
};

ALIEN_TEST(TestCommandTable)
#include "tst_commandtable.moc"
