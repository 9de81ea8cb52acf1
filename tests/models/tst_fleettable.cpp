// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/deploymenttable.h"
#include "models/fleet/healthreason.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <array>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

class TestFleetTable : public QObject
{
    Q_OBJECT
    HandClock m_clock;
    Format m_format;

    std::vector<Dep> someFleet() const
    {
        return {{.id = "dep_a", .name = "Alpha", .url = "https://alpha.example"},
                {.id = "dep_b",
                 .status = "update-failed",
                 .name = "beta",
                 .platform = "gcp",
                 .error = "QUOTA",
                 .message = "Out of ADDRESSES"},
                {.id = "dep_c",
                 .status = "updating",
                 .name = "gamma",
                 .group = "dg_2",
                 .groupName = "big corp",
                 .desired = "rel_2",
                 .updated = m_clock.now - 2 * 3'600'000},
                {.id = "dep_d", .name = "delta", .current = "rel_2", .model = "pull", .updated = m_clock.now - 600'000},
                {.id = "dep_e", .status = "teardown-required", .name = "eps", .region = "us-east-1"},
                {.id = "dep_f", .status = "weird", .name = "zeta", .failed = 1}};
    }

    /// Some deployments come, some go, some change.
    std::map<std::string, SummaryPtr> changedAtRandom(std::map<std::string, SummaryPtr> fleet,
                                                      QRandomGenerator& random) const
    {
        static constexpr std::array kStatuses{"running", "updating", "update-failed", "pending"};
        for (int n = random.bounded(random.bounded(10) == 0 ? 120 : 8); n > 0; --n) {
            Dep dep{.id = "dep_" + std::to_string(random.bounded(300))};
            if (random.bounded(4) == 0) {
                fleet.erase(dep.id);
                continue;
            }
            dep.status = kStatuses.at(std::size_t(random.bounded(int(kStatuses.size()))));
            dep.name = std::string(1, char('a' + random.bounded(5)));
            dep.platform = random.bounded(2) != 0 ? "aws" : "gcp";
            dep.updated = m_clock.now;
            fleet[dep.id] = dep.summary();
        }
        return fleet;
    }

private Q_SLOTS:
    void init()
    {
        m_clock.now = 1'795'000'000'000;
        m_format.setZone(Format::Zone::Utc);
    }

    void healthSaysItsReason_data()
    {
        QTest::addColumn<Dep>("dep");
        QTest::addColumn<QString>("health");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char* name, const Dep& dep, const char* health, const char* reason) {
            QTest::newRow(name) << dep << QString::fromLatin1(health) << QString::fromLatin1(reason);
        };
        add("runs", {.id = "dep_a"}, "healthy", "It runs, and no resource of it reports an error.");
        add("at its release", {.id = "dep_a", .desired = "rel_1"}, "healthy",
            "It runs, and no resource of it reports an error.");
        add("drift", {.id = "dep_a", .desired = "rel_2"}, "degraded", "It runs another release than it wants.");
        add("replicas", {.id = "dep_a", .lacksReplicas = true}, "degraded",
            "A container has fewer replicas than it wants.");
        add("several", {.id = "dep_a", .desired = "rel_2", .error = "QUOTA", .failed = 2}, "degraded",
            "2 resource(s) failed. It runs and reports the error QUOTA. It runs another release than it wants.");
        add("failed", {.id = "dep_a", .status = "update-failed", .error = "QUOTA"}, "failed",
            "Its status is update-failed, with the error QUOTA.");
        add("at work", {.id = "dep_a", .status = "updating", .updated = m_clock.now}, "progressing",
            "Its status is updating: work on it is under way.");
        add("stalled", {.id = "dep_a", .status = "updating", .updated = m_clock.now - 9 * 3'600'000}, "attention",
            "It stays in updating for longer than usual.");
        add("teardown", {.id = "dep_a", .status = "teardown-required"}, "attention",
            "Its status is teardown-required: somebody has to finish that by hand.");
        add("silent", {.id = "dep_a", .model = "pull", .updated = m_clock.now - 600'000}, "unknown",
            "Its agent has not been heard of for three intervals.");
        // A push deployment that runs is not stepped again: its last change says nothing about now.
        add("an old push deployment", {.id = "dep_a", .updated = m_clock.now - 90 * 86'400'000LL}, "healthy",
            "It runs, and no resource of it reports an error.");
        add("not known", {.id = "dep_a", .status = "weird"}, "unknown", "This console does not know the status weird.");
    }
    void healthSaysItsReason()
    {
        QFETCH(Dep, dep);
        QFETCH(QString, health);
        QFETCH(QString, reason);
        FleetStore store(m_clock);
        store.apply(delta({dep}, {}, true));
        const FleetRow* row = store.find(std::string_view("dep_a"));
        QVERIFY(row != nullptr);
        QCOMPARE(QString::fromLatin1(wireName(healthOf(*row))), health);
        QCOMPARE(healthReason(*row), reason);
        const DeploymentTable table(store, m_format);
        const QString tip = table.index(0, DeploymentTable::Health).data(TableModel::TooltipRole).toString();
        QVERIFY2(tip.startsWith(reason), qPrintable(tip));
    }

    // NOLINTNEXTLINE(readability-function-size): a table
    void termsSelectRows_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("shown");
        const auto add = [](const char* query, const char* shown) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(shown);
        };
        add("", "abcdef");
        add("alp", "a");
        add("ALPHA.example", "a");
        add("addresses", "b");
        add("dep_c", "c");
        add("big", "c");
        add("-big", "abdef");
        add("status:running", "ad");
        add("status:healthy", "ad");
        add("status:failed", "b");
        add("status:update-failed,stalled", "bc");
        add("status!=failed", "acdef");
        add("status:unknown", "f");
        add("class:attention", "e");
        add("group:acme", "abdef");
        add("group:\"big corp\"", "c");
        add("group:dg_2", "c");
        add("group:ac*", "abdef");
        add("platform:gcp", "b");
        add("region:us-east-1", "e");
        add("release:latest", "d");
        add("release!=latest", "abcef");
        add("release:rel_2", "d");
        add("desired:latest", "c");
        add("drift:yes", "c");
        add("name:TA", "bdf");
        add("name!=ta", "ace");
        add("id:dep_a", "a");
        add("id:a", "a");
        add("error:quota", "b");
        add("error:\"of addr\"", "b");
        add("model:pull", "d");
        add("url:alpha", "a");
        add("silent:yes", "d");
        add("health:healthy", "a");
        add("health:failed,attention", "bce");
        add("age>1h", "abcdef");
        add("age<3h", "c");
        add("created>30d", "");
        add("status:running group:acme alpha", "a");
        add("nonsense:1 alpha", "a");
        add("status:failed or drift:yes", "bc");
        add("group:acme status:failed or model:pull or alpha", "abd");
        add("status:failed or -url:yes", "bcdef");
        add("url:yes", "a");
        add("url:no platform:aws", "cdef");
        add("error:QUO*", "b");
        add("error:*addresses", "b");
        add("error:UOTA*", "");
        add("error:yes", "b");
        add("updated<30m", "d");
        add("updated>1h", "c");
        add("retry:yes", "");
        add("status:failed,error group:acme* platform:gcp release!=latest drift:no age>1h error:QUOTA* \"out of\"",
            "b");
    }
    void termsSelectRows()
    {
        QFETCH(QString, query);
        FleetStore store(m_clock);
        store.apply(delta(someFleet(), {}, true));
        store.setNewestRelease(u"rel_2"_s);
        DeploymentTable table(store, m_format);
        table.setQueryText(query);
        QString shown;
        for (const QString& id : table.visibleIds())
            shown += id.back();
        QTEST(shown, "shown");
    }

    void queriesFollowTheNewestRelease()
    {
        FleetStore store(m_clock);
        store.apply(delta(someFleet(), {}, true));
        DeploymentTable table(store, m_format);
        table.setQueryText(u"release:latest"_s);
        QCOMPARE(table.rowCount(), 0);
        store.setNewestRelease(u"rel_1"_s);
        QCOMPARE(table.rowCount(), 5);
    }

    void queriesOfTimeFollowTheClock()
    {
        FleetStore store(m_clock);
        store.apply(delta({{.id = "dep_a", .updated = m_clock.now}}, {}, true));
        DeploymentTable table(store, m_format);
        table.setQueryText(u"age>5m"_s);
        QCOMPARE(table.rowCount(), 0);
        m_clock.now += 301'000;
        table.tick();
        QCOMPARE(table.rowCount(), 1);
    }

    void cellsSayWhatTheOperatorNeeds()
    {
        FleetStore store(m_clock);
        store.apply(delta(someFleet(), {}, true));
        DeploymentTable table(store, m_format);
        const auto at = [&](const char* id, DeploymentTable::Column column) {
            return table.indexOfId(QString::fromLatin1(id), column);
        };
        QCOMPARE(at("dep_a", DeploymentTable::Status).data().toString(), u"running"_s);
        QCOMPARE(at("dep_c", DeploymentTable::Status).data(TableModel::StatusClassRole).toInt(),
                 int(StatusClass::Stalled));
        QCOMPARE(at("dep_c", DeploymentTable::Group).data().toString(), u"big corp"_s);
        QCOMPARE(at("dep_c", DeploymentTable::Release).data(TableModel::MarkRole).toString(), u"\u2191"_s);
        QCOMPARE(at("dep_a", DeploymentTable::Release).data(TableModel::MarkRole).toString(), QString());
        QCOMPARE(at("dep_a", DeploymentTable::Release).data(TableModel::CopyRole).toString(), u"rel_1"_s);
        QCOMPARE(at("dep_a", DeploymentTable::Error).data().toString(), u"-"_s);
        QCOMPARE(at("dep_a", DeploymentTable::Error).data(TableModel::MutedRole).toBool(), true);
        QVERIFY(at("dep_b", DeploymentTable::Error).data(Qt::ToolTipRole).toString().contains(u"Out of ADDRESSES"_s));
        QCOMPARE(at("dep_c", DeploymentTable::InState).data().toString(), m_format.duration(2 * 3'600'000));
        QCOMPARE(at("dep_a", DeploymentTable::Created).data(TableModel::CopyRole).toString(),
                 m_format.exact(1'794'000'000'000));
        QCOMPARE(at("dep_d", DeploymentTable::Health).data().toString(), u"silent"_s);
        QCOMPARE(at("dep_d", DeploymentTable::Name).data(DeploymentTable::SilentRole).toBool(), true);
        table.setReleaseLabels([](const QString& id) { return u"label of "_s + id; });
        QCOMPARE(at("dep_a", DeploymentTable::Release).data().toString(), u"label of rel_1"_s);
        QCOMPARE(int(table.columns().size()), int(DeploymentTable::ColumnCount));
        QCOMPARE(table.columnOf(u"inState"), int(DeploymentTable::InState));
    }

    void worstComesFirstBySortedStatus()
    {
        FleetStore store(m_clock);
        store.apply(delta(someFleet(), {}, true));
        DeploymentTable table(store, m_format);
        table.sort(DeploymentTable::Status);
        QCOMPARE(table.visibleIds(),
                 (QStringList{u"dep_b"_s, u"dep_e"_s, u"dep_c"_s, u"dep_f"_s, u"dep_a"_s, u"dep_d"_s}));
        table.sort(DeploymentTable::InState);
        QCOMPARE(table.visibleIds().constFirst(), u"dep_c"_s);
        table.sort(DeploymentTable::Name);
        QCOMPARE(table.visibleIds().constFirst(), u"dep_a"_s);
    }

    void groupNamesThatComeLaterAreShownAndFound()
    {
        FleetStore store(m_clock);
        store.apply(delta({{.id = "dep_a", .groupName = {}}}, {}, true));
        DeploymentTable table(store, m_format);
        table.setQueryText(u"group:late"_s);
        QCOMPARE(table.rowCount(), 0);
        store.setGroupNames({{u"dg_1"_s, u"late"_s}});
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.index(0, DeploymentTable::Group).data().toString(), u"late"_s);
        table.setQueryText(u"late"_s);
        QCOMPARE(table.rowCount(), 1);
    }

    void facetsCountWithoutTheirOwnTerms()
    {
        FleetStore store(m_clock);
        store.apply(delta(someFleet(), {}, true));
        DeploymentTable table(store, m_format);
        QCOMPARE(table.facet(FleetFacet::Platform).size(), 2);
        table.setQueryText(u"platform:gcp"_s);
        QCOMPARE(table.facet(FleetFacet::Platform).size(), 2);
        QCOMPARE(table.facet(FleetFacet::Status).size(), 1);
        table.setQueryText(u"platform:gcp status:running"_s);
        QCOMPARE(table.facet(FleetFacet::Platform).size(), 1);
        QCOMPARE(table.facet(FleetFacet::Status).constFirst().value, u"update-failed"_s);
        QCOMPARE(table.classCounts()[std::size_t(StatusClass::Failed)], 1);
        QCOMPARE(DeploymentTable::keyOf(FleetFacet::ErrorCode), u"error"_s);
    }

    void whatRunsNoReleaseYetIsCountedAndFound()
    {
        FleetStore store(m_clock);
        const auto fresh = [](const char* id) { return Dep{.id = id, .status = "provisioning", .current = {}}; };
        store.apply(delta({{.id = "dep_a"}, fresh("dep_b"), fresh("dep_c")}, {}, true));
        DeploymentTable table(store, m_format);
        const auto counted = [&table] {
            QStringList out;
            const auto values = table.facet(FleetFacet::Release);
            for (const FacetValue& value : values)
                out.append(u"%1 %2"_s.arg(value.value).arg(value.total));
            return out.join(u'|');
        };
        QCOMPARE(counted(), u" 2|rel_1 1"_s);
        table.setQueryText(u"release:\"\""_s);
        QCOMPARE(table.rowCount(), 2);
        table.setQueryText(u"platform:aws"_s); // the table's own count says the same
        QCOMPARE(counted(), u" 2|rel_1 1"_s);
        store.apply(delta({{.id = "dep_b"}}, {"dep_c"}));
        store.finish();
        QCOMPARE(counted(), u"rel_1 2"_s);
        QVERIFY(!table.valuesOf(u"release"_s).contains(QString()));
    }

    void thousandRandomPollsKeepViewsInStep_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void thousandRandomPollsKeepViewsInStep()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        FleetStore store(m_clock);
        DeploymentTable table(store, m_format);
        DeploymentTable plain(store, m_format);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        QItemSelectionModel selection(&table);
        const QStringList queries{QString(),   u"status:failed,running"_s, u"a"_s, u"group:acme"_s, u"-gcp"_s,
                                  u"age<10m"_s};
        std::map<std::string, SummaryPtr> listed;
        for (int step = 0; step < 200; ++step) {
            m_clock.now += 5000;
            const std::map<std::string, SummaryPtr> next = changedAtRandom(listed, random);
            if (random.bounded(10) == 0)
                table.setQueryText(queries.at(random.bounded(int(queries.size()))));
            if (random.bounded(10) == 0)
                table.sort(random.bounded(int(DeploymentTable::ColumnCount)),
                           random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            const bool held = random.bounded(8) == 0;
            if (held)
                table.hold();
            QStringList selectedBefore;
            for (const QModelIndex& index : selection.selectedRows())
                selectedBefore.append(index.data(TableModel::IdRole).toString());

            store.apply(between(listed, next, step == 0));
            store.finish();
            listed = next;
            table.tick();
            if (held)
                table.release();

            // The same query and order on all rows at once, in a table that was not there before.
            DeploymentTable fresh(store, m_format);
            fresh.setSortKeys(table.sortKeys());
            fresh.setQuery(table.query());
            QCOMPARE(table.visibleIds(), fresh.visibleIds());
            QCOMPARE(table.totalCount(), int(listed.size()));
            for (int row = 0; row < table.rowCount(); ++row) {
                for (const int column : {int(DeploymentTable::Status), int(DeploymentTable::Name)})
                    QCOMPARE(table.index(row, column).data(), fresh.index(row, column).data());
            }
            QStringList selectedAfter;
            for (const QModelIndex& index : selection.selectedRows())
                selectedAfter.append(index.data(TableModel::IdRole).toString());
            QStringList stillShown = selectedBefore;
            stillShown.removeIf([&](const QString& id) { return table.rowOfId(id) < 0; });
            // A row may have left and come back between; what stayed must still be selected, and nothing else.
            for (const QString& id : std::as_const(selectedAfter))
                QVERIFY(selectedBefore.contains(id));
            if (!held && table.query().isEmpty())
                QCOMPARE(QSet<QString>(selectedAfter.begin(), selectedAfter.end()),
                         QSet<QString>(stillShown.begin(), stillShown.end()));
            if (table.rowCount() > 0 && random.bounded(5) == 0)
                selection.select(table.index(random.bounded(table.rowCount()), 0),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QCOMPARE(resets.count(), 0);
    }

    void aHeldRowThatIsGoneCanStillBeRead()
    {
        FleetStore store(m_clock);
        store.apply(delta(someFleet(), {}, true));
        DeploymentTable table(store, m_format);
        table.hold();
        store.apply(delta({{.id = "dep_0"}}, {"dep_a"}));
        QCOMPARE(table.rowCount(), 6);
        QCOMPARE(table.index(0, DeploymentTable::Name).data().toString(), u"Alpha"_s);
        QCOMPARE(table.summaryAt(0)->id, std::string("dep_a"));
        table.release();
        QCOMPARE(table.rowCount(), 6);
        QCOMPARE(table.idAt(0), u"dep_0"_s);
    }
};

ALIEN_TEST(TestFleetTable)
#include "tst_fleettable.moc"
