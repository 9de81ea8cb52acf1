// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/timechart.h"

#include "models/common/format.h"
#include "models/common/zoneof.h"
#include "views/common/look/look.h"
#include "views/common/widgets/controlaccess.h"
#include "views/telemetry/heatplot.h"
#include "views/telemetry/lineplot.h"
#include "views/telemetry/plotframe.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace alien {

namespace {

constexpr int kAxisLines = 4;
constexpr double kTop = 6;
constexpr double kBottom = 4;
constexpr double kLeastDrag = 6;
constexpr double kLeastGap = 24; ///< narrower ones carry no words
constexpr double kCloser = 0.8;
constexpr int kWheelStep = 120;

} // namespace

TimeChart::TimeChart(const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_format(format)
    , m_lines(std::make_unique<LinePlot>())
    , m_heat(std::make_unique<HeatPlot>())
{
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Chart);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Look::of(this), &Look::changed, this, &TimeChart::dirty);
}

TimeChart::~TimeChart() = default;

QSize TimeChart::sizeHint() const
{
    return {Look::of(this).px(300), Look::of(this).px(112)};
}

QRect TimeChart::plotRect() const
{
    const Look& look = Look::of(this);
    return rect().adjusted(look.px(plotframe::axis), look.px(kTop), 0, -look.px(kBottom));
}

void TimeChart::dirty()
{
    m_dirty = true;
    update();
}

void TimeChart::setData(const QList<TelemetryLine>& lines, qint64 stepMs, const SeriesUnit& unit, Drawing drawing)
{
    m_heat->setData({});
    m_stepMs = stepMs;
    m_unit = unit;
    m_lines->setData(lines, stepMs, drawing);
    measureAxis();
    dirty();
}

void TimeChart::setHeat(const std::vector<HeatColumn>& heat, const SeriesUnit& unit)
{
    m_lines->setData({}, 0, Drawing::Lines);
    m_heat->setData(heat);
    m_stepMs = heat.empty() ? 0 : heat.front().spanMs;
    m_unit = unit;
    dirty();
}

void TimeChart::setThresholds(const QList<double>& values)
{
    m_thresholds = values;
    measureAxis();
    dirty();
}

void TimeChart::setLeastTop(double value)
{
    m_leastTop = value;
    measureAxis();
    dirty();
}

void TimeChart::setMarks(const QList<Mark>& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

void TimeChart::setRange(qint64 fromMs, qint64 toMs)
{
    m_fromMs = fromMs;
    m_toMs = qMax(toMs, fromMs + 1);
    measureAxis();
    dirty();
}

void TimeChart::setShown(int line, bool shown)
{
    m_lines->setShown(line, shown);
    measureAxis();
    dirty();
}

void TimeChart::measureAxis()
{
    const auto extremes = m_lines->extremes(m_fromMs, m_toMs);
    m_low = std::fmin(0, extremes.low);
    m_high = std::fmax(m_leastTop, extremes.high);
    for (const double value : m_thresholds)
        m_high = std::max(m_high, value);
    if (!(m_high > m_low))
        m_high = m_low + 1;
    // As many lines as have room for their numbers.
    const int room = plotRect().height() / Look::of(this).px(26);
    m_axisStep = m_unit.axisStep(m_high - m_low, qBound(1, room, kAxisLines));
    m_low = std::floor(m_low / m_axisStep) * m_axisStep;
    // A little air above the highest value, without another line for it.
    m_high = std::max(m_high * 1.06, m_low + m_axisStep);
}

int TimeChart::lineCount() const
{
    return m_lines->count();
}

Token TimeChart::colour(int line) const
{
    return m_lines->colour(line);
}

bool TimeChart::isDashed(int line) const
{
    return m_lines->isDashed(line);
}

double TimeChart::valueAt(int line, qint64 t) const
{
    const telemetry::Sample* sample =
        t > 0 ? m_lines->sampleAt(line, t) : m_lines->values(line).nearest(m_toMs, m_toMs - m_fromMs);
    return sample ? sample->value : std::nan("");
}

QString TimeChart::valueText(int line, qint64 t) const
{
    const double value = valueAt(line, t);
    return std::isnan(value) ? tr("no data") : m_unit.text(value, m_format);
}

QString TimeChart::heatText(qint64 t) const
{
    return m_heat->text(t, m_unit, m_format);
}

plotframe::TimeScale TimeChart::timeScale() const
{
    const QRectF plot = plotRect();
    return {plot.left(), plot.width(), m_fromMs, m_toMs};
}

qint64 TimeChart::timeAt(double x) const
{
    return timeScale().timeAt(x);
}

double TimeChart::xOf(qint64 t) const
{
    return timeScale().xOf(t);
}

double TimeChart::yOf(double value) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - plot.height() * (value - m_low) / (m_high - m_low);
}

