// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"

namespace alien {

class WorkspaceView;

/// What leads into the section Deployments from anywhere, whether its page is made or not.
class FleetEntry : public Controller
{
    Q_OBJECT
public:
    FleetEntry(const ControllerContext& context, WorkspaceView& view);

protected:
    void refresh() override;

private:
    void toggleUrls();

    WorkspaceView& m_view;
};

} // namespace alien
