// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleetpage.h"

#include "models/connection/session.h"
#include "models/overview/causes.h"
#include "views/common/actionregistry.h"
#include "views/common/look/plaintext.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/bulkbar.h"
#include "views/common/widgets/chiprow.h"
#include "views/fleet/deploymentinspector.h"
#include "views/fleet/fleetfacets.h"
#include "views/fleet/viewstrip.h"
#include "views/history/timebar.h"
#include "views/shell/readstate.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewRows = 5000; ///< their facets are counted at once

TablePage::Words words()
{
    return {u"deployments"_s, FleetPage::tr("Deployments"), FleetPage::tr("Filter deployments"),
            FleetPage::tr("status:failed group:acme release!=latest age>1h text"), FleetPage::tr("deployments")};
}

} // namespace

FleetPage::FleetPage(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent)
    : FleetPage(session, actions, format, new DeploymentTable(session.fleet(), format), parent)
{}

FleetPage::FleetPage(Session& session, ActionRegistry& actions, const Format& format, DeploymentTable* table,
                     QWidget* parent)
    : TablePage(words(), table, parent)
    , m_session(session)
    , m_actions(actions)
    , m_format(format)
    , m_table(table)
{
    table->setParent(this);
    // Who failed last comes first; what the operator sorted by is remembered instead.
    table->setSortKeys({{DeploymentTable::Status, Qt::AscendingOrder}, {DeploymentTable::InState, Qt::AscendingOrder}});
    const auto labelReleases = [&session, table] {
        table->setReleaseLabels([&session](const QString& id) { return session.releases().label(id); });
    };
    labelReleases();
    // A label that was made before its release was read says the id.
    connect(&session.releases(), &ReleaseStore::inserted, this, labelReleases);
    build();
    wire();
    updateState();
    updateTexts();
}

FleetPage::~FleetPage() = default;

void FleetPage::build()
{
    m_facets = new FacetPanel(this);
    setFacets(m_facets);
    m_countNext.setSingleShot(true);
    m_countNext.setInterval(0);
    m_countNext.callOnTimeout(this, &FleetPage::countFacets);

    if (auto* past = m_session.timeMachine()) {
        m_time = new TimeBar(*past, m_actions, m_format, this);
        m_time->hide();
        aboveTable()->addWidget(m_time);
    }
    m_bulk = new BulkBar(this);
    m_bulk->setObjectName(u"deployments.bulk"_s);
    m_bulk->setActions({&m_actions.action(u"deployment.retry"_s), &m_actions.action(u"deployment.redeploy"_s),
                        &m_actions.action(u"deployment.command"_s), &m_actions.action(u"deployment.cleanup"_s),
                        &m_actions.action(u"deployment.compare"_s), &m_actions.action(u"deployment.copyAllUrls"_s)});
    m_bulk->setCounts(0, 0);
    chips().setBar(m_bulk);

    m_inspector = new DeploymentInspector(m_session, m_actions, m_format, this);
    setInspector(m_inspector);
    view().setStretchColumn(u"name"_s);
    view().setChecks(true);
}

void FleetPage::wire()
{
    connect(m_bulk, &BulkBar::selectAllRequested, this, [this] {
        // All that meet the query, not those of the one before; as one range: row by row a hundred thousand hold this
        // thread up.
        m_table->whenSettled(this, [this] { view().selectAll(); });
    });
    connect(m_bulk, &BulkBar::clearRequested, this, [this] { view().clearSelection(); });
    connect(m_inspector, &DeploymentInspector::resourceSelected, this, &Page::currentSelectionChanged);
    connect(m_inspector, &DeploymentInspector::openRequested, this, &Page::openRequested);
    connect(m_inspector, &DeploymentInspector::filterRequested, this, [this](const QString& query) {
        const PageLocation from = location();
        m_table->setQueryText(query);
        Q_EMIT stepped(from);
    });
    connect(&m_session, &Session::stateChanged, this, &FleetPage::updateState);
    connect(&m_session, &Session::profileChanged, this, [this] {
        updateState();
        updateTexts();
    });
    followTime();
    connect(&m_session, &Session::fleetPolled, this, [this] {
        m_table->tick();
        updateState();
        updateTexts();
        fillFacetsSoon();
    });
}

bool FleetPage::showsPast() const
{
    const auto* past = m_session.timeMachine();
    return past != nullptr && past->showsPast();
}

void FleetPage::followTime()
{
    auto* past = m_session.timeMachine();
    if (past == nullptr)
        return;
    const auto show = [this] {
        updateState();
        updateTexts();
        fillFacetsSoon();
    };
    connect(past, &TimeMachine::shownChanged, this, [this, past, show] {
        if (past->showsPast())
            m_time->show();
        m_table->setStore(past->showsPast() ? past->past() : m_session.fleet());
        show();
    });
    connect(past, &TimeMachine::pastApplied, this, [this, show] {
        m_table->tick();
        show();
    });
    if (past->showsPast()) {
        m_time->show();
        m_table->setStore(past->past());
    }
}

void FleetPage::showTimeBar(bool shown)
{
    if (m_time != nullptr)
        m_time->setVisible(shown);
}

bool FleetPage::showsTimeBar() const
{
    return m_time != nullptr && !m_time->isHidden();
}

void FleetPage::stepTime(bool forward)
{
    if (m_time != nullptr)
        m_time->step(forward);
}

ViewStrip* FleetPage::showViews(SavedViews& views)
{
    m_views = new ViewStrip(views, *m_table, view(), m_actions, this);
    top()->addWidget(m_views);
    return m_views;
}

