// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/editor/jsoneditor.h"
#include "views/common/editor/qsci.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

class tst_PayloadEditor : public QObject
{
    Q_OBJECT

    static QWidget* inner(const JsonEditor& editor) { return editor.findChild<QWidget*>(u"json.editor"_s); }

private Q_SLOTS:
    void saysWhereTheTextIsWrong()
    {
        test::InstalledLook look;
        JsonEditor editor;
        QSignalSpy checked(&editor, &JsonEditor::checked);
        editor.setText(u"{\n  \"a\": 1,\n  \"b\": x\n}"_s);
        QCOMPARE(checked.size(), 1);
        QVERIFY(!editor.isValid());
        QCOMPARE(editor.error().line, 3);
        QCOMPARE(editor.error().column, 8);
        QVERIFY(editor.errorText().startsWith(u"Line 3, column 8: "_s));
        QCOMPARE(editor.findChild<TextLabel*>(u"json.editor.status"_s)->text(), editor.errorText());
        editor.setText(u"{\"a\": 1}"_s);
        QVERIFY(editor.isValid());
        editor.setText(u" \n"_s);
        QVERIFY(editor.isEmpty());
        QVERIFY(!editor.isValid());
        QVERIFY(editor.errorText().isEmpty());
    }

    void checksWhileSomebodyTypes()
    {
        test::InstalledLook look;
        JsonEditor editor;
        editor.show();
        QSignalSpy checked(&editor, &JsonEditor::checked);
        QTest::keyClicks(inner(editor), u"[1"_s);
        QVERIFY(checked.wait(5000));
        QVERIFY(!editor.isValid());
        QTest::keyClicks(inner(editor), u"]"_s);
        QVERIFY(checked.wait(5000));
        QVERIFY(editor.isValid());
        QCOMPARE(editor.text(), u"[1]"_s);
    }

