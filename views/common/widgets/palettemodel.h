// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/widgets/paletteitem.h"

#include <QAbstractListModel>

namespace alien {

/// What the palette shows: group heads and the items under them, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HeadRole = Qt::UserRole + 1 };
    struct Row
    {
        bool head = false;
        PaletteItem item; ///< of a head only `group`
        QList<int> matched;
    };

    using QAbstractListModel::QAbstractListModel;
    /// Asks the providers that answer to what was typed; at most `perGroup` of each group.
    void search(const QList<PaletteProvider>& providers, const QString& typed, int perGroup = 6);
    [[nodiscard]] const Row& row(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<Row> m_rows;
};

} // namespace alien
