// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

namespace alien {

class Look;

/// Rows of one height, any number of them, painted one by one from what the subclass knows at that moment. Nothing is
/// kept per row. Arrows, Page, Home and End move the current row; the accessible children are the rows in view.
class RowView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit RowView(QWidget* parent = nullptr);

    [[nodiscard]] qint64 rowCount() const { return m_rows; }
    [[nodiscard]] qint64 currentRow() const { return m_current; } ///< -1: none
    void setCurrentRow(qint64 row);
    void scrollToRow(qint64 row);
    [[nodiscard]] qint64 firstRow() const;
    [[nodiscard]] int rowsInView() const;
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] QRect rowRect(qint64 row) const; ///< in the viewport
    [[nodiscard]] qint64 rowAt(int y) const;       ///< -1: below the last

    /// What a screen reader finds: cells of a row from left to right, without the empty ones.
    [[nodiscard]] virtual QStringList cells(qint64 row) const = 0;
    /// "Unfolded", "folded" or nothing.
    [[nodiscard]] virtual QString stateOf(qint64) const { return {}; }
    /// The same as a double click or Enter on the row.
    virtual void activate(qint64) {}

Q_SIGNALS:
    void currentRowChanged(qint64 row);

protected:
    virtual void paintRow(QPainter* painter, qint64 row, const QRect& rect) = 0;
    /// Of the design, at the reference font.
    [[nodiscard]] virtual double referenceHeight() const { return 20; }
    /// The number of rows became another one; places of those before stay.
    void setRowCount(qint64 rows);
    [[nodiscard]] const Look& look() const { return m_look; }

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    virtual void lookChanged();

private:
    void fitScrollBar();
    void tellFocus();

    Look& m_look;
    qint64 m_rows = 0;
    qint64 m_current = -1;
    int m_rowHeight = 20;
};

} // namespace alien
