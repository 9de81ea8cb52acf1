// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/createcontroller.h"

#include "app/controllers/actionflow.h"
#include "client/settingsview.h"
#include "models/connection/session.h"
#include "models/stack/customdomains.h"
#include "models/stack/settingsecho.h"
#include "views/fleet/createdeploymentform.h"
#include "views/shell/prompter.h"

namespace alien {

using namespace Qt::StringLiterals;

CreateController::CreateController(const ControllerContext& context, QObject* parent)
    : Controller(context, parent)
{
    on(u"deployment.create"_s, [this] { openForm(); });
    connect(&session(), &Session::whoamiChanged, this, &CreateController::refreshSoon);
    connect(&session(), &Session::stateChanged, this, &CreateController::refreshSoon);
    connect(&session(), &Session::profileChanged, this, &CreateController::refreshSoon);
}

void CreateController::refresh()
{
    actions().setAvailability(u"deployment.create"_s,
                              permissionAvailability(session().availability(), Permission::CreateDeployment));
}

void CreateController::openForm()
{
    CreateDeploymentForm::Choices choices;
    choices.groups = session().groups().groups();
    if (const auto who = session().who(); who && who->scopeType == ScopeType::DeploymentGroup)
        choices.ownGroup = who->deploymentGroupId;
    const auto newest = session().releases().newest();
    choices.hasRelease = newest != nullptr;
    choices.coveredPlatforms = newest ? newest->platforms : QStringList();
    if (newest) {
        for (const QString& platform : newest->platforms)
            choices.publicResources.insert(platform, publicResources(newest->document.at(u"/stack/"_s + platform)));
    }
    choices.generation3 = session().client().generation() == Generation::V3;
    auto* form = new CreateDeploymentForm(choices, m_draft);
    m_form = form;
    connect(form, &CreateDeploymentForm::submitted, this, &CreateController::submit);
    connect(form, &CreateDeploymentForm::cancelled, this, [this] { prompter().closeSheet(); });
    // However the sheet is closed, the next one opens with what was typed.
    connect(form, &CreateDeploymentForm::edited, this,
            [this](const CreateDeploymentRequest& draft) { m_draft = draft; });
    prompter().openSheet(form, tr("Create a deployment?"));
}

void CreateController::submit(const CreateDeploymentRequest& request)
{
    m_draft = request;
    OperatorAction action;
    action.id = u"deployment.create"_s;
    action.verb = tr("Create");
    action.level = ConfirmLevel::None;
    action.permission = Permission::CreateDeployment;
    action.targets = {{u"group"_s, request.deploymentGroupId, request.name, {}}};
    action.requestLine = u"POST /v1/deployments"_s;
    action.requestBody = ManagerClient::Deployments::createBody(request);
    ManagerClient* client = &session().client();
    ActionRunner* runner = &session().runner();
    action.send = [this, client, runner, request](const ActionTarget&, const CallOptions& options, auto done) {
        client->deployments()
            .create(request, options)
            .then(runner, ActionFlow::finisher<CreatedDeployment>(
                              done, [this, request](const CreatedDeployment& created) { arrived(created, request); }));
    };
    session().runner().run(action, [this](const QList<ActionOutcome>& outcomes) {
        const ActionOutcome& outcome = outcomes.first();
        if (outcome.kind == OutcomeKind::Done)
            return;
        if (m_form)
            m_form->showError(outcome.text);
        else
            prompter().tell({u"outcome.deployment.create"_s,
                             Notice::Kind::Failed,
                             tr("Create %1: not done.").arg(m_draft.name),
                             outcome.text,
                             {},
                             true});
    });
}

void CreateController::arrived(const CreatedDeployment& created, const CreateDeploymentRequest& sent)
{
    m_draft = {};
    prompter().closeSheet();
    session().fleet().upsertOne(created.deployment);
    session().scheduler().refreshNow();
    QStringList notes;
    const Document asked = Document::parse(sent.stackSettingsJson);
    const SettingsEcho echo = compareSettings(asked.root(), created.deployment.document.at(u"/stackSettings"_s));
    if (!echo.lost.isEmpty())
        notes += tr("The manager did not take these settings: %1.").arg(echo.lost.join(u", "_s));
    if (!echo.changed.isEmpty())
        notes += tr("The manager changed these settings: %1.").arg(echo.changed.join(u", "_s));
    if (!echo.whole())
        notes += tr("They cannot be changed any more: create it anew to have them.");
    if (created.token.isEmpty()) { // not every manager gives one
        prompter().tell({u"outcome.deployment.create"_s,
                         echo.whole() ? Notice::Kind::Info : Notice::Kind::Attention,
                         tr("%1 was created; the manager gave no token.").arg(created.deployment.name),
                         notes.join(u' '),
                         {},
                         true});
    } else {
        notes.prepend(tr("Give this token to the agent or the setup of %1. It is shown this once and never expires.")
                          .arg(created.deployment.name));
        prompter().showSecret(tr("Deployment token of %1").arg(created.deployment.name), notes.join(u' '),
                              created.token, [] {});
    }
    Q_EMIT this->created(created.deployment.id);
}

} // namespace alien
