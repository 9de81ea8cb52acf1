// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/connectionflow.h"

#include "app/sandboxhost.h"
#include "app/sessionhub.h"
#include "app/singleinstance.h"
#include "app/workspaces.h"
#include "models/connection/endpointfor.h"
#include "models/connection/profilestore.h"
#include "models/connection/secretstore.h"
#include "models/connection/session.h"
#include "models/settings/preferences.h"
#include "views/connect/connectionform.h"
#include "views/connect/welcomepage.h"
#include "views/shell/formsheet.h"
#include "views/shell/mainwindow.h"
#include "views/shell/questionform.h"
#include "views/shell/workspaceview.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

/// What a session is built on; a change of it opens the connection anew.
bool sameReach(const Profile& a, const Profile& b)
{
    return a.url == b.url && a.caFile == b.caFile && a.pinnedSha256 == b.pinnedSha256 && a.proxy == b.proxy &&
           a.proxyUrl == b.proxyUrl;
}

/// A missing CA file or a proxy that names no host would only show as a connection that never comes up.
bool usable(const Profile& profile, QString* problem)
{
    static_cast<void>(endpointFor(profile, {}, problem));
    return problem->isEmpty();
}

} // namespace

ConnectionFlow::ConnectionFlow(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_source(parts.secrets, parts.profiles)
{
    connect(&m_parts.welcome, &WelcomePage::edited, this, [this] {
        if (!m_parts.welcome.form().token().isEmpty())
            probeKeyring();
    });
    connect(&m_parts.tokenPage, &TokenPage::given, this, &ConnectionFlow::takeToken);
    connect(&m_parts.tokenPage, &TokenPage::againRequested, this, &ConnectionFlow::askAgain);
    connect(&m_parts.secrets, &SecretStore::unlocked, this, [this] {
        const auto* current = m_parts.hub.current();
        if (m_pending || (current != nullptr && current->state() == Session::State::Unauthorized))
            readTokenAgain();
    });
    connect(&m_parts.tokenPage, &TokenPage::cancelled, this, [this] {
        if (m_pending && m_pending->session == nullptr)
            m_parts.instance.release(m_pending->profile.id);
        m_pending.reset();
        Q_EMIT tokenAsked();
        m_parts.window.leavePage();
    });
    connect(&m_parts.workspaces, &Workspaces::tokenRequested, this,
            [this](Session* session) { askToken(session, tr("The manager refused the token in use (401).")); });
    connect(&m_parts.hub, &SessionHub::aboutToClose, this, [this](Session* session) {
        m_tokens.remove(session);
        m_wasReady.remove(session);
        m_readAgain.remove(session);
        if (m_pending && m_pending->session == session)
            m_pending.reset();
    });
    connect(&m_parts.sandbox, &SandboxHost::started, this, [this] {
        m_parts.welcome.setStarting(false);
        const Pending pending = m_pendingSandbox.value_or(Pending{});
        m_pendingSandbox.reset();
        Profile profile = pending.profile;
        profile.url = m_parts.sandbox.url();
        openSession(profile, m_parts.sandbox.token(), pending.section);
    });
    connect(&m_parts.sandbox, &SandboxHost::failed, this, [this](const QString& why) {
        m_parts.welcome.setStarting(false);
        m_pendingSandbox.reset();
        m_parts.welcome.showProblem(tr("The sandbox did not start."), why);
    });
}

void ConnectionFlow::probeKeyring()
{
    if (std::exchange(m_keyringProbed, true))
        return;
    m_parts.secrets.probe([this](bool usable, const QString& why) {
        m_keyringUsable = usable;
        m_keyringWhy = why;
        m_parts.welcome.setKeyring(usable, why);
        m_parts.tokenPage.setKeyring(usable, why);
        Q_EMIT keyringKnown();
    });
}

void ConnectionFlow::open(const Profile& profile, const Secret& token, const QString& section)
{
    if (auto* known = m_parts.hub.find(profile.filingKey())) {
        m_parts.workspaces.show(*known, section);
        return;
    }
    if (QString problem; !usable(profile, &problem)) {
        showWelcome();
        m_parts.welcome.showProblem(tr("%1 cannot be opened.").arg(profile.name), problem);
        return;
    }
    if (!profile.id.isEmpty() && m_parts.instance.claim(profile.id) == SingleInstance::Claim::RaisedOther) {
        m_parts.welcome.showProblem(tr("%1 is open in another window.").arg(profile.name),
                                    tr("It was asked to come forward."));
        Q_EMIT shownElsewhere(profile);
        return;
    }
    m_parts.welcome.showProblem({}, {});
    agreeToHttp(profile, [this, token, section](const Profile& agreed) {
        if (token.isEmpty())
            findToken(agreed, section);
        else
            openSession(agreed, token, section);
    });
}

void ConnectionFlow::openSandbox(int deployments, quint64 seed, bool readOnly, const QString& section)
{
    Pending pending;
    pending.profile.name = tr("Sandbox");
    pending.profile.protection = Protection::Sandbox;
    pending.profile.readOnly = readOnly;
    pending.profile.keepToken = false;
    pending.section = section;
    if (m_parts.sandbox.isRunning()) {
        pending.profile.url = m_parts.sandbox.url();
        open(pending.profile, m_parts.sandbox.token(), section);
        return;
    }
    m_pendingSandbox = pending;
    m_parts.welcome.setStarting(true);
    m_parts.sandbox.start(deployments, seed);
}

void ConnectionFlow::agreeToHttp(const Profile& profile, std::function<void(const Profile&)> then)
{
    if (profile.url.scheme() != "http"_L1 || isLoopback(profile.url) || profile.httpConfirmed) {
        then(profile);
        return;
    }
    auto* form = new QuestionForm(
        u"http"_s,
        tr("%1 is reached by plain http: whoever can read the traffic on the way sees the token and every "
           "answer, and can change both. Connect by https where the manager offers it.")
            .arg(profile.url.host()),
        tr("Send the token over http"), true);
    const auto answered = std::make_shared<bool>(false);
    connect(form, &QuestionForm::accepted, this, [this, profile, answered, then = std::move(then)] {
        *answered = true;
        closeSheet();
        Profile agreed = profile;
        agreed.httpConfirmed = true;
        if (const Profile* saved = agreed.id.isEmpty() ? nullptr : m_parts.profiles.find(agreed.id)) {
            Profile kept = *saved;
            kept.httpConfirmed = true;
            m_parts.profiles.save(kept);
        }
        then(agreed);
    });
    connect(form, &QuestionForm::rejected, this, &ConnectionFlow::closeSheet);
    askInSheet(form, tr("Connect without encryption?"));
    // Cancel, Esc or another question in its place: the connection is free for another window.
    auto* instance = &m_parts.instance;
    connect(m_sheet, &FormSheet::closed, instance, [instance, id = profile.id, answered] {
        if (!*answered)
            instance->release(id);
    });
}

void ConnectionFlow::findToken(const Profile& profile, const QString& section)
{
    const Pending pending{profile, section, nullptr};
    if (!m_source.knows(profile)) {
        promptToken(pending, tr("Neither a token file nor ALIEN_MANAGER_BEARER gives one."));
        return;
    }
    // The last known fleet is shown at once; a keyring may take its time, or ask, and a command too.
    const bool opened = m_parts.hub.remembers(profile) || m_source.isCommand(profile);
    if (opened)
        show(m_parts.hub.openWithoutToken(profile), profile, section);
    m_source.find(profile, [this, pending, opened](const Secret& token, const QString& why) {
        auto* shown = m_parts.hub.find(pending.profile.filingKey());
        if (opened && shown == nullptr)
            return; // closed meanwhile
        if (!token.isEmpty()) {
            if (shown == nullptr) {
                openSession(pending.profile, token, pending.section);
                return;
            }
            m_tokens.insert(shown, token);
            shown->setToken(token);
        } else if (shown == nullptr) {
            promptToken(pending, why);
        } else {
            askToken(shown, why);
            shown->awaitToken();
        }
    });
}

void ConnectionFlow::setTokenFile(const Profile& profile, const QString& path)
{
    m_source.setFile(profile.filingKey(), path);
}

void ConnectionFlow::setTokenCommand(const Profile& profile, const QString& command)
{
    m_source.setCommand(profile.filingKey(), command);
}

void ConnectionFlow::promptToken(const Pending& pending, const QString& why)
{
    m_pending = pending;
    const auto source = sourceOf(pending.profile);
    m_parts.tokenPage.ask(pending.profile, why, source);
    m_parts.window.showPage(&m_parts.tokenPage);
    m_parts.tokenPage.focusField();
    if (!pending.profile.id.isEmpty() && source != TokenPage::Source::Command)
        probeKeyring();
    Q_EMIT tokenAsked();
}

void ConnectionFlow::askToken(Session* session, const QString& why)
{
    promptToken({session->profile(), {}, session}, why);
}

void ConnectionFlow::takeToken(const Secret& token, bool keep)
{
    if (!m_pending)
        return;
    Profile& profile = m_pending->profile;
    profile.keepToken = keep;
    if (!profile.id.isEmpty())
        keepToken(profile, token);
    useToken(token);
}

void ConnectionFlow::useToken(const Secret& token)
{
    const Pending pending = *m_pending;
    m_pending.reset();
    Q_EMIT tokenAsked();
    if (pending.session == nullptr) {
        openSession(pending.profile, token, pending.section);
        return;
    }
    m_tokens.insert(pending.session, token);
    m_parts.window.leavePage();
    pending.session->setToken(token);
}

TokenPage::Source ConnectionFlow::sourceOf(const Profile& profile) const
{
    if (m_source.isCommand(profile))
        return TokenPage::Source::Command;
    return m_source.isKeyring(profile) ? TokenPage::Source::SecretStore : TokenPage::Source::None;
}

void ConnectionFlow::askAgain()
{
    if (!m_pending)
        return;
    m_source.find(m_pending->profile,
                  [this, key = m_pending->profile.filingKey()](const Secret& token, const QString& why) {
                      if (!m_pending || m_pending->profile.filingKey() != key)
                          return; // given up, or another one is asked for
                      if (token.isEmpty())
                          return promptToken(Pending(*m_pending), why);
                      const bool kept = m_source.isKeyring(m_pending->profile);
                      useToken(token);
                      if (kept)
                          keyringAnswered(key);
                  });
}

/// The page that asks for a token is about what is in front, or about a connection that is not open yet.
bool ConnectionFlow::isFrontAsked() const
{
    return m_pending && (m_pending->session == nullptr || m_pending->session == m_parts.hub.current());
}

QString ConnectionFlow::whyNotReadAgain() const
{
    const auto* current = m_parts.hub.current();
    if (!isFrontAsked() && current == nullptr)
        return tr("Not connected.");
    return m_source.isKeyring(isFrontAsked() ? m_pending->profile : current->profile())
               ? QString()
               : tr("The token of this connection does not come from the secret store.");
}

void ConnectionFlow::readTokenAgain()
{
    if (isFrontAsked())
        return askAgain();
    auto* current = m_parts.hub.current();
    if (current == nullptr)
        return;
    m_source.find(current->profile(),
                  [this, key = current->profile().filingKey()](const Secret& token, const QString& why) {
                      auto* open = m_parts.hub.find(key);
                      if (open == nullptr)
                          return;
                      if (token.isEmpty())
                          return askToken(open, why);
                      if (open->state() == Session::State::Unauthorized || !token.sameAs(m_tokens.value(open))) {
                          m_tokens.insert(open, token);
                          open->setToken(token);
                      }
                      keyringAnswered(key);
                  });
}

/// It gave a token: what was typed meanwhile is not in use any more, and the next can be kept.
void ConnectionFlow::keyringAnswered(const QString& filingKey)
{
    badge(filingKey, false);
    if (m_keyringProbed && !m_keyringUsable) {
        m_keyringProbed = false;
        probeKeyring();
    }
}

void ConnectionFlow::keepToken(const Profile& profile, const Secret& token)
{
    const QString key = profile.filingKey();
    if (!profile.keepToken || profile.id.isEmpty()) {
        badge(key, !profile.id.isEmpty());
        return;
    }
    m_parts.secrets.write(profile.id, token,
                          [this, key](const SecretStore::Outcome& outcome) { badge(key, !outcome.ok); });
}

void ConnectionFlow::badge(const QString& filingKey, bool thisRunOnly)
{
    m_thisRunOnly.insert(filingKey, thisRunOnly);
    if (const auto* session = m_parts.hub.find(filingKey)) {
        if (auto* view = m_parts.workspaces.viewOf(session))
            view->setTokenForThisRun(thisRunOnly);
        m_parts.window.refreshState();
    }
}

Session& ConnectionFlow::openSession(const Profile& profile, const Secret& token, const QString& section)
{
    auto& session = m_parts.hub.open(profile, token);
    m_tokens.insert(&session, token);
    show(session, profile, section);
    return session;
}

void ConnectionFlow::show(Session& session, const Profile& profile, const QString& section)
{
    followSession(session);
    m_parts.workspaces.show(session, section);
    if (auto* view = m_parts.workspaces.viewOf(&session))
        view->setTokenForThisRun(m_thisRunOnly.value(profile.filingKey(), false));
    if (!profile.id.isEmpty())
        m_parts.preferences.setLastProfile(profile.id);
}

void ConnectionFlow::followSession(Session& session)
{
    connect(&session, &Session::stateChanged, this, [this, &session] {
        if (session.state() == Session::State::Ready) {
            m_wasReady.insert(&session, true);
            m_readAgain.remove(&session);
        }
        if (session.state() == Session::State::Unauthorized)
            tokenRefused(session);
    });
}

void ConnectionFlow::tokenRefused(Session& session)
{
    // Who never saw anything with this token is asked at once; else the bar above the section asks, and nothing moves.
    const auto prompt = [this](Session* refused, const QString& why) {
        const bool asked = m_pending && m_pending->session == refused;
        if (!m_wasReady.value(refused) && m_parts.hub.current() == refused && !asked)
            askToken(refused, why);
    };
    const QString refusal = tr("The manager refused the token (401).");
    const Profile profile = session.profile();
    // It may have been rotated meanwhile, where it came from. Once: a command may give another one each time.
    if (!m_source.knows(profile) || std::exchange(m_readAgain[&session], true)) {
        prompt(&session, refusal);
        return;
    }
    m_source.find(profile, [this, key = profile.filingKey(), prompt, refusal](const Secret& token, const QString& why) {
        auto* open = m_parts.hub.find(key);
        if (open == nullptr || open->state() != Session::State::Unauthorized)
            return; // closed, or one was given meanwhile
        if (!token.isEmpty() && !token.sameAs(m_tokens.value(open))) {
            m_tokens.insert(open, token);
            open->setToken(token);
        } else {
            prompt(open, why.isEmpty() || !m_source.isCommand(open->profile()) ? refusal : refusal + u' ' + why);
        }
    });
}

void ConnectionFlow::close(Session* session)
{
    if (session == nullptr)
        return;
    const QString id = session->profile().id;
    const bool wasCurrent = m_parts.hub.current() == session;
    m_parts.hub.close(session);
    if (!id.isEmpty())
        m_parts.instance.release(id);
    if (!wasCurrent)
        return;
    const auto rest = m_parts.hub.sessions();
    if (rest.isEmpty()) {
        m_parts.workspaces.showNone();
        showWelcome();
    } else {
        m_parts.workspaces.show(*rest.last());
    }
}

void ConnectionFlow::applyProfile(const Profile& profile, const Secret& newToken, bool otherCommand)
{
    if (!newToken.isEmpty())
        keepToken(profile, newToken);
    auto* session = m_parts.hub.find(profile.filingKey());
    if (session == nullptr)
        return;
    if (sameReach(session->profile(), profile) && !otherCommand) {
        session->setProfile(profile);
        if (!newToken.isEmpty()) {
            m_tokens.insert(session, newToken);
            session->setToken(newToken);
        }
        return;
    }
    const Secret token = newToken.isEmpty() && !otherCommand ? m_tokens.value(session) : newToken;
    m_parts.hub.close(session);
    open(profile, token);
}

void ConnectionFlow::showWelcome()
{
    m_parts.welcome.showNew();
    m_parts.window.showPage(&m_parts.welcome);
}

void ConnectionFlow::askInSheet(QWidget* content, const QString& question)
{
    closeSheet();
    auto* sheet = new FormSheet(content, question, m_parts.window.clientArea());
    connect(this, &QObject::destroyed, sheet, &FormSheet::closeSheet);
    m_sheet = sheet;
    sheet->open();
}

void ConnectionFlow::closeSheet()
{
    if (m_sheet)
        m_sheet->closeSheet();
}

} // namespace alien
