// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httptransport.h"
#include "client/managerclient.h"
#include "client/stackstate.h"
#include "sandbox/sandbox.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace Qt::StringLiterals;
using sandbox::Api;
using sandbox::Sandbox;

namespace {

const QByteArray kStack = "{\"id\":\"demo\",\"resources\":{\"files\":{\"config\":{\"type\":\"storage\",\"id\":"
                          "\"files\"},\"lifecycle\":\"frozen\",\"dependencies\":[]}},"
                          "\"permissions\":{\"profiles\":{}}}";

ApiError never()
{
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    error.text = u"no answer in time"_s;
    return error;
}

/// Waits for a call; the result is kept beside it.
template<class T>
Result<T> await(const Call<T>& call)
{
    auto result = std::make_shared<std::optional<Result<T>>>();
    QObject context;
    call.then(&context, [result](const Result<T>& value) { *result = value; });
    (void)QTest::qWaitFor([&] { return result->has_value(); }, 20'000);
    return *result ? std::move(**result) : Result<T>(never());
}

template<class T>
QString problem(const Result<T>& result)
{
    return result.ok() ? QString() : result.error().pretty();
}

Endpoint endpointOf(const Sandbox& sandbox)
{
    Endpoint endpoint;
    endpoint.baseUrl = sandbox.url();
    endpoint.token = Secret(sandbox.adminToken());
    return endpoint;
}

} // namespace

/// The whole client over real HTTP against the sandbox, in both generations.
class EndToEndTest : public QObject
{
    Q_OBJECT

    static void addGenerations()
    {
        QTest::addColumn<bool>("third");
        QTest::newRow("1.7.1") << false;
        QTest::newRow("3.3.16") << true;
    }
    static sandbox::Options options(bool third)
    {
        sandbox::Options options;
        options.empty = true;
        options.frozen = true;
        options.api = third ? Api::V3_3_16 : Api::V1_7_1;
        return options;
    }

private Q_SLOTS:
    void anOperatorsDay_data() { addGenerations(); }
    void anOperatorsDay()
    {
        QFETCH(bool, third);
        Sandbox sandbox(options(third));
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
        HttpTransport transport(endpointOf(sandbox));
        ManagerClient client(transport);

        const auto healthy = await(client.health().health());
        QVERIFY2(healthy.ok(), qPrintable(problem(healthy)));
        const auto who = await(client.whoami().whoami());
        QVERIFY2(who.ok(), qPrintable(problem(who)));
        QCOMPARE(client.generation(), third ? Generation::V3 : Generation::V1);
        QVERIFY(may(*who, Permission::ListTokens));

        const auto group = await(client.deploymentGroups().create(u"acme"_s, 20));
        QVERIFY2(group.ok(), qPrintable(problem(group)));
        const auto token = await(client.deploymentGroups().createToken(group->id));
        QVERIFY(token.ok() && token->token.reveal().startsWith("ax_dg_"));
        const auto release = await(client.releases().create(
            {"{\"test\":" + kStack + ",\"local\":" + kStack + '}', u"default"_s, {u"0a1b"_s, {}, {}}}));
        QVERIFY2(release.ok(), qPrintable(problem(release)));
        QCOMPARE(release->platforms, (QStringList{u"local"_s, u"test"_s}));
        const auto latest = await(client.releases().latest());
        QCOMPARE(latest->id, release->id);

        CreateDeploymentRequest request;
        request.name = u"edge"_s;
        request.platform = u"local"_s;
        request.deploymentGroupId = group->id;
        request.environmentVariables = {{u"A"_s, u"1"_s, false, {}}};
        const auto created = await(client.deployments().create(request));
        QVERIFY2(created.ok(), qPrintable(problem(created)));
        const QString id = created->deployment.id;
        const auto twin = await(client.deployments().create(request));
        QCOMPARE(twin.error().code(), u"DEPLOYMENT_NAME_CONFLICT"_s);

        const auto list = await(client.deployments().list({}));
        QCOMPARE(list->size(), 1);
        auto decoder = std::make_shared<FleetDecoder>();
        const auto first = await(client.deployments().poll({}, decoder));
        QVERIFY(first->first && first->upserted.size() == 1 && first->upserted[0]->groupName == "acme");
        const auto second = await(client.deployments().poll({}, decoder));
        QVERIFY(!second->first && second->upserted.empty() && second->total == 1);

        const auto info = await(client.deployments().info(id));
        QCOMPARE(info->commandsDeploymentId, id);
        const auto retried = await(client.deployments().retry(id));
        QCOMPARE(retried.error().code(), u"BAD_REQUEST"_s);
        const auto redeployed = await(client.deployments().redeploy(id));
        QVERIFY2(redeployed.ok(), qPrintable(problem(redeployed)));
        QCOMPARE(await(client.deployments().get(id))->status.value, DeploymentStatus::UpdatePending);

        const auto tokens = await(client.tokens().list());
        QCOMPARE(tokens->size(), 3);
        const auto minted = std::find_if(tokens->begin(), tokens->end(), [](const TokenInfo& info_) {
            return info_.tokenType == u"deployment-group"_s;
        });
        const auto revoked = await(client.tokens().revoke(minted->id));
        QVERIFY2(revoked.ok(), qPrintable(problem(revoked)));

        const auto removed = await(client.deployments().remove(id, DeleteAction::Forget));
        QVERIFY2(removed.ok(), qPrintable(problem(removed)));
        QCOMPARE(removed->action, u"forget"_s);
        QCOMPARE(await(client.deployments().get(id)).error().code(), u"DEPLOYMENT_NOT_FOUND"_s);
    }

