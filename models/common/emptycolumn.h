// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace alien {

/// bool, of a head: no cell of the column says anything now, so that it takes no room unless the operator asked for it.
/// A table that has such columns tells by headerDataChanged() when that changed; RowTable does for those that are
/// RowColumn::leftOutEmpty.
inline constexpr int EmptyColumnRole = Qt::UserRole + 48;

} // namespace alien