void TimeChart::setCursorTime(qint64 t)
{
    if (t == m_cursorMs)
        return;
    m_cursorMs = t;
    update();
}

void TimeChart::paintGrid(QPainter& painter, const Look& look) const
{
    const QRect plot = plotRect();
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(QPen(look.color(Token::Grid), 0));
    for (const qint64 t :
         plotframe::ticks(zoneOf(m_format), m_fromMs, m_toMs, plot.width(), look.px(plotframe::labelWidth)))
        painter.drawLine(QPointF(xOf(t), plot.top()), QPointF(xOf(t), plot.bottom()));
    const auto label = [&](double y, const QString& text) {
        const int height = painter.fontMetrics().height();
        painter.setPen(look.color(Token::Muted));
        painter.drawText(
            QRectF(0, qBound(0.0, y - height / 2.0, double(this->height() - height)), plot.left() - look.px(6), height),
            Qt::AlignRight | Qt::AlignVCenter, text);
    };
    if (!m_heat->isEmpty()) {
        for (const auto& [bound, place] : m_heat->axis(kAxisLines))
            label(plot.bottom() - place * plot.height(), m_unit.axisText(bound, 0, m_format));
        return;
    }
    for (double value = m_low; value <= m_high; value += m_axisStep) {
        const bool zero = std::abs(value) < m_axisStep / 1000;
        painter.setPen(QPen(look.color(zero ? Token::BorderStrong : Token::Grid), 0));
        painter.drawLine(QPointF(plot.left(), yOf(value)), QPointF(plot.right(), yOf(value)));
        label(yOf(value), m_unit.axisText(zero ? 0 : value, m_axisStep, m_format));
    }
}

void TimeChart::paintGaps(QPainter& painter, const Look& look) const
{
    const QRect plot = plotRect();
    painter.setFont(look.font(FontRole::Small));
    for (const auto& [from, to] : m_lines->gaps(m_fromMs, m_toMs)) {
        const QRectF block =
            QRectF(QPointF(xOf(from), plot.top()), QPointF(xOf(to), plot.bottom())).intersected(QRectF(plot));
        painter.fillRect(block, look.color(Token::Header));
        const QString words = tr("no data");
        if (block.width() < qMax(look.px(kLeastGap), painter.fontMetrics().horizontalAdvance(words)))
            continue;
        painter.setPen(look.color(Token::Muted));
        painter.drawText(block, Qt::AlignCenter, words);
    }
    // A young chart is not a broken one.
    const qint64 beginning = m_lines->beginning();
    if (beginning - m_fromMs < 3 * m_stepMs || beginning > m_toMs)
        return;
    const QString words = tr("nothing before %1").arg(m_format.time(beginning));
    const QRectF before(QPointF(plot.left(), plot.top()), QPointF(xOf(beginning), plot.bottom()));
    if (before.width() < 1.5 * painter.fontMetrics().horizontalAdvance(words))
        return;
    painter.setPen(look.color(Token::Muted));
    painter.drawText(before, Qt::AlignCenter, words);
}

void TimeChart::paintOver(QPainter& painter, const Look& look) const
{
    const QRect plot = plotRect();
    painter.save();
    painter.setClipRect(plot.adjusted(-look.px(4), 0, look.px(4), 0));
    QPen limit(look.color(Token::Failed), look.px(1));
    limit.setDashPattern({6, 3});
    painter.setPen(limit);
    for (const double value : m_thresholds)
        painter.drawLine(QPointF(plot.left(), yOf(value)), QPointF(plot.right(), yOf(value)));
    for (const Mark& mark : m_marks) {
        QPen pen(look.color(mark.colour), look.px(1));
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        const double x = std::round(xOf(mark.t)) + 0.5;
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    }
    if (m_pressedX >= 0 && m_panFrom == 0 && m_draggedX >= 0) {
        QColor veil = look.color(Token::Accent);
        veil.setAlphaF(0.18F);
        const QRectF chosen(QPointF(qMin(m_pressedX, m_draggedX), plot.top()),
                            QPointF(qMax(m_pressedX, m_draggedX), plot.bottom()));
        painter.fillRect(chosen.intersected(QRectF(plot)), veil);
    }
    paintCursor(painter, look);
    painter.restore();
}

void TimeChart::paintCursor(QPainter& painter, const Look& look) const
{
    if (m_cursorMs < m_fromMs || m_cursorMs > m_toMs)
        return;
    const double x = std::round(xOf(m_cursorMs)) + 0.5;
    painter.setPen(QPen(look.color(Token::Text), 1));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = look.px(3);
    for (int i = 0; i < m_lines->count(); ++i) {
        if (!m_lines->isShown(i))
            continue;
        const double value = m_lines->heightAt(i, m_cursorMs);
        if (std::isnan(value))
            continue;
        painter.setPen(QPen(look.color(m_lines->colour(i)), look.px(15) / 10.0));
        painter.setBrush(look.color(Token::Base));
        painter.drawEllipse(QPointF(x, yOf(value)), radius, radius);
    }
}

