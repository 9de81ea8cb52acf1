// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/series/distribution.h"

#include <QSqlQuery>
#include <QVariantList>

#include <optional>

namespace alien {

/// What happened in one bucket of time: the row of a table of telemetry.db, or several added up. NaN: nothing known.
struct TelemetryRollup
{
    qint64 t = 0;
    double low;
    double high;
    double sum = 0;
    qint64 n = 0; ///< values in sum
    double last;
    double increase;
    qint64 spanMs = 0; ///< that `increase` covers
    std::optional<telemetry::Distribution> part;

    TelemetryRollup();
    [[nodiscard]] bool isEmpty() const { return !m_any; }
    /// Of a query that selects t, low, high, sum, n, last, inc, span, part.
    [[nodiscard]] static TelemetryRollup read(const QSqlQuery& query);
    /// Of a query that selects t, low, high, last: all that a line of values needs, read in half the time.
    [[nodiscard]] static TelemetryRollup readValue(const QSqlQuery& query);
    /// Of a query that selects t, inc, span.
    [[nodiscard]] static TelemetryRollup readIncrease(const QSqlQuery& query);
    /// The same without t, to be bound.
    [[nodiscard]] QVariantList values() const;
    /// One that follows in time.
    void add(const TelemetryRollup& later);

private:
    bool m_any = false;
};

} // namespace alien
