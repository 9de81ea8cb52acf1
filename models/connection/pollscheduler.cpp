// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/pollscheduler.h"

#include "models/connection/pollbudget.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>
#include <vector>

namespace alien {

namespace {

constexpr int kMinIntervalMs = 500;
constexpr int kHiddenFactor = 4;
constexpr int kBatteryFactor = 2;
constexpr qint64 kFirstBackOffMs = 1000;
constexpr qint64 kLastBackOffMs = 60'000;
constexpr int kMaxDoublings = 6;
constexpr qint64 kSleptMs = 30'000;     ///< a clock that is off by more has slept
constexpr qint64 kHeartbeatMs = 10'000; ///< the timer is never armed for longer, so that sleep is noticed
constexpr qint64 kNever = std::numeric_limits<qint64>::max();

struct Task
{
    QString name;
    quint64 id = 0; ///< tells a task from a later one of the same name
    int intervalMs = 0;
    PollScheduler::Start start;
    bool inFlight = false;
    bool stopped = false; ///< after 403
    bool dueNow = true;
    bool again = false;          ///< asked for while in flight
    int failures = 0;            ///< of its own
    bool alone = false;          ///< while others are answered
    bool failed = false;         ///< the last time it ran, in a way that may be about the connection
    quint64 othersAtFailure = 0; ///< how many answers the other tasks had had by then
    qint64 endedMs = 0;
    qint64 notBeforeMs = 0; ///< its own back-off
    quint64 run = 0;
    quint64 answers = 0; ///< of the manager, whatever they said
};

} // namespace

PollScheduler::Outcome PollScheduler::Outcome::of(const ApiError& error)
{
    constexpr int kUnauthorized = 401;
    constexpr int kForbidden = 403;
    constexpr int kTooMany = 429;
    constexpr int kBadGateway = 502;
    constexpr int kGatewayTimeout = 504;
    Outcome outcome;
    outcome.ok = false;
    outcome.unauthorized = error.status == kUnauthorized;
    outcome.notAllowed = error.status == kForbidden;
    outcome.retryAfterMs = error.retryAfterMs;
    outcome.bytes = error.body.size();
    switch (error.kind) {
    case ApiError::Kind::Connection:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Unexpected:
        break;
    default:
        outcome.wholeConnection =
            error.status == kTooMany || (error.status >= kBadGateway && error.status <= kGatewayTimeout);
    }
    return outcome;
}

struct PollScheduler::Impl
{
    Impl(PollScheduler* owner, const Clock& time)
        : q(owner)
        , clock(time)
        , random([] { return QRandomGenerator::global()->generateDouble(); })
    {
        lastWallMs = clock.nowMs();
        lastMonotonicMs = clock.monotonicMs();
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, q, [this] { q->step(); });
    }

    [[nodiscard]] Task* find(const QString& name)
    {
        const auto it = std::find_if(tasks.begin(), tasks.end(), [&](const Task& task) { return task.name == name; });
        return it == tasks.end() ? nullptr : &*it;
    }
    [[nodiscard]] qint64 intervalOf(const Task& task) const;
    [[nodiscard]] qint64 dueMs(const Task& task) const;
    [[nodiscard]] qint64 nextDueMs() const;
    [[nodiscard]] bool runs() const { return state != State::Paused; }
    void start(quint64 id);
    void finish(quint64 id, quint64 run, const Outcome& outcome);
    void succeed(Task& task);
    void reached(Task& task);
    [[nodiscard]] bool failsAlone(Task& task) const;
    void failAlone(Task& task, const Outcome& outcome);
    void fail(Task& task, const Outcome& outcome);
    void stopAll();
    void becomeDue(Task& task);
    void allDue();
    [[nodiscard]] qint64 backOff(int failures) const;
    void noticeSleep();
    void setState(State next);
    void arm();

    PollScheduler* q;
    const Clock& clock;
    std::function<double()> random;
    QTimer timer;
    std::vector<Task> tasks;
    PollBudget budget;
    State state = State::Idle;
    bool visible = true;
    bool onBattery = false;
    quint64 lastId = 0;
    quint64 epoch = 0;         ///< a resume() begins the next; a 401 of an earlier one says nothing about the new token
    quint64 answers = 0;       ///< of all tasks
    int failures = 0;          ///< of the connection, in a row
    quint64 trying = 0;        ///< the one task that tries while the connection is down
    qint64 notBeforeMs = 0;    ///< the connection's back-off
    qint64 lastSuccessMs = 0;  ///< wall
    qint64 offlineSinceMs = 0; ///< wall
    qint64 lastWallMs = 0;     ///< at the last step
    qint64 lastMonotonicMs = 0; ///< at the last step
    qint64 armedForMs = kNever; ///< monotonic
};

