// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/pastrow.h"
#include "models/history/statushistory.h"

namespace alien {

/// A time in which a deployment had one status.
struct StatusSpell
{
    QString status; ///< empty: it was gone
    qint64 fromMs = 0;
    qint64 toMs = 0;      ///< the last one: now
    bool lasts = false;   ///< it is the last one
    bool watched = false; ///< by a console, all the time; else more may have happened in it
    friend bool operator==(const StatusSpell&, const StatusSpell&) = default;
};

/// What became of one deployment, as far as consoles saw it.
struct DeploymentPast
{
    struct Share
    {
        QString status;
        qint64 ms = 0;
    };
    QList<StatusSpell> spells;  ///< newest first
    QList<Share> shares;        ///< time in each status, longest first
    int failures = 0;           ///< times it came to fail
    int flaps = 0;              ///< times it left a healthy status for a failed one and came back
    int recoveries = 0;         ///< failures that ended healthy
    qint64 meanToRecoverMs = 0; ///< from failing to healthy
    qint64 knownFromMs = 0;

    /// `steps`: newest first, as ChangeLog::stepsOf() gives them; `watched` in order of time.
    [[nodiscard]] static DeploymentPast of(const QList<StatusChange>& steps, const std::vector<WatchedSpan>& watched,
                                           qint64 nowMs);
};

} // namespace alien
