// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/sqlitefile.h"

namespace alien::telemetryschema {

/// telemetry.db: synchronous=NORMAL, because what is lost with the machine's power can be lost; a crash of the program
/// loses nothing that was acknowledged.
/// Read through at the start are only small files: charts would wait seconds for a large one.
[[nodiscard]] SqliteFile::Schema schema();
/// For a file that was just opened by its writer: not checked again.
[[nodiscard]] SqliteFile::Schema readerSchema();

} // namespace alien::telemetryschema
