// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/widgets/sheetcontent.h"

#include <QTreeWidget>

namespace alien {

/// The targets of a confirmation: status, name, detail; as high as its rows, at most eight, then it scrolls.
class TargetList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit TargetList(const QList<SheetContent::Target>& targets, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace alien
