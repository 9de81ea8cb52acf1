// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrytypes.h"

#include <QByteArray>

namespace alien {

class Format;

/// What a panel shows, for spreadsheets.
struct LineSheet
{
    QString title; ///< of the panel
    QString unit;
    QList<TelemetryLine> lines;
};

/// CSV (RFC 4180, UTF-8): panel, line, unit, time (ISO 8601 in the chosen zone), value, lowest, highest of the step. A
/// cell that a spreadsheet would take for a formula begins with an apostrophe.
[[nodiscard]] QByteArray csvOf(const QList<LineSheet>& sheets, const Format& format);

} // namespace alien
