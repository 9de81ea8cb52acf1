// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace alien {

/// A chevron and words; checked while what it folds is open.
class FoldButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FoldButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace alien
