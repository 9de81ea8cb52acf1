// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journalchain.h"
#include "models/journal/journalcheck.h"
#include "models/journal/journalexport.h"
#include "tests/models/journalbench.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QThread>

#include <nlohmann/json.hpp>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
const QStringList kUnlock{u"DROP TRIGGER journal_no_update"_s, u"DROP TRIGGER journal_no_delete"_s,
                          u"DROP TRIGGER journal_in_order"_s, u"DROP TRIGGER journal_grows"_s};

struct Bench
{
    QTemporaryDir dir;
    QString file = dir.path() + u"/data/history.db"_s;

    /// Five entries, written and closed.
    void fill()
    {
        Journal journal(file);
        for (int i = 1; i <= 5; ++i)
            QVERIFY(appendTo(journal, sentEntry(QString::number(i))).ok);
    }
};

/// Actions with their outcomes, at 1000, 2000, … by seq.
void fillWithOutcomes(Journal& journal, int actions)
{
    for (int i = 0; i < actions; ++i) {
        const qint64 next = allOf(journal).empty() ? 1 : allOf(journal).front().seq + 1;
        JournalEntry entry = sentEntry();
        entry.atMs = next * 1000;
        const Written sent = appendTo(journal, entry);
        QVERIFY(sent.ok);
        entry.about = sent.entry.seq;
        entry.atMs = (next + 1) * 1000;
        entry.outcome = OutcomeKind::Done;
        QVERIFY(appendTo(journal, entry).ok);
    }
}

struct Moved
{
    QString file;
    QString error;
};

