// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrytypes.h"

#include <QHash>
#include <QList>
#include <QString>

namespace alien {

/// A time in which a deployment had one status.
struct StatusBand
{
    qint64 fromMs = 0; ///< 0: before anybody looked
    qint64 toMs = 0;
    QString status;
    bool seen = true; ///< by a console, from end to end; else something may have happened in it that nobody saw
    friend bool operator==(const StatusBand&, const StatusBand&) = default;
};

/// What is known of a deployment now; an empty status: it is gone.
struct StatusNow
{
    QString id;
    QString name;
    QString status;
    qint64 sinceMs = 0; ///< 0: not known
};

/// The bands of one deployment from its changes (ascending, kind Status) and its status now. Pure.
[[nodiscard]] QList<StatusBand> statusBands(const QList<TelemetryEvent>& changes, const StatusNow& now, qint64 nowMs);

/// Changes of status by deployment, each ascending; other events are left out.
using StatusChanges = QHash<QString, QList<TelemetryEvent>>;
[[nodiscard]] StatusChanges changesByDeployment(const QList<TelemetryEvent>& events);

} // namespace alien
