// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/shell/shellactions.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace alien;

class ActionRegistryTest : public QObject
{
    Q_OBJECT
private:
    Look m_look;

private Q_SLOTS:
    void plainWordsLeaveMnemonicEllipsisAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("mnemonic") << u"&Redeploy…"_s << u"Redeploy"_s;
        QTest::newRow("inside") << u"Re&try"_s << u"Retry"_s;
        QTest::newRow("dots") << u"Open..."_s << u"Open"_s;
        QTest::newRow("ampersand") << u"Cut && paste"_s << u"Cut & paste"_s;
        QTest::newRow("brackets") << u"Datei(&F)"_s << u"Datei"_s;
    }
    void plainWordsLeaveMnemonicEllipsisAndNothingElse()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, plain);
        QCOMPARE(ActionRegistry::plainText(text), plain);
    }

    void aDisabledActionSaysWhy()
    {
        ActionRegistry actions(m_look);
        actions.add({u"a.b"_s, u"&Do…"_s, MenuId::File, {}, {QKeySequence(u"Ctrl+D"_s)}, IconId::None, u"Does it."_s});
        QPushButton button;
        actions.bindButton(&button, u"a.b"_s);
        QCOMPARE(button.accessibleName(), u"Do"_s);
        QCOMPARE(button.accessibleDescription(), u"Does it."_s);
        QVERIFY(button.toolTip().contains(u"Ctrl+D"_s));
        actions.setAvailability(u"a.b"_s, {false, u"Needs admin."_s, {}});
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.accessibleDescription(), u"Needs admin."_s);
        QVERIFY(button.toolTip().contains(u"Needs admin."_s));
        actions.setAvailability(u"a.b"_s, {true, {}, u"Agents ignore it."_s});
        QVERIFY(button.isEnabled());
        QCOMPARE(button.accessibleDescription(), u"Does it. Agents ignore it."_s);
    }

    void aBoundButtonTriggersAndFollowsTheText()
    {
        ActionRegistry actions(m_look);
        auto* action = actions.add({u"a.b"_s, u"&Do…"_s});
        QPushButton button;
        actions.bindButton(&button, u"a.b"_s);
        QSignalSpy triggered(&actions, &ActionRegistry::triggered);
        button.click();
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(triggered.first().first().toString(), u"a.b"_s);
        actions.setText(u"a.b"_s, u"&Do 3…"_s);
        QCOMPARE(button.text(), u"Do 3…"_s);
        QCOMPARE(button.accessibleName(), u"Do 3"_s);
        actions.setText(u"a.b"_s, {});
        QCOMPARE(action->text(), u"&Do…"_s);
    }

    void whoHearsOfOneActionMayChangeAnother()
    {
        ActionRegistry actions(m_look);
        actions.add({u"a.b"_s, u"Do"_s, MenuId::File, {}, {}, IconId::None, u"Does it."_s});
        const auto* other = actions.add({u"a.c"_s, u"Undo"_s, MenuId::File, {}, {}, IconId::None, u"Takes back."_s});
        connect(&actions, &ActionRegistry::changed, &actions, [&actions](const QAction* action) {
            if (action->objectName() == u"a.b"_s)
                actions.setAvailability(u"a.c"_s, {action->isEnabled(), u"Nothing was done."_s, {}});
        });
        actions.setAvailability(u"a.b"_s, {false, u"Needs admin."_s, {}});
        QVERIFY(!other->isEnabled());
        QCOMPARE(other->statusTip(), u"Nothing was done."_s);
        actions.setAvailability(u"a.b"_s, {true, {}, {}});
        QCOMPARE(other->statusTip(), u"Takes back."_s);
    }

    void heldKeysRepeatNothing()
    {
        ActionRegistry actions(m_look);
        QVERIFY(!actions.add({u"a.b"_s, u"Do"_s})->autoRepeat());
    }

    void sectionsHaveTheirFixedKeys()
    {
        ActionRegistry actions(m_look);
        addShellActions(actions, allSections());
        int place = 0;
        for (const auto& section : allSections()) {
            const auto* action = actions.find(sectionActionId(section.key));
            QVERIFY(action);
            QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+%1"_s.arg(++place)));
        }
        QCOMPARE(place, 9);
    }
};

ALIEN_TEST(ActionRegistryTest)
#include "tst_actionregistry.moc"
