// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"

namespace alien {

/// The bytes that the chain hashes: every field but the hashes, in the order of JournalEntry, each as its length in
/// decimal, a colon and the UTF-8 text (numbers in decimal). Never change it: journals written before would no longer
/// verify.
[[nodiscard]] QByteArray canonicalBytes(const JournalEntry& entry);
/// SHA-256 over previousHash and canonicalBytes().
[[nodiscard]] QByteArray chainHash(const JournalEntry& entry);
[[nodiscard]] OutcomeKind outcomeKind(QStringView wire);

[[nodiscard]] QByteArray toJsonLine(const JournalEntry& entry);
/// RFC 4180; cells that a spreadsheet would take for a formula begin with an apostrophe.
[[nodiscard]] QByteArray toCsvLine(const JournalEntry& entry);
[[nodiscard]] QByteArray csvHead();

} // namespace alien
