// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallfleet.h"
#include "tests/support/testmain.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace alien::test;
using alien::sandbox::Api;
using alien::sandbox::Options;
using alien::sandbox::Storage;
using Json = nlohmann::json;

/// Commands from creation to answer (protocol 4).
class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsGoTheirWay();
    void commandsExpireByTheClock();
    void leasesCanBeReturned();
    void aQueryTokenMaySubmit();
    void largeAnswersAreServedByALink();
    void largeParametersComeThroughALink();
    void aStandaloneManagerNamesFilesOfItsHost();
    void idempotencyKeysAreRemembered();
    void thirdGenerationScopesKeysByDeployment();
    void testWorkersTakeNoCalls();
    void thirdGenerationAsksForATarget();
    void payloadsCanBeStoredForAnything();
};

namespace {

Json commandBody(const SmallFleet& fleet, const Json& more = Json::object())
{
    Json body{{"deploymentId", fleet.id("run").toStdString()},
              {"command", "query"},
              {"params", {{"mode", "inline"}, {"inlineBase64", "e30="}}}};
    body.update(more);
    return body;
}

/// What a presigned http request asks for.
QByteArray targetOf(const Json& backend)
{
    const QUrl url(QString::fromStdString(backend["url"].get<std::string>()), QUrl::StrictMode);
    return (url.path() + u'?' + url.query()).toUtf8();
}

} // namespace

void CommandsTest::commandsGoTheirWay()
{
    for (const Api api : {Api::V1_7_1, Api::V3_3_16}) {
        SmallFleet fleet(api);
        fleet.makeCommand();
        fleet.makeLease();
        const QByteArray path = fleet.filled("/v1/commands/{command}");
        QCOMPARE(fleet.client().get(path, fleet.token("admin")).json()["state"].get<std::string>(),
                 std::string("DISPATCHED"));
        const Json response{{"status", "success"},
                            {"response", {{"mode", "inline"}, {"inlineBase64", "eyJhIjoxfQ=="}}}};
        const auto submitted = fleet.client().put(path + "/response", fleet.token("self"), response);
        QCOMPARE(submitted.status, 200);
        QVERIFY(submitted.body.isEmpty() && submitted.contentType.isEmpty());
        const Json done = fleet.client().get(path, fleet.token("admin")).json();
        QCOMPARE(done["state"].get<std::string>(), std::string("SUCCEEDED"));
        QCOMPARE(done["response"], response);
        QCOMPARE(done.contains("target"), api == Api::V3_3_16);
        // A second answer is taken and thrown away.
        const Json late{{"status", "error"}, {"code", "C"}, {"message", "m"}};
        QCOMPARE(fleet.client().put(path + "/response", fleet.token("self"), late).status, 200);
        QCOMPARE(fleet.client().get(path, fleet.token("admin")).json()["state"].get<std::string>(),
                 std::string("SUCCEEDED"));
    }
}

void CommandsTest::commandsExpireByTheClock()
{
    SmallFleet fleet;
    const QDateTime soon = QDateTime::currentDateTimeUtc().addMSecs(150);
    const auto made =
        fleet.client().post("/v1/commands", fleet.token("admin"),
                            commandBody(fleet, {{"deadline", soon.toString(Qt::ISODateWithMs).toStdString()}}));
    QCOMPARE(made.status, 200);
    const QByteArray path = "/v1/commands/" + QByteArray::fromStdString(made.json()["commandId"].get<std::string>());
    QTRY_COMPARE(fleet.client().get(path, fleet.token("admin")).json()["state"].get<std::string>(),
                 std::string("EXPIRED"));
    const Json lease =
        fleet.client()
            .post("/v1/commands/leases", fleet.token("self"), {{"deploymentId", fleet.id("run").toStdString()}})
            .json();
    QVERIFY(lease["leases"].empty());
    QCOMPARE(fleet.client()
                 .post("/v1/commands", fleet.token("admin"), commandBody(fleet, {{"deadline", "2001-01-01T00:00:00Z"}}))
                 .code(),
             QByteArray("INVALID_COMMAND"));
}

