// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/calllog.h"

#include "client/operations/operation.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// A copy of its own: the bytes of a streamed list lie in a file that goes with the answer.
QByteArray beginning(const QByteArray& body)
{
    return QByteArray(body.constData(), std::min(body.size(), CallLog::kKeptBody));
}

bool carriesCredentials(const QString& operation)
{
    const Operation* known = Operation::find(operation);
    return known && known->is(Operation::Secrets);
}

CallRecord::State stateOf(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::OutcomeUnknown:
        return CallRecord::State::Unknown;
    case ApiError::Kind::Aborted:
        return CallRecord::State::Cancelled;
    default:
        return error.status >= 300 ? CallRecord::State::Refused : CallRecord::State::Failed;
    }
}

qsizetype bodyBytes(const CallRecord& record)
{
    return record.requestBody.size() + record.answerBody.size();
}

} // namespace

QString CallRecord::target() const
{
    QStringList pairs;
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded))
        pairs << QString::fromLatin1(QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value));
    return pairs.isEmpty() ? path : path + u'?' + pairs.join(u'&');
}

QLatin1StringView wireName(CallRecord::State state)
{
    switch (state) {
    case CallRecord::State::UnderWay:
        return "underway"_L1;
    case CallRecord::State::Answered:
        return "answered"_L1;
    case CallRecord::State::Refused:
        return "refused"_L1;
    case CallRecord::State::Failed:
        return "failed"_L1;
    case CallRecord::State::Cancelled:
        return "cancelled"_L1;
    case CallRecord::State::Unknown:
        break;
    }
    return "unknown"_L1;
}

CallLog::CallLog(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{}

CallLog::~CallLog() = default;

quint64 CallLog::reserve()
{
    m_reserved.insert(m_next);
    return m_next++;
}

quint64 CallLog::begin(const HttpRequest& request)
{
    const auto record = std::make_shared<CallRecord>();
    record->own = request.call != 0 && m_reserved.erase(request.call) > 0;
    record->id = record->own ? request.call : m_next++;
    record->method = request.method;
    record->path = request.path;
    record->query = request.query;
    record->operation = request.operation;
    record->startedMs = m_clock.nowMs();
    record->contentType = request.contentType;
    record->requestBytes = request.body.size();
    record->withheld = carriesCredentials(request.operation);
    if (!record->withheld)
        record->requestBody = beginning(request.body);
    m_bytes += bodyBytes(*record);
    m_records.emplace(record->id, record);
    makeRoom();
    Q_EMIT added(record->id);
    return record->id;
}

CallLog::Record CallLog::edit(quint64 id) const
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : std::make_shared<CallRecord>(*found->second);
}

void CallLog::put(const Record& record)
{
    m_records[record->id] = record;
    Q_EMIT changed(record->id);
}

void CallLog::attempted(const RequestRecord& record)
{
    const Record edited = edit(record.call);
    if (!edited)
        return;
    CallAttempt attempt;
    attempt.number = record.attempt;
    attempt.status = record.status;
    attempt.elapsedUs = record.elapsedUs;
    attempt.startedMs = m_clock.nowMs() - record.elapsedUs / 1000;
    attempt.bytes = record.bytes;
    attempt.error = record.error;
    attempt.sent = record.sent;
    attempt.received = record.received;
    edited->attempts.append(attempt);
    put(edited);
}

void CallLog::retrying(quint64 call, int waitMs)
{
    const Record edited = edit(call);
    if (!edited || edited->attempts.isEmpty())
        return;
    edited->attempts.last().waitMs = waitMs;
    put(edited);
}

void CallLog::ended(quint64 call, const Result<HttpAnswer>& result)
{
    const Record edited = edit(call);
    if (!edited)
        return;
    edited->endedMs = m_clock.nowMs();
    if (result.ok()) {
        edited->state = CallRecord::State::Answered;
        edited->status = result->status;
        keepBodies(*edited, result->body);
    } else {
        const ApiError& error = result.error();
        edited->state = stateOf(error);
        edited->status = error.status;
        edited->error = error.text;
        edited->code = error.code();
        keepBodies(*edited, error.body);
    }
    put(edited);
    makeRoom();
}

void CallLog::keepBodies(CallRecord& record, const QByteArray& answer)
{
    record.answerBytes = answer.size();
    if (record.withheld || record.id < m_bodiesFrom)
        return;
    record.answerBody = beginning(answer);
    m_bytes += record.answerBody.size();
}

/// Bodies go before records do: the line of a request is worth more than its text.
void CallLog::makeRoom()
{
    while (m_records.size() > kCapacity) {
        const auto oldest = m_records.begin();
        const quint64 id = oldest->first;
        m_bytes -= bodyBytes(*oldest->second);
        m_records.erase(oldest);
        Q_EMIT removed(id);
    }
    for (auto it = m_records.lower_bound(m_bodiesFrom); m_bytes > kKeptBodies && it != m_records.end(); ++it) {
        m_bodiesFrom = it->first + 1;
        if (bodyBytes(*it->second) == 0)
            continue;
        const auto bare = std::make_shared<CallRecord>(*it->second);
        m_bytes -= bodyBytes(*bare);
        bare->requestBody.clear();
        bare->answerBody.clear();
        bare->dropped = true;
        it->second = bare;
        Q_EMIT changed(bare->id);
    }
}

CallRecordPtr CallLog::find(quint64 id) const
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : found->second;
}

QList<CallRecordPtr> CallLog::all() const
{
    QList<CallRecordPtr> records;
    records.reserve(qsizetype(m_records.size()));
    for (const auto& [id, record] : m_records)
        records.append(record);
    return records;
}

} // namespace alien
