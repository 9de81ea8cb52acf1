// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/sqlitefile.h"

namespace alien::telemetryschema {

/// telemetry.db: synchronous=NORMAL, because what is lost with the machine's power can be lost; a crash of the program
/// loses nothing that was acknowledged.
[[nodiscard]] SqliteFile::Schema schema();

} // namespace alien::telemetryschema
