// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/actionflow.h"
#include "app/controllers/controller.h"

#include <QPointer>

namespace alien {

class CreateGroupForm;
class GroupsPage;

/// The commands on deployment groups, each once.
void addGroupActions(ActionRegistry& actions);

/// Groups: create, mint a token (shown once), revoke tokens, go to the deployments.
class GroupsController : public Controller
{
    Q_OBJECT
public:
    GroupsController(const ControllerContext& context, GroupsPage& page, QObject* parent);

protected:
    void refresh() override;

private:
    [[nodiscard]] QString selected() const;
    void openForm();
    void create(const QString& name, int limit);
    void mint();
    void revoke();
    void loadTokens();

    GroupsPage& m_page;
    ActionFlow m_flow;
    QPointer<CreateGroupForm> m_form;
    QString m_draftName;
    int m_draftLimit = 100;
    bool m_loadingTokens = false;
};

} // namespace alien
