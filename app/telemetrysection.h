// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sections.h"

namespace alien {

/// The page of telemetry of one connection, with its receiver and its metrics server.
[[nodiscard]] BuiltSection buildTelemetry(const SectionContext& section, QWidget* parent);
[[nodiscard]] QList<Controller*> attachTelemetry(const SectionContext& section, WorkspaceView& view);

} // namespace alien
