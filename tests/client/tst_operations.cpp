// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/operation.h"
#include "tests/client/faketransport.h"
#include "tests/client/operationcases.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

#include <map>
#include <set>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

QString requestLine(const HttpRequest& request)
{
    const QString query = request.query.toString(QUrl::FullyEncoded);
    return QString::fromLatin1(request.method) + u' ' + request.path + (query.isEmpty() ? QString() : u'?' + query);
}

const Operation& operationOf(const OperationCase& row)
{
    const QString name = QString::fromLatin1(row.name).section(u' ', 0, 0);
    return *Operation::find(name);
}

ApiError forbidden()
{
    ApiError error;
    error.kind = ApiError::Kind::Api;
    error.status = 403;
    error.alien = AlienError{u"FORBIDDEN"_s, u"no"_s, {}, {}, false, false, 403, {}};
    return error;
}

const std::vector<OperationCase>& cases()
{
    static const std::vector<OperationCase> all = operationCases();
    return all;
}

void addRows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(cases().size()); ++i)
        QTest::newRow(cases()[std::size_t(i)].name) << i;
}

/// Operations that change nothing although they are no GET.
const std::set<std::string> kHarmless{"credentials.resolve", "credentials.resolveBinding"};

} // namespace

class OperationsTest : public QObject
{
    Q_OBJECT

    /// Runs one call against one answer.
    template<class Prepare>
    std::shared_ptr<Outcome> run(FakeTransport& transport, const Invoke& invoke, Prepare prepare)
    {
        prepare(transport);
        ManagerClient client(transport);
        auto outcome = std::make_shared<Outcome>();
        invoke(client, this, outcome);
        if (outcome->done)
            qFatal("the answer came inside the call");
        (void)QTest::qWaitFor([&] { return outcome->done; });
        return outcome;
    }
    std::shared_ptr<Outcome> answered(FakeTransport& transport, const Invoke& invoke, int status,
                                      const QByteArray& body)
    {
        return run(transport, invoke, [&](FakeTransport& fake) { fake.answer(status, body); });
    }

private Q_SLOTS:
    void bodiesToBeDigestedAreThoseThatLeave()
    {
        FakeTransport transport;
        ManagerClient client(transport);
        CreateDeploymentRequest request;
        request.name = u"api"_s;
        request.platform = u"aws"_s;
        request.stackSettingsJson = R"({"updates":"auto"})";
        request.environmentVariables = {{u"LOG"_s, u"debug"_s, {}, {}}};
        client.deployments().create(request);
        client.deploymentGroups().create(u"acme"_s, 20);
        client.deploymentGroups().create(u"acme"_s, std::nullopt);
        QTRY_COMPARE(transport.sent.size(), std::size_t(3));
        QCOMPARE(transport.sent[0].body, ManagerClient::Deployments::createBody(request));
        QCOMPARE(transport.sent[1].body, ManagerClient::DeploymentGroups::createBody(u"acme"_s, 20));
        QCOMPARE(transport.sent[2].body, ManagerClient::DeploymentGroups::createBody(u"acme"_s, std::nullopt));
    }

