// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/common/tablemodel.h"
#include "models/fleet/fleetstore.h"

#include <memory>
#include <vector>

namespace alien {

class DeploymentRows;

/// What the console makes of status and resources (protocol 2.5).
enum class DeploymentHealth { Failed, Attention, Degraded, Progressing, Unknown, Healthy, Gone };
[[nodiscard]] DeploymentHealth healthOf(const FleetRow& row);
[[nodiscard]] const char*
wireName(DeploymentHealth health); ///< failed, attention, degraded, …; as `health:` understands it

/// The deployments of a FleetStore as a table. Columns: status name group platform region release desired health url
/// error inState created updated id. Terms: status: (text or class) class: group: (name or id) platform: region:
/// release: (id, its beginning, or latest) desired: name: id: error: (code or message) model: url: health: silent:yes
/// drift:yes age>1h (time in state) created>1d.
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
        RetryRequestedRole,                    ///< bool
    };

    /// Both outlive the table.
    DeploymentTable(FleetStore& store, const Format& format, QObject* parent = nullptr);
    ~DeploymentTable() override;

    [[nodiscard]] FleetStore& store() const { return *m_store; }
    /// Another store's rows, say of another moment, in place of these: what differs comes, changes or goes as by any
    /// answer. The store outlives the table.
    void setStore(FleetStore& store);
    [[nodiscard]] SummaryPtr summaryAt(int row) const; ///< null when there is no such row
    [[nodiscard]] const FleetRow* rowById(const QString& id) const { return m_store->find(id); }

    /// The word for a release in cells (a commit rather than an id); called again whenever releases changed.
    void setReleaseLabels(std::function<QString(const QString& id)> label);

    /// Call when ages on screen should move on (each few seconds while shown) and after FleetStore::tick().
    void tick();

    /// How often each value occurs among the rows that meet the query without its own `key:` terms, most frequent
    /// first; as a facet list shows them. Counted when asked for; cheap without a query.
    [[nodiscard]] QList<FacetValue> facet(FleetFacet facet) const;
    /// The query's key of a facet ("status"); its values are typed as `key:value`, groups also by name.
    [[nodiscard]] static QString keyOf(FleetFacet facet);
    [[nodiscard]] QStringList valuesOf(const QString& key) const override { return valuesIn(*m_store, key); }
    /// The same of a fleet that no table shows.
    [[nodiscard]] static QStringList valuesIn(const FleetStore& store, const QString& key);
    /// By StatusClass, among the rows that meet the query without status: and class:.
    [[nodiscard]] std::array<int, statusClasses> classCounts() const;

protected:
    [[nodiscard]] QString slotId(Slot slot) const override;
    [[nodiscard]] Slot slotOfId(const QString& id) const override;
    [[nodiscard]] QString cellText(Slot slot, int column) const override;
    [[nodiscard]] QVariant cellData(Slot slot, int column, int role) const override;
    [[nodiscard]] std::string sortText(Slot slot, int column) const override;
    [[nodiscard]] qint64 sortNumber(Slot slot, int column) const override;
    [[nodiscard]] bool tieLess(Slot a, Slot b) const override;
    [[nodiscard]] const std::vector<Slot>* tieOrder() const override { return &m_byId; }
    [[nodiscard]] const std::uint64_t* tieHeads() const override { return m_idHeads.data(); }
    void appendSearchText(Slot slot, std::string& out) const override;
    [[nodiscard]] TermFilter compileTerm(const QueryTerm& term) const override;
    void slotReleased(Slot slot) override;
    [[nodiscard]] std::shared_ptr<const TableSnapshot> snapshot() const override;

private:
    [[nodiscard]] static QList<alien::Column> makeColumns();
    void follow(FleetStore& store);
    void take(const FleetChange& change);
    void put(Slot slot, FleetRow row);
    [[nodiscard]] Slot newSlot();
    void takeRemoved(const FleetChange& change, Changes& changes);
    void takeInserted(const FleetChange& change, Changes& changes);
    void takeChanged(const FleetChange& change, Changes& changes);
    void groupNamesChanged();
    [[nodiscard]] QString releaseLabel(std::string_view id) const;
    [[nodiscard]] QString healthText(const FleetRow& row) const;
    [[nodiscard]] QString copyText(const FleetRow& row, int column) const;
    [[nodiscard]] QString tooltip(const FleetRow& row, int column) const;
    [[nodiscard]] QString mark(const FleetRow& row, int column) const;

    FleetStore* m_store;
    const Format& m_format;
    std::vector<FleetRow> m_rows;         ///< by slot; a copy, so that held rows stay readable
    std::vector<std::uint64_t> m_idHeads; ///< by slot
    std::vector<Slot> m_free;
    std::vector<Slot> m_byId; ///< as the store's rows: sorted by id, at the same places
    /// The rows as they are, for the next snapshots: between two polls an operator types many letters. Null: they
    /// changed since the last one.
    mutable std::shared_ptr<DeploymentRows> m_copy;
    mutable std::weak_ptr<DeploymentRows> m_lent; ///< the last copy, that borrows the summaries
    std::function<QString(const QString&)> m_releaseLabel;
    mutable QHash<const char*, QString> m_releaseLabels; ///< by interned id
};

} // namespace alien
