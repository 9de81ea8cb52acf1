// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/operationcases.h"

namespace alien::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kDeployment =
    R"({"id":"dep_1","name":"edge","platform":"aws","status":"running","deploymentGroupId":"dg_1",)"
    R"("retryRequested":false,"createdAt":"2026-11-21T07:55:03.580966330+00:00"})";
const QByteArray kGroup = R"({"id":"dg_1","name":"acme","maxDeployments":20,"deploymentCount":3,)"
                          R"("createdAt":"2026-11-21T07:55:03Z"})";
const QByteArray kRelease =
    R"({"id":"rel_aB","workspaceId":"default","projectId":"default","stack":{"aws":{"id":"s"}},)"
    R"("createdAt":"2026-11-21T07:55:03Z"})";
const QByteArray kSuccess = R"({"success":true})";
const QByteArray kRefused = R"({"success":false})";

QByteArray items(const QByteArray& item)
{
    return "{\"items\":[" + item + "],\"nextCursor\":null}";
}

QString inlineText(const CommandStatus& status)
{
    return status.response && status.response->body ? QString::fromLatin1(status.response->body->inlineBase64)
                                                    : QString();
}

QString deploymentDigest(const Deployment& deployment)
{
    return deployment.id + u' ' + deployment.name + u' ' + deployment.status.text;
}

CreateDeploymentRequest fullDeployment()
{
    CreateDeploymentRequest request;
    request.name = u"edge"_s;
    request.platform = u"aws"_s;
    request.deploymentGroupId = u"dg_1"_s;
    request.stackSettingsJson = R"({"network":{"type":"create","availability_zones":2}})";
    request.environmentVariables = {{u"A"_s, u"1"_s, false, {}}, {u"B"_s, u"2"_s, true, {u"web*"_s}}};
    request.resourcePrefix = u"abc-1"_s;
    return request;
}

CreateCommandRequest inlineCommand()
{
    CreateCommandRequest request;
    request.deploymentId = u"dep_1"_s;
    request.command = u"reindex"_s;
    request.params = QByteArray(R"({"a":1})");
    request.deadline = QDateTime({2126, 1, 2}, {3, 4, 5}, Qt::UTC);
    request.idempotencyKey = u"u-1"_s;
    return request;
}

std::vector<OperationCase> systemCases()
{
    return {
        {"health",
         "GET /health",
         "",
         R"({"status":"healthy"})",
         {},
         R"({"status":"ill"})",
         "/status",
         [](auto& client, auto* context, auto& outcome) { follow(client.health().health(), context, outcome); }},
        {"whoami", "GET /v1/whoami", "",
         R"({"kind":"serviceAccount","id":"tok_1","workspaceId":"w","role":"workspace-admin","scope":{"type":"workspace"}})",
         u"tok_1"_s, R"({"kind":"x","id":"t","workspaceId":"w","role":"r","scope":{}})", "/scope/type",
         [](auto& client, auto* context, auto& outcome) {
             follow<Whoami>(client.whoami().whoami(), context, outcome, [](const Whoami& who) { return who.id; });
         }},
        {"tokens.list", "GET /v1/tokens", "",
         items(R"({"id":"tok_1","tokenType":"admin","keyPrefix":"ax_admin_abc","createdAt":"2026-11-21T07:55:03Z"})"),
         u"ax_admin_abc"_s, items(R"({"id":"tok_1","tokenType":"admin","createdAt":7})"), "/items/0/createdAt",
         [](auto& client, auto* context, auto& outcome) {
             follow<Listed<TokenInfo>>(client.tokens().list(), context, outcome,
                                       [](const auto& list) { return list.first().keyPrefix; });
         }},
        {"tokens.revoke",
         "DELETE /v1/tokens/tok_1",
         "",
         "",
         {},
         "[1]",
         "",
         [](auto& client, auto* context, auto& outcome) {
             follow(client.tokens().revoke(u"tok_1"_s), context, outcome);
         }},
    };
}

