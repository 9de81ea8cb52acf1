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
#include <vector>

namespace alien {

/// Which slots are shown and in which order: the filter and sort machinery of TableModel, without signals. Sort keys
/// are prepared once per slot and key; text is looked for in a lower-cased arena that is built when the first word is
/// typed.
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
        virtual void searchText(Slot slot, std::string& out) const = 0;
    };
    using Filter = std::function<bool(Slot)>;

    /// What a row must meet. Words are lower-cased UTF-8.
    struct Conditions
    {
        std::vector<std::string> words;
        std::vector<std::string> withoutWords;
        std::vector<Filter> filters;
        [[nodiscard]] bool empty() const { return words.empty() && withoutWords.empty() && filters.empty(); }
    };

    /// From one order of slots to the next. `before` and `after` are whole orders.
    struct Diff
    {
        std::vector<Slot> before;
        std::vector<Slot> after;
        bool same = true; ///< nothing came, went or moved
    };

    explicit RowIndex(const Source& source);

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] Slot slotAt(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] const std::vector<Slot>& slots() const { return m_rows; }
    [[nodiscard]] std::size_t total() const { return m_total; }
    [[nodiscard]] bool contains(Slot slot) const; ///< known, shown or not
    [[nodiscard]] int rowOf(Slot slot) const;     ///< -1 when not shown
    [[nodiscard]] bool matches(Slot slot) const;
    /// Every known slot, in no order.
    void forEach(const std::function<void(Slot)>& visit) const;

    /// Each computes the next order and leaves it in diff.after; the index itself moves with adopt().
    void change(const std::vector<Slot>& inserted, const std::vector<Slot>& changed, const std::vector<Slot>& removed,
                Diff& diff);
    void setConditions(Conditions conditions, bool narrows, Diff& diff);
    void refilter(Diff& diff);
    void setKeys(std::vector<Key> keys, Diff& diff);
    void adopt(std::vector<Slot> rows);
    void clear();

private:
    [[nodiscard]] bool less(Slot a, Slot b) const;
    void prepare(Slot slot);
    void prepareAll();
    void sortSlots(std::vector<Slot>& slots) const;
    void ensureArena() const;
    [[nodiscard]] std::vector<Slot> merged(const std::vector<Slot>& a, const std::vector<Slot>& b) const;

    const Source& m_source;
    Conditions m_conditions;
    std::vector<Key> m_keys;
    /// Bytes that compare as the cells do: the first eight as a number, the rest in an arena.
    struct KeyColumn
    {
        std::vector<std::uint64_t> heads;
        TextArena tails;
    };
    std::vector<KeyColumn> m_prepared;
    std::vector<Slot> m_rows;
    std::vector<std::uint8_t> m_known; ///< by slot: bit 0 known, bit 1 shown
    std::size_t m_total = 0;
    std::unique_ptr<NameOrder> m_names; ///< made with the first key that needs it
    mutable TextArena m_arena;
    mutable bool m_arenaReady = false;
    mutable std::vector<std::int32_t> m_rowOf; ///< by slot; built when asked for
    mutable bool m_rowOfReady = false;
};

} // namespace alien
