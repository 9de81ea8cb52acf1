// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/pollscheduler.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

#include <deque>
#include <map>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

using Outcome = PollScheduler::Outcome;

class TwoClocks : public Clock
{
public:
    qint64 wall = 1'795'000'000'000;
    qint64 steady = 1000;
    [[nodiscard]] qint64 nowMs() const override { return wall; }
    [[nodiscard]] qint64 monotonicMs() const override { return steady; }
};

Outcome failure()
{
    Outcome outcome;
    outcome.ok = false;
    return outcome;
}

/// A scheduler whose time is moved by hand; its timer never gets to fire, as no event loop runs meanwhile.
struct Bench
{
    TwoClocks clock;
    PollScheduler scheduler{clock};
    std::map<QString, int> starts;
    std::map<QString, std::deque<PollScheduler::Done>> open;

    Bench()
    {
        scheduler.setRandom([] { return 0.0; });
    }

    void add(const QString& name, int interval)
    {
        scheduler.addTask(name, interval, [this, name](const PollScheduler::Done& done) {
            ++starts[name];
            open[name].push_back(done);
        });
    }
    void answer(const QString& name, const Outcome& outcome = {})
    {
        const PollScheduler::Done done = open[name].front();
        open[name].pop_front();
        done(outcome);
    }
    void answerAll(const Outcome& outcome = {})
    {
        for (auto& [name, waiting] : open) {
            while (!waiting.empty())
                answer(name, outcome);
        }
    }
    /// In steps as short as the scheduler's own.
    void pass(qint64 ms)
    {
        constexpr qint64 most = 100;
        while (ms > 0) {
            const qint64 part = std::min(ms, most);
            clock.wall += part;
            clock.steady += part;
            ms -= part;
            scheduler.step();
        }
    }
};

const auto kA = u"a"_s;
const auto kB = u"b"_s;

} // namespace

