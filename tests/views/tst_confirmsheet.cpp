// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/widgets/confirmsheet.h"
#include "views/common/widgets/sheetpanel.h"
#include "views/common/widgets/targetlist.h"
#include "views/shell/formsheet.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

class tst_ConfirmSheet : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        test::InstalledLook look;
        QWidget window;
        QLineEdit* under = nullptr;
        QPointer<ConfirmSheet> sheet;
        QSignalSpy* accepted = nullptr;
        QSignalSpy* rejected = nullptr;

        explicit Fixture(SheetContent content)
        {
            auto* layout = new QVBoxLayout(&window);
            under = new QLineEdit(&window);
            layout->addWidget(under);
            window.resize(1000, 700);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            under->setFocus();
            content.question = u"Redeploy 3 deployments?"_s;
            content.verb = u"Redeploy 3 deployments"_s;
            sheet = new ConfirmSheet(content, &window);
            accepted = new QSignalSpy(sheet, &ConfirmSheet::accepted);
            rejected = new QSignalSpy(sheet, &ConfirmSheet::rejected);
            sheet->open();
        }
        ~Fixture()
        {
            delete accepted;
            delete rejected;
        }
        Q_DISABLE_COPY_MOVE(Fixture)
        [[nodiscard]] QPushButton* verb() const { return sheet->findChild<QPushButton*>(u"confirm.accept"_s); }
        [[nodiscard]] QPushButton* cancel() const { return sheet->findChild<QPushButton*>(u"confirm.cancel"_s); }
        [[nodiscard]] QLineEdit* typed() const { return sheet->findChild<QLineEdit*>(u"confirm.typed"_s); }
        [[nodiscard]] QLineEdit* reason() const { return sheet->findChild<QLineEdit*>(u"confirm.reason"_s); }
    };

    static QString cell(const TargetList& list, int row, TargetList::Column column)
    {
        return list.model()->index(row, column).data().toString();
    }
    static SheetContent typedContent(ConfirmLevel level)
    {
        SheetContent content;
        content.level = level;
        content.typed = u"379"_s;
        content.check = u"I know"_s;
        return content;
    }

