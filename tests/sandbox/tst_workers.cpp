// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life/telemetry.h"
#include "tests/sandbox/livingworld.h"
#include "tests/support/testmain.h"

using namespace alien::sandbox;
using namespace alien::test;
using Json = nlohmann::json;
using namespace std::chrono_literals;

namespace {

Json answerOf(const Store& store, const std::string& commandId)
{
    const Json response = Json::parse(store.command(commandId)->response);
    const QByteArray bytes = QByteArray::fromBase64(
        QByteArray::fromStdString(response.at("response").at("inlineBase64").get<std::string>()));
    return Json::parse(bytes.begin(), bytes.end());
}

} // namespace

class WorkersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsAreAnswered();
    void slowTakesItsTime();
    void unknownCommandsStayPending();
    void commandsOfStoppedDeploymentsWait();
    void telemetryNamesItsDeployments();
    void theTelemetryOfThePastReachesThePresent();
};

void WorkersTest::commandsAreAnswered()
{
    LivingWorld world;
    const std::string id =
        world.find([](const DeploymentHead& head) { return isPush(head, "running") && head.platform == "local"; });
    QVERIFY(!id.empty());
    const std::string query = world.newCommand(id, "query");
    const std::string report = world.newCommand(id, "report");
    const std::string fail = world.newCommand(id, "fail");
    const std::string big = world.newCommand(id, "big");
    const auto state = [&](const std::string& command) { return world.store.command(command)->state; };
    QVERIFY(world.runUntil([&] { return state(query) == CommandState::Dispatched; }, 10s));
    QVERIFY(world.runUntil(
        [&] {
            return state(query) == CommandState::Succeeded && state(report) == CommandState::Succeeded &&
                   state(fail) == CommandState::Failed && state(big) == CommandState::Succeeded;
        },
        20s));
    QCOMPARE(answerOf(world.store, query).at("rows").size(), std::size_t{7}); // the limit of the parameters
    QVERIFY(answerOf(world.store, report).dump().size() > 8000);
    const std::size_t bigSize = answerOf(world.store, big).dump().size();
    QVERIFY(bigSize > 5'000'000 && bigSize < 5'400'000);
    const Json failure = Json::parse(world.store.command(fail)->response);
    QCOMPARE(failure.at("code").get<std::string>(), std::string("HANDLER_ERROR"));
    QVERIFY(failure.contains("message") && failure.contains("details"));
}

void WorkersTest::slowTakesItsTime()
{
    LivingWorld world;
    const std::string id =
        world.find([](const DeploymentHead& head) { return isPush(head, "running") && head.platform == "aws"; });
    const std::string command = world.newCommand(id, "slow");
    world.run(15s);
    QCOMPARE(world.store.command(command)->state, CommandState::Dispatched);
    world.run(10s);
    QCOMPARE(world.store.command(command)->state, CommandState::Succeeded);
}

void WorkersTest::unknownCommandsStayPending()
{
    LivingWorld world;
    const std::string id =
        world.find([](const DeploymentHead& head) { return isPush(head, "running") && head.platform == "aws"; });
    const std::string command = world.newCommand(id, "make-coffee");
    const std::string query = world.newCommand(id, "query");
    world.run(60s);
    QCOMPARE(world.store.command(command)->state, CommandState::Pending);
    QCOMPARE(world.store.command(command)->attempt, 1);
    QCOMPARE(world.store.command(query)->state, CommandState::Succeeded);
}

void WorkersTest::commandsOfStoppedDeploymentsWait()
{
    LivingWorld world;
    const std::string id = world.find([](const DeploymentHead& head) { return head.status == "update-failed"; });
    const std::string command = world.newCommand(id, "query");
    world.run(20s);
    QCOMPARE(world.store.command(command)->state, CommandState::Pending);
}

void WorkersTest::telemetryNamesItsDeployments()
{
    LivingWorld world;
    Telemetry telemetry(world.store, world.options);
    const Telemetry::Batch batch = telemetry.batch(world.at);
    const std::string id =
        world.find([](const DeploymentHead& head) { return isPush(head, "running") && head.platform == "aws"; });
    for (const std::string* bytes : {&batch.logs, &batch.metrics}) {
        QCOMPARE((*bytes)[0], '\x0a'); // field 1, a message: resource_logs and resource_metrics alike
        QVERIFY(bytes->find("alien.deployment_id") != std::string::npos);
        QVERIFY(bytes->find("service.name") != std::string::npos);
    }
    QVERIFY(batch.metrics.find(id) != std::string::npos);
    QVERIFY(batch.metrics.find("http.server.requests") != std::string::npos);
    QVERIFY(batch.logs.find("function-output") != std::string::npos);
    QVERIFY(batch.logs.find("stdout") != std::string::npos);
}

void WorkersTest::theTelemetryOfThePastReachesThePresent()
{
    const Time start = now();
    Time present = start;
    std::vector<Time> rounds;
    eachPastRound([&present] { return present; },
                  [&](Time at) {
                      rounds.push_back(at);
                      present += 1s; // it takes a while to send one
                      return true;
                  });
    QVERIFY(rounds.front() == start - 30min);
    QVERIFY(present > start + 5min);
    QVERIFY(present - rounds.back() < 10s); // no longer than two rounds
    int count = 0;
    eachPastRound(now, [&count](Time) { return ++count < 3; });
    QCOMPARE(count, 3);
}

ALIEN_TEST(WorkersTest)
#include "tst_workers.moc"
