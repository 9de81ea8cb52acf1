// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace alien {

/// The time, so that tests can bring their own. Wall time is for showing, monotonic time for waiting.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 nowMs() const = 0;       ///< ms since epoch, UTC
    [[nodiscard]] virtual qint64 monotonicMs() const = 0; ///< from an arbitrary start
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace alien
