// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/emptycolumn.h"
#include "models/fleet/deploymenttable.h"
#include "models/history/statuschangetable.h"
#include "models/history/statushistory.h"
#include "models/overview/causes.h"
#include "models/overview/causetable.h"
#include "models/overview/passedby.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

Dep failed(const std::string& id, const std::string& message, const std::string& code = "CLOUD_PLATFORM_ERROR")
{
    Dep dep{id, "update-failed"};
    dep.error = code;
    dep.message = message;
    return dep;
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOutWhatDiffersBetweenDeployments_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("ids") << u"dep_abcdefghijklmnopqrstuvwxyz01 failed"_s
                             << u"dep_zyxwvutsrqponmlkjihgfedcba99 failed"_s;
        QTest::newRow("arns") << u"Access denied to arn:aws:iam::123456789012:role/acme-prod"_s
                              << u"Access denied to arn:aws:iam::999999999999:role/other"_s;
        QTest::newRow("numbers") << u"took 31 s of 30"_s << u"took 99 s of 60"_s;
        QTest::newRow("times") << u"at 2026-11-21T06:46:12Z"_s << u"at 2025-01-02T03:04:05.123Z"_s;
        QTest::newRow("uuids") << u"request 0b8a1f0e-1111-2222-3333-444455556666"_s
                               << u"request aaaaaaaa-bbbb-cccc-dddd-eeeeffff0000"_s;
        QTest::newRow("urls") << u"GET https://a.example/x/1 failed"_s << u"GET https://b.example/y failed"_s;
        QTest::newRow("hosts") << u"no answer from db.acme.example:5432"_s << u"no answer from db2.b.example"_s;
        QTest::newRow("names") << u"Bucket 'acme-data' exists"_s << u"Bucket 'borealis-data' exists"_s;
    }
    void takesOutWhatDiffersBetweenDeployments()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(causeWords(one.toStdString()), causeWords(other.toStdString()));
        QVERIFY(causeWords(one.toStdString()) != one.toStdString());
    }

    void keepsApartWhatSaysSomethingElse()
    {
        const auto mark = [](std::string_view code, std::string_view message) {
            CauseMark made;
            made.add(code, message);
            return made.value();
        };
        QVERIFY(mark("X", "Access denied") != mark("X", "Quota exceeded"));
        QVERIFY(mark("X", "Access denied") != mark("Y", "Access denied"));
        QCOMPARE(mark("X", "Access  denied "), mark("X", "Access denied"));
        CauseMark chain;
        chain.add("X", "Access denied");
        chain.addSet({mark("Y", "Role")});
        QVERIFY(chain.value() != mark("X", "Access denied"));
        CauseMark twice; // how many resources fail so does not matter
        twice.add("X", "Access denied");
        twice.addSet({mark("Y", "Role"), mark("Y", "Role")});
        QCOMPARE(twice.value(), chain.value());
    }

    void wordsThatStayAreKept()
    {
        QCOMPARE(causeWords("Worker memory 5120 MB above Azure's 4096 (worker api)"),
                 "Worker memory <n> MB above Azure's <n> (worker api)");
        QCOMPARE(causeWords("GET /healthz answered 503."), "GET /healthz answered <n>.");
        QCOMPARE(causeWords("not authorized: lambda:UpdateFunctionCode on a1f3c9d2-api in europe-west3"),
                 "not authorized: lambda:UpdateFunctionCode on <name> in <name>");
    }

    void groupsFailuresByCauseAndOrdersThem()
    {
        HandClock clock;
        FleetStore fleet(clock);
        ReleaseStore releases;
        Dep teardown{"dep_6", "teardown-required"};
        Dep silent{"dep_7"};
        silent.model = "pull";
        silent.updated = clock.now - 3'600'000;
        fleet.apply(
            delta({failed("dep_1", "Quota 5 exceeded"), failed("dep_2", "Quota 9 exceeded"),
                   failed("dep_3", "Access denied"), Dep{"dep_4"}, Dep{"dep_5", "provisioning"}, teardown, silent},
                  {}, true));
        fleet.finish();
        clock.now += 3'600'000;
        fleet.tick();
        const QList<Cause> causes = causesOf(fleet, releases);
        QCOMPARE(causes.size(), 5);
        QCOMPARE(causes[0].ids, (QStringList{u"dep_1"_s, u"dep_2"_s}));
        QCOMPARE(causes[0].title, u"CLOUD_PLATFORM_ERROR"_s);
        QCOMPARE(causes[1].ids, QStringList{u"dep_3"_s});
        QCOMPARE(int(causes[2].klass), int(StatusClass::Stalled));
        QCOMPARE(causes[2].ids, QStringList{u"dep_5"_s});
        QCOMPARE(int(causes[3].klass), int(StatusClass::Attention));
        QCOMPARE(causes[4].ids, QStringList{u"dep_7"_s});
        QCOMPARE(int(causes[4].klass), int(StatusClass::Attention)); // it runs, but nothing is heard of it
        for (const Cause& cause : causes)
            QVERIFY(!cause.query.isEmpty() && !cause.title.isEmpty());
    }

    void listsWhatHitsMostFirst()
    {
        HandClock clock;
        FleetStore fleet(clock);
        const ReleaseStore releases;
        const Format format;
        fleet.apply(delta({failed("dep_1", "Access denied", "A_CODE"), failed("dep_2", "Quota", "Z_CODE"),
                           failed("dep_3", "Quota", "Z_CODE"), Dep{"dep_4", "teardown-required"}},
                          {}, true));
        fleet.finish();
        CauseTable table(fleet, format);
        table.setRows(causesOf(fleet, releases));
        QStringList titles;
        for (int row = 0; row < table.rowCount(); ++row)
            titles.append(table.rowAt(row).title);
        QCOMPARE(titles.mid(0, 2), (QStringList{u"Z_CODE"_s, u"A_CODE"_s}));
        QVERIFY(table.index(0, table.columnOf(u"status"_s)).data(TableModel::MonoRole).toBool());
        QVERIFY(!table.index(2, table.columnOf(u"status"_s)).data(TableModel::MonoRole).toBool());
    }

    void whatIsStalledSaysTheLimitItPassed()
    {
        HandClock clock;
        FleetStore fleet(clock);
        const ReleaseStore releases;
        const Format format;
        fleet.setStallLimit(DeploymentStatus::Updating, 7 * 60'000);
        fleet.apply(delta({Dep{.id = "dep_1", .status = "updating", .updated = clock.now}}, {}, true));
        fleet.finish();
        clock.now += 60 * 60'000;
        fleet.tick();
        CauseTable table(fleet, format);
        table.setRows(causesOf(fleet, releases));
        QCOMPARE(table.rowCount(), 1);
        const QString says = table.index(0, table.columnOf(u"says"_s)).data().toString();
        QVERIFY2(says.contains(format.duration(7 * 60'000)), qPrintable(says));
    }

    void whatWasDoneIsNoColumnUntilSomethingWas()
    {
        const HandClock clock;
        const FleetStore fleet(clock);
        const Format format;
        CauseTable table(fleet, format);
        const auto isEmpty = [&table] {
            return table.headerData(table.columnOf(u"last"_s), Qt::Horizontal, EmptyColumnRole).toBool();
        };
        Cause cause;
        cause.id = u"error"_s;
        table.show({cause}, false);
        QVERIFY(isEmpty());
        QSignalSpy told(&table, &CauseTable::headerDataChanged);
        cause.last = u"retried"_s;
        table.show({cause}, false);
        QVERIFY(!isEmpty());
        QCOMPARE(told.count(), 1);
    }

    void aKeptOrderMovesNothingAndPutsNewOnesLast()
    {
        HandClock clock;
        FleetStore fleet(clock);
        const ReleaseStore releases;
        const Format format;
        fleet.apply(delta({failed("dep_1", "Quota", "Z_CODE"), failed("dep_2", "Quota", "Z_CODE"),
                           failed("dep_3", "Access denied", "A_CODE")},
                          {}, true));
        fleet.finish();
        CauseTable table(fleet, format);
        const auto titles = [&table] {
            QStringList out;
            for (int row = 0; row < table.rowCount(); ++row)
                out.append(table.rowAt(row).title);
            return out;
        };
        table.show(causesOf(fleet, releases), false);
        QCOMPARE(titles(), (QStringList{u"Z_CODE"_s, u"A_CODE"_s}));
        // Another cause hits most now, and one that stands first is over.
        for (const int column : {table.columnOf(u"rank"_s), table.columnOf(u"status"_s)}) {
            FleetStore later(clock);
            later.apply(delta({failed("dep_1", "Quota", "Z_CODE"), failed("dep_3", "Access denied", "A_CODE"),
                               failed("dep_4", "Access denied", "A_CODE"), failed("dep_5", "Timeout", "B_CODE"),
                               failed("dep_6", "Timeout", "B_CODE"), failed("dep_7", "Timeout", "B_CODE")},
                              {}, true));
            later.finish();
            table.sort(column, Qt::DescendingOrder);
            table.show(causesOf(fleet, releases), false);
            const QStringList before = titles();
            table.show(causesOf(later, releases), true);
            QCOMPARE(titles(), before + QStringList{u"B_CODE"_s});
            table.show(causesOf(later, releases), true);
            QCOMPARE(titles(), before + QStringList{u"B_CODE"_s});
        }
        table.sort(table.columnOf(u"rank"_s), Qt::AscendingOrder);
        QCOMPARE(titles(), (QStringList{u"B_CODE"_s, u"A_CODE"_s, u"Z_CODE"_s}));
    }

    void aCauseHasANameForPeople()
    {
        HandClock clock;
        FleetStore fleet(clock);
        const ReleaseStore releases;
        fleet.apply(delta({failed("dep_1", "Quota 5 exceeded"), Dep{"dep_2"}}, {}, true));
        fleet.finish();
        const Cause cause = causesOf(fleet, releases).constFirst();
        QCOMPARE(causeName(fleet, cause.mark), u"CLOUD_PLATFORM_ERROR: Quota <n> exceeded"_s);
        QVERIFY(causeName(fleet, u"00000000").isEmpty());
        DeploymentSummary summary = *fleet.find(u"dep_1"_s)->summary;
        summary.errorMessage = std::string(30, 'a') + ' ' + std::string(30, 'b');
        QCOMPARE(causeName(summary), u"CLOUD_PLATFORM_ERROR: "_s + QString(30, u'a') + u"\u2026"_s);
        QVERIFY(causeName(*fleet.find(u"dep_2"_s)->summary).isEmpty());
    }

    void saysHowManyOfThemCanBeRetried()
    {
        HandClock clock;
        FleetStore fleet(clock);
        const ReleaseStore releases;
        const Format format;
        Dep preflights = failed("dep_3", "Quota 5 exceeded");
        preflights.status = "preflights-failed"; // protocol: 1.7.1 refuses its retry
        fleet.apply(delta({failed("dep_1", "Quota 5 exceeded"), failed("dep_2", "Quota 9 exceeded"), preflights,
                           Dep{"dep_4", "teardown-required"}},
                          {}, true));
        fleet.finish();
        Whoami admin;
        admin.role = {Role::WorkspaceAdmin, u"workspace-admin"_s};
        admin.scopeType = {ScopeType::Workspace, u"workspace"_s};
        AvailabilityContext may{admin, false, true, {}};
        QList<Cause> causes = causesOf(fleet, releases);
        QCOMPARE(causes.size(), 2);
        QCOMPARE(causes[0].ids.size(), 3);
        QCOMPARE(retryableOf(causes[0], fleet, may), (QStringList{u"dep_1"_s, u"dep_2"_s}));
        QVERIFY(retryableOf(causes[1], fleet, may).isEmpty());
        for (Cause& cause : causes)
            cause.retryable = retryableOf(cause, fleet, may);
        CauseTable table(fleet, format);
        table.setRows(causes);
        const int verb = table.columnOf(u"verb"_s);
        QCOMPARE(table.index(0, verb).data().toString(), u"Retry 2…"_s);
        QCOMPARE(table.index(1, verb).data().toString(), u"Open"_s);
        may.readOnly = true;
        QVERIFY(retryableOf(causes[0], fleet, may).isEmpty());
    }

    void changesStandInTheOrderTheyHappened()
    {
        const Format format;
        StatusChangeTable table(format, {});
        StatusChange early;
        early.number = 2; // the poll told of it later than of the other
        early.atMs = 1000;
        StatusChange late;
        late.number = 1;
        late.atMs = 9000;
        table.setRows({late, early});
        QCOMPARE(table.rowAt(0).atMs, late.atMs);
        QCOMPARE(table.rowAt(1).atMs, early.atMs);
    }

    void countsFitTheirColumns()
    {
        const Format format;
        CountTable table(u"Platform"_s, format);
        CountRow row;
        row.id = u"aws"_s;
        row.label = row.id;
        row.byClass[std::size_t(StatusClass::Healthy)] = 12'345;
        row.byClass[std::size_t(StatusClass::Failed)] = 1234;
        row.byClass[std::size_t(StatusClass::Working)] = 54'321;
        row.total = 100'000;
        table.setRows({row});
        const auto cell = [&table](const QString& id, int role = Qt::DisplayRole) {
            return table.index(0, table.columnOf(id)).data(role).toString();
        };
        QCOMPARE(cell(u"healthy"_s), format.number(12'345));
        QCOMPARE(cell(u"failed"_s), QLocale().toString(1.2, 'f', 1) + u'k');
        QCOMPARE(cell(u"failed"_s, TableModel::CopyRole), format.number(1234));
        QCOMPARE(cell(u"working"_s), u"54k"_s);
        QCOMPARE(cell(u"all"_s), u"100k"_s);
        const int failed = table.columnOf(u"failed"_s);
        QCOMPARE(table.headerData(failed, Qt::Horizontal, TableModel::StatusClassRole).toInt(),
                 int(StatusClass::Failed));
        QVERIFY(!table.headerData(table.columnOf(u"all"_s), Qt::Horizontal, TableModel::StatusClassRole).isValid());
    }

    void namesWhatTheNewestReleaseDoesNotCover()
    {
        HandClock clock;
        FleetStore fleet(clock);
        ReleaseStore releases;
        Release release;
        release.id = u"rel_2"_s;
        release.platforms = QStringList{u"gcp"_s};
        releases.apply({release});
        Dep stuck{"dep_1", "update-pending"};
        stuck.desired = "rel_2";
        fleet.apply(delta({stuck, Dep{"dep_2"}}, {}, true));
        fleet.finish();
        clock.now += 24 * 3'600'000LL;
        fleet.tick();
        const QList<Cause> causes = causesOf(fleet, releases);
        QCOMPARE(causes.size(), 1);
        QVERIFY(causes[0].says.contains(u"aws"_s));
    }

    void whatTheNewestReleaseDoesNotCoverIsSaidAtOnce()
    {
        const HandClock clock;
        FleetStore fleet(clock);
        ReleaseStore releases;
        Release release;
        release.id = u"rel_2"_s;
        release.platforms = QStringList{u"gcp"_s};
        releases.apply({release});
        Dep stuck{"dep_1", "update-pending"};
        stuck.desired = "rel_2";
        stuck.updated = clock.now; // long before its limit
        fleet.apply(delta({stuck, Dep{"dep_2"}}, {}, true));
        fleet.finish();
        QCOMPARE(fleet.count(StatusClass::Stalled), 0);
        const QList<Cause> causes = causesOf(fleet, releases);
        QCOMPARE(causes.size(), 1);
        QCOMPARE(causes[0].title, u"Not covered by the newest release"_s);
        QCOMPARE(causes[0].ids, QStringList{u"dep_1"_s});
        QCOMPARE(int(causes[0].klass), int(StatusClass::Stalled));
    }

    /// Each cause, and the count of what a release passed by, opens exactly the rows that it counts.
    void everyCauseOpensItsOwnRows()
    {
        HandClock clock;
        FleetStore fleet(clock);
        ReleaseStore releases;
        Release release;
        release.id = u"rel_2"_s;
        release.platforms = QStringList{u"gcp"_s, u"kubernetes"_s};
        releases.apply({release});
        fleet.setNewestRelease(u"rel_2"_s);
        const PassedBy passedBy(fleet);
        const Format format;
        DeploymentTable table(fleet, format);
        QRandomGenerator random(7);
        const auto oneOf = [&random](const QStringList& words) {
            return words.at(qsizetype(random.bounded(quint32(words.size())))).toStdString();
        };
        const auto shown = [&table](const QString& query) {
            table.setQueryText(query);
            QStringList ids = table.visibleIds();
            ids.sort();
            return ids;
        };
        for (int round = 0; round < 12; ++round) {
            std::vector<Dep> deps;
            for (int i = 0; i < 60; ++i) {
                Dep dep{"dep_" + std::to_string(1000 + random.bounded(120))};
                if (std::any_of(deps.begin(), deps.end(), [&](const Dep& other) { return other.id == dep.id; }))
                    continue;
                dep.status = oneOf({u"running"_s, u"updating"_s, u"update-pending"_s, u"update-failed"_s,
                                    u"teardown-required"_s, u"delete-pending"_s, u"deleted"_s, u"odd"_s});
                dep.platform = oneOf({u"aws"_s, u"gcp"_s, u"azure"_s});
                dep.model = oneOf({u"push"_s, u"pull"_s});
                dep.current = oneOf({u"rel_1"_s, u"rel_2"_s});
                dep.desired = oneOf({QString(), u"rel_1"_s, u"rel_2"_s});
                dep.updated = clock.now - qint64(random.bounded(3'600'000));
                if (dep.status == "update-failed" && random.bounded(2) == 0)
                    dep.error = oneOf({u"A_CODE"_s, u"B_CODE"_s});
                deps.push_back(dep);
            }
            FleetDelta answer = delta(deps, {}, round == 0);
            answer.serverDateMs = clock.now;
            fleet.apply(std::move(answer));
            fleet.finish();
            const QList<Cause> causes = causesOf(fleet, releases);
            QVERIFY(causes.size() > 6);
            for (const Cause& cause : causes) {
                QStringList ids = cause.ids;
                ids.sort();
                QVERIFY2(shown(cause.query) == ids, qPrintable(cause.id + u' ' + cause.query));
            }
            QCOMPARE(passedBy.count(), fleet.uncoveredCount());
            QCOMPARE(int(shown(PassedBy::query()).size()), passedBy.count());
            QVERIFY(passedBy.count() > 0);
            clock.now += 60'000;
        }
        fleet.setNewestRelease(u"rel_1"_s);
        QCOMPARE(passedBy.count(), fleet.uncoveredCount());
        fleet.clear();
        QCOMPARE(passedBy.count(), 0);
    }

    void remembersWhatItSawOfADeployment()
    {
        HandClock clock;
        FleetStore fleet(clock);
        const StatusHistory history(fleet);
        QSignalSpy added(&history, &StatusHistory::added);
        fleet.apply(delta({Dep{"dep_1"}, Dep{"dep_2"}}, {}, true));
        fleet.finish();
        const auto before = added.count();
        fleet.apply(delta({Dep{"dep_1", "update-pending"}}));
        fleet.apply(delta({Dep{"dep_1", "updating"}}));
        fleet.finish();
        QCOMPARE(added.count() - before, 2);
        const QList<StatusChange> seen = history.of(u"dep_1"_s);
        QCOMPARE(seen[0].from, u"update-pending"_s);
        QCOMPARE(seen[0].to, u"updating"_s);
        QCOMPARE(seen[1].to, u"update-pending"_s);
        QVERIFY(history.of(u"dep_2"_s).size() <= 1);
    }

    void whatItSawTakesNoMoreWithTheHours()
    {
        HandClock clock;
        FleetStore fleet(clock);
        const StatusHistory history(fleet);
        fleet.apply(delta({Dep{"dep_1"}}, {}, true));
        fleet.finish();
        constexpr int changes = 3000;
        for (int i = 0; i < changes; ++i)
            fleet.apply(delta({Dep{"dep_1", i % 2 == 0 ? "updating" : "running"}}));
        fleet.finish();
        QCOMPARE(history.seen(), qint64(changes));
        QVERIFY(history.all().size() <= 1000);
        QCOMPARE(history.all().constLast().number, qint64(changes));
    }
};

ALIEN_TEST(TestOverview)
#include "tst_overview.moc"
