// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifier.h"
#include "app/watchdesk.h"
#include "client/transport.h"
#include "models/common/format.h"
#include "models/connection/session.h"
#include "models/journal/journal.h"
#include "models/settings/preferences.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

/// A manager that never answers.
class SilentTransport : public Transport
{
public:
    Call<HttpAnswer> send(HttpRequest) override
    {
        return Call<HttpAnswer>(std::make_shared<TypedCallState<HttpAnswer>>([] {}));
    }
    void setToken(const Secret&) override {}
    void dropConnections() override {}
    quint64 openFreshConnection() override { return 1; }
};

/// A desktop that writes down what it is asked for.
class PaperNotifier : public Notifier
{
public:
    void show(const Note& note) override { shown.append(note); }
    void withdraw(qint64 token) override { withdrawn.append(token); }
    [[nodiscard]] QStringList keys(qsizetype at) const
    {
        QStringList out;
        for (const Action& action : shown.at(at).actions)
            out.append(action.key);
        return out;
    }
    QList<Note> shown;
    QList<qint64> withdrawn;
};

struct Bench
{
    QTemporaryDir dir;
    HandClock clock;
    Journal journal{dir.filePath(u"history.db"_s)};
    Preferences preferences{dir.filePath(u"preferences.ini"_s)};
    Format format;
    PaperNotifier notifier;
    std::unique_ptr<Session> session;
    std::unique_ptr<WatchDesk> desk;

    explicit Bench(Protection protection = Protection::Production)
    {
        Profile profile;
        profile.id = u"p1"_s;
        profile.name = u"Production EU"_s;
        profile.url = QUrl(u"http://127.0.0.1:1"_s);
        profile.protection = protection;
        session = std::make_unique<Session>(profile, std::make_unique<SilentTransport>(), journal, clock);
        open();
    }
    void open()
    {
        desk = std::make_unique<WatchDesk>(
            WatchDesk::Parts{notifier, preferences, format, clock, dir.filePath(u"watches"_s)});
        desk->add(*session);
    }
    WatchList& list() { return desk->of(*session); }
    void watch(Watch::Kind kind, const QStringList& ids, bool keep = false)
    {
        Watch watch;
        watch.kind = kind;
        watch.keep = keep;
        for (const QString& id : ids)
            watch.targets.append({id, id});
        list().add(watch);
    }
    void poll(const std::vector<Dep>& deps, bool first = false)
    {
        session->fleet().apply(delta(deps, {}, first));
        session->fleet().finish();
        QCoreApplication::processEvents();
    }
    /// Local time, as the quiet hours are.
    void setTime(const QTime& time)
    {
        clock.now = QDateTime(QDate(2026, 11, 21), time, Qt::LocalTime).toMSecsSinceEpoch();
    }
};

Dep named(const std::string& id, const std::string& status, const std::string& name)
{
    Dep dep{id, status};
    dep.name = name;
    return dep;
}

} // namespace

class WatchDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFailedCanBeOpenedAndRetried()
    {
        Bench bench;
        bench.poll({named("dep_a", "updating", "acme-prod")}, true);
        bench.watch(Watch::Kind::Fails, {u"dep_a"_s});
        bench.poll({named("dep_a", "update-failed", "acme-prod")});
        QCOMPARE(int(bench.notifier.shown.size()), 1);
        const Notifier::Note note = bench.notifier.shown.first();
        QVERIFY(note.title.contains(u"acme-prod"_s) && note.title.contains(u"Production EU"_s));
        QCOMPARE(bench.notifier.keys(0), QStringList({u"default"_s, u"open"_s, u"retry"_s}));
        QSignalSpy opened(bench.desk.get(), &WatchDesk::openRequested);
        QSignalSpy retried(bench.desk.get(), &WatchDesk::retryRequested);
        Q_EMIT bench.notifier.activated(note.token, u"default"_s);
        Q_EMIT bench.notifier.activated(note.token, u"retry"_s);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).toStringList(), QStringList({u"dep_a"_s}));
        QCOMPARE(retried.size(), 1);
        QCOMPARE(retried.first().at(1).toString(), u"dep_a"_s);
        // A click on what nobody showed is nobody's.
        Q_EMIT bench.notifier.activated(note.token + 7, u"retry"_s);
        QCOMPARE(retried.size(), 1);
    }

    void severalAreOneAndOfferNoRetry()
    {
        Bench bench;
        std::vector<Dep> deps;
        QStringList ids;
        for (int i = 0; i < 12; ++i) {
            deps.push_back(named("dep_" + std::to_string(10 + i), "updating", "api-" + std::to_string(i)));
            ids.append(QString::fromStdString(deps.back().id));
        }
        bench.poll(deps, true);
        bench.watch(Watch::Kind::Fails, ids, true);
        for (Dep& dep : deps)
            dep.status = "update-failed";
        bench.poll(deps);
        QCOMPARE(int(bench.notifier.shown.size()), 1);
        QVERIFY(bench.notifier.shown.first().title.startsWith(u"12"_s));
        QCOMPARE(bench.notifier.keys(0), QStringList({u"default"_s, u"open"_s, u"snooze"_s}));
        Q_EMIT bench.notifier.activated(bench.notifier.shown.first().token, u"snooze"_s);
        QCOMPARE(bench.list().watches().first().snoozedUntilMs, bench.clock.now + WatchDesk::snoozeMs);
        QCOMPARE(WatchDesk::placeOf({u"a"_s, u"b"_s}).query, u"id:a,b"_s);
    }

    void quietHoursHoldBackAndTellItAsOneAfterwards()
    {
        Bench bench;
        QuietHours quiet;
        quiet.on = true;
        bench.preferences.setQuietHours(quiet);
        QCOMPARE(bench.preferences.quietHours(), quiet);
        bench.setTime(QTime(23, 30));
        bench.poll({named("dep_a", "running", "a"), named("dep_b", "running", "b")}, true);
        bench.watch(Watch::Kind::Fails, {u"dep_a"_s, u"dep_b"_s}, true);
        bench.poll({named("dep_a", "error", "a")});
        bench.poll({named("dep_b", "error", "b")});
        QVERIFY(bench.notifier.shown.isEmpty());
        QCOMPARE(int(bench.list().events().size()), 2); // the list has them all the same
        bench.setTime(QTime(7, 1));
        Q_EMIT bench.session->fleetPolled();
        QCOMPARE(int(bench.notifier.shown.size()), 1);
        QVERIFY(bench.notifier.shown.first().title.startsWith(u'2'));
        Q_EMIT bench.session->fleetPolled();
        QCOMPARE(int(bench.notifier.shown.size()), 1);
    }

    void whatNobodyShowsIsSaidInTheWindow()
    {
        Bench bench;
        bench.poll({named("dep_a", "updating", "a")}, true);
        bench.watch(Watch::Kind::Settles, {u"dep_a"_s});
        bench.poll({named("dep_a", "running", "a")});
        QSignalSpy unheard(bench.desk.get(), &WatchDesk::unheard);
        Q_EMIT bench.notifier.failed(bench.notifier.shown.first().token, u"nobody there"_s);
        QCOMPARE(unheard.size(), 1);
        QVERIFY(unheard.first().at(1).toString().contains(u"running"_s));
    }

    void aClosedConnectionTakesItsNotificationsAlong()
    {
        Bench bench;
        bench.poll({named("dep_a", "updating", "a")}, true);
        bench.watch(Watch::Kind::Settles, {u"dep_a"_s});
        bench.poll({named("dep_a", "running", "a")});
        const qint64 token = bench.notifier.shown.first().token;
        bench.desk->remove(bench.session.get());
        QCOMPARE(bench.notifier.withdrawn, QList<qint64>({token}));
        QSignalSpy opened(bench.desk.get(), &WatchDesk::openRequested);
        Q_EMIT bench.notifier.activated(token, u"open"_s);
        QCOMPARE(opened.size(), 0);
        QVERIFY(bench.desk->find(bench.session.get()) == nullptr);
    }

    void watchesOfAConnectionComeBackButNotThoseOfASandbox_data()
    {
        QTest::addColumn<Protection>("protection");
        QTest::addColumn<int>("kept");
        QTest::newRow("production") << Protection::Production << 1;
        QTest::newRow("sandbox") << Protection::Sandbox << 0;
    }
    void watchesOfAConnectionComeBackButNotThoseOfASandbox()
    {
        QFETCH(Protection, protection);
        QFETCH(int, kept);
        Bench bench(protection);
        bench.watch(Watch::Kind::Fails, {u"dep_a"_s});
        QVERIFY2(bench.list().problem().isEmpty(), qPrintable(bench.list().problem()));
        bench.open();
        QCOMPARE(int(bench.list().watches().size()), kept);
    }
};

ALIEN_TEST(WatchDeskTest)
#include "tst_watchdesk.moc"
