// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/savedviews.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const SavedViews& views)
{
    QStringList out;
    for (const SavedView& view : views.views())
        out.append(view.name);
    return out;
}

} // namespace

class TestSavedViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void viewsAreAddedMovedAndRenamed()
    {
        SavedViews views;
        QSignalSpy changed(&views, &SavedViews::changed);
        const QString a = views.add({{}, u" Not  healthy "_s, u"class:failed"_s, {}});
        const QString b = views.add({{}, u"AWS"_s, u"platform:aws"_s, {}});
        QVERIFY(a != b);
        QCOMPARE(names(views), (QStringList{u"Not healthy"_s, u"AWS"_s}));
        views.move(b, -1);
        QCOMPARE(names(views), (QStringList{u"AWS"_s, u"Not healthy"_s}));
        views.move(b, -1); // the first stays
        views.rename(a, u"Bad"_s);
        views.change(a, u"status:failed"_s, "{}");
        QCOMPARE(views.find(a)->query, u"status:failed"_s);
        QCOMPARE(names(views), (QStringList{u"AWS"_s, u"Bad"_s}));
        QCOMPARE(changed.count(), 5);
    }

    void namesAreUniqueAndFit()
    {
        SavedViews views;
        const QString id = views.add({{}, u"AWS"_s, u"platform:aws"_s, {}});
        QVERIFY(!views.nameProblem(u" aws "_s).isEmpty());
        QVERIFY(views.nameProblem(u"aws"_s, id).isEmpty());
        QVERIFY(!views.nameProblem(u"  "_s).isEmpty());
        QVERIFY(!views.nameProblem(QString(61, u'x')).isEmpty());
        QCOMPARE(views.freeName(u"AWS"_s), u"AWS 2"_s);
        QCOMPARE(views.freeName(u"GCP"_s), u"GCP"_s);
    }

    void aDeletedViewComesBackToItsPlace()
    {
        SavedViews views;
        views.add({{}, u"a"_s, u"a"_s, {}});
        const QString b = views.add({{}, u"b"_s, u"b"_s, {}});
        views.add({{}, u"c"_s, u"c"_s, {}});
        views.setDefault(b);
        views.remove(b);
        QCOMPARE(names(views), (QStringList{u"a"_s, u"c"_s}));
        QVERIFY(views.defaultId().isEmpty());
        QVERIFY(views.canRestore());
        QCOMPARE(views.restore(), b);
        QCOMPARE(names(views), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(views.defaultId(), b);
        QVERIFY(views.restore().isEmpty());
    }

    void whatIsStoredComesBack()
    {
        SavedViews views;
        views.add({{}, u"a"_s, u"status:failed or \"x y\""_s, R"({"order":["name"]})"});
        views.setDefault(views.add({{}, u"b"_s, u""_s, {}}));
        SavedViews again;
        QVERIFY(again.load(views.toJson()));
        QCOMPARE(again.views(), views.views());
        QCOMPARE(again.defaultId(), views.defaultId());
        QVERIFY(!again.load("[]"));
        QVERIFY(!again.load("{"));
        QCOMPARE(again.views(), views.views());
    }

    void aViewTravelsAsOneLineOfText()
    {
        const SavedView view{u"id"_s, u"Not healthy"_s, u"class:failed group!=internal"_s, R"({"order":["name"]})"};
        const QString text = SavedViews::toText(view);
        QVERIFY(!text.contains(u'\n'));
        QVERIFY(text.contains(view.name));
        QString error;
        const std::optional<SavedView> read = SavedViews::fromText(u"  "_s + text + u'\n', &error);
        QVERIFY(read);
        QCOMPARE(read->name, view.name);
        QCOMPARE(read->query, view.query);
        QCOMPARE(read->columns, view.columns);
        QVERIFY(read->id.isEmpty());
    }

    void textThatIsNoViewSaysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"status:failed"_s;
        QTest::newRow("list") << u"[]"_s;
        QTest::newRow("no query") << u"{\"view\":\"a\"}"_s;
        QTest::newRow("no name") << u"{\"query\":\"a\"}"_s;
        QTest::newRow("long") << QString(100'000, u' ');
    }
    void textThatIsNoViewSaysWhy()
    {
        QFETCH(QString, text);
        QString error;
        QVERIFY(!SavedViews::fromText(text, &error));
        QVERIFY(!error.isEmpty());
    }
};

ALIEN_TEST(TestSavedViews)
#include "tst_savedviews.moc"
