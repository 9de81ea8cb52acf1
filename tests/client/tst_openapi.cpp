// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/operation.h"
#include "tests/client/faketransport.h"
#include "tests/client/operationcases.h"
#include "tests/client/schemacheck.h"
#include "tests/support/testmain.h"

#include <QFile>

#include <set>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

/// "/v1/deployments/{id}/info" and ours with {} compare as one.
std::string plainPath(std::string path)
{
    for (std::size_t open = path.find('{'); open != std::string::npos; open = path.find('{', open + 1))
        path.erase(open + 1, path.find('}', open) - open - 1);
    return path;
}

/// Routes that the manager has and does not describe (protocol 7).
const std::set<std::string> kUndescribed{"tokens.list", "tokens.revoke", "deployments.writeVaultSecret"};

const Json* describedOperation(const Json& openapi, const Operation& operation)
{
    const std::string method = QString::fromLatin1(operation.method).toLower().toStdString();
    for (auto it = openapi["paths"].begin(); it != openapi["paths"].end(); ++it) {
        if (plainPath(it.key()) == operation.path && it->contains(method))
            return &(*it)[method];
    }
    return nullptr;
}

} // namespace

class OpenApiTest : public QObject
{
    Q_OBJECT

    QMap<QString, Json> m_descriptions;

    static Generation generationOf(const QString& version)
    {
        return version.startsWith(u'1') ? Generation::V1 : Generation::V3;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString dir = sharedManagerDir();
        if (dir.isEmpty())
            return; // each test skips by itself: a skip here would silence the classes that run after this one
        for (const QString& version : {u"1.7.1"_s, u"3.3.16"_s}) {
            QFile file(dir + u"/openapi-"_s + version + u".json"_s);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray text = file.readAll();
            m_descriptions.insert(version, Json::parse(text.begin(), text.end()));
        }
    }

