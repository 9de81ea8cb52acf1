// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/seriesunit.h"
#include "models/telemetry/telemetrytypes.h"

#include <vector>

namespace alien {

class Format;

/// A histogram over time as lines, for a table and for spreadsheets: one for each bucket, named by its upper bound,
/// lowest first; its values are how many fell into it. At most `most` lines: neighbours are added up.
[[nodiscard]] QList<TelemetryLine> heatLines(const std::vector<HeatColumn>& columns, const SeriesUnit& unit,
                                             const Format& format, int most);

} // namespace alien
