// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look/sides.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace alien {

QMargins sided(int start, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

Qt::Alignment fixedSide(Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    return QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute;
}

void drawOwnWay(QPainter* painter, Qt::LayoutDirection outer, const QRect& place, Qt::Alignment alignment,
                const QString& text)
{
    const Qt::LayoutDirection before = painter->layoutDirection();
    const Qt::Alignment side = fixedSide(outer, alignment);
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(place, static_cast<int>(side), text);
    painter->setLayoutDirection(before);
}

} // namespace alien
