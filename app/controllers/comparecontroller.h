// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"

namespace alien {

class FleetSection;

/// Two deployments side by side: the way there from two selected rows, and the copy.
class CompareController : public Controller
{
    Q_OBJECT
public:
    CompareController(const ControllerContext& context, FleetSection& section, QObject* parent);

protected:
    void refresh() override;

private:
    FleetSection& m_section;
};

void addCompareActions(ActionRegistry& actions);

} // namespace alien
