// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tablepage.h"

namespace alien {

class ActionRegistry;
class Format;
class ReleaseInspector;
class ReleaseTable;
class ReleaseTimeline;
class Session;

/// Every release of the manager, newest first, and who runs it.
class ReleasesPage : public TablePage
{
    Q_OBJECT
public:
    ReleasesPage(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);
    [[nodiscard]] QString fact() const override;

protected:
    void showInInspector(const QString& id) override;
    void fillContextMenu(QMenu* menu) override;
    [[nodiscard]] StatePane::State emptyState() const override;
    void stateButton(StatePane::Kind kind) override;
    void selectionMoved() override;
    [[nodiscard]] bool knows(const QString& id) const override;

private:
    ReleasesPage(Session& session, ActionRegistry& actions, const Format& format, ReleaseTable* table, QWidget* parent);

    Session& m_session;
    ActionRegistry& m_actions;
    const Format& m_format;
    ReleaseInspector* m_inspector;
    ReleaseTimeline* m_timeline;
};

} // namespace alien
