// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/query.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

FieldSet fields()
{
    using Kind = QueryField::Kind;
    return {{u"status"_s, Kind::Word, {}, {}},
            {u"group"_s, Kind::Word, {}, {}},
            {u"release"_s, Kind::Id, {}, {u"latest"_s}},
            {u"name"_s, Kind::Text, {}, {}},
            {u"age"_s, Kind::Age, {}, {}},
            {u"attempt"_s, Kind::Number, {}, {}},
            {u"silent"_s, Kind::Flag, {}, {}}};
}

Query parse(const QString& text)
{
    return Query::parse(text, fields());
}

/// Terms as "key op values", for comparing at a glance.
QStringList spelled(const Query& query)
{
    QStringList out;
    for (const QueryTerm& term : query.terms()) {
        QStringList values;
        for (const QueryValue& value : term.values)
            values.append(value.symbol ? u'<' + value.text + u'>' : value.text);
        out.append(u"%1 %2 %3"_s.arg(term.key, QString::number(int(term.op)), values.join(u'|')));
        for (const QueryTerm& other : term.others)
            out.last() += (other.key.isEmpty() ? u" / %1%2 %3"_s : u" / %1 %2 %3"_s)
                              .arg(other.key, QString::number(int(other.op)), other.values.constFirst().text);
    }
    return out;
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void termsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("terms");
        const auto add = [](const char* text, const QStringList& terms) {
            QTest::newRow(text) << QString::fromUtf8(text) << terms;
        };
        add("", {});
        add("  ", {});
        add("api", {u" 0 api"_s});
        add("api  prod", {u" 0 api"_s, u" 0 prod"_s});
        add("\"two words\" x", {u" 0 two words"_s, u" 0 x"_s});
        add("\"still open", {u" 0 still open"_s});
        add("\"a \\\"quote\\\"\"", {u" 0 a \"quote\""_s});
        add("-api", {u" 1 api"_s});
        add("-", {u" 0 -"_s});
        add("a-b", {u" 0 a-b"_s});
        add("status:failed", {u"status 0 failed"_s});
        add("STATUS:failed", {u"status 0 failed"_s});
        add("status=failed,running", {u"status 0 failed|running"_s});
        add("status:failed,,failed,", {u"status 0 failed"_s});
        add("status!=failed,running", {u"status 1 failed|running"_s});
        add("-status:failed", {u"status 1 failed"_s});
        add("group:\"big one\",b", {u"group 0 big one|b"_s});
        add("release!=latest", {u"release 1 <latest>"_s});
        add("release:LATEST", {u"release 0 <latest>"_s});
        add("release:\"latest\"", {u"release 0 latest"_s});
        add("https://a.example/x?y=1", {u" 0 https://a.example/x?y=1"_s});
        add("attempt>=3", {u"attempt 5 3"_s});
        add("attempt:>3", {u"attempt 4 3"_s});
        add("silent:yes", {u"silent 0 yes"_s});
        add("a or status:x b", {u" 0 a / status 0 x"_s, u" 0 b"_s});
        add("a OR b or -c", {u" 0 a / 0 b / 1 c"_s});
        add("\"or\" order", {u" 0 or"_s, u" 0 order"_s});
        add("name:münchen", {u"name 0 münchen"_s});
    }
    void termsAreRead()
    {
        QFETCH(QString, text);
        const Query query = parse(text);
        QTEST(spelled(query), "terms");
        QVERIFY(query.errors().isEmpty());
        QCOMPARE(query.text(), text);
    }

    void errorsHaveAPlaceAndTheRestApplies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("misspelt") << u"api staus:failed"_s << 4 << 5 << u"status"_s;
        QTest::newRow("begun") << u"api rel:x"_s << 4 << 3 << u"release"_s;
        QTest::newRow("unknown") << u"api zebra:x"_s << 4 << 5 << QString();
        QTest::newRow("no value") << u"api status:"_s << 4 << 7 << QString();
        QTest::newRow("compared word") << u"api status>failed"_s << 10 << 1 << u"status:"_s;
        QTest::newRow("age without comparison") << u"api age:2h"_s << 7 << 1 << u"age>2h"_s;
        QTest::newRow("no time span") << u"api age>soon"_s << 8 << 4 << QString();
        QTest::newRow("no number") << u"api attempt>x"_s << 12 << 1 << QString();
        QTest::newRow("or first") << u"or api"_s << 0 << 2 << u"\"or\""_s;
        QTest::newRow("or last") << u"api or "_s << 4 << 2 << QString();
        QTest::newRow("neither yes nor no") << u"api silent:maybe"_s << 11 << 5 << QString();
    }
    void errorsHaveAPlaceAndTheRestApplies()
    {
        QFETCH(QString, text);
        const Query query = parse(text);
        QCOMPARE(spelled(query), QStringList{u" 0 api"_s});
        QCOMPARE(query.errors().size(), 1);
        const QueryError error = query.errors().constFirst();
        QTEST(error.position, "position");
        QTEST(error.length, "length");
        QTEST(error.suggestion, "suggestion");
        QVERIFY(!error.text.isEmpty());
    }

    void placesOfTermsCoverTheirText()
    {
        const QString text = u"  -api  status:\"a b\",c "_s;
        const Query query = parse(text);
        QCOMPARE(text.mid(query.terms().at(0).position, query.terms().at(0).length), u"-api"_s);
        QCOMPARE(text.mid(query.terms().at(1).position, query.terms().at(1).length), u"status:\"a b\",c"_s);
    }

    void plainSpellingParsesToTheSameTerms()
    {
        QRandomGenerator random(5);
        const QStringList parts{u"api"_s,
                                u"\"a b\""_s,
                                u"-x"_s,
                                u"\"-x\""_s,
                                u"status:failed,running"_s,
                                u"status!=\"a,b\""_s,
                                u"release:latest"_s,
                                u"release:\"latest\""_s,
                                u"age>1h30m"_s,
                                u"attempt<=7"_s,
                                u"silent:no"_s,
                                u"\"status:x\""_s,
                                u"\"a\\\\b\\\"\""_s,
                                u"name:\"\""_s,
                                u"-group:q"_s,
                                u"a,b"_s,
                                u"http://x"_s,
                                u"status:\"//x\""_s,
                                u"name:\"<a\""_s,
                                u"back\\slash"_s,
                                u"name:back\\slash"_s};
        for (int i = 0; i < 2000; ++i) {
            QStringList chosen;
            for (int n = random.bounded(5); n >= 0; --n)
                chosen.append(parts.at(random.bounded(int(parts.size()))));
            const Query query = parse(chosen.join(u' '));
            QVERIFY2(query.errors().isEmpty(), qPrintable(query.text()));
            const Query again = parse(query.toText());
            QVERIFY2(again.sameAs(query), qPrintable(query.text() + u" -> "_s + query.toText()));
            QCOMPARE(again.toText(), query.toText());
        }
    }

    void randomTextNeverBreaksTheParser()
    {
        QRandomGenerator random(6);
        const QString letters = u"ab:=!<>,\"\\ -:*latestusrg19hé"_s;
        for (int i = 0; i < 5000; ++i) {
            QString text;
            for (int n = random.bounded(24); n > 0; --n)
                text += letters.at(random.bounded(int(letters.size())));
            const Query query = parse(text);
            for (const QueryError& error : query.errors())
                QVERIFY2(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size(),
                         qPrintable(text));
            QVERIFY2(parse(query.toText()).sameAs(query), qPrintable(text));
        }
    }

    void chipsAreTakenAwayOneByOne()
    {
        const Query query = parse(u"api  status:failed oops:1 -x"_s);
        QCOMPARE(query.without(1).text(), u"api -x"_s);
        QCOMPARE(query.without(0).without(0).without(0).text(), QString());
        QVERIFY(query.without(0).errors().isEmpty());
        QCOMPARE(query.without(0).terms().constFirst().position, 0);
    }

    void facetsToggleValues()
    {
        const FieldSet set = fields();
        const QueryField& status = *set.find(u"status");
        Query query = parse(u"api"_s).toggled(status, u"failed"_s);
        QCOMPARE(query.text(), u"api status:failed"_s);
        QVERIFY(query.hasValue(u"status"_s, u"FAILED"_s));
        query = query.toggled(status, u"in two"_s);
        QCOMPARE(query.text(), u"api status:failed,\"in two\""_s);
        query = query.toggled(status, u"failed"_s).toggled(status, u"in two"_s);
        QCOMPARE(query.text(), u"api"_s);
        QVERIFY(!query.hasValue(u"status"_s, u"failed"_s));
        QCOMPARE(parse(u"status!=a"_s).toggled(status, u"a"_s).text(), u"status!=a status:a"_s);
    }

    void narrowingIsOnlyClaimedWhereItHolds_data()
    {
        QTest::addColumn<QString>("wide");
        QTest::addColumn<QString>("narrow");
        QTest::addColumn<bool>("narrows");
        QTest::newRow("from nothing") << u""_s << u"a"_s << true;
        QTest::newRow("one more letter") << u"ap"_s << u"api"_s << true;
        QTest::newRow("in front") << u"pi"_s << u"Api"_s << true;
        QTest::newRow("one letter less") << u"api"_s << u"ap"_s << false;
        QTest::newRow("another word") << u"api"_s << u"api prod"_s << true;
        QTest::newRow("other word") << u"api"_s << u"prod"_s << false;
        QTest::newRow("fewer values") << u"status:a,b"_s << u"status:a"_s << true;
        QTest::newRow("more values") << u"status:a"_s << u"status:a,b"_s << false;
        QTest::newRow("excluded values") << u"status!=a"_s << u"status!=a,b"_s << false;
        QTest::newRow("longer exclusion") << u"-a"_s << u"-ab"_s << false;
        QTest::newRow("shorter exclusion") << u"-ab"_s << u"-a"_s << true;
        QTest::newRow("with time") << u"age>1h"_s << u"age>1h x"_s << false;
        QTest::newRow("the same") << u"status:a x"_s << u"x status:a"_s << true;
        QTest::newRow("numbers") << u"attempt>3"_s << u"attempt>5"_s << false;
    }
    void narrowingIsOnlyClaimedWhereItHolds()
    {
        QFETCH(QString, wide);
        QFETCH(QString, narrow);
        QTEST(parse(narrow).narrows(parse(wide)), "narrows");
    }

    void wordsMatchWithStars()
    {
        QVERIFY(matchesWord(u"Failed", u"failed"));
        QVERIFY(!matchesWord(u"fail", u"failed"));
        QVERIFY(matchesWord(u"*-failed", u"update-failed"));
        QVERIFY(matchesWord(u"up*fail*", u"update-failed"));
        QVERIFY(!matchesWord(u"up*x*", u"update-failed"));
        QVERIFY(matchesWord(u"*", u""));
        QVERIFY(!matchesWord(u"a*a", u"a"));
        QVERIFY(matchesWord(u"a**b", u"ab"));
    }

    void idsMatchFromTheirBeginning()
    {
        QVERIFY(matchesId(u"rel_HV9", u"rel_HV9Fx"));
        QVERIFY(matchesId(u"HV9", u"rel_HV9Fx"));
        QVERIFY(!matchesId(u"hv9", u"rel_HV9Fx"));
        QVERIFY(!matchesId(u"V9F", u"rel_HV9Fx"));
        QVERIFY(!matchesId(u"", u"rel_1"));
    }

    void cellsMeetTerms()
    {
        const auto meets = [](const char* text, QStringView cell, qint64 number) {
            return matchesTerm(parse(QString::fromLatin1(text)).terms().constFirst(), cell, number);
        };
        QVERIFY(meets("name:PI", u"api", 0));
        QVERIFY(!meets("name!=PI", u"api", 0));
        QVERIFY(meets("age>1h", {}, 3'600'001));
        QVERIFY(!meets("age>1h", {}, 3'600'000));
        QVERIFY(meets("age<=1h", {}, 3'600'000));
        QVERIFY(meets("attempt=3", {}, 3));
        QVERIFY(meets("silent:no", {}, 0));
        QVERIFY(meets("status:a,b", u"B", 0));
    }

    void durationsAreRead()
    {
        QCOMPARE(parseDuration(u"90s").value_or(-1), 90'000);
        QCOMPARE(parseDuration(u"1h30m").value_or(-1), 5'400'000);
        QCOMPARE(parseDuration(u"2W").value_or(-1), 1'209'600'000);
        for (const auto bad : {u"", u"5", u"h", u"5y", u"-1h", u"1h x", u"99999999999999999999d", u"9999999999999999w"})
            QVERIFY(!parseDuration(QStringView(bad)).has_value());
    }

    void everyTableMayBringItsFields()
    {
        FieldSet set;
        QVERIFY(set.suggestion(u"status").isEmpty());
        set.add({u"code"_s, QueryField::Kind::Word, {}, {}});
        QCOMPARE(set.suggestion(u"cod"), u"code"_s);
        QCOMPARE(set.suggestion(u"kode"), u"code"_s);
        QVERIFY(set.find(u"CODE") != nullptr);
    }
};

ALIEN_TEST(TestQuery)
#include "tst_query.moc"
