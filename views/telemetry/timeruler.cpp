// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/timeruler.h"

#include "models/common/format.h"
#include "models/common/zoneof.h"
#include "views/common/look/look.h"
#include "views/telemetry/plotframe.h"
#include "views/telemetry/timeaxis.h"

#include <QPainter>

namespace alien {

TimeRuler::TimeRuler(const TimeAxis& axis, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_format(format)
{
    setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&format, &Format::changed, this, QOverload<>::of(&QWidget::update));
    connect(&axis, &TimeAxis::moved, this, QOverload<>::of(&QWidget::update));
    connect(&axis, &TimeAxis::cursorMoved, this, QOverload<>::of(&QWidget::update));
}

QSize TimeRuler::sizeHint() const
{
    return {Look::of(this).px(300), Look::of(this).px(22)};
}

void TimeRuler::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it has that of the application
    painter.fillRect(rect(), look.color(Token::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.color(Token::Border));
    painter.setFont(look.font(FontRole::Small));
    const qint64 from = m_axis.fromMs();
    const int left = plotframe::left(look);
    const int plot = width() - left - plotframe::right(look, width());
    const plotframe::TimeScale scale = plotframe::timeScale(look, width(), from, m_axis.toMs());
    painter.setPen(look.color(Token::Muted));
    const auto label = [&](double x, const QString& text) {
        const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0 + look.px(2);
        painter.drawText(QRectF(qMin(x - half, left + plot - 2 * half), 0, 2 * half, height()), Qt::AlignCenter, text);
    };
    for (const qint64 t : plotframe::ticks(zoneOf(m_format), from, m_axis.toMs(), plot, look.px(plotframe::labelWidth)))
        label(scale.xOf(t), m_format.time(t));
    if (!plotframe::isNarrow(look, width()))
        painter.drawText(
            QRect(left + plot + look.px(plotframe::between), 0, look.px(plotframe::legend), height()),
            Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_format.zoneLabel(), Qt::ElideRight, look.px(plotframe::legend)));
    const qint64 cursor = m_axis.cursorMs();
    if (cursor < from || cursor > m_axis.toMs())
        return;
    const QString text = m_format.time(cursor);
    const double x = scale.xOf(cursor);
    const double wide = painter.fontMetrics().horizontalAdvance(text) / 2.0 + look.px(6);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color(Token::Tooltip));
    painter.drawRoundedRect(QRectF(x - wide, look.px(2), 2 * wide, height() - look.px(4)), look.px(3), look.px(3));
    painter.setPen(look.color(Token::TooltipText));
    painter.drawText(QRectF(x - wide, 0, 2 * wide, height()), Qt::AlignCenter, text);
}

} // namespace alien
