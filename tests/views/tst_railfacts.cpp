// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the edge and the foot of the window say about a connection.
#include "models/common/format.h"
#include "tests/models/sessionbench.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/widgets/connectionblock.h"
#include "views/common/widgets/textlabel.h"
#include "views/shell/railfacts.h"
#include "views/shell/statusstrip.h"

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

class TestRailFacts : public QObject
{
    Q_OBJECT
    InstalledLook m_look;
private Q_SLOTS:
    void theAgeIsOfTheFleetWhateverElseWasAnswered()
    {
        TimedSession s;
        const Format format;
        QCOMPARE(railConnection(*s.session, format).age, u"No data yet"_s);
        QVERIFY(s.ready());
        QCOMPARE(railConnection(*s.session, format).age, u"Data 0 s old, next in 10 s"_s);
        s.replies[u"/v1/deployments"_s] = std::nullopt;
        s.clock.now += 20'000;
        s.session->scheduler().step();
        QTRY_COMPARE(s.session->scheduler().lastSuccessMs(), s.clock.now);
        QCOMPARE(railConnection(*s.session, format).age, u"Data 20 s old"_s);
        QVERIFY(!railConnection(*s.session, format).old);
        s.clock.now += 10'000;
        QVERIFY(railConnection(*s.session, format).old);
    }

    void nothingJumpsWhenTheRoleBecomesKnown()
    {
        TimedSession s;
        const Format format;
        ConnectionBlock block;
        block.setConnection(railConnection(*s.session, format));
        QCOMPARE(railConnection(*s.session, format).role, QString());
        const int before = block.sizeHint().height();
        // That it is not known is no word for who does not see it.
        QVERIFY2(!block.accessibleDescription().contains(u", ,"_s) && !block.accessibleDescription().contains(u"…"_s),
                 qPrintable(block.accessibleDescription()));
        QVERIFY(s.ready());
        QTRY_VERIFY(!railConnection(*s.session, format).role.isEmpty());
        block.setConnection(railConnection(*s.session, format));
        QVERIFY(block.accessibleDescription().contains(railConnection(*s.session, format).role));
        QCOMPARE(block.sizeHint().height(), before);
    }

    void aFleetReadByGroupIsAsOldAsItsOldestPart()
    {
        TimedSession s({u"dg_1"_s, u"dg_2"_s});
        const Format format;
        StatusStrip strip(format);
        const auto* label = strip.findChild<TextLabel*>(u"status.parts"_s);
        QVERIFY(label);
        s.listTakesMs = 25'000;
        QVERIFY(s.ready());
        strip.show(s.session.get());
        QVERIFY(label->isHidden());
        while (!s.session->fleetAge()->parted) {
            QVERIFY(s.readFleet());
            QVERIFY2(s.lists() < 10, "it is never parted");
        }
        s.clock.now += 7000;
        QVERIFY(s.readFleet()); // one of the two
        strip.show(s.session.get());
        QVERIFY(!label->isHidden());
        QCOMPARE(label->text(), u"Read group by group, oldest part 7 s old"_s);
        QCOMPARE(railConnection(*s.session, format).age, u"Oldest part 7 s old"_s);
    }

    void theFootSaysWhatPollsMayCostAndWhenTheyWait()
    {
        TimedSession s;
        const Format format;
        StatusStrip strip(format);
        const auto* label = strip.findChild<TextLabel*>(u"status.poll"_s);
        QVERIFY(label);
        QVERIFY(s.ready());
        strip.show(s.session.get());
        QVERIFY2(label->toolTip().contains(u"At most 240 scheduled requests a minute"_s), qPrintable(label->toolTip()));
        QVERIFY(!label->toolTip().contains(u"battery"_s));
        QVERIFY(label->text().startsWith(u"Poll "_s));
        PollScheduler& scheduler = s.session->scheduler();
        scheduler.setOnBattery(true);
        strip.show(s.session.get());
        QVERIFY(label->toolTip().contains(u"battery"_s));
        scheduler.addTask(u"greedy"_s, 500, [](const PollScheduler::Done& done) { done({}); });
        for (int i = 0; i < 300; ++i) {
            scheduler.refreshNow(u"greedy"_s);
            scheduler.step();
        }
        s.clock.now += 20'000;
        strip.show(s.session.get());
        QVERIFY2(label->text().startsWith(u"Polls wait: "_s), qPrintable(label->text()));
        QVERIFY(label->text().endsWith(u" of 240 req/min"_s));
    }
};

ALIEN_TEST(TestRailFacts)
#include "tst_railfacts.moc"
