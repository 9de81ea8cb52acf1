// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store.h"

#include <string>

namespace alien::sandbox {

/// Puts the release and points every deployment in running, update-failed or refresh-failed at it: desiredReleaseId,
/// update-pending (protocol 1, operation 14). Whether the release has their platform is not asked. Returns how many
/// were retargeted.
int publishRelease(Store& store, Release release);

/// A stack as the manager echoes it: defaults filled in, nulls explicit, keys sorted, unknown members dropped (protocol
/// 1 op 14, 3). `stack` is one platform's stack as JSON. Empty with `error` set ("missing field `resources`") when it
/// is not one.
std::string normalizeStack(Api api, const std::string& stack, std::string* error);
/// The same for one resource's config.
std::string normalizeConfig(Api api, const std::string& config, std::string* error);

} // namespace alien::sandbox
