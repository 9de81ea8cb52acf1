// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/packedbytes.h"

namespace alien {

/// What may change of one deployment, as the change log keeps it. Words are numbers of the log's dictionary; 0: none.
struct LogState
{
    enum Flag : quint8 { HasState = 1, RetryRequested = 2, LacksReplicas = 4 };
    quint32 status = 0;
    quint32 current = 0;
    quint32 desired = 0;
    quint32 error = 0; ///< its code
    quint32 url = 0;
    quint32 region = 0;
    quint16 urls = 0;
    quint16 resources = 0;
    quint16 running = 0;
    quint16 failed = 0;
    quint16 busy = 0;
    quint8 flags = 0;
    bool present = false;
    qint64 sinceMs = 0;
    qint64 updatedMs = 0;
    friend bool operator==(const LogState&, const LogState&) = default;
};

/// Which parts of a state an entry of the log tells.
enum LogPart : quint32 {
    LogGone = 1,
    LogStatus = 2, ///< and since when
    LogCurrent = 4,
    LogDesired = 8,
    LogError = 16,
    LogUrl = 32,
    LogResources = 64,
    LogFlags = 128,
    LogRegion = 256,
    LogUpdated = 512,
    LogAll = LogStatus | LogCurrent | LogDesired | LogError | LogUrl | LogResources | LogFlags | LogRegion | LogUpdated,
};

/// The parts to tell; 0 when nothing happened. That the manager touched it (`updatedMs`) or that a resource moved
/// between running and busy is no news by itself: pull agents and 3.x managers do so all the time (protocol 2.5).
[[nodiscard]] quint32 differenceOf(const LogState& before, const LogState& now);
/// One entry: the deployment's number, the parts, their values. Times are told from `atMs`.
void writeEntry(PackedWriter& out, quint32 number, quint32 parts, const LogState& state, qint64 atMs);
/// Reads the parts of an entry (the number was read) over what `state` was. False when the bytes are no entry.
[[nodiscard]] bool readEntry(PackedReader& in, LogState& state, qint64 atMs, quint32* parts);

} // namespace alien
