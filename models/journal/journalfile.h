// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"

#include <QSqlDatabase>

namespace alien {

/// history.db on the journal's own thread: schema, append-only triggers, hash chain. Blocking; never used on the GUI
/// thread.
class JournalFile
{
public:
    explicit JournalFile(const QString& file);
    ~JournalFile();
    JournalFile(const JournalFile&) = delete;
    JournalFile& operator=(const JournalFile&) = delete;

    /// Creates or opens, checks, migrates. Problems are told by problem(); what can be saved of a damaged file is kept
    /// beside it.
    void open();
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isWritable() const { return m_writable; }

    /// Fills in seq and hashes; false when it is not on disk.
    bool append(JournalEntry& entry);
    /// Entries that left and have no outcome, from a run that ended in between: each gets one, `outcome unknown`.
    void settleOpenEntries(qint64 nowMs);
    [[nodiscard]] std::vector<JournalEntry> page(qint64 beforeSeq, int limit);
    [[nodiscard]] Journal::Verification verify();
    bool exportTo(const QString& file, Journal::ExportFormat format, QString* error);

private:
    bool openDatabase();
    bool prepareSchema();
    bool exec(const QString& sql);
    void moveAside(const QString& why);
    void readHead();

    QString m_file;
    QString m_connection;
    QSqlDatabase m_db;
    QString m_problem;
    bool m_writable = false;
    qint64 m_lastSeq = 0;
    QByteArray m_lastHash;
};

} // namespace alien
