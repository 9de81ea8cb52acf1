// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>
#include <string_view>

namespace alien::codec {

/// RFC 3339 with 0 to 9 fraction digits and Z or an offset, as the manager writes them (protocol 0); UTC, cut to
/// milliseconds.
[[nodiscard]] std::optional<QDateTime> parseTimestamp(std::string_view text);
/// RFC 3339 in UTC with milliseconds and Z.
[[nodiscard]] QByteArray formatTimestamp(const QDateTime& time);

} // namespace alien::codec
