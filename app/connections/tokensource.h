// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"
#include "models/connection/profile.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace alien {

class SecretStore;

/// Where the token of a connection comes from, at the start and again when the manager refused one that was rotated:
/// the file of --token-file or the program of --token-command, else the keyring.
class TokenSource : public QObject
{
    Q_OBJECT
public:
    explicit TokenSource(SecretStore& secrets, QObject* parent = nullptr);

    /// --token-file, for this run.
    void setFile(const QString& filingKey, const QString& path);
    /// --token-command, for this run.
    void setCommand(const QString& filingKey, const QString& command);
    /// Whether there is anything to ask but the operator.
    [[nodiscard]] bool knows(const Profile& profile) const;
    /// `why` says in a sentence why there is none.
    void find(const Profile& profile, std::function<void(const Secret& token, const QString& why)> done);

private:
    SecretStore& m_secrets;
    QHash<QString, QString> m_files; ///< by filing key
    QHash<QString, QString> m_commands;
};

} // namespace alien
