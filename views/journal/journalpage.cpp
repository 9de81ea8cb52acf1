// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/journal/journalpage.h"

#include "models/journal/journaltable.h"
#include "views/common/actionregistry.h"
#include "views/common/table/tableview.h"
#include "views/journal/journalinspector.h"

#include <QAction>
#include <QMenu>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

TablePage::Words words()
{
    return {u"journal"_s, JournalPage::tr("Journal"), JournalPage::tr("Filter journal"),
            JournalPage::tr("action:deployment.redeploy outcome:failed text"), JournalPage::tr("entries")};
}

} // namespace

JournalPage::JournalPage(Journal& journal, ActionRegistry& actions, const Format& format, QWidget* parent)
    : JournalPage(journal, actions, format, new JournalTable(journal, format), parent)
{}

JournalPage::JournalPage(Journal& journal, ActionRegistry& actions, const Format& format, JournalTable* table,
                         QWidget* parent)
    : TablePage(words(), table, parent)
    , m_journal(journal)
    , m_actions(actions)
    , m_format(format)
    , m_table(table)
    , m_inspector(new JournalInspector(actions, format, this))
{
    table->setParent(this);
    view().setStatusColumns({u"outcome"_s});
    view().setStretchColumn(u"name"_s);
    setInspector(m_inspector);
    connect(table, &JournalTable::known, this, [this] {
        updateState();
        updateTexts();
    });
    connect(table, &QAbstractItemModel::dataChanged, this, [this] { showInInspector(m_shown); });
    connect(&journal, &Journal::problemChanged, this, &JournalPage::updateState);
    updateState();
    updateTexts();
}

QString JournalPage::fact() const
{
    if (!m_journal.problem().isEmpty())
        return m_journal.problem();
    if (!m_verification.isEmpty())
        return m_verification;
    return m_table->isKnown() ? tr("%n change(s)", nullptr, m_table->totalCount()) : QString();
}

QStringList JournalPage::headActions() const
{
    return {u"journal.verify"_s, u"journal.exportJsonl"_s, u"journal.exportCsv"_s};
}

void JournalPage::setVerification(const QString& text)
{
    m_verification = text;
    Q_EMIT factChanged();
}

void JournalPage::showInInspector(const QString& id)
{
    m_shown = id;
    if (const JournalRow* row = m_table->rowById(id))
        m_inspector->showRow(*row);
}

void JournalPage::fillContextMenu(QMenu* menu)
{
    for (const QString& id : headActions())
        menu->addAction(&m_actions.action(id));
}

StatePane::State JournalPage::emptyState() const
{
    using Kind = StatePane::Kind;
    if (!m_table->isKnown())
        return {Kind::Loading, {}, {}, {}, IconId::None, {}};
    if (m_table->totalCount() == 0)
        return {Kind::EmptyFirstRun,
                tr("No changes yet"),
                tr("Every retry, redeploy, delete and other change made through this console is written here before it "
                   "leaves, and again "
                   "with its outcome."),
                {},
                IconId::None,
                {}};
    return {};
}

} // namespace alien
