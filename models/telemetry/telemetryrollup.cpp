// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/telemetryrollup.h"

#include <QVariant>

#include <algorithm>
#include <cmath>

namespace alien {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

double realAt(const QSqlQuery& query, int column)
{
    const QVariant value = query.value(column);
    return value.isNull() ? kUnknown : value.toDouble();
}

QVariant orNull(double value)
{
    return std::isfinite(value) ? QVariant(value) : QVariant(QMetaType::fromType<double>());
}

} // namespace

TelemetryRollup::TelemetryRollup()
    : low(kUnknown)
    , high(kUnknown)
    , last(kUnknown)
    , increase(kUnknown)
{}

TelemetryRollup TelemetryRollup::read(const QSqlQuery& query)
{
    TelemetryRollup out;
    out.m_any = true;
    out.t = query.value(0).toLongLong();
    out.low = realAt(query, 1);
    out.high = realAt(query, 2);
    out.n = query.value(4).toLongLong();
    out.sum = out.n > 0 ? realAt(query, 3) : 0;
    out.last = realAt(query, 5);
    out.increase = realAt(query, 6);
    out.spanMs = query.value(7).toLongLong();
    if (!query.isNull(8)) {
        const QByteArray bytes = query.value(8).toByteArray();
        out.part = telemetry::Distribution::decoded({bytes.constData(), std::size_t(bytes.size())});
    }
    return out;
}

TelemetryRollup TelemetryRollup::readValue(const QSqlQuery& query)
{
    TelemetryRollup out;
    out.m_any = true;
    out.t = query.value(0).toLongLong();
    out.low = realAt(query, 1);
    out.high = realAt(query, 2);
    out.last = realAt(query, 3);
    return out;
}

TelemetryRollup TelemetryRollup::readIncrease(const QSqlQuery& query)
{
    TelemetryRollup out;
    out.m_any = true;
    out.t = query.value(0).toLongLong();
    out.increase = realAt(query, 1);
    out.spanMs = query.value(2).toLongLong();
    return out;
}

QVariantList TelemetryRollup::values() const
{
    const QVariant bytes =
        part ? QVariant(QByteArray::fromStdString(part->encoded())) : QVariant(QMetaType::fromType<QByteArray>());
    return {orNull(low), orNull(high), orNull(sum), n, orNull(last), orNull(increase), spanMs, bytes};
}

void TelemetryRollup::add(const TelemetryRollup& later)
{
    if (!m_any) {
        *this = later;
        return;
    }
    // fmin and fmax take the other where one is NaN.
    low = std::fmin(low, later.low);
    high = std::fmax(high, later.high);
    sum += later.sum;
    n += later.n;
    if (!std::isnan(later.last))
        last = later.last;
    if (!std::isnan(later.increase)) {
        increase = std::isnan(increase) ? later.increase : increase + later.increase;
        spanMs += later.spanMs;
    }
    if (!later.part)
        return;
    // Bounds that changed in between: what is newer is what people look for.
    if (!part || !part->merge(*later.part))
        part = later.part;
}

} // namespace alien
