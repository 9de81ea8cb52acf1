// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/marklane.h"

#include "models/common/format.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/status.h"
#include "views/common/widgets/controlaccess.h"
#include "views/telemetry/plotframe.h"
#include "views/telemetry/timeaxis.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr double kLine = 18;
constexpr double kShape = 11;
constexpr int kMostLines = 12; ///< more down through the charts would be a fence

StatusClass classOf(const QString& status)
{
    return statusClass(status.toStdString());
}

} // namespace

MarkLane::MarkLane(TimeAxis& axis, const Format& format, NameOf nameOf, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_format(format)
    , m_nameOf(std::move(nameOf))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"telemetry.marks"_s);
    setAccessibleName(tr("Marks on the time axis"));
    connect(&axis, &TimeAxis::moved, this, QOverload<>::of(&QWidget::update));
    connect(&axis, &TimeAxis::cursorMoved, this, QOverload<>::of(&QWidget::update));
}

QSize MarkLane::sizeHint() const
{
    return {Look::of(this).px(300), 2 * Look::of(this).px(kLine) + Look::of(this).px(2)};
}

void MarkLane::setEvents(const QList<TelemetryEvent>& events)
{
    m_events = events;
    m_chosen = -1;
    setAccessibleDescription(
        events.isEmpty() ? tr("Nothing happened in this time.")
                         : tr("%n mark(s); the last: %1", nullptr, int(events.size())).arg(textOf(events.last())));
    update();
}

bool MarkLane::isOurs(const TelemetryEvent& event) const
{
    return event.kind == TelemetryEvent::Kind::Command || event.kind == TelemetryEvent::Kind::Action;
}

QString MarkLane::shortText(const TelemetryEvent& event) const
{
    switch (event.kind) {
    case TelemetryEvent::Kind::Status:
        return event.to;
    case TelemetryEvent::Kind::Release:
        return Format::shortId(event.subject);
    case TelemetryEvent::Kind::Action:
        return tr("You: %1").arg(event.title);
    case TelemetryEvent::Kind::Command:
    case TelemetryEvent::Kind::Receiver:
        break;
    }
    return event.title;
}

QString MarkLane::textOf(const TelemetryEvent& event) const
{
    const QString name = m_nameOf ? m_nameOf(event.subject) : event.subject;
    switch (event.kind) {
    case TelemetryEvent::Kind::Status:
        return tr("%1: %2, before %3").arg(name, event.to, event.from);
    case TelemetryEvent::Kind::Release:
        return tr("New release %1").arg(event.subject);
    case TelemetryEvent::Kind::Command:
        return tr("Command %1 at %2: %3").arg(event.title, name, event.to);
    case TelemetryEvent::Kind::Action:
        return tr("You: %1 on %2, %3").arg(event.title, name, event.to);
    case TelemetryEvent::Kind::Receiver:
        break;
    }
    return event.title;
}

Token MarkLane::colourOf(const TelemetryEvent& event) const
{
    switch (event.kind) {
    case TelemetryEvent::Kind::Status:
        return iconToken(classOf(event.to));
    case TelemetryEvent::Kind::Command:
        return event.to == "failed"_L1 ? Token::FailedIcon : Token::Series6;
    case TelemetryEvent::Kind::Release:
    case TelemetryEvent::Kind::Action:
    case TelemetryEvent::Kind::Receiver:
        break;
    }
    return Token::Accent;
}

QList<TimeChart::Mark> MarkLane::lines() const
{
    QList<TelemetryEvent> chosen;
    for (const TelemetryEvent& event : m_events) {
        if (event.kind != TelemetryEvent::Kind::Status || classOf(event.to) == StatusClass::Failed)
            chosen.append(event);
    }
    if (chosen.size() > kMostLines)
        chosen = chosen.mid(chosen.size() - kMostLines);
    QList<TimeChart::Mark> out;
    for (const TelemetryEvent& event : chosen)
        out.append({event.atMs, colourOf(event)});
    return out;
}

double MarkLane::xOf(qint64 t) const
{
    return plotframe::timeScale(Look::of(this), width(), m_axis.fromMs(), m_axis.toMs()).xOf(t);
}

void MarkLane::paintShape(QPainter& painter, const QRect& rect, const TelemetryEvent& event) const
{
    const Look& look = Look::of(this);
    const QColor colour = look.color(colourOf(event));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (event.kind) {
    case TelemetryEvent::Kind::Status:
        paintStatus(&painter, rect, statusShape(classOf(event.to)), look);
        break;
    case TelemetryEvent::Kind::Release: {
        const QPolygonF flag({rect.topLeft(), QPointF(rect.right() - rect.width() / 3.0, rect.top()),
                              QPointF(rect.right(), rect.center().y()),
                              QPointF(rect.right() - rect.width() / 3.0, rect.bottom()), rect.bottomLeft()});
        painter.drawPolygon(flag);
        break;
    }
    case TelemetryEvent::Kind::Action:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, look.px(2)));
        painter.drawEllipse(QRectF(rect).adjusted(1, 1, -1, -1));
        break;
    case TelemetryEvent::Kind::Command:
    case TelemetryEvent::Kind::Receiver:
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
        break;
    }
}

