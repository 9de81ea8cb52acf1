// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tablesnapshot.h"
#include "models/fleet/deploymentterms.h"
#include "models/fleet/fleetstore.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace alien {

/// A copy of a DeploymentTable's rows, which never change. Making it costs a walk over the rows and no reference count:
/// summaries are borrowed, and the table gives those that it lets go of meanwhile to keep().
class DeploymentRows
{
public:
    using Slot = RowIndex::Slot;

    DeploymentRows(const std::vector<FleetRow>& rows, const std::vector<Slot>& byId);

    [[nodiscard]] const FleetRow& at(Slot slot) const { return m_rows[slot]; }
    [[nodiscard]] const std::vector<Slot>& byId() const { return m_byId; }
    /// On the GUI thread only.
    void keep(SummaryPtr summary) { m_kept.push_back(std::move(summary)); }

private:
    std::vector<FleetRow> m_rows; ///< by slot
    std::vector<Slot> m_byId;
    std::vector<SummaryPtr> m_kept;
};

/// The rows of a DeploymentTable as they were at one moment.
class DeploymentSnapshot : public TableSnapshot
{
public:
    using Slot = RowIndex::Slot;

    DeploymentSnapshot(std::shared_ptr<const DeploymentRows> rows, const FleetStore& store);

    void sortText(Slot slot, int column, std::string& out) const override;
    [[nodiscard]] std::int64_t sortNumber(Slot slot, int column) const override;
    [[nodiscard]] bool tieLess(Slot a, Slot b) const override;
    [[nodiscard]] const std::vector<Slot>* tieOrder() const override { return &m_rows->byId(); }
    void searchText(Slot slot, std::string& out) const override;
    [[nodiscard]] RowIndex::Filter compileTerm(const QueryTerm& term) const override;

    // What a row is sorted by and found by, for the table itself too. `groupName`: its own or its group's.
    /// Text columns but Group, which is sorted by `groupName`.
    static void appendSortText(const FleetRow& row, int column, std::string& out);
    [[nodiscard]] static std::int64_t sortNumberOf(const FleetRow& row, int column);
    /// A letter by which what wants a look comes first.
    [[nodiscard]] static char rankOf(StatusClass klass);
    static void appendSearchText(const FleetRow& row, std::string_view groupName, std::string& out);

private:
    [[nodiscard]] std::string_view groupName(const DeploymentSummary& summary) const;

    std::shared_ptr<const DeploymentRows> m_rows;
    std::unordered_map<const char*, std::string> m_groupNames; ///< by interned id
    DeploymentTerms::Facts m_facts;
};

} // namespace alien