class TestPollScheduler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsTheIntervalFromTheEndOfARun()
    {
        Bench bench;
        bench.add(kA, 5000);
        bench.scheduler.step();
        QCOMPARE(bench.starts[kA], 1);
        bench.pass(20'000); // in flight: never twice
        QCOMPARE(bench.starts[kA], 1);
        bench.answer(kA);
        bench.pass(4900);
        QCOMPARE(bench.starts[kA], 1);
        bench.pass(100);
        QCOMPARE(bench.starts[kA], 2);
    }

    void neverPollsFasterThanTwiceASecond()
    {
        Bench bench;
        bench.add(kA, 1);
        bench.scheduler.step();
        bench.answer(kA);
        bench.pass(400);
        QCOMPARE(bench.starts[kA], 1);
        bench.pass(100);
        QCOMPARE(bench.starts[kA], 2);
    }

    void pollsFourTimesSlowerWhenHidden()
    {
        Bench bench;
        bench.add(kA, 5000);
        bench.scheduler.step();
        bench.answer(kA);
        bench.scheduler.setVisible(false);
        bench.pass(19'900);
        QCOMPARE(bench.starts[kA], 1);
        bench.pass(100);
        QCOMPARE(bench.starts[kA], 2);
        bench.answer(kA);
        bench.pass(6000);
        bench.scheduler.setVisible(true); // the interval has passed by now
        bench.scheduler.step();
        QCOMPARE(bench.starts[kA], 3);
    }

    void pollsHalfAsOftenOnBatteryAndHiddenNoSlowerThanHidden()
    {
        Bench bench;
        bench.add(kA, 5000);
        bench.scheduler.step();
        bench.answer(kA);
        bench.scheduler.setOnBattery(true);
        QCOMPARE(bench.scheduler.intervalMs(kA), 10'000);
        bench.pass(9900);
        QCOMPARE(bench.starts[kA], 1);
        bench.pass(100);
        QCOMPARE(bench.starts[kA], 2);
        bench.answer(kA);
        bench.scheduler.setVisible(false);
        QCOMPARE(bench.scheduler.intervalMs(kA), 20'000);
        bench.scheduler.setOnBattery(false);
        QCOMPARE(bench.scheduler.intervalMs(kA), 20'000);
        bench.scheduler.setVisible(true);
        QCOMPARE(bench.scheduler.intervalMs(kA), 5000);
        bench.pass(5000);
        QCOMPARE(bench.starts[kA], 3);
        // What was asked for comes at once.
        bench.answer(kA);
        bench.scheduler.setOnBattery(true);
        bench.scheduler.refreshNow(kA);
        bench.scheduler.step();
        QCOMPARE(bench.starts[kA], 4);
    }

    void backsOffTheWholeConnectionAndLetsOneTry()
    {
        Bench bench;
        bench.add(kA, 5000);
        bench.add(kB, 5000);
        bench.scheduler.step();
        bench.answerAll(failure()); // two requests, one broken line
        QCOMPARE(int(bench.scheduler.state()), int(PollScheduler::State::Offline));
        QCOMPARE(bench.scheduler.offlineSinceMs(), bench.clock.wall);
        for (const qint64 wait : {1000, 2000, 4000, 8000, 16'000, 32'000, 60'000, 60'000}) {
            QCOMPARE(bench.scheduler.dueInMs(), wait);
            const int before = bench.starts[kA] + bench.starts[kB];
            bench.pass(wait - 100);
            QCOMPARE(bench.starts[kA] + bench.starts[kB], before);
            bench.pass(100);
            QCOMPARE(bench.starts[kA] + bench.starts[kB], before + 1);
            bench.pass(3000); // nobody else starts while it tries
            QCOMPARE(bench.starts[kA] + bench.starts[kB], before + 1);
            bench.answerAll(failure());
        }
    }

    void spreadsRetriesByAtMostAQuarter()
    {
        Bench bench;
        bench.scheduler.setRandom([] { return 0.999; });
        bench.add(kA, 5000);
        bench.scheduler.step();
        bench.answer(kA, failure());
        QVERIFY(bench.scheduler.dueInMs() >= 750);
        QVERIFY(bench.scheduler.dueInMs() < 1000);
    }

    void resumesEverythingWithTheFirstSuccess()
    {
        Bench bench;
        bench.add(kA, 60'000);
        bench.add(kB, 60'000);
        bench.scheduler.step();
        bench.answerAll(failure());
        bench.pass(1000);
        const int a = bench.starts[kA];
        const int b = bench.starts[kB];
        bench.answerAll();
        QCOMPARE(int(bench.scheduler.state()), int(PollScheduler::State::Online));
        QCOMPARE(bench.scheduler.offlineSinceMs(), 0);
        bench.scheduler.step();
        QCOMPARE(bench.starts[kA] + bench.starts[kB], a + b + 1); // the other one; not the one that just succeeded
    }

    void letsOneBrokenOperationFailAlone()
    {
        Bench bench;
        bench.add(kA, 5000);
        bench.add(kB, 5000);
        bench.scheduler.step();
        bench.answer(kB);
        Outcome own = failure();
        own.wholeConnection = false;
        bench.answer(kA, own);
        QCOMPARE(int(bench.scheduler.state()), int(PollScheduler::State::Online));
        bench.pass(5000);
        QCOMPARE(bench.starts[kB], 2);
        for (int i = 0; i < 6; ++i) { // 2, 4 … 60 s of its own
            bench.answerAll(own);
            bench.pass(60'000);
        }
        const int before = bench.starts[kA];
        bench.answerAll(own);
        bench.pass(59'000);
        QCOMPARE(bench.starts[kA], before);
    }

    /// Its answers break off, say, and those of the others do not.
    void backsOffABadOneBesideGoodOnes_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::addRow("first") << kA;
        QTest::addRow("last") << kB;
    }
    void backsOffABadOneBesideGoodOnes()
    {
        QFETCH(QString, bad);
        const QString good = bad == kA ? kB : kA;
        Bench bench;
        bench.add(kA, 2000);
        bench.add(kB, 2000);
        bench.scheduler.step();
        QList<qint64> asked;
        for (qint64 now = 0; now < 300'000; now += 100) {
            while (!bench.open[good].empty())
                bench.answer(good);
            while (!bench.open[bad].empty()) {
                asked.append(now);
                bench.answer(bad, failure());
            }
            bench.pass(100);
        }
        // The first failure may be the connection's; from then on 1, 2, 4 … 60 s of its own.
        QVERIFY2(asked.size() >= 10 && asked.size() <= 13, qPrintable(QString::number(asked.size())));
        for (int i = 3; i < int(asked.size()); ++i) {
            const qint64 wait = asked.at(i) - asked.at(i - 1);
            QVERIFY2(wait >= std::min<qint64>(qint64(1000) << (i - 3), 60'000), qPrintable(QString::number(wait)));
            QVERIFY2(wait <= 60'200, qPrintable(QString::number(wait)));
        }
        QVERIFY2(bench.starts[good] >= 130, qPrintable(QString::number(bench.starts[good]))); // as if nothing were
        QCOMPARE(int(bench.scheduler.state()), int(PollScheduler::State::Online));

        // What works again is polled as before.
        for (qint64 now = 0; now < 70'000; now += 100) {
            bench.answerAll();
            bench.pass(100);
        }
        const int before = bench.starts[bad];
        for (qint64 now = 0; now < 20'000; now += 100) {
            bench.answerAll();
            bench.pass(100);
        }
        QVERIFY(bench.starts[bad] - before >= 9);
    }

    void comesBackAtOnceAfterALongBreak()
    {
        Bench bench;
        bench.add(kA, 60'000);
        bench.add(kB, 60'000);
        bench.scheduler.step();
        for (qint64 now = 0; now < 300'000; now += 100) {
            bench.answerAll(failure());
            bench.pass(100);
        }
        bench.answerAll(failure());
        const int a = bench.starts[kA];
        const int b = bench.starts[kB];
        for (qint64 now = 0; now <= 61'000 && bench.starts[kA] + bench.starts[kB] < a + b + 2; now += 100) {
            bench.answerAll();
            bench.pass(100);
        }
        bench.answerAll();
        QCOMPARE(bench.starts[kA], a + 1);
        QCOMPARE(bench.starts[kB], b + 1);
        QCOMPARE(int(bench.scheduler.state()), int(PollScheduler::State::Online));
    }

    void waitsAsLongAsTheManagerAsks()
    {
        Bench bench;
        bench.add(kA, 5000);
        bench.scheduler.step();
        Outcome busy = failure();
        busy.retryAfterMs = 30'000;
        bench.answer(kA, busy);
        QCOMPARE(bench.scheduler.dueInMs(), 30'000);
        QCOMPARE(bench.scheduler.nextTryMs(), bench.clock.wall + 30'000);
    }

    void pausesOnceAfterUnauthorized()
    {
        Bench bench;
        QSignalSpy unauthorized(&bench.scheduler, &PollScheduler::unauthorized);
        bench.add(kA, 1000);
        bench.add(kB, 1000);
        bench.scheduler.step();
        Outcome refused = failure();
        refused.unauthorized = true;
        bench.answerAll(refused);
        QCOMPARE(unauthorized.count(), 1);
        QCOMPARE(int(bench.scheduler.state()), int(PollScheduler::State::Paused));
        bench.pass(120'000);
        bench.scheduler.refreshNow();
        bench.pass(1000);
        QCOMPARE(bench.starts[kA] + bench.starts[kB], 2);
        bench.scheduler.resume();
        bench.scheduler.step();
        QCOMPARE(bench.starts[kA], 2);
        QCOMPARE(bench.starts[kB], 2);
    }

    void ignoresARefusalOfTheTokenBefore()
    {
        Bench bench;
        QSignalSpy unauthorized(&bench.scheduler, &PollScheduler::unauthorized);
        bench.add(kA, 1000);
        bench.add(kB, 1000);
        bench.scheduler.step();
        Outcome refused = failure();
        refused.unauthorized = true;
        bench.answer(kA, refused);
        bench.scheduler.resume(); // the new token is set
        bench.answer(kB, refused);
        QCOMPARE(unauthorized.count(), 1);
        QVERIFY(bench.scheduler.state() != PollScheduler::State::Paused);
    }

    void stopsOnlyTheForbiddenTask()
    {
        Bench bench;
        bench.add(kA, 1000);
        bench.add(kB, 1000);
        bench.scheduler.step();
        Outcome forbidden = failure();
        forbidden.notAllowed = true;
        bench.answer(kA, forbidden);
        bench.answer(kB);
        for (int i = 0; i < 10; ++i) {
            bench.pass(1000);
            bench.answerAll();
        }
        QCOMPARE(bench.starts[kA], 1);
        QCOMPARE(bench.starts[kB], 11);
        QCOMPARE(int(bench.scheduler.state()), int(PollScheduler::State::Online));
        bench.scheduler.refreshNow(); // the operator asks: tried once more
        bench.scheduler.step();
        QCOMPARE(bench.starts[kA], 2);
    }

    void refreshesOnceAfterSleep()
    {
        Bench bench;
        QSignalSpy woke(&bench.scheduler, &PollScheduler::wokeUp);
        bench.add(kA, 5000);
        bench.add(kB, 30'000);
        bench.scheduler.step();
        bench.answerAll();
        bench.clock.wall += 8 * 3600 * 1000; // suspended: the monotonic clock stood
        bench.pass(100);
        QCOMPARE(woke.count(), 1);
        QCOMPARE(bench.starts[kA], 2);
        QCOMPARE(bench.starts[kB], 2);
        bench.answerAll();
        bench.pass(4900);
        QCOMPARE(bench.starts[kA], 2); // no burst
        QCOMPARE(woke.count(), 1);
    }

    void refreshesOnceAfterTheProcessStood()
    {
        Bench bench;
        QSignalSpy woke(&bench.scheduler, &PollScheduler::wokeUp);
        bench.add(kA, 5000);
        bench.scheduler.step();
        bench.answerAll();
        bench.clock.wall += 3'600'000; // stopped and continued: both clocks ran
        bench.clock.steady += 3'600'000;
        bench.scheduler.step();
        bench.scheduler.step();
        QCOMPARE(woke.count(), 1);
        QCOMPARE(bench.starts[kA], 2);
    }

    void takesOnlyTheFirstAnswerOfARun()
    {
        Bench bench;
        bench.add(kA, 5000);
        bench.scheduler.step();
        const PollScheduler::Done done = bench.open[kA].front();
        done({});
        done(failure());
        QCOMPARE(int(bench.scheduler.state()), int(PollScheduler::State::Online));
    }

    void runsAgainWhatWasAskedForMeanwhile()
    {
        Bench bench;
        bench.add(kA, 60'000);
        bench.scheduler.step();
        bench.scheduler.refreshNow(kA); // asked for after the request left: its answer may be older
        bench.scheduler.step();
        QCOMPARE(bench.starts[kA], 1);
        bench.answer(kA);
        bench.scheduler.step();
        QCOMPARE(bench.starts[kA], 2);
    }

    void keepsToTheBudget()
    {
        Bench bench;
        for (int i = 0; i < 6; ++i)
            bench.add(QString::number(i), 500);
        bench.scheduler.step();
        QVERIFY(!bench.scheduler.waitsForBudget());
        bool waited = false;
        for (int i = 0; i < 600; ++i) { // 60 s; unchecked it were 720 requests
            bench.answerAll();
            bench.pass(100);
            waited = waited || bench.scheduler.waitsForBudget();
        }
        QVERIFY(waited);
        QVERIFY(bench.scheduler.requestsPerMinute() <= 240);
        QVERIFY(bench.scheduler.requestsPerMinute() >= 200);
    }

    void countsBytesOfTheLastMinute()
    {
        Bench bench;
        bench.add(kA, 60'000);
        bench.scheduler.step();
        Outcome outcome;
        outcome.bytes = 5000;
        bench.answer(kA, outcome);
        QCOMPARE(bench.scheduler.bytesPerMinute(), 5000.0);
        bench.clock.steady += 61'000;
        QCOMPARE(bench.scheduler.bytesPerMinute(), 0.0);
    }

    void survivesAnswersAfterItsEnd()
    {
        auto bench = std::make_unique<Bench>();
        bench->add(kA, 5000);
        bench->scheduler.step();
        const PollScheduler::Done late = bench->open[kA].front();
        bench.reset();
        late(failure());
    }

    void judgesErrors_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("whole");
        QTest::newRow("refused") << int(ApiError::Kind::Connection) << 0 << true;
        QTest::newRow("timeout") << int(ApiError::Kind::Timeout) << 0 << true;
        QTest::newRow("captive portal") << int(ApiError::Kind::Unexpected) << 200 << true;
        QTest::newRow("too many") << int(ApiError::Kind::Api) << 429 << true;
        QTest::newRow("unavailable") << int(ApiError::Kind::Api) << 503 << true;
        QTest::newRow("one broken operation") << int(ApiError::Kind::Api) << 500 << false;
        QTest::newRow("unreadable") << int(ApiError::Kind::Decode) << 200 << false;
    }
    void judgesErrors()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        ApiError error;
        error.kind = ApiError::Kind(kind);
        error.status = status;
        const Outcome outcome = Outcome::of(error);
        QVERIFY(!outcome.ok);
        QTEST(outcome.wholeConnection, "whole");
    }
};

ALIEN_TEST(TestPollScheduler)
#include "tst_poll.moc"
