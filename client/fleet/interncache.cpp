// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/interncache.h"

#include "client/fleet/fleetdecoder.h"

#include <cstring>

namespace alien {

namespace {
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
    return std::size_t(hash >> 40);
}
} // namespace

std::string_view InternCache::intern(std::string_view text)
{
    if (text.empty())
        return {};
    std::string_view& place = m_texts[quickHash(text) % size];
    if (place != text)
        place = alien::intern(text);
    return place;
}

} // namespace alien
