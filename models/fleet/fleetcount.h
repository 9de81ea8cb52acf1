// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/slicedwork.h"
#include "models/fleet/fleetfilter.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace alien {

/// How many deployments meet a query, without a table: counted as SlicedWork, anew when the fleet changes.
class FleetCount : public QObject
{
    Q_OBJECT
public:
    explicit FleetCount(const FleetStore& fleet, QObject* parent = nullptr);
    /// Counts for this one from now on; fields are those of DeploymentTerms.
    void setQuery(const Query& query);
    /// Nothing: the first count for this query is under way.
    [[nodiscard]] std::optional<int> found() const { return m_found; }

Q_SIGNALS:
    void counted(int found); ///< each time all rows were looked at

private:
    void start();
    [[nodiscard]] bool countSome(); ///< true: rows are left

    QPointer<const FleetStore> m_fleet; ///< a connection may close under an open form
    Query m_query;
    FleetFilter m_filter;
    SlicedWork m_work{[this] { return countSome(); }};
    std::size_t m_at = 0;
    int m_sum = 0;
    std::optional<int> m_found;
};

} // namespace alien
