// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/redactor.h"
#include "models/api/apicheck.h"
#include "models/api/apidrafts.h"
#include "models/api/calltable.h"
#include "models/api/operationtable.h"
#include "tests/models/scriptedtransport.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <random>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

const ApiOperation& op(const QString& name)
{
    return *ApiCatalogue::find(name);
}

const ApiField& field(const QString& operation, const QString& id)
{
    return *op(operation).field(id);
}

QStringList blockingPlaces(const QString& operation, const ApiDraft& draft, Generation generation = Generation::V1)
{
    QStringList places;
    for (const ApiProblem& problem : ApiCheck::problems(op(operation), generation, draft)) {
        if (problem.blocks)
            places << problem.place;
    }
    return places;
}

ApiDraft withBody(const QString& body)
{
    ApiDraft draft;
    draft.body = body;
    return draft;
}

} // namespace

class ApiDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFormChangesOneMemberAndLeavesTheRestByteForByte()
    {
        const ApiField& name = field(u"deploymentGroups.create"_s, u"body.name"_s);
        const ApiField& most = field(u"deploymentGroups.create"_s, u"body.maxDeployments"_s);
        QString body = ApiBody::with({}, name, u"acme \"x\""_s);
        QCOMPARE(body, u"{\n  \"name\": \"acme \\\"x\\\"\"\n}"_s);
        body = ApiBody::with(body, most, u"1e2"_s); // no whole number as written: stays, as a text
        QCOMPARE(ApiBody::text(ApiBody::parse(body), most), u"1e2"_s);
        QCOMPARE(blockingPlaces(u"deploymentGroups.create"_s, withBody(body)), QStringList{u"body.maxDeployments"_s});
        body = ApiBody::with(u"{ \"odd\" : 1.50 , \"name\":\"a\"}"_s, most, u"20"_s);
        QVERIFY(body.startsWith(u"{ \"odd\" : 1.50 , \"name\":\"a\""_s));
        QCOMPARE(ApiBody::text(ApiBody::parse(body), most), u"20"_s);
        QCOMPARE(ApiBody::with(u"{\"name\":\"a\"}"_s, name, {}), u"{}"_s);
        QVERIFY(ApiBody::with(u"[1"_s, name, u"a"_s).isNull());
    }

    void whatTheFormTakesItGivesBack_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << u"deploymentGroups.create"_s << u"body.name"_s << u"ä \\ \" \t"_s;
        QTest::newRow("number") << u"deploymentGroups.create"_s << u"body.maxDeployments"_s << u"42"_s;
        QTest::newRow("no number") << u"deploymentGroups.create"_s << u"body.maxDeployments"_s << u"many"_s;
        QTest::newRow("list") << u"sync.acquire"_s << u"body.statuses"_s << u"pending\nupdating"_s;
        QTest::newRow("list, typing the next") << u"sync.acquire"_s << u"body.statuses"_s << u"pending\n"_s;
        QTest::newRow("document") << u"releases.create"_s << u"body.stack"_s << u"{\"aws\": {\"n\": 1.0}}"_s;
        QTest::newRow("half a document") << u"releases.create"_s << u"body.stack"_s << u"{\"aws\": "_s;
        QTest::newRow("boolean") << u"sync.reconcile"_s << u"body.updateHeartbeat"_s << u"false"_s;
        QTest::newRow("time") << u"commands.create"_s << u"body.deadline"_s << u"tomorrow"_s;
    }
    void whatTheFormTakesItGivesBack()
    {
        QFETCH(QString, operation);
        QFETCH(QString, id);
        QFETCH(QString, text);
        const ApiField& changed = field(operation, id);
        const QString body = ApiBody::with(u"{\"other\":1}"_s, changed, text);
        QVERIFY(!ApiBody::parse(body).isNull());
        QCOMPARE(ApiBody::text(ApiBody::parse(body), changed), text);
        QCOMPARE(ApiBody::text(ApiBody::parse(ApiBody::with(body, changed, {})), changed), QString());
    }

    void problemsSayTheirPlace_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("place");
        const QString group = u"deploymentGroups.create"_s;
        QTest::newRow("needed") << group << u"{}"_s << u"body.name"_s;
        QTest::newRow("empty") << group << u""_s << u"body.name"_s;
        QTest::newRow("empty text") << group << u"{\"name\":\"\"}"_s << u"body.name"_s;
        QTest::newRow("null") << group << u"{\"name\":null}"_s << u"body.name"_s;
        QTest::newRow("wrong type") << group << u"{\"name\":5}"_s << u"body.name"_s;
        QTest::newRow("too little") << group << u"{\"name\":\"a\",\"maxDeployments\":0}"_s << u"body.maxDeployments"_s;
        QTest::newRow("fraction") << group << u"{\"name\":\"a\",\"maxDeployments\":1.5}"_s << u"body.maxDeployments"_s;
        QTest::newRow("broken") << group << u"{\"name\":"_s << u"body"_s;
        QTest::newRow("no object") << group << u"[]"_s << u"body"_s;
        QTest::newRow("time")
            << u"commands.create"_s
            << u"{\"deploymentId\":\"dep_1\",\"command\":\"x\",\"params\":{\"mode\":\"storage\",\"size\":1},"
               "\"deadline\":\"soon\"}"_s
            << u"body.deadline"_s;
        QTest::newRow("base64") << u"commands.create"_s
                                << u"{\"deploymentId\":\"dep_1\",\"command\":\"x\",\"params\":{\"mode\":\"inline\","
                                   "\"inlineBase64\":\"a$b\"}}"_s
                                << u"body.params"_s;
        QTest::newRow("id") << u"credentials.resolve"_s << u"{\"deploymentId\":\"dep 1\"}"_s << u"body.deploymentId"_s;
        QTest::newRow("a secret that was not kept")
            << u"stackImport.import"_s << u"{\"deploymentGroupToken\":\"[redacted]\"}"_s
            << u"body.deploymentGroupToken"_s;
    }
    void problemsSayTheirPlace()
    {
        QFETCH(QString, operation);
        QFETCH(QString, body);
        QFETCH(QString, place);
        QVERIFY(blockingPlaces(operation, withBody(body)).contains(place));
    }

    void whatOnlyTheManagerCanKnowIsNotRefused()
    {
        const ApiDraft draft = withBody(u"{\"name\":\"a\",\"platform\":\"moon\",\"later\":true,\"name\":\"b\"}"_s);
        const auto problems = ApiCheck::problems(op(u"deployments.create"_s), Generation::V1, draft);
        QVERIFY(!ApiCheck::blocks(problems));
        QCOMPARE(problems.size(), 3); // an unknown platform, an unknown field, a name twice
    }

    void pathHeadersAndWaitsAreChecked()
    {
        ApiDraft draft;
        QCOMPARE(blockingPlaces(u"deployments.get"_s, draft), QStringList{u"path.id"_s});
        draft.values.insert(u"path.id"_s, u".."_s);
        QCOMPARE(blockingPlaces(u"deployments.get"_s, draft), QStringList{u"path.id"_s});
        draft.values.insert(u"path.id"_s, u"dep_1"_s);
        QVERIFY(blockingPlaces(u"deployments.get"_s, draft).isEmpty());
        draft.headers = u"X-Trace t"_s;
        QCOMPARE(blockingPlaces(u"deployments.get"_s, draft), QStringList{u"headers"_s});
        draft.headers = u"Authorization: Bearer x"_s;
        QCOMPARE(blockingPlaces(u"deployments.get"_s, draft), QStringList{u"headers"_s});
        draft.headers = u"X-Trace: t"_s;
        draft.retry.on = true;
        draft.retry.exponent = u"x"_s;
        draft.totalSeconds = u"-1"_s;
        QCOMPARE(blockingPlaces(u"deployments.get"_s, draft), (QStringList{u"retry.exponent"_s, u"totalSeconds"_s}));
    }

    void aDraftBecomesTheRequest()
    {
        ApiDraft draft;
        draft.values = {{u"query.deploymentGroupId"_s, u"dg_1"_s},
                        {u"query.include"_s, u"deploymentGroup\nmore"_s},
                        {u"query.name"_s, u"only 3.x"_s}};
        draft.headers = u"X-Trace: t-1"_s;
        draft.retry = {true, u"10"_s, {}, u"2"_s, u"5000"_s, true};
        draft.attemptSeconds = u"2.5"_s;
        HttpRequest request = apiRequest(op(u"deployments.list"_s), Generation::V1, draft);
        QCOMPARE(request.query.toString(), u"deploymentGroupId=dg_1&include=deploymentGroup&include=more"_s);
        QVERIFY(request.body.isEmpty() && !request.mutation);
        QCOMPARE(request.options.headers, (HeaderList{{"X-Trace", "t-1"}}));
        QVERIFY(request.options.retry->enabled && request.options.retry->retryConnectionErrors);
        QCOMPARE(request.options.retry->initialInterval.count(), 10);
        QCOMPARE(request.options.retry->maxInterval.count(), 60'000);
        QCOMPARE(request.options.attemptDeadline->count(), 2500);
        draft.values = {{u"path.id"_s, u"dg/1"_s}};
        draft.body = u"ignored"_s;
        request = apiRequest(op(u"deploymentGroups.createToken"_s), Generation::V1, draft);
        QCOMPARE(request.path, u"/v1/deployment-groups/dg%2F1/tokens"_s);
        QCOMPARE(request.body, QByteArray("{}"));
        QVERIFY(request.mutation);
        QVERIFY(!request.options.retry->enabled); // a change is never repeated by itself
    }

    void curlHasNeitherTokenNorSecretAndIsSafeInAShell()
    {
        ApiDraft draft;
        draft.values = {{u"path.id"_s, u"dep_1"_s}, {u"path.vault"_s, u"secrets"_s}, {u"path.key"_s, u"A"_s}};
        draft.body = u"{\"value\":\"hunter2\"}"_s;
        draft.headers = u"X-Note: it's\nX-Api-Key: hunter3"_s;
        const ApiOperation& operation = op(u"deployments.writeVaultSecret"_s);
        const QString line = apiCurl(operation, apiRequest(operation, Generation::V1, draft),
                                     {QUrl(u"https://m.example/p"_s), {}, {}, false});
        QVERIFY(line.contains(u"-H \"Authorization: Bearer $ALIEN_MANAGER_BEARER\""_s));
        QVERIFY(line.contains(u"'X-Note: it'\\''s'"_s));
        QVERIFY(line.endsWith(u"'https://m.example/p/v1/deployments/dep_1/vault/secrets/secrets/A'"_s));
        QVERIFY2(!line.contains(u"hunter"_s), qPrintable(line));
        const QString health = apiCurl(op(u"health"_s), apiRequest(op(u"health"_s), Generation::V1, {}),
                                       {QUrl(u"https://m.example"_s), {}, {}, false});
        QCOMPARE(health, u"curl -sS 'https://m.example/health'"_s);
    }

    void whatWasTypedSurvivesARestartButSecretsDoNot()
    {
        QTemporaryDir dir;
        const QString folder = dir.path() + u"/drafts"_s;
        ApiDraft draft;
        draft.values.insert(u"path.id"_s, u"dep_1"_s);
        draft.values.insert(u"path.vault"_s, u"secrets"_s);
        draft.values.insert(u"path.key"_s, u"A"_s);
        draft.body = u"{\"value\":\"hunter2\",\"note\":\"kept\",\"nested\":{\"apiKey\":\"hunter2\"},"
                     "\"t\":\"ax_admin_hunter2\"}"_s;
        draft.headers = u"X-Trace: t\nX-Secret: hunter2"_s;
        ApiDraft broken;
        broken.body = u"{\"password\":\"hunter2\",\"name\":"_s;
        ApiDraft command;
        command.body = u"{\"idempotencyKey\":\"k-1\",\"deadline\":\"soon\"}"_s;
        {
            ApiDrafts drafts(folder, u"p1"_s);
            drafts.setDraft(u"deployments.writeVaultSecret"_s, draft);
            drafts.setDraft(u"deployments.create"_s, broken);
            drafts.setDraft(u"commands.create"_s, command);
            drafts.setCurrent(u"deployments.writeVaultSecret"_s);
        }
        ApiDrafts again(folder, u"p1"_s);
        QFile file(again.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hunter2"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        QSignalSpy loaded(&again, &ApiDrafts::loaded);
        QVERIFY(again.isLoaded() || loaded.wait());
        QCOMPARE(again.current(), u"deployments.writeVaultSecret"_s);
        const ApiDraft back = again.draft(u"deployments.writeVaultSecret"_s);
        QCOMPARE(back.values, draft.values);
        QVERIFY(back.body.contains(u"\"note\":\"kept\""_s));
        QVERIFY(back.headers.startsWith(u"X-Trace: t\n"_s));
        QVERIFY(blockingPlaces(u"deployments.writeVaultSecret"_s, back).contains(u"body.value"_s));
        QVERIFY(again.draft(u"deployments.create"_s).body.contains(u"\"name\":"_s));
        QCOMPARE(again.draft(u"commands.create"_s).body, command.body);
        ApiDrafts other(folder, u"p2"_s);
        QSignalSpy otherLoaded(&other, &ApiDrafts::loaded);
        QVERIFY(other.isLoaded() || otherLoaded.wait());
        QVERIFY(other.draft(u"commands.create"_s).isEmpty());
    }

    void whatIsTypedBeforeTheFileIsReadWinsAndLosesNothing()
    {
        QTemporaryDir dir;
        ApiDraft old;
        old.body = u"{\"old\":1}"_s;
        {
            ApiDrafts drafts(dir.path(), u"p"_s);
            drafts.setDraft(u"deployments.create"_s, old);
            drafts.setDraft(u"releases.create"_s, old);
        }
        ApiDraft fresh;
        fresh.body = u"{\"fresh\":1}"_s;
        {
            ApiDrafts drafts(dir.path(), u"p"_s);
            drafts.setDraft(u"deployments.create"_s, fresh);
        } // gone before the event loop could bring the file
        ApiDrafts drafts(dir.path(), u"p"_s);
        QTRY_VERIFY(drafts.isLoaded());
        QCOMPARE(drafts.draft(u"deployments.create"_s), fresh);
        QCOMPARE(drafts.draft(u"releases.create"_s), old);
    }

    void theTableOfOperationsTellsWhatIsLockedOrNotAllowed()
    {
        OperationTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AvailabilityContext context;
        context.who.emplace();
        context.who->role = {Role::DeploymentGroupDeployer, u"deployment-group-deployer"_s};
        context.who->scopeType = {ScopeType::DeploymentGroup, u"deploymentGroup"_s};
        const auto access = [&table](const QString& id) {
            return table.indexOfId(id, table.columnOf(u"access")).data().toString();
        };
        table.setContext(Generation::V1, context, false);
        QCOMPARE(table.rowCount(), 35);
        QCOMPARE(table.idAt(0), u"health"_s);
        QCOMPARE(access(u"credentials.resolve"_s), u"locked"_s);
        QCOMPARE(access(u"deployments.delete"_s), u"not allowed"_s);
        QCOMPARE(access(u"deployments.retry"_s), table.indexOfId(u"whoami"_s, table.columnOf(u"access")).data());
        table.setContext(Generation::V3, context, true);
        QCOMPARE(table.rowCount(), 37);
        QCOMPARE(table.rowOfId(u"credentials.resolve"_s), -1);
        QCOMPARE(access(u"credentials.mint"_s), u"unlocked"_s);
        table.setQueryText(u"method:GET groups"_s);
        QCOMPARE(table.visibleIds(), (QStringList{u"deploymentGroups.list"_s, u"deploymentGroups.get"_s}));
    }

    void theTableOfCallsFollowsTheRing()
    {
        SystemClock clock;
        Format format;
        CallLog log(clock);
        CallTable table(log, format);
        std::unique_ptr<QAbstractItemModelTester> tester;
        std::mt19937 random(7);
        QList<quint64> open;
        for (int i = 0; i < 2300; ++i) {
            if (i == 2250) // it looks at every row each time: the last turns of the full ring are enough
                tester = std::make_unique<QAbstractItemModelTester>(
                    &table, QAbstractItemModelTester::FailureReportingMode::QtTest);
            HttpRequest request;
            request.method = "GET";
            request.path = u"/v1/things/%1"_s.arg(i);
            open << log.begin(request);
            if (random() % 3U != 0) {
                const quint64 call = open.takeAt(qsizetype(random() % std::size_t(open.size())));
                log.ended(call, random() % 4U == 0 ? refusal(ApiError::Kind::Api, 404) : json("{}"));
            }
        }
        QCOMPARE(table.rowCount(), 2000);
        QCOMPARE(table.idAt(0), u"2300"_s);
        table.setQueryText(u"state:refused"_s);
        int refused = 0;
        for (const CallRecordPtr& record : log.all())
            refused += record->state == CallRecord::State::Refused;
        QCOMPARE(table.rowCount(), refused);
        table.setQueryText(u"by:you"_s);
        QCOMPARE(table.rowCount(), 0);
    }
};

ALIEN_TEST(ApiDraftTest)
#include "tst_apidraft.moc"
