// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/dashboard.h"

namespace alien {

/// The titles and notes of a dashboard that came with the program, in the language of the program; its file has them in
/// English.
void translateBuiltIn(Dashboard& dashboard);

} // namespace alien
