// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deployment.h"
#include "client/types/whoami.h"

#include <QString>

namespace alien {

/// Whether an action may be offered, and if not, why: the sentence for tooltip and accessible description. Facts:
/// protocol 0.1, 2.3, 2.4.
struct Availability
{
    bool allowed = true;
    QString why;     ///< when not allowed
    QString warning; ///< allowed, but the operator should know (pull deployments at 1.7.1 ignore redeploy and cleanup)
};

struct AvailabilityContext
{
    std::optional<Whoami> who;
    bool readOnly = false;
    bool online = true;
    QString offlineText;
};

[[nodiscard]] Availability retryAvailability(const AvailabilityContext& context, QStringView status, bool pull);
[[nodiscard]] Availability redeployAvailability(const AvailabilityContext& context, QStringView status, bool pull);
[[nodiscard]] Availability deleteAvailability(const AvailabilityContext& context, QStringView status,
                                              DeleteAction action, bool pull);
[[nodiscard]] Availability commandAvailability(const AvailabilityContext& context, QStringView status);
[[nodiscard]] Availability permissionAvailability(const AvailabilityContext& context, Permission permission);

} // namespace alien
