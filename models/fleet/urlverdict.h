// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deploymentstatus.h"
#include "models/connection/urlprober.h"

namespace alien {

/// What a look at a URL means beside the status of its deployment. Serving: something answered with less than 500, be
/// it 401 or a redirect.
enum class UrlVerdict { Unchecked, Skipped, Serving, Dead, RunningButDead, FailedButServing };

[[nodiscard]] UrlVerdict urlVerdict(StatusClass deployment, const UrlProber::Found* found);
[[nodiscard]] const char* wireName(UrlVerdict verdict); ///< unchecked, skipped, serving, dead, …, as `probe:` has it
/// The shape's class; -1: none.
[[nodiscard]] int classOf(UrlVerdict verdict);
/// "200", "302 to https://…", "running but dead: connection refused"; empty when it was not looked at.
[[nodiscard]] QString urlVerdictText(UrlVerdict verdict, const UrlProber::Found* found);

/// A certificate that ends sooner is worth a look.
inline constexpr qint64 certificateSoonMs = 21LL * 24 * 3600 * 1000;

} // namespace alien
