// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"

#include <QDateTime>
#include <QString>

namespace alien {

/// Item of GET /v1/tokens (outside the manager's own description).
struct TokenInfo
{
    QString id;
    QString tokenType; ///< admin, deployment-group, deployment
    QString keyPrefix; ///< first 12 characters
    QString deploymentGroupId;
    QString deploymentId;
    QDateTime createdAt;
};

/// Answer of minting a deployment-group token; shown this once.
struct MintedToken
{
    Secret token;
    QString deploymentGroupId;
};

} // namespace alien
