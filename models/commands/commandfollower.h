// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/managerclient.h"
#include "client/storagetransfer.h"
#include "models/commands/commandhistory.h"
#include "models/common/clock.h"
#include "models/connection/pollscheduler.h"

#include <QHash>

namespace alien {

/// Asks after every unfinished command of one connection until it has ended, from half a second growing by half to five
/// seconds each, through the session's scheduler and at most a dozen a turn; goes on after a restart. Takes the answer
/// in: inline, from http storage without our token, or says that it lies on the manager's host.
class CommandFollower : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ManagerClient& client;
        PollScheduler& scheduler;
        CommandHistory& history;
        StorageTransfer& storage;
        const Clock& clock;
    };
    CommandFollower(const Parts& parts, QString connection, QObject* parent = nullptr);
    ~CommandFollower() override;

    void start(); ///< with what the history says is unfinished
    /// A command that was sent elsewhere, by the manager's id. `done`: its record id, or 0 and why not. One that is
    /// known here already is followed again.
    void track(const QString& commandId, const QString& operatorName,
               std::function<void(qint64 recordId, const QString& problem)> done);
    /// Asks at once, and again from half a second on.
    void refresh(qint64 recordId);
    /// The answer once more, when it could not be fetched.
    void fetchAnswer(qint64 recordId);
    [[nodiscard]] int following() const { return int(m_followed.size()); }
    /// When it will be asked after next, monotonic; -1: not followed.
    [[nodiscard]] qint64 nextLookMs(qint64 recordId) const;

Q_SIGNALS:
    void followingChanged();
    void fetching(qint64 recordId, qint64 receivedBytes, qint64 totalBytes); ///< -1: unknown

private:
    struct Followed
    {
        CommandRecord record;
        qint64 dueMs = 0; ///< monotonic
        qint64 intervalMs = 0;
        bool asking = false;
    };
    void follow(const CommandRecord& record);
    void drop(qint64 id);
    void turn(const PollScheduler::Done& done);
    void answered(qint64 id, const Result<CommandStatus>& result);
    void failed(qint64 id, const ApiError& error);
    void take(qint64 id, const CommandStatus& status);
    void end(qint64 id, const std::optional<CommandResponse>& response, CommandUpdate update);
    void takeAnswer(qint64 id, const BodySpec& body, CommandUpdate update);
    void fetch(qint64 id, const PresignedRequest& request);
    void missing(qint64 id, const QString& why);
    void readRequest(qint64 id, const QString& commandId);
    void adopt(const CommandStatus& status, const QString& operatorName,
               const std::function<void(qint64, const QString&)>& done);
    void schedule();

    Parts m_parts;
    QString m_connection;
    QHash<qint64, Followed> m_followed; ///< by record id
    bool m_added = false;               ///< our task stands in the scheduler
};

} // namespace alien
