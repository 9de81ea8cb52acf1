// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/statustimeline.h"

#include "client/types/deploymentstatus.h"
#include "models/common/clock.h"
#include "models/common/format.h"
#include "models/common/zoneof.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/status.h"
#include "views/common/widgets/controlaccess.h"
#include "views/telemetry/plotframe.h"
#include "views/telemetry/timeaxis.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr double kRow = 24;
constexpr double kBand = 16;
constexpr double kShape = 12;

} // namespace

StatusTimeline::StatusTimeline(TimeAxis& axis, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_format(format)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"telemetry.timeline"_s);
    setAccessibleName(tr("Status timeline"));
    connect(&axis, &TimeAxis::moved, this, QOverload<>::of(&QWidget::update));
    connect(&axis, &TimeAxis::cursorMoved, this, QOverload<>::of(&QWidget::update));
    connect(&Look::of(this), &Look::changed, this, &QWidget::updateGeometry);
}

int StatusTimeline::rowHeight() const
{
    return Look::of(this).px(kRow);
}

QSize StatusTimeline::sizeHint() const
{
    return {Look::of(this).px(300), qMax(1, rowCount()) * rowHeight()};
}

void StatusTimeline::setRows(const QList<StatusNow>& rows, const StatusChanges& changes)
{
    const QString chosen = m_chosen >= 0 && m_chosen < m_rows.size() ? m_rows.at(m_chosen).now.id : QString();
    const qint64 now = m_axis.clock().nowMs();
    const qsizetype before = m_rows.size();
    m_rows.clear();
    m_chosen = -1;
    for (const StatusNow& row : rows) {
        if (row.id == chosen)
            m_chosen = int(m_rows.size());
        m_rows.append({row, statusBands(changes.value(row.id), row, now)});
    }
    setAccessibleDescription(m_rows.isEmpty() ? QString() : textAt(qMax(m_chosen, 0), now));
    if (before != m_rows.size())
        updateGeometry();
    update();
}

QRect StatusTimeline::plot() const
{
    const Look& look = Look::of(this);
    return rect().adjusted(plotframe::left(look), 0, -plotframe::right(look, width()), 0);
}

double StatusTimeline::xOf(qint64 t) const
{
    return plotframe::timeScale(Look::of(this), width(), m_axis.fromMs(), m_axis.toMs()).xOf(t);
}

qint64 StatusTimeline::timeAt(double x) const
{
    return plotframe::timeScale(Look::of(this), width(), m_axis.fromMs(), m_axis.toMs()).timeAt(x);
}

int StatusTimeline::rowAt(int y) const
{
    const int row = y / qMax(1, rowHeight());
    return y >= 0 && row < rowCount() ? row : -1;
}

QString StatusTimeline::textAt(int row, qint64 t) const
{
    const Row& all = m_rows.at(row);
    for (const StatusBand& band : all.bands) {
        if (t < band.fromMs || t > band.toMs)
            continue;
        if (!band.seen && band.fromMs == 0)
            return tr("%1: %2 until %3; nothing before was seen")
                .arg(all.now.name, band.status, m_format.time(band.toMs));
        const QString text =
            tr("%1: %2 from %3, for %4")
                .arg(all.now.name, band.status, m_format.time(band.fromMs), m_format.duration(band.toMs - band.fromMs));
        return band.seen ? text : tr("%1; not watched all the time").arg(text);
    }
    return tr("%1: not seen then").arg(all.now.name);
}

/// The tint with an edge of the colour, hatched where nobody looked; the word, where it has room.
void StatusTimeline::paintBand(QPainter& painter, const Look& look, const StatusBand& band, const QRectF& where) const
{
    const StatusShape shape = statusShape(statusClass(band.status.toStdString()));
    painter.fillRect(where, look.color(tintToken(shape)));
    const QColor colour = look.color(iconToken(shape));
    if (!band.seen) {
        QColor pale = colour;
        pale.setAlphaF(0.3F);
        painter.fillRect(where, QBrush(pale, Qt::BDiagPattern));
    }
    painter.fillRect(QRectF(where.left(), where.bottom() - look.px(2), where.width(), look.px(2)), colour);
    if (band.fromMs >= m_axis.fromMs())
        painter.fillRect(QRectF(where.left(), where.top(), look.px(2), where.height()), colour);
    const int size = look.px(kShape);
    const int margin = look.px(4);
    if (where.width() < size + 2 * margin)
        return;
    paintStatus(&painter,
                QRect(int(where.left()) + margin, int(where.top() + (where.height() - size) / 2) - 1, size, size),
                shape, look);
    const QString word = oneLine(band.status, 40);
    const QRectF text = where.adjusted(size + 2 * margin, 0, -margin, -look.px(2));
    if (!band.seen || text.width() < painter.fontMetrics().horizontalAdvance(word))
        return;
    painter.setPen(look.color(textToken(shape)));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, word);
}

