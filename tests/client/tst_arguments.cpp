// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/faketransport.h"
#include "tests/client/operationcases.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

struct BadCall
{
    const char* name;
    std::optional<Generation> generation;
    Invoke invoke;
};

CreateCommandRequest command()
{
    CreateCommandRequest request;
    request.deploymentId = u"dep_1"_s;
    request.command = u"run"_s;
    request.params = QByteArray("{}");
    return request;
}

CreateDeploymentRequest deployment()
{
    CreateDeploymentRequest request;
    request.name = u"edge"_s;
    request.platform = u"aws"_s;
    return request;
}

template<class Change>
Invoke badCommand(Change change)
{
    return [change](ManagerClient& client, QObject* context, const std::shared_ptr<Outcome>& outcome) {
        CreateCommandRequest request = command();
        change(request);
        follow(client.commands().create(request), context, outcome);
    };
}

template<class Change>
Invoke badDeployment(Change change)
{
    return [change](ManagerClient& client, QObject* context, const std::shared_ptr<Outcome>& outcome) {
        CreateDeploymentRequest request = deployment();
        change(request);
        follow(client.deployments().create(request), context, outcome);
    };
}

Invoke badId(const QString& id)
{
    return [id](ManagerClient& client, QObject* context, const std::shared_ptr<Outcome>& outcome) {
        follow(client.deployments().redeploy(id), context, outcome);
    };
}

template<class Make>
Invoke call(Make make)
{
    return [make](ManagerClient& client, QObject* context, const std::shared_ptr<Outcome>& outcome) {
        follow(make(client), context, outcome);
    };
}

std::vector<BadCall> idCalls()
{
    return {
        {"empty id", {}, badId({})},
        {"id with a line break", {}, badId(u"dep_1\r\nX: y"_s)},
        {"id with a null", {}, badId(QString(QChar(0)))},
        {"id with a space", {}, badId(u"dep 1"_s)},
        {"id that climbs", {}, badId(u".."_s)},
        {"id that stays", {}, badId(u"."_s)},
        {"endless id", {}, badId(QString(1000, u'x'))},
        {"empty group", {}, call([](auto& client) { return client.deploymentGroups().createToken({}); })},
        {"empty token", {}, call([](auto& client) { return client.tokens().revoke({}); })},
        {"empty lease", {}, call([](auto& client) { return client.leases().release({}); })},
        {"empty release", {}, call([](auto& client) { return client.releases().get({}); })},
        {"empty command id", {}, call([](auto& client) { return client.commands().status({}); })},
        {"group of a list with a line break", {}, call([](auto& client) {
             return client.deployments().list({u"a\nb"_s, true, {}});
         })},
        {"vault with a dot", {}, call([](auto& client) {
             return client.deployments().writeVaultSecret(u"d"_s, u".."_s, u"k"_s, Secret("v"));
         })},
        {"empty vault key", {}, call([](auto& client) {
             return client.deployments().writeVaultSecret(u"d"_s, u"v"_s, {}, Secret("v"));
         })},
        {"empty secret", {}, call([](auto& client) {
             return client.deployments().writeVaultSecret(u"d"_s, u"v"_s, u"k"_s, Secret());
         })},
    };
}

