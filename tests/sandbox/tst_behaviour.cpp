// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallfleet.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace alien::test;
using alien::sandbox::Api;
using Json = nlohmann::json;

/// What the manager does beside who may ask: effects, quirks, codes (protocol 1, 2, 4).
class BehaviourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishingRetargetsWhatRuns();
    void retryOnlyMarks();
    void redeployTakesAnyStatus();
    void forgettingLeavesNothing();
    void failedResourcesMakeTheHeadline();
    void infoShowsWhatWorkersServe();
    void malformedBodiesGetPlainText_data();
    void malformedBodiesGetPlainText();
    void settingsKeepOnlyWhatIsKnown();
    void thirdGenerationInsistsOnTheModel();
    void prefixesAreChecked();
    void aRevokedTokenIsInvalid();
    void secretsComeBack();
    void vaultsNeedTheStacksLeave();
    void locksHideRows();
    void importedStacksRun();
    void unknownRoutesAreEmpty();
    void timesCarryNanoseconds();
};

namespace {

QByteArray statusOf(SmallFleet& fleet, const QByteArray& name)
{
    const Json deployment = fleet.client().get("/v1/deployments/" + fleet.id(name), fleet.token("admin")).json();
    return QByteArray::fromStdString(deployment.value("status", ""));
}

} // namespace

void BehaviourTest::publishingRetargetsWhatRuns()
{
    SmallFleet fleet;
    const auto release = fleet.client().post("/v1/releases", fleet.token("admin"),
                                             {{"projectId", "default"}, {"stack", {{"gcp", fleet.stack()}}}});
    QCOMPARE(release.status, 201);
    for (const QByteArray& name : {QByteArray("run"), QByteArray("cloud"), QByteArray("foreign")}) {
        const Json deployment = fleet.client().get("/v1/deployments/" + fleet.id(name), fleet.token("admin")).json();
        QCOMPARE(deployment["status"].get<std::string>(), std::string("update-pending"));
        QCOMPARE(deployment["desiredReleaseId"], release.json()["id"]);
    }
    QCOMPARE(statusOf(fleet, "failed"), QByteArray("provisioning-failed"));
}

void BehaviourTest::retryOnlyMarks()
{
    SmallFleet fleet;
    QCOMPARE(fleet.client().send("POST", fleet.filled("/v1/deployments/{failed}/retry"), fleet.token("admin")).body,
             QByteArray(R"({"success":true})"));
    const Json deployment = fleet.client().get("/v1/deployments/" + fleet.id("failed"), fleet.token("admin")).json();
    QCOMPARE(deployment["status"].get<std::string>(), std::string("provisioning-failed"));
    QCOMPARE(deployment["retryRequested"].get<bool>(), true);
}

void BehaviourTest::redeployTakesAnyStatus()
{
    SmallFleet fleet;
    for (const char* status : {"pending", "deleting", "teardown-required", "error"}) {
        fleet.bring("cloud", status);
        QCOMPARE(fleet.client()
                     .send("POST", fleet.filled("/v1/deployments/{cloud}/redeploy"), fleet.token("admin"), "{}")
                     .status,
                 200);
        QCOMPARE(statusOf(fleet, "cloud"), QByteArray("update-pending"));
    }
}

void BehaviourTest::forgettingLeavesNothing()
{
    SmallFleet fleet;
    fleet.makeCommand();
    const auto gone =
        fleet.client().post(fleet.filled("/v1/deployments/{run}/delete"), fleet.token("admin"), {{"action", "forget"}});
    QCOMPARE(gone.status, 202);
    QCOMPARE(fleet.client().get(fleet.filled("/v1/deployments/{run}"), fleet.token("admin")).code(),
             QByteArray("DEPLOYMENT_NOT_FOUND"));
    const auto command = fleet.client().get(fleet.filled("/v1/commands/{command}"), fleet.token("admin"));
    QCOMPARE(command.status, 404);
    QCOMPARE(command.code(), QByteArray("DEPLOYMENT_NOT_FOUND"));
    // Its token still authenticates.
    QCOMPARE(fleet.client().get("/v1/whoami", fleet.token("self")).status, 200);
    QCOMPARE(fleet.client()
                 .get(fleet.filled("/v1/deployment-groups/{group}"), fleet.token("admin"))
                 .json()["deploymentCount"]
                 .get<int>(),
             2);
}

