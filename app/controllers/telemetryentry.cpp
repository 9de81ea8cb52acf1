// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/telemetryentry.h"

#include "views/shell/tablepage.h"
#include "views/shell/workspaceview.h"

#include <QAction>

namespace alien {

using namespace Qt::StringLiterals;

TelemetryEntry::TelemetryEntry(const ControllerContext& context, WorkspaceView& view)
    : Controller(context, &view)
    , m_view(view)
{
    on(u"deployment.telemetry"_s, [this] { m_view.open(u"Telemetry"_s, {{}, selectedDeployment(), u"charts"_s}); });
    on(u"telemetry.setup"_s, [this] { m_view.open(u"Telemetry"_s, {{}, {}, u"receiver"_s}); });
    on(u"telemetry.server"_s, [this] { m_view.open(u"Telemetry"_s, {{}, {}, u"server"_s}); });
}

QString TelemetryEntry::selectedDeployment() const
{
    const auto* page = qobject_cast<TablePage*>(m_view.currentPage());
    if (!page || m_view.currentSection() != "Deployments"_L1)
        return {};
    const QStringList chosen = page->selectedIds();
    return chosen.size() == 1 ? chosen.constFirst() : QString();
}

void TelemetryEntry::refresh()
{
    // The page's own controllers, once there are some, come after this and say more.
    for (const QAction* action : actions().actions()) {
        if (action->objectName().startsWith("telemetry."_L1))
            actions().setAvailability(action->objectName(), {false, tr("Open the section Telemetry first."), {}});
    }
    for (const auto& id : {u"telemetry.setup"_s, u"telemetry.server"_s, u"deployment.telemetry"_s})
        actions().setAvailability(id, {});
}

} // namespace alien
