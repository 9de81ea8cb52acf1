// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/actionverdict.h"
#include "models/commands/commandjob.h"
#include "models/commands/commandtext.h"
#include "models/common/inbackground.h"

#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

const auto kDispatchFailed = u"TRANSPORT_DISPATCH_FAILED"_s;

/// The dead row that the manager keeps of a command which it could not deliver.
QString orphanOf(const ApiError& error)
{
    const Document context = error.alien ? Document::parse(error.alien->contextJson) : Document();
    return context.isNull() ? QString() : context.at(u"/command_id").text();
}

ApiError own(const QString& text)
{
    ApiError error;
    error.kind = ApiError::Kind::InvalidRequest;
    error.text = text;
    return error;
}

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
    case CommandState::Failed:
    case CommandState::Expired:
        return CommandPhase::Pending; // its end is the follower's to find, with the answer
    case CommandState::Unknown:
        break;
    }
    return CommandPhase::Other;
}

} // namespace

CommandSender::CommandSender(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{}

CommandSender::~CommandSender()
{
    // Nobody will hear the answers of what is under way.
    for (const JobPtr& job : m_jobs) {
        for (const Job::Target& target : job->targets) {
            if (target.done)
                continue;
            CommandUpdate update;
            update.phase = target.left ? CommandPhase::OutcomeUnknown : CommandPhase::Refused;
            update.errorMessage = target.left ? tr("outcome unknown: the connection was closed before the answer came.")
                                              : tr("It was not sent: the connection was closed before its turn came.");
            m_parts.history.update(target.id, update);
        }
    }
}

void CommandSender::setContext(const Context& context)
{
    m_context = context;
}

CommandDraft CommandSender::draftFor(const CommandOrder& order, const CommandPlan::Target& target) const
{
    CommandDraft draft;
    CommandRecord& record = draft.record;
    record.connection = m_context.connection;
    record.operatorName = m_context.operatorName;
    record.name = order.name.trimmed();
    record.deploymentId = target.aim.deploymentId;
    record.deploymentName = target.aim.deploymentName;
    record.targetResourceId = target.aim.targetResourceId;
    record.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.replayOf = order.replayOf;
    if (order.deadlineAfterMs > 0)
        record.deadlineMs = m_parts.clock.nowMs() + order.deadlineAfterMs;
    const bool inlined = order.transfer == CommandOrder::Transfer::Inline || target.params.size() <= m_inlineLimit;
    record.request.mode = inlined ? CommandBodyFact::Mode::Inline : CommandBodyFact::Mode::Storage;
    draft.request = target.params.isNull() ? QByteArray("") : target.params; // null would mean: not known
    return draft;
}

void CommandSender::send(const CommandOrder& order, const CommandPlan& plan,
                         std::function<void(CommandRun*, const QString&)> started)
{
    if (!plan.isGood()) {
        const QString problem = plan.firstProblem();
        QMetaObject::invokeMethod(
            this, [started, problem] { started(nullptr, problem); }, Qt::QueuedConnection);
        return;
    }
    const auto job = std::make_shared<Job>();
    job->order = order;
    std::vector<CommandDraft> drafts;
    for (const CommandPlan::Target& target : plan.targets) {
        drafts.push_back(draftFor(order, target));
        const CommandRecord& record = drafts.back().record;
        Job::Target sent;
        sent.aim = target.aim;
        sent.params = target.params;
        sent.key = record.idempotencyKey;
        sent.inlined = record.request.mode == CommandBodyFact::Mode::Inline;
        job->targets.push_back(sent);
    }
    inBackground(
        this,
        [params = order.params] {
            return params.isEmpty() ? QByteArray() : QCryptographicHash::hash(params, QCryptographicHash::Sha256);
        },
        [this, job, drafts = std::move(drafts), started = std::move(started)](const QByteArray& digest) {
            job->digest = digest;
            write(job, drafts, started);
        });
}

void CommandSender::write(const JobPtr& job, std::vector<CommandDraft> drafts,
                          const std::function<void(CommandRun*, const QString&)>& started)
{
    m_parts.history.begin(std::move(drafts), [self = QPointer<CommandSender>(this), job,
                                              started](bool ok, const std::vector<CommandRecord>& written) {
        if (!self)
            return; // the history settles what nobody sends at the next start
        if (!ok)
            return started(nullptr, tr("Nothing was sent: the command history could not be written. %1")
                                        .arg(self->m_parts.history.problem()));
        const std::size_t head = written.size() - job->targets.size();
        for (std::size_t i = 0; i < job->targets.size(); ++i)
            job->targets[i].id = written[i + head].id;
        job->run = new CommandRun(self->m_parts.history, written, self);
        self->m_jobs.push_back(job);
        self->launch(job);
        started(job->run, {});
    });
}

void CommandSender::launch(const JobPtr& job)
{
    OperatorAction action;
    action.id = actionId();
    action.verb = tr("Send");
    action.level = ConfirmLevel::Instant;
    action.permission = Permission::CreateCommand;
    action.reason = job->order.reason;
    action.requestLine = u"POST /v1/commands (%1)"_s.arg(job->order.name.trimmed());
    action.requestDigest = job->digest;
    action.stopWhenChanged = false; // the guard says more: it must run
    for (const Job::Target& target : job->targets)
        action.targets.append(
            {u"deployment"_s, target.aim.deploymentId, target.aim.deploymentName, target.aim.statusSeen});
    const QPointer<CommandSender> self(this);
    action.guard = [self, job](const Deployment& now) { return self ? self->guard(job, now) : QString(); };
    action.send = [self, job](const ActionTarget& target, const CallOptions& options, const Answered& done) {
        if (self)
            self->sendOne(job, job->indexOf(target.id), options, done);
    };
    action.onOutcome = [self, job](const ActionOutcome& outcome) {
        if (self)
            self->outcome(job, outcome);
    };
    job->run->m_runner = &m_parts.runner;
    job->run->m_action = m_parts.runner.run(std::move(action), [self, job](const QList<ActionOutcome>& outcomes) {
        if (self)
            std::erase(self->m_jobs, job);
        if (!job->run)
            return;
        Q_EMIT job->run->finished(outcomes);
        if (job->run)
            job->run->deleteLater();
    });
}

QString CommandSender::guard(const JobPtr& job, const Deployment& now) const
{
    const std::size_t index = job->indexOf(now.id);
    if (index < job->targets.size()) {
        job->targets[index].releaseId = now.currentReleaseId;
        job->targets[index].platform = now.platform;
    }
    if (now.status.value == DeploymentStatus::Running)
        return {};
    return tr("Nothing was sent: it is %1 now, and only running deployments take commands.").arg(now.status.text);
}

/// On disk as Sending first; then, once, to the manager.
void CommandSender::sendOne(const JobPtr& job, std::size_t index, const CallOptions& options, const Answered& done)
{
    CommandUpdate sending;
    sending.phase = CommandPhase::Sending;
    sending.releaseId = job->targets[index].releaseId;
    sending.platform = job->targets[index].platform;
    // What is kept is what leaves: the manager judges it by its own clock.
    if (job->order.deadlineAfterMs > 0) {
        job->targets[index].deadlineMs = m_parts.clock.nowMs() + m_context.clockSkewMs + job->order.deadlineAfterMs;
        sending.deadlineMs = job->targets[index].deadlineMs;
    }
    m_parts.history.update(job->targets[index].id, sending,
                           [self = QPointer<CommandSender>(this), job, index, options, done](bool ok) {
                               if (!self)
                                   return;
                               if (ok)
                                   return self->create(job, index, options, done);
                               done(own(tr("Nothing was sent: the command history could not be written.")), {});
                           });
}

void CommandSender::create(const JobPtr& job, std::size_t index, const CallOptions& options, const Answered& done)
{
    Job::Target& target = job->targets[index];
    CreateCommandRequest request;
    request.deploymentId = target.aim.deploymentId;
    request.command = job->order.name.trimmed();
    if (target.inlined)
        request.params = target.params;
    else
        request.params = qint64(target.params.size());
    if (target.deadlineMs > 0)
        request.deadline = QDateTime::fromMSecsSinceEpoch(target.deadlineMs, Qt::UTC);
    request.idempotencyKey = target.key;
    request.targetResourceId = target.aim.targetResourceId;
    target.left = true;
    m_parts.client.commands()
        .create(request, options)
        .then(this, [this, job, index, done](const Result<CreatedCommand>& answer) {
            answer.ok() ? created(job, index, *answer, done) : refused(job, index, answer.error(), done);
        });
}

void CommandSender::refused(const JobPtr& job, std::size_t index, const ApiError& error, const Answered& done)
{
    CommandUpdate update;
    update.errorCode = error.code();
    update.errorMessage = error.text;
    ApiError told = error;
    if (error.code() == kDispatchFailed) {
        update.phase = CommandPhase::Undelivered;
        update.commandId = orphanOf(error);
        told.text = CommandText::undelivered(*update.commandId);
        update.errorDetails = error.text;
        update.errorMessage = told.text;
    } else if (ActionVerdict::kindOf(error) == OutcomeKind::OutcomeUnknown) {
        update.phase = CommandPhase::OutcomeUnknown;
    } else {
        update.phase = CommandPhase::Refused;
    }
    job->targets[index].done = true;
    m_parts.history.update(job->targets[index].id, update, [done, told](bool) { done(told, {}); });
}

void CommandSender::created(const JobPtr& job, std::size_t index, const CreatedCommand& answer, const Answered& done)
{
    if (answer.inlineAllowedUpTo != m_inlineLimit) {
        m_inlineLimit = answer.inlineAllowedUpTo;
        Q_EMIT inlineLimitChanged(m_inlineLimit);
    }
    CommandUpdate update;
    update.phase = phaseOf(answer.state);
    update.stateText = update.phase == CommandPhase::Pending ? u"PENDING"_s : answer.state.text;
    update.commandId = answer.commandId;
    if (answer.target) {
        update.targetResourceId = answer.target->resourceId;
        update.targetResourceType = answer.target->resourceType;
    }
    const bool wantsUpload = answer.putRequest || answer.state.value == CommandState::PendingUpload;
    job->targets[index].commandId = answer.commandId;
    job->targets[index].done = !wantsUpload;
    m_parts.history.update(
        job->targets[index].id, update,
        [self = QPointer<CommandSender>(this), job, index, put = answer.putRequest, wantsUpload, done](bool) {
            if (!self)
                return;
            if (!wantsUpload)
                return done({}, tr("The manager accepted it."));
            if (put)
                return self->upload(job, index, *put, done);
            self->uploadFailed(job, index, own(tr("The manager wants an upload but named no place for it.")), done);
        });
}

void CommandSender::upload(const JobPtr& job, std::size_t index, const PresignedRequest& put, const Answered& done)
{
    const Job::Target& target = job->targets[index];
    const Call<Nothing> call = m_parts.storage.upload(put, target.params);
    if (job->run)
        connect(call.state(), &CallState::uploading, job->run,
                // What is still to be handed on does not count in what Qt calls all.
                [run = job->run, id = target.id, all = target.params.size()](qint64 sent, qint64) {
                    if (run)
                        Q_EMIT run->uploading(id, sent, all);
                });
    call.then(this, [this, job, index, done](const Result<Nothing>& answer) {
        answer.ok() ? completeUpload(job, index, done) : uploadFailed(job, index, answer.error(), done);
    });
}

void CommandSender::completeUpload(const JobPtr& job, std::size_t index, const Answered& done)
{
    m_parts.client.commands()
        .uploadComplete(job->targets[index].commandId, job->targets[index].params.size())
        .then(this, [this, job, index, done](const Result<UploadCompleted>& answer) {
            if (!answer.ok())
                return uploadFailed(job, index, answer.error(), done);
            CommandUpdate update;
            update.phase = phaseOf(answer->state);
            update.stateText = answer->state.text;
            job->targets[index].done = true;
            m_parts.history.update(job->targets[index].id, update, [done](bool) {
                done({}, tr("The manager accepted it; its parameters were uploaded."));
            });
        });
}

/// The command exists, and waits for bytes that do not come.
void CommandSender::uploadFailed(const JobPtr& job, std::size_t index, ApiError error, const Answered& done)
{
    CommandUpdate update;
    update.errorCode = error.code();
    if (job->targets[index].params.size() <= CommandOrder::kInlineMost)
        error.text = tr("%1 Sent inline it would need no storage: the manager takes about 1.4 MB.").arg(error.text);
    update.errorMessage = tr("The parameters were not uploaded: %1").arg(error.text);
    job->targets[index].done = true;
    error.text = *update.errorMessage;
    m_parts.history.update(job->targets[index].id, update, [done, error](bool) { done(error, {}); });
}

/// What the runner refused by itself has not left: the history must hear of it too.
void CommandSender::outcome(const JobPtr& job, const ActionOutcome& outcome)
{
    const std::size_t index = job->indexOf(outcome.target.id);
    if (index >= job->targets.size() || job->targets[index].left)
        return;
    CommandUpdate update;
    update.phase = CommandPhase::Refused;
    update.errorMessage = outcome.text;
    if (outcome.error)
        update.errorCode = outcome.error->code();
    job->targets[index].done = true;
    m_parts.history.update(job->targets[index].id, update);
}

} // namespace alien
