// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/common/rowtable.h"
#include "models/history/statushistory.h"

namespace alien {

/// Changes of status as a table, newest first. Columns: time from status name; `name` is the deployment's, where
/// several are shown.
class StatusChangeTable : public RowTable<StatusChange>
{
    Q_OBJECT
public:
    using NameOf = std::function<QString(const QString& deploymentId)>;
    StatusChangeTable(const Format& format, const NameOf& nameOf, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowId(const StatusChange& row) const override { return QString::number(row.number); }
};

} // namespace alien
