// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/foldbutton.h"

#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"

#include <QPainter>
#include <QStyle>

namespace alien {

FoldButton::FoldButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FoldButton::sizeHint() const
{
    const Look& look = Look::of(this);
    return {QFontMetrics(look.font(FontRole::Body)).horizontalAdvance(text()) + look.px(24), look.px(22)};
}

void FoldButton::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    const int size = look.px(12);
    const QColor colour = look.color(underMouse() ? Token::Text : Token::Muted);
    const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    paintIcon(&painter, place({0, (height() - size) / 2, size, size}),
              isChecked()       ? IconId::Down
              : isRightToLeft() ? IconId::Left
                                : IconId::Right,
              colour);
    painter.setFont(look.font(FontRole::Body));
    painter.setPen(colour);
    painter.drawText(place(rect().adjusted(look.px(16), 0, 0, 0)), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus())
        paint::focusRing(look, &painter, rect(), look.px(3));
}

} // namespace alien
