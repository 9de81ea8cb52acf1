// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/plotframe.h"

#include "models/telemetry/stepfor.h"
#include "views/common/look/look.h"

#include <QDateTime>

namespace alien::plotframe {

int left(const Look& look)
{
    return look.px(side) + look.px(axis);
}

bool isNarrow(const Look& look, int width)
{
    constexpr double least = 640;
    return width < look.px(least);
}

int right(const Look& look, int width)
{
    return isNarrow(look, width) ? look.px(side) : look.px(between) + look.px(legend) + look.px(side);
}

double TimeScale::xOf(qint64 t) const
{
    return left + width * double(t - fromMs) / double(toMs - fromMs);
}

qint64 TimeScale::timeAt(double x) const
{
    const double share = width > 0 ? (x - left) / width : 0;
    return fromMs + qint64(qBound(0.0, share, 1.0) * double(toMs - fromMs));
}

TimeScale timeScale(const Look& look, int width, qint64 fromMs, qint64 toMs)
{
    const int begin = left(look);
    return {double(begin), double(width - begin - right(look, width)), fromMs, toMs};
}

QList<qint64> ticks(const QTimeZone& zone, qint64 fromMs, qint64 toMs, int width, int apart)
{
    constexpr qint64 hour = 3'600'000;
    QList<qint64> out;
    const qint64 step = stepFor(fromMs, toMs, qMax(1, width / qMax(1, apart)), 1000);
    const auto offsetAt = [&zone](qint64 ms) {
        return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))) * 1000;
    };
    // Steps of hours and days stay on their hour when the clock changes between them; shorter ones run on.
    const qint64 first = offsetAt(fromMs);
    for (qint64 wall = alignedTo(fromMs + first, step) + step;; wall += step) {
        const qint64 t = wall - (step > hour ? offsetAt(wall - offsetAt(wall - first)) : first);
        if (t > toMs)
            return out;
        if (t > fromMs && (out.isEmpty() || t > out.last()))
            out.append(t);
    }
}

} // namespace alien::plotframe
