// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/timemachine.h"

#include <QCryptographicHash>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int upkeepMs = 30'000;
constexpr qint64 saveEachMs = 60'000; ///< where something changed
constexpr qint64 saveEachRowMs = 3;   ///< 100,000 rows are some megabytes: each five minutes
constexpr qint64 calmSaveMs = 600'000;
constexpr qint64 awayMs = 600'000; ///< hidden for so long: coming back is another visit
constexpr int sweepEach = 120;     ///< of the upkeep's rounds: an hour
constexpr int arrivalMs = 5;

} // namespace

PastFiles PastFiles::in(const QString& folder, const QString& filingKey)
{
    if (folder.isEmpty() || filingKey.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(filingKey.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString base = folder + u'/' + QString::fromLatin1(hash.left(16));
    return {base + u".db"_s, base + u".fleet"_s};
}

TimeMachine::TimeMachine(Parts parts, PastFiles files, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_files(std::move(files))
    , m_log(m_files.log)
    , m_past(m_pastClock)
{
    connect(&m_parts.live, &FleetStore::changed, this, &TimeMachine::noteChange);
    connect(&m_parts.live, &FleetStore::applied, this, &TimeMachine::polled);
    connect(&m_past, &FleetStore::applied, this, [this] {
        if (m_wantedMs == 0 && std::exchange(m_shownMs, 0) != 0) {
            Q_EMIT shownChanged();
            m_past.adopt(FleetStore(m_pastClock)); // nobody shows it: its rows may go
        } else {
            Q_EMIT pastApplied();
        }
    });
    connect(&m_log, &ChangeLog::committed, this, [this] { m_unsaved = true; });
    m_log.seenMs(this, [this](qint64 ms) {
        m_lastVisitMs = ms;
        Q_EMIT visitChanged();
    });
    m_upkeep.callOnTimeout(this, [this, round = 0]() mutable {
        if (m_onScreen)
            noteSeen();
        saveSnapshot();
        if (++round % sweepEach == 1)
            m_log.sweep(m_parts.live.serverNowMs(), m_retention);
    });
    m_upkeep.start(upkeepMs);
    m_arrival.setInterval(arrivalMs);
    m_arrival.callOnTimeout(this, [this] { restore(m_reading, 0); });
}

TimeMachine::~TimeMachine()
{
    if (m_onScreen)
        noteSeen();
    m_saveMs = 0;
    saveSnapshot();
}

void TimeMachine::setRetention(const ChangeRetention& retention)
{
    if (retention == m_retention)
        return;
    m_retention = retention;
    m_log.sweep(m_parts.live.serverNowMs(), m_retention);
}

// --- The last known fleet

TimeMachine::Reading TimeMachine::readAhead(const QString& snapshotFile)
{
    const auto promise = std::make_shared<std::promise<FleetSnapshot>>();
    QThreadPool::globalInstance()->start([snapshotFile, promise] {
        promise->set_value(snapshotFile.isEmpty() ? FleetSnapshot() : FleetSnapshot::read(snapshotFile));
    });
    return promise->get_future().share();
}

bool TimeMachine::restore(const Reading& reading, int mostMs)
{
    m_reading = reading;
    if (!reading.valid() || m_parts.complete()) {
        m_arrival.stop();
        m_reading = {};
        return true;
    }
    if (reading.wait_for(std::chrono::milliseconds(mostMs)) != std::future_status::ready) {
        m_arrival.start();
        return false;
    }
    m_arrival.stop();
    take(reading.get());
    if (mostMs > 0)
        m_parts.live.finish(); // nothing is on screen yet: the first frame shows it whole
    m_reading = {};
    return true;
}

void TimeMachine::take(const FleetSnapshot& snapshot)
{
    if (snapshot.asOfMs == 0 || m_parts.live.count() > 0 || m_parts.live.busy())
        return;
    m_restoredMs = snapshot.asOfMs;
    if (m_parts.live.newestRelease().isEmpty())
        m_parts.live.setNewestRelease(snapshot.newestRelease);
    m_parts.live.restore(snapshot.rows, snapshot.asOfMs);
    Q_EMIT restoredChanged();
}

void TimeMachine::dropRestored()
{
    m_arrival.stop();
    m_reading = {};
    if (m_restoredMs == 0)
        return;
    m_restoredMs = 0;
    m_parts.live.clear();
    Q_EMIT restoredChanged();
}

void TimeMachine::saveSnapshot()
{
    const qint64 now = m_parts.clock.monotonicMs();
    const qint64 busy = std::max(saveEachMs, m_parts.live.count() * saveEachRowMs);
    const qint64 wait = m_unsaved ? busy : std::max(busy, calmSaveMs);
    if (m_files.snapshot.isEmpty() || !m_reconciled || (m_saveMs != 0 && now - m_saveMs < wait))
        return;
    m_saveMs = now;
    m_unsaved = false;
    m_log.saveSnapshot(m_files.snapshot, m_parts.live.newestRelease());
}

// --- What comes

void TimeMachine::noteChange(const FleetChange& change)
{
    if (!m_reconciled)
        return;
    const std::vector<FleetRow>& rows = m_parts.live.rows();
    std::vector<PastRow> put;
    put.reserve(change.insertedAt.size() + change.changedAt.size());
    for (const auto* places : {&change.insertedAt, &change.changedAt}) {
        for (const std::uint32_t place : *places)
            put.push_back({rows[place].summary, rows[place].sinceMs});
    }
    std::vector<std::string> gone;
    gone.reserve(change.removed.size());
    for (const SummaryPtr& summary : change.removed)
        gone.push_back(summary->id);
    m_log.note(std::move(put), std::move(gone));
}

/// The first whole answer of this run against what the log ends with.
void TimeMachine::reconcile()
{
    std::vector<PastRow> all;
    all.reserve(m_parts.live.rows().size());
    for (const FleetRow& row : m_parts.live.rows())
        all.push_back({row.summary, row.sinceMs});
    m_log.reconcile(std::move(all));
    m_reconciled = true;
    if (std::exchange(m_restoredMs, 0) != 0)
        Q_EMIT restoredChanged();
}

void TimeMachine::polled()
{
    if (m_parts.live.busy() || !m_parts.complete())
        return;
    if (!m_reconciled)
        reconcile();
    m_log.commit(m_parts.live.serverNowMs());
}

// --- Visits

void TimeMachine::noteSeen()
{
    m_log.setSeen(m_parts.live.serverNowMs());
}

void TimeMachine::setOnScreen(bool on)
{
    if (on == m_onScreen)
        return;
    m_onScreen = on;
    const qint64 now = m_parts.live.serverNowMs();
    if (!on) {
        m_hiddenSinceMs = now;
        noteSeen();
    } else if (m_hiddenSinceMs != 0 && now - m_hiddenSinceMs > awayMs) {
        m_lastVisitMs = m_hiddenSinceMs;
        Q_EMIT visitChanged();
    }
}

// --- The fleet of another moment

void TimeMachine::show(qint64 atMs)
{
    m_wantedMs = atMs;
    m_log.fleetAt(this, atMs, [this](const PastFleet& fleet) {
        if (fleet.atMs != m_wantedMs)
            return; // back to now meanwhile
        if (!fleet.problem.isEmpty()) {
            Q_EMIT showFailed(fleet.problem);
            return;
        }
        const bool begins = m_shownMs == 0;
        m_pastClock.ms = fleet.atMs;
        m_shownMs = fleet.atMs;
        m_knownMs = fleet.knownMs;
        // From the same rows, so that whoever shows them goes there by what differs.
        if (begins)
            m_past.adopt(m_parts.live);
        m_past.setNewestRelease(m_parts.newestRelease(fleet.atMs));
        Q_EMIT shownChanged();
        m_past.restore(fleet.rows, fleet.knownMs);
    });
}

void TimeMachine::showNow()
{
    m_wantedMs = 0;
    if (m_shownMs == 0)
        return;
    // Back by what differs, a slice at a time; then it is the live store's turn.
    m_pastClock.ms = m_parts.live.serverNowMs();
    std::vector<PastRow> rows;
    rows.reserve(m_parts.live.rows().size());
    for (const FleetRow& row : m_parts.live.rows())
        rows.push_back({row.summary, row.sinceMs});
    m_past.restore(std::move(rows), m_pastClock.ms);
}

} // namespace alien