Moved archived(Journal& journal, qint64 beforeMs)
{
    Awaited<Moved> moved;
    journal.archive(beforeMs, [set = moved.setter()](bool, const QString& file, const QString& error) {
        set(Moved{file, error});
    });
    return moved.get();
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodesAsDocumented()
    {
        JournalEntry entry;
        entry.seq = 7;
        entry.about = 6;
        entry.atMs = 1'795'000'000'000;
        entry.connection = u"p1"_s;
        entry.targetName = u"Zürich"_s;
        entry.outcome = OutcomeKind::OutcomeUnknown;
        entry.previousHash = QByteArray(32, '\x11');
        QByteArray expected("alien-journal-1\n");
        expected += QByteArray(32, '\x11');
        const auto field = [&expected](const QByteArray& bytes) {
            expected += QByteArray(7, '\0') + char(bytes.size()) + bytes;
        };
        field("7");
        field("6");
        field("1795000000000");
        for (const char* text : {"p1", "", "", "", "", "", "Z\xc3\xbcrich", "", "", "", "", ""})
            field(text);
        field("outcome unknown");
        field("");
        field("");
        QCOMPARE(journalchain::encode(entry), expected);
        // The vector by which another program can check that it reads the chain right.
        QCOMPARE(journalchain::hashOf(entry).toHex(),
                 QCryptographicHash::hash(expected, QCryptographicHash::Sha256).toHex());
    }

    void neverEncodesTwoEntriesAlike()
    {
        JournalEntry a;
        a.action = u"ab"_s;
        a.targetKind = u"c"_s;
        JournalEntry b;
        b.action = u"a"_s;
        b.targetKind = u"bc"_s;
        QVERIFY(journalchain::encode(a) != journalchain::encode(b));
    }

    void chainsFromTheFirstEntryAndReadsBack()
    {
        Bench bench;
        Journal journal(bench.file);
        QSignalSpy appended(&journal, &Journal::appended);
        const Written first = appendTo(journal, sentEntry());
        QVERIFY(first.ok);
        QCOMPARE(first.entry.seq, 1);
        QCOMPARE(first.entry.previousHash, QByteArray(32, '\0'));
        JournalEntry outcome = sentEntry();
        outcome.about = 1;
        outcome.outcome = OutcomeKind::Done;
        const Written second = appendTo(journal, outcome);
        QCOMPARE(second.entry.previousHash, first.entry.hash);
        QCOMPARE(appended.count(), 2);
        const auto entries = allOf(journal);
        QCOMPARE(entries.size(), 2U);
        QCOMPARE(entries[0], second.entry); // newest first
        QCOMPARE(entries[1], first.entry);
        QVERIFY(verified(journal).intact);
    }

    void pagesBackwards()
    {
        Bench bench;
        bench.fill();
        Journal journal(bench.file);
        appendTo(journal, sentEntry()); // with the five lost ones settled: 11
        Awaited<std::vector<JournalEntry>> page;
        journal.page(4, 2, page.setter());
        QCOMPARE(page.get().size(), 2U);
        QCOMPARE(page.get()[0].seq, 3);
        QCOMPARE(page.get()[1].seq, 2);
    }

    void keepsEveryTextAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("unicode") << u"Zürich 🚀 \u202e"_s;
        QTest::newRow("byte order mark first") << u"\ufeffreason"_s;
        QTest::newRow("two byte order marks") << u"\ufeff\ufeffreason"_s;
        QTest::newRow("quotes") << u"Robert'); DROP TABLE journal;--"_s;
        QTest::newRow("lines") << u"a\r\nb\tc"_s;
    }
    void keepsEveryTextAsItWas()
    {
        QFETCH(QString, text);
        Bench bench;
        {
            Journal journal(bench.file);
            JournalEntry entry = sentEntry();
            entry.targetName = text;
            QVERIFY(appendTo(journal, entry).ok);
        }
        Journal journal(bench.file);
        QCOMPARE(allOf(journal).back().targetName, text);
        QVERIFY(verified(journal).intact);
    }

    void staysVerifiableWhateverTextComes()
    {
        Bench bench;
        Journal journal(bench.file);
        JournalEntry entry = sentEntry();
        entry.targetName = u"a"_s + QChar(u'\0') + u"b"_s;
        entry.reason = u"lone "_s + QChar(0xd800);
        const Written written = appendTo(journal, entry);
        QVERIFY(written.ok);
        QVERIFY(verified(journal).intact);
        QCOMPARE(allOf(journal).front(), written.entry);
    }

    void keepsNoSecrets()
    {
        Bench bench;
        const QString token = u"ax_admin_0123456789abcdef0123456789abcdef"_s;
        {
            Journal journal(bench.file);
            JournalEntry entry = sentEntry();
            entry.reason = u"because "_s + token;
            entry.detail = u"Authorization: Bearer "_s + token;
            QVERIFY(appendTo(journal, entry).ok);
            for (const JournalEntry& kept : allOf(journal))
                QVERIFY(!kept.reason.contains(token) && !kept.detail.contains(token));
        }
        for (const QString& name : QDir(QFileInfo(bench.file).path()).entryList(QDir::Files)) {
            QFile file(QFileInfo(bench.file).path() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(token.toUtf8()));
        }
    }

    void isReadableByItsOwnerOnly()
    {
        Bench bench;
        Journal journal(bench.file);
        QVERIFY(appendTo(journal, sentEntry()).ok);
        const QDir folder(QFileInfo(bench.file).path());
        QCOMPARE(QFile::permissions(folder.path()), kOwnerOnly | QFile::ExeOwner | QFile::ExeUser);
        for (const QString& name : folder.entryList(QDir::Files))
            QCOMPARE(QFile::permissions(folder.filePath(name)), kOwnerOnly);
    }

    void refusesToBeEdited_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << u"UPDATE journal SET reason = 'x' WHERE seq = 2"_s;
        QTest::newRow("delete") << u"DELETE FROM journal WHERE seq = 5"_s;
        QTest::newRow("replace") << u"INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 2"_s;
        QTest::newRow("gap")
            << u"INSERT INTO journal SELECT 99, about, at_ms, connection, connection_name, subject, action, "
               "target_kind, target_id, target_name, status_before, status_after, reason, request, "
               "request_digest, outcome, code, detail, previous_hash, hash, run FROM journal WHERE seq = 2"_s;
        QTest::newRow("end") << u"DELETE FROM journal_end"_s;
    }
    void refusesToBeEdited()
    {
        QFETCH(QString, sql);
        Bench bench;
        bench.fill();
        QVERIFY(!tamper(bench.file, {sql}).isEmpty());
        Journal journal(bench.file);
        QVERIFY(verified(journal).intact);
    }

    void findsEveryTampering_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("broken");
        for (const char* column : {"about", "at_ms"})
            QTest::newRow(column) << u"UPDATE journal SET %1 = %1 + 1 WHERE seq = 3"_s.arg(QLatin1StringView(column))
                                  << qint64(3);
        for (const char* column :
             {"connection", "connection_name", "subject", "action", "target_kind", "target_id", "target_name",
              "status_before", "status_after", "reason", "request", "request_digest", "outcome", "code", "detail"})
            QTest::newRow(column) << u"UPDATE journal SET %1 = %1 || 'x' WHERE seq = 3"_s.arg(QLatin1StringView(column))
                                  << qint64(3);
        QTest::newRow("hash") << u"UPDATE journal SET hash = zeroblob(32) WHERE seq = 3"_s << qint64(3);
        QTest::newRow("removed first") << u"DELETE FROM journal WHERE seq = 1"_s << qint64(1);
        QTest::newRow("removed") << u"DELETE FROM journal WHERE seq = 3"_s << qint64(3);
        QTest::newRow("removed last") << u"DELETE FROM journal WHERE seq = 5"_s << qint64(5);
        QTest::newRow("removed all") << u"DELETE FROM journal"_s << qint64(1);
        QTest::newRow("inserted")
            << u"INSERT INTO journal SELECT 6, about, at_ms, connection, connection_name, subject, action, "
               "target_kind, target_id, target_name, status_before, status_after, reason, request, "
               "request_digest, outcome, code, detail, hash, hash, run FROM journal WHERE seq = 5"_s
            << qint64(6);
        QTest::newRow("swapped")
            << u"UPDATE journal SET seq = 20 WHERE seq = 2;UPDATE journal SET seq = 2 WHERE seq = 3;"
               "UPDATE journal SET seq = 3 WHERE seq = 20"_s
            << qint64(2);
    }
    void findsEveryTampering()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, broken);
        Bench bench;
        {
            Journal journal(bench.file);
            for (int i = 1; i <= 5; ++i) { // outcomes: nothing to settle at the next start
                JournalEntry entry = sentEntry(QString::number(i));
                entry.outcome = OutcomeKind::Done;
                QVERIFY(appendTo(journal, entry).ok);
            }
        }
        QCOMPARE(tamper(bench.file, kUnlock + sql.split(u';')), QString());
        Journal journal(bench.file);
        const Journal::Verification result = verified(journal);
        QVERIFY(!result.intact);
        QCOMPARE(result.firstBroken, broken);
        QVERIFY(result.text.contains(QString::number(broken)));
    }

    void archivesOldEntriesAndStaysProvable()
    {
        Bench bench;
        QString archive;
        {
            Journal journal(bench.file);
            fillWithOutcomes(journal, 3); // entries 1 to 6, at 1000 to 6000
            JournalEntry open = sentEntry();
            open.atMs = 7000;
            QVERIFY(appendTo(journal, open).ok);
            const auto moved = archived(journal, 6500);
            QCOMPARE(moved.error, QString());
            archive = moved.file;
            QVERIFY(QFileInfo(archive).fileName() == u"history-000000001-000000006.jsonl"_s);
            QCOMPARE(allOf(journal).size(), 1U);
            const auto after = verified(journal);
            QVERIFY2(after.intact, qPrintable(after.text));
            QCOMPARE(after.archived, 6);
            QCOMPARE(after.entries, 1);
            QCOMPARE(archived(journal, 6500).file, QString()); // nothing is left to move
            QCOMPARE(appendTo(journal, sentEntry()).entry.seq, 8);
        }
        QCOMPARE(QFile::permissions(archive) & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const auto files = JournalCheck::run(bench.file);
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].name, archive);
        QCOMPARE(files[0].verification.entries, 6);
        QCOMPARE(files[0].verification.firstMs, 1000);
        QCOMPARE(files[0].verification.lastMs, 6000);
        QVERIFY(JournalCheck::isIntact(files));
        QCOMPARE(files[1].note, QString());

        // What is missing is told, what was altered breaks the chain.
        QVERIFY(QFile::rename(archive, archive + u".elsewhere"_s));
        QVERIFY(JournalCheck::line(JournalCheck::run(bench.file).constLast()).contains(u"1 to 6"_s));
        QFile altered(archive + u".elsewhere"_s);
        QVERIFY(altered.open(QIODevice::ReadOnly));
        QByteArray bytes = altered.readAll();
        bytes.replace("\"atMs\":4000", "\"atMs\":4001");
        QFile put(archive);
        QVERIFY(put.open(QIODevice::WriteOnly));
        put.write(bytes);
        put.close();
        const auto broken = JournalCheck::run(bench.file);
        QVERIFY(!JournalCheck::isIntact(broken));
        QCOMPARE(broken[0].verification.firstBroken, 4);
    }

    void neverPartsAnActionFromItsOutcome()
    {
        Bench bench;
        Journal journal(bench.file);
        fillWithOutcomes(journal, 1); // 1 and 2
        JournalEntry open = sentEntry();
        open.atMs = 3000;
        QVERIFY(appendTo(journal, open).ok);
        fillWithOutcomes(journal, 2); // 4 to 7, while 3 still waits
        QVERIFY(!archived(journal, 100'000).file.isEmpty());
        QCOMPARE(allOf(journal).size(), 5U);
        QCOMPARE(allOf(journal).back().seq, 3);
    }

    void archivesNothingOfABrokenChain()
    {
        Bench bench;
        {
            Journal journal(bench.file);
            fillWithOutcomes(journal, 2);
        }
        QCOMPARE(tamper(bench.file, kUnlock + QStringList{u"UPDATE journal SET reason = 'x' WHERE seq = 2"_s}),
                 QString());
        Journal journal(bench.file);
        const auto moved = archived(journal, 100'000);
        QVERIFY(moved.file.isEmpty() && moved.error.contains(u"entry 2"_s));
        QCOMPARE(allOf(journal).size(), 4U);
    }

    void refusesAnAnchorThatStandsOnNothing()
    {
        Bench bench;
        bench.fill();
        QVERIFY(!tamper(bench.file, {u"UPDATE journal_anchor SET seq = 3, hash = zeroblob(32)"_s}).isEmpty());
        QVERIFY(!tamper(bench.file, {u"DELETE FROM journal_anchor"_s}).isEmpty());
        Journal journal(bench.file);
        QVERIFY(verified(journal).intact);
    }

    void checksWithoutChangingAnything()
    {
        Bench bench;
        QVERIFY(JournalCheck::run(bench.file).isEmpty());
        QVERIFY(!QFile::exists(bench.file));
        bench.fill();
        QFile file(bench.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QCOMPARE(JournalCheck::run(bench.file).constFirst().verification.entries, 5);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        QFile damaged(bench.file + u".damaged-20261122T000000000Z"_s);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("this is no database, whatever it was before");
        damaged.close();
        const auto files = JournalCheck::run(bench.file);
        QVERIFY(!JournalCheck::isIntact(files));
        QVERIFY(JournalCheck::line(files.constFirst()).contains(u"damaged"_s));
        QVERIFY(QFile::exists(damaged.fileName()));
    }

    void saysOnTheNextStartWhatWasLost()
    {
        Bench bench;
        bench.fill(); // five sent, none heard of
        Journal journal(bench.file);
        QSignalSpy appended(&journal, &Journal::appended);
        QTRY_COMPARE(appended.count(), 5);
        const auto entries = allOf(journal);
        QCOMPARE(entries.size(), 10U);
        for (int i = 0; i < 5; ++i) {
            const JournalEntry& entry = entries[std::size_t(i)];
            QCOMPARE(int(entry.outcome), int(OutcomeKind::OutcomeUnknown));
            QCOMPARE(entry.about, 5 - i);
            QVERIFY(entry.detail.contains(u"outcome unknown"_s));
        }
        QVERIFY(verified(journal).intact);
        Journal third(bench.file);
        QCOMPARE(allOf(third).size(), 10U);
    }

    void leavesAloneWhatALivingRunSent()
    {
        Bench bench;
        Journal living(bench.file);
        QVERIFY(appendTo(living, sentEntry()).ok);
        Journal other(bench.file);
        QCOMPARE(allOf(other).size(), 1U);
        JournalEntry outcome = sentEntry();
        outcome.about = 1;
        outcome.outcome = OutcomeKind::Done;
        QVERIFY(appendTo(other, sentEntry()).ok); // both write into the one chain
        QVERIFY(appendTo(living, outcome).ok);
        QVERIFY(verified(other).intact);
        QCOMPARE(allOf(living).size(), 3U);
    }

    void writesWhatWasAppendedBeforeItEnds()
    {
        Bench bench;
        {
            Journal journal(bench.file);
            for (int i = 0; i < 50; ++i)
                journal.append(sentEntry(), {});
        }
        Journal journal(bench.file);
        QCOMPARE(allOf(journal).size(), 100U);
    }

    void survivesKillAtAnyMoment()
    {
        Bench bench;
        QRandomGenerator random(20'261'121);
        const int rounds =
            qEnvironmentVariableIntValue("ALIEN_TEST_KILLS") > 0 ? qEnvironmentVariableIntValue("ALIEN_TEST_KILLS") : 8;
        for (int i = 0; i < rounds; ++i) {
            QProcess writer;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"ALIEN_TEST_JOURNAL"_s, bench.file);
            writer.setProcessEnvironment(environment);
            writer.setStandardOutputFile(QProcess::nullDevice());
            writer.start(QCoreApplication::applicationFilePath(), {u"JournalWriter"_s});
            writer.setReadChannel(QProcess::StandardError);
            QVERIFY(writer.waitForReadyRead(10'000));
            QThread::msleep(random.bounded(30U)); // the moment is the point
            writer.kill();
            QVERIFY(writer.waitForFinished());
            const QList<QByteArray> lines = writer.readAllStandardError().split('\n');
            const qint64 promised = lines.size() > 1 ? lines[lines.size() - 2].toLongLong() : 0;
            QVERIFY(promised > 0);

            Journal journal(bench.file);
            const Journal::Verification result = verified(journal);
            QVERIFY2(result.intact, qPrintable(result.text));
            QVERIFY(result.entries >= promised);
            QVERIFY(journal.problem().isEmpty());
            QSet<qint64> open;
            const auto entries = allOf(journal);
            for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
                if (entry->outcome == OutcomeKind::Sent)
                    open.insert(entry->seq);
                else
                    QVERIFY(open.remove(entry->about));
            }
            QVERIFY(open.isEmpty()); // whatever was sent has an outcome, if only "unknown"
        }
    }

    void movesADamagedFileAside()
    {
        Bench bench;
        bench.fill();
        QFile file(bench.file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(8192, 'x'));
        file.close();
        Journal journal(bench.file);
        QVERIFY(appendTo(journal, sentEntry()).ok);
        QVERIFY(journal.problem().contains(u"damaged"_s));
        QCOMPARE(allOf(journal).size(), 1U);
        QCOMPARE(QDir(QFileInfo(bench.file).path()).entryList({u"history.db.damaged-*"_s}).size(), 1);
    }

    void showsAFileOfANewerVersionWithoutAddingToIt()
    {
        Bench bench;
        bench.fill();
        QCOMPARE(tamper(bench.file, {u"PRAGMA user_version = 99"_s}), QString());
        Journal journal(bench.file);
        QCOMPARE(allOf(journal).size(), 5U);
        QVERIFY(!appendTo(journal, sentEntry()).ok);
        QVERIFY(journal.problem().contains(u"newer"_s));
    }

    void saysNoWhenTheFolderCannotBeMade()
    {
        Journal journal(u"/proc/none/history.db"_s);
        QVERIFY(!appendTo(journal, sentEntry()).ok);
        QVERIFY(!journal.problem().isEmpty());
        QVERIFY(allOf(journal).empty());
        QVERIFY(!verified(journal).intact);
    }

    void saysNoWhenTheDiskIsFull()
    {
        Bench bench;
        Journal journal(bench.file);
        QVERIFY(appendTo(journal, sentEntry()).ok);
        QSignalSpy problem(&journal, &Journal::problemChanged);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 4096;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const bool ok = appendTo(journal, sentEntry()).ok;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!ok);
        QTRY_COMPARE(problem.count(), 1);
        QVERIFY(appendTo(journal, sentEntry()).ok); // there is room again
        QVERIFY(journal.problem().isEmpty());
        QVERIFY(verified(journal).intact);
    }

    void exportsJsonLinesThatParse()
    {
        Bench bench;
        bench.fill();
        Journal journal(bench.file);
        const QString out = bench.dir.path() + u"/journal.jsonl"_s;
        Awaited<bool> done;
        journal.exportTo(out, Journal::ExportFormat::JsonLines,
                         [set = done.setter()](bool ok, const QString&) { set(ok); });
        QVERIFY(done.get());
        QCOMPARE(QFile::permissions(out), kOwnerOnly);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int lines = 0;
        while (!file.atEnd()) {
            const auto object = nlohmann::json::parse(file.readLine().toStdString());
            QCOMPARE(object.at("seq").get<int>(), ++lines);
            QCOMPARE(object.at("hash").get<std::string>().size(), 64U);
        }
        QCOMPARE(lines, 10);
    }

    void saysWhyAnExportFailed()
    {
        Bench bench;
        Journal journal(bench.file);
        Awaited<QString> error;
        journal.exportTo(u"/proc/none/x"_s, Journal::ExportFormat::Csv,
                         [set = error.setter()](bool ok, const QString& why) { set(ok ? QString() : why); });
        QVERIFY(!error.get().isEmpty());
    }

    void neutralizesFormulasInCsv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"acme"_s << QByteArray("acme");
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quote") << u"say \"x\""_s << QByteArray("\"say \"\"x\"\"\"");
        QTest::newRow("line") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
        QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void neutralizesFormulasInCsv()
    {
        QFETCH(QString, text);
        QTEST(journalexport::csvCell(text), "cell");
    }

    void writesAsManyCellsAsTheHeaderNames()
    {
        QCOMPARE(journalexport::csvLine(sentEntry()).count(','), journalexport::csvHeader().count(','));
        QVERIFY(journalexport::csvLine(sentEntry()).endsWith("\r\n"));
    }
};

/// Not a test: what survivesKillAtAnyMoment starts and kills. Writes pairs of entries for as long as it lives and says
/// what is on disk.
class JournalWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes()
    {
        const QString file = qEnvironmentVariable("ALIEN_TEST_JOURNAL");
        if (file.isEmpty())
            QSKIP("only with a journal to write");
        Journal journal(file);
        for (int i = 0; i < 100'000; ++i) {
            const Written sent = appendTo(journal, sentEntry(QString::number(i)));
            QVERIFY(sent.ok);
            JournalEntry outcome = sentEntry(QString::number(i));
            outcome.about = sent.entry.seq;
            outcome.outcome = OutcomeKind::Done;
            const Written heard = appendTo(journal, outcome);
            QVERIFY(heard.ok);
            std::fprintf(stderr, "%lld\n", static_cast<long long>(heard.entry.seq));
        }
    }
};

ALIEN_TEST(JournalWriter)
ALIEN_TEST(TestJournal)
#include "tst_journal.moc"
