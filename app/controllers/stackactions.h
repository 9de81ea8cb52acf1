// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alien {

class ActionRegistry;

/// The commands of the stack editor, each once.
void addStackActions(ActionRegistry& actions);

} // namespace alien
