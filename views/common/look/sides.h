// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <Qt>

class QPainter;
class QRect;
class QString;

namespace alien {

/// Margins for a layout, which takes left and right as they are: `start` is the side where reading begins, so right
/// for languages from right to left.
[[nodiscard]] QMargins sided(int start, int top, int end, int bottom);

/// Draws a line in the direction of its own words at the side where `outer`, the direction around it, puts it: an id, a
/// value with its unit or a name in Latin letters reads the same in every language, and is cut at its own end.
void drawOwnWay(QPainter* painter, Qt::LayoutDirection outer, const QRect& place, Qt::Alignment alignment,
                const QString& text);

/// The alignment that stays when text of another direction stands there.
[[nodiscard]] Qt::Alignment fixedSide(Qt::LayoutDirection direction, Qt::Alignment alignment);

} // namespace alien
