// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandbodies.h"
#include "models/commands/commandindex.h"
#include "models/common/sqlitefile.h"

#include <QCoreApplication>

namespace alien {

class RunLock;

/// The writing half of the command history, on one thread. Each function is one transaction.
class CommandDatabase
{
    Q_DECLARE_TR_FUNCTIONS(alien::CommandHistory)
public:
    CommandDatabase(const QString& file, QString spoolDir);
    ~CommandDatabase();
    CommandDatabase(const CommandDatabase&) = delete;
    CommandDatabase& operator=(const CommandDatabase&) = delete;

    bool open();
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isReadOnly() const { return m_file.isReadOnly(); }

    /// The run first when there are several; empty: nothing was written.
    [[nodiscard]] std::vector<CommandRecord> begin(std::vector<CommandDraft>& drafts, qint64 nowMs);
    /// The record as it is now, and its run's; empty: not written.
    [[nodiscard]] std::vector<CommandRecord> update(qint64 id, const CommandUpdate& update);
    [[nodiscard]] std::vector<CommandRecord> setStarred(const QList<qint64>& ids, bool starred);
    [[nodiscard]] std::vector<CommandRecord> setNote(qint64 id, const QString& note);
    /// What tables no longer show.
    [[nodiscard]] QList<qint64> remove(const QList<qint64>& ids);
    bool saveDraft(const QString& connection, const QString& key, const QByteArray& text);

    /// What runs of the program that are over left Waiting or Sending.
    [[nodiscard]] std::vector<CommandRecord> settleLostRuns(qint64 nowMs);
    /// A few rows into the full-text index; answers those, none when nothing waits.
    [[nodiscard]] QList<qint64> indexSome(int most);
    /// A few of the oldest rows that retention lets go; none: it holds.
    [[nodiscard]] QList<qint64> sweepSome(const CommandRetention& retention, qint64 nowMs, int most);
    void setLargestBody(qint64 bytes) { m_largestBody = bytes; }
    void removeStrays() const;
    /// Gives back the room of what was removed, a little at a time; false: nothing is left to do.
    bool compactSome();

private:
    struct Held; ///< what a row has beside its record
    struct PackedBody
    {
        CommandBodyFact fact;
        std::optional<CommandBodies::Packed> packed;
        qint64 id = 0;
    };

    bool write(const std::function<bool(QString*)>& body);
    [[nodiscard]] PackedBody packed(const QByteArray& bytes, CommandBodyFact fact) const;
    /// Most members of a run share their parameters: packed once; `bodyOf` says which of them each draft has.
    [[nodiscard]] QList<PackedBody> packedOnce(const std::vector<CommandDraft>& drafts,
                                               std::vector<qsizetype>& bodyOf) const;
    bool insertBody(PackedBody& body, QString* error) const;
    [[nodiscard]] qint64 connectionId(const QString& key, QString* error);
    bool insertRecord(CommandRecord& record, qint64 connection, qint64 body, QString* error) const;
    bool addStep(const CommandRecord& record, qint64 atMs, QString* error) const;
    [[nodiscard]] std::optional<CommandRecord> read(qint64 id, Held* held = nullptr) const;
    [[nodiscard]] std::vector<CommandRecord> readAll(const QString& where, const QList<qint64>& values) const;
    bool save(const CommandRecord& record, const Held& held, QString* error) const;
    bool apply(CommandRecord& record, Held& held, const CommandUpdate& update, QString* error) const;
    [[nodiscard]] static bool advance(CommandRecord& record, CommandPhase phase, qint64 atMs);
    std::optional<CommandRecord> refreshRun(qint64 runId, QString* error) const;
    [[nodiscard]] CommandIndex::Texts texts(const CommandRecord& record, const Held& held, bool all) const;
    bool unindex(const CommandRecord& record, Held& held, QString* error) const;
    bool indexOne(qint64 id, QString* error) const;
    bool removeTop(qint64 id, QStringList* files, QString* error) const;
    bool removeRow(const CommandRecord& record, Held held, QStringList* files, QString* error) const;
    [[nodiscard]] qint64 usedBytes() const;
    bool exec(QSqlQuery& query, QString* error) const;

    SqliteFile m_file;
    QString m_spoolDir;
    std::unique_ptr<CommandBodies> m_bodies;
    std::unique_ptr<CommandIndex> m_index;
    std::unique_ptr<RunLock> m_run;
    QHash<QString, qint64> m_connectionIds;
    mutable QHash<qint64, QString> m_connectionKeys;
    qint64 m_largestBody = CommandRetention().largestBody;
    bool m_merging = false; ///< the indexes, by slices
    bool m_short = false;   ///< of room, at the last sweep
    QString m_openProblem;
    QString m_problem;
};

} // namespace alien
