// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store.h"

#include "sandbox/recordtext.h"
#include "sandbox/storedata.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace alien::sandbox {
namespace {

std::string hashOf(const std::string& text)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex().toStdString();
}

std::string secretKey(const std::string& deploymentId, const std::string& vault, const std::string& key)
{
    return deploymentId + '\n' + vault + '\n' + key;
}

} // namespace

Store::Store(Api api, quint64 seed)
    : m_impl(std::make_unique<Impl>(api, seed))
{}

Store::~Store() = default;

bool Store::open(const QString& file)
{
    const auto guard = lock();
    auto state = std::make_unique<StateFile>();
    bool good = false;
    try {
        good = state->load(file, [this](const std::string& kind, const std::string& id, std::uint64_t position,
                                        const std::string& text) { m_impl->take(kind, id, position, text); });
        m_impl->error = state->errorText();
    } catch (const nlohmann::json::exception& broken) {
        m_impl->error = u"a record is broken: "_s + QString::fromUtf8(broken.what());
    }
    if (!good)
        return false;
    m_impl->file = std::move(state);
    return true;
}

QString Store::errorText() const
{
    return m_impl->error;
}

void Store::flush()
{
    if (m_impl->file)
        m_impl->file->flush();
}

bool Store::isFresh() const
{
    return !m_impl->loaded;
}

Api Store::api() const
{
    return m_impl->api;
}

std::unique_lock<std::recursive_mutex> Store::lock() const
{
    return std::unique_lock(m_impl->mutex);
}

void Store::Impl::save(const std::string& kind, const std::string& id, std::uint64_t position,
                       const std::function<std::string()>& text)
{
    if (file)
        file->put(kind, id, position, text());
}

void Store::Impl::forget(const std::string& kind, const std::string& id)
{
    if (file)
        file->remove(kind, id);
}

void Store::Impl::take(const std::string& kind, const std::string& id, std::uint64_t position, const std::string& text)
{
    const auto record = [&text](auto value) {
        fromText(text, value);
        return value;
    };
    if (kind == "ids") {
        ids.skip(std::stoull(text) - ids.drawn());
        return;
    }
    loaded = true;
    order = std::max(order, position + 1);
    if (kind == "group")
        insertGroup(record(Group()), position);
    else if (kind == "release")
        insertRelease(record(Release()), position);
    else if (kind == "deployment")
        insertDeployment(record(Deployment()), position);
    else if (kind == "command")
        insertCommand(record(Command()), position);
    else if (kind == "token")
        insertToken(record(Token()), position);
    else if (kind == "secret")
        secrets[id] = text;
}

std::string Store::newId(std::string_view prefix)
{
    const auto guard = lock();
    std::string id = m_impl->ids.id(prefix);
    m_impl->save("ids", {}, 0, [this] { return std::to_string(m_impl->ids.drawn()); });
    return id;
}

std::string Store::newToken(std::string_view kind)
{
    const auto guard = lock();
    std::string token = m_impl->ids.token(kind);
    m_impl->save("ids", {}, 0, [this] { return std::to_string(m_impl->ids.drawn()); });
    return token;
}

// Groups

void Store::Impl::insertGroup(Group group, std::uint64_t position)
{
    GroupRow& row = groups[group.id];
    if (row.order == 0) {
        row.order = position;
        groupOrder.emplace(position, group.id);
    }
    row.listSuffix = std::make_shared<const std::string>(",\"deploymentGroup\":{\"id\":" + quotedJson(group.id) +
                                                         ",\"name\":" + quotedJson(group.name) + "}}");
    row.group = std::move(group);
    changed();
}

void Store::putGroup(Group group)
{
    const auto guard = lock();
    const std::string id = group.id;
    m_impl->insertGroup(std::move(group), m_impl->order++);
    const Impl::GroupRow& row = m_impl->groups.at(id);
    m_impl->save("group", id, row.order, [&row] { return toText(row.group); });
}

std::optional<Group> Store::group(const std::string& id) const
{
    const auto guard = lock();
    const auto it = m_impl->groups.find(id);
    return it == m_impl->groups.end() ? std::nullopt : std::optional(it->second.group);
}

std::vector<Group> Store::groups() const
{
    const auto guard = lock();
    std::vector<Group> list;
    list.reserve(m_impl->groups.size());
    for (auto it = m_impl->groupOrder.rbegin(); it != m_impl->groupOrder.rend(); ++it)
        list.push_back(m_impl->groups.at(it->second).group);
    return list;
}

std::int64_t Store::deploymentCount(const std::string& groupId) const
{
    const auto guard = lock();
    const auto it = m_impl->groups.find(groupId);
    return it == m_impl->groups.end() ? 0 : it->second.deployments;
}

// Releases

