// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallfleet.h"
#include "tests/support/testmain.h"

#include <array>

using namespace alien::test;
using alien::sandbox::Api;

namespace {

/// The order of the columns below.
const std::array<const char*, 7> kinds{"admin", "group", "otherGroup", "self", "otherSelf", "none", "wrong"};

struct Row
{
    const char* name;
    const char* method;
    const char* path;
    const char* body; ///< null: none
    std::array<int, 7> statuses;
};

// Who may do what (the policy of protocol 0.1). Every cell runs on a fresh fleet.
const Row rows[] = {
    //                                                                                       admin grp oGrp self oSelf
    //                                                                                       none wrong
    {"health", "GET", "/health", nullptr, {200, 200, 200, 200, 200, 200, 200}},
    {"install", "GET", "/install", nullptr, {200, 200, 200, 200, 200, 200, 200}},
    {"whoami", "GET", "/v1/whoami", nullptr, {200, 200, 200, 200, 200, 401, 401}},
    {"create group", "POST", "/v1/deployment-groups", R"({"name":"g"})", {200, 403, 403, 403, 403, 401, 401}},
    {"list groups", "GET", "/v1/deployment-groups", nullptr, {200, 200, 200, 200, 200, 401, 401}},
    {"get group", "GET", "/v1/deployment-groups/{group}", nullptr, {200, 200, 403, 403, 403, 401, 401}},
    {"mint token", "POST", "/v1/deployment-groups/{group}/tokens", nullptr, {200, 403, 403, 403, 403, 401, 401}},
    {"create deployment",
     "POST",
     "/v1/deployments",
     R"({"name":"d","platform":"aws"})",
     {201, 201, 201, 403, 403, 401, 401}},
    {"list deployments", "GET", "/v1/deployments", nullptr, {200, 200, 200, 403, 403, 401, 401}},
    {"get deployment", "GET", "/v1/deployments/{run}", nullptr, {200, 200, 403, 200, 403, 401, 401}},
    {"info", "GET", "/v1/deployments/{run}/info", nullptr, {200, 200, 403, 200, 403, 401, 401}},
    {"retry", "POST", "/v1/deployments/{failed}/retry", nullptr, {200, 200, 403, 403, 403, 401, 401}},
    {"retry in the wrong status", "POST", "/v1/deployments/{run}/retry", nullptr, {400, 400, 403, 400, 403, 401, 401}},
    {"redeploy", "POST", "/v1/deployments/{run}/redeploy", nullptr, {200, 200, 403, 200, 403, 401, 401}},
    {"delete", "POST", "/v1/deployments/{run}/delete", R"({"action":"cleanup"})", {202, 403, 403, 403, 403, 401, 401}},
    {"list releases", "GET", "/v1/releases", nullptr, {200, 200, 200, 200, 200, 401, 401}},
    {"get release", "GET", "/v1/releases/{release}", nullptr, {200, 200, 200, 200, 200, 401, 401}},
    {"latest release", "GET", "/v1/releases/latest", nullptr, {200, 200, 200, 200, 200, 401, 401}},
    {"create release",
     "POST",
     "/v1/releases",
     R"({"projectId":"default","stack":{"test":{"id":"s","resources":{}}}})",
     {201, 403, 403, 403, 403, 401, 401}},
    {"platforms", "GET", "/v1/platforms", nullptr, {200, 403, 403, 403, 403, 401, 401}},
    {"build config", "GET", "/v1/build-config?platform=aws", nullptr, {404, 403, 403, 403, 403, 401, 401}},
    {"create command",
     "POST",
     "/v1/commands",
     R"({"deploymentId":"{run}","command":"c","params":{"mode":"inline","inlineBase64":""}})",
     {200, 200, 403, 403, 403, 401, 401}},
    {"command status", "GET", "/v1/commands/{command}", nullptr, {200, 200, 403, 200, 403, 401, 401}},
    {"unknown command", "GET", "/v1/commands/cmd_missing", nullptr, {404, 403, 403, 403, 403, 401, 401}},
    {"command payload", "GET", "/v1/commands/{command}/payload", nullptr, {200, 200, 403, 200, 403, 401, 401}},
    {"store payload", "PUT", "/v1/commands/{command}/payload", "{}", {200, 403, 403, 403, 403, 401, 401}},
    {"submit response",
     "PUT",
     "/v1/commands/{command}/response",
     R"({"status":"error","code":"C","message":"m"})",
     {200, 200, 403, 200, 403, 401, 401}},
    {"lease",
     "POST",
     "/v1/commands/leases",
     R"({"deploymentId":"{run}","target":{"resourceId":"api","resourceType":"worker"}})",
     {200, 200, 403, 200, 403, 401, 401}},
    {"release lease", "POST", "/v1/commands/leases/{lease}/release", nullptr, {200, 200, 200, 200, 200, 401, 401}},
    {"acquire by id",
     "POST",
     "/v1/sync/acquire",
     R"({"session":"s","deploymentIds":["{run}"],"deploymentModel":"pull"})",
     {200, 200, 200, 200, 200, 401, 401}},
    {"acquire all",
     "POST",
     "/v1/sync/acquire",
     R"({"session":"s","deploymentModel":"push"})",
     {200, 403, 403, 403, 403, 401, 401}},
    {"release lock",
     "POST",
     "/v1/sync/release",
     R"({"deploymentId":"{run}","session":"s"})",
     {200, 200, 403, 200, 403, 401, 401}},
    {"sync", "POST", "/v1/sync", R"({"deploymentId":"{run}"})", {200, 200, 403, 200, 403, 401, 401}},
    {"initialize",
     "POST",
     "/v1/initialize",
     R"({"name":"i","initialDesiredRelease":"active"})",
     {200, 201, 201, 200, 200, 401, 401}},
    {"list tokens", "GET", "/v1/tokens", nullptr, {200, 403, 403, 403, 403, 401, 401}},
    {"delete unknown token", "DELETE", "/v1/tokens/tok_missing", nullptr, {500, 403, 403, 403, 403, 401, 401}},
    {"set secret",
     "PUT",
     "/v1/deployments/{cloud}/vault/secrets/secrets/k",
     R"({"value":"v"})",
     {200, 200, 403, 403, 403, 401, 401}},
    {"logs", "POST", "/v1/logs", "", {403, 403, 403, 200, 200, 401, 401}},
    {"metrics", "POST", "/v1/metrics", "", {403, 403, 403, 200, 200, 401, 401}},
    {"traces", "POST", "/v1/traces", "", {403, 403, 403, 200, 200, 401, 401}},
};

const Row firstOnly[] = {
    {"resolve credentials",
     "POST",
     "/v1/resolve-credentials",
     R"({"deploymentId":"{cloud}"})",
     {200, 200, 403, 403, 403, 401, 401}},
    {"no bindings yet", "POST", "/v1/bindings/resolve", "{}", {404, 404, 404, 404, 404, 404, 404}},
    {"no renewing yet", "POST", "/v1/sync/renew", "{}", {404, 404, 404, 404, 404, 404, 404}},
};

const Row thirdOnly[] = {
    {"no resolve credentials any more", "POST", "/v1/resolve-credentials", "{}", {404, 404, 404, 404, 404, 404, 404}},
    {"resolve binding",
     "POST",
     "/v1/bindings/resolve",
     R"({"deploymentId":"{cloud}","resourceId":"files"})",
     {200, 200, 403, 403, 403, 401, 401}},
    {"mint credentials",
     "POST",
     "/v1/credentials/mint",
     R"({"deploymentId":"{cloud}","resourceId":"files","bindingName":"b"})",
     {200, 200, 403, 403, 403, 401, 401}},
    {"renew what is not held",
     "POST",
     "/v1/sync/renew",
     R"({"deploymentId":"{run}","session":"s"})",
     {409, 409, 403, 409, 403, 401, 401}},
};

} // namespace

class AuthorizationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsWhatThePolicySays_data();
    void allowsWhatThePolicySays();
    void acceptsTheTokenAsPassword();
    void showsGroupTokensOnlyTheirGroup();
};

void AuthorizationTest::allowsWhatThePolicySays_data()
{
    QTest::addColumn<int>("api");
    QTest::addColumn<const Row*>("row");
    const auto add = [](Api api, const char* version, const auto& table) {
        for (const Row& row : table)
            QTest::addRow("%s %s", version, row.name) << int(api) << &row;
    };
    add(Api::V1_7_1, "1.7.1", rows);
    add(Api::V1_7_1, "1.7.1", firstOnly);
    add(Api::V3_3_16, "3.3.16", rows);
    add(Api::V3_3_16, "3.3.16", thirdOnly);
}

void AuthorizationTest::allowsWhatThePolicySays()
{
    QFETCH(int, api);
    QFETCH(const Row*, row);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        SmallFleet fleet{Api(api)};
        fleet.makeCommand();
        fleet.makeLease();
        const QByteArray body = row->body ? fleet.filled(row->body) : QByteArray();
        const auto answer = fleet.client().send(row->method, fleet.filled(row->path), fleet.token(kinds[i]), body,
                                                body.isEmpty() ? QByteArray() : QByteArray("application/json"));
        QVERIFY2(answer.status == row->statuses[i], qPrintable(QStringLiteral("%1: %2 %3")
                                                                   .arg(QLatin1StringView(kinds[i]))
                                                                   .arg(answer.status)
                                                                   .arg(QString::fromUtf8(answer.body))));
        if (answer.status == 401)
            QCOMPARE(answer.code(), QByteArray("UNAUTHORIZED"));
        if (answer.status == 403)
            QCOMPARE(answer.code(), QByteArray("FORBIDDEN"));
    }
}

void AuthorizationTest::acceptsTheTokenAsPassword()
{
    SmallFleet fleet;
    QTcpSocket socket;
    socket.connectToHost(fleet.sandbox().url().host(), quint16(fleet.sandbox().url().port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /v1/whoami HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Basic " +
                 ("anyone:" + fleet.token("admin")).toBase64() + "\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(5000))
        answer += socket.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 200 "));
}

void AuthorizationTest::showsGroupTokensOnlyTheirGroup()
{
    SmallFleet fleet;
    const auto own = fleet.client().get("/v1/deployments", fleet.token("group")).json();
    QCOMPARE(own["items"].size(), std::size_t(3));
    const auto foreign =
        fleet.client().get("/v1/deployments?deploymentGroupId=" + fleet.id("otherGroup"), fleet.token("group")).json();
    QCOMPARE(foreign["items"].size(), std::size_t(0));
    const auto groups = fleet.client().get("/v1/deployment-groups", fleet.token("group")).json();
    QCOMPARE(groups["items"].size(), std::size_t(1));
    QCOMPARE(fleet.client().get("/v1/deployment-groups", fleet.token("self")).json()["items"].size(), std::size_t(0));
    // A body value is ignored: the token's group wins.
    const auto made = fleet.client().post(
        "/v1/deployments", fleet.token("group"),
        {{"name", "n"}, {"platform", "aws"}, {"deploymentGroupId", fleet.id("otherGroup").toStdString()}});
    QCOMPARE(made.json()["deployment"]["deploymentGroupId"].get<std::string>(), fleet.id("group").toStdString());
}

ALIEN_TEST(AuthorizationTest)
#include "tst_authorization.moc"
