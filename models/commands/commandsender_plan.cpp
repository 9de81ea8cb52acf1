// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at before anything is sent.
#include "client/document.h"
#include "client/stackstate.h"
#include "models/commands/commandsender.h"
#include "models/common/inbackground.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kAtOnce = 4;

/// An order while it is looked at. The text belongs to whoever works on it: the thread in the background until it is
/// known, nobody after that.
struct Planning
{
    CommandOrder order;
    std::shared_ptr<const CommandTemplate> text;
    CommandPlan plan;
    QPointer<QObject> context;
    std::function<void(const CommandPlan&)> fn;
    qsizetype next = 0;
    qsizetype open = 0;

    void tell() const
    {
        if (context)
            fn(plan);
    }
};
using PlanningPtr = std::shared_ptr<Planning>;

QString named(const CommandAim& aim)
{
    return aim.deploymentName.isEmpty() ? aim.deploymentId : aim.deploymentName;
}

/// The parameters must be what they look like; with variables that is known once they are filled in.
QString whyNotJson(const QByteArray& params)
{
    if (params.trimmed().isEmpty())
        return {};
    const Document document = Document::parse(params);
    if (!document.isNull())
        return {};
    return CommandSender::tr("The parameters are not JSON, line %1, column %2: %3 Send them as bytes if that is meant.")
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

/// Reads the parameters whole, so it is slow for large ones. `same` is what was said of equal parameters before.
void fill(const CommandOrder& order, const CommandTemplate& text, const TemplateValues& values,
          CommandPlan::Target& target, std::optional<QString>* same)
{
    target.params = order.literal ? order.params : text.expanded(values, &target.errors);
    if (!order.literal && target.errors.isEmpty() && target.problem.isEmpty()) {
        const bool equal = !text.hasVariables() && same->has_value();
        target.problem = equal ? **same : whyNotJson(target.params);
        *same = target.problem;
    }
    checkSize(order, target);
}

/// All of them, without asking anybody.
QList<CommandPlan::Target> filled(const CommandOrder& order, const CommandTemplate& text,
                                  QList<CommandPlan::Target> targets)
{
    std::optional<QString> same;
    for (CommandPlan::Target& target : targets) {
        const CommandAim& aim = target.aim;
        fill(order, text, {aim.deploymentName, aim.deploymentId, aim.platform, aim.groupName, {}}, target, &same);
    }
    return targets;
}

/// Each deployment is read for its public URLs, a few at a time.
class Reading : public std::enable_shared_from_this<Reading>
{
public:
    Reading(ManagerClient& client, QObject* owner, PlanningPtr planning)
        : m_client(client)
        , m_owner(owner)
        , m_planning(std::move(planning))
    {}

    void start()
    {
        m_planning->open = m_planning->plan.targets.size();
        if (m_planning->open == 0)
            return m_planning->tell();
        for (int i = 0; i < kAtOnce; ++i)
            next();
    }

private:
    void next()
    {
        if (m_planning->next >= m_planning->plan.targets.size())
            return;
        const qsizetype index = m_planning->next++;
        m_client.deployments()
            .get(m_planning->plan.targets.at(index).aim.deploymentId)
            .then(m_owner,
                  [self = shared_from_this(), index](const Result<Deployment>& answer) { self->take(index, answer); });
    }

    void take(qsizetype index, const Result<Deployment>& answer)
    {
        CommandPlan::Target target = m_planning->plan.targets.at(index);
        if (!answer.ok()) {
            target.problem = CommandSender::tr("Its resources could not be read. %1").arg(answer.error().text);
            return put(index, target);
        }
        const auto values = TemplateValues::of(*answer, target.aim.groupName);
        inBackground(
            m_owner,
            [order = m_planning->order, text = m_planning->text, values, target] {
                CommandPlan::Target full = target;
                std::optional<QString> same;
                fill(order, *text, values, full, &same);
                return full;
            },
            [self = shared_from_this(), index](const CommandPlan::Target& done) { self->put(index, done); });
    }

    void put(qsizetype index, const CommandPlan::Target& target)
    {
        m_planning->plan.targets[index] = target;
        if (--m_planning->open == 0)
            return m_planning->tell();
        next();
    }

    ManagerClient& m_client;
    QObject* m_owner;
    PlanningPtr m_planning;
};

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
    const auto planning = std::make_shared<Planning>(Planning{order, {}, {}, context, std::move(fn), 0, 0});
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
    // Parameters may be megabytes: they are read where nobody waits for a paint.
    struct Looked
    {
        std::shared_ptr<const CommandTemplate> text;
        QList<CommandPlan::Target> targets;
    };
    inBackground(
        this,
        [order, targets = plan.targets] {
            Looked looked;
            looked.text = std::make_shared<CommandTemplate>(order.literal ? QByteArray() : order.params);
            looked.targets = looked.text->usesResources() ? targets : filled(order, *looked.text, targets);
            return looked;
        },
        [this, planning](const Looked& looked) {
            planning->text = looked.text;
            planning->plan.targets = looked.targets;
            planning->plan.hasVariables = looked.text->hasVariables();
            if (looked.text->usesResources())
                std::make_shared<Reading>(m_parts.client, this, planning)->start();
            else
                planning->tell();
        });
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
