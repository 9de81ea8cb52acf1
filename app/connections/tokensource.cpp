// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/tokensource.h"

#include "app/connectionchoice.h"
#include "models/connection/profilestore.h"
#include "models/connection/secretstore.h"
#include "models/connection/tokencommand.h"

namespace alien {

TokenSource::TokenSource(SecretStore& secrets, const ProfileStore& profiles, QObject* parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_profiles(profiles)
{}

void TokenSource::setFile(const QString& filingKey, const QString& path)
{
    m_files.insert(filingKey, path);
}

void TokenSource::setCommand(const QString& filingKey, const QString& command)
{
    m_commands.insert(filingKey, command);
}

bool TokenSource::knows(const Profile& profile) const
{
    const QString key = profile.filingKey();
    return m_files.contains(key) || isCommand(profile) || !profile.id.isEmpty();
}

bool TokenSource::isCommand(const Profile& profile) const
{
    return !m_files.contains(profile.filingKey()) && !commandOf(profile).isEmpty();
}

bool TokenSource::isKeyring(const Profile& profile) const
{
    return !profile.id.isEmpty() && !m_files.contains(profile.filingKey()) && !isCommand(profile);
}

QString TokenSource::commandOf(const Profile& profile) const
{
    return m_commands.value(profile.filingKey(), m_profiles.tokenCommand(profile.id));
}

void TokenSource::find(const Profile& profile, std::function<void(const Secret&, const QString&)> done)
{
    if (const QString file = m_files.value(profile.filingKey()); !file.isEmpty()) {
        QString why;
        const Secret token = readTokenFile(file, &why);
        QMetaObject::invokeMethod(
            this, [token, why, done = std::move(done)] { done(token, why); }, Qt::QueuedConnection);
        return;
    }
    if (const QString command = commandOf(profile); !command.isEmpty()) {
        TokenCommand::run(command, this, [done = std::move(done)](const TokenCommand::Answer& answer) {
            done(answer.token,
                 answer.error.isEmpty() ? QString() : tr("The command gives no token: %1").arg(answer.error));
        });
        return;
    }
    if (profile.id.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [done = std::move(done)] { done({}, tr("Neither a token file nor ALIEN_MANAGER_BEARER gives one.")); },
            Qt::QueuedConnection);
        return;
    }
    m_secrets.read(profile.id, [done = std::move(done)](const SecretStore::Outcome& outcome) {
        if (outcome.ok && outcome.found)
            done(outcome.secret, {});
        else
            done({}, outcome.ok       ? tr("No token is kept for this connection.")
                     : outcome.locked ? tr("The secret store is locked. Unlock it, then read it again.")
                                      : tr("The secret store does not answer: %1").arg(outcome.error));
    });
}

} // namespace alien
