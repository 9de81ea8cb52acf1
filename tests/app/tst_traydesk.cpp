// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifier.h"
#include "app/traydesk.h"
#include "models/settings/preferences.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/shell/mainwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QSignalSpy>
#include <QtTest/qtestspontaneevent.h>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

namespace {

class PaperNotifier : public Notifier
{
public:
    void show(const Note& note) override { shown.append(note); }
    void withdraw(qint64) override {}
    QList<Note> shown;
};

/// As the window manager closes it.
bool closeByItsButton(QWidget& window)
{
    QCloseEvent event;
    QSpontaneKeyEvent::setSpontaneous(&event);
    QCoreApplication::instance()->notify(&window, &event); // sendEvent() would make it one of our own
    return event.isAccepted();
}

} // namespace

class TrayDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->start();
        m_preferences = std::make_unique<Preferences>(m_dir.filePath(u"%1.ini"_s.arg(++m_round)));
    }
    void cleanup()
    {
        m_fixture.reset();
        m_preferences.reset();
    }

    void withoutATrayTheChoiceIsNotThereAndSaysWhy()
    {
        PaperNotifier notifier;
        m_preferences->setState(u"tray"_s, "1"); // chosen on another desktop
        TrayDesk desk({m_fixture->app().actions(), m_fixture->app().window(), *m_preferences, notifier});
        QAction& choice = action();
        QVERIFY(!choice.isEnabled());
        QVERIFY(choice.isChecked());
        QVERIFY2(choice.toolTip().contains(u"no tray"_s), qPrintable(choice.toolTip()));
        QVERIFY(!desk.isShown());
        // The window sees to its closing by itself. Not closed here: that would end the tests after this one too.
        QCloseEvent event;
        QSpontaneKeyEvent::setSpontaneous(&event);
        QVERIFY(!desk.eventFilter(&m_fixture->app().window(), &event));
        QVERIFY(m_fixture->app().window().isVisible());
        QVERIFY(notifier.shown.isEmpty());
    }

    void itIsOffUntilItIsChosen()
    {
        PaperNotifier notifier;
        TrayDesk desk({m_fixture->app().actions(), m_fixture->app().window(), *m_preferences, notifier});
        desk.setAvailable(true);
        QVERIFY(action().isEnabled());
        QVERIFY(!action().isChecked());
        QVERIFY(!desk.isShown());
    }

    void closingHidesTheWindowAndSaysSoOnce()
    {
        PaperNotifier notifier;
        MainWindow& window = m_fixture->app().window();
        TrayDesk desk({m_fixture->app().actions(), window, *m_preferences, notifier});
        desk.setAvailable(true);
        action().trigger();
        QVERIFY(desk.isShown());
        QCOMPARE(m_preferences->state(u"tray"_s), QByteArray("1"));
        const QSignalSpy quits(&window, &MainWindow::quitRequested);
        QVERIFY(!closeByItsButton(window));
        QVERIFY(!window.isVisible());
        QCOMPARE(notifier.shown.size(), 1);
        Q_EMIT notifier.activated(notifier.shown.first().token, u"default"_s);
        QVERIFY(window.isVisible());
        QVERIFY(!closeByItsButton(window));
        QCOMPARE(notifier.shown.size(), 1);
        QVERIFY(quits.isEmpty());

        // The tray goes: nobody else could bring it back.
        desk.setAvailable(false);
        QVERIFY(!desk.isShown());
        QVERIFY(window.isVisible());
    }

private:
    QAction& action() const { return m_fixture->app().actions().action(u"edit.tray"_s); }

    QTemporaryDir m_dir;
    int m_round = 0;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<Preferences> m_preferences;
};

ALIEN_TEST(TrayDeskTest)
#include "tst_traydesk.moc"
