// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace alien {

class Format;

/// A moment as it is typed: ISO 8601 with or without an offset, or a time of the day `nowMs` is in. Without an offset
/// it is of the zone that times are shown in. Nothing: it cannot be read.
[[nodiscard]] std::optional<qint64> timeFromText(const QString& text, const Format& format, qint64 nowMs);

} // namespace alien
