// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/profilestore.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

using Json = nlohmann::json;

constexpr qint64 kMaxBytes = qint64(4) << 20;
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString textOf(const Json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? QString::fromStdString(it->get_ref<const std::string&>())
                                                 : QString();
}

bool flagOf(const Json& object, const char* key, bool otherwise)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_boolean() ? it->get<bool>() : otherwise;
}

const char* nameOf(ProxyChoice choice)
{
    switch (choice) {
    case ProxyChoice::None:
        return "none";
    case ProxyChoice::Manual:
        return "manual";
    case ProxyChoice::System:
        break;
    }
    return "system";
}

ProxyChoice proxyOf(QStringView name)
{
    if (name == "none"_L1)
        return ProxyChoice::None;
    return name == "manual"_L1 ? ProxyChoice::Manual : ProxyChoice::System;
}

Json toJson(const Profile& profile)
{
    return {{"id", profile.id.toStdString()},
            {"name", profile.name.toStdString()},
            {"url", profile.url.toString(QUrl::FullyEncoded).toStdString()},
            {"protection", wireName(profile.protection)},
            {"color", profile.color.toStdString()},
            {"readOnly", profile.readOnly},
            {"keepToken", profile.keepToken},
            {"httpConfirmed", profile.httpConfirmed},
            {"caFile", profile.caFile.toStdString()},
            {"pinnedSha256", profile.pinnedSha256.toStdString()},
            {"proxy", nameOf(profile.proxy)},
            {"proxyUrl", profile.proxyUrl.toStdString()}};
}

/// Nothing when it names no manager.
std::optional<Profile> fromJson(const Json& object)
{
    if (!object.is_object())
        return std::nullopt;
    Profile profile;
    profile.id = textOf(object, "id");
    profile.name = textOf(object, "name");
    profile.url = normalizedUrl(textOf(object, "url"), nullptr);
    if (profile.id.isEmpty() || profile.url.isEmpty())
        return std::nullopt;
    profile.protection = protectionOf(textOf(object, "protection"));
    profile.color = textOf(object, "color");
    profile.readOnly = flagOf(object, "readOnly", false);
    profile.keepToken = flagOf(object, "keepToken", true);
    profile.httpConfirmed = flagOf(object, "httpConfirmed", false);
    profile.caFile = textOf(object, "caFile");
    profile.pinnedSha256 = textOf(object, "pinnedSha256").toUtf8();
    profile.proxy = proxyOf(textOf(object, "proxy"));
    profile.proxyUrl = textOf(object, "proxyUrl");
    return profile;
}

} // namespace

ProfileStore::ProfileStore(const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
    m_profiles = load(&m_tokenCommands);
}

QList<Profile> ProfileStore::load(Commands* commands)
{
    QFile file(m_file);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        m_error = tr("The saved connections cannot be read: %1").arg(file.errorString());
        *commands = m_tokenCommands;
        return m_profiles;
    }
    const QByteArray bytes = file.read(kMaxBytes);
    file.close();
    const Json document = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    const auto list = document.is_object() ? document.find("profiles") : document.end();
    if (!document.is_object() || list == document.end() || !list->is_array()) {
        moveAside();
        return {};
    }
    QList<Profile> profiles;
    for (const Json& item : *list) {
        const auto profile = fromJson(item);
        if (!profile)
            continue;
        profiles.append(*profile);
        if (const QString command = textOf(item, "tokenCommand"); !command.isEmpty())
            commands->insert(profile->id, command);
    }
    return profiles;
}

void ProfileStore::moveAside()
{
    const QString aside = m_file + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    if (QFile::rename(m_file, aside))
        m_error = tr("The saved connections were damaged and moved to %1.").arg(aside);
    else
        m_error = tr("The saved connections in %1 are damaged.").arg(m_file);
}

const Profile* ProfileStore::find(const QString& idOrName) const
{
    const auto first = [this](auto&& matches) -> const Profile* {
        const auto it = std::find_if(m_profiles.cbegin(), m_profiles.cend(), matches);
        return it == m_profiles.cend() ? nullptr : &*it;
    };
    if (const Profile* found = first([&](const Profile& p) { return p.id == idOrName; }))
        return found;
    if (const Profile* found = first([&](const Profile& p) { return p.name == idOrName; }))
        return found;
    return first([&](const Profile& p) { return p.name.compare(idOrName, Qt::CaseInsensitive) == 0; });
}

bool ProfileStore::save(Profile& profile, const std::optional<QString>& tokenCommand)
{
    m_error.clear();
    Commands commands;
    QList<Profile> profiles = load(&commands); // another process may have saved in between
    Profile saved = profile;
    if (saved.id.isEmpty())
        saved.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto it =
        std::find_if(profiles.begin(), profiles.end(), [&](const Profile& other) { return other.id == saved.id; });
    if (it == profiles.end())
        profiles.append(saved);
    else
        *it = saved;
    if (tokenCommand)
        commands.insert(saved.id, *tokenCommand);
    if (!store(profiles, commands))
        return false;
    profile.id = saved.id;
    return true;
}

bool ProfileStore::remove(const QString& id)
{
    m_error.clear();
    Commands commands;
    QList<Profile> profiles = load(&commands);
    profiles.removeIf([&id](const Profile& profile) { return profile.id == id; });
    commands.remove(id);
    return store(profiles, commands);
}

bool ProfileStore::store(const QList<Profile>& profiles, const Commands& commands)
{
    Json list = Json::array();
    for (const Profile& profile : profiles) {
        list.push_back(toJson(profile));
        if (const QString command = commands.value(profile.id); !command.isEmpty())
            list.back()["tokenCommand"] = command.toStdString();
    }
    const std::string text =
        Json({{"version", 1}, {"profiles", list}}).dump(2, ' ', false, Json::error_handler_t::replace);

    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder, kOwnerOnly | QFile::ExeOwner);
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) &&
                         file.write(text.data(), qint64(text.size())) == qint64(text.size()) && file.commit();
    if (!written) {
        m_error = tr("The connection could not be saved: %1").arg(file.errorString());
        return false;
    }
    m_profiles = profiles;
    m_tokenCommands = commands;
    Q_EMIT changed();
    return true;
}

} // namespace alien
