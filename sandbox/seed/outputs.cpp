// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/outputs.h"

#include "sandbox/seed/jsontext.h"

namespace alien::sandbox {

namespace {

/// A stable number for a resource of a deployment, so that each of its URLs differs.
Random seedOf(const PlannedResource& resource, const Place& place)
{
    std::uint64_t seed = 7;
    for (const char c : place.cloudName + resource.id)
        seed = seed * 131 + static_cast<unsigned char>(c);
    return Random(seed);
}

std::string awsUrl(const PlannedResource& resource, const Place& place)
{
    Random random = seedOf(resource, place);
    if (resource.id == "api")
        return "https://" + random.lower(10) + ".execute-api." + place.region + ".amazonaws.com";
    return "https://" + random.lower(32) + ".lambda-url." + place.region + ".on.aws";
}

std::string gcpUrl(const PlannedResource& resource, const Place& place)
{
    // Both forms of Cloud Run are about: with the project's number, and with a random part.
    if (place.cloudName.front() < 'n')
        return "https://" + place.prefix + '-' + resource.id + '-' + place.tenant + '.' + place.region + ".run.app";
    return "https://" + place.prefix + '-' + resource.id + '-' + place.cloudName + "-ey.a.run.app";
}

std::string azureUrl(const PlannedResource& resource, const Place& place)
{
    static constexpr const char* adjectives[] = {"happy",  "calm", "polite", "brave",
                                                 "gentle", "icy",  "salmon", "jolly"};
    static constexpr const char* nouns[] = {"river", "stone", "forest", "sky", "dune", "meadow", "glacier", "beach"};
    Random random(static_cast<std::uint64_t>(place.cloudName[0]) * 257 +
                  static_cast<unsigned char>(place.cloudName[1]));
    return "https://" + place.prefix + '-' + resource.id + '.' + random.pick(adjectives) + random.pick(nouns) + '-' +
           random.hex(8) + '.' + place.region + ".azurecontainerapps.io";
}

std::string hostOf(const std::string& url)
{
    const std::size_t start = url.find("://") + 3;
    return url.substr(start, url.find_first_of(":/", start) - start);
}

std::string endpointsText(const PlannedResource& resource, const std::string& url)
{
    JsonText out;
    const bool isPlain = url.rfind("http://", 0) == 0;
    int port = isPlain ? 80 : 443;
    if (const std::size_t colon = url.rfind(':'); colon > 6)
        port = std::stoi(url.substr(colon + 1));
    out.object().object(resource.id).text("host", hostOf(url)).number("port", port).text("protocol", "http");
    out.text("url", url).endObject().endObject();
    return out.take();
}

void addUrl(JsonText& out, Api api, const PlannedResource& resource, const Place& place, const std::string& url)
{
    if (url.empty())
        return;
    if (api == Api::V1_7_1 && place.platform == "aws" && resource.id != "api") {
        out.object("loadBalancerEndpoint").text("dnsName", hostOf(url)).text("hostedZoneId", "Z2OJLYMUO9EFXC");
        out.endObject();
    }
    if (api == Api::V3_3_16)
        out.raw("publicEndpoints", endpointsText(resource, url));
}

std::string workerOutputs(Api api, const PlannedResource& resource, const Place& place, const std::string& url)
{
    JsonText out;
    out.object();
    if (place.platform == "aws")
        out.text("identifier", "arn:aws:lambda:" + place.region + ':' + place.account +
                                   ":function:" + cloudResourceName(resource, place));
    addUrl(out, api, resource, place, url);
    out.text("type", "worker");
    if (api == Api::V1_7_1 && !url.empty())
        out.text("url", url);
    return out.text("workerName", cloudResourceName(resource, place)).endObject().take();
}

std::string containerOutputs(Api api, const PlannedResource& resource, const Place& place, const std::string& url,
                             int healthyReplicas)
{
    JsonText out;
    const int wanted = std::max(1, resource.replicas);
    out.object().number("currentReplicas", healthyReplicas).number("desiredReplicas", wanted);
    out.text("internalDns", resource.id + '.' + place.account + ".svc.cluster.local");
    out.text("name", cloudResourceName(resource, place));
    if (api == Api::V3_3_16 && !url.empty())
        out.raw("publicEndpoints", endpointsText(resource, url));
    out.array("replicas");
    Random random = seedOf(resource, place);
    for (int i = 0; i < wanted; ++i) {
        out.object().flag("healthy", i < healthyReplicas);
        out.text("replicaId", cloudResourceName(resource, place) + '-' + random.hex(9) + '-' + random.lower(5))
            .endObject();
    }
    out.endArray().text("status", healthyReplicas >= wanted ? "running" : "failing").text("type", "container");
    if (api == Api::V1_7_1 && !url.empty())
        out.text("url", url);
    return out.endObject().take();
}

std::string accountOutputs(const PlannedResource& resource, const Place& place)
{
    std::string identity = cloudResourceName(resource, place);
    if (place.platform == "aws")
        identity = "arn:aws:iam::" + place.account + ":role/" + identity;
    else if (place.platform == "gcp")
        identity += '@' + place.account + ".iam.gserviceaccount.com";
    JsonText out;
    return out.object()
        .text("identity", identity)
        .text("resourceId", identity)
        .text("type", "service-account")
        .endObject()
        .take();
}

std::string named(const char* key, const std::string& value, const std::string& type)
{
    JsonText out;
    if (std::string_view(key) < "type")
        return out.object().text(key, value).text("type", type).endObject().take();
    return out.object().text("type", type).text(key, value).endObject().take();
}

std::string vaultName(const PlannedResource& resource, const Place& place)
{
    if (place.platform == "aws")
        return '/' + place.prefix + '/' + resource.id;
    if (place.platform == "azure")
        return "https://" + place.prefix + resource.id + ".vault.azure.net";
    return cloudResourceName(resource, place);
}

} // namespace

std::string cloudResourceName(const PlannedResource& resource, const Place& place)
{
    if (place.platform == "local")
        return "/var/lib/alien/data/" + place.id + '/' + resource.type + '/' + resource.id;
    return place.prefix + '-' + resource.id;
}

std::string publicUrl(const PlannedResource& resource, const Place& place, const CustomDomains& domains)
{
    const bool isService = resource.type == "worker" || resource.type == "container";
    if (!isService || place.platform == "test")
        return {};
    if (const auto it = domains.find(resource.id); it != domains.end() && resource.isPublic)
        return "https://" + it->second;
    if (place.platform == "azure")
        return azureUrl(resource, place); // private apps have one too
    if (place.platform == "gcp")
        return gcpUrl(resource, place);
    if (place.platform == "local")
        return "http://localhost:" + std::to_string(place.port);
    if (!resource.isPublic)
        return {};
    if (place.platform == "aws")
        return awsUrl(resource, place);
    return "https://" + resource.id + '-' + place.prefix + '.' + place.region + '.' + place.owner + ".example";
}

std::string outputsText(Api api, const PlannedResource& resource, const Place& place, const CustomDomains& domains,
                        int healthyReplicas)
{
    const std::string& type = resource.type;
    const std::string name = cloudResourceName(resource, place);
    if (type == "worker")
        return workerOutputs(api, resource, place, publicUrl(resource, place, domains));
    if (type == "container")
        return containerOutputs(api, resource, place, publicUrl(resource, place, domains), healthyReplicas);
    if (type == "storage")
        return named("bucketName", name, type);
    if (type == "kv")
        return named("storeName", name, type);
    if (type == "queue" && place.platform == "aws")
        return named("queueName", "https://sqs." + place.region + ".amazonaws.com/" + place.account + '/' + name, type);
    if (type == "queue")
        return named("queueName", name, type);
    if (type == "vault")
        return named("vaultId", vaultName(resource, place), type);
    if (type == "service-account")
        return accountOutputs(resource, place);
    if (type == "network")
        return named("networkId", (place.platform == "aws" ? "vpc-0" + place.cloudName : name), type);
    if (type == "daemon")
        return named("status", "running", type);
    if (type == "compute-cluster")
        return R"({"capacityGroupStatuses":[{"currentMachines":2,"desiredMachines":2,"groupId":"general"}],"horizonReady":true,"type":"compute-cluster"})";
    if (type == "kubernetes-cluster")
        return R"({"apiReachable":true,"ingressReady":true,"namespaceReady":true,"type":"kubernetes-cluster"})";
    return {};
}

std::string bindingText(const PlannedResource& resource, const Place& place)
{
    JsonText out;
    if (resource.type == "vault" && place.platform == "kubernetes") {
        out.object().text("namespace", place.account).text("service", "kubernetes-secret");
        return out.text("vaultPrefix", cloudResourceName(resource, place)).endObject().take();
    }
    if (resource.type == "vault" && place.platform == "local") {
        out.object().text("dataDir", cloudResourceName(resource, place)).text("service", "local-vault");
        return out.text("vaultName", resource.id).endObject().take();
    }
    if (resource.type == "storage" && place.platform == "azure") {
        Random random = seedOf(resource, place);
        out.object().text("accountName", place.prefix + "store").text("containerName", resource.id);
        out.text("sasToken", "sv=2024-11-04&sp=rwl&sig=" + random.lower(43) + "%3D").text("service", "blob");
        return out.endObject().take();
    }
    return {};
}

} // namespace alien::sandbox
