// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace alien {

/// Side by side at their preferred size, as many as fit; the rest stands on further lines. Spacing is the same between
/// items and between lines.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return flow(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize sizeHint() const override;    ///< all on one line
    [[nodiscard]] QSize minimumSize() const override; ///< the widest of them
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height that the lines need; moves the items when `place`.
    int flow(const QRect& rect, bool place) const;

    std::vector<QLayoutItem*> m_items;
};

} // namespace alien
