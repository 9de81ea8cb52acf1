// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/availability.h"

#include "client/types/deploymentstatus.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::Availability)
};

QString tr(const char* text)
{
    return Words::tr(text);
}

Availability refused(const QString& why)
{
    return {false, why, {}};
}

Availability allowed(const QString& warning = {})
{
    return {true, {}, warning};
}

/// "Your token is a deployment-group-deployer; deleting needs …": the verb as a sentence's subject.
QString subjectOf(Permission permission)
{
    switch (permission) {
    case Permission::ReadReleases:
        return tr("reading releases");
    case Permission::CreateRelease:
        return tr("publishing");
    case Permission::CreateGroup:
        return tr("creating a group");
    case Permission::MintGroupToken:
        return tr("creating a group's token");
    case Permission::ReadGroup:
        return tr("reading groups");
    case Permission::CreateDeployment:
        return tr("creating a deployment");
    case Permission::ListDeployments:
        return tr("listing deployments");
    case Permission::ReadDeployment:
        return tr("reading deployments");
    case Permission::Retry:
        return tr("retrying");
    case Permission::Redeploy:
        return tr("redeploying");
    case Permission::Delete:
        return tr("deleting");
    case Permission::CreateCommand:
        return tr("running a command");
    case Permission::WriteVault:
        return tr("writing a secret");
    case Permission::ListTokens:
        return tr("listing and revoking tokens");
    case Permission::Sync:
        return tr("synchronizing");
    }
    return {};
}

bool changesSomething(Permission permission)
{
    switch (permission) {
    case Permission::ReadReleases:
    case Permission::ReadGroup:
    case Permission::ListDeployments:
    case Permission::ReadDeployment:
    case Permission::ListTokens: // the list; a revocation is refused by the runner on a read-only connection
        return false;
    default:
        return true;
    }
}

bool isGeneration3(const AvailabilityContext& context)
{
    return context.who && context.who->generation == Generation::V3;
}

DeploymentStatus statusOf(QStringView status)
{
    return deploymentStatus(status.toUtf8().toStdString());
}

bool isDeleting(DeploymentStatus status)
{
    return status == DeploymentStatus::DeletePending || status == DeploymentStatus::Deleting ||
           status == DeploymentStatus::Deleted;
}

/// protocol 2.3: the 1.7.1 manager does not tell a pull agent about it.
bool agentIgnores(const AvailabilityContext& context, bool pull)
{
    return pull && !isGeneration3(context);
}

} // namespace

Availability permissionAvailability(const AvailabilityContext& context, Permission permission)
{
    if (!context.online)
        return refused(context.offlineText.isEmpty() ? tr("The manager cannot be reached.") : context.offlineText);
    if (!context.who)
        return refused(tr("It is not known yet what your token may do."));
    if (!may(*context.who, permission)) {
        return refused(tr("Your token has the role %1; %2 needs %3.")
                           .arg(context.who->role.text.isEmpty() ? tr("role without a name") : context.who->role.text,
                                subjectOf(permission), neededRole(permission)));
    }
    if (context.readOnly && changesSomething(permission))
        return refused(tr("This connection is read-only; a saved one is unlocked by Edit this connection."));
    return allowed();
}

Availability retryAvailability(const AvailabilityContext& context, QStringView status, bool pull)
{
    if (const Availability base = permissionAvailability(context, Permission::Retry); !base.allowed)
        return base;
    const DeploymentStatus now = statusOf(status);
    if (!isRetryable(now, isGeneration3(context))) {
        if (now == DeploymentStatus::PreflightsFailed)
            return refused(
                tr("This manager cannot retry preflights-failed; forget the deployment and create it again."));
        if (now == DeploymentStatus::TeardownFailed)
            return refused(tr("A failed teardown can only be retried with the setup tool."));
        return refused(tr("Only a failed step can be retried; this deployment is %1.").arg(status));
    }
    if (agentIgnores(context, pull))
        return refused(tr("An agent runs this deployment; this manager does not tell it about a retry."));
    return allowed();
}

Availability redeployAvailability(const AvailabilityContext& context, QStringView status, bool pull)
{
    if (const Availability base = permissionAvailability(context, Permission::Redeploy); !base.allowed)
        return base;
    const DeploymentStatus now = statusOf(status);
    if (!isRedeployable(now)) {
        if (now == DeploymentStatus::TeardownRequired || now == DeploymentStatus::TeardownFailed)
            return refused(tr("This deployment is %1; a redeploy would bring it back to life.").arg(status));
        if (isDeleting(now))
            return refused(tr("This deployment is %1; a redeploy would break the deletion.").arg(status));
        return refused(
            tr("Redeploy works on running, update-failed and refresh-failed; this deployment is %1.").arg(status));
    }
    if (agentIgnores(context, pull))
        return allowed(tr("An agent runs this deployment; this manager gives it nothing to do on a redeploy."));
    return allowed();
}

Availability deleteAvailability(const AvailabilityContext& context, QStringView status, DeleteAction action, bool pull)
{
    if (const Availability base = permissionAvailability(context, Permission::Delete); !base.allowed)
        return base;
    if (action != DeleteAction::Cleanup)
        return allowed(tr("The manager forgets it at once; its cloud resources stay and cost money."));
    const DeploymentStatus now = statusOf(status);
    if (isDeleting(now))
        return refused(tr("This deployment is %1 already.").arg(status));
    if (now == DeploymentStatus::TeardownRequired || now == DeploymentStatus::TeardownFailed)
        return allowed(
            tr("Nothing is left that the manager can clean up; the rest needs a teardown with the setup tool."));
    if (now == DeploymentStatus::PreflightsFailed)
        return allowed(tr("A cleanup after preflights-failed usually ends in delete-failed; forget works."));
    if (agentIgnores(context, pull))
        return allowed(tr("An agent runs this deployment and undoes a cleanup; only detach and forget work."));
    return allowed();
}

Availability commandAvailability(const AvailabilityContext& context, QStringView status)
{
    if (const Availability base = permissionAvailability(context, Permission::CreateCommand); !base.allowed)
        return base;
    if (statusOf(status) != DeploymentStatus::Running)
        return refused(tr("Commands need a running deployment; this one is %1.").arg(status));
    return allowed();
}

} // namespace alien
