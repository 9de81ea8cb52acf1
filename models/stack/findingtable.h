// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowtable.h"
#include "models/stack/finding.h"

namespace alien {

struct FindingRow
{
    Finding finding;
    QString id;    ///< the finding's key; a number behind it where two have the same
    int order = 0; ///< in the report
    friend bool operator==(const FindingRow&, const FindingRow&) = default;
};

/// Findings as a table, worst first. Columns: severity place text rule deployments why. Terms: severity: rule: place:.
class FindingTable : public RowTable<FindingRow>
{
    Q_OBJECT
public:
    explicit FindingTable(QObject* parent = nullptr);
    /// Of the report as it is now; what stays keeps its row.
    void setFindings(const QList<Finding>& findings);

protected:
    [[nodiscard]] QString rowId(const FindingRow& row) const override { return row.id; }
};

[[nodiscard]] QString severityWord(Finding::Severity severity);     ///< translated: "Error"
[[nodiscard]] const char* severityName(Finding::Severity severity); ///< as queries and files have it

} // namespace alien