std::vector<OperationCase> groupCases()
{
    return {
        {"deploymentGroups.list", "GET /v1/deployment-groups", "", items(kGroup), u"acme 3"_s,
         R"({"items":[{"id":"x"}]})", "/items/0/name",
         [](auto& client, auto* context, auto& outcome) {
             follow<Listed<DeploymentGroup>>(client.deploymentGroups().list(), context, outcome, [](const auto& list) {
                 return u"%1 %2"_s.arg(list.first().name).arg(list.first().deploymentCount);
             });
         }},
        {"deploymentGroups.get", "GET /v1/deployment-groups/dg_1", "", kGroup, u"20"_s, R"({"id":5})", "/id",
         [](auto& client, auto* context, auto& outcome) {
             follow<DeploymentGroup>(client.deploymentGroups().get(u"dg_1"_s), context, outcome,
                                     [](const auto& group) { return QString::number(group.maxDeployments); });
         }},
        {"deploymentGroups.create", "POST /v1/deployment-groups", R"({"name":"acme","maxDeployments":20})", kGroup,
         u"dg_1"_s, "{}", "/id",
         [](auto& client, auto* context, auto& outcome) {
             follow<DeploymentGroup>(client.deploymentGroups().create(u"acme"_s, 20), context, outcome,
                                     [](const auto& group) { return group.id; });
         }},
        {"deploymentGroups.create without a number",
         "POST /v1/deployment-groups",
         R"({"name":"acme"})",
         kGroup,
         {},
         "[]",
         "",
         [](auto& client, auto* context, auto& outcome) {
             follow(client.deploymentGroups().create(u"acme"_s, std::nullopt), context, outcome);
         }},
        {"deploymentGroups.createToken", "POST /v1/deployment-groups/dg_1/tokens", "{}",
         R"({"token":"ax_dg_x","deploymentGroupId":"dg_1"})", u"ax_dg_x"_s, R"({"token":5,"deploymentGroupId":"dg_1"})",
         "/token",
         [](auto& client, auto* context, auto& outcome) {
             follow<MintedToken>(client.deploymentGroups().createToken(u"dg_1"_s), context, outcome,
                                 [](const auto& minted) { return QString::fromUtf8(minted.token.reveal()); });
         }},
    };
}

std::vector<OperationCase> deploymentReadCases()
{
    return {
        {"deployments.list", "GET /v1/deployments?include=deploymentGroup", "", items(kDeployment),
         u"dep_1 edge running"_s, R"({"items":[{"id":"x"}]})", "/items/0/name",
         [](auto& client, auto* context, auto& outcome) {
             follow<Listed<Deployment>>(client.deployments().list({}), context, outcome,
                                        [](const auto& list) { return deploymentDigest(list.first()); });
         }},
        {"deployments.list of a group",
         "GET /v1/deployments?deploymentGroupId=dg_1",
         "",
         items(kDeployment),
         {},
         "{}",
         "/items",
         [](auto& client, auto* context, auto& outcome) {
             follow(client.deployments().list({u"dg_1"_s, false, {}}), context, outcome);
         }},
        {"deployments.list as a poll", "GET /v1/deployments?include=deploymentGroup", "", items(kDeployment),
         u"1 new, total 1"_s, R"({"items":5})", "/items",
         [](auto& client, auto* context, auto& outcome) {
             follow<FleetDelta>(
                 client.deployments().poll({}, std::make_shared<FleetDecoder>()), context, outcome,
                 [](const auto& delta) { return u"%1 new, total %2"_s.arg(delta.upserted.size()).arg(delta.total); });
         }},
        {"deployments.get", "GET /v1/deployments/dep_1", "", kDeployment, u"dep_1 edge running"_s,
         R"({"id":"x","name":null})", "/name",
         [](auto& client, auto* context, auto& outcome) {
             follow<Deployment>(client.deployments().get(u"dep_1"_s), context, outcome, deploymentDigest);
         }},
        {"deployments.get of an odd id",
         "GET /v1/deployments/a%2Fb%3Fc%25%23",
         "",
         kDeployment,
         {},
         "{}",
         "/id",
         [](auto& client, auto* context, auto& outcome) {
             follow(client.deployments().get(u"a/b?c%#"_s), context, outcome);
         }},
        {"deployments.info", "GET /v1/deployments/dep_1/info", "",
         R"({"commands":{"url":"http://h","deploymentId":"dep_1"},"resources":{},"status":"running","platform":"aws"})",
         u"http://h"_s,
         R"({"commands":{"url":"http://h","deploymentId":"dep_1"},"resources":[],"status":"running","platform":"aws"})",
         "/resources",
         [](auto& client, auto* context, auto& outcome) {
             follow<DeploymentInfo>(client.deployments().info(u"dep_1"_s), context, outcome,
                                    [](const auto& info) { return info.commandsUrl; });
         }},
    };
}

