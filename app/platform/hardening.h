// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alien {

/// No core dumps, no reading of this process by others of the same user, files for the owner only. Before anything else
/// in main().
void hardenProcess();

} // namespace alien
