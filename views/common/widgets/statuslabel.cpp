// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/statuslabel.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"

#include <QPainter>
#include <QStyle>

namespace alien {

StatusLabel::StatusLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

StatusLabel::StatusLabel(StatusShape shape, const QString& word, QWidget* parent)
    : StatusLabel(parent)
{
    setStatus(shape, word);
}

void StatusLabel::setStatus(StatusShape shape, const QString& word)
{
    m_shape = shape;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void StatusLabel::setStale(bool stale)
{
    m_stale = stale;
    setAccessibleDescription(stale ? tr("Old data") : QString());
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    const Look& look = Look::of(this);
    const QFontMetrics metrics(look.font(FontRole::Body));
    return {look.px(22 + (m_stale ? 16 : 0)) + metrics.horizontalAdvance(m_word) + 1,
            qMax(look.px(16), metrics.height())};
}

QSize StatusLabel::minimumSizeHint() const
{
    return {Look::of(this).px(48), sizeHint().height()};
}

void StatusLabel::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    const int size = look.px(16);
    const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    paintStatus(&painter, place({0, (height() - size) / 2, size, size}), m_shape, look);
    painter.setFont(look.font(FontRole::Body));
    painter.setPen(look.color(textToken(m_shape)));
    const QRect words = rect().adjusted(look.px(22), 0, m_stale ? -look.px(16) : 0, 0);
    const QString shown = painter.fontMetrics().elidedText(oneLine(m_word), Qt::ElideRight, words.width());
    painter.drawText(place(words), Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (m_stale) {
        const int clock = look.px(12);
        const int x = words.left() + painter.fontMetrics().horizontalAdvance(shown) + look.px(4);
        paintIcon(&painter, place({x, (height() - clock) / 2, clock, clock}), IconId::Clock, look.color(Token::Muted));
    }
}

} // namespace alien