std::vector<OperationCase> deploymentActCases()
{
    return {
        {"deployments.create", "POST /v1/deployments",
         R"({"name":"edge","platform":"aws","deploymentGroupId":"dg_1","stackSettings":{"network":{"type":"create","availability_zones":2}},)"
         R"("environmentVariables":[{"name":"A","value":"1","type":"plain"},{"name":"B","value":"2","type":"secret","targetResources":["web*"]}],)"
         R"("resourcePrefix":"abc-1"})",
         "{\"deployment\":" + kDeployment + ",\"token\":\"ax_deploy_x\"}", u"dep_1 edge running"_s,
         "{\"deployment\":" + kDeployment + ",\"token\":7}", "/token",
         [](auto& client, auto* context, auto& outcome) {
             follow<CreatedDeployment>(client.deployments().create(fullDeployment()), context, outcome,
                                       [](const auto& created) { return deploymentDigest(created.deployment); });
         }},
        {"deployments.retry",
         "POST /v1/deployments/dep_1/retry",
         "{}",
         kSuccess,
         {},
         kRefused,
         "/success",
         [](auto& client, auto* context, auto& outcome) {
             follow(client.deployments().retry(u"dep_1"_s), context, outcome);
         }},
        {"deployments.redeploy",
         "POST /v1/deployments/dep_1/redeploy",
         "{}",
         kSuccess,
         {},
         "",
         "",
         [](auto& client, auto* context, auto& outcome) {
             follow(client.deployments().redeploy(u"dep_1"_s), context, outcome);
         }},
        {"deployments.delete", "POST /v1/deployments/dep_1/delete", R"({"action":"detach"})",
         R"({"action":"detach","message":"gone"})", u"gone"_s, "{}", "/action",
         [](auto& client, auto* context, auto& outcome) {
             follow<DeleteAnswer>(client.deployments().remove(u"dep_1"_s, DeleteAction::Detach), context, outcome,
                                  [](const auto& answer) { return answer.message; });
         }},
        {"deployments.writeVaultSecret",
         "PUT /v1/deployments/dep_1/vault/secrets/secrets/db%2Furl%20%C3%A9",
         R"({"value":"p\"w"})",
         R"({"ok":true})",
         {},
         R"({"ok":false})",
         "/ok",
         [](auto& client, auto* context, auto& outcome) {
             follow(client.deployments().writeVaultSecret(u"dep_1"_s, u"secrets"_s, u"db/url é"_s, Secret("p\"w")),
                    context, outcome);
         }},
    };
}

std::vector<OperationCase> releaseCases()
{
    return {
        {"releases.list", "GET /v1/releases", "", "{\"items\":[" + kRelease + "]}", u"rel_aB"_s,
         R"({"items":[{"id":"r"}]})", "/items/0/createdAt",
         [](auto& client, auto* context, auto& outcome) {
             follow<Listed<Release>>(client.releases().list(), context, outcome,
                                     [](const auto& list) { return list.first().id; });
         }},
        {"releases.latest", "GET /v1/releases/latest", "", kRelease, u"aws"_s,
         R"({"id":"r","createdAt":"2026-11-21T07:55:03Z"})", "/stack",
         [](auto& client, auto* context, auto& outcome) {
             follow<Release>(client.releases().latest(), context, outcome,
                             [](const auto& release) { return release.platforms.join(u','); });
         }},
        {"releases.get",
         "GET /v1/releases/rel_aB",
         "",
         kRelease,
         {},
         "null",
         "",
         [](auto& client, auto* context, auto& outcome) {
             follow(client.releases().get(u"rel_aB"_s), context, outcome);
         }},
        {"releases.create", "POST /v1/releases",
         R"({"stack":{ "aws":{"id":"s","n":1e3} },"projectId":"default","gitMetadata":{"commitSha":"0a1b2c3","commitMessage":"seed"}})",
         kRelease, u"rel_aB"_s, "[]", "",
         [](auto& client, auto* context, auto& outcome) {
             const CreateReleaseRequest request{
                 R"({ "aws":{"id":"s","n":1e3} })", u"default"_s, {u"0a1b2c3"_s, {}, u"seed"_s}};
             follow<Release>(client.releases().create(request), context, outcome,
                             [](const auto& release) { return release.id; });
         }},
    };
}

