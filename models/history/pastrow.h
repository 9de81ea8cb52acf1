// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/fleetdecoder.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace alien {

/// One deployment as it was: what tables need of it, and since when it had that status (manager's clock, ms).
struct PastRow
{
    SummaryPtr summary; ///< never null
    qint64 sinceMs = 0;
};

/// How long the past is kept, and how large its file may grow.
struct ChangeRetention
{
    int days = 90;
    qint64 bytes = qint64(256) << 20;
    friend bool operator==(const ChangeRetention&, const ChangeRetention&) = default;
};

/// A fleet as it was at one moment.
struct PastFleet
{
    qint64 atMs = 0;           ///< asked for
    qint64 knownMs = 0;        ///< of the last answer of the manager before it; 0: nothing is known of that time
    std::vector<PastRow> rows; ///< sorted by id
    QString problem;           ///< why nothing can be shown; else empty
};

/// A time in which a console looked on; between two of them nobody knows what happened. Manager's clock, ms.
struct WatchedSpan
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    friend bool operator==(const WatchedSpan&, const WatchedSpan&) = default;
};

/// How much changed in each of as many equal parts of a time.
struct ChangeDensity
{
    struct Part
    {
        int changes = 0;
        int failed = 0; ///< of them: changes into a status of class failed
    };
    qint64 fromMs = 0;
    qint64 toMs = 0;
    std::vector<Part> parts;
    std::vector<WatchedSpan> watched; ///< that touch it, in order
};

/// What is different now from what it was at one moment.
struct FleetDifference
{
    enum Kind { Failed, Recovered, Appeared, Gone, Released, OtherStatus, KindCount };
    qint64 fromMs = 0;
    qint64 changes = 0;         ///< noted in between, there and back again
    int counts[KindCount] = {}; ///< a deployment counts once, in the first kind that fits
    QStringList ids[KindCount]; ///< at most mostIds of each
    static constexpr int mostIds = 200;
};

} // namespace alien
