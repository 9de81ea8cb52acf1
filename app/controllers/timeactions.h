// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alien {

class ActionRegistry;

/// Introduces the commands that lead through the fleet's past.
void addTimeActions(ActionRegistry& actions);

} // namespace alien
