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
    addActions(actions, MenuId::None, u"watch"_s,
               {{u"watch.edit"_s, tr("Edit watch…"), IconId::None, tr("Opens a watch of the list again to change it.")},
                {u"watch.silence"_s, tr("Silence watches for an hour"), IconId::None,
                 tr("Those chosen in the list tell nothing for an hour; if they are silent already, they do again.")},
                {u"watch.remove"_s, tr("Remove watches"), IconId::None, tr("Ends those chosen in the list.")},
                {u"watch.open"_s, tr("Open what was told"), IconId::None,
                 tr("Shows the deployments of what is chosen in the list.")}});
}

WatchController::WatchController(const ControllerContext& context, const Parts& parts, WorkspaceView& view)
    : Controller(context, &view)
    , m_parts(parts)
    , m_view(view)
{
    on(u"watch.add"_s, [this] { openForm(startOfSelection(), From::Page); });
    on(u"watch.list"_s, [this] { openList(); });
    on(u"watch.edit"_s, [this] { inList(&WatchesView::editChosen); });
    on(u"watch.silence"_s, [this] { inList(&WatchesView::silenceChosen); });
    on(u"watch.remove"_s, [this] { inList(&WatchesView::removeChosen); });
    on(u"watch.open"_s, [this] { inList(&WatchesView::openChosen); });
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
    refreshList();
    const auto* page = fleetInFront(m_view);
    const int count = page != nullptr ? page->selectedCount() : 0;
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

void WatchController::openForm(const Watch& start, From from)
{
    QStringList statuses = offeredStatuses(session().fleet());
    if (!start.status.isEmpty()) {
        statuses.removeAll(start.status);
        statuses.prepend(start.status);
    }
    auto* form = new WatchForm(start, statuses, session().fleet());
    wireForm(*form, from);
    prompter().openSheet(form, start.id.isEmpty() ? tr("Watch?") : tr("Change the watch?"));
}

void WatchController::wireForm(WatchForm& form, From from)
{
    connect(&form, &WatchForm::cancelled, this, [this, from, id = form.watchId()] {
        closeSheet();
        if (from == From::List)
            openList(id);
    });
    connect(&form, &WatchForm::submitted, this, [this, from](const Watch& watch) {
        WatchList& list = m_parts.desk.of(session());
        const bool edited = !watch.id.isEmpty();
        if (edited)
            list.change(watch);
        const QString id = edited ? watch.id : list.add(watch);
        closeSheet();
        if (from == From::List)
            openList(id); // which says, too, when it lasts only for this run
        else if (!list.problem().isEmpty())
            prompter().tell(
                {u"watch"_s, Notice::Kind::Attention, tr("This watch lasts only for this run."), list.problem(), {}});
    });
}

void WatchController::edit(const QString& watchId)
{
    const Watch* watch = m_parts.desk.of(session()).find(watchId);
    if (watch == nullptr)
        return;
    const Watch start = *watch;
    closeSheet();
    openForm(start, From::List);
}

void WatchController::openList(const QString& chosen)
{
    auto* view = new WatchesView({m_parts.desk.of(session()), actions(), m_parts.format, m_parts.desk.clock()},
                                 m_parts.preferences.quietHours());
    m_list = view;
    connect(view, &QObject::destroyed, this, &WatchController::refreshSoon);
    connect(view, &WatchesView::chosenChanged, this, &WatchController::refreshSoon);
    connect(view, &WatchesView::closeRequested, this, &WatchController::closeSheet);
    connect(view, &WatchesView::quietChosen, &m_parts.preferences, &Preferences::setQuietHours);
    connect(view, &WatchesView::editRequested, this, &WatchController::edit);
    connect(view, &WatchesView::addRequested, this, [this] {
        closeSheet();
        openForm(startOfSelection(), From::List);
    });
    connect(view, &WatchesView::openRequested, this, [this](const QStringList& ids) {
        closeSheet();
        m_view.open(u"Deployments"_s, WatchDesk::placeOf(ids));
    });
    prompter().openSheet(view, tr("What is watched?"));
    if (!chosen.isEmpty())
        view->choose(chosen);
    refreshList();
}

void WatchController::inList(void (WatchesView::*act)())
{
    if (m_list)
        (m_list->*act)();
    else
        openList();
}

void WatchController::closeSheet()
{
    m_list = nullptr; // it goes when the event loop comes round
    prompter().closeSheet();
    refreshSoon();
}

void WatchController::refreshList()
{
    const qsizetype chosen = m_list ? m_list->chosen().size() : 0;
    const auto offer = [this](const QString& id, bool ready, const QString& why) {
        // Without the list each of them brings it.
        actions().setAvailability(id, !m_list || ready ? Availability{} : Availability{false, why, {}});
    };
    const QString none = tr("No watch is chosen in the list.");
    offer(u"watch.edit"_s, chosen == 1, chosen == 0 ? none : tr("One watch can be edited at a time."));
    offer(u"watch.silence"_s, chosen > 0, none);
    offer(u"watch.remove"_s, chosen > 0, none);
    offer(u"watch.open"_s, m_list && m_list->isEventChosen(), tr("Nothing that was told is chosen in the list."));
}

} // namespace alien
