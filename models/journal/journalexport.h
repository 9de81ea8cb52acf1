// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/filemask.h"
#include "models/journal/journal.h"

namespace alien {

class JournalDatabase;

/// The journal as text. JSON Lines: an object per entry, hashes in hex, time as ISO 8601 UTC and in ms. CSV: RFC 4180
/// with a header line; a cell that a spreadsheet would take for a formula begins with an apostrophe.
namespace journalexport {

[[nodiscard]] QByteArray jsonLine(const JournalEntry& entry);
/// What jsonLine() wrote; nothing when it is something else.
[[nodiscard]] std::optional<JournalEntry> entryOf(const QByteArray& jsonLine);
[[nodiscard]] QByteArray csvHeader();
[[nodiscard]] QByteArray csvLine(const JournalEntry& entry);
[[nodiscard]] QByteArray csvCell(const QString& text);
/// Written beside and renamed, 0600. Empty when it worked, else why not.
[[nodiscard]] QString write(const JournalDatabase& database, const QString& file, Journal::ExportFormat format,
                            const FileMask& mask);

} // namespace journalexport

} // namespace alien
