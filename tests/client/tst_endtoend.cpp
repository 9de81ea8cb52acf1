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

/// A sandbox, and a client of it.
struct Rig
{
    explicit Rig(const sandbox::Options& options)
        : sandbox(options)
        , started(sandbox.start())
        , transport(endpointOf(sandbox))
        , client(transport)
    {}
    Sandbox sandbox;
    bool started;
    HttpTransport transport;
    ManagerClient client;
};

QByteArray rawOf(const Document::Node& node)
{
    return {node.raw().data(), qsizetype(node.raw().size())};
}

/// An agent's report that the worker `api` of this release runs.
QByteArray runningReport(const QString& deploymentId, const Release& release)
{
    const QByteArray config = rawOf(release.document.at(u"/stack/local/resources/api/config"));
    const QByteArray stack = rawOf(release.document.at(u"/stack/local"));
    const QByteArray resource =
        "{\"type\":\"worker\",\"status\":\"running\",\"lifecycle\":\"live\",\"config\":" + config +
        ",\"outputs\":{\"type\":\"worker\",\"workerName\":\"api\"}}";
    const QByteArray current = "{\"releaseId\":\"" + release.id.toUtf8() + "\",\"stack\":" + stack + '}';
    const QByteArray state =
        "{\"status\":\"running\",\"platform\":\"local\",\"protocolVersion\":1,\"currentRelease\":" + current +
        ",\"stackState\":{\"platform\":\"local\",\"resourcePrefix\":\"abc12345\",\"resources\":{\"api\":" + resource +
        "}}}";
    return "{\"deploymentId\":\"" + deploymentId.toUtf8() + "\",\"session\":\"test\",\"state\":" + state + '}';
}

/// A stack with one worker that takes commands.
QByteArray workerStack()
{
    const QByteArray config =
        "{\"type\":\"worker\",\"id\":\"api\",\"links\":[],\"triggers\":[],\"permissions\":\"execution\","
        "\"code\":{\"type\":\"image\",\"image\":\"example/api:1\"},\"commandsEnabled\":true}";
    return "{\"id\":\"demo\",\"resources\":{\"api\":{\"config\":" + config +
           ",\"lifecycle\":\"live\",\"dependencies\":[]}},\"permissions\":{\"profiles\":{\"execution\":{}}}}";
}

