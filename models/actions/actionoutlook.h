// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/deploymentsummary.h"
#include "client/managerclient.h"

#include <QString>

#include <functional>

namespace alien {

/// What one deployment will get from an action, in words, from what its list item says and what the manager is known to
/// do (protocol 2.2, 2.4). Empty when the item does not say enough.
class ActionOutlook
{
public:
    using ReleaseLabel = std::function<QString(const QString& id)>;
    /// `agentsKnow`: the manager tells pull agents about retries, redeploys and cleanups; 1.7.1 does not.
    ActionOutlook(ReleaseLabel label, bool agentsKnow);

    /// "Release 4f1c → 9a02", "Release 4f1c, again".
    [[nodiscard]] QString redeploy(const DeploymentSummary& deployment) const;
    /// The status it goes back to, then the release and the error's code: "Back to provisioning, after QUOTA_EXCEEDED".
    [[nodiscard]] QString retry(const DeploymentSummary& deployment) const;
    /// "Destroys 5 resources", "5 resources stay".
    [[nodiscard]] QString remove(const DeploymentSummary& deployment, DeleteAction action) const;

private:
    [[nodiscard]] QString releases(const DeploymentSummary& deployment) const;
    [[nodiscard]] bool leftToAgent(const DeploymentSummary& deployment) const;

    ReleaseLabel m_label;
    bool m_agentsKnow;
};

} // namespace alien
