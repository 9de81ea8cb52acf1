// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace alien {

/// Messages go to stderr, one line each, with time and level and without secrets, whoever wrote them.
void installLog(LogLevel level);
/// The last 200 warnings and errors of this run, redacted, oldest first.
[[nodiscard]] QStringList lastWarnings();
/// While the application object is made: when Qt finds no display it would abort the process. This ends it instead,
/// with one line on stderr and exit status 3.
void installDisplayWatch();

} // namespace alien
