// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"

namespace alien {

class FleetSection;
enum class TextTable;

/// The public URLs of the fleet: the way there, copies, opening.
class FleetUrlsController : public Controller
{
    Q_OBJECT
public:
    FleetUrlsController(const ControllerContext& context, FleetSection& section, QObject* parent);

protected:
    void refresh() override;

private:
    void copyTable(TextTable format);
    void showDeployment();

    FleetSection& m_section;
};

/// The actions of the URLs; their controller's texts.
void addFleetUrlActions(ActionRegistry& actions);

} // namespace alien
