// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tablepage.h"

namespace alien {

class CallLog;
class CallTable;
class CallView;
class Format;

/// Every request of this connection, the console's own and the operator's: the second half of the API section.
class RequestLogPage : public TablePage
{
    Q_OBJECT
public:
    RequestLogPage(CallLog& log, const Format& format, QWidget* parent = nullptr);
    [[nodiscard]] QString fact() const override;

protected:
    void showInInspector(const QString& id) override;
    [[nodiscard]] StatePane::State emptyState() const override;

private:
    RequestLogPage(CallLog& log, const Format& format, CallTable* table, QWidget* parent);

    CallLog& m_log;
    CallTable* m_table;
    CallView* m_view;
    QString m_shown;
};

} // namespace alien
