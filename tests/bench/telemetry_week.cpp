// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A week of 50 series at 15 s from telemetry.db into lines, as a page asks for it, against reading every raw point of
// the same file. Goal: 20 times as fast.
#include "models/telemetry/telemetrystore.h"
#include "models/telemetry/telemetrywriter.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cmath>

using namespace alien;
using namespace alien::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSeries = 50;
constexpr qint64 kStepMs = 15'000;
constexpr qint64 kWeekMs = qint64(7) * 24 * 3'600'000;
constexpr int kPerRequest = 200; ///< times

telemetry::Arrival arrivalOf(qint64 fromMs, int times)
{
    telemetry::Arrival out;
    out.connection = "bench";
    otlp::Group<otlp::Metric> group;
    group.resource = {{"service.name", "api", otlp::Attribute::Kind::Text}};
    otlp::Metric metric;
    metric.name = "load";
    metric.unit = "1";
    for (int series = 0; series < kSeries; ++series) {
        for (int i = 0; i < times; ++i) {
            otlp::NumberPoint point;
            point.timeNs = (fromMs + i * kStepMs) * 1'000'000;
            point.value = series + std::sin((double(fromMs) / double(kStepMs) + i) / 500);
            point.attributes = {{"n", std::to_string(series), otlp::Attribute::Kind::Int}};
            metric.numbers.push_back(std::move(point));
        }
    }
    group.records.push_back(std::move(metric));
    out.payload.metrics.push_back(std::move(group));
    return out;
}

/// Waits by the event loop of the program itself.
template<class Start>
double untilAnswered(const Start& start)
{
    QElapsedTimer timer;
    timer.start();
    start([] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    return double(timer.nsecsElapsed()) / 1e6;
}

std::size_t readRaw(const QString& file, qint64 fromMs)
{
    std::size_t points = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            return 0;
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT series, t, v FROM points WHERE t >= ? ORDER BY series, t"_s);
        query.addBindValue(fromMs);
        std::vector<telemetry::Sample> samples;
        if (query.exec()) {
            while (query.next())
                samples.push_back(telemetry::Sample::at(query.value(1).toLongLong(), query.value(2).toDouble()));
        }
        points = samples.size();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return points;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Report report(argc, argv);
    if (!report.wants("week_from_rollups"))
        return report.finish();
    const QTemporaryDir dir;
    const QString file = dir.path() + u"/telemetry.db"_s;
    const qint64 end = QDateTime::currentMSecsSinceEpoch() / 60'000 * 60'000;
    const qint64 start = end - kWeekMs;
    {
        // What comes two days late is refused: the week is written as it would have come.
        TelemetryWriter writer(file);
        report.check(writer.open(), "opened");
        for (qint64 t = start; t < end; t += kPerRequest * kStepMs) {
            const qint64 times = std::min<qint64>(kPerRequest, (end - t) / kStepMs);
            const qint64 now = t + times * kStepMs;
            report.check(writer.commit(arrivalOf(t, int(times)), TelemetryOrigin::Receiver, now), "stored");
            report.check(writer.rollUp(now), "rolled up");
        }
    }
    TelemetryStore store(file);
    TelemetryRetention keep;
    keep.rawHours = 8 * 24;
    store.setRetention(keep);
    (void)untilAnswered([&store](const auto& done) { store.upkeep(done); });
    std::vector<double> ours;
    std::vector<double> others;
    std::size_t drawn = 0;
    std::size_t raw = 0;
    for (int i = 0; i < 3; ++i) {
        ours.push_back(untilAnswered([&](const auto& done) {
            SeriesQuery query;
            query.metric = u"load"_s;
            query.by = {u"*"_s};
            query.fromMs = start;
            query.toMs = end;
            query.pixels = 1000;
            store.lines(TelemetryOrigin::Receiver, query, &store, [&drawn, done](const TelemetryAnswer& answer) {
                drawn = 0;
                for (const TelemetryLine& line : answer.lines)
                    drawn += line.samples.size();
                done();
            });
        }));
        others.push_back(elapsedMs([&] { raw = readRaw(file, start); }));
    }
    report.check(raw == std::size_t(kWeekMs / kStepMs) * kSeries, "raw points");
    report.check(drawn >= std::size_t(kSeries) * 300, "points to draw");
    report.add({"week_from_rollups", kSeries, median(ours), "reading every raw point", median(others),
                std::to_string(raw) + " points, " + std::to_string(drawn) + " drawn"});
    return report.finish();
}
