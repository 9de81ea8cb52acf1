// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/colorswatch.h"

#include "views/common/look/look.h"

#include <QIconEngine>
#include <QPainter>
#include <QPointer>

#include <algorithm>

namespace alien {

namespace {

class SwatchIconEngine : public QIconEngine
{
public:
    SwatchIconEngine(const Look& look, ConnectionColor color)
        : m_look(&look)
        , m_color(color)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        if (m_look)
            ColorSwatch::paint(painter, rect, m_color, *m_look);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SwatchIconEngine(*this); }
    bool isNull() override { return m_color == ConnectionColor::None; }

private:
    QPointer<const Look> m_look;
    ConnectionColor m_color;
};

} // namespace

ColorSwatch::ColorSwatch(ConnectionColor color, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setColor(color);
}

void ColorSwatch::setColor(ConnectionColor color)
{
    m_color = color;
    setAccessibleName(sentence(color));
    setToolTip(sentence(color));
    setVisible(color != ConnectionColor::None);
    update();
}

QString ColorSwatch::word(ConnectionColor color)
{
    switch (color) {
    case ConnectionColor::Blue:
        return tr("Blue");
    case ConnectionColor::Orange:
        return tr("Orange");
    case ConnectionColor::Green:
        return tr("Green");
    case ConnectionColor::Olive:
        return tr("Olive");
    case ConnectionColor::Brown:
        return tr("Brown");
    case ConnectionColor::Violet:
        return tr("Violet");
    case ConnectionColor::None:
        break;
    }
    return tr("None");
}

QString ColorSwatch::sentence(ConnectionColor color)
{
    return color == ConnectionColor::None ? QString() : tr("Colour: %1").arg(word(color).toLower());
}

int ColorSwatch::side(const Look& look)
{
    return look.px(10);
}

QSize ColorSwatch::sizeHint() const
{
    const Look& look = Look::of(this);
    return {side(look), look.px(16)}; // as high as the protection's word beside it
}

QSize ColorSwatch::minimumSizeHint() const
{
    return sizeHint();
}

void ColorSwatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(&painter, rect(), m_color, Look::of(this));
}

void ColorSwatch::paint(QPainter* painter, const QRect& rect, ConnectionColor color, const Look& look)
{
    if (color == ConnectionColor::None)
        return;
    const int size = std::min({side(look), rect.width(), rect.height()});
    const QRect square(rect.left() + (rect.width() - size) / 2, rect.top() + (rect.height() - size) / 2, size, size);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(look.color(Token::BorderStrong), 1));
    painter->setBrush(look.color(connectionToken(color)));
    painter->drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), look.px(2), look.px(2));
    painter->restore();
}

QIcon ColorSwatch::icon(ConnectionColor color, const Look& look)
{
    return color == ConnectionColor::None ? QIcon() : QIcon(new SwatchIconEngine(look, color));
}

} // namespace alien
