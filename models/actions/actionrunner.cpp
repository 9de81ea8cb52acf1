// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/actionverdict.h"
#include "models/actions/operatoraction.h"
#include "models/common/slicedwork.h"
#include "models/overview/causepast.h"

#include <QCryptographicHash>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr std::size_t kAtOnce = 4;
constexpr qsizetype kMany = 1000;
constexpr int kNotFound = 404;
constexpr int kUnauthorized = 401;
/// The status after a change is worth a short wait, no more: the outcome is what counts.
constexpr std::chrono::milliseconds kReReadDeadline{3000};

const auto kDeployment = u"deployment"_s;

/// A target that is under way.
struct Job
{
    CallOptions options; ///< carries the fresh connection
    JournalEntry sent;
    QString statusBefore;
    bool holds = false; ///< its target is in `busy`
    bool left = false;  ///< handed to send(): may have happened, and no outcome is written yet
};

/// Targets may be very many: whatever is made for one is made when its turn comes.
struct Run
{
    quint64 number = 0;
    OperatorAction action;
    std::function<void(const QList<ActionOutcome>&)> done;
    QList<ActionOutcome> outcomes; ///< of the targets that have begun, in their order; room for all, so none moves
    std::map<qsizetype, Job> jobs; ///< by the target's place
    int open = 0;                  ///< targets that have not ended
    bool paused = false;
    bool asked = false; ///< waits to be pumped
    QString stopped;    ///< why no further target begins; empty: it goes on

    [[nodiscard]] const ActionTarget& target(qsizetype place) const { return action.targets.at(place); }
    [[nodiscard]] bool readsTarget(qsizetype place) const
    {
        return action.readsTarget && target(place).kind == kDeployment && !target(place).id.isEmpty();
    }
    [[nodiscard]] bool hasNext() const
    {
        return !paused && jobs.size() < kAtOnce && outcomes.size() < action.targets.size();
    }
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

    void ask(const RunPtr& run);
    [[nodiscard]] bool pump();
    void begin(const RunPtr& run, qsizetype index);
    void readGuard(const RunPtr& run, qsizetype index);
    [[nodiscard]] static QString objection(const RunPtr& run, qsizetype index, const Deployment& now);
    void record(const RunPtr& run, qsizetype index);
    void send(const RunPtr& run, qsizetype index);
    void answered(const RunPtr& run, qsizetype index, const std::optional<ApiError>& error, const QString& note);
    void reRead(const RunPtr& run, qsizetype index);
    void conclude(const RunPtr& run, qsizetype index);
    void refuse(const RunPtr& run, qsizetype index, const QString& why, OutcomeKind kind = OutcomeKind::Refused,
                const std::optional<ApiError>& error = {});
    void end(const RunPtr& run, qsizetype index);
    [[nodiscard]] JournalEntry entryFor(const RunPtr& run, qsizetype index) const;
    [[nodiscard]] static JournalEntry outcomeEntry(const RunPtr& run, qsizetype index);

    ActionRunner* q;
    ManagerClient& client;
    Journal& journal;
    Context context;
    std::vector<RunPtr> runs;
    QSet<QString> busy; ///< ids of targets
    quint64 lastRun = 0;
    SlicedWork pumping{[this] { return pump(); }}; ///< very many may end where they begin
};

/// Through the event loop: a long bulk must not grow the stack.
void ActionRunner::Impl::ask(const RunPtr& run)
{
    run->asked = true;
    pumping.start();
}

/// Begins one target of a run that asked, or reports once its last one has ended. False: nothing is left to do.
bool ActionRunner::Impl::pump()
{
    const auto waiting = std::find_if(runs.begin(), runs.end(), [](const RunPtr& run) { return run->asked; });
    if (waiting == runs.end())
        return false;
    const RunPtr run = *waiting;
    const QPointer<ActionRunner> guard(q);
    if (run->hasNext()) {
        begin(run, run->outcomes.size());
        return !guard.isNull();
    }
    run->asked = false;
    if (run->open > 0)
        return true;
    runs.erase(waiting);
    if (run->done)
        run->done(run->outcomes);
    // Very many take longer than a frame to let go of.
    if (run->outcomes.size() > kMany)
        QThreadPool::globalInstance()->start([outcomes = std::exchange(run->outcomes, {})] { Q_UNUSED(outcomes) });
    return !guard.isNull();
}

