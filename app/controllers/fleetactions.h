// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alien {

class ActionRegistry;

/// The commands on deployments, each once; FleetController gives them their effect.
void addFleetActions(ActionRegistry& actions);

} // namespace alien
