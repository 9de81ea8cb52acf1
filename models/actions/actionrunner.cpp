// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/actionverdict.h"
#include "models/actions/operatoraction.h"
#include "models/overview/causepast.h"

#include <QCryptographicHash>
#include <QHash>
#include <QPointer>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kAtOnce = 4;
constexpr int kNotFound = 404;
constexpr int kUnauthorized = 401;
/// The status after a change is worth a short wait, no more: the outcome is what counts.
constexpr std::chrono::milliseconds kReReadDeadline{3000};

const auto kDeployment = u"deployment"_s;

struct Job
{
    ActionTarget target;
    CallOptions options; ///< carries the fresh connection
    JournalEntry sent;
    QString statusBefore;
    bool holds = false; ///< its target is in `busy`
    bool left = false;  ///< handed to send(): may have happened, and no outcome is written yet
    bool ended = false;
    ActionOutcome outcome;
};

struct Run
{
    quint64 number = 0;
    OperatorAction action;
    std::function<void(const QList<ActionOutcome>&)> done;
    std::vector<Job> jobs;
    std::size_t next = 0;
    int active = 0;
    int open = 0; ///< not ended
    bool paused = false;
    QString stopped; ///< why no further target begins; empty: it goes on
};
using RunPtr = std::shared_ptr<Run>;

} // namespace

struct ActionRunner::Impl
{
    Impl(ActionRunner* owner, ManagerClient& theClient, Journal& theJournal)
        : q(owner)
        , client(theClient)
        , journal(theJournal)
    {}

    void pump(const RunPtr& run);
    void begin(const RunPtr& run, std::size_t index);
    void readGuard(const RunPtr& run, std::size_t index);
    [[nodiscard]] QString objection(const RunPtr& run, const Job& job, const Deployment& now) const;
    void record(const RunPtr& run, std::size_t index);
    void send(const RunPtr& run, std::size_t index);
    void answered(const RunPtr& run, std::size_t index, const std::optional<ApiError>& error, const QString& note);
    void reRead(const RunPtr& run, std::size_t index);
    void conclude(const RunPtr& run, std::size_t index);
    void refuse(const RunPtr& run, std::size_t index, const QString& why, OutcomeKind kind = OutcomeKind::Refused,
                const std::optional<ApiError>& error = {});
    void end(const RunPtr& run, std::size_t index);
    [[nodiscard]] JournalEntry entryFor(const OperatorAction& action, const Job& job) const;
    [[nodiscard]] static JournalEntry outcomeEntry(const Job& job);

    ActionRunner* q;
    ManagerClient& client;
    Journal& journal;
    Context context;
    std::vector<RunPtr> runs;
    QSet<QString> busy; ///< ids of targets
    quint64 lastRun = 0;
};

/// Begins as many targets as may be under way, then reports when the last has ended.
void ActionRunner::Impl::pump(const RunPtr& run)
{
    const QPointer<ActionRunner> guard(q);
    while (!run->paused && run->active < kAtOnce && run->next < run->jobs.size()) {
        const std::size_t index = run->next++;
        ++run->active;
        begin(run, index);
        if (!guard)
            return;
    }
    if (run->open > 0 || !std::erase(runs, run))
        return;
    QList<ActionOutcome> outcomes;
    for (const Job& job : run->jobs)
        outcomes.append(job.outcome);
    if (run->done)
        run->done(outcomes);
}

void ActionRunner::Impl::begin(const RunPtr& run, std::size_t index)
{
    Job& job = run->jobs[index];
    const QPointer<ActionRunner> guard(q);
    if (run->action.onBegin && run->stopped.isEmpty())
        run->action.onBegin(job.target);
    if (!guard)
        return;
    if (!run->stopped.isEmpty())
        return refuse(run, index, run->stopped);
    if (context.readOnly)
        return refuse(run, index, ActionVerdict::readOnly());
    if (!may(context.who, run->action.permission))
        return refuse(run, index, ActionVerdict::notPermitted(context.who, run->action.permission));
    if (!job.target.id.isEmpty()) {
        if (busy.contains(job.target.id))
            return refuse(run, index, ActionVerdict::busy());
        busy.insert(job.target.id);
        job.holds = true;
    }
    job.options.freshConnection = client.transport().openFreshConnection();
    if (run->action.readsTarget && job.target.kind == kDeployment && !job.target.id.isEmpty())
        readGuard(run, index);
    else
        record(run, index);
}

void ActionRunner::Impl::readGuard(const RunPtr& run, std::size_t index)
{
    const Job& job = run->jobs[index];
    client.deployments().get(job.target.id, job.options).then(q, [this, run, index](const Result<Deployment>& answer) {
        Job& asked = run->jobs[index];
        if (!answer.ok()) {
            if (answer.error().status == kNotFound) {
                Q_EMIT q->deploymentGone(asked.target.id);
                return refuse(run, index, ActionVerdict::gone(), OutcomeKind::Refused, answer.error());
            }
            if (answer.error().status == kUnauthorized)
                run->stopped = ActionVerdict::notReadable(answer.error());
            return refuse(run, index, ActionVerdict::notReadable(answer.error()), OutcomeKind::Failed, answer.error());
        }
        asked.statusBefore = answer->status.text;
        asked.outcome.statusAfter = answer->status.text;
        Q_EMIT q->deploymentRead(*answer);
        const QString why = objection(run, asked, *answer);
        if (why.isEmpty())
            record(run, index);
        else
            refuse(run, index, why);
    });
}

