// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consolelink.h"
#include "app/platform/signals.h"
#include "app/sessionhub.h"
#include "app/singleinstance.h"
#include "models/common/tablemodel.h"
#include "models/connection/profilestore.h"
#include "models/connection/session.h"
#include "models/settings/preferences.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/table/rowdelegate.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/inspector.h"
#include "views/common/widgets/palettepopup.h"
#include "views/shell/mainwindow.h"
#include "views/shell/secretclipboard.h"
#include "views/shell/shellactions.h"
#include "views/shell/workspaceprompter.h"
#include "views/shell/workspaceview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTreeView>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

namespace {

/// What a person may use must be findable by tests and by screen readers.
QStringList nameless(const QWidget* root)
{
    QStringList found;
    for (const auto* widget : root->findChildren<QWidget*>()) {
        const bool usable = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
                            qobject_cast<const QComboBox*>(widget) || qobject_cast<const QTableView*>(widget) ||
                            qobject_cast<const QTreeView*>(widget);
        // Parts inside Qt's own widgets are theirs.
        const bool inner = widget->objectName().startsWith("qt_"_L1) ||
                           qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                           qobject_cast<const QAbstractItemView*>(widget->parentWidget()) ||
                           QByteArray(widget->metaObject()->className()).contains("Private") ||
                           QByteArray(widget->metaObject()->className()) == "QTableCornerButton" ||
                           QByteArray(widget->metaObject()->className()) == "QLineEditIconButton" ||
                           QByteArray(widget->metaObject()->className()) == "QMenuBarExtension" ||
                           QByteArray(widget->metaObject()->className()) == "QToolBarExtension";
        if (!usable || inner || !widget->isVisible())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (widget->objectName().isEmpty() || !named)
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u" '"_s + widget->objectName() +
                         u"' in "_s + (widget->parentWidget() ? widget->parentWidget()->objectName() : QString()));
    }
    return found;
}

/// Tab goes from what stands before a widget with a proxy to that proxy: whatever the widget has before it is never
/// reached. A page hands its focus on by giveFocus() instead.
QStringList passedOver(const QWidget* root)
{
    QStringList faults;
    for (const auto* widget : root->findChildren<QWidget*>()) {
        const QWidget* proxy = widget->focusProxy();
        if (proxy == nullptr || !widget->isAncestorOf(proxy) || !widget->isVisibleTo(root))
            continue;
        for (const QWidget* next = widget->nextInFocusChain(); next != proxy && next != widget;
             next = next->nextInFocusChain())
            if (widget->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0 && !next->focusProxy() &&
                next->isVisibleTo(root) && next->isEnabled())
                faults.append(u"%1 is passed over on the way into %2"_s.arg(next->objectName(), widget->objectName()));
    }
    return faults;
}

QStringList faults(const QWidget* root)
{
    return nameless(root) + passedOver(root);
}

/// What the table of deployments holds when it is painted for the first time.
class FirstFrame : public QObject
{
public:
    explicit FirstFrame(const WindowFixture& fixture)
        : m_fixture(fixture)
    {}
    bool painted = false;
    int rows = 0;
    bool dimmed = false;
    bool restored = false;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* view = qobject_cast<TableView*>(watched->parent());
        if (painted || event->type() != QEvent::Paint || view == nullptr ||
            view->objectName() != u"deployments.table"_s || watched != view->viewport())
            return false;
        painted = true;
        rows = view->table()->rowCount();
        dimmed = static_cast<RowDelegate*>(view->itemDelegate())->appearance().stale;
        const Session* session = m_fixture.app().hub().current();
        restored = session != nullptr && session->fleetRestoredMs() != 0;
        return false;
    }

