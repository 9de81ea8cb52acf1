// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/groups/groupspage.h"

#include "models/connection/session.h"
#include "models/groups/grouptable.h"
#include "views/common/actionregistry.h"
#include "views/common/table/tableview.h"
#include "views/groups/groupinspector.h"
#include "views/shell/readstate.h"

#include <QAction>
#include <QMenu>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

TablePage::Words words()
{
    return {u"groups"_s, GroupsPage::tr("Groups"), GroupsPage::tr("Filter groups"), GroupsPage::tr("name or id"),
            GroupsPage::tr("groups")};
}

} // namespace

GroupsPage::GroupsPage(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent)
    : GroupsPage(session, actions, format, new GroupTable(session.groups(), session.fleet(), format), parent)
{}

GroupsPage::GroupsPage(Session& session, ActionRegistry& actions, const Format& format, GroupTable* table,
                       QWidget* parent)
    : TablePage(words(), table, parent)
    , m_session(session)
    , m_actions(actions)
    , m_format(format)
    , m_inspector(new GroupInspector(session, actions, format, this))
{
    table->setParent(this);
    setInspector(m_inspector);
    connect(m_inspector, &GroupInspector::openRequested, this, &Page::openRequested);
    connect(m_inspector, &GroupInspector::tokenSelectionChanged, this, &Page::currentSelectionChanged);
    connect(m_inspector, &Inspector::tabChanged, this, &Page::currentSelectionChanged);
    connect(&view(), &TableView::opened, this, [this] { m_actions.action(u"group.showDeployments"_s).trigger(); });
    connect(&session, &Session::stateChanged, this, &GroupsPage::updateState);
    connect(&session, &Session::fleetPolled, this, &GroupsPage::updateState);
    connect(&session, &Session::fleetPolled, table,
            [&session = m_session, table] { table->setReadTimes(session.groupReadMs()); });
    updateState();
    updateTexts();
}

QString GroupsPage::fact() const
{
    return m_session.groupsKnown() ? m_format.number(m_session.groups().groups().size()) : QString();
}

QStringList GroupsPage::headActions() const
{
    return {u"group.create"_s};
}

void GroupsPage::showInInspector(const QString& id)
{
    m_inspector->showGroup(id);
}

void GroupsPage::fillContextMenu(QMenu* menu)
{
    for (const auto& id : {u"group.showDeployments"_s, u"group.mintToken"_s, u"group.copyId"_s})
        menu->addAction(&m_actions.action(id));
}

bool GroupsPage::knows(const QString& id) const
{
    return m_session.groups().find(id) != nullptr;
}

StatePane::State GroupsPage::emptyState() const
{
    using Kind = StatePane::Kind;
    view().setStale(m_session.groupsKnown() && m_session.state() == Session::State::Unreachable);
    if (!m_session.groupsKnown())
        return unreadState(m_session, {}, tr("The groups could not be read"));
    if (m_session.groups().groups().isEmpty())
        return {Kind::EmptyFirstRun,
                tr("No groups yet"),
                tr("A group holds the deployments of one customer and says how many there may be."),
                tr("New group…"),
                IconId::Plus,
                {}};
    return {};
}

void GroupsPage::stateButton(StatePane::Kind kind)
{
    if (kind == StatePane::Kind::EmptyFirstRun)
        m_actions.action(u"group.create"_s).trigger();
    else
        m_session.scheduler().refreshNow();
}

} // namespace alien
