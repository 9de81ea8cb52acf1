// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/deploymenttable.h"
#include "models/history/deploymentpast.h"
#include "models/history/timemachine.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <map>
#include <random>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

/// One run of the console: a live store that "polls", and its past.
struct Run
{
    explicit Run(const QString& folder)
        : files(PastFiles::in(folder, u"https://manager"_s))
        , machine({live, clock, [this] { return complete; }, [](qint64) { return u"rel_then"_s; }}, files)
    {}
    void poll(const std::vector<Dep>& put, std::vector<std::string> gone = {})
    {
        complete = true;
        live.apply(delta(put, std::move(gone), std::exchange(first, false)));
        live.finish();
        machine.polled();
    }
    void settle()
    {
        bool done = false;
        machine.log().beginMs(&machine, [&done](qint64) { done = true; });
        QTRY_VERIFY(done);
    }
    /// To that moment, until it is whole.
    void show(qint64 at)
    {
        QSignalSpy applied(&machine, &TimeMachine::pastApplied);
        machine.show(at);
        QTRY_VERIFY(!applied.isEmpty() && machine.shownMs() == at);
    }
    void showNow()
    {
        machine.showNow();
        QTRY_VERIFY(!machine.showsPast());
    }

    HandClock clock;
    FleetStore live{clock};
    bool complete = false;
    bool first = true;
    PastFiles files;
    TimeMachine machine;
};

std::vector<Dep> fleetOf(int count)
{
    std::vector<Dep> out;
    out.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        out.push_back({.id = "dep_" + std::to_string(1000 + i), .name = "n" + std::to_string(i)});
    return out;
}

QStringList statusesOf(const DeploymentTable& table)
{
    QStringList out;
    for (int row = 0; row < table.rowCount(); ++row)
        out.append(table.index(row, DeploymentTable::Status).data().toString());
    return out;
}

StatusChange step(const QString& from, const QString& to, qint64 at)
{
    return {u"dep"_s, from, to, at, 0};
}

} // namespace

