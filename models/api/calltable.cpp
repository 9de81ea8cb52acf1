// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/calltable.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Row = CallRecordPtr;

RowColumn<Row> column(const QString& id, const QString& title, int width, int priority,
                      std::function<QString(const Row&)> text)
{
    RowColumn<Row> made;
    made.id = id;
    made.title = title;
    made.width = width;
    made.priority = priority;
    made.text = [text = std::move(text)](const Row& row) { return row ? text(row) : QString(); };
    return made;
}

void makeNumber(RowColumn<Row>& column, std::function<qint64(const Row&)> number)
{
    column.sort = Column::Sort::Number;
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    column.descendingFirst = true;
    column.number = [number = std::move(number)](const Row& row) { return row ? number(row) : 0; };
}

QList<RowColumn<Row>> tableColumns(const Format& format)
{
    auto time = column(u"time"_s, CallTable::tr("Sent"), 11, 0,
                       [&format](const Row& row) { return format.time(row->startedMs); });
    makeNumber(time, [](const Row& row) { return qint64(row->id); });
    time.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    time.mono = true;
    time.other = [&format](const Row& row, int role) -> QVariant {
        const bool exact = row && (role == TableModel::TooltipRole || role == TableModel::CopyRole);
        return exact ? QVariant(format.exact(row->startedMs)) : QVariant();
    };
    auto method = column(u"method"_s, CallTable::tr("Method"), 8, 10,
                         [](const Row& row) { return QString::fromLatin1(row->method); });
    method.mono = true;
    auto path = column(u"path"_s, CallTable::tr("Path"), 40, 0, [](const Row& row) { return row->target(); });
    path.mono = true;
    path.elide = Qt::ElideMiddle;
    auto status =
        column(u"status"_s, CallTable::tr("Answer"), 17, 0, [](const Row& row) { return callStateText(*row); });
    status.other = [](const Row& row, int role) -> QVariant {
        if (!row)
            return {};
        if (role == TableModel::StatusRole)
            return callStateText(*row);
        return role == TableModel::StatusClassRole ? QVariant(int(callStateClass(*row))) : QVariant();
    };
    auto took = column(u"took"_s, CallTable::tr("Took"), 9, 20,
                       [](const Row& row) { return row->isOver() ? callTookText(row->tookMs()) : QString(); });
    makeNumber(took, [](const Row& row) { return row->tookMs(); });
    auto attempts = column(u"attempts"_s, CallTable::tr("Attempts"), 9, 40,
                           [](const Row& row) { return QString::number(row->attempts.size()); });
    makeNumber(attempts, [](const Row& row) { return qint64(row->attempts.size()); });
    auto sent = column(u"request"_s, CallTable::tr("Request"), 9, 50, [&format](const Row& row) {
        return row->requestBytes > 0 ? format.bytes(row->requestBytes) : QString();
    });
    makeNumber(sent, [](const Row& row) { return row->requestBytes; });
    auto size = column(u"size"_s, CallTable::tr("Size"), 9, 30, [&format](const Row& row) {
        return row->answerBytes > 0 ? format.bytes(row->answerBytes) : QString();
    });
    makeNumber(size, [](const Row& row) { return row->answerBytes; });
    auto code = column(u"code"_s, CallTable::tr("Error code"), 20, 45, [](const Row& row) { return row->code; });
    code.mono = true;
    return {time,
            method,
            path,
            status,
            took,
            size,
            attempts,
            sent,
            code,
            column(u"operation"_s, CallTable::tr("Operation"), 22, 35, [](const Row& row) { return row->operation; }),
            column(u"by"_s, CallTable::tr("By"), 9, 25,
                   [](const Row& row) { return row->own ? CallTable::tr("you") : CallTable::tr("console"); })};
}

