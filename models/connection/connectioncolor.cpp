// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connectioncolor.h"

#include <QLatin1StringView>

namespace alien {

const char* wireName(ConnectionColor color)
{
    switch (color) {
    case ConnectionColor::Blue:
        return "blue";
    case ConnectionColor::Orange:
        return "orange";
    case ConnectionColor::Green:
        return "green";
    case ConnectionColor::Olive:
        return "olive";
    case ConnectionColor::Brown:
        return "brown";
    case ConnectionColor::Violet:
        return "violet";
    case ConnectionColor::None:
        break;
    }
    return "";
}

ConnectionColor connectionColorOf(QStringView word)
{
    for (const ConnectionColor color : connectionColors) {
        if (word == QLatin1StringView(wireName(color)))
            return color;
    }
    return ConnectionColor::None;
}

} // namespace alien