private Q_SLOTS:
    void initTestCase() { installSheetAccessibility(); }

    void eachTargetSaysWhatItWillGet()
    {
        SheetContent content;
        content.targets = {{u"deployment"_s, u"dep_1"_s, u"halden"_s, u"running"_s, {}, u"Release a → b"_s},
                           {u"deployment"_s, u"dep_2"_s, u"acme"_s, u"update-failed"_s, {}, {}}};
        const Fixture f(content);
        auto* list = f.sheet->findChild<TargetList*>();
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(cell(*list, 0, TargetList::Detail), u"Release a → b"_s);
        QCOMPARE(cell(*list, 0, TargetList::Id), u"dep_1"_s);
        QVERIFY(!list->model()->index(1, TargetList::Status).data(Qt::DecorationRole).isNull());
        QVERIFY(!list->isColumnHidden(TargetList::Detail));
        QVERIFY(list->columnWidth(TargetList::Detail) > 0);
    }

    void whatATargetGetsIsReadFromItsBeginning()
    {
        SheetContent content;
        content.level = ConfirmLevel::Typed;
        content.typed = u"1"_s;
        const QString detail = u"Back to update-pending, release 4f2c9ab, again, after READINESS_PROBE_FAILED"_s;
        content.targets = {{u"deployment"_s,
                            u"dep_x6tkbmg0123456789ncustoflkdy"_s,
                            u"marisol-foods-analytics-hel"_s,
                            u"update-failed"_s,
                            {},
                            detail}};
        const Fixture f(content);
        auto* list = f.sheet->findChild<TargetList*>();
        QTRY_COMPARE(list->header()->length(), list->viewport()->width());
        // The id gives way to the sentence.
        QVERIFY(list->columnWidth(TargetList::Detail) > 3 * list->columnWidth(TargetList::Id));
        class Probe : public QStyledItemDelegate
        {
        public:
            using QStyledItemDelegate::initStyleOption;
        };
        QStyleOptionViewItem option;
        const QModelIndex cell = list->model()->index(0, TargetList::Detail);
        (static_cast<QStyledItemDelegate*>(list->itemDelegate())->*(&Probe::initStyleOption))(&option, cell);
        QCOMPARE(option.textElideMode, Qt::ElideRight);
    }

    void anIdIsCutInsideTheListNotByItsEdge()
    {
        SheetContent content;
        content.targets = {{u"deployment"_s,
                            u"dep_7q4t0123456789vgb6"_s,
                            u"halden-bank-prod-frankfurt"_s,
                            u"running"_s,
                            {},
                            u"Release 4f2c9ab, again"_s}};
        const Fixture f(content);
        auto* list = f.sheet->findChild<TargetList*>();
        QTRY_COMPARE(list->header()->length(), list->viewport()->width());
        QVERIFY(list->columnWidth(TargetList::Id) >= 40);
    }

    void nothingIsSaidOfWhatTargetsGetWhereNothingIsKnown()
    {
        SheetContent content;
        content.targets = {{u"token"_s, u"tok_1"_s, u"ci"_s, {}, {}, {}}};
        const Fixture f(content);
        auto* list = f.sheet->findChild<TargetList*>();
        QVERIFY(list->isColumnHidden(TargetList::Detail));
        QVERIFY(list->isColumnHidden(TargetList::Status));
        QVERIFY(!list->isColumnHidden(TargetList::Id));
        QVERIFY(list->model()->index(0, TargetList::Status).data(Qt::DecorationRole).isNull());
    }

    void whatHasNoNameIsNamedByItsId()
    {
        const test::InstalledLook look;
        const TargetList list({{u"token"_s, u"tok_1"_s, {}, {}, {}, {}}});
        QCOMPARE(cell(list, 0, TargetList::Name), u"tok_1"_s);
        QCOMPARE(cell(list, 0, TargetList::Id), u"tok_1"_s);
    }

    void aColumnIsWideEnoughForALongTextFarDown()
    {
        const auto widthOf = [](const QString& last) {
            QList<ActionTarget> targets;
            for (int i = 0; i < 2'000; ++i)
                targets.append({u"deployment"_s, u"dep_%1"_s.arg(i), u"a"_s, u"running"_s, {}, {}});
            targets.last().name = last;
            targets.last().detail = last;
            TargetList list(targets);
            list.resize(900, 300);
            list.show();
            return list.isColumnHidden(TargetList::Detail) ? 0 : list.columnWidth(TargetList::Name);
        };
        const test::InstalledLook look;
        QCOMPARE(widthOf({}), 0); // nothing is known of what they get
        QVERIFY(widthOf(u"halden-bank-prod"_s) > widthOf(u"b"_s));
        QVERIFY(widthOf(u"b"_s) > 0);
    }

    void allTargetsAreThereToTheLast()
    {
        SheetContent content;
        for (int i = 0; i < 2'000; ++i)
            content.targets.append({u"deployment"_s, u"dep_%1"_s.arg(i), u"name %1"_s.arg(i), u"running"_s, {}, {}});
        const Fixture f(content);
        auto* list = f.sheet->findChild<TargetList*>();
        QCOMPARE(list->model()->rowCount(), 2'000);
        QCOMPARE(cell(*list, 1'999, TargetList::Name), u"name 1999"_s);
        list->scrollToBottom();
        const QRect last = list->visualRect(list->model()->index(1'999, TargetList::Name));
        QVERIFY(list->viewport()->rect().contains(last.center()));
        QCOMPARE(last.height(), list->visualRect(list->model()->index(1'998, TargetList::Name)).height());
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(list);
        QCOMPARE(accessible->role(), QAccessible::Tree);
        QCOMPARE(accessible->text(QAccessible::Name), u"Targets"_s);
    }

    void whatItCoversIsOutOfReachUntilItCloses()
    {
        Fixture f({});
        auto* off = new QPushButton(u"Never"_s, &f.window);
        QVERIFY(!f.under->isEnabled());
        QVERIFY(QAccessible::queryAccessibleInterface(f.under)->state().disabled);
        QVERIFY(f.cancel()->isEnabled());
        off->setEnabled(false); // by its own reason, while the sheet is open
        auto* second = new ConfirmSheet(SheetContent{}, &f.window);
        second->open();
        QVERIFY(!f.cancel()->isEnabled());
        // The lower one goes first: what both cover stays covered.
        QPointer<ConfirmSheet> first = f.sheet;
        first->reject();
        QVERIFY(!f.under->isEnabled());
        second->reject();
        QVERIFY(f.under->isEnabled());
        QVERIFY(f.under->hasFocus());
        QVERIFY(!off->isEnabled());
    }

    void cancelHasTheFocusAndEnterCancels()
    {
        Fixture f({});
        QVERIFY(f.cancel()->hasFocus());
        QTest::keyClick(f.cancel(), Qt::Key_Return);
        QCOMPARE(f.rejected->count(), 1);
        QCOMPARE(f.accepted->count(), 0);
    }

    void escCancelsFromAnyField()
    {
        Fixture f(typedContent(ConfirmLevel::Typed));
        f.reason()->setFocus();
        QTest::keyClick(f.reason(), Qt::Key_Escape);
        QCOMPARE(f.rejected->count(), 1);
        QVERIFY(f.under->hasFocus()); // back to where one was
        QTRY_VERIFY(!f.sheet);
    }

    void enterInAFieldNeverSends()
    {
        Fixture f(typedContent(ConfirmLevel::Typed));
        f.typed()->setText(u"379"_s);
        QVERIFY(f.verb()->isEnabled());
        f.typed()->setFocus();
        QTest::keyClick(f.typed(), Qt::Key_Return);
        f.reason()->setFocus();
        QTest::keyClick(f.reason(), Qt::Key_Return);
        QCOMPARE(f.accepted->count(), 0);
        QCOMPARE(f.rejected->count(), 0);
    }

    void theVerbWaitsForTheTypedNumberAndTheBox()
    {
        Fixture f(typedContent(ConfirmLevel::TypedAndChecked));
        QVERIFY(!f.verb()->isEnabled());
        QVERIFY(!f.verb()->accessibleDescription().isEmpty());
        f.typed()->setText(u"37"_s);
        QVERIFY(!f.verb()->isEnabled());
        f.typed()->setText(u"379"_s);
        QVERIFY(!f.verb()->isEnabled());
        f.sheet->findChild<QCheckBox*>(u"confirm.check"_s)->setChecked(true);
        QVERIFY(f.verb()->isEnabled());
        f.reason()->setText(u" CHG-1 "_s);
        f.verb()->click();
        QCOMPARE(f.accepted->count(), 1);
        QCOMPARE(f.accepted->at(0).at(0).toString(), u"CHG-1"_s);
    }

    void whatIsDoneInSpiteOfItIsAcknowledgedAtAnyLevel()
    {
        for (const ConfirmLevel level : {ConfirmLevel::Dialog, ConfirmLevel::Typed, ConfirmLevel::TypedAndChecked}) {
            SheetContent content = typedContent(level);
            content.acknowledge = u"Publish in spite of 1 error: api"_s;
            Fixture f(content);
            if (f.typed())
                f.typed()->setText(u"379"_s);
            if (auto* check = f.sheet->findChild<QCheckBox*>(u"confirm.check"_s))
                check->setChecked(true);
            QVERIFY(!f.verb()->isEnabled());
            auto* box = f.sheet->findChild<QCheckBox*>(u"confirm.acknowledge"_s);
            QVERIFY(box);
            QCOMPARE(box->text(), content.acknowledge);
            box->setChecked(true);
            QVERIFY(f.verb()->isEnabled());
            box->setChecked(false);
            QVERIFY(!f.verb()->isEnabled());
        }
    }

    void aSheetOverItHasTheFocusAndGivesItBack()
    {
        Fixture f(typedContent(ConfirmLevel::Typed));
        f.typed()->setFocus();
        f.typed()->setText(u"37"_s);
        SheetContent content;
        content.question = u"Over it"_s;
        QPointer<ConfirmSheet> over = new ConfirmSheet(content, &f.window);
        over->open();
        QTest::qWait(0);
        QVERIFY(over->isAncestorOf(f.window.focusWidget()));
        QVERIFY(!f.sheet->isEnabled());
        over->reject();
        QTRY_VERIFY(!over);
        QVERIFY(f.sheet->isEnabled());
        QVERIFY(f.typed()->hasFocus());
        QCOMPARE(f.typed()->text(), u"37"_s);
        QVERIFY(!f.under->isEnabled());
    }

    void aDialogAsksForNothingTyped()
    {
        Fixture f({});
        QVERIFY(!f.typed());
        QVERIFY(f.verb()->isEnabled());
        f.verb()->click();
        QCOMPARE(f.accepted->count(), 1);
    }

    void aRequiredReasonIsAskedFor()
    {
        SheetContent content;
        content.reasonRequired = true;
        Fixture f(content);
        QVERIFY(!f.verb()->isEnabled());
        f.reason()->setText(u"because"_s);
        QVERIFY(f.verb()->isEnabled());
    }

    void blockedSheetsCannotBeSent()
    {
        Fixture f({});
        f.sheet->block(u"Now deleting."_s);
        QVERIFY(!f.verb()->isEnabled());
        QCOMPARE(f.verb()->accessibleDescription(), u"Now deleting."_s);
        f.sheet->accept();
        QCOMPARE(f.accepted->count(), 0);
    }

    void focusStaysInside()
    {
        Fixture f(typedContent(ConfirmLevel::Typed));
        f.typed()->setText(u"379"_s);
        QSet<QWidget*> visited;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(f.window.focusWidget(), i % 5 == 4 ? Qt::Key_Backtab : Qt::Key_Tab);
            QVERIFY(f.sheet->isAncestorOf(f.window.focusWidget()));
            visited.insert(f.window.focusWidget());
        }
        QVERIFY(visited.contains(f.reason()) && visited.contains(f.typed()) && visited.contains(f.cancel()) &&
                visited.contains(f.verb()));
        f.under->setFocus();
        QTRY_VERIFY(f.sheet->isAncestorOf(f.window.focusWidget()));
    }

    /// The lines in these have a proxy, which is the box around them.
    void tabLeavesBoxesThatHoldALine()
    {
        const test::InstalledLook look;
        QWidget window;
        window.resize(800, 600);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* form = new QWidget;
        auto* column = new QVBoxLayout(form);
        QList<QWidget*> parts{new QLineEdit, new QSpinBox, new QComboBox, new QDoubleSpinBox, new QPushButton};
        qobject_cast<QComboBox*>(parts.at(2))->setEditable(true);
        for (QWidget* part : parts)
            column->addWidget(part);
        auto* sheet = new FormSheet(form, u"A form"_s, &window);
        sheet->open();
        parts.first()->setFocus();
        for (int i = 1; i <= parts.size(); ++i) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            QCOMPARE(window.focusWidget(), parts.at(i % parts.size()));
        }
        for (qsizetype i = parts.size() - 1; i >= 0; --i) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Backtab);
            QCOMPARE(window.focusWidget(), parts.at(i));
        }
    }

    void shortcutsOfTheWindowRest()
    {
        Fixture f({});
        QShortcut refresh(QKeySequence(Qt::Key_F5), &f.window);
        QSignalSpy refreshed(&refresh, &QShortcut::activated);
        QTest::keyClick(f.cancel(), Qt::Key_F5);
        QCOMPARE(refreshed.count(), 0);
        f.sheet->reject();
        QTest::keyClick(f.under, Qt::Key_F5);
        QCOMPARE(refreshed.count(), 1);
    }

    void clicksOutsideDoNothing()
    {
        Fixture f({});
        QTest::mouseClick(f.sheet, Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(f.rejected->count(), 0);
        QVERIFY(f.sheet->isVisible());
    }

    void screenReadersMeetADialogNamedByTheQuestion()
    {
        Fixture f(typedContent(ConfirmLevel::Typed));
        auto* panel = f.sheet->findChild<QWidget*>(u"confirm.panel"_s);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(panel);
        QCOMPARE(accessible->role(), QAccessible::Dialog);
        QCOMPARE(accessible->text(QAccessible::Name), u"Redeploy 3 deployments?"_s);
        QCOMPARE(f.reason()->accessibleName(), u"Reason"_s);
        QCOMPARE(f.typed()->accessibleName(), u"Type to confirm"_s);
        QCOMPARE(f.verb()->accessibleName(), u"Redeploy 3 deployments"_s);
    }

    void theSheetFollowsTheWindow()
    {
        Fixture f({});
        f.window.resize(1200, 800);
        QTRY_COMPARE(f.sheet->size(), QSize(1200, 800));
        f.window.resize(420, 320);
        auto* panel = f.sheet->findChild<QWidget*>(u"confirm.panel"_s);
        QTRY_VERIFY(panel->width() <= 420);
    }
};

ALIEN_TEST(tst_ConfirmSheet)
#include "tst_confirmsheet.moc"
