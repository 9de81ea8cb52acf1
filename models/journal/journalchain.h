// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"

namespace alien {

/// The chain that makes the journal tamper-evident.
///
/// hash = SHA-256 of these bytes, in this order:
///   "alien-journal-1" and a newline (ASCII, 16 bytes)
///   previousHash: the hash of the entry with the seq before, 32 bytes; 32 zero bytes for seq 1
///   each field as its length in bytes (unsigned 64 bit, big endian), then its bytes:
///     seq, about, atMs                      as decimal ASCII
///     connection, connectionName, subject,
///     action, targetKind, targetId, targetName,
///     statusBefore, statusAfter, reason,
///     request, requestDigest                as UTF-8
///     outcome                               as its name: sent, done, refused, failed, outcome unknown
///     code, detail                          as UTF-8
/// The lengths make the encoding injective: no text can be moved from one field into the next.
namespace journalchain {

constexpr int kHashSize = 32;

[[nodiscard]] QByteArray encode(const JournalEntry& entry);
[[nodiscard]] QByteArray hashOf(const JournalEntry& entry);
[[nodiscard]] QByteArray beginning(); ///< 32 zero bytes

} // namespace journalchain

/// An entry that others follow.
struct ChainEnd
{
    qint64 seq = 0;
    QByteArray hash = journalchain::beginning();
    /// Whether `entry` is the next one, and as it was written.
    [[nodiscard]] bool isFollowedBy(const JournalEntry& entry) const;
    friend bool operator==(const ChainEnd&, const ChainEnd&) = default;
};

[[nodiscard]] std::optional<OutcomeKind> outcomeKind(QStringView name);

} // namespace alien
