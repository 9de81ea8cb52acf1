// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/causetable.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

template<class Row>
RowColumn<Row> column(const QString& id, const QString& title, int width, int priority,
                      const std::function<QString(const Row&)>& text)
{
    RowColumn<Row> out;
    out.id = id;
    out.title = title;
    out.width = width;
    out.priority = priority;
    out.text = text;
    return out;
}

QString where(const Cause& cause)
{
    QStringList parts{cause.platforms.size() > 2 ? CauseTable::tr("%n platforms", nullptr, int(cause.platforms.size()))
                                                 : cause.platforms.join(u", "_s)};
    parts.append(cause.groups.size() == 1 ? cause.groups.first()
                                          : CauseTable::tr("%n groups", nullptr, int(cause.groups.size())));
    return parts.join(u", "_s);
}

QList<RowColumn<Cause>> causeColumns(const FleetStore& fleet, const Format& format)
{
    const auto tr = [](const char* text) { return CauseTable::tr(text); };
    auto count =
        column<Cause>(u"count"_s, tr("No."), 5, 0, [](const Cause& c) { return QString::number(c.ids.size()); });
    count.sort = Column::Sort::Number;
    count.alignment = Qt::AlignRight | Qt::AlignVCenter;
    count.number = [](const Cause& c) { return qint64(c.ids.size()); };
    auto name = column<Cause>(u"status"_s, tr("Same cause"), 30, 0, [](const Cause& c) { return c.title; });
    name.other = [](const Cause& c, int role) -> QVariant {
        if (role == TableModel::StatusRole)
            return c.title;
        return role == TableModel::StatusClassRole ? QVariant(int(c.klass)) : QVariant();
    };
    auto oldest = column<Cause>(u"oldest"_s, tr("Oldest"), 10, 10, [&fleet, &format](const Cause& c) {
        return c.oldestMs == 0 ? QString() : format.duration(fleet.serverNowMs() - c.oldestMs);
    });
    oldest.sort = Column::Sort::Number;
    oldest.alignment = Qt::AlignRight | Qt::AlignVCenter;
    oldest.number = [](const Cause& c) { return -c.oldestMs; };
    return {count, name, column<Cause>(u"says"_s, tr("What it says"), 50, 5, [](const Cause& c) { return c.says; }),
            column<Cause>(u"where"_s, tr("Where"), 22, 20, where), oldest};
}

QList<RowColumn<CountRow>> countColumns(const QString& title, const Format& format)
{
    auto name = column<CountRow>(u"name"_s, title, 16, 0, [](const CountRow& row) { return row.label; });
    name.other = [](const CountRow& row, int role) -> QVariant {
        return role == TableModel::MonoRole ? QVariant(row.mono) : QVariant();
    };
    QList<RowColumn<CountRow>> out{name};
    const auto add = [&](const QString& id, const QString& head, const std::function<int(const CountRow&)>& value) {
        auto each = column<CountRow>(id, head, 7, 5, [value, &format](const CountRow& row) {
            return value(row) == 0 ? QString() : format.number(value(row));
        });
        each.minWidth = 4;
        each.sort = Column::Sort::Number;
        each.alignment = Qt::AlignRight | Qt::AlignVCenter;
        each.descendingFirst = true;
        each.number = [value](const CountRow& row) { return qint64(value(row)); };
        out.append(each);
    };
    const auto ofClass = [](StatusClass klass) {
        return [klass](const CountRow& row) { return row.byClass[std::size_t(klass)]; };
    };
    add(u"healthy"_s, CountTable::tr("healthy"), ofClass(StatusClass::Healthy));
    add(u"working"_s, CountTable::tr("working"), ofClass(StatusClass::Working));
    add(u"stalled"_s, CountTable::tr("stalled"), ofClass(StatusClass::Stalled));
    add(u"attention"_s, CountTable::tr("action"), ofClass(StatusClass::Attention));
    add(u"failed"_s, CountTable::tr("failed"), ofClass(StatusClass::Failed));
    add(u"all"_s, CountTable::tr("All"), [](const CountRow& row) { return row.total; });
    auto rank = column<CountRow>(u"rank"_s, {}, 4, 99, [](const CountRow&) { return QString(); });
    rank.shown = false;
    rank.sort = Column::Sort::Number;
    rank.number = [](const CountRow& row) { return qint64(row.rank); };
    out.append(rank);
    return out;
}

} // namespace

CauseTable::CauseTable(const FleetStore& fleet, const Format& format, QObject* parent)
    : RowTable(causeColumns(fleet, format), FieldSet{}, parent)
{}

CountTable::CountTable(const QString& title, const Format& format, QObject* parent)
    : RowTable(countColumns(title, format), FieldSet{}, parent)
{
    setSortKeys({{columnOf(u"rank"_s), Qt::AscendingOrder}});
}

} // namespace alien
