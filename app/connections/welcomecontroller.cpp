// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/welcomecontroller.h"

#include "app/connections/connectionflow.h"
#include "app/sessionhub.h"
#include "models/connection/connectiontest.h"
#include "models/connection/profilestore.h"
#include "models/connection/secretstore.h"
#include "models/connection/session.h"
#include "models/connection/tokencommand.h"
#include "views/connect/connectionform.h"
#include "views/connect/welcomepage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/questionform.h"

using namespace Qt::StringLiterals;

namespace alien {

namespace {
constexpr int tryDeployments = 60;
} // namespace

WelcomeController::WelcomeController(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    auto* page = &m_parts.page;
    connect(page, &WelcomePage::sandboxRequested, this,
            [this](const QString& section) { m_parts.flow.openSandbox(tryDeployments, 1, false, section); });
    connect(page, &WelcomePage::testRequested, this, &WelcomeController::test);
    connect(page, &WelcomePage::connectRequested, this, &WelcomeController::connectNow);
    connect(page, &WelcomePage::saveRequested, this, &WelcomeController::saveOnly);
    connect(page, &WelcomePage::openRequested, this, &WelcomeController::openSaved);
    connect(page, &WelcomePage::editRequested, this, &WelcomeController::edit);
    connect(page, &WelcomePage::deleteRequested, this, &WelcomeController::askDelete);
    connect(&m_parts.profiles, &ProfileStore::changed, this,
            [this] { m_parts.page.setRecent(m_parts.profiles.profiles()); });
    page->setRecent(m_parts.profiles.profiles());
}

WelcomeController::~WelcomeController() = default;

void WelcomeController::edit(const QString& profileId)
{
    const Profile* profile = m_parts.profiles.find(profileId);
    if (profile == nullptr)
        return;
    m_parts.page.setTest(nullptr);
    m_test.reset();
    m_parts.page.showProfile(*profile, profile->keepToken, m_parts.profiles.tokenCommand(profile->id));
    m_parts.window.showPage(&m_parts.page);
}

void WelcomeController::withToken(std::function<void(const Secret&)> then)
{
    const auto& form = m_parts.page.form();
    if (const QString command = form.tokenCommand(); !command.isEmpty()) {
        TokenCommand::run(command, this, [this, then = std::move(then)](const TokenCommand::Answer& answer) {
            if (answer.error.isEmpty())
                then(answer.token);
            else
                m_parts.page.showProblem(tr("The command gives no token."), answer.error);
        });
        return;
    }
    const Secret typed = form.token();
    const QString id = form.profile().id;
    if (!typed.isEmpty() || id.isEmpty()) {
        then(typed);
        return;
    }
    m_parts.secrets.read(id, [then = std::move(then)](const SecretStore::Outcome& outcome) { then(outcome.secret); });
}

void WelcomeController::test()
{
    m_parts.page.showProblem({}, {});
    withToken([this](const Secret& token) {
        m_parts.page.setTest(nullptr);
        m_test = std::make_unique<ConnectionTest>(m_parts.page.form().profile(), token);
        m_parts.page.setTest(m_test.get());
        m_test->start();
    });
}

bool WelcomeController::save(Profile& profile, const QString& tokenCommand)
{
    if (m_parts.profiles.save(profile, tokenCommand))
        return true;
    m_parts.page.showProblem(tr("The connection could not be saved."), m_parts.profiles.error());
    return false;
}

void WelcomeController::apply(const Profile& profile, const Secret& token, const QString& formerCommand)
{
    const QString command = m_parts.profiles.tokenCommand(profile.id);
    // Who has a command keeps no token.
    if (!command.isEmpty())
        m_parts.secrets.remove(profile.id, [](const SecretStore::Outcome&) {});
    m_parts.flow.applyProfile(profile, token, !command.isEmpty() && command != formerCommand);
}

void WelcomeController::connectNow()
{
    Profile profile = m_parts.page.form().profile();
    const Secret token = m_parts.page.form().token();
    const QString command = m_parts.page.form().tokenCommand();
    const QString formerCommand = m_parts.profiles.tokenCommand(profile.id);
    const bool known = !profile.id.isEmpty();
    // Even when the disk refuses, one can work: the connection is then not saved.
    if (!save(profile, command)) {
        profile.id.clear();
        if (!command.isEmpty())
            m_parts.flow.setTokenCommand(profile, command);
    }
    m_parts.page.form().clear();
    m_parts.page.setTest(nullptr);
    m_test.reset();
    if (known)
        apply(profile, token, formerCommand);
    else if (!token.isEmpty())
        m_parts.flow.keepToken(profile, token);
    m_parts.flow.open(profile, token);
}

void WelcomeController::saveOnly()
{
    Profile profile = m_parts.page.form().profile();
    const Secret token = m_parts.page.form().token();
    const QString formerCommand = m_parts.profiles.tokenCommand(profile.id);
    const bool known = !profile.id.isEmpty();
    if (!save(profile, m_parts.page.form().tokenCommand()))
        return;
    if (known)
        apply(profile, token, formerCommand);
    else if (!token.isEmpty() && profile.keepToken)
        m_parts.flow.keepToken(profile, token);
    m_parts.page.form().clear();
    if (known)
        m_parts.window.leavePage();
}

void WelcomeController::openSaved(const QString& profileId)
{
    if (const Profile* profile = m_parts.profiles.find(profileId))
        m_parts.flow.open(*profile);
}

void WelcomeController::askDelete(const QString& profileId)
{
    const Profile* profile = m_parts.profiles.find(profileId);
    if (profile == nullptr)
        return;
    auto* form = new QuestionForm(
        u"deleteConnection"_s,
        tr("The connection, its token in the secret store and what was noted of its fleet are removed from this "
           "computer. Nothing changes on the manager, and the journal keeps what was done."),
        tr("Delete the connection"), true);
    connect(form, &QuestionForm::accepted, this, [this, profileId] {
        m_parts.flow.closeSheet();
        remove(profileId);
    });
    connect(form, &QuestionForm::rejected, this, [this] { m_parts.flow.closeSheet(); });
    m_parts.flow.askInSheet(form, tr("Delete the connection %1?").arg(profile->name));
}

void WelcomeController::remove(const QString& profileId)
{
    m_parts.flow.close(m_parts.hub.find(profileId));
    const Profile* known = m_parts.profiles.find(profileId);
    const std::optional<Profile> deleted = known != nullptr ? std::optional(*known) : std::nullopt;
    if (!m_parts.profiles.remove(profileId)) {
        m_parts.page.showProblem(tr("The connection could not be deleted."), m_parts.profiles.error());
        return;
    }
    if (deleted)
        m_parts.hub.forgetPast(*deleted);
    m_parts.secrets.remove(profileId, [this](const SecretStore::Outcome& outcome) {
        if (!outcome.ok && m_parts.flow.isKeyringUsable())
            m_parts.page.showProblem(tr("The token is still in the secret store."), outcome.error);
    });
    m_parts.page.showNew();
}

} // namespace alien
