// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace alien {

/// Reads what fontconfig is told and which fonts there are, while Qt comes up and connects to the display; Qt asks for
/// both as soon as the first text is measured. Some milliseconds, in a thread that is over by itself.
[[nodiscard]] std::jthread readFontsAhead();

/// The way to the session bus takes milliseconds: it is gone in a thread of the pool while the first thread reads
/// fonts. Whoever asks for the bus meanwhile waits for what is left. After QApplication is there.
void connectToBusAhead();

} // namespace alien
