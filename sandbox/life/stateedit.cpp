// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life/stateedit.h"

#include "sandbox/seed/settings.h"

#include <vector>

namespace alien::sandbox {

namespace {

using Json = nlohmann::json;

std::string memberText(const Json& object, const char* key)
{
    return object.contains(key) && object.at(key).is_string() ? object.at(key).get<std::string>() : std::string();
}

EnvironmentList variablesOf(const std::string& text)
{
    EnvironmentList list;
    const Json variables = Json::parse(text, nullptr, false);
    if (!variables.is_array())
        return list;
    for (const Json& variable : variables) {
        if (variable.is_object())
            list.emplace_back(memberText(variable, "name"), memberText(variable, "value"));
    }
    return list;
}

bool isFailed(const std::string& status)
{
    return status.ends_with("-failed");
}

} // namespace

StateEdit::StateEdit(Api api, const Deployment& deployment, const StackPlan& plan, std::string_view owner)
    : m_api(api)
    , m_state(Json::parse(deployment.stackState, nullptr, false))
{
    m_spec.plan = &plan;
    m_spec.place =
        placeOf(deployment.platform, deployment.id, deployment.environmentInfo, deployment.stackState, owner);
    m_spec.domains = customDomainsOf(deployment.stackSettings);
    m_spec.environment = variablesOf(deployment.userEnvironment);
    if (!m_state.is_object()) {
        m_state = Json::object();
        m_state["platform"] = deployment.platform;
        m_state["resourcePrefix"] = m_spec.place.prefix;
    }
    if (!m_state.contains("resources") || !m_state["resources"].is_object())
        m_state["resources"] = Json::object();
}

bool StateEdit::isLive(const Json& entry) const
{
    return memberText(entry, "lifecycle") != "frozen";
}

bool StateEdit::isEmpty() const
{
    return m_state.at("resources").empty();
}

void StateEdit::add(const PlannedResource& resource, const char* status)
{
    ResourceCondition condition;
    condition.status = status;
    resources()[resource.id] = Json::parse(resourceStateText(m_api, m_spec, resource, condition));
}

void StateEdit::settle(Json& entry, const std::string& id, const char* status)
{
    entry["status"] = status;
    entry.erase("error");
    entry.erase("retryAttempt");
    entry.erase("lastFailedState");
    if (std::string_view(status) != "running")
        return;
    entry.erase("previousConfig");
    const PlannedResource* resource = m_spec.plan->find(id);
    if (resource == nullptr)
        return;
    // A resource that starts to run shows what a fresh one would, with its own config.
    ResourceCondition condition;
    Json fresh = Json::parse(resourceStateText(m_api, m_spec, *resource, condition));
    for (const char* key : {"_internal", "outputs", "remoteBindingParams"}) {
        if (fresh.contains(key))
            entry[key] = std::move(fresh[key]);
    }
}

void StateEdit::startUpdate()
{
    for (auto& [id, entry] : resources().items()) {
        if (!isLive(entry))
            continue;
        const PlannedResource* resource = m_spec.plan->find(id);
        entry.erase("error");
        entry.erase("retryAttempt");
        entry.erase("lastFailedState");
        if (resource == nullptr) {
            entry["status"] = "deleting";
            continue;
        }
        Json config = Json::parse(resource->hasEnvironment ? resource->configBefore + "{}" + resource->configAfter
                                                           : resource->configBefore);
        if (resource->hasEnvironment) {
            Json variables = entry["config"].value("environment", Json::object());
            for (const auto& [name, value] : resource->environment)
                variables[name] = value;
            config["environment"] = std::move(variables);
        }
        entry["previousConfig"] = std::move(entry["config"]);
        entry["config"] = std::move(config);
        entry["status"] = "updating";
    }
}

void StateEdit::startDeletion(bool live)
{
    for (Json& entry : resources()) {
        if (isLive(entry) == live && memberText(entry, "status") != "deleted")
            entry["status"] = "deleting";
    }
}

bool StateEdit::progress(bool live, int count, bool forgetDeleted)
{
    int moved = 0;
    std::vector<std::string> gone;
    for (auto& [id, entry] : resources().items()) {
        if (isLive(entry) != live || moved >= count)
            continue;
        const std::string status = memberText(entry, "status");
        if (status == "pending") {
            settle(entry, id, "provisioning");
        } else if (status == "provisioning" || status == "updating") {
            settle(entry, id, "running");
        } else if (status == "deleting") {
            entry["status"] = "deleted";
            entry.erase("outputs");
            if (forgetDeleted)
                gone.push_back(id);
        } else {
            continue;
        }
        ++moved;
    }
    for (const std::string& id : gone)
        resources().erase(id);
    return moved > 0;
}

void StateEdit::resetFailed(const char* status)
{
    for (auto& [id, entry] : resources().items()) {
        if (isFailed(memberText(entry, "status")))
            settle(entry, id, status);
    }
}

void StateEdit::heal()
{
    for (auto& [id, entry] : resources().items()) {
        if (entry.contains("error") || isFailed(memberText(entry, "status")))
            settle(entry, id, "running");
    }
}

void StateEdit::fail(const Failure& failure)
{
    if (!resources().contains(failure.resourceId))
        return;
    Json& entry = resources()[failure.resourceId];
    entry["status"] = failure.resourceStatus;
    entry["error"] = Json::parse(failure.resourceError);
    entry["retryAttempt"] = failure.retryAttempt;
    if (failure.resourceStatus == "provision-failed")
        entry.erase("outputs");
}

} // namespace alien::sandbox
