// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/actionrows.h"

namespace alien {

void addActions(ActionRegistry& actions, MenuId menu, const QString& section, const QList<ActionRow>& rows)
{
    for (const ActionRow& row : rows) {
        ActionSpec spec;
        spec.id = row.id;
        spec.text = row.text;
        spec.menu = menu;
        spec.section = section;
        spec.shortcuts = row.shortcuts;
        spec.icon = row.icon;
        spec.hint = row.hint;
        actions.add(spec);
    }
}

} // namespace alien
