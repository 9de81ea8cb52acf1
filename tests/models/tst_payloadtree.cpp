// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "models/payload/payloaddiff.h"
#include "models/payload/payloadspans.h"
#include "models/payload/payloadtree.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

class tst_PayloadTree : public QObject
{
    Q_OBJECT

    Format m_format;

    std::unique_ptr<PayloadTree> treeOf(const QByteArray& bytes)
    {
        auto tree = std::make_unique<PayloadTree>(m_format);
        tree->setIndex(std::make_unique<PayloadIndex>(PayloadSource::fromBytes(bytes)));
        return tree;
    }

    /// "key=value" of every row, indented by depth.
    static QStringList rowsOf(const PayloadTree& tree)
    {
        QStringList rows;
        for (qint64 i = 0; i < tree.rowCount(); ++i) {
            const PayloadTree::Row row = tree.rowAt(i);
            rows.append(QString(row.depth, u'.') + tree.keyText(row) + u'=' + tree.valueText(row));
        }
        return rows;
    }

    static bool waitUntilChecked(PayloadTree& tree)
    {
        return QTest::qWaitFor([&] { return tree.index()->isChecked(); }, 30'000);
    }

private Q_SLOTS:
    void rowsComeAndGoWithUnfolding()
    {
        auto tree = treeOf("{\"a\":1e3,\"b\":{\"c\":[0.10,18446744073709551616],\"d\":{}},\"e\":null}");
        QCOMPARE(rowsOf(*tree), (QStringList{u"$={3}"_s, u".a=1e3"_s, u".b={2}"_s, u".e=null"_s}));
        tree->unfold(2);
        tree->unfold(3);
        QCOMPARE(rowsOf(*tree), (QStringList{u"$={3}"_s, u".a=1e3"_s, u".b={2}"_s, u"..c=[2]"_s, u"...0=0.10"_s,
                                             u"...1=18446744073709551616"_s, u"..d={0}"_s, u".e=null"_s}));
        QVERIFY(!tree->canUnfold(tree->rowAt(6)));
        QCOMPARE(tree->path(tree->rowAt(5)), u"$.b.c[1]"_s);
        QCOMPARE(tree->parentRow(5), 3);
        QCOMPARE(tree->parentRow(7), 0);
        tree->fold(2);
        QCOMPARE(tree->rowCount(), 4);
        QCOMPARE(tree->rowOfPath(u"$.b.c[1]"_s), 5);
        bool more = true;
        QCOMPARE(tree->rowOfSteps({1, 0, 0}, &more), 4);
        QVERIFY(!more);
        QCOMPARE(tree->rowOfPath(u"$.nobody"_s), -1);
        tree->fold(0);
        QCOMPARE(tree->rowCount(), 1);
    }

    void oddKeysHavePathsThatLeadBack()
    {
        auto tree = treeOf("{\"a.b\":{\"x y\":[{\"\":1}]},\"q\\\"\":2,\"a\":{\"b\":3}}");
        tree->unfoldBelow(0, 9, 2000, 60'000);
        for (qint64 i = 0; i < tree->rowCount(); ++i)
            QCOMPARE(tree->rowOfPath(tree->path(tree->rowAt(i))), i);
        QCOMPARE(tree->path(tree->rowAt(4)), u"$[\"a.b\"][\"x y\"][0][\"\"]"_s);
    }

    /// U+FEFF in front of a text is a character of it (RFC 8259, 8.1), no mark of the encoding.
    void aByteOrderMarkInATextStays()
    {
        const QString marked = QString(QChar::ByteOrderMark) + u"bom"_s;
        auto tree = treeOf(u"{\"%1\":\"%1\",\"escaped\":\"\\ufeffbom\"}"_s.arg(marked).toUtf8());
        QCOMPARE(tree->keyText(tree->rowAt(1)), marked);
        QCOMPARE(tree->rowOfPath(tree->path(tree->rowAt(1))), 1);
        for (const qint64 row : {1, 2})
            QCOMPARE(tree->copyWork(tree->rowAt(row), false)(), marked);
    }

    void brokenJsonIsATreeUpToTheFault()
    {
        auto tree = treeOf("{\"a\":[1,2,{\"b\":\"c\"}],\n \"d\": 01}");
        tree->unfoldBelow(0, 9, 2000, 60'000);
        const QStringList rows = rowsOf(*tree);
        QCOMPARE(rows.first(), u"$={1+}"_s.replace(u"1+"_s, rows.first().mid(3, rows.first().size() - 4)));
        QVERIFY(rows.contains(u"...b=\"c\""_s));
        QCOMPARE(rows.last(), u"=Line 2, column 7: a number has no leading zero"_s);
        QCOMPARE(tree->rowAt(tree->rowCount() - 1).kind, PayloadTree::Kind::Fault);
    }

    void whatIsNoJsonHasNoTree()
    {
        for (const QByteArray& bytes :
             {QByteArray("just words"), QByteArray(), QByteArray("2026-11-20 12:00 started"), QByteArray(50, '\1')})
            QCOMPARE(treeOf(bytes)->rowCount(), 0);
        QCOMPARE(rowsOf(*treeOf("\"one\"")), QStringList{u"$=\"one\""_s});
    }

    void fiftyThousandLevelsUnfoldAndGo()
    {
        auto tree = treeOf(QByteArray(50'000, '[') + QByteArray(50'000, ']'));
        QVERIFY(waitUntilChecked(*tree));
        qint64 last = 0;
        for (int i = 0; i < 30; ++i) {
            tree->unfoldBelow(last, 2000, 2000, 60'000);
            last = tree->rowCount() - 1;
        }
        QCOMPARE(tree->rowCount(), 50'000);
        const PayloadTree::Row deepest = tree->rowAt(last);
        QCOMPARE(deepest.depth, 49'999);
        QVERIFY(tree->path(deepest).endsWith(u"[0][0]"_s));
        tree->fold(0);
        QCOMPARE(tree->rowCount(), 1);
    }

    void aPlaceInTheDepthIsReachedStepByStep()
    {
        auto tree = treeOf(QByteArray(20'000, '[') + QByteArray(20'000, ']'));
        QVERIFY(waitUntilChecked(*tree));
        const QList<qint64> steps(19'999, 0);
        bool more = true;
        qint64 row = -1;
        for (int calls = 0; more && calls < 20'000; ++calls)
            row = tree->rowOfSteps(steps, &more);
        QCOMPARE(row, 19'999);
        QCOMPARE(tree->rowAt(row).depth, 19'999);
    }

    void largeArraysGrowInTheBackground()
    {
        QByteArray json = "{\"rows\":[";
        for (int i = 0; i < 200'000; ++i)
            json += "{\"id\":" + QByteArray::number(i) + ",\"text\":\"some words\"},";
        json += "null],\"end\":true}";
        auto tree = treeOf(json);
        QVERIFY(tree->rowCount() >= 2); // at once, before everything was read
        tree->unfold(1);
        QVERIFY(tree->rowCount() > 100);
        QVERIFY(QTest::qWaitFor([&] { return tree->rowCount() == 200'001 + 3; }, 30'000));
        QCOMPARE(tree->valueText(tree->rowAt(150'002)), u"{id: 150000, text: \"some words\"}"_s);
        QCOMPARE(tree->keyText(tree->rowAt(200'003)), u"end"_s);
        QCOMPARE(tree->rowOfPath(u"$.rows[199999].id"_s), 200'002);
        QVERIFY2(tree->bytesUsed() * 30 < json.size(), qPrintable(QString::number(tree->bytesUsed())));
    }

    void secretsAreDotsUntilRevealedAndInCopies()
    {
        auto tree = treeOf(
            "{\"token\":\"abc\",\"secrets\":{\"x\":[1]},\"auth\":\"Bearer abcdefgh\",\"env\":[{\"name\":\"API_TOKEN\","
            "\"value\":\"hunter2\"},{\"value\":\"late\",\"type\":\"secret\"},{\"name\":\"REGION\",\"value\":\"eu\"}],"
            "\"aws\":\"AKIAIOSFODNN7EXAMPLE\",\"password\":null}");
        tree->unfoldBelow(0, 9, 2000, 60'000);
        QStringList masked;
        for (qint64 i = 0; i < tree->rowCount(); ++i) {
            const PayloadTree::Row row = tree->rowAt(i);
            if (!tree->isMasked(row))
                continue;
            masked.append(tree->path(row));
            QCOMPARE(tree->valueText(row), PayloadMask::dots());
            QCOMPARE(tree->copyText(row, true), PayloadMask::dots());
        }
        QCOMPARE(masked, (QStringList{u"$.token"_s, u"$.secrets.x[0]"_s, u"$.auth"_s, u"$.env[0].value"_s,
                                      u"$.env[1].value"_s, u"$.aws"_s}));
        const QString whole = tree->copyText(tree->rowAt(0), true);
        for (const QString& secret : {u"abc\""_s, u"abcdefgh"_s, u"hunter2"_s, u"late"_s, u"AKIA"_s})
            QVERIFY2(!whole.contains(secret), qPrintable(secret));
        tree->reveal(tree->rowAt(1));
        QCOMPARE(tree->valueText(tree->rowAt(1)), u"\"abc\""_s);
        QCOMPARE(tree->copyText(tree->rowAt(1), false), u"abc"_s);
        QVERIFY(tree->isMasked(tree->rowAt(tree->rowOfPath(u"$.auth"_s))));
    }

    void foldedPreviewsHideSecretsToo()
    {
        auto tree = treeOf("[{\"id\":1,\"token\":\"abc\"},{\"name\":\"PASSWORD\",\"value\":\"hunter2\"}]");
        for (qint64 i = 1; i < tree->rowCount(); ++i) {
            const QString text = tree->valueText(tree->rowAt(i));
            QVERIFY2(!text.contains(u"abc"_s) && !text.contains(u"hunter2"_s), qPrintable(text));
        }
    }

    void previewsBelowASecretTellNothing()
    {
        auto tree = treeOf("{\"credentials\":[{\"user\":\"me\",\"pw\":\"hunter2\"}],\"env\":[{\"name\":\"REGION\","
                           "\"value\":\"eu\"}]}");
        tree->unfoldBelow(0, 2);
        QCOMPARE(tree->valueText(tree->rowAt(tree->rowOfPath(u"$.credentials[0]"_s))), u"{2}"_s);
        tree->fold(tree->rowOfPath(u"$.env[0]"_s));
        QCOMPARE(tree->valueText(tree->rowAt(tree->rowOfPath(u"$.env[0]"_s))), u"{name: \"REGION\", value: \"eu\"}"_s);
    }

    void whatCannotBeDecodedSaysWhy()
    {
        const QByteArray cut =
            QByteArray::fromBase64("H4sIAAAAAAACA6tWKk8sysvMSy9WsopWSlTSUUpSiq0FAPKKg64WAAAA").left(24).toBase64();
        auto tree = treeOf("{\"gz\":\"" + cut + "\"}");
        QVERIFY(tree->canUnfold(tree->rowAt(1)));
        tree->unfold(1);
        QVERIFY(tree->isUnfolded(tree->rowAt(1)));
        QVERIFY2(tree->factText(tree->rowAt(1)).startsWith(u"The gzip data"_s),
                 qPrintable(tree->factText(tree->rowAt(1))));
    }

    void spansTellTheSameSecretsFromAnyPlace()
    {
        QByteArray json = "{\"list\":[";
        for (int i = 0; i < 6000; ++i)
            json += "{\"name\":\"n" + QByteArray::number(i) + "\",\"token\":\"t" + QByteArray::number(i) + "\"},";
        json += "0],\"secret\":{\"deep\":[\"" + QByteArray(200'000, 'x') + "\",{\"y\":7}]},\"open\":\"z\"}";
        PayloadIndex index(PayloadSource::fromBytes(json));
        QVERIFY(QTest::qWaitFor([&] { return index.isChecked(); }, 30'000));
        const QSet<qint64> none;
        const auto maskedAt = [&](qint64 offset) {
            for (const PayloadSpan& span : payloadSpans(index, offset, offset + 1, none))
                if (span.kind == PayloadSpan::Kind::Masked && span.from <= offset && span.to > offset)
                    return true;
            return false;
        };
        for (int i : {0, 1, 999, 3000, 5999}) {
            const qint64 at = json.indexOf("\"t" + QByteArray::number(i) + '"');
            QVERIFY(maskedAt(at + 1));
            QVERIFY(!maskedAt(json.indexOf("\"n" + QByteArray::number(i) + '"') + 1));
        }
        const qint64 large = json.indexOf("xxxx");
        for (const qint64 offset : {large, large + 70'000, large + 199'000})
            QVERIFY(maskedAt(offset));
        QVERIFY(maskedAt(json.indexOf("7}]}")));
        QVERIFY(!maskedAt(json.indexOf("\"z\"") + 1));
    }

    void secretsInPlainTextAreFoundByPattern()
    {
        PayloadIndex index(
            PayloadSource::fromBytes("started\npassword=hunter2 user=me\nAuthorization: Bearer abcdefghijk\n"));
        QSet<qint64> none;
        QByteArray seen = index.source().bytes();
        for (const PayloadSpan& span : payloadSpans(index, 0, seen.size(), none))
            std::fill(seen.data() + span.from, seen.data() + span.to, '*');
        QVERIFY(!seen.contains("hunter2") && !seen.contains("abcdefghijk"));
        QVERIFY(seen.contains("user=me"));
    }

    void decodesInPlace()
    {
        const QByteArray gz = "H4sIAAAAAAACA6tWKk8sysvMSy9WsopWSlTSUUpSiq0FAPKKg64WAAAA";
        const QByteArray jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtZSIsImV4cCI6MjAwMDAwMDAwMH0.c2ln";
        auto tree = treeOf("{\"gz\":\"" + gz + "\",\"json\":\"{\\\"a\\\":[1]}\",\"session\":\"" + jwt +
                           "\",\"text\":\"" + QByteArray("Hello, this is plain Text 123").toBase64() +
                           "\",\"sha\":\"da39a3ee5e6b4b0d3255bfef95601890afd80709\",\"id\":\"dep_0123456789abcdef\"}");
        tree->setNow([] { return qint64(1'999'996'850) * 1000; });
        const qint64 gzRow = tree->rowOfPath(u"$.gz"_s);
        QCOMPARE(tree->factText(tree->rowAt(gzRow)), u"gzip, %1 decoded"_s.arg(m_format.bytes(22)));
        tree->unfold(gzRow);
        QCOMPARE(tree->path(tree->rowAt(gzRow + 1)), u"$.gz | gzip $.warnings"_s);
        QCOMPARE(tree->rowOfPath(u"$.gz | gzip $.warnings[1]"_s), gzRow + 3);
        const qint64 json = tree->rowOfPath(u"$.json"_s);
        tree->unfold(json);
        QCOMPARE(tree->valueText(tree->rowAt(json + 1)), u"[1]"_s);
        const qint64 session = tree->rowOfPath(u"$.session"_s);
        QVERIFY(tree->isMasked(tree->rowAt(session)));
        QVERIFY(!tree->canUnfold(tree->rowAt(session)));
        QVERIFY(tree->factText(tree->rowAt(session)).contains(u"JWT, expires in 52 min"_s));
        tree->reveal(tree->rowAt(session));
        tree->unfold(session);
        QCOMPARE(tree->valueText(tree->rowAt(tree->rowOfPath(u"$.session | JWT $.claims.sub"_s))), u"\"me\""_s);
        tree->unfold(tree->rowOfPath(u"$.text"_s));
        QCOMPARE(tree->valueText(tree->rowAt(tree->rowOfPath(u"$.text | base64 $.text"_s))),
                 u"\"Hello, this is plain Text 123\""_s);
        QVERIFY(!tree->canUnfold(tree->rowAt(tree->rowOfPath(u"$.sha"_s))));
        QVERIFY(!tree->canUnfold(tree->rowAt(tree->rowOfPath(u"$.id"_s))));
        tree->fold(gzRow);
        QCOMPARE(tree->rowOfPath(u"$.json"_s), gzRow + 1);
    }

    void gzipBombsEndAtTheCap()
    {
        QProcess gzip;
        gzip.start(u"gzip"_s, {u"-9c"_s, u"-n"_s});
        if (!gzip.waitForStarted())
            QSKIP("no gzip program");
        const QByteArray zeros(1 << 20, ' ');
        for (int i = 0; i < 64; ++i)
            gzip.write(zeros);
        gzip.closeWriteChannel();
        QVERIFY(gzip.waitForFinished(60'000));
        const QByteArray text = gzip.readAllStandardOutput().toBase64();
        const std::atomic_bool stop{false};
        const payloaddecode::Decoded bomb = payloaddecode::decode(
            std::string_view(text.constData(), std::size_t(text.size())), payloaddecode::Coding::Base64, stop);
        QVERIFY(bomb.bytes.size() <= payloaddecode::cap + (1 << 20));
        QVERIFY(!bomb.problem.isEmpty());
    }

    void timesAreToldFromNumbers()
    {
        const qint64 now = qint64(1'700'000'000) * 1000;
        const auto fact = [&](const char* key, const char* raw) {
            return payloaddecode::timeFact(key, raw, m_format, now);
        };
        QCOMPARE(fact("createdAt", "1699999400"), u"10 min ago"_s);
        QCOMPARE(fact("x", "1699999400000"), u"10 min ago"_s);
        QCOMPARE(fact("expires_at", "1700000300"), u"in 5 min"_s);
        QCOMPARE(fact("at", "1700000300"), u"in 5 min"_s);
        QCOMPARE(fact("x", "\"2023-11-14T22:03:20Z\""), u"10 min ago"_s);
        for (const char* raw : {"1699999400", "12", "1.5", "\"not a time at all, no\"", "99999999999999999999"})
            QCOMPARE(fact("bytes", raw), QString());
    }

    void differencesByPathAndLine()
    {
        const std::atomic_bool stop{false};
        const auto before = PayloadSource::fromBytes("{\"a\":1,\"gone\":[1],\"n\":1.0,\"token\":\"old\",\"list\":[{"
                                                     "\"id\":1,\"v\":1},{\"id\":2,\"v\":2}],\"e\":\"same\"}");
        const auto after = PayloadSource::fromBytes("{\"e\":\"same\",\"a\":1,\"n\":1,\"token\":\"new\",\"list\":[{"
                                                    "\"id\":2,\"v\":3},{\"id\":3,\"v\":1}],\"more\":{}}");
        const PayloadDiff diff = PayloadDiff::compare(*before, *after, stop);
        QVERIFY(diff.structural && diff.textual && !diff.equal);
        QStringList changes;
        for (const auto& change : diff.changes)
            changes.append(QString::number(int(change.kind)) + u' ' + change.path + u' ' + change.before + u'>' +
                           change.after);
        changes.sort();
        QCOMPARE(changes, (QStringList{u"0 $.list[1] >{2}"_s, u"0 $.more >{0}"_s, u"1 $.gone [1]>"_s,
                                       u"1 $.list[0] {2}>"_s, u"2 $.list[0].v 2>3"_s, u"2 $.n 1.0>1"_s,
                                       u"2 $.token %1>%1"_s.arg(PayloadMask::dots())}));
        bool tokenLine = false;
        for (const auto& line : diff.lines) {
            QVERIFY(!line.text.contains(u"\"old\""_s) && !line.text.contains(u"\"new\""_s));
            tokenLine = tokenLine || (line.kind != PayloadDiff::Line::Kind::Same && line.text.contains(u"token"_s));
        }
        QVERIFY(tokenLine);
        QVERIFY(PayloadDiff::compare(*before, *before, stop).equal);
    }

    void whatWentStandsBeforeWhatCame()
    {
        using Kind = PayloadDiff::Line::Kind;
        const std::atomic_bool stop{false};
        QRandomGenerator random(11);
        int mixed = 0;
        for (int round = 0; round < 200; ++round) {
            const auto text = [&random] {
                QByteArray out;
                for (int i = 0; i < 24; ++i)
                    out += QByteArray::number(random.bounded(9)) + "\n";
                return out;
            };
            const QByteArray before = text();
            const QByteArray after = text();
            const PayloadDiff diff =
                PayloadDiff::compare(*PayloadSource::fromBytes(before), *PayloadSource::fromBytes(after), stop);
            QByteArray old;
            QByteArray now;
            Kind last = Kind::Same;
            for (const auto& line : diff.lines) {
                if (line.kind == Kind::Gap)
                    break;
                QVERIFY2(line.kind != Kind::Removed || last != Kind::Added, (before + "against\n" + after).constData());
                mixed += line.kind == Kind::Added && last == Kind::Removed;
                last = line.kind;
                old += line.kind == Kind::Added ? QByteArray() : line.text.toUtf8() + '\n';
                now += line.kind == Kind::Removed ? QByteArray() : line.text.toUtf8() + '\n';
            }
            QVERIFY(before.startsWith(old));
            QVERIFY(after.startsWith(now));
        }
        QVERIFY(mixed > 100);
    }

    void differencesOfTextWithoutPaths()
    {
        const std::atomic_bool stop{false};
        QByteArray lines;
        for (int i = 0; i < 100; ++i)
            lines += "line " + QByteArray::number(i) + '\n';
        QByteArray changed = lines;
        changed.replace("line 50\n", "other\n");
        const PayloadDiff diff =
            PayloadDiff::compare(*PayloadSource::fromBytes(lines), *PayloadSource::fromBytes(changed), stop);
        QVERIFY(!diff.structural && diff.textual);
        QVERIFY(!diff.problem.isEmpty());
        QCOMPARE(diff.lines.size(), std::size_t(2 + 3 + 3 + 2));
        QCOMPARE(diff.lines.front().before, 47);
        const PayloadDiff binary =
            PayloadDiff::compare(*PayloadSource::fromBytes(QByteArray(9, '\0')), *PayloadSource::fromBytes("a"), stop);
        QVERIFY(!binary.textual && !binary.textProblem.isEmpty());
    }
};

ALIEN_TEST(tst_PayloadTree)
#include "tst_payloadtree.moc"
