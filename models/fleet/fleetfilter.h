// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/query.h"
#include "models/fleet/fleetstore.h"

#include <functional>
#include <vector>

namespace alien {

/// A query of the deployment table, made ready for the rows of one store without a table. It speaks of the moment it
/// was made at: make it anew when time passed (Query::isTimed()), or group names or the newest release changed.
class FleetFilter
{
public:
    FleetFilter() = default; ///< every row meets it
    /// The store outlives it.
    FleetFilter(const Query& query, const FleetStore& fleet);

    [[nodiscard]] bool takesAll() const { return m_terms.empty(); }
    [[nodiscard]] bool meets(const FleetRow& row) const;

private:
    std::vector<std::function<bool(const FleetRow&)>> m_terms; ///< all of them are to be met
};

} // namespace alien
