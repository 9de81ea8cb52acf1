// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QMenuBar;

namespace alien {

class ActionRegistry;
enum class MenuId;

/// The menus of the window, from the registry: one per MenuId that has actions, separators between its
/// sections; the long sections of two menus fold into menus of their own.
void fillMenuBar(QMenuBar& bar, const ActionRegistry& actions);

/// Without mnemonic; empty for None.
[[nodiscard]] QString menuTitle(MenuId menu);
/// All shortcuts as this desktop writes them: "F5 or Ctrl+R".
[[nodiscard]] QString keysText(const QAction& action);

} // namespace alien
