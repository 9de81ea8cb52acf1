// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandreader.h"

#include "models/commands/commandschema.h"
#include "models/common/sqlitefile.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint64 kWindow = 20'000; ///< ids that are looked at before somebody may stop it
constexpr int kFound = 512;        ///< rows taken from a full-text index at a time

QString list(const QList<qint64>& ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.join(u',');
}

} // namespace

CommandReader::CommandReader(QString file, QString spoolDir)
    : m_file(std::move(file))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_spoolDir(std::move(spoolDir))
{}

CommandReader::~CommandReader()
{
    if (!m_database.isValid())
        return;
    m_bodies.reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool CommandReader::open()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open()) {
        m_error = m_database.lastError().text();
        return false;
    }
    QSqlQuery(m_database).exec(u"PRAGMA trusted_schema=OFF"_s);
    SqliteFile::keepFewPages(m_database);
    m_bodies = std::make_unique<CommandBodies>(m_database, m_file, m_spoolDir);
    return true;
}

bool CommandReader::run(QSqlQuery& query, const QString& sql, const QVariantList& values)
{
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        m_error = query.lastError().text();
        return false;
    }
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (query.exec())
        return true;
    m_error = query.lastError().text();
    return false;
}

qint64 CommandReader::number(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    return run(query, sql, values) && query.next() ? query.value(0).toLongLong() : 0;
}

qint64 CommandReader::connectionId(const QString& key)
{
    if (const auto it = m_ids.constFind(key); it != m_ids.constEnd())
        return it.value();
    const qint64 id = number(u"SELECT id FROM connections WHERE key = ?"_s, {key});
    if (id > 0)
        m_ids.insert(key, id);
    return id > 0 ? id : -1;
}

std::vector<CommandRecord> CommandReader::select(const QString& rest, const QVariantList& values)
{
    std::vector<CommandRecord> records;
    QSqlQuery query(m_database);
    if (!run(query, u"SELECT %1 FROM commands "_s.arg(commandschema::columns()) + rest, values))
        return records;
    while (query.next()) {
        records.push_back(commandschema::record(query));
        const qint64 connection = query.value(commandschema::connectionColumn).toLongLong();
        auto key = m_keys.constFind(connection);
        if (key == m_keys.constEnd()) {
            QSqlQuery name(m_database);
            if (run(name, u"SELECT key FROM connections WHERE id = ?"_s, {connection}) && name.next())
                key = m_keys.insert(connection, name.value(0).toString());
        }
        if (key != m_keys.constEnd())
            records.back().connection = key.value();
    }
    return records;
}

// --- Searching

