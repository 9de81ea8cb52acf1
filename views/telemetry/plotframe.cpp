// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/plotframe.h"

#include "models/telemetry/stepfor.h"
#include "views/common/look/look.h"

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

QList<qint64> ticks(qint64 fromMs, qint64 toMs, int width, int apart)
{
    QList<qint64> out;
    const qint64 step = stepFor(fromMs, toMs, qMax(1, width / qMax(1, apart)), 1000);
    for (qint64 t = alignedTo(fromMs, step) + step; t <= toMs; t += step)
        out.append(t);
    return out;
}

} // namespace alien::plotframe
