// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/telemetryreader.h"

#include "models/telemetry/labelmatcher.h"
#include "models/telemetry/stepfor.h"
#include "models/telemetry/telemetryschema.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QVariant>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

using telemetry::Distribution;
using telemetry::Sample;
using Show = SeriesQuery::Show;
using Combine = SeriesQuery::Combine;

constexpr qint64 kMinute = 60'000;
constexpr qint64 kQuarter = 15 * kMinute;
constexpr qint64 kHour = 60 * kMinute;
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

MetricKind kindOf(int stored)
{
    return stored == 0 ? MetricKind::Gauge : stored == 1 ? MetricKind::Counter : MetricKind::Histogram;
}

TelemetryLabels labelsOf(const QString& json)
{
    TelemetryLabels out;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), it.value().toString());
    return out;
}

double joined(Combine combine, double so, double far)
{
    if (std::isnan(so))
        return far;
    switch (combine) {
    case Combine::Sum:
    case Combine::Mean: // divided in the end
        return so + far;
    case Combine::Min:
        return std::fmin(so, far);
    case Combine::Max:
        return std::fmax(so, far);
    }
    return so;
}

} // namespace

/// Series that share a line.
struct TelemetryReader::Group
{
    struct Cell
    {
        double value = kUnknown;
        double low = kUnknown;
        double high = kUnknown;
        int series = 0;
        qint64 spanMs = 0;
        std::optional<Distribution> part;
    };
    TelemetryLabels labels;
    std::map<qint64, Cell> cells;

    void add(const SeriesQuery& query, const Buckets& buckets, qint64 stepMs);
    void addOne(const SeriesQuery& query, qint64 t, const TelemetryRollup& rollup);
    [[nodiscard]] std::vector<Sample> samples(const SeriesQuery& query) const;
};

void TelemetryReader::Group::addOne(const SeriesQuery& query, qint64 t, const TelemetryRollup& rollup)
{
    Cell& cell = cells.try_emplace(cells.end(), t)->second; // in the order of time, mostly
    if (query.show == Show::Mean || query.show == Show::Quantile || query.show == Show::Heatmap) {
        if (rollup.part && (!cell.part || !cell.part->merge(*rollup.part)))
            cell.part = rollup.part;
        cell.spanMs = std::max(cell.spanMs, rollup.spanMs);
        return;
    }
    double value = rollup.last;
    double low = rollup.low;
    double high = rollup.high;
    if (query.show == Show::Rate)
        value = rollup.spanMs > 0 ? rollup.increase * 1000 / static_cast<double>(rollup.spanMs) : kUnknown;
    else if (query.show == Show::Increase)
        value = rollup.increase;
    if (query.show != Show::Value)
        low = high = value;
    if (std::isnan(value))
        return;
    cell.value = joined(query.combine, cell.value, value);
    const bool sum = query.combine == Combine::Sum;
    cell.low = sum ? joined(Combine::Sum, cell.low, low) : std::fmin(cell.low, low);
    cell.high = sum ? joined(Combine::Sum, cell.high, high) : std::fmax(cell.high, high);
    ++cell.series;
}

void TelemetryReader::Group::add(const SeriesQuery& query, const Buckets& buckets, qint64 stepMs)
{
    // Senders are not in step with our steps: one that misses a bucket by a moment must not look like a dip of the sum.
    const bool carries = query.show == Show::Value || query.show == Show::Rate;
    for (auto it = buckets.begin(); it != buckets.end(); ++it) {
        addOne(query, it->first, it->second);
        const auto next = std::next(it);
        if (carries && next != buckets.end() && next->first == it->first + 2 * stepMs)
            addOne(query, it->first + stepMs, it->second);
    }
}

std::vector<Sample> TelemetryReader::Group::samples(const SeriesQuery& query) const
{
    std::vector<Sample> out;
    for (const auto& [t, cell] : cells) {
        Sample sample{t};
        if (query.show == Show::Mean || query.show == Show::Quantile) {
            if (!cell.part || cell.part->count == 0)
                continue;
            const double value = query.show == Show::Mean ? cell.part->mean() : cell.part->quantile(query.quantile);
            sample = Sample::at(t, value);
        } else {
            const double by = query.combine == Combine::Mean && cell.series > 0 ? cell.series : 1;
            sample = {t, cell.low, cell.high, cell.value / by};
        }
        if (!std::isnan(sample.value))
            out.push_back(sample);
    }
    return out;
}

