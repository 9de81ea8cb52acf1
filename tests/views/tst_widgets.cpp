// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "tests/views/sampletable.h"
#include "views/common/onceaturn.h"
#include "views/common/widgets/bulkbar.h"
#include "views/common/widgets/chiprow.h"
#include "views/common/widgets/errorcard.h"
#include "views/common/widgets/facetpanel.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/fuzzy.h"
#include "views/common/widgets/givefocus.h"
#include "views/common/widgets/inspector.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/messagebar.h"
#include "views/common/widgets/palettepopup.h"
#include "views/common/widgets/queryedit.h"
#include "views/common/widgets/rail.h"
#include "views/common/widgets/railsection.h"
#include "views/common/widgets/scrollaccess.h"
#include "views/common/widgets/statepane.h"
#include "views/common/widgets/tabstrip.h"
#include "views/common/widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QVBoxLayout>
#include <QtTest/QTest>

#include <algorithm>
#include <array>

using namespace alien;
using namespace Qt::StringLiterals;

class tst_Widgets : public QObject
{
    Q_OBJECT

    static QAbstractButton* buttonNamed(QWidget* in, const QString& name)
    {
        const QList<QAbstractButton*> buttons = in->findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons)
            if (button->accessibleName() == name)
                return button;
        return nullptr;
    }

