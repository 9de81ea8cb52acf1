// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/settings.h"

#include "sandbox/api/answers.h"

#include <array>

namespace alien::sandbox {
namespace {

struct Choice
{
    const char* name;
    Fields::Variants values; ///< the first is the default
};

const std::array<Choice, 4>& choices()
{
    static const std::array<Choice, 4> list{{{"deploymentModel", {"push", "pull"}},
                                             {"updates", {"auto", "approval-required"}},
                                             {"telemetry", {"auto", "off", "approval-required"}},
                                             {"heartbeats", {"on", "off"}}}};
    return list;
}

/// Members of each network type; inner names are snake_case and others vanish (protocol 3.3).
const std::map<std::string, std::vector<std::string>>& networkMembers()
{
    static const std::map<std::string, std::vector<std::string>> members{
        {"use-default", {}},
        {"create", {"cidr", "availability_zones"}},
        {"byo-vpc-aws", {"vpc_id", "public_subnet_ids", "private_subnet_ids", "security_group_ids"}},
        {"byo-vpc-gcp", {"network_name", "subnet_name", "region"}},
        {"byo-vnet-azure",
         {"vnet_resource_id", "public_subnet_name", "private_subnet_name", "application_gateway_subnet_name"}}};
    return members;
}

Json network(Api api, const Fields& settings)
{
    const Fields fields = settings.below("network");
    Fields::Variants names;
    for (const char* name : {"use-default", "create", "byo-vpc-aws", "byo-vpc-gcp", "byo-vnet-azure"})
        names.emplace_back(name);
    const std::string type = fields.variant("type", names);
    Json echo{{"type", type}};
    for (const std::string& member : networkMembers().at(type)) {
        if (const Json* value = fields.optionalRaw(member))
            echo[member] = *value;
    }
    if (api == Api::V3_3_16 && type == "byo-vnet-azure") {
        if (const Json* value = fields.optionalRaw("private_endpoint_subnet_name"))
            echo["private_endpoint_subnet_name"] = *value;
    }
    if (type == "create" && !echo.contains("availability_zones"))
        echo["availability_zones"] = 2;
    return echo;
}

Json domains(const Fields& settings, const std::string& body)
{
    const Fields fields = settings.below("domains");
    Json echo = Json::object();
    if (fields.optionalRaw("customDomains")) {
        (void)fields.below("customDomains");
        for (const auto& [id, value] : fields.raw("customDomains").items()) {
            const Fields domain(value, body, "stackSettings.domains.customDomains." + id);
            Json entry{{"domain", domain.text("domain")}};
            (void)domain.below("certificate");
            entry["certificate"] = domain.raw("certificate");
            echo["customDomains"][id] = std::move(entry);
        }
    }
    if (const Json* target = fields.optionalRaw("publicEndpointTarget"))
        echo["publicEndpointTarget"] = *target;
    return echo;
}

} // namespace

std::string checkedSettings(Api api, const Fields& fields, const std::string& body)
{
    if (!fields.optionalRaw("stackSettings"))
        return "{}";
    const Fields settings = fields.below("stackSettings");
    Json echo = Json::object();
    for (const Choice& choice : choices()) {
        const std::string value = settings.variantOr(choice.name, choice.values, std::string(choice.values.front()));
        if (value != choice.values.front())
            echo[choice.name] = value;
    }
    if (settings.optionalRaw("network"))
        echo["network"] = network(api, settings);
    if (settings.optionalRaw("domains"))
        echo["domains"] = domains(settings, body);
    for (const char* name : {"kubernetes", "externalBindings"}) {
        if (settings.optionalRaw(name)) {
            (void)settings.below(name);
            echo[name] = settings.raw(name);
        }
    }
    for (const char* name : {"compute", "publicEndpoints"}) {
        if (api == Api::V3_3_16 && settings.optionalRaw(name))
            echo[name] = settings.raw(name);
    }
    return dumped(echo);
}

std::string checkedModel(Api api, const std::string& platform, std::string* settings)
{
    Json echo = Json::parse(*settings);
    const bool said = echo.contains("deploymentModel");
    const std::string wanted = echo.value("deploymentModel", "push");
    if (api == Api::V1_7_1 || platform == "local")
        return wanted;
    if (platform != "kubernetes") {
        if (wanted == "pull")
            throw badRequest("Platform '" + platform + "' requires deploymentModel 'push'");
        return wanted;
    }
    if (!said)
        echo["deploymentModel"] = "pull";
    *settings = dumped(echo);
    return "pull";
}

} // namespace alien::sandbox
