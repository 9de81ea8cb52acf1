// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/common/rowtable.h"
#include "models/telemetry/telemetrytypes.h"

namespace alien {

/// The metrics a source has. Columns: name kind unit series newest description.
class MetricTable : public RowTable<MetricInfo>
{
    Q_OBJECT
public:
    explicit MetricTable(const Format& format, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowId(const MetricInfo& row) const override { return row.name; }
};

} // namespace alien