qint64 PollScheduler::Impl::intervalOf(const Task& task) const
{
    // The slower of both, not their product: a hidden window on battery still notices within a minute.
    return qint64(task.intervalMs) * std::max(visible ? 1 : kHiddenFactor, onBattery ? kBatteryFactor : 1);
}

qint64 PollScheduler::Impl::dueMs(const Task& task) const
{
    if (task.inFlight || task.stopped || state == State::Paused)
        return kNever;
    if (failures > 0)
        return trying != 0 ? kNever : std::max(notBeforeMs, task.notBeforeMs);
    if (task.dueNow)
        return task.notBeforeMs;
    return std::max({task.endedMs + intervalOf(task), task.notBeforeMs, budget.freeAtMs(clock.monotonicMs())});
}

qint64 PollScheduler::Impl::nextDueMs() const
{
    qint64 next = kNever;
    for (const Task& task : tasks)
        next = std::min(next, dueMs(task));
    return next;
}

void PollScheduler::Impl::arm()
{
    const qint64 next = nextDueMs();
    if (next == kNever) {
        armedForMs = kNever;
        timer.stop();
        return;
    }
    const qint64 now = clock.monotonicMs();
    const qint64 wait = std::clamp<qint64>(next - now, 0, kHeartbeatMs);
    armedForMs = now + wait;
    timer.start(int(wait));
}

void PollScheduler::Impl::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged();
}

void PollScheduler::Impl::becomeDue(Task& task)
{
    task.stopped = false;
    task.notBeforeMs = 0;
    task.failures = 0;
    task.failed = task.alone = false;
    if (task.inFlight)
        task.again = true;
    else
        task.dueNow = true;
}

void PollScheduler::Impl::allDue()
{
    for (Task& task : tasks)
        becomeDue(task);
}

void PollScheduler::Impl::start(quint64 id)
{
    const auto task = std::find_if(tasks.begin(), tasks.end(), [id](const Task& other) { return other.id == id; });
    if (task == tasks.end() || !runs())
        return;
    task->inFlight = true;
    task->dueNow = false;
    task->again = false;
    const quint64 run = ++task->run;
    if (failures > 0)
        trying = id;
    budget.started(clock.monotonicMs());
    const quint64 startedIn = epoch;
    const Start begin = task->start; // the task may be removed while it starts
    begin([guard = QPointer<PollScheduler>(q), this, id, run, startedIn](Outcome outcome) {
        if (!guard)
            return;
        if (startedIn != epoch && outcome.unauthorized)
            outcome = {}; // an answer to the token before
        finish(id, run, outcome);
    });
}

void PollScheduler::Impl::finish(quint64 id, quint64 run, const Outcome& outcome)
{
    if (trying == id)
        trying = 0;
    budget.received(clock.monotonicMs(), outcome.bytes);
    const auto found = std::find_if(tasks.begin(), tasks.end(), [id](const Task& other) { return other.id == id; });
    if (found != tasks.end() && found->inFlight && found->run == run) {
        found->inFlight = false;
        found->endedMs = clock.monotonicMs();
        found->dueNow = std::exchange(found->again, false);
        if (outcome.unauthorized)
            stopAll();
        else if (outcome.ok || outcome.notAllowed)
            succeed(*found);
        else
            fail(*found, outcome);
        if (outcome.notAllowed)
            found->stopped = !found->dueNow;
    }
    arm();
}

void PollScheduler::Impl::succeed(Task& task)
{
    task.failures = 0;
    task.failed = task.alone = false;
    task.notBeforeMs = 0;
    lastSuccessMs = clock.nowMs();
    reached(task);
}

/// The manager answered, whatever it said.
void PollScheduler::Impl::reached(Task& task)
{
    ++answers;
    ++task.answers;
    if (failures > 0) {
        failures = 0;
        notBeforeMs = 0;
        offlineSinceMs = 0;
        for (Task& other : tasks)
            other.dueNow = other.dueNow || (&other != &task && !other.inFlight);
    }
    if (runs())
        setState(State::Online);
}

