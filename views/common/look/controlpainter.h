// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/token.h"

#include <QRect>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QWidget;

namespace alien {

class Look;

/// How LookStyle draws each control. Rectangles are those of the option; nothing is drawn outside of them.
namespace paint {

/// A filled rounded rectangle with a border of whole pixels, crisp at every scale. Transparent colours are left out.
void roundedBox(QPainter* painter, const QRect& rect, double radius, const QColor& fill, const QColor& border,
                double width = 1);
/// A soft shadow around and below `rect`, for the palette and the sheet only.
void shadow(const Look& look, QPainter* painter, const QRect& rect);
/// The 2 px ring of what has the focus, inside `rect`.
void focusRing(const Look& look, QPainter* painter, const QRect& rect, double radius);

void pushButton(const Look& look, const QStyleOption* option, QPainter* painter, const QWidget* widget);
void pushButtonLabel(const Look& look, const QStyleOptionButton* option, QPainter* painter, const QWidget* widget);
void toolButton(const Look& look, const QStyleOption* option, QPainter* painter, const QWidget* widget);
void field(const Look& look, const QStyleOption* option, QPainter* painter, const QWidget* widget);
void checkBox(const Look& look, const QStyleOption* option, QPainter* painter);
void radioButton(const Look& look, const QStyleOption* option, QPainter* painter);
void tabShape(const Look& look, const QStyleOptionTab* option, QPainter* painter);
void tabLabel(const Look& look, const QStyleOptionTab* option, QPainter* painter);
void headerSection(const Look& look, const QStyleOptionHeader* option, QPainter* painter);
void headerLabel(const Look& look, const QStyleOptionHeader* option, QPainter* painter);
void menuItem(const Look& look, const QStyleOptionMenuItem* option, QPainter* painter);
void menuBarItem(const Look& look, const QStyleOptionMenuItem* option, QPainter* painter);
void progressBar(const Look& look, const QStyleOptionProgressBar* option, QPainter* painter);
void scrollBar(const Look& look, const QStyleOptionSlider* option, const QRect& slider, QPainter* painter,
               const QColor& groove);
void comboBox(const Look& look, const QStyleOptionComboBox* option, const QRect& arrow, QPainter* painter,
              const QWidget* widget);
void spinBox(const Look& look, const QStyleOptionSpinBox* option, const QRect& up, const QRect& down, QPainter* painter,
             const QWidget* widget);

} // namespace paint

} // namespace alien