void CommandsTest::leasesCanBeReturned()
{
    SmallFleet fleet;
    fleet.makeCommand();
    const Json early{{"status", "error"}, {"code", "C"}, {"message", "m"}};
    QCOMPARE(fleet.client().put(fleet.filled("/v1/commands/{command}/response"), fleet.token("self"), early).code(),
             QByteArray("INVALID_STATE_TRANSITION"));
    fleet.makeLease();
    QCOMPARE(
        fleet.client().send("POST", fleet.filled("/v1/commands/leases/{lease}/release"), fleet.token("self")).status,
        200);
    QCOMPARE(
        fleet.client().send("POST", fleet.filled("/v1/commands/leases/{lease}/release"), fleet.token("self")).code(),
        QByteArray("LEASE_NOT_FOUND"));
    const Json again = fleet.client().get(fleet.filled("/v1/commands/{command}"), fleet.token("admin")).json();
    QCOMPARE(again["state"].get<std::string>(), std::string("PENDING"));
    QCOMPARE(again["attempt"].get<int>(), 2);
}

void CommandsTest::aQueryTokenMaySubmit()
{
    SmallFleet fleet;
    fleet.makeCommand();
    const Json lease =
        fleet.client()
            .post("/v1/commands/leases", fleet.token("self"), {{"deploymentId", fleet.id("run").toStdString()}})
            .json();
    const QUrl url(QString::fromStdString(
                       lease["leases"][0]["envelope"]["responseHandling"]["submitResponseUrl"].get<std::string>()),
                   QUrl::StrictMode);
    const QByteArray target = (url.path() + u'?' + url.query()).toUtf8();
    const Json response{{"status", "error"}, {"code", "C"}, {"message", "m"}};
    QCOMPARE(fleet.client().put(target, "ax_deploy_bad", response).status, 401);
    QCOMPARE(fleet.client().put(QByteArray(target).replace("response_token=", "response_token=0"), {}, response).status,
             401);
    QCOMPARE(fleet.client().put(target, {}, response).status, 200);
    QCOMPARE(fleet.client()
                 .get(fleet.filled("/v1/commands/{command}"), fleet.token("admin"))
                 .json()["state"]
                 .get<std::string>(),
             std::string("FAILED"));
}