void ActionRunner::Impl::begin(const RunPtr& run, qsizetype index)
{
    const ActionTarget& target = run->target(index);
    ActionOutcome outcome;
    outcome.target = target;
    outcome.place = index;
    run->outcomes.append(outcome);
    Job& job = run->jobs[index];
    const QPointer<ActionRunner> guard(q);
    if (run->action.onBegin && run->stopped.isEmpty())
        run->action.onBegin(target, index);
    if (!guard)
        return;
    if (!run->stopped.isEmpty())
        return refuse(run, index, run->stopped);
    if (context.readOnly)
        return refuse(run, index, ActionVerdict::readOnly());
    if (!may(context.who, run->action.permission))
        return refuse(run, index, ActionVerdict::notPermitted(context.who, run->action.permission));
    if (!target.id.isEmpty()) {
        if (busy.contains(target.id))
            return refuse(run, index, ActionVerdict::busy());
        busy.insert(target.id);
        job.holds = true;
    }
    job.options.freshConnection = client.transport().openFreshConnection();
    if (run->readsTarget(index))
        readGuard(run, index);
    else
        record(run, index);
}

void ActionRunner::Impl::readGuard(const RunPtr& run, qsizetype index)
{
    const QString& id = run->target(index).id;
    client.deployments()
        .get(id, run->jobs.at(index).options)
        .then(q, [this, run, index](const Result<Deployment>& answer) {
            if (!answer.ok()) {
                if (answer.error().status == kNotFound) {
                    Q_EMIT q->deploymentGone(run->target(index).id);
                    return refuse(run, index, ActionVerdict::gone(), OutcomeKind::Refused, answer.error());
                }
                if (answer.error().status == kUnauthorized)
                    run->stopped = ActionVerdict::notReadable(answer.error());
                return refuse(run, index, ActionVerdict::notReadable(answer.error()), OutcomeKind::Failed,
                              answer.error());
            }
            run->jobs.at(index).statusBefore = answer->status.text;
            run->outcomes[index].statusAfter = answer->status.text;
            Q_EMIT q->deploymentRead(*answer);
            const QString why = objection(run, index, *answer);
            if (why.isEmpty())
                record(run, index);
            else
                refuse(run, index, why);
        });
}

QString ActionRunner::Impl::objection(const RunPtr& run, qsizetype index, const Deployment& now)
{
    if (!run->stopped.isEmpty())
        return run->stopped;
    const QString& seen = run->target(index).statusSeen;
    if (run->action.stopWhenChanged && !seen.isEmpty() && seen != now.status.text)
        return ActionVerdict::changedSince(seen, now.status.text);
    return run->action.guard ? run->action.guard(now) : QString();
}

JournalEntry ActionRunner::Impl::entryFor(const RunPtr& run, qsizetype index) const
{
    const OperatorAction& action = run->action;
    const ActionTarget& target = run->target(index);
    const QString& statusBefore = run->jobs.at(index).statusBefore;
    JournalEntry entry;
    entry.connection = context.connection;
    entry.connectionName = context.connectionName;
    entry.subject = u"%1 %2"_s.arg(context.who.id, context.who.role.text).trimmed();
    entry.action = action.id;
    entry.targetKind = target.kind;
    entry.targetId = target.id;
    entry.targetName = target.name;
    entry.statusBefore = statusBefore.isEmpty() ? target.statusSeen : statusBefore;
    entry.reason = CausePast::withCause(action.reason, target.cause);
    entry.request = action.requestLine;
    entry.request.replace("{id}"_L1, target.id);
    const QByteArray digest = !action.requestDigest.isEmpty() || action.requestBody.isEmpty()
                                  ? action.requestDigest
                                  : QCryptographicHash::hash(action.requestBody, QCryptographicHash::Sha256);
    entry.requestDigest = QString::fromLatin1(digest.toHex());
    entry.outcome = OutcomeKind::Sent;
    return entry;
}

/// Nothing leaves before its entry is on disk.
void ActionRunner::Impl::record(const RunPtr& run, qsizetype index)
{
    journal.append(entryFor(run, index), [guard = QPointer<ActionRunner>(q), this, to = &journal, run,
                                          index](bool ok, const JournalEntry& written) {
        run->jobs.at(index).sent = written;
        if (!guard) { // closed in between: it never left
            run->outcomes[index].kind = OutcomeKind::Refused;
            run->outcomes[index].text = ActionVerdict::stopped();
            if (ok)
                to->append(outcomeEntry(run, index), {});
            return;
        }
        if (ok)
            send(run, index);
        else
            refuse(run, index, ActionVerdict::notJournaled(), OutcomeKind::Failed);
    });
}

void ActionRunner::Impl::send(const RunPtr& run, qsizetype index)
{
    Job& job = run->jobs.at(index);
    job.left = true;
    // The caller's callback may come late, twice or after the runner has gone.
    const auto once = std::make_shared<bool>(false);
    run->action.send(run->target(index), job.options,
                     [guard = QPointer<ActionRunner>(q), this, run, index, once](const std::optional<ApiError>& error,
                                                                                 const QString& note) {
                         if (!guard || std::exchange(*once, true))
                             return;
                         answered(run, index, error, note);
                     });
}

