// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/connectionmenu.h"

#include "app/connections/connectionflow.h"
#include "app/connections/welcomecontroller.h"
#include "app/sessionhub.h"
#include "app/workspaces.h"
#include "models/connection/profilestore.h"
#include "models/connection/session.h"
#include "views/common/actionregistry.h"
#include "views/common/widgets/colorswatch.h"
#include "views/common/widgets/protectiontag.h"
#include "views/shell/mainwindow.h"
#include "views/shell/shellactions.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace alien {

namespace {
constexpr int sandboxDeployments = 60;

/// With the protection in words: two connections of similar names are told apart before the press.
QString nameOf(const Profile& profile)
{
    const QString word = ProtectionTag::word(profile.protection).toLower();
    return word.isEmpty() ? profile.name : ConnectionMenu::tr("%1 (%2)").arg(profile.name, word);
}
} // namespace

ConnectionMenu::ConnectionMenu(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"menu.connections"_s);
    m_menu->setAccessibleName(tr("Connections"));
    for (int place = 1; place <= connectionPlaces; ++place) {
        auto* action = m_parts.actions.find(connectionActionId(place));
        m_menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, place] { choose(place - 1); });
    }
    m_menu->addSeparator();
    for (const auto& id : {u"connection.new"_s, u"connection.edit"_s, u"connection.token"_s, u"connection.readToken"_s,
                           u"connection.sandbox"_s, u"file.close"_s})
        m_menu->addAction(m_parts.actions.find(id));
    m_parts.window.setConnectionMenu(m_menu.get());
    // A connection that opens is for a moment one of the others, and then the one in front: only the end counts.
    connect(&m_parts.hub, &SessionHub::changed, this, [this] { m_filling.ask(); });
    connect(&m_parts.profiles, &ProfileStore::changed, this, &ConnectionMenu::fill);
    bind();
    fill();
}

ConnectionMenu::~ConnectionMenu() = default;

void ConnectionMenu::bind()
{
    const auto on = [this](const QString& id, auto fn) {
        connect(m_parts.actions.find(id), &QAction::triggered, this, fn);
    };
    on(u"connection.new"_s, [this] { m_parts.flow.showWelcome(); });
    on(u"connection.sandbox"_s, [this] { m_parts.flow.openSandbox(sandboxDeployments, 1, false); });
    on(u"connection.edit"_s, [this] {
        if (const auto* session = m_parts.hub.current())
            m_parts.welcome.edit(session->profile().id);
    });
    on(u"connection.token"_s, [this] {
        if (auto* session = m_parts.hub.current())
            m_parts.flow.askToken(session, tr("The one in use stays until another is given."));
    });
    on(u"connection.readToken"_s, [this] { m_parts.flow.readTokenAgain(); });
    connect(&m_parts.flow, &ConnectionFlow::tokenAsked, this, &ConnectionMenu::fill);
    connect(&m_parts.window, &MainWindow::closeConnectionRequested, this,
            [this] { m_parts.flow.close(m_parts.hub.current()); });
    connect(&m_parts.workspaces, &Workspaces::editRequested, this,
            [this](Session* session) { m_parts.welcome.edit(session->profile().id); });
}

void ConnectionMenu::fill()
{
    m_places.clear();
    // Saved ones keep their place and with it their keys, whichever of them are open.
    for (const Profile& profile : m_parts.profiles.profiles())
        m_places.append({nameOf(profile), profile.ownColor(), m_parts.hub.find(profile.filingKey()), profile.id});
    for (auto* session : m_parts.hub.sessions()) {
        if (m_parts.profiles.find(session->profile().id) == nullptr)
            m_places.append({nameOf(session->profile()), session->profile().ownColor(), session, {}});
    }
    const auto* current = m_parts.hub.current();
    QList<QAction*> others;
    for (int place = 1; place <= connectionPlaces; ++place) {
        auto* action = m_parts.actions.find(connectionActionId(place));
        const bool used = place <= m_places.size();
        action->setVisible(used);
        if (!used)
            continue;
        const auto& here = m_places.at(place - 1);
        QString text = here.name;
        text.replace(u'&', "&&"_L1);
        m_parts.actions.setText(action->objectName(), text);
        action->setIcon(ColorSwatch::icon(here.color, m_parts.look));
        action->setChecked(here.session != nullptr && here.session == current);
        if (here.session != nullptr && here.session != current)
            others.append(action);
    }
    m_parts.window.setOtherConnections(others);
    const bool connected = current != nullptr;
    const bool saved = connected && !current->profile().id.isEmpty();
    m_parts.actions.setAvailability(
        u"connection.edit"_s,
        {saved,
         connected ? tr("This connection is not saved: it came from a flag, the environment or the sandbox.")
                   : tr("Not connected."),
         {}});
    m_parts.actions.setAvailability(u"connection.token"_s, {connected, tr("Not connected."), {}});
    const QString whyNot = m_parts.flow.whyNotReadAgain();
    m_parts.actions.setAvailability(u"connection.readToken"_s, {whyNot.isEmpty(), whyNot, {}});
    m_parts.actions.setAvailability(u"file.close"_s, {connected, tr("Not connected."), {}});
}

void ConnectionMenu::choose(int place)
{
    m_filling.runIfAsked();
    if (place >= m_places.size())
        return;
    const Place chosen = m_places.at(place);
    if (chosen.session != nullptr)
        m_parts.workspaces.show(*chosen.session);
    else if (const Profile* profile = m_parts.profiles.find(chosen.profileId))
        m_parts.flow.open(*profile);
    fill();
}

} // namespace alien
