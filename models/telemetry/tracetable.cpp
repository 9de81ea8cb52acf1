// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/tracetable.h"

#include "client/types/deploymentstatus.h"
#include "models/telemetry/seriesunit.h"

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;

RowColumn<TraceSummary> textColumn(const QString& id, const QString& title, int width,
                                   std::function<QString(const TraceSummary&)> text)
{
    RowColumn<TraceSummary> out;
    out.id = id;
    out.title = title;
    out.width = width;
    out.priority = 0;
    out.text = std::move(text);
    return out;
}

RowColumn<TraceSummary> numberColumn(const QString& id, const QString& title, int width,
                                     std::function<QString(const TraceSummary&)> text,
                                     std::function<qint64(const TraceSummary&)> number)
{
    RowColumn<TraceSummary> out = textColumn(id, title, width, std::move(text));
    out.sort = Column::Sort::Number;
    out.descendingFirst = true;
    out.alignment = Qt::AlignRight | Qt::AlignVCenter;
    out.number = std::move(number);
    return out;
}

QList<RowColumn<TraceSummary>> tableColumns(const Format& format)
{
    auto time = numberColumn(
        u"time"_s, TraceTable::tr("Time"), 12,
        [&format](const TraceSummary& trace) { return format.time(trace.startNs / kNsPerMs); },
        [](const TraceSummary& trace) { return trace.startNs; });
    time.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    time.mono = true;
    auto state = textColumn(u"status"_s, TraceTable::tr("Status"), 10, [](const TraceSummary& trace) {
        return trace.errors > 0 ? TraceTable::tr("error") : TraceTable::tr("ok");
    });
    state.other = [](const TraceSummary& trace, int role) -> QVariant {
        if (role == TableModel::StatusRole)
            return trace.errors > 0 ? TraceTable::tr("error") : TraceTable::tr("ok");
        if (role == TableModel::StatusClassRole)
            return int(trace.errors > 0 ? StatusClass::Failed : StatusClass::Healthy);
        return {};
    };
    auto id = textColumn(u"id"_s, TraceTable::tr("Trace"), 18, [](const TraceSummary& trace) { return trace.traceId; });
    id.mono = true;
    id.elide = Qt::ElideMiddle;
    id.priority = 60;
    return {
        time,
        state,
        textColumn(u"name"_s, TraceTable::tr("First span"), 30, [](const TraceSummary& trace) { return trace.name; }),
        textColumn(u"service"_s, TraceTable::tr("Service"), 16,
                   [](const TraceSummary& trace) { return trace.service; }),
        numberColumn(
            u"duration"_s, TraceTable::tr("Duration"), 10,
            [](const TraceSummary& trace) { return TraceTable::durationText(trace.durationNs); },
            [](const TraceSummary& trace) { return trace.durationNs; }),
        numberColumn(
            u"spans"_s, TraceTable::tr("Spans"), 7,
            [&format](const TraceSummary& trace) { return format.number(trace.spans); },
            [](const TraceSummary& trace) { return qint64(trace.spans); }),
        numberColumn(
            u"errors"_s, TraceTable::tr("Errors"), 7,
            [&format](const TraceSummary& trace) { return trace.errors > 0 ? format.number(trace.errors) : QString(); },
            [](const TraceSummary& trace) { return qint64(trace.errors); }),
        id};
}

} // namespace

TraceTable::TraceTable(const Format& format, QObject* parent)
    : RowTable(tableColumns(format), FieldSet{}, parent)
{
    setSortKeys({{columnOf(u"time"_s), Qt::DescendingOrder}});
}

QString TraceTable::durationText(qint64 ns)
{
    static const Format format;
    return SeriesUnit(u"ns"_s).text(double(ns), format);
}

} // namespace alien