void TimeChart::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it has that of the application
    // The first picture of a page comes without its lines, at once; Qt Charts is loaded and laid out behind it.
    const bool early = !m_painted && m_lines->count() > 0;
    if (m_dirty || m_picture.size() != size() * devicePixelRatioF()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(look.color(Token::Base));
        QPainter below(&m_picture);
        paintGrid(below, look);
        paintGaps(below, look);
        const QRect plot = plotRect();
        if (!m_heat->isEmpty())
            m_heat->paint(below, plot, look, {m_fromMs, m_toMs});
        else if (!early && m_lines->count() > 0 && plot.width() > 0 && plot.height() > 0) {
            below.setClipRect(plot.adjusted(0, -look.px(2), 0, look.px(2)));
            m_lines->paint(below, plot, look, {m_fromMs, m_toMs}, {m_low, m_high});
        }
        m_dirty = early;
    }
    painter.drawPixmap(0, 0, m_picture);
    paintOver(painter, look);
    if (hasFocus()) {
        painter.setPen(QPen(look.color(Token::Focus), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    m_painted = true;
    if (early)
        QMetaObject::invokeMethod(
            this, [this] { update(); }, Qt::QueuedConnection);
}

void TimeChart::resizeEvent(QResizeEvent*)
{
    measureAxis();
    dirty();
}

void TimeChart::mouseMoveEvent(QMouseEvent* event)
{
    const int x = int(event->position().x());
    if (m_pressedX >= 0 && (event->buttons() & Qt::LeftButton) != 0) {
        m_draggedX = x;
        if (m_panFrom > 0) {
            const double share = double(m_pressedX - x) / qMax(1, plotRect().width());
            Q_EMIT panned(m_panFrom + qint64(share * double(m_toMs - m_fromMs)));
            return;
        }
        update();
    }
    Q_EMIT hovered(timeAt(x));
}

void TimeChart::mousePressEvent(QMouseEvent* event)
{
    const bool left = event->button() == Qt::LeftButton;
    const bool middle = event->button() == Qt::MiddleButton;
    m_pressedX = left || middle ? int(event->position().x()) : -1;
    m_draggedX = -1;
    m_panFrom = middle || (event->modifiers() & Qt::ShiftModifier) != 0 ? m_fromMs : 0;
    event->setAccepted(left || middle);
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int from = std::exchange(m_pressedX, -1);
    const int to = int(event->position().x());
    m_draggedX = -1;
    update();
    if (std::exchange(m_panFrom, 0) > 0 || from < 0 || std::abs(to - from) < Look::of(this).px(kLeastDrag))
        return;
    Q_EMIT selected(timeAt(qMin(from, to)), timeAt(qMax(from, to)));
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent*)
{
    Q_EMIT backRequested();
}

void TimeChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    Q_EMIT hovered(0);
}

/// With Ctrl it zooms, sideways or with Shift it pans; else the page scrolls.
void TimeChart::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if ((event->modifiers() & Qt::ControlModifier) != 0 && turned.y() != 0) {
        const double steps = double(turned.y()) / kWheelStep;
        Q_EMIT zoomed(timeAt(event->position().x()), std::pow(kCloser, steps));
    } else if (const int side = turned.x() != 0                                 ? turned.x()
                                : (event->modifiers() & Qt::ShiftModifier) != 0 ? turned.y()
                                                                                : 0;
               side != 0) {
        Q_EMIT panned(m_fromMs - qint64(double(side) / kWheelStep * double(m_toMs - m_fromMs) / 10));
    } else {
        event->ignore();
        return;
    }
    event->accept();
}

/// The same by keys: arrows move the cross-hair, with Shift the range; + and - zoom, 0 comes back to the present; Home
/// and End put the cross-hair at the edges.
void TimeChart::keyPressEvent(QKeyEvent* event)
{
    const qint64 span = m_toMs - m_fromMs;
    const qint64 at = m_cursorMs > 0 ? m_cursorMs : m_toMs;
    const qint64 step = qMax(m_stepMs, span / 120);
    const bool shift = (event->modifiers() & Qt::ShiftModifier) != 0;
    const int sign = event->key() == Qt::Key_Left ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shift)
            Q_EMIT panned(m_fromMs + sign * span / 10);
        else
            Q_EMIT hovered(qBound(m_fromMs, at + sign * step, m_toMs));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT zoomed(at, kCloser);
        return;
    case Qt::Key_Minus:
        Q_EMIT zoomed(at, 1 / kCloser);
        return;
    case Qt::Key_0:
        Q_EMIT resetRequested();
        return;
    case Qt::Key_Home:
        Q_EMIT hovered(m_fromMs);
        return;
    case Qt::Key_End:
        Q_EMIT hovered(m_toMs);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace alien
