// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life/life.h"
#include "sandbox/life/telemetry.h"
#include "tests/sandbox/livingworld.h"
#include "tests/support/testmain.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <string>

using namespace alien::sandbox;
using namespace alien::test;
using Json = nlohmann::json;
using namespace std::chrono_literals;

class LifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedAndStepsGiveTheSameCourse();
    void pendingBecomesRunningStepByStep();
    void retryLeadsToRunning_data();
    void retryLeadsToRunning();
    void retryOfPullIsForgottenAtFirstGeneration();
    void retryOfPullWorksAtThirdGeneration();
    void retryMayFailAgain();
    void publishMovesTheEligibleOnly();
    void rolloutIsSpreadOut();
    void uncoveredPlatformStaysPending();
    void frozenChangeFailsTheUpdate();
    void missingProfileFailsThePreflights();
    void redeployWithoutStateFails();
    void redeployOfPullIsUndoneByTheAgent();
    void cleanupRemovesTheRow();
    void cleanupOfImportedNeedsATeardown();
    void newResourcesOfAReleaseAppear();
    void agentsReportAndSilentOnesDoNot();
    void incidentsChangeSomethingNowAndThen();
    void fleetStaysMostlyRunning();
    void strangeStatesDoNoHarm();
    void frozenStartChangesNothing();
};

void LifeTest::sameSeedAndStepsGiveTheSameCourse()
{
    const LifeTuning wild{300, 300, true};
    LivingWorld one(60, wild);
    LivingWorld two(60, wild);
    const std::string before = one.fingerprint();
    one.run(120s);
    two.run(120s);
    QVERIFY(one.fingerprint() == two.fingerprint());
    QVERIFY(one.fingerprint() != before);
}

void LifeTest::pendingBecomesRunningStepByStep()
{
    LivingWorld world;
    const std::string id = world.find([](const DeploymentHead& head) { return head.status == "pending"; });
    std::vector<std::string> seen;
    std::size_t states = 0;
    std::string last;
    const bool done = world.runUntil([&] {
        const Deployment deployment = *world.store.deployment(id);
        if (seen.empty() || seen.back() != deployment.status)
            seen.push_back(deployment.status);
        states += deployment.stackState != last ? 1 : 0;
        last = deployment.stackState;
        return deployment.status == "running";
    });
    QVERIFY(done);
    QVERIFY((seen == std::vector<std::string>{"pending", "initial-setup", "provisioning", "running"}));
    QVERIFY(states > 6);
    const Deployment deployment = *world.store.deployment(id);
    QVERIFY(deployment.desiredReleaseId.empty());
    QVERIFY(!deployment.currentReleaseId.empty());
    QVERIFY(deployment.updatedAt);
    QVERIFY(!deployment.environmentInfo.empty());
    QVERIFY(Json::parse(deployment.runtimeMetadata).contains("preparedStack"));
    const Json resources = Json::parse(deployment.stackState).at("resources");
    for (const Json& resource : resources)
        QCOMPARE(resource.at("status").get<std::string>(), std::string("running"));
    QVERIFY(resources.at("api").at("outputs").at("url").get<std::string>().starts_with("https://"));
    QVERIFY(resources.contains("secrets"));
    QVERIFY(resources.contains("execution-sa"));
}

void LifeTest::retryLeadsToRunning_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("end");
    for (const char* status : {"initial-setup-failed", "provisioning-failed", "update-failed"})
        QTest::addRow("%s", status) << QString::fromLatin1(status) << QStringLiteral("running");
    QTest::addRow("delete-failed") << QStringLiteral("delete-failed") << QStringLiteral("gone");
}

void LifeTest::retryLeadsToRunning()
{
    QFETCH(QString, status);
    QFETCH(QString, end);
    LivingWorld world;
    const std::string wanted = status.toStdString();
    const std::string id = world.find([&](const DeploymentHead& head) { return isPush(head, wanted.c_str()); });
    QVERIFY(!id.empty());
    world.run(60s);
    QCOMPARE(world.status(id), wanted); // nobody asked
    world.store.editDeployment(id, [](Deployment& deployment) {
        deployment.retryRequested = true;
        deployment.importSource.clear();
    });
    QVERIFY(world.runUntil([&] { return world.status(id) == end.toStdString(); }));
    if (end == QStringLiteral("gone"))
        return;
    const Deployment deployment = *world.store.deployment(id);
    QVERIFY(deployment.error.empty());
    QVERIFY(!deployment.retryRequested);
    const Json state = Json::parse(deployment.stackState);
    for (const Json& resource : state.at("resources"))
        QVERIFY2(!resource.contains("error"), resource.dump().c_str());
}

