// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/comparecontroller.h"

#include "app/controllers/actionrows.h"
#include "views/fleet/deploymentcomparepage.h"
#include "views/fleet/fleetpage.h"
#include "views/fleet/fleetsection.h"
#include "views/shell/prompter.h"

namespace alien {

using namespace Qt::StringLiterals;

void addCompareActions(ActionRegistry& actions)
{
    addActions(
        actions, MenuId::Deployment, u"compare"_s,
        {{u"deployment.compare"_s, CompareController::tr("Compare deployments"), IconId::Compare,
          CompareController::tr("Shows the two selected deployments side by side: releases, settings, resources.")},
         {u"compare.copy"_s, CompareController::tr("Copy comparison"), IconId::Copy,
          CompareController::tr("Copies the shown rows of the comparison as text.")}});
}

CompareController::CompareController(const ControllerContext& context, FleetSection& section, QObject* parent)
    : Controller(context, parent)
    , m_section(section)
{
    on(u"deployment.compare"_s, [this] {
        const QStringList ids = m_section.fleet().selectedIds();
        if (ids.size() == 2)
            m_section.stepToComparison(ids.first(), ids.last());
    });
    on(u"compare.copy"_s, [this] {
        if (m_section.comparison() != nullptr)
            prompter().copyText(m_section.comparison()->table().text());
    });
    restWhileHidden(section, tr("Deployments"), {u"deployment.compare"_s, u"compare.copy"_s});
    connect(&section, &Page::currentSelectionChanged, this, &CompareController::refreshSoon);
    connect(&section, &FleetSection::partChanged, this, &CompareController::refreshSoon);
}

void CompareController::refresh()
{
    const int count = m_section.fleet().selectedCount();
    actions().setAvailability(u"deployment.compare"_s,
                              m_section.showsFleet() && count == 2
                                  ? Availability{}
                                  : Availability{false, tr("Select two deployments first."), {}});
    const bool ready = m_section.showsComparison() && m_section.comparison()->isReady();
    actions().setAvailability(u"compare.copy"_s,
                              ready ? Availability{} : Availability{false, tr("Compare two deployments first."), {}});
}

} // namespace alien
