// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/legendrow.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace alien {

namespace {

constexpr double kHeight = 18;
constexpr double kSwatch = 16;

} // namespace

LegendRow::LegendRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(tr("Shows or hides this line; with Ctrl only this one stays."));
}

QSize LegendRow::sizeHint() const
{
    return {Look::of(this).px(80), Look::of(this).px(kHeight)};
}

void LegendRow::setLine(const QString& name, Token colour, bool dashed)
{
    const QString plain = oneLine(name);
    setText(plain);
    setAccessibleName(plain);
    setToolTip(plainTip(plain));
    m_colour = colour;
    m_dashed = dashed;
    update();
}

void LegendRow::setValue(const QString& value)
{
    if (value == m_value)
        return;
    m_value = value;
    update();
}

void LegendRow::mouseReleaseEvent(QMouseEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        setDown(false);
        Q_EMIT aloneRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void LegendRow::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), look.color(Token::Hover));
    QPen pen(look.color(isChecked() ? m_colour : Token::Disabled), look.px(2));
    if (m_dashed)
        pen.setDashPattern({2, 1.5});
    painter.setPen(pen);
    const int middle = height() / 2;
    const int swatch = look.px(kSwatch);
    const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect sample = place({look.px(2), middle, swatch + 1, 1});
    painter.drawLine(sample.topLeft(), sample.topRight());
    painter.setFont(look.font(FontRole::SmallStrong));
    const int wide = painter.fontMetrics().horizontalAdvance(m_value);
    painter.setPen(look.color(isChecked() ? Token::Text : Token::Disabled));
    if (isChecked())
        drawOwnWay(&painter, layoutDirection(), place(rect().adjusted(0, 0, -look.px(2), 0)),
                   Qt::AlignRight | Qt::AlignVCenter, m_value);
    painter.setFont(look.font(FontRole::Small));
    const QRect name = place(rect().adjusted(swatch + look.px(8), 0, -wide - look.px(10), 0));
    drawOwnWay(&painter, layoutDirection(), name, Qt::AlignLeft | Qt::AlignVCenter,
               painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, name.width()));
    if (!isChecked()) {
        const int length = qMin(name.width(), painter.fontMetrics().horizontalAdvance(text()));
        const QRect strike = QStyle::visualRect(layoutDirection(), name, {name.left(), middle, length, 1});
        painter.drawLine(strike.topLeft(), strike.topRight());
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.color(Token::Focus), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace alien
