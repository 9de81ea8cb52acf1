// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/backupdesk.h"
#include "app/commanddesk.h"
#include "app/connections/connectionflow.h"
#include "app/connections/connectionmenu.h"
#include "app/connections/welcomecontroller.h"
#include "app/journalkeeper.h"
#include "app/namemasking.h"
#include "app/palettesources.h"
#include "app/platform/desktopnotifier.h"
#include "app/platform/portalappearance.h"
#include "app/platform/powersource.h"
#include "app/platform/secretservice.h"
#include "app/platform/trayhost.h"
#include "app/quitguard.h"
#include "app/sandboxhost.h"
#include "app/sections.h"
#include "app/sessionhub.h"
#include "app/singleinstance.h"
#include "app/supportdesk.h"
#include "app/telemetrydesk.h"
#include "app/translations.h"
#include "app/traydesk.h"
#include "app/watchdesk.h"
#include "app/workspaces.h"
#include "client/httptransport.h"
#include "models/common/clock.h"
#include "models/common/format.h"
#include "models/connection/endpointfor.h"
#include "models/connection/profilestore.h"
#include "models/connection/secretstore.h"
#include "models/connection/session.h"
#include "models/journal/journal.h"
#include "models/settings/preferences.h"
#include "models/stack/stackdrafts.h"
#include "models/support/consoledata.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/widgets/controlaccess.h"
#include "views/common/widgets/scrollaccess.h"
#include "views/common/widgets/sheetpanel.h"
#include "views/connect/tokenpage.h"
#include "views/connect/welcomepage.h"
#include "views/fleet/fleetpage.h"
#include "views/fleet/fleetsection.h"
#include "views/shell/mainwindow.h"
#include "views/shell/prompter.h"
#include "views/shell/secretclipboard.h"
#include "views/shell/shellactions.h"
#include "views/shell/workspaceview.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alien {

namespace {

/// Says once when the window has painted itself: what "started" means to whoever waits for it.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget* window, std::function<void()> then)
        : QObject(window)
        , m_then(std::move(then))
    {
        window->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The next thing after it, before what waits for its turn.
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        }
        return QObject::eventFilter(watched, event);
    }

protected:
    void customEvent(QEvent* /*event*/) override
    {
        qInfo("the window is painted");
        m_then();
        deleteLater();
    }

private:
    std::function<void()> m_then;
};

QString linkOf(const Options& options)
{
    return options.link.profile.isEmpty() ? QString() : linkText(options.link);
}

} // namespace

/// In the order of construction; C++ takes them apart backwards.
struct Application::Parts
{
    Parts(QApplication& qt, const Paths& paths, std::unique_ptr<SecretStore> secretStore)
        : preferences(paths.preferencesFile())
        , look(*new Look(&qt))
        , journal(std::make_unique<Journal>(paths.historyFile()))
        , commands(paths.commandsFile(), paths.cache)
        , stackDrafts(paths.stacksFile())
        , profiles(paths.profilesFile())
        , secrets(std::move(secretStore))
        , instance(paths.runtime)
        , actions(look)
    {}

    Preferences preferences;
    Look& look; ///< the application's: its style refers to it to the end
    PortalAppearance appearance;
    Format format;
    SystemClock clock;
    std::unique_ptr<Journal> journal;
    CommandHistory commands;
    StackDrafts stackDrafts;
    CommandDesks desks{commands, clock};
    ProfileStore profiles;
    std::unique_ptr<SecretStore> secrets;
    SingleInstance instance;
    std::unique_ptr<TelemetryDesk> telemetry;
    std::unique_ptr<Notifier> notifier;
    std::unique_ptr<WatchDesk> watches;
    SecretClipboard clipboard;
    SandboxHost sandbox;
    ActionRegistry actions;
    std::unique_ptr<SessionHub> hub;
    std::unique_ptr<PowerSource> power;
    ConnectionChoice choice; ///< what this run begins with
    std::unique_ptr<MainWindow> window;
    WelcomePage* welcome = nullptr; ///< the window's
    TokenPage* tokenPage = nullptr;
    std::unique_ptr<Workspaces> workspaces;
    std::unique_ptr<ConnectionFlow> flow;
    std::unique_ptr<WelcomeController> welcomeController;
    std::unique_ptr<ConnectionMenu> connectionMenu;
    std::unique_ptr<PaletteSources> palette;
    ConsoleLink link; ///< still to go to, when its connection is open
    std::unique_ptr<JournalKeeper> journalKeeper;
    std::unique_ptr<NameMasking> masking;
    std::unique_ptr<SupportDesk> support;
    std::unique_ptr<BackupDesk> backups;
    std::unique_ptr<TrayDesk> tray;
};

