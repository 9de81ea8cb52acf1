// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "models/overview/causepast.h"
#include "models/overview/managerhealth.h"
#include "models/overview/rollouts.h"
#include "tests/models/fleetfixture.h"
#include "tests/models/journalbench.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowMs = 1'795'000'000'000;

CallRecordPtr call(qint64 agoMs, qint64 tookMs, int status = 200, CallRecord::State state = CallRecord::State::Answered)
{
    CallRecord record;
    record.startedMs = nowMs - agoMs;
    record.endedMs = record.startedMs + tookMs;
    record.status = status;
    record.state = state;
    record.answerBytes = 100;
    return std::make_shared<const CallRecord>(record);
}

} // namespace

class TestOverviewParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theManagersAnswersAreMeasured()
    {
        QList<CallRecordPtr> calls;
        for (int i = 1; i <= 100; ++i)
            calls.append(call(10 * 60'000, i));
        calls.append(call(1000, 40));
        calls.append(call(2000, 900, 503, CallRecord::State::Refused));
        calls.append(call(3000, 5, 404, CallRecord::State::Refused)); // an answer like any other
        calls.append(call(4000, 0, 0, CallRecord::State::UnderWay));
        calls.append(call(2 * 3'600'000, 5000)); // too long ago
        const ManagerHealth health = managerHealth(calls, nowMs);
        QCOMPARE(health.requests, 103);
        QCOMPARE(health.errors, 1);
        QCOMPARE(health.p95Ms.value_or(-1), 95);
        QCOMPARE(health.lastMinute, 4);
        QCOMPARE(health.bytesLastMinute, 400);
        QCOMPARE(health.slowest->tookMs(), 40);
        QCOMPARE(health.lastRefusal->status, 503);
        QCOMPARE(health.trend.back().p95Ms.value_or(-1), 40);
        QCOMPARE(health.trend.back().errors, 1.0 / 3);
        QVERIFY(!health.trend.front().p95Ms.has_value());
        QVERIFY(!managerHealth({}, nowMs).p95Ms.has_value());
    }

    void rolloutsCountWhoIsThereAndWhoIsNot()
    {
        HandClock clock;
        FleetStore fleet(clock);
        ReleaseStore releases;
        Release old;
        old.id = u"rel_1"_s;
        old.createdAt = QDateTime::fromMSecsSinceEpoch(clock.now - 10 * 24 * 3'600'000LL);
        Release young;
        young.id = u"rel_2"_s;
        young.createdAt = QDateTime::fromMSecsSinceEpoch(clock.now - 3'600'000);
        releases.apply({young, old});
        Dep there{"dep_1"};
        there.current = "rel_2";
        Dep coming{"dep_2", "updating"};
        coming.desired = "rel_2";
        coming.updated = clock.now;
        Dep stuck{"dep_3", "update-failed"};
        stuck.desired = "rel_2";
        fleet.apply(delta({there, coming, stuck, Dep{"dep_4"}}, {}, true));
        fleet.finish();
        const QList<RolloutState> states = rolloutsOf(fleet, releases, 3);
        QCOMPARE(states.size(), 1); // nobody wants the old one
        QCOMPARE(states[0].release->id, u"rel_2"_s);
        QCOMPARE(states[0].running, 1);
        QCOMPARE(states[0].all, 3);
        QCOMPARE(states[0].open(), 2);
        QCOMPARE(states[0].byClass[std::size_t(StatusClass::Failed)], 1);
        QCOMPARE(states[0].byClass[std::size_t(StatusClass::Working)], 1);
    }

    void theJournalTellsWhatWasDoneLastTime()
    {
        QTemporaryDir dir;
        Journal journal(dir.path() + u"/history.db"_s);
        HandClock clock;
        FleetStore fleet(clock);
        fleet.apply(delta({Dep{"dep_1"}, Dep{"dep_2", "update-failed"}}, {}, true));
        fleet.finish();
        const Format format;
        const auto act = [&journal](const QString& target) {
            JournalEntry entry = sentEntry(target);
            entry.action = u"deployment.retry"_s;
            entry.reason = CausePast::withCause(u"role renewed"_s, u"0badcafe: IAM_DENIED: not allowed"_s);
            const Written sent = appendTo(journal, entry);
            entry.about = sent.entry.seq;
            entry.outcome = OutcomeKind::Done;
            appendTo(journal, entry);
        };
        act(u"dep_1"_s);
        CausePast past(journal, u"p1"_s);
        QTRY_VERIFY(past.last(u"0badcafe"_s) != nullptr); // what was there before
        act(u"dep_2"_s);                                  // and what comes
        QTRY_COMPARE(past.last(u"0badcafe"_s)->done, 2);
        QCOMPARE(past.last(u"0badcafe"_s)->ids, (QStringList{u"dep_1"_s, u"dep_2"_s}));
        QCOMPARE(past.last(u"0badcafe"_s)->reason, u"role renewed"_s);
        const QString text = past.lastText(u"0badcafe"_s, fleet, format);
        QVERIFY2(text.contains(u"retry of 2; 1 of them run now"_s), qPrintable(text));
        QVERIFY(past.last(u"00000000"_s) == nullptr);
        const CausePast other(journal, u"p2"_s);
        QVERIFY(other.lastText(u"0badcafe"_s, fleet, format).isEmpty());
    }

    void aReasonCarriesItsCause()
    {
        QCOMPARE(CausePast::withCause(u"why"_s, {}), u"why"_s);
        QCOMPARE(CausePast::withCause(u"why"_s, u"1"_s), u"why [cause 1]"_s);
        QCOMPARE(CausePast::withCause({}, u"1"_s), u"[cause 1]"_s);
    }
};

ALIEN_TEST(TestOverviewParts)
#include "tst_overviewparts.moc"
