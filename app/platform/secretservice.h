// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/secretstore.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QList>
#include <QObject>

namespace alien {

/// The lock of org.freedesktop.secrets (GNOME Keyring, KeePassXC, ...), asked over the session bus without blocking. As
/// the Secret Service API has it: SearchItems tells found entries that are locked apart, Unlock may answer with a
/// prompt, and a prompt ends with Completed or not at all. None is ever dismissed from here: gnome-keyring-daemon 42.1
/// dies of that.
class SecretServiceLock : public QObject, public KeyringLock
{
    Q_OBJECT
public:
    explicit SecretServiceLock(const QDBusConnection& bus, QObject* parent = nullptr);
    void look(const QString& service, const QString& key, std::function<void(bool)> fn) override;
    void ask(std::function<void()> opened) override;

private Q_SLOTS:
    void completed(bool dismissed);

private:
    using Paths = QList<QDBusObjectPath>;
    void lookAtDefault(const std::function<void(bool)>& fn);
    void prompt(const QDBusObjectPath& path);
    void endPrompt();

    QDBusConnection m_bus;
    Paths m_locked;   ///< of the last look
    QString m_prompt; ///< is before the operator; empty: none
    std::function<void()> m_opened;
};

/// The keyring of this desktop as a program uses it.
[[nodiscard]] std::unique_ptr<SecretStore> desktopSecrets();

} // namespace alien