Application::Application(QApplication& qt, Setup setup)
    : m_qt(qt)
    , m_setup(std::move(setup))
{
    // Before anything takes a text.
    installTranslations(this, Preferences(m_setup.paths.preferencesFile()).language());
    // And before anything opens its data.
    const auto restored = BackupDesk::dataOf(m_setup.paths, {}).restoreNow();
    auto secrets = m_setup.makeSecrets ? m_setup.makeSecrets() : desktopSecrets();
    m_parts = std::make_unique<Parts>(m_qt, m_setup.paths, std::move(secrets));
    auto& parts = *m_parts;
    applyPreferences();
    parts.look.install(m_qt);
    if (!m_setup.ignoreDesktop)
        followDesktop();
    installSheetAccessibility();
    installControlAccessibility();
    installScrollAccessibility();
    followPreferences();

    const Paths& paths = m_setup.paths;
    parts.telemetry = std::make_unique<TelemetryDesk>(
        TelemetryDesk::Parts{paths.telemetryFile(), paths.cache, paths.dashboardFolder(), parts.commands,
                             *parts.secrets, parts.preferences, parts.clock});
    parts.sandbox.setTelemetry([this] { return m_parts->telemetry->forSandbox(); });
    parts.notifier = m_setup.makeNotifier ? m_setup.makeNotifier() : std::make_unique<DesktopNotifier>();
    parts.watches = std::make_unique<WatchDesk>(
        WatchDesk::Parts{*parts.notifier, parts.preferences, parts.format, parts.clock, paths.watchFolder()});
    TransportOptions transport;
    transport.debug = m_setup.options.logLevel == LogLevel::Debug;
    transport.spoolDir = m_setup.paths.cache;
    parts.hub = std::make_unique<SessionHub>(
        *parts.journal, parts.clock, [transport](const Profile& profile, const Secret& token) {
            return std::make_unique<HttpTransport>(endpointFor(profile, token), transport);
        });
    parts.hub->setPastFolder(paths.fleetFolder());
    applyRetention();
    parts.choice =
        chooseConnection(m_setup.options, m_setup.environment, parts.profiles, parts.preferences.lastProfile());
    if (parts.choice.kind == ConnectionChoice::Kind::Saved || parts.choice.kind == ConnectionChoice::Kind::Unsaved)
        parts.hub->readAhead(parts.choice.profile);
    parts.masking =
        std::make_unique<NameMasking>(NameMasking::Parts{parts.actions, *parts.hub, parts.profiles, parts.workspaces});
    // Before the pages of a connection are made, and after they went.
    connect(parts.hub.get(), &SessionHub::opened, this, [this, transport](Session* session) {
        applyLimits(*session);
        m_parts->desks.add(*session, endpointFor(session->profile(), {}), transport);
        m_parts->telemetry->add(*session);
        m_parts->watches->add(*session);
        m_parts->masking->follow(*session);
    });
    buildWindow();
    parts.backups = std::make_unique<BackupDesk>(BackupDesk::Parts{parts.actions, *parts.window, *parts.hub,
                                                                   *parts.journal, parts.profiles, *parts.workspaces,
                                                                   parts.format, m_setup.paths, restored});
    parts.tray =
        std::make_unique<TrayDesk>(TrayDesk::Parts{parts.actions, *parts.window, parts.preferences, *parts.notifier});
    followJournal();
    followWatches();
}

Application::~Application()
{
    shutdown();
}

