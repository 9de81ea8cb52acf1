// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/column.h"
#include "models/common/query.h"
#include "models/common/rowindex.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace alien {

class TableSnapshot;
struct WorkerThread;

/// Base of every table of the console: rows live in numbered slots that the subclass owns; this class decides which of
/// them are shown and in which order, and tells views what changed in as few signals as it can.
///
/// - A change of the data (commit()) never resets the model: selection, current index, scroll and persistent indexes
/// follow their row.
///   Few places: rowsRemoved, rowsInserted, rowsMoved, dataChanged, coalesced. Many scattered places: rows that stay
///   are put in order by one layoutChanged and the rest leaves or comes in one block. A row that changed is found by
///   binary search, filtered and moved alone.
/// - setQuery() keeps the rows that stay in the same way; a query that narrows the last looks through its result only.
/// - While held (a menu is open, a drag is under way) no row comes, goes or moves; cells still show new values.
/// - A table of very many rows whose subclass gives a snapshot() is sorted and filtered on a worker: the rows stay as
///   they are until the new order is there, and what the data did meanwhile is merged then. countsChanged() tells.
///
/// Groups, releases, journal: derive from RowTable<T> (models/common/rowtable.h), which needs columns and an id only.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString: the row's id
        StatusRole,                ///< QString: the row's status text, for the status cell; empty without one
        StatusClassRole,           ///< int of StatusClass; -1 without one
        SortRole,                  ///< qint64 or QString: what the cell is sorted by
        CopyRole,                  ///< QString: the whole text of the cell, ISO 8601 for times
        TooltipRole,               ///< QString: as Qt::ToolTipRole
        MutedRole,                 ///< bool: a missing or secondary value
        MonoRole,                  ///< bool: the fixed font
        ElideRole,                 ///< int of Qt::TextElideMode
        MarkRole, ///< QString: a short mark after the text, e.g. an arrow when a newer release is wanted; empty without
        ColumnIdRole,  ///< QString: Column::id; of headers and cells
        SortPlaceRole, ///< int, headers: 1 for the first sort key, 2 for the second…; 0 when not sorted by
        FirstOwnRole = Qt::UserRole + 64, ///< subclasses add theirs from here
    };
    using Slot = RowIndex::Slot;

    struct SortKey
    {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const SortKey&, const SortKey&) = default;
    };

    ~TableModel() override;

    // Columns
    [[nodiscard]] const QList<Column>& columns() const { return m_columns; }
    [[nodiscard]] int columnOf(QStringView columnId) const; ///< -1 when there is none

    // Rows. Ids are the way to name them: a row number is true until the next event only.
    [[nodiscard]] virtual int totalCount() const; ///< also those that the query hides
    /// Rows that meet the query; more than rowCount() where not all of them are loaded.
    [[nodiscard]] virtual int matchCount() const { return rowCount(); }
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] int rowOfId(const QString& id) const; ///< -1 when hidden or unknown
    [[nodiscard]] QModelIndex indexOfId(const QString& id, int column = 0) const;
    [[nodiscard]] QStringList visibleIds() const;

    // Query
    [[nodiscard]] const FieldSet& fields() const { return m_fields; }
    [[nodiscard]] const Query& query() const { return m_query; }
    /// Scroll views to the top before this: a QTableView that stands far down pays for the clamping of its scroll bar.
    /// While held it waits for the release, as sorting does.
    void setQuery(const Query& query);
    void setQueryText(const QString& text) { setQuery(Query::parse(text, m_fields)); }
    /// What a query may ask for behind this key, for completion; the most frequent first.
    [[nodiscard]] virtual QStringList valuesOf(const QString& key) const;
    /// How many rows meet another query than the one shown. Looks at every row.
    [[nodiscard]] int countOf(const Query& query) const;
    /// Looks again at every row: time passed, or something outside the rows changed that terms depend on.
    void refilter();

    // Order
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< former keys follow as ties: stable
    void addSortKey(int column, Qt::SortOrder order); ///< Shift+click: one more key, or turns one round
    void setSortKeys(const QList<SortKey>& keys);
    [[nodiscard]] const QList<SortKey>& sortKeys() const { return m_sortKeys; }

    /// No row comes, goes or moves until released; calls nest.
    void hold();
    void release();
    [[nodiscard]] bool isHeld() const { return m_held > 0; }
    /// A worker sorts or filters; the rows are not yet those of query() and sortKeys().
    [[nodiscard]] bool isReordering() const { return m_flight != nullptr; }
    /// Does it as soon as the rows are those that meet the query, before acting on all of them: at once, or when that
    /// worker is done, or rows that are held go to their places. Not at all when `context` goes or another query is
    /// asked for before.
    void whenSettled(QObject* context, const std::function<void()>& act);
    /// Waits for that worker, and holds the thread up for so long: for tests. Not while held.
    void settle();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void queryChanged();
    void sortKeysChanged();
    void countsChanged(); ///< rowCount() or totalCount() did, or another order is there; at most once a commit
    void settled();       ///< isReordering() no longer, and no order waits

