// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/fleetdecoder.h"
#include "client/types/deployment.h"
#include "client/types/deploymentstatus.h"
#include "models/common/clock.h"
#include "models/fleet/fleettally.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <string_view>
#include <vector>

namespace alien {

class ItemDecoder;
struct PastRow;

/// What one step changed; rows as they are now, removed ones as they were. Each list is sorted by id.
struct FleetChange
{
    std::vector<SummaryPtr> inserted;
    std::vector<SummaryPtr> changed; ///< also where only class, silence or time in state did
    std::vector<SummaryPtr> removed;
    /// Where they stand in rows() now; `removedAt`: where they stood before anything of this change was done.
    std::vector<std::uint32_t> insertedAt;
    std::vector<std::uint32_t> changedAt;
    std::vector<std::uint32_t> removedAt;
    [[nodiscard]] bool empty() const { return inserted.empty() && changed.empty() && removed.empty(); }
    [[nodiscard]] bool touches(std::string_view id) const;
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
    void apply(const FleetDelta& delta, const QString& groupId = {}) { apply(FleetDelta(delta), groupId); }
    void apply(FleetDelta&& delta, const QString& groupId = {});
    /// From a single read, newer than the last list: shown at once, until a list that was asked for later says
    /// otherwise.
    void upsertOne(const Deployment& deployment);
    /// The fleet of another moment in place of all that is here: the last known one at a start, one of the past. Rows
    /// that show the same stay the same objects; the others come, change or go as by any answer. `knownMs`: when the
    /// manager said so, by its clock.
    void restore(std::vector<PastRow> rows, qint64 knownMs);
    /// Becomes what the other one is, with the same rows; tells nobody.
    void adopt(const FleetStore& other);
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
    [[nodiscard]] const FleetRow* find(const QString& id) const { return find(std::string_view(id.toStdString())); }

    /// Working, stalled and silence depend on the time; call it with each poll and at least each 10 s.
    void tick();
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }
    /// The manager's clock, by the Date of its answers. Ages are differences to this one.
    [[nodiscard]] qint64 serverNowMs() const { return m_clock.nowMs() + m_serverOffsetMs; }
    [[nodiscard]] qint64 serverOffsetMs() const { return m_serverOffsetMs; }
    /// When a working status counts as stalled; 0: never.
    void setStallLimit(DeploymentStatus status, qint64 ms);
    [[nodiscard]] qint64 stallLimit(DeploymentStatus status) const;
    void setAgentInterval(qint64 ms); ///< of pull agents; default 30 s (protocol 2.5)

    void setNewestRelease(const QString& id);
    [[nodiscard]] const QString& newestRelease() const { return m_newestRelease; }
    /// Names for groups that the list does not name.
    void setGroupNames(const QHash<QString, QString>& names);
    [[nodiscard]] QString groupName(std::string_view groupId) const; ///< the id when no name is known
    [[nodiscard]] QString groupName(const DeploymentSummary& summary) const;

    [[nodiscard]] int count(StatusClass klass) const { return m_tally.count(klass); }
    [[nodiscard]] int silentCount() const { return m_tally.silent(); }
    /// Values that occur in the whole fleet, most frequent first.
    [[nodiscard]] QList<FacetValue> facet(FleetFacet facet) const;
    /// Deployments that neither run the newest release nor want it: publishing passed them by.
    [[nodiscard]] int uncoveredCount() const;

Q_SIGNALS:
    void changed(const alien::FleetChange& change);
    void applied(); ///< a whole answer is in
    void statusChanged(const QString& id, const QString& from, const QString& to, qint64 whenMs); ///< manager's clock
    void newestReleaseChanged();
    void groupNamesChanged();

private:
    struct Job;
    struct StatusStep;
    struct StatusFacts
    {
        std::string_view status; ///< interned
        StatusClass klass = StatusClass::Unknown;
        qint64 limitMs = 0;
        QString text;
    };
    struct Override
    {
        SummaryPtr listed; ///< what the last list said; null: nothing
        qint64 atMs = 0;   ///< this machine's clock
    };

    void enqueue(std::unique_ptr<Job> job);
    void runSlice();
    void start(Job& job);
    void startRestoring(Job& job) const;
    void removeUnlisted(Job& job) const;
    void settleOverrides(Job& job);
    /// `since`: what sinceMs is, row by row; null: as it follows from what is known.
    void merge(SummaryPtr* first, SummaryPtr* last, const std::vector<std::string>& removed,
               const qint64* since = nullptr);
    void mergeInserted(std::vector<FleetRow>& rows, const std::vector<std::uint32_t>& places);
    void mergeRemoved(const std::vector<std::string>& removed, FleetChange& change);
    void noteOverride(std::string_view id);
    [[nodiscard]] FleetRow rowOf(const SummaryPtr& summary, const FleetRow* before);
    [[nodiscard]] const StatusFacts& factsOf(std::string_view status);
    /// Sets class, silence and when to look again.
    void judge(FleetRow& row, qint64 nowMs);
    void judgeAll();
    void learnServerTime(qint64 serverDateMs);
    [[nodiscard]] std::size_t lowerBound(std::string_view id, std::size_t from = 0) const;

    const Clock& m_clock;
    std::vector<FleetRow> m_rows;
    std::vector<std::uint64_t> m_heads; ///< of each row's id, so that searching touches no row but the one it finds
    std::deque<std::unique_ptr<Job>> m_jobs;
    std::map<std::string, Override, std::less<>> m_overrides;
    std::unique_ptr<ItemDecoder> m_decoder;
    std::vector<StatusFacts> m_facts; ///< of the statuses met so far
    std::map<DeploymentStatus, qint64> m_limits;
    std::size_t m_sliceRows;
    QTimer m_slices; ///< not a queued call: those run one after the other before any timer or paint
    bool m_running = false;
    quint64 m_epoch = 0; ///< counts clear()
    qint64 m_serverOffsetMs = 0;
    qint64 m_lastAnswerMs = 0; ///< manager's clock
    qint64 m_nextTickMs;       ///< manager's clock; nothing changes with time before it
    qint64 m_agentIntervalMs = 30'000;
    QString m_newestRelease;
    QHash<QString, QString> m_groupNames;
    FleetTally m_tally;
};

} // namespace alien
