// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/databasebench.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

/// kill -9 at random moments: what was confirmed is there afterwards. ALIEN_TEST_KILLS sets how often.
class TestKilledStores : public QObject
{
    Q_OBJECT
private:
    /// What the killed writer confirmed with its last whole line.
    static int confirmed(const QByteArray& said)
    {
        const QByteArrayList lines = said.left(said.lastIndexOf('\n')).split('\n');
        return lines.last().toInt();
    }

private Q_SLOTS:
    void whatWasConfirmedIsThere_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < int(std::size(kStores)); ++i)
            QTest::addRow("%s", kStores[i].name) << i;
    }
    void whatWasConfirmedIsThere()
    {
        QFETCH(int, which);
        const Store& store = kStores[which];
        const QTemporaryDir dir;
        const QString path = dir.filePath(QString::fromLatin1(store.file));
        const int asked = qEnvironmentVariableIntValue("ALIEN_TEST_KILLS");
        const int rounds = asked > 0 ? asked : 3;
        QRandomGenerator random(20'261'122);
        int promised = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess writer;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"ALIEN_TEST_STORE"_s, path);
            environment.insert(u"ALIEN_TEST_STORE_KIND"_s, QString::number(which));
            environment.insert(u"ALIEN_TEST_STORE_ROUND"_s, QString::number(round));
            writer.setProcessEnvironment(environment);
            writer.setStandardOutputFile(QProcess::nullDevice());
            writer.setReadChannel(QProcess::StandardError);
            writer.start(QCoreApplication::applicationFilePath(), {u"StoreWriter"_s});
            QVERIFY(writer.waitForReadyRead(20'000));
            QThread::msleep(random.bounded(40U)); // the moment is the point
            writer.kill();
            QVERIFY(writer.waitForFinished());
            promised += confirmed(writer.readAllStandardError());
            QVERIFY(promised > 0);
        }
        stores::round = rounds * 10; // a deployment that none of the writers wrote
        const Opening again = store.use(path, 1, {});
        QVERIFY2(again.opened && again.problem.isEmpty(), qPrintable(again.problem));
        QCOMPARE(again.written, 1);
        QCOMPARE(rowsOf(path, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        const int kept = rowsOf(path, u"SELECT count(*) FROM "_s + QLatin1StringView(store.table)).constFirst().toInt();
        QVERIFY2(kept > promised, qPrintable(u"%1 kept, %2 confirmed"_s.arg(kept).arg(promised)));
    }
};

/// Not a test: what whatWasConfirmedIsThere starts and kills. Says how many records are on disk.
class StoreWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes()
    {
        const QString path = qEnvironmentVariable("ALIEN_TEST_STORE");
        if (path.isEmpty())
            QSKIP("only with a store to write");
        const Store& store = kStores[qEnvironmentVariableIntValue("ALIEN_TEST_STORE_KIND")];
        stores::round = qEnvironmentVariableIntValue("ALIEN_TEST_STORE_ROUND") * 10;
        store.use(path, 100'000, {.wrote = [](int records) { std::fprintf(stderr, "%d\n", records); }});
    }
};

ALIEN_TEST(StoreWriter)
ALIEN_TEST(TestKilledStores)
#include "tst_killedstores.moc"