/// A local deployment, published to and reported as running by its agent; null when one of the steps failed.
std::optional<Deployment> runningDeployment(ManagerClient& client)
{
    const auto group = await(client.deploymentGroups().create(u"acme"_s, std::nullopt));
    const auto release = await(client.releases().create({"{\"local\":" + workerStack() + '}', u"default"_s, {}}));
    if (!group.ok() || !release.ok())
        return std::nullopt;
    CreateDeploymentRequest request;
    request.name = u"edge"_s;
    request.platform = u"local"_s;
    request.deploymentGroupId = group->id;
    request.stackSettingsJson = "{\"deploymentModel\":\"pull\"}";
    const auto created = await(client.deployments().create(request));
    if (!created.ok() || !await(client.sync().reconcile(runningReport(created->deployment.id, *release))).ok())
        return std::nullopt;
    const auto running = await(client.deployments().get(created->deployment.id));
    return running.ok() ? std::optional(*running) : std::nullopt;
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
    void everybodyIsTold_data() { addGenerations(); }
    void everybodyIsTold()
    {
        QFETCH(bool, third);
        Rig rig(options(third));
        QVERIFY2(rig.started, qPrintable(rig.sandbox.errorText()));
        const auto healthy = await(rig.client.health().health());
        QVERIFY2(healthy.ok(), qPrintable(problem(healthy)));
        const auto who = await(rig.client.whoami().whoami());
        QVERIFY2(who.ok(), qPrintable(problem(who)));
        QCOMPARE(rig.client.generation(), third ? Generation::V3 : Generation::V1);
        QVERIFY(may(*who, Permission::ListTokens));

        const auto group = await(rig.client.deploymentGroups().create(u"acme"_s, 20));
        QVERIFY2(group.ok(), qPrintable(problem(group)));
        QVERIFY(await(rig.client.deploymentGroups().createToken(group->id))->token.reveal().startsWith("ax_dg_"));
        const auto tokens = await(rig.client.tokens().list());
        QCOMPARE(tokens->size(), 2);
        for (const TokenInfo& token : *tokens) {
            if (token.id == who->id)
                continue;
            const auto revoked = await(rig.client.tokens().revoke(token.id));
            QVERIFY2(revoked.ok(), qPrintable(problem(revoked)));
        }
        QCOMPARE(await(rig.client.tokens().list())->size(), 1);
    }

    void anOperatorsDay_data() { addGenerations(); }
    void anOperatorsDay()
    {
        QFETCH(bool, third);
        Rig rig(options(third));
        QVERIFY2(rig.started, qPrintable(rig.sandbox.errorText()));
        const auto group = await(rig.client.deploymentGroups().create(u"acme"_s, 20));
        const QByteArray stacks = "{\"test\":" + kStack + ",\"local\":" + kStack + '}';
        const auto release = await(rig.client.releases().create({stacks, u"default"_s, {u"0a1b"_s, {}, {}}}));
        QVERIFY2(release.ok(), qPrintable(problem(release)));
        QCOMPARE(release->platforms, (QStringList{u"local"_s, u"test"_s}));
        QCOMPARE(await(rig.client.releases().latest())->id, release->id);

        CreateDeploymentRequest request;
        request.name = u"edge"_s;
        request.platform = u"local"_s;
        request.deploymentGroupId = group->id;
        request.environmentVariables = {{u"A"_s, u"1"_s, false, {}}};
        const auto created = await(rig.client.deployments().create(request));
        QVERIFY2(created.ok(), qPrintable(problem(created)));
        QCOMPARE(await(rig.client.deployments().create(request)).error().code(), u"DEPLOYMENT_NAME_CONFLICT"_s);

        const QString id = created->deployment.id;
        const auto deployments = rig.client.deployments();
        QCOMPARE(await(deployments.list({}))->size(), 1);
        QCOMPARE(await(deployments.info(id))->commandsDeploymentId, id);
        QCOMPARE(await(deployments.retry(id)).error().code(), u"BAD_REQUEST"_s);
        const auto redeployed = await(deployments.redeploy(id));
        QVERIFY2(redeployed.ok(), qPrintable(problem(redeployed)));
        QCOMPARE(await(deployments.get(id))->status.value, DeploymentStatus::UpdatePending);
        const auto removed = await(deployments.remove(id, DeleteAction::Forget));
        QVERIFY2(removed.ok(), qPrintable(problem(removed)));
        QCOMPARE(removed->action, u"forget"_s);
        QCOMPARE(await(deployments.get(id)).error().code(), u"DEPLOYMENT_NOT_FOUND"_s);
    }

    void aPollTellsOnlyWhatChanged()
    {
        Rig rig(options(false));
        QVERIFY2(rig.started, qPrintable(rig.sandbox.errorText()));
        QVERIFY(runningDeployment(rig.client));
        auto decoder = std::make_shared<FleetDecoder>();
        const auto first = await(rig.client.deployments().poll({}, decoder));
        QVERIFY(first->first && first->upserted.size() == 1 && first->upserted[0]->groupName == "acme");
        const auto second = await(rig.client.deployments().poll({}, decoder));
        QVERIFY(!second->first && second->upserted.empty() && second->total == 1);
        QVERIFY(await(rig.client.deployments().redeploy(QString::fromStdString(first->upserted[0]->id))).ok());
        const auto third = await(rig.client.deployments().poll({}, decoder));
        QVERIFY(third->upserted.size() == 1 && third->upserted[0]->status == "update-pending");
    }

    void aCommandFromCreationToItsAnswer_data() { addGenerations(); }
    void aCommandFromCreationToItsAnswer()
    {
        QFETCH(bool, third);
        Rig rig(options(third));
        QVERIFY2(rig.started, qPrintable(rig.sandbox.errorText()));
        rig.client.setGeneration(third ? Generation::V3 : Generation::V1);
        const std::optional<Deployment> deployment = runningDeployment(rig.client);
        QVERIFY(deployment);
        QCOMPARE(deployment->status.value, DeploymentStatus::Running);
        QCOMPARE(resourcesOf(*deployment).size(), 1U);

        CreateCommandRequest command;
        command.deploymentId = deployment->id;
        command.command = u"reindex"_s;
        command.params = QByteArray("{\"a\":1}");
        command.deadline = QDateTime::currentDateTimeUtc().addSecs(300);
        command.idempotencyKey = u"u-1"_s;
        const auto sent = await(rig.client.commands().create(command));
        QVERIFY2(sent.ok(), qPrintable(problem(sent)));
        QCOMPARE(sent->state.value, CommandState::Pending);

        LeaseRequest lease{deployment->id, 10, 60, {}};
        if (third)
            lease.target = CommandTarget{u"api"_s, u"worker"_s};
        const auto leases = await(rig.client.leases().acquire(lease));
        QVERIFY2(leases.ok(), qPrintable(problem(leases)));
        QCOMPARE(leases->size(), 1);
        QCOMPARE(leases->first().commandId, sent->commandId);
        QVERIFY(leases->first().envelopeJson.contains("reindex"));
        QVERIFY(await(rig.client.leases().release(leases->first().leaseId)).ok());
        QCOMPARE(await(rig.client.leases().acquire(lease))->first().attempt, 2);

        CommandResponse response;
        response.status = u"success"_s;
        response.body = BodySpec{u"inline"_s, QByteArray("{\"ok\":true}").toBase64(), {}, {}, {}};
        const auto submitted = await(rig.client.commands().submitResponse(sent->commandId, response));
        QVERIFY2(submitted.ok(), qPrintable(problem(submitted)));
        const auto status = await(rig.client.commands().status(sent->commandId));
        QCOMPARE(status->state.value, CommandState::Succeeded);
        QCOMPARE(QByteArray::fromBase64(status->response->body->inlineBase64), "{\"ok\":true}");
        QCOMPARE(status->target.has_value(), third);
        const auto payload = await(rig.client.commands().payload(sent->commandId));
        QCOMPARE(QByteArray::fromBase64(payload->params->inlineBase64), "{\"a\":1}");
    }

    void aFleetIsReadWhole()
    {
        sandbox::Options fleet;
        fleet.deployments = 300;
        fleet.frozen = true;
        Rig rig(fleet);
        QVERIFY2(rig.started, qPrintable(rig.sandbox.errorText()));
        ManagerClient& client = rig.client;
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
