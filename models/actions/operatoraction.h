// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/managerclient.h"
#include "models/connection/profile.h"
#include "models/journal/journal.h"

#include <QObject>

#include <functional>
#include <memory>

namespace alien {

/// How hard an action asks before it is sent (experience.md, confirmation levels): None reads; Instant is sent at once,
/// held back 5 s with Undo on production; Dialog shows the impact; Typed wants a name or a number; TypedAndChecked also
/// a check box and never runs in bulk.
enum class ConfirmLevel { None, Instant, Dialog, Typed, TypedAndChecked };

/// The level for this many targets on this connection: raised one step on production and for more than 5 targets.
[[nodiscard]] ConfirmLevel raisedLevel(ConfirmLevel base, Protection protection, int targets);

struct ActionTarget
{
    QString kind; ///< deployment, group, token, release
    QString id;
    QString name;
    QString statusSeen; ///< what the operator saw when deciding
    QString cause{};    ///< of its failure, causeText(); the reason in the journal carries it
    QString detail{};   ///< what it will get, in words; empty: nothing is known of it
};

/// What one target came to.
struct ActionOutcome
{
    ActionTarget target;
    OutcomeKind kind = OutcomeKind::Done;
    QString statusAfter;
    std::optional<ApiError> error;
    QString text;        ///< one sentence for people; "outcome unknown" stands in it for that kind
    qsizetype place = 0; ///< of the target in OperatorAction::targets
};

/// A mutation, described: the runner below sends it. Nothing else in the program sends one.
struct OperatorAction
{
    QString id;   ///< deployment.redeploy
    QString verb; ///< translated: "Redeploy"
    ConfirmLevel level = ConfirmLevel::Dialog;
    ConfirmLevel askedLevel = ConfirmLevel::Dialog; ///< before raising, once it was asked
    Permission permission = Permission::Redeploy;
    QList<ActionTarget> targets;
    QString reason;
    QString requestLine;      ///< "POST /v1/deployments/{id}/redeploy" for the journal
    QByteArray requestBody;   ///< only digested
    QByteArray requestDigest; ///< its SHA-256 instead, of a large one that was digested elsewhere
    /// Judges the status read right before sending: empty = go, else why not ("now deleting; redeploy would corrupt
    /// it").
    std::function<QString(const Deployment& now)> guard;
    /// True: a status that differs from what the operator saw stops the action and is reported as Refused "changed
    /// since you looked".
    bool stopWhenChanged = true;
    /// False: a deployment is not read before and after; exactly this one request leaves.
    bool readsTarget = true;
    /// Sends for one target; options carry the fresh connection that the guard's read opened.
    std::function<void(const ActionTarget&, const CallOptions&,
                       std::function<void(std::optional<ApiError>, QString note)>)>
        send;
    /// Each target as its turn comes; `place` in targets.
    std::function<void(const ActionTarget&, qsizetype place)> onBegin;
    /// Each target's outcome as it comes, before the last one ends the action.
    std::function<void(const ActionOutcome&)> onOutcome;
};

/// Runs one action: journal entry, guard re-read and mutation on one fresh connection, outcome, journal entry, re-read.
/// At most one mutation in flight per target; a second one for the same target is Refused. Emits per target, then
/// calls `done`. Targets may be very many: each costs the same, and those that end where they begin, as after a stop,
/// do so in slices with turns of the event loop between them.
class ActionRunner : public QObject
{
    Q_OBJECT
public:
    struct Context
    {
        QString connection; ///< filing key
        QString connectionName;
        Whoami who;
        bool readOnly = false;
    };
    ActionRunner(ManagerClient& client, Journal& journal, QObject* parent = nullptr);
    ~ActionRunner() override;
    void setContext(const Context& context);
    [[nodiscard]] bool isBusy(const QString& targetId) const;
    /// Answers a number for stopRun().
    quint64 run(OperatorAction action, std::function<void(const QList<ActionOutcome>&)> done);
    /// Stops what has not been sent yet; those end as Refused.
    void stop(const QString& actionId);
    void stopRun(quint64 run); ///< the same for one run
    void stopAll();
    /// No further target of the run begins while it is paused.
    void pauseRun(quint64 run, bool paused);
    /// Targets that wait or are under way.
    [[nodiscard]] int openTargets() const;

Q_SIGNALS:
    void outcome(const QString& actionId, const alien::ActionOutcome& outcome);
    void deploymentRead(const alien::Deployment& deployment); ///< guard and re-read results, for the store
    void deploymentGone(const QString& id);                   ///< a 404 after a delete

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien
