// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/profile.h"

#include <QObject>

namespace alien {

/// Saved connections: profiles.json in the config directory, written atomically, 0600. No secrets in it.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    explicit ProfileStore(const QString& file, QObject* parent = nullptr);
    [[nodiscard]] const QList<Profile>& profiles() const { return m_profiles; }
    [[nodiscard]] const Profile* find(const QString& idOrName) const;
    /// Gives a new profile its id; false with error() when the disk refuses.
    bool save(Profile& profile);
    bool remove(const QString& id);
    [[nodiscard]] QString error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    QList<Profile> load();
    void moveAside();
    bool store(const QList<Profile>& profiles);

    QString m_file;
    QString m_error;
    QList<Profile> m_profiles;
};

} // namespace alien
