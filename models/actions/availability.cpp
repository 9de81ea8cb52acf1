// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/availability.h"

#include <QCoreApplication>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Availability", text);
}

Availability refused(const QString& why)
{
    return {false, why, {}};
}

/// Permission, read-only and reachability; what every action shares.
Availability basics(const AvailabilityContext& context, Permission permission)
{
    if (context.readOnly)
        return refused(tr("This connection is open read only."));
    if (!context.online)
        return refused(context.offlineText.isEmpty() ? tr("The manager does not answer; actions wait until it does.")
                                                     : context.offlineText);
    if (!context.who)
        return refused(tr("Who you are is not known yet."));
    if (!may(*context.who, permission))
        return refused(tr("It needs the role %1; you are %2.").arg(neededRole(permission), context.who->role.text));
    return {};
}

bool isV1(const AvailabilityContext& context)
{
    return context.who && context.who->generation == Generation::V1;
}

/// protocol 2.3: at 1.7.1 a pull deployment's agent is not told.
QString pullWarning(const AvailabilityContext& context, bool pull, const QString& text)
{
    return pull && isV1(context) ? text : QString();
}

} // namespace

Availability permissionAvailability(const AvailabilityContext& context, Permission permission)
{
    return basics(context, permission);
}

Availability retryAvailability(const AvailabilityContext& context, QStringView status, bool pull)
{
    Availability out = basics(context, Permission::Retry);
    if (!out.allowed)
        return out;
    const auto text = status.toString();
    const DeploymentStatus known = deploymentStatus(text.toStdString());
    if (known == DeploymentStatus::PreflightsFailed && isV1(context))
        return refused(tr("This manager does not retry preflights-failed; forget the deployment and create it again."));
    if (!isRetryable(known, !isV1(context)))
        return refused(tr("Only a failed phase can be retried; it is %1.").arg(text));
    out.warning =
        pullWarning(context, pull, tr("Its agent pulls: at this version of the manager it never hears of a retry."));
    return out;
}

Availability redeployAvailability(const AvailabilityContext& context, QStringView status, bool pull)
{
    Availability out = basics(context, Permission::Redeploy);
    if (!out.allowed)
        return out;
    const auto text = status.toString();
    // The manager never refuses; elsewhere than here a redeploy corrupts the flow or resurrects what is gone
    // (protocol 2.4).
    if (!isRedeployable(deploymentStatus(text.toStdString())))
        return refused(
            tr("Redeploying is safe in running, update-failed and refresh-failed only; it is %1.").arg(text));
    out.warning =
        pullWarning(context, pull, tr("Its agent pulls: at this version of the manager a redeploy does not reach it."));
    return out;
}

Availability deleteAvailability(const AvailabilityContext& context, QStringView status, DeleteAction action, bool pull)
{
    Availability out = basics(context, Permission::Delete);
    if (!out.allowed || action != DeleteAction::Cleanup)
        return out;
    const auto text = status.toString();
    const DeploymentStatus known = deploymentStatus(text.toStdString());
    if (known == DeploymentStatus::DeletePending || known == DeploymentStatus::Deleting ||
        known == DeploymentStatus::Deleted)
        return refused(tr("It is being deleted already."));
    if (known == DeploymentStatus::TeardownRequired || known == DeploymentStatus::TeardownFailed)
        return refused(tr("A cleanup changes nothing here: run the setup's teardown from the command line."));
    out.warning = pullWarning(
        context, pull,
        tr("Its agent pulls: at this version of the manager a cleanup does not reach it; detach or forget do."));
    if (known == DeploymentStatus::PreflightsFailed)
        out.warning = tr("From preflights-failed a cleanup ends in delete-failed; forget is the way out.");
    return out;
}

Availability commandAvailability(const AvailabilityContext& context, QStringView status)
{
    Availability out = basics(context, Permission::CreateCommand);
    if (out.allowed && status != u"running"_s)
        return refused(tr("Commands reach running deployments only; it is %1.").arg(status));
    return out;
}

} // namespace alien
