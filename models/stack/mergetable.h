// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowtable.h"
#include "models/stack/stackmerge.h"

namespace alien {

struct MergeRow
{
    enum class Outcome {
        Conflict, ///< they changed it in a place that was edited here: what was written here stays
        Taken,    ///< only they changed it: it comes into the draft
        Mine,     ///< only edited here, in a place that they changed too
        Same      ///< both changed it to the same
    };
    QString id;
    QString platform;
    QString place;
    Outcome outcome = Outcome::Taken;
    QString base; ///< in the release that the draft came from
    QString mine;
    QString theirs; ///< in the newest release
    friend bool operator==(const MergeRow&, const MergeRow&) = default;
};

/// Three ways of one place a row: as it was, in the draft, in the newest release; secrets redacted. Columns: outcome
/// platform place base mine theirs; what they lose comes first.
class MergeTable : public RowTable<MergeRow>
{
    Q_OBJECT
public:
    explicit MergeTable(QObject* parent = nullptr);
    void setMerge(const StackMerge& merge);

protected:
    [[nodiscard]] QString rowId(const MergeRow& row) const override { return row.id; }
};

} // namespace alien
