// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/actionregistry.h"

namespace alien {

/// One command of a feature; its menu and section are those of the table that it stands in.
struct ActionRow
{
    QString id;   ///< see ActionSpec
    QString text; ///< translated, with mnemonic
    IconId icon = IconId::None;
    QString hint;
    QList<QKeySequence> shortcuts{};
};

/// Introduces the rows, in their order, as one section of a menu.
void addActions(ActionRegistry& actions, MenuId menu, const QString& section, const QList<ActionRow>& rows);

} // namespace alien