void BehaviourTest::failedResourcesMakeTheHeadline()
{
    SmallFleet fleet;
    const Json error{{"code", "CLOUD_PLATFORM_ERROR"}, {"message", "no"}, {"retryable", true}, {"internal", true}};
    const Json api{{"type", "worker"},
                   {"status", "update-failed"},
                   {"config", fleet.stack()["resources"]["api"]["config"]},
                   {"error", error}};
    fleet.bring("cloud", "update-failed",
                {{"stackState", {{"platform", "aws"}, {"resourcePrefix", "p"}, {"resources", {{"api", api}}}}}});
    const Json deployment = fleet.client().get("/v1/deployments/" + fleet.id("cloud"), fleet.token("admin")).json();
    QCOMPARE(deployment["error"]["code"].get<std::string>(), std::string("DEPLOYMENT_FAILED"));
    QCOMPARE(deployment["error"]["context"]["failed_resources"].get<int>(), 1);
    QCOMPARE(deployment["error"]["context"]["resource_errors"][0]["error"], error);
}

void BehaviourTest::infoShowsWhatWorkersServe()
{
    for (const Api api : {Api::V1_7_1, Api::V3_3_16}) {
        SmallFleet fleet(api);
        Json outputs{{"type", "worker"}, {"workerName", "w"}};
        const Json endpoints{
            {"web", {{"url", "https://web.example"}, {"host", "web.example"}, {"protocol", "http"}, {"port", 443}}},
            {"api", {{"url", "https://api.example"}, {"host", "api.example"}, {"protocol", "http"}, {"port", 443}}}};
        if (api == Api::V1_7_1)
            outputs["url"] = "https://api.example";
        else
            outputs["publicEndpoints"] = endpoints;
        const Json worker{{"type", "worker"},
                          {"status", "running"},
                          {"config", fleet.stack()["resources"]["api"]["config"]},
                          {"outputs", outputs}};
        fleet.bring("cloud", "running",
                    {{"stackState", {{"platform", "aws"}, {"resourcePrefix", "p"}, {"resources", {{"api", worker}}}}}});
        const Json info = fleet.client().get(fleet.filled("/v1/deployments/{cloud}/info"), fleet.token("admin")).json();
        QCOMPARE(info["resources"]["api"]["publicUrl"].get<std::string>(), std::string("https://api.example"));
        QCOMPARE(info["resources"]["api"].contains("publicEndpoints"), api == Api::V3_3_16);
        QCOMPARE(QUrl(QString::fromStdString(info["commands"]["url"].get<std::string>()), QUrl::StrictMode),
                 fleet.sandbox().url());
    }
}

void BehaviourTest::malformedBodiesGetPlainText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    const QByteArray json = "application/json";
    QTest::newRow("cut off") << QByteArray("{\"name\":") << json << 400;
    QTest::newRow("empty") << QByteArray() << json << 400;
    QTest::newRow("deeper than 128") << QByteArray(200, '[') + QByteArray(200, ']') << json << 400;
    QTest::newRow("no type") << QByteArray("{\"name\":\"x\"}") << QByteArray() << 415;
    QTest::newRow("other type") << QByteArray("{\"name\":\"x\"}") << QByteArray("text/plain") << 415;
    QTest::newRow("type with charset") << QByteArray("{\"name\":\"x\"}")
                                       << QByteArray("application/json; charset=utf-8") << 200;
    QTest::newRow("missing field") << QByteArray("{}") << json << 422;
    QTest::newRow("wrong type of field") << QByteArray("{\"name\":1}") << json << 422;
    QTest::newRow("null for a required field") << QByteArray("{\"name\":null}") << json << 422;
    QTest::newRow("number in text") << QByteArray("{\"name\":\"x\",\"maxDeployments\":\"1\"}") << json << 422;
    QTest::newRow("number beyond 64 bits")
        << QByteArray("{\"name\":\"x\",\"maxDeployments\":18446744073709551615}") << json << 422;
    QTest::newRow("no object") << QByteArray("[]") << json << 422;
    QTest::newRow("unknown field") << QByteArray("{\"name\":\"x\",\"other\":1}") << json << 200;
}

void BehaviourTest::malformedBodiesGetPlainText()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    SmallFleet fleet;
    const auto answer = fleet.client().send("POST", "/v1/deployment-groups", fleet.token("admin"), body, type);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.contentType, QByteArray(status == 200 ? "application/json" : "text/plain; charset=utf-8"));
}

