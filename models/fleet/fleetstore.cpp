// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleetstore.h"

#include "client/fleet/itemdecoder.h"
#include "client/fleet/prefetch.h"
#include "client/fromutf8.h"
#include "models/fleet/idhead.h"
#include "models/history/pastrow.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <limits>

namespace alien {

namespace {
constexpr std::size_t firstSlice = 2048;
constexpr std::size_t smallestSlice = 1024; ///< each slice leads the tables to a new order: 1 % of 100,000 is one
constexpr std::size_t largestSlice = 16384;
constexpr qint64 sliceUs = 3000; ///< with what listens to changed(); leaves room for a paint within 16 ms
constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr qint64 minute = 60'000;

bool idLess(const SummaryPtr& a, const SummaryPtr& b)
{
    return a->id < b->id;
}

/// Whether tables show the same of both. Times of contact are not compared: what is kept of the past lacks most.
bool showTheSame(const DeploymentSummary& a, const DeploymentSummary& b)
{
    return a.status == b.status && a.currentReleaseId == b.currentReleaseId &&
           a.desiredReleaseId == b.desiredReleaseId && a.errorCode == b.errorCode && a.region == b.region &&
           a.groupId == b.groupId && a.platform == b.platform && a.model == b.model && a.name == b.name &&
           a.publicUrl == b.publicUrl && a.publicUrls == b.publicUrls && a.resources == b.resources &&
           a.resourcesFailed == b.resourcesFailed && a.resourcesRunning == b.resourcesRunning &&
           a.resourcesBusy == b.resourcesBusy && a.hasState == b.hasState && a.lacksReplicas == b.lacksReplicas &&
           a.retryRequested == b.retryRequested && a.createdAtMs == b.createdAtMs;
}

bool holds(const std::vector<SummaryPtr>& sorted, std::string_view id)
{
    const auto it = std::lower_bound(sorted.begin(), sorted.end(), id,
                                     [](const SummaryPtr& row, std::string_view wanted) { return row->id < wanted; });
    return it != sorted.end() && (*it)->id == id;
}

/// What a poll replaced lies all over the memory: to give many of them back takes this thread's time for nothing.
void letGo(std::vector<SummaryPtr> summaries)
{
    constexpr std::size_t many = 64;
    if (summaries.size() < many)
        return;
    QThreadPool::globalInstance()->start(
        [last = std::make_shared<std::vector<SummaryPtr>>(std::move(summaries))] { last->clear(); });
}

/// The first place at or behind `from` whose head is not below this one. What changed comes in the order of the ids:
/// from one to the next it is not far.
std::size_t placeOfHead(const std::vector<std::uint64_t>& heads, std::uint64_t head, std::size_t from)
{
    // Long lists come sorted behind what is there.
    if (from == heads.size() || heads.back() < head)
        return heads.size();
    // A line of them at a time, which memory brings as fast as they are read; what is further off by steps that double.
    constexpr std::size_t line = 8;
    constexpr int nearLines = 32;
    std::size_t step = from == 0 ? heads.size() : line;
    for (int lines = 0; from + step < heads.size() && heads[from + step] < head; ++lines) {
        from += step;
        step *= lines < nearLines ? 1 : 2;
    }
    const auto first = heads.begin() + std::ptrdiff_t(from);
    const auto last = heads.size() - from > step ? first + std::ptrdiff_t(step) : heads.end();
    return std::size_t(std::lower_bound(first, last, head) - heads.begin());
}

constexpr std::size_t aheadRows = 64;
using Places = std::array<std::size_t, aheadRows>;

/// What the next rows of a merge will look at lies all over the memory, each thing told by the one before: fetched for
/// one row after the other, most of the merge would be waiting. `from`: no place of theirs is before it. Returns the
/// first places of their heads.
Places fetchAhead(const std::vector<FleetRow>& rows, const std::vector<std::uint64_t>& heads, std::size_t from,
                  const SummaryPtr* first, const SummaryPtr* last)
{
    Places places{};
    std::array<const FleetRow*, aheadRows> known{};
    std::size_t count = 0;
    for (const SummaryPtr* it = first; it != last; ++it)
        prefetch(it->get(), sizeof(DeploymentSummary));
    for (const SummaryPtr* it = first; it != last; ++it)
        prefetch((*it)->id.data());
    for (const SummaryPtr* it = first; it != last; ++it) {
        places[std::size_t(it - first)] = from = placeOfHead(heads, idHead((*it)->id), from);
        if (from < heads.size())
            prefetch(known[count++] = &rows[from]);
    }
    for (std::size_t i = 0; i < count; ++i)
        prefetch(known[i]->summary.get(), sizeof(DeploymentSummary));
    for (std::size_t i = 0; i < count; ++i)
        prefetch(known[i]->summary->id.data());
    return places;
}

} // namespace

bool FleetChange::touches(std::string_view id) const
{
    return holds(inserted, id) || holds(changed, id) || holds(removed, id);
}

/// One answer, or one single read, on its way into the rows.
struct FleetStore::Job
{
    std::vector<SummaryPtr> upserted; ///< sorted by id
    std::vector<std::string> removed; ///< sorted
    std::size_t next = 0;
    bool started = false;
    bool answer = false; ///< a list; else a single read
    bool first = false;
    std::string groupId;
    qint64 askedMs = 0; ///< this machine's clock
    bool restores = false;
    std::vector<PastRow> target; ///< the whole fleet to be
    std::vector<qint64> since;   ///< of `upserted`
};

struct FleetStore::StatusStep
{
    SummaryPtr from;
    SummaryPtr to;
    qint64 atMs = 0;
};

FleetStore::FleetStore(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_decoder(std::make_unique<ItemDecoder>())
    , m_limits{{DeploymentStatus::Pending, 10 * minute},       {DeploymentStatus::InitialSetup, 45 * minute},
               {DeploymentStatus::Provisioning, 45 * minute},  {DeploymentStatus::WaitingForMachines, 60 * minute},
               {DeploymentStatus::UpdatePending, 10 * minute}, {DeploymentStatus::Updating, 45 * minute},
               {DeploymentStatus::DeletePending, 10 * minute}, {DeploymentStatus::Deleting, 45 * minute}}
    , m_sliceRows(firstSlice)
    , m_nextTickMs(never)
{
    m_slices.setSingleShot(true);
    m_slices.setInterval(0);
    m_slices.callOnTimeout(this, &FleetStore::runSlice);
}

FleetStore::~FleetStore() = default;

std::size_t FleetStore::lowerBound(std::string_view id, std::size_t from) const
{
    const std::uint64_t head = idHead(id);
    const auto low = m_heads.begin() + std::ptrdiff_t(placeOfHead(m_heads, head, from));
    auto high = low;
    if (low != m_heads.end() && *low == head)
        high = low + 1 == m_heads.end() || low[1] != head ? low + 1 : std::upper_bound(low, m_heads.end(), head);
    const auto it =
        std::lower_bound(m_rows.begin() + (low - m_heads.begin()), m_rows.begin() + (high - m_heads.begin()), id,
                         [](const FleetRow& row, std::string_view wanted) { return row.summary->id < wanted; });
    return std::size_t(it - m_rows.begin());
}

const FleetRow* FleetStore::find(std::string_view id) const
{
    const std::size_t at = lowerBound(id);
    return at < m_rows.size() && m_rows[at].summary->id == id ? &m_rows[at] : nullptr;
}

// --- Taking answers

void FleetStore::apply(FleetDelta&& delta, const QString& groupId)
{
    learnServerTime(delta.serverDateMs);
    auto job = std::make_unique<Job>();
    job->upserted = std::move(delta.upserted);
    job->removed = std::move(delta.removed);
    job->answer = true;
    job->first = delta.first;
    job->groupId = groupId.toStdString();
    job->askedMs = m_clock.nowMs() - delta.elapsedUs / 1000;
    enqueue(std::move(job));
}

void FleetStore::upsertOne(const Deployment& deployment)
{
    const QByteArray json = deployment.document.source();
    auto summary = std::make_shared<DeploymentSummary>();
    FleetDecodeError error;
    std::vector<std::string> warnings;
    if (!m_decoder->decode(std::string_view(json.constData(), std::size_t(json.size())), *summary, error, warnings))
        return; // the next list tells
    const FleetRow* known = find(std::string_view(summary->id));
    if (known != nullptr && summary->groupName.empty())
        summary->groupName = known->summary->groupName; // single reads never name the group
    auto job = std::make_unique<Job>();
    job->upserted.push_back(std::move(summary));
    enqueue(std::move(job));
}

void FleetStore::restore(std::vector<PastRow> rows, qint64 knownMs)
{
    auto job = std::make_unique<Job>();
    job->restores = true;
    job->target = std::move(rows);
    m_lastAnswerMs = knownMs;
    m_jobs.clear(); // one moment at a time
    m_overrides.clear();
    enqueue(std::move(job));
}

void FleetStore::adopt(const FleetStore& other)
{
    ++m_epoch;
    m_jobs.clear();
    m_overrides.clear();
    m_rows = other.m_rows;
    m_heads = other.m_heads;
    m_tally = other.m_tally;
    m_groupNames = other.m_groupNames;
    m_newestRelease = other.m_newestRelease;
    m_limits = other.m_limits;
    m_facts.clear();
    m_lastAnswerMs = other.m_lastAnswerMs;
    m_nextTickMs = other.m_nextTickMs;
}

void FleetStore::removeOne(const QString& id)
{
    auto job = std::make_unique<Job>();
    job->removed.push_back(id.toStdString());
    enqueue(std::move(job));
}

void FleetStore::clear()
{
    ++m_epoch;
    m_jobs.clear();
    m_overrides.clear();
    FleetChange change;
    for (FleetRow& row : m_rows) {
        change.removedAt.push_back(std::uint32_t(change.removed.size()));
        change.removed.push_back(std::move(row.summary));
    }
    m_rows.clear();
    m_heads.clear();
    m_tally.clear();
    m_lastAnswerMs = 0;
    m_nextTickMs = never;
    if (!change.empty())
        Q_EMIT changed(change);
}

void FleetStore::enqueue(std::unique_ptr<Job> job)
{
    const bool small = job->upserted.size() + job->target.size() <= m_sliceRows;
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1 && small && !m_running)
        runSlice();
    else
        m_slices.start();
}

void FleetStore::finish()
{
    while (!m_jobs.empty() && !m_running)
        runSlice();
}

void FleetStore::runSlice()
{
    if (m_jobs.empty() || m_running)
        return;
    m_running = true; // who listens may bring the next answer; it waits
    QElapsedTimer timer;
    timer.start();
    // The job is ours while it runs: a listener may clear() the store.
    std::unique_ptr<Job> job = std::move(m_jobs.front());
    m_jobs.pop_front();
    const quint64 epoch = m_epoch;
    if (!job->started)
        start(*job);
    const std::size_t count = std::min(m_sliceRows, job->upserted.size() - job->next);
    SummaryPtr* const rows = job->upserted.data() + job->next;
    const std::vector<std::string> removed = std::exchange(job->removed, {});
    job->next += count;
    const bool done = job->next == job->upserted.size();
    const bool answer = job->answer;
    const bool restores = job->restores;
    merge(rows, rows + count, removed, restores ? job->since.data() + (job->next - count) : nullptr);
    if (count >= smallestSlice) {
        const auto us = std::max<qint64>(1, timer.nsecsElapsed() / 1000);
        m_sliceRows = std::clamp(std::size_t(qint64(count) * sliceUs / us), smallestSlice, largestSlice);
    }
    m_running = false;
    if (!done && epoch == m_epoch)
        m_jobs.push_front(std::move(job));
    if (done && restores)
        judgeAll(); // it is another time
    if (done && answer)
        tick();
    if (done && (answer || restores))
        Q_EMIT applied();
    if (!m_jobs.empty())
        m_slices.start();
}

void FleetStore::start(Job& job)
{
    job.started = true;
    if (job.restores)
        return startRestoring(job);
    if (!job.answer) {
        if (!job.upserted.empty())
            noteOverride(job.upserted.front()->id);
        for (const std::string& id : job.removed)
            noteOverride(id);
        return;
    }
    m_lastAnswerMs = serverNowMs();
    if (job.first)
        removeUnlisted(job);
    settleOverrides(job);
    if (job.upserted.size() > m_rows.size()) {
        m_rows.reserve(job.upserted.size());
        m_heads.reserve(job.upserted.size());
    }
}

void FleetStore::startRestoring(Job& job) const
{
    std::size_t at = 0;
    for (PastRow& row : job.target) {
        for (; at < m_rows.size() && m_rows[at].summary->id < row.summary->id; ++at)
            job.removed.push_back(m_rows[at].summary->id);
        const bool known = at < m_rows.size() && m_rows[at].summary->id == row.summary->id;
        if (known && m_rows[at].summary == row.summary && m_rows[at].sinceMs == row.sinceMs) {
            ++at;
            continue;
        }
        at += known ? 1 : 0;
        job.since.push_back(row.sinceMs);
        job.upserted.push_back(std::move(row.summary));
    }
    for (; at < m_rows.size(); ++at)
        job.removed.push_back(m_rows[at].summary->id);
    job.target = {};
}

/// A decoder that starts anew does not say what went; what it does not list is gone.
void FleetStore::removeUnlisted(Job& job) const
{
    std::size_t at = 0;
    for (const FleetRow& row : m_rows) {
        if (!job.groupId.empty() && row.summary->groupId != job.groupId)
            continue;
        while (at < job.upserted.size() && job.upserted[at]->id < row.summary->id)
            ++at;
        if (at == job.upserted.size() || job.upserted[at]->id != row.summary->id)
            job.removed.push_back(row.summary->id);
    }
}

void FleetStore::noteOverride(std::string_view id)
{
    const auto it = m_overrides.find(id);
    if (it != m_overrides.end()) {
        it->second.atMs = m_clock.nowMs();
        return;
    }
    const FleetRow* row = find(id);
    m_overrides.emplace(id, Override{row == nullptr ? nullptr : row->summary, m_clock.nowMs()});
}

/// Single reads against this list. A list's delta is relative to the list before it: a row that a single read changed
/// in between has to go back to what the lists say, even when the lists agree. A read that is younger than the list's
/// request stays.
void FleetStore::settleOverrides(Job& job)
{
    std::vector<SummaryPtr> again;
    for (auto it = m_overrides.begin(); it != m_overrides.end();) {
        const std::string& id = it->first;
        const FleetRow* row = find(std::string_view(id));
        const SummaryPtr& listed = it->second.listed;
        const std::string_view group = row != nullptr ? row->summary->groupId
                                       : listed       ? listed->groupId
                                                      : std::string_view();
        if (!job.groupId.empty() && group != job.groupId) {
            ++it;
            continue;
        }
        const auto put =
            std::lower_bound(job.upserted.begin(), job.upserted.end(), id,
                             [](const SummaryPtr& a, const std::string& wanted) { return a->id < wanted; });
        const bool upserts = put != job.upserted.end() && (*put)->id == id;
        const auto gone = std::find(job.removed.begin(), job.removed.end(), id);
        const bool removes = gone != job.removed.end();
        if (it->second.atMs > job.askedMs) {
            if (upserts) {
                it->second.listed = *put;
                job.upserted.erase(put);
            } else if (removes) {
                it->second.listed = nullptr;
                job.removed.erase(gone);
            } else if (job.first) {
                it->second.listed = nullptr;
            }
            ++it;
            continue;
        }
        if (!upserts && !removes) {
            if (listed && !job.first)
                again.push_back(listed);
            else if (row != nullptr)
                job.removed.push_back(id);
        }
        it = m_overrides.erase(it);
    }
    if (!again.empty()) {
        job.upserted.insert(job.upserted.end(), again.begin(), again.end());
        std::sort(job.upserted.begin(), job.upserted.end(), idLess);
    }
    std::sort(job.removed.begin(), job.removed.end());
}

void FleetStore::mergeRemoved(const std::vector<std::string>& removed, FleetChange& change)
{
    std::size_t at = 0;
    for (const std::string& id : removed) {
        at = lowerBound(id, at);
        if (at < m_rows.size() && m_rows[at].summary->id == id) {
            m_tally.remove(m_rows[at]);
            change.removedAt.push_back(std::uint32_t(at));
            change.removed.push_back(std::move(m_rows[at].summary));
            ++at;
        }
    }
    if (change.removed.empty())
        return;
    std::size_t to = change.removedAt.front();
    std::size_t next = 0;
    for (std::size_t from = to; from < m_rows.size(); ++from) {
        if (next < change.removedAt.size() && change.removedAt[next] == from) {
            ++next;
            continue;
        }
        m_rows[to] = std::move(m_rows[from]);
        m_heads[to++] = m_heads[from];
    }
    m_rows.resize(to);
    m_heads.resize(to);
}

/// `places`: where each of them stands in the end. From the back, so that each row moves once.
void FleetStore::mergeInserted(std::vector<FleetRow>& rows, const std::vector<std::uint32_t>& places)
{
    std::size_t from = m_rows.size();
    std::size_t to = from + rows.size();
    m_rows.resize(to);
    m_heads.resize(to);
    for (std::size_t left = rows.size(); left > 0;) {
        --to;
        if (places[left - 1] == to) {
            --left;
            m_rows[to] = std::move(rows[left]);
            m_heads[to] = idHead(m_rows[to].summary->id);
        } else {
            --from;
            m_rows[to] = std::move(m_rows[from]);
            m_heads[to] = m_heads[from];
        }
    }
}

void FleetStore::merge(SummaryPtr* first, SummaryPtr* last, const std::vector<std::string>& removed,
                       const qint64* since)
{
    FleetChange change;
    std::vector<StatusStep> steps;
    std::vector<SummaryPtr> former;
    mergeRemoved(removed, change);
    const auto count = std::size_t(last - first);
    former.reserve(count);
    change.changed.reserve(count);
    change.changedAt.reserve(count);

    std::vector<FleetRow> fresh;
    std::size_t at = 0;
    Places places{};
    for (SummaryPtr* it = first; it != last; ++it) {
        const std::size_t ahead = std::size_t(it - first) % aheadRows;
        if (ahead == 0)
            places = fetchAhead(m_rows, m_heads, at, it, it + std::min(aheadRows, std::size_t(last - it)));
        // Taken out of the job, so that nothing is left to let go of in one go at its end.
        const SummaryPtr summary = std::move(*it);
        at = lowerBound(summary->id, std::max(at, places[ahead]));
        const auto place = std::uint32_t(at + fresh.size());
        if (at == m_rows.size() || m_rows[at].summary->id != summary->id) {
            fresh.push_back(rowOf(summary, nullptr));
            if (since != nullptr)
                fresh.back().sinceMs = since[it - first];
            m_tally.add(fresh.back());
            change.inserted.push_back(summary);
            change.insertedAt.push_back(place);
            continue;
        }
        if (since != nullptr && m_rows[at].sinceMs == since[it - first] && showTheSame(*m_rows[at].summary, *summary))
            continue;
        FleetRow row = rowOf(summary, &m_rows[at]);
        if (since != nullptr)
            row.sinceMs = since[it - first];
        if (row.summary->status != m_rows[at].summary->status)
            steps.push_back({m_rows[at].summary, summary, row.sinceMs});
        m_tally.replace(m_rows[at], row);
        former.push_back(std::move(m_rows[at].summary));
        m_rows[at] = std::move(row);
        change.changed.push_back(summary);
        change.changedAt.push_back(place);
    }
    mergeInserted(fresh, change.insertedAt);
    if (!change.empty())
        Q_EMIT changed(change);
    for (const StatusStep& step : steps) {
        const QString from = factsOf(step.from->status).text;
        const QString to = factsOf(step.to->status).text;
        Q_EMIT statusChanged(fromUtf8(step.to->id), from, to, step.atMs);
    }
    steps.clear();
    letGo(std::move(former));
}

} // namespace alien