/// It failed before, and since then others were answered: this is not the connection, until it succeeds itself or they
/// fail too. Else one bad list beside good ones would end the back-off with each good answer and be asked again at
/// once.
bool PollScheduler::Impl::failsAlone(Task& task) const
{
    const quint64 others = answers - task.answers;
    const bool before = std::exchange(task.failed, true);
    const bool answered = std::exchange(task.othersAtFailure, others) != others;
    task.alone = tasks.size() > 1 && (task.alone || (before && answered));
    return task.alone;
}

void PollScheduler::Impl::failAlone(Task& task, const Outcome& outcome)
{
    task.failures = std::min(task.failures + 1, kMaxDoublings + 1);
    task.notBeforeMs = clock.monotonicMs() + std::max<qint64>(backOff(task.failures), outcome.retryAfterMs.value_or(0));
}

void PollScheduler::Impl::fail(Task& task, const Outcome& outcome)
{
    const qint64 now = clock.monotonicMs();
    const qint64 asked = outcome.retryAfterMs.value_or(0);
    if (!outcome.wholeConnection) {
        failAlone(task, outcome);
        reached(task);
        return;
    }
    if (failsAlone(task) && !outcome.retryAfterMs) { // who asks to wait is spared by all
        failAlone(task, outcome);
        task.dueNow = true;
        return;
    }
    // Several requests that were under way when the line broke are one failure.
    if (failures == 0 || now >= notBeforeMs) {
        failures = std::min(failures + 1, kMaxDoublings + 1);
        notBeforeMs = now + backOff(failures);
    }
    notBeforeMs = std::max(notBeforeMs, now + asked);
    if (offlineSinceMs == 0)
        offlineSinceMs = clock.nowMs();
    task.dueNow = true;
    if (runs())
        setState(State::Offline);
}

void PollScheduler::Impl::stopAll()
{
    if (!runs())
        return;
    setState(State::Paused);
    Q_EMIT q->unauthorized();
}

qint64 PollScheduler::Impl::backOff(int count) const
{
    const qint64 whole = std::min(kFirstBackOffMs << std::min(count - 1, kMaxDoublings), kLastBackOffMs);
    // Up to a quarter less, so that many consoles do not come back in step.
    return whole - qint64(random() * double(whole) / 4.0);
}

void PollScheduler::Impl::noticeSleep()
{
    const qint64 wall = clock.nowMs();
    const qint64 now = clock.monotonicMs();
    const qint64 jump = (wall - lastWallMs) - (now - lastMonotonicMs);
    const bool late = armedForMs != kNever && now - armedForMs > kSleptMs;
    lastWallMs = wall;
    lastMonotonicMs = now;
    if (jump <= kSleptMs && !late)
        return;
    failures = 0;
    notBeforeMs = 0;
    trying = 0;
    for (Task& task : tasks) {
        task.notBeforeMs = 0;
        task.failed = task.alone = false;
        task.dueNow = !task.inFlight;
        task.again = task.inFlight; // what was asked before the sleep may say what was true then
    }
    Q_EMIT q->wokeUp();
}

PollScheduler::PollScheduler(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this, clock))
{}

PollScheduler::~PollScheduler() = default;

void PollScheduler::addTask(const QString& name, int intervalMs, Start start)
{
    removeTask(name);
    Task task;
    task.name = name;
    task.id = ++m_impl->lastId;
    task.intervalMs = std::max(intervalMs, kMinIntervalMs);
    task.start = std::move(start);
    m_impl->tasks.push_back(std::move(task));
    m_impl->arm();
}

void PollScheduler::removeTask(const QString& name)
{
    if (const Task* task = m_impl->find(name); task && m_impl->trying == task->id)
        m_impl->trying = 0;
    std::erase_if(m_impl->tasks, [&name](const Task& task) { return task.name == name; });
    m_impl->arm();
}

void PollScheduler::setInterval(const QString& name, int intervalMs)
{
    if (Task* task = m_impl->find(name)) {
        task->intervalMs = std::max(intervalMs, kMinIntervalMs);
        m_impl->arm();
    }
}

void PollScheduler::refreshNow()
{
    m_impl->notBeforeMs = 0;
    m_impl->allDue();
    m_impl->arm();
}

