// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/actionflow.h"

#include "models/actions/actionverdict.h"
#include "models/actions/bulkrun.h"
#include "models/common/filemask.h"
#include "models/common/inbackground.h"
#include "models/connection/session.h"
#include "views/shell/bulkrunview.h"
#include "views/shell/prompter.h"

#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace alien {

namespace {

using namespace Qt::StringLiterals;

/// Of a run: its sheet is open.
constexpr char shownProperty[] = "shown";

/// Long enough to be read twice; what went wrong stays until somebody has seen it.
constexpr std::chrono::seconds newsLasts{15};

QString noticeId(const OperatorAction& action)
{
    return u"outcome."_s + action.id + u'.' + (action.targets.size() == 1 ? action.targets.first().id : u"many"_s);
}

QString nameOf(const ActionTarget& target)
{
    return target.name.isEmpty() ? target.id : target.name;
}

} // namespace

ActionFlow::ActionFlow(const ControllerContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{}

QString ActionFlow::verbWithCount(const QString& verb, const ActionTarget& first, int count)
{
    if (first.kind == "deployment"_L1)
        return tr("%1 %n deployment(s)", nullptr, count).arg(verb);
    if (first.kind == "token"_L1)
        return tr("%1 %n token(s)", nullptr, count).arg(verb);
    if (first.kind == "group"_L1)
        return tr("%1 %n group(s)", nullptr, count).arg(verb);
    return verb;
}

void ActionFlow::start(OperatorAction action, ConfirmRequest request, std::function<void(const Outcomes&)> done)
{
    const Asked asked{request, std::move(done)};
    confirm(std::move(action), std::move(request), [this, asked](const OperatorAction& agreed) { run(agreed, asked); });
}

void ActionFlow::confirm(OperatorAction action, ConfirmRequest request, std::function<void(const OperatorAction&)> then)
{
    if (action.targets.isEmpty())
        return;
    const Profile& profile = m_context.session.profile();
    const int count = int(action.targets.size());
    request.actionId = action.id;
    request.level = raisedLevel(action.level, profile.protection, count);
    request.protection = profile.protection;
    request.connectionColor = profile.ownColor();
    request.connectionName = profile.name;
    request.targets = action.targets;
    if (request.verb.isEmpty())
        request.verb = verbWithCount(action.verb, action.targets.constFirst(), count);
    // A level that was raised asks for what the action alone would not have asked for.
    if (request.level >= ConfirmLevel::Typed && request.typedText.isEmpty())
        request.typedText = count > 1 ? QString::number(count) : nameOf(action.targets.constFirst());
    if (request.level == ConfirmLevel::TypedAndChecked && request.checkText.isEmpty())
        request.checkText = tr("I know that this is %1, and what it does there").arg(profile.name);
    action.askedLevel = action.level;
    action.level = request.level;

    const bool heldBack = request.level == ConfirmLevel::Instant && profile.protection == Protection::Production;
    if (heldBack) {
        m_context.prompter.holdBack(tr("%1: %2").arg(request.verb, nameOf(action.targets.constFirst())),
                                    [action, then](bool go) {
                                        if (go)
                                            then(action);
                                    });
        return;
    }
    m_context.prompter.ask(request, [action, then](const ConfirmAnswer& answer) mutable {
        if (!answer.accepted)
            return;
        action.reason = answer.reason;
        then(action);
    });
}

void ActionFlow::clearReport(const OperatorAction& action)
{
    Notice clear;
    clear.id = noticeId(action);
    m_context.prompter.tell(clear);
}

void ActionFlow::run(const OperatorAction& action, const Asked& asked)
{
    clearReport(action);
    if (action.targets.size() > 1)
        return runMany(action, asked);
    m_context.session.runner().run(action, [this, action, done = asked.done](const Outcomes& outcomes) {
        report(action, outcomes);
        if (done)
            done(outcomes);
    });
}

void ActionFlow::runMany(const OperatorAction& action, const Asked& asked)
{
    auto* run = new BulkRun(m_context.session.runner(), action, this, asked.request.next);
    m_asked.insert(run, asked);
    connect(run, &BulkRun::finished, this, [this, run, done = asked.done](const Outcomes& outcomes) {
        const bool open = run->property(shownProperty).toBool();
        if (open && run->count(OutcomeKind::Done) == outcomes.size())
            m_context.prompter.closeSheet(); // nothing to look at: the table shows it
        else if (!open)
            tellOf(run);
        if (done)
            done(outcomes);
    });
    run->start();
    show(run);
}

void ActionFlow::show(BulkRun* run)
{
    Notice clear;
    clear.id = noticeId(run->action());
    m_context.prompter.tell(clear);
    auto* view = new BulkRunView(*run);
    run->setProperty(shownProperty, true);
    connect(view, &BulkRunView::closeRequested, this, [this] { m_context.prompter.closeSheet(); });
    connect(view, &BulkRunView::againRequested, this, [this, run] {
        m_context.prompter.closeSheet();
        runAgain(*run);
    });
    connect(view, &BulkRunView::exportRequested, this, [this, run] { exportRun(*run); });
    connect(view, &QObject::destroyed, run, [this, run] {
        run->setProperty(shownProperty, false);
        tellOf(run);
    });
    const int count = int(run->action().targets.size());
    m_context.prompter.openSheet(view,
                                 verbWithCount(run->action().verb, run->action().targets.constFirst(), count) + u'.');
}

void ActionFlow::tellOf(BulkRun* run)
{
    const bool clean = run->isFinished() && run->count(OutcomeKind::Done) == run->action().targets.size();
    Notice notice;
    notice.id = noticeId(run->action());
    notice.kind = run->count(OutcomeKind::Failed) > 0 ? Notice::Kind::Failed
                  : clean || !run->isFinished()       ? Notice::Kind::Info
                                                      : Notice::Kind::Attention;
    if (clean)
        notice.leavesAfter = newsLasts;
    notice.title = tr("%1: %2.").arg(run->action().verb, run->summary());
    notice.text = !run->isFinished()                  ? tr("It goes on in the background.")
                  : run->count(OutcomeKind::Done) > 0 ? run->next()
                                                      : QString();
    notice.buttons.append({tr("Show outcomes"), [this, run = QPointer<BulkRun>(run)] {
                               if (run)
                                   show(run);
                           }});
    m_context.prompter.tell(notice);
}

/// A new act: asked for anew, for those that failed. What may have happened is not sent again.
void ActionFlow::runAgain(const BulkRun& run)
{
    OperatorAction action = run.action();
    action.targets = run.report().failedTargets();
    if (action.targets.isEmpty())
        return;
    const Asked asked = m_asked.value(&run);
    ConfirmRequest request;
    request.warnings = asked.request.warnings;
    request.wayBack = asked.request.wayBack;
    request.checkText = asked.request.checkText;
    request.acknowledge = asked.request.acknowledge;
    request.destructive = asked.request.destructive;
    request.asksReason = asked.request.asksReason;
    const int count = int(action.targets.size());
    request.question = tr("%1 once more?").arg(verbWithCount(action.verb, action.targets.constFirst(), count));
    request.whatHappens = tr("The same is sent again to those where it failed.");
    if (const int unknown = run.count(OutcomeKind::OutcomeUnknown); unknown > 0)
        request.leftOut.append(
            tr("%n left out: whether it happened there is not known. Look at them first.", nullptr, unknown));
    if (const int refused = run.count(OutcomeKind::Refused); refused > 0)
        request.leftOut.append(tr("%n left out: nothing was sent to them.", nullptr, refused));
    action.level = action.askedLevel;
    request.next = run.next();
    start(action, request, [this, former = run.action(), done = asked.done](const Outcomes& outcomes) {
        // What the last one of them failed of is over; what becomes of several is told in its place.
        if (outcomes.size() == 1 && outcomes.constFirst().kind == OutcomeKind::Done)
            clearReport(former);
        if (done)
            done(outcomes);
    });
}

void ActionFlow::exportRun(const BulkRun& run)
{
    m_context.prompter.chooseSaveFile(
        tr("Export outcomes"), run.action().id + u".csv"_s, tr("CSV (*.csv);;JSON (*.json)"),
        [this, report = run.report(), id = noticeId(run.action())](const QString& file) {
            if (file.isEmpty())
                return;
            const FileMask mask;
            inBackground(
                this,
                [file, report, mask]() -> QString {
                    const bool asJson = file.endsWith(".json"_L1, Qt::CaseInsensitive);
                    const QByteArray bytes = mask(asJson ? report.toJson() : report.toCsv());
                    QSaveFile out(file);
                    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
                        return out.errorString();
                    return {};
                },
                [this, file, id, mask](const QString& error) {
                    if (error.isEmpty() && !mask.isOn())
                        return;
                    Notice notice;
                    notice.id = id + u".export"_s;
                    notice.kind = error.isEmpty() ? Notice::Kind::Info : Notice::Kind::Failed;
                    notice.title = error.isEmpty() ? tr("The outcomes were saved.")
                                                   : tr("The outcomes could not be written to %1.").arg(file);
                    notice.text = error.isEmpty() ? mask.saved(file) : error;
                    m_context.prompter.tell(notice);
                });
        });
}

void ActionFlow::report(const OperatorAction& action, const Outcomes& outcomes)
{
    // That the manager accepted it is seen in the table; only what it said besides is told.
    const auto isBad = [](const ActionOutcome& o) {
        return o.kind != OutcomeKind::Done || (!o.text.isEmpty() && o.text != ActionVerdict::accepted());
    };
    const auto first = std::find_if(outcomes.begin(), outcomes.end(), isBad);
    if (first == outcomes.end())
        return;
    const auto count = [&outcomes](OutcomeKind kind) {
        return int(std::count_if(outcomes.begin(), outcomes.end(), [kind](const auto& o) { return o.kind == kind; }));
    };
    const int unknown = count(OutcomeKind::OutcomeUnknown);
    const int failed = count(OutcomeKind::Failed);
    const int refused = count(OutcomeKind::Refused);

    Notice notice;
    notice.id = noticeId(action);
    notice.kind = failed > 0              ? Notice::Kind::Failed
                  : unknown + refused > 0 ? Notice::Kind::Attention
                                          : Notice::Kind::Info;
    if (notice.kind == Notice::Kind::Info)
        notice.leavesAfter = newsLasts;
    if (outcomes.size() == 1) {
        const QString word = unknown   ? tr("outcome unknown")
                             : failed  ? tr("failed")
                             : refused ? tr("not sent")
                                       : tr("done");
        notice.title = tr("%1 %2: %3.").arg(action.verb, nameOf(first->target), word);
        notice.text = first->text;
    } else {
        QStringList parts{tr("%n done", nullptr, count(OutcomeKind::Done))};
        if (unknown > 0)
            parts.append(tr("%n outcome unknown", nullptr, unknown));
        if (failed > 0)
            parts.append(tr("%n failed", nullptr, failed));
        if (refused > 0)
            parts.append(tr("%n not sent", nullptr, refused));
        notice.title = tr("%1: %2.").arg(action.verb, parts.join(u", "_s));
        notice.text = tr("%1: %2").arg(nameOf(first->target), first->text);
    }
    if (first->error) {
        const QString text = first->error->pretty();
        notice.buttons.append({tr("Copy report"), [this, text] { m_context.prompter.copyText(text); }});
    }
    m_context.prompter.tell(notice);
}

} // namespace alien
