// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/recordedcalls.h"

#include "client/operations/operation.h"

namespace alien::test {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

QString text(const Json& object, const char* key)
{
    return object.is_object() && object.contains(key) && object[key].is_string()
               ? QString::fromStdString(object[key].get<std::string>())
               : QString();
}

std::optional<qint64> integer(const Json& object, const char* key)
{
    if (object.is_object() && object.contains(key) && object[key].is_number_integer())
        return object[key].get<qint64>();
    return std::nullopt;
}

QByteArray dump(const Json& json)
{
    return QByteArray::fromStdString(json.dump());
}

std::optional<QStringList> match(const QString& pattern, const QString& path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QStringList arguments;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == "{}"_L1)
            arguments << given[i];
        else if (wanted[i] != given[i])
            return std::nullopt;
    }
    return arguments;
}

CreateDeploymentRequest deploymentRequest(const Json& body)
{
    CreateDeploymentRequest request;
    request.name = text(body, "name");
    request.platform = text(body, "platform");
    request.deploymentGroupId = text(body, "deploymentGroupId");
    request.resourcePrefix = text(body, "resourcePrefix");
    if (body.contains("stackSettings"))
        request.stackSettingsJson = dump(body["stackSettings"]);
    for (const Json& variable : body.value("environmentVariables", Json::array())) {
        EnvironmentVariable entry{
            text(variable, "name"), text(variable, "value"), text(variable, "type") == u"secret"_s, {}};
        for (const Json& target : variable.value("targetResources", Json::array()))
            entry.targetResources << QString::fromStdString(target.get<std::string>());
        request.environmentVariables.append(entry);
    }
    return request;
}

CreateReleaseRequest releaseRequest(const Json& body)
{
    CreateReleaseRequest request;
    request.stackJson = dump(body.value("stack", Json()));
    request.projectId = text(body, body.contains("project") ? "project" : "projectId");
    const Json git = body.value("gitMetadata", Json::object());
    request.git = {text(git, "commitSha"), text(git, "commitRef"), text(git, "commitMessage")};
    return request;
}

CreateCommandRequest commandRequest(const Json& body)
{
    CreateCommandRequest request;
    request.deploymentId = text(body, "deploymentId");
    request.command = text(body, "command");
    request.idempotencyKey = text(body, "idempotencyKey");
    request.targetResourceId = text(body, "targetResourceId");
    const Json params = body.value("params", Json::object());
    if (text(params, "mode") == u"storage"_s)
        request.params = integer(params, "size").value_or(0);
    else
        request.params = QByteArray::fromBase64(text(params, "inlineBase64").toLatin1());
    if (body.contains("deadline"))
        request.deadline = QDateTime::currentDateTimeUtc().addSecs(60);
    return request;
}

CommandResponse responseOf(const Json& body)
{
    CommandResponse response{
        text(body, "status"), {}, text(body, "code"), text(body, "message"), text(body, "details")};
    if (body.contains("response")) {
        const Json& spec = body["response"];
        response.body =
            BodySpec{text(spec, "mode"), text(spec, "inlineBase64").toLatin1(), integer(spec, "size"), {}, {}};
    }
    return response;
}

LeaseRequest leaseRequest(const Json& body)
{
    LeaseRequest request;
    request.deploymentId = text(body, "deploymentId");
    if (const auto leases = integer(body, "maxLeases"))
        request.maxLeases = int(*leases);
    if (const auto seconds = integer(body, "leaseSeconds"))
        request.leaseSeconds = int(*seconds);
    if (body.contains("target"))
        request.target = CommandTarget{text(body["target"], "resourceId"), text(body["target"], "resourceType")};
    return request;
}

DeleteAction actionOf(const Json& body)
{
    const QString action = text(body, "action");
    return action == u"cleanup"_s  ? DeleteAction::Cleanup
           : action == u"detach"_s ? DeleteAction::Detach
                                   : DeleteAction::Forget;
}

using Doer = std::function<void(const RecordedCall&, ManagerClient&, QObject*, const std::shared_ptr<Outcome>&)>;

/// Wraps `make(call, client)`, which answers a Call of any type.
template<class Make>
Doer doer(Make make)
{
    return [make](const RecordedCall& call, ManagerClient& client, QObject* context,
                  const std::shared_ptr<Outcome>& outcome) { follow(make(call, client), context, outcome); };
}

