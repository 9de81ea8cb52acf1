// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/settings.h"

#include "sandbox/seed/jsontext.h"

#include <nlohmann/json.hpp>

#include <array>

namespace alien::sandbox {

namespace {

void addCertificate(JsonText& out, const Place& place, const std::string& host, Random& random)
{
    out.object("certificate");
    if (place.platform == "aws") {
        out.object("aws").text("certificateArn",
                               "arn:aws:acm:" + place.region + ':' + place.account + ":certificate/" + random.uuid());
    } else if (place.platform == "gcp") {
        out.object("gcp").text("certificateName", "projects/" + place.account + "/locations/global/certificates/api");
    } else if (place.platform == "azure") {
        out.object("azure").text("keyVaultCertificateId",
                                 "https://" + place.prefix + "-certs.vault.azure.net/certificates/api");
    } else {
        out.object("kubernetes").object("tlsSecretRef").text("namespace", place.account);
        out.text("secretName", "tls-" + host.substr(0, host.find('.'))).endObject();
    }
    out.endObject().endObject();
}

void addDomains(JsonText& out, Settings& settings, const Place& place, const std::string& customerDomain,
                Random& random)
{
    const std::string host = "api." + (random.perMille(500) ? place.regionShort + '.' : std::string()) + customerDomain;
    settings.domains["api"] = host;
    out.object("domains").object("customDomains").object("api");
    addCertificate(out, place, host, random);
    out.text("domain", host).endObject().endObject().endObject();
}

void addNetwork(JsonText& out, const Place& place, Random& random)
{
    const int kind = random.below(4);
    if (kind == 0) {
        out.object("network").text("type", "use-default").endObject();
    } else if (kind == 1) {
        out.object("network").number("availability_zones", random.between(2, 3));
        out.text("cidr", "10." + std::to_string(random.between(16, 240)) + ".0.0/16")
            .text("type", "create")
            .endObject();
    } else if (place.platform == "aws") {
        out.object("network")
            .array("private_subnet_ids")
            .item("subnet-0" + random.hex(16))
            .item("subnet-0" + random.hex(16));
        out.endArray().array("public_subnet_ids").item("subnet-0" + random.hex(16)).endArray();
        out.array("security_group_ids").item("sg-0" + random.hex(16)).endArray();
        out.text("type", "byo-vpc-aws").text("vpc_id", "vpc-0" + random.hex(16)).endObject();
    } else if (place.platform == "gcp") {
        out.object("network").text("network_name", "shared-" + place.regionShort).text("region", place.region);
        out.text("subnet_name", "apps-" + place.regionShort).text("type", "byo-vpc-gcp").endObject();
    } else {
        out.object("network").text("private_subnet_name", "apps").text("public_subnet_name", "edge");
        out.text("type", "byo-vnet-azure");
        out.text("vnet_resource_id", "/subscriptions/" + place.account +
                                         "/resourceGroups/hub/providers/Microsoft.Network/virtualNetworks/hub-" +
                                         place.regionShort);
        out.endObject();
    }
}

void addBindings(JsonText& out, const Place& place, Random& random)
{
    out.object("externalBindings");
    out.object("files").text("accessKeyId", "AKIA" + random.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16));
    out.text("bucketName", place.owner + "-archive").text("endpoint", "https://minio." + place.region + ".svc:9000");
    out.text("secretAccessKey", random.text("ABCDEFGHabcdefghijkmnopqrstuvwxyz23456789/+", 40));
    out.text("service", "s3").text("type", "storage").endObject();
    out.object("sessions");
    out.text("connectionUrl", "rediss://default:" + random.lower(24) + "@redis." + place.account + ".svc:6379/0");
    out.text("service", "redis").text("type", "kv").endObject().endObject();
}

void addExposure(JsonText& out, Settings& settings, const Place& place, const std::string& customerDomain,
                 Random& random)
{
    out.object("kubernetes").object("cluster").text("namespace", place.account);
    out.text("ownership", "external").endObject().object("exposure");
    const int mode = random.below(3);
    if (mode == 0) {
        out.text("mode", "disabled");
    } else if (mode == 1) {
        const std::string host = "api." + place.region + '.' + customerDomain;
        settings.domains["api"] = host;
        out.object("certificate").text("mode", "tlsSecretRef").text("secretName", "api-tls").endObject();
        out.text("domain", host).text("mode", "custom");
        out.object("route").object("annotations").text("cert-manager.io/cluster-issuer", "letsencrypt").endObject();
        out.text("ingressClassName", "nginx").text("routeApi", "ingress").endObject();
    } else {
        out.object("certificate")
            .text("mode", "managedTlsSecret")
            .text("secretNameTemplate", "{resource}-tls")
            .endObject();
        out.text("mode", "generated").object("route").text("gatewayClassName", "cilium").number("listenerPort", 443);
        out.text("routeApi", "gateway").endObject();
    }
    out.endObject().endObject();
}

} // namespace

