// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/plaintext.h"

#include <QTreeWidgetItem>

namespace alien {

/// An item of a small tree that keeps what is true and shows it, also to assistive technology, as names are shown at
/// that moment: masked or not, on one line. Tooltips may have several.
class ShownItem : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;
    [[nodiscard]] QVariant data(int column, int role) const override
    {
        const QVariant value = QTreeWidgetItem::data(column, role);
        if (role == Qt::DisplayRole)
            return oneLine(value.toString());
        return role == Qt::ToolTipRole ? QVariant(plainTip(value.toString())) : value;
    }
};

} // namespace alien
