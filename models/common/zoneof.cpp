// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/zoneof.h"

#include "models/common/format.h"

namespace alien {

QTimeZone zoneOf(const Format& format)
{
    switch (format.zone()) {
    case Format::Zone::Local:
        return QTimeZone::systemTimeZone();
    case Format::Zone::Chosen:
        // The label begins with its name; only UTC has none.
        if (const QTimeZone zone(format.zoneLabel().section(u' ', 0, 0).toUtf8()); zone.isValid())
            return zone;
        break;
    case Format::Zone::Utc:
        break;
    }
    return QTimeZone::utc();
}

} // namespace alien
