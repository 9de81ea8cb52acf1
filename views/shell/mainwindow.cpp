// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "models/common/format.h"
#include "models/common/namemask.h"
#include "models/connection/session.h"
#include "models/settings/preferences.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/widgets/palettepopup.h"
#include "views/common/widgets/protectionframe.h"
#include "views/common/widgets/rail.h"
#include "views/help/handbookpage.h"
#include "views/shell/helppage.h"
#include "views/shell/menus.h"
#include "views/shell/railfacts.h"
#include "views/shell/settingspage.h"
#include "views/shell/shellactions.h"
#include "views/shell/statusstrip.h"
#include "views/shell/workspaceview.h"
#include "views/shortcuts/shortcuteditor.h"
#include "views/shortcuts/shortcutmap.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alien {

namespace {

/// Where the Menu key would: Qt knows no Shift+F10 outside Windows, and many keyboards have no Menu key.
void openContextMenu()
{
    QWidget* widget = QApplication::focusWidget();
    if (widget == nullptr)
        return;
    const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
}

constexpr int narrowRailBelow = 1400;

} // namespace

MainWindow::MainWindow(const Parts& parts, const QList<SectionInfo>& sections, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_sections(sections)
    , m_clock(new QTimer(this))
    , m_keys(new ShortcutMap(parts.actions, parts.preferences, this))
{
    setObjectName(u"window"_s);
    setWindowTitle(tr("Alien Console"));
    const QSize room = screen() != nullptr ? screen()->availableSize() : QSize(1280, 800);
    resize(QSize(m_parts.look.px(1600), m_parts.look.px(1000)).boundedTo(room));
    setMinimumSize(m_parts.look.px(800), m_parts.look.px(480));
    setContextMenuPolicy(Qt::NoContextMenu);
    buildBody();
    buildMenus();
    bindActions();
    bindView();
    bindZone();
    m_clock->setInterval(1s);
    connect(m_clock, &QTimer::timeout, this, &MainWindow::refreshState);
    connect(&m_parts.look, &Look::changed, this, [this] { update(); });
    showWorkspace(nullptr);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBody()
{
    auto* body = new QWidget(this);
    body->setObjectName(u"client"_s);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_rail = new Rail(body);
    for (const auto& section : m_sections)
        m_rail->addSection(section.key, section.title, section.icon);
    m_stack = new QStackedWidget(body);
    m_stack->setObjectName(u"front"_s);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    m_strip = new StatusStrip(m_parts.format, body);
    column->addWidget(m_strip);
    setCentralWidget(body);
    m_palette = new PalettePopup(body);
    connect(m_rail, &Rail::sectionChosen, this, &MainWindow::openSection);
    connect(m_strip, &StatusStrip::densityToggled, this,
            [this] { m_parts.preferences.setComfortableRows(!m_parts.preferences.comfortableRows()); });
}

void MainWindow::buildMenus()
{
    fillMenuBar(*menuBar(), m_parts.actions);
    // Shortcuts also of what stands in no menu.
    for (auto* action : m_parts.actions.actions())
        addAction(action);
    connect(&m_parts.actions, &ActionRegistry::added, this, [this](QAction* action) { addAction(action); });
}

void MainWindow::on(const QString& id, std::function<void()> fn)
{
    connect(&m_parts.actions.action(id), &QAction::triggered, this, std::move(fn));
}

// NOLINTNEXTLINE(readability-function-size): a table of what each command does
void MainWindow::bindActions()
{
    for (const auto& section : m_sections)
        on(sectionActionId(section.key), [this, key = section.key] { openSection(key); });
    on(u"go.back"_s, [this] {
        if (isHandbookInFront() && m_handbook->canGoBack())
            m_handbook->goBack();
        else if (isPageInFront())
            leavePage();
        else if (m_workspace != nullptr)
            m_workspace->goBack();
    });
    on(u"go.forward"_s, [this] {
        if (m_workspace != nullptr && !isPageInFront())
            m_workspace->goForward();
    });
    on(u"view.refresh"_s, [this] {
        if (m_workspace == nullptr)
            return;
        m_workspace->session().scheduler().refreshNow();
        if (auto* page = m_workspace->currentPage())
            page->refresh();
    });
    on(u"edit.find"_s, [this] {
        if (isHandbookInFront())
            m_handbook->focusSearch();
        else if (m_workspace != nullptr && m_workspace->currentPage() != nullptr)
            m_workspace->currentPage()->focusFilter();
    });
    for (const auto& [id, step] : {std::pair(u"go.nextTab"_s, 1), std::pair(u"go.previousTab"_s, -1)})
        on(id, [this, step = step] {
            if (m_workspace != nullptr && !isPageInFront() && m_workspace->currentPage() != nullptr)
                m_workspace->currentPage()->stepTab(step);
        });
    on(u"edit.contextMenu"_s, [] { openContextMenu(); });
    on(u"edit.settings"_s, [this] {
        if (m_settings == nullptr)
            addPage(m_settings = new SettingsPage(m_parts.preferences));
        showPage(m_settings);
        Q_EMIT settingsShown();
    });
    on(u"help.page"_s, [this] {
        if (isHandbookInFront())
            showHelp(true);
        else
            showHandbook(m_help != nullptr && m_stack->currentWidget() == m_help ? u"keyboard"_s : frontSection());
    });
    on(u"help.handbook"_s, [this] { showHandbook({}); });
    on(u"help.brief"_s, [this] { showHelp(false); });
    on(u"help.editShortcuts"_s, [this] {
        if (m_shortcuts == nullptr)
            addPage(m_shortcuts = new ShortcutEditor(*m_keys));
        showPage(m_shortcuts);
    });
    on(u"help.shortcuts"_s, [this] { showHelp(true); });
    on(u"tools.palette"_s, [this] { m_palette->open(); });
    on(u"file.close"_s, [this] {
        if (isPageInFront() && m_workspace != nullptr)
            leavePage();
        else
            Q_EMIT closeConnectionRequested();
    });
    on(u"file.quit"_s, [this] { Q_EMIT quitRequested(); });
}

void MainWindow::bindView()
{
    auto& preferences = m_parts.preferences;
    on(u"view.zoomIn"_s, [&preferences] { preferences.setZoom(preferences.zoom() + 0.1); });
    on(u"view.zoomOut"_s, [&preferences] { preferences.setZoom(preferences.zoom() - 0.1); });
    on(u"view.zoomReset"_s, [&preferences] { preferences.setZoom(1.0); });
    on(u"view.fullScreen"_s, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });

    auto* comfortable = &m_parts.actions.action(u"view.comfortable"_s);
    connect(comfortable, &QAction::triggered, &preferences, &Preferences::setComfortableRows);
    const auto showDensity = [this, comfortable](bool on) {
        comfortable->setChecked(on);
        m_strip->setDensity(on);
    };
    connect(&preferences, &Preferences::densityChanged, this, showDensity);
    showDensity(preferences.comfortableRows());

    auto* fold = &m_parts.actions.action(u"view.rail"_s);
    connect(fold, &QAction::toggled, m_rail, &Rail::setFolded);
    connect(fold, &QAction::triggered, this,
            [this](bool on) { m_parts.preferences.setState(u"window.rail"_s, on ? "folded" : "open"); });
}

void MainWindow::bindZone()
{
    auto& preferences = m_parts.preferences;
    on(u"view.zone.local"_s, [this, &preferences] { preferences.setTimeZone(u"local"_s), showZone(); });
    on(u"view.zone.utc"_s, [this, &preferences] { preferences.setTimeZone(u"utc"_s), showZone(); });
    on(u"view.zone.chosen"_s, [this] {
        showZone();
        m_parts.actions.action(u"edit.settings"_s).trigger();
    });
    auto* menu = new QMenu(m_strip);
    menu->setObjectName(u"menu.zone"_s);
    for (const auto& id : {u"view.zone.local"_s, u"view.zone.utc"_s, u"view.zone.chosen"_s})
        menu->addAction(m_parts.actions.find(id));
    m_strip->setZoneMenu(menu);
    connect(&m_parts.format, &Format::changed, this, &MainWindow::showZone);
    showZone();
}

void MainWindow::showZone()
{
    const auto zone = m_parts.format.zone();
    m_parts.actions.action(u"view.zone.local"_s).setChecked(zone == Format::Zone::Local);
    m_parts.actions.action(u"view.zone.utc"_s).setChecked(zone == Format::Zone::Utc);
    m_parts.actions.action(u"view.zone.chosen"_s).setChecked(zone == Format::Zone::Chosen);
    m_strip->showZone();
}

void MainWindow::addPage(QWidget* page)
{
    m_stack->addWidget(page);
}

void MainWindow::addWorkspace(WorkspaceView* view)
{
    m_stack->addWidget(view);
    const auto whenShown = [this, view](void (MainWindow::*refresh)()) {
        return [this, view, refresh] {
            if (m_workspace == view)
                (this->*refresh)();
        };
    };
    auto& session = view->session();
    connect(view, &WorkspaceView::sectionChanged, this, [this, view](const QString& key) {
        if (m_workspace != view)
            return;
        m_rail->setCurrentSection(key);
        showTitle();
        Q_EMIT sectionShown(key);
    });
    connect(view, &WorkspaceView::historyChanged, this, whenShown(&MainWindow::showHistory));
    connect(view, &WorkspaceView::placeTitleChanged, this, whenShown(&MainWindow::showTitle));
    for (const auto& signal :
         {&Session::stateChanged, &Session::whoamiChanged, &Session::profileChanged, &Session::fleetPolled})
        connect(&session, signal, this, whenShown(&MainWindow::refreshState));
}

void MainWindow::removeWorkspace(WorkspaceView* view)
{
    if (m_workspace == view)
        showWorkspace(nullptr);
    m_stack->removeWidget(view);
    delete view;
}

void MainWindow::showWorkspace(WorkspaceView* view)
{
    m_workspace = view;
    m_rail->setSectionsEnabled(view != nullptr);
    if (view != nullptr) {
        m_stack->setCurrentWidget(view);
        if (!view->currentSection().isEmpty())
            m_rail->setCurrentSection(view->currentSection());
    } else if (m_home != nullptr) {
        m_stack->setCurrentWidget(m_home);
    }
    refreshState();
    showHistory();
}

void MainWindow::showPage(QWidget* page)
{
    m_stack->setCurrentWidget(page);
    m_rail->setCurrentSection({});
    showTitle();
    showHistory();
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::leavePage()
{
    if (m_workspace == nullptr) {
        if (m_home != nullptr)
            showPage(m_home);
        return;
    }
    showWorkspace(m_workspace);
    if (auto* page = m_workspace->currentPage())
        page->focusContent();
}

bool MainWindow::isPageInFront() const
{
    return m_workspace == nullptr || m_stack->currentWidget() != m_workspace;
}

QWidget* MainWindow::clientArea() const
{
    return centralWidget();
}

void MainWindow::setConnectionMenu(QMenu* menu)
{
    m_rail->setConnectionMenu(menu);
}

void MainWindow::setOtherConnections(const QList<QAction*>& actions)
{
    m_rail->setOtherConnections(actions);
}

void MainWindow::setJournalState(const QString& text, bool problem)
{
    m_strip->setJournal(text, problem);
}

void MainWindow::setCommandUse(const QString& text)
{
    if (m_settings != nullptr)
        m_settings->setCommandUse(text);
}

void MainWindow::openSection(const QString& key)
{
    if (m_workspace == nullptr)
        return;
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->open(key);
    m_rail->setCurrentSection(m_workspace->currentSection());
    showTitle();
    showHistory();
}

void MainWindow::refreshState()
{
    showRail();
    showCounts();
    showTitle();
    m_strip->show(m_workspace != nullptr ? &m_workspace->session() : nullptr);
    if (m_workspace != nullptr)
        m_workspace->tick();
}

void MainWindow::setRailFooter(const QStringList& lines)
{
    m_rail->setFooter(lines);
}

void MainWindow::showRail()
{
    Rail::Connection connection;
    if (m_workspace != nullptr) {
        connection = railConnection(m_workspace->session(), m_parts.format);
        connection.keyringless = m_workspace->tokenForThisRun();
    }
    m_rail->setConnection(connection);
    if (connection.protection != m_protection) {
        m_protection = connection.protection;
        setContentsMargins(protectionMargins(m_protection));
        update();
    }
}

void MainWindow::showCounts()
{
    if (m_workspace == nullptr) {
        for (const auto& section : m_sections)
            m_rail->setSectionCount(section.key, {});
        return;
    }
    const auto& session = m_workspace->session();
    if (session.fleetShown())
        m_rail->setSectionCount(u"Deployments"_s,
                                {session.fleet().count(StatusClass::Failed), session.fleet().count(), {}});
    if (session.groupsKnown())
        m_rail->setSectionCount(u"Groups"_s, {0, int(session.groups().groups().size()), {}});
    if (session.releasesKnown())
        m_rail->setSectionCount(u"Releases"_s, {0, int(session.releases().releases().size()), {}});
}

void MainWindow::showTitle()
{
    QStringList parts;
    if (isPageInFront())
        parts.append(m_stack->currentWidget() != nullptr ? m_stack->currentWidget()->accessibleName() : QString());
    else
        parts.append(m_workspace->placeTitle());
    if (m_workspace != nullptr) {
        const auto& profile = m_workspace->session().profile();
        const QString word = profile.protection == Protection::None
                                 ? QString()
                                 : u" ("_s + QLatin1StringView(wireName(profile.protection)) + u')';
        parts.append(profile.name + word);
    }
    parts.removeAll(QString());
    const QString title =
        shown(parts.isEmpty() ? tr("Alien Console") : tr("%1 - Alien Console").arg(parts.join(u", "_s)));
    if (title != windowTitle())
        setWindowTitle(title);
}

void MainWindow::showHistory()
{
    auto& actions = m_parts.actions;
    const bool connected = m_workspace != nullptr;
    const QString why = tr("Not connected.");
    const bool page = isPageInFront();
    actions.setAvailability(
        u"go.back"_s,
        {page ? connected || isHandbookInFront() : m_workspace->canGoBack(), tr("There is nothing before."), {}});
    actions.setAvailability(u"go.forward"_s,
                            {connected && !page && m_workspace->canGoForward(), tr("There is nothing after."), {}});
    actions.setAvailability(u"view.refresh"_s, {connected, why, {}});
    actions.setAvailability(u"edit.find"_s, {isHandbookInFront() || (connected && !page), why, {}});
    for (const auto& id : {u"go.nextTab"_s, u"go.previousTab"_s})
        actions.setAvailability(id, {connected && !page, why, {}});
    for (const auto& section : m_sections)
        actions.setAvailability(sectionActionId(section.key), {connected, why, {}});
}

QString MainWindow::frontSection() const
{
    if (m_settings != nullptr && m_stack->currentWidget() == m_settings)
        return u"settings"_s;
    if (!isPageInFront())
        return m_workspace->currentSection();
    return m_workspace == nullptr ? QString() : u"connecting"_s;
}

bool MainWindow::isHandbookInFront() const
{
    return m_handbook != nullptr && m_stack->currentWidget() == m_handbook;
}

void MainWindow::showHandbook(const QString& topic)
{
    if (m_handbook == nullptr)
        addPage(m_handbook = new HandbookPage);
    m_handbook->showSection(topic);
    showPage(m_handbook);
}

void MainWindow::showHelp(bool shortcuts)
{
    if (m_help == nullptr)
        addPage(m_help = new HelpPage(m_parts.actions));
    m_helpFromHandbook = isHandbookInFront();
    if (shortcuts)
        m_help->showShortcuts();
    else
        m_help->showHelp();
    showPage(m_help);
}

void MainWindow::stepBack()
{
    if (m_helpFromHandbook && m_stack->currentWidget() == m_help)
        showPage(m_handbook);
    else if (isPageInFront())
        leavePage();
    else if (m_workspace->currentPage() != nullptr)
        m_workspace->currentPage()->stepBack();
}

void MainWindow::restoreLayout()
{
    restoreGeometry(m_parts.preferences.state(u"window.geometry"_s));
    m_parts.actions.action(u"view.rail"_s).setChecked(m_parts.preferences.state(u"window.rail"_s) == "folded");
    m_parts.actions.action(u"view.fullScreen"_s).setChecked(isFullScreen());
}

void MainWindow::saveLayout() const
{
    m_parts.preferences.setState(u"window.geometry"_s, saveGeometry());
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::announceVisible()
{
    const bool visible = isVisible() && !isMinimized();
    if (visible == m_visible)
        return;
    m_visible = visible;
    if (visible) {
        m_clock->start();
        refreshState();
    } else {
        m_clock->stop();
    }
    Q_EMIT visibleChanged(visible);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    QPainter painter(this);
    paintProtectionFrame(&painter, rect(), m_protection, m_parts.look);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setNarrow(width() < m_parts.look.px(narrowRailBelow));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        m_parts.actions.action(u"view.fullScreen"_s).setChecked(isFullScreen());
        announceVisible();
    }
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    announceVisible();
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    announceVisible();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT quitRequested();
    event->setAccepted(!isVisible()); // who quits may ask first
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Esc reaches the window only when nothing that has the focus wanted it.
    if (event->key() == Qt::Key_Escape) {
        stepBack();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace alien
