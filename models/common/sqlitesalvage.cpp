// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/sqlitesalvage.h"

#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kMostFailures = 200'000; ///< of one table: what is left then is not worth the wait
constexpr qint64 kLargestKey = qint64(1) << 53;

QString quoted(const QString& name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString literal(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

} // namespace

SqliteSalvage::SqliteSalvage(QString damaged, const QSqlDatabase& into)
    : m_damaged(std::move(damaged))
    , m_into(into)
{}

bool SqliteSalvage::exec(const QString& sql)
{
    return QSqlQuery(m_into).exec(sql);
}

qint64 SqliteSalvage::number(const QString& sql, qint64 otherwise) const
{
    QSqlQuery query(m_into);
    query.setForwardOnly(true);
    return query.exec(sql) && query.next() && !query.value(0).isNull() ? query.value(0).toLongLong() : otherwise;
}

QStringList SqliteSalvage::texts(const QString& sql) const
{
    QStringList out;
    QSqlQuery query(m_into);
    query.setForwardOnly(true);
    if (query.exec(sql)) {
        while (query.next())
            out.append(query.value(0).toString());
    }
    return out;
}

SqliteSalvage::Table SqliteSalvage::table(const QString& name, bool rowid) const
{
    const QString columns = u"SELECT name FROM pragma_table_info(%1, %2)"_s;
    Table out;
    out.name = quoted(name);
    const QStringList old = texts(columns.arg(literal(name), u"'damaged'"_s));
    QStringList both;
    const QStringList now = texts(columns.arg(literal(name), u"'main'"_s));
    for (const QString& column : now) {
        if (old.contains(column))
            both.append(quoted(column));
    }
    out.columns = both.join(u", "_s);
    if (rowid) {
        out.keys = QStringList{u"rowid"_s};
        return out;
    }
    const QString keys = u"SELECT name FROM pragma_table_info(%1, 'main') WHERE pk > 0 AND type = 'INTEGER' AND pk <= "
                         "(SELECT count(*) FROM pragma_table_info(%1, 'main') WHERE pk > 0 AND type = 'INTEGER') "
                         "ORDER BY pk"_s;
    const QStringList whole = texts(keys.arg(literal(name)));
    for (const QString& key : whole)
        out.keys.append(quoted(key));
    return out;
}

QList<SqliteSalvage::Table> SqliteSalvage::tables() const
{
    const QString known =
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND wr = %1 AND "
        "name NOT LIKE 'sqlite_%'"_s;
    QList<Table> out;
    for (const bool rowid : {true, false}) {
        const QStringList names = texts(known.arg(rowid ? 0 : 1));
        for (const QString& name : names) {
            if (Table one = table(name, rowid); !one.columns.isEmpty())
                out.append(one);
        }
    }
    return out;
}

bool SqliteSalvage::copyWhere(const Table& table, const QString& where)
{
    // In the database itself: a driver's idea of text would change what is kept byte for byte.
    QSqlQuery query(m_into);
    if (!query.exec(u"INSERT OR IGNORE INTO main.%1 (%2) SELECT %2 FROM damaged.%1 NOT INDEXED %3"_s.arg(
            table.name, table.columns, where))) {
        ++m_failures;
        return false;
    }
    m_rows += query.numRowsAffected();
    return true;
}

void SqliteSalvage::copyRange(const Table& table, const QString& where, int key, qint64 low, qint64 high)
{
    if (low > high || m_failures > kMostFailures)
        return;
    const QString& name = table.keys.at(key);
    const QString here = u"%1 %2 BETWEEN %3 AND %4"_s.arg(where, name).arg(low).arg(high);
    if (copyWhere(table, here + u" ORDER BY "_s + table.keys.join(u", "_s)))
        return;
    if (low < high) {
        const qint64 middle = low + (high - low) / 2;
        copyRange(table, where, key, low, middle);
        copyRange(table, where, key, middle + 1, high);
    } else if (key + 1 < table.keys.size()) {
        copyRange(table, u"%1 %2 = %3 AND"_s.arg(where, name).arg(low), key + 1, 0, kLargestKey);
    }
}

/// No key to halve: as many as can be read from the beginning, then from the end.
void SqliteSalvage::copyFromEnds(const Table& table)
{
    if (copyWhere(table, {}))
        return;
    for (const auto& order : {u"ASC"_s, u"DESC"_s}) {
        qint64 good = 0;
        for (qint64 step = 1; step > 0 && m_failures < kMostFailures;) {
            const bool more = copyWhere(table, u"ORDER BY 1 %1 LIMIT %2"_s.arg(order).arg(good + step));
            good += more ? step : 0;
            step = more && good < kLargestKey ? step * 2 : step / 2;
            if (more && number(u"SELECT count(*) FROM main.%1"_s.arg(table.name), 0) < good)
                break; // all of them
        }
    }
}

void SqliteSalvage::copy(const Table& table)
{
    m_failures = 0;
    if (table.keys.isEmpty())
        return copyFromEnds(table);
    const QString bounds = u"SELECT %1(%2) FROM damaged.%3 NOT INDEXED"_s;
    const QString& key = table.keys.constFirst();
    copyRange(table, u"WHERE"_s, 0, number(bounds.arg(u"min"_s, key, table.name), 0),
              number(bounds.arg(u"max"_s, key, table.name), kLargestKey));
}

qint64 SqliteSalvage::run(qint32 applicationId)
{
    const QUrl file = QUrl::fromLocalFile(m_damaged);
    const QString uri = QString::fromUtf8(file.toEncoded(QUrl::FullyEncoded)) + u"?mode=ro"_s;
    if (!exec(u"ATTACH DATABASE %1 AS damaged"_s.arg(literal(uri))))
        return 0;
    if (number(u"PRAGMA damaged.application_id"_s, 0) == applicationId) {
        exec(u"PRAGMA damaged.cell_size_check=ON"_s);
        const QList<Table> all = tables();
        for (const Table& one : all)
            copy(one); // each statement by itself: one transaction could not be ended once a page was unreadable
    }
    exec(u"DETACH DATABASE damaged"_s);
    return m_rows;
}

} // namespace alien
