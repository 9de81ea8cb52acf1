// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/healthreason.h"

#include "client/fromutf8.h"
#include "models/fleet/deploymenttable.h"

#include <QCoreApplication>
#include <QStringList>

namespace alien {

namespace {

class HealthReason
{
    Q_DECLARE_TR_FUNCTIONS(alien::HealthReason)
public:
    static QString failed(const DeploymentSummary& summary)
    {
        const QString status = fromUtf8(summary.status);
        return summary.errorCode.empty()
                   ? tr("Its status is %1.").arg(status)
                   : tr("Its status is %1, with the error %2.").arg(status, fromUtf8(summary.errorCode));
    }

    static QString attention(const FleetRow& row)
    {
        const QString status = fromUtf8(row.summary->status);
        return row.klass == StatusClass::Stalled
                   ? tr("It stays in %1 for longer than usual.").arg(status)
                   : tr("Its status is %1: somebody has to finish that by hand.").arg(status);
    }

    static QString degraded(const DeploymentSummary& summary)
    {
        QStringList reasons;
        if (summary.resourcesFailed > 0)
            reasons.append(tr("%n resource(s) failed.", nullptr, summary.resourcesFailed));
        if (summary.lacksReplicas)
            reasons.append(tr("A container has fewer replicas than it wants."));
        if (!summary.errorCode.empty())
            reasons.append(tr("It runs and reports the error %1.").arg(fromUtf8(summary.errorCode)));
        if (!summary.desiredReleaseId.empty() && summary.desiredReleaseId != summary.currentReleaseId)
            reasons.append(tr("It runs another release than it wants."));
        return reasons.join(QLatin1Char(' '));
    }

    static QString unknown(const FleetRow& row)
    {
        if (row.klass == StatusClass::Unknown)
            return tr("This console does not know the status %1.").arg(fromUtf8(row.summary->status));
        return row.silent ? tr("Its agent has not been heard of for three intervals.")
                          : tr("The manager has no state of its resources yet.");
    }

    static QString of(const FleetRow& row)
    {
        const DeploymentSummary& summary = *row.summary;
        switch (healthOf(row)) {
        case DeploymentHealth::Failed:
            return failed(summary);
        case DeploymentHealth::Attention:
            return attention(row);
        case DeploymentHealth::Degraded:
            return degraded(summary);
        case DeploymentHealth::Progressing:
            return tr("Its status is %1: work on it is under way.").arg(fromUtf8(summary.status));
        case DeploymentHealth::Healthy:
            return tr("It runs, and no resource of it reports an error.");
        case DeploymentHealth::Gone:
            return tr("It is deleted.");
        case DeploymentHealth::Unknown:
            break;
        }
        return unknown(row);
    }
};

} // namespace

QString healthReason(const FleetRow& row)
{
    return HealthReason::of(row);
}

} // namespace alien
