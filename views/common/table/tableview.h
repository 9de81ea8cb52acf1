// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tablemodel.h"

#include <QPointer>
#include <QSet>
#include <QTableView>

#include <functional>

class QMenu;

namespace alien {

class CellFlash;
class ColumnLayout;
class RowDelegate;
class TableHeader;

/// The table of a section: rows of a TableModel in the look of the console. Selection is by row and follows the row's
/// id; nothing is selected by itself. Click sorts, Shift+click adds a key; columns are shown, hidden, moved and
/// resized, and those of least priority leave a narrow table. Enter and double click open, Space toggles, letters
/// search the name column.
class TableView : public QTableView
{
    Q_OBJECT
public:
    enum class CopyFormat { Tsv, Csv, Json, Markdown };

    /// `accessibleName` as in contract.md: "Deployments".
    explicit TableView(const QString& accessibleName, QWidget* parent = nullptr);
    ~TableView() override;

    void setTable(TableModel* table);
    [[nodiscard]] TableModel* table() const { return m_table; }

    // Selection, by id
    [[nodiscard]] QStringList selectedIds() const; ///< in the order of the rows
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QString currentId() const;
    void selectIds(const QStringList& ids, bool scrollToFirst = true);

    // Appearance
    void setZebra(bool zebra);   ///< default; else lines between the rows, for short tables
    void setChecks(bool checks); ///< a check box before each row and one for all of them in the head
    [[nodiscard]] bool hasChecks() const;
    void setStale(bool stale); ///< the data is old: cells muted, a clock after each status
    /// Takes the width that is left; default: the widest text column. `twin` gets half of it.
    void setStretchColumn(const QString& columnId, const QString& twin = {});
    /// Columns whose text is a status, painted as shape and word; default: "status". A cell's StatusClassRole says
    /// which shape.
    void setStatusColumns(const QStringList& columnIds);
    /// Columns of numbers in the colour of their StatusClassRole; a head whose model gives it a StatusClassRole shows
    /// that shape in place of its word.
    void setTonedColumns(const QStringList& columnIds);
    void
    setNameColumn(const QString& columnId); ///< for type-ahead and the bold name of the current row; default: "name"
    /// A column of words that can be clicked: linkClicked() tells which row's. The same verb belongs into the row's
    /// menu, for the keyboard.
    void setLinkColumn(const QString& columnId);
    /// Columns whose cells lead somewhere each by itself, in their own colour: cellClicked() tells which.
    void setCellLinks(const QStringList& columnIds);
    /// Fits the height to the rows, for tables inside a scrolling page.
    void setFitsRows(bool fits);

    // Columns
    [[nodiscard]] QByteArray
    saveColumns() const; ///< JSON: order, visibility, widths, sort keys; for the window's state
    bool restoreColumns(const QByteArray& state);
    void resetColumns();
    /// Shows or hides each column, and "Reset columns"; filled anew each time it opens. Owned by the view.
    [[nodiscard]] QMenu* columnsMenu();
    [[nodiscard]] QString columnsText() const; ///< "7 of 12"

    // Copy
    [[nodiscard]] QString copyText(CopyFormat format) const; ///< of the selected rows, visible columns as they stand
    void copySelection(CopyFormat format = CopyFormat::Tsv);

    /// Fills the menu of the selection; called when it is asked for by mouse or keyboard. Rows hold still while it is
    /// open.
    void setMenuBuilder(std::function<void(QMenu*)> builder);

    void setModel(QAbstractItemModel* model) override;
    void keyboardSearch(const QString& typed) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString& id); ///< Enter or double click
    void linkClicked(const QString& id);
    void cellClicked(const QString& id, const QString& columnId);
    void selectedIdsChanged(); ///< at most once per event
    void columnsChanged();     ///< visible columns, order or widths

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                                       const QEvent* event) const override;

private:
    void wireHeader();
    void applyLook();
    void setHoverRow(int row);
    void updateRow(int row);
    void sortBy(int column, bool add);
    void releaseRows();
    void announceSelection();
    void startOfQuery();
    [[nodiscard]] QList<int> visibleColumns() const; ///< logical, in visual order
    [[nodiscard]] bool isOnCheck(const QPoint& position) const;
    [[nodiscard]] QString linkAt(const QPoint& position) const; ///< the row's id; empty: no link there

    QPointer<TableModel> m_table;
    TableHeader* m_header;
    RowDelegate* m_delegate;
    ColumnLayout* m_columns;
    CellFlash* m_flash;
    QMenu* m_columnsMenu = nullptr;
    std::function<void(QMenu*)> m_buildMenu;
    QSet<int> m_cellLinks;
    QString m_nameColumn;
    Query m_shownQuery; ///< the one whose rows the view was last led to
    QString m_typed;
    qint64 m_typedAt = 0;
    int m_holds = 0;
    bool m_fitsRows = false;
    bool m_announcing = false;
};

} // namespace alien
