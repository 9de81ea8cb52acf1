// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/commandscontroller.h"

#include "app/commanddesk.h"
#include "models/connection/session.h"
#include "views/commands/askform.h"
#include "views/commands/commandinspector.h"
#include "views/commands/commandspage.h"
#include "views/commands/fanoutview.h"
#include "views/commands/workbench.h"
#include "views/shell/prompter.h"

#include <algorithm>
#include <functional>

namespace alien {

using namespace Qt::StringLiterals;

CommandsController::CommandsController(const ControllerContext& context, CommandDesk& desk, CommandsPage& page,
                                       QObject* parent)
    : Controller(context, parent)
    , m_desk(desk)
    , m_page(page)
    , m_sending(context, desk, this)
{
    bindSending();
    bindKeeping();
    bindCopies();
    // Stopping a run is never out of reach.
    restWhileHidden(page, tr("Commands"),
                    {u"commands.send"_s, u"commands.replay"_s, u"commands.retryFailed"_s, u"commands.editReplay"_s,
                     u"commands.fetch"_s, u"commands.star"_s, u"commands.note"_s, u"commands.remove"_s,
                     u"commands.copyId"_s, u"commands.copyReport"_s, u"commands.copyAnswer"_s,
                     u"commands.copyRequest"_s, u"commands.copyCurl"_s, u"commands.compare"_s,
                     u"commands.exportMatrix"_s});
    follow();
}

void CommandsController::bindSending()
{
    on(u"commands.send"_s, [this] { sendWorkbench(); });
    on(u"commands.replay"_s, [this] { again(subjects()); });
    on(u"commands.retryFailed"_s, [this] { again(m_page.fanOut().failed()); });
    on(u"commands.editReplay"_s, [this] { editAgain(); });
    on(u"commands.stop"_s, [this] { stop(); });
    on(u"commands.fetch"_s, [this] {
        const CommandRecord record = m_page.shown();
        m_desk.follower().refresh(record.id);
        if (record.answer.kept == CommandBodyFact::Kept::Missing)
            m_desk.follower().fetchAnswer(record.id);
    });
    connect(&m_page, &CommandsPage::trackRequested, this, &CommandsController::askTrack);
}

void CommandsController::follow()
{
    auto& workbench = m_page.workbench();
    connect(&workbench, &Workbench::edited, this, &CommandsController::refreshSoon);
    connect(&workbench, &Workbench::planWanted, this, [this] {
        if (!m_page.isWorkbenchOpen() || m_sending.isBusy())
            return;
        m_desk.sender().plan(m_page.workbench().order(), this, [this, asked = ++m_planAsked](const CommandPlan& plan) {
            if (asked == m_planAsked)
                m_page.workbench().setPlan(plan);
        });
    });
    workbench.setInlineLimit(m_desk.sender().inlineLimit());
    connect(&m_desk.sender(), &CommandSender::inlineLimitChanged, &workbench, &Workbench::setInlineLimit);
    connect(&m_page, &Page::currentSelectionChanged, this, &CommandsController::refreshSoon);
    connect(&m_page, &CommandsPage::shownChanged, this, &CommandsController::refreshSoon);
    connect(&m_desk.history(), &CommandHistory::changed, this, &CommandsController::refreshSoon);
    connect(&m_sending, &CommandSending::runsChanged, this, &CommandsController::refreshSoon);
    connect(&m_sending, &CommandSending::started, &m_page, &CommandsPage::showRecord);
    connect(&m_sending, &CommandSending::started, this, [this](qint64 id) {
        const auto* run = m_sending.runOf(id);
        if (run == nullptr)
            return;
        connect(run, &CommandRun::uploading, &m_page.inspector(), &CommandInspector::showUpload);
        connect(run, &CommandRun::uploading, &m_page.fanOut(), &FanOutView::showUpload);
    });
    connect(&m_sending, &CommandSending::targetAsked, this, &CommandsController::chooseTarget);
    connect(&m_sending, &CommandSending::planned, &workbench, &Workbench::setPlan);
    for (auto signal : {&Session::stateChanged, &Session::whoamiChanged, &Session::profileChanged})
        connect(&session(), signal, this, &CommandsController::refreshSoon);
    connect(&session(), &Session::watchedChanged, this, [this] {
        if (const auto watched = session().watched())
            m_page.workbench().setResourceChoices(commandTargetsOf(*watched));
    });
}

QList<CommandRecord> CommandsController::subjects() const
{
    if (const CommandRecord record = m_page.shown(); record.id != 0)
        return {record};
    const auto rows = m_page.selected();
    if (rows.size() == 1 && rows.first().kind == CommandRecord::Kind::Run &&
        m_page.fanOut().run().id == rows.first().id)
        return m_page.fanOut().members();
    return {};
}

QList<CommandRecord> CommandsController::rows() const
{
    if (const auto rows = m_page.selected(); !rows.isEmpty())
        return rows;
    const CommandRecord record = m_page.shown();
    return record.id != 0 ? QList<CommandRecord>{record} : QList<CommandRecord>();
}

void CommandsController::refresh()
{
    refreshSending();
    refreshReading();
}

void CommandsController::refreshSending()
{
    const AvailabilityContext context = session().availability();
    const auto set = [this](const QString& id, const QString& why) {
        actions().setAvailability(id, {why.isEmpty(), why, {}});
    };
    const auto& workbench = m_page.workbench();
    const int count = int(workbench.order().aims.size());
    actions().setText(u"commands.send"_s, count > 0 ? tr("&Send to %n deployment(s)", nullptr, count) : QString());
    set(u"commands.send"_s, !m_page.isWorkbenchOpen() ? tr("Open the workbench first: New command.")
                            : m_sending.isBusy()      ? tr("It is being sent.")
                                                      : workbench.problem());
    actions().setAvailability(u"commands.track"_s, {context.online, context.offlineText, {}});

    const auto again = subjects();
    const Availability may = permissionAvailability(context, Permission::CreateCommand);
    QString why = again.isEmpty() ? tr("Select a command first.") : may.allowed ? QString() : may.why;
    for (const CommandRecord& record : again) {
        if (why.isEmpty())
            why = CommandSending::whyNotAgain(record);
    }
    set(u"commands.editReplay"_s, why);
    set(u"commands.replay"_s, m_sending.isBusy() ? tr("It is being sent.") : why);
    const auto failed = m_page.isFanOutOpen() ? m_page.fanOut().failed() : QList<CommandRecord>();
    const int unhappy = int(failed.size());
    const bool stopped = std::all_of(failed.cbegin(), failed.cend(), std::mem_fn(&CommandRecord::isUnsent));
    actions().setText(u"commands.retryFailed"_s, failed.isEmpty() ? QString()
                                                 : stopped        ? tr("Send %n unsen&t", nullptr, unhappy)
                                                                  : tr("Retry %n &failed", nullptr, unhappy));
    set(u"commands.retryFailed"_s, failed.isEmpty() ? tr("Nothing failed in the run that is shown.")
                                   : may.allowed    ? QString()
                                                    : may.why);
    const auto* run = m_page.isFanOutOpen() ? m_sending.runOf(m_page.fanOut().run().id) : nullptr;
    set(u"commands.stop"_s, run && run->unsent() > 0 ? QString() : tr("Nothing waits to be sent."));
}

void CommandsController::refreshReading()
{
    const auto set = [this](const QString& id, const QString& why) {
        actions().setAvailability(id, {why.isEmpty(), why, {}});
    };
    const auto rows = this->rows();
    const CommandRecord shown = m_page.shown();
    const QString none = tr("Select a command first.");
    const QString some = rows.isEmpty() ? none : QString();
    const QString one = shown.id == 0 ? none : QString();
    set(u"commands.star"_s, some);
    actions().setText(u"commands.star"_s, !rows.isEmpty() && rows.first().starred ? tr("Remove st&ar") : QString());
    set(u"commands.note"_s, rows.size() == 1 ? QString() : rows.isEmpty() ? none : tr("Select one command only."));
    set(u"commands.remove"_s, some);
    set(u"commands.copyId"_s, some);
    set(u"commands.copyReport"_s, some);
    set(u"commands.fetch"_s, one);
    auto& inspector = m_page.inspector();
    set(u"commands.copyAnswer"_s, !one.isEmpty()       ? one
                                  : inspector.answer() ? QString()
                                                       : tr("No answer is kept here."));
    set(u"commands.copyRequest"_s, !one.isEmpty()        ? one
                                   : inspector.request() ? QString()
                                                         : tr("No request is kept here."));
    set(u"commands.copyCurl"_s, !one.isEmpty() ? one : CommandSending::whyNotAgain(shown));
    const bool pair = m_page.selected().size() == 2;
    set(u"commands.compare"_s, pair                           ? QString()
                               : !one.isEmpty()               ? none
                               : !inspector.answer()          ? tr("No answer is kept here.")
                               : inspector.previous().id == 0 ? tr("No earlier answer of it is kept here.")
                                                              : QString());
    set(u"commands.exportMatrix"_s, m_page.isFanOutOpen() && m_page.fanOut().run().id != 0
                                        ? QString()
                                        : tr("Select a command to several deployments first."));
    for (const auto& id : {u"commands.export"_s, u"commands.exportCsv"_s, u"commands.exportBundle"_s})
        actions().setAvailability(id, {});
}

void CommandsController::sendWorkbench()
{
    if (!m_page.isWorkbenchOpen())
        return;
    auto& workbench = m_page.workbench();
    workbench.setRefusal({}, {});
    m_sending.send(workbench.order(), [this](const QString& problem) {
        if (!problem.isEmpty())
            m_page.workbench().setRefusal(tr("Not sent."), problem);
    });
}

void CommandsController::again(const QList<CommandRecord>& records)
{
    if (records.isEmpty())
        return;
    m_sending.sendAgain(records, [this](const QString& problem) { tell(problem, tr("Not sent again.")); });
}

void CommandsController::editAgain()
{
    const auto records = subjects();
    if (records.isEmpty())
        return;
    const QString origin = tr("From %1 of %2").arg(records.first().name, m_page.timeOf(records.first()));
    m_sending.orderOf(records, [this, origin](const CommandOrder& order, const QString& problem) {
        if (!problem.isEmpty()) {
            tell(problem, tr("It cannot be edited."));
            return;
        }
        m_page.openWorkbench();
        m_page.workbench().setOrder(order, origin);
    });
}

/// Into the workbench with what was refused, if it is not there any more; nothing is sent by itself.
void CommandsController::chooseTarget(const QList<CommandRecord>& records)
{
    const CommandRecord& first = records.first();
    const auto there = m_page.workbench().order();
    const bool same = there.name == first.name &&
                      std::any_of(there.aims.cbegin(), there.aims.cend(),
                                  [&first](const CommandAim& aim) { return aim.deploymentId == first.deploymentId; });
    if (same) {
        offerTargets(first);
        return;
    }
    m_sending.orderOf(records, [this, first](const CommandOrder& order, const QString& problem) {
        if (!problem.isEmpty())
            return;
        m_page.workbench().setOrder(order, tr("From %1 of %2").arg(first.name, m_page.timeOf(first)));
        offerTargets(first);
    });
}

void CommandsController::offerTargets(const CommandRecord& record)
{
    session().client().deployments().get(record.deploymentId).then(this, [this](const Result<Deployment>& answer) {
        const auto choices = answer.ok() ? commandTargetsOf(*answer) : QList<CommandTargetChoice>();
        QStringList names;
        for (const CommandTargetChoice& choice : choices)
            names.append(choice.resourceId);
        m_page.openWorkbench();
        m_page.workbench().setResourceChoices(choices);
        m_page.workbench().focusResource();
        m_page.workbench().setRefusal(
            tr("Which resource is it for?"),
            names.isEmpty()
                ? tr("Several take commands there. Name one under Resource and send it again.")
                : tr("%1 take commands there. Choose one under Resource and send it again.").arg(names.join(tr(", "))));
    });
}

void CommandsController::stop()
{
    if (auto* run = m_sending.runOf(m_page.fanOut().run().id))
        run->stop();
    refreshSoon();
}

void CommandsController::tell(const QString& problem, const QString& title)
{
    Notice notice;
    notice.id = u"commands.problem"_s;
    notice.kind = Notice::Kind::Failed;
    if (!problem.isEmpty()) {
        notice.title = title;
        notice.text = problem;
    }
    prompter().tell(notice);
}

} // namespace alien
