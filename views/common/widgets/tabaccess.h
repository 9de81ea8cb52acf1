// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alien {

/// For the bars of TabStrip: Qt offers screen readers every tab of a bar as if it were in sight, also those that are
/// hidden or folded into the menu. Here those are told as invisible. Once is enough.
void installTabAccessibility();

} // namespace alien