QMap<QString, Doer> plainDoers()
{
    return {
        {u"health"_s, doer([](const auto&, auto& client) { return client.health().health(); })},
        {u"whoami"_s, doer([](const auto&, auto& client) { return client.whoami().whoami(); })},
        {u"deploymentGroups.list"_s, doer([](const auto&, auto& client) { return client.deploymentGroups().list(); })},
        {u"deploymentGroups.get"_s,
         doer([](const auto& call, auto& client) { return client.deploymentGroups().get(call.arguments[0]); })},
        {u"deploymentGroups.create"_s, doer([](const auto& call, auto& client) {
             return client.deploymentGroups().create(text(call.body, "name"), integer(call.body, "maxDeployments"));
         })},
        {u"deploymentGroups.createToken"_s,
         doer([](const auto& call, auto& client) { return client.deploymentGroups().createToken(call.arguments[0]); })},
        {u"deployments.list"_s, doer([](const auto& call, auto& client) {
             const bool include = call.query.contains(u"include"_s) || call.query.contains(u"include[]"_s);
             return client.deployments().list(
                 {call.query.value(u"deploymentGroupId"_s), include, call.query.value(u"name"_s)});
         })},
        {u"deployments.get"_s,
         doer([](const auto& call, auto& client) { return client.deployments().get(call.arguments[0]); })},
        {u"deployments.info"_s,
         doer([](const auto& call, auto& client) { return client.deployments().info(call.arguments[0]); })},
        {u"deployments.create"_s, doer([](const auto& call, auto& client) {
             return client.deployments().create(deploymentRequest(call.body));
         })},
        {u"deployments.retry"_s,
         doer([](const auto& call, auto& client) { return client.deployments().retry(call.arguments[0]); })},
        {u"deployments.redeploy"_s,
         doer([](const auto& call, auto& client) { return client.deployments().redeploy(call.arguments[0]); })},
        {u"deployments.delete"_s, doer([](const auto& call, auto& client) {
             return client.deployments().remove(call.arguments[0], actionOf(call.body));
         })},
        {u"releases.list"_s, doer([](const auto&, auto& client) { return client.releases().list(); })},
        {u"releases.latest"_s, doer([](const auto&, auto& client) { return client.releases().latest(); })},
        {u"releases.get"_s,
         doer([](const auto& call, auto& client) { return client.releases().get(call.arguments[0]); })},
        {u"releases.create"_s,
         doer([](const auto& call, auto& client) { return client.releases().create(releaseRequest(call.body)); })},
        {u"tokens.list"_s, doer([](const auto&, auto& client) { return client.tokens().list(); })},
        {u"tokens.revoke"_s,
         doer([](const auto& call, auto& client) { return client.tokens().revoke(call.arguments[0]); })},
    };
}

QMap<QString, Doer> commandDoers()
{
    return {
        {u"commands.create"_s,
         doer([](const auto& call, auto& client) { return client.commands().create(commandRequest(call.body)); })},
        {u"commands.status"_s,
         doer([](const auto& call, auto& client) { return client.commands().status(call.arguments[0]); })},
        {u"commands.payload"_s,
         doer([](const auto& call, auto& client) { return client.commands().payload(call.arguments[0]); })},
        {u"commands.storePayload"_s, doer([](const auto& call, auto& client) {
             return client.commands().storePayload(call.arguments[0], dump(call.body));
         })},
        {u"commands.uploadComplete"_s, doer([](const auto& call, auto& client) {
             return client.commands().uploadComplete(call.arguments[0], integer(call.body, "size").value_or(-1));
         })},
        {u"commands.submitResponse"_s, doer([](const auto& call, auto& client) {
             return client.commands().submitResponse(call.arguments[0], responseOf(call.body));
         })},
        {u"leases.acquire"_s,
         doer([](const auto& call, auto& client) { return client.leases().acquire(leaseRequest(call.body)); })},
        {u"leases.release"_s,
         doer([](const auto& call, auto& client) { return client.leases().release(call.arguments[0]); })},
    };
}

QMap<QString, Doer> agentDoers()
{
    return {
        {u"credentials.resolve"_s, doer([](const auto& call, auto& client) {
             return client.credentials().resolve(text(call.body, "deploymentId"));
         })},
        {u"credentials.mint"_s,
         doer([](const auto& call, auto& client) { return client.credentials().mint(dump(call.body)); })},
        {u"credentials.resolveBinding"_s,
         doer([](const auto& call, auto& client) { return client.credentials().resolveBinding(dump(call.body)); })},
        {u"stackImport.import"_s,
         doer([](const auto& call, auto& client) { return client.stackImport().import(dump(call.body)); })},
        {u"sync.initialize"_s,
         doer([](const auto& call, auto& client) { return client.sync().initialize(dump(call.body)); })},
        {u"sync.agentSync"_s,
         doer([](const auto& call, auto& client) { return client.sync().agentSync(dump(call.body)); })},
        {u"sync.acquire"_s,
         doer([](const auto& call, auto& client) { return client.sync().acquire(dump(call.body)); })},
        {u"sync.reconcile"_s,
         doer([](const auto& call, auto& client) { return client.sync().reconcile(dump(call.body)); })},
        {u"sync.release"_s,
         doer([](const auto& call, auto& client) { return client.sync().release(dump(call.body)); })},
        {u"sync.renew"_s, doer([](const auto& call, auto& client) { return client.sync().renew(dump(call.body)); })},
    };
}

const QMap<QString, Doer>& doers()
{
    static const QMap<QString, Doer> all = [] {
        QMap<QString, Doer> map = plainDoers();
        map.insert(commandDoers());
        map.insert(agentDoers());
        return map;
    }();
    return all;
}

} // namespace

RecordedCall recordedCall(const QString& method, const QString& pathAndQuery, const Json& body)
{
    RecordedCall call;
    call.body = body;
    const QString path = pathAndQuery.section(u'?', 0, 0);
    for (const QString& pair : pathAndQuery.section(u'?', 1).split(u'&', Qt::SkipEmptyParts))
        call.query.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    for (const Operation& operation : Operation::all()) {
        if (method != QLatin1StringView(operation.method))
            continue;
        if (const auto arguments = match(QString::fromLatin1(operation.path), path)) {
            call.operation = QString::fromLatin1(operation.name);
            call.arguments = *arguments;
            return call;
        }
    }
    return call;
}

bool invoke(const RecordedCall& call, ManagerClient& client, QObject* context, const std::shared_ptr<Outcome>& outcome)
{
    const auto it = doers().find(call.operation);
    if (it == doers().end())
        return false;
    it.value()(call, client, context, outcome);
    return true;
}

} // namespace alien::test
