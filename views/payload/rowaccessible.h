// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace alien {

class RowView;

/// What a screen reader sees of a RowView: a tree whose children are the cells of the rows in view (all of them, when
/// there are only some hundred), each named by its text. Pressing a cell makes its row the current one, and activates
/// the row that is.
class RowAccessible : public QAccessibleWidget
{
public:
    static constexpr int cellsPerRow = 3;

    /// Registers it; once is enough.
    static void install();
    /// The number of the first cell of a row; -1 when the row is not shown.
    [[nodiscard]] static int childOfRow(const RowView& view, qint64 row);

    explicit RowAccessible(RowView* view);
    ~RowAccessible() override;
    Q_DISABLE_COPY_MOVE(RowAccessible)

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    class Cell;
    [[nodiscard]] RowView& view() const;
    [[nodiscard]] static qint64 firstShown(const RowView& view);
    [[nodiscard]] static qint64 shown(const RowView& view);

    mutable std::vector<QAccessible::Id> m_cells; ///< by number; 0: not asked for yet
};

} // namespace alien