void Application::buildWindow()
{
    auto& parts = *m_parts;
    const auto sections = builtSections();
    const auto infos = builtSectionInfos(sections);
    addShellActions(parts.actions, infos);
    for (const auto& section : sections)
        section.addActions(parts.actions);
    parts.masking->bind();
    parts.window = std::make_unique<MainWindow>(
        MainWindow::Parts{parts.look, parts.actions, parts.preferences, parts.format}, infos);
    parts.welcome = new WelcomePage(parts.look);
    parts.welcome->setPaletteAction(parts.actions.find(u"tools.palette"_s));
    parts.tokenPage = new TokenPage(parts.look);
    parts.window->addPage(parts.welcome);
    parts.window->addPage(parts.tokenPage);
    parts.window->setHomePage(parts.welcome);

    parts.workspaces = std::make_unique<Workspaces>(
        Workspaces::Parts{*parts.hub, *parts.window, parts.actions, parts.preferences, parts.format, parts.look,
                          parts.clipboard, m_setup.paths.draftFolder(), parts.desks, parts.stackDrafts,
                          *parts.telemetry, *parts.watches},
        sections);
    connect(parts.hub.get(), &SessionHub::aboutToClose, this, [this](Session* session) {
        m_parts->watches->remove(session);
        m_parts->telemetry->remove(session);
        m_parts->desks.remove(session);
    });
    parts.flow = std::make_unique<ConnectionFlow>(
        ConnectionFlow::Parts{*parts.window, *parts.workspaces, *parts.hub, parts.profiles, *parts.secrets,
                              parts.instance, parts.preferences, parts.sandbox, *parts.welcome, *parts.tokenPage});
    parts.welcomeController = std::make_unique<WelcomeController>(WelcomeController::Parts{
        *parts.welcome, *parts.window, *parts.flow, *parts.hub, parts.profiles, *parts.secrets});
    parts.connectionMenu = std::make_unique<ConnectionMenu>(
        ConnectionMenu::Parts{parts.actions, parts.look, *parts.window, *parts.hub, parts.profiles, *parts.workspaces,
                              *parts.flow, *parts.welcomeController});
    parts.palette = std::make_unique<PaletteSources>(parts.actions, *parts.window);
    parts.support = std::make_unique<SupportDesk>(SupportDesk::Parts{
        parts.actions, *parts.window, *parts.hub, *parts.journal, parts.preferences, parts.format, m_setup.paths});
    connect(parts.masking.get(), &NameMasking::switched, parts.support.get(), &SupportDesk::followMask);
    parts.workspaces->showNone();
    followWindow();
}

void Application::followWindow()
{
    auto& parts = *m_parts;
    connect(parts.window.get(), &MainWindow::visibleChanged, parts.hub.get(), &SessionHub::setWindowVisible);
    connect(parts.window.get(), &MainWindow::settingsShown, this, &Application::showCommandUse);
    connect(&parts.commands, &CommandHistory::removed, this, &Application::showCommandUse);
    auto* guard = new QuitGuard(
        *parts.hub, *parts.workspaces,
        [this] {
            shutdown();
            QCoreApplication::exit(0);
        },
        this);
    connect(parts.window.get(), &MainWindow::quitRequested, guard, &QuitGuard::request);
    connect(&parts.instance, &SingleInstance::linkAsked, this, [this](const QString& text) {
        QStringList keys;
        for (const auto& section : allSections())
            keys.append(section.key);
        QString problem;
        // Who asks has refused what is malformed; whoever else writes into the socket gets the window and no more.
        if (const ConsoleLink link = readLink(text, keys, &problem); problem.isEmpty())
            openLink(link);
    });
    connect(parts.hub.get(), &SessionHub::changed, this, &Application::goToLink, Qt::QueuedConnection);
    connect(&parts.instance, &SingleInstance::raiseAsked, this, [this](const QString& profileId) {
        if (const Profile* profile = m_parts->profiles.find(profileId))
            m_parts->flow->open(*profile);
        m_parts->window->comeForward();
    });
}

void Application::followDesktop()
{
    PortalAppearance& desktop = m_parts->appearance;
    connect(&desktop, &PortalAppearance::changed, &m_parts->look,
            [this, &desktop] { m_parts->look.setDesktop(desktop.appearance()); });
    desktop.watch();
}

void Application::applyPreferences()
{
    auto& parts = *m_parts;
    parts.look.setChoice(ThemeChoice(int(parts.preferences.theme())));
    parts.look.setZoom(parts.preferences.zoom());
    parts.look.setDensity(parts.preferences.comfortableRows() ? Density::Comfortable : Density::Compact);
    const QString zone = parts.preferences.timeZone();
    if (zone == "utc"_L1)
        parts.format.setZone(Format::Zone::Utc);
    else if (zone == "local"_L1 || zone.isEmpty())
        parts.format.setZone(Format::Zone::Local);
    else
        parts.format.setZone(Format::Zone::Chosen, zone.toLatin1());
}

void Application::applyRetention()
{
    CommandRetention kept;
    kept.days = m_parts->preferences.commandDays();
    kept.bytes = m_parts->preferences.commandBytes();
    m_parts->commands.setRetention(kept);
    ChangeRetention past;
    past.days = m_parts->preferences.pastDays();
    m_parts->hub->setPastRetention(past);
}

