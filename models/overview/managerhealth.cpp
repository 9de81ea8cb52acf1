// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/managerhealth.h"

#include <algorithm>
#include <vector>

namespace alien {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 slowWithinMs = 5 * minuteMs;
constexpr int tooMany = 429;
constexpr int serverError = 500;

bool isError(const CallRecord& call)
{
    return call.state == CallRecord::State::Failed || call.state == CallRecord::State::Unknown ||
           call.status == tooMany || call.status >= serverError;
}

std::optional<qint64> p95(std::vector<qint64>& times)
{
    if (times.empty())
        return std::nullopt;
    const auto at = times.begin() + std::ptrdiff_t((times.size() * 95 + 99) / 100 - 1);
    std::nth_element(times.begin(), at, times.end());
    return *at;
}

} // namespace

ManagerHealth managerHealth(const QList<CallRecordPtr>& calls, qint64 nowMs)
{
    ManagerHealth out;
    std::array<std::vector<qint64>, ManagerHealth::steps> times;
    std::array<int, ManagerHealth::steps> errors{};
    std::array<int, ManagerHealth::steps> ended{};
    std::vector<qint64> all;
    for (const CallRecordPtr& call : calls) {
        const qint64 ago = nowMs - call->startedMs;
        if (ago < minuteMs) {
            ++out.lastMinute;
            out.bytesLastMinute += call->answerBytes;
        }
        if (!call->isOver() || call->state == CallRecord::State::Cancelled || ago >= minuteMs * ManagerHealth::steps)
            continue;
        const auto step =
            std::size_t(std::clamp<qint64>(ManagerHealth::steps - 1 - ago / minuteMs, 0, ManagerHealth::steps - 1));
        const bool bad = isError(*call);
        ++out.requests;
        ++ended[step];
        out.errors += bad ? 1 : 0;
        errors[step] += bad ? 1 : 0;
        if (bad)
            out.lastRefusal = call;
        else {
            times[step].push_back(call->tookMs());
            all.push_back(call->tookMs());
            if (ago < slowWithinMs && (!out.slowest || call->tookMs() > out.slowest->tookMs()))
                out.slowest = call;
        }
    }
    out.p95Ms = p95(all);
    for (std::size_t step = 0; step < out.trend.size(); ++step) {
        out.trend[step].p95Ms = p95(times[step]);
        out.trend[step].errors = ended[step] == 0 ? 0.0 : double(errors[step]) / ended[step];
    }
    return out;
}

} // namespace alien
