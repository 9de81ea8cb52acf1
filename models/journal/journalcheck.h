// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"

#include <QCoreApplication>

namespace alien {

/// Verifies a journal with all that belongs to it, without changing a byte: its archives, copies from before a
/// migration, files that were set aside.
class JournalCheck
{
    Q_DECLARE_TR_FUNCTIONS(alien::JournalCheck)
public:
    struct File
    {
        QString name; ///< path
        Journal::Verification verification;
        QString note; ///< what else to know: an archive that is not here
    };
    /// Archives first, as time went; empty when there is no journal at all.
    [[nodiscard]] static QList<File> run(const QString& journalFile);
    [[nodiscard]] static bool isIntact(const QList<File>& files);
    /// "history.db: 214 entries, 2026-11-20T10:00:00Z to …, the chain is unbroken."
    [[nodiscard]] static QString line(const File& file);
};

} // namespace alien
