// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;

namespace alien {

class ActionRegistry;

/// The menus of the window, from the registry: one per MenuId that has actions, separators between its sections.
void fillMenuBar(QMenuBar& bar, const ActionRegistry& actions);

} // namespace alien
