// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace alien {

/// Reads what fontconfig is told and which fonts there are, while Qt comes up and connects to the display; Qt asks for
/// both as soon as the first text is measured. Some milliseconds, in a thread that is over by itself.
[[nodiscard]] std::jthread readFontsAhead();

/// What takes milliseconds more, in threads of the pool: the way to the session bus, and Qt's own list of the fonts.
/// Whoever asks for one of them meanwhile waits for what is left. After QApplication is there.
void reachDesktopAhead();

} // namespace alien