TelemetryReader::TelemetryReader(const QString& file)
    : m_file(file, telemetryschema::readerSchema())
{}

TelemetryReader::~TelemetryReader() = default;

bool TelemetryReader::open()
{
    return m_file.open();
}

QSqlQuery TelemetryReader::prepared(const QString& sql) const
{
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

std::vector<TelemetryReader::SeriesInfo> TelemetryReader::matching(TelemetryOrigin origin,
                                                                   const SeriesQuery& query) const
{
    std::vector<SeriesInfo> out;
    QSqlQuery rows =
        prepared(u"SELECT id, kind, unit, labels, interval_ms, newest_ms, connection FROM series "
                 "WHERE name = :name AND origin = :origin AND (:connection = '' OR connection = :connection) "
                 "AND (:deployment = '' OR deployment = :deployment) ORDER BY id"_s);
    rows.bindValue(u":name"_s, query.metric);
    rows.bindValue(u":origin"_s, int(origin));
    rows.bindValue(u":connection"_s, query.connection.isNull() ? u""_s : query.connection);
    rows.bindValue(u":deployment"_s, query.deployment.isNull() ? u""_s : query.deployment);
    if (!rows.exec())
        return out;
    const LabelMatcher matcher(query.where);
    while (rows.next()) {
        SeriesInfo info{rows.value(0).toLongLong(),         rows.value(1).toInt(),      rows.value(2).toString(),
                        labelsOf(rows.value(3).toString()), rows.value(4).toLongLong(), rows.value(5).toLongLong()};
        info.labels.insert(u"connection"_s, rows.value(6).toString());
        if (matcher.matches(info.labels))
            out.push_back(std::move(info));
    }
    return out;
}

/// How often the series get a point: what most of them do. One that speaks once an hour makes no chart of hours of the
/// others.
qint64 TelemetryReader::intervalOf(const std::vector<SeriesInfo>& all, qint64 rangeMs)
{
    constexpr qint64 leastSteps = 20;
    std::vector<qint64> intervals;
    intervals.reserve(all.size());
    for (const SeriesInfo& series : all)
        intervals.push_back(series.intervalMs);
    const auto middle = intervals.begin() + std::ptrdiff_t((intervals.size() - 1) / 2);
    std::nth_element(intervals.begin(), middle, intervals.end());
    return std::clamp<qint64>(*middle, 0, std::min(kHour, rangeMs / leastSteps));
}

QString TelemetryReader::tableFor(const SeriesQuery& query, qint64 intervalMs, std::size_t series, qint64* stepMs) const
{
    constexpr double mostRows = 400'000;
    constexpr double mostMinutes = 100'000; // read in a tenth of a second
    const qint64 oldest = m_file.number(u"SELECT ifnull(min(value), 0) FROM meta WHERE key = 'rolled'"_s);
    const auto rowsOf = [&](qint64 each) {
        return static_cast<double>(query.toMs - query.fromMs) / static_cast<double>(each) * static_cast<double>(series);
    };
    *stepMs = query.stepMs > 0 ? query.stepMs : stepFor(query.fromMs, query.toMs, query.pixels, intervalMs);
    const qint64 rawFrom = oldest - 47 * kHour;
    if (query.fromMs >= rawFrom && rowsOf(std::max<qint64>(intervalMs, 1000)) < mostRows)
        return u"points"_s;
    const qint64 minutesFrom = oldest - qint64(13) * 24 * kHour;
    const bool fine = *stepMs < 10 * kMinute || (*stepMs % kQuarter != 0 && rowsOf(kMinute) < mostMinutes);
    if (query.fromMs >= minutesFrom && fine) {
        *stepMs = std::max(*stepMs, kMinute);
        return u"minutes"_s;
    }
    const qint64 quartersFrom = oldest - qint64(59) * 24 * kHour;
    if (query.fromMs >= quartersFrom && *stepMs < 2 * kHour) {
        *stepMs = (*stepMs + kQuarter - 1) / kQuarter * kQuarter;
        return u"quarters"_s;
    }
    *stepMs = std::max(*stepMs, kHour);
    return u"hours"_s;
}

TelemetryReader::Buckets TelemetryReader::bucketsOf(const SeriesInfo& series, const QString& table,
                                                    const SeriesQuery& query, qint64 stepMs) const
{
    Buckets out;
    const bool raw = table == "points"_L1;
    auto read = &TelemetryRollup::read;
    QString columns =
        raw ? u"v, v, v, v IS NOT NULL, v, inc, span, part"_s : u"low, high, sum, n, last, inc, span, part"_s;
    if (query.show == Show::Value) {
        read = &TelemetryRollup::readValue;
        columns = raw ? u"v, v, v"_s : u"low, high, last"_s;
    } else if (query.show == Show::Rate || query.show == Show::Increase) {
        read = &TelemetryRollup::readIncrease;
        columns = u"inc, span"_s;
    }
    QSqlQuery rows =
        prepared(u"SELECT t, %1 FROM %2 WHERE series = ? AND t >= ? AND t < ? ORDER BY t"_s.arg(columns, table));
    rows.addBindValue(series.id);
    rows.addBindValue(alignedTo(query.fromMs, stepMs));
    rows.addBindValue(query.toMs + 1);
    if (!rows.exec())
        return out;
    constexpr qint64 mostReserved = 10'000;
    out.reserve(std::size_t(std::clamp<qint64>((query.toMs - query.fromMs) / stepMs + 2, 0, mostReserved)));
    while (rows.next()) {
        TelemetryRollup row = read(rows);
        const qint64 at = alignedTo(row.t, stepMs);
        if (out.empty() || out.back().first != at)
            out.emplace_back(at, std::move(row));
        else
            out.back().second.add(row);
    }
    return out;
}

TelemetryAnswer TelemetryReader::lines(TelemetryOrigin origin, const SeriesQuery& query) const
{
    if (query.metric.startsWith("alien.logs"_L1))
        return logLines(query);
    TelemetryAnswer answer;
    const std::vector<SeriesInfo> all = matching(origin, query);
    if (all.empty()) {
        answer.emptyReason =
            origin == TelemetryOrigin::Console
                ? tr("This console has not seen anything of the kind yet.")
                : tr("Nothing was received for %1. The tab Receiver says how an application's telemetry gets here.")
                      .arg(query.metric);
        return answer;
    }
    for (const SeriesInfo& series : all)
        answer.newestMs = std::max(answer.newestMs, series.newestMs);
    const qint64 interval = intervalOf(all, query.toMs - query.fromMs);
    const QString table = tableFor(query, interval, all.size(), &answer.stepMs);
    // How often something was measured is a number, whatever was measured.
    const bool counted = query.show == Show::Rate || query.show == Show::Increase;
    if (!counted || kindOf(all.front().kind) != MetricKind::Histogram)
        answer.unit = all.front().unit;
    std::map<TelemetryLabels, Group, LabelsLess> groups;
    for (const SeriesInfo& series : all) {
        const Buckets buckets = bucketsOf(series, table, query, answer.stepMs);
        if (buckets.empty())
            continue;
        const TelemetryLabels labels = LabelMatcher::grouped(series.labels, query.by);
        Group& group = groups[labels];
        group.labels = labels;
        group.add(query, buckets, answer.stepMs);
        for (const auto& [t, rollup] : buckets)
            answer.newestMs = std::max(answer.newestMs, rollup.t);
    }
    for (const auto& [labels, group] : groups) {
        if (query.show == Show::Heatmap) {
            for (const auto& [t, cell] : group.cells) {
                if (cell.part)
                    answer.heat.push_back({t, answer.stepMs, cell.part->buckets()});
            }
            continue;
        }
        TelemetryLine line{LabelMatcher::legend(query.legend, labels, query.metric), labels, group.samples(query)};
        if (!line.samples.empty())
            answer.lines.append(std::move(line));
    }
    if (answer.lines.isEmpty() && answer.heat.empty())
        answer.emptyReason = tr("Nothing came in this time.");
    return answer;
}

QList<MetricInfo> TelemetryReader::metrics(TelemetryOrigin origin, const QString& connection) const
{
    QList<MetricInfo> out;
    QSqlQuery rows = prepared(
        u"SELECT name, max(unit), max(description), max(kind), count(*), max(newest_ms) FROM series "
        "WHERE origin = :origin AND (:connection = '' OR connection = :connection) GROUP BY name ORDER BY name"_s);
    rows.bindValue(u":origin"_s, int(origin));
    rows.bindValue(u":connection"_s, connection.isNull() ? u""_s : connection);
    if (!rows.exec())
        return out;
    while (rows.next())
        out.append({rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString(),
                    kindOf(rows.value(3).toInt()), rows.value(4).toInt(), rows.value(5).toLongLong()});
    return out;
}

QStringList TelemetryReader::labelNames(TelemetryOrigin origin, const QString& metric) const
{
    SeriesQuery query;
    query.metric = metric;
    QSet<QString> names;
    for (const SeriesInfo& series : matching(origin, query)) {
        for (auto it = series.labels.keyBegin(); it != series.labels.keyEnd(); ++it)
            names.insert(*it);
    }
    QStringList out(names.begin(), names.end());
    out.sort();
    return out;
}

QStringList TelemetryReader::labelValues(TelemetryOrigin origin, const QString& metric, const QString& label) const
{
    SeriesQuery query;
    query.metric = metric;
    QSet<QString> values;
    for (const SeriesInfo& series : matching(origin, query)) {
        if (const auto it = series.labels.constFind(label); it != series.labels.constEnd())
            values.insert(*it);
    }
    QStringList out(values.begin(), values.end());
    out.sort();
    return out;
}

QList<TelemetryEvent> TelemetryReader::events(const QString& connection, const QString& subject, qint64 fromMs,
                                              qint64 toMs) const
{
    QList<TelemetryEvent> out;
    QSqlQuery rows = prepared(
        u"SELECT id, t, kind, connection, subject, was, became, title FROM events WHERE t BETWEEN :from AND :to "
        "AND (:connection = '' OR connection = :connection) AND (:subject = '' OR subject = :subject) "
        "ORDER BY t, id LIMIT 20000"_s);
    rows.bindValue(u":from"_s, fromMs);
    rows.bindValue(u":to"_s, toMs);
    rows.bindValue(u":connection"_s, connection.isNull() ? u""_s : connection);
    rows.bindValue(u":subject"_s, subject.isNull() ? u""_s : subject);
    if (!rows.exec())
        return out;
    while (rows.next())
        out.append({rows.value(0).toLongLong(), rows.value(1).toLongLong(), TelemetryEvent::Kind(rows.value(2).toInt()),
                    rows.value(3).toString(), rows.value(4).toString(), rows.value(5).toString(),
                    rows.value(6).toString(), rows.value(7).toString()});
    return out;
}

TelemetryUse TelemetryReader::use() const
{
    TelemetryUse out;
    out.fileBytes = m_file.number(u"PRAGMA page_count"_s) * m_file.number(u"PRAGMA page_size"_s);
    out.series = m_file.number(u"SELECT count(*) FROM series"_s);
    out.logs = m_file.number(u"SELECT count(*) FROM logs"_s);
    out.logBytes = m_file.number(u"SELECT ifnull(max(value), 0) FROM meta WHERE key = 'log_bytes'"_s);
    out.spans = m_file.number(u"SELECT count(*) FROM spans"_s);
    out.quarantined = m_file.number(u"SELECT count(*) FROM quarantine"_s);
    out.oldestPointMs = m_file.number(u"SELECT ifnull(min(t), 0) FROM hours"_s);
    out.oldestLogMs = m_file.number(u"SELECT ifnull(min(t), 0) FROM logs"_s);
    return out;
}

} // namespace alien