void ActionRunner::Impl::answered(const RunPtr& run, qsizetype index, const std::optional<ApiError>& error,
                                  const QString& note)
{
    ActionOutcome& outcome = run->outcomes[index];
    outcome.kind = ActionVerdict::kindOf(error);
    outcome.error = error;
    outcome.text = ActionVerdict::sentence(outcome.kind, error, note);
    if (error && error->status == kUnauthorized)
        run->stopped = ActionVerdict::stopped();
    if (run->readsTarget(index))
        reRead(run, index);
    else
        conclude(run, index);
}

/// What the manager says now; the entry of the outcome carries it.
void ActionRunner::Impl::reRead(const RunPtr& run, qsizetype index)
{
    CallOptions options;
    options.totalDeadline = kReReadDeadline;
    client.deployments()
        .get(run->target(index).id, options)
        .then(q, [this, run, index](const Result<Deployment>& answer) {
            QString& statusAfter = run->outcomes[index].statusAfter;
            if (answer.ok()) {
                statusAfter = answer->status.text;
                Q_EMIT q->deploymentRead(*answer);
            } else if (answer.error().status == kNotFound) {
                statusAfter = QLatin1StringView(wireName(DeploymentStatus::Deleted));
                Q_EMIT q->deploymentGone(run->target(index).id);
            } else {
                statusAfter.clear();
            }
            conclude(run, index);
        });
}

JournalEntry ActionRunner::Impl::outcomeEntry(const RunPtr& run, qsizetype index)
{
    const ActionOutcome& outcome = run->outcomes.at(index);
    JournalEntry entry = run->jobs.at(index).sent;
    entry.about = std::exchange(entry.seq, 0);
    entry.atMs = 0;
    entry.outcome = outcome.kind;
    entry.statusAfter = outcome.statusAfter;
    entry.detail = outcome.text;
    if (outcome.error)
        entry.code = outcome.error->code();
    return entry;
}

void ActionRunner::Impl::conclude(const RunPtr& run, qsizetype index)
{
    run->jobs.at(index).left = false; // from here on the outcome is written by this entry, not by the destructor
    journal.append(outcomeEntry(run, index),
                   [guard = QPointer<ActionRunner>(q), this, run, index](bool ok, const JournalEntry&) {
                       if (!guard)
                           return;
                       if (!ok) {
                           QString& text = run->outcomes[index].text;
                           text = ActionRunner::tr("%1 The journal could not record this outcome.").arg(text);
                       }
                       end(run, index);
                   });
}

void ActionRunner::Impl::refuse(const RunPtr& run, qsizetype index, const QString& why, OutcomeKind kind,
                                const std::optional<ApiError>& error)
{
    ActionOutcome& outcome = run->outcomes[index];
    outcome.kind = kind;
    outcome.text = why;
    outcome.error = error;
    end(run, index);
}

void ActionRunner::Impl::end(const RunPtr& run, qsizetype index)
{
    const auto job = run->jobs.find(index);
    if (job == run->jobs.end())
        return;
    if (job->second.holds)
        busy.remove(run->target(index).id);
    run->jobs.erase(job);
    --run->open;
    const QPointer<ActionRunner> guard(q);
    const ActionOutcome& outcome = run->outcomes.at(index);
    if (run->action.onOutcome)
        run->action.onOutcome(outcome);
    if (!guard)
        return;
    Q_EMIT q->outcome(run->action.id, outcome);
    if (guard)
        ask(run);
}

ActionRunner::ActionRunner(ManagerClient& client, Journal& journal, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this, client, journal))
{}

ActionRunner::~ActionRunner()
{
    // What is under way now may happen or not; nobody will hear of it here.
    for (const RunPtr& run : m_impl->runs) {
        for (const auto& [index, job] : run->jobs) {
            if (!job.left)
                continue;
            ActionOutcome& outcome = run->outcomes[index];
            outcome.statusAfter.clear();
            if (outcome.text.isEmpty()) { // else answered, and only the read after it was under way
                outcome.kind = OutcomeKind::OutcomeUnknown;
                outcome.text = tr("outcome unknown: the connection was closed before the answer came.");
            }
            m_impl->journal.append(Impl::outcomeEntry(run, index), {});
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
    run->outcomes.reserve(run->action.targets.size());
    run->open = int(run->action.targets.size());
    run->number = ++m_impl->lastRun;
    m_impl->runs.push_back(run);
    m_impl->ask(run);
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
            m_impl->ask(known);
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
