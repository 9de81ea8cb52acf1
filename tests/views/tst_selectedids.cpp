// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "tests/views/sampletable.h"
#include "views/common/table/selectedids.h"
#include "views/common/table/tableview.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;
using test::SampleTable;

namespace {

struct Bench
{
    SampleTable table;
    TableView view{u"Samples"_s};
    SelectedIds* ids;

    explicit Bench(int rows)
    {
        table.setRows(SampleTable::sample(rows));
        view.setTable(&table);
        ids = new SelectedIds(view, &view);
    }
    void select(int first, int last)
    {
        view.selectionModel()->select({table.index(first, 0), table.index(last, 0)},
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
};

constexpr int kMany = 6 * SelectedIds::fewRows;

} // namespace

/// What is selected in a table, read without holding the GUI thread up.
class SelectedIdsTest : public QObject
{
    Q_OBJECT
    test::InstalledLook m_look;
private Q_SLOTS:
    void fewAreReadAtOnceInTheOrderOfTheRows()
    {
        Bench bench(30);
        const QSignalSpy ready(bench.ids, &SelectedIds::ready);
        bench.ids->start();
        QVERIFY(bench.ids->isReady());
        QVERIFY(bench.ids->all().isEmpty());
        bench.select(9, 10);
        bench.select(2, 3);
        bench.ids->start();
        QVERIFY(bench.ids->isReady());
        QCOMPARE(bench.ids->count(), 4);
        QCOMPARE(bench.ids->all(), (QStringList{u"dep_0002"_s, u"dep_0003"_s, u"dep_0009"_s, u"dep_0010"_s}));
        QCoreApplication::processEvents();
        QVERIFY(ready.isEmpty());
    }

    void aRowWhoseCellsAreSelectedOneByOneIsReadOnce()
    {
        Bench bench(30);
        for (const int column : {1, 0, 3})
            bench.view.selectionModel()->select(bench.table.index(5, column), QItemSelectionModel::Select);
        bench.ids->start();
        QCOMPARE(bench.ids->count(), 1);
        QCOMPARE(bench.ids->all(), QStringList{u"dep_0005"_s});
    }

    void manyAreReadWhenTheEventLoopComesRound()
    {
        Bench bench(kMany);
        QSignalSpy ready(bench.ids, &SelectedIds::ready);
        bench.view.selectAll();
        bench.ids->start();
        QVERIFY(!bench.ids->isReady());
        QCOMPARE(bench.ids->count(), kMany); // known before they are read
        QVERIFY(ready.wait(60'000));
        QVERIFY(bench.ids->isReady());
        QCOMPARE(bench.ids->all(), bench.table.visibleIds());
        QCoreApplication::processEvents();
        QCOMPARE(ready.count(), 1);
    }

    void whoAsksInBetweenHasAllOfThem()
    {
        Bench bench(kMany);
        QSignalSpy ready(bench.ids, &SelectedIds::ready);
        bench.view.selectAll();
        bench.ids->start();
        QCOMPARE(bench.ids->all(), bench.table.visibleIds());
        QVERIFY(ready.isEmpty());
        QVERIFY(ready.wait(60'000)); // the others hear of it all the same
    }

    void rowsThatMoveMeanwhileMixNothingUp()
    {
        Bench bench(kMany);
        bench.table.setSortKeys({{bench.table.columnOf(u"number"), Qt::AscendingOrder}});
        QSignalSpy ready(bench.ids, &SelectedIds::ready);
        bench.view.selectAll();
        bench.ids->start();
        bench.table.upsertRow({u"dep_first"_s, u"name"_s, u"running"_s, {}, -1}); // is not selected
        bench.table.removeRow(u"dep_0007"_s);
        QVERIFY(ready.wait(60'000));
        QCOMPARE(bench.ids->count(), kMany - 1);
        QCOMPARE(bench.ids->all(), bench.view.selectedIds());
        QVERIFY(!bench.ids->all().contains(u"dep_first"_s) && !bench.ids->all().contains(u"dep_0007"_s));
    }

    void anotherSelectionIsReadFromItsStart()
    {
        Bench bench(kMany);
        const QSignalSpy ready(bench.ids, &SelectedIds::ready);
        bench.view.selectAll();
        bench.ids->start();
        bench.view.clearSelection();
        bench.select(4, 4);
        bench.ids->start(); // few: at once, and nothing follows
        QVERIFY(bench.ids->isReady());
        QCOMPARE(bench.ids->all(), QStringList{u"dep_0004"_s});
        QCoreApplication::processEvents();
        QVERIFY(ready.isEmpty());
    }
};

ALIEN_TEST(SelectedIdsTest)
#include "tst_selectedids.moc"
