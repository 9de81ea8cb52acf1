// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/callrecord.h"

#include <QList>

#include <array>
#include <optional>

namespace alien {

/// How the manager answered this console in the last hour, of the requests that are still known. Nothing that the
/// manager says of itself: it says nothing.
struct ManagerHealth
{
    static constexpr int steps = 60; ///< a minute each, the oldest first
    struct Step
    {
        std::optional<qint64> p95Ms; ///< nothing: no request ended
        double errors = 0;           ///< share, 0 to 1
        friend bool operator==(const Step&, const Step&) = default;
    };
    std::array<Step, steps> trend{};
    int requests = 0; ///< that ended
    int errors = 0;   ///< no answer, 429 and 5xx
    std::optional<qint64> p95Ms;
    int lastMinute = 0; ///< requests begun in it
    qint64 bytesLastMinute = 0;
    CallRecordPtr slowest;     ///< of the last five minutes
    CallRecordPtr lastRefusal; ///< that was an error
};

[[nodiscard]] ManagerHealth managerHealth(const QList<CallRecordPtr>& calls, qint64 nowMs);

} // namespace alien
