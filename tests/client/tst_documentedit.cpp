// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/documentedit.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

QByteArray edited(const QByteArray& text, const std::function<bool(DocumentEdit&)>& change)
{
    DocumentEdit edit(Document::parse(text));
    if (!change(edit))
        return "refused";
    const QByteArray result = edit.result();
    return Document::parse(result).isNull() ? "broken: " + result : result;
}

} // namespace

class DocumentEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void untouchedBytesStay()
    {
        const QByteArray text = " { \"b\" : 1e3,\n\t\"a\":[ 0.10 , 2 ] } ";
        QCOMPARE(edited(text, [](auto& edit) { return edit.isEmpty(); }), text);
        QCOMPARE(edited(text, [](auto& edit) { return edit.replace(u"/a/1", " 18446744073709551616 "); }),
                 " { \"b\" : 1e3,\n\t\"a\":[ 0.10 , 18446744073709551616 ] } ");
    }

    void membersAreAddedInTheStyleOfTheLast()
    {
        const auto add = [](auto& edit) { return edit.addMember({}, u"n"_s, "[]"); };
        QCOMPARE(edited("{}", add), "{\"n\": []}");
        QCOMPARE(edited("{\"a\":1}", add), "{\"a\":1,\"n\":[]}");
        QCOMPARE(edited("{\n  \"a\": 1,\n  \"b\": 2\n}", add), "{\n  \"a\": 1,\n  \"b\": 2,\n  \"n\": []\n}");
        QCOMPARE(edited("{\"n\":1}", add), "refused");
        QCOMPARE(edited("[]", add), "refused");
        QCOMPARE(edited("{\"a\\\\\\\"b\": 1 }", add), "{\"a\\\\\\\"b\": 1,\"n\": [] }");
    }

    void itemsAreAdded()
    {
        const auto add = [](auto& edit) { return edit.addItem(u"/a", "5"); };
        QCOMPARE(edited("{\"a\":[]}", add), "{\"a\":[5]}");
        QCOMPARE(edited("{\"a\":[ 1, 2 ]}", add), "{\"a\":[ 1, 2, 5 ]}");
        QCOMPARE(edited("{\"a\":{}}", add), "refused");
    }

    void membersGetAnotherName()
    {
        const auto rename = [](auto& edit) { return edit.renameMember(u"/a", u"n/\""_s); };
        QCOMPARE(edited("{\"a\" : 1e3}", rename), "{\"n/\\\"\" : 1e3}");
        QCOMPARE(edited("{\"\\u0061\":{}, \"b\": 2}", rename), "{\"n/\\\"\":{}, \"b\": 2}");
        QCOMPARE(edited("[1]", [](auto& edit) { return edit.renameMember(u"/0", u"n"_s); }), "refused");
        QCOMPARE(edited("{\"a\":1,\"b\":2}", [](auto& edit) { return edit.renameMember(u"/a", u"b"_s); }), "refused");
        QCOMPARE(edited("{\"a\":1}", [](auto& edit) { return edit.renameMember({}, u"b"_s); }), "refused");
    }

    void removalsTakeTheirComma()
    {
        const QByteArray text = "{\"a\": 1, \"b\": [1, 2], \"c\": {}}";
        const auto remove = [](QStringView pointer) { return [pointer](auto& edit) { return edit.remove(pointer); }; };
        QCOMPARE(edited(text, remove(u"/a")), "{\"b\": [1, 2], \"c\": {}}");
        QCOMPARE(edited(text, remove(u"/b")), "{\"a\": 1, \"c\": {}}");
        QCOMPARE(edited(text, remove(u"/c")), "{\"a\": 1, \"b\": [1, 2]}");
        QCOMPARE(edited(text, remove(u"/b/0")), "{\"a\": 1, \"b\": [2], \"c\": {}}");
        QCOMPARE(edited("{ \"a\": 1 }", remove(u"/a")), "{}");
        QCOMPARE(edited(text, remove(u"")), "refused");
        QCOMPARE(edited(text, remove(u"/z")), "refused");
    }

    void severalEditsApplyTogether()
    {
        QCOMPARE(edited("{\"a\":1,\"b\":2,\"c\":3}",
                        [](auto& edit) {
                            return edit.replace(u"/c", "30") && edit.remove(u"/b") && edit.replace(u"/a", "10") &&
                                   edit.addMember({}, u"d"_s, "4");
                        }),
                 "{\"a\":10,\"c\":30,\"d\":4}");
    }

    void overlapsAndBadTextsAreRefused()
    {
        DocumentEdit edit(Document::parse("{\"a\":{\"b\":1}}"));
        QVERIFY(edit.replace(u"/a", "{}"));
        QVERIFY(!edit.replace(u"/a/b", "2"));
        QVERIFY(!edit.remove(u"/a"));
        QVERIFY(!edit.replace(u"", "{"));
        QVERIFY(!edit.replace(u"/x", "1"));
        QCOMPARE(edit.result(), "{\"a\":{}}");
    }
};

ALIEN_TEST(DocumentEditTest)
#include "tst_documentedit.moc"
