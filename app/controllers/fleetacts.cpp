// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/fleetacts.h"

#include "client/fleet/causemark.h"
#include "client/fromutf8.h"
#include "models/actions/actionoutlook.h"
#include "models/common/namelist.h"
#include "models/connection/session.h"
#include "models/overview/causes.h"
#include "views/shell/prompter.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace alien {

namespace {

using namespace Qt::StringLiterals;

/// Facts for the journal and the wire of one kind of delete.
DeleteAction deleteAction(bool cleanup, bool detach)
{
    return cleanup ? DeleteAction::Cleanup : detach ? DeleteAction::Detach : DeleteAction::Forget;
}

constexpr qsizetype idsAStep = 16; ///< each costs some µs

constexpr qsizetype mostReasons = 3; ///< that are told one by one, with names
constexpr qsizetype mostLines = 6;   ///< of more reasons than these
constexpr int fewNames = 3;          ///< beside such a reason

/// As many as can be read at a glance; the table has the rest.
constexpr qsizetype mostNames = 12;

/// Into the sorted `names`, of which only the first ones are kept.
void addName(QStringList& names, const QString& name)
{
    const auto before = [](const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) < 0; };
    if (names.size() == mostNames && !before(name, names.constLast()))
        return;
    names.insert(std::upper_bound(names.cbegin(), names.cend(), name, before) - names.cbegin(), name);
    if (names.size() > mostNames)
        names.removeLast();
}

QString noticeOfLooking()
{
    return u"fleet.looking"_s;
}

} // namespace

