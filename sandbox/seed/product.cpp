// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/product.h"

#include <array>

namespace alien::sandbox {

namespace {

using Json = nlohmann::json;

constexpr std::array<ReleaseNote, productVersions> notes{{
    {"7c1e90b5d2a84f36c07e15b9a3d8246f90e1ab52", "v1.0.0", "First release for customers", 372.4},
    {"e2460cd97b18f35a64d0927be5c83f1a0b7d4e69", "v1.1.0", "Import: accept semicolons and UTF-16", 331.2},
    {"1fa83b60e7d5249c8b02f6a17e34d95cb8e0725d", "v1.2.0", "Session store, log in once for all tabs", 288.7},
    {"b90d47ce13a6825f7e490bc1d56a3f8802e7c91a", "v1.2.1", "Fix lost rows when a file ends without a newline", 240.1},
    {"36e5f1829cb07d4ae819d3506fb27c4ea5908d13", "v1.3.0", "Nightly reports by mail", 196.6},
    {"d41b7e083fa2965cc0e87f1b24a93d56ee807b2c", "v1.4.0", "Streaming ingest with its own endpoint", 151.3},
    {"0a6c93fd84e2b7150d3f96ca718be520f4d96a37", "release/1.5", "Full text search (preview)", 97.5},
    {"77e0d5a1b934fc286c5b81e03ad7429f16c80be4", "release/1.5",
     "Search: index in the background\n\nKeeps the old index until the new one is whole.", 52.8},
    {"b81d07e6c5f4923a1b7e0d48f69ac35d21e870cf", "main", "Rotate signing keys every 30 days", 9.2},
    {"4f2c9ab38d716e05c1a94fb7d3e28506a9b17dc4", "main", "Faster imports: read columns in parallel", 0.0181},
}};

Json reference(const char* type, const char* id)
{
    return {{"id", id}, {"type", type}};
}

std::string image(const char* id, int version)
{
    const std::string sha = notes[static_cast<std::size_t>(version - 1)].sha;
    return std::string("registry.meridian.example/") + id + ':' + sha.substr(0, 12);
}

Json code(const char* id, int version)
{
    return {{"image", image(id, version)}, {"type", "image"}};
}

Json entry(const Json& config, bool live, const Json& dependencies = Json::array())
{
    return {{"config", config},
            {"dependencies", dependencies},
            {"lifecycle", live ? "live" : "frozen"},
            {"remoteAccess", false}};
}

Json simple(const char* type, const char* id)
{
    return {{"id", id}, {"type", type}};
}

Json storage(Api api, const char* id, bool versioning)
{
    Json config{{"id", id},
                {"lifecycleRules", Json::array()},
                {"publicRead", false},
                {"type", "storage"},
                {"versioning", versioning}};
    if (api == Api::V3_3_16)
        config["corsAllowedOrigins"] = Json::array();
    return config;
}

struct WorkerOptions
{
    const char* id;
    bool isPublic;
    int memoryMb;
    Json links;
    Json triggers;
    Json environment;
};

Json worker(Api api, int version, const WorkerOptions& options)
{
    Json config{{"code", code(options.id, version)},
                {"commandsEnabled", true},
                {"concurrencyLimit", nullptr},
                {"environment", options.environment},
                {"id", options.id},
                {"links", options.links},
                {"memoryMb", options.memoryMb},
                {"permissions", "execution"},
                {"readinessProbe", nullptr},
                {"timeoutSeconds", 180},
                {"triggers", options.triggers},
                {"type", "worker"}};
    if (api == Api::V1_7_1)
        config["ingress"] = options.isPublic ? "public" : "private";
    else
        config["publicEndpoints"] =
            options.isPublic ? Json::array({{{"name", options.id}, {"wildcardSubdomains", false}}}) : Json::array();
    return config;
}

Json searchContainer(Api api, int version)
{
    Json config{{"code", code("search", version)},
                {"cpu", {{"desired", "1"}, {"min", "0.5"}}},
                {"environment", {{"INDEX_PATH", "/var/lib/index"}}},
                {"id", "search"},
                {"links", Json::array({reference("storage", "files")})},
                {"memory", {{"desired", "2Gi"}, {"min", "1Gi"}}},
                {"permissions", "execution"},
                {"replicas", 2},
                {"stateful", false},
                {"type", "container"}};
    if (api == Api::V1_7_1) {
        config["ports"] = Json::array({{{"expose", "http"}, {"port", 8080}}});
    } else {
        config["commandsEnabled"] = false;
        config["ports"] = Json::array({{{"port", 8080}}});
        config["publicEndpoints"] =
            Json::array({{{"name", "search"}, {"port", 8080}, {"protocol", "http"}, {"wildcardSubdomains", false}}});
    }
    return config;
}

void addWorkers(Json& resources, Api api, int version, bool azure)
{
    const Json files = reference("storage", "files");
    const Json tasks = reference("queue", "tasks");
    const Json vault = reference("vault", "credentials");
    WorkerOptions front{
        "api", true, azure ? 1024 : 512, Json::array({files, vault}), Json::array(), Json{{"LOG_LEVEL", "info"}}};
    if (version >= 3)
        front.links.push_back(reference("kv", "sessions"));
    if (version >= 5)
        front.triggers.push_back({{"cron", "15 4 * * *"}, {"type", "schedule"}});
    resources["api"] = entry(worker(api, version, front), true, Json::array({files, tasks}));
    WorkerOptions jobs{
        "jobs", false, azure ? 2048 : 1024, Json::array({files, tasks}), Json::array(), Json{{"BATCH_ROWS", "5000"}}};
    jobs.triggers.push_back({{"queue", tasks}, {"type", "queue"}});
    resources["jobs"] = entry(worker(api, version, jobs), true, Json::array({tasks}));
    if (version >= 6 && !azure) {
        const WorkerOptions ingest{"ingest", true, 512, Json::array({tasks}), Json::array(), Json::object()};
        resources["ingest"] = entry(worker(api, version, ingest), true, Json::array({tasks}));
    }
}

} // namespace

std::vector<std::string_view> productPlatforms(Api api, int version)
{
    std::vector<std::string_view> platforms{"aws", "azure", "gcp", "kubernetes"};
    if (version != 9)
        platforms.emplace_back("local");
    if (api == Api::V3_3_16 && version >= 7)
        platforms.emplace_back("machines");
    platforms.emplace_back("test");
    return platforms;
}

nlohmann::json productStack(Api api, std::string_view platform, int version)
{
    Json resources;
    resources["files"] = entry(storage(api, "files", true), false);
    resources["tasks"] = entry(simple("queue", "tasks"), false);
    resources["credentials"] = entry(simple("vault", "credentials"), false);
    if (version >= 3)
        resources["sessions"] = entry(simple("kv", "sessions"), true);
    if (platform == "machines") {
        resources["search"] = entry(searchContainer(api, version), true);
    } else if (platform == "local") {
        const WorkerOptions front{"api",         true,
                                  512,           Json::array({reference("storage", "files")}),
                                  Json::array(), Json{{"LOG_LEVEL", "debug"}}};
        resources["api"] = entry(worker(api, version, front), true);
    } else {
        addWorkers(resources, api, version, platform == "azure");
        if (platform == "kubernetes" && version >= 7)
            resources["search"] = entry(searchContainer(api, version), true);
    }
    const Json grants{{"files", Json::array({"storage/data-read", "storage/data-write"})},
                      {"tasks", Json::array({"queue/data-write"})}};
    Json stack{{"id", "meridian"},
               {"permissions", {{"management", "auto"}, {"profiles", {{"execution", grants}}}}},
               {"resources", resources}};
    return stack;
}

const ReleaseNote& releaseNote(int version)
{
    return notes[static_cast<std::size_t>(version - 1)];
}

} // namespace alien::sandbox