    void aNameThatStandsTwiceIsLoggedOnce()
    {
        static QStringList lines;
        lines.clear();
        const auto before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type == QtWarningMsg)
                lines.append(text);
        });
        FakeTransport transport;
        ManagerClient client(transport);
        const QByteArray group =
            R"("id":"dg_1","maxDeployments":1,"deploymentCount":0,"createdAt":"2026-01-01T00:00:00Z")";
        const QByteArray twice = '{' + group + R"(,"name":"secret-one","name":"secret-two"})";
        QStringList names;
        const auto take = [&names](const Result<DeploymentGroup>& answer) {
            names.append(answer.ok() ? answer->name : answer.error().pretty());
        };
        for (int i = 0; i < 3; ++i) {
            transport.answer(200, twice);
            client.deploymentGroups().get(u"dg_1"_s).then(this, take);
        }
        transport.answer(200, R"({"items":[)" + twice + R"(],"nextCursor":null})");
        client.deploymentGroups().list().then(
            this, [&names](const Result<Listed<DeploymentGroup>>& all) { names.append(QString::number(all.ok())); });
        transport.answer(200, '{' + group + R"(,"name":"once","\u202ea\n":1,"\u202ea\u000a":2})");
        client.deploymentGroups().get(u"dg_1"_s).then(this, take);
        transport.answer(200, '{' + group + R"(,"name":"none"})");
        client.deploymentGroups().get(u"dg_1"_s).then(this, take);
        (void)QTest::qWaitFor([&names] { return names.size() == 6; });
        qInstallMessageHandler(before);

        QCOMPARE(names, (QStringList{u"secret-two"_s, u"secret-two"_s, u"secret-two"_s, u"1"_s, u"once"_s, u"none"_s}));
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(0).startsWith(u"deploymentGroups.get: the name \"name\" stands twice"_s),
                 qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).startsWith(u"deploymentGroups.list: the name \"name\""_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).startsWith(u"deploymentGroups.get: the name \"?a?\""_s), qPrintable(lines.at(2)));
        QVERIFY(!lines.join(u' ').contains(u"secret"_s));
    }

    void aNameThatStandsTwiceInAPolledListIsSaidOnce()
    {
        static QStringList lines;
        lines.clear();
        const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
                if (type == QtWarningMsg)
                    lines.append(text);
            });
        FakeTransport transport;
        ManagerClient client(transport);
        const auto decoder = std::make_shared<FleetDecoder>();
        const auto item = [](const QByteArray& id, const QByteArray& more) {
            return QByteArray(R"({"name":"one","platform":"aws","deploymentGroupId":"dg_1","retryRequested":false,)"
                              R"("createdAt":"2026-01-01T00:00:00Z","status":"running","id":)") +
                   id + more + '}';
        };
        const QByteArray state = R"(,"stackState":{"resources":{"a":{"status":"running"},"b":{"status":"running"}}})";
        std::map<std::string, SummaryPtr> rows;
        std::size_t answers = 0;
        const auto take = [&](const Result<FleetDelta>& answer) {
            ++answers;
            for (const SummaryPtr& row : answer.ok() ? answer->upserted : std::vector<SummaryPtr>())
                rows[row->id] = row;
        };
        for (const auto& status : {QByteArray("\"failed\""), QByteArray("\"error\""), QByteArray("\"deleted\"")}) {
            transport.answer(200, R"({"items":[)" + item("\"dep_1\"", R"(,"status":)" + status) + ',' +
                                      item("\"dep_2\"", R"(,"mine":1,"mine":2)") + ',' +
                                      item("\"dep_3\"", state + state) + "]}");
            client.deployments().poll({}, decoder).then(this, take);
            QTRY_COMPARE(answers, transport.sent.size());
        }
        qInstallMessageHandler(before);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.at(0).startsWith(u"deployments.list: the name \"status\" stands twice"_s),
                 qPrintable(lines.at(0)));
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows["dep_1"]->status, std::string_view("deleted"));
        QCOMPARE(int(rows["dep_3"]->resources), 2); // the last state counts, alone
    }

    void everyOperationHasARow()
    {
        std::set<std::string> named;
        for (const OperationCase& row : cases())
            named.insert(operationOf(row).name);
        for (const Operation& operation : Operation::all())
            QVERIFY2(named.count(operation.name) == 1, operation.name);
        // 32 of 1.7.1, three that only 3.x has, two of tokens and one of the vault outside the descriptions.
        QCOMPARE(int(Operation::all().size()), 38);
    }

    void requestsLeaveAsTheManagerWantsThem_data() { addRows(); }
    void requestsLeaveAsTheManagerWantsThem()
    {
        QFETCH(int, index);
        const OperationCase& row = cases()[std::size_t(index)];
        FakeTransport transport;
        const auto outcome = answered(transport, row.invoke, 200, row.answer);
        QVERIFY2(outcome->done && outcome->ok, qPrintable(outcome->error.pretty()));
        QCOMPARE(outcome->digest, row.digest);
        QCOMPARE(transport.sent.size(), 1U);
        const HttpRequest& request = transport.sent.front();
        QCOMPARE(requestLine(request), QString::fromLatin1(row.request));
        QCOMPARE(request.body, row.body);
        const bool carriesBody = request.method == "POST" || request.method == "PUT";
        QCOMPARE(request.contentType, carriesBody ? QByteArray("application/json") : QByteArray());
        const std::string name = operationOf(row).name;
        QCOMPARE(request.operation, QString::fromStdString(name));
        QCOMPARE(request.mutation, request.method != "GET" && kHarmless.count(name) == 0);
        QCOMPARE(request.anonymous, name == "health");
        const bool isList = name.ends_with(".list");
        QCOMPARE(request.streamToDisk, isList);
        QCOMPARE(request.lane == HttpRequest::Lane::Reads, isList || name == "releases.latest");
    }

    void refusalsComeThroughUnchanged_data() { addRows(); }
    void refusalsComeThroughUnchanged()
    {
        QFETCH(int, index);
        FakeTransport transport;
        const auto outcome =
            run(transport, cases()[std::size_t(index)].invoke, [](FakeTransport& fake) { fake.refuse(forbidden()); });
        QVERIFY(outcome->done && !outcome->ok);
        QCOMPARE(outcome->error.kind, ApiError::Kind::Api);
        QCOMPARE(outcome->error.code(), u"FORBIDDEN"_s);
    }

    void answersOfAnotherShapeAreDecodeErrors_data() { addRows(); }
    void answersOfAnotherShapeAreDecodeErrors()
    {
        QFETCH(int, index);
        const OperationCase& row = cases()[std::size_t(index)];
        FakeTransport transport;
        const auto outcome = answered(transport, row.invoke, 200, row.badAnswer);
        QVERIFY(outcome->done && !outcome->ok);
        const ApiError& error = outcome->error;
        QCOMPARE(error.kind, ApiError::Kind::Decode);
        QCOMPARE(error.pointer, QString::fromLatin1(row.badPlace));
        QCOMPARE(error.status, 200);
        QCOMPARE(error.path, transport.sent.front().path);
        QVERIFY(error.detail.count(u'\n') >= 2);
        const bool secret = operationOf(row).is(Operation::Secrets);
        QCOMPARE(error.body, secret ? QByteArray() : row.badAnswer);
        if (transport.sent.front().mutation)
            QVERIFY2(error.detail.contains(u"do not repeat"_s), qPrintable(error.detail));
    }

    void answersThatAreNoJsonAreDecodeErrors_data() { addRows(); }
    void answersThatAreNoJsonAreDecodeErrors()
    {
        QFETCH(int, index);
        FakeTransport transport;
        const auto outcome = answered(transport, cases()[std::size_t(index)].invoke, 200, "{\"id\": tru");
        QVERIFY(outcome->done && !outcome->ok);
        QCOMPARE(outcome->error.kind, ApiError::Kind::Decode);
    }

    void emptyAnswersAreTakenOnlyWhereTheManagerSendsThem_data() { addRows(); }
    void emptyAnswersAreTakenOnlyWhereTheManagerSendsThem()
    {
        QFETCH(int, index);
        const OperationCase& row = cases()[std::size_t(index)];
        FakeTransport transport;
        const auto outcome = answered(transport, row.invoke, 200, "");
        QCOMPARE(outcome->ok, operationOf(row).is(Operation::EmptyAnswer));
        if (!outcome->ok)
            QCOMPARE(outcome->error.kind, ApiError::Kind::Decode);
    }

    void pagesOfAProxyAreNotDecoded_data() { addRows(); }
    void pagesOfAProxyAreNotDecoded()
    {
        QFETCH(int, index);
        FakeTransport transport;
        const auto outcome = run(transport, cases()[std::size_t(index)].invoke, [](FakeTransport& fake) {
            fake.answer(200, "<html><body>Please log in</body></html>", "text/html");
        });
        QVERIFY(outcome->done && !outcome->ok);
        QCOMPARE(outcome->error.kind, ApiError::Kind::Unexpected);
    }

    void optionsTravelWithTheRequest()
    {
        FakeTransport transport;
        ManagerClient client(transport);
        CallOptions options;
        options.headers = {{"x-a", "b"}};
        options.freshConnection = 7;
        (void)client.deployments().redeploy(u"dep_1"_s, options);
        QCOMPARE(transport.sent.front().options.freshConnection, 7U);
        QCOMPARE(transport.sent.front().options.headers, options.headers);
    }

    void generationIsLearnedFromWhoami()
    {
        FakeTransport transport;
        ManagerClient client(transport);
        QSignalSpy known(&client, &ManagerClient::generationKnown);
        QVERIFY(!client.generation());
        QVERIFY(client.supports(u"credentials.mint") && client.supports(u"credentials.resolve"));
        QVERIFY(!client.supports(u"deployments.rename"));
        auto outcome = std::make_shared<Outcome>();
        transport.answer(
            200,
            R"({"kind":"user","id":"t","workspaceId":"w","workspaceName":"d","role":"workspace.admin","scope":{"type":"workspace"}})");
        follow(client.whoami().whoami(), this, outcome);
        QTRY_VERIFY(outcome->ok);
        QCOMPARE(client.generation(), Generation::V3);
        QCOMPARE(known.size(), 1);
        QVERIFY(client.supports(u"credentials.mint") && !client.supports(u"credentials.resolve"));
        QVERIFY(client.supports(u"deployments.poll") && client.supports(u"deployments.remove"));
        client.setGeneration(Generation::V1);
        QCOMPARE(known.size(), 2);
        QVERIFY(!client.supports(u"credentials.mint") && client.supports(u"credentials.resolve"));
    }

    void listsPastTheLimitAreDecodedOnThreads()
    {
        FakeTransport transport;
        ManagerClient client(transport);
        QByteArray body = "{\"items\":[";
        for (int i = 0; i < 2'000; ++i) {
            const QByteArray id = "\"id\":\"dg_" + QByteArray::number(i) + "\",";
            body += (i ? ",{" : "{") + id;
            body += R"("name":"n","maxDeployments":1,"deploymentCount":0,"createdAt":"2026-11-21T07:55:03Z"})";
        }
        body += "]}";
        QVERIFY(body.size() > 64 * 1024);
        transport.answer(200, body);
        int count = 0;
        QThread* delivered = nullptr;
        client.deploymentGroups().list().then(this, [&](const Result<Listed<DeploymentGroup>>& result) {
            count = result.ok() ? int(result.value().size()) : -1;
            delivered = QThread::currentThread();
        });
        QTRY_COMPARE(count, 2'000);
        QCOMPARE(delivered, thread());
    }

    void aClientThatGoesEndsItsCalls()
    {
        FakeTransport transport;
        auto read = std::make_shared<Outcome>();
        auto write = std::make_shared<Outcome>();
        {
            ManagerClient client(transport);
            follow(client.deployments().get(u"dep_1"_s), this, read);
            follow(client.deployments().redeploy(u"dep_1"_s), this, write);
        }
        QVERIFY(!read->done && !write->done);
        QTRY_VERIFY(read->done && write->done);
        QCOMPARE(read->error.kind, ApiError::Kind::Aborted);
        QCOMPARE(write->error.kind, ApiError::Kind::OutcomeUnknown);
        QCOMPARE(transport.cancelled, 2);
    }

    void aClientMayGoWhileItDecodes()
    {
        const QByteArray filler(8 * 1024 * 1024, ' ');
        for (int round = 0; round < 5; ++round) {
            FakeTransport transport;
            auto client = std::make_unique<ManagerClient>(transport);
            auto outcome = std::make_shared<Outcome>();
            transport.answer(200, "{\"items\":[" + filler + "]}");
            follow(client->deployments().list({}), this, outcome);
            QCoreApplication::processEvents(); // the answer comes, decoding starts
            client.reset();
            QTRY_VERIFY(outcome->done);
            QVERIFY(!outcome->ok);
            QCOMPARE(outcome->error.kind, ApiError::Kind::Aborted);
        }
    }

    void aCallbackMayDeleteTheClient()
    {
        FakeTransport transport;
        auto client = std::make_unique<ManagerClient>(transport);
        transport.answer(200, R"({"success":true})");
        bool called = false;
        auto other = std::make_shared<Outcome>();
        client->deployments().retry(u"dep_1"_s).then(this, [&](const Result<Nothing>&) {
            client.reset();
            called = true;
        });
        follow(client->deployments().retry(u"dep_2"_s), this, other);
        QTRY_VERIFY(called && other->done);
        QCOMPARE(other->error.kind, ApiError::Kind::OutcomeUnknown);
    }

    void callsAreCancelledWithTheirRequest()
    {
        FakeTransport transport;
        ManagerClient client(transport);
        auto outcome = std::make_shared<Outcome>();
        const Call<Deployment> call = client.deployments().get(u"dep_1"_s);
        follow(call, this, outcome);
        call.cancel();
        QVERIFY(!outcome->done);
        QTRY_VERIFY(outcome->done);
        QCOMPARE(outcome->error.kind, ApiError::Kind::Aborted);
        QVERIFY(call.isFinished());
        call.cancel();
    }

    void theOneWhoTakesAnAnswerSharesItsRowsWithTheDecoderOnly()
    {
        FakeTransport transport;
        ManagerClient client(transport);
        transport.answer(200,
                         R"({"items":[{"id":"dep_1","name":"edge","platform":"aws","status":"running",)"
                         R"("deploymentGroupId":"dg_1","retryRequested":false,"createdAt":"2026-01-01T00:00:00Z"}]})");
        const auto decoder = std::make_shared<FleetDecoder>();
        const Call<FleetDelta> call = client.deployments().poll({}, decoder);
        std::vector<SummaryPtr> rows;
        call.thenTake(this, [&](Result<FleetDelta> answer) { rows = std::move(answer).value().upserted; });
        QTRY_COMPARE(rows.size(), 1U);
        QVERIFY(call.isFinished());
        QCOMPARE(rows.front()->id, std::string("dep_1"));
        QCOMPARE(rows.front().use_count(), 2);
    }

    void anAnswerMayAlsoBeTakenAfterItCame()
    {
        FakeTransport transport;
        ManagerClient client(transport);
        transport.answer(404, "{}");
        auto outcome = std::make_shared<Outcome>();
        const Call<Deployment> call = client.deployments().get(u"dep_1"_s);
        follow(call, this, outcome);
        QTRY_VERIFY(outcome->done);
        bool taken = false;
        call.thenTake(this, [&](const Result<Deployment>& answer) { taken = !answer.ok(); });
        QVERIFY(!taken);
        QTRY_VERIFY(taken);
    }

    void droppedHandlesDoNotCancel()
    {
        FakeTransport transport;
        ManagerClient client(transport);
        auto outcome = std::make_shared<Outcome>();
        follow(client.deployments().retry(u"dep_1"_s), this, outcome);
        QCoreApplication::processEvents();
        transport.answerWaiting(R"({"success":true})");
        QTRY_VERIFY(outcome->ok);
        QCOMPARE(transport.cancelled, 0);
    }
};

ALIEN_TEST(OperationsTest)
#include "tst_operations.moc"
