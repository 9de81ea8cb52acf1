// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandquery.h"
#include "models/commands/commandrecord.h"

#include <QIODevice>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace alien {

/// A command that is about to be sent.
struct CommandDraft
{
    CommandRecord record; ///< id, kind, runId and recordedMs are filled in
    QByteArray request;   ///< the bytes of its parameters; null: not known
};

/// What became known of a command; only what is set is written.
struct CommandUpdate
{
    qint64 atMs = 0; ///< now
    std::optional<CommandPhase> phase;
    std::optional<QString> stateText;
    std::optional<QString> commandId;
    std::optional<int> attempt;
    std::optional<QString> targetResourceId;
    std::optional<QString> targetResourceType;
    std::optional<QString> releaseId;
    std::optional<QString> platform;
    std::optional<qint64> deadlineMs;
    std::optional<QString> errorCode;
    std::optional<QString> errorMessage;
    std::optional<QString> errorDetails;
    std::optional<CommandBodyFact> requestFact;
    std::optional<CommandBodyFact> answerFact;
    std::optional<QByteArray> request; ///< kept; a QByteArray over a mapped file needs `requestBacking`
    std::optional<QByteArray> answer;
    std::shared_ptr<QIODevice> backing; ///< keeps what `answer` points to alive
};

enum class CommandHalf { Request, Answer };

/// A body of the history. Large ones are handed out as a mapped temporary file that `backing` keeps alive.
struct CommandBody
{
    bool known = false; ///< false: nothing is kept, fact and error say why
    CommandBodyFact fact;
    QByteArray bytes;
    QByteArray digest; ///< SHA-256, raw, under which it is kept
    std::shared_ptr<QIODevice> backing;
    QString error; ///< damaged or unreadable
};

struct CommandPage
{
    std::vector<CommandRecord> records; ///< in the order asked for; runs in the place of their members
    qint64 next = 0;                    ///< where the following page begins; 0: this was the last
    QString error;
};

struct CommandCount
{
    qint64 matching = 0; ///< rows that the query leaves
    qint64 total = 0;    ///< rows of the connection
};

/// A name that was used before, for completion.
struct CommandName
{
    QString name;
    qint64 uses = 0;
    qint64 lastMs = 0;
};

/// How long and how much is kept; stars are kept whatever their age.
struct CommandRetention
{
    int days = 365;                       ///< 0: for ever
    qint64 bytes = qint64(2) << 30;       ///< of the file and the bodies beside it; 0: no limit
    qint64 largestBody = qint64(1) << 30; ///< a body over this is not kept
};

struct CommandUse
{
    qint64 commands = 0; ///< runs count once
    qint64 starred = 0;
    qint64 bodies = 0;
    qint64 bodyBytes = 0;   ///< as they were
    qint64 storedBytes = 0; ///< on disk, everything
    qint64 oldestMs = 0;
};

