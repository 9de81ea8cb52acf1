// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/seriestable.h"

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QList<RowColumn<SeriesRow>> tableColumns(const QStringList& lines, const SeriesUnit& unit, const Format& format)
{
    RowColumn<SeriesRow> time;
    time.id = u"time"_s;
    time.title = SeriesTable::tr("Time");
    time.width = 14;
    time.priority = 0;
    time.sort = Column::Sort::Number;
    time.descendingFirst = true;
    time.mono = true;
    time.text = [&format](const SeriesRow& row) { return format.time(row.t); };
    time.number = [](const SeriesRow& row) { return row.t; };
    time.other = [&format](const SeriesRow& row, int role) -> QVariant {
        return role == TableModel::CopyRole ? QVariant(format.exact(row.t)) : QVariant();
    };
    QList<RowColumn<SeriesRow>> out{time};
    for (int i = 0; i < int(lines.size()); ++i) {
        RowColumn<SeriesRow> line;
        line.id = u"line.%1"_s.arg(i);
        line.title = lines.at(i);
        line.width = 14;
        line.priority = i + 1;
        line.sort = Column::Sort::Number;
        line.alignment = Qt::AlignRight | Qt::AlignVCenter;
        line.text = [i, unit, &format](const SeriesRow& row) {
            return std::isnan(row.values.at(i)) ? QString() : unit.text(row.values.at(i), format);
        };
        // As integers, for sorting: a millionth is fine enough.
        line.number = [i](const SeriesRow& row) {
            const double value = row.values.at(i) * 1e6;
            return std::isfinite(value) && std::abs(value) < 9e18 ? qint64(value) : std::numeric_limits<qint64>::min();
        };
        line.other = [i](const SeriesRow& row, int role) -> QVariant {
            return role == TableModel::CopyRole && !std::isnan(row.values.at(i))
                       ? QVariant(QString::number(row.values.at(i), 'g', 15))
                       : QVariant();
        };
        out.append(line);
    }
    return out;
}

} // namespace

SeriesTable::SeriesTable(const QStringList& lines, const SeriesUnit& unit, const Format& format, QObject* parent)
    : RowTable(tableColumns(lines.mid(0, mostLines), unit, format), FieldSet{}, parent)
{
    setSortKeys({{0, Qt::DescendingOrder}});
}

QStringList SeriesTable::namesOf(const QList<TelemetryLine>& lines)
{
    QStringList out;
    for (const TelemetryLine& line : lines)
        out.append(line.name);
    return out;
}

void SeriesTable::setLines(const QList<TelemetryLine>& lines)
{
    const qsizetype count = columnCount() - 1;
    std::map<qint64, QList<double>> rows;
    for (qsizetype i = 0; i < std::min(count, lines.size()); ++i) {
        for (const telemetry::Sample& sample : lines.at(i).samples) {
            auto [it, added] = rows.try_emplace(sample.t);
            if (added)
                it->second.fill(std::nan(""), count);
            it->second[i] = sample.value;
        }
    }
    QList<SeriesRow> out;
    out.reserve(qsizetype(rows.size()));
    for (const auto& [t, values] : rows)
        out.append({t, values});
    setRows(out);
}

} // namespace alien
