// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/lineplot.h"

#include "client/types/deploymentstatus.h"
#include "views/common/look/look.h"
#include "views/telemetry/plotlines.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kColours = 8;
constexpr int kFirstDashed = 4;
constexpr int kSmoothPoints = 1500; ///< more are too slow to smooth, and too dense to look jagged

/// What has a colour of its own all over the console keeps it here.
Token colourOf(const TelemetryLine& line, int index)
{
    const QString status = line.labels.value(u"status"_s);
    for (const StatusClass klass :
         {StatusClass::Healthy, StatusClass::Working, StatusClass::Stalled, StatusClass::Attention, StatusClass::Failed,
          StatusClass::Gone, StatusClass::Unknown}) {
        if (status == QLatin1StringView(wireName(klass)))
            return iconToken(klass);
    }
    const QString severity = line.labels.value(u"severity"_s);
    if (severity == "error"_L1 || severity == "fatal"_L1)
        return Token::FailedIcon;
    if (severity == "warn"_L1)
        return Token::AttentionIcon;
    if (severity == "info"_L1)
        return Token::Series1;
    return index < kColours ? Token(int(Token::Series1) + index) : Token::Disabled;
}

/// How far apart a sender's samples are, when it keeps time; 0: it does not, or there are too few to tell. Steps finer
/// than its rhythm must not tear its line to pieces.
qint64 rhythmOf(const std::vector<telemetry::Sample>& samples)
{
    constexpr std::size_t enough = 1000;
    constexpr std::size_t least = 5;
    if (samples.size() <= least)
        return 0;
    std::vector<qint64> apart;
    const std::size_t stride = std::max<std::size_t>(1, samples.size() / enough);
    for (std::size_t i = 1; i < samples.size(); i += stride)
        apart.push_back(samples[i].t - samples[i - 1].t);
    const auto middle = apart.begin() + std::ptrdiff_t(apart.size() / 2);
    const auto late = apart.begin() + std::ptrdiff_t(apart.size() * 3 / 4);
    std::nth_element(apart.begin(), late, apart.end());
    const qint64 most = *late;
    std::nth_element(apart.begin(), middle, apart.end());
    return most <= *middle * 3 / 2 ? *middle : 0;
}

} // namespace

/// The chart lives in a scene that no view shows; it is rendered into our own picture.
struct LinePlot::Canvas
{
    QGraphicsScene scene;
    QChart* chart = new QChart;
    QValueAxis* x = new QValueAxis;
    QValueAxis* y = new QValueAxis;
    PlotLines* lines = new PlotLines(chart);
    QLineSeries* scale = new QLineSeries; ///< never has a point: it is asked where one would be
    QList<QAreaSeries*> areas;
    QPointF low;     ///< in time and value
    QPointF origin;  ///< in the picture
    QPointF perUnit; ///< px
    bool grew = false;
    int points = 0;

    Canvas()
    {
        chart->legend()->hide();
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->setBackgroundVisible(false);
        chart->setMargins({});
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->addAxis(x, Qt::AlignBottom);
        chart->addAxis(y, Qt::AlignLeft);
        x->setVisible(false);
        y->setVisible(false);
        attach(scale);
        scene.addItem(chart);
    }
    /// Empty series before the axes change: they would be laid out for nothing.
    void clear()
    {
        points = 0;
        lines->clear();
        for (QAreaSeries* area : areas) {
            area->upperSeries()->clear();
            area->lowerSeries()->clear();
        }
    }
    void fit(const QRectF& plot, std::pair<qint64, qint64> range, std::pair<double, double> values) const
    {
        if (chart->size() != plot.size()) {
            chart->resize(plot.size());
            chart->setPlotArea(QRectF({}, plot.size()));
            lines->setPlot(QRectF({}, plot.size()));
        }
        x->setRange(double(range.first), double(range.second));
        y->setRange(values.first, values.second);
    }
    /// A series that came after the plot's place was given does not know it.
    void settle()
    {
        if (!std::exchange(grew, false))
            return;
        const QRectF plot({}, chart->size());
        chart->setPlotArea({});
        chart->setPlotArea(plot);
    }
    void attach(QAbstractSeries* series)
    {
        grew = true;
        chart->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    }
    /// Both axes are straight: two corners say where everything else is.
    void measure()
    {
        low = {x->min(), y->min()};
        const QPointF high(x->max(), y->max());
        origin = chart->mapToPosition(low, scale);
        const QPointF corner = chart->mapToPosition(high, scale);
        perUnit = {(corner.x() - origin.x()) / (high.x() - low.x()), (corner.y() - origin.y()) / (high.y() - low.y())};
    }
    [[nodiscard]] QPointF place(double t, double value) const
    {
        return {origin.x() + (t - low.x()) * perUnit.x(), origin.y() + (value - low.y()) * perUnit.y()};
    }
    QAreaSeries* area(int index)
    {
        while (areas.size() <= index) {
            auto* upper = new QLineSeries;
            auto* lower = new QLineSeries;
            auto* made = new QAreaSeries(upper, lower);
            upper->setParent(made);
            lower->setParent(made);
            made->setPen(Qt::NoPen);
            areas.append(made);
            attach(made);
        }
        return areas.at(index);
    }
};

