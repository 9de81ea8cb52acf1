// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallfleet.h"

namespace alien::test {

using Json = nlohmann::json;
using sandbox::Api;

namespace {

QByteArray text(const Json& json)
{
    return QByteArray::fromStdString(json.get<std::string>());
}

} // namespace

SmallFleet::SmallFleet(Api api, const sandbox::Options& options)
    : m_api(api)
{
    sandbox::Options mine = options;
    mine.api = api;
    mine.empty = true;
    mine.frozen = true;
    m_sandbox = std::make_unique<sandbox::Sandbox>(mine);
    if (!m_sandbox->start())
        qFatal("the sandbox does not start: %s", qPrintable(m_sandbox->errorText()));
    m_client = std::make_unique<WireClient>(m_sandbox->url());
    const QByteArray admin = m_sandbox->adminToken();
    m_tokens = {{"admin", admin}, {"none", {}}, {"wrong", "ax_admin_0000"}};
    for (const QByteArray& name : {QByteArray("group"), QByteArray("otherGroup")}) {
        m_ids[name] = text(m_client->post("/v1/deployment-groups", admin, {{"name", name.toStdString()}}).json()["id"]);
        m_tokens[name] =
            text(m_client->send("POST", filled("/v1/deployment-groups/{" + name + "}/tokens"), admin).json()["token"]);
    }
    const Json stacks{{"local", stack()}, {"aws", stack()}, {"test", stack()}};
    m_ids["release"] =
        text(m_client->post("/v1/releases", admin, {{"projectId", "default"}, {"stack", stacks}}).json()["id"]);
    create("run", "local", "group", true);
    create("failed", "aws", "group", false);
    create("cloud", "aws", "group", false);
    create("foreign", "aws", "otherGroup", false);
    m_tokens["self"] = m_tokens.at("run");
    m_tokens["otherSelf"] = m_tokens.at("foreign");
    bring("run", "running");
    bring("failed", "provisioning-failed");
    bring("cloud", "running");
    bring("foreign", "running");
}

void SmallFleet::create(const QByteArray& name, const std::string& platform, const QByteArray& group, bool pull)
{
    Json body{{"name", name.toStdString()}, {"platform", platform}, {"deploymentGroupId", id(group).toStdString()}};
    if (pull)
        body["stackSettings"] = {{"deploymentModel", "pull"}};
    const Json made = m_client->post("/v1/deployments", m_tokens.at("admin"), body).json();
    m_ids[name] = text(made["deployment"]["id"]);
    m_tokens[name] = text(made["token"]);
    m_platforms[name] = platform;
}

QByteArray SmallFleet::filled(QByteArray body) const
{
    for (const auto& [name, value] : m_ids)
        body.replace('{' + name + '}', value);
    return body;
}

Json SmallFleet::stack() const
{
    Json worker{{"type", "worker"},
                {"id", "api"},
                {"code", {{"type", "image"}, {"image", "registry.example/api:1"}}},
                {"permissions", "execution"},
                {"links", Json::array()},
                {"triggers", Json::array()},
                {"commandsEnabled", true}};
    if (m_api == Api::V1_7_1)
        worker["ingress"] = "public";
    return {{"id", "app"},
            {"resources",
             {{"api", {{"config", worker}, {"lifecycle", "live"}, {"dependencies", Json::array()}}},
              {"files",
               {{"config", {{"type", "storage"}, {"id", "files"}}},
                {"lifecycle", "frozen"},
                {"dependencies", Json::array()},
                {"remoteAccess", true}}}}},
            {"permissions", {{"profiles", {{"execution", Json::object()}}}}}};
}

void SmallFleet::bring(const QByteArray& name, const std::string& status, const Json& more)
{
    const std::string platform = m_platforms.at(name);
    const Json api{{"type", "worker"},
                   {"status", "running"},
                   {"config", stack()["resources"]["api"]["config"]},
                   {"lifecycle", "live"}};
    Json state{{"status", status},
               {"platform", platform},
               {"protocolVersion", 1},
               {"currentRelease", {{"releaseId", id("release").toStdString()}, {"stack", stack()}}},
               {"stackState", {{"platform", platform}, {"resourcePrefix", "ab12cd34"}, {"resources", {{"api", api}}}}}};
    state.update(more);
    const auto answer =
        m_client->post("/v1/sync/reconcile", m_tokens.at("admin"),
                       {{"deploymentId", id(name).toStdString()}, {"session", "tests"}, {"state", state}});
    if (answer.status != 200)
        qFatal("reconcile refused: %s", answer.body.constData());
}

void SmallFleet::makeCommand()
{
    const Json body{{"deploymentId", id("run").toStdString()},
                    {"command", "query"},
                    {"params", {{"mode", "inline"}, {"inlineBase64", "e30="}}}};
    m_ids["command"] = text(m_client->post("/v1/commands", m_tokens.at("admin"), body).json()["commandId"]);
}

void SmallFleet::makeLease()
{
    const Json body{{"deploymentId", id("run").toStdString()},
                    {"maxLeases", 9},
                    {"target", {{"resourceId", "api"}, {"resourceType", "worker"}}}};
    m_ids["lease"] =
        text(m_client->post("/v1/commands/leases", m_tokens.at("self"), body).json()["leases"][0]["leaseId"]);
}

} // namespace alien::test