class TestTimeMachine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whereNothingIsKeptNothingIsOpened()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const auto reading = TimeMachine::readAhead(PastFiles::in(u"anywhere"_s, {}).snapshot);
        QVERIFY(reading.get().rows.empty());
    }

    void whatIsOlderThanChosenGoesAndTheBoundaryStays()
    {
        const QTemporaryDir dir;
        Run run(dir.path());
        constexpr qint64 day = 86'400'000;
        constexpr int days = 80;
        const qint64 start = run.clock.now;
        std::vector<Dep> fleet = fleetOf(400);
        std::mt19937 random(5);
        std::map<qint64, std::string> errors; // of the first one, by the time of the poll
        for (int i = 0; i < days; ++i) {
            for (Dep& one : fleet) { // much and unlike, so that a frame comes each few days
                one.message.clear();
                while (one.message.size() < 160)
                    one.message += std::to_string(random());
                one.status = "update-failed";
                one.error = "E" + std::to_string(random());
            }
            run.poll(fleet);
            errors[run.clock.now] = fleet.front().error;
            run.settle();
            run.clock.now += day;
        }
        const auto begin = [&run] {
            qint64 at = -1;
            run.machine.log().beginMs(&run.machine, [&at](qint64 ms) { at = ms; });
            return QTest::qWaitFor([&at] { return at >= 0; }) ? at : -1;
        };
        QCOMPARE(begin(), start);
        ChangeRetention kept;
        run.machine.setRetention(kept); // 90 days: all of it
        QCOMPARE(begin(), start);
        kept.days = 30;
        run.machine.setRetention(kept);
        const qint64 boundary = run.clock.now - 30 * day;
        QVERIFY2(begin() > start && begin() <= boundary, qPrintable(QString::number((begin() - start) / day)));
        run.show(boundary);
        QCOMPARE(run.machine.past().count(), 400);
        const std::string then = std::prev(errors.upper_bound(boundary))->second;
        QCOMPARE(run.machine.past().find(fleet.front().id)->summary->errorCode, std::string_view(then));
        run.showNow();
        QCOMPARE(run.live.count(), 400); // only the past goes
    }

    void theNextStartShowsTheLastKnownFleetAtOnce()
    {
        const QTemporaryDir dir;
        std::vector<Dep> fleet = fleetOf(300);
        fleet[7].status = "update-failed";
        fleet[7].error = "UNREACHABLE";
        qint64 since = 0;
        {
            Run before(dir.path());
            before.poll(fleet);
            since = before.live.find(fleet[7].id)->sinceMs;
        }
        Run after(dir.path());
        after.clock.now += 240'000;
        const auto reading = TimeMachine::readAhead(after.files.snapshot);
        QVERIFY(after.machine.restore(reading, 20'000));
        QCOMPARE(after.live.count(), 300);
        QCOMPARE(after.machine.restoredMs(), HandClock().now);
        const FleetRow* failed = after.live.find(fleet[7].id);
        QCOMPARE(failed->summary->errorCode, intern("UNREACHABLE"));
        QCOMPARE(failed->klass, StatusClass::Failed);
        QCOMPARE(failed->sinceMs, since);
        QVERIFY(after.live.find(fleet[7].id)->summary->errorMessage.empty());
    }

    void theLiveListIsMergedAsADifference()
    {
        const QTemporaryDir dir;
        std::vector<Dep> fleet = fleetOf(50);
        {
            Run before(dir.path());
            before.poll(fleet);
        }
        Run after(dir.path());
        after.machine.restore(TimeMachine::readAhead(after.files.snapshot), 20'000);
        Format format(after.clock);
        DeploymentTable table(after.live, format);
        QAbstractItemModelTester tester(&table);
        QItemSelectionModel selection(&table);
        selection.select(table.index(20, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QString selected = table.visibleIds().at(20);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        QSignalSpy restored(&after.machine, &TimeMachine::restoredChanged);
        fleet[30].status = "updating";
        after.poll({fleet.begin() + 1, fleet.end()});
        QCOMPARE(after.machine.restoredMs(), 0);
        QCOMPARE(restored.size(), 1);
        QCOMPARE(table.rowCount(), 49);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(table.visibleIds().at(selection.selectedRows().first().row()), selected);
        // What happened in between is in the log: one is gone, one moved.
        after.settle();
        bool told = false;
        after.machine.log().differenceSince(this, HandClock().now, [&](const FleetDifference& difference) {
            QCOMPARE(difference.counts[FleetDifference::Gone], 1);
            QCOMPARE(difference.counts[FleetDifference::OtherStatus], 1);
            told = true;
        });
        QTRY_VERIFY(told);
    }

    void aLateSnapshotNeverCoversTheLiveList()
    {
        const QTemporaryDir dir;
        {
            Run before(dir.path());
            before.poll(fleetOf(5));
        }
        Run after(dir.path());
        after.poll(fleetOf(2));
        QVERIFY(after.machine.restore(TimeMachine::readAhead(after.files.snapshot), 20'000));
        QCOMPARE(after.live.count(), 2);
        QCOMPARE(after.machine.restoredMs(), 0);
    }

    void whatATokenMayNotSeeIsDropped()
    {
        const QTemporaryDir dir;
        {
            Run before(dir.path());
            before.poll(fleetOf(5));
        }
        Run after(dir.path());
        after.machine.restore(TimeMachine::readAhead(after.files.snapshot), 20'000);
        QCOMPARE(after.live.count(), 5);
        after.machine.dropRestored();
        QCOMPARE(after.live.count(), 0);
        QCOMPARE(after.machine.restoredMs(), 0);
    }

    void showsThePastThroughTheSameTable()
    {
        const QTemporaryDir dir;
        Run run(dir.path());
        const qint64 begin = run.clock.now;
        std::vector<Dep> fleet = fleetOf(40);
        run.poll(fleet);
        fleet[3].status = "update-failed";
        run.clock.now += 60'000;
        run.poll({fleet[3]});
        run.clock.now += 60'000;
        run.poll({Dep{.id = "dep_2000", .name = "late"}}, {fleet[0].id});
        Format format(run.clock);
        DeploymentTable table(run.live, format);
        QAbstractItemModelTester tester(&table);
        QItemSelectionModel selection(&table);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        connect(&run.machine, &TimeMachine::shownChanged, &table,
                [&] { table.setStore(run.machine.showsPast() ? run.machine.past() : run.live); });
        table.setQueryText(u"status:failed"_s);
        QCOMPARE(table.rowCount(), 1);
        selection.select(table.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);

        run.show(begin + 1000);
        QCOMPARE(table.rowCount(), 0); // nobody had failed then
        QCOMPARE(table.totalCount(), 40);
        table.setQueryText({});
        QVERIFY(table.visibleIds().contains(QString::fromStdString(fleet[0].id)));
        QVERIFY(!table.visibleIds().contains(u"dep_2000"_s));
        QCOMPARE(run.machine.past().newestRelease(), u"rel_then"_s);

        run.show(begin + 61'000);
        QCOMPARE(statusesOf(table).filter(u"update-failed"_s).size(), 1);
        QCOMPARE(table.rowById(QString::fromStdString(fleet[3].id))->klass, StatusClass::Failed);
        const QList<FacetValue> statuses = table.facet(FleetFacet::Status);
        QCOMPARE(statuses.size(), 2);

        // The present goes on meanwhile.
        run.clock.now += 60'000;
        fleet[9].status = "updating";
        run.poll({fleet[9]});
        QVERIFY(!statusesOf(table).contains(u"updating"_s));
        run.showNow();
        QVERIFY(statusesOf(table).contains(u"updating"_s));
        QCOMPARE(table.totalCount(), 40);
        QVERIFY(table.visibleIds().contains(u"dep_2000"_s));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(run.machine.past().count(), 0);
    }

    void saysWhyAMomentCannotBeShown()
    {
        const QTemporaryDir dir;
        Run run(dir.path());
        run.poll(fleetOf(3));
        QSignalSpy failed(&run.machine, &TimeMachine::showFailed);
        run.machine.show(run.clock.now - 1'000'000);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!run.machine.showsPast());
    }

    void stalledIsJudgedByTheTimeThatIsShown()
    {
        const QTemporaryDir dir;
        Run run(dir.path());
        const qint64 begin = run.clock.now;
        std::vector<Dep> fleet = fleetOf(1);
        run.poll(fleet);
        fleet[0].status = "update-pending";
        run.clock.now += 10'000;
        run.poll(fleet);
        run.clock.now += 3'600'000;
        run.poll({Dep{.id = "dep_2000"}});
        run.show(begin + 3'000'000);
        QCOMPARE(run.machine.past().rows().front().klass, StatusClass::Stalled);
        run.show(begin + 20'000);
        QCOMPARE(run.machine.past().rows().front().klass, StatusClass::Working);
    }

    void remembersTheLastVisit()
    {
        const QTemporaryDir dir;
        qint64 left = 0;
        {
            Run before(dir.path());
            before.machine.setOnScreen(true);
            before.poll(fleetOf(3));
            before.clock.now += 100'000;
            left = before.clock.now;
        }
        Run after(dir.path());
        after.clock.now = left + 3'600'000;
        after.machine.setOnScreen(true);
        QTRY_COMPARE(after.machine.lastVisitMs(), left);
        // In front of something else for half an hour: coming back is a visit of its own.
        after.machine.setOnScreen(false);
        const qint64 away = after.clock.now;
        after.clock.now += 1'800'000;
        after.machine.setOnScreen(true);
        QCOMPARE(after.machine.lastVisitMs(), away);
        after.machine.setOnScreen(false);
        after.clock.now += 5000;
        after.machine.setOnScreen(true);
        QCOMPARE(after.machine.lastVisitMs(), away);
    }

    void filesOfConnectionsAreApartAndNameNobody()
    {
        const PastFiles a = PastFiles::in(u"/x"_s, u"https://acme.example"_s);
        const PastFiles b = PastFiles::in(u"/x"_s, u"https://other.example"_s);
        QVERIFY(a.log != b.log && a.snapshot != b.snapshot && a.log != a.snapshot);
        QVERIFY(!a.log.contains(u"acme"_s));
        QVERIFY(PastFiles::in(u"/x"_s, {}).log.isEmpty());
    }

    void countsFailuresFlapsAndRecoveries()
    {
        // running 0, failed 100, updating 160, running 200, failed 300, running 340, updating 400, failed 500 … now
        // 1000
        const QList<StatusChange> steps{
            step(u"updating"_s, u"update-failed"_s, 500), step(u"running"_s, u"updating"_s, 400),
            step(u"error"_s, u"running"_s, 340),          step(u"running"_s, u"error"_s, 300),
            step(u"updating"_s, u"running"_s, 200),       step(u"update-failed"_s, u"updating"_s, 160),
            step(u"running"_s, u"update-failed"_s, 100),  step({}, u"running"_s, 0)};
        const DeploymentPast past = DeploymentPast::of(steps, {{0, 250}, {320, 1000}}, 1000);
        QCOMPARE(past.failures, 3);
        QCOMPARE(past.recoveries, 2);
        QCOMPARE(past.flaps, 2);
        QCOMPARE(past.meanToRecoverMs, (100 + 40) / 2);
        QCOMPARE(past.spells.size(), 8);
        QVERIFY(past.spells[0].lasts && past.spells[0].toMs == 1000 && past.spells[0].watched);
        QVERIFY(!past.spells[3].watched); // 300 to 340 lies in the gap
        QVERIFY(!past.spells[4].watched); // 200 to 300 begins before it
        QCOMPARE(past.shares[0].status, u"update-failed"_s);
        QCOMPARE(past.shares[0].ms, 560);
        QCOMPARE(past.shares[1].ms, 260); // running
        QCOMPARE(past.knownFromMs, 0);
    }

    void aTimeGoneIsNoTimeInAStatus()
    {
        const QList<StatusChange> steps{step({}, u"running"_s, 300), step(u"running"_s, {}, 200),
                                        step({}, u"running"_s, 100)};
        const DeploymentPast past = DeploymentPast::of(steps, {}, 400);
        QCOMPARE(past.shares.size(), 1);
        QCOMPARE(past.shares[0].ms, 200);
        QCOMPARE(past.failures, 0);
    }
};

ALIEN_TEST(TestTimeMachine)

#include "tst_timemachine.moc"
