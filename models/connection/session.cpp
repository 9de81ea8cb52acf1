// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/session.h"

#include "models/connection/sessionpolls.h"
#include "models/connection/watchingtransport.h"

#include <QTimer>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kWhoamiMs = 60'000; ///< until it is answered; then the task is over
constexpr int kTickMs = 10'000;   ///< classes that depend on time: stalled, silent
constexpr qint64 kHalfSecond = 500;
constexpr qint64 kSkewStepMs = 1000;
constexpr int kUnauthorized = 401;
constexpr int kForbidden = 403;

const auto kWhoami = u"whoami"_s;

/// Whether an answer to whoami shows that something else listens there.
bool isForeign(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::Unexpected:
        return error.status < 500;
    case ApiError::Kind::Decode:
        return true;
    case ApiError::Kind::Api: // the manager's own errors are AlienErrors; an unknown route is an empty 404
        return !error.alien && (error.status == 404 || error.status == 405);
    default:
        return false;
    }
}

} // namespace

/// Members are destroyed from the last to the first: who listens before who speaks, the transport at the end.
struct Session::Impl
{
    Impl(Session* session, Profile theProfile, std::unique_ptr<Transport> inner, Journal& theJournal, const Clock& time)
        : q(session)
        , profile(std::move(theProfile))
        , journal(theJournal)
        , clock(time)
        , calls(time)
        , transport(std::move(inner), &calls)
        , client(transport)
        , fleet(time)
        , history(fleet)
        , scheduler(time)
        , runner(client, theJournal)
        , polls(SessionPolls::Parts{client, time, scheduler, fleet, groups, releases})
    {}

    void connectParts();
    void askWhoami(const PollScheduler::Done& done);
    void heard(const Whoami& answer);
    void refused(const ApiError& error);
    void followScheduler();
    void setState(State next);
    void tellRunner();
    void noteServerTime(qint64 dateMs, qint64 elapsedMs);

    Session* q;
    Profile profile;
    Journal& journal;
    const Clock& clock;
    State state = State::Connecting;
    std::optional<ApiError> lastError;
    std::optional<Whoami> who;
    bool whoIsCurrent = false; ///< false: the token changed, who still tells what the one before was
    std::optional<qint64> skewMs;

    CallLog calls;
    WatchingTransport transport;
    ManagerClient client;
    FleetStore fleet;
    GroupStore groups;
    ReleaseStore releases;
    StatusHistory history;
    PollScheduler scheduler;
    ActionRunner runner;
    SessionPolls polls;
    std::unique_ptr<TimeMachine> past;
    QTimer ticker;
    QObject scope; ///< context of everything below that may still be answered; goes first
};

void Session::Impl::connectParts()
{
    QObject::connect(&transport, &WatchingTransport::serverTime, &scope,
                     [this](qint64 dateMs, qint64 elapsedMs) { noteServerTime(dateMs, elapsedMs); });
    QObject::connect(&scheduler, &PollScheduler::stateChanged, &scope, [this] { followScheduler(); });
    QObject::connect(&scheduler, &PollScheduler::unauthorized, &scope, [this] { setState(State::Unauthorized); });
    QObject::connect(&scheduler, &PollScheduler::wokeUp, &scope, [this] { transport.dropConnections(); });
    QObject::connect(&polls, &SessionPolls::failed, &scope, [this](const ApiError& error) { lastError = error; });
    QObject::connect(&polls, &SessionPolls::listPolled, q, &Session::fleetPolled);
    QObject::connect(&polls, &SessionPolls::watchedChanged, q, &Session::watchedChanged);
    QObject::connect(&runner, &ActionRunner::deploymentRead, &scope,
                     [this](const Deployment& deployment) { polls.take(deployment); });
    QObject::connect(&runner, &ActionRunner::deploymentGone, &scope, [this](const QString& id) {
        fleet.removeOne(id);
        if (id == polls.watchedId())
            scheduler.refreshNow(u"watched"_s);
    });
    QObject::connect(&runner, &ActionRunner::outcome, &scope, [this](const QString&, const ActionOutcome& outcome) {
        if (outcome.error && outcome.error->status == kUnauthorized) {
            lastError = outcome.error;
            scheduler.refreshNow(u"deployments"_s); // its own 401 pauses everything and asks once
        }
        const bool known = outcome.target.kind == "deployment"_L1 && !outcome.target.id.isEmpty();
        if (!known && (outcome.kind == OutcomeKind::Done || outcome.kind == OutcomeKind::OutcomeUnknown))
            polls.refreshLists();
    });
    QObject::connect(&ticker, &QTimer::timeout, &scope, [this] { fleet.tick(); });
}