void LifeTest::retryOfPullIsForgottenAtFirstGeneration()
{
    LivingWorld world;
    const std::string id = world.find([&](const DeploymentHead& head) { return head.status == "refresh-failed"; });
    QVERIFY(world.store.head(id)->pull);
    world.store.editHead(id, [](DeploymentHead& head) { head.retryRequested = true; });
    QVERIFY(world.runUntil([&] { return !world.store.head(id)->retryRequested; }, 30s));
    world.run(60s);
    QCOMPARE(world.status(id), std::string("refresh-failed"));
}

void LifeTest::retryOfPullWorksAtThirdGeneration()
{
    LivingWorld world(60, {0, 0, false}, Api::V3_3_16);
    const std::string id = world.find([&](const DeploymentHead& head) { return head.status == "refresh-failed"; });
    QVERIFY(world.store.head(id)->pull);
    // Its agent is one that reports.
    world.store.editHead(id, [&](DeploymentHead& head) {
        head.updatedAt = world.at;
        head.retryRequested = true;
    });
    QVERIFY(world.runUntil([&] { return world.status(id) == "running"; }, 60s));
    QVERIFY(world.store.deployment(id)->error.empty());
}

void LifeTest::retryMayFailAgain()
{
    LivingWorld world(60, {1000, 1000, false});
    const std::string id = world.find([](const DeploymentHead& head) { return isPush(head, "update-failed"); });
    world.store.editHead(id, [](DeploymentHead& head) { head.retryRequested = true; });
    QVERIFY(world.runUntil([&] { return world.status(id) == "updating"; }));
    QVERIFY(world.runUntil([&] { return world.status(id) == "update-failed"; }));
    const Deployment deployment = *world.store.deployment(id);
    QVERIFY(!Json::parse(deployment.error).at("code").get<std::string>().empty());
    QVERIFY(!deployment.desiredReleaseId.empty());
    QVERIFY(!deployment.retryRequested);
}

void LifeTest::publishMovesTheEligibleOnly()
{
    LivingWorld world;
    std::map<std::string, std::string> eligible;
    std::map<std::string, std::string> others;
    world.store.visitHeads([&](const DeploymentHead& head) {
        const bool fits = head.status == "running" || head.status == "update-failed" || head.status == "refresh-failed";
        (fits ? eligible : others)[head.id] = head.desiredReleaseId;
        return true;
    });
    const std::string release = world.publish(stacksOf(Api::V1_7_1, productVersions));
    for (const auto& [id, desired] : eligible)
        QCOMPARE(world.store.head(id)->desiredReleaseId, release);
    for (const auto& [id, desired] : others)
        QCOMPARE(world.store.head(id)->desiredReleaseId, desired);
    const auto updated = [&] {
        int count = 0;
        for (const auto& [id, desired] : eligible)
            count += world.store.head(id)->currentReleaseId == release && world.status(id) == "running" ? 1 : 0;
        return count;
    };
    int waiting = 0;
    for (const auto& [id, desired] : eligible) {
        const Deployment deployment = *world.store.deployment(id);
        const bool silent = deployment.pull && world.at - *deployment.updatedAt > 5min;
        const bool asks = deployment.pull && deployment.stackSettings.find("approval-required\"") != std::string::npos;
        waiting += silent || asks ? 1 : 0;
    }
    QVERIFY(world.runUntil([&] { return updated() + waiting >= int(eligible.size()); }, 1200s));
    for (const auto& [id, desired] : others)
        QVERIFY(!world.store.head(id) || world.store.head(id)->currentReleaseId != release);
}

void LifeTest::rolloutIsSpreadOut()
{
    LivingWorld world(120);
    world.run(120s); // what the seed left to do
    world.publish(stacksOf(Api::V1_7_1, productVersions));
    std::size_t most = 0;
    world.runUntil(
        [&] {
            std::size_t count = 0;
            world.store.visitHeads([&](const DeploymentHead& head) {
                count += head.status == "updating" ? 1 : 0;
                return true;
            });
            most = std::max(most, count);
            return false;
        },
        60s);
    QVERIFY2(most >= 3 && most <= 14, qPrintable(QString::number(most)));
}

void LifeTest::uncoveredPlatformStaysPending()
{
    LivingWorld world;
    const std::string id =
        world.find([](const DeploymentHead& head) { return isPush(head, "running") && head.platform == "azure"; });
    Json stacks = stacksOf(Api::V1_7_1, productVersions);
    stacks.erase("azure");
    world.publish(stacks);
    world.run(300s);
    QCOMPARE(world.status(id), std::string("update-pending"));
    QVERIFY(world.store.deployment(id)->error.empty());
    // A cleanup hangs then, too.
    world.store.editHead(id, [](DeploymentHead& head) { head.status = "delete-pending"; });
    world.run(60s);
    QCOMPARE(world.status(id), std::string("delete-pending"));
}

