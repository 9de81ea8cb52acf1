// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>

namespace alien {

/// The colour an operator gives a connection to know it again. It says nothing about how careful to be: that is
/// Protection, whose hues are none of these.
enum class ConnectionColor : std::uint8_t { None, Blue, Orange, Green, Olive, Brown, Violet };
inline constexpr std::array connectionColors{ConnectionColor::None,  ConnectionColor::Blue,  ConnectionColor::Orange,
                                             ConnectionColor::Green, ConnectionColor::Olive, ConnectionColor::Brown,
                                             ConnectionColor::Violet};

/// As it is stored: blue, orange, green, olive, brown, violet; nothing for None.
[[nodiscard]] const char* wireName(ConnectionColor color);
/// None for a word that is unknown here: a later version may have written it.
[[nodiscard]] ConnectionColor connectionColorOf(QStringView word);

} // namespace alien
