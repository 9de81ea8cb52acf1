// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandrecord.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace alien {

/// The answers of one run beside each other: a row per target, a column per answer field, and which cells are odd.
class FanOutMatrix
{
    Q_DECLARE_TR_FUNCTIONS(alien::FanOutMatrix)
public:
    struct Row
    {
        CommandRecord record;
        QByteArray answer; ///< empty: not there yet
    };
    struct Cell
    {
        QString text; ///< as the answer has it; containers as "{4}" and "[3]"; empty: the field is missing
        bool present = false;
        bool number = false; ///< "8.1" in quotes is none
        bool odd = false;
        QString why; ///< tooltip of an odd cell; translated
    };

    /// `columns`: JSON pointers; empty: suggested().
    explicit FanOutMatrix(QList<Row> rows, QStringList columns = {});

    /// Scalar fields that many answers have, those that differ somewhere first; pointers, at most 12.
    [[nodiscard]] static QStringList suggested(const QList<Row>& rows);
    [[nodiscard]] const QStringList& columns() const { return m_columns; }
    [[nodiscard]] static QString title(const QString& pointer); ///< "hitRate", "shards.0.id"
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] const CommandRecord& record(int row) const { return m_rows[row].record; }
    [[nodiscard]] const Cell& cell(int row, int column) const { return m_cells[row][column]; }
    [[nodiscard]] bool isOdd(int row) const;
    [[nodiscard]] int oddRows() const;
    /// The row whose answer most others have, for comparing; -1: none.
    [[nodiscard]] int commonRow() const { return m_common; }
    /// "2 answers differ from the rest. hitRate of orbis-health-us is 0.12, the others lie between 0.91 and 0.96."
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QByteArray csv() const; ///< with head; formula-safe

private:
    void mark(int row, int column, const QString& why);
    void judge(int column);
    void judgeNumbers(int column, const QList<int>& rows);
    void judgeWords(int column, const QList<int>& rows, const QHash<QString, int>& counts);

    QList<Row> m_rows;
    QStringList m_columns;
    QList<QList<Cell>> m_cells;
    QStringList m_findings;
    int m_common = -1;
};

} // namespace alien
