// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/emptycolumn.h"
#include "models/common/tablemodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace alien {

/// Column of a RowTable: the descriptor and how a cell is made of a row. Only `text` must be set (and `number` for
/// Sort::Number).
template<class Row>
struct RowColumn : Column
{
    std::function<QString(const Row&)> text;
    /// What the query language calls it, where the text is translated: a filter means the same in every language.
    std::function<QString(const Row&)> code;
    std::function<qint64(const Row&)> number;
    std::function<QString(const Row&)> sortText;         ///< default: text
    std::function<QVariant(const Row&, int role)> other; ///< any role but DisplayRole; invalid: the default
    bool leftOutEmpty = false; ///< EmptyColumnRole while the text of every cell is empty, also of rows that are hidden
};

/// Table over plain values, for what counts in hundreds (groups, releases, journal): give it all rows each time they
/// are known, it finds out by id what came, went and changed. Row needs operator==.
///
///   class GroupTable : public RowTable<DeploymentGroup> { public: GroupTable() : RowTable(columns(), fields()) {} … };
template<class Row>
class RowTable : public TableModel
{
public:
    /// All rows as they are now; in any order, ids unique.
    void setRows(const QList<Row>& rows)
    {
        Changes changes;
        QHash<QString, Slot> seen;
        for (const Row& row : rows) {
            const QString id = rowId(row);
            seen.insert(id, put(id, row, changes));
        }
        for (auto it = m_slotOf.begin(); it != m_slotOf.end();) {
            if (seen.contains(it.key())) {
                ++it;
                continue;
            }
            changes.removed.push_back(it.value());
            it = m_slotOf.erase(it);
        }
        take(changes);
    }
    /// Adds it or puts it in the place of the one with the same id.
    void upsertRow(const Row& row)
    {
        Changes changes;
        put(rowId(row), row, changes);
        take(changes);
    }
    void removeRow(const QString& id)
    {
        Changes changes;
        if (const auto it = m_slotOf.constFind(id); it != m_slotOf.constEnd()) {
            changes.removed.push_back(it.value());
            m_slotOf.erase(it);
        }
        take(changes);
    }
    void clearRows() { setRows({}); }

    /// Null when unknown; true until the next change.
    [[nodiscard]] const Row* rowById(const QString& id) const
    {
        const Slot slot = slotOfId(id);
        return slot == RowIndex::noSlot ? nullptr : &m_rows[slot];
    }
    [[nodiscard]] const Row& rowAt(int row) const { return m_rows[slotAt(row)]; }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (role == EmptyColumnRole && orientation == Qt::Horizontal)
            return m_empty.contains(section);
        return TableModel::headerData(section, orientation, role);
    }

protected:
    RowTable(QList<RowColumn<Row>> columns, FieldSet fields, QObject* parent = nullptr)
        : TableModel(QList<Column>(columns.cbegin(), columns.cend()), std::move(fields), parent)
        , m_cells(std::move(columns))
    {
        for (int column = 0; column < int(m_cells.size()); ++column) {
            if (m_cells.at(column).leftOutEmpty)
                m_empty.insert(column);
        }
    }

    [[nodiscard]] virtual QString rowId(const Row& row) const = 0;
    /// Text that bare words look through; default: all cells.
    [[nodiscard]] virtual QString searchText(const Row& row) const
    {
        QStringList parts;
        for (const RowColumn<Row>& column : m_cells)
            parts.append(column.text(row));
        return parts.join(QLatin1Char('\n'));
    }
    /// Whether the row meets a term with a key. Text, Word and Id terms of a column's id are understood without this.
    [[nodiscard]] virtual bool meets(const Row& row, const QueryTerm& term) const
    {
        const int column = columnOf(term.key);
        if (column < 0)
            return true;
        const RowColumn<Row>& cell = m_cells[column];
        return matchesTerm(term, cell.code ? cell.code(row) : cell.text(row), cell.number ? cell.number(row) : 0);
    }
    [[nodiscard]] const Row& rowInSlot(Slot slot) const { return m_rows[slot]; }

    [[nodiscard]] QString slotId(Slot slot) const override { return rowId(m_rows[slot]); }
    [[nodiscard]] Slot slotOfId(const QString& id) const override { return m_slotOf.value(id, RowIndex::noSlot); }
    [[nodiscard]] QString cellText(Slot slot, int column) const override { return m_cells[column].text(m_rows[slot]); }
    [[nodiscard]] QVariant cellData(Slot slot, int column, int role) const override
    {
        return m_cells[column].other ? m_cells[column].other(m_rows[slot], role) : QVariant();
    }
    [[nodiscard]] std::string sortText(Slot slot, int column) const override
    {
        const RowColumn<Row>& cell = m_cells[column];
        return (cell.sortText ? cell.sortText(m_rows[slot]) : cell.text(m_rows[slot])).toStdString();
    }
    [[nodiscard]] qint64 sortNumber(Slot slot, int column) const override
    {
        return m_cells[column].number ? m_cells[column].number(m_rows[slot]) : 0;
    }
    [[nodiscard]] bool tieLess(Slot a, Slot b) const override { return slotId(a) < slotId(b); }
    void appendSearchText(Slot slot, std::string& out) const override { out += searchText(m_rows[slot]).toStdString(); }
    [[nodiscard]] TermFilter compileTerm(const QueryTerm& term) const override
    {
        return [this, term](Slot slot) { return meets(m_rows[slot], term); };
    }
    void slotReleased(Slot slot) override
    {
        m_rows[slot] = Row();
        m_free.push_back(slot);
    }

private:
    /// Columns follow their rows: views hear of both.
    void take(const Changes& changes)
    {
        commit(changes);
        for (int column = 0; column < int(m_cells.size()); ++column) {
            if (!m_cells.at(column).leftOutEmpty || isEmpty(column) == m_empty.contains(column))
                continue;
            if (!m_empty.remove(column))
                m_empty.insert(column);
            Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
        }
    }
    [[nodiscard]] bool isEmpty(int column) const
    {
        return std::all_of(m_slotOf.cbegin(), m_slotOf.cend(),
                           [&](Slot slot) { return m_cells.at(column).text(m_rows[slot]).isEmpty(); });
    }
    Slot put(const QString& id, const Row& row, Changes& changes)
    {
        if (const auto it = m_slotOf.constFind(id); it != m_slotOf.constEnd()) {
            if (!(m_rows[it.value()] == row)) {
                m_rows[it.value()] = row;
                changes.changed.push_back(it.value());
            }
            return it.value();
        }
        Slot slot = Slot(m_rows.size());
        if (m_free.empty()) {
            m_rows.push_back(row);
        } else {
            slot = m_free.back();
            m_free.pop_back();
            m_rows[slot] = row;
        }
        m_slotOf.insert(id, slot);
        changes.inserted.push_back(slot);
        return slot;
    }

    QList<RowColumn<Row>> m_cells;
    std::vector<Row> m_rows;
    std::vector<Slot> m_free;
    QHash<QString, Slot> m_slotOf;
    QSet<int> m_empty; ///< columns
};

} // namespace alien
