// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/sheetpanel.h"

#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"

#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QPainter>

namespace alien {

namespace {

QAccessibleInterface* sheetInterface(const QString& className, QObject* object)
{
    if (className == QLatin1StringView(SheetPanel::staticMetaObject.className()))
        if (auto* panel = qobject_cast<SheetPanel*>(object))
            return new QAccessibleWidget(panel, QAccessible::Dialog, panel->accessibleName());
    return nullptr;
}

} // namespace

SheetPanel::SheetPanel(Protection protection, QWidget* parent)
    : QFrame(parent)
    , m_protection(protection)
{}

void SheetPanel::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    const double radius = look.px(6);
    // Only the lower corners are round: the upper two lie above the clip.
    painter.setClipRect(rect());
    const QRect tall = rect().adjusted(0, -look.px(6), 0, 0);
    paint::roundedBox(&painter, tall, radius, look.color(Token::Base), look.color(Token::BorderStrong));
    const Token line = m_protection == Protection::None ? Token::Accent : frameToken(m_protection);
    painter.fillRect(0, 0, width(), look.px(3), look.color(line));
}

void SheetPanel::setProtection(Protection protection)
{
    m_protection = protection;
    update();
}

void SheetPanel::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void SheetFoot::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    const QRect tall = rect().adjusted(0, -look.px(6), 0, 0);
    painter.setClipRect(rect());
    paint::roundedBox(&painter, tall, look.px(5), look.color(Token::Window), Qt::transparent);
}

SheetLine::SheetLine(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void SheetLine::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Look::of(this).color(Token::Border));
}

void installSheetAccessibility()
{
    QAccessible::installFactory(sheetInterface);
}

} // namespace alien