void MarkLane::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it has that of the application
    painter.fillRect(rect(), look.color(Token::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.color(Token::Border));
    painter.setFont(look.font(FontRole::Small));
    const int line = look.px(kLine);
    const int left = plotframe::left(look);
    painter.setPen(look.color(Token::Muted));
    for (int row = 0; row < 2; ++row)
        painter.drawText(QRect(0, row * line, left - look.px(6), line), Qt::AlignRight | Qt::AlignVCenter,
                         row == 0 ? tr("Fleet") : tr("Done here"));
    const int right = width() - plotframe::right(look, width());
    if (!plotframe::isNarrow(look, width()))
        painter.drawText(QRect(right + look.px(plotframe::between), 0, look.px(plotframe::legend), 2 * line),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         tr("Marks: release, status change, command, own action"));
    painter.setRenderHint(QPainter::Antialiasing);
    const int shape = look.px(kShape);
    // From the newest: where there is no room for all words, those of the latest stand.
    double free[2] = {double(right), double(right)};
    for (qsizetype i = m_events.size() - 1; i >= 0; --i) {
        const TelemetryEvent& event = m_events.at(i);
        if (event.atMs < m_axis.fromMs() || event.atMs > m_axis.toMs())
            continue;
        const int row = isOurs(event) ? 1 : 0;
        const double x = xOf(event.atMs);
        const QRect where(int(std::round(x)) - shape / 2, row * line + (line - shape) / 2, shape, shape);
        paintShape(painter, where, event);
        if (i == m_chosen && hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(look.color(Token::Focus), look.px(1)));
            painter.drawRect(where.adjusted(-2, -2, 2, 2));
        }
        const QString text = oneLine(shortText(event), 40);
        const double wide = painter.fontMetrics().horizontalAdvance(text) + shape;
        if (x + shape + wide < free[row]) {
            painter.setPen(look.color(Token::Text));
            painter.drawText(QRectF(x + shape, row * line, wide, line), Qt::AlignLeft | Qt::AlignVCenter, text);
        }
        free[row] = std::min(free[row], x - shape / 2.0);
    }
    if (const qint64 t = m_axis.cursorMs(); t >= m_axis.fromMs() && t <= m_axis.toMs()) {
        painter.setPen(QPen(look.color(Token::Text), 1));
        painter.drawLine(QPointF(std::round(xOf(t)) + 0.5, 0), QPointF(std::round(xOf(t)) + 0.5, height()));
    }
}

int MarkLane::indexAt(const QPoint& position) const
{
    const Look& look = Look::of(this);
    const int row = position.y() / look.px(kLine);
    double nearest = look.px(kShape);
    int out = -1;
    for (int i = 0; i < int(m_events.size()); ++i) {
        const double away = std::abs(xOf(m_events.at(i).atMs) - position.x());
        if ((isOurs(m_events.at(i)) ? 1 : 0) == row && away < nearest) {
            nearest = away;
            out = i;
        }
    }
    return out;
}

bool MarkLane::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int index = indexAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        return true;
    }
    const TelemetryEvent& mark = m_events.at(index);
    QToolTip::showText(help->globalPos(), plainTip(m_format.time(mark.atMs) + u"  "_s + textOf(mark)), this);
    return true;
}

void MarkLane::mouseMoveEvent(QMouseEvent* event)
{
    const int index = indexAt(event->pos());
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_axis.setCursor(index >= 0 ? m_events.at(index).atMs : 0);
}

void MarkLane::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int index = indexAt(event->pos()); index >= 0)
        Q_EMIT opened(m_events.at(index));
}

void MarkLane::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_axis.setCursor(0);
}

void MarkLane::choose(int index)
{
    m_chosen = int(std::clamp<qsizetype>(index, 0, m_events.size() - 1));
    const TelemetryEvent& event = m_events.at(m_chosen);
    m_axis.setCursor(event.atMs);
    setAccessibleDescription(m_format.time(event.atMs) + u' ' + textOf(event));
    update();
}

void MarkLane::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_events.isEmpty() || (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Return)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (key == Qt::Key_Return) {
        if (m_chosen >= 0)
            Q_EMIT opened(m_events.at(m_chosen));
    } else {
        choose(m_chosen < 0 ? int(m_events.size()) - 1 : m_chosen + (key == Qt::Key_Left ? -1 : 1));
    }
}

} // namespace alien
