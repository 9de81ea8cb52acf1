// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/changedatabase.h"
#include "models/history/changelog.h"
#include "models/history/fleetsnapshot.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <random>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'795'000'000'000;
using Fleet = std::map<std::string, PastRow>;

PastRow row(const Dep& dep, qint64 since = start)
{
    return {dep.summary(), since};
}

std::vector<PastRow> rowsOf(const Fleet& fleet)
{
    std::vector<PastRow> out;
    for (const auto& [id, one] : fleet)
        out.push_back(one);
    return out;
}

/// What the log promises to keep, as one line.
QString kept(const PastRow& row)
{
    const DeploymentSummary& s = *row.summary;
    std::string out;
    for (const std::string_view text :
         {std::string_view(s.id), std::string_view(s.name), s.status, s.platform, s.groupId, s.groupName, s.region,
          s.currentReleaseId, s.desiredReleaseId, s.errorCode, s.model, std::string_view(s.publicUrl)})
        out.append(text).append("|");
    return QString::fromStdString(out) + u"%1|%2|%3|%4|%5|%6"_s.arg(row.sinceMs)
                                             .arg(s.createdAtMs)
                                             .arg(s.resourcesFailed)
                                             .arg(s.resources)
                                             .arg(s.publicUrls)
                                             .arg(int(s.lacksReplicas));
}

QStringList kept(const std::vector<PastRow>& rows)
{
    QStringList out;
    for (const PastRow& one : rows)
        out.append(kept(one));
    return out;
}

/// Polls that change a random fleet, the same ones for the same seed.
class Walk
{
public:
    explicit Walk(unsigned seed, int deployments = 40)
        : m_random(seed)
    {
        for (int i = 0; i < deployments; ++i)
            add();
    }
    [[nodiscard]] const Fleet& fleet() const { return m_fleet; }
    /// What the next poll says; changes some.
    void step(qint64 now, std::vector<PastRow>& put, std::vector<std::string>& gone)
    {
        for (int i = int(m_random() % 6); i > 0; --i) {
            auto it = m_fleet.begin();
            std::advance(it, std::ptrdiff_t(m_random() % m_fleet.size()));
            const unsigned what = m_random() % 10;
            if (what == 0 && m_fleet.size() > 5) {
                gone.push_back(it->first);
                std::erase_if(put, [&](const PastRow& one) { return one.summary->id == it->first; });
                m_fleet.erase(it);
                continue;
            }
            const std::string id = what == 1 ? add(now) : it->first;
            PastRow& one = m_fleet.at(id);
            auto next = std::make_shared<DeploymentSummary>(*one.summary);
            if (what > 1 && what < 7) {
                next->status = intern(statuses[m_random() % 4]);
                if (next->status != one.summary->status)
                    one.sinceMs = now - qint64(m_random() % 4000);
            } else if (what > 1) {
                next->currentReleaseId = intern("rel_" + std::to_string(m_random() % 5));
                next->errorCode = intern(m_random() % 2 == 0 ? "" : "UNREACHABLE");
                next->publicUrl = m_random() % 2 == 0 ? "" : "https://x" + std::to_string(m_random() % 9);
                next->resourcesFailed = std::uint16_t(m_random() % 3);
                next->lacksReplicas = m_random() % 3 == 0;
            }
            one.summary = next;
            std::erase_if(put, [&](const PastRow& other) { return other.summary->id == id; });
            std::erase(gone, id);
            put.push_back(one);
        }
    }

private:
    std::string add(qint64 now = start)
    {
        Dep dep;
        dep.id = "dep_" + std::to_string(m_random());
        dep.name = "api-" + std::to_string(m_next++);
        dep.model = m_next % 3 == 0 ? "pull" : "push";
        m_fleet[dep.id] = row(dep, now);
        return dep.id;
    }
    static constexpr const char* statuses[] = {"running", "updating", "update-failed", "provisioning"};
    std::mt19937 m_random;
    Fleet m_fleet;
    int m_next = 0;
};

ChangeDatabase& opened(ChangeDatabase& log)
{
    if (!log.open())
        qFatal("%s", qPrintable(log.problem()));
    return log;
}

} // namespace

class TestChangeLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rebuildsTheFleetOfEveryMoment()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"fleet.db"_s);
        Walk walk(7);
        auto log = std::make_unique<ChangeDatabase>(file);
        opened(*log).reconcile(rowsOf(walk.fleet()));
        QVERIFY(log->commit(start) >= 0);
        std::map<qint64, QStringList> truth{{start, kept(rowsOf(walk.fleet()))}};
        qint64 now = start;
        for (int poll = 0; poll < 300; ++poll) {
            now += 5000;
            std::vector<PastRow> put;
            std::vector<std::string> gone;
            walk.step(now, put, gone);
            log->note(put, gone);
            QVERIFY(log->commit(now) >= 0);
            truth[now] = kept(rowsOf(walk.fleet()));
            if (poll % 100 == 60) { // the next start goes on where this one stopped
                log = std::make_unique<ChangeDatabase>(file);
                opened(*log).reconcile(rowsOf(walk.fleet()));
                QCOMPARE(log->commit(now + 1), 0);
            }
        }
        for (const auto& [at, fleet] : truth) {
            const PastFleet past = log->fleetAt(at + 1234);
            QCOMPARE(past.problem, QString());
            QCOMPARE(kept(past.rows), fleet);
            QVERIFY(past.knownMs <= at + 1234 && past.knownMs > at - 60'000);
        }
        QVERIFY(!log->fleetAt(start - 1).problem.isEmpty());
    }

    void rowsThatStayAreTheSameObject()
    {
        const QTemporaryDir dir;
        ChangeDatabase log(dir.filePath(u"fleet.db"_s));
        Dep a{.id = "dep_a"};
        Dep b{.id = "dep_b"};
        opened(log).reconcile({row(a), row(b)});
        log.commit(start);
        b.status = "updating";
        log.note({row(b, start + 900)}, {});
        QCOMPARE(log.commit(start + 1000), 1);
        const PastFleet before = log.fleetAt(start);
        const PastFleet after = log.fleetAt(start + 1000);
        QCOMPARE(before.rows[0].summary, after.rows[0].summary);
        QVERIFY(before.rows[1].summary != after.rows[1].summary);
    }

    void whatAgentsAndResourcesDoAllTheTimeIsNoChange()
    {
        const QTemporaryDir dir;
        ChangeDatabase log(dir.filePath(u"fleet.db"_s));
        Dep agent{.id = "dep_a", .model = "pull", .updated = start};
        opened(log).reconcile({row(agent)});
        log.commit(start);
        agent.updated = start + 5000;
        log.note({row(agent)}, {});
        QCOMPARE(log.commit(start + 5000), 0);
    }

    void tellsADeploymentsOwnHistory()
    {
        const QTemporaryDir dir;
        ChangeDatabase log(dir.filePath(u"fleet.db"_s));
        Dep a{.id = "dep_a"};
        opened(log).reconcile({row(a, start - 60'000)});
        log.commit(start);
        a.status = "update-failed";
        log.note({row(a, start + 4000)}, {});
        log.commit(start + 5000);
        log.note({}, {a.id});
        log.commit(start + 10'000);
        const QList<StatusChange> steps = log.stepsOf(u"dep_a"_s);
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps[2], (StatusChange{u"dep_a"_s, {}, u"running"_s, start - 60'000, 1}));
        QCOMPARE(steps[1], (StatusChange{u"dep_a"_s, u"running"_s, u"update-failed"_s, start + 4000, 2}));
        QCOMPARE(steps[0], (StatusChange{u"dep_a"_s, u"update-failed"_s, {}, start + 10'000, 3}));
        QVERIFY(log.stepsOf(u"dep_x"_s).isEmpty());
    }

    void saysWhenNobodyWatched()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"fleet.db"_s);
        {
            ChangeDatabase log(file);
            opened(log).reconcile({row({.id = "dep_a"})});
            for (qint64 at = start; at <= start + 600'000; at += 10'000)
                log.commit(at);
        }
        ChangeDatabase log(file);
        opened(log).reconcile({row({.id = "dep_a"})});
        log.commit(start + 3'600'000);
        const std::vector<WatchedSpan> spans = log.watched(start, start + 4'000'000);
        QCOMPARE(spans.size(), 2U);
        QCOMPARE(spans[0], (WatchedSpan{start, start + 600'000}));
        QCOMPARE(spans[1].fromMs, start + 3'600'000);
        // What is known of the time between is what was seen at its beginning.
        QCOMPARE(log.fleetAt(start + 2'000'000).knownMs, start);
        QCOMPARE(log.fleetAt(start + 500'000).knownMs, start + 500'000);
    }

    void countsChangesOverTimeAndFindsTheNextOne()
    {
        const QTemporaryDir dir;
        ChangeDatabase log(dir.filePath(u"fleet.db"_s));
        Dep a{.id = "dep_a"};
        Dep b{.id = "dep_b"};
        opened(log).reconcile({row(a), row(b)});
        log.commit(start);
        a.status = b.status = "update-failed";
        log.note({row(a), row(b)}, {});
        log.commit(start + 10'000);
        a.status = "running";
        log.note({row(a)}, {});
        log.commit(start + 90'000);
        const ChangeDensity density = log.density(start, start + 100'000, 10);
        QCOMPARE(density.parts[1].changes, 2);
        QCOMPARE(density.parts[1].failed, 2);
        QCOMPARE(density.parts[9].changes, 1);
        QCOMPARE(density.parts[9].failed, 0);
        QCOMPARE(density.parts[5].changes, 0);
        QCOMPARE(log.neighbour(start + 10'000, true), start + 90'000);
        QCOMPARE(log.neighbour(start + 90'000, false), start + 10'000);
        QCOMPARE(log.neighbour(start + 10'000, false), start);
        QCOMPARE(log.neighbour(start + 90'000, true), 0);
        QCOMPARE(log.beginMs(), start);
    }

    void tellsWhatIsDifferentSinceThen()
    {
        const QTemporaryDir dir;
        ChangeDatabase log(dir.filePath(u"fleet.db"_s));
        std::vector<Dep> deps{{.id = "dep_a"}, {.id = "dep_b", .status = "error"},
                              {.id = "dep_c"}, {.id = "dep_d"},
                              {.id = "dep_e"}, {.id = "dep_f"}};
        std::vector<PastRow> rows;
        rows.reserve(deps.size());
        for (const Dep& dep : deps)
            rows.push_back(row(dep));
        opened(log).reconcile(rows);
        log.commit(start);
        deps[0].status = "update-failed";
        deps[1].status = "running";
        deps[3].current = "rel_2";
        deps[4].status = "updating";
        log.note({row(deps[0]), row(deps[1]), row(deps[3]), row(deps[4]), row({.id = "dep_g"})}, {"dep_c"});
        log.commit(start + 1000);
        deps[5].status = "updating";
        log.note({row(deps[5])}, {});
        log.commit(start + 2000);
        deps[5].status = "running"; // there and back again
        log.note({row(deps[5])}, {});
        log.commit(start + 3000);
        const FleetDifference now = log.differenceSince(start);
        QCOMPARE(now.changes, 8);
        QCOMPARE(now.ids[FleetDifference::Failed], QStringList{u"dep_a"_s});
        QCOMPARE(now.ids[FleetDifference::Recovered], QStringList{u"dep_b"_s});
        QCOMPARE(now.ids[FleetDifference::Gone], QStringList{u"dep_c"_s});
        QCOMPARE(now.ids[FleetDifference::Released], QStringList{u"dep_d"_s});
        QCOMPARE(now.ids[FleetDifference::OtherStatus], QStringList{u"dep_e"_s});
        QCOMPARE(now.ids[FleetDifference::Appeared], QStringList{u"dep_g"_s});
        QCOMPARE(log.differenceSince(start + 3000).changes, 0);
    }

    void whoIsMissingInTheFirstAnswerIsGone()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"fleet.db"_s);
        {
            ChangeDatabase log(file);
            opened(log).reconcile({row({.id = "dep_a"}), row({.id = "dep_b"})});
            log.commit(start);
        }
        ChangeDatabase log(file);
        opened(log).reconcile({row({.id = "dep_b"})});
        QCOMPARE(log.commit(start + 1000), 1);
        QCOMPARE(log.fleetAt(start + 1000).rows.size(), 1U);
        QCOMPARE(log.fleetAt(start).rows.size(), 2U);
    }

    void aClockSetBackLosesNothing()
    {
        const QTemporaryDir dir;
        ChangeDatabase log(dir.filePath(u"fleet.db"_s));
        Dep a{.id = "dep_a"};
        opened(log).reconcile({row(a)});
        log.commit(start);
        a.status = "updating";
        log.note({row(a)}, {});
        QCOMPARE(log.commit(start - 3'600'000), 1);
        QCOMPARE(log.fleetAt(start + 1).rows[0].summary->status, intern("updating"));
    }

    void letsTheOldestGoAndStillKnowsTheRest()
    {
        const QTemporaryDir dir;
        ChangeDatabase log(dir.filePath(u"fleet.db"_s));
        Walk walk(11, 3000);
        opened(log).reconcile(rowsOf(walk.fleet()));
        log.commit(start);
        constexpr qint64 day = 86'400'000;
        std::map<qint64, QStringList> truth;
        for (int poll = 1; poll <= 200; ++poll) {
            const qint64 now = start + poll * day / 4;
            for (int i = 0; i < 100; ++i) {
                std::vector<PastRow> put;
                std::vector<std::string> gone;
                walk.step(now, put, gone);
                log.note(put, gone);
            }
            QVERIFY(log.commit(now) > 0);
            if (poll % 20 == 0)
                truth[now] = kept(rowsOf(walk.fleet()));
        }
        const qint64 end = start + 50 * day;
        const qint64 whole = log.sweep(end, {0, 0});
        const qint64 swept = log.sweep(end, {20, 0});
        QVERIFY2(swept < whole, qPrintable(u"%1 of %2"_s.arg(swept).arg(whole)));
        QVERIFY(log.beginMs() > start && log.beginMs() <= end - 20 * day);
        const qint64 small = log.sweep(end, {0, swept * 3 / 4});
        QVERIFY2(small < swept, qPrintable(u"%1 of %2, from %3"_s.arg(small).arg(swept).arg(log.beginMs() - start)));
        for (const auto& [at, fleet] : truth) {
            if (at >= log.beginMs())
                QCOMPARE(kept(log.fleetAt(at).rows), fleet);
        }
        QCOMPARE(kept(log.fleetAt(end).rows), truth.rbegin()->second);
    }

    void aCalmFleetLetsItsOldChangesGoToo()
    {
        const QTemporaryDir dir;
        auto file = std::make_unique<ChangeDatabase>(dir.filePath(u"fleet.db"_s));
        ChangeDatabase& log = *file;
        QVERIFY(log.open());
        constexpr qint64 day = 86'400'000;
        // One change a day: far too little for a second frame.
        log.reconcile({row({.id = "dep_a", .status = "running"}), row({.id = "dep_b", .status = "running"})});
        log.commit(start);
        for (int i = 1; i <= 120; ++i) {
            log.note({row({.id = "dep_a", .status = i % 2 ? "updating" : "running"}, start + i * day)}, {});
            log.commit(start + i * day);
        }
        const qint64 end = start + 120 * day;
        const auto before = kept(log.fleetAt(end - 40 * day).rows);
        log.sweep(end, {90, 0});
        QVERIFY2(log.beginMs() >= end - 91 * day, qPrintable(QString::number((end - log.beginMs()) / day)));
        QVERIFY(log.beginMs() <= end - 90 * day);
        QVERIFY(log.fleetAt(start + day).rows.empty());
        QCOMPARE(kept(log.fleetAt(end - 40 * day).rows), before);
        QVERIFY(log.stepsOf(u"dep_a"_s).size() <= 92);
        // And it goes on, also after a restart.
        log.note({row({.id = "dep_b", .status = "update-failed"}, end + day)}, {});
        QCOMPARE(log.commit(end + day), 1);
        const auto now = kept(log.fleetAt(end + day).rows);
        file.reset();
        ChangeDatabase again(dir.filePath(u"fleet.db"_s));
        QVERIFY(again.open());
        QCOMPARE(kept(again.fleetAt(end + day).rows), now);
        QCOMPARE(kept(again.fleetAt(end - 40 * day).rows), before);
    }

    void aDamagedFileIsMovedAsideAndANewOneBegun()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"fleet.db"_s);
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray("this was a database once ").repeated(400));
        broken.close();
        ChangeDatabase log(file);
        QVERIFY(log.open());
        QVERIFY(log.problem().contains(u"moved"_s));
        log.reconcile({row({.id = "dep_a"})});
        log.commit(start);
        QCOMPARE(log.fleetAt(start).rows.size(), 1U);
        QCOMPARE(QDir(dir.path()).entryList({u"fleet.db.damaged-*"_s}).size(), 1);
    }

    void aDamagedFrameDoesNotStopWhatComes()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"fleet.db"_s);
        {
            ChangeDatabase log(file);
            opened(log).reconcile({row({.id = "dep_a"}), row({.id = "dep_b"})});
            log.commit(start);
        }
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoil"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"UPDATE frame SET body = x'01ff00ff'"_s));
        }
        QSqlDatabase::removeDatabase(u"spoil"_s);
        ChangeDatabase log(file);
        QVERIFY(log.open());
        QVERIFY(!log.problem().isEmpty());
        log.reconcile({row({.id = "dep_a"})});
        QVERIFY(log.commit(start + 1000) >= 0);
        QCOMPARE(log.fleetAt(start + 1000).rows.size(), 1U);
    }

    void aNewerFileIsLeftAloneAndSaidSo()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"fleet.db"_s);
        {
            ChangeDatabase log(file);
            opened(log).reconcile({row({.id = "dep_a"})});
            log.commit(start);
        }
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"age"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version=99"_s));
        }
        QSqlDatabase::removeDatabase(u"age"_s);
        ChangeDatabase log(file);
        QVERIFY(!log.open());
        QVERIFY(log.problem().contains(u"newer"_s));
        log.reconcile({row({.id = "dep_b"})});
        QCOMPARE(log.commit(start + 1000), 0);
        QCOMPARE(log.fleetAt(start + 1000).problem, log.problem());
    }

    void keepsNoWordOfWhatTablesDoNotShow()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"fleet.db"_s);
        {
            ChangeDatabase log(file);
            Dep a{.id = "dep_a", .error = "E", .message = "token=TOPSECRET"};
            opened(log).reconcile({row(a)});
            log.commit(start);
            QVERIFY(log.saveSnapshot(dir.filePath(u"x.fleet"_s), u"rel_1"_s));
        }
        for (const QString& name : QDir(dir.path()).entryList(QDir::Files)) {
            QFile written(dir.filePath(name));
            QVERIFY(written.open(QIODevice::ReadOnly));
            QVERIFY2(!written.readAll().contains("TOPSECRET"), qPrintable(name));
            QVERIFY(!(written.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
    }

    void whatWasCommittedSurvivesAKill()
    {
        for (const unsigned long ms : {120UL, 260UL}) {
            const QTemporaryDir dir;
            const QString file = dir.filePath(u"fleet.db"_s);
            QProcess writer;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"ALIEN_TEST_CHANGES"_s, file);
            writer.setProcessEnvironment(environment);
            writer.setStandardOutputFile(QProcess::nullDevice());
            writer.start(QCoreApplication::applicationFilePath(), {u"ChangeLogWriter"_s});
            writer.setReadChannel(QProcess::StandardError);
            QVERIFY(writer.waitForReadyRead(20'000));
            QThread::msleep(ms); // the moment is the point
            writer.kill();
            writer.waitForFinished();
            const QByteArray said = writer.readAllStandardError();
            const QByteArray whole = said.left(said.lastIndexOf('\n'));
            const qint64 polls = whole.mid(whole.lastIndexOf('\n') + 1).toLongLong();
            QVERIFY(polls > 0);
            ChangeDatabase log(file);
            opened(log);
            QCOMPARE(log.problem(), QString());
            Walk walk(3);
            for (qint64 poll = 1; poll <= polls; ++poll) {
                std::vector<PastRow> put;
                std::vector<std::string> gone;
                walk.step(start + poll * 1000, put, gone);
            }
            QCOMPARE(kept(log.fleetAt(start + polls * 1000).rows), kept(rowsOf(walk.fleet())));
        }
    }

    void answersAcrossTheThreadAndOnlyTheLastQuestion()
    {
        ChangeLog log({});
        log.reconcile({row({.id = "dep_a"})});
        log.commit(start);
        int answers = 0;
        qint64 at = 0;
        for (qint64 i = 0; i < 5; ++i) {
            log.fleetAt(this, start + i, [&](const PastFleet& past) {
                ++answers;
                at = past.atMs;
            });
        }
        QTRY_COMPARE(at, start + 4);
        QCOMPARE(answers, 1);
        {
            QObject gone;
            log.fleetAt(&gone, start, [&](const PastFleet&) { answers = 99; });
        }
        bool drained = false;
        log.beginMs(this, [&](qint64) { drained = true; });
        QTRY_VERIFY(drained);
        QCOMPARE(answers, 1);
    }

    void oneConsoleWritesALogAndASecondKeepsItsOwn()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"fleet.db"_s);
        const auto firstOf = [this](ChangeLog& log) {
            qint64 begin = -1;
            log.beginMs(this, [&begin](qint64 ms) { begin = ms; });
            [&begin] { QTRY_VERIFY(begin >= 0); }();
            return begin;
        };
        {
            ChangeLog first(file);
            first.reconcile({row({.id = "dep_a"})});
            first.commit(start);
            QCOMPARE(firstOf(first), start);
            ChangeLog second(file);
            QCOMPARE(firstOf(second), 0);
            second.reconcile({row({.id = "dep_b"})});
            second.commit(start + 5);
            QCOMPARE(firstOf(second), start + 5);
        }
        ChangeLog third(file);
        QCOMPARE(firstOf(third), start);
    }

    void theLastFleetComesBackAtTheNextStart()
    {
        const QTemporaryDir dir;
        ChangeDatabase log(dir.filePath(u"fleet.db"_s));
        Walk walk(5, 500);
        opened(log).reconcile(rowsOf(walk.fleet()));
        log.commit(start);
        const QString file = dir.filePath(u"last.fleet"_s);
        QVERIFY(log.saveSnapshot(file, u"rel_4"_s));
        const FleetSnapshot back = FleetSnapshot::read(file);
        QCOMPARE(back.asOfMs, start);
        QCOMPARE(back.newestRelease, u"rel_4"_s);
        QCOMPARE(kept(back.rows), kept(rowsOf(walk.fleet())));
    }

    void aSpoiltSnapshotIsNone()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"last.fleet"_s);
        FleetSnapshotWriter writer(start, {}, 200);
        for (int i = 100; i < 300; ++i)
            writer.add(*Dep{.id = "dep_" + std::to_string(i), .name = "n" + std::to_string(i * 7)}.summary(), start);
        QVERIFY(writer.save(file));
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        QCOMPARE(FleetSnapshot::read(file).rows.size(), 200U);
        std::mt19937 random(1);
        for (int round = 0; round < 200; ++round) {
            QByteArray spoilt = bytes;
            if (round % 2 == 0)
                spoilt.truncate(qsizetype(random() % unsigned(bytes.size())));
            else
                spoilt[qsizetype(random() % unsigned(bytes.size()))] = char(random());
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(spoilt);
            out.close();
            const FleetSnapshot back = FleetSnapshot::read(file); // no crash; whatever is read is in order
            QVERIFY(std::is_sorted(back.rows.begin(), back.rows.end(),
                                   [](const PastRow& a, const PastRow& b) { return a.summary->id < b.summary->id; }));
        }
        QCOMPARE(FleetSnapshot::read(dir.filePath(u"none"_s)).asOfMs, 0);
    }
};

/// Not a test by itself: TestChangeLog starts it as a process and kills it.
class ChangeLogWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes()
    {
        const QString file = qEnvironmentVariable("ALIEN_TEST_CHANGES");
        if (file.isEmpty())
            return;
        Walk walk(3);
        ChangeDatabase log(file);
        opened(log).reconcile(rowsOf(walk.fleet()));
        log.commit(start);
        for (qint64 poll = 1;; ++poll) {
            std::vector<PastRow> put;
            std::vector<std::string> gone;
            walk.step(start + poll * 1000, put, gone);
            log.note(put, gone);
            if (log.commit(start + poll * 1000) < 0)
                return;
            std::fprintf(stderr, "%lld\n", static_cast<long long>(poll));
        }
    }
};

ALIEN_TEST(TestChangeLog)
ALIEN_TEST(ChangeLogWriter)

#include "tst_changelog.moc"
