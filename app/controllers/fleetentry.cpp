// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/fleetentry.h"

#include "views/fleet/fleetsection.h"
#include "views/shell/workspaceview.h"

#include <QAction>

namespace alien {

using namespace Qt::StringLiterals;

FleetEntry::FleetEntry(const ControllerContext& context, WorkspaceView& view)
    : Controller(context, &view)
    , m_view(view)
{
    on(u"deployment.urls"_s, [this] { toggleUrls(); });
}

void FleetEntry::toggleUrls()
{
    auto* section = qobject_cast<FleetSection*>(m_view.currentPage());
    if (section == nullptr)
        m_view.open(u"Deployments"_s, {{}, {}, FleetSection::urlsPart()});
    else if (section->showsUrls())
        section->stepToFleet();
    else
        section->stepToUrls();
    // The click has turned the check mark; it shows where one is.
    section = qobject_cast<FleetSection*>(m_view.currentPage());
    actions().action(u"deployment.urls"_s).setChecked(section != nullptr && section->showsUrls());
}

void FleetEntry::refresh()
{
    actions().setAvailability(u"deployment.urls"_s, {});
    // The page's own controller, once there is one, comes after this and says more.
    for (const auto& id : {u"urls.copy"_s, u"urls.open"_s, u"urls.deployment"_s, u"urls.copyAll"_s,
                           u"urls.copyAllCsv"_s, u"urls.copyAllMarkdown"_s})
        actions().setAvailability(id, {false, tr("Open the public URLs of the fleet first."), {}});
    actions().setAvailability(u"deployment.compare"_s, {false, tr("Open the section Deployments first."), {}});
    actions().setAvailability(u"compare.copy"_s, {false, tr("Compare two deployments first."), {}});
}

} // namespace alien
