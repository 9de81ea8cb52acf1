// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"

namespace alien {

class WorkspaceView;

/// What leads to the Telemetry section from anywhere, also before it was ever shown.
class TelemetryEntry : public Controller
{
    Q_OBJECT
public:
    TelemetryEntry(const ControllerContext& context, WorkspaceView& view);

protected:
    void refresh() override;

private:
    [[nodiscard]] QString selectedDeployment() const; ///< of the page on screen; empty: not exactly one

    WorkspaceView& m_view;
};

} // namespace alien
