// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/bulkrun.h"
#include "tests/models/journalbench.h"
#include "tests/models/scriptedtransport.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

/// A runner whose mutations are answered by hand.
struct Bench
{
    QTemporaryDir dir;
    Journal journal{dir.path() + u"/history.db"_s};
    ScriptedTransport transport;
    ManagerClient client{transport};
    ActionRunner runner{client, journal};
    using Done = std::function<void(std::optional<ApiError>, QString)>;
    QList<std::pair<QString, Done>> sent;

    Bench()
    {
        client.setGeneration(Generation::V1);
        ActionRunner::Context context;
        context.connection = u"p1"_s;
        context.who.role = {Role::WorkspaceAdmin, u"workspace-admin"_s};
        context.who.scopeType = {ScopeType::Workspace, u"workspace"_s};
        runner.setContext(context);
        transport.script = [](const HttpRequest& request) -> ScriptedTransport::Reply {
            return json(deploymentJson(request.path.section(u'/', -1).toUtf8(), "update-failed"));
        };
    }
    OperatorAction retry(int count)
    {
        OperatorAction action;
        action.id = u"deployment.retry"_s;
        action.verb = u"Retry"_s;
        action.permission = Permission::Retry;
        for (int i = 0; i < count; ++i)
            action.targets.append({u"deployment"_s, u"dep_%1"_s.arg(i), u"=name %1"_s.arg(i), u"update-failed"_s});
        action.send = [this](const ActionTarget& target, const CallOptions&, const Done& done) {
            sent.append({target.id, done});
        };
        return action;
    }
    void answerAll()
    {
        for (const auto& [id, done] : std::exchange(sent, {}))
            done(std::nullopt, {});
    }
    static ApiError refusal()
    {
        ApiError error;
        error.kind = ApiError::Kind::Api;
        error.status = 500;
        return error;
    }
};

} // namespace

class TestBulkRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPausedRunBeginsNoFurtherTarget()
    {
        Bench bench;
        BulkRun run(bench.runner, bench.retry(10));
        run.start();
        QTRY_COMPARE(bench.sent.size(), 4);
        QCOMPARE(run.count(BulkRow::State::UnderWay), 4);
        run.setPaused(true);
        bench.answerAll();
        QTRY_COMPARE(run.count(OutcomeKind::Done), 4);
        QCoreApplication::processEvents();
        QCOMPARE(bench.sent.size(), 0);
        QCOMPARE(run.count(BulkRow::State::Waiting), 6);
        run.setPaused(false);
        QTRY_COMPARE(bench.sent.size(), 4);
        QCOMPARE(bench.runner.openTargets(), 6);
        bench.answerAll();
        QTRY_COMPARE(bench.sent.size(), 2);
        bench.answerAll();
        QTRY_VERIFY(run.isFinished());
        QCOMPARE(run.summary(), u"10 done"_s);
        QCOMPARE(bench.runner.openTargets(), 0);
    }

    void whatTheManagerOnlyAcceptedIsNotCalledDone()
    {
        Bench bench;
        BulkRun run(bench.runner, bench.retry(2), nullptr, u"It runs the phase again."_s);
        run.start();
        QTRY_COMPARE(bench.sent.size(), 2);
        bench.answerAll();
        QTRY_VERIFY(run.isFinished());
        QCOMPARE(run.summary(), u"2 accepted"_s);
        QCOMPARE(run.next(), u"It runs the phase again."_s);
        QVERIFY(run.toCsv().contains(",accepted,"));
        QVERIFY(!run.toJson().contains("done"));
    }

    void aStoppedRunEndsWithWhatWasUnderWay()
    {
        Bench bench;
        BulkRun run(bench.runner, bench.retry(10));
        QSignalSpy finished(&run, &BulkRun::finished);
        run.start();
        QTRY_COMPARE(bench.sent.size(), 4);
        run.setPaused(true);
        run.stop(); // also while it is paused
        bench.answerAll();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(run.count(OutcomeKind::Done), 4);
        QCOMPARE(run.count(OutcomeKind::Refused), 6);
        QVERIFY(run.failedTargets().isEmpty());
        QVERIFY(bench.sent.isEmpty());
    }

    void onlyWhatFailedIsOfferedAgain()
    {
        Bench bench;
        BulkRun run(bench.runner, bench.retry(3));
        run.start();
        QTRY_COMPARE(bench.sent.size(), 3);
        bench.sent[0].second(std::nullopt, {});
        bench.sent[1].second(Bench::refusal(), {});
        ApiError lost;
        lost.kind = ApiError::Kind::OutcomeUnknown;
        bench.sent[2].second(lost, {});
        QTRY_VERIFY(run.isFinished());
        const QList<ActionTarget> again = run.failedTargets();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().id, u"dep_1"_s);
        QCOMPARE(again.first().statusSeen, u"update-failed"_s);
        // What needs somebody stands first.
        QCOMPARE(run.rowAt(0).target.id, u"dep_1"_s);
        QCOMPARE(run.rowAt(1).target.id, u"dep_2"_s);
        QCOMPARE(run.summary(), u"1 done, 1 failed, 1 outcome unknown"_s);
    }

    void outcomesAreExported()
    {
        Bench bench;
        BulkRun run(bench.runner, bench.retry(2));
        run.start();
        QTRY_COMPARE(bench.sent.size(), 2);
        bench.answerAll();
        QTRY_VERIFY(run.isFinished());
        const QByteArrayList lines = run.toCsv().split('\n');
        QCOMPARE(lines.size(), 4); // head, two targets, the end
        QVERIFY(lines[1].startsWith("deployment.retry,deployment,dep_0,"));
        QVERIFY(!lines[1].contains(",=name")); // no formula for a spreadsheet
        const QJsonObject json = QJsonDocument::fromJson(run.toJson()).object();
        const QJsonArray targets = json.value("targets"_L1).toArray();
        QCOMPARE(targets.size(), 2);
        QCOMPARE(targets.at(1).toObject().value("id"_L1).toString(), u"dep_1"_s);
        QCOMPARE(targets.at(1).toObject().value("outcome"_L1).toString(), u"done"_s);
    }
};

ALIEN_TEST(TestBulkRun)
#include "tst_bulkrun.moc"
