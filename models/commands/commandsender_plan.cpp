// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at before anything is sent.
#include "client/document.h"
#include "client/stackstate.h"
#include "models/commands/commandsender.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kAtOnce = 4;

struct Planning
{
    CommandOrder order;
    CommandTemplate text;
    CommandPlan plan;
    QPointer<QObject> context;
    std::function<void(const CommandPlan&)> fn;
    qsizetype next = 0;
    qsizetype open = 0;
};

QString named(const CommandAim& aim)
{
    return aim.deploymentName.isEmpty() ? aim.deploymentId : aim.deploymentName;
}

/// The parameters must be what they look like; with variables that is known once they are filled in.
void checkJson(CommandPlan::Target& target)
{
    if (!target.errors.isEmpty() || !target.problem.isEmpty() || target.params.trimmed().isEmpty())
        return;
    const Document document = Document::parse(target.params);
    if (document.isNull())
        target.problem = CommandSender::tr("The parameters are not JSON, line %1, column %2: %3 Send them as bytes if "
                                           "that is meant.")
                             .arg(document.error().line)
                             .arg(document.error().column)
                             .arg(document.error().text);
}

void checkSize(const CommandOrder& order, CommandPlan::Target& target)
{
    if (order.transfer == CommandOrder::Transfer::Inline && target.params.size() > CommandOrder::kInlineMost)
        target.problem = CommandSender::tr("The parameters are larger than the 1.4 MB that fit into one request: send "
                                           "them through storage.");
}

void fill(Planning& planning, qsizetype index, const TemplateValues& values)
{
    CommandPlan::Target& target = planning.plan.targets[index];
    target.params = planning.order.literal ? planning.order.params : planning.text.expanded(values, &target.errors);
    if (!planning.order.literal)
        checkJson(target);
    checkSize(planning.order, target);
}

} // namespace

bool CommandPlan::isGood() const
{
    return firstProblem().isEmpty();
}

QString CommandPlan::firstProblem() const
{
    if (!problems.isEmpty())
        return problems.first();
    for (const Target& target : targets) {
        if (!target.problem.isEmpty())
            return CommandSender::tr("%1: %2").arg(named(target.aim), target.problem);
        if (!target.errors.isEmpty())
            return CommandSender::tr("%1, line %2, column %3: %4")
                .arg(named(target.aim))
                .arg(target.errors.first().line)
                .arg(target.errors.first().column)
                .arg(target.errors.first().text);
    }
    return {};
}

void CommandSender::plan(const CommandOrder& order, QObject* context, std::function<void(const CommandPlan&)> fn)
{
    const auto planning = std::make_shared<Planning>(Planning{
        order, CommandTemplate(order.literal ? QByteArray() : order.params), {}, context, std::move(fn), 0, 0});
    CommandPlan& plan = planning->plan;
    if (order.name.trimmed().isEmpty())
        plan.problems.append(tr("The command needs a name."));
    if (order.name.contains(u':') && m_parts.client.generation() == Generation::V3)
        plan.problems.append(tr("A command's name must not contain a colon at this manager."));
    if (order.aims.isEmpty())
        plan.problems.append(tr("Choose at least one running deployment."));
    QSet<QString> seen;
    for (const CommandAim& aim : order.aims) {
        if (seen.contains(aim.deploymentId))
            continue; // once each: the same command twice on one deployment is never meant
        seen.insert(aim.deploymentId);
        CommandPlan::Target target;
        target.aim = aim;
        if (!aim.statusSeen.isEmpty() && deploymentStatus(aim.statusSeen.toStdString()) != DeploymentStatus::Running)
            target.problem = tr("It is %1; only running deployments take commands.").arg(aim.statusSeen);
        plan.targets.append(target);
    }
    const auto tell = [planning] {
        if (planning->context)
            planning->fn(planning->plan);
    };
    if (!planning->text.usesResources()) {
        for (qsizetype i = 0; i < plan.targets.size(); ++i) {
            const CommandAim& aim = plan.targets[i].aim;
            fill(*planning, i, {aim.deploymentName, aim.deploymentId, aim.platform, aim.groupName, {}});
        }
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return;
    }
    planning->open = plan.targets.size();
    if (planning->open == 0)
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    const auto pump = std::make_shared<std::function<void()>>();
    *pump = [this, planning, tell, weak = std::weak_ptr(pump)] {
        if (planning->next >= planning->plan.targets.size())
            return;
        const qsizetype index = planning->next++;
        const CommandAim& aim = planning->plan.targets[index].aim;
        m_parts.client.deployments()
            .get(aim.deploymentId)
            .then(this, [planning, tell, index, go = weak.lock()](const Result<Deployment>& answer) {
                CommandPlan::Target& target = planning->plan.targets[index];
                if (answer.ok())
                    fill(*planning, index, TemplateValues::of(*answer, target.aim.groupName));
                else
                    target.problem = tr("Its resources could not be read. %1").arg(answer.error().text);
                if (--planning->open == 0)
                    tell();
                else
                    (*go)();
            });
    };
    for (int i = 0; i < kAtOnce; ++i)
        (*pump)();
}

QList<CommandTargetChoice> commandTargetsOf(const Deployment& deployment)
{
    QList<CommandTargetChoice> choices;
    for (const ResourceView& resource : resourcesOf(deployment)) {
        if (resource.node[u"config"][u"commandsEnabled"].boolean().value_or(false))
            choices.append({resource.id, resource.type});
    }
    return choices;
}

} // namespace alien
