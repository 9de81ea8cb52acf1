// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/causetable.h"

#include <algorithm>

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

/// EXECUTION_STEP_FAILED, as against words of this console.
bool isCode(const QString& title)
{
    return std::all_of(title.begin(), title.end(), [](QChar c) { return c.isUpper() || c.isDigit() || c == u'_'; });
}

/// Failed first, then by how many it hits.
qint64 rankOf(const Cause& cause)
{
    constexpr std::array order{StatusClass::Failed, StatusClass::Stalled, StatusClass::Attention};
    const auto place = std::find(order.begin(), order.end(), cause.klass) - order.begin();
    return qint64(place) * 100'000'000 - cause.ids.size();
}

/// Where an order is kept, the place in it is what any column sorts by.
void keepPlace(RowColumn<Cause>* column)
{
    if (column->sort == Column::Sort::Number) {
        column->number = [number = column->number](const Cause& c) { return c.place ? qint64(*c.place) : number(c); };
        return;
    }
    column->sortText = [text = column->text](const Cause& c) {
        constexpr int middle = 1'000'000; // places of a descending order are negative
        return c.place ? QString::number(middle + *c.place).rightJustified(8, u'0') : text(c);
    };
}

QList<RowColumn<Cause>> causeColumns(const FleetStore& fleet, const Format& format)
{
    const auto tr = [](const char* text) { return CauseTable::tr(text); };
    auto count =
        column<Cause>(u"count"_s, tr("Count"), 6, 0, [](const Cause& c) { return QString::number(c.ids.size()); });
    count.sort = Column::Sort::Number;
    count.alignment = Qt::AlignRight | Qt::AlignVCenter;
    count.number = [](const Cause& c) { return qint64(c.ids.size()); };
    auto name = column<Cause>(u"status"_s, tr("Same cause"), 30, 0, [](const Cause& c) { return c.title; });
    name.other = [](const Cause& c, int role) -> QVariant {
        if (role == TableModel::StatusRole)
            return c.title;
        if (role == TableModel::MonoRole)
            return isCode(c.title);
        return role == TableModel::StatusClassRole ? QVariant(int(c.klass)) : QVariant();
    };
    name.minWidth = 20;
    auto says = column<Cause>(u"says"_s, tr("What it says"), 50, 5, [&format](const Cause& c) {
        return c.limitMs > 0 ? CauseTable::tr("It takes longer than its limit of %1").arg(format.duration(c.limitMs))
                             : c.says;
    });
    says.minWidth = 34; // where it is and what was done last time wait until the message can be read
    auto oldest = column<Cause>(u"oldest"_s, tr("Oldest"), 10, 10, [&fleet, &format](const Cause& c) {
        return c.oldestMs == 0 ? QString() : format.duration(fleet.serverNowMs() - c.oldestMs);
    });
    oldest.sort = Column::Sort::Number;
    oldest.alignment = Qt::AlignRight | Qt::AlignVCenter;
    oldest.number = [](const Cause& c) { return -c.oldestMs; };
    auto rank = column<Cause>(u"rank"_s, tr("Urgency"), 8, 99, [](const Cause&) { return QString(); });
    rank.shown = false;
    rank.sort = Column::Sort::Number;
    rank.number = rankOf;
    const auto verbFor = [](qsizetype retryable) {
        //: the verb in a row of causes; %n: how many deployments it retries
        // One is sent at once; dots promise a question.
        if (retryable == 1)
            return CauseTable::tr("Retry");
        return retryable == 0 ? CauseTable::tr("Open") : CauseTable::tr("Retry %n…", nullptr, int(retryable));
    };
    // A verb that is cut does not say what it does; the width that it does not need belongs to the message.
    const int verbWidth = int(qMax(verbFor(0).size(), qMax(verbFor(1).size(), verbFor(1000).size())));
    auto verb = column<Cause>(u"verb"_s, tr("Next"), verbWidth, 3,
                              [verbFor](const Cause& c) { return verbFor(c.retryable.size()); });
    verb.sort = Column::Sort::None;
    verb.minWidth = verbWidth;
    verb.tooltip = tr("What to do next; the row's context menu has it too.");
    auto place = column<Cause>(u"where"_s, tr("Where"), 22, 20, where);
    place.minWidth = 14;
    auto last = column<Cause>(u"last"_s, tr("Last time"), 30, 30, [](const Cause& c) { return c.last; });
    last.leftOutEmpty = true;
    last.minWidth = 30; // it comes when the message has room beside it
    last.tooltip = tr("What was done about this cause from this console, and what became of it.");
    QList<RowColumn<Cause>> out{count, name, says, place, oldest, last, verb, rank};
    for (RowColumn<Cause>& each : out)
        keepPlace(&each);
    return out;
}