void Store::Impl::insertRelease(Release release, std::uint64_t position)
{
    ReleaseRow& row = releases[release.id];
    if (row.order == 0) {
        row.order = position;
        releaseOrder.emplace(position, release.id);
    }
    row.wire = std::make_shared<const std::string>(',' + sandbox::releaseWire(api, release));
    row.release = std::move(release);
    releaseBody.reset();
}

void Store::putRelease(Release release)
{
    const auto guard = lock();
    const std::string id = release.id;
    m_impl->insertRelease(std::move(release), m_impl->order++);
    const Impl::ReleaseRow& row = m_impl->releases.at(id);
    m_impl->save("release", id, row.order, [&row] { return toText(row.release); });
}

std::optional<Release> Store::release(const std::string& id) const
{
    const auto guard = lock();
    const auto it = m_impl->releases.find(id);
    return it == m_impl->releases.end() ? std::nullopt : std::optional(it->second.release);
}

std::optional<Release> Store::latestRelease() const
{
    const auto guard = lock();
    return m_impl->releaseOrder.empty() ? std::nullopt : release(m_impl->releaseOrder.rbegin()->second);
}

std::vector<std::string> Store::releaseIds() const
{
    const auto guard = lock();
    std::vector<std::string> ids;
    for (auto it = m_impl->releaseOrder.rbegin(); it != m_impl->releaseOrder.rend(); ++it)
        ids.push_back(it->second);
    return ids;
}

std::shared_ptr<const std::string> Store::releaseWire(const std::string& id) const
{
    const auto guard = lock();
    const auto it = m_impl->releases.find(id);
    return it == m_impl->releases.end() ? nullptr : std::make_shared<const std::string>(it->second.wire->substr(1));
}

TextParts Store::releaseListBody() const
{
    const auto guard = lock();
    if (m_impl->releaseBody)
        return m_impl->releaseBody;
    std::vector<TextPart> parts;
    const auto edge = [&parts](std::string text) {
        const std::size_t size = text.size();
        parts.push_back({std::make_shared<const std::string>(std::move(text)), 0, size});
    };
    edge("{\"items\":[");
    for (auto it = m_impl->releaseOrder.rbegin(); it != m_impl->releaseOrder.rend(); ++it) {
        const auto& wire = m_impl->releases.at(it->second).wire;
        const std::size_t comma = parts.size() == 1 ? 1 : 0;
        parts.push_back({wire, comma, wire->size() - comma});
    }
    edge("]}");
    m_impl->releaseBody = std::make_shared<const std::vector<TextPart>>(std::move(parts));
    return m_impl->releaseBody;
}

// Tokens

void Store::Impl::insertToken(Token token, std::uint64_t position)
{
    tokenByHash[token.hash] = position;
    tokenById[token.id] = position;
    tokens[position] = std::move(token);
}

Token Store::addToken(TokenKind kind, const std::string& text, const std::string& groupId,
                      const std::string& deploymentId)
{
    const auto guard = lock();
    Token token{newId("tok"), kind, hashOf(text), text.substr(0, 12), groupId, deploymentId, now()};
    const std::uint64_t position = m_impl->order++;
    m_impl->insertToken(token, position);
    m_impl->save("token", token.id, position, [&token] { return toText(token); });
    return token;
}

std::optional<Token> Store::tokenByText(const std::string& text) const
{
    const auto guard = lock();
    const auto it = m_impl->tokenByHash.find(hashOf(text));
    return it == m_impl->tokenByHash.end() ? std::nullopt : std::optional(m_impl->tokens.at(it->second));
}

std::vector<Token> Store::tokens() const
{
    const auto guard = lock();
    std::vector<Token> list;
    list.reserve(m_impl->tokens.size());
    for (auto it = m_impl->tokens.rbegin(); it != m_impl->tokens.rend(); ++it)
        list.push_back(it->second);
    return list;
}

bool Store::removeToken(const std::string& id)
{
    const auto guard = lock();
    const auto it = m_impl->tokenById.find(id);
    if (it == m_impl->tokenById.end())
        return false;
    m_impl->tokenByHash.erase(m_impl->tokens.at(it->second).hash);
    m_impl->tokens.erase(it->second);
    m_impl->tokenById.erase(it);
    m_impl->forget("token", id);
    return true;
}

// Vault secrets

void Store::putSecret(const std::string& deploymentId, const std::string& vault, const std::string& key,
                      const std::string& value)
{
    const auto guard = lock();
    const std::string id = secretKey(deploymentId, vault, key);
    m_impl->secrets[id] = value;
    m_impl->save("secret", id, m_impl->order++, [&value] { return value; });
}

std::optional<std::string> Store::secret(const std::string& deploymentId, const std::string& vault,
                                         const std::string& key) const
{
    const auto guard = lock();
    const auto it = m_impl->secrets.find(secretKey(deploymentId, vault, key));
    return it == m_impl->secrets.end() ? std::nullopt : std::optional(it->second);
}

} // namespace alien::sandbox
