// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/managerclient.h"
#include "models/actions/availability.h"
#include "models/actions/operatoraction.h"
#include "models/api/calllog.h"
#include "models/common/clock.h"
#include "models/connection/fleetage.h"
#include "models/connection/listfault.h"
#include "models/connection/pollscheduler.h"
#include "models/connection/profile.h"
#include "models/fleet/fleetstore.h"
#include "models/groups/groupstore.h"
#include "models/history/statushistory.h"
#include "models/history/timemachine.h"
#include "models/releases/releasestore.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace alien {

/// One connection while it is open: client, stores, scheduler, runner, and the polls that feed the stores. Constructed
/// by app/.
///
/// Polls: whoami once (and after a token change), groups 30 s, deployments 5 s while something works else 10 s (slower
/// for lists that take long: at least 4 times the last duration), releases/latest 15 s with the list once, the watched
/// deployment 2 s while transient.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State { Connecting, Ready, Unauthorized, Unreachable, NotAManager };
    Session(Profile profile, std::unique_ptr<Transport> transport, Journal& journal, const Clock& clock,
            QObject* parent = nullptr);
    ~Session() override;

    /// Keeps the past of the fleet in these files and shows the last known one, which `reading` brings, until the
    /// manager's list is there. `waitMs`: see TimeMachine::restore(). Before start().
    void keepPast(const PastFiles& files, const TimeMachine::Reading& reading, int waitMs);
    void start();
    /// Not started, and nobody knows a token: as after a refusal.
    void awaitToken();
    void setToken(const Secret& token); ///< after a prompt or a re-read of the keyring; resumes the polls
    [[nodiscard]] const Profile& profile() const;
    void setProfile(const Profile& profile); ///< name, protection, read-only
    [[nodiscard]] State state() const;
    [[nodiscard]] std::optional<ApiError> lastError() const;
    [[nodiscard]] std::optional<Whoami> who() const;
    [[nodiscard]] ManagerClient& client() const;
    [[nodiscard]] FleetStore& fleet() const;
    [[nodiscard]] GroupStore& groups() const;
    [[nodiscard]] ReleaseStore& releases() const;
    [[nodiscard]] PollScheduler& scheduler() const;
    [[nodiscard]] ActionRunner& runner() const;
    [[nodiscard]] Journal& journal() const;
    [[nodiscard]] StatusHistory& history() const;
    [[nodiscard]] TimeMachine* timeMachine() const; ///< null when no past is kept
    [[nodiscard]] CallLog& calls() const;           ///< every request of this connection
    [[nodiscard]] AvailabilityContext availability() const;
    /// True once that list was read at least once; until then views show loading.
    [[nodiscard]] bool fleetKnown() const;
    /// The fleet on screen is the last known one, of that time (manager's clock); 0: it is not.
    [[nodiscard]] qint64 fleetRestoredMs() const;
    /// There is a fleet to show, live or the last known one.
    [[nodiscard]] bool fleetShown() const { return fleetKnown() || fleetRestoredMs() != 0; }
    [[nodiscard]] bool groupsKnown() const;
    [[nodiscard]] bool releasesKnown() const;
    [[nodiscard]] std::optional<ApiError> fleetError() const; ///< 403 and decode errors that do not end the session
    /// A list that was read and cannot be read any more, while the manager is there.
    [[nodiscard]] std::optional<ListFault> listFault() const;
    /// How old the manager's list on screen is; none before it was read, and while the last known fleet stands for it.
    [[nodiscard]] std::optional<FleetAge> fleetAge() const;
    /// When each group's part of it was read, this computer's clock; empty while it is read as a whole.
    [[nodiscard]] QHash<QString, qint64> groupReadMs() const;
    /// A list that was read, but does not say all or says something twice.
    [[nodiscard]] std::optional<ListDoubt> listDoubt() const;
    [[nodiscard]] qint64 clockSkewMs() const; ///< manager's clock minus ours, from Date headers

    /// The deployment that the inspector shows: read whole now and while it is transient; empty: none.
    void watchDeployment(const QString& id);
    [[nodiscard]] std::shared_ptr<const Deployment> watched() const;
    [[nodiscard]] std::optional<ApiError> watchedError() const;

Q_SIGNALS:
    void stateChanged();
    void whoamiChanged();
    void fleetPolled(); ///< after every answered list (deployments, groups, releases), changed or not
    void watchedChanged();
    void profileChanged(); ///< or for another reason what availability() says
    void skewChanged();

private:
    struct Impl;
    void pollWhoami(const PollScheduler::Done& done);
    void pollFleet(const PollScheduler::Done& done);
    void pollGroups(const PollScheduler::Done& done);
    void pollReleases(const PollScheduler::Done& done);
    void pollWatched(const PollScheduler::Done& done);
    void newestChanged();
    void takeDeployment(const Deployment& deployment);
    void failed(const ApiError& error);
    void schedulerChanged();
    void setState(State state);
    void setSkew(qint64 ms);
    void updateRunner();

    std::unique_ptr<Impl> m_impl;
};

} // namespace alien
