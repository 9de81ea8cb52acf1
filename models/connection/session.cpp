// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/session.h"

#include <QTimer>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int whoamiIntervalMs = 300'000;
constexpr int groupsIntervalMs = 30'000;
constexpr int releasesIntervalMs = 15'000;
constexpr int fleetBusyMs = 5'000;
constexpr int fleetCalmMs = 10'000;
constexpr int watchedBusyMs = 2'000;
constexpr int watchedCalmMs = 15'000;
/// A list that takes long is asked for less often: at least this many times its last duration.
constexpr int restFactor = 4;

const QString whoamiTask = u"whoami"_s;
const QString groupsTask = u"groups"_s;
const QString fleetTask = u"fleet"_s;
const QString releasesTask = u"releases"_s;
const QString watchedTask = u"watched"_s;

bool isNotAManager(const ApiError& error)
{
    return error.kind == ApiError::Kind::Unexpected ||
           (error.kind == ApiError::Kind::Api && error.status == 404 && !error.alien);
}

} // namespace

struct Session::Impl
{
    Impl(Profile p, std::unique_ptr<Transport> t, Journal& j, const Clock& clock)
        : profile(std::move(p))
        , transport(std::move(t))
        , journal(j)
        , client(*transport)
        , fleet(clock)
        , history(fleet)
        , scheduler(clock)
        , runner(client, journal)
    {}

    Profile profile;
    std::unique_ptr<Transport> transport;
    Journal& journal;
    ManagerClient client;
    FleetStore fleet;
    GroupStore groups;
    ReleaseStore releases;
    StatusHistory history;
    PollScheduler scheduler;
    ActionRunner runner;
    std::shared_ptr<FleetDecoder> decoder = std::make_shared<FleetDecoder>();
    State state = State::Connecting;
    std::optional<ApiError> lastError;
    std::optional<ApiError> fleetError;
    std::optional<ApiError> watchedError;
    std::optional<Whoami> who;
    bool fleetKnown = false;
    bool groupsKnown = false;
    bool releasesKnown = false;
    qint64 skewMs = 0;
    QString watchedId;
    std::shared_ptr<const Deployment> watched;
    quint64 watchRound = 0; ///< a late answer about a deployment that is no longer shown is dropped
};

Session::Session(Profile profile, std::unique_ptr<Transport> transport, Journal& journal, const Clock& clock,
                 QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(std::move(profile), std::move(transport), journal, clock))
{
    connect(&m_impl->scheduler, &PollScheduler::stateChanged, this, &Session::schedulerChanged);
    connect(&m_impl->scheduler, &PollScheduler::wokeUp, this, [this] { m_impl->transport->dropConnections(); });
    connect(&m_impl->runner, &ActionRunner::deploymentRead, this, &Session::takeDeployment);
    connect(&m_impl->runner, &ActionRunner::deploymentGone, this, [this](const QString& id) {
        m_impl->fleet.removeOne(id);
        if (id == m_impl->watchedId)
            m_impl->scheduler.refreshNow(watchedTask);
    });
    // Right after an action the list is asked for again: the re-read of one says nothing of the others.
    connect(&m_impl->runner, &ActionRunner::outcome, this, [this] { m_impl->scheduler.refreshNow(fleetTask); });
    updateRunner();
}

Session::~Session() = default;

void Session::start()
{
    m_impl->scheduler.addTask(whoamiTask, whoamiIntervalMs, [this](auto done) { pollWhoami(done); });
    m_impl->scheduler.addTask(fleetTask, fleetBusyMs, [this](auto done) { pollFleet(done); });
    m_impl->scheduler.addTask(groupsTask, groupsIntervalMs, [this](auto done) { pollGroups(done); });
    m_impl->scheduler.addTask(releasesTask, releasesIntervalMs, [this](auto done) { pollReleases(done); });
}

void Session::setToken(const Secret& token)
{
    m_impl->transport->setToken(token);
    m_impl->transport->dropConnections();
    m_impl->lastError.reset();
    setState(State::Connecting);
    m_impl->scheduler.resume();
    m_impl->scheduler.refreshNow();
}

