// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/databaseshelf.h"
#include "tests/models/databasebench.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>
#include <filesystem>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

DatabaseShelf::Store storeIn(const QString& folder, int version = 1)
{
    SqliteFile::Schema schema;
    schema.applicationId = 77;
    schema.steps.push_back({u"CREATE TABLE a (x INTEGER)"_s});
    if (version > 1)
        schema.steps.push_back({u"ALTER TABLE a ADD COLUMN y TEXT"_s});
    return {u"Words"_s, folder + u"/x.db"_s, schema};
}

/// Opens it as the program does and makes `value` its content.
void put(const DatabaseShelf::Store& store, int value)
{
    SqliteFile file(store.file, store.schema);
    QVERIFY2(file.open(), qPrintable(file.problem()));
    QVERIFY(file.run(u"DELETE FROM a"_s));
    QVERIFY(file.run(u"INSERT INTO a (x) VALUES (%1)"_s.arg(value)));
}

QStringList valuesIn(const QString& file)
{
    return rowsOf(file, u"SELECT x FROM a"_s);
}

QString backedUp(const DatabaseShelf::Store& store)
{
    QString made;
    const QString problem = DatabaseShelf::backUp(store, &made);
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return made;
}

QStringList kept(const DatabaseShelf::Store& store)
{
    const QFileInfo live(store.file);
    return live.absoluteDir().entryList({live.fileName() + u".replaced-*"_s});
}

} // namespace

