// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/interncache.h"

#include "client/fleet/fleetdecoder.h"

#include <cstring>

namespace alien {

namespace {
/// Nine bits; the upper ones of a product depend on all of its factors' bits.
std::size_t quickHash(std::string_view text)
{
    // Ids differ at their end, words at their beginning: both ends and the length tell them apart.
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    const std::size_t n = text.size() < 8 ? text.size() : 8;
    std::memcpy(&head, text.data(), n);
    std::memcpy(&tail, text.data() + text.size() - n, n);
    std::uint64_t hash = (head ^ (text.size() << 56)) * 0x9E3779B97F4A7C15U;
    hash ^= (tail + (hash >> 29)) * 0xBF58476D1CE4E5B9U;
    return std::size_t(hash >> 55);
}
} // namespace

std::string_view InternCache::intern(std::string_view text)
{
    if (text.empty())
        return {};
    // Four places a word: in one, two words that share it would drive each other out with every item.
    std::string_view* const home = &m_texts[quickHash(text) * ways];
    for (std::string_view* place = home; place != home + ways; ++place) {
        if (*place == text)
            return *place;
        if (place->empty())
            return *place = alien::intern(text);
    }
    return home[m_next++ % ways] = alien::intern(text);
}

} // namespace alien