private Q_SLOTS:
    void messageBarsSpeakAndCountDown()
    {
        test::InstalledLook look;
        MessageBar bar;
        bar.setMessage(MessageBar::Kind::Attention, u"Sent in %1 s."_s, u"<b>not bold</b>"_s);
        bar.startCountdown(std::chrono::milliseconds(4200));
        QCOMPARE(bar.accessibleName(), u"Sent in 5 s."_s);
        QPushButton* undo = bar.addButton(u"Undo %1 s"_s, IconId::Undo, {});
        QCOMPARE(undo->text(), u"Undo 5 s"_s);
        QSignalSpy over(&bar, &MessageBar::countdownFinished);
        bar.startCountdown(std::chrono::milliseconds(1));
        QVERIFY(over.wait(5000));
        QCOMPARE(undo->text(), u"Undo 0 s"_s);
    }

    void statePanesHaveOneSentenceOneButtonOneLink()
    {
        test::InstalledLook look;
        StatePane pane;
        QVERIFY(pane.isHidden());
        pane.showFiltered(3, 36, u"deployments"_s);
        QCOMPARE(pane.accessibleDescription(), u"3 filters hide all 36 deployments."_s);
        QSignalSpy pressed(&pane, &StatePane::buttonClicked);
        pane.findChild<QPushButton*>()->click();
        QCOMPARE(pressed.at(0).at(0).value<StatePane::Kind>(), StatePane::Kind::EmptyFiltered);
        pane.setState({});
        QVERIFY(pane.isHidden());
    }

    void loadingShowsNothingAtFirst()
    {
        test::InstalledLook look;
        StatePane pane;
        pane.resize(400, 300);
        pane.showLoading();
        const QImage before = pane.grab().toImage();
        QTRY_VERIFY(pane.grab().toImage() != before);
    }

    void queryEditColoursKeysAndUnderlinesErrors()
    {
        test::InstalledLook look;
        test::SampleTable model;
        model.setRows(test::SampleTable::sample(9));
        QueryEdit edit(u"Filter deployments"_s);
        edit.setTable(&model);
        QCOMPARE(edit.accessibleName(), u"Filter deployments"_s);
        QTest::keyClicks(&edit, u"status:running"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(edit.accessibleDescription().isEmpty());
        edit.resize(400, 24);
        QVERIFY(paints(&edit, look->color(Token::JsonKey)));
        QTest::keyClicks(&edit, u" statsu:x"_s);
        QTRY_COMPARE(model.query().errors().size(), 1);
        QVERIFY(edit.accessibleDescription().contains(u"status"_s));
        QCOMPARE(edit.text(), u"status:running statsu:x"_s); // colouring writes nothing
        QTest::keyClick(&edit, Qt::Key_Escape);
        QCOMPARE(model.rowCount(), 9);
        model.setQueryText(u"name:0003"_s);
        QCOMPARE(edit.text(), u"name:0003"_s);
    }

    void queryEditCanBeUndoneKeyByKey()
    {
        test::InstalledLook look;
        test::SampleTable model;
        QueryEdit edit(u"Filter"_s);
        edit.setTable(&model);
        QTest::keyClicks(&edit, u"status:x"_s);
        edit.setCursorPosition(3);
        QTest::keyClicks(&edit, u"Z"_s);
        QCOMPARE(edit.text(), u"staZtus:x"_s);
        QCOMPARE(edit.cursorPosition(), 4);
        edit.undo();
        QCOMPARE(edit.text(), u"status:x"_s);
    }

    void chipsAreRemovedOneByOne()
    {
        test::InstalledLook look;
        ChipRow row;
        row.setChips({u"status: failed"_s, u"group is not internal"_s});
        row.setCounter(41, 412, 1);
        QSignalSpy removed(&row, &ChipRow::removed);
        QAbstractButton* second = buttonNamed(&row, u"Remove filter group is not internal"_s);
        QVERIFY(second);
        second->click();
        QCOMPARE(removed.at(0).at(0).toInt(), 1);
        row.setChips({});
        QVERIFY(row.findChild<QWidget*>(u"filter.clear"_s)->isHidden());
    }

    void facetsKeepTheirBoxesOverAPoll()
    {
        test::InstalledLook look;
        FacetPanel panel;
        const auto groups = [](int count, bool on) {
            return QList<FacetGroup>{
                {u"status"_s, u"Status"_s, {{u"failed"_s, u"failed"_s, StatusShape::Failed, count, on, false, false}}}};
        };
        panel.setGroups(groups(3, false));
        auto* box = panel.findChild<QCheckBox*>(u"facet.status.failed"_s);
        QVERIFY(box);
        QSignalSpy toggled(&panel, &FacetPanel::toggled);
        panel.setGroups(groups(4, true));
        QCOMPARE(panel.findChild<QCheckBox*>(u"facet.status.failed"_s), box);
        QCOMPARE(toggled.count(), 0); // the model said so, nobody clicked
        QCOMPARE(box->accessibleDescription(), u"4"_s);
        box->click();
        QCOMPARE(toggled.at(0), (QList<QVariant>{u"status"_s, u"failed"_s, false}));
    }

    void bulkBarAppearsFromTwoOn()
    {
        test::InstalledLook look;
        BulkBar bar;
        bar.setCounts(1, 10);
        QVERIFY(bar.isHidden());
        bar.setCounts(2, 10);
        QVERIFY(!bar.isHidden());
        QVERIFY(bar.findChild<LinkLabel*>(u"bulk.selectAll"_s)->text().contains(u"10"_s));
    }

    void aCountStandsOnTheButtonAndNotInItsName()
    {
        test::InstalledLook look;
        QAction retry(u"Re&try"_s);
        retry.setObjectName(u"deployment.retry"_s);
        QAction compare(u"Compare deployments"_s);
        BulkBar bar;
        bar.setActions({&retry, &compare});
        auto* button = bar.findChild<QPushButton*>(u"button.deployment.retry"_s);
        QVERIFY(button);
        bar.setShownText(&retry, u"Retry 3…"_s);
        QCOMPARE(button->text(), u"Retry 3…"_s);
        QCOMPARE(button->accessibleName(), u"Retry"_s);
        retry.setEnabled(false); // what the action says besides does not take it away
        QCOMPARE(button->text(), u"Retry 3…"_s);
        QVERIFY(!button->isEnabled());
        bar.setShownText(&retry, {});
        QCOMPARE(button->text(), u"Retry"_s);
    }

    void aNarrowBulkBarKeepsWhatLeadsOutOfIt()
    {
        test::InstalledLook look;
        QAction retry(look->icon(IconId::Retry), u"Retry"_s);
        QAction compare(u"Compare deployments"_s);
        QAction copy(u"Copy all public URLs"_s);
        const QList<QAction*> actions{&retry, &compare, &copy};
        for (QAction* action : actions)
            action->setObjectName(action->text().section(u' ', 0, 0));
        compare.setEnabled(false);
        QWidget page; // a window would keep the width of its layout
        BulkBar bar(&page);
        bar.setActions(actions);
        bar.setCounts(3'999, 4'000);
        const auto button = [&bar](const QString& name) { return bar.findChild<QPushButton*>(u"button."_s + name); };
        page.show();
        bar.resize(2'000, 40);
        QCoreApplication::processEvents(); // laid out with all that it has
        bar.resize(bar.sizeHint());
        QVERIFY(button(u"Compare"_s)->isVisible() && !button(u"Retry"_s)->icon().isNull());
        bar.resize(bar.width() - 4, bar.height());
        QVERIFY(button(u"Compare"_s)->isVisible() && button(u"Retry"_s)->icon().isNull());
        bar.setShownText(&retry, u"Retry 3,999…"_s);
        QVERIFY(button(u"Compare"_s)->isHidden()); // it could not be pressed
        QVERIFY(button(u"Copy"_s)->isVisible());
        compare.setStatusTip(u"another reason"_s); // does not bring it back
        QVERIFY(button(u"Compare"_s)->isHidden());
        bar.resize(bar.minimumSizeHint());
        QVERIFY(button(u"Retry"_s)->isHidden() && button(u"Copy"_s)->isHidden());
        for (const auto& link : {u"bulk.selectAll"_s, u"bulk.clear"_s}) {
            const auto* shown = bar.findChild<LinkLabel*>(link);
            QTRY_VERIFY(shown->isVisible() && bar.rect().contains(shown->geometry()));
        }
        bar.resize(2'000, bar.height());
        QVERIFY(button(u"Retry"_s)->isVisible() && button(u"Compare"_s)->isVisible());
    }

    void nothingMovesWhenTheBarComes()
    {
        test::InstalledLook look;
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* row = new ChipRow(&page);
        auto* below = new QWidget(&page);
        column->addWidget(row);
        column->addWidget(below, 1);
        auto* bar = new BulkBar;
        row->setBar(bar);
        row->setChips({u"status:failed"_s});
        page.resize(900, 300);
        page.show();
        const int top = below->y();
        bar->setCounts(2, 10);
        QCoreApplication::processEvents();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->size(), row->size());
        QCOMPARE(below->y(), top);
        QVERIFY(!row->findChild<QWidget*>(u"filter.chip.0"_s)->isEnabled()); // what it covers is out of reach
        QVERIFY(bar->isEnabled());
        bar->setCounts(1, 10);
        QCoreApplication::processEvents();
        QCOMPARE(below->y(), top);
        QVERIFY(row->findChild<QWidget*>(u"filter.chip.0"_s)->isEnabled());
    }

    void tabsFoldIntoAMenuAndTheCurrentOneStays()
    {
        test::InstalledLook look;
        TabStrip strip;
        for (const char* id : {"summary", "resources", "urls", "release", "settings", "history", "json"})
            strip.addTab(QString::fromLatin1(id), QString::fromLatin1(id));
        strip.setCount(u"resources"_s, 9);
        strip.resize(900, 33);
        strip.show();
        auto* bar = strip.findChild<QTabBar*>();
        auto* more = strip.findChild<QPushButton*>(u"tabs.more"_s);
        QVERIFY(more->isHidden());
        strip.resize(260, 33);
        QTRY_VERIFY(!more->isHidden());
        QVERIFY(!bar->isTabVisible(6));
        // What is folded away is not offered to screen readers as if it were in sight.
        QAccessibleInterface* offered = QAccessible::queryAccessibleInterface(bar);
        QCOMPARE(offered->childCount(), 7);
        QVERIFY(offered->child(6)->state().invisible);
        QVERIFY(!offered->child(0)->state().invisible);
        QVERIFY(offered->child(0)->state().selected);
        QCOMPARE(offered->child(1)->text(QAccessible::Name), u"resources"_s);
        QCOMPARE(offered->indexOfChild(offered->child(1)), 1);
        QVERIFY(bar->isTabVisible(1));
        offered->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(strip.current(), u"resources"_s);
        strip.setCurrent(u"summary"_s);
        QSignalSpy changed(&strip, &TabStrip::currentChanged);
        strip.setCurrent(u"json"_s);
        QVERIFY(bar->isTabVisible(6));
        QCOMPARE(strip.current(), u"json"_s);
        QCOMPARE(changed.count(), 1);
        strip.next(1);
        QCOMPARE(strip.current(), u"summary"_s);
    }

    void errorCardSaysTheSentenceFirstAndFoldsTheChain()
    {
        test::InstalledLook look;
        const AlienError cause{u"CLOUD_PLATFORM_ERROR"_s, u"AccessDenied"_s, {}, {}, false, false, 403, nullptr};
        const AlienError error{
            u"EXECUTION_STEP_FAILED"_s,         u"no token=abcdefgh12345678 here"_s, u"Renew it"_s, {}, true, false, {},
            std::make_shared<AlienError>(cause)};
        ErrorCard card;
        card.setError(error, {u"AWS refused"_s, u"18 min ago"_s, 3, 10, StatusShape::Failed});
        QCOMPARE(card.accessibleName(), u"AWS refused"_s);
        auto* fold = card.findChild<QAbstractButton*>(u"error.chain"_s);
        QVERIFY(!fold->isHidden());
        QVERIFY(!fold->isChecked());
        const QString report = card.report();
        QVERIFY(report.contains(u"CLOUD_PLATFORM_ERROR"_s));
        QVERIFY(!report.contains(u"abcdefgh12345678"_s));
        card.clear();
        QVERIFY(card.isHidden());
    }

    void preflightResultsBecomeAList()
    {
        const AlienError source{
            u"VALIDATION_FAILED"_s,
            {},
            {},
            R"({"results":[{"checkDescription":"Memory","success":false,"errors":["too much"],"warnings":["near"]}]})",
            false,
            false,
            {},
            nullptr};
        const AlienError error{u"PREFLIGHT_CHECKS_FAILED"_s,        {}, {}, {}, false, false, {},
                               std::make_shared<AlienError>(source)};
        const QList<ErrorCard::Finding> findings = ErrorCard::preflightFindings(error);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.at(0).name, u"Memory"_s);
        QCOMPARE(findings.at(0).text, u"too much"_s);
        QVERIFY(findings.at(0).failed);
        QVERIFY(!findings.at(1).failed);
        QVERIFY(ErrorCard::preflightFindings({}).isEmpty());
    }

    void aNarrowErrorCardCutsNoLine()
    {
        test::InstalledLook look;
        const QJsonObject result{{u"checkDescription"_s, u"Public endpoints have public subnets"_s},
                                 {u"errors"_s, QJsonArray{u"words that take a line or two "_s.repeated(5)}}};
        const QByteArray context = QJsonDocument(QJsonObject{{u"results"_s, QJsonArray{result}}}).toJson();
        const AlienError error{u"PREFLIGHT_CHECKS_FAILED"_s, u"Some checks"_s, {}, context, false, false, {}, nullptr};
        QWidget host;
        auto* column = new QVBoxLayout(&host);
        auto* card = new ErrorCard(&host);
        column->addWidget(card);
        column->addStretch(1);
        card->setError(error, {u"The checks failed"_s, u"18 min ago"_s, 0, 0, StatusShape::Failed});
        host.resize(look->px(340), look->px(700));
        host.show();
        column->activate();
        QCOMPARE(card->y(), column->contentsRect().top());
        int wrapped = 0;
        const auto labels = card->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (!label->isVisible() || !label->wordWrap())
                continue;
            ++wrapped;
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        QVERIFY(wrapped >= 3);
    }

    void factsAreChangedInPlaceAndCopied()
    {
        test::InstalledLook look;
        FactList list;
        list.setObjectName(u"facts"_s);
        list.setFacts({{u"worker"_s, u"Worker name"_s, u"a1f3"_s, {}, {}, {}, {}, true, true, false}});
        auto* value = list.findChild<TextLabel*>(u"facts.worker"_s);
        QVERIFY(value);
        list.setFacts({{u"worker"_s, u"Worker name"_s, u"b2"_s, {}, {}, {}, {}, true, true, false}});
        QCOMPARE(list.findChild<TextLabel*>(u"facts.worker"_s), value);
        QCOMPARE(value->text(), u"b2"_s);
        QAbstractButton* copy = buttonNamed(&list, u"Copy Worker name"_s);
        QVERIFY(copy);
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), u"b2"_s);
    }

    void factsThatStayAreNotLaidOutAnew()
    {
        test::InstalledLook look;
        FactList list;
        struct Layouts : QObject
        {
            int count = 0;
            bool eventFilter(QObject* /*watched*/, QEvent* event) override
            {
                count += event->type() == QEvent::LayoutRequest;
                return false;
            }
        } layouts;
        list.setObjectName(u"facts"_s);
        const QList<FactList::Fact> facts{
            {u"name"_s, u"Name"_s, u"halden"_s, {}, {}, {}, {}, false, false, false},
            {u"error"_s, u"Error"_s, u"Out of memory"_s, {}, {}, {}, {}, false, false, true}};
        list.setFacts(facts);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QCoreApplication::processEvents();
        qApp->installEventFilter(&layouts);
        list.setFacts(facts);
        QCoreApplication::processEvents();
        QCOMPARE(layouts.count, 0);
        QList<FactList::Fact> later = facts;
        later[1].value = u"Out of memory again, for the third time within an hour"_s;
        list.setFacts(later);
        QCoreApplication::processEvents();
        QVERIFY(layouts.count > 0);
    }

    void aScrollAreaHasNoChildBeyondItsLast()
    {
        installScrollAccessibility();
        QScrollArea area;
        area.setWidget(new QWidget);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(accessible != nullptr);
        QVERIFY(accessible->childCount() > 0);
        QVERIFY(accessible->child(0) != nullptr);
        // A scroll bar that has just gone away is still asked for.
        QVERIFY(accessible->child(accessible->childCount()) == nullptr);
    }

    void otherConnectionsAreOnePressAway()
    {
        test::InstalledLook look;
        Rail rail;
        QAction one(u"R&&D (staging)"_s);
        QAction two(u"Customers with a name that is much longer than the rail is wide (production)"_s);
        rail.setOtherConnections({&one, &two});
        QSignalSpy pressed(&one, &QAction::triggered);
        QAbstractButton* link = buttonNamed(&rail, u"Switch to R&D (staging)"_s);
        QVERIFY(link != nullptr);
        link->click();
        QCOMPARE(pressed.size(), 1);
        const auto links = rail.findChildren<LinkLabel*>();
        for (const QWidget* each : links)
            QVERIFY(each->minimumSizeHint().width() < rail.width());
        rail.setOtherConnections({});
        QVERIFY(buttonNamed(&rail, u"Switch to R&D (staging)"_s) == nullptr || link->isHidden());
    }

    void aSectionsNameIsNotCutForTheSizeOfTheFleet()
    {
        test::InstalledLook look;
        RailSection section(u"Deployments"_s, u"Deployments"_s, IconId::Deployments, nullptr);
        section.resize(look->px(200), look->px(28));
        const auto picture = [&section](int total) {
            section.setCount(473, total, {});
            return section.grab().toImage();
        };
        const QImage small = picture(512);
        QVERIFY(picture(513) != small);
        const QImage large = picture(1'000'000);
        QCOMPARE(picture(2'000'000), large); // only the failed ones
        QVERIFY(section.accessibleDescription().contains(QLocale().toString(2'000'000)));
    }

    void railButtonsAreNamedByTheirSectionAlone()
    {
        test::InstalledLook look;
        Rail rail;
        rail.addSection(u"deployments"_s, u"Deployments"_s, IconId::Deployments);
        rail.addSection(u"groups"_s, u"Groups"_s, IconId::Groups);
        rail.setSectionCount(u"deployments"_s, {13, 412, {}});
        QAbstractButton* section = buttonNamed(&rail, u"Deployments"_s);
        QVERIFY(section);
        QVERIFY(section->isCheckable());
        QCOMPARE(section->accessibleDescription(), u"13 failed of 412"_s);
        QSignalSpy chosen(&rail, &Rail::sectionChosen);
        section->click();
        QCOMPARE(chosen.at(0).at(0).toString(), u"deployments"_s);
        QCOMPARE(rail.currentSection(), u"deployments"_s);
        const int wide = rail.width();
        rail.setFolded(true);
        QVERIFY(rail.width() < wide / 3);
        QCOMPARE(QAccessible::queryAccessibleInterface(section)->text(QAccessible::Name), u"Deployments"_s);
    }

    void fuzzyMatchPrefersBeginningsOfWords()
    {
        QVERIFY(!fuzzyMatch(u"xyz", u"halden-bank"));
        QVERIFY(fuzzyMatch(u"", u"anything"));
        const auto word = fuzzyMatch(u"hb", u"halden-bank");
        const auto inner = fuzzyMatch(u"hb", u"xhxbxxxxxxx");
        QVERIFY(word && inner);
        QVERIFY(word->score > inner->score);
        QCOMPARE(word->positions, (QList<int>{0, 7}));
        QVERIFY(fuzzyMatch(u"bank", u"halden-bank")->score > fuzzyMatch(u"bank", u"b-a-n-k-xxx")->score);
    }

    void paletteFindsRunsAndGoesAway()
    {
        test::InstalledLook look;
        QWidget window;
        window.resize(900, 600);
        auto* before = new QLineEdit(&window);
        PalettePopup palette(&window);
        QString ran;
        palette.addProvider(
            {u'>', true, [&](const QString&, int) {
                 return QList<PaletteItem>{
                     {u"Actions"_s, u"Refresh"_s, {}, {}, IconId::Refresh, {}, true, [&] { ran = u"refresh"_s; }},
                     {u"Actions"_s, u"Retry"_s, u"your token may not"_s, {}, IconId::Retry, {}, false, [&] {
                          ran = u"retry"_s;
                      }}};
             }});
        palette.addProvider({u'#', true, [&](const QString&, int) {
                                 return QList<PaletteItem>{
                                     {u"Groups"_s, u"halden-bank"_s, {}, {}, {}, {}, true, [&] { ran = u"group"_s; }}};
                             }});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        palette.open();
        auto* field = palette.findChild<QLineEdit*>(u"palette.field"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"#hal"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ran, u"group"_s);
        QVERIFY(palette.isHidden());
        QVERIFY(before->hasFocus());
        palette.open(u">retry"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ran, u"group"_s); // disabled ones are found, not run
        QVERIFY(palette.isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(palette.isHidden());
        palette.open();
        before->setFocus();
        QVERIFY(palette.isHidden());
        palette.open(u"refr"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ran, u"refresh"_s);
    }

    void thePaletteSaysThatNothingWasFound()
    {
        test::InstalledLook look;
        QWidget window;
        window.resize(900, 600);
        PalettePopup palette(&window);
        palette.addProvider(
            {u'>', true, [](const QString& text, int) {
                 return text.startsWith(u"re"_s)
                            ? QList<PaletteItem>{{u"Actions"_s, u"Refresh"_s, {}, {}, {}, {}, true, [] {}}}
                            : QList<PaletteItem>();
             }});
        window.show();
        const auto* field = palette.findChild<QLineEdit*>(u"palette.field"_s);
        const auto* nothing = palette.findChild<QLabel*>(u"palette.nothing"_s);
        palette.open(u"refr"_s);
        QVERIFY(nothing->isHidden());
        palette.open(u"no such thing"_s);
        QVERIFY(nothing->isVisible());
        QCOMPARE(field->accessibleDescription(), nothing->text());
        palette.open();
        QVERIFY(nothing->isHidden());
    }

    void enterInThePaletteRunsNoVerbThatWasNotGoneTo()
    {
        test::InstalledLook look;
        QWidget window;
        window.resize(900, 700);
        PalettePopup palette(&window);
        QString ran;
        const auto item = [&ran](const QString& group, const QString& text, bool preselected) {
            return PaletteItem{group, text, {}, {}, IconId::None, {}, true, [&ran, text] { ran = text; }, preselected};
        };
        palette.addProvider({{}, true, [&](const QString&, int) {
                                 return QList<PaletteItem>{item(u"Actions"_s, u"Retry halden"_s, false)};
                             }});
        palette.addProvider({{}, true, [&](const QString& query, int) {
                                 return query == "halden"_L1
                                            ? QList<PaletteItem>{item(u"Deployments"_s, u"halden"_s, true)}
                                            : QList<PaletteItem>();
                             }});
        window.show();
        palette.open(u"halden"_s);
        auto* field = palette.findChild<QLineEdit*>();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ran, u"halden"_s);
        palette.open(u"halden"_s);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ran, u"Retry halden"_s);
        ran.clear();
        palette.open(u"retry hal"_s); // nothing else is meant
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ran, u"Retry halden"_s);
    }

    void textLabelsShowTextOnly()
    {
        test::InstalledLook look;
        const TextLabel label(u"<b>x</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void aLabelKnowsItsHeightAfterEveryChange()
    {
        test::InstalledLook look;
        TextLabel label(u"Waits for the customer to approve the change of the stack"_s);
        label.setWordWrap(true);
        const auto isAsQtSays = [&label] {
            return std::ranges::all_of(std::array{90, 240, 90, 1000}, [&](int width) {
                return label.heightForWidth(width) == label.QLabel::heightForWidth(width);
            });
        };
        QVERIFY(isAsQtSays());
        QVERIFY(label.heightForWidth(90) > label.heightForWidth(1000));
        label.setText(label.text() + u", and for its storage to be moved"_s);
        QVERIFY(isAsQtSays());
        QFont large = label.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        label.setFont(large);
        QVERIFY(isAsQtSays());
        label.setContentsMargins(10, 20, 10, 20);
        QVERIFY(isAsQtSays());
        label.setWordWrap(false);
        QVERIFY(isAsQtSays());
    }

    void linksPressByKeyboard()
    {
        test::InstalledLook look;
        LinkLabel link(u"Show difference"_s);
        QSignalSpy pressed(&link, &LinkLabel::clicked);
        QTest::keyClick(&link, Qt::Key_Return);
        QTest::keyClick(&link, Qt::Key_Space);
        QCOMPARE(pressed.count(), 2);
    }

    void aPageGivesItsFocusOnAndTabPassesNothingOver()
    {
        test::InstalledLook look;
        QWidget window;
        auto* before = new QLineEdit(&window);
        auto* page = new QWidget(&window);
        auto* first = new QLineEdit(page);
        auto* content = new QLineEdit(page);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(before);
        column->addWidget(page);
        QWidget* part = nullptr;
        giveFocus(page, [&part] { return part; });
        window.show();
        window.activateWindow();
        page->setFocus();
        QTRY_VERIFY(page->hasFocus()); // without a part it keeps what it was given
        before->setFocus();
        part = content;
        page->setFocus();
        QVERIFY(content->hasFocus());
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(first->hasFocus());
    }

    void whatIsAskedForOftenIsDoneOnceATurn()
    {
        QObject owner;
        int done = 0;
        OnceATurn work(&owner, [&done] { ++done; });
        work.ask();
        work.ask();
        QCOMPARE(done, 0);
        QCoreApplication::processEvents();
        QCOMPARE(done, 1);
        work.ask();
        work.runIfAsked();
        QCOMPARE(done, 2);
        QCoreApplication::processEvents();
        QCOMPARE(done, 2);
        work.runIfAsked();
        QCOMPARE(done, 2);
    }

private:
    static bool paints(QWidget* widget, const QColor& colour)
    {
        const QImage image = widget->grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAbs(qRed(image.pixel(x, y)) - colour.red()) + qAbs(qGreen(image.pixel(x, y)) - colour.green()) +
                        qAbs(qBlue(image.pixel(x, y)) - colour.blue()) <
                    40)
                    return true;
        return false;
    }
};

ALIEN_TEST(tst_Widgets)
#include "tst_widgets.moc"
