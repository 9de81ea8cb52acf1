// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace alien {

/// Order of names as the locale has it, as bytes that compare like the names do: letters first by their place in the
/// alphabet, digits by value (node-2 before node-10), accents and case only where nothing else differs. QCollator says
/// where each Latin letter stands; asking it for every pair of 100,000 names would take ten times as long. Letters
/// beyond U+024F follow in code point order.
class NameOrder
{
public:
    explicit NameOrder(const QLocale& locale = QLocale());

    /// Appends the bytes to `key`. Different names give different bytes.
    void append(std::string_view utf8, std::string& key) const;
    [[nodiscard]] std::string key(std::string_view utf8) const;

private:
    static constexpr std::size_t tableSize = 0x250;
    std::array<std::uint16_t, tableSize> m_place{}; ///< of a character in the alphabet, from 1; equal for a and A
};

} // namespace alien
