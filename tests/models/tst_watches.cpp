// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "models/watches/watchlist.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;

Watch watchOf(Watch::Kind kind, const QStringList& ids, const QString& status = {})
{
    Watch watch;
    watch.kind = kind;
    watch.status = status;
    for (const QString& id : ids)
        watch.targets.append({id, u"name of "_s + id});
    return watch;
}

/// A fleet, its clock and the watches over it.
struct Bench
{
    HandClock clock;
    FleetStore fleet{clock};
    QList<WatchEvent> told;

    void follow(WatchList& list)
    {
        QObject::connect(&list, &WatchList::happened, &fleet, [this](const WatchEvent& event) { told.append(event); });
    }
    void poll(const std::vector<Dep>& deps, bool first = false, std::vector<std::string> removed = {})
    {
        fleet.apply(delta(deps, std::move(removed), first));
        fleet.finish();
        fleet.tick();
        QCoreApplication::processEvents();
    }
};

} // namespace

class WatchesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOnceForAllThatOnePollBrings()
    {
        Bench bench;
        bench.poll({{"dep_a", "updating"}, {"dep_b", "updating"}, {"dep_c", "updating"}}, true);
        WatchList list(bench.fleet, bench.clock, {});
        bench.follow(list);
        list.add(watchOf(Watch::Kind::Leaves, {u"dep_a"_s, u"dep_b"_s}, u"updating"_s));
        bench.poll({{"dep_a", "running"}, {"dep_b", "update-failed"}, {"dep_c", "running"}});
        QCOMPARE(int(bench.told.size()), 1);
        QCOMPARE(int(bench.told.first().hits.size()), 2);
        QCOMPARE(bench.told.first().hits.at(1).to, u"update-failed"_s);
        QVERIFY(bench.told.first().hits.at(1).retryable);
        QVERIFY(!bench.told.first().hits.at(0).retryable);
        // Both were told of: the watch has ended, and says nothing more.
        QVERIFY(list.watches().isEmpty());
        bench.poll({{"dep_a", "updating"}});
        bench.poll({{"dep_a", "running"}});
        QCOMPARE(int(bench.told.size()), 1);
    }

    void staysForThoseThatWereNotToldOf()
    {
        Bench bench;
        bench.poll({{"dep_a", "updating"}, {"dep_b", "updating"}}, true);
        WatchList list(bench.fleet, bench.clock, {});
        bench.follow(list);
        list.add(watchOf(Watch::Kind::Settles, {u"dep_a"_s, u"dep_b"_s}));
        bench.poll({{"dep_a", "running"}});
        QCOMPARE(int(list.watches().size()), 1);
        QCOMPARE(list.watches().first().targets, QList<Watch::Target>({{u"dep_b"_s, u"name of dep_b"_s}}));
        Watch kept = watchOf(Watch::Kind::Fails, {u"dep_a"_s});
        kept.keep = true;
        list.add(kept);
        for (int i = 0; i < 2; ++i) {
            bench.poll({{"dep_a", "update-failed"}});
            bench.poll({{"dep_a", "running"}});
        }
        QCOMPARE(int(bench.told.size()), 3);
        QCOMPARE(int(list.watches().size()), 2);
    }

    void aQueryCoversWhatComesLater()
    {
        Bench bench;
        Dep ours{"dep_a"};
        ours.groupName = "acme";
        Dep theirs{"dep_b"};
        theirs.group = "dg_2";
        theirs.groupName = "other";
        bench.poll({ours, theirs}, true);
        WatchList list(bench.fleet, bench.clock, {});
        bench.follow(list);
        Watch watch = watchOf(Watch::Kind::Fails, {});
        watch.query = u"group:acme -staging"_s;
        list.add(watch);
        Dep later{"dep_c"};
        later.name = "acme-prod-2";
        Dep staging{"dep_d"};
        staging.name = "acme-staging";
        bench.poll({later, staging});
        for (Dep* dep : {&ours, &theirs, &later, &staging})
            dep->status = "update-failed";
        bench.poll({ours, theirs, later, staging});
        QCOMPARE(int(bench.told.size()), 1);
        QStringList hits;
        for (const WatchHit& hit : bench.told.first().hits)
            hits.append(hit.deploymentId);
        QCOMPARE(hits, QStringList({u"dep_a"_s, u"dep_c"_s}));
        QCOMPARE(int(list.watches().size()), 1);
    }

    void aQueryOfAgesGoesWithTheTime()
    {
        Bench bench;
        Dep young{"dep_a"};
        young.created = bench.clock.now - 5 * kMinute;
        bench.poll({young}, true);
        WatchList list(bench.fleet, bench.clock, {});
        bench.follow(list);
        Watch watch = watchOf(Watch::Kind::Fails, {});
        watch.query = u"created<1h"_s;
        list.add(watch);
        young.status = "error";
        bench.poll({young});
        QCOMPARE(int(bench.told.size()), 1);
        young.status = "running";
        bench.poll({young});
        bench.clock.now += 120 * kMinute;
        list.look(); // the poll that brought nothing
        young.status = "error";
        bench.poll({young});
        QCOMPARE(int(bench.told.size()), 1);
    }

    void aQueryMayJoinConditionsWithOr()
    {
        Bench bench;
        Dep ours{"dep_a"};
        Dep gcp{"dep_b"};
        gcp.platform = "gcp";
        gcp.name = "edge";
        Dep azure{"dep_c"};
        azure.platform = "azure";
        azure.name = "web";
        bench.poll({ours, gcp, azure}, true);
        WatchList list(bench.fleet, bench.clock, {});
        bench.follow(list);
        Watch watch = watchOf(Watch::Kind::Fails, {});
        watch.query = u"platform:aws or edge"_s;
        list.add(watch);
        for (Dep* dep : {&ours, &gcp, &azure})
            dep->status = "update-failed";
        bench.poll({ours, gcp, azure});
        QCOMPARE(int(bench.told.size()), 1);
        QStringList hits;
        for (const WatchHit& hit : bench.told.first().hits)
            hits.append(hit.deploymentId);
        QCOMPARE(hits, QStringList({u"dep_a"_s, u"dep_b"_s}));
    }

    void whatLastsIsToldOnceForEachTime()
    {
        Bench bench;
        bench.poll({{"dep_a", "running"}}, true);
        WatchList list(bench.fleet, bench.clock, {});
        bench.follow(list);
        Watch watch = watchOf(Watch::Kind::Lasts, {u"dep_a"_s});
        watch.lastsMs = 10 * kMinute;
        watch.keep = true;
        list.add(watch);
        const auto wait = [&](int minutes) {
            for (int i = 0; i < minutes; ++i) {
                bench.clock.now += kMinute;
                bench.fleet.tick();
                list.look();
            }
        };
        wait(20);
        QVERIFY(bench.told.isEmpty()); // running is no working status
        for (int round = 1; round <= 2; ++round) {
            bench.poll({{"dep_a", "updating"}});
            wait(9);
            QCOMPARE(int(bench.told.size()), round - 1);
            wait(30);
            QCOMPARE(int(bench.told.size()), round);
            QCOMPARE(bench.told.last().hits.first().from, u"updating"_s);
            bench.poll({{"dep_a", "running"}});
        }
    }

    void aChangedWatchKeepsWhomItStillWaitsFor()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"w.json"_s);
        Bench bench;
        bench.poll({{"dep_a", "updating"}, {"dep_b", "updating"}}, true);
        WatchList list(bench.fleet, bench.clock, file);
        bench.follow(list);
        Watch edited = watchOf(Watch::Kind::Settles, {u"dep_a"_s, u"dep_b"_s});
        edited.id = list.add(edited);
        const qint64 made = bench.clock.now;
        list.snooze(edited.id, made + kMinute);
        bench.clock.now += 2 * kMinute;
        // Found by the old words and not told yet when the new ones come.
        bench.fleet.removeOne(u"dep_a"_s);
        QVERIFY(bench.told.isEmpty());
        edited.kind = Watch::Kind::Leaves;
        edited.status = u"running"_s;
        edited.keep = true;
        list.change(edited);
        QCOMPARE(int(bench.told.size()), 1);
        QCOMPARE(bench.told.first().watch.kind, Watch::Kind::Settles);
        const Watch now = list.watches().first();
        QCOMPARE(now.kind, Watch::Kind::Leaves);
        QCOMPARE(now.targets, QList<Watch::Target>({{u"dep_b"_s, u"name of dep_b"_s}}));
        QCOMPARE(now.createdMs, made);
        QCOMPARE(now.snoozedUntilMs, made + kMinute);
        QVERIFY(now.keep);
        QCOMPARE(WatchList(bench.fleet, bench.clock, file).watches(), list.watches());
        bench.poll({{"dep_b", "running"}});
        QCOMPARE(int(bench.told.size()), 1);
        bench.poll({{"dep_b", "error"}});
        QCOMPARE(int(bench.told.size()), 2);
        QCOMPARE(bench.told.last().watch.kind, Watch::Kind::Leaves);
    }

    void aWatchThatEndedWhileItWasEditedIsMadeAnew()
    {
        Bench bench;
        bench.poll({{"dep_a", "updating"}}, true);
        WatchList list(bench.fleet, bench.clock, {});
        Watch edited = watchOf(Watch::Kind::Settles, {u"dep_a"_s});
        edited.id = list.add(edited);
        bench.poll({{"dep_a", "running"}});
        QVERIFY(list.watches().isEmpty());
        edited.kind = Watch::Kind::Fails;
        list.change(edited);
        QCOMPARE(int(list.watches().size()), 1);
        QCOMPARE(list.watches().first().kind, Watch::Kind::Fails);
        QCOMPARE(list.watches().first().targets, edited.targets);
        QVERIFY(list.watches().first().id != edited.id);
    }

    void aChangedQueryFindsOthers()
    {
        Bench bench;
        Dep aws{"dep_a"};
        Dep gcp{"dep_b"};
        gcp.platform = "gcp";
        bench.poll({aws, gcp}, true);
        WatchList list(bench.fleet, bench.clock, {});
        bench.follow(list);
        Watch edited = watchOf(Watch::Kind::Fails, {});
        edited.query = u"platform:aws"_s;
        edited.id = list.add(edited);
        edited.query = u"platform:gcp"_s;
        list.change(edited);
        aws.status = gcp.status = "error";
        bench.poll({aws, gcp});
        QCOMPARE(int(bench.told.size()), 1);
        QCOMPARE(int(bench.told.first().hits.size()), 1);
        QCOMPARE(bench.told.first().hits.first().deploymentId, u"dep_b"_s);
    }

    void whatLastsIsToldOfAgainOnceForALongerTime()
    {
        Bench bench;
        bench.poll({{"dep_a", "updating"}}, true);
        WatchList list(bench.fleet, bench.clock, {});
        bench.follow(list);
        Watch edited = watchOf(Watch::Kind::Lasts, {u"dep_a"_s});
        edited.lastsMs = 10 * kMinute;
        edited.keep = true;
        edited.id = list.add(edited);
        const auto wait = [&](int minutes) {
            for (int i = 0; i < minutes; ++i) {
                bench.clock.now += kMinute;
                bench.fleet.tick();
                list.look();
            }
        };
        bench.poll({{"dep_a", "running"}});
        bench.poll({{"dep_a", "updating"}});
        wait(20);
        QCOMPARE(int(bench.told.size()), 1);
        edited.lastsMs = 60 * kMinute;
        list.change(edited);
        wait(35);
        QCOMPARE(int(bench.told.size()), 1);
        wait(60);
        QCOMPARE(int(bench.told.size()), 2);
        // Shorter: the same stay was told of already.
        edited.lastsMs = 5 * kMinute;
        list.change(edited);
        wait(10);
        QCOMPARE(int(bench.told.size()), 2);
        // The next one is another.
        bench.poll({{"dep_a", "running"}});
        bench.poll({{"dep_a", "updating"}});
        wait(10);
        QCOMPARE(int(bench.told.size()), 3);
    }

    void aSnoozedWatchSaysNothing()
    {
        Bench bench;
        bench.poll({{"dep_a", "running"}}, true);
        WatchList list(bench.fleet, bench.clock, {});
        bench.follow(list);
        Watch watch = watchOf(Watch::Kind::Fails, {u"dep_a"_s});
        watch.keep = true;
        const QString id = list.add(watch);
        list.snooze(id, bench.clock.now + kMinute);
        bench.poll({{"dep_a", "error"}});
        QVERIFY(bench.told.isEmpty());
        bench.poll({{"dep_a", "running"}});
        bench.clock.now += 2 * kMinute;
        bench.poll({{"dep_a", "error"}});
        QCOMPARE(int(bench.told.size()), 1);
    }

    void whatIsGoneIsNamedAsItWas()
    {
        Bench bench;
        bench.poll({{"dep_a", "deleting"}, {"dep_b"}}, true);
        WatchList list(bench.fleet, bench.clock, {});
        bench.follow(list);
        list.add(watchOf(Watch::Kind::Settles, {u"dep_a"_s}));
        bench.poll({}, false, {"dep_a"});
        QCOMPARE(int(bench.told.size()), 1);
        QCOMPARE(bench.told.first().hits.first().name, u"name of dep_a"_s);
        QVERIFY(bench.told.first().title(Format()).contains(u"gone"_s));
    }

    void comesBackAfterARestart()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"watches/one.json"_s);
        Bench bench;
        bench.poll({{"dep_a", "updating"}}, true);
        Watch lasts = watchOf(Watch::Kind::Lasts, {u"dep_a"_s}, u"updating"_s);
        lasts.lastsMs = 5 * kMinute;
        Watch query = watchOf(Watch::Kind::Fails, {});
        query.query = u"platform:aws"_s;
        QList<Watch> before;
        {
            WatchList list(bench.fleet, bench.clock, file);
            list.add(lasts);
            list.snooze(list.add(query), bench.clock.now + kMinute);
            before = list.watches();
            QVERIFY2(list.problem().isEmpty(), qPrintable(list.problem()));
        }
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const WatchList again(bench.fleet, bench.clock, file);
        QCOMPARE(again.watches(), before);
    }

    void aBrokenFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("read");
        QTest::newRow("not JSON") << QByteArray("{") << 0;
        QTest::newRow("another format") << QByteArray(R"({"format":9,"watches":[]})") << 0;
        QTest::newRow("a kind from later")
            << QByteArray(R"({"format":1,"watches":[{"id":"x","kind":"sings"},{"id":"y","kind":"fails"}]})") << 1;
        QTest::newRow("targets that cannot be read")
            << QByteArray(R"({"format":1,"watches":[{"id":"x","kind":"fails","targets":[{}]}]})") << 0;
    }
    void aBrokenFileIsKeptAside()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, read);
        QTemporaryDir dir;
        const QString name = dir.filePath(u"w.json"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        Bench bench;
        WatchList list(bench.fleet, bench.clock, name);
        QCOMPARE(int(list.watches().size()), read);
        QVERIFY(!list.problem().isEmpty());
        list.add(watchOf(Watch::Kind::Fails, {u"dep_a"_s}));
        QFile kept(name + u".unreadable"_s);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), text);
    }

    void quietHoursGoOverMidnight()
    {
        QuietHours quiet;
        QVERIFY(!quiet.covers(QTime(23, 0)));
        quiet.on = true;
        QVERIFY(quiet.covers(QTime(22, 0)));
        QVERIFY(quiet.covers(QTime(3, 0)));
        QVERIFY(!quiet.covers(QTime(7, 0)));
        quiet.from = QTime(12, 0);
        quiet.to = QTime(13, 0);
        QVERIFY(quiet.covers(QTime(12, 30)));
        QVERIFY(!quiet.covers(QTime(11, 59)));
        quiet.to = quiet.from;
        QVERIFY(!quiet.covers(QTime(12, 0)));
    }

    void namesThreeAndCountsTheRest()
    {
        WatchEvent event;
        event.watch = watchOf(Watch::Kind::Fails, {});
        for (int i = 0; i < 5; ++i)
            event.hits.append({QString::number(i), u"api-%1"_s.arg(i), u"running"_s, u"error"_s, 0, u"BOOM"_s, true});
        QCOMPARE(event.text(), u"api-0: error, BOOM\napi-1: error, BOOM\napi-2: error, BOOM\n2 more"_s);
        QVERIFY(event.title(Format()).startsWith(u'5'));
    }
};

ALIEN_TEST(WatchesTest)
#include "tst_watches.moc"
