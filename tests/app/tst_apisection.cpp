// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhub.h"
#include "models/api/calllog.h"
#include "models/connection/session.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/api/apipage.h"
#include "views/api/composer.h"
#include "views/common/actionregistry.h"
#include "views/common/table/tableview.h"
#include "views/shell/mainwindow.h"
#include "views/shell/workspaceview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

/// The section in the whole console, before a manager behind a real socket.
class ApiSectionTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> m_fixture;

    Session* openSection()
    {
        auto& manager = m_fixture->manager();
        m_fixture->environment.url = manager.url();
        m_fixture->environment.bearer = Secret(manager.adminToken());
        m_fixture->options.section = u"API"_s;
        m_fixture->start();
        return m_fixture->ready();
    }
    [[nodiscard]] ApiPage* page() const
    {
        return qobject_cast<ApiPage*>(m_fixture->app().window().currentWorkspace()->currentPage());
    }
    /// Requests that the operator sent from here; those of the polls do not count.
    static qsizetype sent(const Session& session)
    {
        const auto calls = session.calls().all();
        return std::count_if(calls.cbegin(), calls.cend(), [](const CallRecordPtr& call) { return call->own; });
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = page()->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
    template<class Field>
    static void paste(Field* field, const QString& text)
    {
        field->setFocus();
        field->clear();
        QGuiApplication::clipboard()->setText(text);
        field->paste();
    }
    [[nodiscard]] QAction& send() const { return m_fixture->app().actions().action(u"api.send"_s); }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aLineBreakInAPathIsRefusedWhereItStands_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("CR LF") << u"dep_1\r\nX-Evil: 1"_s;
        QTest::newRow("LF") << u"dep_1\nX-Evil: 1"_s;
        QTest::newRow("CR") << u"dep_1\rX-Evil: 1"_s;
        QTest::newRow("at the end") << u"dep_1\n"_s;
    }
    void aLineBreakInAPathIsRefusedWhereItStands()
    {
        QFETCH(QString, pasted);
        auto* session = openSection();
        QVERIFY(session);
        QTRY_VERIFY(page());
        page()->goTo({{}, u"deployments.get"_s, u"operations"_s});
        auto* field = page()->composer().findChild<QLineEdit*>(u"api.field.path.id"_s);
        QVERIFY(field);
        paste(field, pasted);
        QTRY_VERIFY(send().isEnabled());
        send().trigger();
        QTRY_VERIFY(says(u"id has a line break after character 5: take it out."_s));
        QCOMPARE(sent(*session), 0);
        QCOMPARE(field->text(), pasted); // and it is still there to be mended
        field->setText(QString::fromStdString(session->fleet().rows().front().summary->id));
        QTRY_VERIFY(!says(u"line break"_s));
    }

    void aHeaderThatRunsOnIsRefusedByItsLine()
    {
        auto* session = openSection();
        QVERIFY(session);
        QTRY_VERIFY(page());
        page()->goTo({{}, u"deploymentGroups.list"_s, u"operations"_s});
        auto* field = page()->composer().findChild<QPlainTextEdit*>(u"api.headers"_s);
        QVERIFY(field);
        paste(field, u"X-Note: one\r\nX Evil"_s);
        QTRY_VERIFY(send().isEnabled());
        send().trigger();
        QTRY_VERIFY(says(u"\"X Evil\" is no header: write Name: value."_s));
        QCOMPARE(sent(*session), 0);
        QCOMPARE(field->toPlainText(), u"X-Note: one\nX Evil"_s);
    }
};

ALIEN_TEST(ApiSectionTest)
#include "tst_apisection.moc"
