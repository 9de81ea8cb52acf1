// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrytypes.h"

namespace alien {

/// The name that an OTLP metric has in Prometheus (design note B: unit as a suffix, _total for counters); of a
/// histogram without its _bucket, _sum, _count.
[[nodiscard]] QString promNameOf(const QString& metric, const QString& unit, MetricKind kind);
/// A label's name there: service.name -> service_name; the resource's own two become job and instance.
[[nodiscard]] QString promLabelOf(const QString& label);
/// A panel's query of the console's or the receiver's store as PromQL, for a server that has the same series. `rate`:
/// the window of rate(), "4m".
[[nodiscard]] QString promqlOf(const SeriesQuery& query, const QString& unit, MetricKind kind, const QString& rate);

} // namespace alien