void Application::applyLimits(const Session& session) const
{
    FleetStore& fleet = session.fleet();
    for (int at = int(DeploymentStatus::Unknown); at <= int(DeploymentStatus::Error); ++at) {
        const auto status = DeploymentStatus(at);
        const qint64 limit = qint64(m_parts->preferences.stallMinutes(status)) * 60'000;
        if (limit != fleet.stallLimit(status)) // each look is one over the whole fleet
            fleet.setStallLimit(status, limit);
    }
    fleet.setAgentInterval(qint64(m_parts->preferences.agentSeconds()) * 1000);
}

/// What the choices in the settings are about, as it is now.
void Application::showCommandUse()
{
    m_parts->commands.use(this, [this](const CommandUse& use) {
        const Format& format = m_parts->format;
        const QString held =
            tr("In use: %1 on disk, %2 commands kept, %3 of them with a star.")
                .arg(format.bytes(use.storedBytes), format.number(use.commands), format.number(use.starred));
        m_parts->window->setCommandUse(
            use.commands == 0 ? held : tr("%1 The oldest is of %2.").arg(held, format.time(use.oldestMs)));
    });
}

void Application::followPreferences()
{
    // What is let go does not come back: a wrong choice can be put right before.
    auto* chosen = new QTimer(this);
    chosen->setSingleShot(true);
    chosen->setInterval(30'000);
    connect(chosen, &QTimer::timeout, this, &Application::applyRetention);
    connect(&m_parts->preferences, &Preferences::commandsKeptChanged, chosen, qOverload<>(&QTimer::start));
    connect(&m_parts->preferences, &Preferences::pastKeptChanged, chosen, qOverload<>(&QTimer::start));
    auto* preferences = &m_parts->preferences;
    connect(preferences, &Preferences::themeChanged, this, &Application::applyPreferences);
    connect(preferences, &Preferences::zoomChanged, this, &Application::applyPreferences);
    connect(preferences, &Preferences::densityChanged, this, &Application::applyPreferences);
    connect(preferences, &Preferences::timeZoneChanged, this, &Application::applyPreferences);
    connect(preferences, &Preferences::limitsChanged, this, [this] {
        const QList<Session*> sessions = m_parts->hub->sessions();
        for (const Session* session : sessions)
            applyLimits(*session);
    });
}

void Application::followJournal()
{
    auto& parts = *m_parts;
    parts.journalKeeper = std::make_unique<JournalKeeper>(
        JournalKeeper::Parts{*parts.journal, parts.preferences, *parts.hub, *parts.workspaces});
    connect(parts.journalKeeper.get(), &JournalKeeper::stateChanged, this, [this] {
        const auto& keeper = *m_parts->journalKeeper;
        m_parts->window->setJournalState(keeper.state(), keeper.isTrouble());
    });
}

void Application::followWatches()
{
    auto* desk = m_parts->watches.get();
    const auto count = [this] {
        const WatchList* list = m_parts->watches->find(m_parts->hub->current());
        const int watches = list != nullptr ? int(list->watches().size()) : 0;
        QStringList lines;
        if (m_parts->masking->isOn())
            lines.append(tr("Names masked"));
        if (watches > 0)
            lines.append(tr("%n watch(es)", nullptr, watches));
        m_parts->window->setRailFooter(lines);
    };
    connect(m_parts->masking.get(), &NameMasking::switched, this, [this, count] {
        count();
        m_parts->window->refreshState();
    });
    connect(desk, &WatchDesk::changed, this, count, Qt::QueuedConnection);
    connect(m_parts->hub.get(), &SessionHub::changed, this, count, Qt::QueuedConnection);
    connect(desk, &WatchDesk::openRequested, this, [this](Session* session, const QStringList& ids) {
        showInFleet(session, WatchDesk::placeOf(ids), {}, {});
    });
    connect(desk, &WatchDesk::retryRequested, this, [this](Session* session, const QString& id) {
        showInFleet(session, WatchDesk::placeOf({id}), u"deployment.retry"_s, id);
    });
    connect(desk, &WatchDesk::unheard, this, [this](Session* session, const QString& title, const QString& text) {
        if (auto* prompter = m_parts->workspaces->prompterOf(session))
            prompter->tell({u"watch.told"_s, Notice::Kind::Info, title, text, {}});
    });
}

void Application::showInFleet(Session* session, const PageLocation& location, const QString& actionId,
                              const QString& id)
{
    auto& parts = *m_parts;
    parts.workspaces->show(*session, u"Deployments"_s);
    auto* view = parts.workspaces->viewOf(session);
    if (view == nullptr)
        return;
    view->open(u"Deployments"_s, location);
    parts.window->comeForward();
    if (auto* section = qobject_cast<FleetSection*>(view->currentPage()); section != nullptr && !actionId.isEmpty())
        Q_EMIT section->fleet().actionRequested(actionId, id);
}

bool Application::start()
{
    auto& parts = *m_parts;
    const ConnectionChoice& choice = parts.choice;
    parts.window->restoreLayout();
    if (choice.kind == ConnectionChoice::Kind::Saved) {
        // Known before anything shows, so that a second start does not flash a window.
        if (parts.instance.claim(choice.profile.id, linkOf(m_setup.options)) == SingleInstance::Claim::RaisedOther)
            return false;
    }
    openChosen(choice);
    parts.choice = {}; // and its token
    new FirstPaint(parts.window.get(), [this] { askDesktop(); });
    // A window that opens minimised is not painted.
    QTimer::singleShot(5s, this, &Application::askDesktop);
    parts.window->show();
    qInfo("the window is open");
    return true;
}

void Application::askDesktop()
{
    auto& parts = *m_parts;
    if (m_down || parts.power)
        return;
    parts.power = m_setup.makePower ? m_setup.makePower() : std::make_unique<PowerSource>(QDBusConnection::systemBus());
    connect(parts.power.get(), &PowerSource::changed, parts.hub.get(), &SessionHub::setOnBattery);
    connect(new TrayHost(this), &TrayHost::changed, parts.tray.get(), &TrayDesk::setAvailable);
}

void Application::openChosen(const ConnectionChoice& choice)
{
    auto& parts = *m_parts;
    const auto& options = m_setup.options;
    switch (choice.kind) {
    case ConnectionChoice::Kind::Sandbox:
        parts.flow->openSandbox(options.sandboxDeployments, options.sandboxSeed, options.readOnly, options.section);
        break;
    case ConnectionChoice::Kind::Unsaved:
    case ConnectionChoice::Kind::Saved:
        if (!choice.tokenFile.isEmpty())
            parts.flow->setTokenFile(choice.profile, choice.tokenFile);
        if (!choice.tokenCommand.isEmpty())
            parts.flow->setTokenCommand(choice.profile, choice.tokenCommand);
        if (!options.link.profile.isEmpty())
            parts.link = options.link;
        parts.flow->open(choice.profile, choice.token,
                         options.link.profile.isEmpty() ? options.section : options.link.section);
        goToLink();
        break;
    case ConnectionChoice::Kind::FirstStart:
        parts.flow->showWelcome();
        break;
    }
}

void Application::openLink(const ConsoleLink& link)
{
    const Profile* profile = m_parts->profiles.find(link.profile);
    if (profile == nullptr)
        return;
    m_parts->link = link;
    m_parts->flow->open(*profile, {}, link.section);
    goToLink();
}

void Application::goToLink()
{
    auto& parts = *m_parts;
    const Profile* profile = parts.link.profile.isEmpty() ? nullptr : parts.profiles.find(parts.link.profile);
    if (m_down || profile == nullptr)
        return;
    for (auto* session : parts.hub->sessions()) {
        auto* view = session->profile().id == profile->id ? parts.workspaces->viewOf(session) : nullptr;
        if (view == nullptr)
            continue;
        const ConsoleLink link = std::exchange(parts.link, {});
        parts.workspaces->show(*session, link.section);
        view->open(link.section, {link.query, link.id, {}});
        return;
    }
}

void Application::shutdown()
{
    if (m_down)
        return;
    m_down = true;
    auto& parts = *m_parts;
    parts.workspaces->saveLayouts();
    parts.window->saveLayout();
    parts.window->hide();
    for (auto* session : parts.hub->sessions())
        parts.hub->close(session);
    // Its destructor waits until what was appended is on disk.
    parts.journalKeeper.reset();
    parts.palette.reset();
    parts.connectionMenu.reset();
    parts.welcomeController.reset();
    parts.flow.reset();
    parts.clipboard.clear();
}

MainWindow& Application::window() const
{
    return *m_parts->window;
}

ActionRegistry& Application::actions() const
{
    return m_parts->actions;
}

SessionHub& Application::hub() const
{
    return *m_parts->hub;
}

} // namespace alien
