// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alien {

/// Text from elsewhere on one line: control characters and marks that turn the direction of writing become visible
/// signs, several line breaks after another a single one, and it ends after `limit` characters with an ellipsis. What
/// is painted goes through oneLine() of the views, which masks names as well; this is for what a model gives to
/// assistive technology.
[[nodiscard]] QString plainLine(const QString& text, qsizetype limit = 512);

} // namespace alien
