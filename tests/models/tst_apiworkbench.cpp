// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httptransport.h"
#include "models/api/apiworkbench.h"
#include "sandbox/sandbox.h"
#include "tests/models/journalbench.h"
#include "tests/models/scriptedtransport.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

/// A workbench over a manager in a function.
struct Bench
{
    QTemporaryDir dir;
    Journal journal{dir.path() + u"/history.db"_s};
    SystemClock clock;
    ScriptedTransport* transport = nullptr;
    std::map<QString, ScriptedTransport::Reply> replies;
    std::unique_ptr<Session> session;
    std::unique_ptr<ApiWorkbench> workbench;
    QList<ActionOutcome> outcomes;

    explicit Bench(const QByteArray& role = "workspace-admin", bool readOnly = false)
    {
        replies[u"/v1/whoami"_s] = json(whoamiJson(role));
        auto made =
            std::make_unique<ScriptedTransport>([this](const HttpRequest& request) { return replies[request.path]; });
        transport = made.get();
        Profile profile;
        profile.url = QUrl(u"http://127.0.0.1:1"_s);
        profile.readOnly = readOnly;
        session = std::make_unique<Session>(profile, std::move(made), journal, clock);
        workbench = std::make_unique<ApiWorkbench>(*session, QString());
    }
    bool ready()
    {
        session->start();
        return QTest::qWaitFor([this] { return session->state() == Session::State::Ready; });
    }
    void open(const QString& operation, const QString& body = {}, const QMap<QString, QString>& values = {})
    {
        workbench->setCurrent(operation);
        ApiDraft draft;
        draft.body = body;
        draft.values = values;
        workbench->setDraft(draft);
    }
    void run()
    {
        const QString operation = workbench->current()->id();
        const OperatorAction action = workbench->action();
        workbench->confirmed();
        session->runner().run(action, [this, operation](const QList<ActionOutcome>& all) {
            outcomes += all;
            workbench->concluded(operation, all.first());
        });
    }
    [[nodiscard]] std::vector<JournalEntry> written()
    {
        std::optional<std::vector<JournalEntry>> entries;
        journal.page(0, 100, [&](const std::vector<JournalEntry>& page) { entries = page; });
        (void)QTest::qWaitFor([&] { return entries.has_value(); });
        return entries.value_or(std::vector<JournalEntry>());
    }
};

} // namespace

class ApiWorkbenchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReadIsSentOnceAndItsAnswerKept()
    {
        Bench bench;
        QVERIFY(bench.ready());
        bench.replies[u"/v1/releases/rel_1"_s] = json(R"({"id":"rel_1"})");
        bench.open(u"releases.get"_s, {}, {{u"path.id"_s, u"rel_1"_s}});
        QVERIFY(bench.workbench->availability().allowed);
        bench.workbench->sendRead();
        QVERIFY(!bench.workbench->availability().allowed); // under way
        QTRY_VERIFY(!bench.workbench->exchange().running);
        QCOMPARE(bench.transport->count("GET", u"/v1/releases/rel_1"_s), 1);
        QCOMPARE(bench.workbench->exchange().body, QByteArray(R"({"id":"rel_1"})"));
        QVERIFY(!bench.workbench->exchange().masked);
        QVERIFY(bench.workbench->record()->own);
    }

    void aChangeIsJournaledBeforeItLeavesAndWithItsOutcome()
    {
        Bench bench;
        QVERIFY(bench.ready());
        bench.replies[u"/v1/deployments/dep_1/redeploy"_s] = json(R"({"success":true})");
        bench.open(u"deployments.redeploy"_s, {}, {{u"path.id"_s, u"dep_1"_s}});
        bench.run();
        QVERIFY(!bench.workbench->availability().allowed); // at once: a second click finds it under way
        QTRY_COMPARE(bench.outcomes.size(), 1);
        QCOMPARE(bench.outcomes.first().kind, OutcomeKind::Done);
        QCOMPARE(bench.transport->count("POST", u"/v1/deployments/dep_1/redeploy"_s), 1);
        QCOMPARE(bench.transport->count("GET", u"/v1/deployments/dep_1"_s), 0); // exactly one request
        const auto entries = bench.written();
        QCOMPARE(entries.size(), std::size_t(2));
        QCOMPARE(entries[0].outcome, OutcomeKind::Done);
        QCOMPARE(entries[1].action, u"api.deployments.redeploy"_s);
        QCOMPARE(entries[1].request, u"POST /v1/deployments/dep_1/redeploy"_s);
        QCOMPARE(entries[1].targetId, u"dep_1"_s);
    }

    void guardedOperationsAreLockedUntilUnlockedAndTheirAnswersMasked()
    {
        Bench bench;
        QVERIFY(bench.ready());
        bench.replies[u"/v1/resolve-credentials"_s] = json(R"({"clientConfig":{"token":"live-1"}})");
        bench.open(u"credentials.resolve"_s, u"{\"deploymentId\":\"dep_1\"}"_s);
        QVERIFY(!bench.workbench->availability().allowed);
        bench.workbench->setUnlocked(true);
        QVERIFY(bench.workbench->availability().allowed);
        QCOMPARE(bench.workbench->level(), ConfirmLevel::TypedAndChecked);
        bench.run();
        QTRY_COMPARE(bench.outcomes.size(), 1);
        QVERIFY(bench.workbench->exchange().masked);
        QVERIFY(bench.workbench->record()->withheld && bench.workbench->record()->answerBody.isEmpty());
        bench.workbench->reveal();
        QVERIFY(!bench.workbench->exchange().masked);
        QVERIFY(bench.workbench->exchange().body.contains("live-1"));
        bench.workbench->setUnlocked(false);
        QVERIFY(!bench.workbench->availability().allowed);
        for (const JournalEntry& entry : bench.written())
            QVERIFY(!(entry.detail + entry.request + entry.targetName).contains(u"live-1"_s));
    }

    void whatOnlyForgetsAsksHarderThanACleanup()
    {
        Bench bench;
        QVERIFY(bench.ready());
        bench.open(u"deployments.delete"_s, u"{\"action\":\"cleanup\"}"_s, {{u"path.id"_s, u"dep_1"_s}});
        QCOMPARE(bench.workbench->level(), ConfirmLevel::Typed);
        bench.open(u"deployments.delete"_s, u"{\"action\":\"forget\"}"_s, {{u"path.id"_s, u"dep_1"_s}});
        QCOMPARE(bench.workbench->level(), ConfirmLevel::TypedAndChecked);
    }

    void roleAndReadOnlyAreRespected()
    {
        Bench viewer("deployment-group-deployer");
        QVERIFY(viewer.ready());
        viewer.open(u"deploymentGroups.create"_s, u"{\"name\":\"a\"}"_s);
        QVERIFY(viewer.workbench->availability().why.contains(u"deployment-group-deployer"_s));
        Bench quiet("workspace-admin", true);
        QVERIFY(quiet.ready());
        quiet.open(u"credentials.resolve"_s, u"{\"deploymentId\":\"dep_1\"}"_s);
        quiet.workbench->setUnlocked(true);
        QVERIFY(!quiet.workbench->availability().allowed); // a POST, though the manager calls it a read
        quiet.open(u"deployments.list"_s);
        QVERIFY(quiet.workbench->availability().allowed);
    }

    void draftsSurviveSwitchingOperations()
    {
        Bench bench;
        bench.open(u"deploymentGroups.create"_s, u"{\"name\":\"half"_s);
        bench.open(u"deployments.get"_s, {}, {{u"path.id"_s, u"dep_1"_s}});
        bench.workbench->setCurrent(u"deploymentGroups.create"_s);
        QCOMPARE(bench.workbench->draft().body, u"{\"name\":\"half"_s);
        bench.workbench->setCurrent(u"deployments.get"_s);
        QCOMPARE(bench.workbench->draft().values.value(u"path.id"_s), u"dep_1"_s);
    }

    void aSlowReadIsCancelledAndTheNextOneMayBeSent()
    {
        QTemporaryDir dir;
        Journal journal(dir.path() + u"/history.db"_s);
        SystemClock clock;
        sandbox::Options options;
        options.deployments = 3;
        options.frozen = true;
        options.faults = QStringList{u"GET /v1/releases/latest:hang:1"_s};
        sandbox::Sandbox manager(options);
        QVERIFY2(manager.start(), qPrintable(manager.errorText()));
        Endpoint endpoint;
        endpoint.baseUrl = manager.url();
        endpoint.token = Secret(manager.adminToken());
        Profile profile;
        profile.url = endpoint.baseUrl;
        Session session(profile, std::make_unique<HttpTransport>(endpoint), journal, clock);
        ApiWorkbench workbench(session, QString());
        workbench.setCurrent(u"releases.latest"_s);
        workbench.sendRead();
        QVERIFY(workbench.exchange().running);
        workbench.cancel();
        QTRY_VERIFY(!workbench.exchange().running);
        QCOMPARE(workbench.record()->state, CallRecord::State::Cancelled);
    }
};

ALIEN_TEST(ApiWorkbenchTest)
#include "tst_apiworkbench.moc"
