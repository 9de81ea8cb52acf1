// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connect/statusmark.h"

#include "views/common/look/look.h"

#include <QPainter>

namespace alien {

StatusMark::StatusMark(Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_look, &Look::changed, this, [this] { updateGeometry(), update(); });
}

void StatusMark::setShape(std::optional<StatusShape> shape)
{
    m_shape = shape;
    update();
}

QSize StatusMark::sizeHint() const
{
    return {m_look.px(16), m_look.px(16)};
}

void StatusMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_shape) {
        paintStatus(&painter, rect(), *m_shape, m_look);
        return;
    }
    const int bar = std::max(2, height() / 8);
    painter.fillRect(QRect(width() / 4, (height() - bar) / 2, width() / 2, bar), m_look.color(Token::Border));
}

} // namespace alien
