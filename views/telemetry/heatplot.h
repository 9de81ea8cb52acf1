// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/seriesunit.h"
#include "models/telemetry/telemetrytypes.h"

#include <QRectF>

#include <utility>
#include <vector>

class QPainter;

namespace alien {

class Look;

/// A histogram over time: a column for each step, a row for each bucket, the deeper the colour the more values. Buckets
/// stand evenly above each other, whatever their width: bounds grow by factors.
class HeatPlot
{
public:
    void setData(const std::vector<HeatColumn>& columns);
    [[nodiscard]] bool isEmpty() const { return m_columns.empty(); }
    /// Bounds of the buckets and where they stand between bottom (0) and top (1), at most `most` of them.
    [[nodiscard]] std::vector<std::pair<double, double>> axis(int most) const;
    void paint(QPainter& painter, const QRectF& plot, const Look& look, std::pair<qint64, qint64> range) const;
    /// "211 values, half of them up to 44 ms"; empty where there are none.
    [[nodiscard]] QString text(qint64 t, const SeriesUnit& unit, const Format& format) const;

private:
    [[nodiscard]] double placeOf(double bound) const; ///< 0 to 1
    std::vector<HeatColumn> m_columns;
    std::vector<double> m_bounds;
    quint64 m_most = 0; ///< in one bucket
};

} // namespace alien
