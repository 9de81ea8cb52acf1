// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/watchcontroller.h"

#include "app/controllers/actionrows.h"
#include "app/watchdesk.h"
#include "client/fromutf8.h"
#include "models/common/format.h"
#include "models/connection/session.h"
#include "models/settings/preferences.h"
#include "views/fleet/fleetpage.h"
#include "views/fleet/fleetsection.h"
#include "views/shell/prompter.h"
#include "views/shell/workspaceview.h"
#include "views/watches/watchesview.h"
#include "views/watches/watchform.h"

#include <QMap>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// What the fleet is in now, most frequent first; those one waits for to end before the others.
QStringList offeredStatuses(const FleetStore& fleet)
{
    QStringList working;
    QStringList others;
    for (const FacetValue& value : fleet.facet(FleetFacet::Status))
        (statusClass(value.value.toStdString()) == StatusClass::Working ? working : others).append(value.value);
    for (const char* usual : {"updating", "update-pending", "provisioning", "initial-setup", "deleting"}) {
        if (!working.contains(QLatin1StringView(usual)))
            working.append(QString::fromLatin1(usual));
    }
    return working + others;
}

/// What one waits for: that what is under way settles, that what is well fails, that the rest changes at all. What a
/// query finds is as mixed as the fleet.
Watch::Kind usualKind(const QStringList& statuses)
{
    const auto all = [&statuses](StatusClass klass) {
        return std::all_of(statuses.cbegin(), statuses.cend(),
                           [klass](const QString& status) { return statusClass(status.toStdString()) == klass; });
    };
    if (statuses.isEmpty())
        return Watch::Kind::Fails;
    if (all(StatusClass::Working))
        return Watch::Kind::Settles;
    return statuses.size() == 1 && !all(StatusClass::Healthy) ? Watch::Kind::Leaves : Watch::Kind::Fails;
}

/// The table of deployments, when it is what one sees.
const FleetPage* fleetInFront(const WorkspaceView& view)
{
    const auto* section = qobject_cast<const FleetSection*>(view.currentPage());
    return section != nullptr && section->showsFleet() ? &section->fleet() : nullptr;
}

} // namespace

void WatchController::addWatchActions(ActionRegistry& actions)
{
    addActions(actions, MenuId::Deployment, u"watch"_s,
               {{u"watch.add"_s,
                 tr("&Watch…"),
                 IconId::None,
                 tr("Tells when what is selected, or what the filter finds, settles, fails or takes too long."),
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)}}});
    addActions(
        actions, MenuId::Tools, u"watch"_s,
        {{u"watch.list"_s, tr("&Watches…"), IconId::None, tr("What is watched, what was told, and the quiet hours.")}});
}

WatchController::WatchController(const ControllerContext& context, const Parts& parts, WorkspaceView& view)
    : Controller(context, &view)
    , m_parts(parts)
    , m_view(view)
{
    on(u"watch.add"_s, [this] { openForm(startOfSelection()); });
    on(u"watch.list"_s, [this] { openList(); });
    connect(&view, &WorkspaceView::sectionChanged, this, &WatchController::follow);
    connect(&session(), &Session::fleetPolled, this, [this] {
        if (!actions().action(u"watch.add"_s).isEnabled())
            refreshSoon();
    });
}

void WatchController::follow()
{
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = m_view.currentPage();
    if (m_page)
        connect(m_page, &Page::currentSelectionChanged, this, &WatchController::refreshSoon);
    refreshSoon();
}

void WatchController::refresh()
{
    const Availability unread{false, tr("The deployments have not been read yet."), {}};
    actions().setAvailability(u"watch.add"_s, session().fleetKnown() ? Availability{} : unread);
    actions().setAvailability(u"watch.list"_s, {});
    const auto* page = fleetInFront(m_view);
    const int count = page != nullptr ? int(page->selectedIds().size()) : 0;
    actions().setText(u"watch.add"_s, count > 1 ? tr("&Watch %n deployment(s)…", nullptr, count) : QString());
}

Watch WatchController::startOfSelection() const
{
    Watch start;
    start.kind = usualKind({});
    const auto* page = fleetInFront(m_view);
    if (page == nullptr)
        return start;
    QMap<QString, int> statuses;
    const QStringList ids = page->selectedIds();
    for (const QString& id : ids) {
        const FleetRow* row = session().fleet().find(id);
        if (row == nullptr || start.targets.size() >= Watch::mostTargets)
            continue;
        start.targets.append({id, fromUtf8(row->summary->name)});
        ++statuses[fromUtf8(row->summary->status)];
    }
    if (start.targets.isEmpty())
        start.query = page->location().query;
    if (statuses.size() == 1)
        start.status = statuses.firstKey();
    start.kind = usualKind(statuses.keys());
    return start;
}

void WatchController::openForm(const Watch& start)
{
    QStringList statuses = offeredStatuses(session().fleet());
    if (!start.status.isEmpty()) {
        statuses.removeAll(start.status);
        statuses.prepend(start.status);
    }
    auto* form = new WatchForm(start, statuses, session().fleet());
    connect(form, &WatchForm::cancelled, this, [this] { prompter().closeSheet(); });
    connect(form, &WatchForm::submitted, this, [this](const Watch& watch) {
        WatchList& list = m_parts.desk.of(session());
        list.add(watch);
        prompter().closeSheet();
        if (!list.problem().isEmpty())
            prompter().tell(
                {u"watch"_s, Notice::Kind::Attention, tr("This watch lasts only for this run."), list.problem(), {}});
    });
    prompter().openSheet(form, tr("Watch?"));
}

void WatchController::openList()
{
    auto* view = new WatchesView(m_parts.desk.of(session()), m_parts.format, m_parts.desk.clock(),
                                 m_parts.preferences.quietHours());
    connect(view, &WatchesView::closeRequested, this, [this] { prompter().closeSheet(); });
    connect(view, &WatchesView::quietChosen, &m_parts.preferences, &Preferences::setQuietHours);
    connect(view, &WatchesView::addRequested, this, [this] {
        prompter().closeSheet();
        openForm(startOfSelection());
    });
    connect(view, &WatchesView::openRequested, this, [this](const QStringList& ids) {
        prompter().closeSheet();
        m_view.open(u"Deployments"_s, WatchDesk::placeOf(ids));
    });
    prompter().openSheet(view, tr("What is watched?"));
}

} // namespace alien