std::vector<BadCall> createCalls()
{
    const auto prefix = [](const QString& text) {
        return badDeployment([text](auto& request) { request.resourcePrefix = text; });
    };
    const auto settings = [](const QByteArray& json) {
        return badDeployment([json](auto& request) { request.stackSettingsJson = json; });
    };
    const auto release = [](const QByteArray& stack) {
        return call([stack](auto& client) { return client.releases().create({stack, u"default"_s, {}}); });
    };
    return {
        {"group without a name", {}, call([](auto& client) { return client.deploymentGroups().create(u" "_s, 5); })},
        {"group without room", {}, call([](auto& client) { return client.deploymentGroups().create(u"a"_s, 0); })},
        {"group with negative room", {}, call([](auto& client) {
             return client.deploymentGroups().create(u"a"_s, -1);
         })},
        {"deployment without a name", {}, badDeployment([](auto& request) { request.name = u""_s; })},
        {"deployment without a platform", {}, badDeployment([](auto& request) { request.platform.clear(); })},
        {"machines at 1.7.1", Generation::V1, badDeployment([](auto& request) { request.platform = u"machines"_s; })},
        {"short prefix", {}, prefix(u"ab"_s)},
        {"long prefix", {}, prefix(QString(41, u'a'))},
        {"prefix with a digit first", {}, prefix(u"1abc"_s)},
        {"prefix with a hyphen last", {}, prefix(u"abc-"_s)},
        {"prefix with two hyphens", {}, prefix(u"a--b"_s)},
        {"prefix in capitals", {}, prefix(u"ABC"_s)},
        {"prefix with a line break", {}, prefix(u"abc\n"_s)},
        {"settings that are no JSON", {}, settings("{\"a\":}")},
        {"settings that are a list", {}, settings("[]")},
        {"variable without a name", {}, badDeployment([](auto& request) {
             request.environmentVariables = {{{}, u"v"_s, false, {}}};
         })},
        {"name filter at 1.7.1", Generation::V1, call([](auto& client) {
             return client.deployments().list({u"g"_s, true, u"n"_s});
         })},
        {"name filter without a group", Generation::V3, call([](auto& client) {
             return client.deployments().list({{}, true, u"n"_s});
         })},
        {"release without a stack", {}, release("{}")},
        {"release of nulls", {}, release("{\"aws\":null}")},
        {"release that is a list", {}, release("[{}]")},
        {"release that is no JSON", {}, release("{\"aws\":{\"n\":NaN}}")},
        {"release without a project", {}, call([](auto& client) {
             return client.releases().create({"{\"aws\":{}}", {}, {}});
         })},
        {"release beyond 2 MB", {}, release("{\"aws\":{\"x\":\"" + QByteArray(qsizetype(2) << 20, 'x') + "\"}}")},
    };
}

std::vector<BadCall> commandCalls()
{
    const auto key = [](const QString& text) {
        return badCommand([text](auto& request) { request.idempotencyKey = text; });
    };
    const auto response = [](const CommandResponse& value) {
        return call([value](auto& client) { return client.commands().submitResponse(u"c"_s, value); });
    };
    const CommandTarget target{u"web"_s, u"worker"_s};
    return {
        {"command without a deployment", {}, badCommand([](auto& request) { request.deploymentId.clear(); })},
        {"command without a name", {}, badCommand([](auto& request) { request.command = u"  "_s; })},
        {"colon in a name at 3.x", Generation::V3, badCommand([](auto& request) { request.command = u"a:b"_s; })},
        {"negative size", {}, badCommand([](auto& request) { request.params = qint64(-1); })},
        {"deadline in the past", {}, badCommand([](auto& request) {
             request.deadline = QDateTime::currentDateTimeUtc().addSecs(-1);
         })},
        {"deadline that is none", {}, badCommand([](auto& request) { request.deadline = QDateTime(); })},
        {"key with a slash", {}, key(u"a/b"_s)},
        {"key with a letter beyond ASCII", {}, key(u"é"_s)},
        {"endless key", {}, key(QString(501, u'k'))},
        {"target at 1.7.1", Generation::V1, badCommand([](auto& request) { request.targetResourceId = u"web"_s; })},
        {"params beyond 2 MB", {}, badCommand([](auto& request) { request.params = QByteArray(1'700'000, 'x'); })},
        {"upload of negative size", {}, call([](auto& client) {
             return client.commands().uploadComplete(u"c"_s, -5);
         })},
        {"payload that is no object", {}, call([](auto& client) {
             return client.commands().storePayload(u"c"_s, "5");
         })},
        {"success without a body", {}, response({u"success"_s, {}, {}, {}, {}})},
        {"error without a code", {}, response({u"error"_s, {}, {}, u"m"_s, {}})},
        {"response of another kind", {}, response({u"maybe"_s, {}, u"c"_s, u"m"_s, {}})},
        {"no leases", {}, call([](auto& client) {
             return client.leases().acquire({u"d"_s, 0, {}, {}});
         })},
        {"no lease time", {}, call([](auto& client) {
             return client.leases().acquire({u"d"_s, 1, 0, {}});
         })},
        {"lease without a target at 3.x", Generation::V3, call([](auto& client) {
             return client.leases().acquire({u"d"_s, 1, 1, {}});
         })},
        {"lease with a target at 1.7.1", Generation::V1, call([target](auto& client) {
             return client.leases().acquire({u"d"_s, 1, 1, target});
         })},
    };
}

