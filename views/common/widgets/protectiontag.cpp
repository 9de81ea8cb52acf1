// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/protectiontag.h"

#include "views/common/look/look.h"

#include <QPainter>

namespace alien {

namespace {

QFont tagFont(const Look& look)
{
    QFont font = look.font(FontRole::Body);
    font.setPixelSize(qMax(7, qRound(font.pixelSize() * 10 / 13.0)));
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    return font;
}

} // namespace

ProtectionTag::ProtectionTag(Protection protection, QWidget* parent)
    : QWidget(parent)
    , m_protection(protection)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProtection(protection);
}

void ProtectionTag::setProtection(Protection protection)
{
    m_protection = protection;
    setAccessibleName(word(protection));
    setVisible(protection != Protection::None);
    updateGeometry();
    update();
}

QString ProtectionTag::word(Protection protection)
{
    switch (protection) {
    case Protection::Production:
        return tr("PRODUCTION");
    case Protection::Staging:
        return tr("STAGING");
    case Protection::Sandbox:
        return tr("SANDBOX");
    case Protection::None:
        break;
    }
    return {};
}

QSize ProtectionTag::sizeFor(Protection protection, const Look& look)
{
    return {QFontMetrics(tagFont(look)).horizontalAdvance(word(protection)) + look.px(12), look.px(16)};
}

QSize ProtectionTag::sizeHint() const
{
    return sizeFor(m_protection, Look::of(this));
}

QSize ProtectionTag::minimumSizeHint() const
{
    return sizeHint();
}

void ProtectionTag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(&painter, rect(), m_protection, Look::of(this));
}

void ProtectionTag::paint(QPainter* painter, const QRect& rect, Protection protection, const Look& look)
{
    if (protection == Protection::None)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(look.color(frameToken(protection)), 1);
    if (protection == Protection::Sandbox)
        pen.setDashPattern({3, 2});
    painter->setPen(pen);
    painter->setBrush(look.color(frameTintToken(protection)));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), look.px(3), look.px(3));
    painter->setFont(tagFont(look));
    painter->setPen(look.color(frameToken(protection)));
    painter->drawText(rect, Qt::AlignCenter, word(protection));
    painter->restore();
}

} // namespace alien