void BehaviourTest::settingsKeepOnlyWhatIsKnown()
{
    SmallFleet fleet;
    const Json settings{
        {"updates", "auto"},
        {"telemetry", "off"},
        {"unknown", 1},
        {"network", {{"type", "byo-vpc-aws"}, {"vpc_id", "vpc-1"}, {"publicSubnetIds", Json::array({"s"})}}}};
    const auto made = fleet.client().post("/v1/deployments", fleet.token("admin"),
                                          {{"name", "n"}, {"platform", "aws"}, {"stackSettings", settings}});
    QCOMPARE(made.status, 201);
    const Json expected{{"telemetry", "off"}, {"network", {{"type", "byo-vpc-aws"}, {"vpc_id", "vpc-1"}}}};
    QCOMPARE(made.json()["deployment"]["stackSettings"], expected);
}

void BehaviourTest::thirdGenerationInsistsOnTheModel()
{
    SmallFleet fleet(Api::V3_3_16);
    const Json pull{{"deploymentModel", "pull"}};
    const auto refused = fleet.client().post("/v1/deployments", fleet.token("admin"),
                                             {{"name", "a"}, {"platform", "aws"}, {"stackSettings", pull}});
    QCOMPARE(refused.code(), QByteArray("BAD_REQUEST"));
    const auto kubernetes =
        fleet.client().post("/v1/deployments", fleet.token("admin"), {{"name", "k"}, {"platform", "kubernetes"}});
    QCOMPARE(kubernetes.json()["deploymentModel"].get<std::string>(), std::string("pull"));
}

void BehaviourTest::prefixesAreChecked()
{
    SmallFleet fleet;
    int number = 0;
    for (const auto& [prefix, status] :
         {std::pair("ok-1", 201), {"ab", 400}, {"1ab", 400}, {"a--b", 400}, {"ab-", 400}, {"aB1", 400}}) {
        const auto made =
            fleet.client().post("/v1/deployments", fleet.token("admin"),
                                {{"name", std::to_string(++number)}, {"platform", "aws"}, {"resourcePrefix", prefix}});
        QCOMPARE(made.status, status);
    }
}

void BehaviourTest::aRevokedTokenIsInvalid()
{
    SmallFleet fleet;
    const std::string id = fleet.client().get("/v1/whoami", fleet.token("group")).json()["id"].get<std::string>();
    const auto removed =
        fleet.client().send("DELETE", "/v1/tokens/" + QByteArray::fromStdString(id), fleet.token("admin"));
    QCOMPARE(removed.status, 204);
    QVERIFY(removed.body.isEmpty());
    QCOMPARE(fleet.client().get("/v1/whoami", fleet.token("group")).json()["message"].get<std::string>(),
             std::string("Invalid token"));
}

void BehaviourTest::secretsComeBack()
{
    SmallFleet fleet;
    const QByteArray path = fleet.filled("/v1/deployments/{cloud}/vault/secrets/secrets/DB%2FURL");
    QCOMPARE(fleet.client().get(path, fleet.token("admin")).code(), QByteArray("GENERIC_ERROR"));
    QCOMPARE(fleet.client().put(path, fleet.token("admin"), {{"value", "postgres://x"}}).body,
             QByteArray(R"({"ok":true})"));
    QCOMPARE(fleet.client().get(path, fleet.token("admin")).json()["value"].get<std::string>(),
             std::string("postgres://x"));
}

void BehaviourTest::vaultsNeedTheStacksLeave()
{
    SmallFleet fleet;
    const QByteArray path = fleet.filled("/v1/deployments/{cloud}/vault/keys/secrets/k");
    QCOMPARE(fleet.client().put(path, fleet.token("admin"), {{"value", "v"}}).code(), QByteArray("FORBIDDEN"));
    Json stack = fleet.stack();
    stack["permissions"]["management"] = {{"extend", {{"keys", Json::array({"vault/data-write"})}}}};
    const Json release =
        fleet.client()
            .post("/v1/releases", fleet.token("admin"), {{"projectId", "default"}, {"stack", {{"aws", stack}}}})
            .json();
    fleet.bring("cloud", "running", {{"currentRelease", {{"releaseId", release["id"]}, {"stack", stack}}}});
    QCOMPARE(fleet.client().put(path, fleet.token("admin"), {{"value", "v"}}).status, 200);
    QCOMPARE(fleet.client().get(path, fleet.token("admin")).code(), QByteArray("FORBIDDEN"));
}