FieldSet tableFields()
{
    using Kind = QueryField::Kind;
    return {{u"method"_s, Kind::Word, CallTable::tr("GET, POST, PUT, DELETE"), {}},
            {u"path"_s, Kind::Text, CallTable::tr("a part of the path"), {}},
            {u"operation"_s, Kind::Word, CallTable::tr("deployments.list"), {}},
            {u"state"_s, Kind::Word, CallTable::tr("answered, refused, failed, cancelled, unknown, underway"), {}},
            {u"status"_s, Kind::Word, CallTable::tr("200, 404, 5*"), {}},
            {u"code"_s, Kind::Word, CallTable::tr("error code"), {}},
            {u"by"_s, Kind::Word, CallTable::tr("you, console"), {u"you"_s, u"console"_s}},
            {u"took"_s, Kind::Age, CallTable::tr("longer than: took>1s"), {}},
            {u"size"_s, Kind::Number, CallTable::tr("bytes of the answer"), {}},
            {u"attempts"_s, Kind::Number, CallTable::tr("how often it was tried"), {}}};
}

} // namespace

QString callStateText(const CallRecord& record)
{
    switch (record.state) {
    case CallRecord::State::UnderWay:
        return record.attempts.isEmpty() ? CallTable::tr("under way") : CallTable::tr("trying again");
    case CallRecord::State::Cancelled:
        return CallTable::tr("cancelled");
    case CallRecord::State::Unknown:
        return CallTable::tr("outcome unknown");
    case CallRecord::State::Failed:
        return record.status > 0 ? CallTable::tr("%1, unreadable").arg(record.status) : CallTable::tr("no answer");
    case CallRecord::State::Answered:
    case CallRecord::State::Refused:
        break;
    }
    return QString::number(record.status);
}

StatusClass callStateClass(const CallRecord& record)
{
    switch (record.state) {
    case CallRecord::State::UnderWay:
        return StatusClass::Working;
    case CallRecord::State::Answered:
        return StatusClass::Healthy;
    case CallRecord::State::Cancelled:
        return StatusClass::Gone;
    case CallRecord::State::Unknown:
        return StatusClass::Attention;
    case CallRecord::State::Refused:
    case CallRecord::State::Failed:
        break;
    }
    return StatusClass::Failed;
}

QString callTookText(qint64 ms)
{
    constexpr qint64 kSecond = 1000;
    return ms < kSecond ? CallTable::tr("%1 ms").arg(ms) : CallTable::tr("%1 s").arg(double(ms) / kSecond, 0, 'f', 1);
}

CallTable::CallTable(CallLog& log, const Format& format, QObject* parent)
    : RowTable(tableColumns(format), tableFields(), parent)
    , m_log(log)
{
    setSortKeys({{columnOf(u"time"_s), Qt::DescendingOrder}});
    setRows(log.all());
    connect(&log, &CallLog::added, this, &CallTable::put);
    connect(&log, &CallLog::changed, this, &CallTable::put);
    connect(&log, &CallLog::packed, this, &CallTable::put);
    connect(&log, &CallLog::removed, this, [this](quint64 id) { removeRow(QString::number(id)); });
}

void CallTable::put(quint64 id)
{
    if (const CallRecordPtr record = m_log.line(id))
        upsertRow(record);
}

QString CallTable::rowId(const CallRecordPtr& row) const
{
    return row ? QString::number(row->id) : QString();
}

QString CallTable::searchText(const CallRecordPtr& row) const
{
    return QStringList{
        QString::fromLatin1(row->method), row->target(), row->operation, callStateText(*row), row->code, row->error}
        .join(u'\n');
}

bool CallTable::meets(const CallRecordPtr& row, const QueryTerm& term) const
{
    if (term.key == "state"_L1)
        return matchesTerm(term, QString(wireName(row->state)), 0);
    if (term.key == "status"_L1)
        return matchesTerm(term, QString::number(row->status), row->status);
    if (term.key == "by"_L1)
        return matchesTerm(term, row->own ? u"you" : u"console", 0);
    return RowTable::meets(row, term);
}

} // namespace alien
