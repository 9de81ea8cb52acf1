// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alien {

/// A copy of one of the console's databases, beside it.
struct DataCopy
{
    enum class Kind {
        Backup,   ///< made before a migration, or when asked for
        Replaced, ///< in use until a restore put it aside
        Damaged   ///< moved aside since it was damaged
    };
    Kind kind = Kind::Backup;
    QString title; ///< of the data, in words: "Journal"
    QString live;  ///< the database it is of
    QString file;
    qint64 madeMs = 0;
    qint64 bytes = 0;
    qint32 version = 0;    ///< of the schema, as the file itself says; 0: it does not say
    bool readable = false; ///< by this version of the program
    bool staged = false;   ///< takes the place of the live file at the next start
};

/// What came of a restore at this start.
struct RestoredData
{
    QString live;
    QString keptAs;  ///< what was in use until now; empty: there was nothing
    QString problem; ///< a sentence; the restore is tried again at the next start
};

} // namespace alien
