// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sections.h"
#include "views/shell/page.h"

#include <QObject>

#include <memory>
#include <vector>

namespace alien {

class CommandDesks;
class Controller;
class MainWindow;
class Prompter;
class SecretClipboard;
class SessionHub;
class TelemetryDesk;
class WorkspacePrompter;
class WorkspaceView;

/// The view, prompter and controllers of each open connection. Only the controllers of the one on screen are active.
class Workspaces : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        SessionHub& hub;
        MainWindow& window;
        ActionRegistry& actions;
        Preferences& preferences;
        const Format& format;
        Look& look;
        SecretClipboard& secrets;
        QString draftFolder;
        CommandDesks& commands;
        StackDrafts& stackDrafts;
        TelemetryDesk& telemetry;
        WatchDesk& watches;
    };
    Workspaces(const Parts& parts, QList<SectionDefinition> sections, QObject* parent = nullptr);
    ~Workspaces() override;

    [[nodiscard]] WorkspaceView* viewOf(const Session* session) const; ///< null when it is not open
    [[nodiscard]] Prompter* prompterOf(const Session* session) const;
    /// Of the connection in front; null when there is none.
    [[nodiscard]] Prompter* currentPrompter() const;
    /// In front, at `section` (empty: where it was, else where the last run ended).
    void show(Session& session, const QString& section = {});
    /// Nothing in front: the home page.
    void showNone();
    void saveLayouts() const;

Q_SIGNALS:
    void tokenRequested(alien::Session* session);
    void editRequested(alien::Session* session);

private:
    struct Workspace
    {
        Session* session = nullptr;
        WorkspaceView* view = nullptr; ///< the window's
        std::unique_ptr<WorkspacePrompter> prompter;
        QList<Controller*> controllers; ///< children of the pages
    };
    void add(Session* session);
    void remove(Session* session);
    [[nodiscard]] SectionContext contextOf(Workspace& workspace) const;
    Page* build(Workspace& workspace, const QString& key, QWidget* parent);
    void activate(const Session* session);
    void sayWhichSection();
    [[nodiscard]] QString startSection() const;

    Parts m_parts;
    QList<SectionDefinition> m_sections;
    QList<SectionInfo> m_infos;
    std::vector<std::unique_ptr<Workspace>> m_workspaces;
};

} // namespace alien
