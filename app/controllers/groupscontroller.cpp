// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/groupscontroller.h"

#include "app/controllers/actionrows.h"
#include "models/connection/session.h"
#include "views/groups/creategroupform.h"
#include "views/groups/groupinspector.h"
#include "views/groups/groupspage.h"
#include "views/shell/prompter.h"

namespace alien {

using namespace Qt::StringLiterals;

void addGroupActions(ActionRegistry& actions)
{
    addActions(actions, MenuId::Group, u"create"_s,
               {{u"group.create"_s, GroupsController::tr("New &group…"), IconId::Plus,
                 GroupsController::tr("Creates a deployment group.")}});
    addActions(actions, MenuId::Group, u"go"_s,
               {{u"group.showDeployments"_s, GroupsController::tr("&Show deployments"), IconId::Deployments,
                 GroupsController::tr("Opens the table of deployments, filtered to the group.")},
                {u"group.copyId"_s, GroupsController::tr("Copy group &id"), IconId::None,
                 GroupsController::tr("Copies the id of the group.")}});
    addActions(actions, MenuId::Group, u"token"_s,
               {{u"group.mintToken"_s, GroupsController::tr("&Mint token…"), IconId::Key,
                 GroupsController::tr("Makes a token that may deploy into the group; it is shown this once.")},
                {u"group.revokeToken"_s, GroupsController::tr("&Revoke token…"), IconId::Trash,
                 GroupsController::tr("Ends the selected token at once.")}});
}

GroupsController::GroupsController(const ControllerContext& context, GroupsPage& page, QObject* parent)
    : Controller(context, parent)
    , m_page(page)
    , m_flow(context, this)
{
    on(u"group.create"_s, [this] { openForm(); });
    on(u"group.mintToken"_s, [this] { mint(); });
    on(u"group.revokeToken"_s, [this] { revoke(); });
    on(u"group.copyId"_s, [this] { prompter().copyText(selected()); });
    on(u"group.showDeployments"_s, [this] {
        Q_EMIT m_page.openRequested(u"Deployments"_s, PageLocation{u"group:"_s + selected(), {}, {}});
    });
    restWhileHidden(page, tr("Groups"),
                    {u"group.mintToken"_s, u"group.revokeToken"_s, u"group.copyId"_s, u"group.showDeployments"_s});
    connect(&page, &Page::currentSelectionChanged, this, [this] {
        refreshSoon();
        if (!selected().isEmpty())
            loadTokens();
    });
    connect(&session(), &Session::whoamiChanged, this, &GroupsController::refreshSoon);
    connect(&session(), &Session::stateChanged, this, &GroupsController::refreshSoon);
    connect(&session(), &Session::profileChanged, this, &GroupsController::refreshSoon);
}

QString GroupsController::selected() const
{
    const QStringList ids = m_page.selectedIds();
    return ids.size() == 1 ? ids.first() : QString();
}

void GroupsController::refresh()
{
    const AvailabilityContext context = session().availability();
    const Availability none{false, tr("Select a group first."), {}};
    const bool one = !selected().isEmpty();
    actions().setAvailability(u"group.create"_s, permissionAvailability(context, Permission::CreateGroup));
    actions().setAvailability(u"group.mintToken"_s,
                              one ? permissionAvailability(context, Permission::MintGroupToken) : none);
    actions().setAvailability(u"group.showDeployments"_s, one ? Availability{} : none);
    actions().setAvailability(u"group.copyId"_s, one ? Availability{} : none);
    const int tokens = int(m_page.inspector().selectedTokens().size());
    actions().setAvailability(u"group.revokeToken"_s,
                              tokens == 0
                                  ? Availability{false, tr("Select a token in the group's tab Tokens first."), {}}
                                  : permissionAvailability(context, Permission::ListTokens));
}

void GroupsController::openForm()
{
    QStringList names;
    for (const DeploymentGroup& group : session().groups().groups())
        names.append(group.name);
    auto* form = new CreateGroupForm(names, m_draftName, m_draftLimit);
    m_form = form;
    connect(form, &CreateGroupForm::submitted, this, &GroupsController::create);
    connect(form, &CreateGroupForm::cancelled, this, [this] { prompter().closeSheet(); });
    connect(form, &CreateGroupForm::edited, this, [this](const QString& name, int limit) {
        m_draftName = name;
        m_draftLimit = limit;
    });
    prompter().openSheet(form, tr("Create a group?"));
}

void GroupsController::create(const QString& name, int limit)
{
    OperatorAction action;
    action.id = u"group.create"_s;
    action.verb = tr("Create");
    action.level = ConfirmLevel::None;
    action.permission = Permission::CreateGroup;
    action.targets = {{u"group"_s, {}, name, {}}};
    action.requestLine = u"POST /v1/deployment-groups"_s;
    action.requestBody = ManagerClient::DeploymentGroups::createBody(name, limit);
    ManagerClient* client = &session().client();
    ActionRunner* runner = &session().runner();
    action.send = [this, client, runner, name, limit](const ActionTarget&, const CallOptions& options, auto done) {
        client->deploymentGroups()
            .create(name, limit, options)
            .then(runner, ActionFlow::finisher<DeploymentGroup>(done, [this](const DeploymentGroup& group) {
                      session().groups().upsert(group);
                      m_draftName.clear();
                      prompter().closeSheet();
                      m_page.goTo({{}, group.id, {}});
                  }));
    };
    session().runner().run(action, [this](const QList<ActionOutcome>& outcomes) {
        if (outcomes.first().kind != OutcomeKind::Done && m_form)
            m_form->showError(outcomes.first().text);
    });
}

void GroupsController::mint()
{
    const DeploymentGroup* group = session().groups().find(selected());
    if (!group)
        return;
    OperatorAction action;
    action.id = u"group.mintToken"_s;
    action.verb = tr("Mint");
    action.level = ConfirmLevel::Dialog;
    action.permission = Permission::MintGroupToken;
    action.targets = {{u"group"_s, group->id, group->name, {}}};
    action.requestLine = u"POST /v1/deployment-groups/{id}/tokens"_s;
    action.requestBody = "{}";
    ManagerClient* client = &session().client();
    ActionRunner* runner = &session().runner();
    const QString name = group->name;
    action.send = [this, client, runner, name](const ActionTarget& target, const CallOptions& options, auto done) {
        client->deploymentGroups()
            .createToken(target.id, options)
            .then(runner, ActionFlow::finisher<MintedToken>(done, [this, name](const MintedToken& minted) {
                      prompter().showSecret(tr("Token of group %1").arg(name),
                                            tr("Whoever has it may deploy into this group. It is shown this once and "
                                               "never expires; it can be "
                                               "revoked in the tab Tokens."),
                                            minted.token, [this] { loadTokens(); });
                  }));
    };
    ConfirmRequest request;
    request.question = tr("Mint a token for group %1?").arg(name);
    request.whatHappens =
        tr("It may create deployments in this group, and see and redeploy those that are there. It never expires.");
    request.wayBack = tr("It can be revoked.");
    request.verb = tr("Mint 1 token");
    m_flow.start(action, request);
}

void GroupsController::revoke()
{
    OperatorAction action;
    action.id = u"group.revokeToken"_s;
    action.verb = tr("Revoke");
    action.level = ConfirmLevel::Typed;
    action.permission = Permission::ListTokens;
    action.requestLine = u"DELETE /v1/tokens/{id}"_s;
    ConfirmRequest request;
    const auto who = session().who();
    const QStringList ids = m_page.inspector().selectedTokens();
    for (const QString& id : ids) {
        action.targets.append({u"token"_s, id, m_page.inspector().tokenPrefix(id) + u'…', {}});
        if (who && who->id == id)
            request.warnings.append(tr("One of them is the token that this console uses: it is locked out at once."));
    }
    if (ids.isEmpty())
        return;
    ManagerClient* client = &session().client();
    ActionRunner* runner = &session().runner();
    action.send = [client, runner](const ActionTarget& target, const CallOptions& options, auto done) {
        client->tokens().revoke(target.id, options).then(runner, ActionFlow::finisher<Nothing>(done));
    };
    request.question = tr("Revoke %n token(s)?", nullptr, int(ids.size()));
    request.whatHappens = tr("Agents and people who use it are refused from now on.");
    request.wayBack = tr("There is no way back; a new token can be minted.");
    request.destructive = true;
    request.typedText = ids.size() == 1 ? m_page.inspector().tokenPrefix(ids.first()) : QString::number(ids.size());
    request.typedLabel = tr("Type %1").arg(request.typedText);
    m_flow.start(action, request, [this](const QList<ActionOutcome>&) { loadTokens(); });
}

void GroupsController::loadTokens()
{
    const auto who = session().who();
    if (!who || m_loadingTokens)
        return;
    if (!may(*who, Permission::ListTokens)) {
        m_page.inspector().setTokensProblem(tr("Tokens are listed for the role %1; you are %2.")
                                                .arg(neededRole(Permission::ListTokens), who->role.text));
        return;
    }
    m_loadingTokens = true;
    session().client().tokens().list().then(this, [this](const Result<Listed<TokenInfo>>& result) {
        m_loadingTokens = false;
        if (result.ok())
            m_page.inspector().setTokens(*result);
        else
            m_page.inspector().setTokensProblem(result.error().text);
    });
}

} // namespace alien
