// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/dashboardstore.h"
#include "models/telemetry/storesource.h"
#include "tests/models/telemetrybench.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/widgets/statepane.h"
#include "views/telemetry/chartpanel.h"
#include "views/telemetry/deploymenttelemetry.h"
#include "views/telemetry/statuspane.h"
#include "views/telemetry/statustimeline.h"
#include "views/telemetry/timeaxis.h"

#include <QSignalSpy>
#include <QTableView>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

TelemetryEvent change(qint64 at, const QString& id, const QString& from, const QString& to)
{
    TelemetryEvent out;
    out.atMs = at;
    out.subject = id;
    out.from = from;
    out.to = to;
    out.connection = u"acme"_s;
    return out;
}

} // namespace

class DeploymentTelemetryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyWhatIsOfTheDeployment()
    {
        TelemetryBench telemetry;
        const SystemClock clock;
        const Format format;
        QWidget window;
        ActionRegistry actions(Look::of(&window));
        actions.add({u"deployment.telemetry"_s, u"Show telemetry"_s});
        DashboardStore dashboards{QString()};
        StoreSource receiver(TelemetryOrigin::Receiver, *telemetry.store, u"c"_s);
        const qint64 now = clock.nowMs();
        for (int i = 0; i < 60; ++i)
            telemetry.send(metricArrival("c", gaugeOf("process.memory.usage", now - (60 - i) * 10'000, 1e6 * i)));
        telemetry.send(logArrival("c", {logOf(now - 1000, "of it")}));
        telemetry.send(logArrival("c", {logOf(now - 1000, "of another")}, "web", "dep_2"));
        telemetry.store->addEvents({change(now - 60'000, u"dep_1"_s, u"running"_s, u"updating"_s)});
        DeploymentTelemetry tab({*telemetry.store, [&](TelemetryOrigin) -> TelemetrySource* { return &receiver; },
                                 [&] { return *dashboards.find(u"2-application"_s); },
                                 [](const QString& id) {
                                     return StatusNow{id, u"shop"_s, u"updating"_s, 0};
                                 },
                                 u"acme"_s, u"c"_s, clock, format, actions});
        tab.resize(420, 700);
        tab.showDeployment(u"dep_1"_s);
        tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tab));
        const auto shown = [&tab] {
            QStringList out;
            for (const auto* panel : tab.findChildren<ChartPanel*>()) {
                if (panel->isVisible())
                    out.append(panel->panel().title);
            }
            return out;
        };
        QTRY_VERIFY(shown().contains(u"Memory"_s));
        QVERIFY(!shown().contains(u"Waiting in queues"_s)); // nothing of it: no panel
        auto* logs = tab.findChild<QTableView*>(u"telemetry.logs"_s);
        QTRY_COMPARE(logs->model()->rowCount(), 1);
        auto* timeline = tab.findChild<StatusTimeline*>();
        QTRY_COMPARE(timeline->rowCount(), 1);
        QTRY_COMPARE(timeline->bands(0).size(), 2);
        QVERIFY(timeline->textAt(0, now - 30'000).contains(u"updating"_s));
        tab.showDeployment(u"dep_3"_s);
        auto* state = tab.findChild<StatePane*>(u"telemetry.logState"_s);
        QTRY_COMPARE(state->kind(), StatePane::Kind::EmptyFirstRun);
        QTRY_COMPARE(shown(), QStringList());
        QSignalSpy setup(&tab, &DeploymentTelemetry::setupRequested);
        Q_EMIT state->buttonClicked(state->kind());
        QCOMPARE(setup.size(), 1);
    }

    void theLastToChangeComesFirstAndOpens()
    {
        TelemetryBench telemetry;
        const SystemClock clock;
        const Format format;
        TimeAxis axis(clock);
        const qint64 now = clock.nowMs();
        telemetry.store->addEvents({change(now - 90'000, u"dep_2"_s, u"updating"_s, u"running"_s),
                                    change(now - 60'000, u"dep_1"_s, u"running"_s, u"update-failed"_s)});
        const auto fleet = [] {
            return QList<StatusNow>{{u"dep_0"_s, u"quiet"_s, u"running"_s, 0},
                                    {u"dep_1"_s, u"shop"_s, u"update-failed"_s, 0},
                                    {u"dep_2"_s, u"bank"_s, u"running"_s, 0}};
        };
        StatusPane pane({*telemetry.store, fleet, u"acme"_s, axis, format});
        pane.resize(1000, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        StatusTimeline& timeline = pane.timeline();
        QTRY_COMPARE(timeline.rowCount(), 2);
        QVERIFY(timeline.textAt(0, now - 1000).startsWith(u"shop: update-failed"_s));
        QVERIFY(timeline.textAt(1, now - 100'000).contains(u"nothing before was seen"_s));
        QSignalSpy opened(&pane, &StatusPane::opened);
        QTest::keyClick(&timeline, Qt::Key_Down);
        QTest::keyClick(&timeline, Qt::Key_Down);
        QTest::keyClick(&timeline, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"dep_2"_s);
        pane.setDeployment(u"dep_0"_s);
        QTRY_COMPARE(timeline.rowCount(), 1);
        axis.zoomTo(now - 5000, now);
        pane.setDeployment({});
        auto* state = pane.findChild<StatePane*>(u"telemetry.statusState"_s);
        QTRY_COMPARE(state->kind(), StatePane::Kind::EmptyFirstRun);
    }
};

ALIEN_TEST(DeploymentTelemetryTest)
#include "tst_deploymenttelemetry.moc"
