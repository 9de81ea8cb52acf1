// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/retry.h"

#include <cmath>

namespace alien::retry {

bool isRetriedStatus(int status)
{
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

bool mayRepeat(const HttpRequest& request)
{
    if (request.options.safeToRepeat)
        return true;
    return !request.mutation && (request.method == "GET" || request.method == "HEAD");
}

qint64 waitMs(const RetryPolicy& policy, int attempt, double random, std::optional<int> retryAfterMs)
{
    if (retryAfterMs)
        return *retryAfterMs;
    const double grown = double(policy.initialInterval.count()) * std::pow(double(attempt), policy.exponent);
    const double wait = grown + random * 1000.0;
    const double most = double(policy.maxInterval.count());
    // An absurd exponent gives infinity or NaN, which no cast survives.
    return std::isfinite(wait) ? qint64(qBound(0.0, wait, most)) : policy.maxInterval.count();
}

} // namespace alien::retry
