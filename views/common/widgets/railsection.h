// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/icons.h"

#include <QAbstractButton>

namespace alien {

/// One section in the rail: a checkable button with icon, name and counts. Its accessible name is the name alone.
class RailSection : public QAbstractButton
{
    Q_OBJECT
public:
    RailSection(const QString& id, const QString& name, IconId icon, QWidget* parent);
    [[nodiscard]] const QString& id() const { return m_id; }
    /// -1 for a total that is not shown; `words` stand instead of numbers.
    void setCount(int failed, int total, const QString& words);
    void setFolded(bool folded);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect visual(const QRect& part) const; ///< mirrored where one reads from right to left
    void paintFolded(QPainter* painter) const;
    /// Gives back the width that the counts took.
    int paintCount(QPainter* painter, const QRect& rect) const;

    QString m_id;
    IconId m_icon;
    int m_failed = 0;
    int m_total = -1;
    QString m_words;
    bool m_folded = false;
};

} // namespace alien
