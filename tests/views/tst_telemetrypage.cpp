// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/namemask.h"
#include "models/telemetry/dashboardstore.h"
#include "models/telemetry/storesource.h"
#include "tests/models/telemetrybench.h"
#include "tests/support/testmain.h"
#include "views/common/look/look.h"
#include "views/common/look/widgetmask.h"
#include "views/common/widgets/statepane.h"
#include "views/common/widgets/tabstrip.h"
#include "views/telemetry/chartpanel.h"
#include "views/telemetry/chartspane.h"
#include "views/telemetry/legendrow.h"
#include "views/telemetry/logpane.h"
#include "views/telemetry/marklane.h"
#include "views/telemetry/plotframe.h"
#include "views/telemetry/setuphint.h"
#include "views/telemetry/telemetrypage.h"
#include "views/telemetry/timechart.h"
#include "views/telemetry/timeruler.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

/// The page over a store, with the present in the middle of the bench's hour.
struct PageBench
{
    TelemetryBench telemetry;
    SystemClock clock;
    Format format;
    DashboardStore dashboards{QString()};
    StoreSource console{TelemetryOrigin::Console, *telemetry.store};
    StoreSource receiver{TelemetryOrigin::Receiver, *telemetry.store};
    std::unique_ptr<TelemetryPage> page;

    void open(const QString& dashboard)
    {
        const auto source = [this](TelemetryOrigin origin) -> TelemetrySource* {
            return origin == TelemetryOrigin::Console    ? &console
                   : origin == TelemetryOrigin::Receiver ? &receiver
                                                         : nullptr;
        };
        page = std::make_unique<TelemetryPage>(
            TelemetryPage::Parts{*telemetry.store, dashboards, source, {}, {}, {}, {}, clock, format});
        page->restoreLayout("{\"dashboard\":\"" + dashboard.toUtf8() + "\"}");
        page->resize(1200, 800);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    ChartPanel* panel(const QString& title) const
    {
        for (ChartPanel* each : page->panels()) {
            if (each->panel().title == title)
                return each;
        }
        return nullptr;
    }
};

} // namespace

class TelemetryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatWasReceivedAndSaysWhatWasNot()
    {
        PageBench bench;
        const qint64 now = bench.clock.nowMs();
        for (int i = 0; i < 60; ++i)
            bench.telemetry.send(metricArrival("c", gaugeOf("process.memory.usage", now - (60 - i) * 10'000, 1e6 * i)));
        bench.telemetry.send(logArrival("c", {logOf(now - 1000, "refused", 17), logOf(now - 2000, "fine")}));
        bench.open(u"2-application"_s);
        ChartPanel* memory = bench.panel(u"Memory"_s);
        QVERIFY(memory);
        QTRY_COMPARE(memory->lineCount(), 1);
        QCOMPARE(memory->emptyText(), QString());
        auto* legend = memory->findChild<LegendRow*>();
        QVERIFY(legend);
        QCOMPARE(legend->value(), u"59 MB"_s);
        ChartPanel* queue = bench.panel(u"Waiting in queues"_s);
        QTRY_VERIFY(queue->emptyText().contains(u"queue.depth"_s));
        auto* logs = bench.page->findChild<QTableView*>(u"telemetry.logs"_s);
        QTRY_COMPARE(logs->model()->rowCount(), 2);
        bench.page->findChild<QLineEdit*>(u"telemetry.logFilter"_s)->setText(u"refu"_s);
        QTRY_COMPARE(logs->model()->rowCount(), 1);
    }

    void aMomentHasOnePlaceFromTopToBottom_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aMomentHasOnePlaceFromTopToBottom()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        PageBench bench;
        const qint64 now = bench.clock.nowMs();
        for (int i = 0; i < 60; ++i)
            bench.telemetry.send(metricArrival("c", gaugeOf("process.memory.usage", now - (60 - i) * 10'000, 1e6 * i)));
        bench.telemetry.send(logArrival("c", {logOf(now - 1000, "refused", 17)}));
        bench.open(u"2-application"_s);
        QTRY_COMPARE(bench.panel(u"Memory"_s)->lineCount(), 1);
        auto* ruler = bench.page->charts().findChild<TimeRuler*>();
        auto* marks = bench.page->charts().findChild<MarkLane*>();
        QVERIFY(ruler && marks);
        const Look& look = Look::of(ruler);
        const auto inPage = [&bench](QWidget* widget, double x) {
            return widget->mapTo(bench.page.get(), QPoint(qRound(x), 0)).x();
        };
        const int left = inPage(ruler, plotframe::left(look));
        const int right = inPage(ruler, ruler->width() - plotframe::right(look, ruler->width()));
        QCOMPARE(inPage(marks, plotframe::left(look)), left);
        int plots = 0;
        for (TimeChart* chart : bench.page->findChildren<TimeChart*>()) {
            if (!chart->isVisible())
                continue;
            const QRect plot = chart->plotRect();
            QCOMPARE(inPage(chart, plot.left()), left);
            QVERIFY(qAbs(inPage(chart, plot.left() + plot.width()) - right) <= 1);
            ++plots;
        }
        QVERIFY2(plots >= 2, "a panel and the lines' counts at least");
    }

    void chartsThatWaitForASourceShareOneHint()
    {
        PageBench bench;
        bench.open(u"0-glance"_s);
        auto* hint = bench.page->findChild<SetupHint*>(u"telemetry.receiverHint"_s);
        QVERIFY(hint);
        QTRY_VERIFY(hint->text().contains(u"Request duration, Requests by service, Memory"_s));
        QVERIFY(bench.panel(u"Memory"_s)->isHidden());
        QVERIFY(!bench.panel(u"Deployments by status"_s)->isHidden());
        bench.page->addTab(u"receiver"_s, u"Receiver"_s, new QWidget);
        bench.page->findChild<QPushButton*>(u"telemetry.receiverHintButton"_s)->click();
        QCOMPARE(bench.page->tab(), u"receiver"_s);
        bench.page->showTab(u"charts"_s);
        // The first of them that comes brings the others back, each with its own words.
        bench.telemetry.send(metricArrival("c", gaugeOf("process.memory.usage", bench.clock.nowMs() - 60'000, 1e6)));
        bench.telemetry.send(metricArrival("c", gaugeOf("process.memory.usage", bench.clock.nowMs() - 50'000, 1e6)));
        bench.page->reload();
        QTRY_VERIFY(!bench.panel(u"Memory"_s)->isHidden());
        QTRY_COMPARE(hint->text(), QString());
        QVERIFY(!bench.panel(u"Request duration"_s)->isHidden());
    }

    /// As the screen: the pseudonym in the place of the name, and nothing else changed.
    void aPictureHoldsThePseudonymsWhileNamesAreMasked()
    {
        PageBench bench;
        const qint64 now = bench.clock.nowMs();
        for (int i = 0; i < 60; ++i)
            bench.telemetry.send(
                metricArrival("c", gaugeOf("process.memory.usage", now - (60 - i) * 10'000, 1e6), "halden-bank"));
        bench.open(u"2-application"_s);
        ChartPanel* memory = bench.panel(u"Memory"_s);
        QTRY_COMPARE(memory->lineCount(), 1);
        bench.page->charts().choose(memory);
        auto* legend = memory->findChild<LegendRow*>();
        QVERIFY(legend);
        legend->setLine(u"halden-bank"_s, Token::Series1, false);
        const QImage plain = legend->grab().toImage(); // the curve moves on with time
        NameMask mask;
        const WidgetMask widgets(mask);
        mask.learn(u"halden-bank"_s);
        mask.setOn(true);
        const QString pseudonym = shown(u"halden-bank"_s);
        QTRY_COMPARE(legend->text(), pseudonym);
        const QImage masked = legend->grab().toImage();
        mask.setOn(false);
        QTRY_COMPARE(legend->text(), u"halden-bank"_s);
        QCOMPARE(legend->grab().toImage(), plain);
        legend->setLine(pseudonym, Token::Series1, false);
        QVERIFY(masked != plain);
        QCOMPARE(masked, legend->grab().toImage());
    }

    void legendHidesLinesAndShowsTheCursor()
    {
        PageBench bench;
        TimeChart chart(bench.format);
        chart.resize(600, 150);
        TelemetryLine a{u"a"_s, {}, {telemetry::Sample::at(1000, 5), telemetry::Sample::at(2000, 7)}};
        TelemetryLine b{u"b"_s, {}, {telemetry::Sample::at(1000, 50)}};
        chart.setRange(0, 3000);
        chart.setData({a, b}, 1000, SeriesUnit(u"ms"_s), TimeChart::Drawing::Lines);
        QCOMPARE(chart.valueText(0, 0), u"7 ms"_s);
        QCOMPARE(chart.valueText(0, 1100), u"5 ms"_s);
        QCOMPARE(chart.valueText(1, 2900), u"no data"_s);
        QVERIFY(chart.colour(0) != chart.colour(1));
        chart.setShown(1, false);
        chart.setData({a, b}, 1000, SeriesUnit(u"ms"_s), TimeChart::Drawing::Stacked);
        QCOMPARE(chart.valueText(1, 1000), u"50 ms"_s);
    }

    void zoomsByDragAndComesBack()
    {
        PageBench bench;
        bench.open(u"1-fleet"_s);
        const QString before = bench.page->fact();
        const qint64 now = bench.clock.nowMs();
        auto* chart = bench.page->panels().at(0)->findChild<TimeChart*>();
        Q_EMIT chart->selected(now - 600'000, now - 300'000);
        QVERIFY(bench.page->fact() != before);
        QVERIFY(bench.page->stepBack());
        QCOMPARE(bench.page->fact(), before);
        QVERIFY(!bench.page->stepBack());
    }

    void tabsAreNeighboursForEsc()
    {
        PageBench bench;
        bench.open(u"1-fleet"_s);
        bench.page->addTab(u"other"_s, u"Other"_s, new QWidget);
        auto* tabs = bench.page->findChild<TabStrip*>();
        Q_EMIT tabs->currentChanged(u"other"_s);
        QCOMPARE(tabs->current(), u"other"_s);
        QVERIFY(!bench.page->stepBack());
        QCOMPARE(tabs->current(), u"other"_s);
    }

    void anEmptyLogSaysWhyAndWhereToSetItUp()
    {
        PageBench bench;
        bench.open(u"0-glance"_s);
        auto* pane = new QWidget;
        bench.page->addTab(u"receiver"_s, u"Receiver"_s, pane);
        auto* state = bench.page->findChild<StatePane*>(u"telemetry.logState"_s);
        QTRY_COMPARE(state->kind(), StatePane::Kind::EmptyFirstRun);
        Q_EMIT state->buttonClicked(state->kind());
        QCOMPARE(bench.page->tab(), u"receiver"_s);
        bench.page->showTab(u"charts"_s);
        bench.page->logs().filterBy(u"nothing has this"_s);
        QTRY_COMPARE(state->kind(), StatePane::Kind::EmptyFiltered);
        Q_EMIT state->buttonClicked(state->kind());
        QTRY_COMPARE(state->kind(), StatePane::Kind::EmptyFirstRun);
        bench.telemetry.send(logArrival("c", {logOf(bench.clock.nowMs() - 1000, "refused", 17)}));
        QTRY_COMPARE(state->kind(), StatePane::Kind::None);
    }

    void whatTheConsoleSeesKeepsItsOwnParts()
    {
        PageBench bench;
        otlp::Metric counts = gaugeOf("alien.console.deployments", bench.clock.nowMs() - 5000, 3);
        counts.numbers.push_back(counts.numbers[0]);
        counts.numbers[0].attributes = attributesOf({{"status", "healthy"}});
        counts.numbers[1].attributes = attributesOf({{"status", "failed"}});
        bench.telemetry.store->add(metricArrival({}, counts));
        bench.open(u"0-glance"_s);
        ChartPanel* panel = bench.panel(u"Deployments by status"_s);
        QVERIFY(panel);
        QTRY_COMPARE(panel->lineCount(), 2);
        QSignalSpy loaded(panel, &ChartPanel::loaded);
        bench.page->charts().setSplitBy(u"service.name"_s, false);
        QTRY_VERIFY(!loaded.isEmpty());
        QCOMPARE(panel->lineCount(), 2);
    }

    void keepsTheDashboard()
    {
        PageBench bench;
        bench.open(u"2-application"_s);
        QCOMPARE(bench.page->findChild<QComboBox*>(u"telemetry.dashboard"_s)->currentData().toString(),
                 u"2-application"_s);
        QVERIFY(bench.page->saveLayout().contains("\"dashboard\":\"2-application\""));
    }
};

ALIEN_TEST(TelemetryPageTest)
#include "tst_telemetrypage.moc"
