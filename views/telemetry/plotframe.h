// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimeZone>

namespace alien {

class Look;

/// Where plots stand in everything that shares the time axis, so that a moment has one place from top to bottom. Px at
/// the reference, from the edges of the widget that is as wide as the page.
namespace plotframe {

constexpr double side = 12;    ///< margin of a panel
constexpr double axis = 56;    ///< numbers left of the plot
constexpr double between = 10; ///< plot to legend
constexpr double legend = 200;

[[nodiscard]] int left(const Look& look);
/// Beside a narrow plot there is no room for a legend: it stands below.
[[nodiscard]] bool isNarrow(const Look& look, int width);
[[nodiscard]] int right(const Look& look, int width);

/// The place of a moment in a plot, and the moment at a place.
struct TimeScale
{
    double left;
    double width;
    qint64 fromMs;
    qint64 toMs;
    [[nodiscard]] double xOf(qint64 t) const;
    [[nodiscard]] qint64 timeAt(double x) const; ///< within the range
};
/// Of a widget that is `width` wide.
[[nodiscard]] TimeScale timeScale(const Look& look, int width, qint64 fromMs, qint64 toMs);

/// Round times, on a clock in this zone, for labels at least `apart` px from each other; the same for ruler and grid.
[[nodiscard]] QList<qint64> ticks(const QTimeZone& zone, qint64 fromMs, qint64 toMs, int width, int apart);
constexpr double labelWidth = 96;

} // namespace plotframe
} // namespace alien