void LifeTest::frozenChangeFailsTheUpdate()
{
    LivingWorld world;
    const std::string id =
        world.find([](const DeploymentHead& head) { return isPush(head, "running") && head.platform == "gcp"; });
    Json stacks = stacksOf(Api::V1_7_1, productVersions);
    stacks["gcp"]["resources"]["files"]["config"]["versioning"] = false;
    world.publish(stacks);
    QVERIFY(world.runUntil([&] { return world.status(id) == "update-failed"; }));
    const Json error = Json::parse(world.store.deployment(id)->error);
    QCOMPARE(error.at("code").get<std::string>(), std::string("PREFLIGHT_CHECKS_FAILED"));
    QVERIFY(error.dump().find("files") != std::string::npos);
}

void LifeTest::missingProfileFailsThePreflights()
{
    LivingWorld world;
    Json stacks = stacksOf(Api::V1_7_1, productVersions);
    stacks["aws"]["resources"]["jobs"]["config"]["permissions"] = "nobody";
    world.publish(stacks);
    Deployment fresh;
    fresh.id = world.store.newId("dep");
    fresh.name = "fresh";
    fresh.platform = "aws";
    fresh.status = "pending";
    fresh.groupId = world.store.groups().front().id;
    fresh.desiredReleaseId = world.store.latestRelease()->id;
    fresh.createdAt = world.at;
    world.store.putDeployment(fresh);
    QVERIFY(world.runUntil([&] { return world.status(fresh.id) == "preflights-failed"; }));
    const Json error = Json::parse(world.store.deployment(fresh.id)->error);
    QVERIFY(error.at("source").at("context").at("results").dump().find("nobody") != std::string::npos);
}

void LifeTest::redeployWithoutStateFails()
{
    LivingWorld world;
    const std::string id = world.find([](const DeploymentHead& head) { return head.status == "preflights-failed"; });
    world.store.editHead(id, [](DeploymentHead& head) { head.status = "update-pending"; });
    QVERIFY(world.runUntil([&] { return world.status(id) == "update-failed"; }, 120s));
    QCOMPARE(Json::parse(world.store.deployment(id)->error).at("code").get<std::string>(),
             std::string("MISSING_CONFIGURATION"));
}

void LifeTest::redeployOfPullIsUndoneByTheAgent()
{
    LivingWorld world;
    const std::string id = world.find([&](const DeploymentHead& head) {
        return head.status == "running" && head.pull && world.at - *head.updatedAt < 1min;
    });
    const std::string before = world.store.deployment(id)->stackState;
    world.store.editHead(id, [](DeploymentHead& head) { head.status = "update-pending"; });
    QVERIFY(world.runUntil([&] { return world.status(id) == "running"; }, 60s));
    QVERIFY(world.store.deployment(id)->stackState == before);
}

void LifeTest::cleanupRemovesTheRow()
{
    LivingWorld world;
    const std::string id =
        world.find([](const DeploymentHead& head) { return isPush(head, "running") && head.importSource.empty(); });
    world.store.editHead(id, [](DeploymentHead& head) { head.status = "delete-pending"; });
    std::set<std::string> seen;
    QVERIFY(world.runUntil([&] {
        seen.insert(world.status(id));
        return !world.store.head(id);
    }));
    QVERIFY(seen.contains("deleting"));
    QVERIFY(seen.contains("deleted"));
}

void LifeTest::cleanupOfImportedNeedsATeardown()
{
    LivingWorld world;
    const std::string id =
        world.find([](const DeploymentHead& head) { return isPush(head, "running") && !head.importSource.empty(); });
    world.store.editHead(id, [](DeploymentHead& head) { head.status = "delete-pending"; });
    QVERIFY(world.runUntil([&] { return world.status(id) == "teardown-required"; }));
    const Json state = Json::parse(world.store.deployment(id)->stackState);
    QCOMPARE(state.at("resources").at("api").at("status").get<std::string>(), std::string("deleted"));
    QCOMPARE(state.at("resources").at("files").at("status").get<std::string>(), std::string("running"));
}

