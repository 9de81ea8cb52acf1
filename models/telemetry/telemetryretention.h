// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace alien {

/// How long and how much telemetry is kept; the oldest goes first.
struct TelemetryRetention
{
    int rawHours = 48;
    int minuteDays = 14;
    int quarterDays = 60; ///< of an hour
    int hourDays = 400;
    int logDays = 14;
    int spanDays = 7;
    qint64 fileBytes = qint64(2) << 30;
    qint64 logBytes = qint64(200) << 20;
    int spans = 500'000;
    qint64 quarantineBytes = qint64(10) << 20;
};

} // namespace alien
