// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/common/rowtable.h"
#include "models/overview/causes.h"

namespace alien {

/// What needs attention, a cause a row, those that failed and hit most first. Columns: count status says where oldest
/// last verb; "last" is empty, as a column, while nothing was done about any of them.
class CauseTable : public RowTable<Cause>
{
    Q_OBJECT
public:
    CauseTable(const FleetStore& fleet, const Format& format, QObject* parent = nullptr);
    /// All causes as they are now. `keepOrder`: somebody is about to point at one; those that are shown stay in the
    /// order they have and new ones come last, until it is called without.
    void show(QList<Cause> causes, bool keepOrder);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] QString rowId(const Cause& row) const override { return row.id; }
};

/// Counts of one dimension by class. Columns: name healthy working stalled attention failed unknown all.
struct CountRow
{
    QString id; ///< value of the dimension
    QString label;
    QString query; ///< what shows them all
    std::array<int, 7> byClass{};
    int total = 0;
    int rank = 0; ///< given order; lower first
    bool mono = false;
    friend bool operator==(const CountRow&, const CountRow&) = default;
};

class CountTable : public RowTable<CountRow>
{
    Q_OBJECT
public:
    CountTable(const QString& title, const Format& format, QObject* parent = nullptr);
    /// StatusClassRole: the class that a column counts; its shape stands for the word.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString rowId(const CountRow& row) const override { return row.id; }
};

} // namespace alien
