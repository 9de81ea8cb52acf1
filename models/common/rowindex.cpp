// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/rowindex.h"

#include <algorithm>
#include <cstring>

namespace alien {

namespace {
constexpr std::uint8_t known = 1;
constexpr std::uint8_t marked = 2; ///< while an order is computed: leaves its place

std::uint64_t ordered(std::int64_t number)
{
    return std::uint64_t(number) ^ (std::uint64_t(1) << 63);
}

std::uint64_t headOf(std::string_view text)
{
    unsigned char bytes[8] = {};
    std::memcpy(bytes, text.data(), std::min<std::size_t>(8, text.size()));
    std::uint64_t value = 0;
    for (const unsigned char byte : bytes)
        value = (value << 8) | byte;
    return value;
}
} // namespace

RowIndex::RowIndex(const Source& source)
    : m_source(source)
{}

bool RowIndex::contains(Slot slot) const
{
    return slot < m_known.size() && (m_known[slot] & known) != 0;
}

int RowIndex::rowOf(Slot slot) const
{
    if (!m_rowOfReady) {
        m_rowOf.assign(m_known.size(), -1);
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_rowOf[m_rows[row]] = std::int32_t(row);
        m_rowOfReady = true;
    }
    return slot < m_rowOf.size() ? m_rowOf[slot] : -1;
}

void RowIndex::forEach(const std::function<void(Slot)>& visit) const
{
    for (Slot slot = 0; slot < m_known.size(); ++slot) {
        if ((m_known[slot] & known) != 0)
            visit(slot);
    }
}

void RowIndex::ensureArena() const
{
    if (m_arenaReady)
        return;
    m_arenaReady = true;
    m_arena.clear();
    m_arena.reserve(m_known.size(), m_known.size() * 96);
    std::string text;
    forEach([&](Slot slot) {
        text.clear();
        m_source.searchText(slot, text);
        foldCase(text);
        m_arena.set(slot, text);
    });
}

bool RowIndex::meets(const Conditions& conditions, Slot slot) const
{
    if (!conditions.words.empty() || !conditions.withoutWords.empty()) {
        ensureArena();
        for (const std::string& word : conditions.words) {
            if (!m_arena.contains(slot, word))
                return false;
        }
        for (const std::string& word : conditions.withoutWords) {
            if (m_arena.contains(slot, word))
                return false;
        }
    }
    return std::all_of(conditions.filters.begin(), conditions.filters.end(),
                       [slot](const Filter& filter) { return filter(slot); });
}

RowIndex::Filter RowIndex::manyMeet(const Conditions& conditions) const
{
    std::vector<std::uint8_t> met;
    const auto look = [&](const std::string& word, bool wanted) {
        const std::vector<std::uint8_t> hits = m_arena.slotsWith(word);
        for (std::size_t slot = 0; slot < met.size(); ++slot)
            met[slot] &= std::uint8_t((slot < hits.size() && hits[slot] != 0) == wanted);
    };
    if (!conditions.words.empty() || !conditions.withoutWords.empty()) {
        ensureArena();
        met.assign(m_known.size(), 1);
        for (const std::string& word : conditions.words)
            look(word, true);
        for (const std::string& word : conditions.withoutWords)
            look(word, false);
    }
    return [met = std::move(met), &filters = conditions.filters](Slot slot) {
        return (met.empty() || met[slot] != 0) &&
               std::all_of(filters.begin(), filters.end(), [slot](const Filter& filter) { return filter(slot); });
    };
}

// --- Sort keys

void RowIndex::prepare(Slot slot)
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const Key& key = m_keys[i];
        KeyColumn& prepared = m_prepared[i];
        if (slot >= prepared.heads.size())
            prepared.heads.resize(std::max<std::size_t>(m_known.size(), std::size_t(slot) + 1));
        if (key.kind == KeyKind::Number) {
            prepared.heads[slot] = ordered(m_source.sortNumber(slot, key.column));
            continue;
        }
        m_text.clear();
        m_source.sortText(slot, key.column, m_text);
        if (key.kind == KeyKind::Name) {
            m_name.clear();
            m_names->append(m_text, m_name);
            m_text.swap(m_name);
        }
        prepared.heads[slot] = headOf(m_text);
        prepared.tails.set(slot, m_text.size() > 8 ? std::string_view(m_text).substr(8) : std::string_view());
    }
}

