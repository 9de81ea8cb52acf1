// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhub.h"
#include "models/connection/session.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/help/handbook.h"
#include "views/help/handbookpage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/shellactions.h"
#include "views/shell/workspaceview.h"

#include <QAction>
#include <QLineEdit>
#include <QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

/// F1 in the whole window.
class HelpTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> m_fixture;

    [[nodiscard]] QAction& action(const QString& id) const { return m_fixture->app().actions().action(id); }
    [[nodiscard]] HandbookPage* handbook() const { return m_fixture->find<HandbookPage>(u"handbook"_s); }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void atTheFirstStartItBeginsWithTheFirstPage()
    {
        m_fixture->start();
        action(u"help.page"_s).trigger();
        QVERIFY(handbook());
        QCOMPARE(handbook()->currentName(), u"first-steps"_s);
        QVERIFY(m_fixture->app().window().windowTitle().contains("Handbook"_L1));
        QTest::keyClick(handbook(), Qt::Key_Escape);
        QVERIFY(m_fixture->find(u"welcome"_s));
    }

    void itOpensThePageOfTheSectionInFrontThenTheShortcuts()
    {
        m_fixture->options.sandbox = true;
        m_fixture->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->app().hub().current() != nullptr, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->app().hub().current()->fleetKnown(), 20'000);
        for (const auto& [section, page] : {std::pair{u"go.deployments"_s, u"deployments"_s},
                                            {u"go.stack-editor"_s, u"stack-editor"_s},
                                            {u"go.api"_s, u"api"_s}}) {
            action(section).trigger();
            action(u"help.page"_s).trigger();
            QVERIFY(handbook());
            QCOMPARE(handbook()->currentName(), page);
        }
        // Back walks through the handbook first.
        QVERIFY(action(u"go.back"_s).isEnabled());
        action(u"go.back"_s).trigger();
        QCOMPARE(handbook()->currentName(), u"stack-editor"_s);
        // Find is the handbook's.
        action(u"edit.find"_s).trigger();
        QVERIFY(m_fixture->find<QLineEdit>(u"handbook.search"_s)->hasFocus());

        action(u"help.page"_s).trigger();
        QVERIFY(!handbook());
        QVERIFY(m_fixture->find(u"help"_s));
        QTest::keyClick(m_fixture->find(u"help"_s), Qt::Key_Escape);
        QVERIFY(handbook());
        QTest::keyClick(handbook(), Qt::Key_Escape);
        QVERIFY(!handbook());
        QCOMPARE(m_fixture->app().window().currentWorkspace()->currentSection(), u"API"_s);

        action(u"edit.settings"_s).trigger();
        action(u"help.page"_s).trigger();
        QCOMPARE(handbook()->currentName(), u"settings"_s);
    }

    void theHandbookNamesEveryShortcut()
    {
        m_fixture->start();
        const Handbook handbook;
        const QString page = handbook.pages().at(handbook.indexOf(u"keyboard"_s)).text;
        QStringList missing;
        for (const auto* each : m_fixture->app().actions().actions()) {
            const QString name = ActionRegistry::plainText(each);
            for (const auto& sequence : each->shortcuts()) {
                const QString keys = sequence.toString(QKeySequence::PortableText);
                static const QRegularExpression numbered(u"^Ctrl\\+(Alt\\+)?[1-9]$"_s);
                // Keys of keyboards and mice that have names of their own stand in no book.
                if (numbered.match(keys).hasMatch() || keys == "Back"_L1 || keys == "Forward"_L1 ||
                    keys == "Backspace"_L1 || keys == "Shift+Backspace"_L1)
                    continue;
                if (!page.contains(u'`' + keys + u'`') || !page.contains(name))
                    missing.append(keys + u' ' + name);
            }
        }
        QCOMPARE(missing.join(u'\n'), QString());
    }
};

ALIEN_TEST(HelpTest)

#include "tst_help.moc"
