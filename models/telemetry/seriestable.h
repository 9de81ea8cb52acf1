// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/common/rowtable.h"
#include "models/telemetry/seriesunit.h"
#include "models/telemetry/telemetrytypes.h"

#include <bit>

namespace alien {

/// The values of all lines at one time.
struct SeriesRow
{
    qint64 t = 0;
    QList<double> values; ///< NaN: nothing there
    friend bool operator==(const SeriesRow& a, const SeriesRow& b)
    {
        // NaN is equal to itself here.
        return a.t == b.t &&
               std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(),
                          [](double x, double y) { return std::bit_cast<quint64>(x) == std::bit_cast<quint64>(y); });
    }
};

/// What a chart draws, as a table: a row for each time, newest first, a column for each line.
class SeriesTable : public RowTable<SeriesRow>
{
    Q_OBJECT
public:
    static constexpr int mostLines = 24;
    /// Made for these lines; others need another table.
    SeriesTable(const QStringList& lines, const SeriesUnit& unit, const Format& format, QObject* parent = nullptr);
    [[nodiscard]] static QStringList namesOf(const QList<TelemetryLine>& lines);
    void setLines(const QList<TelemetryLine>& lines);

protected:
    [[nodiscard]] QString rowId(const SeriesRow& row) const override { return QString::number(row.t); }
};

} // namespace alien
