// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/token.h"
#include "views/shell/tablepage.h"

namespace alien {

class ActionRegistry;
class Format;
class GroupInspector;
class GroupTable;
class Session;

/// The deployment groups: how full they are, how their deployments fare.
class GroupsPage : public TablePage
{
    Q_OBJECT
public:
    GroupsPage(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);

    [[nodiscard]] GroupInspector& inspector() const { return *m_inspector; }
    [[nodiscard]] QString fact() const override;
    [[nodiscard]] QStringList headActions() const override;

protected:
    void showInInspector(const QString& id) override;
    void fillContextMenu(QMenu* menu) override;
    [[nodiscard]] StatePane::State emptyState() const override;
    void stateButton(StatePane::Kind kind) override;
    [[nodiscard]] bool knows(const QString& id) const override;

private:
    GroupsPage(Session& session, ActionRegistry& actions, const Format& format, GroupTable* table, QWidget* parent);

    Session& m_session;
    ActionRegistry& m_actions;
    const Format& m_format;
    GroupInspector* m_inspector;
};

} // namespace alien
