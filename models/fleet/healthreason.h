// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleettally.h"

#include <QString>

namespace alien {

/// Why healthOf() says what it says, in whole sentences; every cause where there are several. Says how things are,
/// never how fresh that is: for push deployments of 1.7.1 the manager does not tell (protocol 2.5).
[[nodiscard]] QString healthReason(const FleetRow& row);

} // namespace alien
