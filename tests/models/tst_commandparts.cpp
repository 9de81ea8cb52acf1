// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Variables, learned schemas, answers beside each other.
#include "models/commands/commandtemplate.h"
#include "models/commands/fanoutmatrix.h"
#include "models/commands/learnedschema.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

TemplateValues values()
{
    return {u"halden \"bank\""_s, u"dep_1"_s, u"aws"_s, u"acme"_s, {{u"api"_s, u"https://x.example/a"_s}}};
}

CommandRecord answered(const QString& name, CommandPhase phase = CommandPhase::Succeeded)
{
    CommandRecord record;
    record.deploymentName = name;
    record.phase = phase;
    return record;
}

QStringList texts(const QList<LearnedSchema::Warning>& warnings)
{
    QStringList texts;
    for (const auto& warning : warnings)
        texts.append(warning.pointer + u' ' + warning.text);
    return texts;
}

} // namespace

class TestCommandParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsInVariables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("filled");
        QTest::newRow("none") << QByteArray("{\"a\": 1.10}") << QByteArray("{\"a\": 1.10}");
        QTest::newRow("escaped for JSON")
            << QByteArray("{\"n\":\"${deployment.name}\"}") << QByteArray("{\"n\":\"halden \\\"bank\\\"\"}");
        QTest::newRow("inside a text") << QByteArray("[\"a-${ deployment.id }-${deployment.platform}\"]")
                                       << QByteArray("[\"a-dep_1-aws\"]");
        QTest::newRow("resource") << QByteArray("\"${resource.api.publicUrl}/x\"")
                                  << QByteArray("\"https://x.example/a/x\"");
        QTest::newRow("the characters") << QByteArray("\"$${deployment.id} $5 ${deployment.group}\"")
                                        << QByteArray("\"${deployment.id} $5 acme\"");
        QTest::newRow("as a key") << QByteArray("{\"${deployment.id}\":1}") << QByteArray("{\"dep_1\":1}");
    }
    void fillsInVariables()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, filled);
        QList<TemplateError> errors;
        QCOMPARE(CommandTemplate(text).expanded(values(), &errors), filled);
        QVERIFY(errors.isEmpty());
    }

    void saysWhatCannotBeFilledInAndWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << QByteArray("{\n \"n\":\"${deployment.nme}\"}") << 2 << 7 << u"deployment.name"_s;
        QTest::newRow("not in quotes") << QByteArray("{\"n\":${deployment.id}}") << 1 << 6 << u"quotes"_s;
        QTest::newRow("not closed") << QByteArray("{\"n\":\"${deployment.id\"}") << 1 << 7 << u"closing"_s;
        QTest::newRow("other resource") << QByteArray("\"\u00e4\u00e4 ${resource.web.publicUrl}\"") << 1 << 5
                                        << u"api"_s;
        QTest::newRow("empty") << QByteArray("\"${}\"") << 1 << 2 << u"${}"_s;
    }
    void saysWhatCannotBeFilledInAndWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, says);
        QList<TemplateError> errors;
        (void)CommandTemplate(text).expanded(values(), &errors);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().line, line);
        QCOMPARE(errors.first().column, column);
        QVERIFY2(errors.first().text.contains(says), qPrintable(errors.first().text));
    }

    void learnsFromEarlierPayloads()
    {
        const LearnedSchema schema = LearnedSchema::of({
            R"({"mode":"full","limit":10,"filter":{"city":"Kiel"},"tags":["a"],"password":"x"})",
            R"({"mode":"fast","limit":20,"filter":{"city":null},"tags":[]})",
            R"({"mode":"full","limit":1.5,"filter":{},"tags":["b"]})",
            R"({"mode":"full","limit":10,"filter":{"city":"Bern"},"tags":["b"]})",
            R"({"mode":"fast","limit":10,"filter":{"city":"Bern"},"tags":["b"]})",
            R"({"mode":"full","limit":10,"filter":{"city":"Bern"},"tags":["b"]})",
            "no JSON",
        });
        QCOMPARE(schema.samples(), 6);
        QVERIFY(schema.isForm());
        const auto* mode = schema.field(u"/mode");
        QVERIFY(mode->isEnum);
        QCOMPARE(mode->values, QStringList({u"\"full\""_s, u"\"fast\""_s}));
        QVERIFY(!mode->isOptional());
        const auto* limit = schema.field(u"/limit");
        QCOMPARE(limit->types, QStringList({u"integer"_s, u"number"_s}));
        QVERIFY(!limit->isEnum);
        QCOMPARE(limit->values.first(), u"10"_s);
        const auto* city = schema.field(u"/filter/city");
        QVERIFY(city->isOptional());
        QCOMPARE(city->type(), u"string"_s);
        QVERIFY(schema.field(u"/password")->isSecret);
        QVERIFY(schema.field(u"/password")->values.isEmpty());
        QCOMPARE(schema.field(u"/tags/0")->type(), u"string"_s);
        QVERIFY(!schema.field(u"/none"));
        QCOMPARE(schema.keysFor(u"", {u"mode"_s}), QStringList({u"limit"_s, u"filter"_s, u"tags"_s, u"password"_s}));
        const Document example = Document::parse(schema.example());
        QVERIFY(!example.isNull());
        QCOMPARE(example.at(u"/mode").text(), u"full"_s);
        QVERIFY(schema.check(example).isEmpty());
    }

    void warnsOfWhatIsUnusual()
    {
        const LearnedSchema schema = LearnedSchema::of({
            R"({"mode":"full","limit":10})",
            R"({"mode":"fast","limit":20})",
            R"({"mode":"full","limit":10})",
            R"({"mode":"fast","limit":20})",
            R"({"mode":"full","limit":10})",
            R"({"mode":"fast","limit":20})",
        });
        const QStringList warnings = texts(schema.check(Document::parse(R"({"mode":"slow","limt":"7"})")));
        QCOMPARE(warnings.size(), 3);
        QVERIFY(warnings[0].startsWith(u"/mode "_s) && warnings[0].contains(u"full"_s));
        QVERIFY(warnings[1].startsWith(u"/limt "_s) && warnings[1].contains(u"limit"_s));
        QVERIFY(warnings[2].contains(u"limit was always there"_s));
        const auto types = schema.check(Document::parse(R"({"mode":"full","limit":"10"})"));
        QCOMPARE(types.size(), 1);
        QCOMPARE(types.first().offset, 23);
        QCOMPARE(types.first().length, 4);
        QVERIFY(schema.check(Document::parse(R"({"mode":"fast","limit":99,"other":1})")).isEmpty());
        QVERIFY(LearnedSchema().check(Document::parse("[]")).isEmpty());
    }

    void survivesAnyPayload()
    {
        const QByteArray deep = QByteArray(120, '[') + QByteArray(120, ']');
        const LearnedSchema schema =
            LearnedSchema::of({deep, "[]", "null", "", "\xff", "{\"a\":[[[1]]],\"a\":2}", "1e400", "{\"~/\":1}"});
        QVERIFY(!schema.isEmpty());
        QVERIFY(schema.field(u"/~0~1"));
        QVERIFY(!schema.example().isEmpty());
    }

    void findsTheOddAnswers()
    {
        QList<FanOutMatrix::Row> rows;
        const QStringList rates{u"0.94"_s, u"0.93"_s, u"0.91"_s, u"0.95"_s, u"0.92"_s, u"0.12"_s, u"0.96"_s};
        for (int i = 0; i < rates.size(); ++i)
            rows.append({answered(u"d%1"_s.arg(i)), "{\"ready\":true,\"hitRate\":" + rates[i].toUtf8() +
                                                        ",\"engine\":\"" + (i == 6 ? "7.9.0" : "8.1.4") +
                                                        "\",\"shards\":[1,2]}"});
        rows.append({answered(u"d7"_s, CommandPhase::Failed), {}});
        const FanOutMatrix matrix(rows);
        QCOMPARE(matrix.columns(), QStringList({u"/engine"_s, u"/hitRate"_s, u"/ready"_s}));
        QVERIFY(matrix.cell(5, 1).odd);
        QVERIFY(matrix.cell(6, 0).odd);
        QCOMPARE(matrix.oddRows(), 2);
        QVERIFY(!matrix.isOdd(0) && !matrix.isOdd(7));
        QVERIFY(!matrix.isOdd(matrix.commonRow()));
        const QString sentence = matrix.sentence();
        QVERIFY2(sentence.contains(u"hitRate of d5 is 0.12, the others lie between 0.91 and 0.96."_s),
                 qPrintable(sentence));
        QVERIFY(sentence.contains(u"engine of d6 is 7.9.0."_s));
        QCOMPARE(FanOutMatrix::title(u"/a/0/b~1c"_s), u"a.0.b/c"_s);
        QVERIFY(matrix.csv().startsWith("deployment,deploymentId,state,tookMs,engine,hitRate,ready\r\n"));
        QCOMPARE(matrix.csv().count("\r\n"), 9);
    }

    void callsNothingOddWithoutAMajority_data()
    {
        QTest::addColumn<QList<QByteArray>>("answers");
        QTest::newRow("all differ") << QList<QByteArray>{"{\"a\":\"x\"}", "{\"a\":\"y\"}", "{\"a\":\"z\"}"};
        QTest::newRow("two") << QList<QByteArray>{"{\"a\":1}", "{\"a\":900}"};
        QTest::newRow("even") << QList<QByteArray>{"{\"a\":\"x\"}", "{\"a\":\"x\"}", "{\"a\":\"y\"}", "{\"a\":\"y\"}"};
        QTest::newRow("noise") << QList<QByteArray>{"{\"a\":100}", "{\"a\":104}", "{\"a\":97}", "{\"a\":101}"};
        QTest::newRow("same but for noise") << QList<QByteArray>{"{\"a\":100}", "{\"a\":100}", "{\"a\":101}"};
        QTest::newRow("no JSON") << QList<QByteArray>{"x", "y", "x"};
    }
    void callsNothingOddWithoutAMajority()
    {
        QFETCH(QList<QByteArray>, answers);
        QList<FanOutMatrix::Row> rows;
        for (const QByteArray& answer : answers)
            rows.append({answered(u"d"_s), answer});
        const FanOutMatrix matrix(rows);
        QCOMPARE(matrix.oddRows(), 0);
    }

    void marksAFieldThatIsMissing()
    {
        QList<FanOutMatrix::Row> rows;
        for (const char* answer : {"{\"a\":1,\"b\":2}", "{\"a\":1,\"b\":2}", "{\"b\":2}", "{\"a\":1,\"b\":2}"})
            rows.append({answered(u"d"_s), answer});
        const FanOutMatrix matrix(rows, {u"/a"_s});
        QVERIFY(matrix.cell(2, 0).odd);
        QVERIFY(matrix.sentence().contains(u"missing"_s));
    }
};

ALIEN_TEST(TestCommandParts)
#include "tst_commandparts.moc"
