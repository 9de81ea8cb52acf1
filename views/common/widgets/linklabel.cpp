// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/linklabel.h"

#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"
#include "views/common/look/sides.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace alien {

namespace {

QFont fontOf(const LinkLabel* label, bool small, bool mono)
{
    const Look& look = Look::of(label);
    return look.font(mono ? FontRole::Mono : small ? FontRole::Small : FontRole::Body);
}

} // namespace

LinkLabel::LinkLabel(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkLabel::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

void LinkLabel::setMono(bool mono)
{
    m_mono = mono;
    updateGeometry();
}

int LinkLabel::iconRoom() const
{
    const Look& look = Look::of(this);
    return icon().isNull() ? 0 : look.px(12 + 4);
}

QSize LinkLabel::sizeHint() const
{
    const QFontMetrics metrics(fontOf(this, m_small, m_mono));
    return {iconRoom() + metrics.horizontalAdvance(text()) + 6, qMax(metrics.height(), Look::of(this).px(16)) + 2};
}

QSize LinkLabel::minimumSizeHint() const
{
    const QSize size = sizeHint();
    return {m_mono ? qMin(size.width(), Look::of(this).px(60)) : size.width(), size.height()};
}

void LinkLabel::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    QFont font = fontOf(this, m_small, m_mono);
    font.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(font);
    painter.setPen(look.color(isEnabled() ? Token::Link : Token::Disabled));
    const QRect whole = rect().adjusted(2, 0, 0, 0);
    const int side = look.px(12);
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), {whole.left(), 0, side, height()}));
    const QRect inner = QStyle::visualRect(layoutDirection(), rect(), whole.adjusted(iconRoom(), 0, 0, 0));
    drawOwnWay(&painter, layoutDirection(), inner, Qt::AlignLeft | Qt::AlignVCenter,
               painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, inner.width()));
    if (hasFocus())
        paint::focusRing(look, &painter, rect(), look.px(3));
}

void LinkLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

bool LinkLabel::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace alien
