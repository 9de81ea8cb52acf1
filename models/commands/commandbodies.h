// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandhistory.h"

#include <QSqlDatabase>

namespace alien {

/// Bodies of commands, each kept once: zstd in the database up to 4 MiB, beyond that in a file beside it, named by its
/// SHA-256. Used on one thread, with that thread's connection.
class CommandBodies
{
public:
    /// `spoolDir`: where large bodies are unpacked for looking at; empty: the system's temporary folder.
    CommandBodies(const QSqlDatabase& database, const QString& databaseFile, QString spoolDir);

    static constexpr qint64 kInPlace = qint64(4) << 20;

    /// Hashed and packed; takes time, needs no transaction.
    struct Packed
    {
        QByteArray hash;
        qint64 bytes = 0;
        int codec = 0;
        QByteArray data; ///< empty when it lies in a file
        qint64 stored = 0;
        QString error; ///< of the disk
    };
    [[nodiscard]] Packed pack(const QByteArray& bytes) const;
    /// In the caller's transaction; 0 when it could not be written.
    [[nodiscard]] qint64 insert(const Packed& packed, QString* error) const;

    [[nodiscard]] CommandBody load(qint64 id) const;
    /// At most so much of its beginning; for the index.
    [[nodiscard]] QByteArray beginning(qint64 id, qint64 most) const;

    /// In the caller's transaction: forgets it when no command needs it any more; answers its file, to be removed after
    /// the commit.
    [[nodiscard]] QString drop(qint64 id) const;
    /// Files that no row names: left by a crash between the two.
    void removeStrays() const;

private:
    struct Row
    {
        qint64 bytes = 0;
        int codec = 0;
        QByteArray hash;
        QByteArray data;
    };
    [[nodiscard]] bool read(qint64 id, Row& row) const;
    [[nodiscard]] QString fileOf(const QByteArray& hash) const;
    [[nodiscard]] QString writeFile(const QByteArray& hash, const QByteArray& bytes, qint64* stored) const;
    void unpackFile(const Row& row, CommandBody& body) const;

    QSqlDatabase m_database;
    QString m_folder;
    QString m_spoolDir;
};

} // namespace alien
