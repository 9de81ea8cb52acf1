// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/telemetryrollup.h"
#include "models/telemetry/telemetrywriter.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kQuarter = 15 * kMinute;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr int kSeriesAtOnce = 500;
constexpr int kRowsAtOnce = 2000;

const auto kRolled = u"rolled"_s;

qint64 begin(qint64 t, qint64 width)
{
    return t - t % width;
}

} // namespace

/// What came after the last roll-up of a run that ended early.
void TelemetryWriter::markUnrolled()
{
    const qint64 rolled = meta(kRolled);
    QSqlQuery query = prepared(
        u"SELECT key, id, newest_ms, interval_ms FROM series s WHERE EXISTS (SELECT 1 FROM points p WHERE p.series = s.id AND p.t >= ?)"_s);
    query.addBindValue(rolled - kHour);
    if (!query.exec())
        return;
    while (query.next()) {
        const QByteArray key = query.value(0).toByteArray();
        telemetry::SeriesKey id{};
        if (key.size() != qsizetype(id.size()))
            continue;
        std::copy(key.begin(), key.end(), id.begin());
        m_known[id] = {query.value(1).toLongLong(), query.value(2).toLongLong(), query.value(3).toLongLong(),
                       std::max<qint64>(rolled - kHour, 1)};
    }
}

bool TelemetryWriter::rollUp(qint64 nowMs)
{
    const bool any =
        std::any_of(m_known.begin(), m_known.end(), [](const auto& entry) { return entry.second.dirtyFrom > 0; });
    if (!any)
        return true;
    const bool written = write([&](QString* error) {
        QSqlQuery newest = prepared(u"UPDATE series SET newest_ms = max(newest_ms, ?), interval_ms = ? WHERE id = ?"_s);
        for (const auto& [key, series] : m_known) {
            if (series.dirtyFrom == 0)
                continue;
            newest.bindValue(0, series.newestMs);
            newest.bindValue(1, series.intervalMs);
            newest.bindValue(2, series.id);
            if (!rollSeries(series, error) || !exec(newest, error))
                return false;
        }
        QSqlQuery done = prepared(
            u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
        done.addBindValue(kRolled);
        done.addBindValue(nowMs);
        return exec(done, error);
    });
    if (!written)
        return false;
    for (auto& [key, series] : m_known)
        series.dirtyFrom = 0;
    return true;
}

bool TelemetryWriter::rollSeries(const Known& known, QString* error) const
{
    return rollInto(
               u"minutes"_s,
               u"SELECT t, v, v, v, v IS NOT NULL, v, inc, span, part FROM points WHERE series = ? AND t >= ? ORDER BY t"_s,
               known.id, begin(known.dirtyFrom, kMinute), kMinute, error) &&
           rollInto(
               u"quarters"_s,
               u"SELECT t, low, high, sum, n, last, inc, span, part FROM minutes WHERE series = ? AND t >= ? ORDER BY t"_s,
               known.id, begin(known.dirtyFrom, kQuarter), kQuarter, error) &&
           rollInto(
               u"hours"_s,
               u"SELECT t, low, high, sum, n, last, inc, span, part FROM quarters WHERE series = ? AND t >= ? ORDER BY t"_s,
               known.id, begin(known.dirtyFrom, kHour), kHour, error);
}

bool TelemetryWriter::rollInto(const QString& table, const QString& select, qint64 series, qint64 from, qint64 width,
                               QString* error) const
{
    QSqlQuery read = prepared(select);
    read.addBindValue(series);
    read.addBindValue(from);
    if (!exec(read, error))
        return false;
    QSqlQuery put = prepared(
        u"INSERT OR REPLACE INTO %1 (series, t, low, high, sum, n, last, inc, span, part) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
            .arg(table));
    const auto store = [&](const TelemetryRollup& rollup) {
        const QVariantList values = rollup.values();
        put.bindValue(0, series);
        put.bindValue(1, rollup.t);
        for (int i = 0; i < int(values.size()); ++i)
            put.bindValue(i + 2, values.at(i));
        return exec(put, error);
    };
    TelemetryRollup rollup;
    while (read.next()) {
        const TelemetryRollup row = TelemetryRollup::read(read);
        const qint64 bucket = begin(row.t, width);
        if (rollup.isEmpty() || rollup.t != bucket) {
            if (!rollup.isEmpty() && !store(rollup))
                return false;
            rollup = TelemetryRollup();
        }
        rollup.add(row);
        rollup.t = bucket;
    }
    return rollup.isEmpty() || store(rollup);
}

qint64 TelemetryWriter::usedBytes() const
{
    return (m_file.number(u"PRAGMA page_count"_s) - m_file.number(u"PRAGMA freelist_count"_s)) *
           m_file.number(u"PRAGMA page_size"_s);
}

bool TelemetryWriter::sweep(qint64 nowMs, const TelemetryRetention& retention)
{
    if (m_sweptSeries == 0)
        m_squeeze = usedBytes() > retention.fileBytes ? std::min(m_squeeze + 1, 6) : std::max(m_squeeze - 1, 0);
    const bool seriesDone = sweepSeries(nowMs, retention);
    const bool logsDone = sweepLogs(nowMs, retention);
    const bool spansDone = sweepSpans(nowMs, retention);
    if (!seriesDone || !logsDone || !spansDone)
        return false;
    sweepDead(nowMs, retention);
    m_feed.forgetBefore(nowMs - kDay);
    m_file.run(u"PRAGMA incremental_vacuum(2000)"_s);
    return true;
}

bool TelemetryWriter::sweepSeries(qint64 nowMs, const TelemetryRetention& retention)
{
    QList<qint64> ids;
    QSqlQuery query = prepared(u"SELECT id FROM series WHERE id > ? ORDER BY id LIMIT ?"_s);
    query.addBindValue(m_sweptSeries);
    query.addBindValue(kSeriesAtOnce);
    if (!query.exec())
        return true;
    while (query.next())
        ids.append(query.value(0).toLongLong());
    query.finish();
    if (ids.isEmpty()) {
        m_sweptSeries = 0;
        return true;
    }
    // Whole hours, so that no roll-up is ever made of half of one.
    const auto limit = [nowMs, this](qint64 keep) { return begin(nowMs - (keep >> m_squeeze), kHour) - kHour; };
    const std::pair<QString, qint64> tables[] = {{u"points"_s, limit(retention.rawHours * kHour)},
                                                 {u"minutes"_s, limit(retention.minuteDays * kDay)},
                                                 {u"quarters"_s, limit(retention.quarterDays * kDay)},
                                                 {u"hours"_s, begin(nowMs - retention.hourDays * kDay, kHour)}};
    const bool written = write([&](QString* error) {
        for (const auto& [table, before] : tables) {
            QSqlQuery cut = prepared(u"DELETE FROM %1 WHERE series = ? AND t < ?"_s.arg(table));
            for (const qint64 id : ids) {
                cut.bindValue(0, id);
                cut.bindValue(1, before);
                if (!exec(cut, error))
                    return false;
            }
        }
        return true;
    });
    m_sweptSeries = written && ids.size() == kSeriesAtOnce ? ids.last() : 0;
    return m_sweptSeries == 0;
}

bool TelemetryWriter::sweepLogs(qint64 nowMs, const TelemetryRetention& retention)
{
    const bool tooMuch = meta(u"log_bytes"_s) > retention.logBytes || usedBytes() > 2 * retention.fileBytes;
    QSqlQuery old =
        prepared(tooMuch ? u"SELECT id, body, length(attributes) FROM logs ORDER BY t, id LIMIT ?"_s
                         : u"SELECT id, body, length(attributes) FROM logs WHERE t < ? ORDER BY t, id LIMIT ?"_s);
    if (!tooMuch)
        old.addBindValue(nowMs - retention.logDays * kDay);
    old.addBindValue(kRowsAtOnce);
    QList<std::pair<qint64, QString>> rows;
    qint64 bytes = 0;
    if (!old.exec())
        return true;
    while (old.next()) {
        rows.append({old.value(0).toLongLong(), old.value(1).toString()});
        bytes += 100 + 2 * rows.last().second.size() + old.value(2).toLongLong();
    }
    old.finish();
    if (rows.isEmpty())
        return true;
    const bool written = write([&](QString* error) {
        QSqlQuery words = prepared(u"INSERT INTO log_words (log_words, rowid, body) VALUES ('delete', ?, ?)"_s);
        QSqlQuery row = prepared(u"DELETE FROM logs WHERE id = ?"_s);
        for (const auto& [id, body] : rows) {
            words.bindValue(0, id);
            words.bindValue(1, body);
            row.bindValue(0, id);
            if (!exec(words, error) || !exec(row, error))
                return false;
        }
        return addToMeta(u"log_bytes"_s, -bytes, error);
    });
    return !written || (rows.size() < kRowsAtOnce && !tooMuch);
}

bool TelemetryWriter::sweepSpans(qint64 nowMs, const TelemetryRetention& retention)
{
    constexpr qint64 nsPerMs = 1'000'000;
    const qint64 newest = m_file.number(u"SELECT ifnull(max(id), 0) FROM spans"_s);
    int removed = 0;
    write([&](QString* error) {
        QSqlQuery cut =
            prepared(u"DELETE FROM spans WHERE id IN (SELECT id FROM spans WHERE start_ns < ? OR id <= ? LIMIT ?)"_s);
        cut.addBindValue((nowMs - retention.spanDays * kDay) * nsPerMs);
        cut.addBindValue(newest - retention.spans);
        cut.addBindValue(kRowsAtOnce);
        if (!exec(cut, error))
            return false;
        removed = cut.numRowsAffected();
        return true;
    });
    return removed < kRowsAtOnce;
}

/// Series of which nothing is left, and old events.
bool TelemetryWriter::sweepDead(qint64 nowMs, const TelemetryRetention& retention)
{
    return write([&](QString* error) {
        QSqlQuery series = prepared(u"DELETE FROM series WHERE newest_ms < ? AND NOT EXISTS (SELECT 1 FROM hours WHERE "
                                    u"hours.series = series.id) "
                                    "AND NOT EXISTS (SELECT 1 FROM points WHERE points.series = series.id)"_s);
        series.addBindValue(nowMs - kDay);
        QSqlQuery events = prepared(u"DELETE FROM events WHERE t < ?"_s);
        events.addBindValue(nowMs - retention.hourDays * kDay);
        if (!exec(series, error) || !exec(events, error))
            return false;
        if (series.numRowsAffected() > 0)
            std::erase_if(m_known, [](const auto& entry) { return entry.second.dirtyFrom == 0; });
        return true;
    });
}

} // namespace alien
