// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace alien {

/// The head of a table: small words, a filled triangle on sorted columns with the place of each when there are several,
/// a check box for all rows before the first column.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent = nullptr);
    void setChecks(bool checks);
    void setCheckState(Qt::CheckState state);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(int logicalIndex, bool add);
    void checkClicked();
    void menuRequested(const QPoint& globalPosition);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] QRect checkRect() const;
    [[nodiscard]] QList<int> shownSortColumns() const; ///< logical, the first key first
    /// The word of a column, or the shape of the status that it counts; its box.
    QRect paintTitle(QPainter* painter, const QRect& inner, int logicalIndex, int mark) const;

    bool m_checks = false;
    bool m_checkPressed = false;
    Qt::CheckState m_state = Qt::Unchecked;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace alien
