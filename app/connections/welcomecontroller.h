// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"
#include "models/connection/profile.h"

#include <QObject>

#include <functional>
#include <memory>

namespace alien {

class ConnectionFlow;
class ConnectionTest;
class MainWindow;
class ProfileStore;
class SecretStore;
class SessionHub;
class WelcomePage;

/// The welcome page at work: tests, saves, edits and deletes connections.
class WelcomeController : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        WelcomePage& page;
        MainWindow& window;
        ConnectionFlow& flow;
        SessionHub& hub;
        ProfileStore& profiles;
        SecretStore& secrets;
    };
    explicit WelcomeController(const Parts& parts, QObject* parent = nullptr);
    ~WelcomeController() override;

    void edit(const QString& profileId);

private:
    void test();
    void connectNow();
    /// A connection that was edited: what is open follows.
    void apply(const Profile& profile, const Secret& token, const QString& formerCommand);
    void saveOnly();
    bool save(Profile& profile, const QString& tokenCommand);
    void openSaved(const QString& profileId);
    void askDelete(const QString& profileId);
    void remove(const QString& profileId);
    /// The token in the field, else the command's, else the one that is kept.
    void withToken(std::function<void(const Secret&)> then);

    Parts m_parts;
    std::unique_ptr<ConnectionTest> m_test;
};

} // namespace alien
