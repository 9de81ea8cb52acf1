// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/figure.h"

#include "views/common/look/look.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace alien {

Figure::Figure(const QString& word, std::optional<StatusShape> shape, QWidget* parent)
    : QAbstractButton(parent)
    , m_word(word)
    , m_shape(shape)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setText(word);
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Figure::setNumber(const QString& number)
{
    if (number == m_number)
        return;
    m_number = number;
    setAccessibleDescription(number);
    updateGeometry();
    update();
}

QSize Figure::sizeHint() const
{
    const Look& look = Look::of(this);
    const int icon = m_shape ? look.px(22) : 0;
    const int words = QFontMetrics(look.font(FontRole::Body)).horizontalAdvance(m_word) + icon;
    const int number = QFontMetrics(look.font(FontRole::Figure)).horizontalAdvance(m_number);
    return {std::max(words, number) + look.px(24) + 1, look.px(58)};
}

void Figure::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    const QRect all = rect();
    if (underMouse())
        painter.fillRect(all, look.color(Token::Hover));
    painter.setPen(look.color(Token::Border));
    const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect edge = place({all.right(), 0, 1, all.height()});
    painter.drawLine(edge.topLeft(), edge.bottomLeft());
    const int left = look.px(12);
    // A zero is quiet, as is what nobody knows yet: only what is there has its class's colour.
    const bool some = !m_number.isEmpty() && m_number != QLatin1String("0") && m_number != QLatin1String("-");
    painter.setFont(look.font(FontRole::Figure));
    painter.setPen(look.color(!some ? Token::Muted : m_shape ? textToken(*m_shape) : Token::Text));
    painter.drawText(place({left, look.px(6), all.width() - left, look.px(26)}), Qt::AlignLeft | Qt::AlignVCenter,
                     m_number);
    const QRect line(left, look.px(32), all.width() - left, look.px(20));
    int x = left;
    if (m_shape) {
        paintStatus(&painter, place({x, line.top() + (line.height() - look.px(16)) / 2, look.px(16), look.px(16)}),
                    *m_shape, look);
        x += look.px(22);
    }
    painter.setFont(look.font(FontRole::Body));
    painter.setPen(look.color(Token::Text));
    painter.drawText(place({x, line.top(), all.width() - x, line.height()}), Qt::AlignLeft | Qt::AlignVCenter, m_word);
    if (hasFocus()) {
        painter.setPen(QPen(look.color(Token::Focus), 2));
        painter.drawRect(all.adjusted(2, 2, -3, -3));
    }
}

} // namespace alien
