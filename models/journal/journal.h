// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace alien {

enum class OutcomeKind { Sent, Done, Refused, Failed, OutcomeUnknown };
[[nodiscard]] const char* wireName(OutcomeKind kind); ///< sent, done, refused, failed, outcome unknown

/// One line of the journal. A mutation has two: `Sent` before it leaves, and its outcome; `seq` of the first is `about`
/// of the second.
struct JournalEntry
{
    qint64 seq = 0; ///< from 1, without gaps
    qint64 about = 0;
    qint64 atMs = 0;
    QString connection; ///< filing key
    QString connectionName;
    QString subject; ///< whoami: id and role
    QString action;  ///< action id: deployment.redeploy
    QString targetKind;
    QString targetId;
    QString targetName;
    QString statusBefore;
    QString statusAfter;
    QString reason;
    QString request;       ///< method and path
    QString requestDigest; ///< SHA-256 of the body, hex; empty without one
    OutcomeKind outcome = OutcomeKind::Sent;
    QString code;            ///< error code
    QString detail;          ///< redacted sentence
    QByteArray previousHash; ///< 32 bytes; zeros for the first
    QByteArray hash;         ///< SHA-256 over previousHash and the fields in fixed order: models/journal/journalchain.h
    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

/// The record of every change made through this console: history.db (SQLite, WAL, synchronous=FULL), append-only by
/// triggers, hash-chained from the first entry. All disk work happens on one thread of its own; answers come back
/// through the event loop.
class Journal : public QObject
{
    Q_OBJECT
public:
    /// `file` in the data directory; created 0600. A newer schema opens read-only, a damaged file is moved aside:
    /// problem() tells.
    explicit Journal(const QString& file, QObject* parent = nullptr);
    ~Journal() override; ///< waits until what was appended is on disk

    /// seq and hashes are filled in. `done` gets false when the entry could not be written: then the mutation must not
    /// leave.
    void append(JournalEntry entry, std::function<void(bool ok, const JournalEntry& written)> done);
    struct Verification
    {
        bool intact = false;
        qint64 entries = 0;  ///< read and found good
        qint64 archived = 0; ///< seq of the last one that went into an archive
        qint64 firstMs = 0;  ///< time of the first entry read; 0 without one
        qint64 lastMs = 0;
        qint64 firstBroken = 0; ///< seq, 0 when intact
        QString text;
    };
    void verify(std::function<void(const Verification&)> fn);
    /// Newest first, up to `limit` before `beforeSeq` (0: from the newest).
    void page(qint64 beforeSeq, int limit, std::function<void(const std::vector<JournalEntry>&)> fn);
    enum class ExportFormat { JsonLines, Csv };
    void exportTo(const QString& file, ExportFormat format, std::function<void(bool ok, const QString& error)> fn);
    /// Moves what is older into a sealed archive file beside the journal, as far as every action in it has its outcome.
    /// `file` is empty when there was nothing to move. What stays begins with the hash that the archive ends with.
    void archive(qint64 beforeMs, std::function<void(bool ok, const QString& file, const QString& error)> fn);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void appended(const alien::JournalEntry& entry);
    void problemChanged();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien
