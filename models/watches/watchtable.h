// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/clock.h"
#include "models/common/format.h"
#include "models/common/rowtable.h"
#include "models/watches/watch.h"

namespace alien {

/// The watches of a connection. Columns: whom what state created.
class WatchTable : public RowTable<Watch>
{
    Q_OBJECT
public:
    /// Both outlive it.
    WatchTable(const Format& format, const Clock& clock, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowId(const Watch& row) const override { return row.id; }
};

/// What they told of. Columns: time title text.
class WatchEventTable : public RowTable<WatchEvent>
{
    Q_OBJECT
public:
    explicit WatchEventTable(const Format& format, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowId(const WatchEvent& row) const override { return QString::number(row.number); }
};

} // namespace alien
