// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhub.h"
#include "models/api/calllog.h"
#include "models/connection/pollscheduler.h"
#include "models/connection/session.h"
#include "models/fleet/fleetstore.h"
#include "models/journal/journal.h"
#include "models/settings/preferences.h"
#include "tests/app/windowfixture.h"
#include "tests/models/journalbench.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/messagebar.h"
#include "views/payload/payloadview.h"
#include "views/shell/mainwindow.h"
#include "views/shell/secretclipboard.h"
#include "views/shell/workspaceprompter.h"
#include "views/shell/workspaceview.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

/// What the window does for the trust that is put into it: the journal, reasons, masked names.
class TrustTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> m_fixture;

    Session* openSandbox()
    {
        m_fixture->options.sandbox = true;
        m_fixture->start();
        const auto current = [this] { return m_fixture->app().hub().current(); };
        const auto ready = [current] { return current() && current()->fleetKnown(); };
        return QTest::qWaitFor(ready, 20'000) ? current() : nullptr;
    }

    /// Two actions with their outcomes, as a former run left them, `days` ago.
    void leaveJournal(int days)
    {
        Journal journal(m_fixture->paths().historyFile());
        const qint64 then = QDateTime::currentDateTimeUtc().addDays(-days).toMSecsSinceEpoch();
        for (int i = 0; i < 2; ++i) {
            JournalEntry entry = sentEntry();
            entry.atMs = then;
            const Written sent = appendTo(journal, entry);
            QVERIFY(sent.ok);
            entry.about = sent.entry.seq;
            entry.outcome = OutcomeKind::Done;
            QVERIFY(appendTo(journal, entry).ok);
        }
    }

    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = m_fixture->topLevel()->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel* label) {
            return label->isVisible() && (label->text().contains(text) || label->accessibleName().contains(text));
        });
    }

    /// Texts of the window that hold one of the names.
    [[nodiscard]] QStringList leaks(const QStringList& names) const
    {
        QStringList found;
        const auto widgets = m_fixture->topLevel()->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (!widget->isVisible() || qobject_cast<const QLineEdit*>(widget))
                continue;
            QStringList texts{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(),
                              widget->windowTitle(), widget->property("text").toString()};
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
                for (int row = 0; row < std::min(20, view->model()->rowCount()); ++row) {
                    for (int column = 0; column < view->model()->columnCount(); ++column)
                        texts.append(view->model()->index(row, column).data().toString());
                }
            }
            for (const QString& name : names) {
                for (const QString& text : texts) {
                    if (text.contains(name))
                        found.append(widget->objectName() + u": "_s + text);
                }
            }
        }
        return found;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aReasonIsAskedOnProductionAndOfferedElsewhere_data()
    {
        QTest::addColumn<int>("protection");
        QTest::addColumn<bool>("required");
        QTest::newRow("production") << int(Protection::Production) << true;
        QTest::newRow("staging") << int(Protection::Staging) << false;
    }
    void aReasonIsAskedOnProductionAndOfferedElsewhere()
    {
        QFETCH(int, protection);
        QFETCH(bool, required);
        QVERIFY(openSandbox());
        SecretClipboard clipboard;
        WorkspacePrompter prompter(*m_fixture->app().window().currentWorkspace(),
                                   *m_fixture->app().window().clientArea(), clipboard);
        ConfirmRequest request;
        request.actionId = u"deployment.redeploy"_s;
        request.protection = Protection(protection);
        request.question = u"Redeploy 1 deployment?"_s;
        request.verb = u"Redeploy 1 deployment"_s;
        prompter.ask(request, [](const ConfirmAnswer&) {});
        auto* reason = m_fixture->find<QLineEdit>(u"confirm.reason"_s);
        QVERIFY(reason);
        QAbstractButton* verb = nullptr;
        const auto buttons = m_fixture->topLevel()->findChildren<QAbstractButton*>();
        for (auto* button : buttons) {
            if (button->isVisible() && button->text() == request.verb)
                verb = button;
        }
        QVERIFY(verb);
        QCOMPARE(verb->isEnabled(), !required);
        reason->setText(u"CHG-2291"_s);
        QTRY_VERIFY(verb->isEnabled());
        prompter.closeSheet();
    }

    void aBrokenJournalIsToldAboveTheSection()
    {
        leaveJournal(1);
        QCOMPARE(tamper(m_fixture->paths().historyFile(),
                        {u"DROP TRIGGER journal_no_update"_s, u"UPDATE journal SET reason = 'x' WHERE seq = 3"_s}),
                 QString());
        QVERIFY(openSandbox());
        QTRY_VERIFY(says(u"The chain breaks at entry 3"_s));
        QTRY_VERIFY(says(u"The journal was altered"_s));
    }

    void oldEntriesGoIntoAnArchiveAsChosen()
    {
        leaveJournal(800);
        Preferences(m_fixture->paths().preferencesFile()).setJournalDays(730);
        QVERIFY(openSandbox());
        const QDir folder(m_fixture->paths().data);
        QTRY_COMPARE(folder.entryList({u"history-*.jsonl"_s}).size(), 1);
        QTRY_VERIFY(says(u"Old entries of the journal were archived."_s));
        QTRY_VERIFY(says(u"Journal verified, 0 entries"_s));
    }

    void aSupportBundleIsSavedAsItWasPreviewed_data()
    {
        QTest::addColumn<bool>("maskedMeanwhile");
        QTest::newRow("names as they are") << false;
        QTest::newRow("names masked after the preview") << true;
    }
    /// What goes on in the fleet, the log of requests and the journal meanwhile is in neither.
    void aSupportBundleIsSavedAsItWasPreviewed()
    {
        QFETCH(bool, maskedMeanwhile);
        auto* session = openSandbox();
        QVERIFY(session);
        auto& app = m_fixture->app();
        app.actions().action(u"help.support"_s).trigger();
        QTRY_VERIFY(m_fixture->find<QAbstractButton>(u"support.save"_s) != nullptr);
        QTRY_VERIFY(m_fixture->find<QAbstractButton>(u"support.save"_s)->isEnabled());
        auto* view = m_fixture->find<PayloadView>(u"support.view"_s);
        QVERIFY(view);
        const QByteArray first = view->source()->bytes();
        QVERIFY(first.contains(session->fleet().rows().front().summary->name.c_str()));

        const auto calls = session->calls().all().size();
        QSignalSpy polled(session, &Session::fleetPolled);
        session->scheduler().refreshNow();
        QTRY_VERIFY_WITH_TIMEOUT(!polled.isEmpty() && session->calls().all().size() > calls, 20'000);
        QVERIFY(appendTo(session->journal(), sentEntry()).ok);
        if (maskedMeanwhile)
            app.actions().action(u"view.maskNames"_s).trigger();
        const QByteArray previewed = view->source()->bytes();
        if (!maskedMeanwhile)
            QCOMPARE(previewed, first);

        QTemporaryDir folder;
        const QString path = folder.filePath(u"bundle.json"_s);
        m_fixture->find<QAbstractButton>(u"support.save"_s)->click();
        QTRY_VERIFY(m_fixture->topLevel()->findChild<QFileDialog*>(u"saveBundle"_s));
        auto* save = m_fixture->topLevel()->findChild<QFileDialog*>(u"saveBundle"_s);
        save->selectFile(path);
        QVERIFY(QMetaObject::invokeMethod(save, "accept"));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QCOMPARE(saved, previewed);
        for (const FleetRow& row : session->fleet().rows())
            QCOMPARE(saved.contains(row.summary->name.c_str()), !maskedMeanwhile);
    }

    void oneKeyMasksEveryName()
    {
        const auto* session = openSandbox();
        QVERIFY(session);
        auto& app = m_fixture->app();
        QStringList names;
        for (const FleetRow& row : session->fleet().rows()) {
            names.append(QString::fromStdString(row.summary->name));
            names.append(QString::fromStdString(row.summary->id));
        }
        names.append(session->profile().url.authority());
        app.window().openSection(u"Deployments"_s);
        QTRY_VERIFY(leaks(names).size() > 20);
        auto* table = app.window().currentWorkspace()->currentPage()->findChild<TableView*>(u"deployments.table"_s);
        QVERIFY(table);
        table->selectRow(0);

        auto& action = app.actions().action(u"view.maskNames"_s);
        action.trigger();
        QVERIFY(action.isChecked());
        QTRY_VERIFY(says(u"Names masked"_s));
        for (const auto* go : app.actions().inMenu(MenuId::Go)) {
            if (!go->isEnabled() || go->objectName().startsWith(u"go.back"_s) || go->objectName().contains(u"Tab"_s))
                continue;
            const_cast<QAction*>(go)->trigger();
            QTRY_COMPARE_WITH_TIMEOUT(leaks(names).join(u'\n'), QString(), 5'000);
        }
        QGuiApplication::clipboard()->setText(u"see %1"_s.arg(names.first()));
        if (QGuiApplication::clipboard()->ownsClipboard()) { // not on Qt's offscreen platform, which cannot tell
            QTRY_VERIFY(!QGuiApplication::clipboard()->text().contains(names.first()));
            QTRY_VERIFY(says(u"Pseudonyms were copied."_s));
        }

        action.trigger();
        app.window().openSection(u"Deployments"_s);
        QTRY_VERIFY(leaks(names).size() > 20);
        QVERIFY(!says(u"Names masked"_s));
    }
};

ALIEN_TEST(TrustTest)
#include "tst_trust.moc"
