// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/icons.h"
#include "views/common/look/status.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace alien {

/// One thing that the palette finds.
struct PaletteItem
{
    QString group; ///< translated: "Actions", "Deployments"; shown in the order of the providers
    QString text;
    QString detail;   ///< small and muted after the text
    QString shortcut; ///< at the right
    IconId icon = IconId::None;
    std::optional<StatusShape> shape; ///< instead of the icon
    bool enabled = true;              ///< disabled ones stay to be found; `detail` says why
    std::function<void()> run;
    bool preselected = true; ///< false: Enter runs it only after it was gone to, or when nothing else is there
    QIcon picture{};         ///< instead of the icon: a connection's own colour
};

/// Gives the items of one kind. `query` is what was typed, without the prefix; providers over large sets match
/// themselves and give their best `limit`; small ones may give all, the palette matches and ranks.
struct PaletteProvider
{
    QChar prefix; ///< '>' actions, '#' groups, '@' releases, ':' ids; null: only without a prefix
    bool withoutPrefix = true;
    std::function<QList<PaletteItem>(const QString& query, int limit)> items;
};

} // namespace alien