class TestDatabaseShelf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsMadeWhileTheDatabaseIsInUse()
    {
        const QTemporaryDir dir;
        const auto store = storeIn(dir.path());
        SqliteFile file(store.file, store.schema);
        QVERIFY(file.open());
        QVERIFY(file.run(u"INSERT INTO a VALUES (5)"_s));
        const QString made = backedUp(store);
        QVERIFY(file.run(u"INSERT INTO a VALUES (6)"_s));
        QCOMPARE(valuesIn(made), QStringList{u"5"_s});
        QCOMPARE(QFile::permissions(made) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto copies = DatabaseShelf::list({store});
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies.first().file, made);
        QCOMPARE(copies.first().version, 1);
        QVERIFY(copies.first().readable);
        QVERIFY(qAbs(copies.first().madeMs - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    }

    void everyKindOfCopyIsListedForWhatItIs()
    {
        const QTemporaryDir dir;
        const auto store = storeIn(dir.path(), 2);
        put(storeIn(dir.path(), 1), 1);
        QVERIFY(SqliteFile(store.file, store.schema).open()); // migrates
        QFile::copy(store.file, store.file + u".replaced-20260102T030405006Z"_s);
        QFile::copy(store.file, store.file + u".damaged-20260103T030405006Z"_s);
        for (const auto* name : {".v9", ".v9-yesterday", "-wal", ".restore"}) {
            QFile other(store.file + QLatin1StringView(name));
            QVERIFY(other.open(QIODevice::WriteOnly));
        }
        const auto newer = storeIn(dir.path(), 1); // a program that knows the first schema only
        const auto copies = DatabaseShelf::list({newer});
        QCOMPARE(copies.size(), 3);
        QCOMPARE(copies[0].kind, DatabaseShelf::Kind::Backup);
        QCOMPARE(copies[0].version, 1);
        QVERIFY(copies[0].readable);
        QCOMPARE(copies[1].kind, DatabaseShelf::Kind::Damaged);
        QVERIFY(!copies[1].readable);
        QCOMPARE(copies[2].kind, DatabaseShelf::Kind::Replaced);
        QCOMPARE(copies[2].version, 2);
        QVERIFY(!copies[2].readable);
        QVERIFY(DatabaseShelf::list({store}).at(2).readable);
    }

    void aRestoreKeepsWhatWasInUse()
    {
        const QTemporaryDir dir;
        const auto store = storeIn(dir.path());
        put(store, 1);
        const QString backup = backedUp(store);
        put(store, 2);
        QCOMPARE(DatabaseShelf::stage(store, backup), QString());
        QCOMPARE(valuesIn(store.file), QStringList{u"2"_s}); // not before the next start
        QVERIFY(DatabaseShelf::list({store}).constFirst().staged);

        const auto restored = DatabaseShelf::restoreStaged({store});
        QCOMPARE(restored.size(), 1);
        QCOMPARE(restored.first().problem, QString());
        QCOMPARE(valuesIn(store.file), QStringList{u"1"_s});
        QCOMPARE(valuesIn(restored.first().keptAs), QStringList{u"2"_s});
        QCOMPARE(valuesIn(backup), QStringList{u"1"_s});
        QVERIFY(DatabaseShelf::restoreStaged({store}).isEmpty());
        // And back again.
        QCOMPARE(DatabaseShelf::stage(store, restored.first().keptAs), QString());
        QCOMPARE(DatabaseShelf::restoreStaged({store}).constFirst().problem, QString());
        QCOMPARE(valuesIn(store.file), QStringList{u"2"_s});
        QVERIFY(SqliteFile(store.file, store.schema).open());
    }

    void aRestoreCanBeCalledOff()
    {
        const QTemporaryDir dir;
        const auto store = storeIn(dir.path());
        put(store, 1);
        QCOMPARE(DatabaseShelf::stage(store, backedUp(store)), QString());
        put(store, 2);
        QVERIFY(DatabaseShelf::isStaged(store));
        QVERIFY(DatabaseShelf::unstage(store));
        QVERIFY(DatabaseShelf::restoreStaged({store}).isEmpty());
        QCOMPARE(valuesIn(store.file), QStringList{u"2"_s});
    }

    void whatCannotBeReadIsNotRestored()
    {
        const QTemporaryDir dir;
        const auto store = storeIn(dir.path());
        put(storeIn(dir.path(), 2), 1);
        const QString newer = backedUp(storeIn(dir.path(), 2));
        QVERIFY(DatabaseShelf::stage(store, newer).contains(newer));
        QFile half(newer);
        QVERIFY(half.resize(half.size() - 512));
        QVERIFY(DatabaseShelf::stage(storeIn(dir.path(), 2), newer).contains(newer));
        QVERIFY(DatabaseShelf::stage(store, store.file + u".v1-gone"_s).contains(u"gone"_s));
        QVERIFY(!DatabaseShelf::isStaged(store));
        QCOMPARE(QDir(dir.path()).entryList({u"*.restore*"_s}), QStringList());
    }

    void anotherWindowThatHasItOpenIsWaitedFor()
    {
        const QTemporaryDir dir;
        const auto store = storeIn(dir.path());
        put(store, 1);
        QCOMPARE(DatabaseShelf::stage(store, backedUp(store)), QString());
        {
            SqliteFile other(store.file, store.schema);
            QVERIFY(other.open());
            QVERIFY(other.run(u"UPDATE a SET x = 3"_s));
            const auto tried = DatabaseShelf::restoreStaged({store});
            QVERIFY(!tried.first().problem.isEmpty());
            QVERIFY(kept(store).isEmpty());
        }
        QCOMPARE(valuesIn(store.file), QStringList{u"3"_s});
        QCOMPARE(DatabaseShelf::restoreStaged({store}).constFirst().problem, QString());
        QCOMPARE(valuesIn(store.file), QStringList{u"1"_s});
    }

    void aDamagedDatabaseIsReplacedAndKept()
    {
        const QTemporaryDir dir;
        const auto store = storeIn(dir.path());
        put(store, 1);
        QCOMPARE(DatabaseShelf::stage(store, backedUp(store)), QString());
        QFile live(store.file);
        QVERIFY(live.open(QIODevice::WriteOnly));
        live.write(QByteArray(5000, 'x'));
        live.close();
        const auto restored = DatabaseShelf::restoreStaged({store}).constFirst();
        QCOMPARE(restored.problem, QString());
        QCOMPARE(QFileInfo(restored.keptAs).size(), 5000);
        QCOMPARE(valuesIn(store.file), QStringList{u"1"_s});
    }

    void whatStoppedInTheMiddleGoesOn_data()
    {
        QTest::addColumn<bool>("linked");
        QTest::newRow("the file in use has both names") << true;
        QTest::newRow("the file in use has the other name only") << false;
    }
    void whatStoppedInTheMiddleGoesOn()
    {
        QFETCH(bool, linked);
        const QTemporaryDir dir;
        const auto store = storeIn(dir.path());
        put(store, 1);
        QCOMPARE(DatabaseShelf::stage(store, backedUp(store)), QString());
        put(store, 2);
        const QString other =
            store.file + u".replaced-"_s +
            QFileInfo(store.file + u".restore"_s).lastModified().toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
        if (linked)
            std::filesystem::create_hard_link(store.file.toStdString(), other.toStdString());
        else
            QVERIFY(QFile::rename(store.file, other));
        QCOMPARE(DatabaseShelf::restoreStaged({store}).constFirst().problem, QString());
        QCOMPARE(valuesIn(store.file), QStringList{u"1"_s});
        QCOMPARE(kept(store).size(), 1);
        QCOMPARE(valuesIn(other), QStringList{u"2"_s});
    }

    void aKillAtAnyMomentLeavesAWholeDatabase()
    {
        const QTemporaryDir dir;
        const auto store = storeIn(dir.path());
        put(store, 1);
        backedUp(store);
        put(store, 2);
        backedUp(store);
        QRandomGenerator random(20'261'122);
        const int asked = qEnvironmentVariableIntValue("ALIEN_TEST_KILLS");
        qsizetype before = 0;
        for (int round = 0; round < (asked > 0 ? asked : 8); ++round) {
            QProcess restorer;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"ALIEN_TEST_SHELF"_s, dir.path());
            restorer.setProcessEnvironment(environment);
            restorer.setStandardOutputFile(QProcess::nullDevice());
            restorer.setReadChannel(QProcess::StandardError);
            restorer.start(QCoreApplication::applicationFilePath(), {u"ShelfRestorer"_s});
            QVERIFY(restorer.waitForReadyRead(20'000));
            QThread::msleep(random.bounded(30U)); // the moment is the point
            restorer.kill();
            QVERIFY(restorer.waitForFinished());
            QVERIFY(QFile::exists(store.file) || DatabaseShelf::isStaged(store));
            const auto restored = DatabaseShelf::restoreStaged({store});
            QVERIFY(restored.isEmpty() || restored.first().problem.isEmpty());
            QCOMPARE(rowsOf(store.file, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
            const QStringList values = valuesIn(store.file);
            QVERIFY2(values == QStringList{u"1"_s} || values == QStringList{u"2"_s}, qPrintable(values.join(u' ')));
            QVERIFY(kept(store).size() > before);
            before = kept(store).size();
        }
    }
};

/// Not a test: what aKillAtAnyMomentLeavesAWholeDatabase starts and kills. Restores one backup after the other.
class ShelfRestorer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void restores()
    {
        const QString folder = qEnvironmentVariable("ALIEN_TEST_SHELF");
        if (folder.isEmpty())
            QSKIP("only with a folder to restore in");
        const auto store = storeIn(folder);
        const QStringList backups = QDir(folder).entryList({u"x.db.v1-*"_s});
        QStringList whole;
        for (const QString& name : backups) {
            if (!name.endsWith(u".part"_s))
                whole.append(name);
        }
        for (int i = 0; i < 100'000; ++i) {
            QCOMPARE(DatabaseShelf::stage(store, folder + u'/' + whole[i % whole.size()]), QString());
            const auto restored = DatabaseShelf::restoreStaged({store});
            QCOMPARE(restored.first().problem, QString());
            QVERIFY(SqliteFile(store.file, store.schema).open());
            std::fprintf(stderr, "%d\n", i);
        }
    }
};

ALIEN_TEST(ShelfRestorer)
ALIEN_TEST(TestDatabaseShelf)
#include "tst_databaseshelf.moc"
