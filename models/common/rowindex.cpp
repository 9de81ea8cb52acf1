// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/rowindex.h"

#include "client/fleet/prefetch.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace alien {

namespace {
constexpr std::uint8_t known = 1;
constexpr std::uint8_t marked = 2; ///< while an order is computed: leaves its place
constexpr std::uint8_t shown = 4;  ///< stands in the rows of the last step
constexpr int manyLooks = 100;     ///< cost as much as a table of all rows
constexpr std::size_t ahead = 12;  ///< so many slots on, what will be looked at is fetched

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

/// Whether a name's key, of which this is the end, is that of this name: it ends with the name, behind a zero. Spares
/// making the key once more; a name with zeros in it has one more behind it (prepare()) and is never known so.
bool isKeyOf(std::string_view tail, std::string_view name)
{
    return !name.empty() && tail.size() > name.size() && tail[tail.size() - name.size() - 1] == '\0' &&
           tail.ends_with(name) && name.find('\0') == std::string_view::npos;
}

/// Those that keep their places. Every slot is written, and the next one over it where it leaves: a walk over all rows
/// without a branch that nobody can foretell.
std::vector<RowIndex::Slot> unmarked(const std::vector<RowIndex::Slot>& rows, const std::vector<std::uint8_t>& flags)
{
    std::vector<RowIndex::Slot> stay(rows.size());
    const std::uint8_t* const flag = flags.data();
    RowIndex::Slot* end = stay.data();
    for (const RowIndex::Slot slot : rows) {
        *end = slot;
        end += (flag[slot] & marked) == 0 ? 1 : 0;
    }
    stay.resize(std::size_t(end - stay.data()));
    return stay;
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
    fork->m_names = m_names;
    fork->m_arena = m_arena;
    fork->m_inOrder = m_inOrder;
    fork->m_all = m_all;
    fork->m_stale = m_stale;
    return fork;
}

void RowIndex::join(const RowIndex& fork, Conditions conditions)
{
    joinTexts(fork);
    m_keys = fork.m_keys;
    m_prepared = fork.m_prepared;
    m_known = fork.m_known;
    m_all = fork.m_all;
    m_stale = fork.m_stale;
    m_inOrder = false;
    m_conditions = std::move(conditions);
}

void RowIndex::joinTexts(const RowIndex& fork)
{
    if (!m_arena)
        m_arena = fork.m_arena;
    if (!m_names)
        m_names = fork.m_names;
}

bool RowIndex::contains(Slot slot) const
{
    return slot < m_known.size() && (m_known[slot] & known) != 0;
}

bool RowIndex::isShown(Slot slot) const
{
    return slot < m_known.size() && (m_known[slot] & shown) != 0;
}

void RowIndex::show(Slot slot, bool isShown)
{
    m_known[slot] = std::uint8_t(isShown ? m_known[slot] | shown : m_known[slot] & ~shown);
}

int RowIndex::rowOf(Slot slot) const
{
    if (!m_rowOfReady && m_inOrder && isShown(slot) && m_looks < manyLooks) {
        ++m_looks;
        const auto at =
            std::lower_bound(m_rows.begin(), m_rows.end(), slot, [this](Slot a, Slot b) { return less(a, b); });
        if (at != m_rows.end() && *at == slot)
            return int(at - m_rows.begin());
    }
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

/// Whether it is sorted by anything else than before.
bool RowIndex::prepare(Slot slot)
{
    bool other = false;
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        other = prepare(slot, m_keys[i], *m_prepared[i]) || other;
    return other;
}

/// What stays as it is is not written: most of a poll leaves keys as they are.
bool RowIndex::prepare(Slot slot, const Key& key, KeyColumn& prepared)
{
    if (slot >= prepared.heads.size())
        prepared.heads.resize(std::max<std::size_t>(m_known.size(), std::size_t(slot) + 1));
    if (key.kind == KeyKind::Number) {
        const std::uint64_t head = ordered(m_source.sortNumber(slot, key.column));
        return std::exchange(prepared.heads[slot], head) != head;
    }
    m_text.clear();
    m_source.sortText(slot, key.column, m_text);
    if (key.kind == KeyKind::Name) {
        if (!m_names)
            m_names = std::make_shared<NameOrder>();
        if (isKeyOf(prepared.tails.at(slot), m_text))
            return false;
        m_name.clear();
        m_names->append(m_text, m_name);
        if (m_text.find('\0') != std::string::npos)
            m_name += '\0';
        m_text.swap(m_name);
    }
    const std::uint64_t head = headOf(m_text);
    const std::string_view tail = m_text.size() > 8 ? std::string_view(m_text).substr(8) : std::string_view();
    if (prepared.heads[slot] == head && prepared.tails.at(slot) == tail)
        return false;
    prepared.heads[slot] = head;
    prepared.tails.set(slot, tail);
    return true;
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

/// Each key and tie is fetched once.
void RowIndex::sortFew(std::vector<Slot>& slots) const
{
    struct Item
    {
        std::uint64_t head;
        std::uint64_t tie;
        Slot slot;
    };
    const std::vector<std::uint64_t>& heads = m_prepared.front()->heads;
    const std::uint64_t* const ties = m_source.tieHeads();
    const std::uint64_t turn = m_keys.front().descending ? ~std::uint64_t(0) : 0;
    const bool headDecides = m_keys.size() == 1 && m_keys.front().kind == KeyKind::Number;
    std::vector<Item> items;
    items.reserve(slots.size());
    for (const Slot slot : slots)
        items.push_back({heads[slot] ^ turn, ties == nullptr ? 0 : ties[slot], slot});
    std::sort(items.begin(), items.end(), [this, headDecides](const Item& a, const Item& b) {
        if (a.head != b.head)
            return a.head < b.head;
        if (const int compared = headDecides ? 0 : compareKeys(a.slot, b.slot); compared != 0)
            return compared < 0;
        return a.tie != b.tie ? a.tie < b.tie : m_source.tieLess(a.slot, b.slot);
    });
    std::transform(items.begin(), items.end(), slots.begin(), [](const Item& item) { return item.slot; });
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
    if (slots.size() < many)
        return sortFew(slots);
    const std::vector<std::uint32_t> ranks = tieRanks();
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

/// The first place in [from, end) that stands behind the slot, by steps that double: neighbours cost next to nothing,
/// and what comes behind everything one look.
RowIndex::RowPlace RowIndex::placeOf(Slot slot, RowPlace from, RowPlace end) const
{
    if (from == end || !less(slot, *(end - 1)))
        return end;
    std::ptrdiff_t step = 1;
    while (step < end - from && !less(slot, from[step])) {
        from += step;
        step *= 2;
    }
    return std::upper_bound(from, end - from > step ? from + step : end, slot,
                            [this](Slot a, Slot b) { return less(a, b); });
}

/// Slots that tie with all of [from, end), many for those rows: one walk over the numbers that tell ties apart, a line
/// of them at a time, costs less than looking each place up.
void RowIndex::mergeTies(RowPlace& from, RowPlace end, RowPlace slot, RowPlace slotsEnd, std::vector<Slot>& rows) const
{
    constexpr std::ptrdiff_t line = 16;
    const std::uint64_t* const heads = m_source.tieHeads();
    for (; slot != slotsEnd; ++slot) {
        const std::uint64_t head = heads[*slot];
        const auto before = [&](Slot row) {
            return heads[row] != head ? heads[row] < head : m_source.tieLess(row, *slot);
        };
        auto to = from;
        while (end - to > line && before(to[line]))
            to += line;
        while (to != end && before(*to))
            ++to;
        rows.insert(rows.end(), from, to);
        rows.push_back(*slot);
        from = to;
    }
}

/// Both are sorted; `b` is the shorter one.
std::vector<RowIndex::Slot> RowIndex::merged(const std::vector<Slot>& a, const std::vector<Slot>& b) const
{
    constexpr std::ptrdiff_t few = 8;     // are looked up one by one
    constexpr std::ptrdiff_t dense = 500; // rows to a slot, up to which all of them are walked over
    std::vector<Slot> rows;
    rows.reserve(a.size() + b.size());
    const bool walks = m_source.tieHeads() != nullptr;
    const auto keyLess = [this](Slot x, Slot y) { return compareKeys(x, y) < 0; };
    auto from = a.begin();
    for (auto slot = b.begin(); slot != b.end();) {
        // Slots of one key, that go among the rows of that key.
        const auto same = walks ? std::upper_bound(slot, b.end(), *slot, keyLess) : slot + 1;
        if (same - slot >= few) {
            const auto low = std::lower_bound(from, a.end(), *slot, keyLess);
            const auto high = std::upper_bound(low, a.end(), *slot, keyLess);
            if (high - low < dense * (same - slot)) {
                rows.insert(rows.end(), from, low);
                from = low;
                mergeTies(from, high, slot, same, rows);
                slot = same;
                continue;
            }
        }
        for (; slot != same; ++slot) {
            const auto to = placeOf(*slot, from, a.end());
            rows.insert(rows.end(), from, to);
            rows.push_back(*slot);
            from = to;
        }
    }
    rows.insert(rows.end(), from, a.end());
    return rows;
}

// --- Orders

/// The slot's keys and texts anew, and where it stands from now on.
void RowIndex::look(Slot slot, bool wasShown, Step& step, std::vector<Slot>& come)
{
    const bool firmTies = m_source.tieOrder() != nullptr; // else a changed row may stand elsewhere among its equals
    const bool sortsOtherwise = prepare(slot);
    if (m_arena) {
        m_text.clear();
        m_source.searchText(slot, m_text);
        foldCase(m_text);
        m_arena->set(slot, m_text);
    }
    const bool meets = matches(slot);
    if (m_all)
        m_stale.push_back(slot);
    if (m_stale.size() > m_total) {
        m_all.reset(); // sorting costs less than bringing it up to date
        m_stale.clear();
    }
    if (wasShown && meets && firmTies && !sortsOtherwise)
        return; // stands where it belongs
    m_known[slot] = std::uint8_t(known | (meets ? shown : 0) | (wasShown ? marked : 0));
    if (meets)
        come.push_back(slot);
    if (meets && wasShown)
        ++step.moved;
    else if (meets)
        step.coming.push_back(slot);
    else if (wasShown)
        step.leaving.push_back(slot);
}

RowIndex::Step RowIndex::change(const std::vector<Slot>& inserted, const std::vector<Slot>& changed,
                                const std::vector<Slot>& removed)
{
    m_inOrder = false;
    Step step;
    for (const Slot slot : inserted) {
        if (slot >= m_known.size())
            m_known.resize(std::max<std::size_t>(std::size_t(slot) + 1, m_known.size() + m_known.size() / 2), 0);
        m_known[slot] = known;
    }
    m_total += inserted.size();
    m_total -= removed.size();
    for (const Slot slot : removed) {
        if (isShown(slot))
            step.leaving.push_back(slot);
        m_known[slot] = marked;
        if (m_arena)
            m_arena->erase(slot);
        if (m_all)
            m_stale.push_back(slot);
    }
    std::vector<Slot> come;
    for (std::size_t i = 0; i < changed.size(); ++i) {
        for (const std::shared_ptr<KeyColumn>& column : m_prepared) {
            if (i + ahead < changed.size())
                prefetch(column->tails.at(changed[i + ahead]).data());
            if (i + 2 * ahead < changed.size()) {
                prefetch(column->heads.data() + changed[i + 2 * ahead]);
                column->tails.fetch(changed[i + 2 * ahead]);
            }
        }
        if (i + ahead < changed.size())
            prefetch(m_known.data() + changed[i + ahead]);
        look(changed[i], isShown(changed[i]), step, come);
    }
    for (const Slot slot : inserted)
        look(slot, false, step, come);

    step.same = come.empty() && step.leaving.empty();
    if (step.same) {
        for (const Slot slot : removed)
            m_known[slot] = 0;
        m_inOrder = true;
        return step;
    }
    std::vector<Slot> stay = step.leaving.empty() && step.moved == 0 ? m_rows : unmarked(m_rows, m_known);
    for (const Slot slot : changed)
        m_known[slot] &= std::uint8_t(~marked);
    for (const Slot slot : removed)
        m_known[slot] = 0;
    sortSlots(come);
    if (come.empty())
        step.rows = std::move(stay);
    else
        step.rows = come.size() > stay.size() ? merged(come, stay) : merged(stay, come);
    return step;
}

RowIndex::Step RowIndex::setConditions(Conditions conditions, bool narrows)
{
    rememberAll();
    m_conditions = std::move(conditions);
    if (!narrows)
        return refilter();
    Step step;
    const bool most = m_rows.size() > m_known.size() / 8;
    const Filter match = most ? manyMeet(m_conditions) : [this](Slot slot) { return matches(slot); };
    for (const Slot slot : m_rows) {
        const bool stays = match(slot);
        (stays ? step.rows : step.leaving).push_back(slot);
        show(slot, stays);
    }
    return step;
}

/// All rows are shown, in order: it stays known for the time when some are hidden.
void RowIndex::rememberAll()
{
    if (m_rows.size() != m_total || !m_inOrder)
        return;
    m_all = std::make_shared<const std::vector<Slot>>(m_rows);
    m_stale.clear();
}

/// What changed since goes to its place.
void RowIndex::refreshAll()
{
    if (m_stale.size() > m_total / 4)
        m_all.reset();
    if (!m_all || m_stale.empty())
        return;
    std::vector<Slot> come;
    for (const Slot slot : m_stale) {
        if ((m_known[slot] & (known | marked)) == known)
            come.push_back(slot);
        m_known[slot] |= marked;
    }
    const std::vector<Slot> stay = unmarked(*m_all, m_known);
    for (const Slot slot : m_stale)
        m_known[slot] &= std::uint8_t(~marked);
    m_stale.clear();
    sortSlots(come);
    m_all = std::make_shared<const std::vector<Slot>>(merged(stay, come));
}

RowIndex::Step RowIndex::refilter()
{
    refreshAll();
    const Filter match = manyMeet(m_conditions);
    Step step;
    const auto look = [&](Slot slot, std::vector<Slot>& rows) {
        const bool was = isShown(slot);
        const bool meets = match(slot);
        if (meets)
            rows.push_back(slot);
        if (meets != was) {
            (meets ? step.coming : step.leaving).push_back(slot);
            show(slot, meets);
        }
    };
    if (m_all) {
        for (const Slot slot : *m_all)
            look(slot, step.rows);
        if (step.rows.size() == m_total)
            m_all.reset(); // the rows are it
        return step;
    }
    // Rows that are shown keep their order; only those that come in need sorting.
    std::vector<Slot> stay;
    stay.reserve(m_rows.size());
    for (const Slot slot : m_rows) {
        m_known[slot] |= marked;
        look(slot, stay);
    }
    std::vector<Slot> come;
    for (Slot slot = 0; slot < m_known.size(); ++slot) {
        if ((m_known[slot] & (known | marked)) == known)
            look(slot, come);
    }
    for (const Slot slot : m_rows)
        m_known[slot] &= std::uint8_t(~marked);
    sortSlots(come);
    step.rows = come.size() > stay.size() ? merged(come, stay) : merged(stay, come);
    return step;
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
    m_inOrder = false;
    m_all.reset();
    m_stale.clear();
    std::vector<Slot> rows = m_rows;
    sortSlots(rows);
    return rows;
}

void RowIndex::adopt(std::vector<Slot> rows, bool inOrder)
{
    m_rows = std::move(rows);
    m_inOrder = inOrder;
    m_looks = 0;
    m_rowOfReady = false;
}

void RowIndex::clear()
{
    m_rows.clear();
    m_known.clear();
    m_total = 0;
    m_arena.reset();
    m_all.reset();
    m_stale.clear();
    m_rowOfReady = false;
    for (std::shared_ptr<KeyColumn>& prepared : m_prepared)
        prepared = std::make_shared<KeyColumn>();
}

} // namespace alien