void FleetPage::goTo(const PageLocation& location)
{
    TablePage::goTo(location);
    if (m_views != nullptr && !location.query.isNull())
        m_views->settle();
}

void FleetPage::restoreLayout(const QByteArray& layout)
{
    TablePage::restoreLayout(layout);
    if (m_views != nullptr && !m_views->current().isEmpty())
        m_views->open(m_views->current()); // its columns, not those of the last run
}

QString FleetPage::selectedResourceId() const
{
    return selectedIds().size() == 1 ? m_inspector->selectedResourceId() : QString();
}

void FleetPage::showInInspector(const QString& id)
{
    m_inspector->showDeployment(id);
}

void FleetPage::selectionMoved()
{
    m_bulk->setCounts(selectedCount(), m_table->rowCount());
}

void FleetPage::showBulkCount(const QString& actionId, int count)
{
    const QAction& action = m_actions.action(actionId);
    const QString number = m_format.number(count);
    //: %1: to how many of the selected deployments it can be sent
    QString text = tr("Run command on %1…").arg(number);
    if (actionId != "deployment.command"_L1) {
        //: %1: an action, "Retry"; %2: to how many of the selected deployments it can be done
        text = tr("%1 %2…").arg(ActionRegistry::plainText(&action), number);
    }
    m_bulk->setShownText(&action, count > 0 ? text : QString());
}

QString FleetPage::chipText(const QueryTerm& term) const
{
    const QString name = term.key == "cause"_L1 && term.values.size() == 1
                             ? causeName(m_session.fleet(), term.values.first().text)
                             : QString();
    return name.isEmpty() ? TablePage::chipText(term) : tr("%1 (%2)").arg(oneLine(name, 80), term.toText());
}

bool FleetPage::knows(const QString& id) const
{
    return m_table->store().find(id) != nullptr;
}

StatePane::State FleetPage::emptyState() const
{
    using Kind = StatePane::Kind;
    const bool known = m_session.fleetShown();
    const bool restored = m_session.fleetRestoredMs() != 0;
    view().setStale(known && !showsPast() &&
                    (restored || m_session.state() == Session::State::Unreachable || m_session.fleetError()));
    if (showsPast())
        return m_table->totalCount() > 0
                   ? StatePane::State{}
                   : StatePane::State{Kind::EmptyFirstRun, tr("There was no deployment then"), {}, {}, {}, {}};
    if (!known)
        return unreadState(m_session, m_session.fleetError(), tr("The deployments could not be read"));
    if (m_table->totalCount() == 0)
        return noDeploymentsState(m_session);
    return {};
}

void FleetPage::stateButton(StatePane::Kind kind)
{
    if (kind == StatePane::Kind::EmptyFirstRun)
        m_actions.action(u"deployment.create"_s).trigger();
    else
        m_session.scheduler().refreshNow();
}

void FleetPage::fillFacets()
{
    if (m_table->isReordering())
        return; // countsChanged() comes with the rows
    m_counted.clear();
    m_countNext.stop();
    // Titles without values, or with few of them, would be pushed apart once all are known.
    if (!m_session.fleetShown() && !showsPast()) {
        m_hasFacets = false;
        return m_facets->setGroups({});
    }
    const bool whole = !m_table->store().busy() || (m_hasFacets && m_table->totalCount() > 0);
    if (whole)
        countFacets();
}

/// Each group is a walk over the fleet: of a large one, one a turn.
void FleetPage::countFacets()
{
    do
        m_counted.append(fleetFacetGroup(*m_table, m_session.releases(), *m_facets, int(m_counted.size())));
    while (m_counted.size() < fleetFacetGroups && m_table->totalCount() <= fewRows);
    if (m_counted.size() < fleetFacetGroups)
        return m_countNext.start();
    m_facets->setGroups(m_counted);
    m_hasFacets = true;
}

QString FleetPage::fact() const
{
    if (!m_session.fleetShown())
        return {};
    const int groups = int(m_session.groups().groups().size());
    const QString count = m_format.number(m_table->totalCount());
    if (showsPast())
        return tr("%1 at %2").arg(count, m_format.time(m_session.timeMachine()->shownMs()));
    if (const qint64 restored = m_session.fleetRestoredMs(); restored != 0)
        return tr("%1, as of %2").arg(count, m_format.age(m_session.fleet().serverNowMs() - restored));
    return groups > 0 ? tr("%1 in %n group(s)", nullptr, groups).arg(count) : count;
}

QStringList FleetPage::headActions() const
{
    return {u"deployment.create"_s};
}

void FleetPage::fillContextMenu(QMenu* menu)
{
    const QStringList ids{u"deployment.retry"_s,    u"deployment.redeploy"_s,
                          u"deployment.command"_s,  u"deployment.compare"_s,
                          u"watch.add"_s,           {},
                          u"deployment.copyUrl"_s,  u"deployment.copyAllUrls"_s,
                          u"deployment.openUrl"_s,  {},
                          u"deployment.copyId"_s,   u"deployment.copyName"_s,
                          u"deployment.copyLink"_s, u"deployment.copyJson"_s,
                          u"deployment.copyCurl"_s, {},
                          u"deployment.cleanup"_s,  u"deployment.detach"_s,
                          u"deployment.forget"_s};
    for (const QString& id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else if (QAction* action = m_actions.find(id))
            menu->addAction(action);
    }
}

} // namespace alien
