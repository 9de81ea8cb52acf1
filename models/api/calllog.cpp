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

constexpr int wordsBack = 16; ///< how far back the same words are looked for

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
    shareWords(*record);
    m_bytes += bodyBytes(*record);
    m_records.emplace(record->id, record);
    m_loose.insert(record->id);
    makeRoom();
    Q_EMIT added(record->id);
    return record->id;
}

CallLog::Record CallLog::edit(quint64 id) const
{
    const auto found = m_records.find(id);
    // What is packed is over; its record holds no texts to add to.
    const bool open = found != m_records.end() && !found->second->packed;
    return open ? std::make_shared<CallRecord>(*found->second) : nullptr;
}

/// Polls ask for the same again and again: they need its name once.
void CallLog::shareWords(CallRecord& record) const
{
    int left = wordsBack;
    for (auto it = m_records.crbegin(); it != m_records.crend() && left > 0; ++it, --left) {
        const CallRecord& before = *it->second;
        if (before.path != record.path || before.method != record.method || before.operation != record.operation)
            continue;
        record.path = before.path;
        record.method = before.method;
        record.operation = before.operation;
        return;
    }
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
        m_loose.erase(id);
        m_records.erase(oldest);
        m_texts.forgetBefore(m_records.begin()->first);
        Q_EMIT removed(id);
    }
    dropLooseBodies();
    packOld();
}

/// Very many that are under way at once.
void CallLog::dropLooseBodies()
{
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

void CallLog::packOld()
{
    if (m_loose.size() < kLoose + CallTexts::kTogether)
        return;
    std::vector<CallRecordPtr> old;
    old.reserve(CallTexts::kTogether);
    for (auto it = m_loose.begin(); it != m_loose.end() && old.size() < CallTexts::kTogether; ++it) {
        const CallRecordPtr& record = m_records.at(*it);
        if (record->isOver())
            old.push_back(record);
    }
    if (old.size() == CallTexts::kTogether)
        pack(old);
}

void CallLog::pack(const std::vector<CallRecordPtr>& records)
{
    const std::vector<quint64> bare = m_texts.add(records);
    for (const CallRecordPtr& record : records) {
        const auto line = std::make_shared<CallRecord>(*record);
        m_bytes -= bodyBytes(*line);
        line->requestBody = {};
        line->answerBody = {};
        for (CallAttempt& attempt : line->attempts)
            attempt.sent = attempt.received = {};
        line->packed = true;
        m_records[line->id] = line;
        m_loose.erase(line->id);
        Q_EMIT packed(line->id);
    }
    for (const quint64 id : bare) {
        const auto found = m_records.find(id);
        if (found == m_records.end() || found->second->withheld ||
            found->second->requestBytes + found->second->answerBytes == 0)
            continue;
        const auto line = std::make_shared<CallRecord>(*found->second);
        line->dropped = true;
        found->second = line;
        Q_EMIT changed(id);
    }
}

CallRecordPtr CallLog::line(quint64 id) const
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : found->second;
}

CallRecordPtr CallLog::find(quint64 id) const
{
    const CallRecordPtr known = line(id);
    if (!known || !known->packed)
        return known;
    const auto whole = std::make_shared<CallRecord>(*known);
    m_texts.fill(*whole);
    whole->packed = false;
    return whole;
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
