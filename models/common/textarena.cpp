// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/textarena.h"

#include "client/fromutf8.h"

#include <QString>

#include <algorithm>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace alien {

namespace {
/// The first place of `needle`, or `end`. The library's memmem() steps byte by byte for the short words that people
/// type; this one looks for the first and the last byte of the word at sixteen places at once.
const char* findText(const char* p, const char* end, std::string_view needle)
{
    const auto size = std::ptrdiff_t(needle.size());
#if defined(__SSE2__)
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    for (; end - p >= size + 15; p += 16) {
        const __m128i heads = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
        const __m128i tails = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + size - 1));
        auto both =
            unsigned(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(heads, first), _mm_cmpeq_epi8(tails, last))));
        for (; both != 0; both &= both - 1) {
            const char* at = p + __builtin_ctz(both);
            if (std::memcmp(at, needle.data(), needle.size()) == 0)
                return at;
        }
    }
#endif
    if (end - p < size)
        return end;
    const void* at = memmem(p, std::size_t(end - p), needle.data(), needle.size());
    return at == nullptr ? end : static_cast<const char*>(at);
}
} // namespace

void TextArena::set(std::uint32_t slot, std::string_view text)
{
    if (slot >= m_places.size())
        m_places.resize(std::size_t(slot) + 1);
    Place& place = m_places[slot];
    if (text.size() > place.room) {
        m_holes += place.room;
        if (m_holes > 65536 && m_holes > m_bytes.size() / 2) {
            place = Place();
            pack();
        }
        place.offset = m_bytes.size();
        place.room = std::uint32_t(text.size());
        m_bytes.resize(m_bytes.size() + text.size());
        m_entries.push_back({place.offset, slot});
    }
    place.length = std::uint32_t(text.size());
    if (!text.empty())
        std::memcpy(m_bytes.data() + place.offset, text.data(), text.size());
}

void TextArena::erase(std::uint32_t slot)
{
    if (slot >= m_places.size())
        return;
    m_holes += m_places[slot].room;
    m_places[slot] = Place();
}

void TextArena::clear()
{
    m_bytes = {};
    m_places = {};
    m_entries = {};
    m_holes = 0;
}

void TextArena::reserve(std::size_t slots, std::size_t bytes)
{
    m_places.reserve(slots);
    m_entries.reserve(slots);
    m_bytes.reserve(bytes);
}

bool TextArena::contains(std::uint32_t slot, std::string_view needle) const
{
    const std::string_view text = at(slot);
    return needle.size() <= text.size() && memmem(text.data(), text.size(), needle.data(), needle.size()) != nullptr;
}

std::vector<std::uint8_t> TextArena::slotsWith(std::string_view needle) const
{
    std::vector<std::uint8_t> hits(m_places.size(), needle.empty() ? 1 : 0);
    if (needle.empty())
        return hits;
    const char* const begin = m_bytes.data();
    const char* const end = begin + m_bytes.size();
    auto entry = m_entries.begin();
    for (const char* at = findText(begin, end, needle); at != end;) {
        const auto offset = std::uint64_t(at - begin);
        // Hits stand close together as often as far apart: a few steps, then by halves.
        const auto behind = [offset](const Entry& e) { return e.offset <= offset; };
        auto next = entry;
        for (int steps = 0; steps < 8 && next != m_entries.end() && behind(*next); ++steps)
            ++next;
        if (next != m_entries.end() && behind(*next))
            next = std::partition_point(next, m_entries.end(), behind);
        entry = next - 1; // the first begins at 0
        const Place& place = m_places[entry->slot];
        const bool stands = place.offset == entry->offset && offset + needle.size() <= place.offset + place.length;
        if (stands)
            hits[entry->slot] = 1;
        const char* const following = next == m_entries.end() ? end : begin + next->offset;
        at = findText(stands ? following : at + 1, end, needle);
    }
    return hits;
}

void TextArena::pack()
{
    m_entries.clear();
    std::vector<char> packed;
    packed.reserve(m_bytes.size() - m_holes + m_bytes.size() / 8);
    for (std::uint32_t slot = 0; slot < m_places.size(); ++slot) {
        Place& place = m_places[slot];
        const std::size_t from = std::size_t(place.offset);
        place.offset = packed.size();
        place.room = place.length;
        if (place.room > 0)
            m_entries.push_back({place.offset, slot});
        packed.insert(packed.end(), m_bytes.begin() + std::ptrdiff_t(from),
                      m_bytes.begin() + std::ptrdiff_t(from + place.length));
    }
    m_bytes = std::move(packed);
    m_holes = 0;
}

void foldCase(std::string& text)
{
    bool ascii = true;
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z')
            c = char(c + ('a' - 'A'));
        ascii = ascii && static_cast<unsigned char>(c) < 0x80;
    }
    if (!ascii)
        text = fromUtf8(text).toCaseFolded().toStdString();
}

} // namespace alien
