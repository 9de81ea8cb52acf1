// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/sessionpolls.h"

#include "client/fleet/listwarnings.h"
#include "client/fromutf8.h"
#include "client/types/deploymentstatus.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kBusyFleetMs = 5000;
constexpr int kCalmFleetMs = 10'000;
constexpr int kGroupsMs = 30'000;
constexpr int kReleasesMs = 15'000;
constexpr int kWatchedMs = 2000;
constexpr int kWatchedCalmMs = 60'000; ///< the list tells when it changes; this is for what the list may miss
constexpr int kTimesDuration = 4;
constexpr int kNextGroupMs = 1000; ///< between two groups of a fleet whose list is too large
/// The fleet is never old before: two polls of the slow interval.
constexpr qint64 kOldAfterMs = 25'000;
constexpr qint64 kOldGraceMs = 5000;
constexpr int kNotFound = 404;

const auto kFleet = u"deployments"_s;
const auto kGroups = u"groups"_s;
const auto kReleases = u"releases"_s;
const auto kWatched = u"watched"_s;

/// The manager answered; whether it was good news is the reader's business.
PollScheduler::Outcome answered(qint64 bytes = 0)
{
    PollScheduler::Outcome outcome;
    outcome.bytes = bytes;
    return outcome;
}

} // namespace

