// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/slottable.h"

#include <xxhash.h>

namespace alien {

namespace {
std::uint64_t hashOf(std::string_view id)
{
    return XXH3_64bits(id.data(), id.size());
}
std::uint32_t tagOf(std::uint64_t hash)
{
    return std::uint32_t(hash >> 32);
}
} // namespace

SlotTable::Slot SlotTable::find(std::string_view id) const
{
    if (m_cells.empty())
        return none;
    const std::uint64_t hash = hashOf(id);
    const std::size_t mask = m_cells.size() - 1;
    for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
        const Cell& cell = m_cells[i];
        if (cell.slot == none)
            return none;
        if (cell.tag == tagOf(hash) && m_summaries[cell.slot]->id == id)
            return cell.slot;
    }
}

SlotTable::Slot SlotTable::insert(SummaryPtr summary)
{
    if ((m_count + 1) * 3 > m_cells.size() * 2)
        rehash(m_cells.size() * 2);
    const std::uint64_t hash = hashOf(summary->id);
    const std::size_t mask = m_cells.size() - 1;
    std::size_t i = hash & mask;
    while (m_cells[i].slot != none)
        i = (i + 1) & mask;
    Slot slot = Slot(m_summaries.size());
    if (m_free.empty()) {
        m_summaries.push_back(std::move(summary));
    } else {
        slot = m_free.back();
        m_free.pop_back();
        m_summaries[slot] = std::move(summary);
    }
    m_cells[i] = {slot, tagOf(hash)};
    ++m_count;
    return slot;
}

void SlotTable::erase(Slot slot)
{
    const std::size_t mask = m_cells.size() - 1;
    std::size_t hole = hashOf(m_summaries[slot]->id) & mask;
    while (m_cells[hole].slot != slot)
        hole = (hole + 1) & mask;
    // Close the gap: whoever probed past it moves up.
    for (std::size_t i = (hole + 1) & mask; m_cells[i].slot != none; i = (i + 1) & mask) {
        const std::size_t home = hashOf(m_summaries[m_cells[i].slot]->id) & mask;
        if (((i - home) & mask) >= ((i - hole) & mask)) {
            m_cells[hole] = m_cells[i];
            hole = i;
        }
    }
    m_cells[hole] = Cell();
    m_summaries[slot].reset();
    m_free.push_back(slot);
    --m_count;
}

void SlotTable::reserve(std::size_t count)
{
    m_summaries.reserve(count);
    std::size_t size = 64;
    while (count * 3 > size * 2)
        size *= 2;
    if (size > m_cells.size())
        rehash(size);
}

void SlotTable::rehash(std::size_t size)
{
    m_cells.assign(size < 64 ? 64 : size, Cell());
    const std::size_t mask = m_cells.size() - 1;
    for (Slot slot = 0; slot < m_summaries.size(); ++slot) {
        if (!m_summaries[slot])
            continue;
        const std::uint64_t hash = hashOf(m_summaries[slot]->id);
        std::size_t i = hash & mask;
        while (m_cells[i].slot != none)
            i = (i + 1) & mask;
        m_cells[i] = {slot, tagOf(hash)};
    }
}

} // namespace alien
