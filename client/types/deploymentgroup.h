// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace alien {

/// Names are not unique and may be empty; the id tells groups apart.
struct DeploymentGroup
{
    QString id;
    QString name;
    qint64 maxDeployments = 0;
    qint64 deploymentCount = 0; ///< counted by the manager when it answered
    QDateTime createdAt;
    QString projectId;   ///< 3.x
    QString workspaceId; ///< 3.x
    friend bool operator==(const DeploymentGroup&, const DeploymentGroup&) = default;
};

} // namespace alien