private:
    const WindowFixture& m_fixture;
};

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> m_fixture;

    Session* openSandbox() { return m_fixture->openSandbox(); }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theFirstStartOffersTryItAndConnect()
    {
        m_fixture->start();
        QVERIFY(m_fixture->find(u"welcome"_s));
        auto* start = m_fixture->find<QAbstractButton>(u"welcome.sandbox"_s);
        QVERIFY(start);
        QVERIFY(start->isEnabled());
        auto* connect = m_fixture->find<QAbstractButton>(u"connect.connect"_s);
        QVERIFY(connect);
        QVERIFY(!connect->isEnabled());
        QVERIFY(!connect->accessibleDescription().isEmpty());
        QVERIFY(m_fixture->app().window().windowTitle().contains(u"Welcome"_s));
    }

    void theSandboxFlagEndsInAReadySession()
    {
        const auto* session = openSandbox();
        QVERIFY(session);
        QCOMPARE(session->fleet().count(), 20);
        QCOMPARE(session->profile().protection, Protection::Sandbox);
        QVERIFY(session->profile().id.isEmpty());
        QVERIFY(!m_fixture->find(u"welcome"_s));
    }

    void whoOpensAConnectionAtTheStartDoesNotWaitForOtherPages()
    {
        m_fixture->options.connectUrl = m_fixture->manager().url();
        m_fixture->environment.bearer = Secret(m_fixture->manager().adminToken());
        m_fixture->start();
        QVERIFY(ready());
        for (const auto& name : {u"welcome"_s, u"token"_s}) {
            const auto* page = m_fixture->app().window().findChild<QWidget*>(name);
            QVERIFY2(page != nullptr && page->children().isEmpty(), qPrintable(name));
        }
    }

    void tryItStartsTheSandbox()
    {
        m_fixture->start();
        m_fixture->find<QAbstractButton>(u"welcome.sandbox"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->app().hub().current() != nullptr, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->app().hub().current()->state(), Session::State::Ready, 20'000);
    }

    void everyActionHasIdTextHintAndItsOwnShortcut()
    {
        m_fixture->start();
        QSet<QString> ids;
        QHash<QKeySequence, QString> keys;
        for (const auto* action : m_fixture->app().actions().actions()) {
            QVERIFY(!action->objectName().isEmpty());
            QVERIFY2(action->objectName().contains(u'.'), qPrintable(action->objectName()));
            QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
            ids.insert(action->objectName());
            QVERIFY2(!ActionRegistry::plainText(action).isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!m_fixture->app().actions().spec(action).hint.isEmpty(), qPrintable(action->objectName()));
            if (action->isVisible() && !action->isEnabled())
                QVERIFY2(!m_fixture->app().actions().whyNot(action).isEmpty(), qPrintable(action->objectName()));
            for (const auto& sequence : action->shortcuts()) {
                QVERIFY2(!keys.contains(sequence),
                         qPrintable(action->objectName() + u" and "_s + keys.value(sequence)));
                keys.insert(sequence, action->objectName());
                // A letter alone, or with Alt alone, is a slip of the finger away.
                const auto combination = sequence[0];
                const bool letter = combination.key() >= Qt::Key_A && combination.key() <= Qt::Key_Z;
                QVERIFY2(!letter || (combination.keyboardModifiers() & Qt::ControlModifier),
                         qPrintable(action->objectName()));
            }
        }
    }

    void everyActionIsReachedByPaletteOrKeys()
    {
        m_fixture->start();
        const auto& actions = m_fixture->app().actions();
        for (const auto* action : actions.actions()) {
            const auto& spec = actions.spec(action);
            QVERIFY2(spec.inPalette || !action->shortcuts().isEmpty(), qPrintable(spec.id));
        }
    }

    void everyMenuEntryComesFromTheRegistry()
    {
        m_fixture->start();
        int entries = 0;
        for (const auto* menu : m_fixture->app().window().menuBar()->findChildren<QMenu*>()) {
            // Qt's own menu holds what does not fit into the bar.
            if (!menu->objectName().startsWith("menu."_L1))
                continue;
            for (auto* entry : menu->actions()) {
                if (entry->isSeparator() || entry->menu() != nullptr)
                    continue;
                ++entries;
                QCOMPARE(m_fixture->app().actions().find(entry->objectName()), entry);
            }
        }
        QVERIFY(entries > 20);
    }

    void menusAreNoHigherThanASmallScreen()
    {
        m_fixture->start();
        for (auto* menu : m_fixture->app().window().menuBar()->findChildren<QMenu*>()) {
            if (menu->objectName().startsWith("menu."_L1))
                QVERIFY2(menu->sizeHint().height() <= Look::of(menu).px(760), qPrintable(menu->objectName()));
        }
    }

    void everyControlHasANameAndIsReachedByTab()
    {
        m_fixture->start();
        QCOMPARE(faults(m_fixture->topLevel()).join(u'\n'), QString());
        QVERIFY(openSandbox());
        for (const auto* action : m_fixture->app().actions().inMenu(MenuId::Go)) {
            if (!action->isEnabled() || action->objectName() == "go.back"_L1)
                continue;
            const_cast<QAction*>(action)->trigger();
            QCOMPARE(faults(m_fixture->topLevel()).join(u'\n'), QString());
            // And with something selected: the inspector, tab by tab.
            const auto* view = m_fixture->app().window().currentWorkspace();
            auto* table = view->currentPage()->findChild<TableView*>(view->currentSection().toLower() + u".table"_s);
            if (table == nullptr || table->model()->rowCount() == 0)
                continue;
            table->selectRow(0);
            QTRY_COMPARE(table->selectedCount(), 1);
            auto* inspector = view->currentPage()->findChild<Inspector*>();
            QTRY_VERIFY(inspector->isVisible());
            const QString first = inspector->currentTab();
            do {
                QCOMPARE(faults(m_fixture->topLevel()).join(u'\n'), QString());
                inspector->nextTab(1);
            } while (inspector->currentTab() != first);
        }
        for (const auto& id : {u"edit.settings"_s, u"help.page"_s, u"help.handbook"_s, u"help.brief"_s,
                               u"help.shortcuts"_s, u"help.editShortcuts"_s}) {
            m_fixture->app().actions().action(id).trigger();
            QCOMPARE(faults(m_fixture->topLevel()).join(u'\n'), QString());
        }
    }

    void sigtermEndsItAlsoWithASheetOpen()
    {
        QVERIFY(openSandbox());
        auto* view = m_fixture->app().window().currentWorkspace();
        SecretClipboard clipboard;
        WorkspacePrompter prompter(*view, *m_fixture->app().window().clientArea(), clipboard);
        ConfirmRequest request;
        request.actionId = u"deployment.redeploy"_s;
        request.question = u"Redeploy 1 deployment?"_s;
        request.verb = u"Redeploy 1 deployment"_s;
        bool answered = false;
        prompter.ask(request, [&answered](const ConfirmAnswer& answer) { answered = answer.accepted; });
        QVERIFY(m_fixture->find(u"confirm"_s));
        Signals endings;
        QSignalSpy asked(&endings, &Signals::terminationAsked);
        connect(&endings, &Signals::terminationAsked, &m_fixture->app(), &Application::shutdown);
        QCOMPARE(std::raise(SIGTERM), 0);
        QVERIFY(asked.wait());
        QVERIFY(m_fixture->app().hub().sessions().isEmpty());
        QVERIFY(!m_fixture->app().window().isVisible());
        QVERIFY(!answered);
    }

    void aConnectionFromTheEnvironmentIsNeverSavedAndLeavesNoToken()
    {
        auto& manager = m_fixture->manager();
        m_fixture->environment.url = manager.url();
        m_fixture->environment.bearer = Secret(manager.adminToken());
        m_fixture->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->app().hub().current() != nullptr, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->app().hub().current()->state(), Session::State::Ready, 20'000);
        m_fixture->stop();
        QVERIFY(!manager.adminToken().isEmpty());
        QCOMPARE(m_fixture->filesHolding(manager.adminToken()), QStringList());
        QVERIFY(ProfileStore(m_fixture->paths().profilesFile()).profiles().isEmpty());
        QVERIFY(m_fixture->keyring->secrets.isEmpty());
    }

    void connectingFromTheFormKeepsTheTokenInTheKeyringOnly()
    {
        auto& manager = m_fixture->manager();
        fillForm(manager.adminToken());
        auto* go = m_fixture->find<QAbstractButton>(u"connect.connect"_s);
        QVERIFY(go->isEnabled());
        QCOMPARE(go->text(), u"Connect to acme"_s);
        go->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->app().hub().current() != nullptr, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->app().hub().current()->state(), Session::State::Ready, 20'000);
        const QString id = m_fixture->app().hub().current()->profile().id;
        QVERIFY(!id.isEmpty());
        QTRY_VERIFY(m_fixture->keyring->secrets.value(id).sameAs(Secret(manager.adminToken())));
        m_fixture->stop();
        QCOMPARE(m_fixture->filesHolding(manager.adminToken()), QStringList());

        // The next start opens the last used one, with the token of the keyring.
        m_fixture->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->app().hub().current() != nullptr, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->app().hub().current()->state(), Session::State::Ready, 20'000);
        QCOMPARE(m_fixture->app().hub().current()->profile().id, id);
    }

    void aLinkGoesToItsPlaceAndChangesNothing()
    {
        auto* session = openSaved();
        QVERIFY(session);
        const QString profile = session->profile().name;
        const QString id = QString::fromStdString(session->fleet().rows().front().summary->id);
        m_fixture->stop();

        m_fixture->options.link = {profile, u"Deployments"_s, id, {}};
        m_fixture->start();
        QVERIFY(ready());
        QTRY_VERIFY(fleetTable() != nullptr);
        QTRY_COMPARE(fleetTable()->selectedIds(), QStringList{id});
        QCOMPARE(m_fixture->app().window().currentWorkspace()->currentSection(), u"Deployments"_s);
        auto& copy = m_fixture->app().actions().action(u"deployment.copyLink"_s);
        QTRY_VERIFY(copy.isEnabled());
        copy.trigger();
        QString problem;
        const auto copied = readLink(QGuiApplication::clipboard()->text(), {u"Deployments"_s}, &problem);
        QCOMPARE(problem, QString());
        QCOMPARE(copied, m_fixture->options.link);
    }

    void withoutAKeyringTheTokenLastsForThisRunAndABadgeSaysSo()
    {
        m_fixture->keyring->usable = false;
        auto& manager = m_fixture->manager();
        fillForm(manager.adminToken());
        QTRY_VERIFY(!m_fixture->find(u"connect.keep"_s)->isEnabled());
        m_fixture->find<QAbstractButton>(u"connect.connect"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->app().hub().current() != nullptr, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->app().hub().current()->state(), Session::State::Ready, 20'000);
        QTRY_VERIFY(m_fixture->app().window().currentWorkspace()->tokenForThisRun());
        QCOMPARE(m_fixture->filesHolding(manager.adminToken()), QStringList());
        m_fixture->start();
        QTRY_VERIFY(m_fixture->find<QLineEdit>(u"token.field"_s));
    }

    void aKeyringThatIsOpenedLaterIsReadAgain_data()
    {
        QTest::addColumn<bool>("byTheDesktop");
        QTest::newRow("by the action") << false;
        QTest::newRow("by the desktop's own window") << true;
    }
    void aKeyringThatIsOpenedLaterIsReadAgain()
    {
        QFETCH(bool, byTheDesktop);
        QVERIFY(openSaved());
        m_fixture->stop();
        m_fixture->keyring->locked = true;
        m_fixture->start();
        QTRY_VERIFY(m_fixture->find<QAbstractButton>(u"token.again"_s) != nullptr);
        auto* session = m_fixture->app().hub().current();
        QTRY_COMPARE(session->state(), Session::State::Unauthorized);
        auto& again = m_fixture->app().actions().action(u"connection.readToken"_s);
        QVERIFY(again.isEnabled());
        QTest::keyClicks(m_fixture->find<QLineEdit>(u"token.field"_s), u"half a tok"_s);
        const int asked = m_fixture->keyring->reads;
        again.trigger();
        QTRY_COMPARE(m_fixture->keyring->reads, asked + 1);
        QTRY_VERIFY(m_fixture->find<QAbstractButton>(u"token.again"_s)->isEnabled());
        QCOMPARE(session->state(), Session::State::Unauthorized);
        QCOMPARE(m_fixture->find<QLineEdit>(u"token.field"_s)->text(), u"half a tok"_s);
        m_fixture->keyring->locked = false;
        if (byTheDesktop)
            Q_EMIT m_fixture->keyring->store->unlocked();
        else
            again.trigger();
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Ready, 20'000);
        QVERIFY(m_fixture->find(u"token.field"_s) == nullptr);
        QVERIFY(!m_fixture->app().window().currentWorkspace()->tokenForThisRun());
    }

    void aTokenForThisRunGivesWayToTheKeyringsOnceItIsOpen()
    {
        QVERIFY(openSaved());
        m_fixture->stop();
        m_fixture->keyring->locked = true;
        m_fixture->start();
        QTRY_VERIFY(m_fixture->find<QLineEdit>(u"token.field"_s) != nullptr);
        auto* session = m_fixture->app().hub().current();
        m_fixture->find<QLineEdit>(u"token.field"_s)->setText(QString::fromLatin1(m_fixture->manager().adminToken()));
        m_fixture->find<QAbstractButton>(u"token.continue"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Ready, 20'000);
        auto* workspace = m_fixture->app().window().currentWorkspace();
        QTRY_VERIFY(workspace->tokenForThisRun());
        m_fixture->keyring->locked = false;
        m_fixture->app().actions().action(u"connection.readToken"_s).trigger();
        QTRY_VERIFY(!workspace->tokenForThisRun());
        QCOMPARE(session->state(), Session::State::Ready);
    }

    void aRefusedTokenAsksOnceAndKeepsWhatIsOpen()
    {
        auto& manager = m_fixture->manager();
        m_fixture->environment.url = manager.url();
        m_fixture->environment.bearer = Secret("ax_admin_00000000");
        m_fixture->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QLineEdit>(u"token.field"_s) != nullptr, 20'000);
        auto* session = m_fixture->app().hub().current();
        m_fixture->find<QLineEdit>(u"token.field"_s)->setText(QString::fromLatin1(manager.adminToken()));
        m_fixture->find<QAbstractButton>(u"token.continue"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Ready, 20'000);
        QCOMPARE(m_fixture->app().hub().current(), session);
    }

    void aTokenThatWasRotatedInTheKeyringIsReadAgainOnce_data()
    {
        QTest::addColumn<bool>("rotated");
        QTest::newRow("rotated") << true;
        QTest::newRow("as bad as before") << false;
    }
    void aTokenThatWasRotatedInTheKeyringIsReadAgainOnce()
    {
        QFETCH(bool, rotated);
        QVERIFY(openSaved());
        const Secret good(m_fixture->manager().adminToken());
        const Secret bad("ax_admin_00000000");
        m_fixture->stop();
        auto& keyring = *m_fixture->keyring;
        QCOMPARE(keyring.secrets.size(), 1);
        keyring.secrets.begin().value() = bad;
        keyring.rotated = {rotated ? good : bad};
        keyring.reads = 0;
        m_fixture->start();
        if (rotated)
            QVERIFY(ready());
        else
            QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QLineEdit>(u"token.field"_s) != nullptr, 20'000);
        QCOMPARE(m_fixture->find<QLineEdit>(u"token.field"_s) != nullptr, !rotated);
        QCOMPARE(keyring.reads, 2);
    }

    void theFirstFrameHasTheLastKnownFleet()
    {
        QVERIFY(openSaved());
        const int known = ready()->fleet().count();
        QVERIFY(known > 0);
        m_fixture->stop();
        m_fixture->options.section = u"Deployments"_s;
        FirstFrame frame(*m_fixture);
        QCoreApplication::instance()->installEventFilter(&frame);
        m_fixture->start();
        QTRY_VERIFY_WITH_TIMEOUT(frame.painted, 20'000);
        QCOMPARE(frame.rows, known);
        QVERIFY(frame.restored);
        QVERIFY(frame.dimmed);
    }

    void howLongThePastIsKeptIsChosenInTheSettings()
    {
        QVERIFY(openSandbox());
        const auto box = [this] {
            m_fixture->app().actions().action(u"edit.settings"_s).trigger();
            return m_fixture->find<QComboBox>(u"settings.pastDays"_s);
        };
        QVERIFY(box());
        QCOMPARE(box()->currentText(), u"90 days"_s);
        QTest::keyClick(box(), Qt::Key_Up);
        QCOMPARE(box()->currentText(), u"30 days"_s);
        m_fixture->start();
        QVERIFY(ready());
        QCOMPARE(box()->currentData().toInt(), 30);
    }

    void whatCountsAsStalledIsChosenInTheSettings()
    {
        auto* session = openSandbox();
        QVERIFY(session);
        QCOMPARE(session->fleet().stallLimit(DeploymentStatus::Updating), 45 * 60'000);
        m_fixture->app().actions().action(u"edit.settings"_s).trigger();
        auto* minutes = m_fixture->find<QSpinBox>(u"settings.limits.updating"_s);
        QVERIFY(minutes);
        minutes->setValue(7);
        QCOMPARE(session->fleet().stallLimit(DeploymentStatus::Updating), 7 * 60'000);
        m_fixture->find<QSpinBox>(u"settings.limits.agent"_s)->setValue(600);
        m_fixture->start();
        session = ready();
        QVERIFY(session);
        QCOMPARE(session->fleet().stallLimit(DeploymentStatus::Updating), 7 * 60'000);
        m_fixture->app().actions().action(u"edit.settings"_s).trigger();
        minutes = m_fixture->find<QSpinBox>(u"settings.limits.updating"_s);
        QCOMPARE(minutes->value(), 7);
        QCOMPARE(m_fixture->find<QSpinBox>(u"settings.limits.agent"_s)->value(), 600);
        m_fixture->find<QAbstractButton>(u"settings.limits.reset"_s)->click();
        QCOMPARE(minutes->value(), 45);
        QCOMPARE(session->fleet().stallLimit(DeploymentStatus::Updating), 45 * 60'000);
    }

    void badFieldsAreSaidUnderThemAndNothingTypedIsLost()
    {
        m_fixture->start();
        auto* url = m_fixture->find<QLineEdit>(u"connect.url"_s);
        auto* token = m_fixture->find<QLineEdit>(u"connect.token"_s);
        QTest::keyClicks(url, u"ftp://host"_s);
        QTest::keyClicks(token, u"two words"_s);
        QTest::keyClick(token, Qt::Key_Return);
        QVERIFY(m_fixture->find(u"connect.url.note"_s));
        QVERIFY(m_fixture->find(u"connect.token.note"_s));
        QVERIFY(!url->accessibleDescription().isEmpty());
        QVERIFY(!m_fixture->find<QAbstractButton>(u"connect.connect"_s)->isEnabled());
        m_fixture->app().actions().action(u"edit.settings"_s).trigger();
        QTest::keyClick(m_fixture->topLevel(), Qt::Key_Escape);
        QCOMPARE(m_fixture->find<QLineEdit>(u"connect.url"_s)->text(), u"ftp://host"_s);
        QCOMPARE(m_fixture->find<QLineEdit>(u"connect.token"_s)->text(), u"two words"_s);
    }

    void severalConnectionsStayOpenAndOneIsShown()
    {
        auto& manager = m_fixture->manager();
        fillForm(manager.adminToken());
        m_fixture->find<QAbstractButton>(u"connect.connect"_s)->click();
        auto& hub = m_fixture->app().hub();
        QTRY_VERIFY_WITH_TIMEOUT(hub.current() != nullptr, 10'000);
        auto* first = hub.current();
        QTRY_COMPARE_WITH_TIMEOUT(first->state(), Session::State::Ready, 20'000);
        m_fixture->app().actions().action(u"connection.sandbox"_s).trigger();
        QTRY_COMPARE_WITH_TIMEOUT(hub.sessions().size(), 2, 20'000);
        auto* second = hub.current();
        QVERIFY(second != first);
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), Session::State::Ready, 20'000);
        m_fixture->app().actions().action(connectionActionId(1)).trigger();
        QCOMPARE(hub.current(), first);
        QCOMPARE(m_fixture->app().window().currentWorkspace()->session().profile().name, u"acme"_s);
        QCOMPARE(second->state(), Session::State::Ready);
        m_fixture->app().actions().action(u"file.close"_s).trigger();
        QCOMPARE(hub.sessions().size(), 1);
        QCOMPARE(hub.current(), second);
        m_fixture->app().actions().action(u"file.close"_s).trigger();
        QVERIFY(hub.sessions().isEmpty());
        QVERIFY(m_fixture->find(u"welcome"_s));
    }

    void backAndForwardWalkThroughTheSections()
    {
        QVERIFY(openSandbox());
        auto& actions = m_fixture->app().actions();
        auto* view = m_fixture->app().window().currentWorkspace();
        actions.action(u"go.overview"_s).trigger();
        actions.action(u"go.deployments"_s).trigger();
        actions.action(u"go.journal"_s).trigger();
        QCOMPARE(view->currentSection(), u"Journal"_s);
        actions.action(u"go.back"_s).trigger();
        QCOMPARE(view->currentSection(), u"Deployments"_s);
        actions.action(u"go.back"_s).trigger();
        QCOMPARE(view->currentSection(), u"Overview"_s);
        actions.action(u"go.forward"_s).trigger();
        QCOMPARE(view->currentSection(), u"Deployments"_s);
        QVERIFY(actions.action(u"go.forward"_s).isEnabled());
    }

    void whereOneWasComesBackAtTheNextStart()
    {
        QVERIFY(openSandbox());
        m_fixture->app().actions().action(u"go.groups"_s).trigger();
        m_fixture->app().actions().action(u"view.zone.utc"_s).trigger();
        QVERIFY(openSandbox());
        QCOMPARE(m_fixture->app().window().currentWorkspace()->currentSection(), u"Groups"_s);
        QVERIFY(m_fixture->app().actions().action(u"view.zone.utc"_s).isChecked());
    }

    void theTableHasTheFocusOnceTheFirstListIsThere()
    {
        m_fixture->options.section = u"Deployments"_s;
        QVERIFY(openSandbox());
        auto* table = m_fixture->find<TableView>(u"deployments.table"_s);
        QVERIFY(table);
        QTRY_COMPARE(m_fixture->topLevel()->focusWidget(), table);
        QVERIFY(table->selectedIds().isEmpty()); // nothing is selected by itself
    }

    void whoTypesAlreadyKeepsTheFocus()
    {
        m_fixture->options.section = u"Deployments"_s;
        m_fixture->options.sandbox = true;
        m_fixture->start();
        QTRY_VERIFY(m_fixture->find(u"deployments.filter"_s));
        m_fixture->app().actions().action(u"edit.find"_s).trigger();
        auto* filter = m_fixture->find(u"deployments.filter"_s);
        const auto* current = m_fixture->app().hub().current();
        QTRY_VERIFY_WITH_TIMEOUT(current->fleetKnown(), 20'000);
        QCoreApplication::processEvents();
        QVERIFY(filter->isAncestorOf(m_fixture->topLevel()->focusWidget()) ||
                m_fixture->topLevel()->focusWidget() == filter);
    }

    void thePaletteOffersVerbsOnDeploymentsByName()
    {
        m_fixture->options.section = u"Groups"_s;
        auto* session = openSandbox();
        QVERIFY(session);
        const FleetRow* running = nullptr;
        for (const FleetRow& row : session->fleet().rows()) {
            if (row.summary->status == "running")
                running = &row;
        }
        QVERIFY(running);
        const QString name = QString::fromStdString(std::string(running->summary->name));
        const QString id = QString::fromStdString(std::string(running->summary->id));
        auto& palette = m_fixture->app().window().palette();
        palette.open(u"redeploy "_s + name);
        auto* field = palette.findChild<QLineEdit*>();
        QTest::keyClick(field, Qt::Key_Return);
        // It asks like any redeploy, of this one only, and stands where it can be watched.
        auto* verb = m_fixture->find<QAbstractButton>(u"confirm.accept"_s);
        QVERIFY(verb);
        QCOMPARE(verb->text(), u"Redeploy 1 deployment"_s);
        QCOMPARE(m_fixture->app().window().currentWorkspace()->currentSection(), u"Deployments"_s);
        m_fixture->find<QAbstractButton>(u"confirm.cancel"_s)->click();
        QTRY_COMPARE(m_fixture->find<TableView>(u"deployments.table"_s)->selectedIds(), QStringList{id});
    }

    void theSectionFlagOpensThere()
    {
        m_fixture->options.section = u"Releases"_s;
        QVERIFY(openSandbox());
        QCOMPARE(m_fixture->app().window().currentWorkspace()->currentSection(), u"Releases"_s);
    }

    void deletingAConnectionTakesItsTokenAlong()
    {
        auto& manager = m_fixture->manager();
        fillForm(manager.adminToken());
        m_fixture->find<QAbstractButton>(u"connect.save"_s)->click();
        QTRY_COMPARE(m_fixture->keyring->secrets.size(), 1);
        const QString id = *m_fixture->keyring->secrets.keyBegin();
        m_fixture->find<QAbstractButton>(u"welcome.edit."_s + id)->click();
        m_fixture->find<QAbstractButton>(u"connect.delete"_s)->click();
        m_fixture->find<QAbstractButton>(u"deleteConnection.accept"_s)->click();
        QTRY_VERIFY(m_fixture->keyring->secrets.isEmpty());
        QVERIFY(ProfileStore(m_fixture->paths().profilesFile()).profiles().isEmpty());
    }

    void plainHttpToAnotherHostAsksBeforeAnythingIsSent()
    {
        m_fixture->options.connectUrl = QUrl(u"http://manager.example.invalid"_s);
        m_fixture->environment.bearer = Secret("ax_admin_1");
        m_fixture->start();
        QVERIFY(m_fixture->find<QAbstractButton>(u"http.accept"_s));
        QVERIFY(m_fixture->app().hub().sessions().isEmpty());
        m_fixture->find<QAbstractButton>(u"http.cancel"_s)->click();
        QVERIFY(m_fixture->app().hub().sessions().isEmpty());
        m_fixture->start();
        m_fixture->find<QAbstractButton>(u"http.accept"_s)->click();
        QCOMPARE(m_fixture->app().hub().sessions().size(), 1);
    }

    void escOnThePlainHttpQuestionFreesTheConnection()
    {
        Profile profile;
        profile.name = u"acme"_s;
        profile.url = QUrl(u"http://manager.example.invalid"_s);
        ProfileStore store(m_fixture->paths().profilesFile());
        QVERIFY(store.save(profile));
        m_fixture->options.profile = u"acme"_s;
        m_fixture->environment.bearer = Secret("ax_admin_1");
        m_fixture->start();
        QVERIFY(m_fixture->find<QAbstractButton>(u"http.accept"_s));
        SingleInstance other(m_fixture->paths().runtime);
        const QString id = ProfileStore(m_fixture->paths().profilesFile()).profiles().first().id;
        QVERIFY(other.claim(id) != SingleInstance::Claim::Ours);
        QTest::keyClick(m_fixture->find(u"sheet"_s), Qt::Key_Escape);
        QCOMPARE(other.claim(id), SingleInstance::Claim::Ours);
    }

private:
    /// Connects to a manager by the form, so that the connection is a saved one.
    Session* openSaved()
    {
        fillForm(m_fixture->manager().adminToken());
        m_fixture->find<QAbstractButton>(u"connect.connect"_s)->click();
        return ready();
    }
    Session* ready() { return m_fixture->ready(); }
    TableView* fleetTable() const { return m_fixture->find<TableView>(u"deployments.table"_s); }

    void fillForm(const QByteArray& token)
    {
        m_fixture->start();
        m_fixture->find<QLineEdit>(u"connect.url"_s)->setText(m_fixture->manager().url().toString());
        m_fixture->find<QLineEdit>(u"connect.token"_s)->setText(QString::fromLatin1(token));
        m_fixture->find<QLineEdit>(u"connect.name"_s)->setText(u"acme"_s);
    }
};

ALIEN_TEST(WindowTest)
#include "tst_window.moc"
