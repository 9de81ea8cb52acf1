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

} // namespace

std::optional<qint64> timeFromText(const QString& text, const Format& format, qint64 nowMs)
{
    const QString typed = text.trimmed();
    QDateTime wall = QDateTime::fromString(typed, Qt::ISODateWithMs);
    if (const QTime clock = QTime::fromString(typed, typed.count(u':') > 1 ? u"H:mm:ss"_s : u"H:mm"_s);
        !wall.isValid() && clock.isValid())
        wall = QDateTime(shown(nowMs, format).date(), clock);
    if (!wall.isValid())
        return std::nullopt;
    if (wall.timeSpec() != Qt::LocalTime)
        return wall.toMSecsSinceEpoch();
    // The offset there is known once one knows roughly when it is.
    const qint64 asUtc = QDateTime(wall.date(), wall.time(), Qt::UTC).toMSecsSinceEpoch();
    const qint64 near = asUtc - qint64(shown(asUtc, format).offsetFromUtc()) * 1000;
    return asUtc - qint64(shown(near, format).offsetFromUtc()) * 1000;
}

} // namespace alien