void BehaviourTest::locksHideRows()
{
    SmallFleet fleet;
    const Json body{{"session", "one"}, {"deploymentIds", Json::array({fleet.id("failed").toStdString()})}};
    (void)fleet.client().send("POST", fleet.filled("/v1/deployments/{failed}/retry"), fleet.token("admin"));
    const Json rows = fleet.client().post("/v1/sync/acquire", fleet.token("admin"), body).json()["deployments"];
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0]["deployment"]["lockedBy"].get<std::string>(), std::string("one"));
    QCOMPARE(rows[0]["deployment"]["retryRequested"].get<bool>(), false);
    QVERIFY(fleet.client().post("/v1/sync/acquire", fleet.token("admin"), body).json()["deployments"].empty());
    const std::string id = fleet.id("failed").toStdString();
    (void)fleet.client().post("/v1/sync/release", fleet.token("admin"), {{"deploymentId", id}, {"session", "other"}});
    QVERIFY(fleet.client().post("/v1/sync/acquire", fleet.token("admin"), body).json()["deployments"].empty());
    (void)fleet.client().post("/v1/sync/release", fleet.token("admin"), {{"deploymentId", id}, {"session", "one"}});
    QCOMPARE(fleet.client().post("/v1/sync/acquire", fleet.token("admin"), body).json()["deployments"].size(),
             std::size_t(1));
}

void BehaviourTest::importedStacksRun()
{
    SmallFleet fleet;
    const Json body{
        {"setupImportFormatVersion", 1},
        {"deploymentGroupToken", fleet.token("group").toStdString()},
        {"deploymentName", "imported"},
        {"resourcePrefix", "abc"},
        {"platform", "aws"},
        {"region", "eu-west-1"},
        {"setupTarget", "aws"},
        {"setupFingerprint", "f"},
        {"setupFingerprintVersion", 1},
        {"sourceKind", "terraform"},
        {"stackSettings", Json::object()},
        {"resources", Json::array({{{"id", "files"}, {"type", "storage"}, {"importData", Json::object()}}})}};
    const auto made = fleet.client().post("/v1/stack/import", fleet.token("group"), body);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()["stackState"]["resources"]["files"]["status"].get<std::string>(), std::string("running"));
    const QByteArray id = QByteArray::fromStdString(made.json()["deploymentId"].get<std::string>());
    QCOMPARE(
        fleet.client().get("/v1/deployments/" + id, fleet.token("admin")).json()["importSource"].get<std::string>(),
        std::string("terraform"));
    QCOMPARE(fleet.client().post("/v1/stack/import", fleet.token("group"), body).code(),
             QByteArray("IMPORTED_DEPLOYMENT_CONFLICT"));
    QCOMPARE(fleet.client().post("/v1/stack/import", fleet.token("admin"), body).code(), QByteArray("FORBIDDEN"));
}

void BehaviourTest::unknownRoutesAreEmpty()
{
    SmallFleet fleet;
    for (const auto& [method, path, status] : {std::tuple("GET", "/", 404),
                                               {"GET", "/v1/whoami/", 404},
                                               {"POST", "/v1/whoami", 405},
                                               {"DELETE", "/v1/releases", 405}}) {
        const auto answer = fleet.client().send(method, path, fleet.token("admin"));
        QCOMPARE(answer.status, status);
        QVERIFY(answer.body.isEmpty() && answer.contentType.isEmpty());
    }
}

void BehaviourTest::timesCarryNanoseconds()
{
    SmallFleet fleet;
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}\\+00:00$"_s);
    const Json group = fleet.client().get(fleet.filled("/v1/deployment-groups/{group}"), fleet.token("admin")).json();
    QVERIFY(form.match(QString::fromStdString(group["createdAt"].get<std::string>())).hasMatch());
    fleet.makeCommand();
    const Json lease =
        fleet.client()
            .post("/v1/commands/leases", fleet.token("self"), {{"deploymentId", fleet.id("run").toStdString()}})
            .json();
    QVERIFY(QString::fromStdString(lease["leases"][0]["leaseExpiresAt"].get<std::string>()).endsWith(u'Z'));
}

ALIEN_TEST(BehaviourTest)
#include "tst_behaviour.moc"