void RowIndex::prepareAll()
{
    m_prepared.clear();
    m_prepared.resize(m_keys.size());
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        m_prepared[i].heads.reserve(m_known.size());
        if (m_keys[i].kind != KeyKind::Number)
            m_prepared[i].tails.reserve(m_known.size(), m_known.size() * 32);
        if (m_keys[i].kind == KeyKind::Name && !m_names)
            m_names = std::make_unique<NameOrder>();
    }
    if (!m_keys.empty())
        forEach([this](Slot slot) { prepare(slot); });
}

/// Below, above or at 0, by the sort keys alone.
int RowIndex::compareKeys(Slot a, Slot b) const
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const KeyColumn& prepared = m_prepared[i];
        const bool descending = m_keys[i].descending;
        if (prepared.heads[a] != prepared.heads[b])
            return (prepared.heads[a] < prepared.heads[b]) != descending ? -1 : 1;
        if (m_keys[i].kind == KeyKind::Number)
            continue;
        const int compared = prepared.tails.at(a).compare(prepared.tails.at(b));
        if (compared != 0)
            return (compared < 0) != descending ? -1 : 1;
    }
    return 0;
}

bool RowIndex::less(Slot a, Slot b) const
{
    const int compared = compareKeys(a, b);
    return compared != 0 ? compared < 0 : m_source.tieLess(a, b);
}

/// By slot; empty where the source has no order at hand.
std::vector<std::uint32_t> RowIndex::tieRanks() const
{
    std::vector<std::uint32_t> ranks;
    const std::vector<Slot>* order = m_source.tieOrder();
    if (order == nullptr)
        return ranks;
    ranks.resize(m_known.size());
    for (std::uint32_t rank = 0; rank < order->size(); ++rank) {
        if (const Slot slot = (*order)[rank]; slot < ranks.size())
            ranks[slot] = rank;
    }
    return ranks;
}

void RowIndex::sortSlots(std::vector<Slot>& slots) const
{
    if (m_keys.empty()) {
        const auto tie = [this](Slot a, Slot b) { return m_source.tieLess(a, b); };
        if (std::is_sorted(slots.begin(), slots.end(), tie))
            return; // as lists come
        std::sort(slots.begin(), slots.end(), tie);
        return;
    }
    // The first key decides most pairs: keep its head beside the slot, so that comparing touches nothing else.
    struct Item
    {
        std::uint64_t head;
        Slot slot;
        std::uint32_t rank;
    };
    constexpr std::size_t many = 2000; // fewer cost less than the ranks
    const std::vector<std::uint32_t> ranks = slots.size() < many ? std::vector<std::uint32_t>() : tieRanks();
    const std::vector<std::uint64_t>& heads = m_prepared.front().heads;
    const std::uint64_t turn = m_keys.front().descending ? ~std::uint64_t(0) : 0;
    std::vector<Item> items(slots.size());
    for (std::size_t i = 0; i < slots.size(); ++i)
        items[i] = {heads[slots[i]] ^ turn, slots[i], ranks.empty() ? 0 : ranks[slots[i]]};
    if (ranks.empty()) {
        std::sort(items.begin(), items.end(), [this](const Item& a, const Item& b) {
            return a.head != b.head ? a.head < b.head : less(a.slot, b.slot);
        });
    } else {
        const bool headDecides = m_keys.size() == 1 && m_keys.front().kind == KeyKind::Number;
        std::sort(items.begin(), items.end(), [this, headDecides](const Item& a, const Item& b) {
            if (a.head != b.head)
                return a.head < b.head;
            const int compared = headDecides ? 0 : compareKeys(a.slot, b.slot);
            return compared != 0 ? compared < 0 : a.rank < b.rank;
        });
    }
    for (std::size_t i = 0; i < slots.size(); ++i)
        slots[i] = items[i].slot;
}

