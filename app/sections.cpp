// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sections.h"

#include "app/commanddesk.h"
#include "app/controllers/apicontroller.h"
#include "app/controllers/commandactions.h"
#include "app/controllers/commandscontroller.h"
#include "app/controllers/commandsentry.h"
#include "app/controllers/comparecontroller.h"
#include "app/controllers/createcontroller.h"
#include "app/controllers/fleetactions.h"
#include "app/controllers/fleetcontroller.h"
#include "app/controllers/fleetentry.h"
#include "app/controllers/fleeturlscontroller.h"
#include "app/controllers/groupscontroller.h"
#include "app/controllers/journalcontroller.h"
#include "app/controllers/overviewcontroller.h"
#include "app/controllers/releasescontroller.h"
#include "app/controllers/stackactions.h"
#include "app/controllers/stackcontroller.h"
#include "app/controllers/stackentry.h"
#include "app/controllers/telemetrycontroller.h"
#include "app/controllers/timeactions.h"
#include "app/controllers/timecontroller.h"
#include "app/controllers/viewscontroller.h"
#include "app/controllers/watchcontroller.h"
#include "app/telemetrysection.h"
#include "models/api/apiworkbench.h"
#include "models/connection/session.h"
#include "models/connection/urlprober.h"
#include "models/settings/preferences.h"
#include "models/stack/stackbench.h"
#include "views/api/apipage.h"
#include "views/commands/commandspage.h"
#include "views/fleet/fleetpage.h"
#include "views/fleet/fleetsection.h"
#include "views/groups/groupspage.h"
#include "views/journal/journalpage.h"
#include "views/overview/overviewpage.h"
#include "views/releases/releasespage.h"
#include "views/shell/prompter.h"
#include "views/shell/workspaceview.h"
#include "views/stack/stackpage.h"

#include <QCryptographicHash>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

ControllerContext contextOf(const SectionContext& section)
{
    return {section.session, section.actions, section.prompter};
}

/// What a page wants on the clipboard goes through the window, which alone owns it.
void forwardCopies(TablePage* page, Prompter& prompter)
{
    QObject::connect(page, &TablePage::copied, &prompter,
                     [&prompter](const QString& text) { prompter.copyText(text); });
}

/// What preferences of this connection are kept under.
QString connectionKey(const Profile& profile)
{
    // The throw-away sandbox has another port each time.
    const QString connection =
        profile.id.isEmpty() && profile.protection == Protection::Sandbox ? u"sandbox"_s : profile.filingKey();
    const QByteArray hash = QCryptographicHash::hash(connection.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(16));
}

void addDeploymentActions(ActionRegistry& actions)
{
    addFleetActions(actions);
    addViewActions(actions);
    addTimeActions(actions);
}

BuiltSection buildOverview(const SectionContext& section, QWidget* parent)
{
    auto* page = new OverviewPage(section.session, section.format, parent);
    return {page, {new OverviewController(contextOf(section), *page, page)}};
}

BuiltSection buildDeployments(const SectionContext& section, QWidget* parent)
{
    UrlProber::Options looking;
    looking.look.loopback = isLoopback(section.session.profile().url);
    auto prober = std::make_unique<UrlProber>(section.commands.clock(), looking);
    auto* whole = new FleetSection(section.session, *prober, section.actions, section.format, parent);
    prober.release()->setParent(whole); // the last child: it goes after the pages
    FleetPage* page = &whole->fleet();
    QObject::connect(whole, &FleetSection::copied, &section.prompter,
                     [prompter = &section.prompter](const QString& text) { prompter->copyText(text); });
    // Its selection counts while it is in front only.
    QObject::connect(whole, &FleetSection::partChanged, page, &Page::currentSelectionChanged);
    addDeploymentTelemetry(section, *page);
    auto* acts = new FleetController(contextOf(section), *page, page);
    const QString key = u"views."_s + connectionKey(section.session.profile());
    auto* views = new ViewsController(
        contextOf(section),
        {section.preferences.state(key),
         [&preferences = section.preferences, key](const QByteArray& saved) { preferences.setState(key, saved); }},
        *page, page);
    auto* urls = new FleetUrlsController(contextOf(section), *whole, whole);
    auto* create = new CreateController(contextOf(section), page);
    QObject::connect(create, &CreateController::created, page, [whole](const QString& id) {
        whole->goTo({{}, id, {}});
    });
    auto* compare = new CompareController(contextOf(section), *whole, whole);
    return {whole, {acts, views, urls, compare, create}};
}

