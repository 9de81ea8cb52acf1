// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/fleetdecoder.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace alien {

/// Summaries by id in one flat hash table; each keeps its slot number while it lives. Views of ids point into the
/// summaries, so a lookup costs no string.
class SlotTable
{
public:
    using Slot = std::uint32_t;
    static constexpr Slot none = ~Slot(0);

    [[nodiscard]] Slot find(std::string_view id) const;
    /// The id must not be known yet.
    Slot insert(SummaryPtr summary);
    void erase(Slot slot);
    /// With the same id.
    void replace(Slot slot, SummaryPtr summary) { m_summaries[slot] = std::move(summary); }
    [[nodiscard]] const SummaryPtr& at(Slot slot) const { return m_summaries[slot]; }
    [[nodiscard]] std::size_t slots() const { return m_summaries.size(); } ///< also the free ones, which hold null
    [[nodiscard]] std::size_t count() const { return m_count; }
    void reserve(std::size_t count);

private:
    void rehash(std::size_t size);

    std::vector<SummaryPtr> m_summaries;
    std::vector<Slot> m_free;
    struct Cell
    {
        Slot slot = none;
        std::uint32_t tag = 0; ///< part of the hash, so that most misses touch no summary
    };
    std::vector<Cell> m_cells; ///< a power of two, at most two thirds full, linear probing
    std::size_t m_count = 0;
};

} // namespace alien