LinePlot::LinePlot() = default;
LinePlot::~LinePlot() = default;

bool LinePlot::isDashed(int line) const
{
    return m_drawing == TimeChart::Drawing::Lines && line >= kFirstDashed && line < kColours;
}

void LinePlot::setData(const QList<TelemetryLine>& lines, qint64 stepMs, TimeChart::Drawing drawing)
{
    // A line that was hidden stays hidden when the answer is asked for again.
    std::vector<Line> next(std::size_t(lines.size()));
    const bool same = drawing == m_drawing && next.size() == m_lines.size();
    for (std::size_t i = 0; i < next.size(); ++i) {
        const TelemetryLine& from = lines.at(qsizetype(i));
        next[i].reachMs = std::max(stepMs, rhythmOf(from.samples));
        // One step may be missing between two senders' clocks.
        next[i].values.setGap(next[i].reachMs * 5 / 2);
        next[i].values.assign(from.samples);
        next[i].colour = colourOf(from, int(i));
        next[i].shown = !same || m_lines[i].shown;
    }
    m_lines = std::move(next);
    m_drawing = drawing;
    m_stepMs = stepMs;
    stackUp();
}

void LinePlot::setShown(int line, bool shown)
{
    m_lines[std::size_t(line)].shown = shown;
    stackUp();
}

void LinePlot::setPlain(const QColor& colour, double width)
{
    m_plain = QPen(colour, width);
}

/// Every stacked line has all times, also those at which only another has a value: a line that began later than the one
/// upon it would give that a slope for its first step.
void LinePlot::stackUp()
{
    std::map<qint64, double> below;
    if (m_drawing != TimeChart::Drawing::Lines) {
        for (const Line& line : m_lines) {
            for (const telemetry::Sample& sample : line.values.samples())
                below.try_emplace(sample.t, 0);
        }
    }
    for (Line& line : m_lines) {
        if (m_drawing == TimeChart::Drawing::Lines) {
            line.drawn = line.values;
            continue;
        }
        for (const telemetry::Sample& sample : line.values.samples()) {
            if (line.shown && !sample.isGap())
                below[sample.t] += sample.value;
        }
        std::vector<telemetry::Sample> sums;
        sums.reserve(below.size());
        for (const auto& [t, sum] : below)
            sums.push_back(telemetry::Sample::at(t, sum));
        line.drawn.setGap(line.values.gap());
        line.drawn.assign(std::move(sums));
    }
}

const telemetry::Sample* LinePlot::sampleAt(int line, qint64 t) const
{
    const Line& from = m_lines[std::size_t(line)];
    return from.values.nearest(t, std::max<qint64>(from.reachMs, 1));
}

double LinePlot::heightAt(int line, qint64 t) const
{
    const Line& from = m_lines[std::size_t(line)];
    const telemetry::Sample* sample = from.drawn.nearest(t, std::max<qint64>(from.reachMs, 1));
    return sample ? sample->value : std::nan("");
}

telemetry::Series::Extremes LinePlot::extremes(qint64 fromMs, qint64 toMs) const
{
    telemetry::Series::Extremes out;
    for (const Line& line : m_lines) {
        if (!line.shown)
            continue;
        const auto each = line.drawn.extremes(fromMs, toMs);
        out.low = std::fmin(out.low, each.low);
        out.high = std::fmax(out.high, each.high);
    }
    return out;
}

std::vector<std::pair<qint64, qint64>> LinePlot::gaps(qint64 fromMs, qint64 toMs) const
{
    constexpr int columns = 400;
    std::vector<std::pair<qint64, qint64>> spans;
    for (const Line& line : m_lines) {
        for (const auto& piece : line.values.drawn(fromMs, toMs, columns))
            spans.emplace_back(piece.front().t, piece.back().t + line.reachMs);
    }
    std::sort(spans.begin(), spans.end());
    std::vector<std::pair<qint64, qint64>> out;
    qint64 covered = 0;
    for (const auto& [from, to] : spans) {
        if (covered > 0 && from > covered)
            out.emplace_back(covered, from);
        covered = std::max(covered, to);
    }
    return out;
}

