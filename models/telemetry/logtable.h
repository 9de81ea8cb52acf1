// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/common/rowtable.h"
#include "models/telemetry/logfilter.h"
#include "models/telemetry/telemetrylogs.h"

namespace alien {

/// Log lines, newest first. Columns: time severity service body stream deployment.
class LogTable : public RowTable<LogLine>
{
    Q_OBJECT
public:
    explicit LogTable(const Format& format, QObject* parent = nullptr);
    /// Lines that do not match are muted instead of hidden; an empty one mutes none.
    void setMarked(const LogFilter& filter);
    [[nodiscard]] static QString severityText(const LogLine& line); ///< as the sender wrote it, else by number

protected:
    [[nodiscard]] QString rowId(const LogLine& row) const override { return QString::number(row.id); }
    [[nodiscard]] QVariant cellData(Slot slot, int column, int role) const override;

private:
    LogFilter m_marked;
};

} // namespace alien
