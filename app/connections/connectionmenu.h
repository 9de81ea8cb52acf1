// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connectioncolor.h"
#include "views/common/onceaturn.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

class QMenu;

namespace alien {

class ActionRegistry;
class ConnectionFlow;
class Look;
class MainWindow;
class ProfileStore;
class Session;
class SessionHub;
class WelcomeController;
class Workspaces;

/// The connections as commands: Ctrl+Alt+1… in the File menu and in the rail, open ones first, then saved ones.
class ConnectionMenu : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ActionRegistry& actions;
        const Look& look;
        MainWindow& window;
        SessionHub& hub;
        ProfileStore& profiles;
        Workspaces& workspaces;
        ConnectionFlow& flow;
        WelcomeController& welcome;
    };
    explicit ConnectionMenu(const Parts& parts, QObject* parent = nullptr);
    ~ConnectionMenu() override;

private:
    struct Place
    {
        QString name;
        ConnectionColor color = ConnectionColor::None;
        Session* session = nullptr; ///< open
        QString profileId;          ///< else saved
    };
    void bind();
    void fill();
    void choose(int place);

    Parts m_parts;
    std::unique_ptr<QMenu> m_menu;
    QList<Place> m_places;
    OnceATurn m_filling{this, [this] { fill(); }};
};

} // namespace alien
