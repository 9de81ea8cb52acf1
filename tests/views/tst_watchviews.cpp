// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "models/watches/watchlist.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/actionregistry.h"
#include "views/common/table/tableview.h"
#include "views/watches/watchesview.h"
#include "views/watches/watchform.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimeEdit>
#include <QtTest/QTest>

#include <memory>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

template<class T>
T* child(QWidget& parent, const char* name)
{
    return parent.findChild<T*>(QString::fromLatin1(name));
}

/// What is proposed for a query; null: nothing.
QAbstractItemView* proposals()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* widget : all) {
        if (widget->objectName() == u"query.proposals"_s && widget->isVisible())
            return qobject_cast<QAbstractItemView*>(widget);
    }
    return nullptr;
}

/// Two that run on aws, one that failed on gcp.
struct SmallFleet
{
    HandClock clock;
    FleetStore fleet{clock};
    SmallFleet()
    {
        fleet.apply(delta({{"dep_a"}, {"dep_b"}, {"dep_c", "error", "edge", "gcp"}}, {}, true));
        fleet.finish();
    }
};

/// The list, with its actions given their effect as a controller would.
struct ListBench : SmallFleet
{
    Format format;
    WatchList list{fleet, clock, {}};
    ActionRegistry actions;
    std::unique_ptr<WatchesView> view;

    explicit ListBench(Look& look)
        : actions(look)
    {
        for (const auto& id : {u"watch.edit"_s, u"watch.silence"_s, u"watch.remove"_s, u"watch.open"_s}) {
            actions.add({id, u"Words of the registry"_s});
            actions.setAvailability(id, {});
        }
        view = std::make_unique<WatchesView>(WatchesView::Parts{list, actions, format, clock}, QuietHours());
        QObject::connect(&actions, &ActionRegistry::triggered, view.get(), [this](const QString& id) {
            if (id == u"watch.edit"_s)
                view->editChosen();
            else if (id == u"watch.silence"_s)
                view->silenceChosen();
            else if (id == u"watch.remove"_s)
                view->removeChosen();
            else
                view->openChosen();
        });
        view->resize(900, 560);
        view->show();
    }
    QString add(const QString& query)
    {
        Watch watch;
        watch.kind = Watch::Kind::Fails;
        watch.query = query;
        return list.add(watch);
    }
};

} // namespace

