// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/emptycolumn.h"
#include "models/common/format.h"
#include "models/fleet/deploymenttable.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "tests/views/sampletable.h"
#include "views/common/look/plaintext.h"
#include "views/common/table/cellflash.h"
#include "views/common/table/rowcopy.h"
#include "views/common/table/rowdelegate.h"
#include "views/common/table/tableheader.h"
#include "views/common/table/tableview.h"

#include <QAccessible>
#include <QBackingStore>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;
using test::SampleRow;
using test::SampleTable;

class tst_TableView : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        test::InstalledLook look;
        SampleTable model;
        TableView view{u"Deployments"_s};
        explicit Fixture(int rows = 30, QSize size = {900, 400})
        {
            model.setRows(SampleTable::sample(rows));
            view.setTable(&model);
            view.resize(size);
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
        }
        void click(int row, int column, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers,
                              view.visualRect(model.index(row, column)).center());
        }
        [[nodiscard]] QPoint headAt(int column) const
        {
            const QHeaderView* head = view.horizontalHeader();
            return {head->sectionViewportPosition(column) + head->sectionSize(column) / 2, head->height() / 2};
        }
    };

    /// What stands in the window, without painting anything for it.
    static QImage onScreen(const TableView& view)
    {
        const auto* image = dynamic_cast<const QImage*>(view.backingStore()->paintDevice());
        const QRect place(view.viewport()->mapTo(view.window(), QPoint()), view.viewport()->size());
        return image == nullptr ? QImage() : image->copy(place).convertToFormat(QImage::Format_RGB32);
    }
    static QImage pictureOf(const TableView& view)
    {
        return view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    /// The flash of the view, once it knows what is on screen.
    static CellFlash* settledFlash(const TableView& view)
    {
        auto* flash = view.findChild<CellFlash*>();
        view.viewport()->repaint();
        const QList<QTimer*> timers = flash->findChildren<QTimer*>();
        [&] {
            for (const QTimer* timer : timers)
                QTRY_VERIFY(!timer->isActive());
        }();
        return flash;
    }

private Q_SLOTS:
    void nothingIsSelectedByItself()
    {
        Fixture f;
        f.view.setFocus();
        QVERIFY(f.view.selectedIds().isEmpty());
    }

    void aScreenReaderGetsWhatIsPainted()
    {
        Fixture f(1);
        QList<SampleRow> rows = SampleTable::sample(1);
        const QString hostile = u"invoice\u202egpj\u2069\x1b[31m\n"_s + QChar(0) + u"end"_s;
        rows[0].name = hostile;
        rows[0].url = QString(1 << 20, u'x');
        f.model.setRows(rows);
        auto* const table = QAccessible::queryAccessibleInterface(&f.view)->tableInterface();
        QVERIFY(table != nullptr);
        const QString name = table->cellAt(0, f.model.columnOf(u"name"_s))->text(QAccessible::Name);
        QCOMPARE(name, oneLine(hostile));
        for (const QChar c : name)
            QVERIFY2(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format, qPrintable(name));
        QVERIFY(name.startsWith(u"invoice"_s) && name.endsWith(u"end"_s));
        const QString url = table->cellAt(0, f.model.columnOf(u"url"_s))->text(QAccessible::Name);
        QVERIFY(url.startsWith(u"xxx"_s) && url.endsWith(QChar(0x2026)) && url.size() < 5000);
        // What is copied stays what it was.
        QCOMPARE(f.model.index(0, f.model.columnOf(u"name"_s)).data(TableModel::CopyRole).toString(), hostile);
    }

    void selectionFollowsTheIdWhenRowsMove()
    {
        Fixture f;
        f.view.selectIds({u"dep_0003"_s, u"dep_0005"_s});
        f.model.setSortKeys({{3, Qt::DescendingOrder}});
        QCOMPARE(f.view.selectedIds(), (QStringList{u"dep_0005"_s, u"dep_0003"_s}));
        f.model.removeRow(u"dep_0005"_s);
        QCOMPARE(f.view.selectedIds(), QStringList{u"dep_0003"_s});
    }

    void rowsThatAFilterHidesLeaveTheSelection()
    {
        Fixture f;
        f.view.selectIds({u"dep_0001"_s, u"dep_0003"_s});
        QSignalSpy told(&f.view, &TableView::selectedIdsChanged);
        f.model.setQueryText(u"status:update-failed"_s);
        QCOMPARE(f.view.selectedIds(), QStringList{u"dep_0003"_s});
        QTRY_COMPARE(told.count(), 1);
    }

    void anotherQueryIsReadFromItsTop()
    {
        Fixture f(300);
        f.view.selectIds({u"dep_0000"_s});
        f.view.clearSelection();
        // Every third row leaves, the current one with them.
        f.model.setQueryText(u"status:running"_s);
        QCOMPARE(f.view.currentIndex().row(), 0);
        QCOMPARE(f.view.verticalScrollBar()->value(), 0);
        f.view.scrollToBottom();
        f.model.setQueryText({});
        QCOMPARE(f.view.verticalScrollBar()->value(), 0);
        // What a poll brings moves nothing.
        f.view.scrollToBottom();
        const int bottom = f.view.verticalScrollBar()->value();
        f.model.removeRow(u"dep_0299"_s);
        QVERIFY(f.view.verticalScrollBar()->value() >= bottom - 1);
    }

    void whatIsSelectedStaysInSightUnderAnotherQuery()
    {
        Fixture f(300);
        f.view.selectIds({u"dep_0250"_s});
        f.model.setQueryText(u"status:running"_s);
        QCOMPARE(f.view.currentId(), u"dep_0250"_s);
        QVERIFY(f.view.viewport()->rect().contains(f.view.visualRect(f.model.indexOfId(u"dep_0250"_s)).center()));
        f.model.setQueryText({});
        QVERIFY(f.view.viewport()->rect().contains(f.view.visualRect(f.model.indexOfId(u"dep_0250"_s)).center()));
    }

    void twoColumnsShareTheWidthThatIsLeft()
    {
        Fixture f(30, {1400, 400});
        f.view.setStretchColumn(u"name"_s, u"url"_s);
        const auto width = [&f](const QString& id) { return f.view.columnWidth(f.model.columnOf(id)); };
        QVERIFY(width(u"name"_s) > 300);
        QVERIFY(qAbs(width(u"name"_s) - width(u"url"_s)) <= 1);
    }

    void aSortKeyThatIsHiddenLeavesNoNumberOut()
    {
        Fixture f;
        f.model.setSortKeys({{1, Qt::AscendingOrder}});
        const auto head = [&f] { return f.view.horizontalHeader()->grab().toImage(); };
        const QImage alone = head();
        f.model.setSortKeys({{4, Qt::AscendingOrder}, {1, Qt::AscendingOrder}});
        QVERIFY(head() != alone); // "2" beside the name
        f.view.columnsMenu()->popup({});
        f.view.columnsMenu()->actions().at(4)->setChecked(false);
        f.view.columnsMenu()->close();
        QVERIFY(f.view.isColumnHidden(4));
        f.model.setSortKeys({{1, Qt::AscendingOrder}});
        const QImage single = head();
        f.model.setSortKeys({{4, Qt::AscendingOrder}, {1, Qt::AscendingOrder}});
        QCOMPARE(head(), single);
    }

    void clickSortsSecondClickTurnsShiftClickAdds()
    {
        Fixture f;
        QWidget* head = f.view.horizontalHeader()->viewport();
        QTest::mouseClick(head, Qt::LeftButton, {}, f.headAt(1));
        QCOMPARE(f.model.sortKeys(), (QList<TableModel::SortKey>{{1, Qt::AscendingOrder}}));
        QTest::mouseClick(head, Qt::LeftButton, {}, f.headAt(1));
        QCOMPARE(f.model.sortKeys(), (QList<TableModel::SortKey>{{1, Qt::DescendingOrder}}));
        QTest::mouseClick(head, Qt::LeftButton, Qt::ShiftModifier, f.headAt(0));
        QCOMPARE(f.model.sortKeys(), (QList<TableModel::SortKey>{{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}}));
    }

    void spaceTogglesEnterAndDoubleClickOpen()
    {
        Fixture f;
        QSignalSpy opened(&f.view, &TableView::opened);
        f.click(2, 1);
        QCOMPARE(f.view.selectedIds(), QStringList{u"dep_0002"_s});
        QTest::keyClick(&f.view, Qt::Key_Space);
        QVERIFY(f.view.selectedIds().isEmpty());
        QTest::keyClick(&f.view, Qt::Key_Space);
        QCOMPARE(f.view.selectedCount(), 1);
        QTest::keyClick(&f.view, Qt::Key_Return);
        QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, f.view.visualRect(f.model.index(4, 1)).center());
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.at(0).at(0).toString(), u"dep_0002"_s);
        QCOMPARE(opened.at(1).at(0).toString(), u"dep_0004"_s);
    }

    void checkBoxesToggleOneRowAndAllRows()
    {
        Fixture f;
        f.view.setChecks(true);
        const auto box = [&](int row) { return f.view.visualRect(f.model.index(row, 0)).topLeft() + QPoint(12, 10); };
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, box(1));
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, box(3));
        QCOMPARE(f.view.selectedIds(), (QStringList{u"dep_0001"_s, u"dep_0003"_s}));
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, box(1));
        QCOMPARE(f.view.selectedIds(), QStringList{u"dep_0003"_s});
        QTest::mouseClick(f.view.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(12, 10));
        QCOMPARE(f.view.selectedCount(), 30);
        QTest::mouseClick(f.view.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(12, 10));
        QCOMPARE(f.view.selectedCount(), 0);
    }

    void lettersSearchTheNameColumn()
    {
        Fixture f;
        QTest::keyClicks(&f.view, u"name-0017"_s);
        QCOMPARE(f.view.currentId(), u"dep_0017"_s);
    }

    void leastImportantColumnsLeaveANarrowTable()
    {
        Fixture f;
        QCOMPARE(f.view.columnsText(), u"5 of 5"_s);
        f.view.resize(430, 400);
        QVERIFY(f.view.isColumnHidden(4));
        QVERIFY(!f.view.isColumnHidden(0));
        QVERIFY(!f.view.isColumnHidden(1));
        f.view.resize(60, 400);
        QVERIFY(!f.view.isColumnHidden(1)); // pinned
        QCOMPARE(f.view.columnsText(), u"2 of 5"_s);
        f.view.resize(1200, 400);
        QVERIFY(!f.view.isColumnHidden(4));
        int total = 0;
        for (int column = 0; column < 5; ++column)
            total += f.view.columnWidth(column);
        QCOMPARE(total, f.view.viewport()->width());
    }

    void aColumnThatIsAskedForIsSeen()
    {
        Fixture f;
        f.view.resize(430, 400);
        QVERIFY(f.view.isColumnHidden(4));
        const auto entry = [&f] {
            f.view.columnsMenu()->popup({});
            return f.view.columnsMenu()->actions().at(4);
        };
        // Wanted, but there is no room: not ticked, and it says why.
        QVERIFY(!entry()->isChecked());
        QVERIFY(entry()->text().endsWith(u"(no room)"_s));
        entry()->setChecked(true);
        f.view.columnsMenu()->close();
        QVERIFY(!f.view.isColumnHidden(4));
        QVERIFY(f.view.isColumnHidden(3) || f.view.isColumnHidden(2)); // another one has left for it
        QVERIFY(entry()->isChecked());
        f.view.columnsMenu()->close();
        Fixture again;
        again.view.resize(430, 400);
        QVERIFY(again.view.restoreColumns(f.view.saveColumns()));
        QVERIFY(!again.view.isColumnHidden(4));
        again.view.resetColumns();
        QVERIFY(again.view.isColumnHidden(4));
    }

    void aColumnThatSaysNothingTakesNoRoomUnlessItIsAskedFor()
    {
        class Quiet : public test::SampleTable
        {
        public:
            bool quiet = false;
            QVariant headerData(int section, Qt::Orientation orientation, int role) const override
            {
                return role == EmptyColumnRole ? QVariant(quiet && section == 3)
                                               : test::SampleTable::headerData(section, orientation, role);
            }
        };
        test::InstalledLook look;
        Quiet table;
        TableView view(u"Samples"_s);
        view.setTable(&table);
        view.resize(1200, 400);
        view.show();
        const auto say = [&table](bool quiet) {
            table.quiet = quiet;
            Q_EMIT table.headerDataChanged(Qt::Horizontal, 3, 3);
        };
        QVERIFY(!view.isColumnHidden(3));
        say(true);
        QVERIFY(view.isColumnHidden(3));
        say(false);
        QVERIFY(!view.isColumnHidden(3));
        say(true);
        view.columnsMenu()->popup({});
        QCOMPARE(view.columnsMenu()->actions().at(3)->text(), u"Number"_s);
        view.columnsMenu()->actions().at(3)->setChecked(true);
        view.columnsMenu()->close();
        QVERIFY(!view.isColumnHidden(3));
    }

    void columnsComeBackAsTheyWereLeft()
    {
        Fixture f;
        f.view.horizontalHeader()->moveSection(4, 2);
        f.view.horizontalHeader()->resizeSection(1, 222);
        f.view.columnsMenu()->popup({});
        f.view.columnsMenu()->actions().at(3)->setChecked(false);
        f.view.columnsMenu()->close();
        f.model.setSortKeys({{3, Qt::DescendingOrder}, {1, Qt::AscendingOrder}});
        const QByteArray state = f.view.saveColumns();
        Fixture again;
        QVERIFY(again.view.restoreColumns(state));
        QCOMPARE(again.view.horizontalHeader()->visualIndex(4), 2);
        QVERIFY(again.view.isColumnHidden(3));
        QVERIFY(qAbs(again.view.columnWidth(1) - 222) <= 1);
        QCOMPARE(again.model.sortKeys(), f.model.sortKeys());
        again.view.resetColumns();
        QCOMPARE(again.view.horizontalHeader()->visualIndex(4), 4);
        QVERIFY(!again.view.isColumnHidden(3));
        QVERIFY(!again.view.restoreColumns("nonsense"));
    }

    void pinnedColumnsCannotBeHidden()
    {
        Fixture f;
        f.view.columnsMenu()->popup({});
        QVERIFY(!f.view.columnsMenu()->actions().at(0)->isEnabled());
        QVERIFY(f.view.columnsMenu()->actions().at(2)->isEnabled());
        f.view.columnsMenu()->close();
    }

    void copiesRowsInEveryFormat()
    {
        Fixture f(3);
        f.view.resize(2000, 400);
        f.view.selectIds({u"dep_0001"_s});
        QTest::keyClick(&f.view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(
            u"Status\tName\tURL\tNumber\tId\nrunning\tname-0001\thttps://"_s));
        QVERIFY(f.view.copyText(TableView::CopyFormat::Markdown).contains(u"| --- |"_s));
        QVERIFY(f.view.copyText(TableView::CopyFormat::Json).contains(u"\"name\": \"name-0001\""_s));
        f.model.upsertRow({u"dep_0001"_s, u"=cmd|'/c calc'"_s, u"a,\"b\""_s, {}, -5});
        const QString csv = f.view.copyText(TableView::CopyFormat::Csv);
        QVERIFY(csv.contains(u"\"a,\"\"b\"\"\",'=cmd"_s));
        QVERIFY2(csv.contains(u",-5,"_s), qPrintable(csv)); // a number is no formula
    }

    void rowsHoldStillWhileAMenuIsOpenOrTheButtonIsDown()
    {
        Fixture f;
        QMenu* open = nullptr;
        f.view.setMenuBuilder([&](QMenu* menu) {
            menu->addAction(u"Retry"_s);
            open = menu;
        });
        const QPoint at = f.view.visualRect(f.model.index(1, 1)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, f.view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(f.view.viewport(), &event);
        QVERIFY(open);
        QVERIFY(f.model.isHeld());
        QCOMPARE(f.view.selectedIds(), QStringList{u"dep_0001"_s});
        open->close();
        QTRY_VERIFY(!f.model.isHeld());
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, at);
        QVERIFY(f.model.isHeld());
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, at);
        QVERIFY(!f.model.isHeld());
    }

    void aVerbInACellIsPressedOnceAndOpensNothing()
    {
        Fixture f;
        f.view.setLinkColumn(u"name"_s);
        QSignalSpy clicked(&f.view, &TableView::linkClicked);
        QSignalSpy opened(&f.view, &TableView::opened);
        const QPoint verb = f.view.visualRect(f.model.index(1, 1)).center();
        const QPoint other = f.view.visualRect(f.model.index(1, 0)).center();
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, verb);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.last().first().toString(), f.model.idAt(1));
        QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, verb);
        QCOMPARE(opened.count(), 0);
        // Let go elsewhere, pressed elsewhere, pressed with another button: no verb.
        clicked.clear();
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, verb);
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, other);
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, other);
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, f.view.visualRect(f.model.index(2, 1)).center());
        QTest::mouseClick(f.view.viewport(), Qt::MiddleButton, {}, verb);
        QCOMPARE(clicked.count(), 0);
    }

    void longIdsAreElidedAndToldInTheTooltip()
    {
        Fixture f;
        auto* delegate = static_cast<RowDelegate*>(f.view.itemDelegate());
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 90, 24);
        QVERIFY(delegate->isElided(option, f.model.index(0, 2)));
        QVERIFY(!delegate->isElided(option, f.model.index(0, 3)));
        option.rect.setWidth(2000);
        QVERIFY(!delegate->isElided(option, f.model.index(0, 2)));
    }

    void textsPastTheTimeOfAPaintComeInTheNextTurns()
    {
        Fixture f;
        const QImage whole = pictureOf(f.view);
        auto* delegate = static_cast<RowDelegate*>(f.view.itemDelegate());
        delegate->clearCache();
        delegate->setShapingBudget(1);
        f.view.viewport()->repaint();
        QVERIFY(delegate->isBehind());
        QVERIFY(onScreen(f.view) != whole);
        // Who asks for the text of a cell does not wait for its paint.
        QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(&f.view)->tableInterface();
        QCOMPARE(table->cellAt(9, 1)->text(QAccessible::Name), u"name-0009"_s);
        QTRY_VERIFY(!delegate->isBehind());
        QTRY_COMPARE(onScreen(f.view), whole);
        // Texts that were shaped once are there at once.
        f.view.viewport()->repaint();
        QVERIFY(!delegate->isBehind());
        QCOMPARE(onScreen(f.view), whole);
    }

    void textsThatWaitFindTheirRowsAfterScrolling()
    {
        Fixture f;
        auto* delegate = static_cast<RowDelegate*>(f.view.itemDelegate());
        f.view.verticalScrollBar()->setValue(4);
        const QImage whole = pictureOf(f.view);
        f.view.verticalScrollBar()->setValue(0);
        f.view.viewport()->repaint();
        delegate->clearCache();
        delegate->setShapingBudget(1);
        f.view.viewport()->repaint();
        QVERIFY(delegate->isBehind());
        f.view.verticalScrollBar()->setValue(4);
        QTRY_VERIFY(!delegate->isBehind());
        QTRY_COMPARE(onScreen(f.view), whole);
    }

    void textsThatWereShapedAreKeptForSomeScreens()
    {
        Fixture f(5000);
        auto* delegate = static_cast<RowDelegate*>(f.view.itemDelegate());
        delegate->setShapingBudget(1'000'000'000);
        const int most = delegate->mostCachedTexts();
        for (int row = 0; row < f.model.rowCount(); row += 10) {
            f.view.verticalScrollBar()->setValue(row);
            f.view.viewport()->repaint();
            QVERIFY(delegate->cachedTexts() <= most);
        }
        QCOMPARE(delegate->cachedTexts(), most); // they were many more
        QVERIFY2(most <= 2000, qPrintable(QString::number(most)));
        f.view.resize(4000, 2000);
        QVERIFY(delegate->mostCachedTexts() > 2 * most); // none of a large screen is shaped at each paint
    }

    void aPictureOfTheTableIsWhole()
    {
        Fixture f;
        const QImage whole = pictureOf(f.view);
        auto* delegate = static_cast<RowDelegate*>(f.view.itemDelegate());
        delegate->clearCache();
        delegate->setShapingBudget(1);
        QCOMPARE(pictureOf(f.view), whole);
        QVERIFY(!delegate->isBehind());
    }

    void statusCellsShowShapeAndWordOnTheRowsBackground()
    {
        Fixture f(3);
        const QImage image = f.view.viewport()->grab().toImage();
        const QRect cell = f.view.visualRect(f.model.index(0, 0));
        QSet<QRgb> colours;
        for (int x = cell.left(); x < cell.left() + 26; ++x)
            for (int y = cell.top(); y < cell.bottom(); ++y)
                colours.insert(image.pixel(x, y));
        QVERIFY(colours.contains(f.look->color(Token::FailedIcon).rgb()));
        QVERIFY(colours.contains(f.look->color(Token::Base).rgb()));
    }

    void whatAPollChangedStandsOutOnce()
    {
        Fixture f(5);
        const CellFlash* flash = settledFlash(f.view);
        f.model.upsertRow({u"dep_0002"_s, u"renamed"_s, u"running"_s, u"https://a.example"_s, 2});
        const int row = f.model.rowOfId(u"dep_0002"_s);
        QVERIFY(flash->isLit(f.model.index(row, 1)));
        QVERIFY(flash->isLit(f.model.index(row, 2)));
        QVERIFY(!flash->isLit(f.model.index(row, 0)));
        QVERIFY(!flash->isLit(f.model.index(row, 3)));
        QVERIFY(!flash->isLit(f.model.index(row - 1, 1)));
        const QPoint at = f.view.visualRect(f.model.index(row, 1)).topRight() + QPoint(-3, 3);
        QCOMPARE(f.view.viewport()->grab().toImage().pixelColor(at), f.look->color(Token::Changed));
        // It follows its row.
        f.model.setSortKeys({{3, Qt::DescendingOrder}});
        QVERIFY(flash->isLit(f.model.indexOfId(u"dep_0002"_s, 1)));
        QTRY_VERIFY(!flash->isLit(f.model.indexOfId(u"dep_0002"_s, 1)));
    }

    void aRowThatComesOrStaysTheSameDoesNotStandOut()
    {
        Fixture f(5);
        const CellFlash* flash = settledFlash(f.view);
        QList<test::SampleRow> rows = SampleTable::sample(6);
        rows[0].status = u"updating"_s;
        f.model.setRows(rows);
        QVERIFY(flash->isLit(f.model.indexOfId(u"dep_0000"_s, 0)));
        QVERIFY(!flash->isLit(f.model.indexOfId(u"dep_0000"_s, 1)));
        QVERIFY(!flash->isLit(f.model.indexOfId(u"dep_0001"_s, 0)));
        QVERIFY(!flash->isLit(f.model.indexOfId(u"dep_0005"_s, 0)));
    }

    void rowsOutOfSightAreNotCompared()
    {
        Fixture f(400);
        const CellFlash* flash = settledFlash(f.view);
        QList<test::SampleRow> rows = SampleTable::sample(400);
        for (test::SampleRow& each : rows)
            each.name += u"-b"_s;
        f.model.setRows(rows);
        QVERIFY(flash->isLit(f.model.index(0, 1)));
        f.view.scrollToBottom();
        QVERIFY(!flash->isLit(f.model.index(399, 1)));
    }

    void theRowAboveFollowsACurrentOneThatLeavesWithManyOthers()
    {
        Fixture f(400);
        f.model.setQueryText(u"status:running"_s);
        f.view.selectIds({u"dep_0299"_s});
        QList<test::SampleRow> rows = SampleTable::sample(400);
        for (qsizetype i = 1; i < rows.size(); i += 2)
            rows[i].status = u"update-failed"_s;
        f.model.setRows(rows);
        QCOMPARE(f.model.rowCount(), 133);
        QCOMPARE(f.view.currentId(), u"dep_0298"_s);
        QVERIFY(f.view.viewport()->rect().contains(f.view.visualRect(f.view.currentIndex()).center()));
        // None above it stays.
        f.view.selectIds({u"dep_0002"_s});
        for (test::SampleRow& row : rows)
            row.status = row.number % 4 == 0 ? u"running"_s : u"update-failed"_s;
        rows[0].status = u"update-failed"_s;
        f.model.setRows(rows);
        QCOMPARE(f.view.currentId(), u"dep_0004"_s);
        QCOMPARE(f.view.verticalScrollBar()->value(), 0);
    }

    void hoveringPaintsTheWholeRow()
    {
        Fixture f(5);
        QTest::mouseMove(f.view.viewport(), f.view.visualRect(f.model.index(2, 1)).center());
        QCOMPARE(static_cast<RowDelegate*>(f.view.itemDelegate())->appearance().hoverRow, 2);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&f.view, &leave);
        QCOMPARE(static_cast<RowDelegate*>(f.view.itemDelegate())->appearance().hoverRow, -1);
    }

    void aStatusIsReadWholeBesideTheClockOfOldData()
    {
        test::InstalledLook look;
        test::HandClock clock;
        FleetStore fleet(clock);
        const Format format;
        fleet.apply(test::delta({test::Dep{"dep_1", "teardown-required"}, test::Dep{"dep_2", "provisioning-failed"},
                                 test::Dep{"dep_3", "initial-setup-failed"}},
                                {}, true));
        fleet.finish();
        DeploymentTable model(fleet, format);
        TableView view(u"Deployments"_s);
        view.setChecks(true);
        view.setTable(&model);
        view.setStretchColumn(u"name"_s);
        view.setStale(true);
        view.resize(look->px(1096), look->px(300)); // what a window of 1280 leaves
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const int column = model.columnOf(u"status"_s);
        for (int row = 0; row < 3; ++row) {
            const QModelIndex index = model.index(row, column);
            QStyleOptionViewItem option;
            option.initFrom(&view);
            option.rect = view.visualRect(index);
            QVERIFY2(!static_cast<RowDelegate*>(view.itemDelegate())->isElided(option, index),
                     qPrintable(index.data().toString()));
        }
    }

    void screenReadersSeeOneTableWithAllCells()
    {
        Fixture f(4);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&f.view);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Table);
        QCOMPARE(accessible->text(QAccessible::Name), u"Deployments"_s);
        QAccessibleTableInterface* table = accessible->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->columnCount(), 5);
        QCOMPARE(table->cellAt(1, 1)->text(QAccessible::Name), u"name-0001"_s);
        QVERIFY(
            table->cellAt(0, 0)->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
        table->cellAt(2, 1)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(f.view.selectedIds(), QStringList{u"dep_0002"_s});
    }
};

ALIEN_TEST(tst_TableView)
#include "tst_tableview.moc"
