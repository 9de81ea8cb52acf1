// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "client/clientenvironment.h"
#include "models/connection/profile.h"

namespace alien {

class ProfileStore;

/// Which connection to open at start, and with which token (contract.md): --sandbox, else --connect, else --profile,
/// else ALIEN_MANAGER_URL, else the last used, else the first-start page; --token-file, else ALIEN_MANAGER_BEARER, else
/// the connection's own command, else the keyring.
struct ConnectionChoice
{
    enum class Kind : std::uint8_t { FirstStart, Sandbox, Unsaved, Saved };
    Kind kind = Kind::FirstStart;
    Profile profile;      ///< read-only when the flag says so
    Secret token;         ///< empty: the keyring's (saved), else the window asks
    QString tokenFile;    ///< where the token was read, to read it again when it is refused
    QString tokenCommand; ///< gives the token
    QString ownCommand;   ///< of a saved connection, when nothing above gives one
    QString problem;      ///< for people, one line: exit status 2
};

[[nodiscard]] ConnectionChoice chooseConnection(const Options& options, const ClientEnvironment& environment,
                                                const ProfileStore& profiles, const QString& lastProfile);

/// The first line of the file, without blanks around it.
[[nodiscard]] Secret readTokenFile(const QString& path, QString* problem);

/// A connection that no profile stands for: named by its host, unprotected, writable.
[[nodiscard]] Profile unsavedProfile(const QUrl& url);

} // namespace alien
