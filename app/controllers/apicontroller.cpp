// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/apicontroller.h"

#include "models/api/apiworkbench.h"
#include "views/api/apipage.h"
#include "views/api/composer.h"
#include "views/shell/prompter.h"

#include <QAction>

namespace alien {

using namespace Qt::StringLiterals;

void addApiActions(ActionRegistry& actions)
{
    const auto add = [&actions](const QString& id, const QString& text, IconId icon, const QString& hint) {
        ActionSpec spec;
        spec.id = id;
        spec.text = text;
        spec.menu = MenuId::Tools;
        spec.section = u"api"_s;
        spec.icon = icon;
        spec.hint = hint;
        actions.add(spec);
        actions.setAvailability(id, {false, ApiController::tr("Open the section API first."), {}});
    };
    add(u"api.send"_s, ApiController::tr("&Send request"), IconId::Play,
        ApiController::tr("Sends the open operation of the API section (Ctrl+Return)."));
    add(u"api.cancel"_s, ApiController::tr("Cancel re&quest"), IconId::Close,
        ApiController::tr("Gives up waiting for the answer."));
    add(u"api.copyCurl"_s, ApiController::tr("Copy as c&url"), IconId::Copy,
        ApiController::tr("Copies the request for a shell; the token stands as $ALIEN_MANAGER_BEARER."));
    add(u"api.clear"_s, ApiController::tr("C&lear request"), IconId::Trash,
        ApiController::tr("Empties the fields of the open operation."));
    add(u"api.unlock"_s, ApiController::tr("Unlock &guarded operations…"), IconId::Lock,
        ApiController::tr("Lets this connection send what hands out live credentials or acts for an agent."));
}

ApiController::ApiController(const ControllerContext& context, ApiWorkbench& workbench, ApiPage& page, QObject* parent)
    : Controller(context, parent)
    , m_workbench(workbench)
    , m_page(page)
    , m_flow(context, this)
{
    on(u"api.send"_s, [this] { send(); });
    on(u"api.cancel"_s, [this] { m_workbench.cancel(); });
    on(u"api.copyCurl"_s, [this] { copyCurl(); });
    on(u"api.clear"_s, [this] { clear(); });
    on(u"api.unlock"_s, [this] { unlock(); });
    connect(&page, &ApiPage::sendPressed, this, [this] { actions().action(u"api.send"_s).trigger(); });
    connect(&page, &ApiPage::revealRequested, &workbench, &ApiWorkbench::reveal);
    for (const auto signal : {&ApiWorkbench::currentChanged, &ApiWorkbench::contextChanged,
                              &ApiWorkbench::exchangeChanged, &ApiWorkbench::draftChanged})
        connect(&workbench, signal, this, &ApiController::refreshSoon);
}

void ApiController::refresh()
{
    const bool open = m_workbench.current() != nullptr;
    const Availability none{false, tr("Choose an operation of the section API first."), {}};
    actions().setAvailability(u"api.send"_s, m_workbench.availability());
    actions().setAvailability(u"api.cancel"_s,
                              m_workbench.exchange().running && m_workbench.exchange().call != 0
                                  ? Availability{}
                                  : Availability{false, tr("No request of this operation is under way."), {}});
    actions().setAvailability(u"api.copyCurl"_s, open ? Availability{} : none);
    const bool empty = m_workbench.draft().isEmpty();
    actions().setAvailability(u"api.clear"_s, !open   ? none
                                              : empty ? Availability{false, tr("There is nothing to clear."), {}}
                                                      : Availability{});
    actions().setAvailability(u"api.unlock"_s, session().profile().readOnly
                                                   ? Availability{false, tr("This connection is read-only."), {}}
                                                   : Availability{});
    actions().setText(u"api.unlock"_s, m_workbench.isUnlocked() ? tr("Lock &guarded operations again") : QString());
}

void ApiController::clear()
{
    const ApiDraft before = m_workbench.draft();
    const QString operation = m_workbench.current()->id();
    m_workbench.setDraft({});
    const QPointer<ApiController> self(this);
    const auto undo = [self, before, operation] {
        if (!self)
            return;
        self->m_workbench.setCurrent(operation);
        self->m_workbench.setDraft(before);
        Notice gone;
        gone.id = u"api.clear"_s;
        self->prompter().tell(gone);
    };
    prompter().tell(
        {u"api.clear"_s, Notice::Kind::Info, tr("The request was emptied."), {}, {{tr("Undo"), undo}}, true});
}

void ApiController::copyCurl()
{
    const QList<ApiProblem> problems = m_workbench.problems();
    for (const ApiProblem& problem : problems) {
        // Without its place in the path there is no request; a body that is wrong may be tried in a shell.
        if (problem.blocks && (problem.place.startsWith("path."_L1) || problem.place == "headers"_L1)) {
            m_page.composer().showProblems();
            return;
        }
    }
    prompter().copyText(m_workbench.curl());
}

void ApiController::send()
{
    if (!m_workbench.availability().allowed || m_page.composer().showProblems())
        return;
    if (m_workbench.current()->isRead())
        m_workbench.sendRead();
    else
        sendChange();
}

int ApiController::hitByPublishing() const
{
    int hit = 0;
    for (const FleetRow& row : session().fleet().rows())
        hit += isRedeployable(deploymentStatus(row.summary->status));
    return hit;
}

ConfirmRequest ApiController::confirmation(const OperatorAction& action) const
{
    const ApiOperation& operation = *m_workbench.current();
    const ActionTarget& target = action.targets.first();
    const QString name = target.name.isEmpty() ? target.id : target.name;
    ConfirmRequest request;
    request.question = name.isEmpty() ? tr("%1?").arg(action.verb) : tr("%1: %2?").arg(action.verb, name);
    request.whatHappens = operation.whatText();
    request.warnings << tr("%1 leaves once, exactly as it is filled in; nothing is checked against the present status.")
                            .arg(action.requestLine);
    if (operation.guarded)
        request.warnings << tr("The answer stays masked until it is revealed.");
    request.verb = tr("Send 1 request");
    request.destructive = operation.guarded || action.level >= ConfirmLevel::Typed;
    if (operation.id() == "releases.create"_L1) {
        request.typedText = QString::number(hitByPublishing());
        request.typedLabel = tr("Type %1, the number of deployments that it moves").arg(request.typedText);
    } else if (operation.guarded || name.isEmpty()) {
        request.typedText = operation.id();
        request.typedLabel = tr("Type %1, the operation").arg(request.typedText);
    } else {
        request.typedText = name;
        request.typedLabel = tr("Type %1").arg(request.typedText);
    }
    request.checkText = operation.guarded ? tr("I know that this acts with live credentials or behind an agent's back")
                                          : tr("I know that the cloud resources stay and cost money");
    return request;
}

void ApiController::sendChange()
{
    const OperatorAction action = m_workbench.action();
    const QString operation = m_workbench.current()->id();
    const QPointer<ApiController> self(this);
    m_flow.confirm(action, confirmation(action), [self, operation](const OperatorAction& confirmed) {
        // What was confirmed must still be what is open, and nothing may be under way.
        if (!self || !self->m_workbench.current() || self->m_workbench.current()->id() != operation ||
            !self->m_workbench.availability().allowed)
            return;
        self->m_workbench.confirmed();
        self->session().runner().run(confirmed, [self, operation](const QList<ActionOutcome>& outcomes) {
            if (self)
                self->m_workbench.concluded(operation, outcomes.first());
        });
    });
}

void ApiController::unlock()
{
    if (m_workbench.isUnlocked()) {
        m_workbench.setUnlocked(false);
        return;
    }
    const Profile& profile = session().profile();
    ConfirmRequest request;
    request.actionId = u"api.unlock"_s;
    request.level = ConfirmLevel::Typed;
    request.protection = profile.protection;
    request.connectionColor = profile.ownColor();
    request.connectionName = profile.name;
    request.question = tr("Unlock the guarded operations of %1?").arg(profile.name);
    request.whatHappens =
        tr("They hand out live credentials of customers' accounts, or move state behind the back of agents "
           "and workers. Each one still asks before it is sent, and its answer stays masked.");
    request.wayBack = tr("They lock again with the same command, and when the connection is closed.");
    int guarded = 0;
    for (const ApiOperation* operation : ApiCatalogue::of(m_workbench.generation()))
        guarded += operation->guarded;
    request.verb = tr("Unlock %n operation(s)", nullptr, guarded);
    request.typedText = profile.name;
    request.typedLabel = tr("Type %1, the name of the connection").arg(request.typedText);
    request.asksReason = false;
    const QPointer<ApiController> self(this);
    prompter().ask(request, [self](const ConfirmAnswer& answer) {
        if (self && answer.accepted)
            self->m_workbench.setUnlocked(true);
    });
}

} // namespace alien
