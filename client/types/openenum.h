// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alien {

/// An enumeration that the manager may extend at any time: an unknown text keeps its spelling, is shown as it came and is
/// written back unchanged. E needs an enumerator Unknown and two free functions in its namespace:
///   QLatin1StringView-like `const char* wireName(E)` and `E parseWire(std::string_view, E*)`.
template<class E>
struct Open
{
    E value = E::Unknown;
    QString text;

    [[nodiscard]] bool isKnown() const { return value != E::Unknown; }
    friend bool operator==(const Open& a, const Open& b) { return a.text == b.text; }
    friend bool operator==(const Open& a, E b) { return a.value == b; }
};

} // namespace alien
