// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/deploymentterms.h"
#include "models/fleet/fleetcount.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

Query query(const QString& text)
{
    return Query::parse(text, DeploymentTerms::fields());
}

} // namespace

class FleetCountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatAQueryFinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing typed") << QString() << 3;
        QTest::newRow("a word") << u"EDGE"_s << 1;
        QTest::newRow("a key") << u"platform:aws"_s << 2;
        QTest::newRow("another without a word") << u"platform:aws -web"_s << 1;
        QTest::newRow("one or the other") << u"platform:gcp or web"_s << 2;
        QTest::newRow("none") << u"platform:azure"_s << 0;
    }
    void countsWhatAQueryFinds()
    {
        QFETCH(QString, text);
        QFETCH(int, found);
        HandClock clock;
        FleetStore fleet(clock);
        fleet.apply(delta({{"dep_a"}, {"dep_b", "running", "web"}, {"dep_c", "running", "edge", "gcp"}}, {}, true));
        fleet.finish();
        FleetCount count(fleet);
        count.setQuery(query(text));
        QVERIFY(!count.found());
        QTRY_VERIFY(count.found());
        QCOMPARE(*count.found(), found);
    }

    void countsAnewWhenTheFleetChanges()
    {
        HandClock clock;
        FleetStore fleet(clock);
        fleet.apply(delta({{"dep_a"}, {"dep_b"}}, {}, true));
        fleet.finish();
        FleetCount count(fleet);
        count.setQuery(query(u"status:running"_s));
        QTRY_COMPARE(count.found().value_or(-1), 2);
        fleet.apply(delta({{"dep_b", "error"}}));
        fleet.finish();
        QCOMPARE(count.found().value_or(-1), 2); // until it is counted
        QTRY_COMPARE(count.found().value_or(-1), 1);
        fleet.removeOne(u"dep_a"_s);
        QTRY_COMPARE(count.found().value_or(-1), 0);
    }

    void manyRowsAreCountedWholeAlsoWhenTheyChangeMeanwhile()
    {
        HandClock clock;
        FleetStore fleet(clock);
        std::vector<Dep> deps;
        deps.reserve(20'000);
        for (int i = 0; i < 20'000; ++i) {
            deps.push_back({"dep_" + std::to_string(i)});
            if (i % 2 == 0)
                deps.back().name = "edge";
        }
        fleet.apply(delta(deps, {}, true));
        fleet.finish();
        FleetCount count(fleet);
        QSignalSpy counted(&count, &FleetCount::counted);
        count.setQuery(query(u"edge"_s));
        QTest::qWait(0); // some slices at most
        fleet.removeOne(u"dep_0"_s);
        QTRY_VERIFY(!counted.isEmpty() && counted.last().first().toInt() == 9'999);
        QCOMPARE(count.found().value_or(-1), 9'999);
    }

    void outlivesTheFleet()
    {
        HandClock clock;
        auto fleet = std::make_unique<FleetStore>(clock);
        fleet->apply(delta({{"dep_a"}}, {}, true));
        fleet->finish();
        FleetCount count(*fleet);
        count.setQuery(query(u"edge"_s));
        fleet.reset();
        count.setQuery(query(u"api"_s));
        QCoreApplication::processEvents();
        QVERIFY(!count.found());
    }
};

ALIEN_TEST(FleetCountTest)
#include "tst_fleetcount.moc"
