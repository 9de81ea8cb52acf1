// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deploymentstatus.h"
#include "models/api/calllog.h"
#include "models/common/format.h"
#include "models/common/rowtable.h"

#include <QCoreApplication>

namespace alien {

/// What a call came to, in a word: "200", "under way", "outcome unknown".
[[nodiscard]] QString callStateText(const CallRecord& record);
[[nodiscard]] StatusClass callStateClass(const CallRecord& record);
/// "34 ms", "2.3 s".
[[nodiscard]] QString callTookText(qint64 ms);

/// The log of requests, newest first.
class CallTable : public RowTable<CallRecordPtr>
{
    Q_DECLARE_TR_FUNCTIONS(alien::CallTable)
public:
    /// Follows the log; both outlive the table.
    CallTable(CallLog& log, const Format& format, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowId(const CallRecordPtr& row) const override;
    [[nodiscard]] QString searchText(const CallRecordPtr& row) const override;
    [[nodiscard]] bool meets(const CallRecordPtr& row, const QueryTerm& term) const override;

private:
    void put(quint64 id);

    CallLog& m_log;
};

} // namespace alien
