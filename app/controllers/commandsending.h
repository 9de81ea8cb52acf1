// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/actionflow.h"
#include "models/commands/commandsender.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>

namespace alien {

class CommandDesk;

/// The way of a command through the window: planned, agreed to as its level demands, sent once, followed. The runs
/// under way can be stopped.
class CommandSending : public QObject
{
    Q_OBJECT
public:
    CommandSending(const ControllerContext& context, CommandDesk& desk, QObject* parent);

    /// `done`: empty when it left or was called off; else why nothing was sent.
    void send(const CommandOrder& order, std::function<void(const QString& problem)> done = {});
    /// What these commands sent, to their targets again; they must all have sent the same.
    void sendAgain(const QList<CommandRecord>& records, std::function<void(const QString& problem)> done = {});
    /// What sendAgain() would send; for the workbench.
    void orderOf(const QList<CommandRecord>& records,
                 std::function<void(const CommandOrder& order, const QString& problem)> done);
    /// Between the click and the moment at which it is asked about, on disk or refused: nothing else is begun.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] CommandRun* runOf(qint64 recordId) const; ///< null: not under way
    [[nodiscard]] static QString whyNotAgain(const CommandRecord& record);

Q_SIGNALS:
    void planned(const alien::CommandPlan& plan);
    void started(qint64 recordId); ///< of the record that stands for it
    /// The manager (3.x) refused these, as it does not know which of several resources is meant.
    void targetAsked(const QList<alien::CommandRecord>& records);
    void runsChanged(); ///< or isBusy()

private:
    [[nodiscard]] OperatorAction actionOf(const CommandOrder& order, const CommandPlan& plan) const;
    [[nodiscard]] ConfirmRequest requestOf(const CommandOrder& order, const CommandPlan& plan) const;
    void agreed(const OperatorAction& action, CommandOrder order, const CommandPlan& plan,
                const std::function<void(const QString&)>& done);
    void follow(const OperatorAction& action, CommandRun* run);

    void setBusy(bool busy);

    ControllerContext m_context;
    CommandDesk& m_desk;
    ActionFlow m_flow;
    QHash<qint64, QPointer<CommandRun>> m_runs;
    QElapsedTimer m_lastBegin; ///< the second half of a double click is not a second command
    bool m_busy = false;
};

} // namespace alien
