// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/document.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace alien;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;
using Type = Document::Type;

namespace {

QByteArray raw(const Document::Node& node)
{
    return {node.raw().data(), qsizetype(node.raw().size())};
}

/// A random document with everything in it that JSON has.
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {}
    QByteArray value(int depth)
    {
        switch (m_random.bounded(depth > 5 ? 5 : 8)) {
        case 0:
            return m_random.bounded(2) ? "true" : "false";
        case 1:
            return "null";
        case 2:
            return number();
        case 3:
        case 4:
            return string();
        case 5:
        case 6:
            return object(depth);
        default:
            return array(depth);
        }
    }
    /// Swaps, drops or adds some bytes.
    QByteArray damaged(QByteArray text)
    {
        static const QByteArray alphabet("{}[]\",:0123456789.eE+-tfnu\\/ \n\x01\x7f\xc3\xa9\xed\xa0\x80\xf4\xff"
                                         "dD8cC");
        const int edits = 1 + m_random.bounded(3);
        for (int i = 0; i < edits && !text.isEmpty(); ++i) {
            const int at = m_random.bounded(int(text.size()));
            const char c = alphabet[m_random.bounded(int(alphabet.size()))];
            if (m_random.bounded(3) == 0)
                text.remove(at, 1);
            else if (m_random.bounded(2) == 0)
                text.insert(at, c);
            else
                text[at] = c;
        }
        return text;
    }
    int below(int limit) { return m_random.bounded(limit); }

private:
    QByteArray space()
    {
        static const char* const spaces[] = {"", "", "", " ", "\n", "\t\r\n  "};
        return spaces[m_random.bounded(6)];
    }
    QByteArray number()
    {
        static const char* const numbers[] = {"0",
                                              "-0",
                                              "7",
                                              "-12",
                                              "1.5",
                                              "0.10",
                                              "1e3",
                                              "1E+2",
                                              "-2.5e-3",
                                              "18446744073709551615",
                                              "18446744073709551616",
                                              "9223372036854775807",
                                              "-9223372036854775808",
                                              "1e400",
                                              "1e-400",
                                              "123456789012345678901234567890"};
        return numbers[m_random.bounded(16)];
    }
    QByteArray string()
    {
        static const char* const parts[] = {"a",
                                            "Z",
                                            "key",
                                            " ",
                                            "\\n",
                                            "\\\\",
                                            "\\\"",
                                            "\\/",
                                            "\\u0041",
                                            "\\u00e9",
                                            "\\ud83d\\ude00",
                                            "\\u0000",
                                            "\xc3\xa9",
                                            "\xe2\x82\xac",
                                            "\xf0\x9f\x98\x80",
                                            "plain text that is longer than eight bytes"};
        QByteArray text = "\"";
        for (int i = m_random.bounded(5); i > 0; --i)
            text += parts[m_random.bounded(16)];
        return text + '"';
    }
    QByteArray object(int depth)
    {
        QByteArray text = "{";
        const int members = m_random.bounded(20) == 0 ? 70 : m_random.bounded(6);
        for (int i = 0; i < members; ++i) {
            text += i ? "," : "";
            text += space() + string() + space() + ':' + space() + value(depth + (members > 10 ? 6 : 1)) + space();
        }
        return text + '}';
    }
    QByteArray array(int depth)
    {
        QByteArray text = "[";
        const int items = m_random.bounded(20) == 0 ? 70 : m_random.bounded(6);
        for (int i = 0; i < items; ++i)
            text += (i ? "," : "") + space() + value(depth + (items > 10 ? 6 : 1)) + space();
        return text + ']';
    }

    QRandomGenerator m_random;
};

bool hasHugeNumber(const Document::Node& node)
{
    if (node.type() == Type::Number)
        return !node.number();
    for (int i = 0; i < node.size(); ++i) {
        if (hasHugeNumber(node.at(i)))
            return true;
    }
    return false;
}