    void theCheckItselfFindsFaults()
    {
        const Json openapi =
            Json::parse(R"({"s":{"type":"object","required":["a"],"properties":{"a":{"type":["string","null"]},
            "n":{"type":"integer","minimum":0},"e":{"enum":["x"]},"c":{"oneOf":[{"type":"null"},{"type":"string"}]}},"additionalProperties":false}})");
        const SchemaCheck check(openapi);
        const Json schema = {{"$ref", "#/s"}};
        QVERIFY(check.problem(Json::parse(R"({"a":null,"n":0,"e":"x","c":"y"})"), schema).empty());
        for (const char* bad : {R"({})", R"({"a":1})", R"({"a":"","n":-1})", R"({"a":"","n":1.5})",
                                R"({"a":"","e":"y"})", R"({"a":"","c":5})", R"({"a":"","z":1})", R"([])"})
            QVERIFY2(!check.problem(Json::parse(bad), schema).empty(), bad);
    }

    void everyDescribedOperationIsThere()
    {
        if (m_descriptions.isEmpty())
            QSKIP("no descriptions of the real managers here");
        for (auto it = m_descriptions.begin(); it != m_descriptions.end(); ++it) {
            const Generation generation = generationOf(it.key());
            int described = 0;
            for (const Operation& operation : Operation::all()) {
                if (!operation.existsIn(generation) || kUndescribed.count(operation.name))
                    continue;
                QVERIFY2(describedOperation(it.value(), operation), operation.name);
                ++described;
            }
            int wanted = 0;
            for (const Json& path : it.value()["paths"]) {
                for (const char* method : {"get", "post", "put", "delete", "patch"})
                    wanted += path.contains(method);
            }
            QCOMPARE(described, wanted);
        }
    }

    void requestsFitTheDescriptions_data()
    {
        if (m_descriptions.isEmpty())
            QSKIP("no descriptions of the real managers here");
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("index");
        const auto cases = operationCases();
        for (const QString& version : {u"1.7.1"_s, u"3.3.16"_s}) {
            for (int i = 0; i < int(cases.size()); ++i)
                QTest::newRow(qPrintable(version + u' ' + QString::fromLatin1(cases[std::size_t(i)].name)))
                    << version << i;
        }
    }
    void requestsFitTheDescriptions()
    {
        QFETCH(QString, version);
        QFETCH(int, index);
        const OperationCase row = operationCases()[std::size_t(index)];
        const Operation& operation = *Operation::find(QString::fromLatin1(row.name).section(u' ', 0, 0));
        const Generation generation = generationOf(version);
        if (!operation.existsIn(generation) || kUndescribed.count(operation.name))
            return;
        FakeTransport transport;
        ManagerClient client(transport);
        client.setGeneration(generation);
        auto outcome = std::make_shared<Outcome>();
        row.invoke(client, this, outcome);
        if (transport.sent.empty()) {
            // Only a lease without a target is refused, and only at 3.x, whose description demands one.
            QVERIFY(std::string(operation.name) == "leases.acquire" && generation == Generation::V3);
            return;
        }
        const HttpRequest& request = transport.sent.front();
        const Json& openapi = m_descriptions[version];
        const Json& described = *describedOperation(openapi, operation);
        if (!described.contains("requestBody")) {
            QVERIFY(request.body.isEmpty() || request.body == "{}");
            return;
        }
        const Json body = Json::parse(request.body.begin(), request.body.end());
        if (std::string(operation.name) == "stackImport.import" ||
            std::string(operation.name) == "commands.storePayload")
            return; // the caller's own bytes
        const std::string problem =
            SchemaCheck(openapi).problem(body, described["requestBody"]["content"]["application/json"]["schema"]);
        QVERIFY2(problem.empty(), problem.c_str());
    }

    void requestsOfGeneration3Fit()
    {
        if (m_descriptions.isEmpty())
            QSKIP("no descriptions of the real managers here");
        FakeTransport transport;
        ManagerClient client(transport);
        client.setGeneration(Generation::V3);
        (void)client.leases().acquire({u"dep_1"_s, 1, 60, CommandTarget{u"web"_s, u"worker"_s}});
        CreateCommandRequest request;
        request.deploymentId = u"dep_1"_s;
        request.command = u"run"_s;
        request.targetResourceId = u"web"_s;
        (void)client.commands().create(request);
        const Json& openapi = m_descriptions[u"3.3.16"_s];
        const SchemaCheck check(openapi);
        const char* const names[] = {"leases.acquire", "commands.create"};
        QCOMPARE(transport.sent.size(), 2U);
        for (std::size_t i = 0; i < 2; ++i) {
            const Json& described = *describedOperation(openapi, *Operation::find(QString::fromLatin1(names[i])));
            const QByteArray& bytes = transport.sent[i].body;
            const std::string problem =
                check.problem(Json::parse(bytes.begin(), bytes.end()),
                              described["requestBody"]["content"]["application/json"]["schema"]);
            QVERIFY2(problem.empty(), problem.c_str());
        }
    }

    void wordsOfTheDescriptionsAreKnown()
    {
        if (m_descriptions.isEmpty())
            QSKIP("no descriptions of the real managers here");
        for (const Json& openapi : m_descriptions) {
            const Json& schemas = openapi["components"]["schemas"];
            for (const Json& word : schemas["CommandState"]["enum"])
                QVERIFY2(commandState(word.get<std::string>()) != CommandState::Unknown, word.dump().c_str());
            for (const Json& word : schemas["DeleteDeploymentAction"]["enum"]) {
                const std::string text = word.get<std::string>();
                QVERIFY2(text == wireName(DeleteAction::Cleanup) || text == wireName(DeleteAction::Detach) ||
                             text == wireName(DeleteAction::Forget),
                         text.c_str());
            }
        }
    }
};

ALIEN_TEST(OpenApiTest)
#include "tst_openapi.moc"
