// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/profile.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace alien {

/// Saved connections: profiles.json in the config directory, written atomically, 0600. No secrets in it.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    explicit ProfileStore(const QString& file, QObject* parent = nullptr);
    [[nodiscard]] const QList<Profile>& profiles() const { return m_profiles; }
    [[nodiscard]] const Profile* find(const QString& idOrName) const;
    /// The program that prints the token of this connection, see TokenCommand; empty: the keyring has it. Never what it
    /// printed.
    [[nodiscard]] QString tokenCommand(const QString& id) const { return m_tokenCommands.value(id); }
    /// Gives a new profile its id; false with error() when the disk refuses. No command given: it stays as it is.
    bool save(Profile& profile, const std::optional<QString>& tokenCommand = std::nullopt);
    bool remove(const QString& id);
    [[nodiscard]] QString error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    using Commands = QHash<QString, QString>; ///< by profile
    QList<Profile> load(Commands* commands);
    void moveAside();
    bool store(const QList<Profile>& profiles, const Commands& commands);

    QString m_file;
    QString m_error;
    QList<Profile> m_profiles;
    Commands m_tokenCommands;
};

} // namespace alien