/// Empty when equal, else where they differ.
QString difference(const Document::Node& node, const Json& json)
{
    const QString here = node.pointer() + u": "_s + QString::fromUtf8(raw(node).left(80));
    switch (node.type()) {
    case Type::Missing:
        return u"missing"_s;
    case Type::Null:
        return json.is_null() ? QString() : here;
    case Type::Bool:
        return json.is_boolean() && json.get<bool>() == node.boolean() ? QString() : here;
    case Type::String:
        return json.is_string() && QString::fromStdString(json.get<std::string>()) == node.text() ? QString() : here;
    case Type::Number:
        if (!json.is_number() || json.get<double>() != node.number())
            return here;
        if (json.is_number_integer() && !json.is_number_unsigned() && json.get<qint64>() != node.integer())
            return here;
        if (json.is_number_unsigned() && node.integer() && json.get<quint64>() != quint64(*node.integer()))
            return here;
        return {};
    case Type::Array:
        if (!json.is_array() || int(json.size()) != node.size())
            return here;
        for (int i = 0; i < node.size(); ++i) {
            if (const QString inner = difference(node.at(i), json[std::size_t(i)]); !inner.isEmpty())
                return inner;
        }
        return {};
    case Type::Object:
        if (!json.is_object() || int(json.size()) > node.size())
            return here;
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (const QString inner = difference(node.find(it.key()), it.value()); !inner.isEmpty())
                return inner;
        }
        return {};
    }
    return here;
}