/// The first id that was recorded at this time or later: ids ascend with it.
qint64 CommandReader::firstIdAt(qint64 ms)
{
    qint64 low = 1;
    qint64 high = number(u"SELECT max(id) FROM commands"_s) + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        QSqlQuery query(m_database);
        if (!run(query, u"SELECT recorded_ms FROM commands WHERE id >= ? ORDER BY id LIMIT 1"_s, {middle}) ||
            !query.next() || query.value(0).toLongLong() >= ms)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

CommandReader::Window CommandReader::bounds(const CommandFilter& filter)
{
    // The full-text indexes name what there is; only a walk over the rows needs to know where they begin and end.
    Window window{1, std::numeric_limits<qint64>::max() - 1};
    if (filter.fromMs > 0)
        window.low = firstIdAt(filter.fromMs);
    else if (!filter.isText())
        window.low = number(u"SELECT min(id) FROM commands"_s);
    if (filter.toMs > 0)
        window.high = firstIdAt(filter.toMs) - 1;
    else if (!filter.isText())
        window.high = number(u"SELECT max(id) FROM commands"_s);
    return window;
}

/// Calls take(id, top) for each row of the window that meets the filter, until it answers false. False on an error.
bool CommandReader::scan(const CommandSelection& selection, const CommandFilter& filter, const Window& window,
                         bool oldestFirst, const QString& among, const std::function<bool(qint64, qint64)>& take)
{
    QString sql = u"SELECT id, %1 FROM commands WHERE id BETWEEN %LO% AND %HI%"_s;
    QVariantList values;
    if (!selection.connection.isEmpty()) {
        sql += u" AND connection = ?"_s;
        values.append(connectionId(selection.connection));
    }
    if (selection.members)
        sql += u" AND kind <> 1"_s;
    if (!filter.where.isEmpty())
        sql += u" AND "_s + filter.where;
    if (!among.isEmpty())
        sql += u" AND id IN ("_s + among + u')';
    sql += oldestFirst ? u" ORDER BY id"_s : u" ORDER BY id DESC"_s;
    sql.replace(u"%1"_s, selection.members ? u"id"_s : u"top"_s);
    sql.replace(u"%LO%"_s, QString::number(window.low)).replace(u"%HI%"_s, QString::number(window.high));
    QSqlQuery query(m_database);
    if (!run(query, sql, values + filter.values))
        return false;
    while (query.next()) {
        if (!take(query.value(0).toLongLong(), query.value(1).toLongLong()))
            break;
    }
    return true;
}

/// The next rows that the full-text indexes name.
QList<qint64> CommandReader::found(const CommandFilter& filter, const Window& window, bool oldestFirst, int most)
{
    QStringList parts;
    QVariantList values;
    for (const auto& [index, match] : {std::pair(u"grams"_s, filter.grams), std::pair(u"words"_s, filter.words)}) {
        if (match.isEmpty())
            continue;
        parts.append(u"SELECT rowid FROM %1 WHERE %1 MATCH ? AND rowid BETWEEN ? AND ?"_s.arg(index));
        values += QVariantList{match, window.low, window.high};
    }
    QSqlQuery query(m_database);
    QList<qint64> ids;
    const QString order = oldestFirst ? u" ORDER BY rowid LIMIT %1"_s : u" ORDER BY rowid DESC LIMIT %1"_s;
    if (run(query, parts.join(u" UNION "_s) + order.arg(most), values)) {
        while (query.next())
            ids.append(query.value(0).toLongLong());
    }
    return ids;
}

bool CommandReader::collect(const CommandSelection& selection, const CommandFilter& filter, qint64 from,
                            std::size_t most, bool oldestFirst, const CommandRead& read, std::vector<qint64>& tops)
{
    m_error.clear();
    const Window all = bounds(filter);
    qint64 at = from > 0 ? (oldestFirst ? from + 1 : from - 1) : (oldestFirst ? all.low : all.high);
    at = std::clamp(at, all.low - 1, all.high + 1);
    // Members follow their run: what was the last row of the page before begins no row of this one.
    qint64 last = oldestFirst ? from : 0;
    const auto take = [&](qint64, qint64 top) {
        if (top != last)
            tops.push_back(top);
        last = top;
        return tops.size() < most;
    };
    while (tops.size() < most && at >= all.low && at <= all.high && !read.isCancelled()) {
        Window window = oldestFirst ? Window{at, all.high} : Window{all.low, at};
        QString among;
        bool more = true;
        if (filter.isText()) {
            const QList<qint64> ids = found(filter, window, oldestFirst, kFound);
            if (ids.isEmpty())
                break;
            more = ids.size() == kFound;
            among = list(ids);
            window = {std::min(ids.first(), ids.last()), std::max(ids.first(), ids.last())};
        } else if (oldestFirst) {
            window.high = std::min(window.high, at + kWindow - 1);
        } else {
            window.low = std::max(window.low, at - kWindow + 1);
        }
        if (!scan(selection, filter, window, oldestFirst, among, take))
            return false;
        if (!more)
            break;
        at = oldestFirst ? window.high + 1 : window.low - 1;
    }
    return m_error.isEmpty();
}

CommandPage CommandReader::page(const CommandSelection& selection, qint64 from, int limit, bool oldestFirst,
                                const CommandRead& read)
{
    CommandPage page;
    const CommandFilter filter = CommandFilter::of(selection);
    const QString order = oldestFirst ? u"ORDER BY id"_s : u"ORDER BY id DESC"_s;
    m_error.clear();
    if (filter.isPlain() && !selection.members) {
        QString where = u"WHERE kind < 2"_s;
        QVariantList values;
        if (!selection.connection.isEmpty()) {
            where += u" AND connection = ?"_s;
            values.append(connectionId(selection.connection));
        }
        if (from > 0) {
            where += oldestFirst ? u" AND id > ?"_s : u" AND id < ?"_s;
            values.append(from);
        }
        page.records = select(u"%1 %2 LIMIT %3"_s.arg(where, order).arg(limit + 1), values);
    } else {
        std::vector<qint64> tops;
        if (collect(selection, filter, from, std::size_t(limit) + 1, oldestFirst, read, tops) && !tops.empty())
            page.records =
                select(u"WHERE id IN (%1) %2"_s.arg(list(QList<qint64>(tops.begin(), tops.end())), order), {});
    }
    page.error = m_error;
    if (page.records.size() > std::size_t(limit)) {
        page.records.pop_back();
        page.next = page.records.back().id;
    }
    return page;
}

CommandReader::Counting CommandReader::beginCount(const CommandSelection& selection)
{
    Counting counting;
    counting.selection = selection;
    counting.filter = CommandFilter::of(selection);
    counting.count.total = selection.connection.isEmpty() ? number(u"SELECT coalesce(sum(shown), 0) FROM totals"_s)
                                                          : number(u"SELECT shown FROM totals WHERE connection = ?"_s,
                                                                   {connectionId(selection.connection)});
    if (counting.filter.isPlain() && !selection.members) {
        counting.count.matching = counting.count.total;
        counting.lowest = 1;
        return counting;
    }
    const Window all = bounds(counting.filter);
    counting.from = all.high;
    counting.lowest = all.low;
    return counting;
}

bool CommandReader::countSome(Counting& counting, const CommandRead& read)
{
    if (counting.from < counting.lowest || counting.from <= 0 || read.isCancelled())
        return false;
    Window window{std::max(counting.lowest, counting.from - kWindow + 1), counting.from};
    QString among;
    bool more = true;
    if (counting.filter.isText()) {
        const QList<qint64> ids = found(counting.filter, {counting.lowest, counting.from}, false, 4 * kFound);
        if (ids.isEmpty())
            return false;
        among = list(ids);
        window = {ids.last(), ids.first()};
        more = ids.size() == 4 * kFound;
    }
    const bool good = scan(counting.selection, counting.filter, window, false, among, [&counting](qint64, qint64 top) {
        counting.count.matching += top != counting.last ? 1 : 0;
        counting.last = top;
        return true;
    });
    counting.from = window.low - 1;
    return good && more;
}

std::vector<CommandRecord> CommandReader::matching(const CommandSelection& selection, const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return {};
    const CommandFilter filter = CommandFilter::of(selection);
    // The rows themselves, and the members that they stand for.
    QList<qint64> candidates;
    QSqlQuery query(m_database);
    const QString asked = list(ids);
    if (run(query,
            u"SELECT id, recorded_ms FROM commands WHERE id IN (%1) UNION SELECT id, recorded_ms FROM commands WHERE "
            "kind = 2 AND top IN (%1) ORDER BY 1"_s.arg(asked),
            {})) {
        while (query.next()) {
            const qint64 ms = query.value(1).toLongLong();
            if (ms >= filter.fromMs && (filter.toMs == 0 || ms < filter.toMs))
                candidates.append(query.value(0).toLongLong());
        }
    }
    query.finish();
    if (candidates.isEmpty())
        return {};
    const Window window{candidates.first(), candidates.last()};
    if (filter.isText()) {
        const QSet<qint64> named = [&] {
            const QList<qint64> all = found(filter, window, false, 1'000'000);
            return QSet<qint64>(all.begin(), all.end());
        }();
        candidates.removeIf([&named](qint64 id) { return !named.contains(id); });
    }
    QSet<qint64> tops;
    if (candidates.isEmpty() || !scan(selection, filter, window, false, list(candidates), [&tops](qint64, qint64 top) {
            tops.insert(top);
            return true;
        }))
        return {};
    return records(tops.values());
}

std::vector<CommandRecord> CommandReader::records(const QList<qint64>& ids)
{
    return ids.isEmpty() ? std::vector<CommandRecord>() : select(u"WHERE id IN (%1) ORDER BY id"_s.arg(list(ids)), {});
}

std::vector<CommandRecord> CommandReader::members(qint64 runId)
{
    return select(u"WHERE kind = 2 AND top = ? ORDER BY id"_s, {runId});
}

std::vector<CommandRecord> CommandReader::unfinished(const QString& connection)
{
    QStringList phases;
    for (int i = 0; i <= int(CommandPhase::Other); ++i) {
        if (isFollowed(CommandPhase(i)))
            phases.append(QString::number(i));
    }
    return select(u"WHERE connection = ? AND phase IN (%1) AND kind <> 1 AND command_id <> '' ORDER BY id"_s.arg(
                      phases.join(u',')),
                  {connectionId(connection)});
}

} // namespace alien