Settings makeSettings(const Place& place, const std::string& customerDomain, bool pull, bool brief, Random& random)
{
    Settings settings;
    const bool isKubernetes = place.platform == "kubernetes";
    const bool isCloud = place.platform == "aws" || place.platform == "gcp" || place.platform == "azure";
    JsonText out;
    out.object();
    if (pull)
        out.text("deploymentModel", "pull");
    if (!brief) {
        if (isCloud && random.perMille(300))
            addDomains(out, settings, place, customerDomain, random);
        if (isKubernetes && random.perMille(600))
            addBindings(out, place, random);
        if (random.perMille(60))
            out.text("heartbeats", "off");
        if (isKubernetes)
            addExposure(out, settings, place, customerDomain, random);
        if (isCloud && random.perMille(400))
            addNetwork(out, place, random);
        if (random.perMille(80))
            out.text("telemetry", random.perMille(500) ? "off" : "approval-required");
        if (random.perMille(pull ? 400 : 60))
            out.text("updates", "approval-required");
    }
    settings.text = out.endObject().take();
    return settings;
}

CustomDomains customDomainsOf(const std::string& settings)
{
    using Json = nlohmann::json;
    CustomDomains domains;
    const Json json = Json::parse(settings, nullptr, false);
    if (!json.is_object())
        return domains;
    const Json custom = json.value("/domains/customDomains"_json_pointer, Json::object());
    for (const auto& [id, entry] : custom.items()) {
        if (entry.is_object() && entry.contains("domain") && entry.at("domain").is_string())
            domains[id] = entry.at("domain").get<std::string>();
    }
    const Json host = json.value("/kubernetes/exposure/domain"_json_pointer, Json());
    if (host.is_string())
        domains["api"] = host.get<std::string>();
    return domains;
}

DeploymentVariables makeVariables(const Place& place, const std::string& customerDomain, Random& random)
{
    DeploymentVariables variables;
    std::vector<bool> secret;
    const auto add = [&](const char* name, std::string value, bool isSecret) {
        variables.list.emplace_back(name, std::move(value));
        secret.push_back(isSecret);
    };
    add("PUBLIC_BASE_URL", "https://" + customerDomain, false);
    if (random.perMille(500))
        add("DATABASE_URL",
            "postgres://meridian:" + random.lower(18) + "@db." + place.region + '.' + customerDomain + ":5432/app",
            true);
    if (random.perMille(350))
        add("SMTP_PASSWORD", random.lower(20), true);
    if (random.perMille(300))
        add("STRIPE_API_KEY", "sk_live_" + random.lower(24), true);
    JsonText out;
    out.array();
    for (std::size_t i = 0; i < variables.list.size(); ++i) {
        out.object().text("name", variables.list[i].first).text("type", secret[i] ? "secret" : "plain");
        out.text("value", variables.list[i].second).endObject();
    }
    variables.text = out.endArray().take();
    return variables;
}

std::vector<std::pair<std::string, std::string>> fillingVariables(std::size_t bytes, Random& random)
{
    static constexpr std::array heads{"FEATURE", "LIMIT", "ROUTE", "TENANT", "SCHEDULE", "EXPORT", "IMPORT", "CACHE"};
    static constexpr std::array tails{"ACCOUNTS", "LEDGER", "INVOICES", "DEVICES",
                                      "CLAIMS",   "ORDERS", "ROUTES",   "PATIENTS"};
    std::vector<std::pair<std::string, std::string>> variables;
    std::size_t used = 0;
    for (int number = 1; used + 48 < bytes; ++number) {
        std::string name = std::string(random.pick(heads)) + '_' + random.pick(tails) + '_' + std::to_string(number);
        const std::size_t rest = bytes - used - name.size() - 6;
        std::string value = random.hex(rest > 120 ? random.between(24, 44) : static_cast<int>(rest));
        used += name.size() + value.size() + 6;
        variables.emplace_back(std::move(name), std::move(value));
    }
    return variables;
}

} // namespace alien::sandbox
