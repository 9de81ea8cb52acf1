// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/sparkline.h"

#include "views/common/look/look.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace alien {

Sparkline::Sparkline(Token colour, QWidget* parent)
    : QWidget(parent)
    , m_colour(colour)
{
    setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<std::optional<double>>& values)
{
    if (values == m_values)
        return;
    m_values = values;
    update();
}

QSize Sparkline::sizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(120), look.px(22)};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, look.color(Token::Border));
    double most = 0;
    for (const std::optional<double>& value : std::as_const(m_values))
        most = std::max(most, value.value_or(0));
    if (m_values.size() < 2)
        return;
    const double step = double(width() - 2) / double(m_values.size() - 1);
    const double room = height() - 4;
    QPainterPath path;
    bool drawing = false;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (!m_values.at(i)) {
            drawing = false;
            continue;
        }
        const QPointF at(1 + step * double(i), height() - 2 - (most > 0 ? *m_values.at(i) / most * room : 0));
        if (drawing) {
            path.lineTo(at);
        } else {
            path.moveTo(at);
            path.lineTo(at + QPointF(1, 0)); // one value alone is seen as well
        }
        drawing = true;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.color(m_colour), 1.5));
    painter.drawPath(path);
}

} // namespace alien
