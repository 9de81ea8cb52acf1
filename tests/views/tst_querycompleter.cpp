// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "models/fleet/deploymenttable.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/widgets/querycompleter.h"
#include "views/common/widgets/queryedit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

/// A filter over a small fleet, and what is proposed for it.
struct Typing
{
    HandClock clock;
    FleetStore fleet{clock};
    Format format;
    DeploymentTable table{fleet, format};
    QLineEdit edit;
    QueryCompleter completer{&edit, &edit};

    Typing()
    {
        Dep north{"dep_1"};
        north.group = "dg_1";
        north.groupName = "North Wind, Inc";
        Dep south{"dep_2", "update-failed"};
        south.group = "dg_2";
        south.groupName = "southern";
        south.platform = "azure";
        fleet.apply(delta({north, south, Dep{"dep_3", "updating", "api", "gcp", "dg_2", "southern"}}, {}, true));
        fleet.finish();
        completer.setTable(&table);
        edit.show();
    }
    /// The words of the proposals, with the cursor at the end or at the bar.
    QStringList offered(QString text)
    {
        const auto cursor = text.indexOf(u'|');
        text.remove(u'|');
        edit.setText(text);
        edit.setCursorPosition(cursor < 0 ? int(text.size()) : int(cursor));
        completer.offer();
        QStringList words;
        const auto* list = popup();
        if (list == nullptr || !list->isVisible())
            return words;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            words.append(list->model()->index(row, 0).data().toString());
        return words;
    }
    /// Takes the proposal that begins so.
    QString taken(const QString& text, const QString& proposal)
    {
        const QStringList words = offered(text);
        for (int row = 0; row < int(words.size()); ++row) {
            if (!words.at(row).startsWith(proposal))
                continue;
            popup()->setCurrentIndex(popup()->model()->index(row, 0));
            return completer.takeMarked() ? edit.text() : u"nothing was taken"_s;
        }
        return u"not offered: "_s + words.join(u'|');
    }
    static QAbstractItemView* popup()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget* widget : all) {
            if (widget->objectName() == u"query.proposals"_s && widget->isVisible())
                return qobject_cast<QAbstractItemView*>(widget);
        }
        return nullptr;
    }
};

} // namespace

class TestQueryCompleter : public QObject
{
    Q_OBJECT
    InstalledLook m_look;
private Q_SLOTS:
    void offersKeysThatBeginSo()
    {
        Typing t;
        const QStringList keys = t.offered(u"re"_s);
        QCOMPARE(keys.size(), 3); // region, release, retry
        QVERIFY(keys.at(0).startsWith(u"region:"_s));
        QVERIFY(keys.at(0).contains(u"Region"_s)); // what it means stands behind
        QVERIFY(t.offered(u"nothing"_s).isEmpty());
        QVERIFY(t.offered({}).isEmpty()); // an empty field is left alone
        QCOMPARE(t.taken(u"rel"_s, u"release"_s), u"release:"_s);
        QCOMPARE(t.taken(u"ag"_s, u"age"_s), u"age>"_s);
        QCOMPARE(t.taken(u"-gro"_s, u"group"_s), u"-group:"_s);
    }

    void offersValuesThatOccur()
    {
        Typing t;
        const QStringList platforms = t.offered(u"platform:"_s);
        QCOMPARE(QSet<QString>(platforms.begin(), platforms.end()), (QSet<QString>{u"aws"_s, u"azure"_s, u"gcp"_s}));
        QCOMPARE(t.taken(u"platform:a"_s, u"az"_s), u"platform:azure"_s);
        QCOMPARE(t.taken(u"platform!=g"_s, u"gcp"_s), u"platform!=gcp"_s);
        QCOMPARE(t.offered(u"silent:"_s), (QStringList{u"yes"_s, u"no"_s}));
        QVERIFY(t.offered(u"release:la"_s).contains(u"latest"_s));
        QVERIFY(t.offered(u"platform:azure"_s).isEmpty()); // it stands there whole
        QVERIFY(t.offered(u"nokey:a"_s).isEmpty());
    }

    void offersValuesThatContainWhatIsTypedAfterThoseThatBeginSo()
    {
        Typing t;
        QCOMPARE(t.offered(u"group:wind"_s), (QStringList{u"North Wind, Inc"_s}));
        QCOMPARE(t.taken(u"group:wind"_s, u"North"_s), u"group:\"North Wind, Inc\""_s);
        QCOMPARE(t.taken(u"platform:aws,ZUR"_s, u"azure"_s), u"platform:aws,azure"_s);
        // "southern" is the more frequent of the two, but the other one begins so.
        QCOMPARE(t.offered(u"group:n"_s), (QStringList{u"North Wind, Inc"_s, u"southern"_s}));
        QVERIFY(t.offered(u"group:windy"_s).isEmpty());
    }

