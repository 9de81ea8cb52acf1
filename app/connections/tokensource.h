// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"
#include "models/connection/profile.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace alien {

class ProfileStore;
class SecretStore;

/// Where the token of a connection comes from, at the start and again when the manager refused one that was rotated:
/// the file of --token-file or the program of --token-command, else the connection's own program, else the keyring.
class TokenSource : public QObject
{
    Q_OBJECT
public:
    TokenSource(SecretStore& secrets, const ProfileStore& profiles, QObject* parent = nullptr);

    /// --token-file, for this run.
    void setFile(const QString& filingKey, const QString& path);
    /// --token-command, or the command of a connection that could not be saved: for this run.
    void setCommand(const QString& filingKey, const QString& command);
    /// Whether there is anything to ask but the operator.
    [[nodiscard]] bool knows(const Profile& profile) const;
    /// A program is asked; it may take its time, and may answer another time otherwise.
    [[nodiscard]] bool isCommand(const Profile& profile) const;
    /// The desktop's keyring is asked: nothing of the above, and the connection is saved.
    [[nodiscard]] bool isKeyring(const Profile& profile) const;
    /// `why` says in a sentence why there is none.
    void find(const Profile& profile, std::function<void(const Secret& token, const QString& why)> done);

private:
    [[nodiscard]] QString commandOf(const Profile& profile) const;

    SecretStore& m_secrets;
    const ProfileStore& m_profiles;
    QHash<QString, QString> m_files; ///< by filing key
    QHash<QString, QString> m_commands;
};

} // namespace alien
