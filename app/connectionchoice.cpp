// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectionchoice.h"

#include "models/connection/profilestore.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionChoice)
};

constexpr qint64 longestToken = 16 * 1024;

ConnectionChoice refuse(const QString& problem)
{
    ConnectionChoice choice;
    choice.problem = problem;
    return choice;
}

} // namespace

Secret readTokenFile(const QString& path, QString* problem)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = Text::tr("--token-file %1: %2").arg(path, file.errorString());
        return {};
    }
    const QByteArray token = file.readLine(longestToken).trimmed();
    const bool plain = std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
    if (token.isEmpty() || !plain) {
        *problem = Text::tr("--token-file %1: its first line is not a token").arg(path);
        return {};
    }
    return Secret(token);
}

Profile unsavedProfile(const QUrl& url)
{
    Profile profile;
    profile.url = url;
    profile.name = url.host();
    if (url.port() > 0)
        profile.name += u':' + QString::number(url.port());
    profile.keepToken = false;
    return profile;
}

ConnectionChoice chooseConnection(const Options& options, const ClientEnvironment& environment,
                                  const ProfileStore& profiles, const QString& lastProfile)
{
    ConnectionChoice choice;
    if (options.sandbox) {
        choice.kind = ConnectionChoice::Kind::Sandbox;
        choice.profile.readOnly = options.readOnly;
        return choice;
    }
    if (const QString wanted = options.link.profile; !wanted.isEmpty()) {
        const Profile* saved = profiles.find(wanted);
        if (saved == nullptr)
            return refuse(Text::tr("the link wants the saved connection “%1”, and there is none").arg(wanted));
        choice.kind = ConnectionChoice::Kind::Saved;
        choice.profile = *saved;
    } else if (!options.connectUrl.isEmpty()) {
        choice.kind = ConnectionChoice::Kind::Unsaved;
        choice.profile = unsavedProfile(options.connectUrl);
    } else if (!options.profile.isEmpty()) {
        const Profile* saved = profiles.find(options.profile);
        if (saved == nullptr)
            return refuse(Text::tr("no saved connection “%1”").arg(options.profile));
        choice.kind = ConnectionChoice::Kind::Saved;
        choice.profile = *saved;
    } else if (!environment.url.isEmpty()) {
        QString why;
        const QUrl url = normalizedUrl(environment.url.toString(), &why);
        if (!why.isEmpty())
            return refuse(Text::tr("ALIEN_MANAGER_URL: %1").arg(why));
        choice.kind = ConnectionChoice::Kind::Unsaved;
        choice.profile = unsavedProfile(url);
    } else if (const Profile* last = lastProfile.isEmpty() ? nullptr : profiles.find(lastProfile)) {
        choice.kind = ConnectionChoice::Kind::Saved;
        choice.profile = *last;
    }
    choice.profile.readOnly = choice.profile.readOnly || options.readOnly;
    if (!options.tokenFile.isEmpty()) {
        choice.token = readTokenFile(options.tokenFile, &choice.problem);
        choice.tokenFile = options.tokenFile;
        return choice;
    }
    if (!options.tokenCommand.isEmpty()) {
        choice.tokenCommand = options.tokenCommand;
        return choice;
    }
    choice.token = environment.bearer;
    if (choice.token.isEmpty())
        choice.ownCommand = profiles.tokenCommand(choice.profile.id);
    return choice;
}

} // namespace alien
