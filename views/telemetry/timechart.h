// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/seriesunit.h"
#include "models/telemetry/telemetrytypes.h"
#include "views/common/look/token.h"
#include "views/telemetry/plotframe.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <vector>

namespace alien {

class HeatPlot;
class LinePlot;
class Look;

/// Lines over time, decimated to what the width can show: at most two points for each column of pixels, none of the
/// extremes lost. Stacked charts add the lines up; a heat map shows how the values of a histogram lie. The lines are
/// drawn once into a picture; cross-hair, marks and what is dragged are painted over it.
class TimeChart : public QWidget
{
    Q_OBJECT
public:
    enum class Drawing { Lines, Stacked, Bars };
    /// A line down through the plot.
    struct Mark
    {
        qint64 t = 0;
        Token colour = Token::Muted;
        friend bool operator==(const Mark&, const Mark&) = default;
    };

    explicit TimeChart(const Format& format, QWidget* parent = nullptr);
    ~TimeChart() override;

    void setData(const QList<TelemetryLine>& lines, qint64 stepMs, const SeriesUnit& unit, Drawing drawing);
    void setHeat(const std::vector<HeatColumn>& heat, const SeriesUnit& unit); ///< instead of lines
    void setThresholds(const QList<double>& values);
    void setLeastTop(double value); ///< the axis reaches up to it, whatever the lines do
    void setMarks(const QList<Mark>& marks);
    void setRange(qint64 fromMs, qint64 toMs);
    void setShown(int line, bool shown);
    void setCursorTime(qint64 t); ///< of the cross-hair; 0: none
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] Token colour(int line) const;
    [[nodiscard]] bool isDashed(int line) const;
    /// At a time, or the last of what is shown (0); NaN: nothing there.
    [[nodiscard]] double valueAt(int line, qint64 t) const;
    [[nodiscard]] QString valueText(int line, qint64 t) const; ///< the same in its unit
    [[nodiscard]] QString heatText(qint64 t) const;            ///< what the heat map has there
    [[nodiscard]] QRect plotRect() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void hovered(qint64 t); ///< 0: left
    void selected(qint64 fromMs, qint64 toMs);
    void panned(qint64 fromMs);           ///< the range's new beginning, while it is dragged
    void zoomed(qint64 t, double factor); ///< wheel
    void backRequested();                 ///< double click
    void resetRequested();                ///< 0: out of every zoom

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dirty();
    void measureAxis();
    void paintGrid(QPainter& painter, const Look& look) const;
    void paintGaps(QPainter& painter, const Look& look) const;
    void paintOver(QPainter& painter, const Look& look) const;
    void paintCursor(QPainter& painter, const Look& look) const;
    [[nodiscard]] qint64 timeAt(double x) const;
    [[nodiscard]] plotframe::TimeScale timeScale() const;
    [[nodiscard]] double xOf(qint64 t) const;
    [[nodiscard]] double yOf(double value) const;

    const Format& m_format;
    std::unique_ptr<LinePlot> m_lines;
    std::unique_ptr<HeatPlot> m_heat;
    SeriesUnit m_unit{QString()};
    QList<double> m_thresholds;
    QList<Mark> m_marks;
    QPixmap m_picture;
    double m_low = 0;
    double m_high = 1;
    double m_axisStep = 1;
    double m_leastTop = 0;
    qint64 m_stepMs = 0;
    qint64 m_fromMs = 0;
    qint64 m_toMs = 1;
    qint64 m_cursorMs = 0;
    int m_pressedX = -1;
    int m_draggedX = -1;
    qint64 m_panFrom = 0; ///< the range's beginning when the drag began; 0: the drag zooms
    bool m_painted = false;
    bool m_dirty = true;
};

} // namespace alien