std::vector<OperationCase> commandCases()
{
    return {
        {"commands.create", "POST /v1/commands",
         R"({"deploymentId":"dep_1","command":"reindex","params":{"mode":"inline","inlineBase64":"eyJhIjoxfQ=="},)"
         R"("deadline":"2126-01-02T03:04:05.000Z","idempotencyKey":"u-1"})",
         R"({"commandId":"cmd_1","state":"PENDING","inlineAllowedUpTo":150000,"next":"poll"})", u"cmd_1 PENDING"_s,
         R"({"commandId":"cmd_1","state":"PENDING","inlineAllowedUpTo":-1,"next":"poll"})", "/inlineAllowedUpTo",
         [](auto& client, auto* context, auto& outcome) {
             follow<CreatedCommand>(client.commands().create(inlineCommand()), context, outcome,
                                    [](const auto& created) { return created.commandId + u' ' + created.state.text; });
         }},
        {"commands.create with an upload", "POST /v1/commands",
         R"({"deploymentId":"dep_1","command":"reindex","params":{"mode":"storage","size":200000}})",
         R"({"commandId":"c","state":"PENDING_UPLOAD","inlineAllowedUpTo":150000,"next":"upload","storageUpload":{"expiresAt":"2026-11-21T07:55:03Z",)"
         R"("putRequest":{"backend":{"type":"http","url":"https://up","method":"PUT","headers":{"x-a":"b"}},"expiration":"2026-11-21T07:55:03Z",)"
         R"("operation":"put","path":"p"}}})",
         u"https://up b"_s,
         R"({"commandId":"c","state":"S","next":"upload","storageUpload":{"putRequest":{"backend":{"type":"http"}}}})",
         "/storageUpload/putRequest/backend/url",
         [](auto& client, auto* context, auto& outcome) {
             CreateCommandRequest request;
             request.deploymentId = u"dep_1"_s;
             request.command = u"reindex"_s;
             request.params = qint64(200'000);
             follow<CreatedCommand>(client.commands().create(request), context, outcome, [](const auto& created) {
                 if (!created.putRequest)
                     return QString();
                 return created.putRequest->url + u' ' + created.putRequest->headers.value(u"x-a"_s);
             });
         }},
    };
}

std::vector<OperationCase> commandReadCases()
{
    return {
        {"commands.status", "GET /v1/commands/cmd_1", "",
         R"({"commandId":"cmd_1","state":"DREAMING","attempt":2,"response":{"status":"success","response":{"mode":"inline","inlineBase64":"e30="}}})",
         u"DREAMING 2 e30="_s, R"({"commandId":"c","state":"PENDING","attempt":3000000000})", "/attempt",
         [](auto& client, auto* context, auto& outcome) {
             follow<CommandStatus>(client.commands().status(u"cmd_1"_s), context, outcome, [](const auto& status) {
                 return u"%1 %2 %3"_s.arg(status.state.text).arg(status.attempt).arg(inlineText(status));
             });
         }},
        {"commands.payload", "GET /v1/commands/cmd_1/payload", "",
         R"({"commandId":"cmd_1","params":{"mode":"storage","size":7,"storagePutUsed":true}})", u"7"_s,
         R"({"commandId":"cmd_1","params":{"mode":"storage","size":1.5}})", "/params/size",
         [](auto& client, auto* context, auto& outcome) {
             follow<CommandPayload>(client.commands().payload(u"cmd_1"_s), context, outcome, [](const auto& payload) {
                 return payload.params && payload.params->size ? QString::number(*payload.params->size) : QString();
             });
         }},
    };
}

std::vector<OperationCase> commandPutCases()
{
    return {
        {"commands.storePayload",
         "PUT /v1/commands/cmd_1/payload",
         R"({"params":null})",
         "",
         {},
         "[]",
         "",
         [](auto& client, auto* context, auto& outcome) {
             follow(client.commands().storePayload(u"cmd_1"_s, R"({"params":null})"), context, outcome);
         }},
        {"commands.uploadComplete", "POST /v1/commands/cmd_1/upload-complete", R"({"size":200000})",
         R"({"commandId":"cmd_1","state":"PENDING"})", u"PENDING"_s, R"({"commandId":"cmd_1"})", "/state",
         [](auto& client, auto* context, auto& outcome) {
             follow<UploadCompleted>(client.commands().uploadComplete(u"cmd_1"_s, 200'000), context, outcome,
                                     [](const auto& completed) { return completed.state.text; });
         }},
        {"commands.submitResponse",
         "PUT /v1/commands/cmd_1/response",
         R"({"status":"success","response":{"mode":"inline","inlineBase64":"e30="}})",
         "",
         {},
         "5",
         "",
         [](auto& client, auto* context, auto& outcome) {
             CommandResponse response;
             response.status = u"success"_s;
             response.body = BodySpec{u"inline"_s, "e30=", {}, {}, {}};
             follow(client.commands().submitResponse(u"cmd_1"_s, response), context, outcome);
         }},
        {"commands.submitResponse of a failure",
         "PUT /v1/commands/cmd_1/response",
         R"({"status":"error","code":"HANDLER_ERROR","message":"boom","details":"d"})",
         "",
         {},
         "true",
         "",
         [](auto& client, auto* context, auto& outcome) {
             const CommandResponse response{u"error"_s, {}, u"HANDLER_ERROR"_s, u"boom"_s, u"d"_s};
             follow(client.commands().submitResponse(u"cmd_1"_s, response), context, outcome);
         }},
    };
}

std::vector<OperationCase> leaseCases()
{
    return {
        {"leases.acquire", "POST /v1/commands/leases", R"({"deploymentId":"dep_1","maxLeases":5,"leaseSeconds":60})",
         R"({"leases":[{"leaseId":"lease_1","leaseExpiresAt":"2026-11-21T07:55:03Z","commandId":"c","attempt":1,"envelope":{"n":1e3}}]})",
         u"lease_1 {\"n\":1e3}"_s, R"({"leases":[{"leaseId":"l","leaseExpiresAt":"soon"}]})",
         "/leases/0/leaseExpiresAt",
         [](auto& client, auto* context, auto& outcome) {
             follow<QList<Lease>>(
                 client.leases().acquire({u"dep_1"_s, 5, 60, {}}), context, outcome, [](const auto& leases) {
                     return leases.first().leaseId + u' ' + QString::fromUtf8(leases.first().envelopeJson);
                 });
         }},
        {"leases.release",
         "POST /v1/commands/leases/lease_1/release",
         "{}",
         "",
         {},
         "\"x\"",
         "",
         [](auto& client, auto* context, auto& outcome) {
             follow(client.leases().release(u"lease_1"_s), context, outcome);
         }},
    };
}

/// The operations whose bodies and answers are documents.
template<class Method>
OperationCase documentCase(const char* name, const char* request, const QByteArray& body, Method method)
{
    return {name,
            request,
            body,
            R"({"n":1e3})",
            u"1e3"_s,
            "[1e3]",
            "",
            [body, method](auto& client, auto* context, auto& outcome) {
                follow<Document>(method(client, body), context, outcome,
                                 [](const Document& document) { return document.at(u"/n").text(); });
            }};
}

} // namespace

std::vector<OperationCase> operationCases()
{
    std::vector<OperationCase> cases;
    for (auto part : {systemCases(), groupCases(), deploymentReadCases(), deploymentActCases(), releaseCases(),
                      commandCases(), commandReadCases(), commandPutCases(), leaseCases(), agentCases()})
        cases.insert(cases.end(), part.begin(), part.end());
    return cases;
}

std::vector<OperationCase> agentCases()
{
    return {
        documentCase("credentials.resolve", "POST /v1/resolve-credentials", R"({"deploymentId":"dep_1"})",
                     [](auto& client, const auto&) { return client.credentials().resolve(u"dep_1"_s); }),
        documentCase("credentials.mint", "POST /v1/credentials/mint",
                     R"({"deploymentId":"dep_1","resourceId":"web","bindingName":"b"})",
                     [](auto& client, const auto& body) { return client.credentials().mint(body); }),
        documentCase("credentials.resolveBinding", "POST /v1/bindings/resolve",
                     R"({"deploymentId":"dep_1","resourceId":"files"})",
                     [](auto& client, const auto& body) { return client.credentials().resolveBinding(body); }),
        documentCase("stackImport.import", "POST /v1/stack/import", R"({"setupImportFormatVersion":1})",
                     [](auto& client, const auto& body) { return client.stackImport().import(body); }),
        documentCase("sync.initialize", "POST /v1/initialize", R"({"name":"edge","initialDesiredRelease":"active"})",
                     [](auto& client, const auto& body) { return client.sync().initialize(body); }),
        documentCase("sync.agentSync", "POST /v1/sync", R"({"deploymentId":"dep_1"})",
                     [](auto& client, const auto& body) { return client.sync().agentSync(body); }),
        documentCase("sync.acquire", "POST /v1/sync/acquire", R"({"session":"s","deploymentModel":"push"})",
                     [](auto& client, const auto& body) { return client.sync().acquire(body); }),
        documentCase("sync.reconcile", "POST /v1/sync/reconcile",
                     R"({"deploymentId":"dep_1","session":"s","state":{"n":1e3}})",
                     [](auto& client, const auto& body) { return client.sync().reconcile(body); }),
        documentCase("sync.release", "POST /v1/sync/release", R"({"deploymentId":"dep_1","session":"s"})",
                     [](auto& client, const auto& body) { return client.sync().release(body); }),
        documentCase("sync.renew", "POST /v1/sync/renew", R"({"deploymentId":"dep_1","session":"s"})",
                     [](auto& client, const auto& body) { return client.sync().renew(body); }),
    };
}

} // namespace alien::test