    void aCommandFromCreationToItsAnswer_data() { addGenerations(); }
    void aCommandFromCreationToItsAnswer()
    {
        QFETCH(bool, third);
        Sandbox sandbox(options(third));
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
        HttpTransport transport(endpointOf(sandbox));
        ManagerClient client(transport);
        client.setGeneration(third ? Generation::V3 : Generation::V1);

        const auto group = await(client.deploymentGroups().create(u"acme"_s, std::nullopt));
        // What only 3.x has: commands go to one resource, so the stack needs one that takes them.
        const QByteArray worker = "{\"config\":{\"type\":\"worker\",\"id\":\"api\",\"links\":[],\"triggers\":[],"
                                  "\"permissions\":\"execution\","
                                  "\"code\":{\"type\":\"image\",\"image\":\"example/"
                                  "api:1\"},\"commandsEnabled\":true},\"lifecycle\":\"live\",\"dependencies\":[]}";
        const QByteArray stack = "{\"id\":\"demo\",\"resources\":{\"api\":" + worker +
                                 "},\"permissions\":{\"profiles\":{\"execution\":{}}}}";
        const auto release = await(client.releases().create({"{\"local\":" + stack + '}', u"default"_s, {}}));
        QVERIFY2(release.ok(), qPrintable(problem(release)));
        CreateDeploymentRequest request;
        request.name = u"edge"_s;
        request.platform = u"local"_s;
        request.deploymentGroupId = group->id;
        request.stackSettingsJson = "{\"deploymentModel\":\"pull\"}";
        const auto created = await(client.deployments().create(request));
        QVERIFY2(created.ok(), qPrintable(problem(created)));
        const QByteArray id = created->deployment.id.toUtf8();

        const Document::Node config = release->document.at(u"/stack/local/resources/api/config");
        const QByteArray raw(config.raw().data(), qsizetype(config.raw().size()));
        const Document::Node stackNode = release->document.at(u"/stack/local");
        const QByteArray state = "{\"status\":\"running\",\"platform\":\"local\",\"protocolVersion\":1,"
                                 "\"currentRelease\":{\"releaseId\":\"" +
                                 release->id.toUtf8() + "\",\"stack\":" +
                                 QByteArray(stackNode.raw().data(), qsizetype(stackNode.raw().size())) +
                                 "},\"stackState\":{\"platform\":\"local\",\"resourcePrefix\":\"abc12345\","
                                 "\"resources\":{\"api\":{\"type\":\"worker\",\"status\":\"running\"," +
                                 "\"config\":" + raw +
                                 ",\"lifecycle\":\"live\",\"outputs\":{\"type\":\"worker\",\"workerName\":\"api\"}}}}}";
        const auto reconciled = await(
            client.sync().reconcile("{\"deploymentId\":\"" + id + "\",\"session\":\"test\",\"state\":" + state + '}'));
        QVERIFY2(reconciled.ok(), qPrintable(problem(reconciled)));
        const auto running = await(client.deployments().get(created->deployment.id));
        QCOMPARE(running->status.value, DeploymentStatus::Running);
        QCOMPARE(resourcesOf(*running).size(), 1U);

        CreateCommandRequest command;
        command.deploymentId = created->deployment.id;
        command.command = u"reindex"_s;
        command.params = QByteArray("{\"a\":1}");
        command.deadline = QDateTime::currentDateTimeUtc().addSecs(300);
        command.idempotencyKey = u"u-1"_s;
        const auto sent = await(client.commands().create(command));
        QVERIFY2(sent.ok(), qPrintable(problem(sent)));
        QCOMPARE(sent->state.value, CommandState::Pending);

        LeaseRequest lease{created->deployment.id, 10, 60, {}};
        if (third)
            lease.target = CommandTarget{u"api"_s, u"worker"_s};
        const auto leases = await(client.leases().acquire(lease));
        QVERIFY2(leases.ok(), qPrintable(problem(leases)));
        QCOMPARE(leases->size(), 1);
        QCOMPARE(leases->first().commandId, sent->commandId);
        QVERIFY(leases->first().envelopeJson.contains("reindex"));
        QVERIFY(await(client.leases().release(leases->first().leaseId)).ok());
        QCOMPARE(await(client.leases().acquire(lease))->first().attempt, 2);

        CommandResponse response;
        response.status = u"success"_s;
        response.body = BodySpec{u"inline"_s, QByteArray("{\"ok\":true}").toBase64(), {}, {}, {}};
        const auto submitted = await(client.commands().submitResponse(sent->commandId, response));
        QVERIFY2(submitted.ok(), qPrintable(problem(submitted)));
        const auto status = await(client.commands().status(sent->commandId));
        QCOMPARE(status->state.value, CommandState::Succeeded);
        QCOMPARE(QByteArray::fromBase64(status->response->body->inlineBase64), "{\"ok\":true}");
        QCOMPARE(status->target.has_value(), third);
        const auto payload = await(client.commands().payload(sent->commandId));
        QCOMPARE(QByteArray::fromBase64(payload->params->inlineBase64), "{\"a\":1}");
    }