QList<Controller*> attachDeployments(const SectionContext& section, WorkspaceView& view)
{
    return {new FleetEntry(contextOf(section), view),
            new WatchController(contextOf(section), {section.watches, section.format, section.preferences}, view),
            new TimeController(contextOf(section), section.format, view)};
}

BuiltSection buildGroups(const SectionContext& section, QWidget* parent)
{
    auto* page = new GroupsPage(section.session, section.actions, section.format, parent);
    forwardCopies(page, section.prompter);
    return {page, {new GroupsController(contextOf(section), *page, page)}};
}

BuiltSection buildReleases(const SectionContext& section, QWidget* parent)
{
    auto* page = new ReleasesPage(section.session, section.actions, section.format, parent);
    forwardCopies(page, section.prompter);
    return {page, {new ReleasesController(contextOf(section), *page, page)}};
}

BuiltSection buildCommands(const SectionContext& section, QWidget* parent)
{
    auto& desk = section.commands;
    auto* page = new CommandsPage(
        {section.session, desk.history(), desk.follower(), section.actions, section.format, desk.clock()}, parent);
    forwardCopies(page, section.prompter);
    return {page, {new CommandsController(contextOf(section), desk, *page, page)}};
}

QList<Controller*> attachCommands(const SectionContext& section, WorkspaceView& view)
{
    return {new CommandsEntry(contextOf(section), view)};
}

BuiltSection buildStack(const SectionContext& section, QWidget* parent)
{
    auto bench = std::make_unique<StackBench>(section.session, section.stackDrafts);
    auto* page = new StackPage(*bench, section.actions, section.format, parent);
    bench->setParent(page);
    auto* held = bench.release();
    QObject::connect(page, &StackPage::copied, &section.prompter,
                     [prompter = &section.prompter](const QString& text) { prompter->copyText(text); });
    return {page, {new StackController(contextOf(section), *held, *page, page)}};
}

QList<Controller*> attachStack(const SectionContext& section, WorkspaceView& view)
{
    return {new StackEntry(contextOf(section), view)};
}

BuiltSection buildJournal(const SectionContext& section, QWidget* parent)
{
    auto* page = new JournalPage(section.session.journal(), section.actions, section.format, parent);
    forwardCopies(page, section.prompter);
    return {page, {new JournalController(contextOf(section), *page, page)}};
}

BuiltSection buildApi(const SectionContext& section, QWidget* parent)
{
    // The throw-away sandbox is another each time: nothing typed for it makes sense in the next run.
    const bool passing = section.session.profile().protection == Protection::Sandbox;
    auto workbench = std::make_unique<ApiWorkbench>(section.session, passing ? QString() : section.draftFolder);
    auto* page = new ApiPage(*workbench, section.actions, section.format, parent);
    workbench->setParent(page);
    auto* bench = workbench.release();
    QObject::connect(page, &ApiPage::copied, &section.prompter,
                     [prompter = &section.prompter](const QString& text) { prompter->copyText(text); });
    return {page, {new ApiController(contextOf(section), *bench, *page, page)}};
}

} // namespace

QList<SectionDefinition> builtSections()
{
    return {{u"Overview"_s, [](ActionRegistry&) {}, buildOverview},
            {u"Deployments"_s, addDeploymentActions, buildDeployments, attachDeployments},
            {u"Groups"_s, addGroupActions, buildGroups},
            {u"Releases"_s, addReleaseActions, buildReleases},
            {u"Commands"_s, addCommandActions, buildCommands, attachCommands},
            {u"Stack editor"_s, addStackActions, buildStack, attachStack},
            {u"Telemetry"_s, addTelemetryActions, buildTelemetry, attachTelemetry},
            {u"Journal"_s, addJournalActions, buildJournal},
            {u"API"_s, addApiActions, buildApi}};
}

QList<SectionInfo> builtSectionInfos(const QList<SectionDefinition>& sections)
{
    QList<SectionInfo> infos;
    for (const auto& info : allSections()) {
        for (const auto& section : sections) {
            if (section.key == info.key)
                infos.append(info);
        }
    }
    return infos;
}

} // namespace alien
