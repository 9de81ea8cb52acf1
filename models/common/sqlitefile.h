// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <vector>

class QDateTime;

namespace alien {

/// One SQLite file of the console, opened with care; used on the thread that opened it. Owner-only rights, WAL, foreign
/// code in the schema is not trusted. A file of a newer schema, or one that cannot be written, opens read-only; a
/// damaged or foreign one is moved aside, never deleted, and what can be read of a damaged one comes over into the new
/// one.
class SqliteFile
{
public:
    struct Schema
    {
        qint32 applicationId = 0;
        /// Statements that lead from version n to n + 1, n = index.
        std::vector<QStringList> steps;
        bool full = true; ///< synchronous=FULL, else NORMAL
        /// Larger files are not read through at the start; damage shows when it is met.
        qint64 checkUpTo = std::numeric_limits<qint64>::max();
        QStringList onCreate; ///< pragmas that a file takes only before its first table
        /// For what salvage does not bring: indexes of words and the like.
        QStringList afterSalvage;
    };

    /// Of pages that a connection keeps. SQLite's own 2 MB, times the connections of a console, fill up for hours while
    /// the files grow; the system has those pages anyway.
    static constexpr int kPagesKib = 512;
    /// For connections that are not opened here.
    static void keepFewPages(const QSqlDatabase& database);

    SqliteFile(QString file, Schema schema);
    ~SqliteFile();
    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;

    /// False: problem() says why, and nothing can be read.
    bool open();
    /// As it is: nothing is made, migrated or moved aside, and older schemas open too.
    bool openForReading();
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// What the operator should hear of; also when open() worked. Empty: all is well.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString fileName() const { return m_file; }
    [[nodiscard]] QSqlDatabase database() const { return m_database; }

    /// Runs one statement; false with the driver's words in `error`.
    bool run(const QString& sql, QString* error = nullptr) const;
    /// In one immediate transaction: other processes wait. Rolls back when `body` answers false.
    bool transaction(const std::function<bool()>& body, QString* error) const;
    [[nodiscard]] qint64 number(const QString& sql) const; ///< first column of the first row; -1 on failure
    /// Makes a whole copy beside the file, "FILE.vN-STAMP", and says what it is called; empty, and why in `error`.
    [[nodiscard]] QString backUp(QString* error) const;
    /// The STAMP of files beside this one: a moment in UTC, to the millisecond.
    [[nodiscard]] static QString stampOf(const QDateTime& time);
    [[nodiscard]] static qint64 msOfStamp(const QString& stamp); ///< ms since epoch; 0: it is none

private:
    enum class Health { Good, Damaged, Newer, Unopenable };
    enum class Access { Full, ReadOnly, Frozen }; ///< Frozen: nobody can write it, not even its shared memory
    Health openOnce(Access access);
    bool openReadOnly();
    [[nodiscard]] bool openDamaged();
    [[nodiscard]] Health check();
    bool configure();
    bool takesWrites();
    bool migrate();
    [[nodiscard]] QString moveAside(); ///< where to; empty: it could not be moved

    QString m_file;
    Schema m_schema;
    QSqlDatabase m_database;
    QString m_connection;
    QString m_problem;
    QString m_reason; ///< the driver's words on why it could not be opened
    bool m_readOnly = false;
};

} // namespace alien