void Session::Impl::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged();
}

void Session::Impl::tellRunner()
{
    runner.setContext({profile.filingKey(), profile.name, who.value_or(Whoami()), profile.readOnly});
}

void Session::Impl::askWhoami(const PollScheduler::Done& done)
{
    client.whoami().whoami().then(&scope, [this, done](const Result<Whoami>& answer) {
        if (answer.ok()) {
            done({});
            heard(*answer);
        } else {
            refused(answer.error());
            done(PollScheduler::Outcome::of(answer.error()));
        }
    });
}

void Session::Impl::heard(const Whoami& answer)
{
    scheduler.removeTask(kWhoami);
    who = answer;
    whoIsCurrent = true;
    lastError.reset();
    tellRunner();
    polls.begin(answer);
    setState(State::Ready);
    Q_EMIT q->whoamiChanged();
}

void Session::Impl::refused(const ApiError& error)
{
    lastError = error;
    if (isForeign(error))
        setState(State::NotAManager);
    else if (error.status == kUnauthorized || error.status == kForbidden)
        setState(State::Unauthorized); // 403: a token that is good for one capability only (protocol 0.1)
    else if (error.kind != ApiError::Kind::Aborted)
        setState(State::Unreachable);
}

void Session::Impl::followScheduler()
{
    switch (scheduler.state()) {
    case PollScheduler::State::Online:
        if (whoIsCurrent) {
            lastError.reset();
            setState(State::Ready);
        }
        break;
    case PollScheduler::State::Offline:
        if (state != State::NotAManager)
            setState(State::Unreachable);
        break;
    case PollScheduler::State::Idle:
    case PollScheduler::State::Paused:
        break;
    }
}

void Session::Impl::noteServerTime(qint64 dateMs, qint64 elapsedMs)
{
    // Date has whole seconds, cut off, and was written about half way through.
    const qint64 skew = dateMs + kHalfSecond - (clock.nowMs() - elapsedMs / 2);
    if (skewMs && std::abs(skew - *skewMs) < kSkewStepMs)
        return;
    skewMs = skew;
    Q_EMIT q->skewChanged();
}

Session::Session(Profile profile, std::unique_ptr<Transport> transport, Journal& journal, const Clock& clock,
                 QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this, std::move(profile), std::move(transport), journal, clock))
{
    m_impl->connectParts();
    m_impl->tellRunner();
}

Session::~Session() = default;

void Session::keepPast(const PastFiles& files, const TimeMachine::Reading& reading, int waitMs)
{
    auto* impl = m_impl.get();
    const auto newestAt = [impl](qint64 atMs) {
        for (const auto& release : impl->releases.releases()) {
            if (release->createdAt.toMSecsSinceEpoch() <= atMs)
                return release->id;
        }
        return QString();
    };
    impl->past = std::make_unique<TimeMachine>(
        TimeMachine::Parts{impl->fleet, impl->clock, [impl] { return impl->polls.fleetKnown(); }, newestAt}, files);
    connect(this, &Session::fleetPolled, impl->past.get(), &TimeMachine::polled);
    connect(this, &Session::whoamiChanged, impl->past.get(), [impl] {
        if (!may(*impl->who, Permission::ListDeployments))
            impl->past->dropRestored();
    });
    connect(impl->past.get(), &TimeMachine::restoredChanged, this, &Session::profileChanged);
    connect(impl->past.get(), &TimeMachine::shownChanged, this, &Session::profileChanged);
    impl->past->restore(reading, waitMs);
}

TimeMachine* Session::timeMachine() const
{
    return m_impl->past.get();
}

qint64 Session::fleetRestoredMs() const
{
    return m_impl->past && !m_impl->polls.fleetKnown() ? m_impl->past->restoredMs() : 0;
}