    void aFleetIsReadWhole()
    {
        sandbox::Options fleet;
        fleet.deployments = 300;
        fleet.frozen = true;
        Sandbox sandbox(fleet);
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
        HttpTransport transport(endpointOf(sandbox));
        ManagerClient client(transport);
        const auto list = await(client.deployments().list({}));
        QVERIFY2(list.ok(), qPrintable(problem(list)));
        QCOMPARE(list->size(), 300);
        const auto delta = await(client.deployments().poll({}, std::make_shared<FleetDecoder>()));
        QVERIFY2(delta.ok(), qPrintable(problem(delta)));
        QCOMPARE(delta->upserted.size(), 300U);
        // Both ways of reading the list agree on what both say.
        QMap<QString, const Deployment*> byId;
        for (const Deployment& deployment : *list)
            byId.insert(deployment.id, &deployment);
        for (const SummaryPtr& summary : delta->upserted) {
            const Deployment* whole = byId.value(QString::fromStdString(summary->id));
            QVERIFY(whole);
            QCOMPARE(QString::fromStdString(summary->name), whole->name);
            QCOMPARE(QString::fromUtf8(summary->status.data(), qsizetype(summary->status.size())), whole->status.text);
            QCOMPARE(summary->createdAtMs, whole->createdAt.toMSecsSinceEpoch());
            const std::vector<PublicUrl> urls = publicUrlsOf(*whole);
            QSet<QString> withUrl;
            for (const PublicUrl& url : urls)
                withUrl.insert(url.resourceId);
            QCOMPARE(qsizetype(summary->publicUrls), withUrl.size());
            QCOMPARE(std::size_t(summary->resources), resourcesOf(*whole).size());
            QCOMPARE(QString::fromUtf8(summary->model.data(), qsizetype(summary->model.size())),
                     whole->deploymentModel);
        }
        const auto releases = await(client.releases().list());
        QVERIFY2(releases.ok() && !releases->isEmpty(), qPrintable(problem(releases)));
    }
};

ALIEN_TEST(EndToEndTest)
#include "tst_endtoend.moc"
