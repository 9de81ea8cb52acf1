// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/series/seriesfeed.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace alien::otlp;
using namespace alien::telemetry;

namespace {

constexpr std::int64_t now = 1'800'000'000'000;

/// Sends one metric, point after point, and keeps what comes out.
struct Bench
{
    SeriesFeed feed;
    std::vector<SeriesRow> rows;
    SeriesFeed::Report report;
    MetricType type = MetricType::Sum;
    Temporality temporality = Temporality::Cumulative;
    bool monotonic = true;
    std::string origin = "a";

    Metric metric() const
    {
        Metric out;
        out.name = "m";
        out.type = type;
        out.temporality = temporality;
        out.monotonic = monotonic;
        return out;
    }
    const SeriesRow& send(Metric m)
    {
        Group<Metric> group;
        group.records.push_back(std::move(m));
        const std::size_t before = rows.size();
        report = feed.feed(origin, {group}, now, [this](SeriesRow&& row) { rows.push_back(std::move(row)); });
        static const SeriesRow nothing;
        return rows.size() > before ? rows.back() : nothing;
    }
    /// Seconds after `now` minus an hour.
    static std::int64_t ns(double seconds) { return (now - 3'600'000) * 1'000'000 + std::int64_t(seconds * 1e9); }
    const SeriesRow& number(double seconds, double value, double start = 0, bool noValue = false)
    {
        Metric m = metric();
        NumberPoint point;
        point.timeNs = ns(seconds);
        point.startNs = ns(start);
        point.value = value;
        point.noValue = noValue;
        m.numbers.push_back(point);
        return send(m);
    }
    const SeriesRow& histogram(double seconds, std::vector<std::uint64_t> counts, double start = 0)
    {
        Metric m = metric();
        m.type = MetricType::Histogram;
        DistributionPoint point;
        point.timeNs = ns(seconds);
        point.startNs = ns(start);
        point.value.bounds = {1, 2};
        for (const std::uint64_t count : counts)
            point.value.count += count;
        point.value.counts = std::move(counts);
        m.distributions.push_back(point);
        return send(m);
    }
};

} // namespace

class SeriesFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countersBecomeIncreases()
    {
        Bench bench;
        QVERIFY(std::isnan(bench.number(0, 100).increase)); // what was before nobody knows
        const SeriesRow& row = bench.number(10, 130);
        QCOMPARE(row.increase, 30.0);
        QCOMPARE(row.spanMs, std::int64_t(10'000));
        QCOMPARE(row.value, 130.0);
        QVERIFY(row.series->kind == SeriesKind::Counter);
    }

    void aResetCountsFromZero()
    {
        Bench bench;
        bench.number(0, 100);
        QCOMPARE(bench.number(10, 4).increase, 4.0);
        QCOMPARE(bench.report.resets, std::size_t(1));
        // Also when the new process is already beyond the old one's value.
        QCOMPARE(bench.number(20, 50, 15).increase, 50.0);
        // start = time: reset of unknown origin.
        QCOMPARE(bench.number(30, 20, 30).increase, 0.0);
    }

    void aRateNeverCrossesAGap()
    {
        Bench bench;
        bench.number(0, 0);
        bench.number(10, 10);
        QCOMPARE(bench.number(39, 20).increase, 10.0); // twice late
        Bench other;
        other.number(0, 0);
        other.number(10, 10);
        QVERIFY(std::isnan(other.number(100, 20).increase));
        QCOMPARE(other.number(110, 25).increase, 5.0);
        Bench flagged;
        flagged.number(0, 0);
        flagged.number(10, 10);
        QVERIFY(std::isnan(flagged.number(20, 0, 0, true).value));
        QVERIFY(std::isnan(flagged.number(30, 40).increase));
        QCOMPARE(flagged.number(40, 50).increase, 10.0);
    }

    void believesASlowerSender()
    {
        Bench bench;
        int known = 0;
        for (int i = 0; i < 10; ++i)
            bench.number(i * 10, i);
        for (int i = 1; i < 10; ++i)
            known += !std::isnan(bench.number(90 + i * 60, 10 + i).increase);
        QVERIFY(known >= 7);
    }

    void deltasAreWhatTheySay()
    {
        Bench bench;
        bench.temporality = Temporality::Delta;
        const SeriesRow& first = bench.number(10, 6, 5);
        QCOMPARE(first.increase, 6.0);
        QCOMPARE(first.spanMs, std::int64_t(5000));
        // It overlaps what was counted already.
        bench.number(15, 9, 8);
        QCOMPARE(bench.report.duplicates, std::size_t(1));
        QCOMPARE(bench.report.accepted, std::size_t(0));
        QCOMPARE(bench.number(15, 9, 10).increase, 9.0);
    }

    void gaugesAndNonMonotonicSumsStayValues()
    {
        Bench bench;
        bench.monotonic = false;
        bench.number(0, 5);
        const SeriesRow& row = bench.number(10, -3);
        QVERIFY(row.series->kind == SeriesKind::Gauge);
        QCOMPARE(row.value, -3.0);
        QVERIFY(std::isnan(row.increase));
    }

    void histogramsBecomeWhatCame()
    {
        Bench bench;
        QVERIFY(!bench.histogram(0, {1, 2, 3}).part);
        const SeriesRow& row = bench.histogram(10, {2, 2, 7});
        QVERIFY(row.part);
        QCOMPARE(row.part->counts, (std::vector<std::uint64_t>{1, 0, 4}));
        QCOMPARE(row.increase, 5.0);
        QCOMPARE(bench.histogram(20, {0, 1, 0}).part->counts, (std::vector<std::uint64_t>{0, 1, 0}));
        QCOMPARE(bench.report.resets, std::size_t(1));
        bench.temporality = Temporality::Delta;
        QCOMPARE(bench.histogram(30, {4, 4, 4}, 20).part->count, std::uint64_t(12));
    }

    void summariesBecomeQuantilesAndCounters()
    {
        Bench bench;
        bench.type = MetricType::Summary;
        for (int i = 1; i <= 2; ++i) {
            Metric m = bench.metric();
            m.temporality = Temporality::Unspecified;
            SummaryPoint point;
            point.timeNs = Bench::ns(i * 10);
            point.startNs = Bench::ns(0);
            point.count = std::uint64_t(i) * 10;
            point.sum = 5.0 * i;
            point.quantiles = {{0.5, 0.25}, {0.99, std::numeric_limits<double>::quiet_NaN()}};
            m.summaries.push_back(point);
            bench.send(m);
        }
        QCOMPARE(bench.feed.seriesCount(), std::size_t(4));
        QCOMPARE(bench.rows.size(), std::size_t(8));
        QCOMPARE(bench.rows[4].series->name, std::string("m.count"));
        QCOMPARE(bench.rows[4].increase, 10.0);
        QCOMPARE(bench.rows[6].value, 0.25);
        QCOMPARE(valueOf(bench.rows[6].series->attributes, "quantile"), std::string_view("0.5"));
        QVERIFY(std::isnan(bench.rows[7].value));
    }

    void partsSendersAndDropsWhatIsOutOfTime()
    {
        Bench bench;
        bench.number(0, 1);
        bench.origin = "b";
        bench.number(0, 1);
        QCOMPARE(bench.feed.seriesCount(), std::size_t(2));
        QVERIFY(bench.rows[0].series->key != bench.rows[1].series->key);
        bench.number(0, 1);
        QCOMPARE(bench.report.duplicates, std::size_t(1));
        bench.number(3600 + 700, 1);
        QCOMPARE(bench.report.outOfTime, std::size_t(1));
        bench.number(-3 * 86'400, 1);
        QCOMPARE(bench.report.outOfTime, std::size_t(1));
        bench.feed.forgetBefore(now);
        QCOMPARE(bench.feed.seriesCount(), std::size_t(0));
    }

    void stopsAtTheLimitOfSeries()
    {
        SeriesFeed feed;
        Group<Metric> group;
        group.records.emplace_back().name = "m";
        for (std::size_t i = 0; i < SeriesFeed::mostSeries + 10; ++i) {
            NumberPoint point;
            point.timeNs = now * 1'000'000;
            point.value = 1;
            point.attributes = {{"i", std::to_string(i), Attribute::Kind::Text}};
            group.records[0].numbers.push_back(point);
        }
        std::size_t rows = 0;
        const auto report = feed.feed("a", {group}, now, [&](SeriesRow&&) { ++rows; });
        QCOMPARE(report.overLimit, std::size_t(10));
        QCOMPARE(rows, SeriesFeed::mostSeries);
    }
};

ALIEN_TEST(SeriesFeedTest)
#include "tst_seriesfeed.moc"
