// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/document.h"
#include "models/payload/bytefinder.h"
#include "models/payload/jsonbytes.h"
#include "models/payload/jsoncheck.h"
#include "models/payload/jsonchildren.h"
#include "models/payload/payloadinside.h"
#include "models/payload/payloadsearch.h"
#include "models/payload/textlines.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// In pieces of `slice` bytes, larger where one token needs it.
JsonCheck::Fault check(const QByteArray& json, qint64 slice)
{
    JsonCheck check(view(json));
    for (qint64 step = slice; !check.isDone();)
        step = check.advance(qMin<qint64>(check.checkedTo() + step, json.size())) ? slice : step * 2;
    return check.fault();
}

/// Random JSON with everything in it that matters to a scanner.
QByteArray randomJson(QRandomGenerator& random, int depth)
{
    switch (random.bounded(depth > 0 ? 8 : 5)) {
    case 0:
        return QByteArray::number(random.bounded(100'000)) + (random.bounded(2) ? ".50" : "e-3");
    case 1:
        return random.bounded(2) ? "true" : "null";
    case 2:
        return "\"[{\\\"\\\\\\u00e4 " + QByteArray(random.bounded(300), 'x') + "}]\"";
    case 3:
        return "\"" + QString(random.bounded(40), u'ä').toUtf8() + "\"";
    case 4:
        return "[ ]";
    case 5:
    case 6: {
        QByteArray out = "[";
        for (int i = random.bounded(12); i >= 0; --i)
            out += randomJson(random, depth - 1) + (i ? " ,\n" : "");
        return out + "]";
    }
    default: {
        QByteArray out = "{";
        for (int i = random.bounded(12); i >= 0; --i)
            out += "\"k" + QByteArray::number(i) + "\\\"\" : " + randomJson(random, depth - 1) + (i ? "," : "\t");
        return out + "}";
    }
    }
}

void compareChildren(std::string_view json, const Document::Node& node, const JsonChildren& children)
{
    QCOMPARE(children.count(), qint64(node.size()));
    JsonChild walked = children.child(json, 0);
    for (int i = 0; i < node.size(); ++i) {
        const JsonChild direct = children.child(json, i);
        QCOMPARE(direct.from, node.at(i).offset());
        QCOMPARE(walked.from, direct.from);
        QCOMPARE(children.endOf(json, direct), direct.from + qint64(node.at(i).raw().size()));
        QCOMPARE(children.childAt(json, direct.from).index, qint64(i));
        walked = children.following(json, walked);
    }
    QVERIFY(!walked.isValid());
}

} // namespace

class tst_PayloadCheck : public QObject
{
    Q_OBJECT
    const QByteArray m_packed =
        "H4sIAAAAAAACAwXBMQ6AIAwF0Ks0f3Zw5goewTogFkOsYFqMg/"
        "HuvvfiiVZL3R1hxlb8oKhn8075VsWApC0dWAZYfBDwMjaRixEYk3g3UWK+xzGnVYymIsr48P0Ph71pWAAAAA==";

private Q_SLOTS:
    void faultsAreThoseOfTheDocumentParser_data()
    {
        QTest::addColumn<QByteArray>("json");
        int number = 0;
        for (const char* json :
             {"{",     "[1,]",  "{\"a\":1,}", "{\"a\" 1}", "[01]",          "[1.]",          "[-]",
              "[1e]",  "tru",   "\"open",     "[\"\\x\"]", "[\"\\ud800\"]", "[\"\\udc00\"]", "[\"\\u12\"]",
              "{a:1}", "[NaN]", "['a']",      "[1 2]",     "1 2",           "[1]]",          "{]",
              "[}",    "",      "  ",         "[\"\t\"]",  "[\"\xff\"]",    "[\"\xc3\"]",    "[\"\xe4\xb8\"]",
              "nul",   "[+1]",  "[.5]",       "/*x*/",     "\xEF\xBB\xBF[]"})
            QTest::addRow("%d", number++) << QByteArray(json);
    }
    void faultsAreThoseOfTheDocumentParser()
    {
        QFETCH(QByteArray, json);
        const Document::Error expected = Document::parse(json).error();
        QVERIFY(!expected.text.isEmpty());
        for (const qint64 slice : {1, 3, 1000}) {
            const JsonCheck::Fault fault = check(json, slice);
            QCOMPARE(fault.text, expected.text);
            QCOMPARE(fault.offset, expected.offset);
        }
    }

    void rightJsonIsRightInPiecesOfAnySize()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            const QByteArray json = randomJson(random, 5);
            QVERIFY(!Document::parse(json).isNull());
            for (const qint64 slice : {1 + random.bounded(7), 100'000})
                QVERIFY2(!check(json, slice), json.constData());
        }
    }

    void depthCostsNoStack()
    {
        const QByteArray deep = QByteArray(2'000'000, '[') + QByteArray(2'000'000, ']');
        JsonCheck checker(view(deep));
        QVERIFY(checker.advance(deep.size()));
        checker.advance(deep.size());
        QVERIFY(checker.isDone() || checker.checkedTo() == deep.size());
        QCOMPARE(checker.deepest(), qint64(2'000'000));
        QVERIFY(!checker.fault());
    }

    void childrenAreFoundInPiecesOfAnySize()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 100; ++round) {
            const QByteArray json = '[' + randomJson(random, 4) + ',' + randomJson(random, 4) + ']';
            const Document document = Document::parse(json);
            JsonChildren whole(0);
            whole.extend(view(json));
            QVERIFY(whole.isComplete());
            QCOMPARE(whole.end(), qint64(json.size()));
            compareChildren(view(json), document.root(), whole);
            // Behind whole tokens only, as the check reports them.
            JsonChildren grown(0);
            JsonCheck checker(view(json));
            for (qint64 to = 1; to <= json.size(); to += 1 + random.bounded(50)) {
                checker.advance(to);
                grown.extend(view(json).substr(0, std::size_t(checker.checkedTo())));
            }
            grown.extend(view(json));
            QVERIFY(grown.isComplete());
            compareChildren(view(json), document.root(), grown);
        }
    }

    void manyAndLargeChildrenKeepFewPlaces()
    {
        QByteArray json = "[";
        for (int i = 0; i < 300'000; ++i)
            json += "1,";
        json += '"' + QByteArray(1'000'000, 'x') + "\",[" + QByteArray(500'000, ' ') + "],2]";
        JsonChildren children(0);
        children.extend(view(json));
        QVERIFY(children.isComplete());
        QCOMPARE(children.count(), qint64(300'003));
        QVERIFY2(children.bytesUsed() * 20 < json.size(), qPrintable(QString::number(children.bytesUsed())));
        const JsonChild text = children.child(view(json), 300'000);
        QCOMPARE(children.endOf(view(json), text) - text.from, qint64(1'000'002));
        const JsonChild last = children.child(view(json), 300'002);
        QCOMPARE(json.at(last.from), '2');
        QCOMPARE(children.childAt(view(json), text.from + 777'777).index, qint64(300'000));
    }

    void theWayToAPlaceIsFound()
    {
        const QByteArray json = "{\"a\":[1,{\"b\":[0,0,{\"c\":\"here\"}]}],\"d\":2}";
        const std::atomic_bool stop{false};
        QCOMPARE(stepsTo(view(json), json.indexOf("here"), stop), (QList<qint64>{0, 1, 0, 2, 0}));
        QCOMPARE(stepsTo(view(json), json.indexOf("\"c\"") + 1, stop), (QList<qint64>{0, 1, 0, 2, 0}));
        QCOMPARE(stepsTo(view(json), json.indexOf("\"d\""), stop), (QList<qint64>{1}));
        const QByteArray deep = QByteArray(20'000, '[') + "7" + QByteArray(20'000, ']');
        QCOMPARE(stepsTo(view(deep), 20'000, stop).size(), 20'000);
    }

    void finderAgreesWithAPlainSearch()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int i = random.bounded(200); i > 0; --i)
                text += u"aAbBäÄß€ "_s.at(random.bounded(9));
            QString needle = text.mid(random.bounded(qMax(int(text.size()), 1)), 1 + random.bounded(4));
            if (random.bounded(4) == 0)
                needle += u'b';
            const QByteArray bytes = text.toUtf8();
            for (const Qt::CaseSensitivity cs : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
                const ByteFinder finder(needle, cs);
                const qsizetype expected = needle.isEmpty() ? -1 : text.indexOf(needle, 0, cs);
                QCOMPARE(finder.find(view(bytes), 0), expected < 0 ? -1 : text.left(expected).toUtf8().size());
            }
        }
    }

    void searchFindsWhatJsonEscapes()
    {
        const QByteArray json = "{\"raw\":\"Zürich\",\"low\":\"Z\\u00fcrich\",\"high\":\"Z\\u00FCRICH\","
                                "\"quoted\":\"say \\\"hi\\\"\",\"face\":\"\\ud83d\\ude00\","
                                "\"capital\":\"Z\\u00dcRICH\"}";
        const auto places = [&json](const QString& text, Qt::CaseSensitivity sensitivity) {
            PayloadSearch search;
            QSignalSpy finished(&search, &PayloadSearch::finished);
            search.start(PayloadSource::fromBytes(json), text, sensitivity);
            QStringList found;
            if (!finished.wait(20'000))
                return found;
            for (std::size_t i = 0; i < search.places().size(); ++i)
                found.append(
                    QString::fromUtf8(json.mid(qsizetype(search.places()[i]), qsizetype(search.lengthAt(qint64(i))))));
            return found;
        };
        QCOMPARE(places(u"zürich"_s, Qt::CaseInsensitive),
                 (QStringList{u"Zürich"_s, u"Z\\u00fcrich"_s, u"Z\\u00FCRICH"_s, u"Z\\u00dcRICH"_s}));
        QCOMPARE(places(u"Zürich"_s, Qt::CaseSensitive), (QStringList{u"Zürich"_s, u"Z\\u00fcrich"_s}));
        QCOMPARE(places(u"\"hi\""_s, Qt::CaseSensitive), QStringList{u"\\\"hi\\\""_s});
        QCOMPARE(places(u"😀"_s, Qt::CaseSensitive), QStringList{u"\\ud83d\\ude00"_s});
    }

    void searchLooksIntoWhatStringsCarry()
    {
        const QByteArray text = "The quick Brown fox jumps";
        const QByteArray json = "{\"a\":\"kestrel\",\"gz\":\"" + m_packed + "\",\"text\":\"" + text.toBase64() +
                                "\",\"json\":\"{\\\"brown\\\":[1,\\\"fox\\\"]}\",\"" + text.toBase64() + "\":1}";
        QVERIFY(QJsonDocument::fromJson(json).isObject());
        const std::atomic_bool stop{false};
        PayloadSearch search;
        QSignalSpy finished(&search, &PayloadSearch::finished);
        const auto look = [&](const QString& what) {
            search.start(PayloadSource::fromBytes(json), what, Qt::CaseInsensitive);
            QVERIFY(finished.wait(20'000));
        };
        // In gzip, and in the JSON in a string of it; the plain one stays the first.
        look(u"Kestrel"_s);
        QCOMPARE(search.found(), 2);
        QVERIFY(search.wayAt(0).isEmpty());
        QCOMPARE(search.wayAt(1).size(), 3);
        QCOMPARE(search.places()[1], qint64(json.indexOf("H4sI") - 1));
        QCOMPARE(stepsInto(view(json), search.wayAt(1), stop), (QList<qint64>{1, 1, 0}));
        look(u"über kiel"_s);
        QCOMPARE(search.found(), 1);
        look(u"almost"_s);
        QCOMPARE(stepsInto(view(json), search.wayAt(0), stop), (QList<qint64>{1, 0, 0}));
        // Not in names of members, and once only where a string of JSON has it in its bytes.
        look(u"brown"_s);
        QCOMPARE(search.found(), 2);
        QCOMPARE(stepsInto(view(json), search.wayAt(0), stop), (QList<qint64>{2, 0}));
        QCOMPARE(stepsInto(view(json), search.wayAt(1), stop), (QList<qint64>{3, 0}));
        QCOMPARE(search.lengthAt(1), 5);
        look(u"fox"_s);
        QCOMPARE(stepsInto(view(json), search.wayAt(1), stop), (QList<qint64>{3, 0, 1}));
        QVERIFY(std::is_sorted(search.places().begin(), search.places().end()));
        // The word that only the tree says is none of the payload.
        look(u"text"_s);
        QCOMPARE(search.found(), 1);
    }

    void searchLooksIntoMuchAndLeavesOutTooMuch()
    {
        // Strings across the slices that are read at a time, each with one hit inside.
        QByteArray part;
        for (int i = 0; i < 20'000; ++i)
            part += "lorem ipsum, dolor; ";
        const QByteArray carried = QByteArray(part + "needle" + part).toBase64();
        QByteArray json = "[";
        for (int i = 0; i < 12; ++i)
            json += "\"" + carried + "\",\"needle\",";
        json += "0]";
        PayloadSearch search;
        QSignalSpy finished(&search, &PayloadSearch::finished);
        search.start(PayloadSource::fromBytes(json), u"needle"_s, Qt::CaseSensitive);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(search.found(), 24);
        QVERIFY(!search.leftOut());
        for (qint64 i = 0; i < 24; ++i)
            QCOMPARE(search.wayAt(i).isEmpty(), i % 2 == 1);
        QVERIFY(std::is_sorted(search.places().begin(), search.places().end()));

        const QByteArray large = QByteArray(part.repeated(20)).toBase64();
        QVERIFY(large.size() > PayloadInside::largestString);
        search.start(PayloadSource::fromBytes("[\"" + large + "\"]"), u"lorem"_s, Qt::CaseSensitive);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(search.found(), 0);
        QVERIFY(search.leftOut());
        search.start(PayloadSource::fromBytes(json), u"needle"_s, Qt::CaseSensitive);
        search.cancel();
        QVERIFY(!finished.wait(50));
    }

    void whatIsBrokenInsideIsFoundAtItsString()
    {
        const QByteArray broken = "{\"a\": [1, 2,, \"Kestrel flies over the city\"]}";
        const QByteArray json = "[0,\"" + broken.toBase64() + "\"]";
        PayloadSearch search;
        QSignalSpy finished(&search, &PayloadSearch::finished);
        search.start(PayloadSource::fromBytes(json), u"kestrel"_s, Qt::CaseInsensitive);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(search.found(), 1);
        const std::atomic_bool stop{false};
        QCOMPARE(stepsInto(view(json), search.wayAt(0), stop), QList<qint64>{1});
    }

    void searchFindsAllAndCanBeStopped()
    {
        QByteArray json = "[";
        for (int i = 0; i < 400'000; ++i)
            json += i % 1000 ? "\"hay stack of words\"," : "\"Needle\",";
        json += "0]";
        const PayloadSourcePtr source = PayloadSource::fromBytes(json);
        PayloadSearch search;
        QSignalSpy finished(&search, &PayloadSearch::finished);
        search.start(source, u"needle"_s, Qt::CaseInsensitive);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(search.found(), 400);
        QCOMPARE(search.places().size(), std::size_t(400));
        QVERIFY(std::is_sorted(search.places().begin(), search.places().end()));
        QCOMPARE(search.next(0), 0);
        QCOMPARE(search.previous(json.size()), 399);
        search.start(source, u"needle"_s, Qt::CaseSensitive);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(search.found(), 0);
        search.start(source, u"hay"_s, Qt::CaseSensitive);
        search.cancel();
        QVERIFY(!search.isRunning());
        QVERIFY(!finished.wait(50));
    }

    void linesAreFoldedAndFound()
    {
        const QByteArray text = "ab\r\n\n" + QByteArray(100, 'x') + "\n" + QString(30, u'ä').toUtf8();
        TextLines lines(20);
        for (qint64 to = 1; !lines.isComplete(); to += 7)
            lines.extend(view(text), to);
        QCOMPARE(lines.rows(), qint64(1 + 1 + 5 + 3));
        QByteArray again;
        TextLines::Row walked = lines.row(view(text), 0);
        for (qint64 i = 0; i < lines.rows(); ++i) {
            const TextLines::Row row = lines.row(view(text), i);
            QCOMPARE(walked.from, row.from);
            QCOMPARE(lines.rowOf(view(text), row.from), i);
            QVERIFY(row.to - row.from <= 20);
            again += text.mid(row.from, row.next - row.from);
            walked = lines.following(view(text), row);
        }
        QCOMPARE(again, text);
        QCOMPARE(lines.row(view(text), 9).line, qint64(4));
        QVERIFY(!lines.row(view(text), 9).first);
    }
};

ALIEN_TEST(tst_PayloadCheck)
#include "tst_payloadcheck.moc"
