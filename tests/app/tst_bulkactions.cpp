// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/actionflow.h"
#include "app/sessionhub.h"
#include "models/actions/bulkrun.h"
#include "models/connection/session.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/textlabel.h"
#include "views/shell/bulkrunview.h"
#include "views/shell/prompter.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

#include <utility>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

namespace {

/// Says yes to every question and holds the sheet that is open.
class Agreeing : public Prompter
{
public:
    QList<ConfirmRequest> asked;
    QHash<QString, Notice> notices;
    QPointer<QWidget> sheet;
    QString sheetTitle;
    QString saveTo;

    void ask(const ConfirmRequest& request, std::function<void(const ConfirmAnswer&)> done) override
    {
        asked.append(request);
        done({true, u"asked for"_s});
    }
    void tell(const Notice& notice) override
    {
        if (notice.title.isEmpty())
            notices.remove(notice.id);
        else
            notices.insert(notice.id, notice);
    }
    void openSheet(QWidget* content, const QString& question) override
    {
        closeSheet();
        sheet = content;
        sheetTitle = question;
        content->show();
    }
    void closeSheet() override
    {
        if (sheet)
            std::exchange(sheet, nullptr)->deleteLater(); // it may be a button of it that was pressed
    }
    void holdBack(const QString&, std::function<void(bool)>) override {}
    void showSecret(const QString&, const QString&, const Secret&, std::function<void()>) override {}
    void copyText(const QString&) override {}
    void chooseSaveFile(const QString&, const QString&, const QString&,
                        std::function<void(const QString&)> done) override
    {
        done(saveTo);
    }
    void openUrl(const QString&) override {}
};

} // namespace

/// An action on many, from the yes to the last outcome: its sheet, what can be pressed there, and once more.
class BulkActionsTest : public QObject
{
    Q_OBJECT
private:
    using Done = std::function<void(std::optional<ApiError>, QString)>;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<Agreeing> m_prompter;
    std::unique_ptr<ActionFlow> m_flow;
    QList<std::pair<QString, Done>> m_sent;
    int m_ended = 0;

