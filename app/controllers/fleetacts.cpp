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

namespace alien {

namespace {

using namespace Qt::StringLiterals;

/// Facts for the journal and the wire of one kind of delete.
DeleteAction deleteAction(bool cleanup, bool detach)
{
    return cleanup ? DeleteAction::Cleanup : detach ? DeleteAction::Detach : DeleteAction::Forget;
}

/// As many as can be read at a glance; the table has the rest.
QString namesOf(QStringList names)
{
    constexpr qsizetype most = 12;
    names.sort(Qt::CaseInsensitive);
    return firstNames(names, most);
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
    QList<ActionTarget> targets;
    QMap<QString, QStringList> leftOut; // names by reason
    QStringList warnings;
    for (const SummaryPtr& summary : summaries) {
        const Availability one = availabilityOf(act, summary);
        if (!one.allowed) {
            leftOut[one.why].append(fromUtf8(summary->name));
            continue;
        }
        // What the sheet of these two says at its head, and has the operator confirm, is no news a third time.
        const bool said = act == Act::Detach || act == Act::Forget;
        if (!said && !one.warning.isEmpty() && !warnings.contains(one.warning))
            warnings.append(one.warning);
        ActionTarget target{u"deployment"_s, fromUtf8(summary->id), fromUtf8(summary->name), fromUtf8(summary->status)};
        target.detail = outlook(act, *summary);
        if (summary->cause != 0)
            target.cause = QString::fromStdString(causeText(summary->cause)) + u": "_s + causeName(*summary);
        targets.append(target);
    }
    ConfirmRequest sheet = request(act, targets);
    sheet.warnings.append(warnings);
    for (auto it = leftOut.cbegin(); it != leftOut.cend(); ++it)
        sheet.leftOut.append(tr("%n left out: %1", nullptr, int(it.value().size())).arg(it.key()) + u'\n' +
                             namesOf(it.value()));
    m_flow.start(action(act, targets), sheet);
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
