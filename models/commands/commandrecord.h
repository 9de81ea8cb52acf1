// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deploymentstatus.h"

#include <QList>
#include <QString>
#include <QtGlobal>

namespace alien {

/// Where a command stands, as far as this console knows. The manager's own states keep its words; the others are ours.
enum class CommandPhase {
    Waiting,        ///< written down, its turn has not come; after a crash: it never left
    Sending,        ///< its request leaves or has left, no answer yet; after a crash: OutcomeUnknown
    Refused,        ///< the manager refused it, or it never left: errorMessage says why
    OutcomeUnknown, ///< it left and the answer was lost: it may run. Never sent again by itself
    Undelivered,    ///< created, but not handed to the worker (TRANSPORT_DISPATCH_FAILED): commandId names the orphan
    PendingUpload,
    Pending,
    Dispatched,
    Succeeded,
    Failed,
    Expired,
    Gone,  ///< the manager no longer knows it: the deployment was removed
    Other, ///< a state that this console does not know; stateText has it
};
[[nodiscard]] const char* wireName(CommandPhase phase); ///< waiting, sending, refused … as the history keeps it
[[nodiscard]] CommandPhase commandPhase(QStringView name);
/// Will the manager still say something new about it? PendingUpload, Pending, Dispatched, Other.
[[nodiscard]] bool isFollowed(CommandPhase phase);
/// Nothing changes any more.
[[nodiscard]] bool isSettled(CommandPhase phase);
/// Colour and shape: working, healthy, failed, stalled for EXPIRED, attention for ours that went wrong.
[[nodiscard]] StatusClass statusClass(CommandPhase phase);

/// How a body travelled and what of it is kept here.
struct CommandBodyFact
{
    enum class Mode { None, Inline, Storage };
    enum class Kept {
        No,      ///< there is none, or it has not come yet
        Yes,     ///< in the history
        OnHost,  ///< on the manager's host: `place` is the path there; not readable from here
        Missing, ///< it exists, but could not be fetched: `place` says why
        TooLarge ///< over the limit of what is kept
    };
    Mode mode = Mode::None;
    Kept kept = Kept::No;
    qint64 bytes = -1; ///< decoded; -1: unknown
    QString place;
    friend bool operator==(const CommandBodyFact&, const CommandBodyFact&) = default;
};

/// How the members of a run stand.
struct CommandTally
{
    int total = 0;
    int working = 0; ///< waiting, sending, pending…
    int succeeded = 0;
    int failed = 0; ///< FAILED, undelivered, refused, gone
    int unsent = 0; ///< stopped before their turn came, or held back: nothing left
    int expired = 0;
    int unknown = 0; ///< outcome unknown
    friend bool operator==(const CommandTally&, const CommandTally&) = default;
};

/// One row of the history: a command, or the run that several were sent in. Times are ms since epoch on this machine's
/// clock, 0: not yet.
struct CommandRecord
{
    enum class Kind {
        Single,
        Run,   ///< stands for its members in tables: name, times and request are theirs, phase the worst of them
        Member ///< one target of a run
    };
    qint64 id = 0;    ///< ascending in the order of recording, never used again
    qint64 runId = 0; ///< of a member: the run's id; else 0
    Kind kind = Kind::Single;
    bool tracked = false; ///< sent elsewhere; name, target and times of before are unknown then
    QString connection;   ///< filing key
    QString operatorName; ///< whoami: id and role
    QString name;         ///< of the command
    QString commandId;    ///< the manager's; empty until it answered
    QString deploymentId;
    QString deploymentName;
    QString platform;
    QString releaseId;          ///< that the deployment ran when it was sent
    QString targetResourceId;   ///< 3.x
    QString targetResourceType; ///< 3.x
    QString idempotencyKey;
    qint64 deadlineMs = 0; ///< as it was sent, so on the manager's clock; 0: none
    qint64 replayOf = 0;   ///< id of the record that was sent again
    CommandPhase phase = CommandPhase::Waiting;
    QString stateText; ///< the manager's word (PENDING…), or ours
    int attempt = 0;
    qint64 recordedMs = 0;
    qint64 sentMs = 0;       ///< its request left
    qint64 acceptedMs = 0;   ///< the manager's answer to it came
    qint64 dispatchedMs = 0; ///< first seen DISPATCHED
    qint64 settledMs = 0;    ///< first seen at its end
    CommandBodyFact request;
    CommandBodyFact answer;
    QString errorCode;
    QString errorMessage;
    QString errorDetails;
    bool starred = false;
    QString note;
    CommandTally tally; ///< Run only

    /// Sending to end, ms; -1 while it runs or where either is unknown.
    [[nodiscard]] qint64 tookMs() const { return sentMs > 0 && settledMs >= sentMs ? settledMs - sentMs : -1; }
    /// It has its end without a request that left: stopped, or held back by the check before sending.
    [[nodiscard]] bool isUnsent() const
    {
        return phase == CommandPhase::Refused && (sentMs == 0 || kind == Kind::Run); // a run's refusals are failures
    }
    /// What tables show for this row: its own id, of a member that of its run.
    [[nodiscard]] qint64 topId() const { return kind == Kind::Member ? runId : id; }
    friend bool operator==(const CommandRecord&, const CommandRecord&) = default;
};

/// Of a row: its phase's, but gone for what was never sent.
[[nodiscard]] StatusClass statusClass(const CommandRecord& record);

/// One step of a command as this console saw it.
struct CommandStep
{
    qint64 atMs = 0;
    CommandPhase phase = CommandPhase::Waiting;
    QString stateText;
    int attempt = 0;
};

} // namespace alien
