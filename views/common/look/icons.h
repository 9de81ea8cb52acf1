// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/token.h"

#include <QIcon>
#include <QPixmap>

#include <cstdint>

namespace alien {

class Look;

/// The icons of resources/icons: 16 x 16, 1.4 px round strokes, drawn in one colour that the theme decides.
enum class IconId : std::uint8_t {
    None,
    Api,
    Ascending,
    Behind,
    Build,
    Check,
    Clock,
    Close,
    Columns,
    Commands,
    Compare,
    Container,
    Copy,
    Daemon,
    Deployments,
    Descending,
    Down,
    Download,
    DownloadFile,
    Eye,
    EyeOff,
    Filter,
    Globe,
    Groups,
    Help,
    Info,
    Journal,
    Key,
    Kv,
    Left,
    Link,
    Lock,
    More,
    Open,
    Overview,
    Pause,
    Pin,
    Play,
    Plus,
    Queue,
    Redeploy,
    Refresh,
    Registry,
    Releases,
    Retry,
    Right,
    Save,
    Search,
    Settings,
    Shield,
    Stack,
    Storage,
    Telemetry,
    Trash,
    Undo,
    Up,
    User,
    Vault,
    Worker,
    Count
};

/// The file name without ".svg"; empty for None.
[[nodiscard]] QLatin1StringView iconName(IconId id);

/// An icon that takes its colour when it is painted, so that one icon serves both themes and every scale factor.
[[nodiscard]] QIcon themedIcon(const Look& look, IconId id, Token colour = Token::Muted);
/// For painting by hand; cached per size, colour and scale.
[[nodiscard]] QPixmap iconPixmap(IconId id, int size, const QColor& colour, qreal devicePixelRatio);
void paintIcon(QPainter* painter, const QRect& rect, IconId id, const QColor& colour);

/// The icon of a resource type of a stack ("worker", "kv", …); Container for one that is not known.
[[nodiscard]] IconId resourceIcon(QStringView type);

} // namespace alien