std::vector<BadCall> generationCalls()
{
    return {
        {"resolve-credentials at 3.x", Generation::V3,
         call([](auto& client) { return client.credentials().resolve(u"d"_s); })},
        {"mint at 1.7.1", Generation::V1, call([](auto& client) { return client.credentials().mint("{}"); })},
        {"resolve binding at 1.7.1", Generation::V1,
         call([](auto& client) { return client.credentials().resolveBinding("{}"); })},
        {"renew at 1.7.1", Generation::V1, call([](auto& client) { return client.sync().renew("{}"); })},
        {"sync body that is no JSON", {}, call([](auto& client) { return client.sync().agentSync("{"); })},
        {"sync body that is empty", {}, call([](auto& client) { return client.sync().reconcile({}); })},
    };
}

std::vector<BadCall> badCalls()
{
    std::vector<BadCall> all;
    for (auto part : {idCalls(), createCalls(), commandCalls(), generationCalls()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

class ArgumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeSentNeverLeaves_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<BadCall> all = badCalls();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(all[std::size_t(i)].name) << i;
    }
    void whatCannotBeSentNeverLeaves()
    {
        QFETCH(int, index);
        const BadCall bad = badCalls()[std::size_t(index)];
        FakeTransport transport;
        ManagerClient client(transport);
        if (bad.generation)
            client.setGeneration(*bad.generation);
        auto outcome = std::make_shared<Outcome>();
        bad.invoke(client, this, outcome);
        QVERIFY(!outcome->done);
        QTRY_VERIFY(outcome->done);
        QVERIFY(!outcome->ok);
        QCOMPARE(outcome->error.kind, ApiError::Kind::InvalidRequest);
        QVERIFY(!outcome->error.text.isEmpty());
        QVERIFY(transport.sent.empty());
    }

    void goodArgumentsLeave_data()
    {
        QTest::addColumn<QString>("prefix");
        for (const char* prefix : {"abc", "a-b", "a1b2", "abc-def-9"})
            QTest::newRow(prefix) << QString::fromLatin1(prefix);
        QTest::newRow("40 characters") << QString(40, u'a');
    }
    void goodArgumentsLeave()
    {
        QFETCH(QString, prefix);
        FakeTransport transport;
        ManagerClient client(transport);
        CreateDeploymentRequest request = deployment();
        request.resourcePrefix = prefix;
        (void)client.deployments().create(request);
        CreateCommandRequest run = command();
        run.command = u"a:b"_s; // fine at 1.7.1
        run.idempotencyKey = u"A_z.0:9-"_s;
        (void)client.commands().create(run);
        QCOMPARE(transport.sent.size(), 2U);
    }

    void generation3TakesWhatOnlyItHas()
    {
        FakeTransport transport;
        ManagerClient client(transport);
        client.setGeneration(Generation::V3);
        (void)client.deployments().list({u"g"_s, false, u"n"_s});
        (void)client.leases().acquire({u"d"_s, {}, {}, CommandTarget{u"web"_s, u"worker"_s}});
        CreateCommandRequest run = command();
        run.targetResourceId = u"web"_s;
        (void)client.commands().create(run);
        QCOMPARE(transport.sent.size(), 3U);
        QCOMPARE(transport.sent[0].query.toString(), u"deploymentGroupId=g&name=n"_s);
        QVERIFY(transport.sent[1].body.contains(R"("target":{"resourceId":"web","resourceType":"worker"})"));
        QVERIFY(transport.sent[2].body.contains(R"("targetResourceId":"web")"));
    }
};

ALIEN_TEST(ArgumentsTest)
#include "tst_arguments.moc"
