// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journalchain.h"

#include <QCoreApplication>

namespace alien {

class JournalDatabase;

/// Entries that left the journal: a file beside it, history-FIRST-LAST.jsonl, read-only, an entry a line as in
/// journalexport, and a last line {"sealed": {"first", "last", "hash"}}. Its last hash is what the first entry that
/// stayed follows, so the two prove each other.
class JournalArchive
{
    Q_DECLARE_TR_FUNCTIONS(alien::JournalArchive)
public:
    struct Check
    {
        Journal::Verification verification;
        ChainEnd before; ///< what its first entry follows
        ChainEnd end;
    };
    /// Every entry after `from` up to `to`, written, read again and compared. The file; empty with `error`.
    [[nodiscard]] static QString write(const JournalDatabase& database, const ChainEnd& from, const ChainEnd& to,
                                       QString* error);
    [[nodiscard]] static Check verify(const QString& file);
    /// The archives of a journal, oldest first.
    [[nodiscard]] static QStringList filesOf(const QString& journalFile);
};

} // namespace alien
