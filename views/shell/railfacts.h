// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/widgets/rail.h"

namespace alien {

class Format;
class Session;

/// What the rail says of a connection: name, protection, host, role, age of its data.
[[nodiscard]] Rail::Connection railConnection(const Session& session, const Format& format);

} // namespace alien
