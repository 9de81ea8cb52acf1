// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace alien {

class Look;

/// A row of the resource list: icon, name, muted type, what became of it, the worst finding.
class StackRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit StackRowDelegate(const Look& look, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter* painter, const QRect& rect, const QModelIndex& index, bool open) const;
    /// Answers where the words may end.
    [[nodiscard]] int paintMarks(QPainter* painter, const QRect& rect, const QModelIndex& index) const;

    const Look& m_look;
};

} // namespace alien
