// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/preferences.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/textlabel.h"
#include "views/shell/helppage.h"
#include "views/shortcuts/keyfield.h"
#include "views/shortcuts/shortcuteditor.h"
#include "views/shortcuts/shortcutmap.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace alien;

namespace {

/// Three commands: find (Ctrl+F), go (F7 and Ctrl+G), and one without keys.
struct Program
{
    explicit Program(Look& look, const QString& file)
        : actions(look)
        , preferences(file)
    {
        actions.add(
            {u"a.find"_s, u"&Find"_s, MenuId::Edit, {}, {QKeySequence(u"Ctrl+F"_s)}, IconId::None, u"Finds."_s});
        actions.add({u"a.go"_s,
                     u"&Go…"_s,
                     MenuId::Go,
                     {},
                     {QKeySequence(u"F7"_s), QKeySequence(u"Ctrl+G"_s)},
                     IconId::None,
                     u"Goes."_s});
        actions.add({u"a.plain"_s, u"&Plain"_s, MenuId::View, {}, {}, IconId::None, u"Nothing."_s});
    }
    QStringList keys(const QString& id) const
    {
        QStringList texts;
        for (const auto& key : actions.action(id).shortcuts())
            texts.append(key.toString(QKeySequence::PortableText));
        return texts;
    }

    ActionRegistry actions;
    Preferences preferences;
};

QString word(const ShortcutEditor& editor)
{
    return editor.findChild<TextLabel*>(u"shortcuts.word"_s)->text();
}

} // namespace

class ShortcutsTest : public QObject
{
    Q_OBJECT
private:
    Look m_look;
    QTemporaryDir m_home;
    int m_files = 0;

    QString newFile() { return m_home.filePath(u"preferences%1.ini"_s.arg(++m_files)); }

private Q_SLOTS:
    void keysWorkAtOnceAndAfterARestart()
    {
        const QString file = newFile();
        {
            Program program(m_look, file);
            ShortcutMap map(program.actions, program.preferences);
            auto& plain = program.actions.action(u"a.plain"_s);
            QSignalSpy changed(&map, &ShortcutMap::changed);
            map.give(plain, QKeySequence(u"Ctrl+Alt+P"_s));
            QCOMPARE(program.keys(u"a.plain"_s), {u"Ctrl+Alt+P"_s});
            QCOMPARE(changed.size(), 1);
            QVERIFY(plain.toolTip().contains(plain.shortcut().toString(QKeySequence::NativeText)));
            QVERIFY(map.isChanged(plain));
            map.removeKeys(program.actions.action(u"a.go"_s));
        }
        Program again(m_look, file);
        const ShortcutMap map(again.actions, again.preferences);
        QCOMPARE(again.keys(u"a.plain"_s), {u"Ctrl+Alt+P"_s});
        QCOMPARE(again.keys(u"a.go"_s), QStringList());
        QCOMPARE(again.keys(u"a.find"_s), {u"Ctrl+F"_s});
    }

    void aLaterActionGetsItsKeptKeysToo()
    {
        Program program(m_look, newFile());
        program.preferences.setShortcuts(u"a.late"_s, QStringList{u"Ctrl+L"_s});
        const ShortcutMap map(program.actions, program.preferences);
        program.actions.add({u"a.late"_s, u"Late"_s, MenuId::View, {}, {QKeySequence(u"Ctrl+J"_s)}});
        QCOMPARE(program.keys(u"a.late"_s), {u"Ctrl+L"_s});
    }

    void aTakenKeyLeavesOnlyThatKeyWithItsHolder()
    {
        Program program(m_look, newFile());
        ShortcutMap map(program.actions, program.preferences);
        auto& find = program.actions.action(u"a.find"_s);
        auto& go = program.actions.action(u"a.go"_s);
        QCOMPARE(map.holder(QKeySequence(u"F7"_s), find), &go);
        map.give(find, QKeySequence(u"F7"_s));
        QCOMPARE(program.keys(u"a.find"_s), {u"F7"_s});
        QCOMPARE(program.keys(u"a.go"_s), {u"Ctrl+G"_s});
        map.reset(go);
        QCOMPARE(program.keys(u"a.go"_s), (QStringList{u"F7"_s, u"Ctrl+G"_s}));
        QCOMPARE(program.keys(u"a.find"_s), QStringList());
        map.resetAll();
        QCOMPARE(program.keys(u"a.find"_s), {u"Ctrl+F"_s});
        QVERIFY(!map.isChanged(find) && !map.isChanged(go));
        QVERIFY(!program.preferences.shortcuts(u"a.find"_s));
    }

    void keysThatAreNeededElsewhereAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("mayBe");
        for (const char* key : {"A", "Shift+D", "Space", "Return", "Alt+D", "F10", "Shift+F10", "Menu", "Ctrl+C",
                                "Ctrl+V", "Ctrl+A", "Ctrl+Z", "Ctrl+X, Ctrl+K"})
            QTest::newRow(key) << QString::fromLatin1(key) << false;
        for (const char* key : {"Ctrl+D", "F8", "Shift+F8", "Ctrl+Alt+D", "Ctrl++", "Alt+Left", "Meta+K"})
            QTest::newRow(key) << QString::fromLatin1(key) << true;
    }
    void keysThatAreNeededElsewhereAreRefusedInWords()
    {
        QFETCH(const QString, key);
        QFETCH(const bool, mayBe);
        Program program(m_look, newFile());
        const ShortcutMap map(program.actions, program.preferences);
        QCOMPARE(map.refusal(QKeySequence(key), program.actions.action(u"a.plain"_s)).isEmpty(), mayBe);
    }

    void aBrokenFileGivesNoKeyThatIsRefused()
    {
        Program program(m_look, newFile());
        program.preferences.setShortcuts(u"a.plain"_s, QStringList{u"D"_s, u"Ctrl+D"_s, u"nonsense"_s});
        const ShortcutMap map(program.actions, program.preferences);
        QCOMPARE(program.keys(u"a.plain"_s), {u"Ctrl+D"_s});
    }

    void theEditorNamesAConflictAndMovesTheKeyOnlyWhenAsked()
    {
        Program program(m_look, newFile());
        ShortcutMap map(program.actions, program.preferences);
        ShortcutEditor editor(map);
        editor.show();
        editor.choose(u"a.plain"_s);
        auto* field = editor.findChild<KeyField*>();
        auto* set = editor.findChild<QPushButton*>(u"shortcuts.set"_s);
        QTRY_VERIFY(field->isEnabled());
        QTest::keyClick(field, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(field->key(), QKeySequence(u"Ctrl+F"_s));
        QVERIFY2(word(editor).contains(u"Find"_s), qPrintable(word(editor)));
        QCOMPARE(set->accessibleName(), u"Take it from there"_s);
        QCOMPARE(program.keys(u"a.find"_s), {u"Ctrl+F"_s});
        set->click();
        QCOMPARE(program.keys(u"a.find"_s), QStringList());
        QCOMPARE(program.keys(u"a.plain"_s), {u"Ctrl+F"_s});
        editor.findChild<QPushButton*>(u"shortcuts.resetAll"_s)->click();
        QCOMPARE(program.keys(u"a.find"_s), {u"Ctrl+F"_s});
        QCOMPARE(program.keys(u"a.plain"_s), QStringList());
    }

    void theEditorRefusesInWords()
    {
        Program program(m_look, newFile());
        ShortcutMap map(program.actions, program.preferences);
        ShortcutEditor editor(map);
        editor.show();
        editor.choose(u"a.plain"_s);
        auto* field = editor.findChild<KeyField*>();
        QTRY_VERIFY(field->isEnabled());
        QTest::keyClick(field, Qt::Key_D);
        QVERIFY(!editor.findChild<QPushButton*>(u"shortcuts.set"_s)->isEnabled());
        QVERIFY2(word(editor).contains(u"typing"_s), qPrintable(word(editor)));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(program.keys(u"a.plain"_s), QStringList());
        QTest::keyClick(field, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(program.keys(u"a.plain"_s), {u"Ctrl+D"_s});
    }

    void theSheetShowsTheKeysOfNow()
    {
        Program program(m_look, newFile());
        ShortcutMap map(program.actions, program.preferences);
        HelpPage help(program.actions);
        help.showShortcuts();
        const auto shown = [&help] {
            QStringList texts;
            for (const auto* label : help.findChildren<TextLabel*>())
                texts.append(label->text());
            return texts;
        };
        const QString before = QKeySequence(u"Ctrl+F"_s).toString(QKeySequence::NativeText);
        QVERIFY(shown().contains(before));
        map.give(program.actions.action(u"a.find"_s), QKeySequence(u"Ctrl+Shift+F"_s));
        help.showShortcuts();
        QTRY_VERIFY(!shown().contains(before));
        QVERIFY(shown().contains(QKeySequence(u"Ctrl+Shift+F"_s).toString(QKeySequence::NativeText)));
    }
};

ALIEN_TEST(ShortcutsTest)
#include "tst_shortcuts.moc"