/// Every node is found again at its own pointer, except where a later member of the same name hides it.
QString pointerProblem(const Document& document, const Document::Node& node)
{
    for (int i = 0; i < node.size(); ++i) {
        const Document::Node child = node.at(i);
        if (!(child.parent() == node))
            return u"parent of "_s + child.pointer();
        const bool hidden = node.type() == Type::Object && !(node[node.keyAt(i)] == child);
        if (hidden)
            continue;
        if (!(document.at(child.pointer()) == child))
            return child.pointer();
        if (const QString inner = pointerProblem(document, child); !inner.isEmpty())
            return inner;
    }
    return {};
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryByteAsItCame()
    {
        const QByteArray text = R"( {"b":1e3,"a":0.10, "n":18446744073709551616,"s":"\u0041\/","b":-0} )";
        const Document document = Document::parse(text);
        QVERIFY(!document.isNull());
        QCOMPARE(document.source(), text);
        const Document::Node root = document.root();
        QCOMPARE(root.size(), 5);
        QCOMPARE(root.keyAt(0), u"b"_s);
        QCOMPARE(root.keyAt(1), u"a"_s);
        QCOMPARE(raw(root.at(0)), "1e3");
        QCOMPARE(raw(root.at(1)), "0.10");
        QCOMPARE(raw(root.at(2)), "18446744073709551616");
        QCOMPARE(raw(root.at(3)), R"("\u0041\/")");
        QCOMPARE(root.at(3).text(), u"A/"_s);
        QCOMPARE(root.at(0).text(), u"1e3"_s);
        QCOMPARE(raw(root), text.trimmed());
        QCOMPARE(root.at(1).offset(), qint64(text.indexOf("0.10")));
    }

    void lastOfEqualNamesWins()
    {
        const Document document = Document::parse(R"({"a":1,"b":2,"\u0061":3})");
        QVERIFY(document.hasDuplicateKeys());
        QCOMPARE(document.root()[u"a"].integer(), 3);
        QCOMPARE(document.at(u"/a").integer(), 3);
        QVERIFY(!Document::parse(R"({"a":{"a":1},"b":[{"a":1},{"a":1}]})").hasDuplicateKeys());
        QVERIFY(Document::parse(R"([0,{"x":{"k":1,"k":1}}])").hasDuplicateKeys());
        QVERIFY(Document::parse(R"([{"b":1,"a":2},{"b":1,"c":{},"\u0062":2}])").hasDuplicateKeys());
        QVERIFY(Document::parse(R"({"":1,"":2})").hasDuplicateKeys());
        QVERIFY(!Document::parse(R"({"a\n":1,"a\\n":2,"an":3})").hasDuplicateKeys());
    }

    void integersAreChecked()
    {
        const Document document = Document::parse(
            "[9223372036854775807,9223372036854775808,-9223372036854775808,1.0,1e2,-0,true,\"5\",1e400,1e-400,1.25]");
        const Document::Node list = document.root();
        QCOMPARE(list.at(0).integer(), std::numeric_limits<qint64>::max());
        QVERIFY(!list.at(1).integer());
        QCOMPARE(list.at(2).integer(), std::numeric_limits<qint64>::min());
        QVERIFY(!list.at(3).integer());
        QVERIFY(!list.at(4).integer());
        QCOMPARE(list.at(4).number(), 100.0);
        QCOMPARE(list.at(5).integer(), 0);
        QVERIFY(!list.at(6).integer());
        QCOMPARE(list.at(6).boolean(), true);
        QVERIFY(!list.at(7).number());
        QVERIFY(!list.at(8).number());
        QCOMPARE(list.at(9).number(), 0.0);
        QCOMPARE(list.at(10).number(), 1.25);
    }

    void pointersFollowTheStandard_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("found");
        // The examples of RFC 6901.
        QTest::newRow("foo") << u"/foo"_s << QByteArray(R"(["bar","baz"])");
        QTest::newRow("foo 0") << u"/foo/0"_s << QByteArray("\"bar\"");
        QTest::newRow("empty key") << u"/"_s << QByteArray("0");
        QTest::newRow("slash") << u"/a~1b"_s << QByteArray("1");
        QTest::newRow("percent") << u"/c%d"_s << QByteArray("2");
        QTest::newRow("caret") << u"/e^f"_s << QByteArray("3");
        QTest::newRow("bar") << u"/g|h"_s << QByteArray("4");
        QTest::newRow("backslash") << u"/i\\j"_s << QByteArray("5");
        QTest::newRow("quote") << u"/k\"l"_s << QByteArray("6");
        QTest::newRow("space") << u"/ "_s << QByteArray("7");
        QTest::newRow("tilde") << u"/m~0n"_s << QByteArray("8");
        QTest::newRow("no slash") << u"foo"_s << QByteArray();
        QTest::newRow("past the end") << u"/foo/2"_s << QByteArray();
        QTest::newRow("dash") << u"/foo/-"_s << QByteArray();
        QTest::newRow("leading zero") << u"/foo/00"_s << QByteArray();
        QTest::newRow("huge index") << u"/foo/99999999999999999999"_s << QByteArray();
        QTest::newRow("bad tilde") << u"/m~2n"_s << QByteArray();
        QTest::newRow("into a string") << u"/foo/0/x"_s << QByteArray();
    }
    void pointersFollowTheStandard()
    {
        QFETCH(QString, pointer);
        QFETCH(QByteArray, found);
        const Document document =
            Document::parse("{\"foo\":[\"bar\",\"baz\"],\"\":0,\"a/"
                            "b\":1,\"c%d\":2,\"e^f\":3,\"g|h\":4,\"i\\\\j\":5,\"k\\\"l\":6,\" \":7,\"m~n\":8}");
        const Document::Node node = document.at(pointer);
        QCOMPARE(raw(node), found);
        if (node)
            QCOMPARE(node.pointer(), pointer);
    }

    void tellsWhereAndWhyItRefuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& text, int offset, const char* words) {
            QTest::newRow(name) << text << offset << QString::fromLatin1(words);
        };
        row("empty", "", 0, "empty");
        row("only space", " \n ", 3, "empty");
        row("trailing text", "{} x", 3, "follows the end");
        row("two documents", "1 2", 2, "follows the end");
        row("NaN", "[NaN]", 1, "NaN");
        row("Infinity", "[Infinity]", 1, "NaN and Infinity");
        row("minus Infinity", "-Infinity", 0, "digit after '-'");
        row("high surrogate alone", "\"\\ud83d x\"", 1, "high surrogate");
        row("low surrogate alone", "\"\\ude00\"", 1, "low surrogate");
        row("two high surrogates", "\"\\ud83d\\ud83d\"", 1, "high surrogate");
        row("bad escape", "\"\\x\"", 1, "escape");
        row("short hex", "\"\\u12\"", 1, "hexadecimal");
        row("raw newline", "\"a\nb\"", 2, "0x0a");
        row("unclosed string", "[\"abc", 1, "not closed");
        row("unclosed escape", "\"\\", 1, "not closed");
        row("unclosed array", "[1", 2, "inside an array");
        row("unclosed object", "{\"a\":1", 6, "inside an object");
        row("no value", "{\"a\":", 5, "inside an object");
        row("trailing comma", "[1,]", 2, "comma");
        row("trailing comma in object", "{\"a\":1,}", 6, "comma");
        row("missing comma", "[1 2]", 3, "',' or ']'");
        row("missing colon", "{\"a\" 1}", 5, "':'");
        row("bare name", "{a:1}", 1, "double quotes");
        row("single quotes", "['a']", 1, "double quotes");
        row("comment", "[1,/*x*/2]", 3, "comments");
        row("leading zero", "[01]", 1, "leading zero");
        row("plus", "[+1]", 1, "digit");
        row("bare point", "[.5]", 1, "digit");
        row("point without digits", "[1.]", 1, "after '.'");
        row("exponent without digits", "[1e+]", 1, "exponent");
        row("half a word", "[tru]", 1, "true");
        row("wrong case", "[True]", 1, "'T'");
        row("wrong bracket", "[1}", 2, "',' or ']'");
        row("byte order mark", "\xEF\xBB\xBF{}", 0, "byte order mark");
        row("lone continuation", "\"\x80\"", 1, "not UTF-8");
        row("overlong", "\"\xC0\xAF\"", 1, "not UTF-8");
        row("overlong three", "\"\xE0\x80\xAF\"", 1, "not UTF-8");
        row("longest overlong of three", "\"\xE0\x9F\xBF\"", 1, "not UTF-8");
        row("longest overlong of four", "\"\xF0\x8F\xBF\xBF\"", 1, "not UTF-8");
        row("surrogate in UTF-8", "\"\xED\xA0\x80\"", 1, "not UTF-8");
        row("beyond Unicode", "\"\xF4\x90\x80\x80\"", 1, "not UTF-8");
        row("cut sequence", "\"\xE2\x82\"", 1, "not UTF-8");
        row("nul byte", QByteArray("[\0]", 3), 1, "0x00");
        row("nul after a backslash", QByteArray("\"\\\0\"", 4), 1, "escape");
    }
    void tellsWhereAndWhyItRefuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, offset);
        QFETCH(QString, words);
        const Document document = Document::parse(text);
        QVERIFY(document.isNull());
        QVERIFY(document.root().type() == Type::Missing);
        QVERIFY2(document.error().text.contains(words), qPrintable(document.error().text));
        QCOMPARE(document.error().offset, qint64(offset));
    }

    void countsLinesAndColumnsFromOne()
    {
        const Document::Error error = Document::parse("{\n  \"a\": 1,\n  \"b\": x\n}").error();
        QCOMPARE(error.line, 3);
        QCOMPARE(error.column, 8);
        QCOMPARE(Document::parse("x").error().line, 1);
        QCOMPARE(Document::parse("x").error().column, 1);
        QVERIFY(Document::parse("{}").error().text.isEmpty());
    }

    void refusesMoreThan128Levels()
    {
        const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
        QVERIFY(!Document::parse(nested(128)).isNull());
        QVERIFY(Document::parse(nested(129)).isNull());
        const Document deep = Document::parse(nested(100'000));
        QVERIFY(deep.isNull());
        QCOMPARE(deep.error().offset, 128);
        QVERIFY(Document::parse(QByteArray(1'000'000, '{')).isNull());
    }

    void unescapesEverything()
    {
        const Document document =
            Document::parse("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\",\"\\u20AC\\ud83D\\uDe00\",\"a\\u0000b\",\"é\"]");
        QCOMPARE(document.root().at(0).text(), u"\"\\/\b\f\n\r\t"_s);
        QCOMPARE(document.root().at(1).text(), QString::fromUtf8("€😀"));
        QCOMPARE(document.root().at(2).text(), QString(u"a\0b"_s));
        QCOMPARE(document.root().at(2).text().size(), 3);
        QCOMPARE(document.root().at(3).text(), QString::fromUtf8("é"));
    }

    void aStringMayBeginWithAByteOrderMark()
    {
        const QString name = QChar(QChar::ByteOrderMark) + u"a"_s;
        for (const char* text : {"{\"\xEF\xBB\xBF"
                                 "a\":\"\xEF\xBB\xBF"
                                 "a\"}",
                                 R"({"\ufeffa":"\ufeffa"})"}) {
            const Document document = Document::parse(text);
            const Document::Node value = document.root().at(0);
            QCOMPARE(document.root().keyAt(0), name);
            QCOMPARE(value.text(), name);
            QCOMPARE(value.pointer(), u'/' + name);
            QVERIFY(document.at(value.pointer()) == value);
        }
    }

    void findsMembersOfWideObjects()
    {
        QByteArray text = "{";
        constexpr int count = 20'000;
        for (int i = 0; i < count; ++i)
            text += "\"key" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
        text += "\"key7\":-7,\"k\\u0065y8\":-8}";
        const Document document = Document::parse(text);
        QVERIFY(!document.isNull());
        const Document::Node root = document.root();
        QCOMPARE(root.size(), count + 2);
        for (int i = 0; i < count; ++i) {
            const qint64 wanted = i == 7 || i == 8 ? -i : i;
            QCOMPARE(root.find("key" + std::to_string(i)).integer(), wanted);
            QCOMPARE(root.at(i).integer(), i);
        }
        QVERIFY(!root.find("key20000"));
        QVERIFY(!root.find("key"));
        QVERIFY(!root.find(""));
        QVERIFY(document.hasDuplicateKeys());
        QCOMPARE(root.keyAt(count + 1), u"key8"_s);
    }

    void placesInWideArraysAreKnown()
    {
        QByteArray text = "[";
        for (int i = 0; i < 5'000; ++i)
            text += (i ? ",[" : "[") + QByteArray::number(i) + ",{\"x\":null}]";
        const Document document = Document::parse(text + ']');
        for (const int i : {0, 1, 47, 48, 49, 4'999}) {
            const Document::Node node = document.root().at(i);
            QCOMPARE(node.at(0).integer(), i);
            QCOMPARE(node.at(1)[u"x"].pointer(), u"/%1/1/x"_s.arg(i));
        }
        QVERIFY(!document.root().at(5'000));
        QVERIFY(!document.root().at(-1));
    }

    void nodesOutliveTheirDocumentsCopies()
    {
        Document kept;
        Document::Node node;
        {
            const Document document = Document::parse(R"({"a":{"b":[1,2,3]}})");
            node = document.at(u"/a/b/2");
            kept = document;
        }
        QCOMPARE(node.integer(), 3);
        QCOMPARE(node.pointer(), u"/a/b/2"_s);
    }

    void nothingIsFoundInAnEmptyDocument()
    {
        const Document document;
        QVERIFY(document.isNull());
        QVERIFY(document.root().type() == Type::Missing);
        QVERIFY(!document.at(u"/a"));
        QVERIFY(!document.root()[u"a"]);
        QVERIFY(!document.root().at(0));
        QVERIFY(document.root().text().isEmpty());
        QCOMPARE(document.root().size(), 0);
        QVERIFY(!document.hasDuplicateKeys());
        QVERIFY(document.source().isEmpty());
    }

    void agreesWithAnotherParserOnRandomTexts()
    {
        Generator generator(20'261'121);
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < 6'000; ++i) {
            QByteArray text = generator.value(0);
            if (i % 2)
                text = generator.damaged(text);
            const Document ours = Document::parse(text);
            const Json theirs = Json::parse(text.begin(), text.end(), nullptr, false);
            if (ours.isNull()) {
                ++refused;
                QVERIFY2(theirs.is_discarded(), text.constData());
                QVERIFY(!ours.error().text.isEmpty() && ours.error().line > 0);
                continue;
            }
            ++accepted;
            QCOMPARE(ours.source(), text);
            if (theirs.is_discarded()) {
                QVERIFY2(hasHugeNumber(ours.root()), text.constData());
                continue;
            }
            const QString where = difference(ours.root(), theirs);
            QVERIFY2(where.isEmpty(), qPrintable(where));
            const QString lost = pointerProblem(ours, ours.root());
            QVERIFY2(lost.isEmpty(), qPrintable(lost));
        }
        QVERIFY(accepted > 2'000);
        QVERIFY(refused > 500);
    }
};

ALIEN_TEST(DocumentTest)
#include "tst_document.moc"