/// What this console sent: the operators' only memory of it, as the manager keeps no list. SQLite (WAL,
/// synchronous=FULL) in a file of its own beside the journal's: its retention deletes, its size would slow the
/// journal's start, and its damage must not move the journal aside. Writing and reading each have a thread; answers
/// come through the event loop.
///
/// A command is on disk before its request leaves and again with each thing that becomes known. Found Sending at the
/// start means that a run of the program ended in between: OutcomeUnknown, never sent again.
class CommandHistory : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(bool ok)>;

    /// `file` in the data directory, created 0600; `spoolDir` takes large bodies that are being looked at (empty: the
    /// system's temporary folder). A newer schema opens read-only, a damaged file is moved aside: problem() tells.
    explicit CommandHistory(const QString& file, const QString& spoolDir = {}, QObject* parent = nullptr);
    ~CommandHistory() override; ///< waits until what was asked to be written is on disk

    [[nodiscard]] QString problem() const; ///< for a banner; empty: all is well
    [[nodiscard]] bool isReadOnly() const;

    // Writing, in the order of the calls.

    /// One act of sending: a single command, or a run with a member for each draft. `written`: the run first, then its
    /// members in order; not ok: nothing is on disk and nothing may be sent.
    void begin(std::vector<CommandDraft> drafts,
               std::function<void(bool ok, const std::vector<CommandRecord>& written)> done);
    void update(qint64 id, const CommandUpdate& update, Done done = {});
    void setStarred(const QList<qint64>& ids, bool starred);
    void setNote(qint64 id, const QString& note);
    void remove(const QList<qint64>& ids, Done done = {}); ///< runs with their members
    /// What the workbench holds, for the next start; one per connection and key.
    void saveDraft(const QString& connection, const QString& key, const QByteArray& text);

    // Reading. Nothing comes once `context` has gone or the read was cancelled.

    /// Newest first (or oldest), up to `limit` rows that follow `from` (0: the first page, else CommandPage::next).
    CommandRead page(const CommandSelection& selection, qint64 from, int limit, bool oldestFirst, QObject* context,
                     std::function<void(const CommandPage&)> fn);
    CommandRead count(const CommandSelection& selection, QObject* context, std::function<void(const CommandCount&)> fn);
    /// Which of these rows the selection holds, as they are now.
    CommandRead matching(const CommandSelection& selection, const QList<qint64>& ids, QObject* context,
                         std::function<void(const std::vector<CommandRecord>&)> fn);
    CommandRead records(const QList<qint64>& ids, QObject* context,
                        std::function<void(const std::vector<CommandRecord>&)> fn);
    CommandRead members(qint64 runId, QObject* context, std::function<void(const std::vector<CommandRecord>&)> fn);
    CommandRead steps(qint64 id, QObject* context, std::function<void(const std::vector<CommandStep>&)> fn);
    CommandRead body(qint64 id, CommandHalf half, QObject* context, std::function<void(const CommandBody&)> fn);
    /// Those the manager will still say something about, and those left Waiting or Sending by this run.
    CommandRead unfinished(const QString& connection, QObject* context,
                           std::function<void(const std::vector<CommandRecord>&)> fn);
    CommandRead names(const QString& connection, const QString& beginning, int limit, QObject* context,
                      std::function<void(const std::vector<CommandName>&)> fn);
    /// Distinct bodies of a command's name, newest first, none over 1 MB; for LearnedSchema.
    CommandRead samples(const QString& connection, const QString& name, CommandHalf half, int limit, QObject* context,
                        std::function<void(const QList<QByteArray>&)> fn);
    /// The newest answered command of the same name on the same deployment before this one; id 0: none.
    CommandRead previous(qint64 id, QObject* context, std::function<void(const CommandRecord&)> fn);
    /// By the manager's id; id 0: unknown here.
    CommandRead byCommandId(const QString& connection, const QString& commandId, QObject* context,
                            std::function<void(const CommandRecord&)> fn);
    CommandRead draft(const QString& connection, const QString& key, QObject* context,
                      std::function<void(const QByteArray&)> fn);

    // Keeping
    void setRetention(const CommandRetention& retention); ///< swept now and once an hour
    [[nodiscard]] CommandRetention retention() const;
    CommandRead use(QObject* context, std::function<void(const CommandUse&)> fn);

    /// JsonLines and Csv: a line a command, without bodies unless `withBodies` (JSON Lines, base64 where not UTF-8).
    /// Bundle: HAR 1.2, an entry a command. Secrets are masked in all of them.
    enum class ExportFormat { JsonLines, Csv, Bundle };
    struct Export
    {
        QString file;
        ExportFormat format = ExportFormat::JsonLines;
        bool withBodies = false;
        QUrl manager; ///< whose commands they are: the requests of a bundle went there
    };
    CommandRead exportTo(const Export& order, const CommandSelection& selection, QObject* context,
                         std::function<void(bool ok, const QString& error)> fn);

Q_SIGNALS:
    void recorded(const std::vector<alien::CommandRecord>& records); ///< new, as begin() handed them out
    void changed(const alien::CommandRecord& record);                ///< also the run of a member
    void removed(const QList<qint64>& ids);
    void searchable(const QList<qint64>& ids); ///< their words can be found now
    void problemChanged();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien
