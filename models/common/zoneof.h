// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

namespace alien {

class Format;

/// The time zone that times are shown in, as a value that any thread may have: where a day begins there.
[[nodiscard]] QTimeZone zoneOf(const Format& format);

} // namespace alien
