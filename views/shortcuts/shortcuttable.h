// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowtable.h"

#include <QCoreApplication>

namespace alien {

class ShortcutMap;

struct ShortcutRow
{
    QString id; ///< of the action
    QString menu;
    QString name;
    QString keys;   ///< as this desktop writes them
    QString change; ///< "changed" where it is not what the program came with
    QString hint;
    int place = 0; ///< in the registry
    friend bool operator==(const ShortcutRow&, const ShortcutRow&) = default;
};

/// Every action of the program with its keys; those without keys too.
class ShortcutTable : public RowTable<ShortcutRow>
{
    Q_DECLARE_TR_FUNCTIONS(alien::ShortcutTable)
public:
    explicit ShortcutTable(QObject* parent = nullptr);
    void setMap(const ShortcutMap& map);

protected:
    [[nodiscard]] QString rowId(const ShortcutRow& row) const override { return row.id; }
    [[nodiscard]] bool tieLess(Slot a, Slot b) const override;
};

} // namespace alien