QString ActionRunner::Impl::objection(const RunPtr& run, const Job& job, const Deployment& now) const
{
    if (!run->stopped.isEmpty())
        return run->stopped;
    const QString& seen = job.target.statusSeen;
    if (run->action.stopWhenChanged && !seen.isEmpty() && seen != now.status.text)
        return ActionVerdict::changedSince(seen, now.status.text);
    return run->action.guard ? run->action.guard(now) : QString();
}

JournalEntry ActionRunner::Impl::entryFor(const OperatorAction& action, const Job& job) const
{
    JournalEntry entry;
    entry.connection = context.connection;
    entry.connectionName = context.connectionName;
    entry.subject = u"%1 %2"_s.arg(context.who.id, context.who.role.text).trimmed();
    entry.action = action.id;
    entry.targetKind = job.target.kind;
    entry.targetId = job.target.id;
    entry.targetName = job.target.name;
    entry.statusBefore = job.statusBefore.isEmpty() ? job.target.statusSeen : job.statusBefore;
    entry.reason = CausePast::withCause(action.reason, job.target.cause);
    entry.request = action.requestLine;
    entry.request.replace("{id}"_L1, job.target.id);
    const QByteArray digest = !action.requestDigest.isEmpty() || action.requestBody.isEmpty()
                                  ? action.requestDigest
                                  : QCryptographicHash::hash(action.requestBody, QCryptographicHash::Sha256);
    entry.requestDigest = QString::fromLatin1(digest.toHex());
    entry.outcome = OutcomeKind::Sent;
    return entry;
}

/// Nothing leaves before its entry is on disk.
void ActionRunner::Impl::record(const RunPtr& run, std::size_t index)
{
    const JournalEntry entry = entryFor(run->action, run->jobs[index]);
    journal.append(entry, [guard = QPointer<ActionRunner>(q), this, to = &journal, run,
                           index](bool ok, const JournalEntry& written) {
        Job& job = run->jobs[index];
        job.sent = written;
        if (!guard) { // closed in between: it never left
            job.outcome.kind = OutcomeKind::Refused;
            job.outcome.text = ActionVerdict::stopped();
            if (ok)
                to->append(outcomeEntry(job), {});
            return;
        }
        if (ok)
            send(run, index);
        else
            refuse(run, index, ActionVerdict::notJournaled(), OutcomeKind::Failed);
    });
}

void ActionRunner::Impl::send(const RunPtr& run, std::size_t index)
{
    Job& job = run->jobs[index];
    job.left = true;
    // The caller's callback may come late, twice or after the runner has gone.
    const auto once = std::make_shared<bool>(false);
    run->action.send(job.target, job.options,
                     [guard = QPointer<ActionRunner>(q), this, run, index, once](const std::optional<ApiError>& error,
                                                                                 const QString& note) {
                         if (!guard || std::exchange(*once, true))
                             return;
                         answered(run, index, error, note);
                     });
}

void ActionRunner::Impl::answered(const RunPtr& run, std::size_t index, const std::optional<ApiError>& error,
                                  const QString& note)
{
    Job& job = run->jobs[index];
    job.outcome.kind = ActionVerdict::kindOf(error);
    job.outcome.error = error;
    job.outcome.text = ActionVerdict::sentence(job.outcome.kind, error, note);
    if (error && error->status == kUnauthorized)
        run->stopped = ActionVerdict::stopped();
    if (run->action.readsTarget && job.target.kind == kDeployment && !job.target.id.isEmpty())
        reRead(run, index);
    else
        conclude(run, index);
}

/// What the manager says now; the entry of the outcome carries it.
void ActionRunner::Impl::reRead(const RunPtr& run, std::size_t index)
{
    CallOptions options;
    options.totalDeadline = kReReadDeadline;
    client.deployments()
        .get(run->jobs[index].target.id, options)
        .then(q, [this, run, index](const Result<Deployment>& answer) {
            Job& job = run->jobs[index];
            if (answer.ok()) {
                job.outcome.statusAfter = answer->status.text;
                Q_EMIT q->deploymentRead(*answer);
            } else if (answer.error().status == kNotFound) {
                job.outcome.statusAfter = QLatin1StringView(wireName(DeploymentStatus::Deleted));
                Q_EMIT q->deploymentGone(job.target.id);
            } else {
                job.outcome.statusAfter.clear();
            }
            conclude(run, index);
        });
}

