// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrytypes.h"
#include "views/common/look/token.h"
#include "views/telemetry/timechart.h"

#include <QPen>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QPainter;

namespace alien {

class Look;

/// The lines of a chart, drawn by Qt Charts into a rectangle: series stay our own, with their pyramid of extremes, and
/// Qt Charts is handed at most two points for each column of pixels of what is in sight (a raw QLineSeries of a million
/// points takes three seconds a frame). It keeps scale, areas and scene; the lines in it are painted by PlotLines.
class LinePlot
{
public:
    LinePlot();
    ~LinePlot();
    LinePlot(const LinePlot&) = delete;
    LinePlot& operator=(const LinePlot&) = delete;

    void setData(const QList<TelemetryLine>& lines, qint64 stepMs, TimeChart::Drawing drawing);
    void setShown(int line, bool shown);
    void setPlain(const QColor& colour, double width); ///< for comparisons: one pen for all, never smoothed
    [[nodiscard]] bool isShown(int line) const { return m_lines[std::size_t(line)].shown; }
    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] Token colour(int line) const { return m_lines[std::size_t(line)].colour; }
    [[nodiscard]] bool isDashed(int line) const;
    [[nodiscard]] const telemetry::Series& values(int line) const { return m_lines[std::size_t(line)].values; }
    /// Where its line is drawn at a value: with what is below it, when stacked.
    [[nodiscard]] double heightAt(int line, qint64 t) const;
    /// The value that stands for a moment; null: nothing was sent about it.
    [[nodiscard]] const telemetry::Sample* sampleAt(int line, qint64 t) const;
    [[nodiscard]] telemetry::Series::Extremes extremes(qint64 fromMs, qint64 toMs) const;
    /// Times in which no line has anything, though there is something before and after.
    [[nodiscard]] std::vector<std::pair<qint64, qint64>> gaps(qint64 fromMs, qint64 toMs) const;
    [[nodiscard]] qint64 beginning() const; ///< time of the first sample of all; 0: there is none
    /// Only now Qt Charts is made use of: nothing of it costs before a window's first paint.
    void paint(QPainter& painter, const QRectF& plot, const Look& look, std::pair<qint64, qint64> range,
               std::pair<double, double> values);

private:
    struct Line
    {
        telemetry::Series values; ///< as they were given
        telemetry::Series drawn;  ///< with those below it, when stacked
        Token colour = Token::Series1;
        qint64 reachMs = 0; ///< how long a sample stands for the line: the step, or its sender's rhythm
        bool shown = true;
    };
    struct Canvas;
    void stackUp();
    [[nodiscard]] QList<QPointF> areaPoints(const telemetry::Series& series, std::pair<qint64, qint64> range,
                                            int columns) const;
    void drawLines(Canvas& canvas, const Look& look, std::pair<qint64, qint64> range, int columns);
    void drawPieces(Canvas& canvas, QPen pen, const std::vector<telemetry::Series::Line>& pieces) const;
    void drawAreas(Canvas& canvas, const Look& look, std::pair<qint64, qint64> range, int columns);

    std::vector<Line> m_lines;
    std::unique_ptr<Canvas> m_canvas;
    TimeChart::Drawing m_drawing = TimeChart::Drawing::Lines;
    qint64 m_stepMs = 0;
    std::optional<QPen> m_plain;
};

} // namespace alien
