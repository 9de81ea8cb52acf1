// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alien {

/// --verify-journal: what to print, a line a file, and the exit status: 0 when every chain is whole, else 1.
struct JournalReport
{
    QString text;
    int status = 0;
};
[[nodiscard]] JournalReport verifyJournal(const QString& historyFile);

} // namespace alien
