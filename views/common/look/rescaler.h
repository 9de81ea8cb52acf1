// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alien {

/// Carries the lengths that widgets and layouts were given with Look::px() over to another scale: margins and spacings
/// of layouts, fixed, least and greatest sizes and icon sizes of widgets. What a widget sets anew on Look::changed()
/// wins. Hairlines (1 px) and what follows from the style stay.
void rescaleWidgets(double from, double to);

} // namespace alien
