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

/// What a slot is sorted by, to tell later whether it is still that.
using SlotKeys = std::vector<std::pair<std::uint64_t, std::string>>;

template<class Columns>
void rememberKeys(const Columns& prepared, RowIndex::Slot slot, SlotKeys& keys)
{
    keys.resize(prepared.size());
    for (std::size_t i = 0; i < prepared.size(); ++i) {
        keys[i].first = prepared[i]->heads[slot];
        keys[i].second = prepared[i]->tails.at(slot);
    }
}

template<class Columns>
bool hasKeys(const Columns& prepared, RowIndex::Slot slot, const SlotKeys& keys)
{
    for (std::size_t i = 0; i < prepared.size(); ++i) {
        if (prepared[i]->heads[slot] != keys[i].first || prepared[i]->tails.at(slot) != keys[i].second)
            return false;
    }
    return true;
}
} // namespace

RowIndex::RowIndex(const Source& source)
    : m_source(source)
{}

std::unique_ptr<RowIndex> RowIndex::fork(const Source& source) const
{
    auto fork = std::make_unique<RowIndex>(source);
    fork->m_conditions = {m_conditions.words, m_conditions.withoutWords, {}}; // filters look at our source
    fork->m_keys = m_keys;
    fork->m_prepared = m_prepared;
    fork->m_rows = m_rows;
    fork->m_known = m_known;
    fork->m_total = m_total;
    fork->m_arena = m_arena;
    return fork;
}

void RowIndex::join(const RowIndex& fork, Conditions conditions)
{
    joinTexts(fork);
    m_keys = fork.m_keys;
    m_prepared = fork.m_prepared;
    m_conditions = std::move(conditions);
}

void RowIndex::joinTexts(const RowIndex& fork)
{
    if (!m_arena)
        m_arena = fork.m_arena;
}

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
    if (m_arena)
        return;
    m_arena = std::make_shared<TextArena>();
    m_arena->reserve(m_known.size(), m_known.size() * 96);
    std::string text;
    forEach([&](Slot slot) {
        text.clear();
        m_source.searchText(slot, text);
        foldCase(text);
        m_arena->set(slot, text);
    });
}

bool RowIndex::meets(const Conditions& conditions, Slot slot) const
{
    if (!conditions.words.empty() || !conditions.withoutWords.empty()) {
        ensureArena();
        for (const std::string& word : conditions.words) {
            if (!m_arena->contains(slot, word))
                return false;
        }
        for (const std::string& word : conditions.withoutWords) {
            if (m_arena->contains(slot, word))
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
        const std::vector<std::uint8_t> hits = m_arena->slotsWith(word);
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
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        prepare(slot, m_keys[i], *m_prepared[i]);
}

void RowIndex::prepare(Slot slot, const Key& key, KeyColumn& prepared)
{
    if (slot >= prepared.heads.size())
        prepared.heads.resize(std::max<std::size_t>(m_known.size(), std::size_t(slot) + 1));
    if (key.kind == KeyKind::Number) {
        prepared.heads[slot] = ordered(m_source.sortNumber(slot, key.column));
        return;
    }
    m_text.clear();
    m_source.sortText(slot, key.column, m_text);
    if (key.kind == KeyKind::Name) {
        if (!m_names)
            m_names = std::make_unique<NameOrder>();
        m_name.clear();
        m_names->append(m_text, m_name);
        m_text.swap(m_name);
    }
    prepared.heads[slot] = headOf(m_text);
    prepared.tails.set(slot, m_text.size() > 8 ? std::string_view(m_text).substr(8) : std::string_view());
}

std::shared_ptr<RowIndex::KeyColumn> RowIndex::prepareAll(const Key& key)
{
    auto prepared = std::make_shared<KeyColumn>();
    prepared->heads.reserve(m_known.size());
    if (key.kind != KeyKind::Number)
        prepared->tails.reserve(m_known.size(), m_known.size() * 32);
    forEach([&](Slot slot) { prepare(slot, key, *prepared); });
    return prepared;
}

/// Below, above or at 0, by the sort keys alone.
int RowIndex::compareKeys(Slot a, Slot b) const
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const KeyColumn& prepared = *m_prepared[i];
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
    const std::vector<std::uint64_t>& heads = m_prepared.front()->heads;
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
        if (m_arena)
            m_arena->erase(slot);
    }
    std::vector<Slot> come;
    std::string text;
    const auto look = [&](Slot slot) {
        prepare(slot);
        if (m_arena) {
            text.clear();
            m_source.searchText(slot, text);
            foldCase(text);
            m_arena->set(slot, text);
        }
        return matches(slot);
    };
    bool leave = !removed.empty();
    const bool firmTies = m_source.tieOrder() != nullptr; // else a changed row may stand elsewhere among its equals
    SlotKeys before;
    for (const Slot slot : changed) {
        const bool shown = rowOf(slot) >= 0;
        rememberKeys(m_prepared, slot, before);
        const bool matching = look(slot);
        if (shown && matching && firmTies && hasKeys(m_prepared, slot, before))
            continue; // stands where it belongs
        m_known[slot] |= shown ? marked : 0;
        leave = leave || shown;
        if (matching)
            come.push_back(slot);
    }
    for (const Slot slot : inserted) {
        if (look(slot))
            come.push_back(slot);
    }

    std::vector<Slot> stay;
    stay.reserve(m_rows.size());
    if (leave)
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(stay),
                     [this](Slot slot) { return (m_known[slot] & marked) == 0; });
    else
        stay = m_rows;
    for (const Slot slot : changed)
        m_known[slot] = known;
    for (const Slot slot : removed)
        m_known[slot] = 0;
    if (come.empty())
        return stay;
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
    // A key that only turns round, or moves behind another, is prepared already.
    std::vector<std::shared_ptr<KeyColumn>> prepared(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        for (std::size_t j = 0; j < m_keys.size(); ++j) {
            if (m_keys[j].column == keys[i].column && m_keys[j].kind == keys[i].kind)
                prepared[i] = m_prepared[j];
        }
        if (!prepared[i])
            prepared[i] = prepareAll(keys[i]);
    }
    m_keys = std::move(keys);
    m_prepared = std::move(prepared);
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
    m_arena.reset();
    m_rowOfReady = false;
    for (std::shared_ptr<KeyColumn>& prepared : m_prepared)
        prepared = std::make_shared<KeyColumn>();
}

} // namespace alien
