// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandfollower.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

const auto kTask = u"commands.follow"_s;
constexpr qint64 kFirstMs = 500;
constexpr qint64 kLastMs = 5'000;
constexpr double kGrowth = 1.5;
constexpr int kAtOnce = 12;
constexpr int kForbidden = 403;
constexpr int kNotFound = 404;

CommandPhase phaseOf(const Open<CommandState>& state)
{
    switch (state.value) {
    case CommandState::PendingUpload:
        return CommandPhase::PendingUpload;
    case CommandState::Pending:
        return CommandPhase::Pending;
    case CommandState::Dispatched:
        return CommandPhase::Dispatched;
    case CommandState::Succeeded:
        return CommandPhase::Succeeded;
    case CommandState::Failed:
        return CommandPhase::Failed;
    case CommandState::Expired:
        return CommandPhase::Expired;
    case CommandState::Unknown:
        break;
    }
    return CommandPhase::Other;
}

/// What an inline body holds. What is no base64 is kept as it came: somebody will want to see it.
QByteArray decoded(const BodySpec& body, bool* valid)
{
    auto result = QByteArray::fromBase64Encoding(body.inlineBase64, QByteArray::AbortOnBase64DecodingErrors);
    *valid = result.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
    const QByteArray bytes = *valid ? *result : body.inlineBase64;
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

CommandFollower::CommandFollower(const Parts& parts, QString connection, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_connection(std::move(connection))
{
    connect(&parts.history, &CommandHistory::changed, this, [this](const CommandRecord& record) {
        if (record.connection != m_connection || record.kind == CommandRecord::Kind::Run)
            return;
        if (isFollowed(record.phase) && !record.commandId.isEmpty())
            follow(record);
        else
            drop(record.id);
    });
}

CommandFollower::~CommandFollower()
{
    if (m_added)
        m_parts.scheduler.removeTask(kTask);
}

void CommandFollower::start()
{
    m_parts.history.unfinished(m_connection, this, [this](const std::vector<CommandRecord>& records) {
        for (const CommandRecord& record : records)
            follow(record);
    });
}

void CommandFollower::follow(const CommandRecord& record)
{
    auto it = m_followed.find(record.id);
    if (it != m_followed.end()) {
        it->record = record;
        return;
    }
    Followed followed;
    followed.record = record;
    followed.intervalMs = kFirstMs;
    followed.dueMs = m_parts.clock.monotonicMs() + kFirstMs;
    m_followed.insert(record.id, followed);
    schedule();
    Q_EMIT followingChanged();
}

void CommandFollower::drop(qint64 id)
{
    if (m_followed.remove(id) == 0)
        return;
    schedule();
    Q_EMIT followingChanged();
}

qint64 CommandFollower::nextLookMs(qint64 recordId) const
{
    const auto it = m_followed.constFind(recordId);
    return it == m_followed.constEnd() ? -1 : it->dueMs;
}

void CommandFollower::refresh(qint64 recordId)
{
    const auto it = m_followed.find(recordId);
    if (it == m_followed.end())
        return;
    it->intervalMs = kFirstMs;
    it->dueMs = m_parts.clock.monotonicMs();
    m_parts.scheduler.refreshNow(kTask);
}

/// The scheduler looks at us when the first of them is due.
void CommandFollower::schedule()
{
    if (m_followed.isEmpty()) {
        if (std::exchange(m_added, false))
            m_parts.scheduler.removeTask(kTask);
        return;
    }
    qint64 due = std::numeric_limits<qint64>::max();
    for (const Followed& followed : std::as_const(m_followed)) {
        if (!followed.asking)
            due = std::min(due, followed.dueMs);
    }
    const auto wait = int(std::clamp(due - m_parts.clock.monotonicMs(), kFirstMs, kLastMs));
    if (std::exchange(m_added, true))
        m_parts.scheduler.setInterval(kTask, wait);
    else
        m_parts.scheduler.addTask(kTask, wait, [this](const PollScheduler::Done& done) { turn(done); });
}

void CommandFollower::turn(const PollScheduler::Done& done)
{
    const qint64 now = m_parts.clock.monotonicMs();
    QList<Followed*> due;
    for (Followed& followed : m_followed) {
        if (!followed.asking && followed.dueMs <= now)
            due.append(&followed);
    }
    std::sort(due.begin(), due.end(), [](const Followed* a, const Followed* b) {
        return std::pair(a->dueMs, a->record.id) < std::pair(b->dueMs, b->record.id);
    });
    if (due.size() > kAtOnce)
        due.resize(kAtOnce);
    if (due.isEmpty()) {
        done({});
        return schedule();
    }
    struct Turn
    {
        qsizetype open = 0;
        PollScheduler::Outcome outcome;
    };
    const auto shared = std::make_shared<Turn>();
    shared->open = due.size();
    for (Followed* followed : due) {
        followed->asking = true;
        const qint64 id = followed->record.id;
        m_parts.client.commands()
            .status(followed->record.commandId)
            .then(this, [this, id, shared, done](const Result<CommandStatus>& result) {
                if (!result.ok()) {
                    const auto outcome = PollScheduler::Outcome::of(result.error());
                    // One command that cannot be read says nothing about the others.
                    if (shared->outcome.ok && (outcome.wholeConnection || outcome.unauthorized) && !outcome.notAllowed)
                        shared->outcome = outcome;
                }
                answered(id, result);
                if (--shared->open > 0)
                    return;
                done(shared->outcome);
                schedule();
            });
    }
}

void CommandFollower::answered(qint64 id, const Result<CommandStatus>& result)
{
    const auto it = m_followed.find(id);
    if (it == m_followed.end())
        return;
    it->asking = false;
    it->dueMs = m_parts.clock.monotonicMs() + it->intervalMs;
    it->intervalMs = std::min(kLastMs, qint64(double(it->intervalMs) * kGrowth));
    result.ok() ? take(id, *result) : failed(id, result.error());
}

void CommandFollower::failed(qint64 id, const ApiError& error)
{
    CommandUpdate update;
    if (error.status == kNotFound && !error.code().isEmpty()) {
        update.phase = CommandPhase::Gone;
        update.errorCode = error.code();
        update.errorMessage = error.text;
        m_parts.history.update(id, update);
        drop(id);
    } else if (error.status == kForbidden) {
        // It goes on in the manager; this token may not see how.
        update.errorCode = error.code();
        update.errorMessage = tr("This token may not ask after it. %1").arg(error.text);
        m_followed.remove(id);
        m_parts.history.update(id, update, [self = QPointer<CommandFollower>(this), id](bool) {
            if (self)
                self->drop(id);
        });
        schedule();
        Q_EMIT followingChanged();
    }
}

void CommandFollower::take(qint64 id, const CommandStatus& status)
{
    Followed& followed = m_followed[id];
    const CommandRecord& known = followed.record;
    CommandUpdate update;
    update.phase = phaseOf(status.state);
    update.stateText = status.state.text;
    update.attempt = status.attempt;
    if (status.target) {
        update.targetResourceId = status.target->resourceId;
        update.targetResourceType = status.target->resourceType;
    }
    const bool news = known.phase != *update.phase || known.stateText != *update.stateText ||
                      known.attempt != status.attempt ||
                      (status.target && known.targetResourceId != status.target->resourceId);
    if (!isSettled(*update.phase)) {
        if (!news)
            return;
        followed.intervalMs = kFirstMs;
        m_parts.history.update(id, update);
        return;
    }
    followed.asking = true; // its end is being written: not asked after again
    const QString commandId = known.commandId;
    if (status.response || *update.phase == CommandPhase::Expired)
        return end(id, status.response, update);
    m_parts.client.commands().payload(commandId).then(this, [this, id, update](const Result<CommandPayload>& payload) {
        end(id, payload.ok() ? payload->response : std::nullopt, update);
    });
}

void CommandFollower::end(qint64 id, const std::optional<CommandResponse>& response, CommandUpdate update)
{
    if (!response) {
        m_parts.history.update(id, update);
        return;
    }
    if (response->status == "error"_L1) {
        update.errorCode = response->code;
        update.errorMessage = response->message;
        update.errorDetails = response->details;
    }
    if (response->body)
        takeAnswer(id, *response->body, update);
    else
        m_parts.history.update(id, update);
}

void CommandFollower::takeAnswer(qint64 id, const BodySpec& body, CommandUpdate update)
{
    CommandBodyFact fact;
    fact.bytes = body.size.value_or(-1);
    if (body.mode == "inline"_L1) {
        fact.mode = CommandBodyFact::Mode::Inline;
        bool valid = true;
        update.answer = decoded(body, &valid);
        if (!valid)
            update.errorDetails = tr("The answer is not valid base64; it is shown as it came.");
        update.answerFact = fact;
        m_parts.history.update(id, update);
        return;
    }
    fact.mode = CommandBodyFact::Mode::Storage;
    fact.kept = CommandBodyFact::Kept::Missing;
    if (!body.storageGetRequest) {
        fact.place = tr("The manager gave no link to read it.");
    } else if (body.storageGetRequest->backend == "local"_L1) {
        fact.kept = CommandBodyFact::Kept::OnHost;
        fact.place = body.storageGetRequest->filePath;
    } else {
        fact.place = tr("It has not been fetched to its end yet.");
    }
    update.answerFact = fact;
    // The end is known first; the answer may take its time.
    const bool remote = fact.kept == CommandBodyFact::Kept::Missing && body.storageGetRequest;
    m_parts.history.update(id, update,
                           [self = QPointer<CommandFollower>(this), id, remote,
                            request = body.storageGetRequest.value_or(PresignedRequest())](bool) {
                               if (self && remote)
                                   self->fetch(id, request);
                           });
}

void CommandFollower::fetch(qint64 id, const PresignedRequest& request)
{
    const Call<HttpAnswer> call = m_parts.storage.download(request);
    connect(call.state(), &CallState::progressed, this,
            [this, id](qint64 received, qint64 total) { Q_EMIT fetching(id, received, total); });
    call.then(this, [this, id](const Result<HttpAnswer>& answer) {
        if (!answer.ok())
            return missing(id, answer.error().text);
        CommandUpdate update;
        update.answer = answer->body.isNull() ? QByteArray("") : answer->body;
        update.backing = answer->backing;
        update.answerFact = CommandBodyFact{CommandBodyFact::Mode::Storage, CommandBodyFact::Kept::Yes, -1, {}};
        m_parts.history.update(id, update);
    });
}

void CommandFollower::missing(qint64 id, const QString& why)
{
    m_parts.history.records({id}, this, [this, id, why](const std::vector<CommandRecord>& records) {
        if (records.empty())
            return;
        CommandUpdate update;
        update.answerFact = records.front().answer;
        update.answerFact->kept = CommandBodyFact::Kept::Missing;
        update.answerFact->place = why;
        m_parts.history.update(id, update);
    });
}

void CommandFollower::fetchAnswer(qint64 recordId)
{
    m_parts.history.records({recordId}, this, [this, recordId](const std::vector<CommandRecord>& records) {
        if (records.empty() || records.front().commandId.isEmpty())
            return;
        m_parts.client.commands()
            .payload(records.front().commandId)
            .then(this, [this, recordId](const Result<CommandPayload>& payload) {
                if (!payload.ok())
                    missing(recordId, payload.error().text);
                else if (payload->response && payload->response->body)
                    takeAnswer(recordId, *payload->response->body, {});
                else
                    missing(recordId, tr("The manager has no answer for it."));
            });
    });
}

// --- Sent elsewhere

void CommandFollower::track(const QString& commandId, const QString& operatorName,
                            std::function<void(qint64, const QString&)> done)
{
    const QString id = commandId.trimmed();
    m_parts.history.byCommandId(m_connection, id, this, [this, id, operatorName, done](const CommandRecord& known) {
        if (known.id > 0) {
            if (isFollowed(known.phase))
                follow(known);
            refresh(known.id);
            return done(known.id, {});
        }
        m_parts.client.commands().status(id).then(
            this, [this, operatorName, done](const Result<CommandStatus>& status) {
                status.ok() ? adopt(*status, operatorName, done)
                            : done(0, tr("It cannot be tracked: %1").arg(status.error().text));
            });
    });
}

void CommandFollower::adopt(const CommandStatus& status, const QString& operatorName,
                            const std::function<void(qint64, const QString&)>& done)
{
    CommandDraft draft;
    draft.record.connection = m_connection;
    draft.record.operatorName = operatorName;
    draft.record.tracked = true;
    draft.record.commandId = status.commandId;
    draft.record.phase = CommandPhase::Pending; // its end, if it has one, comes with the answer
    draft.record.stateText = status.state.text;
    m_parts.history.begin({draft}, [self = QPointer<CommandFollower>(this), status,
                                    done](bool ok, const std::vector<CommandRecord>& written) {
        if (!self)
            return;
        if (!ok)
            return done(0, tr("It cannot be tracked: the command history could not be written."));
        const qint64 id = written.front().id;
        self->follow(written.front());
        self->take(id, status);
        self->readRequest(id, status.commandId);
        done(id, {});
    });
}

void CommandFollower::readRequest(qint64 id, const QString& commandId)
{
    m_parts.client.commands().payload(commandId).then(this, [this, id](const Result<CommandPayload>& payload) {
        CommandUpdate update;
        if (!payload.ok() || !payload->params)
            return;
        const BodySpec& body = *payload->params;
        CommandBodyFact fact;
        fact.bytes = body.size.value_or(-1);
        if (body.mode == "inline"_L1) {
            bool valid = true;
            fact.mode = CommandBodyFact::Mode::Inline;
            update.request = decoded(body, &valid);
        } else {
            fact.mode = CommandBodyFact::Mode::Storage;
            fact.kept = CommandBodyFact::Kept::Missing;
            fact.place = tr("The manager gives no link to read parameters that it moved to its storage.");
        }
        update.requestFact = fact;
        m_parts.history.update(id, update);
    });
}

} // namespace alien
