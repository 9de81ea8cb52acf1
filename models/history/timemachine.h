// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleetstore.h"
#include "models/history/changelog.h"
#include "models/history/fleetsnapshot.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <future>
#include <memory>

namespace alien {

/// Where the past of one connection is kept; empty names: for this run only.
struct PastFiles
{
    QString log;      ///< every change, see ChangeDatabase
    QString snapshot; ///< the last known fleet

    /// `filingKey`: see Profile; empty: nothing of it outlives this run.
    [[nodiscard]] static PastFiles in(const QString& folder, const QString& filingKey);
};

/// The past of one connection's fleet: notes what every answer changes, brings back the last known fleet at the next
/// start, and shows the fleet as it was at any moment in a store of its own. Works without the manager.
class TimeMachine : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        FleetStore& live;
        const Clock& clock;
        std::function<bool()> complete;               ///< the live store holds what the manager said in this run
        std::function<QString(qint64)> newestRelease; ///< at a time; empty when not known
    };
    TimeMachine(Parts parts, PastFiles files, QObject* parent = nullptr);
    ~TimeMachine() override;

    [[nodiscard]] ChangeLog& log() { return m_log; }

    /// What lies before is removed at once and each hour; 90 days at first.
    void setRetention(const ChangeRetention& retention);

    /// Reads the last known fleet ahead, on a worker.
    using Reading = std::shared_future<FleetSnapshot>;
    [[nodiscard]] static Reading readAhead(const QString& snapshotFile);
    /// Puts it into the live store, unless the manager has answered by then; waits at most `mostMs` for the file, which
    /// is for the time before anything is on screen. False: not read yet, it comes by itself.
    bool restore(const Reading& reading, int mostMs);
    /// The live store shows the last known fleet of that time (manager's clock); 0: it shows what the manager says.
    [[nodiscard]] qint64 restoredMs() const { return m_restoredMs; }
    /// What was restored is not for this token.
    void dropRestored();

    /// The manager answered a list.
    void polled();
    /// The operator has this connection in front.
    void setOnScreen(bool on);
    /// When the operator last looked before the present visit; 0: never, or not known yet.
    [[nodiscard]] qint64 lastVisitMs() const { return m_lastVisitMs; }

    /// The fleet as it was: comes into past() by slices once shownChanged() was heard; the last is pastApplied().
    void show(qint64 atMs);
    void showNow();
    [[nodiscard]] qint64 shownMs() const { return m_shownMs; } ///< 0: now
    [[nodiscard]] bool showsPast() const { return m_shownMs != 0; }
    [[nodiscard]] qint64 nowMs() const { return m_parts.live.serverNowMs(); } ///< manager's clock
    [[nodiscard]] qint64 knownMs() const { return m_knownMs; }                ///< of the last answer before shownMs()
    [[nodiscard]] FleetStore& past() { return m_past; }

Q_SIGNALS:
    void restoredChanged();
    void visitChanged();
    void shownChanged(); ///< another moment, or now again
    void pastApplied();
    void showFailed(const QString& why);

private:
    /// Stands where it is put.
    class PastClock : public Clock
    {
    public:
        qint64 ms = 0;
        [[nodiscard]] qint64 nowMs() const override { return ms; }
        [[nodiscard]] qint64 monotonicMs() const override { return ms; }
    };

    void take(const FleetSnapshot& snapshot);
    void noteChange(const FleetChange& change);
    void reconcile();
    void saveSnapshot();
    void noteSeen();

    Parts m_parts;
    PastFiles m_files;
    ChangeLog m_log;
    PastClock m_pastClock;
    FleetStore m_past;
    QTimer m_upkeep;
    QTimer m_arrival; ///< of a snapshot that was not waited for
    Reading m_reading;
    ChangeRetention m_retention;
    qint64 m_restoredMs = 0;
    bool m_reconciled = false;
    bool m_unsaved = false; ///< the snapshot is behind the log
    bool m_onScreen = false;
    qint64 m_hiddenSinceMs = 0;
    qint64 m_lastVisitMs = 0;
    qint64 m_wantedMs = 0; ///< asked for last; 0: now
    qint64 m_shownMs = 0;
    qint64 m_knownMs = 0;
    qint64 m_saveMs = 0;
};

} // namespace alien
