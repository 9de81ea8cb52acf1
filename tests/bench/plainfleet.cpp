// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plainfleet.h"

#include "client/fleet/itemdecoder.h"

#include <nlohmann/json.hpp>

namespace alien::bench {

namespace {
using Json = nlohmann::json;

std::string textOr(const Json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

bool endsWith(const std::string& text, const std::string& end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

void readResources(const Json& resources, PlainDeployment& out)
{
    // nlohmann's objects are sorted by key: the first URL is the alphabetically first.
    for (const auto& [id, resource] : resources.items()) {
        ++out.resources;
        const std::string status = textOr(resource, "status");
        if (status == "running")
            ++out.resourcesRunning;
        else if (endsWith(status, "-failed"))
            ++out.resourcesFailed;
        else if (status == "pending" || endsWith(status, "ing"))
            ++out.resourcesBusy;
        const auto outputs = resource.find("outputs");
        if (outputs == resource.end() || !outputs->is_object())
            continue;
        const auto current = outputs->find("currentReplicas");
        const auto desired = outputs->find("desiredReplicas");
        if (textOr(resource, "type") == "container" && current != outputs->end() && desired != outputs->end() &&
            current->is_number_integer() && desired->is_number_integer())
            out.lacksReplicas |= current->get<std::int64_t>() < desired->get<std::int64_t>();
        const std::string url = textOr(*outputs, "url");
        if (!url.empty() && ++out.publicUrls == 1)
            out.publicUrl = url;
    }
}
} // namespace

/// Found by nlohmann's get<>, as its manual shows.
// NOLINTNEXTLINE(readability-identifier-naming)
static void from_json(const Json& json, PlainDeployment& out)
{
    json.at("id").get_to(out.id);
    json.at("name").get_to(out.name);
    json.at("status").get_to(out.status);
    json.at("platform").get_to(out.platform);
    json.at("deploymentGroupId").get_to(out.groupId);
    json.at("retryRequested").get_to(out.retryRequested);
    out.createdAtMs = parseTimestampMs(json.at("createdAt").get<std::string>()).value_or(0);
    out.updatedAtMs = parseTimestampMs(textOr(json, "updatedAt")).value_or(0);
    out.currentReleaseId = textOr(json, "currentReleaseId");
    out.desiredReleaseId = textOr(json, "desiredReleaseId");
    if (const auto group = json.find("deploymentGroup"); group != json.end())
        out.groupName = textOr(*group, "name");
    if (const auto environment = json.find("environmentInfo"); environment != json.end())
        out.region = textOr(*environment, "region");
    if (const auto settings = json.find("stackSettings"); settings != json.end())
        out.model = textOr(*settings, "deploymentModel");
    if (out.model.empty())
        out.model = "push";
    if (const auto error = json.find("error"); error != json.end()) {
        out.errorCode = textOr(*error, "code");
        out.errorMessage = textOr(*error, "message").substr(0, 200);
    }
    if (const auto state = json.find("stackState"); state != json.end()) {
        out.hasState = true;
        if (const auto resources = state->find("resources"); resources != state->end())
            readResources(*resources, out);
    }
}

std::vector<PlainDeployment> decodePlain(const std::string& body)
{
    const Json document = Json::parse(body);
    return document.at("items").get<std::vector<PlainDeployment>>();
}

bool same(const PlainDeployment& plain, const DeploymentSummary& ours)
{
    return plain.id == ours.id && plain.name == ours.name && plain.status == ours.status &&
           plain.platform == ours.platform && plain.groupId == ours.groupId && plain.groupName == ours.groupName &&
           plain.region == ours.region && plain.currentReleaseId == ours.currentReleaseId &&
           plain.desiredReleaseId == ours.desiredReleaseId && plain.errorCode == ours.errorCode &&
           plain.model == ours.model && plain.errorMessage == ours.errorMessage && plain.publicUrl == ours.publicUrl &&
           plain.createdAtMs == ours.createdAtMs && plain.updatedAtMs == ours.updatedAtMs &&
           plain.publicUrls == ours.publicUrls && plain.resources == ours.resources &&
           plain.resourcesRunning == ours.resourcesRunning && plain.resourcesFailed == ours.resourcesFailed &&
           plain.resourcesBusy == ours.resourcesBusy && plain.retryRequested == ours.retryRequested &&
           plain.hasState == ours.hasState && plain.lacksReplicas == ours.lacksReplicas;
}

} // namespace alien::bench
