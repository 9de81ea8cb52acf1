// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include <vector>

class QModelIndex;
class QTableView;
class QTimer;

namespace alien {

class Look;
class TableModel;

/// Which cells of a table changed under the eyes of the operator: they stand out for one second, once (experience.md).
///
/// Only rows on screen are compared, so a poll that changes a whole fleet costs no more than one that changes a row.
/// Rows are known by id, for they move. Columns that a clock moves (time in state) never light up, nor does anything
/// where the platform asks for no animation.
class CellFlash : public QObject
{
    Q_OBJECT
public:
    CellFlash(const Look& look, QTableView* view);

    void setTable(TableModel* table);
    /// Where the class of a status is seen too: another shape beside the same word is a change.
    void setStatusColumns(const QSet<int>& columns) { m_statusColumns = columns; }
    /// The cell changed less than a second ago.
    [[nodiscard]] bool isLit(const QModelIndex& index) const;
    /// Rows were painted: they are what the next change is compared with.
    void rowsPainted();
    /// What was on screen is out of date; the next change lights nothing.
    void forget();

private:
    using Texts = std::vector<QString>; ///< by column; null: not shown

    struct Lit
    {
        QSet<int> columns;
        qint64 untilMs = 0;
    };

    void cellsChanged(const QModelIndex& first, const QModelIndex& last);
    void compareRow(int row, qint64 untilMs);
    void noteRows();
    void putOut();
    void repaintRow(const QString& id) const;
    [[nodiscard]] Texts textsOf(int row) const;
    [[nodiscard]] std::pair<int, int> rowsOnScreen() const; ///< first, last; last < first: none

    const Look& m_look;
    QTableView* m_view;
    TableModel* m_table = nullptr;
    QTimer* m_noting;
    QTimer* m_burning;
    QHash<QString, Texts> m_seen;
    QHash<QString, Lit> m_lit;
    QSet<int> m_statusColumns;
    QSet<int> m_clocked; ///< columns that a clock moves
};

} // namespace alien