void Session::start()
{
    m_impl->ticker.start(kTickMs);
    m_impl->scheduler.addTask(kWhoami, kWhoamiMs,
                              [impl = m_impl.get()](const PollScheduler::Done& done) { impl->askWhoami(done); });
}

void Session::awaitToken()
{
    m_impl->lastError.reset();
    m_impl->setState(State::Unauthorized);
}

void Session::setToken(const Secret& token)
{
    m_impl->transport.setToken(token);
    m_impl->whoIsCurrent = false;
    m_impl->lastError.reset();
    m_impl->setState(State::Connecting);
    start();
    m_impl->scheduler.resume();
}

const Profile& Session::profile() const
{
    return m_impl->profile;
}

void Session::setProfile(const Profile& profile)
{
    m_impl->profile = profile;
    m_impl->tellRunner();
    Q_EMIT profileChanged();
}

Session::State Session::state() const
{
    return m_impl->state;
}

std::optional<ApiError> Session::lastError() const
{
    return m_impl->lastError;
}

std::optional<Whoami> Session::who() const
{
    return m_impl->who;
}

ManagerClient& Session::client() const
{
    return m_impl->client;
}

FleetStore& Session::fleet() const
{
    return m_impl->fleet;
}

GroupStore& Session::groups() const
{
    return m_impl->groups;
}

ReleaseStore& Session::releases() const
{
    return m_impl->releases;
}

PollScheduler& Session::scheduler() const
{
    return m_impl->scheduler;
}

ActionRunner& Session::runner() const
{
    return m_impl->runner;
}

Journal& Session::journal() const
{
    return m_impl->journal;
}

StatusHistory& Session::history() const
{
    return m_impl->history;
}

CallLog& Session::calls() const
{
    return m_impl->calls;
}

AvailabilityContext Session::availability() const
{
    AvailabilityContext context;
    context.who = m_impl->who;
    context.readOnly = m_impl->profile.readOnly;
    context.online = m_impl->state == State::Ready;
    if (m_impl->past && m_impl->past->showsPast()) {
        context.online = false;
        context.offlineText = tr("You look at the past; go back to now to act.");
        return context;
    }
    if (context.online && fleetRestoredMs() != 0) {
        context.online = false;
        context.offlineText = tr("This is the last known fleet; the manager's own list is still on its way.");
    }
    switch (m_impl->state) {
    case State::Ready:
        break;
    case State::Connecting:
        context.offlineText = tr("Still connecting.");
        break;
    case State::Unauthorized:
        context.offlineText = m_impl->lastError ? tr("The manager does not accept the token.")
                                                : tr("No token is known for this connection.");
        break;
    case State::Unreachable:
        context.offlineText = tr("The manager cannot be reached.");
        break;
    case State::NotAManager:
        context.offlineText = tr("What answers at this address is not an Alien manager.");
        break;
    }
    return context;
}

bool Session::fleetKnown() const
{
    return m_impl->polls.fleetKnown();
}

bool Session::groupsKnown() const
{
    return m_impl->polls.groupsKnown();
}

bool Session::releasesKnown() const
{
    return m_impl->polls.releasesKnown();
}

std::optional<ApiError> Session::fleetError() const
{
    return m_impl->polls.fleetError();
}

std::optional<ListFault> Session::listFault() const
{
    return m_impl->state == State::Ready ? m_impl->polls.listFault() : std::nullopt;
}

std::optional<FleetAge> Session::fleetAge() const
{
    return m_impl->polls.fleetAge();
}

QHash<QString, qint64> Session::groupReadMs() const
{
    return m_impl->polls.groupReadMs();
}

std::optional<ListDoubt> Session::listDoubt() const
{
    return m_impl->polls.listDoubt();
}

qint64 Session::clockSkewMs() const
{
    return m_impl->skewMs.value_or(0);
}

void Session::watchDeployment(const QString& id)
{
    m_impl->polls.watch(id);
}

std::shared_ptr<const Deployment> Session::watched() const
{
    return m_impl->polls.watched();
}

std::optional<ApiError> Session::watchedError() const
{
    return m_impl->polls.watchedError();
}

} // namespace alien
