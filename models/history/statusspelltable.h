// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/common/rowtable.h"
#include "models/history/deploymentpast.h"

namespace alien {

/// The statuses of one deployment and how long each lasted, newest first. Columns: time status lasted watched.
class StatusSpellTable : public RowTable<StatusSpell>
{
    Q_OBJECT
public:
    explicit StatusSpellTable(const Format& format, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowId(const StatusSpell& row) const override
    {
        return QString::number(row.fromMs) + row.status;
    }
};

} // namespace alien
