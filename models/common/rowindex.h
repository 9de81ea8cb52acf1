// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/nameorder.h"
#include "models/common/textarena.h"

#include <QtGlobal>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace alien {

/// Which slots are shown and in which order: the filter and sort machinery of TableModel, without signals. Sort keys
/// are prepared once per slot and key; text is looked for in a lower-cased arena that is built when the first word is
/// typed.
///
/// The functions that change something give the next order of slots; the rows themselves follow with adopt(), so that a
/// model can lead its views from the one to the other.
class RowIndex
{
public:
    using Slot = std::uint32_t;
    static constexpr Slot noSlot = ~Slot(0);

    enum class KeyKind { Name, Bytes, Number };
    struct Key
    {
        KeyKind kind = KeyKind::Name;
        bool descending = false;
        int column = 0;
        friend bool operator==(const Key&, const Key&) = default;
    };

    /// Where rows come from.
    class Source
    {
    public:
        virtual ~Source() = default;
        virtual void sortText(Slot slot, int column, std::string& out) const = 0;
        [[nodiscard]] virtual std::int64_t sortNumber(Slot slot, int column) const = 0;
        [[nodiscard]] virtual bool tieLess(Slot a, Slot b) const = 0;
        /// Every slot in the order of tieLess(), where that is at hand: many rows that tie are then told apart by a
        /// number instead of a look at their data. Null: it is not.
        [[nodiscard]] virtual const std::vector<Slot>* tieOrder() const { return nullptr; }
        /// By slot: numbers in the order of tieLess(), that lie side by side; it is asked only where two are equal.
        /// Null: there are none.
        [[nodiscard]] virtual const std::uint64_t* tieHeads() const { return nullptr; }
        virtual void searchText(Slot slot, std::string& out) const = 0;
    };
    using Filter = std::function<bool(Slot)>;

    /// What a row must meet. Words are case-folded UTF-8.
    struct Conditions
    {
        std::vector<std::string> words;
        std::vector<std::string> withoutWords;
        std::vector<Filter> filters;
    };

    /// The next order, and which slots make the difference.
    struct Step
    {
        std::vector<Slot> rows; ///< empty where they stay the `same`
        bool same = false;
        std::vector<Slot> coming;  ///< not shown until now; in no order
        std::vector<Slot> leaving; ///< shown until now; in no order
        std::size_t moved = 0;     ///< rows that stay and may stand elsewhere
    };

    explicit RowIndex(const Source& source);

    /// The same rows, keys and texts over rows that stay as they are (`source` outlives it), for a worker to lead to
    /// another order. Both only read what they share: change(), clear() and the like are not to be called here until
    /// the fork is back or gone.
    [[nodiscard]] std::unique_ptr<RowIndex> fork(const Source& source) const;
    /// Sorts and filters as the fork does from now on, and takes its texts; the rows follow with adopt(). `conditions`:
    /// the fork's, over this one's source.
    void join(const RowIndex& fork, Conditions conditions);
    /// The texts of a fork whose order came too late.
    void joinTexts(const RowIndex& fork);

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] Slot slotAt(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] const std::vector<Slot>& rows() const { return m_rows; }
    [[nodiscard]] std::size_t total() const { return m_total; }
    [[nodiscard]] std::size_t slots() const { return m_known.size(); } ///< every known slot is below it
    [[nodiscard]] bool contains(Slot slot) const;                      ///< known, shown or not
    [[nodiscard]] int rowOf(Slot slot) const;                          ///< -1 when not shown
    /// As rowOf() >= 0, once the rows of the last step were adopted; never walks over them.
    [[nodiscard]] bool isShown(Slot slot) const;
    [[nodiscard]] bool meets(const Conditions& conditions, Slot slot) const;
    /// As meets(), made ready for very many slots: the words are looked for in all texts at once.
    [[nodiscard]] Filter manyMeet(const Conditions& conditions) const;
    [[nodiscard]] bool matches(Slot slot) const { return meets(m_conditions, slot); }
    /// Every known slot, in no order.
    void forEach(const std::function<void(Slot)>& visit) const;

    /// Slots whose data is new, other or gone. Only these are looked at.
    [[nodiscard]] Step change(const std::vector<Slot>& inserted, const std::vector<Slot>& changed,
                              const std::vector<Slot>& removed);
    /// `narrows`: every row that meets these met the last ones.
    [[nodiscard]] Step setConditions(Conditions conditions, bool narrows);
    [[nodiscard]] Step refilter();
    [[nodiscard]] std::vector<Slot> setKeys(std::vector<Key> keys);
    /// `inOrder`: they are those of the last step, not some on the way there.
    void adopt(std::vector<Slot> rows, bool inOrder = false);
    /// To edit them without a copy; adopt() them at once.
    [[nodiscard]] std::vector<Slot> takeRows() { return std::move(m_rows); }
    void clear();

private:
    /// Bytes that compare as the cells do: the first eight as a number, the rest in an arena.
    struct KeyColumn
    {
        std::vector<std::uint64_t> heads;
        TextArena tails;
    };

    [[nodiscard]] bool less(Slot a, Slot b) const;
    [[nodiscard]] int compareKeys(Slot a, Slot b) const;
    [[nodiscard]] std::vector<std::uint32_t> tieRanks() const;
    bool prepare(Slot slot);
    bool prepare(Slot slot, const Key& key, KeyColumn& prepared);
    [[nodiscard]] std::shared_ptr<KeyColumn> prepareAll(const Key& key);
    void sortSlots(std::vector<Slot>& slots) const;
    void sortFew(std::vector<Slot>& slots) const;
    void ensureArena() const;
    using RowPlace = std::vector<Slot>::const_iterator;
    [[nodiscard]] RowPlace placeOf(Slot slot, RowPlace from, RowPlace end) const;
    void mergeTies(RowPlace& from, RowPlace end, RowPlace slot, RowPlace slotsEnd, std::vector<Slot>& rows) const;
    [[nodiscard]] std::vector<Slot> merged(const std::vector<Slot>& a, const std::vector<Slot>& b) const;
    void look(Slot slot, bool wasShown, Step& step, std::vector<Slot>& come);
    void show(Slot slot, bool shown);
    void rememberAll();
    void refreshAll();

    const Source& m_source;
    Conditions m_conditions;
    std::vector<Key> m_keys;
    std::vector<std::shared_ptr<KeyColumn>> m_prepared; ///< one a key; shared with forks, that only read
    std::vector<Slot> m_rows;
    std::vector<std::uint8_t> m_known; ///< by slot
    std::size_t m_total = 0;
    std::shared_ptr<const NameOrder> m_names; ///< made with the first key that needs it; shared with forks
    std::string m_text;                       ///< buffers of prepare()
    std::string m_name;
    mutable std::shared_ptr<TextArena> m_arena; ///< null until a word is looked for; shared with forks
    mutable std::vector<std::int32_t> m_rowOf;  ///< by slot; built when asked for
    mutable bool m_rowOfReady = false;
    mutable int m_looks = 0; ///< of rowOf() without m_rowOf
    bool m_inOrder = false;  ///< the rows stand as keys and ties say
    /// While a filter hides some: every slot in the order of the keys, as it was before `m_stale` changed. What shows
    /// most rows again needs no sorting then. Null: not at hand.
    std::shared_ptr<const std::vector<Slot>> m_all;
    std::vector<Slot> m_stale;
};

} // namespace alien
