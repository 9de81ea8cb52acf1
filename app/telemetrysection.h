// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sections.h"

namespace alien {

class FleetPage;

/// The page of telemetry of one connection, with its receiver and its metrics server.
[[nodiscard]] BuiltSection buildTelemetry(const SectionContext& section, QWidget* parent);
/// The tab of one deployment's telemetry in the inspector of the fleet.
void addDeploymentTelemetry(const SectionContext& section, FleetPage& page);
[[nodiscard]] QList<Controller*> attachTelemetry(const SectionContext& section, WorkspaceView& view);

} // namespace alien