void Session::pollWhoami(const PollScheduler::Done& done)
{
    m_impl->client.whoami().whoami().then(this, [this, done](const Result<Whoami>& result) {
        if (!result.ok()) {
            failed(result.error());
            done(PollScheduler::Outcome::of(result.error()));
            return;
        }
        const bool changed =
            !m_impl->who || m_impl->who->id != result->id || m_impl->who->role.text != result->role.text;
        m_impl->who = *result;
        updateRunner();
        done({});
        if (changed)
            Q_EMIT whoamiChanged();
    });
}

void Session::pollFleet(const PollScheduler::Done& done)
{
    m_impl->client.deployments().poll({}, m_impl->decoder).then(this, [this, done](const Result<FleetDelta>& result) {
        if (!result.ok()) {
            m_impl->fleetError = result.error();
            failed(result.error());
            done(PollScheduler::Outcome::of(result.error()));
            return;
        }
        const FleetDelta& delta = *result;
        m_impl->fleetError.reset();
        m_impl->fleet.apply(delta);
        m_impl->fleet.tick();
        m_impl->fleetKnown = true;
        if (delta.serverDateMs > 0)
            setSkew(delta.serverDateMs - m_impl->fleet.nowMs());
        const int busy = m_impl->fleet.count(StatusClass::Working);
        const int rest = int(std::min<qint64>(delta.elapsedUs / 1000 * restFactor, 300'000));
        m_impl->scheduler.setInterval(fleetTask, std::max(busy > 0 ? fleetBusyMs : fleetCalmMs, rest));
        PollScheduler::Outcome outcome;
        outcome.bytes = qint64(delta.bytes);
        done(outcome);
        Q_EMIT fleetPolled();
    });
}

void Session::pollGroups(const PollScheduler::Done& done)
{
    m_impl->client.deploymentGroups().list().then(this, [this, done](const Result<QList<DeploymentGroup>>& result) {
        if (!result.ok()) {
            failed(result.error());
            done(PollScheduler::Outcome::of(result.error()));
            return;
        }
        m_impl->groups.apply(*result);
        QHash<QString, QString> names;
        for (const DeploymentGroup& group : *result)
            names.insert(group.id, group.name);
        m_impl->fleet.setGroupNames(names);
        const bool first = !std::exchange(m_impl->groupsKnown, true);
        done({});
        if (first)
            Q_EMIT fleetPolled();
    });
}

void Session::pollReleases(const PollScheduler::Done& done)
{
    // The whole list carries full stacks: it is read once, afterwards the newest one tells whether there is another
    // (protocol 10.8).
    if (!m_impl->releasesKnown) {
        m_impl->client.releases().list().then(this, [this, done](const Result<QList<Release>>& result) {
            if (!result.ok()) {
                failed(result.error());
                done(PollScheduler::Outcome::of(result.error()));
                return;
            }
            m_impl->releases.apply(*result);
            m_impl->releasesKnown = true;
            newestChanged();
            done({});
            Q_EMIT fleetPolled();
        });
        return;
    }
    m_impl->client.releases().latest().then(this, [this, done](const Result<Release>& result) {
        const bool none = !result.ok() && result.error().code() == u"RELEASE_NOT_FOUND"_s;
        if (!result.ok() && !none) {
            failed(result.error());
            done(PollScheduler::Outcome::of(result.error()));
            return;
        }
        if (result.ok()) {
            m_impl->releases.upsert(*result);
            newestChanged();
        }
        done({});
    });
}

void Session::newestChanged()
{
    const auto newest = m_impl->releases.newest();
    m_impl->fleet.setNewestRelease(newest ? newest->id : QString());
}

void Session::watchDeployment(const QString& id)
{
    if (id == m_impl->watchedId)
        return;
    m_impl->watchedId = id;
    m_impl->watched.reset();
    m_impl->watchedError.reset();
    ++m_impl->watchRound;
    m_impl->scheduler.removeTask(watchedTask);
    if (!id.isEmpty())
        m_impl->scheduler.addTask(watchedTask, watchedBusyMs, [this](auto done) { pollWatched(done); });
    Q_EMIT watchedChanged();
}

void Session::pollWatched(const PollScheduler::Done& done)
{
    const quint64 round = m_impl->watchRound;
    m_impl->client.deployments()
        .get(m_impl->watchedId)
        .then(this, [this, done, round](const Result<Deployment>& result) {
            if (round != m_impl->watchRound) {
                done({});
                return;
            }
            if (result.ok()) {
                takeDeployment(*result);
                done({});
                return;
            }
            m_impl->watchedError = result.error();
            if (result.error().status == 404) {
                // Gone: after a delete that is the success (protocol 10.3).
                m_impl->fleet.removeOne(m_impl->watchedId);
                PollScheduler::Outcome outcome;
                outcome.notAllowed = true; // nothing is left to ask for
                done(outcome);
            } else {
                failed(result.error());
                done(PollScheduler::Outcome::of(result.error()));
            }
            Q_EMIT watchedChanged();
        });
}

void Session::takeDeployment(const Deployment& deployment)
{
    m_impl->fleet.upsertOne(deployment);
    if (deployment.id != m_impl->watchedId)
        return;
    const bool working =
        statusClass(deployment.status.text.toStdString()) == StatusClass::Working || deployment.retryRequested;
    m_impl->scheduler.setInterval(watchedTask, working ? watchedBusyMs : watchedCalmMs);
    m_impl->watchedError.reset();
    const bool same = m_impl->watched && m_impl->watched->document.source() == deployment.document.source();
    if (same)
        return;
    m_impl->watched = std::make_shared<const Deployment>(deployment);
    Q_EMIT watchedChanged();
}

void Session::failed(const ApiError& error)
{
    m_impl->lastError = error;
    if (error.status == 401)
        setState(State::Unauthorized);
    else if (!m_impl->fleetKnown && !m_impl->who && isNotAManager(error))
        setState(State::NotAManager);
}

void Session::schedulerChanged()
{
    switch (m_impl->scheduler.state()) {
    case PollScheduler::State::Online:
        setState(State::Ready);
        break;
    case PollScheduler::State::Offline:
        if (m_impl->state != State::NotAManager && m_impl->state != State::Unauthorized)
            setState(State::Unreachable);
        break;
    case PollScheduler::State::Idle:
    case PollScheduler::State::Paused:
        break;
    }
    // The time of the next try moved, even where the state did not.
    Q_EMIT stateChanged();
}

void Session::setState(State state)
{
    if (state == m_impl->state)
        return;
    m_impl->state = state;
    if (state == State::Ready)
        m_impl->lastError.reset();
    Q_EMIT stateChanged();
}

void Session::setSkew(qint64 ms)
{
    // The Date header counts whole seconds.
    constexpr qint64 grain = 1'000;
    if (std::abs(ms - m_impl->skewMs) < grain)
        return;
    m_impl->skewMs = ms;
    Q_EMIT skewChanged();
}

void Session::updateRunner()
{
    ActionRunner::Context context;
    context.connection = m_impl->profile.filingKey();
    context.connectionName = m_impl->profile.name;
    context.readOnly = m_impl->profile.readOnly;
    if (m_impl->who)
        context.who = *m_impl->who;
    m_impl->runner.setContext(context);
}

void Session::setProfile(const Profile& profile)
{
    m_impl->profile = profile;
    updateRunner();
    Q_EMIT profileChanged();
}

AvailabilityContext Session::availability() const
{
    AvailabilityContext context;
    context.who = m_impl->who;
    context.readOnly = m_impl->profile.readOnly;
    context.online = m_impl->state == State::Ready;
    if (m_impl->state == State::Connecting)
        context.offlineText = tr("The connection is being made.");
    else if (m_impl->state == State::Unauthorized)
        context.offlineText = tr("The manager does not accept the token.");
    return context;
}

const Profile& Session::profile() const
{
    return m_impl->profile;
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

bool Session::fleetKnown() const
{
    return m_impl->fleetKnown;
}

bool Session::groupsKnown() const
{
    return m_impl->groupsKnown;
}

bool Session::releasesKnown() const
{
    return m_impl->releasesKnown;
}

std::optional<ApiError> Session::fleetError() const
{
    return m_impl->fleetError;
}

qint64 Session::clockSkewMs() const
{
    return m_impl->skewMs;
}

std::shared_ptr<const Deployment> Session::watched() const
{
    return m_impl->watched;
}

std::optional<ApiError> Session::watchedError() const
{
    return m_impl->watchedError;
}

} // namespace alien
