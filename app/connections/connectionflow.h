// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/tokensource.h"
#include "client/types/secret.h"
#include "models/connection/profile.h"
#include "views/connect/tokenpage.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace alien {

class FormSheet;
class MainWindow;
class Preferences;
class ProfileStore;
class SandboxHost;
class SecretStore;
class Session;
class SessionHub;
class SingleInstance;
class WelcomePage;
class Workspaces;

/// The way of a connection from "open this" to the section on screen: one window per saved profile, consent to plain
/// http, the token from keyring or prompt, the session; and what to do when the manager refuses the token later.
class ConnectionFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        MainWindow& window;
        Workspaces& workspaces;
        SessionHub& hub;
        ProfileStore& profiles;
        SecretStore& secrets;
        SingleInstance& instance;
        Preferences& preferences;
        SandboxHost& sandbox;
        WelcomePage& welcome;
        TokenPage& tokenPage;
    };
    explicit ConnectionFlow(const Parts& parts, QObject* parent = nullptr);

    /// Shows it when it is open; else opens it. `token` empty: the keyring's, else the operator's.
    void open(const Profile& profile, const Secret& token = {}, const QString& section = {});
    /// --token-file: read again once when the manager refuses the token.
    void setTokenFile(const Profile& profile, const QString& path);
    /// --token-command: asked at the start, and again once.
    void setTokenCommand(const Profile& profile, const QString& command);
    void openSandbox(int deployments, quint64 seed, bool readOnly, const QString& section = {});
    void close(Session* session);
    /// The profile was edited: small changes are taken over, others open the connection anew.
    /// `otherCommand`: it has one now that was not asked yet; the token in use is let go.
    void applyProfile(const Profile& profile, const Secret& newToken, bool otherCommand = false);
    void askToken(Session* session, const QString& why);
    /// From the keyring: of the connection that a token is asked for, else of the one in front. A keyring that was
    /// locked may be open by now.
    void readTokenAgain();
    /// Why readTokenAgain() can do nothing; empty: it can.
    [[nodiscard]] QString whyNotReadAgain() const;
    /// The welcome page, with an empty form.
    void showWelcome();
    /// Keeps the token under the profile, or says that it lasts for this run only.
    void keepToken(const Profile& profile, const Secret& token);

    [[nodiscard]] bool isKeyringUsable() const { return m_keyringUsable; }
    [[nodiscard]] QString keyringWhy() const { return m_keyringWhy; }
    /// Once, when a token is about to be kept or looked for: a desktop may answer the probe with a dialog of its own.
    void probeKeyring();
    /// An act that waits for an answer in the window: shows `content` as a sheet.
    void askInSheet(QWidget* content, const QString& question);
    void closeSheet();

Q_SIGNALS:
    void keyringKnown();
    void tokenAsked(); ///< a token is asked for in the window, or no more
    /// Another process has this profile and was asked to come forward.
    void shownElsewhere(const alien::Profile& profile);

private:
    struct Pending
    {
        Profile profile;
        QString section;
        Session* session = nullptr; ///< an open one that wants another token
    };
    void agreeToHttp(const Profile& profile, std::function<void(const Profile&)> then);
    void findToken(const Profile& profile, const QString& section);
    void promptToken(const Pending& pending, const QString& why);
    void takeToken(const Secret& token, bool keep);
    void useToken(const Secret& token);
    void askAgain();
    void keyringAnswered(const QString& filingKey);
    [[nodiscard]] bool isFrontAsked() const;
    [[nodiscard]] TokenPage::Source sourceOf(const Profile& profile) const;
    Session& openSession(const Profile& profile, const Secret& token, const QString& section);
    void show(Session& session, const Profile& profile, const QString& section);
    void followSession(Session& session);
    void tokenRefused(Session& session);
    void badge(const QString& filingKey, bool thisRunOnly);

    Parts m_parts;
    TokenSource m_source;
    QPointer<FormSheet> m_sheet;
    bool m_keyringProbed = false;
    bool m_keyringUsable = false;
    QString m_keyringWhy;
    std::optional<Pending> m_pending;
    std::optional<Pending> m_pendingSandbox;
    QHash<const Session*, Secret> m_tokens; ///< in use, to tell whether the keyring has another
    QHash<const Session*, bool> m_wasReady;
    QHash<const Session*, bool> m_readAgain; ///< since the token was last accepted
    QHash<QString, bool> m_thisRunOnly;      ///< by filing key
};

} // namespace alien
