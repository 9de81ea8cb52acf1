// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How TableModel leads its views from one order of rows to the next.
#include "models/common/tablemodel.h"

#include <algorithm>

namespace alien {

namespace {
/// Beyond this many places one by one costs views more than two signals over all rows.
constexpr std::size_t maxSteps = 40;
constexpr std::size_t maxChangedRanges = 64;

constexpr std::uint8_t inBefore = 1;
constexpr std::uint8_t inAfter = 2;
constexpr std::uint8_t inBoth = 0;

using Slot = RowIndex::Slot;
using Rows = std::vector<Slot>;

constexpr std::size_t noPlace = ~std::size_t(0);

/// By slot: in which of the two orders it stands, 0 for both.
std::vector<std::uint8_t> presence(const RowIndex::Step& step, std::size_t slots)
{
    std::vector<std::uint8_t> where(slots, 0);
    for (const Slot slot : step.leaving)
        where[slot] = inBefore;
    for (const Slot slot : step.coming)
        where[slot] = inAfter;
    return where;
}

/// Runs of rows that stand in this order only.
std::size_t countRuns(const Rows& rows, const std::vector<std::uint8_t>& where, std::uint8_t only)
{
    std::size_t runs = 0;
    bool inside = false;
    for (const Slot slot : rows) {
        const bool here = where[slot] == only;
        runs += here && !inside ? 1 : 0;
        inside = here;
    }
    return runs;
}

/// Where rows came in one piece, if that is all that happened.
std::size_t placeOfGrowth(const Rows& from, const Rows& to)
{
    if (to.size() <= from.size())
        return noPlace;
    const auto at = std::mismatch(from.begin(), from.end(), to.begin()).first - from.begin();
    const auto come = std::ptrdiff_t(to.size() - from.size());
    return std::equal(from.begin() + at, from.end(), to.begin() + at + come) ? std::size_t(at) : noPlace;
}

/// Whether the rows that stay keep their order.
bool sameOrder(const Rows& from, const Rows& to, const std::vector<std::uint8_t>& where)
{
    auto other = to.begin();
    for (const Slot slot : from) {
        if (where[slot] == inBefore)
            continue;
        while (where[*other] == inAfter)
            ++other;
        if (*other++ != slot)
            return false;
    }
    return true;
}

Rows only(const Rows& rows, const std::vector<std::uint8_t>& where, std::uint8_t wanted)
{
    Rows found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), [&](Slot slot) { return where[slot] == wanted; });
    return found;
}

/// Where rows that leave in one block stand before they do. Views whose current row goes make the one above it current
/// and scroll there: so the block stands behind the row that stays and was the nearest above, else behind the first
/// (below the block views would scroll as far as it is long). `held`: by views.
std::size_t placeToLeave(const RowIndex& index, const QModelIndexList& held, const Rows& to)
{
    const Rows& from = index.rows();
    std::size_t row = from.size();
    for (const QModelIndex& place : held) {
        if (!index.isShown(from[std::size_t(place.row())]))
            row = std::min(row, std::size_t(place.row()));
    }
    if (row == from.size())
        return to.size();
    while (row > 0 && !index.isShown(from[row - 1]))
        --row;
    if (row == 0)
        return std::min<std::size_t>(1, to.size());
    return std::size_t(std::find(to.begin(), to.end(), from[row - 1]) - to.begin()) + 1;
}
} // namespace

void TableModel::goTo(RowIndex::Step step, const Rows& changed)
{
    const Rows& from = m_index->rows();
    const Rows& to = step.rows;
    if (step.same)
        return;
    const std::size_t others = step.coming.size() + step.leaving.size();
    if (others == 0 && (step.moved == 0 || to == from))
        return m_index->adopt(std::move(step.rows), true);
    // What a long list does most: rows come in one place and nothing else happens.
    if (const std::size_t at = step.leaving.empty() ? placeOfGrowth(from, to) : noPlace; at != noPlace) {
        insertRange(at, to.begin() + std::ptrdiff_t(at), to.begin() + std::ptrdiff_t(at + to.size() - from.size()));
        return m_index->adopt(std::move(step.rows), true);
    }
    if (others == 0 && step.moved > maxSteps)
        return rearrange(std::move(step.rows), true);
    const std::vector<std::uint8_t> where = presence(step, m_index->slots());
    std::size_t steps = step.moved;
    steps += step.leaving.empty() ? 0 : countRuns(from, where, inBefore);
    steps += step.coming.empty() ? 0 : countRuns(to, where, inAfter);
    // Most rows that may stand elsewhere do not; look closer before giving up on steps.
    if (steps > maxSteps && steps - step.moved <= maxSteps && sameOrder(from, to, where))
        steps = 0;
    if (steps > maxSteps)
        return goInBlocks(std::move(step));
    goStepByStep(step, changed, where);
    m_index->adopt(std::move(step.rows), true);
}