void CommandsTest::largeAnswersAreServedByALink()
{
    SmallFleet fleet;
    fleet.makeCommand();
    fleet.makeLease();
    const QByteArray large(40'000, 'x');
    const Json response{{"status", "success"},
                        {"response", {{"mode", "inline"}, {"inlineBase64", large.toBase64().toStdString()}}}};
    QCOMPARE(fleet.client().put(fleet.filled("/v1/commands/{command}/response"), fleet.token("self"), response).status,
             200);
    const Json body =
        fleet.client().get(fleet.filled("/v1/commands/{command}"), fleet.token("admin")).json()["response"]["response"];
    QCOMPARE(body["mode"].get<std::string>(), std::string("storage"));
    QCOMPARE(body["size"].get<int>(), int(large.size()));
    const QByteArray link = targetOf(body["storageGetRequest"]["backend"]);
    QCOMPARE(fleet.client().get(link).body, large);
    QCOMPARE(fleet.client().get(link.left(link.indexOf('?'))).status, 403);
}

void CommandsTest::largeParametersComeThroughALink()
{
    SmallFleet fleet;
    const QByteArray large(3'000'000, 'x'); // more than any other request may carry
    const Json wanted{{"params", {{"mode", "storage"}, {"size", large.size()}}}};
    const Json made = fleet.client().post("/v1/commands", fleet.token("admin"), commandBody(fleet, wanted)).json();
    QCOMPARE(made["state"].get<std::string>(), std::string("PENDING_UPLOAD"));
    const Json put = made["storageUpload"]["putRequest"]["backend"];
    QCOMPARE(put["method"].get<std::string>(), std::string("PUT"));
    const QByteArray link = targetOf(put);
    QCOMPARE(fleet.client().send("PUT", QByteArray(link).replace("signature=", "signature=0"), {}, "y").status, 403);
    QCOMPARE(fleet.client().send("GET", link).status, 403); // it is for writing
    QCOMPARE(fleet.client().send("PUT", link, {}, large).status, 200);
    const QByteArray path = "/v1/commands/" + QByteArray::fromStdString(made["commandId"].get<std::string>());
    QCOMPARE(fleet.client()
                 .post(path + "/upload-complete", fleet.token("admin"), {{"size", large.size()}})
                 .json()["state"]
                 .get<std::string>(),
             std::string("PENDING"));
    const Json shown = fleet.client().get(path + "/payload", fleet.token("admin")).json()["params"];
    QCOMPARE(shown, Json({{"mode", "storage"}, {"size", large.size()}, {"storagePutUsed", true}}));
    const Json lease =
        fleet.client()
            .post("/v1/commands/leases", fleet.token("self"), {{"deploymentId", fleet.id("run").toStdString()}})
            .json();
    const Json get = lease["leases"][0]["envelope"]["params"]["storageGetRequest"]["backend"];
    QCOMPARE(fleet.client().get(targetOf(get)).body, large);
}

void CommandsTest::aStandaloneManagerNamesFilesOfItsHost()
{
    Options options;
    options.storage = Storage::Host;
    SmallFleet fleet(Api::V1_7_1, options);
    const Json made =
        fleet.client()
            .post("/v1/commands", fleet.token("admin"),
                  commandBody(fleet, {{"command", "large"}, {"params", {{"mode", "storage"}, {"size", 200'000}}}}))
            .json();
    const Json put = made["storageUpload"]["putRequest"]["backend"];
    QCOMPARE(put["type"].get<std::string>(), std::string("local"));
    QVERIFY(put["filePath"].get<std::string>().starts_with('/'));
    fleet.makeCommand();
    fleet.makeLease();
    const std::string answer = QByteArray(40'000, 'x').toBase64().toStdString();
    const Json response{{"status", "success"}, {"response", {{"mode", "inline"}, {"inlineBase64", answer}}}};
    QCOMPARE(fleet.client().put(fleet.filled("/v1/commands/{command}/response"), fleet.token("self"), response).status,
             200);
    const Json body =
        fleet.client().get(fleet.filled("/v1/commands/{command}"), fleet.token("admin")).json()["response"]["response"];
    QCOMPARE(body["storageGetRequest"]["backend"]["type"].get<std::string>(), std::string("local"));
}

void CommandsTest::idempotencyKeysAreRemembered()
{
    SmallFleet fleet;
    const auto first =
        fleet.client().post("/v1/commands", fleet.token("admin"), commandBody(fleet, {{"idempotencyKey", "k-1"}}));
    const auto second = fleet.client().post("/v1/commands", fleet.token("admin"),
                                            commandBody(fleet, {{"idempotencyKey", "k-1"}, {"command", "other"}}));
    QCOMPARE(first.json()["commandId"], second.json()["commandId"]);
    QCOMPARE(fleet.client()
                 .post("/v1/commands", fleet.token("admin"), commandBody(fleet, {{"idempotencyKey", "not good"}}))
                 .code(),
             QByteArray("KV_OPERATION_FAILED"));
}

void CommandsTest::thirdGenerationScopesKeysByDeployment()
{
    SmallFleet fleet(Api::V3_3_16);
    const auto first =
        fleet.client().post("/v1/commands", fleet.token("admin"), commandBody(fleet, {{"idempotencyKey", "k-1"}}));
    const auto same =
        fleet.client().post("/v1/commands", fleet.token("admin"), commandBody(fleet, {{"idempotencyKey", "k-1"}}));
    const auto other = fleet.client().post("/v1/commands", fleet.token("admin"),
                                           commandBody(fleet, {{"idempotencyKey", "k-1"}, {"command", "other"}}));
    QCOMPARE(first.json()["commandId"], same.json()["commandId"]);
    QVERIFY(first.json()["commandId"] != other.json()["commandId"]);
}

void CommandsTest::testWorkersTakeNoCalls()
{
    SmallFleet fleet;
    const auto made =
        fleet.client().post("/v1/deployments", fleet.token("admin"), {{"name", "t"}, {"platform", "test"}}).json();
    const std::string id = made["deployment"]["id"].get<std::string>();
    const Json state{{"status", "running"}, {"platform", "test"}, {"protocolVersion", 1}};
    (void)fleet.client().post("/v1/sync/reconcile", fleet.token("admin"),
                              {{"deploymentId", id}, {"session", "s"}, {"state", state}});
    const Json body = commandBody(fleet, {{"deploymentId", id}, {"idempotencyKey", "orphan"}});
    const auto failed = fleet.client().post("/v1/commands", fleet.token("admin"), body);
    QCOMPARE(failed.status, 500);
    QCOMPARE(failed.code(), QByteArray("TRANSPORT_DISPATCH_FAILED"));
    QCOMPARE(failed.json()["retryable"].get<bool>(), true);
    // The orphan answers the same key for ever after.
    const auto again = fleet.client().post("/v1/commands", fleet.token("admin"), body);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json()["state"].get<std::string>(), std::string("PENDING"));
}

void CommandsTest::thirdGenerationAsksForATarget()
{
    SmallFleet fleet(Api::V3_3_16);
    const Json config = fleet.stack()["resources"]["api"]["config"];
    const Json worker{{"type", "worker"}, {"status", "running"}, {"config", config}};
    const auto bring = [&](const Json& resources) {
        fleet.bring("run", "running",
                    {{"stackState", {{"platform", "local"}, {"resourcePrefix", "p"}, {"resources", resources}}}});
    };
    const auto code = [&](const Json& more) {
        return fleet.client().post("/v1/commands", fleet.token("admin"), commandBody(fleet, more)).code();
    };
    bring(Json::object());
    QCOMPARE(code(Json::object()), QByteArray("NO_COMMAND_TARGETS"));
    bring({{"api", worker}, {"jobs", worker}});
    QCOMPARE(code(Json::object()), QByteArray("COMMAND_TARGET_AMBIGUOUS"));
    QCOMPARE(code({{"targetResourceId", "absent"}}), QByteArray("COMMAND_TARGET_NOT_FOUND"));
    QCOMPARE(code({{"targetResourceId", "a:b"}}), QByteArray("COMMAND_TARGET_ID_INVALID"));
    QCOMPARE(code({{"targetResourceId", "jobs"}}), QByteArray());
    QCOMPARE(code({{"targetResourceId", "jobs"}, {"command", "a:b"}}), QByteArray("INVALID_COMMAND"));
}

void CommandsTest::payloadsCanBeStoredForAnything()
{
    SmallFleet fleet;
    const Json params{{"mode", "inline"}, {"inlineBase64", "e30="}};
    const auto stored = fleet.client().put("/v1/commands/cmd_demo/payload", fleet.token("admin"), {{"params", params}});
    QCOMPARE(stored.status, 200);
    QVERIFY(stored.body.isEmpty());
    QCOMPARE(fleet.client().get("/v1/commands/cmd_demo/payload", fleet.token("admin")).json()["params"], params);
    QCOMPARE(fleet.client().get("/v1/commands/cmd_demo", fleet.token("admin")).code(), QByteArray("COMMAND_NOT_FOUND"));
}

ALIEN_TEST(CommandsTest)
#include "tst_commands.moc"
