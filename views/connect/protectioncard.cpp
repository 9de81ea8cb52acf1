// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connect/protectioncard.h"

#include "views/common/look/look.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace alien {

namespace {

QString word(Protection protection)
{
    switch (protection) {
    case Protection::Production:
        return ProtectionCard::tr("Production");
    case Protection::Staging:
        return ProtectionCard::tr("Staging");
    case Protection::Sandbox:
        return ProtectionCard::tr("Sandbox");
    case Protection::None:
        break;
    }
    return ProtectionCard::tr("None");
}

QString effect(Protection protection)
{
    switch (protection) {
    case Protection::Production:
        return ProtectionCard::tr("Asks one step more, holds single actions back 5 s");
    case Protection::Staging:
        return ProtectionCard::tr("Asks before bulk and deletes");
    case Protection::Sandbox:
        return ProtectionCard::tr("Asks before deletes only");
    case Protection::None:
        break;
    }
    return {};
}

} // namespace

ProtectionCard::ProtectionCard(Look& look, Protection protection, QWidget* parent)
    : QRadioButton(word(protection), parent)
    , m_look(look)
    , m_protection(protection)
    , m_effect(effect(protection))
{
    setAccessibleName(text());
    setAccessibleDescription(m_effect);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_look, &Look::changed, this, [this] { updateGeometry(), update(); });
}

QRect ProtectionCard::textRect(int width) const
{
    const int pad = m_look.px(10);
    const int left = pad + m_look.px(20);
    return {left, pad, std::max(1, width - left - pad), 1};
}

int ProtectionCard::heightForWidth(int width) const
{
    const QFontMetrics title(m_look.font(FontRole::Strong));
    const QFontMetrics small(m_look.font(FontRole::Small));
    const QRect text = textRect(width);
    const QRect lines = small.boundingRect(QRect(0, 0, text.width(), 10000), Qt::TextWordWrap, m_effect);
    return text.top() + title.height() + m_look.px(4) + lines.height() + m_look.px(10);
}

QSize ProtectionCard::sizeHint() const
{
    const int width = m_look.px(190);
    return {width, heightForWidth(width)};
}

QSize ProtectionCard::minimumSizeHint() const
{
    const int width = m_look.px(120);
    return {width, heightForWidth(m_look.px(190))};
}

void ProtectionCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_look.color(frameToken(m_protection));
    QPen pen(colour, m_protection == Protection::Production && isChecked() ? 2.5 : 2);
    if (m_protection == Protection::Sandbox)
        pen.setDashPattern({3, 2});
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(m_look.color(isChecked() ? frameTintToken(m_protection) : Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), m_look.px(3), m_look.px(3));

    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect text = textRect(width());
    const QFontMetrics title(m_look.font(FontRole::Strong));
    const int box = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, &option, this);
    const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    option.rect = place({m_look.px(10), text.top() + (title.height() - box) / 2, box, box});
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);

    painter.setFont(m_look.font(FontRole::Strong));
    painter.setPen(colour);
    const QRect head(text.left(), text.top(), text.width(), title.height());
    painter.drawText(place(head), Qt::AlignLeft | Qt::AlignVCenter, this->text());
    painter.setFont(m_look.font(FontRole::Small));
    painter.setPen(m_look.color(Token::Muted));
    painter.drawText(place({text.left(), head.bottom() + m_look.px(4), text.width(), height()}), Qt::TextWordWrap,
                     m_effect);

    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look.color(Token::Focus), 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace alien
