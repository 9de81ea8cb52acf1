// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/seriesunit.h"
#include "models/telemetry/telemetrytypes.h"

#include <QWidget>

class QGridLayout;

namespace alien {

class Format;
class TextLabel;
class TimeAxis;
class TimeChart;

/// A small chart for each line, all on one scale: which of many behaves otherwise is seen at a glance.
class SmallMultiples : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 24;

    SmallMultiples(TimeAxis& axis, const Format& format, QWidget* parent = nullptr);
    void setLines(const QList<TelemetryLine>& lines, qint64 stepMs, const SeriesUnit& unit);
    [[nodiscard]] int count() const { return int(m_cells.size()); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell
    {
        QWidget* widget = nullptr;
        TextLabel* name = nullptr;
        TimeChart* chart = nullptr;
    };
    [[nodiscard]] Cell newCell();
    void place();

    TimeAxis& m_axis;
    const Format& m_format;
    QGridLayout* m_grid;
    TextLabel* m_more;
    QList<Cell> m_cells;
    int m_columns = 0;
};

} // namespace alien
