// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/blastradius.h"
#include "models/stack/rollout.h"
#include "tests/models/fleetfixture.h"
#include "tests/models/stackfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

using Wave = Rollout::Wave;

namespace {

Dep dep(const char* id, const char* status, const char* platform = "aws", const char* group = "dg_1")
{
    Dep made{id};
    made.status = status;
    made.platform = platform;
    made.group = group;
    made.groupName = group;
    return made;
}

Dep at(const char* id, const char* status, const char* current, const char* desired, const char* platform = "aws")
{
    Dep made = dep(id, status, platform);
    made.current = current;
    made.desired = desired;
    return made;
}

} // namespace

class StackFleetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishingHitsWhatIsRunningOrFailedAnUpdate()
    {
        const HandClock clock;
        FleetStore fleet(clock);
        fleet.apply(
            delta({dep("d01", "running"), dep("d02", "update-failed"), dep("d03", "refresh-failed", "gcp", "dg_2"),
                   dep("d04", "running", "local", "dg_2"), dep("d05", "pending"), dep("d06", "updating"),
                   dep("d07", "provisioning-failed"), dep("d08", "preflights-failed"), dep("d09", "deleting"),
                   dep("d10", "teardown-required"), dep("d11", "brand-new-status"), dep("d12", "update-pending"),
                   dep("d13", "initial-setup"), dep("d14", "delete-failed")},
                  {}, true));
        fleet.finish();
        const BlastRadius blast = BlastRadius::of(fleet, {u"aws"_s, u"gcp"_s, u"azure"_s});
        QCOMPARE(blast.ids, (QStringList{u"d01"_s, u"d02"_s, u"d03"_s, u"d04"_s}));
        QCOMPARE(blast.notCovered, QStringList{u"d04"_s});
        QCOMPARE(blast.hit(), 4);
        QCOMPARE(blast.leftOutCount(), 10);
        QCOMPARE(blast.platforms.first().platform, u"aws"_s);
        QCOMPARE(blast.platforms.first().hit(), 2);
        QCOMPARE(blast.platforms.first().updateFailed, 1);
        QCOMPARE(int(blast.platforms.size()), 4); // azure has a stack and nobody
        QCOMPARE(blast.groups.first().hit, 2);
        QCOMPARE(blast.groups.first().failed + blast.groups.last().failed, 2);
        QHash<int, int> reasons;
        for (const BlastRadius::LeftOut& out : blast.leftOut)
            reasons.insert(int(out.reason), int(out.ids.size()));
        // The fixture's deployments are as old as their creation, which is long enough to count as stalled.
        using Reason = BlastRadius::Reason;
        QCOMPARE(reasons.value(int(Reason::Working)) + reasons.value(int(Reason::Stalled)), 4);
        QCOMPARE(reasons.value(int(Reason::NeverUp)), 2);
        QCOMPARE(reasons.value(int(Reason::Deleting)), 2);
        QCOMPARE(reasons.value(int(Reason::Teardown)), 1);
        QCOMPARE(reasons.value(int(Reason::Unknown)), 1);
    }

    void removedResourcesAreNamed()
    {
        const HandClock clock;
        const FleetStore fleet(clock);
        StackDocument document;
        document.load(stackBody({u"aws"_s, u"gcp"_s}), StackDialect::V1);
        const QHash<QString, Document> before = platformStacks(document.text());
        QVERIFY(document.removeResource({u"gcp"_s}, u"tasks"_s, true));
        const QList<StackDiff> diff = StackDiff::between(before, platformStacks(document.text()), StackDialect::V1);
        const BlastRadius blast = BlastRadius::of(fleet, document.platforms(), diff);
        QCOMPARE(blast.removedWords(), u"tasks on gcp"_s);
        QCOMPARE(blast.hit(), 0);
        QVERIFY(document.removeResource({u"aws"_s}, u"tasks"_s, true));
        const QList<StackDiff> both = StackDiff::between(before, platformStacks(document.text()), StackDialect::V1);
        QCOMPARE(BlastRadius::of(fleet, document.platforms(), both).removedWords(), u"tasks"_s);
    }

    void whoSettlesMeanwhileIsNoStranger()
    {
        const HandClock clock;
        FleetStore fleet(clock);
        const auto dep = [](const char* id, const char* status) {
            Dep out{id};
            out.status = status;
            return out;
        };
        fleet.apply(
            delta({dep("dep_1", "running"), dep("dep_2", "updating"), dep("dep_3", "preflights-failed")}, {}, true));
        fleet.finish();
        const BlastRadius seen = BlastRadius::of(fleet, {u"aws"_s});
        fleet.apply(delta({dep("dep_2", "running"), dep("dep_3", "running")}, {}, false));
        fleet.finish();
        QCOMPARE(BlastRadius::of(fleet, {u"aws"_s}).strangers(seen), QStringList{u"dep_3"_s});
    }

    void aRolloutIsReadFromTheFleet()
    {
        HandClock clock;
        FleetStore fleet(clock);
        const auto poll = [&](const std::vector<Dep>& deps) {
            fleet.apply(delta(deps));
            fleet.finish();
        };
        fleet.apply(delta({at("a", "running", "rel_1", ""), at("b", "running", "rel_1", ""),
                           at("c", "running", "rel_1", "", "local"), at("d", "running", "rel_1", "")},
                          {}, true));
        fleet.finish();
        Rollout rollout(fleet, u"rel_2"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {u"aws"_s}, clock.now);
        QSignalSpy changed(&rollout, &Rollout::changed);
        QCOMPARE(rollout.count(Wave::Waiting), 4);

        clock.now += 1000;
        poll({at("a", "update-pending", "rel_1", "rel_2"), at("b", "update-pending", "rel_1", "rel_2"),
              at("c", "update-pending", "rel_1", "rel_2", "local"), at("d", "update-pending", "rel_1", "rel_2")});
        QCOMPARE(rollout.count(Wave::Waiting), 3);
        QCOMPARE(rollout.count(Wave::NotCovered), 1);
        clock.now += 4000;
        poll({at("a", "updating", "rel_1", "rel_2"), at("b", "updating", "rel_1", "rel_2")});
        QCOMPARE(rollout.count(Wave::Updating), 2);
        clock.now += 6000;
        Dep failed = at("b", "update-failed", "rel_1", "rel_2");
        failed.error = "RESOURCE_FAILED";
        failed.message = "bucket b-123 in use";
        poll({at("a", "running", "rel_2", ""), failed});
        QCOMPARE(rollout.wave(u"a"_s), Wave::Done);
        QCOMPARE(rollout.wave(u"b"_s), Wave::Failed);
        QVERIFY(!rollout.isOver());
        QCOMPARE(rollout.finishedMs(), 0);
        QCOMPARE(rollout.failures().constFirst().ids, QStringList{u"b"_s});
        QCOMPARE(rollout.failures().constFirst().code, u"RESOURCE_FAILED"_s);

        poll({at("d", "update-pending", "rel_1", "rel_3")});
        QCOMPARE(rollout.wave(u"d"_s), Wave::Overtaken);
        QVERIFY(rollout.isOver());
        QVERIFY(rollout.finishedMs() > 0);
        fleet.apply(delta({}, {"a"}));
        fleet.finish();
        QCOMPARE(rollout.wave(u"a"_s), Wave::Gone);
        int sum = 0;
        for (int wave = 0; wave < Rollout::kWaves; ++wave)
            sum += rollout.count(Wave(wave));
        QCOMPARE(sum, rollout.total());
        QVERIFY(changed.count() >= 4);

        const QList<Rollout::StepTime> steps = rollout.steps();
        QCOMPARE(int(steps.size()), 2);
        QCOMPARE(steps.at(0).status, u"update-pending"_s);
        QCOMPARE(steps.at(0).count, 2);
        QCOMPARE(steps.at(0).medianMs, 4000);
        QCOMPARE(steps.at(1).longestMs, 6000);
    }
};

ALIEN_TEST(StackFleetTest)

#include "tst_stackfleet.moc"
