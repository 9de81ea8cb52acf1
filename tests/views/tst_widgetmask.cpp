// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/namemask.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/widgetmask.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/targetlist.h"
#include "views/common/widgets/textlabel.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {
const auto kName = u"halden-bank"_s;
} // namespace

class TestWidgetMask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotMaskedSaysSo()
    {
        NameMask mask;
        WidgetMask widgets(mask);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* editor = new QPlainTextEdit(kName);
        auto* hidden = new QWidget;
        hidden->setProperty("underMask", u"Hidden meanwhile."_s);
        column->addWidget(editor);
        column->addWidget(hidden);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto signOn = [](const QWidget* widget) { return widget->findChild<QLabel*>(u"unmasked"_s); };
        QVERIFY(signOn(editor) == nullptr);

        mask.setOn(true);
        QCOMPARE(editor->toPlainText(), kName);
        QVERIFY(signOn(editor) != nullptr && signOn(editor)->isVisible());
        QCOMPARE(signOn(editor)->text(), u"Names in this text are not masked."_s);
        QCOMPARE(signOn(hidden)->text(), u"Hidden meanwhile."_s);
        window.resize(window.width() + 100, window.height() + 50);
        QTRY_COMPARE(signOn(editor)->geometry().bottomRight(), editor->viewport()->geometry().bottomRight());
        auto* later = new QPlainTextEdit(kName); // made while names are masked
        column->addWidget(later);
        QTRY_VERIFY(signOn(later) != nullptr);
        delete later;

        mask.setOn(false);
        QVERIFY(signOn(editor) == nullptr && signOn(hidden) == nullptr);
    }

    void targetsOfASheetFollowTheMask()
    {
        NameMask mask;
        mask.learn(kName);
        const TargetList list({{u"deployment"_s, u"dep_1"_s, kName, u"running"_s, {}, u"Release a → b"_s}});
        const QModelIndex name = list.model()->index(0, TargetList::Name);
        const auto told = [&name] { return name.data().toString() + name.data(Qt::ToolTipRole).toString(); };
        QCOMPARE(name.data().toString(), kName);
        mask.setOn(true);
        QVERIFY2(!told().contains(kName), qPrintable(told()));
        mask.setOn(false);
        QCOMPARE(name.data().toString(), kName);
        QVERIFY(told().endsWith(u"</span>"_s));
    }

    void itemsOfASmallListArePaintedMasked()
    {
        NameMask mask;
        mask.learn(kName);
        QTreeWidget list;
        list.setRootIsDecorated(false);
        new QTreeWidgetItem(&list, {kName});
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const QImage truth = list.viewport()->grab().toImage();
        mask.setOn(true);
        const QImage masked = list.viewport()->grab().toImage();
        QVERIFY(masked != truth);
        list.topLevelItem(0)->setText(0, mask.text(kName)); // as it should look
        QCOMPARE(list.viewport()->grab().toImage(), masked);
        list.topLevelItem(0)->setText(0, kName);
        mask.setOn(false);
        QCOMPARE(list.viewport()->grab().toImage(), truth);
    }

    void masksEveryTextAndGivesItBack()
    {
        NameMask mask;
        WidgetMask widgets(mask);
        mask.learn(kName);
        QWidget window;
        window.setWindowTitle(u"halden-bank - Alien Console"_s);
        auto* column = new QVBoxLayout(&window);
        auto* label = new TextLabel(u"Why halden-bank failed"_s);
        auto* button = new QPushButton(u"Redeploy halden-bank"_s);
        button->setToolTip(plainTip(kName));
        button->setAccessibleName(kName);
        button->setAccessibleDescription(u"of halden-bank"_s);
        auto* edit = new QLineEdit(kName);
        edit->setPlaceholderText(kName);
        auto* action = new QAction(kName, &window);
        window.addAction(action);
        for (QWidget* widget :
             {static_cast<QWidget*>(label), static_cast<QWidget*>(button), static_cast<QWidget*>(edit)})
            column->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        mask.setOn(true);
        const QStringList texts{
            label->text(),  button->text(),          button->toolTip(),    button->accessibleName(),
            action->text(), edit->placeholderText(), window.windowTitle(), button->accessibleDescription()};
        for (const QString& text : texts)
            QVERIFY2(!text.contains(kName) && !text.isEmpty(), qPrintable(text));
        QCOMPARE(edit->text(), kName); // what was typed is what is sent
        QVERIFY(!oneLine(kName).contains(kName));

        mask.setOn(false);
        QCOMPARE(label->text(), u"Why halden-bank failed"_s);
        QCOMPARE(button->text(), u"Redeploy halden-bank"_s);
        QCOMPARE(button->accessibleName(), kName);
        QCOMPARE(action->text(), kName);
        QCOMPARE(window.windowTitle(), u"halden-bank - Alien Console"_s);
        QCOMPARE(oneLine(kName), kName);
    }

    void masksWhatIsSetLater()
    {
        NameMask mask;
        WidgetMask widgets(mask);
        mask.learn(kName);
        mask.setOn(true);
        TextLabel label(u"nothing yet"_s);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        label.setText(kName);
        QTRY_VERIFY(label.text() != kName);
        LinkLabel link(kName);
        link.show();
        QVERIFY(QTest::qWaitForWindowExposed(&link));
        QVERIFY(link.text() != kName);
        // The truth that was set last comes back, not the one before.
        label.setText(u"halden-bank again"_s);
        QTRY_VERIFY(!label.text().contains(kName));
        mask.setOn(false);
        QCOMPARE(label.text(), u"halden-bank again"_s);
        QCOMPARE(link.text(), kName);
    }

    void outlivesWidgetsThatGo()
    {
        NameMask mask;
        WidgetMask widgets(mask);
        mask.learn(kName);
        mask.setOn(true);
        auto label = std::make_unique<TextLabel>(kName);
        label->show();
        QVERIFY(QTest::qWaitForWindowExposed(label.get()));
        label.reset();
        mask.setOn(false); // nothing is written into what is gone
        QVERIFY(!mask.isOn());
    }

private:
    InstalledLook m_look;
};

ALIEN_TEST(TestWidgetMask)
#include "tst_widgetmask.moc"
