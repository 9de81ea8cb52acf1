// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/commandsending.h"

#include "app/commanddesk.h"
#include "client/fromutf8.h"
#include "models/commands/commandtext.h"
#include "models/connection/session.h"
#include "views/shell/prompter.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

CommandSending::CommandSending(const ControllerContext& context, CommandDesk& desk, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_desk(desk)
    , m_flow(context, this)
{}

void CommandSending::send(const CommandOrder& order, std::function<void(const QString&)> done)
{
    if (m_busy ||
        (m_lastBegin.isValid() && m_lastBegin.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval()))
        return;
    m_lastBegin.start();
    setBusy(true);
    m_desk.sender().plan(order, this, [this, order, done](const CommandPlan& plan) {
        setBusy(false); // what asks or holds back from here on may be called off without a word
        Q_EMIT planned(plan);
        if (!plan.isGood()) {
            if (done)
                done(plan.firstProblem());
            return;
        }
        m_flow.confirm(actionOf(order, plan), requestOf(order, plan),
                       [this, order, plan, done](const OperatorAction& action) { agreed(action, order, plan, done); });
    });
}

OperatorAction CommandSending::actionOf(const CommandOrder& order, const CommandPlan& plan) const
{
    OperatorAction action;
    action.id = CommandSender::actionId();
    action.verb = tr("Send %1 to").arg(order.name);
    action.level = ConfirmLevel::Instant;
    action.permission = Permission::CreateCommand;
    for (const CommandPlan::Target& target : plan.targets)
        action.targets.append(
            {u"deployment"_s, target.aim.deploymentId, target.aim.deploymentName, target.aim.statusSeen});
    return action;
}

ConfirmRequest CommandSending::requestOf(const CommandOrder& order, const CommandPlan& plan) const
{
    ConfirmRequest request;
    const int count = int(plan.targets.size());
    const QString what = count == 1 ? plan.targets.first().aim.deploymentName : tr("%n deployment(s)", nullptr, count);
    request.question = tr("Send %1 to %2?").arg(order.name, what);
    request.whatHappens = tr("Each gets the command once, with a key of its own; its worker runs it as soon as it "
                             "looks for work. Nothing is sent again by itself.");
    request.wayBack = tr("What has left cannot be called back; what has not can be stopped.");
    request.typedText = count > 1 ? QString::number(count) : what;
    request.typedLabel =
        count > 1 ? tr("Type %1, the number of deployments").arg(count) : tr("Type %1").arg(request.typedText);
    return request;
}

void CommandSending::agreed(const OperatorAction& action, CommandOrder order, const CommandPlan& plan,
                            const std::function<void(const QString&)>& done)
{
    order.reason = action.reason;
    m_flow.clearReport(action);
    setBusy(true);
    const QPointer<CommandSending> self(this);
    m_desk.sender().send(order, plan, [self, action, done](CommandRun* run, const QString& problem) {
        if (!self)
            return;
        self->setBusy(false);
        if (run)
            self->follow(action, run);
        if (done)
            done(run ? QString() : problem);
    });
}

void CommandSending::follow(const OperatorAction& action, CommandRun* run)
{
    const qint64 id = run->id();
    m_runs.insert(id, run);
    connect(run, &CommandRun::changed, this, &CommandSending::runsChanged);
    connect(run, &CommandRun::finished, this, [this, id, run, action](const QList<ActionOutcome>& outcomes) {
        m_runs.remove(id);
        QList<CommandRecord> asked;
        for (const CommandRecord& record : run->records()) {
            if (CommandText::asksForTarget(record))
                asked.append(record);
        }
        if (!asked.isEmpty())
            Q_EMIT targetAsked(asked);
        OperatorAction said = action;
        if (outcomes.size() > 1)
            said.verb = action.verb.section(u' ', 0, -2); // "Send reindex: 3 done", without "to"
        auto told = outcomes;
        for (ActionOutcome& outcome : told) {
            if (outcome.kind == OutcomeKind::Done)
                outcome.text.clear(); // its row says so
        }
        m_flow.report(said, told);
        Q_EMIT runsChanged();
    });
    Q_EMIT started(id);
    Q_EMIT runsChanged();
}

void CommandSending::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT runsChanged();
}

CommandRun* CommandSending::runOf(qint64 recordId) const
{
    return m_runs.value(recordId);
}

QString CommandSending::whyNotAgain(const CommandRecord& record)
{
    if (record.name.isEmpty() || record.deploymentId.isEmpty())
        return tr("It was sent elsewhere: its name and target are not known here.");
    if (record.request.kept != CommandBodyFact::Kept::Yes && record.request.mode != CommandBodyFact::Mode::None)
        return tr("Its parameters are not kept here.");
    return {};
}

void CommandSending::orderOf(const QList<CommandRecord>& records,
                             std::function<void(const CommandOrder&, const QString&)> done)
{
    struct Gathering
    {
        CommandOrder order;
        qsizetype waiting = 0;
        QList<QByteArray> bodies;
        QString problem;
    };
    if (records.isEmpty())
        return;
    auto gathered = std::make_shared<Gathering>();
    const CommandRecord& first = records.first();
    gathered->order.name = first.name;
    gathered->order.literal = true;
    gathered->order.replayOf = first.runId != 0 && records.size() > 1 ? first.runId : first.id;
    if (first.deadlineMs > 0 && first.sentMs > 0)
        gathered->order.deadlineAfterMs =
            std::max<qint64>(1000, first.deadlineMs - first.sentMs - m_context.session.clockSkewMs());
    else if (first.deadlineMs == 0)
        gathered->order.deadlineAfterMs = 0;
    // The manager's clock stands in the deadline, and clocks drift: tens of seconds are what was chosen.
    gathered->order.deadlineAfterMs = (gathered->order.deadlineAfterMs + 5'000) / 10'000 * 10'000;
    gathered->waiting = records.size();
    for (const CommandRecord& record : records) {
        CommandAim aim;
        aim.deploymentId = record.deploymentId;
        aim.deploymentName = record.deploymentName;
        aim.targetResourceId = record.targetResourceId;
        if (const FleetRow* row = m_context.session.fleet().find(record.deploymentId)) {
            aim.statusSeen = fromUtf8(row->summary->status);
            aim.platform = fromUtf8(row->summary->platform);
            aim.groupName = m_context.session.fleet().groupName(row->summary->groupId);
        }
        gathered->order.aims.append(aim);
        if (const QString why = whyNotAgain(record); !why.isEmpty())
            gathered->problem = why;
        m_desk.history().body(record.id, CommandHalf::Request, this, [gathered, done](const CommandBody& body) {
            const QByteArray bytes(body.bytes.constData(), body.bytes.size());
            if (!body.error.isEmpty())
                gathered->problem = body.error;
            if (!gathered->bodies.contains(bytes))
                gathered->bodies.append(bytes);
            if (--gathered->waiting > 0)
                return;
            if (gathered->problem.isEmpty() && gathered->bodies.size() > 1)
                gathered->problem = tr("Their requests differ from target to target; replay them one by one.");
            gathered->order.params = gathered->bodies.value(0);
            done(gathered->order, gathered->problem);
        });
    }
}

void CommandSending::sendAgain(const QList<CommandRecord>& records, std::function<void(const QString&)> done)
{
    orderOf(records, [this, done](const CommandOrder& order, const QString& problem) {
        if (problem.isEmpty())
            send(order, done);
        else if (done)
            done(problem);
    });
}

} // namespace alien
