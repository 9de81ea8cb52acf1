// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/common/rowtable.h"
#include "models/telemetry/telemetrylogs.h"

namespace alien {

/// Traces, newest first. Columns: time name service duration spans errors id.
class TraceTable : public RowTable<TraceSummary>
{
    Q_OBJECT
public:
    explicit TraceTable(const Format& format, QObject* parent = nullptr);
    /// "12.4 ms": three digits that count.
    [[nodiscard]] static QString durationText(qint64 ns);

protected:
    [[nodiscard]] QString rowId(const TraceSummary& row) const override { return row.traceId; }
};

} // namespace alien
