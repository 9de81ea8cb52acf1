// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleetstore.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

Deployment read(const std::string& id, const std::string& status, bool retry = false)
{
    const std::string json = "{\"id\":\"" + id + "\",\"name\":\"api\",\"platform\":\"aws\",\"status\":\"" + status +
                             "\",\"deploymentGroupId\":\"dg_1\",\"retryRequested\":" + (retry ? "true" : "false") +
                             ",\"createdAt\":\"2026-11-06T21:20:00Z\"}";
    Deployment deployment;
    deployment.document = Document::parse(QByteArray::fromStdString(json));
    return deployment;
}

std::string statusOf(const FleetStore& store, const std::string& id)
{
    const FleetRow* row = store.find(std::string_view(id));
    return row == nullptr ? "none" : std::string(row->summary->status);
}

} // namespace

class TestFleetStore : public QObject
{
    Q_OBJECT
    HandClock m_clock;

private Q_SLOTS:
    void init() { m_clock.now = 1'795'000'000'000; }

    void deltasAreMerged()
    {
        FleetStore store(m_clock);
        QList<FleetChange> changes;
        connect(&store, &FleetStore::changed, &store, [&](const FleetChange& change) { changes.append(change); });
        QSignalSpy applied(&store, &FleetStore::applied);
        store.apply(delta({{.id = "c"}, {.id = "a"}, {.id = "b"}}, {}, true));
        QCOMPARE(store.count(), 3);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].inserted.size(), std::size_t(3));
        QCOMPARE(applied.count(), 1);
        store.apply(delta({{.id = "b", .status = "updating"}, {.id = "bb"}, {.id = "0"}}, {"c", "never"}));
        QCOMPARE(store.count(), 4);
        QCOMPARE(changes[1].inserted.size(), std::size_t(2));
        QCOMPARE(changes[1].changed.size(), std::size_t(1));
        QCOMPARE(changes[1].removed.size(), std::size_t(1));
        QVERIFY(changes[1].touches("c") && changes[1].touches("b") && !changes[1].touches("a"));
        QVERIFY(std::is_sorted(store.rows().begin(), store.rows().end(),
                               [](const FleetRow& a, const FleetRow& b) { return a.summary->id < b.summary->id; }));
        QVERIFY(store.find(u"bb"_s) != nullptr);
        QVERIFY(store.find(u"c"_s) == nullptr);
        store.apply(delta({}));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(applied.count(), 3);
    }

    void aFreshDecoderRemovesWhatItDoesNotList()
    {
        FleetStore store(m_clock);
        store.apply(delta({{.id = "a"}, {.id = "b", .group = "dg_2"}, {.id = "c"}}, {}, true));
        store.apply(delta({{.id = "c"}}, {}, true), u"dg_1"_s);
        QCOMPARE(store.count(), 2);
        QVERIFY(store.find(u"b"_s) != nullptr);
        store.apply(delta({{.id = "c"}}, {}, true));
        QCOMPARE(store.count(), 1);
    }

    void randomAnswersGiveTheListThatCame()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random{seed};
            FleetStore store(m_clock);
            std::map<std::string, SummaryPtr> listed;
            std::map<std::string, SummaryPtr> mirror;
            connect(&store, &FleetStore::changed, &store, [&](const FleetChange& change) {
                for (const SummaryPtr& row : change.removed)
                    QVERIFY(mirror.erase(row->id) == 1);
                for (const SummaryPtr& row : change.inserted)
                    QVERIFY(mirror.emplace(row->id, row).second);
                for (const SummaryPtr& row : change.changed)
                    QVERIFY(mirror.insert_or_assign(row->id, row).second == false);
            });
            for (int step = 0; step < 80; ++step) {
                m_clock.now += 5000;
                std::map<std::string, SummaryPtr> next = listed;
                for (int n = random.bounded(12); n > 0; --n) {
                    const std::string id = "d" + std::to_string(random.bounded(60));
                    if (random.bounded(3) == 0)
                        next.erase(id);
                    else
                        next[id] = Dep{.id = id, .status = random.bounded(2) != 0 ? "running" : "updating"}.summary();
                }
                // Single reads in between change things that the next list puts right.
                if (random.bounded(3) == 0)
                    store.upsertOne(read("d" + std::to_string(random.bounded(60)), "update-failed"));
                if (random.bounded(5) == 0)
                    store.removeOne(u"d%1"_s.arg(random.bounded(60)));
                m_clock.now += 1;
                store.apply(between(listed, next, step == 0 || random.bounded(15) == 0));
                listed = next;
                QCOMPARE(store.count(), int(listed.size()));
                int healthy = 0;
                for (const FleetRow& row : store.rows()) {
                    QVERIFY(listed.at(row.summary->id) == row.summary);
                    healthy += row.klass == StatusClass::Healthy ? 1 : 0;
                }
                QVERIFY(mirror == listed);
                QCOMPARE(store.count(StatusClass::Healthy), healthy);
            }
        }
    }

    void largeAnswersComeInSlices()
    {
        FleetStore store(m_clock);
        QSignalSpy changed(&store, &FleetStore::changed);
        QSignalSpy applied(&store, &FleetStore::applied);
        std::vector<Dep> deps;
        deps.reserve(40000);
        for (int i = 0; i < 40000; ++i)
            deps.push_back({.id = "dep_" + std::to_string(100000 + i)});
        store.apply(delta(deps, {}, true));
        QVERIFY(store.busy());
        QVERIFY(store.count() < 40000);
        store.apply(delta({{.id = "dep_x"}}, {"dep_100000"}));
        QTRY_COMPARE(applied.count(), 2);
        QVERIFY(!store.busy());
        QVERIFY(changed.count() > 2);
        QCOMPARE(store.count(), 40000);
        QVERIFY(store.find(u"dep_x"_s) != nullptr);
    }

    void clearingStopsWhatWaits()
    {
        FleetStore store(m_clock);
        std::vector<Dep> deps;
        deps.reserve(20000);
        for (int i = 0; i < 20000; ++i)
            deps.push_back({.id = "dep_" + std::to_string(100000 + i)});
        connect(&store, &FleetStore::changed, &store, [&](const FleetChange& change) {
            if (!change.inserted.empty())
                store.clear();
        });
        store.apply(delta(deps, {}, true));
        store.finish();
        QCOMPARE(store.count(), 0);
        QCOMPARE(store.count(StatusClass::Healthy), 0);
        QVERIFY(!store.busy());
    }

    void singleReadsShowUntilALaterListSaysOtherwise()
    {
        FleetStore store(m_clock);
        store.apply(delta({{.id = "a", .status = "update-failed"}}, {}, true));
        m_clock.now += 1000;
        store.upsertOne(read("a", "update-failed", true));
        QVERIFY(store.find(u"a"_s)->summary->retryRequested);
        QCOMPARE(store.find(u"a"_s)->summary->groupName, std::string_view("acme"));
        // Asked for before the read: older than what we know.
        FleetDelta late = delta({});
        late.elapsedUs = 3'000'000;
        m_clock.now += 1000;
        store.apply(std::move(late));
        QVERIFY(store.find(u"a"_s)->summary->retryRequested);
        // Asked for after it, and its bytes are those of the first list: the request is gone again.
        m_clock.now += 5000;
        store.apply(delta({}));
        QVERIFY(!store.find(u"a"_s)->summary->retryRequested);
    }

    void aDeploymentThatASingleReadDidNotFindMayComeBack()
    {
        FleetStore store(m_clock);
        store.apply(delta({{.id = "a"}, {.id = "b"}}, {}, true));
        m_clock.now += 1000;
        store.removeOne(u"a"_s);
        QCOMPARE(store.count(), 1);
        store.upsertOne(read("new", "pending"));
        QCOMPARE(store.count(), 2);
        m_clock.now += 1000;
        store.apply(delta({}));
        QCOMPARE(statusOf(store, "a"), std::string("running"));
        QCOMPARE(statusOf(store, "new"), std::string("none"));
        m_clock.now += 1000;
        store.removeOne(u"a"_s);
        m_clock.now += 1000;
        store.apply(delta({}, {"a"}));
        QCOMPARE(statusOf(store, "a"), std::string("none"));
    }

    void statusChangesAreTold()
    {
        FleetStore store(m_clock);
        QSignalSpy told(&store, &FleetStore::statusChanged);
        store.apply(delta({{.id = "a"}, {.id = "b", .model = "pull"}}, {}, true));
        QCOMPARE(told.count(), 0);
        m_clock.now += 5000;
        store.apply(delta({{.id = "a", .status = "updating", .updated = m_clock.now - 2000},
                           {.id = "b", .status = "updating", .model = "pull", .updated = m_clock.now - 2000}}));
        QCOMPARE(told.count(), 2);
        QCOMPARE(told.at(0).at(0).toString(), u"a"_s);
        QCOMPARE(told.at(0).at(1).toString(), u"running"_s);
        QCOMPARE(told.at(0).at(2).toString(), u"updating"_s);
        // Push: the manager's own time of the change. Pull: updatedAt is the agent's contact, so when we saw it.
        QCOMPARE(told.at(0).at(3).toLongLong(), m_clock.now - 2000);
        QCOMPARE(told.at(1).at(3).toLongLong(), m_clock.now);
        QVERIFY(store.find(u"a"_s)->seen);
    }

    void timeInStateStartsWhereTheManagerSays()
    {
        FleetStore store(m_clock);
        store.apply(delta({{.id = "never", .updated = 0},
                           {.id = "push", .updated = 1'794'500'000'000},
                           {.id = "pull", .model = "pull", .updated = 1'794'500'000'000}},
                          {}, true));
        QCOMPARE(store.find(u"never"_s)->sinceMs, 1'794'000'000'000);
        QCOMPARE(store.find(u"push"_s)->sinceMs, 1'794'500'000'000);
        QCOMPARE(store.find(u"pull"_s)->sinceMs, 1'794'000'000'000);
        QVERIFY(!store.find(u"push"_s)->seen);
        // Other bytes, same status: still since then.
        store.apply(delta({{.id = "push", .name = "renamed", .updated = 1'794'900'000'000}}));
        QCOMPARE(store.find(u"push"_s)->sinceMs, 1'794'500'000'000);
    }

    void longWorkIsStalled()
    {
        FleetStore store(m_clock);
        store.apply(delta({{.id = "a", .status = "updating", .updated = m_clock.now}, {.id = "b"}}, {}, true));
        QCOMPARE(store.count(StatusClass::Working), 1);
        QSignalSpy changed(&store, &FleetStore::changed);
        m_clock.now += store.stallLimit(DeploymentStatus::Updating) - 1;
        store.tick();
        QCOMPARE(changed.count(), 0);
        m_clock.now += 1;
        store.tick();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(store.find(u"a"_s)->klass, StatusClass::Stalled);
        QCOMPARE(store.count(StatusClass::Stalled), 1);
        QCOMPARE(store.count(StatusClass::Working), 0);
        store.setStallLimit(DeploymentStatus::Updating, 0);
        QCOMPARE(store.find(u"a"_s)->klass, StatusClass::Working);
        QCOMPARE(store.find(u"b"_s)->klass, StatusClass::Healthy);
    }

    void pullAgentsFallSilentByWhatTheLastListSaid()
    {
        FleetStore store(m_clock);
        store.apply(delta({{.id = "a", .model = "pull", .updated = m_clock.now}, {.id = "b", .updated = m_clock.now}},
                          {}, true));
        QCOMPARE(store.silentCount(), 0);
        m_clock.now += 91'000;
        store.tick();
        QCOMPARE(store.silentCount(), 0); // nobody asked since
        store.apply(delta({}));
        QCOMPARE(store.silentCount(), 1);
        QVERIFY(store.find(u"a"_s)->silent);
        store.apply(delta({{.id = "a", .model = "pull", .updated = m_clock.now}}));
        QCOMPARE(store.silentCount(), 0);
        store.setAgentInterval(1000);
        m_clock.now += 4000;
        store.apply(delta({}));
        QCOMPARE(store.silentCount(), 1);
    }

    void agesFollowTheManagersClock()
    {
        FleetStore store(m_clock);
        FleetDelta first = delta({{.id = "a"}}, {}, true);
        first.serverDateMs = m_clock.now + 3'600'000;
        store.apply(std::move(first));
        QCOMPARE(store.serverNowMs(), m_clock.now + 3'600'500);
        FleetDelta next = delta({});
        next.serverDateMs = m_clock.now + 3'600'000 + 900; // rounding of the header
        store.apply(std::move(next));
        QCOMPARE(store.serverOffsetMs(), 3'600'500);
    }

    void valuesAreCountedByClass()
    {
        FleetStore store(m_clock);
        store.setGroupNames({{u"dg_2"_s, u"beta"_s}});
        store.apply(delta({{.id = "a"},
                           {.id = "b", .status = "update-failed", .error = "X"},
                           {.id = "c", .platform = "gcp", .group = "dg_2", .groupName = {}},
                           {.id = "d", .status = "error", .current = "rel_2", .error = "X"}},
                          {}, true));
        const QList<FacetValue> groups = store.facet(FleetFacet::Group);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[0].label, u"acme"_s);
        QCOMPARE(groups[0].total, 3);
        QCOMPARE(groups[0].byClass[std::size_t(StatusClass::Failed)], 2);
        QCOMPARE(groups[1].label, u"beta"_s);
        QCOMPARE(store.groupName(intern("dg_2")), u"beta"_s);
        QCOMPARE(store.groupName(intern("dg_9")), u"dg_9"_s);
        QCOMPARE(store.facet(FleetFacet::ErrorCode).size(), 1);
        QCOMPARE(store.facet(FleetFacet::Platform).constFirst().value, u"aws"_s);
        store.apply(delta({}, {"b", "d"}));
        QVERIFY(store.facet(FleetFacet::ErrorCode).isEmpty());
        QCOMPARE(store.count(StatusClass::Failed), 0);
    }

    void uncoveredDeploymentsAreCounted()
    {
        FleetStore store(m_clock);
        store.apply(delta({{.id = "a"},
                           {.id = "b", .current = "rel_2"},
                           {.id = "c", .desired = "rel_2"},
                           {.id = "d", .status = "deleted"}},
                          {}, true));
        QCOMPARE(store.uncoveredCount(), 0);
        store.setNewestRelease(u"rel_2"_s);
        QCOMPARE(store.uncoveredCount(), 1);
    }
};

ALIEN_TEST(TestFleetStore)
#include "tst_fleetstore.moc"