class WatchViewsTest : public QObject
{
    Q_OBJECT
    InstalledLook m_look;
private Q_SLOTS:
    void tabGoesThroughTheFormAsOneReadsIt()
    {
        const SmallFleet small;
        const WatchForm form({}, {u"updating"_s}, small.fleet);
        QStringList order;
        const QWidget* widget = form.nextInFocusChain();
        for (; widget != &form; widget = widget->nextInFocusChain()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->objectName().startsWith("watch."_L1))
                order.append(widget->objectName());
        }
        QCOMPARE(order.join(u" "_s),
                 QStringList({u"watch.query"_s, u"watch.kind"_s, u"watch.status"_s, u"watch.within"_s,
                              u"watch.minutes"_s, u"watch.keep"_s, u"watch.cancel"_s, u"watch.submit"_s})
                     .join(u" "_s));
        QCOMPARE(form.focusProxy()->objectName(), u"watch.query"_s);
    }

    void theFormMakesWhatItSays()
    {
        Watch start;
        start.targets = {{u"dep_a"_s, u"acme-prod"_s}, {u"dep_b"_s, u"acme-dev"_s}};
        const SmallFleet small;
        WatchForm form(start, {u"updating"_s, u"running"_s}, small.fleet);
        form.show();
        QSignalSpy made(&form, &WatchForm::submitted);
        auto* kind = child<QComboBox>(form, "watch.kind");
        auto* status = child<QComboBox>(form, "watch.status");
        auto* minutes = child<QSpinBox>(form, "watch.minutes");
        auto* submit = child<QPushButton>(form, "watch.submit");
        QVERIFY(!status->isVisible() && !minutes->isVisible());
        QVERIFY(child<QLineEdit>(form, "watch.query") == nullptr);
        kind->setCurrentIndex(kind->findData(int(Watch::Kind::Leaves)));
        QVERIFY(status->isVisible());
        child<QCheckBox>(form, "watch.keep")->setChecked(true);
        submit->click();
        kind->setCurrentIndex(kind->findData(int(Watch::Kind::Lasts)));
        QVERIFY(minutes->isVisible() && !status->isVisible());
        minutes->setValue(25);
        submit->click();
        auto* within = child<QComboBox>(form, "watch.within");
        QVERIFY(within->isVisible());
        within->setCurrentText(u"updating"_s);
        submit->click();
        QCOMPARE(made.size(), 3);
        const auto leaves = made.at(0).first().value<Watch>();
        QCOMPARE(leaves.status, u"updating"_s);
        QCOMPARE(leaves.targets, start.targets);
        QVERIFY(leaves.keep);
        const auto lasts = made.at(1).first().value<Watch>();
        QCOMPARE(lasts.lastsMs, qint64(25 * 60'000));
        QVERIFY(lasts.status.isEmpty());
        const auto lastsThere = made.at(2).first().value<Watch>();
        QCOMPARE(lastsThere.status, u"updating"_s);
        QCOMPARE(lastsThere.lastsMs, qint64(25 * 60'000));
        // What was chosen stands there again.
        WatchForm again(lastsThere, {u"running"_s}, small.fleet);
        again.show();
        QCOMPARE(child<QComboBox>(again, "watch.within")->currentText(), u"updating"_s);
    }

    void aQueryThatIsWrongCannotBeWatched()
    {
        const SmallFleet small;
        WatchForm form({}, {u"updating"_s}, small.fleet);
        form.show();
        auto* query = child<QLineEdit>(form, "watch.query");
        auto* submit = child<QPushButton>(form, "watch.submit");
        QVERIFY(submit->isEnabled()); // the whole fleet
        query->setText(u"sttus:failed"_s);
        QVERIFY(!submit->isEnabled());
        QVERIFY(!submit->accessibleDescription().isEmpty());
        query->setText(u"group:acme"_s);
        QVERIFY(submit->isEnabled());
        QSignalSpy made(&form, &WatchForm::submitted);
        submit->click();
        QCOMPARE(made.first().first().value<Watch>().query, u"group:acme"_s);
        QTest::keyClick(query, Qt::Key_Return);
        QCOMPARE(made.size(), 2);
        query->setText(u"sttus:failed"_s);
        QTest::keyClick(query, Qt::Key_Return);
        QCOMPARE(made.size(), 2);
    }

    void theFormSaysWhatItsQueryFindsOrWhatIsWrong()
    {
        SmallFleet small;
        Watch start;
        start.query = u"platform:aws"_s;
        WatchForm form(start, {u"updating"_s}, small.fleet);
        form.show();
        auto* query = child<QLineEdit>(form, "watch.query");
        const auto* note = child<QLabel>(form, "watch.note");
        QVERIFY(note->isVisible());
        QTRY_COMPARE(note->text(), WatchForm::tr("%n deployment(s) now", nullptr, 2));
        QCOMPARE(query->accessibleDescription(), note->text());
        query->setText(u"sttus:error"_s);
        QVERIFY2(note->text().contains(u"sttus"_s) && note->text().contains(u"“status”"_s), qPrintable(note->text()));
        QCOMPARE(query->accessibleDescription(), note->text());
        small.fleet.apply(delta({}, {"dep_a"})); // counted while it is wrong: the mistake stays
        small.fleet.finish();
        QTest::qWait(20);
        QVERIFY(note->text().contains(u"sttus"_s));
        query->setText(u"platform:aws or edge"_s);
        QVERIFY(!note->text().contains(u"sttus"_s));
        QTRY_COMPARE(note->text(), WatchForm::tr("%n deployment(s) now", nullptr, 2));
        small.fleet.apply(delta({{"dep_d"}}));
        small.fleet.finish();
        QTRY_COMPARE(note->text(), WatchForm::tr("%n deployment(s) now", nullptr, 3));
    }

    void theQueryCompletesAsTheFilterOfTheTableDoes()
    {
        const SmallFleet small;
        WatchForm form({}, {u"updating"_s}, small.fleet);
        const QSignalSpy made(&form, &WatchForm::submitted);
        const QSignalSpy cancelled(&form, &WatchForm::cancelled);
        form.show();
        form.activateWindow();
        auto* query = child<QLineEdit>(form, "watch.query");
        query->setFocus();
        QTRY_VERIFY(query->hasFocus());
        QTest::keyClicks(query, u"platf"_s);
        QVERIFY(proposals());
        QTest::keyClick(proposals(), Qt::Key_Tab);
        QCOMPARE(query->text(), u"platform:"_s);
        QTest::keyClicks(query, u"g"_s);
        auto* list = proposals();
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return); // takes it: nothing is watched yet
        QCOMPARE(query->text(), u"platform:gcp"_s);
        QVERIFY(made.isEmpty());
        // Esc shuts the list, then the form; what was typed is not cleared.
        QTest::keyClicks(query, u" gro"_s);
        QVERIFY(proposals());
        QTest::keyClick(proposals(), Qt::Key_Escape);
        QVERIFY(!proposals());
        QVERIFY(cancelled.isEmpty());
        QTest::keyClick(query, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(query->text(), u"platform:gcp gro"_s);
    }

    void anEditedWatchIsSavedAsItIsNow()
    {
        const SmallFleet small;
        Watch start;
        start.id = u"w1"_s;
        start.kind = Watch::Kind::Leaves;
        start.status = u"updating"_s;
        start.targets = {{u"dep_a"_s, u"acme-prod"_s}};
        start.keep = true;
        start.createdMs = 17;
        WatchForm form(start, {u"updating"_s, u"running"_s}, small.fleet);
        form.show();
        QSignalSpy made(&form, &WatchForm::submitted);
        auto* submit = child<QPushButton>(form, "watch.submit");
        QCOMPARE(submit->text(), WatchForm::tr("Save"));
        QVERIFY(child<QLabel>(form, "watch.note") == nullptr);
        submit->click();
        QCOMPARE(made.at(0).first().value<Watch>(), start); // all of it stood there
        child<QComboBox>(form, "watch.status")->setCurrentText(u"running"_s);
        submit->click();
        QCOMPARE(made.at(1).first().value<Watch>().status, u"running"_s);
        QCOMPARE(made.at(1).first().value<Watch>().id, u"w1"_s);
    }

    void theListSilencesRemovesAndOpens()
    {
        ListBench bench(*m_look);
        WatchesView& view = *bench.view;
        const WatchList& list = bench.list;
        bench.add(u"platform:aws"_s);
        auto* table = child<TableView>(view, "watches.table");
        auto* events = child<TableView>(view, "watches.events");
        auto* snooze = child<QPushButton>(view, "watches.snooze");
        auto* remove = child<QPushButton>(view, "watches.remove");
        auto* open = child<QPushButton>(view, "watches.open");
        QCOMPARE(remove->text(), WatchesView::tr("Remove"));
        const QSignalSpy chosen(&view, &WatchesView::chosenChanged);
        table->selectRow(0);
        QTRY_VERIFY(!chosen.isEmpty());
        snooze->click();
        QVERIFY(list.watches().first().snoozedUntilMs > bench.clock.now);
        QCOMPARE(snooze->text(), WatchesView::tr("Notify again"));
        snooze->click();
        QCOMPARE(list.watches().first().snoozedUntilMs, qint64(0));
        QCOMPARE(snooze->text(), WatchesView::tr("Silent for an hour"));

        bench.fleet.apply(delta({{"dep_a", "error"}, {"dep_b", "error"}}));
        bench.fleet.finish();
        QCOMPARE(int(list.events().size()), 1);
        QVERIFY(!view.isEventChosen());
        events->selectRow(0);
        QVERIFY(view.isEventChosen());
        QSignalSpy opened(&view, &WatchesView::openRequested);
        open->click();
        QCOMPARE(opened.first().first().toStringList(), QStringList({u"dep_a"_s, u"dep_b"_s}));

        table->selectRow(0);
        remove->click();
        QVERIFY(list.watches().isEmpty());
        QVERIFY(view.chosen().isEmpty());
    }

    void oneWatchOfTheListIsAskedForToEditIt()
    {
        ListBench bench(*m_look);
        const QString first = bench.add(u"platform:aws"_s);
        const QString second = bench.add(u"platform:gcp"_s);
        auto* table = child<TableView>(*bench.view, "watches.table");
        auto* edit = child<QPushButton>(*bench.view, "watches.edit");
        QSignalSpy asked(bench.view.get(), &WatchesView::editRequested);
        edit->click(); // none is chosen
        table->selectAll();
        edit->click(); // two are
        QVERIFY(asked.isEmpty());
        bench.view->choose(first);
        QCOMPARE(bench.view->chosen(), QStringList(first));
        edit->click();
        QCOMPARE(asked.takeFirst().constFirst().toString(), first);
        bench.view->choose(second);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.takeFirst().constFirst().toString(), second);
    }

    void quietHoursAreChosenAsAWhole()
    {
        const ListBench bench(*m_look);
        WatchesView& view = *bench.view;
        QSignalSpy chosen(&view, &WatchesView::quietChosen);
        auto* from = child<QTimeEdit>(view, "watches.quietFrom");
        QVERIFY(!from->isEnabled());
        child<QCheckBox>(view, "watches.quiet")->setChecked(true);
        QVERIFY(from->isEnabled());
        from->setTime(QTime(20, 30));
        const auto quiet = chosen.last().first().value<QuietHours>();
        QVERIFY(quiet.on);
        QCOMPARE(quiet.from, QTime(20, 30));
    }
};

ALIEN_TEST(WatchViewsTest)
#include "tst_watchviews.moc"
