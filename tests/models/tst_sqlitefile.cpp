// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/sqlitefile.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

SqliteFile::Schema schema(int version, qint32 owner = 77)
{
    SqliteFile::Schema made;
    made.applicationId = owner;
    made.steps.push_back({u"CREATE TABLE a (x INTEGER)"_s, u"INSERT INTO a VALUES (1)"_s});
    if (version > 1)
        made.steps.push_back({u"ALTER TABLE a ADD COLUMN y TEXT"_s, u"UPDATE a SET y = 'two'"_s});
    if (version > 2)
        made.steps.push_back({u"UPDATE a SET x = 3"_s, u"THIS IS NO SQL"_s});
    return made;
}

} // namespace

class TestSqliteFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsThePragmasThatKeepDataSafe()
    {
        const QTemporaryDir dir;
        SqliteFile file(dir.path() + u"/x.db"_s, schema(1));
        QVERIFY2(file.open(), qPrintable(file.problem()));
        QCOMPARE(file.number(u"PRAGMA synchronous"_s), 2);
        QCOMPARE(file.number(u"PRAGMA trusted_schema"_s), 0);
        QCOMPARE(file.number(u"PRAGMA application_id"_s), 77);
        QCOMPARE(file.number(u"PRAGMA user_version"_s), 1);
    }

    void keepsFewPagesInMemoryHoweverLargeTheFile()
    {
        const QTemporaryDir dir;
        const QString path = dir.path() + u"/x.db"_s;
        SqliteFile file(path, schema(1));
        QVERIFY2(file.open(), qPrintable(file.problem()));
        QCOMPARE(file.number(u"PRAGMA cache_size"_s), -512);
        SqliteFile reader(path, schema(1));
        QVERIFY(reader.openForReading());
        QCOMPARE(reader.number(u"PRAGMA cache_size"_s), -512);
    }

    void migratesAfterABackup()
    {
        const QTemporaryDir dir;
        const QString path = dir.path() + u"/x.db"_s;
        QVERIFY(SqliteFile(path, schema(1)).open());
        SqliteFile file(path, schema(2));
        QVERIFY2(file.open(), qPrintable(file.problem()));
        QCOMPARE(file.number(u"SELECT count(*) FROM a WHERE y = 'two'"_s), 1);
        const QStringList backups = QDir(dir.path()).entryList({u"x.db.v1-*"_s});
        QCOMPARE(backups.size(), 1);
        SqliteFile backup(dir.path() + u'/' + backups.first(), schema(1));
        QVERIFY(backup.open());
        QCOMPARE(backup.number(u"PRAGMA user_version"_s), 1);
        QCOMPARE(backup.number(u"SELECT x FROM a"_s), 1);
    }

    void changesNothingWhenAMigrationFails()
    {
        const QTemporaryDir dir;
        const QString path = dir.path() + u"/x.db"_s;
        QVERIFY(SqliteFile(path, schema(1)).open());
        {
            SqliteFile file(path, schema(3));
            QVERIFY(!file.open());
            QVERIFY(!file.problem().isEmpty());
        }
        SqliteFile file(path, schema(1));
        QVERIFY(file.open());
        QCOMPARE(file.number(u"SELECT x FROM a"_s), 1);
    }

    void opensANewerSchemaReadOnly()
    {
        const QTemporaryDir dir;
        const QString path = dir.path() + u"/x.db"_s;
        QVERIFY(SqliteFile(path, schema(2)).open());
        SqliteFile file(path, schema(1));
        QVERIFY(file.open());
        QVERIFY(file.isReadOnly());
        QVERIFY(!file.problem().isEmpty());
        QVERIFY(!file.run(u"INSERT INTO a VALUES (5, 'x')"_s));
        QCOMPARE(file.number(u"SELECT count(*) FROM a"_s), 1);
    }

    void movesAsideWhatIsNotOurs()
    {
        const QTemporaryDir dir;
        const QString path = dir.path() + u"/x.db"_s;
        QVERIFY(SqliteFile(path, schema(1, 5)).open());
        SqliteFile file(path, schema(1));
        QVERIFY(file.open());
        QVERIFY(file.problem().contains(u"moved"_s));
        QCOMPARE(QDir(dir.path()).entryList({u"x.db.damaged-*"_s}).size(), 1);
    }

    void movesAsideGarbage()
    {
        const QTemporaryDir dir;
        const QString path = dir.path() + u"/x.db"_s;
        QFile garbage(path);
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write(QByteArray(5000, 'z'));
        garbage.close();
        SqliteFile file(path, schema(1));
        QVERIFY2(file.open(), qPrintable(file.problem()));
        QCOMPARE(file.number(u"SELECT x FROM a"_s), 1);
    }
};

ALIEN_TEST(TestSqliteFile)
#include "tst_sqlitefile.moc"