/// Widths of columns of numbers, in characters.
constexpr int narrow = 4;
constexpr int wide = 6;

/// A number that fits its narrow column: exact up to `most`, then thousands; the tooltip says it exactly.
QString countText(int count, int most, const Format& format)
{
    if (count <= most)
        return format.number(count);
    //: thousands, short: 12k
    return CountTable::tr("%1k").arg(count < 10'000 ? QLocale().toString(count / 1000.0, 'f', 1)
                                                    : format.number(count / 1000));
}

QList<RowColumn<CountRow>> countColumns(const QString& title, const Format& format)
{
    auto name = column<CountRow>(u"label"_s, title, 10, 0, [](const CountRow& row) { return row.label; });
    name.other = [](const CountRow& row, int role) -> QVariant {
        return role == TableModel::MonoRole ? QVariant(row.mono) : QVariant();
    };
    QList<RowColumn<CountRow>> out{name};
    const auto add = [&](const QString& id, const QString& head, int width, int priority, StatusClass klass,
                         const std::function<int(const CountRow&)>& value) {
        const int most = width > narrow ? 99'999 : 999;
        auto each = column<CountRow>(id, head, width, priority, [value, most, &format](const CountRow& row) {
            return value(row) == 0 ? QString() : countText(value(row), most, format);
        });
        each.minWidth = narrow;
        each.tooltip = head;
        each.other = [klass, value, &format](const CountRow& row, int role) -> QVariant {
            if (role == TableModel::CopyRole || role == TableModel::TooltipRole)
                return format.number(value(row));
            return role == TableModel::StatusClassRole ? QVariant(int(klass)) : QVariant();
        };
        each.sort = Column::Sort::Number;
        each.alignment = Qt::AlignRight | Qt::AlignVCenter;
        each.descendingFirst = true;
        each.number = [value](const CountRow& row) { return qint64(value(row)); };
        out.append(each);
    };
    const auto addClass = [&](StatusClass klass, const QString& head, int width, int priority) {
        add(QLatin1StringView(wireName(klass)), head, width, priority, klass,
            [klass](const CountRow& row) { return row.byClass[std::size_t(klass)]; });
    };
    addClass(StatusClass::Healthy, CountTable::tr("healthy"), wide, 8);
    addClass(StatusClass::Working, CountTable::tr("working"), narrow, 7);
    addClass(StatusClass::Stalled, CountTable::tr("stalled"), narrow, 6);
    addClass(StatusClass::Attention, CountTable::tr("needs action"), narrow, 5);
    addClass(StatusClass::Failed, CountTable::tr("failed"), narrow, 4);
    addClass(StatusClass::Unknown, CountTable::tr("unknown"), narrow, 9);
    add(u"all"_s, CountTable::tr("All"), wide, 3, StatusClass::Gone, [](const CountRow& row) { return row.total; });
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
{
    setSortKeys({{columnOf(u"rank"_s), Qt::AscendingOrder}});
}

void CauseTable::show(QList<Cause> causes, bool keepOrder)
{
    if (keepOrder) {
        const int turn = !sortKeys().isEmpty() && sortKeys().first().order == Qt::DescendingOrder ? -1 : 1;
        int next = rowCount();
        for (Cause& cause : causes) {
            const int row = rowOfId(cause.id);
            cause.place = turn * (row < 0 ? next++ : row);
        }
    }
    setRows(causes);
}

void CauseTable::sort(int column, Qt::SortOrder order)
{
    // Whoever asks for another order gets it.
    QList<Cause> causes;
    for (int row = 0; row < rowCount(); ++row) {
        causes.append(rowAt(row));
        causes.last().place.reset();
    }
    setRows(causes);
    RowTable::sort(column, order);
}

CountTable::CountTable(const QString& title, const Format& format, QObject* parent)
    : RowTable(countColumns(title, format), FieldSet{}, parent)
{
    setSortKeys({{columnOf(u"rank"_s), Qt::AscendingOrder}});
}

QVariant CountTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != StatusClassRole || orientation != Qt::Horizontal)
        return RowTable::headerData(section, orientation, role);
    const QString id = columns().value(section).id;
    for (const StatusClass klass : {StatusClass::Healthy, StatusClass::Working, StatusClass::Stalled,
                                    StatusClass::Attention, StatusClass::Failed, StatusClass::Unknown}) {
        if (id == QLatin1StringView(wireName(klass)))
            return int(klass);
    }
    return {};
}

} // namespace alien
