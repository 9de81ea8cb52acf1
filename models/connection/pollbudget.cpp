// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/pollbudget.h"

#include <algorithm>

namespace alien {

namespace {

constexpr qint64 kWindowMs = 60'000;

} // namespace

void PollBudget::started(qint64 atMs)
{
    m_starts.push_back(atMs);
    while (m_starts.front() <= atMs - kWindowMs)
        m_starts.pop_front();
}

void PollBudget::received(qint64 atMs, qint64 bytes)
{
    m_amounts.push_back({atMs, bytes});
    while (m_amounts.front().atMs <= atMs - kWindowMs)
        m_amounts.pop_front();
}

double PollBudget::requestsPerMinute(qint64 nowMs) const
{
    return double(
        std::count_if(m_starts.begin(), m_starts.end(), [nowMs](qint64 at) { return at > nowMs - kWindowMs; }));
}

double PollBudget::bytesPerMinute(qint64 nowMs) const
{
    double sum = 0;
    for (const Amount& amount : m_amounts) {
        if (amount.atMs > nowMs - kWindowMs)
            sum += double(amount.bytes);
    }
    return sum;
}

qint64 PollBudget::freeAtMs(qint64 nowMs) const
{
    if (requestsPerMinute(nowMs) < kRequestsPerMinute)
        return 0;
    return m_starts[m_starts.size() - kRequestsPerMinute] + kWindowMs;
}

} // namespace alien
