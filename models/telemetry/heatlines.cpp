// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/heatlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace alien {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::HeatLines)
};

} // namespace

QList<TelemetryLine> heatLines(const std::vector<HeatColumn>& columns, const SeriesUnit& unit, const Format& format,
                               int most)
{
    std::vector<double> bounds;
    for (const HeatColumn& column : columns) {
        for (const auto& bucket : column.buckets)
            bounds.push_back(bucket.upper);
    }
    std::sort(bounds.begin(), bounds.end());
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    // The highest of each group stays, so that the last one does.
    const std::size_t group = (bounds.size() + std::size_t(most) - 1) / std::size_t(most);
    std::vector<double> kept;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        if ((bounds.size() - 1 - i) % group == 0)
            kept.push_back(bounds[i]);
    }
    QList<TelemetryLine> lines;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        TelemetryLine line;
        line.name = std::isfinite(kept[i]) ? Words::tr("up to %1").arg(unit.text(kept[i], format))
                    : i > 0                ? Words::tr("above %1").arg(unit.text(kept[i - 1], format))
                                           : Words::tr("all");
        lines.append(line);
    }
    for (const HeatColumn& column : columns) {
        std::vector<double> counts(kept.size(), 0);
        for (const auto& bucket : column.buckets) {
            const auto at = std::lower_bound(kept.begin(), kept.end(), bucket.upper) - kept.begin();
            counts[std::size_t(at)] += double(bucket.count);
        }
        for (std::size_t i = 0; i < kept.size(); ++i)
            lines[qsizetype(i)].samples.push_back(telemetry::Sample::at(column.t, counts[i]));
    }
    return lines;
}

} // namespace alien
