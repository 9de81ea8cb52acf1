// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/bulkrun.h"
#include "tests/models/journalbench.h"
#include "tests/models/scriptedtransport.h"
#include "tests/support/testmain.h"

#include <QHash>
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

    explicit Bench(bool readOnly = false)
    {
        client.setGeneration(Generation::V1);
        ActionRunner::Context context;
        context.connection = u"p1"_s;
        context.who.role = {Role::WorkspaceAdmin, u"workspace-admin"_s};
        context.who.scopeType = {ScopeType::Workspace, u"workspace"_s};
        context.readOnly = readOnly;
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
    /// Very many; on a read-only connection all are refused as their turn comes.
    OperatorAction retryMany(int count)
    {
        OperatorAction action = retry(0);
        for (int i = 0; i < count; ++i)
            action.targets.append({u"deployment"_s, u"dep_%1"_s.arg(i), {}, {}});
        return action;
    }
    static ApiError refusal()
    {
        ApiError error;
        error.kind = ApiError::Kind::Api;
        error.status = 500;
        return error;
    }
};

/// Counts how often a row is looked at.
class WatchedRun : public BulkRun
{
public:
    using BulkRun::BulkRun;
    mutable qint64 looks = 0;

protected:
    [[nodiscard]] QString cellText(Slot slot, int column) const override
    {
        ++looks;
        return BulkRun::cellText(slot, column);
    }
    [[nodiscard]] QVariant cellData(Slot slot, int column, int role) const override
    {
        ++looks;
        return BulkRun::cellData(slot, column, role);
    }
    [[nodiscard]] qint64 sortNumber(Slot slot, int column) const override
    {
        ++looks;
        return BulkRun::sortNumber(slot, column);
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
        QVERIFY(run.report().toCsv().contains(",accepted,"));
        QVERIFY(!run.report().toJson().contains("done"));
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
        QVERIFY(run.report().failedTargets().isEmpty());
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
        const QList<ActionTarget> again = run.report().failedTargets();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().id, u"dep_1"_s);
        QCOMPARE(again.first().statusSeen, u"update-failed"_s);
        // What needs somebody stands first.
        QCOMPARE(run.idAt(0), u"dep_1"_s);
        QCOMPARE(run.idAt(1), u"dep_2"_s);
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
        const QByteArrayList lines = run.report().toCsv().split('\n');
        QCOMPARE(lines.size(), 4); // head, two targets, the end
        QVERIFY(lines[1].startsWith("deployment.retry,deployment,dep_0,"));
        QVERIFY(!lines[1].contains(",=name")); // no formula for a spreadsheet
        const QJsonObject json = QJsonDocument::fromJson(run.report().toJson()).object();
        const QJsonArray targets = json.value("targets"_L1).toArray();
        QCOMPARE(targets.size(), 2);
        QCOMPARE(targets.at(1).toObject().value("id"_L1).toString(), u"dep_1"_s);
        QCOMPARE(targets.at(1).toObject().value("outcome"_L1).toString(), u"done"_s);
    }

    void aTargetCostsNoMoreAmongMany()
    {
        constexpr int count = 20'000;
        Bench bench(true);
        const OperatorAction action = bench.retryMany(count);
        WatchedRun run(bench.runner, action);
        int signalled = 0;
        const auto signal = [&signalled] { ++signalled; };
        connect(&run, &BulkRun::progressed, &run, signal);
        connect(&run, &QAbstractItemModel::dataChanged, &run, signal);
        connect(&run, &QAbstractItemModel::layoutChanged, &run, signal);
        connect(&run, &QAbstractItemModel::rowsMoved, &run, signal);
        connect(&run, &QAbstractItemModel::rowsInserted, &run, signal);
        run.start();
        QTRY_VERIFY_WITH_TIMEOUT(run.isFinished() && run.rowCount() == count, 30'000);
        QCOMPARE(run.count(OutcomeKind::Refused), count);
        // A walk over all rows at each of them would be 400 million looks, a signal for each 40,000.
        QVERIFY2(run.looks < 10 * count, qPrintable(QString::number(run.looks)));
        QVERIFY2(signalled < count / 10, qPrintable(QString::number(signalled)));
    }

    void countsAreThoseOfTheRows()
    {
        Bench bench;
        BulkRun run(bench.runner, bench.retry(12));
        int compared = 0;
        connect(&run, &BulkRun::progressed, &run, [&run, &compared] {
            const BulkReport report = run.report();
            QHash<int, int> states;
            QHash<int, int> outcomes;
            for (qsizetype place = 0; place < report.targets.size(); ++place) {
                const BulkRow& row = report.row(place);
                ++states[int(row.state)];
                if (row.state == BulkRow::State::Ended)
                    ++outcomes[int(row.outcome)];
            }
            for (const auto state : {BulkRow::State::Waiting, BulkRow::State::UnderWay, BulkRow::State::Ended})
                QCOMPARE(run.count(state), states.value(int(state)));
            for (const auto outcome :
                 {OutcomeKind::Done, OutcomeKind::Failed, OutcomeKind::OutcomeUnknown, OutcomeKind::Refused})
                QCOMPARE(run.count(outcome), outcomes.value(int(outcome)));
            ++compared;
        });
        run.start();
        QTRY_COMPARE(bench.sent.size(), 4);
        bench.sent.takeFirst().second(Bench::refusal(), {});
        bench.answerAll();
        QTRY_COMPARE(bench.sent.size(), 4);
        run.stop();
        bench.answerAll();
        QTRY_VERIFY(run.isFinished());
        QVERIFY(compared >= 2);
        QCOMPARE(run.summary(), u"7 done, 1 failed, 4 not sent"_s);
    }

    void whatChangedIsToldOfItsRowAlone()
    {
        Bench bench;
        BulkRun run(bench.runner, bench.retry(10));
        QSignalSpy progressed(&run, &BulkRun::progressed);
        run.start();
        QTRY_COMPARE(bench.sent.size(), 4);
        run.setPaused(true); // tells of those four, and no other begins
        QSignalSpy changed(&run, &QAbstractItemModel::dataChanged);
        progressed.clear();
        const auto [id, done] = bench.sent.takeFirst();
        done(std::nullopt, {});
        QTRY_COMPARE(progressed.count(), 1);
        QCOMPARE(changed.count(), 1);
        const auto first = changed.constFirst().at(0).toModelIndex();
        QCOMPARE(changed.constFirst().at(1).toModelIndex().row(), first.row());
        QCOMPARE(run.idAt(first.row()), id);
        QCOMPARE(run.indexOfId(id, run.columnOf(u"outcome"_s)).data().toString(), u"done"_s);
        run.stop();
        bench.answerAll();
        QTRY_VERIFY(run.isFinished());
    }

    void rowsOfManyComeInSlices()
    {
        constexpr int count = 10'000;
        Bench bench(true);
        const OperatorAction action = bench.retryMany(count);
        BulkRun run(bench.runner, action);
        QCOMPARE(run.targetCount(), count);
        QVERIFY(run.rowCount() > 0 && run.rowCount() < count);
        run.start(); // some end before their row is there
        QTRY_VERIFY(run.isFinished() && run.rowCount() == count);
        QTRY_COMPARE(run.idAt(count - 1), u"dep_%1"_s.arg(count - 1));
        for (int row = 0; row < count; ++row) {
            QCOMPARE(run.idAt(row), u"dep_%1"_s.arg(row));
            QCOMPARE(run.index(row, run.columnOf(u"outcome"_s)).data().toString(), u"not sent"_s);
        }
    }

    void manyRowsAreSortedOnAWorker()
    {
        constexpr int count = 6'000;
        Bench bench;
        const OperatorAction action = bench.retryMany(count);
        BulkRun run(bench.runner, action);
        QTRY_COMPARE(run.rowCount(), count);
        run.sort(run.columnOf(u"name"_s), Qt::DescendingOrder);
        QVERIFY(run.isReordering());
        run.settle();
        QCOMPARE(run.idAt(0), u"dep_5999"_s);
        QCOMPARE(run.idAt(count - 1), u"dep_0"_s);
    }

    void aReportSharesItsTargetsAndStaysAsItIs()
    {
        Bench bench;
        const OperatorAction action = bench.retry(2);
        BulkRun run(bench.runner, action);
        const BulkReport before = run.report();
        QCOMPARE(before.targets.constData(), action.targets.constData());
        run.start();
        QTRY_COMPARE(bench.sent.size(), 2);
        bench.answerAll();
        QTRY_VERIFY(run.isFinished());
        QVERIFY(before.toCsv().contains(",waiting,"));
        QVERIFY(!run.report().toCsv().contains(",waiting,"));
    }
};

ALIEN_TEST(TestBulkRun)
#include "tst_bulkrun.moc"
