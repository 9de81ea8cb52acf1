// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/common/rowtable.h"
#include "models/fleet/fleetstore.h"
#include "models/groups/groupstore.h"

namespace alien {

struct GroupRow
{
    DeploymentGroup group;
    std::array<int, 7> byClass{}; ///< its deployments, indexed by StatusClass
    friend bool operator==(const GroupRow&, const GroupRow&) = default;
};

/// The deployment groups as a table. Columns: name used limit failed working healthy created id. Terms: name: id:
/// failed>0.
class GroupTable : public RowTable<GroupRow>
{
    Q_OBJECT
public:
    /// All outlive the table.
    GroupTable(const GroupStore& groups, const FleetStore& fleet, const Format& format, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowId(const GroupRow& row) const override { return row.group.id; }

private:
    void reload();

    const GroupStore& m_groups;
    const FleetStore& m_fleet;
};

} // namespace alien
