// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandqueue.h"
#include "sandbox/publishing.h"
#include "sandbox/store.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace alien::sandbox;
using namespace std::chrono_literals;
using Json = nlohmann::json;

namespace {

std::string joined(const TextParts& parts)
{
    std::string text;
    for (const TextPart& part : *parts)
        text += part.view();
    return text;
}

Deployment deployment(const std::string& id, const std::string& group = "dg_1")
{
    Deployment made;
    made.id = id;
    made.name = "name of " + id;
    made.platform = "aws";
    made.status = "running";
    made.groupId = group;
    made.createdAt = now();
    made.stackState = R"({"platform":"aws","resourcePrefix":"p","resources":{}})";
    return made;
}

void fill(Store& store)
{
    store.putGroup({"dg_1", "one \"quoted\"", 5, now()});
    store.putGroup({"dg_2", "two", 5, now()});
    store.putDeployment(deployment("dep_1"));
    store.putDeployment(deployment("dep_2", "dg_2"));
    store.putDeployment(deployment("dep_3"));
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameIdsForTheSameSeed()
    {
        Store one(Api::V1_7_1, 7);
        Store same(Api::V1_7_1, 7);
        Store other(Api::V1_7_1, 8);
        const std::string id = one.newId("dep");
        QCOMPARE(id, same.newId("dep"));
        QVERIFY(id != other.newId("dep"));
        QCOMPARE(id.size(), std::size_t(32));
        QCOMPARE(one.newToken("admin"), same.newToken("admin"));
        QCOMPARE(one.newId("lease"), same.newId("lease"));
    }

    void listsNewestFirst()
    {
        Store store(Api::V1_7_1, 1);
        fill(store);
        const Json list = Json::parse(joined(store.deploymentListBody({})));
        QCOMPARE(list["items"].size(), std::size_t(3));
        QCOMPARE(list["items"][0]["id"].get<std::string>(), std::string("dep_3"));
        QCOMPARE(list["items"][2]["id"].get<std::string>(), std::string("dep_1"));
        QVERIFY(list["nextCursor"].is_null());
    }

    void filtersAndNamesGroups()
    {
        Store store(Api::V1_7_1, 1);
        fill(store);
        Store::ListFilter filter;
        filter.groupId = "dg_1";
        filter.withGroup = true;
        const Json list = Json::parse(joined(store.deploymentListBody(filter)));
        QCOMPARE(list["items"].size(), std::size_t(2));
        QCOMPARE(list["items"][0]["deploymentGroup"]["name"].get<std::string>(), std::string("one \"quoted\""));
        filter.groupId = "dg_none";
        QCOMPARE(joined(store.deploymentListBody(filter)), std::string(R"({"items":[],"nextCursor":null})"));
    }

    void keepsTheListUntilSomethingChanges()
    {
        Store store(Api::V1_7_1, 1);
        fill(store);
        const TextParts first = store.deploymentListBody({});
        QCOMPARE(store.deploymentListBody({}), first);
        QVERIFY(store.editHead("dep_2", [](DeploymentHead& head) { head.status = "updating"; }));
        const TextParts second = store.deploymentListBody({});
        QVERIFY(second != first);
        // What did not change is not written again; the old list stays whole.
        QCOMPARE(second->at(1).text, first->at(1).text);
        QVERIFY(second->at(2).text != first->at(2).text);
        QVERIFY(joined(first).find("updating") == std::string::npos);
    }

    void editsWhatMayChange()
    {
        Store store(Api::V1_7_1, 1);
        fill(store);
        const Deployment before = *store.deployment("dep_1");
        QVERIFY(store.editDeployment("dep_1", [](Deployment& d) {
            d.id = "dep_9";
            d.groupId = "dg_2";
            d.name = "renamed";
            d.error = R"({"code":"X"})";
            d.stackSettings = R"({"deploymentModel":"pull"})";
        }));
        const Deployment after = *store.deployment("dep_1");
        QCOMPARE(after.groupId, std::string("dg_1"));
        QCOMPARE(after.stackState, before.stackState);
        QCOMPARE(after.error, std::string(R"({"code":"X"})"));
        QVERIFY(after.pull);
        QCOMPARE(store.deploymentByName("dg_1", "renamed"), std::optional<std::string>("dep_1"));
        QCOMPARE(store.deploymentByName("dg_1", before.name), std::optional<std::string>());
        QVERIFY(!store.editDeployment("dep_none", [](Deployment&) {}));
    }

    void countsDeploymentsOfGroups()
    {
        Store store(Api::V1_7_1, 1);
        fill(store);
        QCOMPARE(store.deploymentCount("dg_1"), std::int64_t(2));
        QVERIFY(store.editHead("dep_1", [](DeploymentHead& head) { head.status = "updating"; }));
        QCOMPARE(store.deploymentCount("dg_1"), std::int64_t(2));
        QVERIFY(store.removeDeployment("dep_1"));
        QCOMPARE(store.deploymentCount("dg_1"), std::int64_t(1));
        QVERIFY(!store.removeDeployment("dep_1"));
    }

    void storesOnlyAHashOfTokens()
    {
        Store store(Api::V1_7_1, 1);
        const Token token = store.addToken(TokenKind::Group, "ax_dg_0123456789", "dg_1");
        QCOMPARE(token.keyPrefix, std::string("ax_dg_012345"));
        QVERIFY(token.hash.find("0123456789") == std::string::npos);
        QCOMPARE(store.tokenByText("ax_dg_0123456789")->id, token.id);
        QVERIFY(!store.tokenByText("ax_dg_012345678"));
        QVERIFY(store.removeToken(token.id));
        QVERIFY(!store.tokenByText("ax_dg_0123456789"));
    }

    void comesBackFromItsFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"state.db"_s);
        std::string nextId;
        {
            Store store(Api::V1_7_1, 3);
            QVERIFY2(store.open(file), qPrintable(store.errorText()));
            QVERIFY(store.isFresh());
            fill(store);
            store.putRelease({"rel_1", "default", R"({"aws":{}})", {}, now()});
            QVERIFY(store.removeDeployment("dep_2"));
            QVERIFY(store.editHead("dep_1", [](DeploymentHead& head) { head.lockedBy = "me"; }));
            store.addToken(TokenKind::Admin, "ax_admin_abc");
            store.putSecret("dep_1", "secrets", "k", "välue");
            Command command;
            command.id = "cmd_1";
            command.deploymentId = "dep_1";
            command.params = "{}";
            command.deadline = now() + 1h;
            store.putCommand(command);
            (void)store.newId("dep");
            Store twin(Api::V1_7_1, 3);
            (void)twin.newId("tok");
            (void)twin.newId("dep");
            nextId = twin.newId("dep");
        }
        Store store(Api::V1_7_1, 3);
        QVERIFY2(store.open(file), qPrintable(store.errorText()));
        QVERIFY(!store.isFresh());
        QCOMPARE(store.deploymentCount(), std::size_t(2));
        QCOMPARE(store.deployment("dep_1")->lockedBy, std::string("me"));
        QCOMPARE(store.deployment("dep_1")->stackState, deployment("x").stackState);
        QCOMPARE(store.latestRelease()->id, std::string("rel_1"));
        QCOMPARE(store.groups().front().id, std::string("dg_2"));
        QVERIFY(store.tokenByText("ax_admin_abc").has_value());
        QCOMPARE(store.secret("dep_1", "secrets", "k"), std::optional<std::string>("välue"));
        QVERIFY(store.command("cmd_1")->deadline.has_value());
        QCOMPARE(store.newId("dep"), nextId);
        const Json list = Json::parse(joined(store.deploymentListBody({})));
        QCOMPARE(list["items"][0]["id"].get<std::string>(), std::string("dep_3"));
    }

    void refusesForeignFiles()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"other.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        Store store(Api::V1_7_1, 1);
        QVERIFY(!store.open(path));
        QVERIFY(!store.errorText().isEmpty());
    }

    void parsesTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << QByteArray("2026-07-03T09:12:45Z") << QByteArray("2026-07-03T09:12:45.000000000Z");
        QTest::newRow("nanoseconds") << QByteArray("2026-07-03T09:12:45.123456789+00:00")
                                     << QByteArray("2026-07-03T09:12:45.123456789Z");
        QTest::newRow("one digit") << QByteArray("2026-07-03T09:12:45.5Z")
                                   << QByteArray("2026-07-03T09:12:45.500000000Z");
        QTest::newRow("offset") << QByteArray("2026-07-03T01:12:45+02:00")
                                << QByteArray("2026-07-02T23:12:45.000000000Z");
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.25Z")
                                     << QByteArray("1969-12-31T23:59:59.250000000Z");
        for (const char* bad :
             {"", "2026-07-03", "2026-13-03T09:12:45Z", "2026-02-30T09:12:45Z", "2026-07-03T25:12:45Z",
              "2026-07-03T09:12:45", "2026-07-03T09:12:45.Z", "2026-07-03T09:12:45+2:00", "2026-07-03T09:12:4xZ"})
            QTest::newRow(bad) << QByteArray(bad) << QByteArray();
    }
    void parsesTimes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto time = parseTime(text.toStdString());
        QCOMPARE(time ? QByteArray::fromStdString(zuluTime(*time)) : QByteArray(), expected);
    }

    void fillsInStacks()
    {
        const std::string stack =
            R"({"id":"s","extra":1,"resources":{"f":{"config":{"id":"f","type":"storage"},"lifecycle":"frozen",)"
            R"("dependencies":[],"odd":2}}})";
        std::string error;
        const Json echo = Json::parse(normalizeStack(Api::V1_7_1, stack, &error));
        QCOMPARE(echo["permissions"]["management"].get<std::string>(), std::string("auto"));
        QVERIFY(!echo.contains("extra"));
        QVERIFY(!echo["resources"]["f"].contains("odd"));
        QCOMPARE(echo["resources"]["f"]["remoteAccess"].get<bool>(), false);
        QCOMPARE(echo["resources"]["f"]["config"]["versioning"].get<bool>(), false);
        QVERIFY(!echo["resources"]["f"]["config"].contains("corsAllowedOrigins"));
        QVERIFY(Json::parse(normalizeStack(Api::V3_3_16, stack, &error))["resources"]["f"]["config"].contains(
            "corsAllowedOrigins"));
    }

    void refusesUnknownConfigFields()
    {
        const std::string worker =
            R"({"type":"worker","id":"w","code":{},"permissions":"p","links":[],"triggers":[],"ingress":"public"})";
        std::string error;
        QVERIFY(!normalizeConfig(Api::V1_7_1, worker, &error).empty());
        QVERIFY(normalizeConfig(Api::V3_3_16, worker, &error).empty());
        QVERIFY(error.starts_with("unknown field `ingress`"));
        QVERIFY(normalizeConfig(Api::V1_7_1, R"({"type":"worker","id":"w"})", &error).empty());
        QCOMPARE(error, std::string("missing field `code`"));
    }
};

ALIEN_TEST(StoreTest)
#include "tst_store.moc"
