// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ChangeDatabase tells of the past.
#include "client/fromutf8.h"
#include "client/types/deploymentstatus.h"
#include "models/history/changedatabase.h"
#include "models/history/fleetsnapshot.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

bool ChangeDatabase::readEntries(const QByteArray& body, qint64 atMs, States& states) const
{
    const std::optional<QByteArray> bytes = uncompressed(body);
    if (!bytes)
        return false;
    PackedReader in(*bytes);
    while (!in.atEnd()) {
        const quint64 number = in.number();
        quint32 parts = 0;
        if (!in.ok() || number == 0 || number >= states.size() || !readEntry(in, states[number], atMs, &parts))
            return false;
        const LogState& state = states[number];
        for (const quint32 word : {state.status, state.current, state.desired, state.error, state.url, state.region}) {
            if (word >= m_words.size())
                return false;
        }
    }
    return true;
}

bool ChangeDatabase::replay(qint64 atMs, States& states, qint64* knownMs) const
{
    states.assign(m_deployments.size(), LogState());
    QSqlQuery frame(m_file.database());
    frame.setForwardOnly(true);
    frame.prepare(u"SELECT at_ms, body FROM frame WHERE at_ms <= ? ORDER BY at_ms DESC LIMIT 1"_s);
    frame.addBindValue(atMs);
    if (!frame.exec() || !frame.next())
        return false;
    *knownMs = frame.value(0).toLongLong();
    if (!readEntries(frame.value(1).toByteArray(), *knownMs, states))
        return false;
    QSqlQuery batches(m_file.database());
    batches.setForwardOnly(true);
    batches.prepare(u"SELECT at_ms, body FROM batch WHERE at_ms > ? AND at_ms <= ? ORDER BY at_ms"_s);
    batches.addBindValue(*knownMs);
    batches.addBindValue(atMs);
    if (!batches.exec())
        return false;
    while (batches.next()) {
        *knownMs = batches.value(0).toLongLong();
        if (!readEntries(batches.value(1).toByteArray(), *knownMs, states))
            return false;
    }
    return true;
}

const std::vector<quint32>& ChangeDatabase::byId()
{
    if (m_byId.empty() && m_deployments.size() > 1) {
        for (std::size_t number = 1; number < m_deployments.size(); ++number) {
            if (!m_deployments[number].id.empty())
                m_byId.push_back(quint32(number));
        }
        std::sort(m_byId.begin(), m_byId.end(),
                  [this](quint32 a, quint32 b) { return m_deployments[a].id < m_deployments[b].id; });
    }
    return m_byId;
}

void ChangeDatabase::fill(DeploymentSummary& summary, quint32 number, const LogState& state) const
{
    const Identity& one = m_deployments[number];
    summary.id = one.id;
    summary.name = one.name;
    summary.createdAtMs = one.createdMs;
    summary.platform = intern(text(one.platform));
    summary.groupId = intern(text(one.group));
    summary.groupName = intern(text(one.groupName));
    summary.model = intern(text(one.model));
    summary.status = intern(text(state.status));
    summary.currentReleaseId = intern(text(state.current));
    summary.desiredReleaseId = intern(text(state.desired));
    summary.errorCode = intern(text(state.error));
    summary.publicUrl = text(state.url);
    summary.region = intern(text(state.region));
    summary.publicUrls = state.urls;
    summary.resources = state.resources;
    summary.resourcesRunning = state.running;
    summary.resourcesFailed = state.failed;
    summary.resourcesBusy = state.busy;
    summary.hasState = (state.flags & LogState::HasState) != 0;
    summary.retryRequested = (state.flags & LogState::RetryRequested) != 0;
    summary.lacksReplicas = (state.flags & LogState::LacksReplicas) != 0;
    summary.updatedAtMs = state.updatedMs;
}

bool ChangeDatabase::saveSnapshot(const QString& file, const QString& newestRelease)
{
    if (!usable() || !m_framed)
        return true;
    const auto present = std::count_if(m_now.begin(), m_now.end(), [](const LogState& state) { return state.present; });
    FleetSnapshotWriter writer(std::max(m_lastMs, m_span.toMs), newestRelease, std::size_t(present));
    DeploymentSummary summary;
    for (const quint32 number : byId()) {
        if (!m_now[number].present)
            continue;
        fill(summary, number, m_now[number]);
        writer.add(summary, m_now[number].sinceMs);
    }
    return writer.save(file);
}

PastFleet ChangeDatabase::fleetAt(qint64 atMs)
{
    PastFleet fleet;
    fleet.atMs = atMs;
    if (!usable()) {
        fleet.problem = m_problem.isEmpty() ? tr("The past cannot be read.") : m_problem;
        return fleet;
    }
    States states;
    if (!replay(atMs, states, &fleet.knownMs)) {
        fleet.problem = fleet.knownMs == 0 ? tr("Nothing is known of that time: it is before the first answer.")
                                           : tr("What was kept of that time cannot be read.");
        return fleet;
    }
    m_shown.resize(states.size());
    fleet.rows.reserve(states.size());
    for (const quint32 number : byId()) {
        const LogState& state = states[number];
        Shown& shown = m_shown[number];
        if (!state.present)
            continue;
        if (!shown.summary || !(shown.state == state)) {
            auto summary = std::make_shared<DeploymentSummary>();
            fill(*summary, number, state);
            shown = {state, std::move(summary)};
        }
        fleet.rows.push_back({shown.summary, state.sinceMs});
    }
    for (const WatchedSpan& span : watched(atMs, atMs))
        fleet.knownMs = std::max(fleet.knownMs, std::min(span.toMs, atMs));
    return fleet;
}