void StatusTimeline::paintRow(QPainter& painter, const Look& look, int row) const
{
    const QRect all = plot();
    const int height = rowHeight();
    const int top = row * height;
    const int band = look.px(kBand);
    painter.save();
    painter.setClipRect(QRect(all.left(), top, all.width(), height));
    for (const StatusBand& each : m_rows.at(row).bands) {
        if (each.toMs < m_axis.fromMs() || each.fromMs > m_axis.toMs())
            continue;
        const double from = qMax(double(all.left()), xOf(each.fromMs));
        const double to = qMin(double(all.right() + 1), xOf(each.toMs));
        paintBand(painter, look, each,
                  QRectF(from, top + (height - band) / 2.0, qMax(to - from, double(look.px(2))), band));
    }
    painter.restore();
    if (!plotframe::isNarrow(look, width())) {
        const QRect name(all.right() + 1 + look.px(plotframe::between), top, look.px(plotframe::legend), height);
        painter.setPen(look.color(row == m_chosen && hasFocus() ? Token::Accent : Token::Text));
        painter.drawText(
            name, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(oneLine(m_rows.at(row).now.name), Qt::ElideMiddle, name.width()));
    }
    if (row == m_chosen && hasFocus()) {
        painter.setPen(QPen(look.color(Token::Focus), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRect(0, top, width() - 1, height - 1));
    }
}

void StatusTimeline::paintEvent(QPaintEvent* event)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it has that of the application
    painter.fillRect(event->rect(), look.color(Token::Base));
    painter.setFont(look.font(FontRole::Small));
    const QRect all = plot();
    painter.setPen(QPen(look.color(Token::Grid), 0));
    for (const qint64 t : plotframe::ticks(zoneOf(m_format), m_axis.fromMs(), m_axis.toMs(), all.width(),
                                           look.px(plotframe::labelWidth)))
        painter.drawLine(QPointF(xOf(t), 0), QPointF(xOf(t), height()));
    const int first = qMax(0, event->rect().top() / qMax(1, rowHeight()));
    const int last = qMin(rowCount() - 1, event->rect().bottom() / qMax(1, rowHeight()));
    for (int row = first; row <= last; ++row)
        paintRow(painter, look, row);
    if (const qint64 t = m_axis.cursorMs(); t >= m_axis.fromMs() && t <= m_axis.toMs()) {
        painter.setPen(QPen(look.color(Token::Text), 1));
        painter.drawLine(QPointF(std::round(xOf(t)) + 0.5, 0), QPointF(std::round(xOf(t)) + 0.5, height()));
    }
}

bool StatusTimeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos().y());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(textAt(row, timeAt(help->pos().x()))), this);
    return true;
}

void StatusTimeline::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(rowAt(event->pos().y()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_axis.setCursor(plot().contains(event->pos()) ? timeAt(event->position().x()) : 0);
}

void StatusTimeline::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->pos().y()); row >= 0) {
        choose(row);
        Q_EMIT opened(m_rows.at(row).now.id);
    }
}

void StatusTimeline::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_axis.setCursor(0);
}

void StatusTimeline::choose(int row)
{
    m_chosen = row;
    setAccessibleDescription(textAt(row, m_axis.cursorMs() > 0 ? m_axis.cursorMs() : m_axis.clock().nowMs()));
    update();
}

/// Up and down choose a deployment, left and right move the cross-hair, Return opens.
void StatusTimeline::keyPressEvent(QKeyEvent* event)
{
    const qint64 at = m_axis.cursorMs() > 0 ? m_axis.cursorMs() : m_axis.toMs();
    const qint64 step = m_axis.spanMs() / 120;
    if (m_rows.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        choose(std::clamp(m_chosen + (event->key() == Qt::Key_Up ? -1 : 1), 0, rowCount() - 1));
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_axis.setCursor(qBound(m_axis.fromMs(), at + (event->key() == Qt::Key_Left ? -step : step), m_axis.toMs()));
        choose(qMax(m_chosen, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0)
            Q_EMIT opened(m_rows.at(m_chosen).now.id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace alien
