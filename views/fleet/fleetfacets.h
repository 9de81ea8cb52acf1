// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/widgets/facetpanel.h"

namespace alien {

class DeploymentTable;
class ReleaseStore;

/// The filters beside the table: class, platform, release, group, each value with its count under the rest of the
/// query.
inline constexpr int fleetFacetGroups = 11;
/// From 0 on; under a query each costs a walk over the fleet, but for those that are folded on the panel: they come
/// without values.
[[nodiscard]] FacetGroup fleetFacetGroup(const DeploymentTable& table, const ReleaseStore& releases,
                                         const FacetPanel& panel, int group);

} // namespace alien
