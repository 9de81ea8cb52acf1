// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deploymentstatus.h"
#include "views/common/look/token.h"

#include <QIcon>
#include <QPixmap>

#include <cstdint>

class QPainter;

namespace alien {

class Look;

/// The shapes that tell a status without its colour. The first seven stand in the order of StatusClass.
enum class StatusShape : std::uint8_t { Healthy, Working, Stalled, Attention, Failed, Gone, Unknown, Expired, Info };

[[nodiscard]] inline StatusShape statusShape(StatusClass klass)
{
    return static_cast<StatusShape>(klass);
}
[[nodiscard]] Token textToken(StatusShape shape);
[[nodiscard]] Token iconToken(StatusShape shape);
[[nodiscard]] Token tintToken(StatusShape shape);

/// The word of a class, translated: healthy, working, stalled, needs action, failed, gone, unknown.
[[nodiscard]] QString statusWord(StatusClass klass);

/// Draws the shape into the largest square in the middle of `rect`. What the design cuts out is cut out, so the row's
/// own background shows. Serves table, chart, tray and notification; the word stands beside it, always.
void paintStatus(QPainter* painter, const QRect& rect, StatusShape shape, const Look& look);
[[nodiscard]] QPixmap statusPixmap(StatusShape shape, int size, const QColor& colour, qreal devicePixelRatio);
/// Takes its colour when painted, like themedIcon().
[[nodiscard]] QIcon statusIcon(const Look& look, StatusShape shape);

} // namespace alien