void LifeTest::newResourcesOfAReleaseAppear()
{
    LivingWorld world;
    const std::string id =
        world.find([](const DeploymentHead& head) { return isPush(head, "running") && head.platform == "aws"; });
    Json stacks = stacksOf(Api::V1_7_1, productVersions);
    Json& resources = stacks["aws"]["resources"];
    resources["mailer"] = resources["jobs"];
    resources["mailer"]["config"]["id"] = "mailer";
    resources.erase("jobs");
    world.publish(stacks);
    QVERIFY(world.runUntil([&] { return world.status(id) == "updating"; }));
    QVERIFY(world.runUntil([&] { return world.status(id) == "running"; }));
    const Json state = Json::parse(world.store.deployment(id)->stackState);
    QCOMPARE(state.at("resources").at("mailer").at("status").get<std::string>(), std::string("running"));
    QVERIFY(!state.at("resources").contains("jobs"));
    for (const Json& resource : state.at("resources"))
        QVERIFY(!resource.contains("previousConfig"));
}

void LifeTest::agentsReportAndSilentOnesDoNot()
{
    LivingWorld world(400);
    const auto pull = [](const DeploymentHead& head) { return head.status == "running" && head.pull; };
    const std::string loud =
        world.find([&](const DeploymentHead& head) { return pull(head) && world.at - *head.updatedAt < 1min; });
    const std::string silent =
        world.find([&](const DeploymentHead& head) { return pull(head) && world.at - *head.updatedAt > 8min; });
    const std::string push = world.find([](const DeploymentHead& head) { return isPush(head, "running"); });
    QVERIFY(!loud.empty() && !silent.empty() && !push.empty());
    const Time silentAt = *world.store.head(silent)->updatedAt;
    const Time pushAt = *world.store.head(push)->updatedAt;
    world.run(95s);
    QVERIFY(world.at - *world.store.head(loud)->updatedAt < 35s);
    QVERIFY(*world.store.head(silent)->updatedAt == silentAt);
    QVERIFY(*world.store.head(push)->updatedAt == pushAt); // frozen at 1.7.1 (protocol 10.4)
}

void LifeTest::incidentsChangeSomethingNowAndThen()
{
    LivingWorld world(60, {0, 0, true});
    world.run(240s); // what the seed left in the middle of something is done
    std::map<std::string, std::string> before;
    int changes = 0;
    for (int i = 0; i < 60; ++i) {
        world.run(5s);
        std::map<std::string, std::string> statuses;
        world.store.visitHeads([&](const DeploymentHead& head) {
            statuses[head.id] = head.status;
            return true;
        });
        changes += !before.empty() && statuses != before ? 1 : 0;
        before = std::move(statuses);
    }
    QVERIFY2(changes >= 15, qPrintable(QString::number(changes)));
}

void LifeTest::fleetStaysMostlyRunning()
{
    LivingWorld world(60, {});
    world.run(1800s);
    int running = 0;
    int failed = 0;
    world.store.visitHeads([&](const DeploymentHead& head) {
        running += head.status == "running" ? 1 : 0;
        failed += head.status.ends_with("-failed") ? 1 : 0;
        return true;
    });
    const auto count = int(world.store.deploymentCount());
    QVERIFY2(count >= 54 && count <= 64, qPrintable(QString::number(count)));
    QVERIFY2(running >= 30, qPrintable(QString::number(running)));
    QVERIFY2(failed >= 8 && failed <= 22, qPrintable(QString::number(failed)));
}

void LifeTest::strangeStatesDoNoHarm()
{
    LivingWorld world(60, {500, 500, true});
    int number = 0;
    const std::vector<std::string> states{R"({"resources":{"api":7}})", R"({"resources":[]})", "[]",
                                          R"({"resources":{"api":{"config":[],"status":3}}})"};
    std::vector<std::string> ids;
    world.store.visitHeads([&](const DeploymentHead& head) {
        ids.push_back(head.id);
        return true;
    });
    for (const std::string& id : ids)
        world.store.editDeployment(id, [&](Deployment& deployment) {
            deployment.stackState = states[static_cast<std::size_t>(number++) % states.size()];
        });
    world.publish(stacksOf(Api::V1_7_1, productVersions));
    world.run(180s);
    Options options = world.options;
    Telemetry telemetry(world.store, options);
    (void)telemetry.batch(world.at);
    QVERIFY(world.store.deploymentCount() > 40);
}

void LifeTest::frozenStartChangesNothing()
{
    LivingWorld world;
    Options frozen = world.options;
    frozen.frozen = true;
    const std::string before = world.fingerprint();
    Life life(world.store, frozen);
    life.start();
    life.stop();
    QVERIFY(world.fingerprint() == before);
}

ALIEN_TEST(LifeTest)
#include "tst_life.moc"