QList<StatusChange> ChangeDatabase::stepsOf(const QString& deploymentId) const
{
    QList<StatusChange> out;
    const std::string id = deploymentId.toStdString();
    const auto number = m_numbers.find(id);
    if (!usable() || number == m_numbers.end())
        return out;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT at_ms, status FROM step WHERE no = ? ORDER BY at_ms"_s);
    query.addBindValue(number->second);
    query.exec();
    QString before;
    while (query.next()) {
        const QString now = fromUtf8(text(query.value(1).toUInt()));
        if (now == before)
            continue;
        out.prepend({deploymentId, before, now, query.value(0).toLongLong(), out.size() + 1});
        before = now;
    }
    return out;
}

qint64 ChangeDatabase::beginMs() const
{
    return usable() ? std::max<qint64>(0, m_file.number(u"SELECT ifnull(min(at_ms), 0) FROM frame"_s)) : 0;
}

qint64 ChangeDatabase::neighbour(qint64 atMs, bool after) const
{
    if (!usable())
        return 0;
    const QString sql = after ? u"SELECT ifnull(min(at_ms), 0) FROM batch WHERE at_ms > %1"_s
                              : u"SELECT ifnull(max(at_ms), 0) FROM batch WHERE at_ms < %1"_s;
    const qint64 found = std::max<qint64>(0, m_file.number(sql.arg(atMs)));
    const qint64 begin = beginMs();
    return found == 0 && !after && begin < atMs ? begin : found;
}

std::vector<WatchedSpan> ChangeDatabase::watched(qint64 fromMs, qint64 toMs) const
{
    std::vector<WatchedSpan> out;
    if (!usable())
        return out;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT from_ms, to_ms FROM span WHERE to_ms >= ? AND from_ms <= ? ORDER BY from_ms"_s);
    query.addBindValue(fromMs);
    query.addBindValue(toMs);
    query.exec();
    while (query.next()) {
        out.push_back({query.value(0).toLongLong(), query.value(1).toLongLong()});
        if (out.back().fromMs == m_span.fromMs)
            out.back().toMs = std::max(out.back().toMs, m_span.toMs);
    }
    return out;
}

ChangeDensity ChangeDatabase::density(qint64 fromMs, qint64 toMs, int parts) const
{
    ChangeDensity out;
    out.fromMs = fromMs;
    out.toMs = toMs;
    out.parts.resize(std::size_t(std::max(parts, 0)));
    if (!usable() || out.parts.empty() || toMs <= fromMs)
        return out;
    out.watched = watched(fromMs, toMs);
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.exec(u"SELECT min((at_ms - %1) * %3 / (%2 - %1), %3 - 1), sum(changes), sum(failed) FROM batch WHERE "
               "at_ms >= %1 AND at_ms <= %2 GROUP BY 1"_s.arg(fromMs)
                   .arg(toMs)
                   .arg(parts));
    while (query.next())
        out.parts[std::size_t(query.value(0).toLongLong())] = {query.value(1).toInt(), query.value(2).toInt()};
    return out;
}

FleetDifference ChangeDatabase::differenceSince(qint64 fromMs)
{
    FleetDifference out;
    out.fromMs = fromMs;
    if (!usable() || !m_framed)
        return out;
    out.changes =
        std::max<qint64>(0, m_file.number(u"SELECT ifnull(sum(changes), 0) FROM batch WHERE at_ms > %1"_s.arg(fromMs)));
    States then;
    qint64 known = 0;
    if (out.changes == 0 || !replay(fromMs, then, &known))
        return out;
    const auto kindOf = [this](const LogState& before, const LogState& now) {
        if (!before.present || !now.present)
            return now.present ? FleetDifference::Appeared : FleetDifference::Gone;
        if (before.status != now.status) {
            const StatusClass was = statusClass(text(before.status));
            const StatusClass is = statusClass(text(now.status));
            if (is == StatusClass::Failed && was != is)
                return FleetDifference::Failed;
            if (was == StatusClass::Failed && is == StatusClass::Healthy)
                return FleetDifference::Recovered;
        }
        if (before.current != now.current)
            return FleetDifference::Released;
        return before.status != now.status ? FleetDifference::OtherStatus : FleetDifference::KindCount;
    };
    for (const quint32 number : byId()) {
        const LogState& before = then[number];
        const LogState& now = m_now[number];
        if (before == now)
            continue;
        const FleetDifference::Kind kind = kindOf(before, now);
        if (kind == FleetDifference::KindCount)
            continue;
        if (out.counts[kind]++ < FleetDifference::mostIds)
            out.ids[kind].append(fromUtf8(m_deployments[number].id));
    }
    return out;
}

} // namespace alien
