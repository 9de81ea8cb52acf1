// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr QLatin1StringView folder("/alien-console");

QString stateBase()
{
    // QStandardPaths knows the state directory from Qt 6.7 on.
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(named) ? named : QDir::homePath() + "/.local/state"_L1;
}

} // namespace

Paths Paths::standard()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + folder,
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + folder,
            QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + folder, stateBase() + folder,
            QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + folder};
}

QString Paths::create() const
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    for (const QString& path : {config, data, cache, state, runtime}) {
        if (!QDir().mkpath(path))
            return QCoreApplication::translate("Paths", "%1 cannot be made").arg(path);
        const QFileInfo info(path);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        if ((info.permissions() & others) && !QFile::setPermissions(path, ownerOnly))
            return QCoreApplication::translate("Paths", "%1 can be read by others").arg(path);
    }
    return {};
}

QString Paths::preferencesFile() const
{
    return config + "/preferences.ini"_L1;
}

QString Paths::profilesFile() const
{
    return config + "/profiles.json"_L1;
}

QString Paths::historyFile() const
{
    return data + "/history.db"_L1;
}

QString Paths::fleetFolder() const
{
    return data.isEmpty() ? QString() : data + u"/fleet"_s;
}

QString Paths::draftFolder() const
{
    return data.isEmpty() ? QString() : data + u"/drafts"_s;
}

QString Paths::stacksFile() const
{
    return data + "/stacks.db"_L1;
}

QString Paths::commandsFile() const
{
    return data + "/commands.db"_L1;
}

QString Paths::telemetryFile() const
{
    return data + "/telemetry.db"_L1;
}

QString Paths::dashboardFolder() const
{
    return data + "/dashboards"_L1;
}

QString Paths::watchFolder() const
{
    return data + u"/watches"_s;
}

} // namespace alien
