// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/rollout.h"

#include "models/overview/causes.h"

#include <algorithm>
#include <map>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool isFailed(std::string_view status)
{
    return statusClass(status) == StatusClass::Failed;
}

} // namespace

Rollout::Rollout(const FleetStore& fleet, QString releaseId, const QStringList& ids, const QStringList& covered,
                 qint64 publishedMs, QObject* parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_releaseId(std::move(releaseId))
    , m_covered(covered)
    , m_publishedMs(publishedMs)
{
    for (const QString& id : ids) {
        Member& member = m_members[id];
        const FleetRow* row = fleet.find(id);
        if (row) {
            member.status = text(row->summary->status);
            member.sinceMs = row->sinceMs;
            member.timed = row->seen;
        }
        member.wave = waveOf(row, member);
        ++m_counts[std::size_t(member.wave)];
    }
    settle();
    connect(&fleet, &FleetStore::changed, this, &Rollout::apply);
    connect(&fleet, &FleetStore::statusChanged, this, &Rollout::step);
}

Rollout::Wave Rollout::waveOf(const FleetRow* row, Member& member) const
{
    if (!row)
        return Wave::Gone;
    const DeploymentSummary& summary = *row->summary;
    const bool wants =
        m_releaseId == QLatin1StringView(summary.desiredReleaseId.data(), qsizetype(summary.desiredReleaseId.size()));
    const bool runs =
        m_releaseId == QLatin1StringView(summary.currentReleaseId.data(), qsizetype(summary.currentReleaseId.size()));
    member.retargeted = member.retargeted || wants || runs;
    if (!summary.desiredReleaseId.empty() && !wants)
        return member.retargeted ? Wave::Overtaken : Wave::Waiting;
    if (!wants && !runs)
        // Either the next poll will show it retargeted, or it was passed by.
        return member.retargeted ? Wave::Overtaken : Wave::Waiting;
    if (isFailed(summary.status))
        return Wave::Failed;
    if (runs && !wants)
        return Wave::Done;
    if (!m_covered.contains(text(summary.platform)))
        return Wave::NotCovered;
    return deploymentStatus(summary.status) == DeploymentStatus::UpdatePending     ? Wave::Waiting
           : deploymentStatus(summary.status) == DeploymentStatus::Running && runs ? Wave::Done
                                                                                   : Wave::Updating;
}

void Rollout::judge(const QString& id, Member& member)
{
    const Wave now = waveOf(m_fleet.find(id), member);
    if (now == member.wave)
        return;
    --m_counts[std::size_t(member.wave)];
    ++m_counts[std::size_t(now)];
    member.wave = now;
}

void Rollout::apply(const FleetChange& change)
{
    bool touched = false;
    for (const auto* list : {&change.inserted, &change.changed, &change.removed}) {
        for (const SummaryPtr& summary : *list) {
            const auto it = m_members.find(text(summary->id));
            if (it == m_members.end())
                continue;
            judge(it.key(), *it);
            touched = true;
        }
    }
    if (!touched)
        return;
    settle();
    Q_EMIT changed();
}

void Rollout::step(const QString& id, const QString& from, const QString& to, qint64 whenMs)
{
    const auto it = m_members.find(id);
    if (it == m_members.end())
        return;
    // Only what began after the publish and was seen at both ends is a time.
    if (it->timed && it->sinceMs >= m_publishedMs && it->status == from && whenMs >= it->sinceMs)
        m_times[from].append(whenMs - it->sinceMs);
    it->status = to;
    it->sinceMs = whenMs;
    it->timed = true;
}

void Rollout::settle()
{
    if (!isOver())
        m_finishedMs = 0;
    else if (m_finishedMs == 0)
        m_finishedMs = m_fleet.serverNowMs();
}

Rollout::Wave Rollout::wave(const QString& id) const
{
    const auto it = m_members.constFind(id);
    return it == m_members.constEnd() ? Wave::Gone : it->wave;
}

QStringList Rollout::ids(Wave wave) const
{
    QStringList out;
    for (auto it = m_members.constBegin(); it != m_members.constEnd(); ++it) {
        if (it->wave == wave)
            out.append(it.key());
    }
    out.sort();
    return out;
}

QList<Rollout::Failure> Rollout::failures() const
{
    std::map<QString, Failure> found;
    for (const QString& id : ids(Wave::Failed)) {
        const FleetRow* row = m_fleet.find(id);
        if (!row)
            continue;
        const QString code = text(row->summary->errorCode);
        const QString message = text(row->summary->errorMessage);
        const QString fingerprint = causeId(*row->summary);
        Failure& failure = found[fingerprint];
        if (failure.ids.isEmpty()) {
            failure.fingerprint = fingerprint;
            failure.code = code;
            failure.message = message;
        }
        failure.ids.append(id);
    }
    QList<Failure> out;
    for (auto& [fingerprint, failure] : found)
        out.append(std::move(failure));
    std::stable_sort(out.begin(), out.end(),
                     [](const Failure& a, const Failure& b) { return a.ids.size() > b.ids.size(); });
    return out;
}

QList<Rollout::StepTime> Rollout::steps() const
{
    QList<StepTime> out;
    for (const auto status : {"update-pending"_L1, "updating"_L1}) {
        QList<qint64> times = m_times.value(status);
        if (times.isEmpty())
            continue;
        std::sort(times.begin(), times.end());
        out.append({status, int(times.size()), times.at(times.size() / 2), times.last()});
    }
    return out;
}

} // namespace alien
