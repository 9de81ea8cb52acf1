// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace alien {

/// Text of strangers as it can be shown: without terminal colours and other escape sequences, control characters (but
/// line feed and tab), and the characters that turn the direction of what follows. Broken UTF-8 becomes U+FFFD.
[[nodiscard]] QString harmlessText(std::string_view utf8);

} // namespace alien
