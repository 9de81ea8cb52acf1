// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowtable.h"
#include "models/stack/stackdiff.h"

namespace alien {

struct DiffRow
{
    QString id;
    QString platform;
    QString place;
    ChangeKind kind = ChangeKind::Changed;
    QString before;
    QString after;
    friend bool operator==(const DiffRow&, const DiffRow&) = default;
};

/// A value of a change as it may be shown: what a deployment runs holds the variables it was given, secrets among them.
[[nodiscard]] QByteArray shownValue(const FieldChange& field, const QByteArray& value);

/// What differs in meaning, one place a row; secrets redacted. Columns: platform place what before after.
class DiffTable : public RowTable<DiffRow>
{
    Q_OBJECT
public:
    explicit DiffTable(QObject* parent = nullptr);
    void setDifference(const QList<StackDiff>& difference);

protected:
    [[nodiscard]] QString rowId(const DiffRow& row) const override { return row.id; }
};

} // namespace alien
