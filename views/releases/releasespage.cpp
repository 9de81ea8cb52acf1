// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/releases/releasespage.h"

#include "models/connection/session.h"
#include "models/releases/releasetable.h"
#include "views/common/actionregistry.h"
#include "views/common/table/tableview.h"
#include "views/releases/releaseinspector.h"
#include "views/releases/releasetimeline.h"
#include "views/shell/readstate.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

TablePage::Words words()
{
    return {u"releases"_s, ReleasesPage::tr("Releases"), ReleasesPage::tr("Filter releases"),
            ReleasesPage::tr("commit, message, platform:aws, stack:LOG_LEVEL"), ReleasesPage::tr("releases")};
}

} // namespace

ReleasesPage::ReleasesPage(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent)
    : ReleasesPage(session, actions, format, new ReleaseTable(session.releases(), session.fleet(), format), parent)
{}

ReleasesPage::ReleasesPage(Session& session, ActionRegistry& actions, const Format& format, ReleaseTable* table,
                           QWidget* parent)
    : TablePage(words(), table, parent)
    , m_session(session)
    , m_actions(actions)
    , m_format(format)
    , m_inspector(new ReleaseInspector(session, actions, format, this))
    , m_timeline(new ReleaseTimeline(session, format, this))
{
    table->setParent(this);
    aboveTable()->addWidget(m_timeline);
    connect(m_timeline, &ReleaseTimeline::clicked, this, [this](const QString& id) { goTo({{}, id, {}}); });
    setInspector(m_inspector);
    connect(m_inspector, &ReleaseInspector::openRequested, this, &Page::openRequested);
    connect(&session, &Session::stateChanged, this, &ReleasesPage::updateState);
    connect(&session, &Session::fleetPolled, this, &ReleasesPage::updateState);
    updateState();
    updateTexts();
}

QString ReleasesPage::fact() const
{
    return m_session.releasesKnown() ? m_format.number(m_session.releases().releases().size()) : QString();
}

void ReleasesPage::showInInspector(const QString& id)
{
    m_inspector->showRelease(id);
}

void ReleasesPage::selectionMoved()
{
    const QStringList selected = selectedIds();
    m_timeline->setSelected(selected.size() == 1 ? selected.first() : QString());
}

void ReleasesPage::fillContextMenu(QMenu* menu)
{
    for (const auto& id : {u"release.edit"_s, u"release.compare"_s, u"release.showDeployments"_s, u"release.copyId"_s,
                           u"release.copyLink"_s, u"release.copyJson"_s})
        menu->addAction(&m_actions.action(id));
}

bool ReleasesPage::knows(const QString& id) const
{
    return m_session.releases().find(id) != nullptr;
}

StatePane::State ReleasesPage::emptyState() const
{
    using Kind = StatePane::Kind;
    view().setStale(m_session.releasesKnown() && m_session.state() == Session::State::Unreachable);
    if (!m_session.releasesKnown())
        return unreadState(m_session, {}, tr("The releases could not be read"));
    if (m_session.releases().releases().isEmpty())
        return {Kind::EmptyFirstRun,
                tr("No releases yet"),
                tr("A release is a stack this manager can roll out. Deployments made before the first release stay "
                   "pending for ever."),
                {},
                IconId::None,
                {}};
    return {};
}

void ReleasesPage::stateButton(StatePane::Kind)
{
    m_session.scheduler().refreshNow();
}

} // namespace alien
