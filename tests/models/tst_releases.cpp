// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releases/releasetable.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

Release release(const QString& id, int hour, const QString& commit = {}, const QStringList& platforms = {u"aws"_s})
{
    Release made;
    made.id = id;
    made.git.commitSha = commit;
    made.createdAt = QDateTime({2026, 11, 20}, {hour, 0}, Qt::UTC);
    made.platforms = platforms;
    return made;
}

} // namespace

class TestReleases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsTheNewestFirst()
    {
        ReleaseStore store;
        QVERIFY(!store.newest());
        store.apply({release(u"rel_1"_s, 1), release(u"rel_3"_s, 3), release(u"rel_2"_s, 2)});
        QCOMPARE(store.newest()->id, u"rel_3"_s);
        store.upsert(release(u"rel_4"_s, 4));
        QCOMPARE(store.newest()->id, u"rel_4"_s);
        QCOMPARE(store.releases().constLast()->id, u"rel_1"_s);
    }

    void keepsTheObjectsThatDidNotChange()
    {
        ReleaseStore store;
        QSignalSpy changed(&store, &ReleaseStore::changed);
        store.apply({release(u"rel_1"_s, 1), release(u"rel_2"_s, 2)});
        const auto one = store.find(u"rel_1"_s);
        store.apply({release(u"rel_1"_s, 1), release(u"rel_2"_s, 2, u"abc"_s)});
        QCOMPARE(store.find(u"rel_1"_s), one);
        QCOMPARE(changed.takeFirst().constFirst().toStringList(), QStringList{u"rel_2"_s});
        store.upsert(release(u"rel_2"_s, 2, u"abc"_s));
        QCOMPARE(changed.count(), 0);
        QSignalSpy removed(&store, &ReleaseStore::removed);
        store.apply({});
        QCOMPARE(removed.takeFirst().constFirst().toStringList(), (QStringList{u"rel_1"_s, u"rel_2"_s}));
    }

    void namesAReleaseByItsCommit()
    {
        ReleaseStore store;
        store.apply({release(u"rel_1"_s, 1, u"4f2c9ab0123456789012345678901234567890ab"_s),
                     release(u"rel_AbCdEfGhIjKlMnOpQrStUvWxYz01"_s, 2)});
        QCOMPARE(store.label(u"rel_1"_s), u"4f2c9ab"_s);
        QCOMPARE(store.label(u"rel_AbCdEfGhIjKlMnOpQrStUvWxYz01"_s), u"rel_AbCd…Yz01"_s);
        QCOMPARE(store.label(u"rel_9"_s), u"rel_9"_s);
    }

    void countsWhoRunsIt()
    {
        const HandClock clock;
        FleetStore fleet(clock);
        ReleaseStore store;
        const Format format;
        ReleaseTable table(store, fleet, format);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        store.apply({release(u"rel_1"_s, 1), release(u"rel_2"_s, 2, {}, {u"aws"_s, u"gcp"_s})});
        Dep second{"dep_2"};
        second.current = "rel_2";
        fleet.apply(delta({Dep{"dep_1"}, second, Dep{"dep_3"}}, {}, true));
        fleet.finish();
        QCOMPARE(table.rowById(u"rel_1"_s)->use.running, 2);
        QCOMPARE(table.rowById(u"rel_2"_s)->use.running, 1);
        QCOMPARE(table.rowById(u"rel_2"_s)->fleet, 3);
        QVERIFY(table.rowById(u"rel_2"_s)->newest && !table.rowById(u"rel_1"_s)->newest);
        QCOMPARE(table.visibleIds(), (QStringList{u"rel_2"_s, u"rel_1"_s}));
        table.setQueryText(u"platform:gcp"_s);
        QCOMPARE(table.visibleIds(), QStringList{u"rel_2"_s});
    }

    void tellsWhoDrifts()
    {
        const HandClock clock;
        FleetStore fleet(clock);
        const auto dep = [](const char* id, const char* current, const char* desired) {
            Dep out{id};
            out.current = current;
            out.desired = desired;
            return out;
        };
        fleet.apply(delta({dep("dep_1", "rel_1", ""), dep("dep_2", "rel_1", "rel_2"), dep("dep_3", "", "rel_2"),
                           dep("dep_4", "rel_2", "rel_2"), dep("dep_5", "rel_2", "")},
                          {}, true));
        fleet.finish();
        const auto uses = ReleaseUse::ofAll(fleet, u"rel_2"_s);
        QCOMPARE(uses.value(u"rel_1"_s), (ReleaseUse{2, 0, 1, 1}));
        QCOMPARE(uses.value(u"rel_2"_s), (ReleaseUse{2, 2, 0, 0}));
        QCOMPARE(ReleaseUse::byPlatform(fleet, u"rel_1"_s).size(), 1);
        QCOMPARE(ReleaseUse::byPlatform(fleet, u"rel_1"_s).constFirst().count, 2);
    }

    void stacksAreSearchedWhateverTheCase()
    {
        const HandClock clock;
        const FleetStore fleet(clock);
        ReleaseStore store;
        const Format format;
        ReleaseTable table(store, fleet, format);
        Release one = release(u"rel_1"_s, 1);
        one.document = Document::parse("{\"id\":\"rel_1\",\"stack\":{\"aws\":{\"LOG_LEVEL\":\"info\"}}}");
        Release two = release(u"rel_2"_s, 2);
        two.document = Document::parse("{\"id\":\"log_level\",\"stack\":{\"aws\":{}}}");
        store.apply({one, two});
        table.setQueryText(u"stack:log_level"_s);
        QCOMPARE(table.visibleIds(), QStringList{u"rel_1"_s});
        table.setQueryText(u"stack!=log_level"_s);
        QCOMPARE(table.visibleIds(), QStringList{u"rel_2"_s});
        table.setQueryText(u"stack:nothing"_s);
        QVERIFY(table.visibleIds().isEmpty());
    }
};

ALIEN_TEST(TestReleases)
#include "tst_releases.moc"