    void whatStandsThereWholeIsNoPartOfAnother()
    {
        Typing t;
        Dep part{"dep_4"};
        part.platform = "my-gcp-2";
        Dep longer{"dep_5"};
        longer.platform = "gcp-eu";
        t.fleet.apply(delta({part, longer}));
        t.fleet.finish();
        QCOMPARE(t.offered(u"platform:gc"_s).constLast(), u"my-gcp-2"_s);
        QCOMPARE(t.offered(u"platform:gcp"_s), (QStringList{u"gcp-eu"_s}));
    }

    void noMoreThanOneCanSeeAtOnce()
    {
        Typing t;
        std::vector<Dep> deps;
        deps.reserve(30);
        for (int i = 0; i < 30; ++i) {
            deps.push_back({"dep_x" + std::to_string(i)});
            deps.back().platform = (i < 20 ? "zone-" : "x-zone-") + std::to_string(i);
        }
        t.fleet.apply(delta(deps));
        t.fleet.finish();
        for (const QString& begun : {u"platform:zon"_s, u"platform:on"_s})
            QCOMPARE(t.offered(begun).size(), 12);
        QVERIFY(t.offered(u"platform:zon"_s).constLast().startsWith(u"zone-"_s));
        QCOMPARE(t.offered(u"platform:x-zon"_s).size(), 10);
    }

    void goesOnBehindACommaAndBehindOr()
    {
        Typing t;
        QCOMPARE(t.taken(u"platform:aws,g"_s, u"gcp"_s), u"platform:aws,gcp"_s);
        QCOMPARE(t.taken(u"platform:aws or gro"_s, u"group"_s), u"platform:aws or group:"_s);
        QCOMPARE(t.taken(u"platform:aws or group:sou"_s, u"southern"_s), u"platform:aws or group:southern"_s);
    }

    void leavesWhatStandsBehindTheCursor()
    {
        Typing t;
        QCOMPARE(t.taken(u"platform:az| name:x"_s, u"azure"_s), u"platform:azure name:x"_s);
    }

    void quotesWhatNeedsThemAndGoesOnInQuotes()
    {
        Typing t;
        QCOMPARE(t.taken(u"group:nor"_s, u"North"_s), u"group:\"North Wind, Inc\""_s);
        QCOMPARE(t.taken(u"group:\"North Wi"_s, u"North"_s), u"group:\"North Wind, Inc\""_s);
        QCOMPARE(t.taken(u"group:\"North Wind, I"_s, u"North"_s), u"group:\"North Wind, Inc\""_s);
        QCOMPARE(t.taken(u"group:\"North Wind, Inc\",s"_s, u"southern"_s), u"group:\"North Wind, Inc\",southern"_s);
        QVERIFY(t.offered(u"\"re"_s).isEmpty()); // free text
    }

    void escapeShutsTheListBeforeItClearsTheField()
    {
        Typing t;
        QueryEdit edit(u"Filter"_s);
        edit.setTable(&t.table);
        edit.show();
        edit.setFocus();
        QTest::keyClicks(&edit, u"stat"_s);
        auto* list = Typing::popup();
        QVERIFY(list != nullptr);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(Typing::popup() == nullptr);
        QCOMPARE(edit.text(), u"stat"_s);
        QTest::keyClick(&edit, Qt::Key_Escape);
        QCOMPARE(edit.text(), QString());
    }

    void tabTakesWhatIsOfferedThenGoesOn()
    {
        Typing t;
        QWidget window;
        auto* edit = new QueryEdit(u"Filter"_s, &window);
        auto* next = new QLineEdit(&window);
        edit->setTable(&t.table);
        window.show();
        window.activateWindow();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"platf"_s);
        QVERIFY(Typing::popup() != nullptr);
        QTest::keyClick(Typing::popup(), Qt::Key_Tab);
        QCOMPARE(edit->text(), u"platform:"_s);
        QVERIFY(edit->hasFocus());
        // Nothing of the value is written yet: Tab is no choice among all of them.
        if (auto* values = Typing::popup())
            QTest::keyClick(values, Qt::Key_Tab);
        else
            QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(edit->text(), u"platform:"_s);
        QVERIFY(Typing::popup() == nullptr);
        QTRY_VERIFY(next->hasFocus());
    }

    void saysWhatWasMeantInASentenceOfItsOwn()
    {
        Typing t;
        QueryEdit edit(u"Filter"_s);
        edit.setTable(&t.table);
        edit.setText(u"platfrom:aws"_s);
        QVERIFY2(edit.accessibleDescription().contains(u". Did you mean"_s), qPrintable(edit.accessibleDescription()));
    }
};

ALIEN_TEST(TestQueryCompleter)
#include "tst_querycompleter.moc"
