// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/sqlitefile.h"
#include "models/history/logstate.h"
#include "models/history/pastrow.h"
#include "models/history/statushistory.h"

#include <QCoreApplication>

#include <deque>
#include <map>
#include <optional>
#include <unordered_map>

class QSqlQuery;

namespace alien {

/// The change log of one connection: what each poll changed, one row a poll, and from time to time a key frame with the
/// whole fleet, so that no more than about twice a frame has to be read to know the fleet of any moment. On one thread.
/// Names, ids and words stand once in a dictionary; no documents, settings, messages or tokens. Times are ms on the
/// manager's clock.
///
/// A file of a newer schema is not read and not written: problem() says so. A damaged one is moved aside.
class ChangeDatabase
{
    Q_DECLARE_TR_FUNCTIONS(alien::ChangeDatabase)
public:
    /// The form of its file, for those who look after files.
    [[nodiscard]] static SqliteFile::Schema layout();
    explicit ChangeDatabase(const QString& file);
    ~ChangeDatabase();
    ChangeDatabase(const ChangeDatabase&) = delete;
    ChangeDatabase& operator=(const ChangeDatabase&) = delete;

    bool open();
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The whole fleet, as a complete answer says: who is not in it is gone.
    void reconcile(const std::vector<PastRow>& all);
    /// What changed since; in memory until commit().
    void note(const std::vector<PastRow>& put, const std::vector<std::string>& gone);
    /// An answer is in, whether it changed something or not. How many entries were written; -1 when they could not be
    /// (they wait for the next commit).
    int commit(qint64 atMs);
    /// The fleet as it was at the last commit, for the next start; see FleetSnapshot.
    [[nodiscard]] bool saveSnapshot(const QString& file, const QString& newestRelease);
    /// The operator looks on, or looked on until now.
    void setSeen(qint64 atMs);
    [[nodiscard]] qint64 seenMs() const; ///< 0: never
    /// Lets the oldest go. How many bytes the file uses now.
    qint64 sweep(qint64 nowMs, const ChangeRetention& retention);

    [[nodiscard]] PastFleet fleetAt(qint64 atMs);
    /// Newest first; `from` is empty for the first that is known.
    [[nodiscard]] QList<StatusChange> stepsOf(const QString& deploymentId) const;
    [[nodiscard]] ChangeDensity density(qint64 fromMs, qint64 toMs, int parts) const;
    /// When the log begins; 0: it is empty.
    [[nodiscard]] qint64 beginMs() const;
    /// The next noted change after `atMs`, or the last one before it; 0: none.
    [[nodiscard]] qint64 neighbour(qint64 atMs, bool after) const;
    [[nodiscard]] std::vector<WatchedSpan> watched(qint64 fromMs, qint64 toMs) const;
    [[nodiscard]] FleetDifference differenceSince(qint64 fromMs);

private:
    using States = std::vector<LogState>; ///< by number of the deployment; 0 is nobody
    struct Identity
    {
        std::string id;
        std::string name;
        quint32 platform = 0;
        quint32 group = 0;
        quint32 groupName = 0;
        quint32 model = 0;
        qint64 createdMs = 0;
        bool stored = false;
        friend bool operator==(const Identity&, const Identity&) = default;
    };

    [[nodiscard]] bool usable() const { return m_file.isOpen() && !m_file.isReadOnly(); }
    bool load();
    bool loadWords();
    bool loadDeployments();
    bool loadState();
    void forget();
    [[nodiscard]] quint32 word(std::string_view text);
    [[nodiscard]] std::string_view text(quint32 word) const;
    [[nodiscard]] quint32 numberOf(const DeploymentSummary& summary);
    [[nodiscard]] LogState stateOf(const PastRow& row);
    void put(quint32 number, const LogState& state);
    bool writeDictionary();
    bool writeDeployment(QSqlQuery& query, quint32 number);
    bool writeChanges(qint64 atMs, int* entries);
    bool writeFrame(qint64 atMs);
    bool putFrame(qint64 atMs, const States& states);
    void measureFrames();
    void writeSpan(qint64 atMs, bool now);
    void writeFailed(const QString& error);
    /// States at one moment, from the key frame before it; the frame's and the last poll's time in `knownMs`.
    bool replay(qint64 atMs, States& states, qint64* knownMs) const;
    bool readEntries(const QByteArray& body, qint64 atMs, States& states) const;
    [[nodiscard]] const std::vector<quint32>& byId();
    void fill(DeploymentSummary& summary, quint32 number, const LogState& state) const;
    [[nodiscard]] bool failedStatus(quint32 word) const;
    void removeBefore(qint64 cutMs);
    bool moveFrameTo(qint64 cutMs);

    SqliteFile m_file;
    QString m_problem;
    QString m_openProblem;

    std::deque<std::string> m_words = std::deque<std::string>(1);
    std::unordered_map<std::string_view, quint32> m_wordNumbers;
    std::size_t m_wordsStored = 1;
    std::deque<Identity> m_deployments = std::deque<Identity>(1);
    std::unordered_map<std::string_view, quint32> m_numbers;
    std::vector<quint32> m_byId; ///< numbers in the order of their ids

    States m_now = States(1);
    std::map<quint32, LogState> m_before; ///< who may have changed since the last commit, as it was
    qint64 m_lastMs = 0;
    bool m_framed = false; ///< there is a key frame
    qint64 m_frameBytes = 0;
    qint64 m_sinceFrame = 0; ///< bytes of changes written after it
    WatchedSpan m_span;
    qint64 m_spanWrittenMs = 0;

    struct Shown
    {
        LogState state;
        SummaryPtr summary;
    };
    std::vector<Shown> m_shown; ///< the last fleetAt(), so that rows that stay are the same
};

} // namespace alien
