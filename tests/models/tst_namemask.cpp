// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/namemask.h"
#include "models/common/rowtable.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSet>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

struct Named
{
    QString id;
    QString name;
    QString note;
    friend bool operator==(const Named&, const Named&) = default;
};

class NamedTable : public RowTable<Named>
{
public:
    NamedTable()
        : RowTable(columns(), {})
    {}

protected:
    [[nodiscard]] QString rowId(const Named& row) const override { return row.id; }

private:
    static QList<RowColumn<Named>> columns()
    {
        RowColumn<Named> name;
        name.id = u"name"_s;
        name.text = [](const Named& row) { return row.name; };
        RowColumn<Named> note;
        note.id = u"note"_s;
        note.text = [](const Named& row) { return row.note; };
        return {name, note};
    }
};

} // namespace

class TestNameMask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSilentUntilItIsOn()
    {
        NameMask mask;
        mask.learn(u"halden-bank"_s);
        QCOMPARE(shown(u"halden-bank fails"_s), u"halden-bank fails"_s);
        mask.setOn(true);
        QVERIFY(!shown(u"halden-bank fails"_s).contains(u"halden"_s));
        QVERIFY(shown(u"halden-bank fails"_s).endsWith(u" fails"_s));
        mask.setOn(false);
        QCOMPARE(shown(u"halden-bank fails"_s), u"halden-bank fails"_s);
    }

    void hidesWhatIsKnownAndWhatLooksLikeAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hidden");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char* name, const QString& text, const QString& hidden, const QString& kept) {
            QTest::newRow(name) << text << hidden << kept;
        };
        row("name", u"Redeploy halden-bank?"_s, u"halden"_s, u"Redeploy "_s);
        row("name in a derived name", u"bucket halden-bank-uploads"_s, u"halden"_s, u"-uploads"_s);
        row("the longer of two names", u"halden-bank-prod is up"_s, u"prod"_s, u" is up"_s);
        row("name with a space", u"Group: Nordic Air, 3 of 5"_s, u"Nordic"_s, u", 3 of 5"_s);
        row("id of the manager", u"dep_01jcxk9f2v8q was read"_s, u"01jcxk9f2v8q"_s, u" was read"_s);
        row("short id", u"rel_01jc…9f2v is new"_s, u"9f2v"_s, u" is new"_s);
        row("uuid", u"key 123e4567-e89b-12d3-a456-426614174000"_s, u"123e4567"_s, u"key "_s);
        row("url", u"open https://acme.apps.cloud.example/a/b?c=d now"_s, u"acme"_s, u"open https://"_s);
        row("host", u"api.acme-corp.com refused"_s, u"acme"_s, u" refused"_s);
        row("address", u"10.4.7.21:8080 refused"_s, u"10.4"_s, u" refused"_s);
        row("loopback", u"127.0.0.1:35121"_s, u"127.0"_s, QString());
        row("person", u"by ines.berg@acme.no"_s, u"berg"_s, u"by "_s);
        row("arn", u"arn:aws:s3:::acme-uploads denied"_s, u"acme"_s, u" denied"_s);
        row("account", u"Account 682945161093, eu-central-1"_s, u"682945161093"_s, u", eu-central-1"_s);
        row("learned host", u"manager at box7 answers"_s, u"box7"_s, u" answers"_s);
    }
    void hidesWhatIsKnownAndWhatLooksLikeAPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, hidden);
        QFETCH(QString, kept);
        NameMask mask;
        for (const QString& name : {u"halden-bank"_s, u"halden-bank-prod"_s, u"Nordic Air"_s})
            mask.learn(name);
        mask.learnUrl(u"https://box7:8443/v1"_s);
        const QString masked = mask.text(text);
        QVERIFY2(!masked.contains(hidden), qPrintable(masked));
        QVERIFY2(masked.contains(kept), qPrintable(masked));
        QCOMPARE(mask.text(masked), masked);
        QVERIFY(mask.holdsPseudonym(masked));
    }

    void leavesOrdinaryWordsAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"running", "3 of 12 deployments", "aws eu-central-1", "deployment.redeploy",
                                 "12:04:31", "http.server.duration", "halden", "bankhalden-bank2", "v1.7.1",
                                 "POST /v1/deployments", "DEPLOYMENT_FAILED", "a", ""})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void leavesOrdinaryWordsAlone()
    {
        QFETCH(QString, text);
        NameMask mask;
        mask.learn(u"halden-bank"_s);
        mask.learn(u"a"_s);
        mask.learn(QString());
        QCOMPARE(mask.text(text), text);
    }

    void givesOneNameOnePseudonymAndAnotherInTheNextRun()
    {
        NameMask mask;
        QSet<QString> seen;
        for (int i = 0; i < 20'000; ++i) {
            const QString name = u"customer-%1"_s.arg(i);
            const QString masked = mask.whole(name);
            QVERIFY(!seen.contains(masked));
            seen.insert(masked);
            QCOMPARE(mask.truth(masked), name);
        }
        const QString again = mask.whole(u"customer-7"_s);
        QCOMPARE(mask.text(u"see customer-7."_s), u"see %1."_s.arg(again));
        NameMask next;
        QVERIFY(next.whole(u"customer-7"_s) != again || next.whole(u"customer-8"_s) != mask.whole(u"customer-8"_s));
    }

    void masksTheCellsOfEveryTable()
    {
        NameMask mask;
        NamedTable table;
        table.setRows({{u"dep_1"_s, u"halden-bank"_s, u"since halden-bank failed"_s}, {u"dep_2"_s, {}, {}}});
        const QModelIndex name = table.indexOfId(u"dep_1"_s, 0);
        const QModelIndex note = table.indexOfId(u"dep_1"_s, 1);
        QCOMPARE(name.data().toString(), u"halden-bank"_s);
        mask.setOn(true);
        const QString masked = name.data().toString();
        QVERIFY(masked != u"halden-bank"_s);
        QCOMPARE(name.data(TableModel::CopyRole).toString(), masked);
        QVERIFY(!name.data(Qt::ToolTipRole).toString().contains(u"halden"_s));
        QCOMPARE(note.data().toString(), u"since %1 failed"_s.arg(masked));
        // What programs go by stays true.
        QCOMPARE(name.data(TableModel::IdRole).toString(), u"dep_1"_s);
        QCOMPARE(table.indexOfId(u"dep_2"_s, 0).data(), table.indexOfId(u"dep_2"_s, 1).data()); // nothing is no name
        table.setQueryText(u"halden"_s);
        QCOMPARE(table.rowCount(), 1);
    }

    void pseudonymsFindWhatTheyStandFor()
    {
        NameMask mask;
        NamedTable table;
        table.setRows({{u"dep_1"_s, u"halden-bank"_s, u"first"_s},
                       {u"dep_2"_s, u"nordic-air"_s, u"second"_s},
                       {u"dep_3"_s, u"vantor"_s, u"third"_s}});
        mask.setOn(true);
        QStringList shown;
        for (int row = 0; row < 3; ++row)
            shown.append(table.index(row, 0).data().toString());
        const auto found = [&table](const QString& query) {
            table.setQueryText(query);
            table.settle();
            QStringList ids = table.visibleIds();
            ids.sort();
            return ids.join(u' ');
        };
        const QString first = table.indexOfId(u"dep_1"_s, 0).data().toString();
        const QString second = table.indexOfId(u"dep_2"_s, 0).data().toString();
        QVERIFY(shown.contains(first) && !first.contains(u"halden"_s));
        QCOMPARE(found(first), u"dep_1"_s);
        QCOMPARE(found(first.toUpper()), u"dep_1"_s);
        for (int length = 4; length < first.size(); ++length) // as it is typed
            QVERIFY2(found(first.left(length)).contains(u"dep_1"_s), qPrintable(first.left(length)));
        QCOMPARE(found(first + u" or "_s + second), u"dep_1 dep_2"_s);
        QCOMPARE(found(u'-' + first), u"dep_2 dep_3"_s);
        QCOMPARE(found(u"halden-bank"_s), u"dep_1"_s); // the name itself too
        QCOMPARE(table.query().text(), u"halden-bank"_s);
        mask.setOn(false);
        QCOMPARE(found(first), QString());
    }

    void masksJsonAndLeavesBinaryBytes()
    {
        NameMask mask;
        mask.learn(u"halden-bank"_s);
        QVERIFY(!mask.bytes(QByteArray("{\"name\":\"halden-bank\"}")).contains("halden"));
        const QByteArray binary("\xff\xfehalden-bank", 13);
        QCOMPARE(mask.bytes(binary), binary);
    }
};

ALIEN_TEST(TestNameMask)
#include "tst_namemask.moc"
