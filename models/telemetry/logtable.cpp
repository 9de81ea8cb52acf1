// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/logtable.h"

#include "client/types/deploymentstatus.h"

using namespace Qt::StringLiterals;

namespace alien {

namespace {

/// Only what asks for attention has a shape; the rest are words.
int severityClass(int severity)
{
    return severity >= 17 ? int(StatusClass::Failed) : severity >= 13 ? int(StatusClass::Attention) : -1;
}

RowColumn<LogLine> textColumn(const QString& id, const QString& title, int width,
                              std::function<QString(const LogLine&)> text)
{
    RowColumn<LogLine> out;
    out.id = id;
    out.title = title;
    out.width = width;
    out.priority = 0;
    out.text = std::move(text);
    return out;
}

QList<RowColumn<LogLine>> tableColumns(const Format& format)
{
    RowColumn<LogLine> time = textColumn(u"time"_s, LogTable::tr("Time"), 12,
                                         [&format](const LogLine& line) { return format.time(line.atMs); });
    time.sort = Column::Sort::Number;
    time.descendingFirst = true;
    time.mono = true;
    time.number = [](const LogLine& line) { return line.atMs; };
    time.other = [&format](const LogLine& line, int role) -> QVariant {
        const bool whole = role == TableModel::CopyRole || role == TableModel::TooltipRole;
        return whole ? QVariant(format.exact(line.atMs)) : QVariant();
    };
    RowColumn<LogLine> severity = textColumn(u"severity"_s, LogTable::tr("Severity"), 11, LogTable::severityText);
    severity.other = [](const LogLine& line, int role) -> QVariant {
        if (role == TableModel::StatusRole)
            return LogTable::severityText(line);
        if (role == TableModel::StatusClassRole)
            return severityClass(line.severity);
        return {};
    };
    RowColumn<LogLine> body =
        textColumn(u"body"_s, LogTable::tr("Body"), 60, [](const LogLine& line) { return line.body; });
    body.mono = true;
    RowColumn<LogLine> deployment = textColumn(u"deployment"_s, LogTable::tr("Deployment"), 16,
                                               [](const LogLine& line) { return line.deployment; });
    deployment.elide = Qt::ElideMiddle;
    deployment.mono = true;
    deployment.priority = 60;
    deployment.tooltip = LogTable::tr("As the sender reports it: no manager vouches for it.");
    return {time,
            severity,
            textColumn(u"service"_s, LogTable::tr("Service"), 16, [](const LogLine& line) { return line.service; }),
            body,
            textColumn(u"stream"_s, LogTable::tr("Stream"), 8,
                       [](const LogLine& line) { return line.attributes.value(u"stream"_s); }),
            deployment};
}

} // namespace

QString LogTable::severityText(const LogLine& line)
{
    if (!line.severityText.isEmpty())
        return line.severityText.toUpper();
    static constexpr const char* names[] = {"", "TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"};
    return QString::fromLatin1(names[line.severity <= 0 ? 0 : qMin((line.severity + 3) / 4, 6)]);
}

LogTable::LogTable(const Format& format, QObject* parent)
    : RowTable(tableColumns(format), FieldSet{}, parent)
{
    setSortKeys({{columnOf(u"time"_s), Qt::DescendingOrder}});
}

void LogTable::setMarked(const LogFilter& filter)
{
    m_marked = filter;
    QList<int> all;
    for (int i = 0; i < columnCount(); ++i)
        all.append(i);
    touchColumns(all);
}

QVariant LogTable::cellData(Slot slot, int column, int role) const
{
    if (role == MutedRole && !m_marked.isEmpty())
        return !m_marked.matches(rowInSlot(slot));
    return RowTable::cellData(slot, column, role);
}

} // namespace alien
