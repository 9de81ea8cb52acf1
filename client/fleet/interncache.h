// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace alien {

/// Remembers what intern() gave for the words that just came, so that a decoder asks the shared table once a word and
/// not once an item. For one thread.
class InternCache
{
public:
    std::string_view intern(std::string_view text);

private:
    static constexpr std::size_t ways = 4;
    static constexpr std::size_t size = (1 << 9) * ways;
    std::array<std::string_view, size> m_texts;
    std::size_t m_next = 0;
};

} // namespace alien