    void start(int count)
    {
        OperatorAction action;
        action.id = u"group.change"_s;
        action.verb = u"Change"_s;
        action.permission = Permission::Redeploy;
        action.requestLine = u"POST /v1/deployment-groups/{id}"_s;
        for (int i = 0; i < count; ++i)
            action.targets.append({u"group"_s, u"dg_%1"_s.arg(i), u"group %1"_s.arg(i), {}});
        action.send = [this](const ActionTarget& target, const CallOptions&, const Done& done) {
            m_sent.append({target.id, done});
        };
        ConfirmRequest request;
        request.destructive = true;
        request.wayBack = u"There is none."_s;
        request.warnings = {u"It hurts."_s};
        m_flow->start(action, request, [this](const QList<ActionOutcome>&) { ++m_ended; });
    }
    void answer(const QStringList& failing = {})
    {
        for (const auto& [id, done] : std::exchange(m_sent, {})) {
            ApiError error;
            error.kind = ApiError::Kind::Api;
            error.status = 500;
            error.text = u"The manager stumbled."_s;
            done(failing.contains(id) ? std::optional(error) : std::nullopt, {});
        }
    }
    [[nodiscard]] BulkRunView* view() const { return qobject_cast<BulkRunView*>(m_prompter->sheet); }
    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        return m_prompter->sheet->findChild<QPushButton*>(u"bulkRun."_s + name);
    }
    [[nodiscard]] QString summary() const
    {
        return m_prompter->sheet->findChild<TextLabel*>(u"bulkRun.summary"_s)->text();
    }
    /// The words of a column by target.
    [[nodiscard]] QString cell(const QString& id, const QString& column) const
    {
        const auto* table = m_prompter->sheet->findChild<TableView*>(u"bulkRun.table"_s)->table();
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->idAt(row) == id)
                return table->index(row, table->columnOf(column)).data().toString();
        }
        return u"no such row"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->options.sandbox = true;
        m_fixture->start();
        const auto current = [this] { return m_fixture->app().hub().current(); };
        QVERIFY(
            QTest::qWaitFor([current] { return current() && current()->state() == Session::State::Ready; }, 20'000));
    }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        m_ended = 0;
        m_prompter = std::make_unique<Agreeing>();
        m_flow = std::make_unique<ActionFlow>(
            ControllerContext{*m_fixture->app().hub().current(), m_fixture->app().actions(), *m_prompter}, nullptr);
    }
    void cleanup()
    {
        // A test that failed leaves nothing to the next.
        m_fixture->app().hub().current()->runner().stopAll();
        answer();
        m_prompter->closeSheet();
        m_flow.reset();
        m_prompter.reset();
        m_sent.clear();
    }

    void theQuestionAndTheActionShareTheirTargets()
    {
        OperatorAction action;
        action.id = u"group.change"_s;
        action.verb = u"Change"_s;
        for (int i = 0; i < 6; ++i)
            action.targets.append({u"group"_s, u"dg_%1"_s.arg(i), u"group %1"_s.arg(i), {}});
        const ActionTarget* first = action.targets.constData();
        const ActionTarget* agreed = nullptr;
        m_flow->confirm(std::move(action), {},
                        [&agreed](const OperatorAction& to) { agreed = to.targets.constData(); });
        // Of a hundred thousand every copy is felt.
        QCOMPARE(m_prompter->asked.constFirst().targets.constData(), first);
        QCOMPARE(agreed, first);
    }

    void itPausesGoesOnAndShowsWhatCameOfEach()
    {
        start(6);
        QVERIFY(view() != nullptr);
        QCOMPARE(m_prompter->sheetTitle, u"Change 6 groups."_s);
        // All six are seen at once.
        const auto* table = m_prompter->sheet->findChild<TableView*>(u"bulkRun.table"_s);
        QTRY_COMPARE(table->verticalScrollBar()->maximum(), 0);
        QTRY_COMPARE(m_sent.size(), 4);
        QVERIFY(summary().startsWith(u"Running"_s));
        QCOMPARE(cell(u"dg_0"_s, u"outcome"_s), u"under way"_s);
        QCOMPARE(cell(u"dg_5"_s, u"outcome"_s), u"waiting"_s);
        QVERIFY(!button(u"again"_s)->isEnabled());
        QVERIFY(!button(u"again"_s)->accessibleDescription().isEmpty());
        button(u"pause"_s)->click();
        QCOMPARE(button(u"pause"_s)->text(), u"Go on"_s);
        QVERIFY(summary().startsWith(u"Paused"_s));
        answer({u"dg_1"_s});
        QTRY_COMPARE(cell(u"dg_3"_s, u"outcome"_s), u"done"_s);
        QTRY_COMPARE(cell(u"dg_1"_s, u"outcome"_s), u"failed"_s);
        QCoreApplication::processEvents();
        QVERIFY(m_sent.isEmpty());
        QCOMPARE(cell(u"dg_5"_s, u"outcome"_s), u"waiting"_s);
        button(u"pause"_s)->click();
        QTRY_COMPARE(m_sent.size(), 2);
        answer();
        QTRY_COMPARE(m_ended, 1);
        // One failed: the sheet stays to be read.
        QVERIFY(view() != nullptr);
        QVERIFY2(summary().startsWith(u"Finished"_s), qPrintable(summary()));
        QVERIFY2(cell(u"dg_1"_s, u"says"_s).contains(u"stumbled"_s), qPrintable(cell(u"dg_1"_s, u"says"_s)));
        for (const auto& name : {u"pause"_s, u"stop"_s}) {
            QVERIFY(!button(name)->isEnabled());
            QVERIFY(!button(name)->accessibleDescription().isEmpty());
        }
        QVERIFY(button(u"again"_s)->isEnabled() && button(u"export"_s)->isEnabled());
    }

    void stopLeavesThoseThatHaveNotBegunAlone()
    {
        start(6);
        QTRY_COMPARE(m_sent.size(), 4);
        button(u"stop"_s)->click();
        QVERIFY(summary().startsWith(u"Stopping"_s));
        QVERIFY(!button(u"stop"_s)->isEnabled() && !button(u"pause"_s)->isEnabled());
        answer();
        QTRY_COMPARE(m_ended, 1);
        QVERIFY(m_sent.isEmpty());
        QCOMPARE(cell(u"dg_0"_s, u"outcome"_s), u"done"_s);
        QCOMPARE(cell(u"dg_5"_s, u"outcome"_s), u"not sent"_s);
        // What was not sent has not failed.
        QVERIFY(!button(u"again"_s)->isEnabled());
    }

    void onceMoreIsAskedAsTheFirstTimeForThoseThatFailed()
    {
        start(3);
        QTRY_COMPARE(m_sent.size(), 3);
        answer({u"dg_1"_s});
        QTRY_COMPARE(m_ended, 1);
        QVERIFY(button(u"again"_s)->isEnabled());
        button(u"again"_s)->click();
        QVERIFY(m_prompter->sheet == nullptr);
        QTRY_COMPARE(m_prompter->notices.size(), 1);
        QCOMPARE(m_prompter->asked.size(), 2);
        const ConfirmRequest& again = m_prompter->asked.constLast();
        QCOMPARE(again.targets.size(), 1);
        QCOMPARE(again.targets.constFirst().id, u"dg_1"_s);
        QCOMPARE(again.level, m_prompter->asked.constFirst().level);
        QVERIFY(again.destructive);
        QCOMPARE(again.wayBack, u"There is none."_s);
        QCOMPARE(again.warnings, QStringList{u"It hurts."_s});
        QTRY_COMPARE(m_sent.size(), 1);
        answer();
        // Who waits for the end hears of this one too, and nothing says any more that one failed.
        QTRY_COMPARE(m_ended, 2);
        QVERIFY(m_prompter->notices.isEmpty());
    }

    void whatIsNotLookedAtGoesOnAndLeadsBack()
    {
        start(6);
        QTRY_COMPARE(m_sent.size(), 4);
        button(u"close"_s)->click();
        QVERIFY(m_prompter->sheet == nullptr);
        QTRY_COMPARE(m_prompter->notices.size(), 1);
        Notice notice = *m_prompter->notices.cbegin();
        QVERIFY2(notice.title.contains(u"4 under way"_s), qPrintable(notice.title));
        answer();
        QTRY_COMPARE(m_sent.size(), 2);
        answer({u"dg_5"_s});
        QTRY_COMPARE(m_ended, 1);
        notice = *m_prompter->notices.cbegin();
        QCOMPARE(notice.kind, Notice::Kind::Failed);
        QCOMPARE(notice.buttons.size(), 1);
        notice.buttons.constFirst().run();
        QVERIFY(view() != nullptr);
        QVERIFY(m_prompter->notices.isEmpty());
        QCOMPARE(cell(u"dg_5"_s, u"outcome"_s), u"failed"_s);
    }

    void outcomesAreSavedAsTheFileIsCalled()
    {
        start(2);
        QTRY_COMPARE(m_sent.size(), 2);
        answer({u"dg_1"_s});
        QTRY_COMPARE(m_ended, 1);
        const QTemporaryDir dir;
        for (const auto& name : {u"outcomes.csv"_s, u"outcomes.JSON"_s}) {
            m_prompter->saveTo = dir.filePath(name);
            button(u"export"_s)->click();
            QFile file(m_prompter->saveTo);
            QTRY_VERIFY(file.exists());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray saved = file.readAll();
            const bool isJson = QJsonDocument::fromJson(saved).isObject();
            QCOMPARE(isJson, name.endsWith(u"JSON"_s));
            QVERIFY2(saved.contains("dg_0") && saved.contains("failed"), saved.constData());
        }
    }

    void aRunWithoutAnyTroubleTakesItsSheetAway()
    {
        start(2);
        QTRY_COMPARE(m_sent.size(), 2);
        answer();
        QTRY_COMPARE(m_ended, 1);
        QVERIFY(m_prompter->sheet == nullptr);
        QTRY_COMPARE(m_prompter->notices.size(), 1);
        QCOMPARE(m_prompter->notices.cbegin()->kind, Notice::Kind::Info);
        QVERIFY(m_prompter->notices.cbegin()->leavesAfter.count() > 0);
    }
};

ALIEN_TEST(BulkActionsTest)
#include "tst_bulkactions.moc"
