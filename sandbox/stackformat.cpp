// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/stackformat.h"

#include "sandbox/api/fields.h"
#include "sandbox/publishing.h"
#include "sandbox/resourcetypes.h"

#include <algorithm>

namespace alien::sandbox {
namespace {

const Json& member(const Json& object, const char* name)
{
    const auto it = object.find(name);
    if (it == object.end())
        throw FormatError(std::string("missing field `") + name + '`');
    return *it;
}

const std::string& textMember(const Json& object, const char* name)
{
    const Json& value = member(object, name);
    if (!value.is_string())
        throw FormatError(std::string("invalid type for `") + name + "`, expected a string");
    return value.get_ref<const std::string&>();
}

const Json& objectMember(const Json& object, const char* name)
{
    const Json& value = member(object, name);
    if (!value.is_object())
        throw FormatError(std::string("invalid type for `") + name + "`, expected a map");
    return value;
}

void expectObject(const Json& json, const char* what)
{
    if (!json.is_object())
        throw FormatError(std::string("invalid type, expected ") + what);
}

const std::string& oneOf(const Json& object, const char* name, const Fields::Variants& allowed)
{
    const std::string& value = textMember(object, name);
    if (std::find(allowed.begin(), allowed.end(), value) == allowed.end())
        throw FormatError("unknown variant `" + value + "`, " + expectedOneOf(allowed));
    return value;
}

Json formattedReferences(const Json& list)
{
    if (!list.is_array())
        throw FormatError("invalid type for `dependencies`, expected a sequence");
    Json echo = Json::array();
    for (const Json& reference : list) {
        expectObject(reference, "struct ResourceRef");
        echo.push_back({{"type", textMember(reference, "type")}, {"id", textMember(reference, "id")}});
    }
    return echo;
}

Json formattedPermissions(const Json& stack)
{
    Json echo{{"profiles", Json::object()}, {"management", "auto"}};
    const auto given = stack.find("permissions");
    if (given == stack.end() || given->is_null())
        return echo;
    expectObject(*given, "struct PermissionsConfig");
    echo["profiles"] = objectMember(*given, "profiles");
    if (const auto management = given->find("management"); management != given->end() && !management->is_null()) {
        const bool plain = *management == "auto";
        const bool shaped =
            management->is_object() && (management->contains("extend") || management->contains("override"));
        if (!plain && !shaped)
            throw FormatError("data did not match any variant of untagged enum ManagementPermissions");
        echo["management"] = *management;
    }
    return echo;
}

Json formattedEntry(Api api, const Json& entry)
{
    expectObject(entry, "struct ResourceEntry");
    Json echo{{"config", formattedConfig(api, member(entry, "config"))},
              {"lifecycle", oneOf(entry, "lifecycle", {"frozen", "live"})}};
    echo["dependencies"] = formattedReferences(member(entry, "dependencies"));
    echo["remoteAccess"] = entry.value("remoteAccess", false);
    if (api == Api::V3_3_16 && entry.contains("enabledWhen") && !entry["enabledWhen"].is_null())
        echo["enabledWhen"] = entry["enabledWhen"];
    return echo;
}

/// What a resource's state keeps when it is there and says something.
constexpr const char* optionalStateMembers[] = {
    "outputs",         "previousConfig",      "error",     "lifecycle",   "controllerPlatform", "dependencies",
    "lastFailedState", "remoteBindingParams", "_internal", "retryAttempt"};

const Fields::Variants& resourceStatuses()
{
    static const Fields::Variants names{"pending",  "provisioning",      "provision-failed", "running",
                                        "updating", "update-failed",     "deleting",         "delete-failed",
                                        "deleted",  "teardown-required", "refresh-failed"};
    return names;
}

Json formattedResourceState(Api api, const Json& resource)
{
    expectObject(resource, "struct StackResourceState");
    Json echo{{"type", textMember(resource, "type")},
              {"status", oneOf(resource, "status", resourceStatuses())},
              {"config", formattedConfig(api, member(resource, "config"))}};
    for (const char* name : optionalStateMembers) {
        const auto it = resource.find(name);
        const bool silent = it == resource.end() || it->is_null() || (it->is_array() && it->empty()) || *it == 0;
        if (!silent)
            echo[name] = *it;
    }
    // 3.x knows addresses as publicEndpoints only.
    if (api == Api::V3_3_16 && echo.contains("outputs") && echo["outputs"].is_object()) {
        echo["outputs"].erase("url");
        echo["outputs"].erase("loadBalancerEndpoint");
    }
    return echo;
}

template<class Make>
std::string textOrError(std::string* error, const Make& make)
{
    try {
        return make().dump(-1, ' ', false, Json::error_handler_t::replace);
    } catch (const std::exception& problem) {
        if (error)
            *error = problem.what();
        return {};
    }
}

} // namespace

Json formattedConfig(Api api, const Json& config)
{
    expectObject(config, "internally tagged enum Resource");
    const std::string& name = textMember(config, "type");
    const ResourceType* type = resourceType(api, name);
    if (!type) {
        Fields::Variants names;
        for (const ResourceType& known : resourceTypes(api))
            names.push_back(known.name);
        throw FormatError("unknown variant `" + name + "`, " + expectedOneOf(names));
    }
    Json echo{{"type", name}, {"id", textMember(config, "id")}};
    if (type->open)
        return config;
    Fields::Variants names{"id"};
    for (const ResourceField& field : type->fields) {
        names.push_back(field.name);
        const std::string key(field.name);
        const auto it = config.find(key);
        if (it != config.end() && !it->is_null())
            echo[key] = *it;
        else if (field.required)
            throw FormatError("missing field `" + key + '`');
        else if (!field.fallback.empty())
            echo[key] = Json::parse(field.fallback);
    }
    for (const auto& [key, value] : config.items()) {
        if (key != "type" && std::find(names.begin(), names.end(), key) == names.end())
            throw FormatError("unknown field `" + key + "`, " + expectedOneOf(names));
    }
    return echo;
}

Json formattedStack(Api api, const Json& stack)
{
    expectObject(stack, "struct Stack");
    Json echo{
        {"id", textMember(stack, "id")}, {"permissions", formattedPermissions(stack)}, {"resources", Json::object()}};
    for (const auto& [id, entry] : objectMember(stack, "resources").items())
        echo["resources"][id] = formattedEntry(api, entry);
    for (const char* name : {"supportedPlatforms", "inputs"}) {
        const bool known = api == Api::V3_3_16 || std::string_view(name) != "inputs";
        if (known && stack.contains(name) && !stack[name].is_null() && !stack[name].empty())
            echo[name] = stack[name];
    }
    return echo;
}

Json formattedStackState(Api api, const Json& state)
{
    expectObject(state, "struct StackState");
    Json echo{{"platform", textMember(state, "platform")},
              {"resourcePrefix", textMember(state, "resourcePrefix")},
              {"resources", Json::object()}};
    for (const auto& [id, resource] : objectMember(state, "resources").items())
        echo["resources"][id] = formattedResourceState(api, resource);
    return echo;
}

std::string normalizeStack(Api api, const std::string& stack, std::string* error)
{
    return textOrError(error, [&] { return formattedStack(api, Json::parse(stack)); });
}

std::string normalizeConfig(Api api, const std::string& config, std::string* error)
{
    return textOrError(error, [&] { return formattedConfig(api, Json::parse(config)); });
}

} // namespace alien::sandbox
