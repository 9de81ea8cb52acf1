// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QButtonGroup;
class QLineEdit;

namespace alien {

/// What Qt 6.4 leaves out: the handle between two panes has no role that AT-SPI knows, and a widget that paints itself
/// is a "client" without meaning. Once is enough.
void installControlAccessibility();

/// The role that `widget`, which paints itself, has for assistive programs; before one asks for it.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// With the cross that empties it.
void addClearButton(QLineEdit* edit);
/// Qt gives the buttons inside a field no name; here the text of their actions, or what the cross does.
void nameInnerButtons(QLineEdit* edit);

/// Tab stops at the one that is checked, arrow keys go to the others. Qt alone lets it stop where the focus was last.
void keepTabStop(QButtonGroup* group);

} // namespace alien
