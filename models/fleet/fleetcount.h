// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleetfilter.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace alien {

/// How many deployments meet a query, without a table: counted in slices of a few ms, anew when the fleet changes.
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
    void countSlice();

    QPointer<const FleetStore> m_fleet; ///< a connection may close under an open form
    Query m_query;
    FleetFilter m_filter;
    QTimer m_slices; ///< not a queued call: those run one after the other before any timer or paint
    std::size_t m_at = 0;
    int m_sum = 0;
    std::optional<int> m_found;
};

} // namespace alien
