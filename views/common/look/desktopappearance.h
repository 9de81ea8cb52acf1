// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alien {

/// What the desktop says about colours and motion. The views ask no desktop: who knows one tells the Look
/// (app/platform); until then, and without one, it is light, of normal contrast, and moves.
struct DesktopAppearance
{
    bool dark = false;     ///< for ThemeChoice::Auto
    bool contrast = false; ///< more than usual
    bool still = false;    ///< no animations
    friend bool operator==(const DesktopAppearance&, const DesktopAppearance&) = default;
};

} // namespace alien
