// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alien {

class ActionRegistry;

/// What can be done with commands, each once; CommandsController and CommandsEntry give them their effect.
void addCommandActions(ActionRegistry& actions);

} // namespace alien
