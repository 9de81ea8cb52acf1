// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deploymentstatus.h"
#include "models/connection/profile.h"

#include <QColor>

#include <cstdint>

namespace alien {

/// Every colour of the console has a name here and two values in token.cpp; nothing outside this folder knows a colour.
enum class Token : std::uint8_t {
    Window,
    Base,
    Alternate,
    Raised,
    Header,
    Hover,
    Selection,
    SelectionInactive,
    Text,
    Muted,
    Disabled,
    Placeholder,
    Border,
    BorderStrong,
    Accent,
    AccentHover,
    AccentText,
    Link,
    Focus,
    Tooltip,
    TooltipText,
    Healthy,
    Working,
    Stalled,
    Attention,
    Failed,
    Gone,
    Unknown,
    HealthyIcon,
    WorkingIcon,
    StalledIcon,
    AttentionIcon,
    FailedIcon,
    GoneIcon,
    UnknownIcon,
    HealthyTint,
    WorkingTint,
    StalledTint,
    AttentionTint,
    FailedTint,
    GoneTint,
    UnknownTint,
    Production,
    Staging,
    Sandbox,
    ProductionTint,
    StagingTint,
    SandboxTint,
    JsonKey,
    JsonString,
    JsonNumber,
    JsonLiteral,
    JsonPunct,
    Added,
    Removed,
    Changed,
    Grid,
    Axis,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Series7,
    Series8,
    Scrim,  ///< over the window under a confirmation sheet; translucent
    Shadow, ///< under the palette and the sheet; translucent
    Count
};

enum class Theme : std::uint8_t { Light, Dark };

/// High contrast: borders as strong as those of fields, no tints, muted text as dark as text.
[[nodiscard]] QColor tokenColor(Token token, Theme theme, bool highContrast = false);

[[nodiscard]] Token textToken(StatusClass klass);
[[nodiscard]] Token iconToken(StatusClass klass);
[[nodiscard]] Token tintToken(StatusClass klass);
/// Window (no frame) for Protection::None.
[[nodiscard]] Token frameToken(Protection protection);
[[nodiscard]] Token frameTintToken(Protection protection);
/// Window for ConnectionColor::None. Of the eight series the two that come nearest to the frames of production and of
/// the sandbox are left out.
[[nodiscard]] Token connectionToken(ConnectionColor color);

} // namespace alien