FleetActs::FleetActs(const ControllerContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_flow(context, this)
{}

Availability FleetActs::availabilityOf(Act act, const SummaryPtr& summary) const
{
    const AvailabilityContext context = session().availability();
    const QString status = fromUtf8(summary->status);
    const bool pull = summary->model == "pull";
    if (session().runner().isBusy(fromUtf8(summary->id)))
        return {false, tr("An action on it is on its way."), {}};
    switch (act) {
    case Act::Command:
        return commandAvailability(context, status);
    case Act::Retry:
        if (summary->retryRequested)
            return {false, tr("A retry was asked for already; the manager picks it up within seconds."), {}};
        return retryAvailability(context, status, pull);
    case Act::Redeploy:
        return redeployAvailability(context, status, pull);
    case Act::Cleanup:
        return deleteAvailability(context, status, DeleteAction::Cleanup, pull);
    case Act::Detach:
        return deleteAvailability(context, status, DeleteAction::Detach, pull);
    case Act::Forget:
        return deleteAvailability(context, status, DeleteAction::Forget, pull);
    }
    return {};
}

void FleetActs::start(Act act, const std::vector<SummaryPtr>& summaries)
{
    if (m_looking)
        return;
    Found found;
    for (const SummaryPtr& summary : summaries)
        look(act, summary, found);
    ask(act, found);
}

void FleetActs::start(Act act, const QStringList& ids)
{
    if (m_looking)
        return;
    if (ids.size() <= fewIds) {
        std::vector<SummaryPtr> summaries;
        for (const QString& id : ids) {
            if (const FleetRow* row = session().fleet().find(id))
                summaries.push_back(row->summary);
        }
        return start(act, summaries);
    }
    m_looking = true;
    m_act = act;
    m_ids = ids;
    m_next = 0;
    m_found.targets.reserve(ids.size());
    if (ids.size() > manyIds)
        tellLooking(int(ids.size()));
    m_work.start();
}

bool FleetActs::lookOn()
{
    if (m_next == m_ids.size()) {
        endLooking();
        return false;
    }
    for (const qsizetype end = std::min(m_ids.size(), m_next + idsAStep); m_next < end; ++m_next) {
        if (const FleetRow* row = session().fleet().find(m_ids.at(m_next)))
            look(m_act, row->summary, m_found);
    }
    if (m_next < m_ids.size())
        return true;
    m_work.start(); // what is asked has a turn of its own
    return false;
}

void FleetActs::endLooking()
{
    const Found found = std::exchange(m_found, {});
    stopLooking();
    if (!found.targets.isEmpty())
        return ask(m_act, found);
    // What was allowed when it was asked for may not be any more.
    Notice notice;
    notice.id = noticeOfLooking();
    notice.kind = Notice::Kind::Attention;
    notice.text = leftOutOf(found).join(u'\n');
    m_context.prompter.tell(notice);
}

void FleetActs::stopLooking()
{
    m_work.stop();
    m_looking = false;
    m_ids.clear();
    m_found = {};
    Notice clear;
    clear.id = noticeOfLooking();
    m_context.prompter.tell(clear);
}

void FleetActs::tellLooking(int count)
{
    Notice notice;
    notice.id = noticeOfLooking();
    notice.title = tr("Looking at %n deployment(s)…", nullptr, count);
    notice.closable = false;
    notice.buttons.append({tr("Cancel"), [acts = QPointer<FleetActs>(this)] {
                               if (acts)
                                   acts->stopLooking();
                           }});
    m_context.prompter.tell(notice);
}

void FleetActs::look(Act act, const SummaryPtr& summary, Found& found) const
{
    const Availability one = availabilityOf(act, summary);
    if (!one.allowed) {
        LeftOut& leftOut = found.leftOut[one.why];
        ++leftOut.count;
        addName(leftOut.names, fromUtf8(summary->name));
        return;
    }
    // What the sheet of these two says at its head, and has the operator confirm, is no news a third time.
    const bool said = act == Act::Detach || act == Act::Forget;
    if (!said && !one.warning.isEmpty() && !found.warnings.contains(one.warning))
        found.warnings.append(one.warning);
    const auto once = [&found](const QString& words) { return *found.words.insert(words); };
    ActionTarget target{u"deployment"_s, fromUtf8(summary->id), fromUtf8(summary->name),
                        once(fromUtf8(summary->status))};
    target.detail = once(outlook(act, *summary));
    if (summary->cause != 0)
        target.cause = once(QString::fromStdString(causeText(summary->cause)) + u": "_s + causeName(*summary));
    found.targets.append(target);
}

void FleetActs::ask(Act act, const Found& found)
{
    ConfirmRequest sheet = request(act, found.targets);
    sheet.warnings.append(found.warnings);
    sheet.leftOut = leftOutOf(found);
    m_flow.start(action(act, found.targets), sheet);
}

QStringList FleetActs::leftOutOf(const Found& found)
{
    const auto said = [](const QString& why, const LeftOut& leftOut, const QString& names) {
        return tr("%n left out: %1", nullptr, leftOut.count).arg(why) + names;
    };
    QStringList out;
    if (found.leftOut.size() <= mostReasons) {
        for (auto it = found.leftOut.cbegin(); it != found.leftOut.cend(); ++it)
            out.append(said(it.key(), *it, u'\n' + namesAndMore(it->names, it->count)));
        return out;
    }
    // A bar for each of them would leave no room for what is acted on.
    std::vector<QMap<QString, LeftOut>::const_iterator> reasons;
    for (auto it = found.leftOut.cbegin(); it != found.leftOut.cend(); ++it)
        reasons.push_back(it);
    std::stable_sort(reasons.begin(), reasons.end(), [](const auto& a, const auto& b) { return a->count > b->count; });
    int others = 0;
    for (const auto& it : reasons) {
        if (out.size() == mostLines)
            others += it->count;
        else
            out.append(said(it.key(), *it, it->count <= fewNames ? u' ' + it->names.join(u", "_s) : QString()));
    }
    if (others > 0)
        out.append(tr("%n left out for other reasons", nullptr, others));
    return {out.join(u'\n')};
}

QString FleetActs::outlook(Act act, const DeploymentSummary& deployment) const
{
    const auto who = session().who();
    const ActionOutlook outlook([this](const QString& id) { return session().releases().label(id); },
                                who && who->generation == Generation::V3);
    switch (act) {
    case Act::Command:
        break;
    case Act::Retry:
        return outlook.retry(deployment);
    case Act::Redeploy:
        return outlook.redeploy(deployment);
    case Act::Cleanup:
    case Act::Detach:
    case Act::Forget:
        return outlook.remove(deployment, deleteAction(act == Act::Cleanup, act == Act::Detach));
    }
    return {};
}

OperatorAction FleetActs::action(Act act, const QList<ActionTarget>& targets) const
{
    OperatorAction out;
    out.targets = targets;
    const AvailabilityContext context = session().availability();
    ManagerClient* client = &session().client();
    ActionRunner* runner = &session().runner();
    const auto judge = [context](auto&& availability) {
        return [context, availability](const Deployment& now) {
            const Availability answer = availability(context, now.status.text, now.deploymentModel == u"pull"_s);
            return answer.allowed ? QString() : answer.why;
        };
    };
    if (act == Act::Retry) {
        out.id = u"deployment.retry"_s;
        out.verb = tr("Retry");
        out.level = targets.size() > 1 ? ConfirmLevel::Dialog : ConfirmLevel::Instant;
        out.permission = Permission::Retry;
        out.requestLine = u"POST /v1/deployments/{id}/retry"_s;
        out.guard = judge(retryAvailability);
        out.send = [client, runner](const ActionTarget& target, const CallOptions& options, auto done) {
            client->deployments().retry(target.id, options).then(runner, ActionFlow::finisher<Nothing>(done));
        };
        return out;
    }
    if (act == Act::Redeploy) {
        out.id = u"deployment.redeploy"_s;
        out.verb = tr("Redeploy");
        out.level = ConfirmLevel::Dialog;
        out.permission = Permission::Redeploy;
        out.requestLine = u"POST /v1/deployments/{id}/redeploy"_s;
        out.guard = judge(redeployAvailability);
        out.send = [client, runner](const ActionTarget& target, const CallOptions& options, auto done) {
            client->deployments().redeploy(target.id, options).then(runner, ActionFlow::finisher<Nothing>(done));
        };
        return out;
    }
    const DeleteAction kind = deleteAction(act == Act::Cleanup, act == Act::Detach);
    out.id = u"deployment."_s + QLatin1StringView(wireName(kind));
    out.verb = act == Act::Cleanup ? tr("Delete") : act == Act::Detach ? tr("Detach") : tr("Forget");
    out.level = act == Act::Cleanup ? ConfirmLevel::Typed : ConfirmLevel::TypedAndChecked;
    out.permission = Permission::Delete;
    out.requestLine = u"POST /v1/deployments/{id}/delete "_s + QLatin1StringView(wireName(kind));
    out.requestBody = QByteArray(R"({"action":")") + wireName(kind) + R"("})";
    out.guard = judge([kind](const AvailabilityContext& c, QStringView status, bool pull) {
        return deleteAvailability(c, status, kind, pull);
    });
    out.send = [client, runner, kind](const ActionTarget& target, const CallOptions& options, auto done) {
        client->deployments().remove(target.id, kind, options).then(runner, ActionFlow::finisher<DeleteAnswer>(done));
    };
    return out;
}

ConfirmRequest FleetActs::request(Act act, const QList<ActionTarget>& targets) const
{
    ConfirmRequest out;
    const int count = int(targets.size());
    const QString name = count == 1 ? targets.first().name : QString();
    const QString what = count == 1 && !name.isEmpty() ? name : tr("%n deployment(s)", nullptr, count);
    // What to type: a name for one, the number for many; a deployment without a name is named by its id.
    out.typedText = count > 1 ? QString::number(count) : name.isEmpty() && count == 1 ? targets.first().id : name;
    out.typedLabel = count > 1 ? tr("Type %1, the number of deployments").arg(count) : tr("Type %1").arg(out.typedText);
    switch (act) {
    case Act::Command: // has a section of its own
        break;
    case Act::Retry:
        out.question = tr("Retry %1?").arg(what);
        out.whatHappens = tr("The manager runs the failed phase again, with the release it wanted before.");
        out.wayBack = tr("Nothing is undone: what the phase creates stays.");
        out.next = tr("The manager runs the failed phase of each again within seconds; the table shows how it goes.");
        break;
    case Act::Redeploy:
        out.question = tr("Redeploy %1?").arg(what);
        out.whatHappens =
            count == 1 ? tr("It goes to update-pending and is updated to the release it wants, also when nothing "
                            "changed. Its workers may restart.")
                       : tr("Each goes to update-pending and is updated to the release it wants, also when nothing "
                            "changed. Its workers may restart.");
        out.wayBack =
            tr("A redeploy cannot be stopped. An older release comes back only by publishing its stack again.");
        out.next = tr("Each is update-pending now and is updated next; the table shows how it goes.");
        break;
    case Act::Cleanup:
        out.question = tr("Delete %1 and its cloud resources?").arg(what);
        out.whatHappens =
            tr("The manager destroys the resources in the customer's cloud, with the data in them, and then "
               "removes the deployment.");
        out.wayBack = tr("There is no way back.");
        out.next = tr("The manager destroys the resources of each next and then removes it; the table shows how it "
                      "goes.");
        out.checkText = tr("I know that the data in them is destroyed");
        out.destructive = true;
        break;
    case Act::Detach:
    case Act::Forget:
        out.question = act == Act::Detach ? tr("Detach %1 from the manager?").arg(what) : tr("Forget %1?").arg(what);
        out.whatHappens =
            tr("The manager removes its record at once. Cloud resources stay, keep running and cost money; its "
               "commands can no longer be read, and its deployment token stays valid.");
        out.wayBack = tr("There is no way back: a new deployment does not take the old resources over.");
        out.checkText = tr("I know that the cloud resources stay and cost money");
        out.destructive = true;
        break;
    }
    return out;
}

} // namespace alien
