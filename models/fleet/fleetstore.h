// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/fleetdecoder.h"
#include "client/types/deployment.h"
#include "client/types/deploymentstatus.h"
#include "models/common/clock.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace alien {

/// One deployment as the console knows it. Times are ms since epoch on the manager's clock.
struct FleetRow
{
    SummaryPtr summary;                       ///< never null
    qint64 sinceMs = 0;                       ///< in this status since
    StatusClass klass = StatusClass::Unknown; ///< Stalled where a working status lasts longer than its limit
    bool seen = false;   ///< this console saw the status change; else `sinceMs` is what the manager's times say
    bool silent = false; ///< pull agent not heard of for three intervals
    friend bool operator==(const FleetRow&, const FleetRow&) = default;
};

/// What one step changed; rows as they are now, removed ones as they were. Sorted by id.
struct FleetChange
{
    std::vector<SummaryPtr> inserted;
    std::vector<SummaryPtr> changed; ///< also where only class, silence or time in state did
    std::vector<SummaryPtr> removed;
    [[nodiscard]] bool empty() const { return inserted.empty() && changed.empty() && removed.empty(); }
    [[nodiscard]] bool touches(std::string_view id) const;
};

/// The dimensions in which fleets are counted.
enum class FleetFacet { Status, Platform, Group, Region, Release, ErrorCode, Model };

struct FacetValue
{
    QString value; ///< status, platform, group id, …
    QString label; ///< group name; else the value
    int total = 0;
    std::array<int, 7> byClass{}; ///< indexed by StatusClass
};

/// The fleet of one connection: what the last polls said, diffed. On the GUI thread; large answers are taken in slices
/// of a few ms, so that changed() may come several times for one apply(); the last is followed by applied(). Has no
/// timer for anything else: who owns the poll calls tick().
class FleetStore : public QObject
{
    Q_OBJECT
public:
    /// `clock` outlives the store.
    explicit FleetStore(const Clock& clock, QObject* parent = nullptr);
    ~FleetStore() override;

    /// One list answer. `groupId` when the list was filtered by it: then rows of other groups are left alone.
    void apply(const FleetDelta& delta, const QString& groupId = {});
    /// From a single read, newer than the last list: shown at once, until a list that was asked for later says
    /// otherwise.
    void upsertOne(const Deployment& deployment);
    /// A single read said 404.
    void removeOne(const QString& id);
    void clear();

    /// Slices are waiting.
    [[nodiscard]] bool busy() const { return !m_jobs.empty(); }
    /// Takes all that waits, now; for tests and before exports.
    void finish();

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    /// Sorted by id, byte by byte; true until the next change.
    [[nodiscard]] const std::vector<FleetRow>& rows() const { return m_rows; }
    [[nodiscard]] const FleetRow* find(std::string_view id) const;
    [[nodiscard]] const FleetRow* find(const QString& id) const;

    /// Working, stalled and silence depend on the time; call it with each poll and at least each 10 s.
    void tick();
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }
    /// The manager's clock, by the Date of its last answer.
    [[nodiscard]] qint64 serverNowMs() const { return m_clock.nowMs() + m_serverOffsetMs; }
    [[nodiscard]] qint64 serverOffsetMs() const { return m_serverOffsetMs; }
    /// When a working status counts as stalled; 0: never.
    void setStallLimit(DeploymentStatus status, qint64 ms);
    [[nodiscard]] qint64 stallLimit(DeploymentStatus status) const;
    void setAgentInterval(qint64 ms); ///< of pull agents; default 30 s (protocol 2.5)

    void setNewestRelease(const QString& id);
    [[nodiscard]] QString newestRelease() const { return m_newestRelease; }
    /// Names for groups that the list does not name; ids stay as they are.
    void setGroupNames(const QHash<QString, QString>& names);
    [[nodiscard]] QString groupName(std::string_view groupId) const; ///< the id when no name is known

    [[nodiscard]] int count(StatusClass klass) const { return m_byClass[std::size_t(klass)]; }
    [[nodiscard]] int silentCount() const { return m_silent; }
    /// Values that occur, most frequent first.
    [[nodiscard]] QList<FacetValue> facet(FleetFacet facet) const;
    /// Deployments whose current release is not the newest and that want no newer one either: publishing passed them
    /// by.
    [[nodiscard]] int uncoveredCount() const;

Q_SIGNALS:
    void changed(const alien::FleetChange& change);
    void applied(); ///< a whole answer is in
    void statusChanged(const QString& id, const QString& from, const QString& to, qint64 whenMs); ///< manager's clock
    void newestReleaseChanged();

private:
    struct Job;
    struct Override
    {
        SummaryPtr listed; ///< what the last list said; null: nothing
        qint64 atMs = 0;   ///< this machine's clock
    };
    struct Tally;

    void enqueue(std::unique_ptr<Job> job);
    void runSlice();
    void mergeSlice(const std::vector<SummaryPtr>& upserted, const std::vector<std::string>& removed);
    void settleOverrides(Job& job);
    FleetRow rowOf(const SummaryPtr& summary, const FleetRow* before);
    StatusClass classOf(const DeploymentSummary& summary, qint64 sinceMs) const;
    bool silentAt(const DeploymentSummary& summary) const;
    void count(const FleetRow& row, int step);
    std::size_t lowerBound(std::string_view id) const;

    const Clock& m_clock;
    std::vector<FleetRow> m_rows;
    std::deque<std::unique_ptr<Job>> m_jobs;
    std::map<std::string, Override, std::less<>> m_overrides;
    bool m_sliceQueued = false;
    qint64 m_serverOffsetMs = 0;
    qint64 m_lastAnswerMs = 0; ///< manager's clock
    qint64 m_nextTickMs = 0;   ///< nothing changes with time before it
    qint64 m_agentIntervalMs = 30'000;
    std::map<DeploymentStatus, qint64> m_limits;
    QString m_newestRelease;
    QHash<QString, QString> m_groupNames;
    std::array<int, 7> m_byClass{};
    int m_silent = 0;
    std::unique_ptr<Tally> m_tally;
};

} // namespace alien
