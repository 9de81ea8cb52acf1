// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alien {

/// Qt 6.4 reads beyond its list when a screen reader asks a scroll area for a child that was a scroll bar a moment ago
/// (QAccessibleAbstractScrollArea::child() checks nothing), and the program ends. This answers for them instead.
void installScrollAccessibility();

} // namespace alien
