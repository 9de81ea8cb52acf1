// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/jsonindent.h"
#include "models/payload/payloadsource.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

class tst_PayloadSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsKindsByTheirFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const QByteArray& bytes, PayloadKind kind) {
            QTest::newRow(name) << bytes << int(kind);
        };
        row("nothing", {}, PayloadKind::Empty);
        row("object", "  {\"a\":1}", PayloadKind::Json);
        row("number", "-12.5", PayloadKind::Json);
        row("broken object", "{nonsense", PayloadKind::Json);
        row("sentence", "no JSON at all", PayloadKind::Text);
        row("blanks", " \n ", PayloadKind::Text);
        row("gzip", QByteArray::fromHex("1f8b0800"), PayloadKind::Gzip);
        row("png", QByteArray::fromHex("89504e470d0a1a0a00"), PayloadKind::Image);
        row("zeros", QByteArray(64, '\0'), PayloadKind::Binary);
        row("not UTF-8", QByteArray(256, char(0xE4)), PayloadKind::Binary);
        row("umlauts cut at the end of what is looked at", QByteArray("a") + QString(5000, u'ä').toUtf8(),
            PayloadKind::Text);
        row("only the beginning of a bitmap", QByteArray("BM\0\x1b", 4), PayloadKind::Binary);
        row("only the beginning of a container", "RIFF", PayloadKind::Text);
        row("BM is no picture", "BM is only a word here", PayloadKind::Text);
    }
    void tellsKindsByTheirFirstBytes()
    {
        QFETCH(QByteArray, bytes);
        QTEST(int(PayloadSource::fromBytes(bytes)->kind()), "kind");
    }

    void readsSmallFilesAndMapsLargeOnes()
    {
        QTemporaryDir dir;
        for (const qsizetype size : {qsizetype(0), qsizetype(10), qsizetype(3) << 20}) {
            QFile file(dir.filePath(u"payload"_s));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            const QByteArray bytes(size, 'x');
            QCOMPARE(file.write(bytes), size);
            file.close();
            QString error;
            const PayloadSourcePtr source = PayloadSource::fromFile(file.fileName(), &error);
            QVERIFY2(source, qPrintable(error));
            QCOMPARE(source->size(), size);
            QCOMPARE(source->bytes(), bytes);
            QCOMPARE(source->view(size - 3, 100).size(), std::size_t(qMin<qsizetype>(size, 3)));
        }
        QString error;
        QVERIFY(!PayloadSource::fromFile(dir.filePath(u"missing"_s), &error));
        QVERIFY(error.contains(u"missing"_s));
    }

    void indentingKeepsEveryTokenAsItCame()
    {
        const QByteArray json =
            "{\"n\":1e3,\"s\":\"a\\u0041, b\",\"e\":{},\"f\":[ ],\"l\":[0.10,18446744073709551616]}";
        const QByteArray expected =
            "{\n  \"n\": 1e3,\n  \"s\": \"a\\u0041, b\",\n  \"e\": {},\n  \"f\": [],\n  \"l\": [\n"
            "    0.10,\n    18446744073709551616\n  ]\n}";
        QCOMPARE(jsonindent::indented(view(json), 1 << 20), expected);
        QCOMPARE(jsonindent::indented(view(expected), 1 << 20), expected);
    }

    void indentingTakesWhatIsNoJson()
    {
        QCOMPARE(jsonindent::indented("}{ a b \"open", 1000), QByteArray("\n}{\na b \"open"));
        QCOMPARE(jsonindent::indented("[${a.b},\"${c}\"]", 1000), QByteArray("[\n  ${a.b},\n  \"${c}\"\n]"));
        const QByteArray deep = QByteArray(50'000, '[') + QByteArray(50'000, ']');
        QVERIFY(jsonindent::indented(view(deep), qsizetype(64) << 20).size() < 50'000LL * 2 * 140);
        QVERIFY(jsonindent::indented(view(deep), 1000).size() < 1200);
    }

    void placesAreFoundAgainInAnotherLayout()
    {
        const QByteArray flat = "{\"a b\":[1,2],\"c\":\"x y\"}";
        const QByteArray tall = jsonindent::indented(view(flat), 1 << 20);
        for (qint64 at = 0; at < flat.size(); ++at) {
            const qint64 there = jsonindent::offsetOfSolid(view(tall), jsonindent::solidBefore(view(flat), at));
            QCOMPARE(tall.at(there), flat.at(at));
        }
        QCOMPARE(jsonindent::offsetOfSolid(view(tall), 1000), tall.size());
    }

    void placesOfLargeDocumentsAreFoundWithoutReadingAll()
    {
        QByteArray flat = "[";
        for (int i = 0; i < 4000; ++i)
            flat += "{\"id\":" + QByteArray::number(i) + ",\"text\":\"a b\",\"e\":[]},";
        flat += "0]";
        const jsonindent::Layout tall = jsonindent::layoutOf(view(flat), qsizetype(64) << 20);
        QCOMPARE(tall.text, jsonindent::indented(view(flat), qsizetype(64) << 20));
        QVERIFY(tall.places.size() > 10);
        for (qint64 at = 0; at < flat.size(); at += 997) {
            const qint64 there = jsonindent::offsetInLayout(view(flat), tall, at);
            QCOMPARE(there, jsonindent::offsetOfSolid(view(tall.text), jsonindent::solidBefore(view(flat), at)));
            QCOMPARE(tall.text.at(there), flat.at(at));
            QCOMPARE(jsonindent::offsetInJson(view(flat), tall, there), at);
        }
    }

    void variablesOutsideOfStringsCountAsValues()
    {
        const QByteArray json = "{\"a\":${deployment.name},\"b\":\"${x}\",\"c\":${}}";
        const QByteArray checked = jsonindent::withoutVariables(json);
        QCOMPARE(checked.size(), json.size());
        QVERIFY(checked.contains("\"b\":\"${x}\""));
        QVERIFY(!checked.contains("deployment"));
    }
};

ALIEN_TEST(tst_PayloadSource)
#include "tst_payloadsource.moc"
