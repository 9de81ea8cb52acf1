// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "models/history/timemachine.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/actionregistry.h"
#include "views/history/timebar.h"
#include "views/history/timestrip.h"
#include "views/history/visitpanel.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

/// A past of three changes, a minute apart, the second a failure; then nobody watches for an hour.
struct Bench
{
    Bench()
        : machine({live, clock, [this] { return complete; }, [](qint64) { return QString(); }},
                  PastFiles::in(dir.path(), u"x"_s))
        , registry(*look)
    {
        for (const QString& id : {u"time.previous"_s, u"time.next"_s, u"time.now"_s})
            registry.add({id, id});
        begin = clock.now;
    }
    void poll(const char* status)
    {
        complete = true;
        live.apply(delta({Dep{.id = "dep_1", .status = status}}, {}, std::exchange(first, false)));
        machine.polled();
    }
    void fill()
    {
        poll("running");
        for (const char* status : {"updating", "update-failed", "running"}) {
            clock.now += minute;
            poll(status);
        }
        clock.now += 60 * minute;
    }

    InstalledLook look;
    QTemporaryDir dir;
    HandClock clock;
    FleetStore live{clock};
    bool complete = false;
    bool first = true;
    TimeMachine machine;
    ActionRegistry registry;
    Format format{clock};
    qint64 begin = 0;
};

ChangeDensity density(qint64 from, qint64 to)
{
    ChangeDensity out;
    out.fromMs = from;
    out.toMs = to;
    out.parts.resize(10);
    out.parts[2] = {4, 1};
    out.watched = {{from, from + (to - from) / 2}};
    return out;
}

} // namespace

class TestTimeBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStripLeadsToTheMomentUnderThePointer()
    {
        const InstalledLook look;
        Format format;
        TimeStrip strip(format);
        strip.resize(500, 28);
        strip.setDensity(density(1'000'000, 2'000'000));
        QCOMPARE(strip.moment(), 2'000'000); // now
        QSignalSpy picked(&strip, &TimeStrip::momentPicked);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, {250, 14});
        QCOMPARE(picked.size(), 1);
        const qint64 at = picked.first().first().toLongLong();
        QVERIFY2(qAbs(at - 1'500'000) < 10'000, qPrintable(QString::number(at)));
    }

    void theStripGoesByKeysAndKeepsItsMomentWhenTheRangeGrows()
    {
        const InstalledLook look;
        Format format;
        TimeStrip strip(format);
        strip.setDensity(density(1'000'000, 2'000'000));
        QSignalSpy picked(&strip, &TimeStrip::momentPicked);
        QTest::keyClick(&strip, Qt::Key_Left);
        QVERIFY(strip.moment() < 2'000'000);
        QTest::keyClick(&strip, Qt::Key_Home);
        QCOMPARE(strip.moment(), 1'000'000);
        QCOMPARE(picked.size(), 2);
        strip.setMoment(1'400'000);
        strip.setDensity(density(500'000, 3'000'000));
        QCOMPARE(strip.moment(), 1'400'000);
        QCOMPARE(picked.size(), 2); // nobody was led anywhere
    }

    void theStripSaysInWordsWhatItPaints()
    {
        const InstalledLook look;
        Format format;
        TimeStrip strip(format);
        strip.setDensity(density(1'000'000, 2'000'000));
        strip.setMoment(1'250'000);
        QVERIFY2(strip.accessibleDescription().contains(u"4 change"_s), qPrintable(strip.accessibleDescription()));
        QVERIFY(strip.accessibleDescription().contains(u"1 failed"_s));
        strip.setMoment(1'900'000);
        QVERIFY(strip.accessibleDescription().contains(u"not watched"_s));
    }

    void stepsFromChangeToChangeAndBackToNow()
    {
        Bench bench;
        bench.fill();
        TimeBar bar(bench.machine, bench.registry, bench.format);
        bar.resize(1000, 80);
        bar.show();
        auto* title = bar.findChild<QLabel*>(u"time.title"_s);
        QCOMPARE(title->text(), u"Fleet now"_s);
        QTRY_VERIFY(bar.strip().maximum() > 0);
        bar.step(false);
        QTRY_COMPARE(bench.machine.shownMs(), bench.begin + 3 * minute);
        bar.step(false);
        QTRY_COMPARE(bench.machine.shownMs(), bench.begin + 2 * minute);
        QCOMPARE(bench.machine.past().rows().front().summary->status, intern("update-failed"));
        QVERIFY(title->text().startsWith(u"Fleet at "_s));
        QCOMPARE(bar.strip().moment() / 1000, (bench.begin + 2 * minute) / 1000);
        bar.step(true);
        QTRY_COMPARE(bench.machine.shownMs(), bench.begin + 3 * minute);
        bar.step(true); // nothing changed since: now
        QTRY_VERIFY(!bench.machine.showsPast());
        QCOMPARE(title->text(), u"Fleet now"_s);
    }

    void saysWhenNobodyWatchedAndWhenNothingIsKnown()
    {
        Bench bench;
        bench.fill();
        bench.poll("running"); // looks on again
        TimeBar bar(bench.machine, bench.registry, bench.format);
        bar.resize(1000, 80);
        bar.show();
        auto* note = bar.findChild<QLabel*>(u"time.note"_s);
        QTRY_VERIFY(!bar.strip().density().watched.empty());
        bench.machine.show(bench.begin + 30 * minute);
        QTRY_VERIFY2(note->text().startsWith(u"Not watched from "_s), qPrintable(note->text()));
        bench.machine.show(bench.begin + 2 * minute + 1000);
        QTRY_VERIFY2(note->text().startsWith(u"This is the past"_s), qPrintable(note->text()));
        bench.machine.show(bench.begin - minute);
        QTRY_VERIFY2(note->text().startsWith(u"Nothing is known"_s), qPrintable(note->text()));
    }

    void everyControlOfTheBarHasANameAndAWord()
    {
        Bench bench;
        TimeBar bar(bench.machine, bench.registry, bench.format);
        for (const auto* child : bar.findChildren<QWidget*>()) {
            if (child->focusPolicy() == Qt::NoFocus || child->parentWidget() != &bar)
                continue;
            QVERIFY2(!child->objectName().isEmpty(), child->metaObject()->className());
            QVERIFY2(!child->accessibleName().isEmpty(), qPrintable(child->objectName()));
        }
    }

    void aVisitsCountsLeadToTheirDeployments()
    {
        FleetDifference difference;
        difference.fromMs = 1'000'000;
        difference.counts[FleetDifference::Failed] = 2;
        difference.ids[FleetDifference::Failed] = {u"dep_a"_s, u"dep_b"_s};
        difference.counts[FleetDifference::Appeared] = 500;
        difference.ids[FleetDifference::Appeared] = {u"dep_c"_s};
        const qint64 now = difference.fromMs + 90 * minute;
        QCOMPARE(VisitPanel::queryFor(difference, FleetDifference::Failed, now), u"id:dep_a,dep_b"_s);
        QCOMPARE(VisitPanel::queryFor(difference, FleetDifference::Appeared, now), u"created<91m"_s);
    }
};

ALIEN_TEST(TestTimeBar)

#include "tst_timebar.moc"
