// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/places.h"

#include "sandbox/seed/jsontext.h"

#include <nlohmann/json.hpp>

#include <array>

namespace alien::sandbox {

namespace {

struct Region
{
    const char* name;
    const char* shortName;
};

constexpr std::array<Region, 8> awsRegions{{{"eu-central-1", "fra"},
                                            {"eu-west-1", "dub"},
                                            {"us-east-1", "iad"},
                                            {"us-west-2", "pdx"},
                                            {"eu-north-1", "arn"},
                                            {"ap-southeast-2", "syd"},
                                            {"ca-central-1", "yul"},
                                            {"ap-south-1", "bom"}}};
constexpr std::array<Region, 6> gcpRegions{{{"europe-west3", "fra"},
                                            {"europe-west4", "ams"},
                                            {"us-central1", "iowa"},
                                            {"us-east4", "iad"},
                                            {"asia-southeast1", "sin"},
                                            {"europe-north1", "hel"}}};
constexpr std::array<Region, 5> azureRegions{{{"westeurope", "ams"},
                                              {"northeurope", "dub"},
                                              {"germanywestcentral", "fra"},
                                              {"eastus2", "ric"},
                                              {"uksouth", "lon"}}};
constexpr std::array<Region, 5> clusters{
    {{"edge-west", "west"}, {"edge-north", "north"}, {"plant-1", "plant"}, {"dc-kiel", "kiel"}, {"dc-porto", "porto"}}};
constexpr std::array<Region, 3> hosts{{{"lab-01", "lab"}, {"demo-box", "demo"}, {"appliance-7", "box"}}};

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 1469598103934665603ULL; // FNV-1a: std::hash differs between libraries
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

template<class List>
void setRegion(Place& place, const List& list, Random& random)
{
    // Customers sit mostly in the first regions.
    const int count = static_cast<int>(list.size());
    const int index = random.perMille(650) ? random.below(3) : random.below(count);
    place.region = list[static_cast<std::size_t>(index)].name;
    place.regionShort = list[static_cast<std::size_t>(index)].shortName;
}

void addCloudNames(Place& place, Random& random)
{
    place.cloudName = random.lower(10);
    place.prefix = std::string(1, static_cast<char>('a' + random.below(26))) + random.hex(7);
    place.port = 8400 + random.below(500);
}

} // namespace

Place makePlace(std::string_view platform, std::string_view owner, std::uint64_t ownerSeed, Random& random)
{
    Place place;
    place.platform = platform;
    place.owner = owner;
    // Two accounts per customer and platform: production and the rest.
    Random account(ownerSeed ^ hashOf(platform), static_cast<std::uint64_t>(random.below(2)));
    if (platform == "aws") {
        setRegion(place, awsRegions, random);
        place.account = std::to_string(account.between(1, 9)) + account.digits(11);
    } else if (platform == "gcp") {
        setRegion(place, gcpRegions, random);
        place.account = std::string(owner) + '-' + account.digits(6);
        place.tenant = std::to_string(account.between(1, 9)) + account.digits(11);
    } else if (platform == "azure") {
        setRegion(place, azureRegions, random);
        place.account = account.uuid();
        place.tenant = Random(ownerSeed, 77).uuid();
    } else if (platform == "kubernetes" || platform == "machines") {
        setRegion(place, clusters, random);
        place.account = std::string(owner) + "-apps";
        static constexpr std::array<const char*, 4> bases{"", "aws", "gcp", "azure"};
        place.base = random.pick(bases);
    } else {
        setRegion(place, hosts, random);
        place.account = place.region;
        place.tenant = random.hex(32);
    }
    addCloudNames(place, random);
    return place;
}

std::string environmentInfoText(const Place& place)
{
    JsonText out;
    out.object();
    if (place.platform == "aws") {
        out.text("accountId", place.account).text("platform", "aws").text("region", place.region);
    } else if (place.platform == "gcp") {
        out.text("platform", "gcp").text("projectId", place.account).text("projectNumber", place.tenant);
        out.text("region", place.region);
    } else if (place.platform == "azure") {
        out.text("location", place.region).text("platform", "azure").text("subscriptionId", place.account);
        out.text("tenantId", place.tenant);
    } else if (place.platform == "kubernetes" || place.platform == "machines") {
        if (!place.base.empty())
            out.text("basePlatform", place.base);
        out.text("clusterName", place.region).text("namespace", place.account).text("platform", place.platform);
        out.text("version", "1.31");
    } else if (place.platform == "local") {
        out.text("arch", "x86_64").text("hostname", place.account).text("os", "linux").text("platform", "local");
    } else {
        out.text("platform", place.platform).text("testId", "test-" + place.tenant);
    }
    return out.endObject().take();
}

Place placeOf(std::string_view platform, const std::string& id, const std::string& environmentInfo,
              const std::string& stackState, std::string_view owner)
{
    using Json = nlohmann::json;
    Random random(hashOf(id));
    Place place = makePlace(platform, owner, hashOf(owner), random);
    place.id = id;
    const Json info = Json::parse(environmentInfo, nullptr, false);
    const auto read = [](const Json& from, const char* key, std::string& to) {
        if (from.is_object() && from.contains(key) && from.at(key).is_string())
            to = from.at(key).get<std::string>();
    };
    for (const char* key : {"accountId", "projectId", "subscriptionId", "namespace", "hostname"})
        read(info, key, place.account);
    for (const char* key : {"region", "location", "clusterName"})
        read(info, key, place.region);
    read(info, "testId", place.tenant);
    if (const Json state = Json::parse(stackState, nullptr, false); state.is_object())
        read(state, "resourcePrefix", place.prefix);
    return place;
}

} // namespace alien::sandbox
