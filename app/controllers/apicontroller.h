// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/actionflow.h"
#include "app/controllers/controller.h"

namespace alien {

class ApiPage;
class ApiWorkbench;

/// The commands of the API section, each once.
void addApiActions(ActionRegistry& actions);

/// Sends what the API section holds: reads at once, changes through the journal and as hard asked for as they hit; the
/// guarded ones only while the connection is unlocked.
class ApiController : public Controller
{
    Q_OBJECT
public:
    ApiController(const ControllerContext& context, ApiWorkbench& workbench, ApiPage& page, QObject* parent);

protected:
    void refresh() override;

private:
    void send();
    void sendChange();
    void unlock();
    void clear();
    void copyCurl();
    [[nodiscard]] ConfirmRequest confirmation(const OperatorAction& action) const;
    [[nodiscard]] int hitByPublishing() const;

    ApiWorkbench& m_workbench;
    ApiPage& m_page;
    ActionFlow m_flow;
};

} // namespace alien
