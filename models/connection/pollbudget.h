// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>

namespace alien {

/// What polling cost in the last minute, and whether it may cost more. Times are monotonic ms.
class PollBudget
{
public:
    static constexpr int kRequestsPerMinute = 240; ///< scheduled requests wait beyond it; what was asked for does not

    void started(qint64 atMs);
    void received(qint64 atMs, qint64 bytes);
    [[nodiscard]] double requestsPerMinute(qint64 nowMs) const;
    [[nodiscard]] double bytesPerMinute(qint64 nowMs) const;
    /// When the next scheduled request fits; 0: now.
    [[nodiscard]] qint64 freeAtMs(qint64 nowMs) const;

private:
    struct Amount
    {
        qint64 atMs;
        qint64 bytes;
    };
    std::deque<qint64> m_starts;
    std::deque<Amount> m_amounts;
};

} // namespace alien
