// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What FleetStore makes of summaries, its clocks and its counts.
#include "client/fromutf8.h"
#include "models/fleet/fleetstore.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace alien {

namespace {
constexpr qint64 never = std::numeric_limits<qint64>::max();

} // namespace

// --- What follows from a summary

FleetRow FleetStore::rowOf(const SummaryPtr& summary, const FleetRow* before)
{
    const qint64 now = serverNowMs();
    const bool pull = summary->model == "pull";
    FleetRow row;
    row.summary = summary;
    if (before != nullptr && before->summary->status == summary->status) {
        row.sinceMs = before->sinceMs;
        row.seen = before->seen;
    } else if (before != nullptr) {
        // It happened between two answers; the manager's own time of change is closer, where it is one (protocol 2.5).
        const bool told = !pull && summary->updatedAtMs > before->summary->updatedAtMs && summary->updatedAtMs <= now;
        row.sinceMs = told ? summary->updatedAtMs : now;
        row.seen = true;
    } else {
        row.sinceMs = !pull && summary->updatedAtMs != 0 ? summary->updatedAtMs : summary->createdAtMs;
    }
    judge(row, now);
    m_nextTickMs = std::min(m_nextTickMs, row.dueMs);
    return row;
}

const FleetStore::StatusFacts& FleetStore::factsOf(std::string_view status)
{
    for (const StatusFacts& facts : m_facts) {
        if (facts.status.data() == status.data())
            return facts;
    }
    return m_facts.emplace_back(
        StatusFacts{status, statusClass(status), stallLimit(deploymentStatus(status)), fromUtf8(status)});
}

/// Silence is measured against the last answer: while nobody asks, nobody falls silent.
void FleetStore::judge(FleetRow& row, qint64 nowMs)
{
    const DeploymentSummary& summary = *row.summary;
    const StatusFacts& facts = factsOf(summary.status);
    row.klass = facts.klass;
    row.silent = false;
    row.dueMs = never;
    if (facts.klass == StatusClass::Working && facts.limitMs > 0 && row.sinceMs != 0) {
        if (nowMs - row.sinceMs >= facts.limitMs)
            row.klass = StatusClass::Stalled;
        else
            row.dueMs = row.sinceMs + facts.limitMs;
    }
    if (summary.model == "pull" && summary.updatedAtMs != 0) {
        const qint64 silentFrom = summary.updatedAtMs + 3 * m_agentIntervalMs;
        row.silent = m_lastAnswerMs > silentFrom;
        if (!row.silent)
            row.dueMs = std::min(row.dueMs, silentFrom);
    }
}

void FleetStore::tick()
{
    const qint64 now = serverNowMs();
    if (m_running || now < m_nextTickMs)
        return;
    m_nextTickMs = never;
    FleetChange change;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        FleetRow& row = m_rows[i];
        if (row.dueMs <= now) {
            FleetRow next = row;
            judge(next, now);
            if (next.klass != row.klass || next.silent != row.silent) {
                m_tally.replace(row, next);
                change.changed.push_back(row.summary);
                change.changedAt.push_back(std::uint32_t(i));
            }
            row = std::move(next);
        }
        m_nextTickMs = std::min(m_nextTickMs, row.dueMs);
    }
    if (!change.empty())
        Q_EMIT changed(change);
}

/// Limits changed: every row is to be looked at again.
void FleetStore::judgeAll()
{
    for (FleetRow& row : m_rows)
        row.dueMs = 0;
    m_nextTickMs = 0;
    tick();
}

/// The Date header counts whole seconds; smaller steps than that are its rounding and would make ages jump.
void FleetStore::learnServerTime(qint64 serverDateMs)
{
    if (serverDateMs <= 0)
        return;
    const qint64 offset = serverDateMs + 500 - m_clock.nowMs();
    if (std::abs(offset - m_serverOffsetMs) > 1500)
        m_serverOffsetMs = offset;
}

void FleetStore::setStallLimit(DeploymentStatus status, qint64 ms)
{
    m_limits[status] = ms;
    m_facts.clear();
    judgeAll();
}

qint64 FleetStore::stallLimit(DeploymentStatus status) const
{
    const auto it = m_limits.find(status);
    return it == m_limits.end() ? 0 : it->second;
}

void FleetStore::setAgentInterval(qint64 ms)
{
    m_agentIntervalMs = ms;
    judgeAll();
}

// --- Names and counts

void FleetStore::setNewestRelease(const QString& id)
{
    if (id == m_newestRelease)
        return;
    m_newestRelease = id;
    Q_EMIT newestReleaseChanged();
}

void FleetStore::setGroupNames(const QHash<QString, QString>& names)
{
    if (names == m_groupNames)
        return;
    m_groupNames = names;
    Q_EMIT groupNamesChanged();
}

QString FleetStore::groupName(std::string_view groupId) const
{
    const QString id = fromUtf8(groupId);
    if (const auto it = m_groupNames.constFind(id); it != m_groupNames.constEnd() && !it->isEmpty())
        return *it;
    const std::string_view listed = m_tally.groupName(groupId);
    return listed.empty() ? id : fromUtf8(listed);
}

QString FleetStore::groupName(const DeploymentSummary& summary) const
{
    return summary.groupName.empty() ? groupName(summary.groupId) : fromUtf8(summary.groupName);
}

QList<FacetValue> FleetStore::facet(FleetFacet facet) const
{
    QList<FacetValue> values = m_tally.values(facet);
    if (facet == FleetFacet::Group) {
        for (FacetValue& value : values)
            value.label = m_groupNames.value(value.value, value.label);
    }
    return values;
}

int FleetStore::uncoveredCount() const
{
    if (m_newestRelease.isEmpty())
        return 0;
    const std::string_view newest = intern(m_newestRelease.toStdString());
    return int(std::count_if(m_rows.begin(), m_rows.end(), [newest](const FleetRow& row) {
        return row.klass != StatusClass::Gone && row.summary->currentReleaseId != newest &&
               row.summary->desiredReleaseId != newest;
    }));
}

} // namespace alien
