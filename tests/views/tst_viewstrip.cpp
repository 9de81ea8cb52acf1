// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/deploymenttable.h"
#include "models/fleet/savedviews.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/tabstrip.h"
#include "views/fleet/viewstrip.h"

#include <QTabBar>
#include <QtTest/QTest>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    HandClock clock;
    FleetStore store{clock};
    Format format;
    DeploymentTable table{store, format};
    TableView view{u"Deployments"_s};
    ActionRegistry actions;
    SavedViews views;
    std::unique_ptr<ViewStrip> strip;

    explicit Bench(Look& look)
        : actions(look)
    {
        store.apply(delta({Dep{"dep_1"}, Dep{"dep_2", "update-failed"}, Dep{"dep_3", "error"}}, {}, true));
        store.finish();
        view.setTable(&table);
        actions.add({u"views.save"_s, u"Save view…"_s});
        views.add({{}, u"Broken"_s, u"class:failed"_s, {}});
        strip = std::make_unique<ViewStrip>(views, table, view, actions);
        strip->resize(800, 40);
    }
    [[nodiscard]] QString id(int at) const { return views.views().at(at).id; }
};

} // namespace

class tst_ViewStrip : public QObject
{
    Q_OBJECT
    InstalledLook m_look;

private Q_SLOTS:
    void aTabPutsItsFilterIntoTheTable()
    {
        Bench bench(*m_look);
        QVERIFY(bench.strip->current().isEmpty());
        bench.strip->open(bench.id(0));
        QCOMPARE(bench.strip->current(), bench.id(0));
        QCOMPARE(bench.table.query().text(), u"class:failed"_s);
        QCOMPARE(bench.table.rowCount(), 2);
        QVERIFY(!bench.strip->isChanged());
        bench.strip->open({});
        QCOMPARE(bench.table.rowCount(), 3);
    }

    void aTabStaysWhileItsFilterIsEdited()
    {
        Bench bench(*m_look);
        bench.strip->open(bench.id(0));
        bench.table.setQueryText(u"class:failed platform:aws"_s);
        QCOMPARE(bench.strip->current(), bench.id(0));
        QVERIFY(bench.strip->isChanged());
        bench.table.setQueryText({}); // that is All
        QVERIFY(bench.strip->current().isEmpty());
        bench.table.setQueryText(u"class=failed"_s); // the same condition
        QCOMPARE(bench.strip->current(), bench.id(0));
    }

    void aFilterFromElsewhereLeavesTheTab()
    {
        Bench bench(*m_look);
        bench.strip->open(bench.id(0));
        bench.table.setQueryText(u"platform:gcp"_s);
        bench.strip->settle();
        QVERIFY(bench.strip->current().isEmpty());
        QCOMPARE(bench.table.query().text(), u"platform:gcp"_s);
    }

    void aDeletedViewLeavesItsTab()
    {
        Bench bench(*m_look);
        bench.strip->open(bench.id(0));
        bench.views.remove(bench.id(0));
        QVERIFY(bench.strip->current().isEmpty());
        QCOMPARE(bench.strip->findChild<TabStrip*>()->ids(), QStringList{u"all"_s});
        bench.strip->open(bench.views.restore());
        QCOMPARE(bench.table.rowCount(), 2);
    }

    void tabsCountTheirRowsLive()
    {
        Bench bench(*m_look);
        bench.strip->show();
        auto* bar = bench.strip->findChild<QTabBar*>();
        QTRY_COMPARE(bar->tabText(1), u"Broken\t2"_s);
        QCOMPARE(bar->tabText(0), u"All\t3"_s);
        bench.store.apply(delta({Dep{"dep_1", "update-failed"}}));
        bench.store.finish();
        QTRY_COMPARE(bar->tabText(1), u"Broken\t3"_s);
    }

    void noTabSaysNoneBeforeAnythingWasRead()
    {
        Bench bench(*m_look);
        bench.store.apply(delta({}, {"dep_1", "dep_2", "dep_3"}));
        bench.store.finish();
        bench.strip->show();
        auto* bar = bench.strip->findChild<QTabBar*>();
        bench.store.apply(delta({Dep{"dep_1"}}));
        bench.store.finish();
        QTRY_COMPARE(bar->tabText(0), u"All\t1"_s);
        QTRY_COMPARE(bar->tabText(1), u"Broken\t0"_s); // now that one is known, none of them is broken
        bench.store.apply(delta({}, {"dep_1"}));
        bench.store.finish();
        QTRY_COMPARE(bar->tabText(0), u"All"_s);
        QTRY_COMPARE(bar->tabText(1), u"Broken"_s);
    }
};

ALIEN_TEST(tst_ViewStrip)
#include "tst_viewstrip.moc"
