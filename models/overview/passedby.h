// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleetstore.h"

#include <QObject>

#include <unordered_set>

namespace alien {

/// How many deployments the newest release passed by: they neither run it nor want it (FleetStore::uncoveredCount()),
/// kept up with each change, so that a poll costs what it changed. Those gone do not count.
class PassedBy : public QObject
{
    Q_OBJECT
public:
    /// `fleet` outlives it.
    explicit PassedBy(const FleetStore& fleet, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return int(m_passedBy.size()); }
    /// What selects exactly these in the table of deployments.
    [[nodiscard]] static QString query();

private:
    struct SameId
    {
        using is_transparent = void;
        std::size_t operator()(const SummaryPtr& summary) const { return std::hash<std::string_view>()(summary->id); }
        bool operator()(const SummaryPtr& a, const SummaryPtr& b) const { return a->id == b->id; }
    };
    void countAnew();
    void follow(const FleetChange& change);
    void look(const FleetRow& row);

    const FleetStore& m_fleet;
    std::string_view m_newest; ///< interned; empty: none is known
    std::unordered_set<SummaryPtr, SameId, SameId> m_passedBy;
};

} // namespace alien
