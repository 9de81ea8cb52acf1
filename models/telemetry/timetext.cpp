// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/timetext.h"

#include "models/common/format.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QDateTime shown(qint64 ms, const Format& format)
{
    return QDateTime::fromString(format.exact(ms), Qt::ISODateWithMs);
}

/// When a clock in the zone of `format` shows what this one shows in UTC.
qint64 fromWall(const QDateTime& utc, const Format& format)
{
    // The offset there is known once one knows roughly when it is.
    const qint64 asUtc = utc.toMSecsSinceEpoch();
    const qint64 near = asUtc - qint64(shown(asUtc, format).offsetFromUtc()) * 1000;
    return asUtc - qint64(shown(near, format).offsetFromUtc()) * 1000;
}

} // namespace

std::optional<qint64> timeFromText(const QString& text, const Format& format, qint64 nowMs)
{
    const QString typed = text.trimmed();
    // Read as UTC where it names no zone: an hour that the clock of this computer leaves out exists in others.
    QDateTime wall = QDateTime::fromString(typed + u'Z', Qt::ISODateWithMs);
    const bool isWall = wall.isValid();
    if (!isWall)
        wall = QDateTime::fromString(typed, Qt::ISODateWithMs);
    if (const QTime clock = QTime::fromString(typed, typed.count(u':') > 1 ? u"H:mm:ss"_s : u"H:mm"_s);
        !wall.isValid() && clock.isValid())
        return fromWall(QDateTime(shown(nowMs, format).date(), clock, Qt::UTC), format);
    if (!wall.isValid())
        return std::nullopt;
    if (!isWall && wall.timeSpec() != Qt::LocalTime)
        return wall.toMSecsSinceEpoch();
    return fromWall(QDateTime(wall.date(), wall.time(), Qt::UTC), format); // a date alone is its midnight
}

} // namespace alien
