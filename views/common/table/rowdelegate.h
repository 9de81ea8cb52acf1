// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/status.h"

#include <QCache>
#include <QSet>
#include <QStaticText>
#include <QStyledItemDelegate>
#include <QTimer>

#include <functional>

namespace alien {

class CellFlash;
class Look;

/// Paints the cells of a TableView straight from the roles of TableModel: no style sheet, no HTML, no widgets; text is
/// shaped once. Shaping costs some 25 us a cell, so a window full of texts that were never seen would stop the GUI
/// thread for longer than a frame: one paint shapes for a few milliseconds, and cells past that get their text in the
/// turns after it. What is not painted into the window (a picture of it, a test's grab()) is always whole.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Appearance
    {
        bool zebra = true;
        bool checks = false;
        bool stale = false;
        int hoverRow = -1;
        int firstColumn = 0; ///< logical index of the leftmost column
        int nameColumn = -1; ///< its text is bold in the current row
        int linkColumn = -1; ///< its words can be clicked
        int wrapColumn = -1; ///< its text stands on as many lines as the row has room for
        QSet<int> statusColumns;
        QSet<int> tonedColumns;                                 ///< numbers in the colour of their status class
        std::function<StatusShape(const QModelIndex&)> shapeOf; ///< of a status cell; null: that of its class
    };

    RowDelegate(Look& look, QAbstractItemView* view);

    [[nodiscard]] Appearance& appearance() { return m_appearance; }
    [[nodiscard]] const Appearance& appearance() const { return m_appearance; }
    /// Says which cells changed just now; may be null.
    void setFlash(const CellFlash* flash) { m_flash = flash; }
    void clearCache();
    /// How many shaped texts are kept now, and how many at the most, which is some screens full.
    [[nodiscard]] int cachedTexts() const { return int(m_cache.size()); }
    [[nodiscard]] int mostCachedTexts() const { return int(m_cache.maxCost()); }
    /// The last paint left texts to the next turn.
    [[nodiscard]] bool isBehind() const { return !m_behind.isEmpty(); }
    /// How long one paint may shape texts, in microseconds; at least one row gets its own.
    void setShapingBudget(qint64 us) { m_budgetNs = us * 1000; }
    /// Where the check box of a row stands, when there is one.
    [[nodiscard]] QRect checkRect(const QRect& cell) const;
    /// Of a row whose wrapColumn() is `width` wide.
    [[nodiscard]] int wrappedHeight(const QModelIndex& index, int width, int mostLines) const;
    /// Whether the text of the cell is cut at this size.
    [[nodiscard]] bool isElided(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< a paint of the view begins

private:
    struct Cell;
    enum FontSlot { Body, Bold, Mono, Number, NumberBold, FontSlots };
    void refresh();
    void fitCache(QSize view);
    /// From right to left: columns, and what stands in a cell.
    [[nodiscard]] bool isMirrored() const;
    [[nodiscard]] QRect visual(const QRect& cell, const QRect& part) const;
    [[nodiscard]] Cell cellAt(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintBackground(QPainter* painter, const QStyleOptionViewItem& option, const Cell& cell,
                         const QModelIndex& index) const;
    void paintText(QPainter* painter, const QRect& rect, const Cell& cell) const;
    void paintWrapped(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Cell& cell) const;
    void beginRow(const QPainter& painter, int row) const;
    void catchUp();
    /// Shaped texts from the cache; null when this paint may shape no more.
    [[nodiscard]] const QStaticText* staticText(const QString& text, int width, Qt::TextElideMode elide,
                                                int font) const;
    [[nodiscard]] const QStaticText* shaped(const QString& key, const QString& text, int font) const;

    Look& m_look;
    QAbstractItemView* m_view;
    const CellFlash* m_flash = nullptr;
    Appearance m_appearance;
    QFont m_fonts[FontSlots];
    mutable QCache<QString, QStaticText> m_cache;
    qint64 m_budgetNs;
    mutable qint64 m_shapedNs = 0; ///< in this paint
    mutable int m_row = -1;        ///< the one being painted
    mutable bool m_mayShape = true;
    mutable QSet<int> m_behind; ///< rows with a text that waits for the next turn
    mutable QTimer m_catchUp;   ///< not an update at once: that would be painted in the same turn
};

} // namespace alien
