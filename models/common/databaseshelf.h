// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/datacopy.h"
#include "models/common/sqlitefile.h"

#include <QList>
#include <QString>

namespace alien {

/// The copies of databases that stand beside them: made before a migration or when asked for ("x.db.v2-STAMP"), put
/// aside by a restore ("x.db.replaced-STAMP"), moved aside since they were damaged ("x.db.damaged-STAMP"). None is ever
/// deleted here.
///
/// A restore has two halves. stage() makes a checked copy of the backup, "x.db.restore"; it can be called off.
/// restoreStaged() runs at a start, before anything has the database open: the file in use gets its second name,
/// "x.db.replaced-STAMP", and then the copy takes its place in one step. Whenever the process ends in between, the next
/// start goes on; there is never a moment with neither file.
///
/// All of it reads and writes files: on a worker, but for restoreStaged().
class DatabaseShelf
{
public:
    /// One database of the console.
    struct Store
    {
        QString title; ///< in words: "Journal"
        QString file;
        SqliteFile::Schema schema;
    };
    using Kind = DataCopy::Kind;
    using Copy = DataCopy;
    using Restored = RestoredData;

    /// The copies of these, newest first.
    [[nodiscard]] static QList<Copy> list(const QList<Store>& stores);
    /// A copy of the database as it is now, while it is in use; its file in `made`. A sentence when it failed.
    [[nodiscard]] static QString backUp(const Store& store, QString* made);
    /// Makes the copy ready for the next start. A sentence when it failed, and then nothing was changed.
    [[nodiscard]] static QString stage(const Store& store, const QString& copy);
    /// Calls a restore off. False: the file cannot be removed.
    static bool unstage(const Store& store);
    [[nodiscard]] static bool isStaged(const Store& store);
    /// The restores that were asked for. Before anything in this process opens the databases.
    [[nodiscard]] static QList<Restored> restoreStaged(const QList<Store>& stores);
};

} // namespace alien
