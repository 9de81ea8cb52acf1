// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/managerclient.h"
#include "client/storagetransfer.h"
#include "models/actions/operatoraction.h"
#include "models/commands/commandhistory.h"
#include "models/commands/commandtemplate.h"
#include "models/common/clock.h"

#include <QPointer>

namespace alien {

/// One deployment that a command goes to.
struct CommandAim
{
    QString deploymentId;
    QString deploymentName;
    QString groupName;
    QString platform;
    QString statusSeen;       ///< what the operator saw; only running ones take commands
    QString targetResourceId; ///< 3.x, when the manager calls it ambiguous; else empty
};

/// What the operator wants sent.
struct CommandOrder
{
    QString name;
    QByteArray params;                           ///< as typed; with variables unless `literal`
    bool literal = false;                        ///< bytes as they are: a file, or not JSON
    QList<CommandAim> aims;                      ///< each deployment once
    qint64 deadlineAfterMs = kDefaultDeadlineMs; ///< from sending; 0: none, it stays PENDING when no worker takes it
    enum class Transfer {
        Auto,  ///< inline up to the manager's limit, beyond it through its storage
        Inline ///< inline whatever the size; the manager takes about 1.4 MB
    };
    Transfer transfer = Transfer::Auto;
    QString reason;      ///< for the journal
    qint64 replayOf = 0; ///< record that is sent again

    static constexpr qint64 kDefaultDeadlineMs = 300'000;
    /// 2 MB of JSON around base64.
    static constexpr qint64 kInlineMost = 1'500'000;
};

/// What would leave, and what stands in the way.
struct CommandPlan
{
    struct Target
    {
        CommandAim aim;
        QByteArray params;           ///< expanded
        QList<TemplateError> errors; ///< of its variables
        QString problem;             ///< it could not be read, or may not be sent to
    };
    QList<QString> problems; ///< of the order itself: no name, no target…
    QList<Target> targets;
    bool hasVariables = false; ///< the targets' parameters may differ
    [[nodiscard]] bool isGood() const;
    [[nodiscard]] QString firstProblem() const; ///< with the target's name
};

/// A sending under way: a row per target, in the order of the aims. Lives until everything has an outcome; deletes
/// itself after finished().
class CommandRun : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] qint64 id() const { return m_id; } ///< of the record that stands for it
    [[nodiscard]] const std::vector<CommandRecord>& records() const { return m_records; } ///< as last known
    [[nodiscard]] int unsent() const;                                                     ///< that can still be stopped
    void stop(); ///< what has not left stays here; the others go their way

Q_SIGNALS:
    void changed(const alien::CommandRecord& record);
    void uploading(qint64 recordId, qint64 sentBytes, qint64 totalBytes);
    /// Every target was answered, refused, lost or stopped.
    void finished(const QList<alien::ActionOutcome>& outcomes);

private:
    friend class CommandSender;
    CommandRun(CommandHistory& history, std::vector<CommandRecord> written, QObject* parent);
    qint64 m_id = 0;
    quint64 m_action = 0; ///< of the runner
    QPointer<ActionRunner> m_runner;
    std::vector<CommandRecord> m_records;
};

/// Sends commands of one connection: to the history first, then through the ActionRunner (guard, journal, one request),
/// four at a time. Each command has a fresh UUID as idempotency key; nothing is ever sent again by itself.
class CommandSender : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ManagerClient& client;
        ActionRunner& runner;
        CommandHistory& history;
        StorageTransfer& storage;
        const Clock& clock;
    };
    explicit CommandSender(const Parts& parts, QObject* parent = nullptr);
    ~CommandSender() override;

    struct Context
    {
        QString connection; ///< filing key
        QString operatorName;
        qint64 clockSkewMs = 0; ///< manager's clock minus ours: deadlines are judged there
    };
    void setContext(const Context& context);
    /// As the manager last named it; 150,000 before it did.
    [[nodiscard]] qint64 inlineLimit() const { return m_inlineLimit; }

    /// Expands and checks; reads deployments when variables ask for their resources. Nothing is written or sent.
    void plan(const CommandOrder& order, QObject* context, std::function<void(const CommandPlan&)> fn);
    /// Writes and sends. `started`: the run once it is on disk, or null and why not (then nothing was sent).
    void send(const CommandOrder& order, const CommandPlan& plan,
              std::function<void(CommandRun* run, const QString& problem)> started);
    /// The journal's and the confirmation's name of it.
    [[nodiscard]] static QString actionId() { return QStringLiteral("command.create"); }

Q_SIGNALS:
    void inlineLimitChanged(qint64 bytes);

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;
    using Answered = std::function<void(std::optional<ApiError>, QString)>;
    [[nodiscard]] CommandDraft draftFor(const CommandOrder& order, const CommandPlan::Target& target) const;
    void write(const JobPtr& job, std::vector<CommandDraft> drafts,
               const std::function<void(CommandRun*, const QString&)>& started);
    void launch(const JobPtr& job);
    [[nodiscard]] QString guard(const JobPtr& job, const Deployment& now) const;
    void sendOne(const JobPtr& job, std::size_t index, const CallOptions& options, const Answered& done);
    void create(const JobPtr& job, std::size_t index, const CallOptions& options, const Answered& done);
    void refused(const JobPtr& job, std::size_t index, const ApiError& error, const Answered& done);
    void created(const JobPtr& job, std::size_t index, const CreatedCommand& answer, const Answered& done);
    void upload(const JobPtr& job, std::size_t index, const PresignedRequest& put, const Answered& done);
    void completeUpload(const JobPtr& job, std::size_t index, const Answered& done);
    void uploadFailed(const JobPtr& job, std::size_t index, ApiError error, const Answered& done);
    void outcome(const JobPtr& job, const ActionOutcome& outcome);

    std::vector<JobPtr> m_jobs; ///< under way
    Parts m_parts;
    Context m_context;
    qint64 m_inlineLimit = 150'000;
};

/// The resources of a deployment that take commands (commandsEnabled), for a choice after COMMAND_TARGET_AMBIGUOUS.
struct CommandTargetChoice
{
    QString resourceId;
    QString resourceType;
};
[[nodiscard]] QList<CommandTargetChoice> commandTargetsOf(const Deployment& deployment);

} // namespace alien