/// Both are sorted; `b` is the shorter one. Its places are found by steps that double, from the one before: neighbours
/// cost next to nothing, and what comes behind everything one look.
std::vector<RowIndex::Slot> RowIndex::merged(const std::vector<Slot>& a, const std::vector<Slot>& b) const
{
    std::vector<Slot> rows;
    rows.reserve(a.size() + b.size());
    const auto before = [this](Slot x, Slot y) { return less(x, y); };
    auto from = a.begin();
    for (const Slot slot : b) {
        auto to = a.end();
        if (from != a.end() && less(slot, a.back())) {
            std::ptrdiff_t step = 1;
            auto low = from;
            while (step < a.end() - low && !less(slot, low[step])) {
                low += step;
                step *= 2;
            }
            to = std::upper_bound(low, a.end() - low > step ? low + step : a.end(), slot, before);
        }
        rows.insert(rows.end(), from, to);
        rows.push_back(slot);
        from = to;
    }
    rows.insert(rows.end(), from, a.end());
    return rows;
}

// --- Orders

std::vector<RowIndex::Slot> RowIndex::change(const std::vector<Slot>& inserted, const std::vector<Slot>& changed,
                                             const std::vector<Slot>& removed)
{
    for (const Slot slot : inserted) {
        if (slot >= m_known.size())
            m_known.resize(std::max<std::size_t>(std::size_t(slot) + 1, m_known.size() + m_known.size() / 2), 0);
        m_known[slot] = known;
    }
    m_total += inserted.size();
    m_total -= removed.size();
    for (const Slot slot : removed) {
        m_known[slot] = marked;
        m_arena.erase(slot);
    }
    for (const Slot slot : changed)
        m_known[slot] |= marked;

    std::vector<Slot> stay;
    stay.reserve(m_rows.size());
    if (removed.empty() && changed.empty())
        stay = m_rows;
    else
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(stay),
                     [this](Slot slot) { return (m_known[slot] & marked) == 0; });

    std::vector<Slot> come;
    std::string text;
    const auto look = [&](Slot slot) {
        m_known[slot] = known;
        prepare(slot);
        if (m_arenaReady) {
            text.clear();
            m_source.searchText(slot, text);
            foldCase(text);
            m_arena.set(slot, text);
        }
        if (matches(slot))
            come.push_back(slot);
    };
    std::for_each(changed.begin(), changed.end(), look);
    std::for_each(inserted.begin(), inserted.end(), look);
    for (const Slot slot : removed)
        m_known[slot] = 0;
    sortSlots(come);
    return come.size() > stay.size() ? merged(come, stay) : merged(stay, come);
}

std::vector<RowIndex::Slot> RowIndex::setConditions(Conditions conditions, bool narrows)
{
    m_conditions = std::move(conditions);
    if (!narrows)
        return refilter();
    std::vector<Slot> rows;
    const bool most = m_rows.size() > m_known.size() / 8;
    const Filter match = most ? manyMeet(m_conditions) : [this](Slot slot) { return matches(slot); };
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows), match);
    return rows;
}

std::vector<RowIndex::Slot> RowIndex::refilter()
{
    // Rows that are shown keep their order; only those that come in need sorting.
    const Filter match = manyMeet(m_conditions);
    std::vector<Slot> stay;
    stay.reserve(m_rows.size());
    for (const Slot slot : m_rows) {
        m_known[slot] |= marked;
        if (match(slot))
            stay.push_back(slot);
    }
    std::vector<Slot> come;
    for (Slot slot = 0; slot < m_known.size(); ++slot) {
        if (m_known[slot] == known && match(slot))
            come.push_back(slot);
    }
    for (const Slot slot : m_rows)
        m_known[slot] = known;
    sortSlots(come);
    return come.size() > stay.size() ? merged(come, stay) : merged(stay, come);
}

std::vector<RowIndex::Slot> RowIndex::setKeys(std::vector<Key> keys)
{
    m_keys = std::move(keys);
    prepareAll();
    std::vector<Slot> rows = m_rows;
    sortSlots(rows);
    return rows;
}

void RowIndex::adopt(std::vector<Slot> rows)
{
    m_rows = std::move(rows);
    m_rowOfReady = false;
}

void RowIndex::clear()
{
    m_rows.clear();
    m_known.clear();
    m_total = 0;
    m_arena.clear();
    m_arenaReady = false;
    m_rowOfReady = false;
    prepareAll();
}

} // namespace alien
