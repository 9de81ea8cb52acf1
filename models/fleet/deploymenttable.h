// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/common/tablemodel.h"
#include "models/fleet/fleetstore.h"

#include <unordered_map>

namespace alien {

/// The deployments of a FleetStore as a table. Columns: status name group platform region release desired health url
/// error inState created updated id. Terms: status: (text or class) class: group: (name or id) platform: region:
/// release: (id, its beginning, or latest) desired: name: id: error: (code or message) model: url: health: silent: age>
/// (time in state) created>.
class DeploymentTable : public TableModel
{
    Q_OBJECT
public:
    enum Column {
        Status,
        Name,
        Group,
        Platform,
        Region,
        Release,
        Desired,
        Health,
        Url,
        Error,
        InState,
        Created,
        Updated,
        Id,
        ColumnCount,
    };
    enum Role {
        SilentRole = TableModel::FirstOwnRole, ///< bool: pull agent not heard of
        UrlCountRole,                          ///< int: resources with a public URL
        SinceRole,                             ///< qint64: in this status since, ms, manager's clock
    };

    /// Both outlive the table.
    DeploymentTable(FleetStore& store, const Format& format, QObject* parent = nullptr);
    ~DeploymentTable() override;

    [[nodiscard]] FleetStore& store() const { return m_store; }
    [[nodiscard]] SummaryPtr summaryAt(int row) const;

    /// Call when ages on screen should move on (each few seconds while shown) and after FleetStore::tick().
    void tick();

    /// How often each value occurs among the rows that meet the query without its own `key:` terms, most frequent
    /// first; as a facet list shows them. Counted when asked for; cheap without a query.
    [[nodiscard]] QList<FacetValue> facet(FleetFacet facet) const;
    /// The query's key of a facet ("status") and how its values are typed.
    [[nodiscard]] static QString keyOf(FleetFacet facet);
    [[nodiscard]] std::array<int, 7>
    classCounts() const; ///< among the rows that meet the query without status: and class:

protected:
    [[nodiscard]] QString slotId(Slot slot) const override;
    [[nodiscard]] Slot slotOfId(const QString& id) const override;
    [[nodiscard]] QString cellText(Slot slot, int column) const override;
    [[nodiscard]] QVariant cellData(Slot slot, int column, int role) const override;
    [[nodiscard]] std::string sortText(Slot slot, int column) const override;
    [[nodiscard]] qint64 sortNumber(Slot slot, int column) const override;
    [[nodiscard]] bool tieLess(Slot a, Slot b) const override;
    void appendSearchText(Slot slot, std::string& out) const override;
    [[nodiscard]] TermFilter compileTerm(const QueryTerm& term) const override;
    void slotReleased(Slot slot) override;

private:
    void take(const FleetChange& change);

    FleetStore& m_store;
    const Format& m_format;
    std::vector<FleetRow> m_rows; ///< by slot; a copy, so that held rows stay readable
    std::vector<Slot> m_free;
    std::unordered_map<std::string_view, Slot> m_slotOf; ///< views into the summaries' ids
};

} // namespace alien
