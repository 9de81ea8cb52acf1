// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/protectionframe.h"

#include "views/common/look/look.h"

#include <QPainter>

namespace alien {

namespace {

int frameWidth(Protection protection)
{
    switch (protection) {
    case Protection::Production:
        return 3;
    case Protection::Staging:
    case Protection::Sandbox:
        return 2;
    case Protection::None:
        break;
    }
    return 0;
}

} // namespace

QMargins protectionMargins(Protection protection)
{
    const int width = frameWidth(protection);
    return {width, width, width, width};
}

void paintProtectionFrame(QPainter* painter, const QRect& rect, Protection protection, const Look& look)
{
    const int width = frameWidth(protection);
    if (width == 0)
        return;
    painter->save();
    QPen pen(look.color(frameToken(protection)), width);
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (protection == Protection::Sandbox)
        pen.setDashPattern({4, 3});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const double half = width / 2.0;
    painter->drawRect(QRectF(rect).adjusted(half, half, -half, -half));
    painter->restore();
}

} // namespace alien