JournalEntry ActionRunner::Impl::outcomeEntry(const Job& job)
{
    JournalEntry entry = job.sent;
    entry.seq = 0;
    entry.about = job.sent.seq;
    entry.atMs = 0;
    entry.outcome = job.outcome.kind;
    entry.statusAfter = job.outcome.statusAfter;
    entry.detail = job.outcome.text;
    if (job.outcome.error)
        entry.code = job.outcome.error->code();
    return entry;
}

void ActionRunner::Impl::conclude(const RunPtr& run, std::size_t index)
{
    run->jobs[index].left = false; // from here on the outcome is written by this entry, not by the destructor
    journal.append(outcomeEntry(run->jobs[index]),
                   [guard = QPointer<ActionRunner>(q), this, run, index](bool ok, const JournalEntry&) {
                       if (!guard)
                           return;
                       if (!ok) {
                           QString& text = run->jobs[index].outcome.text;
                           text = ActionRunner::tr("%1 The journal could not record this outcome.").arg(text);
                       }
                       end(run, index);
                   });
}

void ActionRunner::Impl::refuse(const RunPtr& run, std::size_t index, const QString& why, OutcomeKind kind,
                                const std::optional<ApiError>& error)
{
    ActionOutcome& outcome = run->jobs[index].outcome;
    outcome.kind = kind;
    outcome.text = why;
    outcome.error = error;
    end(run, index);
}

void ActionRunner::Impl::end(const RunPtr& run, std::size_t index)
{
    Job& job = run->jobs[index];
    if (std::exchange(job.ended, true))
        return;
    if (job.holds)
        busy.remove(job.target.id);
    --run->active;
    --run->open;
    const QPointer<ActionRunner> guard(q);
    if (run->action.onOutcome)
        run->action.onOutcome(job.outcome);
    if (!guard)
        return;
    Q_EMIT q->outcome(run->action.id, job.outcome);
    if (guard) // through the event loop: a long bulk must not grow the stack
        QMetaObject::invokeMethod(
            q, [this, run] { pump(run); }, Qt::QueuedConnection);
}

ActionRunner::ActionRunner(ManagerClient& client, Journal& journal, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this, client, journal))
{}

ActionRunner::~ActionRunner()
{
    // What is under way now may happen or not; nobody will hear of it here.
    for (const RunPtr& run : m_impl->runs) {
        for (Job& job : run->jobs) {
            if (!job.left || job.ended)
                continue;
            job.outcome.statusAfter.clear();
            if (job.outcome.text.isEmpty()) { // else answered, and only the read after it was under way
                job.outcome.kind = OutcomeKind::OutcomeUnknown;
                job.outcome.text = tr("outcome unknown: the connection was closed before the answer came.");
            }
            m_impl->journal.append(Impl::outcomeEntry(job), {});
        }
    }
}

void ActionRunner::setContext(const Context& context)
{
    m_impl->context = context;
}

bool ActionRunner::isBusy(const QString& targetId) const
{
    return m_impl->busy.contains(targetId);
}

quint64 ActionRunner::run(OperatorAction action, std::function<void(const QList<ActionOutcome>&)> done)
{
    const RunPtr run = std::make_shared<Run>();
    run->action = std::move(action);
    run->done = std::move(done);
    run->jobs.resize(std::size_t(run->action.targets.size()));
    run->open = int(run->jobs.size());
    for (std::size_t i = 0; i < run->jobs.size(); ++i) {
        run->jobs[i].target = run->action.targets[qsizetype(i)];
        run->jobs[i].outcome.target = run->jobs[i].target;
    }
    run->number = ++m_impl->lastRun;
    m_impl->runs.push_back(run);
    QMetaObject::invokeMethod(
        this, [this, run] { m_impl->pump(run); }, Qt::QueuedConnection);
    return run->number;
}

void ActionRunner::stop(const QString& actionId)
{
    for (const RunPtr& run : m_impl->runs) {
        if (run->action.id == actionId && run->stopped.isEmpty())
            run->stopped = ActionVerdict::stopped();
    }
}

void ActionRunner::stopRun(quint64 run)
{
    for (const RunPtr& known : m_impl->runs) {
        if (known->number == run && known->stopped.isEmpty())
            known->stopped = ActionVerdict::stopped();
    }
    pauseRun(run, false); // what waits ends now
}

void ActionRunner::stopAll()
{
    const std::vector<RunPtr> runs = m_impl->runs;
    for (const RunPtr& run : runs)
        stopRun(run->number);
}

void ActionRunner::pauseRun(quint64 run, bool paused)
{
    for (const RunPtr& known : m_impl->runs) {
        if (known->number != run || known->paused == paused)
            continue;
        known->paused = paused;
        if (!paused)
            QMetaObject::invokeMethod(
                this, [this, known] { m_impl->pump(known); }, Qt::QueuedConnection);
    }
}

int ActionRunner::openTargets() const
{
    int open = 0;
    for (const RunPtr& run : m_impl->runs)
        open += run->open;
    return open;
}

} // namespace alien
