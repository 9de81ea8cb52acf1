// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/prefetch.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace alien {

/// One text per slot, all in one block of memory. Replaced texts leave holes; the block is packed when holes outweigh
/// texts.
class TextArena
{
public:
    void set(std::uint32_t slot, std::string_view text);
    void erase(std::uint32_t slot);
    void clear();
    void reserve(std::size_t slots, std::size_t bytes);
    [[nodiscard]] std::string_view at(std::uint32_t slot) const
    {
        return slot < m_places.size() ? std::string_view(m_bytes.data() + m_places[slot].offset, m_places[slot].length)
                                      : std::string_view();
    }
    /// at() will be asked for it soon.
    void fetch(std::uint32_t slot) const
    {
        if (slot < m_places.size())
            prefetch(m_places.data() + slot);
    }
    [[nodiscard]] bool contains(std::uint32_t slot, std::string_view needle) const;
    /// By slot, 1 where contains() is true: one walk over all texts, much cheaper than asking for each.
    [[nodiscard]] std::vector<std::uint8_t> slotsWith(std::string_view needle) const;
    [[nodiscard]] std::size_t bytes() const { return m_bytes.size(); }

private:
    void pack();

    struct Place
    {
        std::uint64_t offset = 0;
        std::uint32_t length = 0;
        std::uint32_t room = 0;
    };
    /// What was put where, in the order of the offsets. Of a text that was replaced or erased it stays until pack().
    struct Entry
    {
        std::uint64_t offset = 0;
        std::uint32_t slot = 0;
    };
    std::vector<char> m_bytes;
    std::vector<Place> m_places;
    std::vector<Entry> m_entries;
    std::size_t m_holes = 0;
};

/// Lower-cases UTF-8 in place, as filters compare text; invalid bytes stay.
void foldCase(std::string& text);

} // namespace alien
