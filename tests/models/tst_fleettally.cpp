// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/fleetdecoder.h"
#include "models/fleet/fleettally.h"
#include "models/fleet/idhead.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace alien;

namespace {

FleetRow randomRow(QRandomGenerator& random)
{
    const auto pick = [&random](std::initializer_list<const char*> words) {
        return intern(words.begin()[random.bounded(int(words.size()))]);
    };
    auto summary = std::make_shared<DeploymentSummary>();
    summary->status = pick({"running", "update-failed", "updating"});
    summary->platform = pick({"aws", "gcp"});
    summary->groupId = pick({"", "dg_1", "dg_2"});
    summary->groupName = summary->groupId.empty() ? std::string_view() : pick({"", "shops"});
    summary->region = pick({"", "eu-west-1"});
    summary->errorCode = pick({"", "TIMEOUT"});
    summary->currentReleaseId = pick({"", "rel_1", "rel_2"});
    FleetRow row;
    row.summary = std::move(summary);
    row.klass = StatusClass(random.bounded(int(statusClasses)));
    row.silent = random.bounded(2) == 1;
    return row;
}

} // namespace

class FleetTallyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replacingCountsAsLeavingAndComing()
    {
        QRandomGenerator random(7);
        FleetTally replaced;
        FleetTally stepped;
        FleetRow row = randomRow(random);
        replaced.add(row);
        stepped.add(row);
        for (int i = 0; i < 2000; ++i) {
            const FleetRow next = randomRow(random);
            replaced.replace(row, next);
            stepped.remove(row);
            stepped.add(next);
            row = next;
            QCOMPARE(replaced.byClass(), stepped.byClass());
            QCOMPARE(replaced.silent(), stepped.silent());
            for (std::size_t facet = 0; facet < fleetFacets; ++facet) {
                const QList<FacetValue> ours = replaced.values(FleetFacet(facet));
                const QList<FacetValue> theirs = stepped.values(FleetFacet(facet));
                QCOMPARE(ours.size(), theirs.size());
                for (qsizetype at = 0; at < ours.size(); ++at) {
                    QCOMPARE(ours.at(at).value, theirs.at(at).value);
                    QCOMPARE(ours.at(at).label, theirs.at(at).label);
                    QCOMPARE(ours.at(at).total, theirs.at(at).total);
                    QCOMPARE(ours.at(at).byClass, theirs.at(at).byClass);
                }
            }
        }
    }

    void headsStandInTheOrderOfTheIds()
    {
        const std::vector<std::string> ids{"",      "abc",          "dep",           "dep_",
                                           "dep_0", "dep_00000000", "dep_000000001", "dep_1",
                                           "dep_z", "dep_\xC3\xA4", "depa",          "x"};
        for (std::size_t i = 1; i < ids.size(); ++i) {
            QVERIFY(ids[i - 1] < ids[i]);
            QVERIFY2(idHead(ids[i - 1]) <= idHead(ids[i]), ids[i].c_str());
        }
        QCOMPARE(idHead("dep_00000000"), idHead("dep_000000001"));
        QVERIFY(idHead("dep_00000000") < idHead("dep_00000001"));
    }
};

ALIEN_TEST(FleetTallyTest)
#include "tst_fleettally.moc"
