// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/recordtext.h"

#include <nlohmann/json.hpp>

#include <concepts>

namespace alien::sandbox {
namespace {

using Json = nlohmann::json;

/// One description of a record's members serves both directions.
struct Writer
{
    Json json = Json::object();

    void operator()(const char* key, const std::string& value)
    {
        if (!value.empty())
            json[key] = value;
    }
    void operator()(const char* key, bool value) { json[key] = value; }
    void operator()(const char* key, std::int64_t value) { json[key] = value; }
    void operator()(const char* key, int value) { json[key] = value; }
    void operator()(const char* key, Time value) { json[key] = value.time_since_epoch().count(); }
    void operator()(const char* key, const std::optional<Time>& value)
    {
        if (value)
            (*this)(key, *value);
    }
    template<class E>
    requires std::is_enum_v<E>
    void operator()(const char* key, E value) { json[key] = static_cast<int>(value); }
};

struct Reader
{
    const Json& json;

    template<class T>
    void take(const char* key, T& value) const
    {
        const auto it = json.find(key);
        value = it == json.end() ? T() : it->get<T>();
    }
    void operator()(const char* key, std::string& value) const { take(key, value); }
    void operator()(const char* key, bool& value) const { take(key, value); }
    void operator()(const char* key, std::int64_t& value) const { take(key, value); }
    void operator()(const char* key, int& value) const { take(key, value); }
    void operator()(const char* key, Time& value) const
    {
        std::int64_t nanos = 0;
        take(key, nanos);
        value = Time(std::chrono::nanoseconds(nanos));
    }
    void operator()(const char* key, std::optional<Time>& value) const
    {
        value.reset();
        if (json.contains(key))
            (*this)(key, value.emplace());
    }
    template<class E>
    requires std::is_enum_v<E>
    void operator()(const char* key, E& value) const
    {
        int number = 0;
        take(key, number);
        value = static_cast<E>(number);
    }
};

template<class R, class T>
concept RecordOf = std::same_as<std::remove_const_t<R>, T>;

void describe(auto&& field, RecordOf<Group> auto& r)
{
    field("id", r.id);
    field("name", r.name);
    field("max", r.maxDeployments);
    field("created", r.createdAt);
}

void describe(auto&& field, RecordOf<Release> auto& r)
{
    field("id", r.id);
    field("project", r.projectId);
    field("stack", r.stack);
    field("git", r.gitMetadata);
    field("created", r.createdAt);
}

void describe(auto&& field, RecordOf<Deployment> auto& r)
{
    field("id", r.id);
    field("name", r.name);
    field("platform", r.platform);
    field("status", r.status);
    field("group", r.groupId);
    field("current", r.currentReleaseId);
    field("desired", r.desiredReleaseId);
    field("import", r.importSource);
    field("retry", r.retryRequested);
    field("created", r.createdAt);
    field("updated", r.updatedAt);
    field("lockedBy", r.lockedBy);
    field("lockedAt", r.lockedAt);
    field("settings", r.stackSettings);
    field("state", r.stackState);
    field("info", r.environmentInfo);
    field("metadata", r.runtimeMetadata);
    field("error", r.error);
    field("extra", r.extraMembers);
    field("environment", r.userEnvironment);
    field("token", r.agentToken);
}

void describe(auto&& field, RecordOf<Command> auto& r)
{
    field("id", r.id);
    field("deployment", r.deploymentId);
    field("name", r.name);
    field("params", r.params);
    field("state", r.state);
    field("attempt", r.attempt);
    field("deadline", r.deadline);
    field("key", r.idempotencyKey);
    field("response", r.response);
    field("target", r.targetId);
    field("targetType", r.targetType);
    field("created", r.createdAt);
    field("lease", r.leaseId);
    field("leaseEnds", r.leaseExpiresAt);
}

void describe(auto&& field, RecordOf<Token> auto& r)
{
    field("id", r.id);
    field("kind", r.kind);
    field("hash", r.hash);
    field("prefix", r.keyPrefix);
    field("group", r.groupId);
    field("deployment", r.deploymentId);
    field("created", r.createdAt);
}

template<class R>
std::string written(const R& record)
{
    Writer writer;
    describe(writer, record);
    return writer.json.dump();
}

template<class R>
void readInto(const std::string& text, R& record)
{
    const Json json = Json::parse(text);
    describe(Reader{json}, record);
}

} // namespace

std::string toText(const Group& group)
{
    return written(group);
}

std::string toText(const Release& release)
{
    return written(release);
}

std::string toText(const Deployment& deployment)
{
    return written(deployment);
}

std::string toText(const Command& command)
{
    return written(command);
}

std::string toText(const Token& token)
{
    return written(token);
}

void fromText(const std::string& text, Group& group)
{
    readInto(text, group);
}

void fromText(const std::string& text, Release& release)
{
    readInto(text, release);
}

void fromText(const std::string& text, Deployment& deployment)
{
    readInto(text, deployment);
}

void fromText(const std::string& text, Command& command)
{
    readInto(text, command);
}

void fromText(const std::string& text, Token& token)
{
    readInto(text, token);
}

} // namespace alien::sandbox