/// Removals from the bottom, then moves, then insertions from the top: each step speaks of rows that views know.
void TableModel::goStepByStep(const RowIndex::Step& step, const Rows& changed, const std::vector<std::uint8_t>& where)
{
    const Rows& to = step.rows;
    for (std::size_t end = m_index->size(); end > 0;) {
        const Rows& rows = m_index->rows();
        if (where[rows[end - 1]] != inBefore) {
            --end;
            continue;
        }
        std::size_t first = end - 1;
        while (first > 0 && where[rows[first - 1]] == inBefore)
            --first;
        removeRange(first, end - 1);
        end = first;
    }

    const Rows settled = only(to, where, inBoth);
    if (settled != m_index->rows()) {
        // Rows that did not change keep their order among each other; each changed one goes behind the row it follows,
        // top down.
        std::vector<std::uint8_t> floating(where.size(), 0);
        for (const Slot slot : changed) {
            if (slot < where.size() && where[slot] == inBoth && m_index->isShown(slot))
                floating[slot] = 1;
        }
        for (std::size_t i = 0; i < settled.size(); ++i) {
            if (floating[settled[i]] == 0)
                continue;
            floating[settled[i]] = 0;
            std::size_t next = i + 1;
            while (next < settled.size() && floating[settled[next]] != 0)
                ++next;
            const Rows& rows = m_index->rows();
            const auto placeOf = [&rows](Slot slot) {
                return std::size_t(std::find(rows.begin(), rows.end(), slot) - rows.begin());
            };
            const std::size_t at = placeOf(settled[i]);
            const std::size_t behind = i == 0 ? 0 : placeOf(settled[i - 1]) + 1;
            const std::size_t before = next < settled.size() ? placeOf(settled[next]) : rows.size();
            if (at < behind || at > before)
                moveRow(at, behind);
        }
    }

    for (std::size_t i = 0; i < to.size(); ++i) {
        if (where[to[i]] != inAfter)
            continue;
        std::size_t end = i + 1;
        while (end < to.size() && where[to[end]] == inAfter)
            ++end;
        insertRange(i, to.begin() + std::ptrdiff_t(i), to.begin() + std::ptrdiff_t(end));
        i = end - 1;
    }
    Q_ASSERT(m_index->rows() == to);
}

/// Rows that come do so at the end, then all are put in order with those that leave in one block, from where they go.
void TableModel::goInBlocks(RowIndex::Step step)
{
    if (!step.coming.empty())
        insertRange(m_index->size(), step.coming.begin(), step.coming.end());
    if (step.leaving.empty())
        return rearrange(std::move(step.rows), true);
    const std::size_t at = placeToLeave(*m_index, persistentIndexList(), step.rows);
    step.rows.insert(step.rows.begin() + std::ptrdiff_t(at), step.leaving.begin(), step.leaving.end());
    rearrange(std::move(step.rows), false);
    removeRange(at, at + step.leaving.size() - 1, true);
}

void TableModel::removeRange(std::size_t first, std::size_t last, bool inOrder)
{
    beginRemoveRows({}, int(first), int(last));
    Rows rows = m_index->takeRows();
    rows.erase(rows.begin() + std::ptrdiff_t(first), rows.begin() + std::ptrdiff_t(last) + 1);
    m_index->adopt(std::move(rows), inOrder);
    endRemoveRows();
}

void TableModel::insertRange(std::size_t at, Rows::const_iterator from, Rows::const_iterator end)
{
    beginInsertRows({}, int(at), int(at + std::size_t(end - from)) - 1);
    Rows rows = m_index->takeRows();
    rows.insert(rows.begin() + std::ptrdiff_t(at), from, end);
    m_index->adopt(std::move(rows));
    endInsertRows();
}

/// `to`: the row it shall stand before, as counted while it is still in its old place.
void TableModel::moveRow(std::size_t from, std::size_t to)
{
    if (to == from || to == from + 1 || !beginMoveRows({}, int(from), int(from), {}, int(to)))
        return;
    Rows rows = m_index->takeRows();
    const auto begin = rows.begin();
    if (from < to)
        std::rotate(begin + std::ptrdiff_t(from), begin + std::ptrdiff_t(from) + 1, begin + std::ptrdiff_t(to));
    else
        std::rotate(begin + std::ptrdiff_t(to), begin + std::ptrdiff_t(from), begin + std::ptrdiff_t(from) + 1);
    m_index->adopt(std::move(rows));
    endMoveRows();
}

/// The same rows in another order: as sorting does it, which spares views the look at the size of every row.
/// `inOrder`: they stay so.
void TableModel::rearrange(Rows to, bool inOrder)
{
    if (to == m_index->rows())
        return m_index->adopt(std::move(to), inOrder);
    constexpr auto hint = QAbstractItemModel::VerticalSortHint;
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const QModelIndexList before = persistentIndexList();
    Rows slots;
    slots.reserve(std::size_t(before.size()));
    for (const QModelIndex& index : before)
        slots.push_back(m_index->slotAt(index.row()));
    m_index->adopt(std::move(to), inOrder);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_index->rowOf(slots[std::size_t(i)]), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, hint);
}

void TableModel::announceChanged(const Rows& changed)
{
    // Very many are spread over most of the table: to look for each costs more than views save by knowing.
    constexpr std::size_t many = 500;
    if (changed.size() > many && rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    std::vector<int> rows;
    for (const Slot slot : changed) {
        if (m_index->isShown(slot))
            rows.push_back(m_index->rowOf(slot));
    }
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    const int lastColumn = columnCount() - 1;
    std::vector<std::pair<int, int>> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && row <= ranges.back().second + 1)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    if (ranges.size() > maxChangedRanges)
        ranges = {{rows.front(), rows.back()}};
    for (const auto& [first, last] : ranges)
        Q_EMIT dataChanged(index(first, 0), index(last, lastColumn));
}

} // namespace alien