SessionPolls::SessionPolls(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_lists(parts.fleet, parts.groups)
{
    connect(&m_parts.fleet, &FleetStore::changed, this, &SessionPolls::followFleet);
}

SessionPolls::~SessionPolls()
{
    for (const QString& task : {kFleet, kGroups, kReleases, kWatched})
        m_parts.scheduler.removeTask(task);
}

void SessionPolls::begin(const Whoami& who)
{
    using Done = PollScheduler::Done;
    if (may(who, Permission::ListDeployments)) {
        m_parts.scheduler.addTask(kFleet, kCalmFleetMs, [this](const Done& done) { pollFleet(done); });
    } else {
        m_parts.scheduler.removeTask(kFleet);
        ApiError error;
        error.kind = ApiError::Kind::Api;
        error.status = 403;
        error.text = tr("Your token has the role %1; listing deployments needs %2.")
                         .arg(who.role.text, neededRole(Permission::ListDeployments));
        m_fleetError = error;
    }
    // A deployment's token gets an empty list of groups, so it is not asked for (protocol 0.1).
    if (may(who, Permission::ReadGroup))
        m_parts.scheduler.addTask(kGroups, kGroupsMs, [this](const Done& done) { pollGroups(done); });
    else
        m_parts.scheduler.removeTask(kGroups);
    m_parts.scheduler.addTask(kReleases, kReleasesMs, [this](const Done& done) { pollReleases(done); });
    if (!m_watchedId.isEmpty())
        watch(std::exchange(m_watchedId, {}));
}

void SessionPolls::refreshLists()
{
    m_releasesListed = false;
    for (const QString& task : {kReleases, kGroups, kFleet})
        m_parts.scheduler.refreshNow(task);
}

void SessionPolls::fail(const ApiError& error, const PollScheduler::Done& done)
{
    Q_EMIT failed(error);
    done(PollScheduler::Outcome::of(error));
}

void SessionPolls::listRead(ListFault::List list)
{
    ListState& state = m_listStates.at(std::size_t(list));
    state.error.reset();
    state.readMs = m_parts.clock.nowMs();
}

SessionPolls::Oddity SessionPolls::oddityOf(const FleetDelta& delta)
{
    Oddity out;
    for (const std::string_view warning : delta.warnings) {
        out.partial = out.partial || warning == partialListWarning;
        if (warning.ends_with(listedTwiceWarning))
            out.twice = fromUtf8(warning.substr(0, warning.size() - listedTwiceWarning.size()));
    }
    return out;
}

template<class T>
SessionPolls::Oddity SessionPolls::oddityOf(const Listed<T>& list)
{
    Oddity out;
    out.partial = list.partial;
    QSet<QString> seen;
    seen.reserve(list.size());
    for (const T& item : list) {
        if (const qsizetype before = seen.size(); seen.insert(item.id), seen.size() == before) {
            out.twice = item.id;
        }
    }
    return out;
}

std::optional<ListDoubt> SessionPolls::listDoubt() const
{
    std::optional<ListDoubt> twice;
    for (std::size_t i = 0; i < m_listStates.size(); ++i) {
        for (const Oddity& odd : m_listStates.at(i).odd) {
            if (odd.partial)
                return ListDoubt{ListDoubt::Kind::Partial, ListFault::List(i), {}};
            if (!odd.twice.isEmpty() && !twice)
                twice = ListDoubt{ListDoubt::Kind::Twice, ListFault::List(i), odd.twice};
        }
    }
    return twice;
}

void SessionPolls::listFailed(ListFault::List list, const ApiError& error)
{
    m_listStates.at(std::size_t(list)).error = error;
}

std::optional<ListFault> SessionPolls::listFault() const
{
    for (std::size_t i = 0; i < m_listStates.size(); ++i) {
        const ListState& state = m_listStates.at(i);
        const qint64 read = ListFault::List(i) == ListFault::List::Deployments ? m_lists.oldestMs() : state.readMs;
        if (state.error && read > 0)
            return ListFault{ListFault::List(i), *state.error, read};
    }
    return std::nullopt;
}

std::optional<FleetAge> SessionPolls::fleetAge() const
{
    if (!m_fleetKnown)
        return std::nullopt;
    FleetAge age;
    age.readMs = m_lists.oldestMs();
    age.ageMs = std::max<qint64>(m_parts.clock.nowMs() - age.readMs, 0);
    age.parted = m_lists.isParted();
    if (const qint64 next = m_parts.scheduler.nextTryMs(kFleet); next != 0)
        age.nextInMs = next - m_parts.clock.nowMs();
    // Every other turn is of the busy groups, so that all come round in twice as many turns as there are groups.
    const qint64 turns = age.parted ? 2 * qint64(m_parts.groups.groups().size()) : 1;
    const qint64 round = turns * m_parts.scheduler.intervalMs(kFleet) + (age.parted ? 2 : 1) * m_lists.roundTookMs();
    age.old = age.ageMs > std::max(kOldAfterMs, 2 * round + kOldGraceMs);
    return age;
}

QHash<QString, qint64> SessionPolls::groupReadMs() const
{
    QHash<QString, qint64> times;
    if (m_lists.isParted()) {
        for (const DeploymentGroup& group : m_parts.groups.groups())
            times.insert(group.id, m_lists.readMs(group.id));
    }
    return times;
}

void SessionPolls::pollFleet(const PollScheduler::Done& done)
{
    const qint64 started = m_parts.clock.monotonicMs();
    const FleetLists::Turn turn = m_lists.next();
    m_parts.client.deployments()
        .poll(turn.query, turn.decoder)
        .thenTake(this, [this, turn, started, done](Result<FleetDelta> answer) {
            if (answer.ok())
                takeFleet(turn, std::move(answer).value(), started, done);
            else
                fleetFailed(turn, answer.error(), done);
        });
}

void SessionPolls::fleetFailed(const FleetLists::Turn& turn, const ApiError& error, const PollScheduler::Done& done)
{
    if (m_lists.partAfter(turn, error)) {
        if (m_lists.inVain())
            return fail(error, done); // a page of somebody else's looks like a list that cannot be taken
        done(answered());
        m_parts.scheduler.refreshNow(kFleet);
        return;
    }
    listFailed(ListFault::List::Deployments, error);
    // What does not end the session is shown where the list would be.
    const auto kind = error.kind;
    if (kind == ApiError::Kind::Api || kind == ApiError::Kind::Decode || kind == ApiError::Kind::Unexpected) {
        m_fleetError = error;
        if (turn.ofGroup())
            m_lists.partedInVain();
        Q_EMIT listPolled();
    }
    fail(error, done);
}

void SessionPolls::takeFleet(const FleetLists::Turn& turn, FleetDelta delta, qint64 startedMs,
                             const PollScheduler::Done& done)
{
    const qint64 bytes = qint64(delta.bytes);
    const qint64 took = m_parts.clock.monotonicMs() - startedMs;
    const Oddity oddity = oddityOf(delta);
    m_parts.fleet.apply(std::move(delta), turn.query.deploymentGroupId);
    m_parts.fleet.tick();
    m_lists.read(turn, {m_parts.clock.nowMs(), took, bytes});
    m_fleetKnown = m_fleetKnown || m_lists.complete();
    m_fleetError.reset();
    listRead(ListFault::List::Deployments);
    auto& odd = m_listStates.at(std::size_t(ListFault::List::Deployments)).odd;
    if (turn.ofGroup())
        odd.remove({}); // of the whole list, which is read by groups now
    else
        odd.clear();
    odd.insert(turn.query.deploymentGroupId, oddity);

    const int calm = m_parts.fleet.count(StatusClass::Working) > 0 ? kBusyFleetMs : kCalmFleetMs;
    const int wanted = turn.ofGroup() ? kNextGroupMs : calm;
    m_parts.scheduler.setInterval(kFleet, int(std::max<qint64>(wanted, took * kTimesDuration)));
    done(answered(bytes));
    Q_EMIT listPolled();
}

void SessionPolls::pollGroups(const PollScheduler::Done& done)
{
    m_parts.client.deploymentGroups().list().then(this, [this, done](const Result<Listed<DeploymentGroup>>& answer) {
        if (!answer.ok()) {
            listFailed(ListFault::List::Groups, answer.error());
            fail(answer.error(), done);
            Q_EMIT listPolled(); // what stands in the list's place says why
            return;
        }
        m_groupsKnown = true;
        listRead(ListFault::List::Groups);
        m_listStates.at(std::size_t(ListFault::List::Groups)).odd = {{QString(), oddityOf(*answer)}};
        m_parts.groups.apply(*answer);
        QHash<QString, QString> names;
        for (const DeploymentGroup& group : *answer)
            names.insert(group.id, group.name);
        m_parts.fleet.setGroupNames(names);
        done(answered());
        Q_EMIT listPolled();
    });
}

void SessionPolls::pollReleases(const PollScheduler::Done& done)
{
    if (m_releasesListed)
        askLatest(done);
    else
        listReleases(done);
}

void SessionPolls::listReleases(const PollScheduler::Done& done)
{
    m_parts.client.releases().list().then(this, [this, done](const Result<Listed<Release>>& answer) {
        if (!answer.ok()) {
            listFailed(ListFault::List::Releases, answer.error());
            fail(answer.error(), done);
            Q_EMIT listPolled(); // what stands in the list's place says why
            return;
        }
        m_releasesListed = true;
        m_releasesKnown = true;
        m_listStates.at(std::size_t(ListFault::List::Releases)).odd = {{QString(), oddityOf(*answer)}};
        m_parts.releases.apply(*answer);
        releasesRead();
        done(answered());
    });
}

/// Full stacks are read once; `latest` tells whether there is something new (protocol 10.8).
void SessionPolls::askLatest(const PollScheduler::Done& done)
{
    m_parts.client.releases().latest().then(this, [this, done](const Result<Release>& answer) {
        if (!answer.ok()) {
            if (answer.error().status != kNotFound) {
                listFailed(ListFault::List::Releases, answer.error());
                fail(answer.error(), done);
                Q_EMIT listPolled();
                return;
            }
            m_parts.releases.apply({}); // none published
        } else if (!m_parts.releases.find(answer->id)) {
            m_parts.releases.upsert(*answer);
            m_releasesListed = false; // there may be others between
        }
        releasesRead();
        done(answered());
        if (!m_releasesListed)
            m_parts.scheduler.refreshNow(kReleases);
    });
}

void SessionPolls::releasesRead()
{
    listRead(ListFault::List::Releases);
    const auto newest = m_parts.releases.newest();
    m_parts.fleet.setNewestRelease(newest ? newest->id : QString());
    Q_EMIT listPolled();
}

void SessionPolls::watch(const QString& id)
{
    if (id == m_watchedId)
        return;
    const bool had = m_watched || m_watchedError;
    m_watchedId = id;
    m_watched.reset();
    m_watchedError.reset();
    m_parts.scheduler.removeTask(kWatched);
    if (!id.isEmpty()) {
        m_parts.scheduler.addTask(kWatched, kWatchedMs, [this](const PollScheduler::Done& done) { pollWatched(done); });
    }
    if (had)
        Q_EMIT watchedChanged();
}

void SessionPolls::pollWatched(const PollScheduler::Done& done)
{
    const QString id = m_watchedId;
    m_parts.client.deployments().get(id).then(this, [this, id, done](const Result<Deployment>& answer) {
        if (id != m_watchedId) // another one is looked at by now; its own read is under way
            return done(answered());
        if (answer.ok()) {
            take(*answer);
            return done(answered(answer->document.source().size()));
        }
        m_watchedError = answer.error();
        if (answer.error().status == kNotFound) {
            m_parts.scheduler.setInterval(kWatched, kWatchedCalmMs);
            m_parts.fleet.removeOne(id);
            done(answered());
        } else {
            fail(answer.error(), done);
        }
        Q_EMIT watchedChanged();
    });
}

void SessionPolls::take(const Deployment& deployment)
{
    m_taking = true;
    m_parts.fleet.upsertOne(deployment);
    m_taking = false;
    if (deployment.id == m_watchedId)
        showWatched(deployment);
}

void SessionPolls::showWatched(const Deployment& deployment)
{
    const bool transient = statusClass(deployment.status.text.toStdString()) == StatusClass::Working;
    m_parts.scheduler.setInterval(kWatched, transient || deployment.retryRequested ? kWatchedMs : kWatchedCalmMs);
    const bool same = m_watched && !m_watchedError && m_watched->document.source() == deployment.document.source();
    if (same)
        return;
    m_watched = std::make_shared<const Deployment>(deployment);
    m_watchedError.reset();
    Q_EMIT watchedChanged();
}

/// The list says that the watched deployment is another than the one shown.
void SessionPolls::followFleet(const FleetChange& change)
{
    if (m_taking || m_watchedId.isEmpty() || !change.touches(m_watchedId.toStdString()))
        return;
    m_parts.scheduler.refreshNow(kWatched);
}

} // namespace alien
