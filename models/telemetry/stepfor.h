// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace alien {

/// The distance of points for a range drawn `pixels` wide: not under the interval of the data, a number people count
/// in, never more points than Prometheus allows (11,000; design note D).
[[nodiscard]] qint64 stepFor(qint64 fromMs, qint64 toMs, int pixels, qint64 intervalMs);
/// Down to a multiple of the step, so that a range that moves on asks for the same points again.
[[nodiscard]] qint64 alignedTo(qint64 ms, qint64 stepMs);
/// The window of rate(): wide enough for four samples.
[[nodiscard]] qint64 rateWindow(qint64 stepMs, qint64 intervalMs);

} // namespace alien
