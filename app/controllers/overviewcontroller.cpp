// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/overviewcontroller.h"

#include "views/overview/overviewpage.h"

using namespace Qt::StringLiterals;

namespace alien {

OverviewController::OverviewController(const ControllerContext& context, OverviewPage& page, QObject* parent)
    : Controller(context, parent)
    , m_acts(context, this)
{
    connect(&page, &OverviewPage::createRequested, this,
            [this] { actions().action(u"deployment.create"_s).trigger(); });
    connect(&page, &OverviewPage::retryRequested, this, [this](const QStringList& ids) {
        if (isActive())
            m_acts.start(FleetActs::Act::Retry, ids);
    });
}

} // namespace alien
