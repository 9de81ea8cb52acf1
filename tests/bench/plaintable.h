// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/clock.h"
#include "models/common/column.h"
#include "models/common/format.h"
#include "tests/bench/plainfleet.h"

#include <QAbstractTableModel>

namespace alien::bench {

/// A clock that stands, so that ages on both sides are equal.
class StillClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return 1'798'000'000'000; }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }
};

/// The plain way to show a fleet: a vector of structs, replaced as a whole with a reset. Gives the same roles and texts
/// as DeploymentTable.
class PlainTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    PlainTable(QList<Column> columns, const Format& format, QObject* parent = nullptr);

    void setRows(std::vector<PlainDeployment> rows); ///< sorted by id here

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PlainDeployment& row, int column) const;
    [[nodiscard]] QString health(const PlainDeployment& row) const;

    QList<Column> m_columns;
    const Format& m_format;
    StillClock m_clock;
    std::vector<PlainDeployment> m_rows;
};

} // namespace alien::bench
