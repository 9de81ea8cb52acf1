// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httptransport.h"
#include "models/connection/session.h"
#include "sandbox/sandbox.h"
#include "tests/models/journalbench.h"
#include "tests/models/scriptedtransport.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kGroup =
    R"({"id":"dg_1","name":"acme","maxDeployments":5,"deploymentCount":1,"createdAt":"2026-11-21T08:00:00Z"})";

/// A session over a manager in a function; tests change what it says as they go.
struct Scripted
{
    QTemporaryDir dir;
    Journal journal{dir.path() + u"/history.db"_s};
    SystemClock clock;
    ScriptedTransport* transport = nullptr; ///< the session's
    std::map<QString, ScriptedTransport::Reply> replies;
    std::unique_ptr<Session> session;

    Scripted()
    {
        replies[u"/v1/whoami"_s] = json(whoamiJson());
        replies[u"/v1/deployments"_s] =
            json(R"({"items":[)" + deploymentJson("dep_1", "running") + R"(],"nextCursor":null})");
        replies[u"/v1/deployment-groups"_s] = json(R"({"items":[)" + kGroup + R"(],"nextCursor":null})");
        replies[u"/v1/releases"_s] = json(R"({"items":[)" + release("rel_1", 1) + "]}");
        replies[u"/v1/releases/latest"_s] = json(release("rel_1", 1));
        replies[u"/v1/deployments/dep_1"_s] = json(deploymentJson("dep_1", "running"));
        auto made =
            std::make_unique<ScriptedTransport>([this](const HttpRequest& request) { return replies[request.path]; });
        transport = made.get();
        Profile profile;
        profile.id = u"p1"_s;
        profile.name = u"Production"_s;
        profile.url = QUrl(u"http://127.0.0.1:1"_s);
        session = std::make_unique<Session>(profile, std::move(made), journal, clock);
    }
    static QByteArray release(const QByteArray& id, int minute)
    {
        return R"({"id":")" + id +
               R"(","workspaceId":"default","projectId":"default","stack":{},"createdAt":"2026-11-21T08:0)" +
               QByteArray::number(minute) + R"(:00Z"})";
    }
    void ready()
    {
        session->start();
        QTRY_COMPARE(int(session->state()), int(Session::State::Ready));
        QTRY_VERIFY(session->fleetKnown() && session->groupsKnown() && session->releasesKnown());
    }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void feedsItsStores()
    {
        Scripted s;
        QCOMPARE(int(s.session->state()), int(Session::State::Connecting));
        QVERIFY(!s.session->availability().online);
        s.ready();
        QCOMPARE(s.session->fleet().count(), 1);
        QCOMPARE(s.session->groups().nameOf(u"dg_1"_s), u"acme"_s);
        QCOMPARE(s.session->releases().newest()->id, u"rel_1"_s);
        QCOMPARE(s.session->fleet().newestRelease(), u"rel_1"_s);
        QCOMPARE(s.session->fleet().groupName("dg_1"), u"acme"_s);
        QVERIFY(s.session->availability().online);
        QCOMPARE(s.transport->count("GET", u"/v1/whoami"_s), 1);
    }

    void asksOnlyForWhatTheTokenMayRead()
    {
        Scripted s;
        s.replies[u"/v1/whoami"_s] = json(whoamiJson("deployment-manager", "deployment"));
        s.session->start();
        QTRY_COMPARE(int(s.session->state()), int(Session::State::Ready));
        QTRY_VERIFY(s.session->releasesKnown());
        QCOMPARE(s.transport->count("GET", u"/v1/deployments"_s), 0);
        QVERIFY(s.session->fleetError());
        QVERIFY(s.session->fleetError()->text.contains(u"deployment-manager"_s));
    }

    void listThatIsTooLargeIsReadByGroup()
    {
        Scripted s;
        s.replies[u"/v1/deployments"_s] = refusal(ApiError::Kind::Unexpected, 200);
        const Result<HttpAnswer> ofGroup =
            json("{\"items\":[" + deploymentJson("dep_1", "running") + "],\"nextCursor\":null}");
        s.transport->script = [&s, ofGroup](const HttpRequest& request) -> ScriptedTransport::Reply {
            const bool parted =
                request.path == u"/v1/deployments"_s && request.query.hasQueryItem(u"deploymentGroupId"_s);
            return parted ? ofGroup : s.replies[request.path];
        };
        s.session->start();
        QTRY_VERIFY(s.session->groupsKnown());
        s.session->scheduler().refreshNow();
        QTRY_VERIFY(s.session->fleetKnown());
        QCOMPARE(s.session->fleet().count(), 1);
        QVERIFY(!s.session->fleetError());

        // One that is refused too was not refused for its size.
        s.transport->script = [&s](const HttpRequest& request) { return s.replies[request.path]; };
        s.session->scheduler().refreshNow();
        QTRY_VERIFY(s.session->fleetError());
        QCOMPARE(s.session->fleet().count(), 1); // the last data stays
    }

    void theLastKnownFleetStandsUntilTheManagersList()
    {
        const QTemporaryDir dir;
        const PastFiles files = PastFiles::in(dir.path(), u"p1"_s);
        {
            Scripted before;
            before.session->keepPast(files, TimeMachine::readAhead(files.snapshot), 20'000);
            QVERIFY(!before.session->fleetShown());
            before.ready();
        }
        Scripted s;
        s.replies[u"/v1/deployments"_s] = std::nullopt; // is on its way
        s.session->keepPast(files, TimeMachine::readAhead(files.snapshot), 20'000);
        QCOMPARE(s.session->fleet().count(), 1);
        QVERIFY(s.session->fleetShown() && !s.session->fleetKnown() && s.session->fleetRestoredMs() > 0);
        s.session->start();
        QTRY_COMPARE(int(s.session->state()), int(Session::State::Ready));
        QVERIFY(!s.session->availability().online);
        QVERIFY(s.session->availability().offlineText.contains(u"last known fleet"_s));
    }

    void withTheManagerDownTheLastKnownFleetStays()
    {
        const QTemporaryDir dir;
        const PastFiles files = PastFiles::in(dir.path(), u"p1"_s);
        {
            Scripted before;
            before.session->keepPast(files, TimeMachine::readAhead(files.snapshot), 20'000);
            before.ready();
        }
        Scripted s;
        for (auto& [path, reply] : s.replies)
            reply = refusal(ApiError::Kind::Connection, 0);
        s.session->keepPast(files, TimeMachine::readAhead(files.snapshot), 20'000);
        s.session->start();
        QTRY_COMPARE(int(s.session->state()), int(Session::State::Unreachable));
        QCOMPARE(s.session->fleet().count(), 1);
        QVERIFY(s.session->fleetRestoredMs() > 0);
        // Another role than last time: what it may not list is not shown.
        s.replies[u"/v1/whoami"_s] = json(whoamiJson("deployment-manager", "deployment"));
        s.session->scheduler().refreshNow();
        QTRY_COMPARE(s.session->fleet().count(), 0);
        QCOMPARE(s.session->fleetRestoredMs(), 0);
    }

    void nothingCanBeDoneWhileThePastIsShown()
    {
        Scripted s;
        s.session->keepPast({}, {}, 0);
        s.ready();
        QTRY_VERIFY(s.session->availability().online);
        TimeMachine& past = *s.session->timeMachine();
        QSignalSpy told(s.session.get(), &Session::profileChanged);
        past.show(past.nowMs() + 1000);
        QTRY_VERIFY(past.showsPast());
        QVERIFY(!told.isEmpty());
        QVERIFY(!s.session->availability().online);
        QVERIFY(s.session->availability().offlineText.contains(u"past"_s));
        past.showNow();
        QTRY_VERIFY(!past.showsPast());
        QVERIFY(s.session->availability().online);
    }

    void asksForATokenOnceAndGoesOnWithTheNew()
    {
        Scripted s;
        s.ready();
        QSignalSpy states(s.session.get(), &Session::stateChanged);
        for (auto& [path, reply] : s.replies)
            reply = refusal(ApiError::Kind::Api, 401, u"UNAUTHORIZED"_s);
        s.session->scheduler().refreshNow();
        QTRY_COMPARE(int(s.session->state()), int(Session::State::Unauthorized));
        QCOMPARE(states.count(), 1);
        QCOMPARE(s.session->fleet().count(), 1); // the last data stays
        QCOMPARE(s.session->lastError()->status, 401);
        QVERIFY(!s.session->availability().online);

        const std::size_t asked = s.transport->sent.size();
        s.replies[u"/v1/whoami"_s] = json(whoamiJson());
        s.replies[u"/v1/deployments"_s] = json(R"({"items":[],"nextCursor":null})");
        QSignalSpy who(s.session.get(), &Session::whoamiChanged);
        s.session->setToken(Secret("ax_admin_2"));
        QTRY_COMPARE(who.count(), 1);
        QVERIFY(s.transport->sent.size() > asked);
        QCOMPARE(s.transport->tokens.size(), 1U);
        QTRY_COMPARE(s.session->fleet().count(), 0);
    }

    void saysWhatIsWrongFromTheStart_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("state");
        using K = ApiError::Kind;
        using S = Session::State;
        QTest::newRow("refused") << int(K::Connection) << 0 << QString() << int(S::Unreachable);
        QTest::newRow("bad token") << int(K::Api) << 401 << u"UNAUTHORIZED"_s << int(S::Unauthorized);
        QTest::newRow("capability token") << int(K::Api) << 403 << u"FORBIDDEN"_s << int(S::Unauthorized);
        QTest::newRow("captive portal") << int(K::Unexpected) << 200 << QString() << int(S::NotAManager);
        QTest::newRow("other server") << int(K::Api) << 404 << QString() << int(S::NotAManager);
        QTest::newRow("other JSON") << int(K::Decode) << 200 << QString() << int(S::NotAManager);
        QTest::newRow("broken manager") << int(K::Api) << 500 << u"DATABASE_ERROR"_s << int(S::Unreachable);
        QTest::newRow("proxy in front") << int(K::Unexpected) << 502 << QString() << int(S::Unreachable);
    }
    void saysWhatIsWrongFromTheStart()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(int, state);
        Scripted s;
        s.replies[u"/v1/whoami"_s] = refusal(ApiError::Kind(kind), status, code);
        s.session->start();
        QTRY_COMPARE(int(s.session->state()), state);
        QVERIFY(s.session->lastError());
        QVERIFY(!s.session->availability().offlineText.isEmpty());
        QCOMPARE(s.transport->sent.size(), 1U);
    }

    void comesBackByItself()
    {
        Scripted s;
        s.ready();
        const auto before = s.replies;
        for (auto& [path, reply] : s.replies)
            reply = refusal(ApiError::Kind::Connection, 0);
        s.session->scheduler().refreshNow();
        QTRY_COMPARE(int(s.session->state()), int(Session::State::Unreachable));
        QCOMPARE(s.session->fleet().count(), 1);
        QVERIFY(s.session->scheduler().nextTryMs() > s.clock.nowMs());
        s.replies = before;
        QTRY_COMPARE_WITH_TIMEOUT(int(s.session->state()), int(Session::State::Ready), 10'000);
        QVERIFY(!s.session->lastError());
    }

    void keepsTheLastListWhenOneCannotBeRead()
    {
        Scripted s;
        s.ready();
        s.replies[u"/v1/deployments"_s] = json(R"({"items":[{"id":7}]})");
        s.session->scheduler().refreshNow();
        QTRY_VERIFY(s.session->fleetError());
        QCOMPARE(int(s.session->fleetError()->kind), int(ApiError::Kind::Decode));
        QCOMPARE(s.session->fleet().count(), 1);
        QCOMPARE(int(s.session->state()), int(Session::State::Ready));
    }

    void saysWhichListGrowsOldWhileTheManagerAnswers()
    {
        Scripted s;
        s.ready();
        QTRY_VERIFY(s.session->fleetKnown() && s.session->groupsKnown() && s.session->releasesKnown());
        QVERIFY(!s.session->listFault());
        const auto before = s.replies;
        s.replies[u"/v1/deployment-groups"_s] = json(R"({"items":[{"id":7}]})");
        s.session->scheduler().refreshNow();
        QTRY_VERIFY(s.session->listFault());
        QCOMPARE(int(s.session->listFault()->list), int(ListFault::List::Groups));
        s.replies[u"/v1/deployments"_s] = refusal(ApiError::Kind::Api, 500);
        s.session->scheduler().refreshNow();
        QTRY_COMPARE(int(s.session->listFault()->list), int(ListFault::List::Deployments));
        QVERIFY(s.session->listFault()->readMs > 0);
        QCOMPARE(int(s.session->state()), int(Session::State::Ready));
        s.replies = before;
        s.session->scheduler().refreshNow();
        QTRY_VERIFY(!s.session->listFault());
    }

    void saysWhichListIsNotWhole_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<int>("list");
        QTest::newRow("deployments") << u"/v1/deployments"_s << deploymentJson("dep_1", "running")
                                     << int(ListFault::List::Deployments);
        QTest::newRow("groups") << u"/v1/deployment-groups"_s << kGroup << int(ListFault::List::Groups);
        QTest::newRow("releases") << u"/v1/releases"_s << Scripted::release("rel_1", 1)
                                  << int(ListFault::List::Releases);
    }

    void saysWhichListIsNotWhole()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, items);
        QFETCH(int, list);
        Scripted s;
        const auto read = [&s, &path](const QByteArray& answer) {
            s.replies[path] = json(answer);
            s.session->scheduler().refreshNow();
        };
        s.replies[u"/v1/releases/latest"_s] = json(Scripted::release("rel_2", 2)); // not listed: the list is read again
        s.ready();
        QVERIFY(!s.session->listDoubt());
        read(R"({"items":[)" + items + R"(],"nextCursor":"c_2"})");
        QTRY_VERIFY(s.session->listDoubt());
        QCOMPARE(int(s.session->listDoubt()->kind), int(ListDoubt::Kind::Partial));
        QCOMPARE(int(s.session->listDoubt()->list), list);
        QVERIFY(!s.session->listFault()); // it was read
        read(R"({"items":[)" + items + "," + items + R"(],"nextCursor":null})");
        QTRY_COMPARE(int(s.session->listDoubt()->kind), int(ListDoubt::Kind::Twice));
        QCOMPARE(int(s.session->listDoubt()->list), list);
        QVERIFY(items.contains("\"id\":\"" + s.session->listDoubt()->twice.toUtf8() + '"'));
        read(R"({"items":[)" + items + R"(],"nextCursor":null})");
        QTRY_VERIFY(!s.session->listDoubt());
    }

    void aForeignPageForEveryListIsAskedForLessAndLess()
    {
        Scripted s;
        s.ready();
        QTRY_VERIFY(s.session->fleetKnown() && s.session->groupsKnown() && s.session->releasesKnown());
        for (auto& [path, reply] : s.replies)
            reply = refusal(ApiError::Kind::Unexpected, 200); // the page of a sign-in
        s.session->scheduler().refreshNow();
        QTRY_VERIFY(s.session->state() == Session::State::Unreachable);
        QTRY_VERIFY_WITH_TIMEOUT(s.session->scheduler().nextTryMs() - s.session->scheduler().offlineSinceMs() > 4000,
                                 20'000);
    }

    void watchesOneDeployment()
    {
        Scripted s;
        s.ready();
        QSignalSpy changed(s.session.get(), &Session::watchedChanged);
        s.session->watchDeployment(u"dep_1"_s);
        QTRY_VERIFY(s.session->watched());
        QCOMPARE(s.session->watched()->status.text, u"running"_s);
        QCOMPARE(changed.count(), 1);
        s.session->watchDeployment({});
        QVERIFY(!s.session->watched());
        QCOMPARE(changed.count(), 2);
    }

    void readsTheWatchedAgainWhenTheListSaysSo()
    {
        Scripted s;
        s.ready();
        s.session->watchDeployment(u"dep_1"_s);
        QTRY_VERIFY(s.session->watched());
        s.replies[u"/v1/deployments/dep_1"_s] = json(deploymentJson("dep_1", "update-failed"));
        s.replies[u"/v1/deployments"_s] =
            json(R"({"items":[)" + deploymentJson("dep_1", "update-failed") + R"(],"nextCursor":null})");
        s.session->scheduler().refreshNow(u"deployments"_s);
        QTRY_COMPARE(s.session->watched()->status.text, u"update-failed"_s);
        const int reads = s.transport->count("GET", u"/v1/deployments/dep_1"_s);
        QTest::qWait(100); // its own read does not ask for another
        QCOMPARE(s.transport->count("GET", u"/v1/deployments/dep_1"_s), reads);
    }

    void dropsALateAnswerAboutAnother()
    {
        Scripted s;
        s.ready();
        s.replies[u"/v1/deployments/dep_2"_s] = json(deploymentJson("dep_2", "running"));
        s.replies[u"/v1/deployments/dep_1"_s] = std::nullopt; // hangs
        s.session->watchDeployment(u"dep_1"_s);
        QTRY_COMPARE(s.transport->count("GET", u"dep_1"_s), 1);
        s.session->watchDeployment(u"dep_2"_s);
        QTRY_VERIFY(s.session->watched());
        QCOMPARE(s.session->watched()->id, u"dep_2"_s);
    }

    void takesAWatchedDeploymentThatIsGoneOutOfTheFleet()
    {
        Scripted s;
        s.ready();
        s.replies[u"/v1/deployments/dep_1"_s] = refusal(ApiError::Kind::Api, 404, u"DEPLOYMENT_NOT_FOUND"_s);
        s.session->watchDeployment(u"dep_1"_s);
        QTRY_VERIFY(s.session->watchedError());
        QCOMPARE(s.session->fleet().count(), 0);
        QCOMPARE(int(s.session->state()), int(Session::State::Ready));
    }

    void readsTheListOfReleasesAgainWhenThereIsANewOne()
    {
        Scripted s;
        s.ready();
        QCOMPARE(s.transport->count("GET", u"/v1/releases/latest"_s), 0);
        s.replies[u"/v1/releases/latest"_s] = json(Scripted::release("rel_3", 3));
        s.replies[u"/v1/releases"_s] = json(R"({"items":[)" + Scripted::release("rel_3", 3) + "," +
                                            Scripted::release("rel_2", 2) + "," + Scripted::release("rel_1", 1) + "]}");
        s.session->scheduler().refreshNow(u"releases"_s);
        QTRY_COMPARE(s.session->releases().releases().size(), 3);
        QCOMPARE(s.session->fleet().newestRelease(), u"rel_3"_s);
    }

    void tellsTheClockSkew()
    {
        Scripted s;
        s.replies[u"/v1/whoami"_s] = json(whoamiJson(), s.clock.nowMs() + 3'600'000);
        QSignalSpy skew(s.session.get(), &Session::skewChanged);
        s.session->start();
        QTRY_COMPARE(skew.count(), 1);
        QVERIFY(std::abs(s.session->clockSkewMs() - 3'600'000) < 5000);
    }

    void closesWithRequestsUnderWay()
    {
        Scripted s;
        s.ready();
        for (auto& [path, reply] : s.replies)
            reply = std::nullopt;
        s.session->scheduler().refreshNow();
        s.session->watchDeployment(u"dep_1"_s);
        QTRY_COMPARE(s.transport->count("GET", u"dep_1"_s), 1);
        s.session.reset();
        QTest::qWait(20);
    }
};

class TestSessionOnSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        sandbox::Options options;
        options.frozen = true;
        m_sandbox = std::make_unique<sandbox::Sandbox>(options);
        QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    }

    void redeploysEndToEnd()
    {
        const QTemporaryDir dir;
        Journal journal(dir.path() + u"/history.db"_s);
        const SystemClock clock;
        Profile profile;
        profile.name = u"sandbox"_s;
        profile.url = m_sandbox->url();
        Endpoint endpoint;
        endpoint.baseUrl = profile.url;
        endpoint.token = Secret(m_sandbox->adminToken());
        Session session(profile, std::make_unique<HttpTransport>(endpoint), journal, clock);
        session.start();
        QTRY_COMPARE(int(session.state()), int(Session::State::Ready));
        QTRY_COMPARE(session.fleet().count(), 60);
        QTRY_VERIFY(session.groupsKnown() && session.releasesKnown());
        QVERIFY(std::abs(session.clockSkewMs()) < 5000);

        QString id;
        for (const FleetRow& row : session.fleet().rows()) {
            if (row.summary->status == "running" && row.summary->model != "pull")
                id = QString::fromStdString(row.summary->id);
        }
        QVERIFY(!id.isEmpty());
        session.watchDeployment(id);
        QTRY_VERIFY(session.watched());
        OperatorAction action;
        action.id = u"deployment.redeploy"_s;
        action.requestLine = u"POST /v1/deployments/{id}/redeploy"_s;
        action.targets = {{u"deployment"_s, id, u"x"_s, u"running"_s}};
        action.send = [&session](const ActionTarget& target, const CallOptions& options, auto done) {
            session.client()
                .deployments()
                .redeploy(target.id, options)
                .then(&session, [done](const Result<Nothing>& result) {
                    done(result.ok() ? std::nullopt : std::optional(result.error()), {});
                });
        };
        Awaited<QList<ActionOutcome>> outcomes;
        session.runner().run(action, outcomes.setter());
        QCOMPARE(int(outcomes.get().constFirst().kind), int(OutcomeKind::Done));
        QCOMPARE(outcomes.get().constFirst().statusAfter, u"update-pending"_s);
        QCOMPARE(session.watched()->status.text, u"update-pending"_s);
        QCOMPARE(session.fleet().find(id)->summary->status, std::string_view("update-pending"));
        QCOMPARE(session.history().of(id).size(), 1);
        QCOMPARE(m_sandbox->requestsSeen("POST /v1/deployments/" + id.toUtf8() + "/redeploy"), 1);
    }

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

ALIEN_TEST(TestSession)
ALIEN_TEST(TestSessionOnSandbox)
#include "tst_session.moc"