qint64 LinePlot::beginning() const
{
    qint64 out = 0;
    for (const Line& line : m_lines) {
        const auto& samples = line.values.samples();
        if (!samples.empty() && (out == 0 || samples.front().t < out))
            out = samples.front().t;
    }
    return out;
}

void LinePlot::drawLines(Canvas& canvas, const Look& look, std::pair<qint64, qint64> range, int columns)
{
    for (int index = int(m_lines.size()) - 1; index >= 0; --index) {
        const Line& line = m_lines[std::size_t(index)];
        if (!line.shown)
            continue;
        QPen pen(look.color(line.colour), look.px(15) / 10.0);
        if (m_plain)
            pen = *m_plain;
        else if (isDashed(index))
            pen.setDashPattern({5, 3});
        drawPieces(canvas, pen, line.drawn.drawn(range.first, range.second, columns));
    }
}

void LinePlot::drawPieces(Canvas& canvas, QPen pen, const std::vector<telemetry::Series::Line>& pieces) const
{
    for (const auto& piece : pieces) {
        QPolygonF points;
        points.reserve(qsizetype(piece.size()) + 1);
        for (const auto& vertex : piece)
            points.append(canvas.place(double(vertex.t), vertex.value));
        // A point alone is a short dash, or nobody sees it.
        if (points.size() == 1)
            points.append(canvas.place(double(piece.front().t) + double(m_stepMs) / 2, piece.front().value));
        canvas.points += int(points.size());
        // So many strokes side by side look the same a pixel wide, and are drawn at once.
        if (points.size() > kSmoothPoints && pen.style() == Qt::SolidLine)
            pen.setWidth(1);
        canvas.lines->add(pen, std::move(points));
    }
}

/// Sums of counts stand for the whole step: stairs, not slopes.
QList<QPointF> LinePlot::areaPoints(const telemetry::Series& series, std::pair<qint64, qint64> range, int columns) const
{
    QList<QPointF> out;
    for (const auto& piece : series.drawn(range.first - m_stepMs, range.second + m_stepMs, columns)) {
        if (!out.isEmpty()) {
            out.append({out.last().x(), 0});
            out.append({double(piece.front().t), 0});
        }
        for (const auto& vertex : piece) {
            const double t = double(vertex.t);
            if (!out.isEmpty() && out.last().x() < t)
                out.append({t, out.last().y()});
            out.append({t, vertex.value});
        }
        out.append({double(piece.back().t + m_stepMs), piece.back().value});
    }
    return out;
}

void LinePlot::drawAreas(Canvas& canvas, const Look& look, std::pair<qint64, qint64> range, int columns)
{
    QList<QPointF> floor;
    for (int index = 0; index < int(m_lines.size()); ++index) {
        const Line& line = m_lines[std::size_t(index)];
        const QList<QPointF> upper = areaPoints(line.drawn, range, columns);
        if (floor.isEmpty() && !upper.isEmpty())
            floor = {{upper.first().x(), 0}, {upper.last().x(), 0}};
        QAreaSeries* area = canvas.area(index);
        area->setBrush(look.color(line.colour));
        canvas.points += int(upper.size());
        if (line.shown) {
            area->lowerSeries()->replace(floor);
            area->upperSeries()->replace(upper);
        }
        floor = upper;
    }
}

void LinePlot::paint(QPainter& painter, const QRectF& plot, const Look& look, std::pair<qint64, qint64> range,
                     std::pair<double, double> values)
{
    if (!m_canvas)
        m_canvas = std::make_unique<Canvas>();
    Canvas& canvas = *m_canvas;
    canvas.clear();
    canvas.fit(plot, range, values);
    canvas.settle();
    canvas.measure();
    const int columns = std::max(1, int(plot.width()));
    if (m_drawing == TimeChart::Drawing::Lines)
        drawLines(canvas, look, range, columns);
    else
        drawAreas(canvas, look, range, columns);
    canvas.settle();
    painter.setRenderHint(QPainter::Antialiasing,
                          !m_plain && m_drawing == TimeChart::Drawing::Lines && canvas.points <= kSmoothPoints);
    canvas.scene.render(&painter, plot, QRectF({}, plot.size()), Qt::IgnoreAspectRatio);
}

} // namespace alien
