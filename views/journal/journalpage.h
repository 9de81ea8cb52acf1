// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tablepage.h"

namespace alien {

class ActionRegistry;
class Format;
class Journal;
class JournalInspector;
class JournalTable;

/// Every change made through this console, with its outcome.
class JournalPage : public TablePage
{
    Q_OBJECT
public:
    JournalPage(Journal& journal, ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);
    [[nodiscard]] QString fact() const override;
    [[nodiscard]] QStringList headActions() const override;
    /// The result of the last verification stands beside the title.
    void setVerification(const QString& text);

protected:
    void showInInspector(const QString& id) override;
    void fillContextMenu(QMenu* menu) override;
    [[nodiscard]] StatePane::State emptyState() const override;

private:
    JournalPage(Journal& journal, ActionRegistry& actions, const Format& format, JournalTable* table, QWidget* parent);

    Journal& m_journal;
    ActionRegistry& m_actions;
    const Format& m_format;
    JournalTable* m_table;
    JournalInspector* m_inspector;
    QString m_verification;
    QString m_shown;
};

} // namespace alien
