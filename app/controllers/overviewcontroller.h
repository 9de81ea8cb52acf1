// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"
#include "app/controllers/fleetacts.h"

namespace alien {

class OverviewPage;

/// Overview: the retry of all that fail for one cause.
class OverviewController : public Controller
{
    Q_OBJECT
public:
    OverviewController(const ControllerContext& context, OverviewPage& page, QObject* parent);

protected:
    void refresh() override {}

private:
    FleetActs m_acts;
};

} // namespace alien
