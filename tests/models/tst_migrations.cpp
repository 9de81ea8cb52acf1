// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/databasebench.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

QString corpus()
{
    return sourceDir() + u"/tests/models/schemas"_s;
}

/// A file of that schema version, from its SQL text.
void build(const QString& path, const QString& sql)
{
    QFile text(sql);
    QVERIFY(text.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(text.readAll());
    const QString connection = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        const QStringList statements = all.split(u";\n"_s, Qt::SkipEmptyParts); // no row has these two together
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text() + u": "_s + statement));
        }
    }
    QSqlDatabase::removeDatabase(connection);
}

/// Each table with its columns, as SQL that shows every row byte for byte.
QMap<QString, QString> tablesOf(const QString& path)
{
    QMap<QString, QString> out;
    const QStringList names =
        rowsOf(path, u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE "
                     "'sqlite_%'"_s);
    for (const QString& name : names) {
        const QStringList columns = rowsOf(path, u"SELECT name FROM pragma_table_info('%1')"_s.arg(name));
        QStringList quoted;
        for (const QString& column : columns)
            quoted.append(u"quote(\"%1\") || typeof(\"%1\")"_s.arg(column));
        out.insert(name, u"SELECT %1 FROM \"%2\" ORDER BY 1, 2"_s.arg(quoted.join(u", "_s), name));
    }
    return out;
}

/// What a file of the present schema looks like: tables, their columns, indexes and triggers.
QStringList shapeOf(const QString& path)
{
    QStringList out = rowsOf(path, u"SELECT type, name, tbl_name FROM sqlite_master ORDER BY 1, 2"_s);
    const QStringList tables = rowsOf(path, u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1"_s);
    for (const QString& table : tables)
        out += rowsOf(
            path, u"SELECT '%1', name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('%1')"_s.arg(table));
    return out;
}

} // namespace

/// Files of every schema version that was released, opened by this one.
class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReleasedVersionComesOverWhole_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("sql");
        for (int i = 0; i < int(std::size(kStores)); ++i) {
            const QStringList versions = QDir(corpus()).entryList({QLatin1StringView(kStores[i].name) + u"-*.sql"_s});
            QVERIFY2(!versions.isEmpty(), kStores[i].name);
            for (const QString& version : versions)
                QTest::addRow("%s", qPrintable(version)) << i << corpus() + u'/' + version;
        }
    }
    void everyReleasedVersionComesOverWhole()
    {
        QFETCH(int, which);
        QFETCH(QString, sql);
        const Store& store = kStores[which];
        const QTemporaryDir dir;
        const QString path = dir.filePath(QString::fromLatin1(store.file));
        build(path, sql);
        const QString version = rowsOf(path, u"PRAGMA user_version"_s).constFirst();
        const QMap<QString, QString> tables = tablesOf(path);
        QMap<QString, QStringList> before;
        for (auto table = tables.begin(); table != tables.end(); ++table)
            before.insert(table.key(), rowsOf(path, table.value()));

        const Opening opening = store.use(path, 0, {});
        QVERIFY2(opening.opened, qPrintable(opening.problem));
        QCOMPARE(opening.problem, QString());
        for (auto table = tables.begin(); table != tables.end(); ++table)
            QCOMPARE(rowsOf(path, table.value()), before.value(table.key()));
        QCOMPARE(rowsOf(path, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});

        const QString fresh = dir.filePath(u"fresh.db"_s);
        QVERIFY(store.use(fresh, 0, {}).opened);
        QCOMPARE(rowsOf(path, u"PRAGMA user_version"_s), rowsOf(fresh, u"PRAGMA user_version"_s));
        QCOMPARE(shapeOf(path), shapeOf(fresh));

        // What was before stands beside it, whole.
        const QStringList backups = QDir(dir.path()).entryList({QString::fromLatin1(store.file) + u".v*"_s});
        const bool older = version != rowsOf(fresh, u"PRAGMA user_version"_s).constFirst();
        QCOMPARE(backups.size(), older ? 1 : 0);
        for (const QString& backup : backups) {
            QVERIFY(backup.contains(u".v%1-"_s.arg(version)));
            for (auto table = tables.begin(); table != tables.end(); ++table)
                QCOMPARE(rowsOf(dir.filePath(backup), table.value()), before.value(table.key()));
        }
        QVERIFY2(store.use(path, 1, {}).written == 1, store.name); // and it goes on
    }

    void aReleasedJournalIsStillProvable()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"history.db"_s);
        build(path, corpus() + u"/history-1.sql"_s);
        JournalDatabase journal(path);
        QVERIFY2(journal.open(), qPrintable(journal.problem()));
        const Journal::Verification result = journal.verify();
        QVERIFY2(result.intact, qPrintable(result.text));
        QCOMPARE(result.entries, 6);
    }

    void theNewestVersionIsInTheCorpus()
    {
        for (const Store& store : kStores) {
            const QTemporaryDir dir;
            const QString path = dir.filePath(QString::fromLatin1(store.file));
            QVERIFY(store.use(path, 0, {}).opened);
            const QString version = rowsOf(path, u"PRAGMA user_version"_s).constFirst();
            const QString file = u"%1/%2-%3.sql"_s.arg(corpus(), QLatin1StringView(store.name), version);
            QVERIFY2(QFile::exists(file), qPrintable(file + u" is missing: a schema that is released is kept"_s));
        }
    }
};

ALIEN_TEST(TestMigrations)
#include "tst_migrations.moc"
