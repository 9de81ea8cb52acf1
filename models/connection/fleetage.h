// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace alien {

/// How old the fleet on screen is: the part of it that was not read for the longest. Answers to anything else do not
/// make it younger.
struct FleetAge
{
    qint64 readMs = 0;    ///< this computer's clock
    qint64 ageMs = 0;     ///< since then
    qint64 nextInMs = -1; ///< until its next read; -1: that is under way, or nobody knows
    bool old = false;     ///< two reads of it were missed (experience.md, Words)
    bool parted = false;  ///< it is read group by group
};

} // namespace alien
