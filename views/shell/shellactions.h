// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

namespace alien {

class ActionRegistry;

/// The commands of the window itself: connections, sections, view, help. `sections` are those that are built.
void addShellActions(ActionRegistry& actions, const QList<SectionInfo>& sections);

/// "go.stack-editor" for "Stack editor".
[[nodiscard]] QString sectionActionId(const QString& key);
/// "connection.1" … "connection.9": the connections in the order of the menu.
[[nodiscard]] QString connectionActionId(int place);
constexpr int connectionPlaces = 9;

} // namespace alien