protected:
    using TermFilter = std::function<bool(Slot)>;

    explicit TableModel(QList<Column> columns, FieldSet fields, QObject* parent = nullptr);

    /// What happened to slots since the last commit; a slot stands in one list at most.
    struct Changes
    {
        std::vector<Slot> inserted;
        std::vector<Slot> changed;
        std::vector<Slot> removed;
    };
    /// The subclass has already put new data into its slots; the data of removed ones stays readable until
    /// slotReleased().
    void commit(const Changes& changes);
    /// The same for a data set that is another altogether (another connection): the one place where the model resets.
    void resetTo(const std::vector<Slot>& slots);
    /// Values in these columns changed for every row (a clock's tick); order and filter stay.
    void touchColumns(const QList<int>& columns);
    [[nodiscard]] Slot slotAt(int row) const { return m_index->slotAt(row); }
    [[nodiscard]] const RowIndex& rows() const { return *m_index; }
    [[nodiscard]] QString placeholder() const; ///< what stands in a cell without a value

    // What a subclass says about a slot.
    [[nodiscard]] virtual QString slotId(Slot slot) const = 0;
    [[nodiscard]] virtual Slot slotOfId(const QString& id) const = 0;        ///< RowIndex::noSlot when unknown
    [[nodiscard]] virtual QString cellText(Slot slot, int column) const = 0; ///< empty: no value
    /// Any other role; an invalid QVariant means the default.
    [[nodiscard]] virtual QVariant cellData(Slot slot, int column, int role) const;
    /// Sort::Name and Sort::Bytes columns: the text, UTF-8.
    [[nodiscard]] virtual std::string sortText(Slot slot, int column) const;
    [[nodiscard]] virtual qint64 sortNumber(Slot slot, int column) const;
    /// Ties of all keys; must tell any two slots apart. Default: the slot's number.
    [[nodiscard]] virtual bool tieLess(Slot a, Slot b) const;
    /// Every slot in the order of tieLess(), where that is at hand (RowIndex::Source).
    [[nodiscard]] virtual const std::vector<Slot>* tieOrder() const { return nullptr; }
    /// By slot: numbers in the order of tieLess(), where they are at hand (RowIndex::Source).
    [[nodiscard]] virtual const std::uint64_t* tieHeads() const { return nullptr; }
    /// What bare words look through, UTF-8 in any case; parts apart by a newline.
    virtual void appendSearchText(Slot slot, std::string& out) const = 0;
    /// False: every slot is shown, because the subclass brings only rows that meet the query.
    [[nodiscard]] virtual bool filtersRows() const { return true; }
    /// A term with a key, made ready for many rows.
    [[nodiscard]] virtual TermFilter compileTerm(const QueryTerm& term) const = 0;
    /// Every slot, shown or not, that meets the query without the terms of these keys.
    void visitMatching(const QStringList& withoutKeys, const std::function<void(Slot)>& visit) const;
    /// Nothing shows the removed slot any more; its data may go.
    virtual void slotReleased(Slot slot);
    /// The rows as they are now, for a worker; null: sorting and filtering happen at once, as few rows allow. Where it
    /// borrows from the subclass, the destructor of that has to call stopWorker() first.
    [[nodiscard]] virtual std::shared_ptr<const TableSnapshot> snapshot() const;
    void stopWorker();
    /// No more rows than these are sorted and filtered at once.
    void setFewRows(std::size_t rows) { m_fewRows = rows; }

