// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/actionoutlook.h"

#include "client/fromutf8.h"
#include "client/types/deploymentstatus.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::ActionOutlook)
};

/// protocol 2.2: where a retry takes it up again. Unknown: it is no status of a retry.
DeploymentStatus takenUpAt(DeploymentStatus failed)
{
    switch (failed) {
    case DeploymentStatus::PreflightsFailed: // 3.x alone
        return DeploymentStatus::Pending;
    case DeploymentStatus::InitialSetupFailed:
        return DeploymentStatus::InitialSetup;
    case DeploymentStatus::ProvisioningFailed:
        return DeploymentStatus::Provisioning;
    case DeploymentStatus::RefreshFailed:
        return DeploymentStatus::Running;
    case DeploymentStatus::UpdateFailed:
        return DeploymentStatus::UpdatePending;
    case DeploymentStatus::DeleteFailed:
        return DeploymentStatus::Deleting;
    default:
        return DeploymentStatus::Unknown;
    }
}

} // namespace

ActionOutlook::ActionOutlook(ReleaseLabel label, bool agentsKnow)
    : m_label(std::move(label))
    , m_agentsKnow(agentsKnow)
{}

bool ActionOutlook::leftToAgent(const DeploymentSummary& deployment) const
{
    return deployment.model == "pull" && !m_agentsKnow;
}

QString ActionOutlook::releases(const DeploymentSummary& deployment) const
{
    // Which release it wants is cleared once it runs it.
    const auto label = [this](std::string_view id) { return m_label(fromUtf8(id)); };
    const std::string_view now = deployment.currentReleaseId;
    const std::string_view wanted = deployment.desiredReleaseId.empty() ? now : deployment.desiredReleaseId;
    if (wanted.empty())
        return {};
    if (now.empty())
        return Words::tr("release %1").arg(label(wanted));
    if (now == wanted)
        return Words::tr("release %1, again").arg(label(now));
    return Words::tr("release %1 → %2").arg(label(now), label(wanted));
}

QString ActionOutlook::redeploy(const DeploymentSummary& deployment) const
{
    if (leftToAgent(deployment))
        return Words::tr("Nothing: its agent is not told");
    QString text = releases(deployment);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString ActionOutlook::retry(const DeploymentSummary& deployment) const
{
    const DeploymentStatus failed = deploymentStatus(deployment.status);
    const DeploymentStatus next = takenUpAt(failed);
    if (next == DeploymentStatus::Unknown)
        return {};
    QStringList parts{Words::tr("Back to %1").arg(QLatin1StringView(wireName(next)))};
    if (const QString release = releases(deployment); failed != DeploymentStatus::DeleteFailed && !release.isEmpty())
        parts.append(release);
    if (!deployment.errorCode.empty())
        parts.append(Words::tr("after %1").arg(fromUtf8(deployment.errorCode)));
    return parts.join(", "_L1);
}

QString ActionOutlook::remove(const DeploymentSummary& deployment, DeleteAction action) const
{
    const int resources = deployment.resources;
    if (action != DeleteAction::Cleanup)
        return deployment.hasState ? Words::tr("%n resource(s) stay in the cloud", nullptr, resources) : QString();
    const DeploymentStatus status = deploymentStatus(deployment.status);
    if (status == DeploymentStatus::TeardownRequired || status == DeploymentStatus::TeardownFailed)
        return Words::tr("Nothing: the rest needs the setup tool");
    if (leftToAgent(deployment))
        return Words::tr("Its agent undoes it");
    return deployment.hasState ? Words::tr("Destroys %n resource(s)", nullptr, resources) : QString();
}

} // namespace alien
