// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/textarena.h"

#include <QString>

#include <cstring>

namespace alien {

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
    m_holes = 0;
}

void TextArena::reserve(std::size_t slots, std::size_t bytes)
{
    m_places.reserve(slots);
    m_bytes.reserve(bytes);
}

bool TextArena::contains(std::uint32_t slot, std::string_view needle) const
{
    const std::string_view text = at(slot);
    return needle.size() <= text.size() && memmem(text.data(), text.size(), needle.data(), needle.size()) != nullptr;
}

void TextArena::pack()
{
    std::vector<char> packed;
    packed.reserve(m_bytes.size() - m_holes + m_bytes.size() / 8);
    for (Place& place : m_places) {
        const std::size_t from = std::size_t(place.offset);
        place.offset = packed.size();
        place.room = place.length;
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
        text = QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().toStdString();
}

} // namespace alien
