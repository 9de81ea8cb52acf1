// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackmerge.h"

#include <QWidget>

class QPushButton;

namespace alien {

/// What somebody published while a draft was edited: each place as it was, in the draft and in the newest release, and
/// what taking over does with it. The content of a sheet.
class MergeView : public QWidget
{
    Q_OBJECT
public:
    /// `label`: of the newest release.
    MergeView(const StackMerge& merge, const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void accepted();
    void rejected();

private:
    QPushButton* m_cancel;
};

} // namespace alien
