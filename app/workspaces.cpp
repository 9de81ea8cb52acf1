// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces.h"

#include "app/commanddesk.h"
#include "app/controllers/controller.h"
#include "app/sessionhub.h"
#include "models/connection/session.h"
#include "models/settings/preferences.h"
#include "views/shell/mainwindow.h"
#include "views/shell/workspaceprompter.h"
#include "views/shell/workspaceview.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {
constexpr QLatin1StringView sectionState("window.section");
}

Workspaces::Workspaces(const Parts& parts, QList<SectionDefinition> sections, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_sections(std::move(sections))
    , m_infos(builtSectionInfos(m_sections))
{
    connect(&m_parts.hub, &SessionHub::opened, this, &Workspaces::add);
    connect(&m_parts.hub, &SessionHub::aboutToClose, this, &Workspaces::remove);
    connect(&m_parts.window, &MainWindow::sectionShown, this,
            [this](const QString& key) { m_parts.preferences.setState(sectionState, key.toUtf8()); });
}

Workspaces::~Workspaces() = default;

void Workspaces::add(Session* session)
{
    auto workspace = std::make_unique<Workspace>();
    auto* held = workspace.get();
    held->session = session;
    held->view =
        new WorkspaceView(*session, m_infos, {m_parts.actions, m_parts.preferences, m_parts.format},
                          [this, held](const QString& key, QWidget* parent) { return build(*held, key, parent); });
    held->prompter = std::make_unique<WorkspacePrompter>(*held->view, *m_parts.window.clientArea(), m_parts.secrets);
    held->prompter->setInFront(false); // until show()
    m_parts.window.addWorkspace(held->view);
    connect(held->view, &WorkspaceView::tokenRequested, this, [this, session] { Q_EMIT tokenRequested(session); });
    connect(held->view, &WorkspaceView::editRequested, this, [this, session] { Q_EMIT editRequested(session); });
    connect(held->view, &WorkspaceView::copyRequested, held->prompter.get(), &Prompter::copyText);
    m_workspaces.push_back(std::move(workspace));
    for (const auto& section : std::as_const(m_sections)) {
        if (section.attach)
            held->controllers += section.attach(contextOf(*held), *held->view);
    }
}

SectionContext Workspaces::contextOf(Workspace& workspace) const
{
    return {*workspace.session,  m_parts.actions,   *workspace.prompter, m_parts.format,
            m_parts.preferences, m_parts.look,      m_parts.draftFolder, m_parts.commands.of(*workspace.session),
            m_parts.stackDrafts, m_parts.telemetry, m_parts.watches};
}

Page* Workspaces::build(Workspace& workspace, const QString& key, QWidget* parent)
{
    const auto definition =
        std::find_if(m_sections.cbegin(), m_sections.cend(), [&key](const auto& row) { return row.key == key; });
    Q_ASSERT(definition != m_sections.cend());
    const BuiltSection built = definition->build(contextOf(workspace), parent);
    workspace.controllers += built.controllers;
    for (auto* controller : built.controllers)
        controller->setActive(m_parts.hub.current() == workspace.session);
    return built.page;
}

void Workspaces::remove(Session* session)
{
    const auto at = std::find_if(m_workspaces.begin(), m_workspaces.end(),
                                 [session](const auto& held) { return held->session == session; });
    if (at == m_workspaces.end())
        return;
    (*at)->view->saveLayouts();
    for (auto* controller : std::as_const((*at)->controllers))
        controller->setActive(false);
    m_parts.window.removeWorkspace((*at)->view);
    m_workspaces.erase(at);
}

WorkspaceView* Workspaces::viewOf(const Session* session) const
{
    for (const auto& workspace : m_workspaces) {
        if (workspace->session == session)
            return workspace->view;
    }
    return nullptr;
}

Prompter* Workspaces::prompterOf(const Session* session) const
{
    for (const auto& workspace : m_workspaces) {
        if (workspace->session == session)
            return workspace->prompter.get();
    }
    return nullptr;
}

Prompter* Workspaces::currentPrompter() const
{
    const auto* session = m_parts.hub.current();
    return session != nullptr ? prompterOf(session) : nullptr;
}

void Workspaces::activate(const Session* session)
{
    // First the old ones go silent: an action has one ear at a time.
    for (const bool on : {false, true}) {
        for (const auto& workspace : m_workspaces) {
            if ((workspace->session == session) != on)
                continue;
            for (auto* controller : std::as_const(workspace->controllers))
                controller->setActive(on);
            workspace->prompter->setInFront(on);
        }
    }
}

QString Workspaces::startSection() const
{
    const QString last = QString::fromUtf8(m_parts.preferences.state(sectionState));
    for (const auto& info : m_infos) {
        if (info.key == last)
            return last;
    }
    return m_infos.isEmpty() ? QString() : m_infos.first().key;
}

void Workspaces::show(Session& session, const QString& section)
{
    auto* view = viewOf(&session);
    if (view == nullptr)
        return;
    if (m_parts.hub.current() != &session)
        sayWhichSection();
    m_parts.hub.setCurrent(&session);
    activate(&session);
    m_parts.window.showWorkspace(view);
    const QString wanted = !section.isEmpty() ? section : view->currentSection().isEmpty() ? startSection() : QString();
    if (!wanted.isEmpty())
        m_parts.window.openSection(wanted);
}

/// The controllers of pages that were built say more, as soon as they are active.
void Workspaces::sayWhichSection()
{
    const QHash<MenuId, QString> keys{
        {MenuId::Deployment, u"Deployments"_s}, {MenuId::Group, u"Groups"_s}, {MenuId::Release, u"Releases"_s}};
    for (const auto* action : m_parts.actions.actions()) {
        const QString key = keys.value(m_parts.actions.spec(action).menu);
        const auto info = std::find_if(m_infos.cbegin(), m_infos.cend(), [&](const auto& i) { return i.key == key; });
        if (info != m_infos.cend())
            m_parts.actions.setAvailability(action->objectName(),
                                            {false, tr("Open the section %1 first.").arg(info->title), {}});
    }
}

void Workspaces::showNone()
{
    m_parts.hub.setCurrent(nullptr);
    activate(nullptr);
    m_parts.window.showWorkspace(nullptr);
    // What acts on a connection is not for now; the window and the connections see to their own.
    const QString why = tr("Not connected.");
    for (const auto* action : m_parts.actions.actions()) {
        const auto menu = m_parts.actions.spec(action).menu;
        const bool past = m_parts.actions.spec(action).section == "time"_L1;
        if (past || menu == MenuId::Deployment || menu == MenuId::Group || menu == MenuId::Release ||
            menu == MenuId::Command)
            m_parts.actions.setAvailability(action->objectName(), {false, why, {}});
    }
}

void Workspaces::saveLayouts() const
{
    for (const auto& workspace : m_workspaces)
        workspace->view->saveLayouts();
}

} // namespace alien
