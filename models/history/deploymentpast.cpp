// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/deploymentpast.h"

#include "client/types/deploymentstatus.h"

#include <QHash>

#include <algorithm>

namespace alien {

namespace {

bool covers(const std::vector<WatchedSpan>& watched, qint64 fromMs, qint64 toMs)
{
    return std::any_of(watched.begin(), watched.end(),
                       [=](const WatchedSpan& span) { return span.fromMs <= fromMs && toMs <= span.toMs; });
}

StatusClass classOf(const QString& status)
{
    return status.isEmpty() ? StatusClass::Gone : statusClass(status.toStdString());
}

void countRecoveries(DeploymentPast& past)
{
    qint64 failedMs = 0;
    qint64 toRecover = 0;
    bool fromHealthy = false;
    bool wasHealthy = false;
    for (auto spell = past.spells.crbegin(); spell != past.spells.crend(); ++spell) {
        const StatusClass klass = classOf(spell->status);
        if (klass == StatusClass::Failed && failedMs == 0) {
            failedMs = spell->fromMs;
            fromHealthy = wasHealthy;
            ++past.failures;
        } else if (klass == StatusClass::Healthy) {
            if (failedMs != 0) {
                ++past.recoveries;
                past.flaps += fromHealthy ? 1 : 0;
                toRecover += spell->fromMs - failedMs;
                failedMs = 0;
            }
            wasHealthy = true;
        }
    }
    if (past.recoveries > 0)
        past.meanToRecoverMs = toRecover / past.recoveries;
}

} // namespace

DeploymentPast DeploymentPast::of(const QList<StatusChange>& steps, const std::vector<WatchedSpan>& watched,
                                  qint64 nowMs)
{
    DeploymentPast past;
    QHash<QString, qint64> times;
    qint64 toMs = nowMs;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const StatusChange& step = steps.at(i);
        const qint64 fromMs = std::min(step.atMs, toMs);
        past.spells.append({step.to, fromMs, toMs, i == 0, covers(watched, fromMs, toMs)});
        if (!step.to.isEmpty())
            times[step.to] += toMs - fromMs;
        toMs = fromMs;
    }
    past.knownFromMs = steps.isEmpty() ? 0 : toMs;
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        past.shares.append({it.key(), it.value()});
    std::sort(past.shares.begin(), past.shares.end(),
              [](const Share& a, const Share& b) { return a.ms != b.ms ? a.ms > b.ms : a.status < b.status; });
    countRecoveries(past);
    return past;
}

} // namespace alien
