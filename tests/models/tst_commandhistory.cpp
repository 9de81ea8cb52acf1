// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/commandbench.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <nlohmann/json.hpp>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

class TestCommandHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasSentBeforeAndAfter()
    {
        HistoryBench bench;
        QSignalSpy recorded(bench.history.get(), &CommandHistory::recorded);
        CommandDraft draft = draftOf(u"reindex"_s, R"({"index":"documents"})");
        draft.record.deadlineMs = 5000;
        const auto written = bench.begin({draft});
        QCOMPARE(written.size(), 1U);
        QCOMPARE(recorded.count(), 1);
        QCOMPARE(int(written.front().phase), int(CommandPhase::Waiting));
        QVERIFY(bench.settle(written.front().id, R"({"ok":true})"));
        bench.restart();
        const CommandRecord kept = bench.record(written.front().id);
        QCOMPARE(kept.name, u"reindex"_s);
        QCOMPARE(kept.connection, u"p1"_s);
        QCOMPARE(kept.commandId, u"cmd_1"_s);
        QCOMPARE(kept.deadlineMs, 5000);
        QCOMPARE(int(kept.phase), int(CommandPhase::Succeeded));
        QVERIFY(kept.sentMs > 0 && kept.acceptedMs >= kept.sentMs && kept.settledMs >= kept.acceptedMs);
        QCOMPARE(bench.body(kept.id, CommandHalf::Request).bytes, draft.request);
        QCOMPARE(bench.body(kept.id, CommandHalf::Answer).bytes, QByteArray(R"({"ok":true})"));
        Awaited<std::vector<CommandStep>> steps;
        bench.history->steps(kept.id, bench.history.get(), steps.setter());
        QStringList phases;
        for (const CommandStep& step : steps.get())
            phases.append(QLatin1StringView(wireName(step.phase)));
        QCOMPARE(phases, QStringList({u"waiting"_s, u"sending"_s, u"pending"_s, u"succeeded"_s}));
    }

    void saysAfterACrashWhatCannotBeKnown()
    {
        HistoryBench bench;
        const qint64 waiting = bench.add(u"waiting"_s).id;
        const qint64 sending = bench.add(u"sending"_s).id;
        CommandUpdate update;
        update.phase = CommandPhase::Sending;
        QVERIFY(bench.update(sending, update));
        bench.restart(); // the run that was to answer for them is over
        QTRY_COMPARE(int(bench.record(sending).phase), int(CommandPhase::OutcomeUnknown));
        QVERIFY(bench.record(sending).errorMessage.contains(u"outcome unknown"_s));
        QCOMPARE(int(bench.record(waiting).phase), int(CommandPhase::Refused));
        QVERIFY(bench.record(waiting).errorMessage.contains(u"not sent"_s));
        bench.restart();
        Awaited<std::vector<CommandStep>> steps;
        bench.history->steps(sending, bench.history.get(), steps.setter());
        QCOMPARE(steps.get().size(), 3U); // told once
    }

    void leavesAloneWhatALivingRunSends()
    {
        HistoryBench bench;
        const qint64 id = bench.add(u"reindex"_s).id;
        CommandUpdate update;
        update.phase = CommandPhase::Sending;
        QVERIFY(bench.update(id, update));
        CommandHistory other(bench.file);
        Awaited<std::vector<CommandRecord>> seen;
        other.records({id}, &other, seen.setter());
        QCOMPARE(int(seen.get().front().phase), int(CommandPhase::Sending));
    }

    void keepsARunAsOneRow()
    {
        HistoryBench bench;
        bench.add(u"before"_s);
        std::vector<CommandDraft> drafts;
        drafts.reserve(3);
        for (int i = 0; i < 3; ++i)
            drafts.push_back(draftOf(u"cache.stats"_s, "{}", u"dep_%1"_s.arg(i)));
        const auto written = bench.begin(drafts);
        QCOMPARE(written.size(), 4U);
        const CommandRecord& run = written.front();
        QCOMPARE(int(run.kind), int(CommandRecord::Kind::Run));
        bench.add(u"after"_s);
        QCOMPARE(bench.names({}), QStringList({u"after"_s, u"cache.stats"_s, u"before"_s}));
        QVERIFY(bench.settle(written[1].id, R"({"hitRate":0.94})"));
        QVERIFY(bench.settle(written[2].id, R"({"hitRate":0.12})"));
        CommandRecord now = bench.record(run.id);
        QCOMPARE(now.tally.total, 3);
        QCOMPARE(now.tally.working, 1);
        QCOMPARE(now.settledMs, 0);
        QVERIFY(bench.settle(written[3].id, "no", CommandPhase::Failed));
        now = bench.record(run.id);
        QCOMPARE(now.tally.succeeded, 2);
        QCOMPARE(now.tally.failed, 1);
        QCOMPARE(int(now.phase), int(CommandPhase::Failed));
        QVERIFY(now.settledMs > 0);
        QCOMPARE(now.answer.bytes, 34);
        QVERIFY(bench.indexed());
        // A word in one member's answer finds the run, once.
        QCOMPARE(bench.names(u"hitRate"_s), QStringList{u"cache.stats"_s});
        QCOMPARE(bench.names(u"answer:0.12"_s), QStringList{u"cache.stats"_s});
        QCOMPARE(bench.names(u"target:dep_2"_s), QStringList{u"cache.stats"_s});
        QCOMPARE(bench.count(u"hitRate"_s).matching, 1);
        QCOMPARE(bench.count({}).total, 3);
        Awaited<std::vector<CommandRecord>> members;
        bench.history->members(run.id, bench.history.get(), members.setter());
        QCOMPARE(members.get().size(), 3U);
        QCOMPARE(bench.use().bodies, 5); // {"a":1}, {} and three answers
    }

    void findsByEveryTerm_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const QStringList all{u"slow"_s, u"tenant.export"_s, u"reindex"_s};
        QTest::newRow("nothing") << QString() << all;
        QTest::newRow("word of the request") << u"documents"_s << QStringList{u"reindex"_s};
        QTest::newRow("middle of a word") << u"ocumen"_s << QStringList{u"reindex"_s};
        QTest::newRow("two letters") << u"ZU"_s << QStringList{u"tenant.export"_s};
        QTest::newRow("accents and case") << u"zurich"_s << QStringList{u"tenant.export"_s};
        QTest::newRow("unescaped") << u"request:Zürich"_s << QStringList{u"tenant.export"_s};
        QTest::newRow("all words") << u"halden documents"_s << QStringList{u"reindex"_s};
        QTest::newRow("phrase") << u"\"disk is full\""_s << QStringList{u"tenant.export"_s};
        QTest::newRow("none") << u"nowhere"_s << QStringList();
        QTest::newRow("without") << u"-documents"_s << QStringList{u"slow"_s, u"tenant.export"_s};
        QTest::newRow("symbols") << u"\"{}\""_s << QStringList();
        QTest::newRow("quote") << u"request:\"\\\"a\\\"\""_s << QStringList();
        QTest::newRow("payload is not the name") << u"payload:reindex"_s << QStringList();
        QTest::newRow("answer") << u"answer:18204"_s << QStringList{u"reindex"_s};
        QTest::newRow("answer is not the request") << u"answer:documents"_s << QStringList();
        QTest::newRow("command") << u"command:TENANT.*"_s << QStringList{u"tenant.export"_s};
        QTest::newRow("commands") << u"command:slow,reindex"_s << QStringList{u"slow"_s, u"reindex"_s};
        QTest::newRow("not the command") << u"command!=slow"_s << QStringList{u"tenant.export"_s, u"reindex"_s};
        QTest::newRow("target by name") << u"target:halden-dep_2"_s << QStringList{u"tenant.export"_s};
        QTest::newRow("failed") << u"state:failed"_s << QStringList{u"tenant.export"_s};
        QTest::newRow("running") << u"state:running"_s << QStringList{u"slow"_s};
        QTest::newRow("today") << u"sent:today"_s << all;
        QTest::newRow("yesterday") << u"sent:yesterday"_s << QStringList();
        QTest::newRow("not yesterday") << u"sent!=yesterday"_s << all;
        QTest::newRow("no day") << u"sent:soon"_s << QStringList();
        QTest::newRow("young") << u"age<1h"_s << all;
        QTest::newRow("old") << u"age>1h"_s << QStringList();
        QTest::newRow("quick") << u"took<1m"_s << QStringList{u"tenant.export"_s, u"reindex"_s};
        QTest::newRow("operator") << u"operator:workspace"_s << all;
        QTest::newRow("code") << u"code:HANDLER*"_s << QStringList{u"tenant.export"_s};
        QTest::newRow("size") << u"size>14"_s << QStringList{u"reindex"_s};
        QTest::newRow("attempt") << u"attempt>0"_s << QStringList{u"tenant.export"_s, u"reindex"_s};
        QTest::newRow("star") << u"has:star"_s << QStringList{u"reindex"_s};
        QTest::newRow("note") << u"note:before"_s << QStringList{u"reindex"_s};
        QTest::newRow("note as a word") << u"friday"_s << QStringList{u"reindex"_s};
        QTest::newRow("has a note") << u"has:note"_s << QStringList{u"reindex"_s};
        QTest::newRow("error") << u"has:error"_s << QStringList{u"tenant.export"_s};
        QTest::newRow("id") << u"id:cmd_1"_s << QStringList{u"reindex"_s};
        QTest::newRow("id without its beginning") << u"id:2"_s << QStringList{u"tenant.export"_s};
        QTest::newRow("together") << u"command:reindex state:succeeded 18204 has:star"_s << QStringList{u"reindex"_s};
        QTest::newRow("operators of the index") << u"NEAR( OR AND"_s << QStringList();
    }
    void findsByEveryTerm()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        HistoryBench bench;
        const qint64 first = bench.add(u"reindex"_s, R"({"index":"documents"})").id;
        QVERIFY(bench.settle(first, R"({"indexed":18204})"));
        const qint64 second = bench.add(u"tenant.export"_s, R"({"city":"Z\u00fcrich"})", u"dep_2"_s).id;
        QVERIFY(bench.settle(second, "disk", CommandPhase::Failed));
        CommandUpdate error;
        error.errorCode = u"HANDLER_ERROR"_s;
        error.errorMessage = u"the disk is full"_s;
        QVERIFY(bench.update(second, error));
        CommandUpdate sending;
        sending.phase = CommandPhase::Sending;
        QVERIFY(bench.update(bench.add(u"slow"_s, "{}").id, sending));
        bench.history->setStarred({first}, true);
        bench.history->setNote(first, u"before friday"_s);
        QVERIFY(bench.indexed());
        QCOMPARE(bench.names(query), found);
        QCOMPARE(bench.count(query).matching, found.size());
        QCOMPARE(bench.count(query).total, 3);
        Awaited<std::vector<CommandRecord>> matching;
        bench.history->matching(bench.selection(query), {first, second, 99}, bench.history.get(), matching.setter());
        qsizetype expected = 0;
        for (const QString& name : found)
            expected += name != u"slow"_s ? 1 : 0;
        QCOMPARE(qsizetype(matching.get().size()), expected);
    }

    void forgetsTheOldWordsOfWhatChanged()
    {
        HistoryBench bench;
        const qint64 id = bench.add(u"reindex"_s).id;
        QVERIFY(bench.settle(id, R"({"word":"apple"})"));
        bench.history->setNote(id, u"pear"_s);
        QVERIFY(bench.indexed());
        QCOMPARE(bench.names(u"pear"_s), QStringList{u"reindex"_s});
        bench.history->setNote(id, u"plum"_s);
        CommandUpdate other;
        other.answer = R"({"word":"quince"})";
        other.answerFact = CommandBodyFact{CommandBodyFact::Mode::Inline, CommandBodyFact::Kept::Yes, -1, {}};
        QVERIFY(bench.update(id, other));
        QVERIFY(bench.indexed());
        QCOMPARE(bench.names(u"pear"_s), QStringList());
        QCOMPARE(bench.names(u"apple"_s), QStringList());
        QCOMPARE(bench.names(u"plum"_s), QStringList{u"reindex"_s});
        QCOMPARE(bench.names(u"quince"_s), QStringList{u"reindex"_s});
    }

    void agreesWithAPlainSearchWhateverWasWritten()
    {
        HistoryBench bench;
        QRandomGenerator random(7);
        const QStringList words{u"alpha"_s, u"beta"_s, u"gamma"_s, u"delta"_s, u"alphabet"_s, u"x1"_s};
        std::vector<std::pair<QString, QString>> rows; // name, all its text
        for (int i = 0; i < 120; ++i) {
            const int members = random.bounded(4) == 0 ? 3 : 1;
            std::vector<CommandDraft> drafts;
            drafts.reserve(std::size_t(members));
            const QString name = u"c%1"_s.arg(i);
            QString text = name;
            const QString& request = words[random.bounded(int(words.size()))];
            for (int m = 0; m < members; ++m)
                drafts.push_back(draftOf(name, "{\"q\":\"" + request.toUtf8() + "\"}", u"dep_%1"_s.arg(m)));
            const auto written = bench.begin(drafts);
            text += u' ' + request;
            for (const CommandRecord& record : written) {
                if (record.kind == CommandRecord::Kind::Run || random.bounded(2) == 0)
                    continue;
                const QString& answer = words[random.bounded(int(words.size()))];
                QVERIFY(bench.settle(record.id, "[\"" + answer.toUtf8() + "\"]"));
                text += u' ' + answer;
            }
            rows.emplace_back(name, text);
        }
        QVERIFY(bench.indexed());
        for (const QString& word : {u"alpha"_s, u"beta"_s, u"amma"_s, u"x1"_s, u"zzz"_s, u"c11"_s}) {
            QStringList expected;
            for (auto it = rows.rbegin(); it != rows.rend(); ++it) {
                if (it->second.contains(word))
                    expected.append(it->first);
            }
            QStringList found;
            qint64 from = 0;
            do { // in small pages, so that they break inside runs
                const CommandPage page = bench.page(bench.selection(word), from, 7);
                for (const CommandRecord& record : page.records)
                    found.append(record.name);
                from = page.next;
            } while (from > 0);
            QCOMPARE(found, expected);
            QCOMPARE(bench.count(word).matching, expected.size());
            QStringList upwards;
            do {
                const CommandPage page = bench.page(bench.selection(word), from, 5, true);
                for (const CommandRecord& record : page.records)
                    upwards.prepend(record.name);
                from = page.next;
            } while (from > 0);
            QCOMPARE(upwards, expected);
        }
    }

    void keepsEachBodyOnce()
    {
        HistoryBench bench;
        const QByteArray body(100'000, 'x');
        for (int i = 0; i < 5; ++i)
            bench.add(u"same"_s, body);
        const CommandUse use = bench.use();
        QCOMPARE(use.bodies, 1);
        QCOMPARE(use.bodyBytes, 100'000);
        QVERIFY(QFileInfo(bench.file).size() < 600'000);
    }

    void keepsEveryBodyAsItWas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("zero bytes") << QByteArray(10, '\0');
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x00\x80", 4);
        QTest::newRow("deep") << QByteArray(50'000, '[') + QByteArray(50'000, ']');
        QTest::newRow("one long string") << QByteArray("\"") + QByteArray(1'000'000, 'a') + '"';
        QTest::newRow("just in place") << QByteArray(4 << 20, 'b');
        QTest::newRow("in a file") << QByteArray((4 << 20) + 1, 'c');
        QByteArray noise(9'000'000, Qt::Uninitialized);
        QRandomGenerator random(3);
        random.fillRange(reinterpret_cast<quint32*>(noise.data()), noise.size() / 4);
        QTest::newRow("that cannot be packed") << noise;
    }
    void keepsEveryBodyAsItWas()
    {
        QFETCH(QByteArray, bytes);
        HistoryBench bench;
        const qint64 id = bench.add(u"any"_s, bytes).id;
        QVERIFY(bench.settle(id, bytes));
        bench.restart();
        for (const CommandHalf half : {CommandHalf::Request, CommandHalf::Answer}) {
            const CommandBody body = bench.body(id, half);
            QVERIFY2(body.known, qPrintable(body.error));
            QVERIFY(body.bytes == bytes);
            QCOMPARE(body.fact.bytes, bytes.size());
        }
        QVERIFY(bench.indexed());
    }

    void saysWhenABodyIsDamaged()
    {
        HistoryBench bench;
        const qint64 id = bench.add(u"large"_s, QByteArray(5 << 20, 'd')).id;
        const QDir folder(bench.file + u".bodies"_s);
        const QStringList files = folder.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(QFile::permissions(folder.filePath(files.front())) & QFile::ReadOther, QFile::Permissions());
        QFile file(folder.filePath(files.front()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
        file.close();
        const CommandBody body = bench.body(id, CommandHalf::Request);
        QVERIFY(!body.known);
        QVERIFY(body.error.contains(u"damaged"_s));
        QVERIFY(QFile::remove(file.fileName()));
        QVERIFY(bench.body(id, CommandHalf::Request).error.contains(files.front()));
    }

    void doesNotKeepWhatIsTooLarge()
    {
        HistoryBench bench;
        CommandRetention retention;
        retention.largestBody = 1000;
        bench.history->setRetention(retention);
        const CommandRecord record = bench.add(u"large"_s, QByteArray(1001, 'x'));
        QCOMPARE(int(record.request.kept), int(CommandBodyFact::Kept::TooLarge));
        QCOMPARE(record.request.bytes, 1001);
        QVERIFY(!bench.body(record.id, CommandHalf::Request).known);
    }

    void letsTheOldestGoButNoStars()
    {
        HistoryBench bench;
        QRandomGenerator random(11);
        QList<qint64> ids;
        for (int i = 0; i < 12; ++i) {
            QByteArray noise(200'000, Qt::Uninitialized);
            random.fillRange(reinterpret_cast<quint32*>(noise.data()), noise.size() / 4);
            ids.append(bench.add(u"c%1"_s.arg(i), noise.toBase64()).id);
            QVERIFY(bench.settle(ids.back(), "answer" + QByteArray::number(i)));
        }
        bench.add(u"unfinished"_s, "{}");
        bench.history->setStarred({ids[0]}, true);
        QVERIFY(bench.indexed());
        QSignalSpy removed(bench.history.get(), &CommandHistory::removed);
        CommandRetention retention;
        retention.bytes = 2 << 20;
        bench.history->setRetention(retention);
        QTRY_VERIFY_WITH_TIMEOUT(bench.use().storedBytes <= retention.bytes, 20'000);
        QVERIFY(removed.count() > 0);
        const QStringList left = bench.names({});
        QVERIFY(left.contains(u"c0"_s)); // starred
        QVERIFY(left.contains(u"unfinished"_s));
        QVERIFY(!left.contains(u"c1"_s));
        QCOMPARE(bench.count({}).total, left.size());
        QCOMPARE(bench.names(u"answer1"_s).contains(u"c1"_s), false);
        retention.days = 1;
        bench.history->setRetention(retention);
        QCOMPARE(bench.names({}), left); // nothing is a day old
    }

    void removesARunWithItsMembersAndTheirBodies()
    {
        HistoryBench bench;
        const auto written = bench.begin({draftOf(u"a"_s, QByteArray(5 << 20, 'a')), draftOf(u"a"_s, "{}", u"d2"_s)});
        QVERIFY(bench.indexed());
        Awaited<bool> gone;
        bench.history->remove({written.front().id}, gone.setter());
        QVERIFY(gone.get());
        QCOMPARE(bench.names({}), QStringList());
        const CommandUse use = bench.use();
        QCOMPARE(use.bodies, 0);
        QCOMPARE(use.commands, 0);
        QVERIFY(QDir(bench.file + u".bodies"_s).entryList(QDir::Files).isEmpty());
        // An id is never used again.
        QVERIFY(bench.add(u"b"_s).id > written.back().id);
    }

    void offersNamesThatWereUsed()
    {
        HistoryBench bench;
        for (const QString& name : {u"reindex"_s, u"report"_s, u"query"_s, u"Reindex"_s, u"report"_s})
            bench.add(name);
        Awaited<std::vector<CommandName>> names;
        bench.history->names(u"p1"_s, u"re"_s, 10, bench.history.get(), names.setter());
        QCOMPARE(names.get().size(), 2U);
        QCOMPARE(names.get()[0].name, u"report"_s);
        QCOMPARE(names.get()[0].uses, 2);
        QVERIFY(names.get()[0].lastMs > 0);
        QCOMPARE(names.get()[1].uses, 2); // whatever their case
        Awaited<std::vector<CommandName>> all;
        bench.history->names(u"p1"_s, {}, 10, bench.history.get(), all.setter());
        QCOMPARE(all.get().size(), 3U);
        Awaited<std::vector<CommandName>> others;
        bench.history->names(u"p2"_s, {}, 10, bench.history.get(), others.setter());
        QVERIFY(others.get().empty());
    }

    void givesDistinctSamplesNewestFirst()
    {
        HistoryBench bench;
        for (const QByteArray& body : {QByteArray("{\"a\":1}"), QByteArray("{\"a\":2}"), QByteArray("{\"a\":1}")})
            bench.add(u"query"_s, body);
        bench.add(u"other"_s, "{\"b\":1}");
        Awaited<QList<QByteArray>> samples;
        bench.history->samples(u"p1"_s, u"query"_s, CommandHalf::Request, 10, bench.history.get(), samples.setter());
        QCOMPARE(samples.get(), QList<QByteArray>({"{\"a\":1}", "{\"a\":2}"}));
    }

    void findsTheAnswerBefore()
    {
        HistoryBench bench;
        const qint64 first = bench.add(u"query"_s).id;
        QVERIFY(bench.settle(first, "1"));
        QVERIFY(bench.settle(bench.add(u"query"_s, "{}", u"dep_2"_s).id, "2"));
        bench.add(u"query"_s); // not answered
        const qint64 last = bench.add(u"query"_s).id;
        Awaited<CommandRecord> before;
        bench.history->previous(last, bench.history.get(), before.setter());
        QCOMPARE(before.get().id, first);
        Awaited<CommandRecord> none;
        bench.history->previous(first, bench.history.get(), none.setter());
        QCOMPARE(none.get().id, 0);
    }

    void keepsDrafts()
    {
        HistoryBench bench;
        bench.history->saveDraft(u"p1"_s, u"workbench"_s, "half a thought");
        bench.restart();
        Awaited<QByteArray> draft;
        bench.history->draft(u"p1"_s, u"workbench"_s, bench.history.get(), draft.setter());
        QCOMPARE(draft.get(), QByteArray("half a thought"));
    }

    void aCancelledReadNeverCalls()
    {
        HistoryBench bench;
        bench.add(u"a"_s);
        bool called = false;
        const CommandRead read = bench.history->page(bench.selection(), 0, 10, false, bench.history.get(),
                                                     [&called](const CommandPage&) { called = true; });
        read.cancel();
        QCOMPARE(bench.page(bench.selection()).records.size(), 1U); // asked later, answered
        QVERIFY(!called);
    }

    void exportsWithoutSecrets_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("lines") << int(CommandHistory::ExportFormat::JsonLines);
        QTest::newRow("csv") << int(CommandHistory::ExportFormat::Csv);
        QTest::newRow("bundle") << int(CommandHistory::ExportFormat::Bundle);
    }
    void exportsWithoutSecrets()
    {
        QFETCH(int, format);
        const auto kind = CommandHistory::ExportFormat(format);
        HistoryBench bench;
        const QByteArray token = "ax_admin_0123456789abcdef0123456789abcdef";
        const qint64 id = bench.add(u"login"_s, R"({"user":"ada","password":"hunter2-canary"})").id;
        QVERIFY(bench.settle(id, "{\"said\":\"" + token + "\",\"city\":\"Kiel\"}"));
        bench.history->setNote(id, u"=1+1 with Bearer %1"_s.arg(QString::fromLatin1(token)));
        bench.begin({draftOf(u"fan"_s, "{}", u"d1"_s), draftOf(u"fan"_s, "{}", u"d2"_s)});
        const qint64 binary = bench.add(u"binary"_s, QByteArray("\xff\x00", 2)).id;
        QVERIFY(binary > id);
        const QString file = bench.dir.filePath(u"out"_s);
        Awaited<bool> done;
        bench.history->exportTo({file, kind, true, QUrl(u"https://ada:s3cret@eu.acme.example/alien/"_s)},
                                bench.selection(), bench.history.get(),
                                [set = done.setter()](bool ok, const QString&) { set(ok); });
        QVERIFY(done.get());
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray text = out.readAll();
        QVERIFY(!text.contains("hunter2-canary"));
        QVERIFY(!text.contains(token));
        QVERIFY(text.contains("login"));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        if (kind == CommandHistory::ExportFormat::Csv) {
            QCOMPARE(text.count("\r\n"), 6); // head, binary, run, two members, login
            QVERIFY(text.contains("'=1+1"));
        } else if (kind == CommandHistory::ExportFormat::Bundle) {
            const auto har = nlohmann::json::parse(text.toStdString());
            QCOMPARE(har["log"]["entries"].size(), 4U);
            QVERIFY(!har["log"]["entries"][0]["request"]["postData"].contains("text"));
            QVERIFY(har["log"]["entries"][0]["request"]["postData"].contains("comment"));
            const auto& last = har["log"]["entries"][3];
            QVERIFY(last["request"]["postData"]["text"].get<std::string>().find("ada") != std::string::npos);
            QVERIFY(last["response"]["content"]["text"].get<std::string>().find("Kiel") != std::string::npos);
            QCOMPARE(last["request"]["url"].get<std::string>(), "https://eu.acme.example/alien/v1/commands");
            QCOMPARE(last["_command"]["commandId"].get<std::string>(), "cmd_1");
        } else {
            const QList<QByteArray> lines = text.trimmed().split('\n');
            QCOMPARE(lines.size(), 5);
            for (const QByteArray& line : lines)
                QVERIFY(nlohmann::json::accept(line.toStdString()));
            QCOMPARE(nlohmann::json::parse(lines[0].toStdString())["request"]["base64"].get<std::string>(), "/wA=");
        }
    }

    void isReadableByItsOwnerOnly()
    {
        HistoryBench bench;
        bench.add(u"a"_s);
        const QDir folder(QFileInfo(bench.file).path());
        for (const QString& name : folder.entryList(QDir::Files))
            QCOMPARE(QFile::permissions(folder.filePath(name)) & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
    }

    void saysWhenItCannotBeWritten()
    {
        QTemporaryDir dir;
        const QString file = dir.path() + u"/data/commands.db"_s;
        QVERIFY(QDir().mkpath(file)); // a folder where the file should be
        CommandHistory history(file);
        QTRY_VERIFY(!history.problem().isEmpty());
        Awaited<bool> written;
        history.begin({draftOf(u"a"_s)}, [set = written.setter()](bool ok, const auto&) { set(ok); });
        QCOMPARE(written.get(), false);
    }
};

ALIEN_TEST(TestCommandHistory)
#include "tst_commandhistory.moc"
