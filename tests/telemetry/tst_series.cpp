// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/series/series.h"
#include "tests/support/testmain.h"

#include <algorithm>
#include <cmath>
#include <random>

using alien::telemetry::Sample;
using alien::telemetry::Series;

namespace {

std::vector<Sample> noise(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> step(0, 1);
    std::vector<Sample> out;
    double value = 0;
    for (int i = 0; i < count; ++i) {
        value += step(random);
        out.push_back(random() % 97 == 0 ? Sample::gap(i * 1000) : Sample::at(i * 1000, value));
    }
    return out;
}

Series::Extremes slowExtremes(const std::vector<Sample>& samples, std::int64_t from, std::int64_t to)
{
    Series::Extremes out;
    for (const Sample& sample : samples) {
        if (sample.t < from || sample.t > to || sample.isGap())
            continue;
        out.low = std::isnan(out.low) ? sample.low : std::min(out.low, sample.low);
        out.high = std::isnan(out.high) ? sample.high : std::max(out.high, sample.high);
    }
    return out;
}

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool draws(const std::vector<Series::Line>& lines, double value)
{
    return std::any_of(lines.begin(), lines.end(), [value](const Series::Line& line) {
        return std::any_of(line.begin(), line.end(),
                           [value](const Series::Vertex& vertex) { return vertex.value == value; });
    });
}

} // namespace

class SeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheExtremesOfAnyRange()
    {
        for (const int count : {1, 15, 16, 17, 255, 257, 5000}) {
            const auto samples = noise(count, unsigned(count));
            Series series;
            series.assign(samples);
            std::mt19937 random(1);
            for (int round = 0; round < 300; ++round) {
                const std::int64_t a = random() % (unsigned(count) * 1000 + 1);
                const std::int64_t b = random() % (unsigned(count) * 1000 + 1);
                const auto fast = series.extremes(std::min(a, b), std::max(a, b));
                const auto slow = slowExtremes(samples, std::min(a, b), std::max(a, b));
                QVERIFY(same(fast.low, slow.low) && same(fast.high, slow.high));
            }
        }
    }

    void growsAsIfItHadBeenWhole()
    {
        const auto samples = noise(3000, 5);
        Series whole;
        whole.assign(samples);
        std::vector<Sample> shuffled = samples;
        // Mostly in order, some late, some twice.
        std::mt19937 random(9);
        for (std::size_t i = 10; i < shuffled.size(); i += 7)
            std::swap(shuffled[i], shuffled[i - random() % 10]);
        Series grown;
        for (const Sample& sample : shuffled) {
            grown.add(Sample::at(sample.t, 1e9));
            grown.add(sample);
        }
        QCOMPARE(grown.size(), whole.size());
        for (std::int64_t from = 0; from < 3'000'000; from += 77'000) {
            const auto a = grown.extremes(from, from + 500'000);
            const auto b = whole.extremes(from, from + 500'000);
            QVERIFY(same(a.low, b.low) && same(a.high, b.high));
        }
        grown.dropBefore(1'500'500);
        QCOMPARE(grown.samples().front().t, std::int64_t(1'501'000));
        QVERIFY(std::isnan(grown.extremes(0, 1'500'000).low));
    }

    void neverLosesASpike()
    {
        std::vector<Sample> samples;
        samples.reserve(1'000'000);
        for (int i = 0; i < 1'000'000; ++i)
            samples.push_back(Sample::at(i, 1));
        samples[123'456] = Sample::at(123'456, 99);
        samples[123'457] = Sample::at(123'457, -99);
        Series series;
        series.assign(samples);
        for (const int columns : {1, 2, 7, 800, 1500}) {
            const auto lines = series.drawn(0, 999'999, columns);
            QVERIFY(draws(lines, 99) && draws(lines, -99));
            std::size_t vertices = 0;
            for (const auto& line : lines)
                vertices += line.size();
            QVERIFY2(vertices <= std::size_t(2 * columns + 2), qPrintable(QString::number(vertices)));
        }
    }

    void everyColumnShowsItsExtremes()
    {
        const auto samples = noise(20'000, 3);
        Series series;
        series.assign(samples);
        constexpr int columns = 333;
        const std::int64_t from = 1'234'567;
        const std::int64_t to = 17'654'321;
        const auto lines = series.drawn(from, to, columns);
        const double width = double(to - from) / columns;
        for (int column = 0; column < columns; ++column) {
            const auto first = from + std::int64_t(std::ceil(column * width));
            const auto last = from + std::int64_t(std::ceil((column + 1) * width)) - 1;
            const auto wanted = slowExtremes(samples, first, last);
            if (!std::isnan(wanted.low))
                QVERIFY(draws(lines, wanted.low) && draws(lines, wanted.high));
        }
        for (const auto& line : lines)
            QVERIFY(std::is_sorted(line.begin(), line.end(), [](const auto& a, const auto& b) { return a.t < b.t; }));
    }

    void breaksTheLineAtGaps()
    {
        Series series(2500);
        for (const int t : {1000, 2000, 3000, 9000, 10'000})
            series.add(Sample::at(t, t));
        QCOMPARE(series.drawn(0, 20'000, 2000).size(), std::size_t(2));
        series.add(Sample::gap(9500));
        const auto lines = series.drawn(0, 20'000, 2000);
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines[1], (Series::Line{{9000, 9000}}));
        series.setGap(0);
        QCOMPARE(series.drawn(0, 20'000, 2000).size(), std::size_t(2));
    }

    void reachesTheEdges()
    {
        Series series;
        for (const int t : {0, 1000, 2000, 3000})
            series.add(Sample::at(t, t));
        QCOMPARE(series.drawn(1200, 1800, 100), (std::vector<Series::Line>{{{1000, 1000}, {2000, 2000}}}));
        QVERIFY(series.drawn(5000, 4000, 100).empty());
        QVERIFY(Series().drawn(0, 100, 10).empty());
    }

    void drawsBucketsFromLowToHigh()
    {
        Series series;
        series.add({1000, 2, 8, 5});
        QCOMPARE(series.drawn(0, 2000, 10), (std::vector<Series::Line>{{{1000, 2}, {1000, 8}}}));
    }

    void readsOffTheNearest()
    {
        Series series;
        series.add(Sample::at(1000, 1));
        series.add(Sample::at(2000, 2));
        QCOMPARE(series.nearest(1400, 600)->value, 1.0);
        QCOMPARE(series.nearest(1600, 600)->value, 2.0);
        QCOMPARE(series.nearest(2600, 600)->value, 2.0);
        QVERIFY(!series.nearest(2601, 600));
        QVERIFY(!Series().nearest(0, 1000));
    }
};

ALIEN_TEST(SeriesTest)
#include "tst_series.moc"
