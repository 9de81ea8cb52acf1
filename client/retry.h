// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

namespace alien::retry {

/// 429, 500, 502, 503, 504 (protocol 0.2).
[[nodiscard]] bool isRetriedStatus(int status);
/// A read, or a call whose caller vouches for it.
[[nodiscard]] bool mayRepeat(const HttpRequest& request);
/// Milliseconds to wait after `attempt` (from 1) failed; `random` is in [0, 1). What the manager asked for wins.
[[nodiscard]] qint64 waitMs(const RetryPolicy& policy, int attempt, double random, std::optional<int> retryAfterMs);

} // namespace alien::retry