    void largeTextsAreCheckedInTheBackground()
    {
        test::InstalledLook look;
        JsonEditor editor;
        QSignalSpy checked(&editor, &JsonEditor::checked);
        editor.setText(u"[\""_s + QString(300'000, u'ä') + u"\",]"_s);
        QVERIFY(checked.wait(10000));
        QVERIFY(!editor.isValid());
        editor.setText(u"[\""_s + QString(300'000, u'ä') + u"\"]"_s);
        QTRY_VERIFY_WITH_TIMEOUT(editor.isValid(), 10000);
    }

    void whatIsTooLargeIsHeldAsItIs()
    {
        test::InstalledLook look;
        JsonEditor editor;
        QSignalSpy checked(&editor, &JsonEditor::checked);
        editor.setText(u"[1]"_s);
        checked.clear();
        const QByteArray large = "{\"rows\": [" + QByteArray("1.50,").repeated(600'000) + "2]}"; // 3 MB in one line
        editor.setUtf8(large, false);
        QVERIFY(editor.isHeld() && !editor.isEmpty());
        QVERIFY(!editor.isValid()); // until it has been read
        QVERIFY(inner(editor)->isHidden());
        QVERIFY(checked.wait());
        QVERIFY(editor.isValid());
        QCOMPARE(editor.utf8(), large);
        QVERIFY(editor.findChild<QPushButton*>(u"json.held.lines"_s)->isHidden()); // lines would be as large
        editor.setUtf8(large + '!', false);
        QVERIFY(checked.wait());
        QVERIFY(!editor.isValid());
        QVERIFY(!editor.errorText().isEmpty());
        editor.findChild<QPushButton*>(u"json.held.remove"_s)->click();
        QCOMPARE(editor.text(), u"[1]"_s); // what stood there before
        QVERIFY(editor.isValid());
    }

    void nobodyWritesIntoWhatIsHeld()
    {
        test::InstalledLook look;
        JsonEditor editor;
        const QByteArray large = "{\"rows\": [" + QByteArray("1.50,").repeated(600'000) + "2]}";
        editor.setUtf8(large, false);
        auto* preview = editor.findChild<QPlainTextEdit*>(u"json.held.preview"_s);
        QAccessibleInterface* offered = QAccessible::queryAccessibleInterface(preview);
        QVERIFY(offered && offered->state().readOnly);
        QVERIFY(!offered->editableTextInterface());
        QVERIFY(!offered->state().editable);
        auto* text = offered->textInterface();
        QVERIFY(text);
        QCOMPARE(text->characterCount(), int(preview->toPlainText().size()));
        QCOMPARE(text->text(0, 8), u"{\"rows\":"_s);
        text->setSelection(0, 2, 6); // to be read and copied
        QCOMPARE(preview->textCursor().selectedText(), u"rows"_s);
        QCOMPARE(editor.utf8(), large);
    }

    void aLongLineCanBeCutIntoLines()
    {
        test::InstalledLook look;
        JsonEditor editor;
        QSignalSpy checked(&editor, &JsonEditor::checked);
        editor.setUtf8("[" + QByteArray("1.50,").repeated(20'000) + "2]");
        QVERIFY(editor.isHeld());
        QVERIFY(checked.wait());
        auto* lines = editor.findChild<QPushButton*>(u"json.held.lines"_s);
        QVERIFY(!lines->isHidden());
        lines->click();
        QVERIFY(!editor.isHeld());
        QVERIFY(editor.utf8().startsWith("[\n  1.50,\n"));
        // Many short lines are edited as they are; one string that is too long stays held, also in lines.
        editor.setUtf8("[\"" + QByteArray(200'000, 'x') + "\"]");
        QVERIFY(editor.isHeld());
        QVERIFY(checked.wait());
        QVERIFY(editor.isValid() && lines->isHidden());
    }

    void whatIsPastedIsHeldTogetherWithWhatStandsAroundIt()
    {
        test::InstalledLook look;
        JsonEditor editor;
        editor.setText(u"[0, 9]"_s);
        auto* scintilla = editor.findChild<QsciScintilla*>();
        scintilla->setSelection(0, 1, 0, 2); // the zero
        const QByteArray large = QByteArray("7,").repeated(100'000) + '7';
        QGuiApplication::clipboard()->setText(QString::fromUtf8(large));
        QSignalSpy checked(&editor, &JsonEditor::checked);
        scintilla->paste();
        QTRY_VERIFY(editor.isHeld());
        QCOMPARE(editor.utf8(), "[" + large + ", 9]");
        QTRY_VERIFY(editor.isValid());
        editor.findChild<QPushButton*>(u"json.held.remove"_s)->click();
        QCOMPARE(editor.text(), u"[0, 9]"_s);
    }

    void formattingCanBeUndoneAndKeepsNumbers()
    {
        test::InstalledLook look;
        JsonEditor editor;
        const QString flat = u"{\"a\":1e3,\"b\":[0.10,${n}]}"_s;
        editor.setText(flat);
        QVERIFY(editor.format());
        QCOMPARE(editor.text(), u"{\n  \"a\": 1e3,\n  \"b\": [\n    0.10,\n    ${n}\n  ]\n}"_s);
        QTest::keyClick(inner(editor), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor.text(), flat);
        auto* button = editor.findChild<QAbstractButton*>(u"json.format"_s);
        QVERIFY(!button->isHidden());
        button->click();
        QVERIFY(editor.text().startsWith(u"{\n"_s));
        editor.setText(u"{\"a\":"_s);
        QVERIFY(button->isHidden());
        QVERIFY(!editor.format());
        QCOMPARE(editor.text(), u"{\"a\":"_s);
    }

    void keepsEveryCharacter()
    {
        test::InstalledLook look;
        JsonEditor editor;
        const QString odd = u"\"a\tb\u00a0\u202e\U0001f600"_s + QChar(0) + u"c\""_s;
        editor.setText(odd);
        QCOMPARE(editor.text(), odd);
        editor.setText({});
        QCOMPARE(editor.text(), QString());
    }

    void marksVariablesThatNobodyKnows()
    {
        test::InstalledLook look;
        JsonEditor editor;
        editor.setText(u"{\"a\": \"${deployment.name}\", \"b\": ${nobody}}"_s);
        QVERIFY(editor.isValid());
        QVERIFY(editor.unknownVariables().isEmpty());
        editor.setVariables({u"deployment.name"_s});
        QCOMPARE(editor.unknownVariables(), QStringList{u"nobody"_s});
        editor.setText(u"[\"${resource.api.publicUrl}\", \"${resource..publicUrl}\", \"${resource.api.port}\"]"_s);
        editor.setVariables({u"resource.NAME.publicUrl"_s});
        QCOMPARE(editor.unknownVariables(), QStringList({u"resource..publicUrl"_s, u"resource.api.port"_s}));
        editor.setText(u"{\"a\": \"${deployment.name}\", \"b\": ${nobody}}"_s);
        QVERIFY(editor.findChild<TextLabel*>(u"json.editor.status"_s)->text().contains(u"nobody"_s));
    }

    void writesAsLargeAsTheRest()
    {
        test::InstalledLook look;
        JsonEditor editor;
        editor.setText(u"[1]"_s);
        const auto* scintilla = editor.findChild<QsciScintilla*>();
        QVERIFY(scintilla->textHeight(0) >= QFontMetrics(Look::of(&editor).font(FontRole::Mono)).height());
    }

    void hasANameForScreenReaders()
    {
        test::InstalledLook look;
        JsonEditor editor;
        editor.setName(u"Parameters"_s);
        editor.setText(u"[]"_s);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(inner(editor));
        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->text(QAccessible::Name), u"Parameters"_s);
        QVERIFY(editor.focusProxy() == inner(editor));
    }
};

ALIEN_TEST(tst_PayloadEditor)
#include "tst_payloadeditor.moc"
