// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace alien {

class ActionRegistry;
class CommandDesk;
class Controller;
class Format;
class Look;
class Page;
class Preferences;
class Prompter;
class Session;
class StackDrafts;
class TelemetryDesk;
class WatchDesk;
class WorkspaceView;
struct SectionInfo;

/// What a section is built from, for one connection.
struct SectionContext
{
    Session& session;
    ActionRegistry& actions;
    Prompter& prompter;
    const Format& format;
    Preferences& preferences;
    Look& look;
    QString draftFolder; ///< for what is typed and not sent yet; empty: kept for this run only
    CommandDesk& commands;
    StackDrafts& stackDrafts;
    TelemetryDesk& telemetry;
    WatchDesk& watches;
};

struct BuiltSection
{
    Page* page = nullptr;
    QList<Controller*> controllers; ///< children of the page
};

/// A section that exists. `addActions` runs once, at start; `build` when the section is first shown on a connection.
struct SectionDefinition
{
    QString key; ///< of allSections()
    std::function<void(ActionRegistry&)> addActions;
    std::function<BuiltSection(const SectionContext&, QWidget* parent)> build;
    /// For actions that work before the section was ever shown; runs when a connection opens. Children of the view.
    std::function<QList<Controller*>(const SectionContext&, WorkspaceView&)> attach{};
};

/// Every section that is built; the others are not shown. A new section adds its row in sections.cpp.
[[nodiscard]] QList<SectionDefinition> builtSections();
/// Their rows of allSections(), in its order.
[[nodiscard]] QList<SectionInfo> builtSectionInfos(const QList<SectionDefinition>& sections);

} // namespace alien
