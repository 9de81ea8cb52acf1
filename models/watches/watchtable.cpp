// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watches/watchtable.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

template<class Row>
RowColumn<Row> column(const QString& id, const QString& title, int width, int priority,
                      std::function<QString(const Row&)> text)
{
    RowColumn<Row> out;
    out.id = id;
    out.title = title;
    out.width = width;
    out.priority = priority;
    out.text = std::move(text);
    return out;
}

QList<RowColumn<Watch>> watchColumns(const Format& format, const Clock& clock)
{
    auto created = column<Watch>(u"created"_s, WatchTable::tr("Since"), 18, 20,
                                 [&format](const Watch& row) { return format.time(row.createdMs); });
    created.sort = Column::Sort::Number;
    created.descendingFirst = true;
    created.number = [](const Watch& row) { return row.createdMs; };
    const auto state = [&format, &clock](const Watch& row) {
        return row.snoozedUntilMs > clock.nowMs()
                   ? WatchTable::tr("silent until %1").arg(format.time(row.snoozedUntilMs))
               : row.keep || row.targets.isEmpty() ? WatchTable::tr("until it is removed")
                                                   : WatchTable::tr("until it was told");
    };
    return {column<Watch>(u"whom"_s, WatchTable::tr("Whom"), 30, 0, [](const Watch& row) { return row.whom(); }),
            column<Watch>(u"what"_s, WatchTable::tr("Tells when it"), 30, 0,
                          [&format](const Watch& row) { return row.what(format); }),
            column<Watch>(u"state"_s, WatchTable::tr("Watches"), 22, 10, state), created};
}

QList<RowColumn<WatchEvent>> eventColumns(const Format& format)
{
    auto time = column<WatchEvent>(u"time"_s, WatchEventTable::tr("Time"), 18, 0,
                                   [&format](const WatchEvent& row) { return format.time(row.atMs); });
    time.sort = Column::Sort::Number;
    time.descendingFirst = true;
    time.number = [](const WatchEvent& row) { return row.number; };
    return {time,
            column<WatchEvent>(u"title"_s, WatchEventTable::tr("What happened"), 36, 0,
                               [&format](const WatchEvent& row) { return row.title(format); }),
            column<WatchEvent>(u"text"_s, WatchEventTable::tr("Now"), 40, 10,
                               [](const WatchEvent& row) { return row.text().replace(u'\n', u"; "_s); })};
}

} // namespace

WatchTable::WatchTable(const Format& format, const Clock& clock, QObject* parent)
    : RowTable(watchColumns(format, clock), FieldSet{}, parent)
{
    setSortKeys({{columnOf(u"created"_s), Qt::DescendingOrder}});
}

WatchEventTable::WatchEventTable(const Format& format, QObject* parent)
    : RowTable(eventColumns(format), FieldSet{}, parent)
{
    setSortKeys({{columnOf(u"time"_s), Qt::DescendingOrder}});
}

} // namespace alien