void PollScheduler::refreshNow(const QString& name)
{
    if (Task* task = m_impl->find(name)) {
        m_impl->becomeDue(*task);
        m_impl->arm();
    }
}

void PollScheduler::pause()
{
    m_impl->setState(State::Paused);
    m_impl->arm();
}

void PollScheduler::resume()
{
    ++m_impl->epoch;
    m_impl->failures = 0;
    m_impl->notBeforeMs = 0;
    m_impl->trying = 0;
    m_impl->offlineSinceMs = 0;
    m_impl->allDue();
    m_impl->setState(m_impl->lastSuccessMs > 0 ? State::Online : State::Idle);
    m_impl->arm();
}

void PollScheduler::setVisible(bool visible)
{
    m_impl->visible = visible;
    m_impl->arm();
}

void PollScheduler::setOnBattery(bool onBattery)
{
    m_impl->onBattery = onBattery;
    m_impl->arm();
}

bool PollScheduler::isOnBattery() const
{
    return m_impl->onBattery;
}

bool PollScheduler::isVisible() const
{
    return m_impl->visible;
}

int PollScheduler::requestBudget()
{
    return PollBudget::kRequestsPerMinute;
}

bool PollScheduler::waitsForBudget() const
{
    const qint64 now = m_impl->clock.monotonicMs();
    if (m_impl->budget.freeAtMs(now) <= now || m_impl->failures > 0 || !m_impl->runs())
        return false;
    const auto waits = [this, now](const Task& task) {
        return !task.inFlight && !task.stopped && !task.dueNow &&
               std::max(task.endedMs + m_impl->intervalOf(task), task.notBeforeMs) <= now;
    };
    return std::any_of(m_impl->tasks.begin(), m_impl->tasks.end(), waits);
}

PollScheduler::State PollScheduler::state() const
{
    return m_impl->state;
}

qint64 PollScheduler::lastSuccessMs() const
{
    return m_impl->lastSuccessMs;
}

qint64 PollScheduler::nextTryMs() const
{
    const qint64 wait = dueInMs();
    return m_impl->clock.nowMs() + std::max<qint64>(wait, 0);
}

qint64 PollScheduler::nextTryMs(const QString& name) const
{
    const Task* const task = m_impl->find(name);
    const qint64 due = task != nullptr ? m_impl->dueMs(*task) : kNever;
    return due == kNever ? 0 : m_impl->clock.nowMs() + std::max<qint64>(due - m_impl->clock.monotonicMs(), 0);
}

qint64 PollScheduler::intervalMs(const QString& name) const
{
    const Task* task = m_impl->find(name);
    return task != nullptr ? m_impl->intervalOf(*task) : 0;
}

qint64 PollScheduler::offlineSinceMs() const
{
    return m_impl->offlineSinceMs;
}

double PollScheduler::requestsPerMinute() const
{
    return m_impl->budget.requestsPerMinute(m_impl->clock.monotonicMs());
}

double PollScheduler::bytesPerMinute() const
{
    return m_impl->budget.bytesPerMinute(m_impl->clock.monotonicMs());
}

void PollScheduler::step()
{
    m_impl->noticeSleep();
    const qint64 now = m_impl->clock.monotonicMs();
    const bool down = m_impl->failures > 0;
    std::vector<std::pair<qint64, quint64>> due;
    due.reserve(m_impl->tasks.size());
    for (const Task& task : m_impl->tasks) {
        // While the connection is down they take turns: the first may fail for a reason of its own.
        if (const qint64 at = m_impl->dueMs(task); at <= now)
            due.emplace_back(down ? task.endedMs : at, task.id);
    }
    std::stable_sort(due.begin(), due.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    if (down && due.size() > 1)
        due.resize(1); // one asks whether the manager is back
    const QPointer<PollScheduler> self(this);
    for (const auto& [at, id] : due) {
        m_impl->start(id);
        if (!self)
            return;
    }
    m_impl->arm();
}

qint64 PollScheduler::dueInMs() const
{
    const qint64 next = m_impl->nextDueMs();
    return next == kNever ? -1 : std::max<qint64>(next - m_impl->clock.monotonicMs(), 0);
}

void PollScheduler::setRandom(std::function<double()> random)
{
    m_impl->random = std::move(random);
}

} // namespace alien
