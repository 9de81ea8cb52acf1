// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/stepfor.h"

#include <algorithm>
#include <array>

namespace alien {

qint64 stepFor(qint64 fromMs, qint64 toMs, int pixels, qint64 intervalMs)
{
    constexpr qint64 s = 1000;
    constexpr qint64 min = 60 * s;
    constexpr qint64 h = 60 * min;
    static constexpr std::array<qint64, 17> steps{1 * s,   2 * s,   5 * s,   10 * s,   15 * s,   30 * s,
                                                  1 * min, 2 * min, 5 * min, 10 * min, 15 * min, 30 * min,
                                                  1 * h,   2 * h,   6 * h,   12 * h,   24 * h};
    constexpr qint64 mostPoints = 10'900;
    const qint64 range = std::max<qint64>(toMs - fromMs, 1);
    const qint64 raw = std::max({range / std::clamp(pixels, 1, 1500), intervalMs, range / mostPoints});
    const auto step = std::lower_bound(steps.begin(), steps.end(), raw);
    if (step != steps.end())
        return *step;
    return (raw + steps.back() - 1) / steps.back() * steps.back();
}

qint64 alignedTo(qint64 ms, qint64 stepMs)
{
    const qint64 rest = ms % stepMs;
    return ms - (rest < 0 ? rest + stepMs : rest);
}

qint64 rateWindow(qint64 stepMs, qint64 intervalMs)
{
    return std::max(stepMs + intervalMs, 4 * intervalMs);
}

} // namespace alien
