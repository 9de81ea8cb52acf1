// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/series/distribution.h"
#include "tests/support/testmain.h"

#include <algorithm>
#include <cmath>
#include <random>

using alien::telemetry::Distribution;

namespace {

Distribution explicitOf(std::vector<double> bounds, std::vector<std::uint64_t> counts, double sum = 0)
{
    Distribution out;
    out.bounds = std::move(bounds);
    out.counts = std::move(counts);
    for (const std::uint64_t count : out.counts)
        out.count += count;
    out.sum = sum;
    out.hasSum = true;
    return out;
}

/// What an SDK makes of these positive values at one scale.
Distribution exponentialOf(const std::vector<double>& values, int scale)
{
    Distribution out;
    out.form = Distribution::Form::Exponential;
    out.scale = scale;
    std::vector<std::int32_t> indexes;
    for (const double value : values) {
        const double index = std::ceil(std::log2(value) * std::ldexp(1.0, scale)) - 1;
        indexes.push_back(std::int32_t(index));
        out.sum += value;
    }
    out.hasSum = true;
    out.count = values.size();
    const auto [first, last] = std::minmax_element(indexes.begin(), indexes.end());
    out.positive.offset = *first;
    out.positive.counts.resize(std::size_t(*last - *first) + 1);
    for (const std::int32_t index : indexes)
        ++out.positive.counts[std::size_t(index - *first)];
    return out;
}

} // namespace

class DistributionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interpolatesInsideABucket()
    {
        const Distribution d = explicitOf({10, 20, 40}, {10, 10, 20, 0});
        QCOMPARE(d.quantile(0.25), 10.0);
        QCOMPARE(d.quantile(0.5), 20.0);
        QCOMPARE(d.quantile(0.75), 30.0);
        QCOMPARE(d.quantile(0.125), 5.0);
        QVERIFY(std::isnan(explicitOf({1}, {0, 0}).quantile(0.5)));
    }

    void answersTheLastBoundAboveAllBounds()
    {
        Distribution d = explicitOf({10}, {1, 9});
        QCOMPARE(d.quantile(0.99), 10.0);
        d.max = 17;
        d.min = 2;
        QCOMPARE(d.quantile(0.99), 17.0);
        QCOMPARE(d.quantile(0), 2.0);
    }

    void mergesOnlyEqualBounds()
    {
        Distribution d = explicitOf({1, 2}, {1, 2, 3}, 4);
        QVERIFY(d.merge(explicitOf({1, 2}, {1, 0, 1}, 2)));
        QCOMPARE(d.counts, (std::vector<std::uint64_t>{2, 2, 4}));
        QCOMPARE(d.count, std::uint64_t(8));
        QCOMPARE(d.mean(), 0.75);
        const Distribution before = d;
        QVERIFY(!d.merge(explicitOf({1, 3}, {1, 0, 1})));
        QVERIFY(!d.merge(exponentialOf({1}, 3)));
        QCOMPARE(d.counts, before.counts);
    }

    void findsThePartSinceAnEarlierPoint()
    {
        const Distribution earlier = explicitOf({1, 2}, {1, 2, 3}, 10);
        const auto part = explicitOf({1, 2}, {2, 2, 8}, 30).since(earlier);
        QVERIFY(part);
        QCOMPARE(part->counts, (std::vector<std::uint64_t>{1, 0, 5}));
        QCOMPARE(part->sum, 20.0);
        // Fewer than before: it began anew.
        QVERIFY(!explicitOf({1, 2}, {0, 9, 9}).since(earlier));
        QVERIFY(!explicitOf({1, 2}, {0, 0, 1}).since(earlier));
    }

    void quantilesOfExponentialBucketsAreClose()
    {
        std::mt19937 random(11);
        std::lognormal_distribution<double> draw(1, 1.5);
        std::vector<double> values(5000);
        for (double& value : values)
            value = draw(random);
        const Distribution d = exponentialOf(values, 5);
        std::sort(values.begin(), values.end());
        for (const double q : {0.01, 0.5, 0.95, 0.99}) {
            const double exact = values[std::size_t(q * double(values.size()))];
            QVERIFY2(std::abs(d.quantile(q) / exact - 1) < 0.03, qPrintable(QString::number(q)));
        }
    }

    /// Merging at different scales is what counting everything at the lower one gives.
    void mergesScales()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> draw(0.001, 1000);
        for (int round = 0; round < 200; ++round) {
            std::vector<double> a(20);
            std::vector<double> b(20);
            for (double& value : a)
                value = draw(random);
            for (double& value : b)
                value = draw(random);
            Distribution merged = exponentialOf(a, 2);
            QVERIFY(merged.merge(exponentialOf(b, round % 3)));
            a.insert(a.end(), b.begin(), b.end());
            const Distribution whole = exponentialOf(a, merged.scale);
            QCOMPARE(merged.positive, whole.positive);
            QCOMPARE(merged.fault(), std::string());
        }
    }

    void keepsFarApartBucketsSmall()
    {
        Distribution d = exponentialOf({1}, 20);
        Distribution far = d;
        far.positive.offset = std::numeric_limits<std::int32_t>::max() - 4;
        QVERIFY(d.merge(far) || d.count == 1);
        QVERIFY(d.positive.counts.size() <= Distribution::mergedBuckets);
    }

    void ordersNegativeZeroAndPositive()
    {
        Distribution d = exponentialOf({4, 4}, 0);
        d.negative = d.positive;
        d.zeroCount = 2;
        d.count = 6;
        const auto buckets = d.buckets();
        QCOMPARE(buckets.size(), std::size_t(3));
        QCOMPARE(buckets[0].lower, -4.0);
        QCOMPARE(buckets[0].upper, -2.0);
        QCOMPARE(buckets[2].upper, 4.0);
        QVERIFY(d.quantile(0.1) < 0);
        QCOMPARE(d.quantile(0.5), 0.0);
    }

    void findsFaults_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("counts") << QByteArray("not one more");
        QTest::newRow("order") << QByteArray("increase");
        QTest::newRow("sum") << QByteArray("add up");
        QTest::newRow("scale") << QByteArray("scale");
    }

    void findsFaults()
    {
        QFETCH(QByteArray, fault);
        const QByteArray row = QTest::currentDataTag();
        Distribution d = explicitOf({1, 2}, {1, 2, 3});
        QCOMPARE(d.fault(), std::string());
        if (row == "counts")
            d.counts.pop_back();
        else if (row == "order")
            d.bounds = {2, 1};
        else if (row == "sum")
            d.count = 7;
        else
            d = exponentialOf({1}, 21);
        QVERIFY(d.fault().find(fault.toStdString()) != std::string::npos);
    }

    void comesBackFromItsBytes()
    {
        Distribution d = exponentialOf({0.3, 8, 9, 1e9}, 1);
        d.min = 0.3;
        d.zeroCount = 0;
        for (const Distribution& each : {d, explicitOf({-1, 0.5}, {0, 300, 1}, 2.5)}) {
            const std::string bytes = each.encoded();
            const auto back = Distribution::decoded(bytes);
            QVERIFY(back);
            QCOMPARE(back->encoded(), bytes);
            QCOMPARE(back->quantile(0.7), each.quantile(0.7));
            for (std::size_t cut = 0; cut < bytes.size(); ++cut)
                QVERIFY(!Distribution::decoded(std::string_view(bytes).substr(0, cut)));
        }
    }
};

ALIEN_TEST(DistributionTest)
#include "tst_distribution.moc"
