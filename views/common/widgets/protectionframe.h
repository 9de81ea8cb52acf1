// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/profile.h"

#include <QMargins>

class QPainter;
class QRect;

namespace alien {

class Look;

/// The frame round the window's client area that says where one works: production 3 px solid, staging 2 px solid,
/// sandbox 2 px dashed. The main window keeps these margins free and paints the frame into them.
[[nodiscard]] QMargins protectionMargins(Protection protection);
void paintProtectionFrame(QPainter* painter, const QRect& rect, Protection protection, const Look& look);

} // namespace alien
