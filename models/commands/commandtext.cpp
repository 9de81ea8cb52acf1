// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandtext.h"

#include "models/common/format.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

/// The first thing that went wrong in a run, with the words its row shows.
QString worst(const CommandTally& tally, const QString& failed, const QString& expired, const QString& unsent,
              const QString& unknown)
{
    if (tally.unknown > 0)
        return unknown;
    if (tally.failed > 0)
        return failed;
    if (tally.expired > 0)
        return expired;
    return tally.unsent > 0 ? unsent : QString();
}

} // namespace

QString CommandText::state(const CommandRecord& record)
{
    if (record.kind == CommandRecord::Kind::Run) {
        const CommandTally& tally = record.tally;
        const QString bad = worst(tally, tr("%1 of %2 FAILED").arg(tally.failed).arg(tally.total),
                                  tr("%1 of %2 EXPIRED").arg(tally.expired).arg(tally.total),
                                  tr("%1 of %2 NOT SENT").arg(tally.unsent).arg(tally.total),
                                  tr("%1 of %2 OUTCOME UNKNOWN").arg(tally.unknown).arg(tally.total));
        if (!bad.isEmpty())
            return bad;
        return tally.working > 0 ? tr("%1 of %2 answered").arg(tally.total - tally.working).arg(tally.total)
                                 : u"SUCCEEDED"_s;
    }
    switch (record.phase) {
    case CommandPhase::Waiting:
        return tr("WAITING");
    case CommandPhase::Sending:
        return tr("SENDING");
    case CommandPhase::Refused:
        return record.isUnsent() ? tr("NOT SENT") : tr("REFUSED");
    case CommandPhase::OutcomeUnknown:
        return tr("OUTCOME UNKNOWN");
    case CommandPhase::Undelivered:
        return tr("NOT DELIVERED");
    case CommandPhase::Gone:
        return tr("GONE");
    default:
        return record.stateText;
    }
}

QString CommandText::target(const CommandRecord& record)
{
    if (record.kind == CommandRecord::Kind::Run)
        return tr("%n deployment(s)", nullptr, record.tally.total);
    QString name = record.deploymentName.isEmpty() ? record.deploymentId : record.deploymentName;
    if (name.isEmpty() && record.tracked)
        name = tr("not known");
    return record.targetResourceId.isEmpty() ? name : tr("%1, %2").arg(name, record.targetResourceId);
}

QString CommandText::operatorName(const CommandRecord& record, const QString& ownName)
{
    return !ownName.isEmpty() && record.operatorName == ownName ? tr("you") : record.operatorName;
}

QString CommandText::took(qint64 ms, const Format& format)
{
    if (ms < 0)
        return {};
    return ms < 60'000 ? tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', 1)) : format.duration(ms);
}

QString CommandText::explanation(const CommandRecord& record)
{
    if (record.kind == CommandRecord::Kind::Run) {
        const CommandTally& tally = record.tally;
        return tr("%1 succeeded, %2 failed, %3 expired, %4 with unknown outcome, %5 not sent, %6 under way.")
            .arg(tally.succeeded)
            .arg(tally.failed)
            .arg(tally.expired)
            .arg(tally.unknown)
            .arg(tally.unsent)
            .arg(tally.working);
    }
    switch (record.phase) {
    case CommandPhase::Waiting:
        return tr("It is written down and waits for its turn; nothing has left yet.");
    case CommandPhase::Sending:
        return tr("Its request is on the way. It leaves once, whatever happens.");
    case CommandPhase::Refused:
        return record.errorMessage.isEmpty() ? tr("It was not sent.") : record.errorMessage;
    case CommandPhase::OutcomeUnknown:
        return tr("outcome unknown: the request left, and its answer was lost. The command may run. It is not sent "
                  "again by itself; look at what it should have done before you replay it.");
    case CommandPhase::Undelivered:
        return undelivered(record.commandId);
    case CommandPhase::PendingUpload:
        return record.errorMessage.isEmpty() ? tr("The manager waits for the parameters to be uploaded.")
                                             : tr("%1 The command expires at its deadline.").arg(record.errorMessage);
    case CommandPhase::Pending:
        return record.deadlineMs > 0 ? tr("No worker has taken it yet. It expires at its deadline if none does.")
                                     : tr("No worker has taken it yet. Without a deadline it stays so until one does.");
    case CommandPhase::Dispatched:
        return record.attempt > 1 ? tr("A worker has it; this is attempt %1.").arg(record.attempt)
                                  : tr("A worker has it.");
    case CommandPhase::Succeeded:
        return tr("The worker answered.");
    case CommandPhase::Failed:
        return record.errorCode.isEmpty() ? record.errorMessage
                                          : u"%1: %2"_s.arg(record.errorCode, record.errorMessage);
    case CommandPhase::Expired:
        return tr("Its deadline passed before a worker answered. A later answer is thrown away by the manager.");
    case CommandPhase::Gone:
        return tr("The manager no longer knows it: the deployment was removed, or the command belongs to another "
                  "manager.");
    case CommandPhase::Other:
        break;
    }
    return tr("The manager says %1, which this version does not know. It is asked after further.")
        .arg(record.stateText);
}

QString CommandText::whyDeadline()
{
    return tr("A command that no worker takes stays PENDING for ever; with a deadline the manager lets it expire. "
              "5 minutes is what a worker may take for one.");
}

QString CommandText::bodyNote(const CommandBodyFact& fact)
{
    switch (fact.kept) {
    case CommandBodyFact::Kept::No:
    case CommandBodyFact::Kept::Yes:
        return {};
    case CommandBodyFact::Kept::OnHost:
        return tr("It lies on the manager's own host, at %1, and cannot be read from here.").arg(fact.place);
    case CommandBodyFact::Kept::Missing:
        return tr("It could not be fetched: %1").arg(fact.place);
    case CommandBodyFact::Kept::TooLarge:
        return tr("It is larger than what the history keeps.");
    }
    return {};
}

QString CommandText::undelivered(const QString& commandId)
{
    const QString which = commandId.isEmpty() ? tr("the command") : commandId;
    return tr("The manager created %1, then could not hand it to the worker. It stays there as PENDING and is never "
              "delivered. Sending again creates another command with a fresh key: with the old key the manager would "
              "answer with this dead one.")
        .arg(which);
}

bool CommandText::asksForTarget(const CommandRecord& record)
{
    return record.phase == CommandPhase::Refused && record.errorCode == "COMMAND_TARGET_AMBIGUOUS"_L1;
}

} // namespace alien
