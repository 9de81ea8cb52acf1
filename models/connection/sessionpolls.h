// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/managerclient.h"
#include "models/common/clock.h"
#include "models/connection/fleetage.h"
#include "models/connection/fleetlists.h"
#include "models/connection/listfault.h"
#include "models/connection/pollscheduler.h"
#include "models/fleet/fleetstore.h"
#include "models/groups/groupstore.h"
#include "models/releases/releasestore.h"

#include <QHash>
#include <QObject>

#include <array>

namespace alien {

/// The polls of one session that feed its stores; each is a task of the scheduler.
class SessionPolls : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ManagerClient& client;
        const Clock& clock;
        PollScheduler& scheduler;
        FleetStore& fleet;
        GroupStore& groups;
        ReleaseStore& releases;
    };
    explicit SessionPolls(const Parts& parts, QObject* parent = nullptr);
    ~SessionPolls() override;

    /// The lists that this subject may read; the others are not asked for. May be called again after a change of token.
    void begin(const Whoami& who);
    /// Something was created or published: what the lists say is out of date.
    void refreshLists();

    [[nodiscard]] bool fleetKnown() const { return m_fleetKnown; }
    [[nodiscard]] bool groupsKnown() const { return m_groupsKnown; }
    [[nodiscard]] bool releasesKnown() const { return m_releasesKnown; }
    [[nodiscard]] const std::optional<ApiError>& fleetError() const { return m_fleetError; }
    [[nodiscard]] std::optional<ListFault> listFault() const; ///< the first of them
    /// None before the first list is complete.
    [[nodiscard]] std::optional<FleetAge> fleetAge() const;
    /// When each group was read, this computer's clock; empty while the whole list is.
    [[nodiscard]] QHash<QString, qint64> groupReadMs() const;
    [[nodiscard]] std::optional<ListDoubt> listDoubt() const; ///< the gravest of them

    void watch(const QString& id);
    [[nodiscard]] const QString& watchedId() const { return m_watchedId; }
    [[nodiscard]] std::shared_ptr<const Deployment> watched() const { return m_watched; }
    [[nodiscard]] const std::optional<ApiError>& watchedError() const { return m_watchedError; }
    /// A single read by somebody else, newer than what is known.
    void take(const Deployment& deployment);

Q_SIGNALS:
    void listPolled(); ///< an answer to any of the lists, changed or not; or an error that is shown in a list's place
    void watchedChanged();
    void failed(const alien::ApiError& error);

private:
    void pollFleet(const PollScheduler::Done& done);
    void takeFleet(const FleetLists::Turn& turn, FleetDelta delta, qint64 startedMs, const PollScheduler::Done& done);
    void fleetFailed(const FleetLists::Turn& turn, const ApiError& error, const PollScheduler::Done& done);
    void pollGroups(const PollScheduler::Done& done);
    void pollReleases(const PollScheduler::Done& done);
    void listReleases(const PollScheduler::Done& done);
    void askLatest(const PollScheduler::Done& done);
    void releasesRead();
    void pollWatched(const PollScheduler::Done& done);
    void followFleet(const FleetChange& change);
    void showWatched(const Deployment& deployment);
    void fail(const ApiError& error, const PollScheduler::Done& done);
    struct Oddity
    {
        bool partial = false;
        QString twice; ///< an id
    };
    [[nodiscard]] static Oddity oddityOf(const FleetDelta& delta);
    template<class T>
    [[nodiscard]] static Oddity oddityOf(const Listed<T>& list);
    void listRead(ListFault::List list);
    void listFailed(ListFault::List list, const ApiError& error);

    Parts m_parts;
    FleetLists m_lists;
    std::optional<ApiError> m_fleetError;
    struct ListState
    {
        std::optional<ApiError> error; ///< of the last answer
        qint64 readMs = 0;             ///< 0: never
        QHash<QString, Oddity> odd;    ///< of the last answers; the fleet's by the group that was asked for
    };
    std::array<ListState, 3> m_listStates; ///< by ListFault::List
    QString m_watchedId;
    std::shared_ptr<const Deployment> m_watched;
    std::optional<ApiError> m_watchedError;
    bool m_fleetKnown = false;
    bool m_groupsKnown = false;
    bool m_releasesKnown = false;
    bool m_releasesListed = false; ///< the full list was read and nothing newer has come since
    bool m_taking = false;         ///< a change of the fleet that comes from our own single read
};

} // namespace alien
