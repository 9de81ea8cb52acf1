// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/operatoraction.h"
#include "tests/models/journalbench.h"
#include "tests/models/scriptedtransport.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QSignalSpy>
#include <QTimer>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

using Outcomes = QList<ActionOutcome>;

struct Bench
{
    QTemporaryDir dir;
    Journal journal{dir.path() + u"/history.db"_s};
    ScriptedTransport transport;
    ManagerClient client{transport};
    std::unique_ptr<ActionRunner> runner = std::make_unique<ActionRunner>(client, journal);
    QByteArray status = "running";                           ///< what reads answer
    Result<HttpAnswer> answer = json(R"({"success":true})"); ///< to mutations
    bool mute = false;                                       ///< mutations wait for ever
    std::optional<Result<HttpAnswer>> readAnswer;

    Bench()
    {
        client.setGeneration(Generation::V1);
        setContext();
        transport.script = [this](const HttpRequest& request) -> ScriptedTransport::Reply {
            if (request.method == "GET") {
                if (readAnswer)
                    return readAnswer;
                return json(deploymentJson(request.path.section(u'/', -1).toUtf8(), status));
            }
            if (mute)
                return std::nullopt;
            return answer;
        };
    }
    void setContext(Role role = Role::WorkspaceAdmin, bool readOnly = false)
    {
        ActionRunner::Context context;
        context.connection = u"p1"_s;
        context.connectionName = u"Production"_s;
        context.who.id = u"tok_1"_s;
        context.who.role = {role, QString::fromLatin1(wireName(role))};
        context.who.scopeType = {ScopeType::Workspace, u"workspace"_s};
        context.readOnly = readOnly;
        runner->setContext(context);
    }
    OperatorAction redeploy(const QStringList& ids = {u"dep_1"_s})
    {
        OperatorAction action;
        action.id = u"deployment.redeploy"_s;
        action.verb = u"Redeploy"_s;
        action.reason = u"drift"_s;
        action.requestLine = u"POST /v1/deployments/{id}/redeploy"_s;
        action.requestBody = "{}";
        for (const QString& id : ids)
            action.targets.append({u"deployment"_s, id, u"halden-bank"_s, u"running"_s});
        action.send = [this](const ActionTarget& target, const CallOptions& options, auto done) {
            client.deployments().redeploy(target.id, options).then(runner.get(), [done](const Result<Nothing>& result) {
                done(result.ok() ? std::nullopt : std::optional(result.error()), {});
            });
        };
        return action;
    }
    Outcomes run(const OperatorAction& action)
    {
        Awaited<Outcomes> outcomes;
        runner->run(action, outcomes.setter());
        return outcomes.get();
    }
    [[nodiscard]] int mutations() const { return transport.count("POST", u"/redeploy"_s); }
};

} // namespace

class TestActionRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsJournalsSendsAndReadsAgain()
    {
        Bench bench;
        QSignalSpy read(bench.runner.get(), &ActionRunner::deploymentRead);
        QSignalSpy told(bench.runner.get(), &ActionRunner::outcome);
        const Outcomes outcomes = bench.run(bench.redeploy());
        QCOMPARE(int(outcomes.first().kind), int(OutcomeKind::Done));
        QCOMPARE(outcomes.first().statusAfter, u"running"_s);
        QCOMPARE(bench.mutations(), 1);
        QCOMPARE(read.count(), 2);
        QCOMPARE(told.count(), 1);
        // The guard's read and the mutation share one fresh connection.
        QCOMPARE(bench.transport.sent.size(), 3U);
        QVERIFY(bench.transport.sent[0].options.freshConnection != 0);
        QCOMPARE(bench.transport.sent[1].options.freshConnection, bench.transport.sent[0].options.freshConnection);
        QVERIFY(bench.transport.sent[1].mutation);

        const auto entries = allOf(bench.journal);
        QCOMPARE(entries.size(), 2U);
        const JournalEntry& sent = entries[1];
        QCOMPARE(int(sent.outcome), int(OutcomeKind::Sent));
        QCOMPARE(sent.connectionName, u"Production"_s);
        QCOMPARE(sent.subject, u"tok_1 workspace-admin"_s);
        QCOMPARE(sent.action, u"deployment.redeploy"_s);
        QCOMPARE(sent.request, u"POST /v1/deployments/dep_1/redeploy"_s);
        QCOMPARE(sent.statusBefore, u"running"_s);
        QCOMPARE(sent.reason, u"drift"_s);
        QCOMPARE(sent.requestDigest, u"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"_s); // of {}
        QCOMPARE(entries[0].about, sent.seq);
        QCOMPARE(int(entries[0].outcome), int(OutcomeKind::Done));
        QCOMPARE(entries[0].statusAfter, u"running"_s);
    }

    void writesTheEntryBeforeTheMutationLeaves()
    {
        Bench bench;
        bench.mute = true;
        bench.runner->run(bench.redeploy(), {});
        QTRY_COMPARE(bench.mutations(), 1);
        const auto entries = allOf(bench.journal);
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(int(entries[0].outcome), int(OutcomeKind::Sent));
    }

    void judgesAnswers_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("outcome");
        using K = ApiError::Kind;
        const auto row = [](const char* name, K kind, int status, OutcomeKind outcome) {
            QTest::newRow(name) << int(kind) << status << int(outcome);
        };
        row("refused by the manager", K::Api, 409, OutcomeKind::Refused);
        row("forbidden", K::Api, 403, OutcomeKind::Refused);
        row("failed there", K::Api, 500, OutcomeKind::Failed);
        row("unavailable", K::Api, 503, OutcomeKind::Failed);
        row("gateway gave up", K::Api, 504, OutcomeKind::OutcomeUnknown);
        row("proxy page", K::Unexpected, 502, OutcomeKind::OutcomeUnknown);
        row("proxy page, forbidden", K::Unexpected, 403, OutcomeKind::Failed);
        row("unreadable success", K::Decode, 200, OutcomeKind::OutcomeUnknown);
        row("never connected", K::Connection, 0, OutcomeKind::Failed);
        row("lost answer", K::OutcomeUnknown, 0, OutcomeKind::OutcomeUnknown);
        row("cancelled", K::Aborted, 0, OutcomeKind::OutcomeUnknown);
    }
    void judgesAnswers()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(int, outcome);
        Bench bench;
        bench.answer = refusal(ApiError::Kind(kind), status, u"SOME_CODE"_s);
        const Outcomes outcomes = bench.run(bench.redeploy());
        QCOMPARE(int(outcomes.first().kind), outcome);
        QVERIFY(outcomes.first().error);
        QCOMPARE(outcomes.first().text.contains(u"outcome unknown"_s),
                 OutcomeKind(outcome) == OutcomeKind::OutcomeUnknown);
        QCOMPARE(bench.mutations(), 1);
        const auto entries = allOf(bench.journal);
        QCOMPARE(entries.size(), 2U);
        QCOMPARE(int(entries[0].outcome), outcome);
        QCOMPARE(entries[0].code, u"SOME_CODE"_s);
    }

    void sendsNothingWhenTheStatusMoved()
    {
        Bench bench;
        bench.status = "updating";
        const Outcomes outcomes = bench.run(bench.redeploy());
        QCOMPARE(int(outcomes.first().kind), int(OutcomeKind::Refused));
        QVERIFY(outcomes.first().text.contains(u"changed since you looked"_s));
        QVERIFY(outcomes.first().text.contains(u"running"_s) && outcomes.first().text.contains(u"updating"_s));
        QCOMPARE(bench.mutations(), 0);
        QVERIFY(allOf(bench.journal).empty());
    }

    void letsTheGuardDecideWhereAChangeMayHappen()
    {
        Bench bench;
        bench.status = "deleting";
        OperatorAction action = bench.redeploy();
        action.stopWhenChanged = false;
        action.guard = [](const Deployment& now) {
            return now.status == DeploymentStatus::Deleting ? u"It is being deleted."_s : QString();
        };
        QCOMPARE(bench.run(action).constFirst().text, u"It is being deleted."_s);
        QCOMPARE(bench.mutations(), 0);
        bench.status = "update-failed";
        QCOMPARE(int(bench.run(action).constFirst().kind), int(OutcomeKind::Done));
        QCOMPARE(bench.mutations(), 1);
    }

    void sendsNothingWithoutAGuardRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("gone");
        QTest::newRow("gone") << 404 << true;
        QTest::newRow("broken") << 500 << false;
        QTest::newRow("token revoked") << 401 << false;
    }
    void sendsNothingWithoutAGuardRead()
    {
        QFETCH(int, status);
        QFETCH(bool, gone);
        Bench bench;
        QSignalSpy goneTold(bench.runner.get(), &ActionRunner::deploymentGone);
        bench.readAnswer = refusal(ApiError::Kind::Api, status);
        const Outcomes outcomes = bench.run(bench.redeploy());
        QVERIFY(outcomes.first().kind != OutcomeKind::Done);
        QVERIFY(outcomes.first().text.startsWith(u"Nothing was sent"_s));
        QCOMPARE(bench.mutations(), 0);
        QCOMPARE(goneTold.count(), gone ? 1 : 0);
        QVERIFY(allOf(bench.journal).empty());
    }

    void sendsNothingOnAReadOnlyConnection()
    {
        Bench bench;
        bench.setContext(Role::WorkspaceAdmin, true);
        QVERIFY(bench.run(bench.redeploy()).constFirst().text.contains(u"read-only"_s));
        QVERIFY(bench.transport.sent.empty());
    }

    void sendsNothingThatTheTokenMayNot()
    {
        Bench bench;
        bench.setContext(Role::WorkspaceViewer);
        QVERIFY(bench.run(bench.redeploy()).constFirst().text.contains(u"workspace-viewer"_s));
        QVERIFY(bench.transport.sent.empty());
    }

    void sendsNothingThatCannotBeJournaled()
    {
        QTemporaryDir dir;
        Journal broken(u"/proc/none/history.db"_s);
        Bench bench;
        bench.runner = std::make_unique<ActionRunner>(bench.client, broken);
        bench.setContext();
        const Outcomes outcomes = bench.run(bench.redeploy());
        QCOMPARE(int(outcomes.first().kind), int(OutcomeKind::Failed));
        QVERIFY(outcomes.first().text.contains(u"journal"_s));
        QCOMPARE(bench.mutations(), 0);
    }

    void allowsOneChangeAtATimePerTarget()
    {
        Bench bench;
        bench.mute = true;
        bench.runner->run(bench.redeploy(), {});
        QTRY_COMPARE(bench.mutations(), 1);
        QVERIFY(bench.runner->isBusy(u"dep_1"_s));
        const Outcomes second = bench.run(bench.redeploy({u"dep_1"_s}));
        QCOMPARE(int(second.first().kind), int(OutcomeKind::Refused));
        QCOMPARE(bench.mutations(), 1);
        bench.mute = false;
        QCOMPARE(int(bench.run(bench.redeploy({u"dep_2"_s})).constFirst().kind), int(OutcomeKind::Done));
        QVERIFY(!bench.runner->isBusy(u"dep_2"_s));
    }

    void takesOnlyTheFirstAnswerOfASend()
    {
        Bench bench;
        OperatorAction action = bench.redeploy();
        action.send = [](const ActionTarget&, const CallOptions&, auto done) {
            done(std::nullopt, u"Accepted."_s);
            ApiError error;
            done(error, {});
        };
        const Outcomes outcomes = bench.run(action);
        QCOMPARE(outcomes.first().text, u"Accepted."_s);
        QCOMPARE(allOf(bench.journal).size(), 2U);
    }

    void runsManyFourAtATimeAndKeepsTheirOrder()
    {
        Bench bench;
        QStringList ids;
        for (int i = 0; i < 25; ++i)
            ids.append(u"dep_%1"_s.arg(i));
        int under = 0;
        int most = 0;
        OperatorAction action = bench.redeploy(ids);
        const auto send = action.send;
        action.send = [&, send](const ActionTarget& target, const CallOptions& options, auto done) {
            most = std::max(most, ++under);
            send(target, options, [&under, done](std::optional<ApiError> error, const QString& note) {
                --under;
                done(std::move(error), note);
            });
        };
        const Outcomes outcomes = bench.run(action);
        QCOMPARE(outcomes.size(), 25);
        for (int i = 0; i < 25; ++i) {
            QCOMPARE(outcomes[i].target.id, ids[i]);
            QCOMPARE(outcomes[i].place, i);
        }
        QCOMPARE(bench.mutations(), 25);
        QVERIFY(most <= 4);
        QCOMPARE(allOf(bench.journal).size(), 50U);
    }

    void manyThatEndWhereTheyBeginLeaveTurnsBetween()
    {
        Bench bench;
        bench.setContext(Role::WorkspaceAdmin, true); // read-only: each is refused at once
        OperatorAction action = bench.redeploy();
        action.targets = QList<ActionTarget>(50'000, action.targets.constFirst());
        int turns = 0;
        QTimer turn;
        connect(&turn, &QTimer::timeout, &turn, [&turns] { ++turns; });
        turn.start(0);
        QSet<int> turnsWithOutcomes;
        action.onOutcome = [&](const ActionOutcome&) { turnsWithOutcomes.insert(turns); };
        QCOMPARE(bench.run(action).size(), 50'000);
        QVERIFY(turnsWithOutcomes.size() > 1);
    }

    void noTargetIsCopiedBeforeItsTurn()
    {
        Bench bench;
        OperatorAction action = bench.redeploy({u"dep_1"_s, u"dep_2"_s});
        const QList<ActionTarget> targets = action.targets;
        QList<qsizetype> begun;
        action.onBegin = [&](const ActionTarget& target, qsizetype place) {
            begun.append(place);
            QCOMPARE(&target, &targets.at(place));
        };
        QCOMPARE(bench.run(action).size(), 2);
        QCOMPARE(begun, (QList<qsizetype>{0, 1}));
    }

    void stopsWhatWasNotSent()
    {
        Bench bench;
        QStringList ids;
        for (int i = 0; i < 10; ++i)
            ids.append(u"dep_%1"_s.arg(i));
        OperatorAction action = bench.redeploy(ids);
        const auto send = action.send;
        action.send = [&bench, send](const ActionTarget& target, const CallOptions& options, auto done) {
            bench.runner->stop(u"deployment.redeploy"_s);
            send(target, options, done);
        };
        const Outcomes outcomes = bench.run(action);
        int done = 0;
        int refused = 0;
        for (const ActionOutcome& outcome : outcomes) {
            done += outcome.kind == OutcomeKind::Done;
            refused += outcome.kind == OutcomeKind::Refused;
        }
        QCOMPARE(done + refused, 10);
        QCOMPARE(done, bench.mutations());
        QVERIFY(done >= 1 && done <= 4);
    }

    void saysThatADeletedDeploymentIsGone()
    {
        Bench bench;
        QSignalSpy gone(bench.runner.get(), &ActionRunner::deploymentGone);
        OperatorAction action = bench.redeploy();
        const auto send = action.send;
        action.send = [&bench, send](const ActionTarget& target, const CallOptions& options, auto done) {
            bench.readAnswer = refusal(ApiError::Kind::Api, 404, u"DEPLOYMENT_NOT_FOUND"_s);
            send(target, options, done);
        };
        const Outcomes outcomes = bench.run(action);
        QCOMPARE(int(outcomes.first().kind), int(OutcomeKind::Done));
        QCOMPARE(outcomes.first().statusAfter, u"deleted"_s);
        QCOMPARE(gone.count(), 1);
    }

    void recordsUnknownWhenItEndsBeforeTheAnswer()
    {
        Bench bench;
        bench.mute = true;
        bench.runner->run(bench.redeploy(), {});
        QTRY_COMPARE(bench.mutations(), 1);
        bench.runner.reset();
        const auto entries = allOf(bench.journal);
        QCOMPARE(entries.size(), 2U);
        QCOMPARE(int(entries[0].outcome), int(OutcomeKind::OutcomeUnknown));
        QVERIFY(entries[0].detail.contains(u"outcome unknown"_s));
    }

    void actsOnWhatIsNoDeploymentWithoutReading()
    {
        Bench bench;
        OperatorAction action;
        action.id = u"group.create"_s;
        action.permission = Permission::CreateGroup;
        action.targets = {{u"group"_s, {}, u"acme"_s, {}}};
        action.send = [](const ActionTarget&, const CallOptions& options, auto done) {
            QVERIFY(options.freshConnection != 0);
            done(std::nullopt, {});
        };
        QCOMPARE(int(bench.run(action).constFirst().kind), int(OutcomeKind::Done));
        QVERIFY(bench.transport.sent.empty());
        QCOMPARE(allOf(bench.journal).size(), 2U);
    }
};

ALIEN_TEST(TestActionRunner)
#include "tst_actions.moc"
