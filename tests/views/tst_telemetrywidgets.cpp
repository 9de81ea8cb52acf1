// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/clock.h"
#include "models/common/format.h"
#include "models/telemetry/seriestable.h"
#include "tests/support/testmain.h"
#include "views/common/look/look.h"
#include "views/telemetry/chartpanel.h"
#include "views/telemetry/heatplot.h"
#include "views/telemetry/lineplot.h"
#include "views/telemetry/marklane.h"
#include "views/telemetry/plotframe.h"
#include "views/telemetry/promqueryedit.h"
#include "views/telemetry/rangebar.h"
#include "views/telemetry/timeaxis.h"
#include "views/telemetry/waterfall.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

class StandingClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return now; }
    [[nodiscard]] qint64 monotonicMs() const override { return now; }
    qint64 now = 1'000'000'000;
};

/// Answers at once what it is told to.
class StubSource : public TelemetrySource
{
public:
    TelemetryAnswer answer;
    [[nodiscard]] TelemetryOrigin origin() const override { return TelemetryOrigin::Prometheus; }
    [[nodiscard]] QString name() const override { return u"Stub"_s; }
    void lines(const SeriesQuery&, QObject*, Then<TelemetryAnswer> fn) override { fn(answer); }
    void metrics(const QString&, QObject*, Then<QList<MetricInfo>> fn) override { fn({}); }
    void labelNames(const QString&, QObject*, Then<QStringList> fn) override { fn({}); }
    void labelValues(const QString&, const QString&, QObject*, Then<QStringList> fn) override { fn({}); }
};

SpanRecord spanOf(const QString& id, const QString& parent, qint64 start)
{
    SpanRecord out;
    out.spanId = id;
    out.parentId = parent;
    out.name = id;
    out.startNs = start;
    out.endNs = start + 1'000'000;
    return out;
}

} // namespace

class TelemetryWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAxisFollowsZoomsAndComesBack()
    {
        StandingClock clock;
        TimeAxis axis(clock);
        axis.setSpan(60'000);
        QVERIFY(axis.isLive());
        QCOMPARE(axis.toMs(), clock.now);
        clock.now += 5000;
        QVERIFY(axis.follow());
        QCOMPARE(axis.toMs(), clock.now);
        axis.zoomTo(clock.now - 10'000, clock.now - 40'000);
        QVERIFY(!axis.isLive());
        QCOMPARE(axis.spanMs(), 30'000);
        axis.zoomAround(axis.fromMs() + 15'000, 0.5);
        QCOMPARE(axis.spanMs(), 15'000);
        clock.now += 5000;
        QVERIFY(!axis.follow());
        QVERIFY(axis.back());
        QCOMPARE(axis.spanMs(), 30'000);
        QVERIFY(axis.back());
        QVERIFY(axis.isLive());
        QCOMPARE(axis.toMs(), clock.now);
        QVERIFY(!axis.back());
    }

    void noZoomLeavesTheLimits()
    {
        StandingClock clock;
        TimeAxis axis(clock);
        axis.zoomTo(500, 501);
        QCOMPARE(axis.spanMs(), TimeAxis::shortestMs);
        for (int i = 0; i < 200; ++i)
            axis.zoomAround(axis.fromMs(), 2);
        QVERIFY(axis.spanMs() <= TimeAxis::longestMs);
        QVERIFY(axis.fromMs() > 0);
    }

    void completionKnowsWhereOneTypes()
    {
        using Kind = PromQueryEdit::Place::Kind;
        const auto at = [](const QString& text) { return PromQueryEdit::placeIn(text, int(text.size())); };
        QCOMPARE(at(u"sum(rate(http_re"_s).kind, Kind::Name);
        QCOMPARE(at(u"sum(rate(http_re"_s).typed, u"http_re"_s);
        const auto label = at(u"rate(http_requests_total{job=\"a\",rou"_s);
        QCOMPARE(label.kind, Kind::Label);
        QCOMPARE(label.metric, u"http_requests_total"_s);
        QCOMPARE(label.typed, u"rou"_s);
        const auto value = at(u"rate(http_requests_total{job=\"a\",route=~\"/v1"_s);
        QCOMPARE(value.kind, Kind::Value);
        QCOMPARE(value.label, u"route"_s);
        QCOMPARE(value.typed, u"/v1"_s);
        QCOMPARE(at(u"rate(x{a=\"b\"}[5m"_s).kind, Kind::Name);
    }

    void spansStandUnderTheirParents()
    {
        Waterfall waterfall;
        waterfall.setSpans({spanOf(u"root"_s, {}, 0), spanOf(u"late"_s, u"root"_s, 50),
                            spanOf(u"child"_s, u"root"_s, 10), spanOf(u"grandchild"_s, u"child"_s, 20),
                            spanOf(u"orphan"_s, u"lost"_s, 5), spanOf(u"x"_s, u"y"_s, 6), spanOf(u"y"_s, u"x"_s, 7)});
        QCOMPARE(waterfall.rowCount(), 7); // also those that name each other as parent
        QVERIFY(waterfall.rowText(0).contains(u"root"_s));
        QCOMPARE(waterfall.depthOf(1), 1);
        QVERIFY(waterfall.rowText(3).contains(u"grandchild"_s));
        QCOMPARE(waterfall.depthOf(3), 2);
    }

    void aSpikeIsDrawnHoweverManyPointsThereAre()
    {
        constexpr qint64 count = 200'000;
        TelemetryLine line;
        for (qint64 i = 0; i < count; ++i)
            line.samples.push_back(telemetry::Sample::at(i + 1, i == 123'456 ? 100 : 10));
        LinePlot plot;
        plot.setData({line}, 1, TimeChart::Drawing::Lines);
        plot.setPlain(Qt::black, 1);
        QImage image(400, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QWidget anybody;
            QPainter painter(&image);
            plot.paint(painter, QRectF(0, 0, 400, 100), Look::of(&anybody), {1, count}, {0, 101});
        }
        int high = 0;
        for (int x = 0; x < image.width(); ++x)
            high += qGray(image.pixel(x, 10)) < 128 ? 1 : 0;
        QVERIFY2(high >= 1 && high <= 4, qPrintable(QString::number(high)));
    }

    void aStackedLineThatBeganLaterLeavesTheOthersUpright()
    {
        TelemetryLine late{u"late"_s, {}, {}};
        TelemetryLine whole{u"whole"_s, {}, {}};
        for (qint64 t = 0; t < 10; ++t) {
            whole.samples.push_back(telemetry::Sample::at(1000 + t * 1000, 50));
            if (t >= 5)
                late.samples.push_back(telemetry::Sample::at(1000 + t * 1000, 50));
        }
        LinePlot plot;
        plot.setData({late, whole}, 1000, TimeChart::Drawing::Bars);
        QImage image(220, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QWidget anybody;
            QPainter painter(&image);
            plot.paint(painter, QRectF(0, 0, 220, 100), Look::of(&anybody), {0, 11'000}, {0, 100});
        }
        // From 1 to 6 s only the lower half is filled, down to the ground; then all of it.
        for (const int x : {25, 50, 75, 100, 115}) {
            QCOMPARE(image.pixelColor(x, 30), QColor(Qt::white));
            QVERIFY(image.pixelColor(x, 70) != QColor(Qt::white));
            QVERIFY(image.pixelColor(x, 97) != QColor(Qt::white));
        }
        QVERIFY(image.pixelColor(150, 30) != QColor(Qt::white));
        QVERIFY(image.pixelColor(150, 30) != image.pixelColor(150, 70));
        QCOMPARE(plot.beginning(), 1000);
    }

    void keysMoveZoomAndComeBack()
    {
        const Format format;
        TimeChart chart(format);
        chart.setRange(1000, 101'000);
        QSignalSpy hovered(&chart, &TimeChart::hovered);
        QSignalSpy panned(&chart, &TimeChart::panned);
        QSignalSpy zoomed(&chart, &TimeChart::zoomed);
        QSignalSpy reset(&chart, &TimeChart::resetRequested);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(hovered.last().at(0).toLongLong(), 1000);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(hovered.last().at(0).toLongLong(), 101'000);
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(hovered.last().at(0).toLongLong() < 101'000);
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(panned.last().at(0).toLongLong(), -9000);
        QTest::keyClick(&chart, Qt::Key_Plus);
        QVERIFY(zoomed.last().at(1).toDouble() < 1);
        QTest::keyClick(&chart, Qt::Key_Minus);
        QVERIFY(zoomed.last().at(1).toDouble() > 1);
        QTest::keyClick(&chart, Qt::Key_0);
        QCOMPARE(reset.size(), 1);
    }

    void resetComesBackToTheSpanThatWasChosen()
    {
        StandingClock clock;
        TimeAxis axis(clock);
        axis.setSpan(600'000);
        axis.zoomAround(axis.toMs(), 0.5);
        axis.zoomTo(clock.now - 20'000, clock.now - 5000);
        axis.setLive(true);
        QCOMPARE(axis.spanMs(), 15'000);
        axis.reset();
        QVERIFY(axis.isLive() && !axis.canGoBack());
        QCOMPARE(axis.spanMs(), 600'000);
    }

    void aSenderThatKeepsTimeHasALineAtFinerSteps()
    {
        TelemetryLine steady;
        for (qint64 t = 0; t <= 120'000; t += 6000) {
            if (t < 60'000 || t > 90'000)
                steady.samples.push_back(telemetry::Sample::at(t, 1));
        }
        LinePlot plot;
        plot.setData({steady}, 1000, TimeChart::Drawing::Lines);
        const auto gaps = plot.gaps(0, 120'000);
        QCOMPARE(gaps.size(), std::size_t(1)); // the half minute in which it was silent
        QCOMPARE(gaps[0].first, 60'000);
        QVERIFY(plot.sampleAt(0, 3000));
        QVERIFY(!plot.sampleAt(0, 75'000));
        // Who speaks when there is something to say has said nothing in between.
        TelemetryLine seldom;
        for (const qint64 t : {0, 2000, 20'000, 21'000, 70'000, 71'000, 110'000, 120'000})
            seldom.samples.push_back(telemetry::Sample::at(t, 1));
        plot.setData({seldom}, 1000, TimeChart::Drawing::Lines);
        QVERIFY(plot.gaps(0, 120'000).size() >= 4);
        QVERIFY(!plot.sampleAt(0, 40'000));
    }

    void aServerThatFailsTakesNothingAway()
    {
        StandingClock clock;
        TimeAxis axis(clock);
        const Format format;
        DashboardPanel panel;
        panel.title = u"Requests"_s;
        panel.queries = {SeriesQuery()};
        ChartPanel chart(panel, axis, format);
        StubSource source;
        source.answer.lines = {{u"api"_s, {}, {telemetry::Sample::at(clock.now - 2000, 1)}}};
        source.answer.stepMs = 1000;
        chart.load(source, {});
        QCOMPARE(chart.lineCount(), 1);
        const auto says = [&chart](const QString& text) {
            const auto labels = chart.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
                return !label->isHidden() && label->text().contains(text);
            });
        };
        source.answer = {};
        source.answer.error = u"vm.example refused the connection."_s;
        chart.load(source, {});
        QCOMPARE(chart.lineCount(), 1);
        QVERIFY(chart.emptyText().isEmpty());
        QVERIFY(says(source.answer.error));
        QVERIFY(!chart.isFresh() && !chart.isLoading());
        // What was told of another deployment says nothing about this one.
        chart.abandon();
        chart.load(source, {});
        QCOMPARE(chart.lineCount(), 0);
        QCOMPARE(chart.emptyText(), source.answer.error);
    }

    void aTableSaysWhichLinesItLeavesOut()
    {
        StandingClock clock;
        TimeAxis axis(clock);
        const Format format;
        DashboardPanel panel;
        panel.title = u"Requests"_s;
        panel.queries = {SeriesQuery()};
        ChartPanel chart(panel, axis, format);
        chart.setTabular(true);
        StubSource source;
        for (int i = 1; i <= SeriesTable::mostLines; ++i)
            source.answer.lines.append({u"api-%1"_s.arg(i), {}, {telemetry::Sample::at(clock.now - 2000, i)}});
        source.answer.stepMs = 1000;
        chart.load(source, {});
        const auto* note = chart.findChild<QLabel*>(u"telemetry.valuesNote"_s);
        QVERIFY(note != nullptr && note->isHidden());
        source.answer.lines.append({u"api-0"_s, {}, {telemetry::Sample::at(clock.now - 2000, 0)}});
        chart.load(source, {});
        QVERIFY(!note->isHidden());
        QVERIFY2(note->text().contains(u"24"_s) && note->text().contains(u"25"_s), qPrintable(note->text()));
        chart.setTabular(false);
        QVERIFY(note->isHidden());
    }

    void gapsAreWhatNoLineCovers()
    {
        TelemetryLine a{u"a"_s, {}, {}};
        TelemetryLine b{u"b"_s, {}, {}};
        for (qint64 t = 0; t <= 100; t += 10) {
            if (t < 30 || t > 60)
                a.samples.push_back(telemetry::Sample::at(1000 + t * 1000, 1));
            if (t < 20 || t > 70)
                b.samples.push_back(telemetry::Sample::at(1000 + t * 1000, 1));
        }
        LinePlot plot;
        plot.setData({a, b}, 10'000, TimeChart::Drawing::Lines);
        const auto gaps = plot.gaps(0, 120'000);
        QCOMPARE(gaps.size(), std::size_t(1));
        QCOMPARE(gaps[0].first, 31'000);
        QCOMPARE(gaps[0].second, 71'000);
    }

    void ticksStayOnTheirHourWhenTheClockChanges_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("days, to summer") << QByteArray("2026-03-27T12:00:00Z") << 96
                                         << QStringList{u"28 00:00"_s, u"29 00:00"_s, u"30 00:00"_s, u"31 00:00"_s};
        QTest::newRow("days, to winter") << QByteArray("2026-10-23T12:00:00Z") << 96
                                         << QStringList{u"24 00:00"_s, u"25 00:00"_s, u"26 00:00"_s, u"27 00:00"_s};
        QTest::newRow("half days") << QByteArray("2026-03-28T12:00:00Z") << 46
                                   << QStringList{u"29 00:00"_s, u"29 12:00"_s, u"30 00:00"_s, u"30 12:00"_s};
        // The hour that is left out has no label, the one that is there twice has two.
        QTest::newRow("hours, to summer") << QByteArray("2026-03-28T23:30:00Z") << 4
                                          << QStringList{u"29 01:00"_s, u"29 03:00"_s, u"29 04:00"_s, u"29 05:00"_s};
        QTest::newRow("hours, to winter") << QByteArray("2026-10-24T22:30:00Z") << 4
                                          << QStringList{u"25 01:00"_s, u"25 02:00"_s, u"25 02:00"_s, u"25 03:00"_s};
    }
    void ticksStayOnTheirHourWhenTheClockChanges()
    {
        QFETCH(QByteArray, from);
        QFETCH(int, hours);
        QFETCH(QStringList, labels);
        const QTimeZone berlin("Europe/Berlin");
        const qint64 begin = QDateTime::fromString(QString::fromLatin1(from), Qt::ISODate).toMSecsSinceEpoch();
        QStringList shown;
        for (const qint64 t : plotframe::ticks(berlin, begin, begin + hours * 3'600'000LL, 500, 100))
            shown.append(QDateTime::fromMSecsSinceEpoch(t, berlin).toString(u"dd HH:mm"_s));
        QCOMPARE(shown, labels);
    }

    void aHeatMapKnowsItsBuckets()
    {
        HeatPlot plot;
        const double inf = std::numeric_limits<double>::infinity();
        plot.setData({{1000, 1000, {{-inf, 10, 5}, {10, 100, 4}, {100, inf, 1}}}});
        const auto axis = plot.axis(10);
        QCOMPARE(axis.size(), std::size_t(2));
        QVERIFY(axis[0].second < axis[1].second);
        const Format format;
        QVERIFY(plot.text(1500, SeriesUnit(u"ms"_s), format).contains(u"10"_s));
        QCOMPARE(plot.text(5000, SeriesUnit(u"ms"_s), format), QString());
    }

    void marksSayWhatHappenedAndOpenIt()
    {
        StandingClock clock;
        TimeAxis axis(clock);
        axis.setSpan(60'000);
        const Format format;
        MarkLane lane(axis, format, [](const QString& id) { return id == "dep_1"_L1 ? u"shop"_s : id; });
        TelemetryEvent failed;
        failed.atMs = clock.now - 30'000;
        failed.subject = u"dep_1"_s;
        failed.from = u"running"_s;
        failed.to = u"update-failed"_s;
        TelemetryEvent fine = failed;
        fine.to = u"running"_s;
        fine.atMs += 10'000;
        lane.setEvents({failed, fine});
        QVERIFY(lane.textOf(failed).contains(u"shop"_s) && lane.textOf(failed).contains(u"update-failed"_s));
        QCOMPARE(lane.lines().size(), 1); // only what failed goes down through the charts
        lane.resize(1200, lane.sizeHint().height());
        QSignalSpy opened(&lane, &MarkLane::opened);
        QTest::keyClick(&lane, Qt::Key_Left);
        QTest::keyClick(&lane, Qt::Key_Left);
        QTest::keyClick(&lane, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).value<TelemetryEvent>().to, u"update-failed"_s);
        QCOMPARE(axis.cursorMs(), failed.atMs);
    }

    /// A screen reader checks a button without a click.
    void aSpanThatIsToggledIsTaken()
    {
        StandingClock clock;
        TimeAxis axis(clock);
        axis.setSpan(RangeBar::presetMs(0));
        const Format format;
        const RangeBar bar(axis, format);
        const auto button = [&](int preset) {
            return bar.findChild<QPushButton*>(u"telemetry.range.%1"_s.arg(preset));
        };
        button(3)->toggle();
        QCOMPARE(axis.spanMs(), RangeBar::presetMs(3));
        QVERIFY(button(3)->isChecked() && !button(0)->isChecked());
        button(3)->toggle(); // it is what is shown: stays so
        QCOMPARE(axis.spanMs(), RangeBar::presetMs(3));
        QVERIFY(button(3)->isChecked());
        bar.findChild<QPushButton*>(u"telemetry.live"_s)->toggle();
        QVERIFY(!axis.isLive());
        QVERIFY(!button(3)->isChecked());
    }
};

ALIEN_TEST(TelemetryWidgetsTest)
#include "tst_telemetrywidgets.moc"
