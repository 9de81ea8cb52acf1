// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/sqlitefile.h"
#include "models/journal/journalchain.h"

#include <QCoreApplication>

namespace alien {

class RunLock;

/// The journal's half of history.db, on one thread. Several processes may write the same file: each append reads the
/// end of the chain and adds to it in one immediate transaction.
class JournalDatabase
{
    Q_DECLARE_TR_FUNCTIONS(alien::JournalDatabase)
public:
    /// The form of its file, for those who look after files.
    [[nodiscard]] static SqliteFile::Schema layout();
    explicit JournalDatabase(const QString& file);
    ~JournalDatabase();
    JournalDatabase(const JournalDatabase&) = delete;
    JournalDatabase& operator=(const JournalDatabase&) = delete;

    bool open();
    /// To look only, at any version of the file; append() fails then.
    bool openForReading();
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }

    /// Fills in seq, time and hashes; false when it is not on disk.
    bool append(JournalEntry& entry);
    /// What runs that are over sent without hearing the outcome gets an `outcome unknown` entry; answers them.
    std::vector<JournalEntry> settleLostRuns();
    [[nodiscard]] Journal::Verification verify() const;
    /// Where the chain in this file begins: the last entry that went into an archive, or seq 0 and zeros.
    [[nodiscard]] ChainEnd anchor() const;
    /// See Journal::archive(). The file that was written; empty when there was nothing to move, or with `error`.
    QString archive(qint64 beforeMs, QString* error);
    [[nodiscard]] std::vector<JournalEntry> page(qint64 beforeSeq, int limit) const;
    /// Oldest first; stops when fn answers false. False when the rows cannot be read.
    bool visit(const std::function<bool(const JournalEntry&)>& fn) const;

private:
    bool insert(JournalEntry& entry, QString* error);
    [[nodiscard]] ChainEnd lastSettledBefore(qint64 beforeMs) const;
    bool removeUpTo(const ChainEnd& end, QString* error);
    void noteFailure(const QString& error);

    SqliteFile m_file;
    std::unique_ptr<RunLock> m_run;
    QString m_openProblem;
    QString m_problem;
};

} // namespace alien
