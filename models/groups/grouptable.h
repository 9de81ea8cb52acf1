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
    qint64 readMs = 0;            ///< when its deployments were read; 0: with all the others
    friend bool operator==(const GroupRow&, const GroupRow&) = default;
};

/// The deployment groups as a table. Columns: name used limit failed working healthy read created id; "read" is
/// empty, as a column, while all are read at once. Terms: name: id: failed>0.
class GroupTable : public RowTable<GroupRow>
{
    Q_OBJECT
public:
    /// All outlive the table.
    GroupTable(const GroupStore& groups, const FleetStore& fleet, const Format& format, QObject* parent = nullptr);
    /// When each group's deployments were read, by id; empty while all are read at once.
    void setReadTimes(const QHash<QString, qint64>& times);

protected:
    [[nodiscard]] QString rowId(const GroupRow& row) const override { return row.group.id; }

private:
    void reload();

    const GroupStore& m_groups;
    const FleetStore& m_fleet;
    QHash<QString, qint64> m_readTimes;
};

} // namespace alien