private:
    class Source;
    struct CompiledTerm
    {
        QString key;
        bool negative = false;
        std::vector<std::string> words; ///< of a term without key
        TermFilter filter;              ///< of one with
    };
    struct Flight;
    using Rows = std::vector<Slot>;
    enum class Waits : std::uint8_t { No, Inserted, Changed, Removed, Passed };

    [[nodiscard]] static RowIndex::Conditions conditions(const std::vector<CompiledTerm>& terms,
                                                         const QStringList& withoutKeys = {});
    void compileQuery();
    using CompileTerm = std::function<TermFilter(const QueryTerm&)>;
    /// Of the rows of this source, which outlives what is made.
    [[nodiscard]] std::vector<CompiledTerm> compiled(const Query& query, const CompileTerm& compile,
                                                     const RowIndex::Source& source) const;
    [[nodiscard]] static TermFilter compiledAny(const QueryTerm& term, const CompileTerm& compile,
                                                const RowIndex::Source& source);
    [[nodiscard]] std::vector<RowIndex::Key> indexKeys() const;
    void reorder();
    void takeOff(std::shared_ptr<const TableSnapshot> snapshot, bool sorts, bool filters, bool narrows);
    void arrived(std::shared_ptr<Flight> flight);
    void land();
    [[nodiscard]] Changes takeWaiting();
    void applySortKeys();
    void commitNow(const Changes& changes);
    void commitHeld(const Changes& changes);
    /// Leads the views from the rows they know to those of the step. Only rows in `changed` may stand in another order
    /// than before.
    void goTo(RowIndex::Step step, const Rows& changed);
    void goStepByStep(const RowIndex::Step& step, const Rows& changed, const std::vector<std::uint8_t>& where);
    void goInBlocks(RowIndex::Step step);
    void removeRange(std::size_t first, std::size_t last, bool inOrder = false);
    void insertRange(std::size_t at, Rows::const_iterator from, Rows::const_iterator end);
    void moveRow(std::size_t from, std::size_t to);
    void rearrange(Rows to, bool inOrder);
    void announceChanged(const Rows& changed);
    void announceCounts();

    QList<Column> m_columns;
    FieldSet m_fields;
    Query m_query;
    QList<SortKey> m_sortKeys;
    std::vector<CompiledTerm> m_terms;
    std::unique_ptr<Source> m_source;
    std::unique_ptr<RowIndex> m_index;
    int m_held = 0;
    std::vector<Slot> m_waiting;  ///< what changed while held or under way, as m_waitsAs says
    std::vector<Waits> m_waitsAs; ///< by slot
    bool m_queryWaiting = false;  ///< rows do not follow m_query yet
    bool m_queryNarrows = false;  ///< and it narrows the one that they follow
    bool m_sortWaiting = false;   ///< rows do not follow m_sortKeys yet
    std::size_t m_fewRows = 5000;
    std::shared_ptr<Flight> m_flight; ///< a worker is at it
    std::unique_ptr<WorkerThread> m_worker;
    std::size_t m_toldRows = 0; ///< at the last countsChanged()
    std::size_t m_toldTotal = 0;
};

} // namespace alien
