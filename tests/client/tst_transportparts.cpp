// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/background.h"
#include "client/clientenvironment.h"
#include "client/diskspool.h"
#include "client/errordecoder.h"
#include "client/headers.h"
#include "client/oneshotbody.h"
#include "client/redactor.h"
#include "client/requestcheck.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

namespace alien::test {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestTransportParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Secret
    void secretIsSharedAndOverwritten()
    {
        QByteArray source("ax_admin_secret");
        auto first = std::make_unique<Secret>(source);
        const char* bytes = first->reveal().constData();
        QVERIFY(bytes != source.constData());
        Secret second = *first;
        QCOMPARE(second.reveal().constData(), bytes);
        first.reset();
        QCOMPARE(second.reveal(), QByteArray("ax_admin_secret"));
        const QByteArray taken = second.reveal();
        second = Secret(); // the last copy goes while somebody still sends the bytes
        QCOMPARE(taken, QByteArray("ax_admin_secret"));
        QVERIFY(second.isEmpty());
        QVERIFY(second.reveal().isEmpty());
    }
    void secretsAreCompared()
    {
        QVERIFY(Secret("a").sameAs(Secret("a")));
        QVERIFY(!Secret("a").sameAs(Secret("b")));
        QVERIFY(!Secret("a").sameAs(Secret("ab")));
        QVERIFY(Secret().sameAs(Secret("")));
        QVERIFY(!Secret().sameAs(Secret("a")));
    }

    // ClientEnvironment
    void environmentIsReadAndTheTokenTaken()
    {
        qputenv("ALIEN_MANAGER_URL", " https://manager.example/alien ");
        qputenv("ALIEN_MANAGER_BEARER", "ax_admin_1\n");
        qputenv("ALIEN_MANAGER_DEBUG", "true");
        const ClientEnvironment seen = ClientEnvironment::read();
        QCOMPARE(seen.url, QUrl(u"https://manager.example/alien"_s));
        QCOMPARE(seen.bearer.reveal(), QByteArray("ax_admin_1"));
        QVERIFY(seen.debug);
        QVERIFY(ClientEnvironment::take().bearer.sameAs(seen.bearer));
        QVERIFY(!qEnvironmentVariableIsSet("ALIEN_MANAGER_BEARER"));
        qputenv("ALIEN_MANAGER_DEBUG", "1");
        QVERIFY(!ClientEnvironment::read().debug);
        qunsetenv("ALIEN_MANAGER_URL");
        qunsetenv("ALIEN_MANAGER_DEBUG");
        QVERIFY(ClientEnvironment::read().url.isEmpty());
        QVERIFY(ClientEnvironment::read().bearer.isEmpty());
    }

    // OneShotBody
    void oneShotBodyCannotBeRewound()
    {
        OneShotBody body("hello");
        QVERIFY(body.isSequential());
        QCOMPARE(body.read(2), QByteArray("he"));
        QVERIFY(!body.reset());
        QVERIFY(!body.seek(0));
        QCOMPARE(body.readAll(), QByteArray("llo"));
        QVERIFY(body.atEnd());
        QCOMPARE(body.taken(), 5);
    }

    // Headers
    void headersAreFoundInAnyCase()
    {
        const HeaderList list{{"Content-Type", "Application/Problem+JSON; charset=utf-8"}};
        QCOMPARE(headers::value(list, "content-type"), QByteArray("Application/Problem+JSON; charset=utf-8"));
        QCOMPARE(headers::mediaType(list), QByteArray("application/problem+json"));
        QVERIFY(headers::isJson(headers::mediaType(list)));
        QVERIFY(!headers::isJson("text/json5"));
        QCOMPARE(headers::mediaType({{"content-type", "Text/HTML"}}), QByteArray("text/html"));
        QCOMPARE(headers::mediaType({}), QByteArray());
    }

    // RequestCheck
    void idsAreChecked()
    {
        QVERIFY(RequestCheck::idProblem(u"rel_AbC123").isEmpty());
        QVERIFY(RequestCheck::idProblem(u"a/b..c").isEmpty()); // odd, and stays one segment
        for (const QString& id : {QString(), u"a b"_s, u"a\nb"_s, u"ü"_s, QString(257, u'a'), QString(QChar(0)),
                                  u"../tokens"_s, u"a/.."_s, u"a\\..\\b"_s, u"."_s})
            QVERIFY(!RequestCheck::idProblem(id).isEmpty());
    }

    // Redactor
    void secretKeysAreKnown_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("secret");
        for (const char* key :
             {"token", "accessToken", "DB_PASSWORD", "clientSecret", "client-secret", "Authorization", "apiKey",
              "APIKey", "private_key", "idempotencyKey", "AWS_SECRET_ACCESS_KEY", "secrets"})
            QTest::addRow("%s", key) << QString::fromLatin1(key) << true;
        for (const char* key :
             {"monkey", "tokenType", "keyPrefix", "name", "message", "tokenizer", "deploymentGroupId", "", "code"})
            QTest::addRow("not %s", key) << QString::fromLatin1(key) << false;
    }
    void secretKeysAreKnown()
    {
        QFETCH(QString, key);
        QFETCH(bool, secret);
        QCOMPARE(Redactor::isSecretKey(key), secret);
    }

    void textLosesItsSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::addRow("manager's token") << u"got ax_admin_canary1 here"_s << u"here"_s;
        QTest::addRow("JWT") << u"a eyJhbGciOi.canary.canary-canary b"_s << u" b"_s;
        QTest::addRow("bearer") << u"Authorization: Bearer canary/canary=="_s << u"Authorization"_s;
        QTest::addRow("bearer in a sentence") << u"sent bearer canarycanary to it"_s << u"to it"_s;
        QTest::addRow("basic") << u"authorization: Basic Y2FuYXJ5canary"_s << QString();
        QTest::addRow("header with spaces")
            << u"x: y\nProxy-Authorization: Digest user=\"a\", r=\"canary\"\nz: 1"_s << u"z: 1"_s;
        QTest::addRow("cookie") << u"Set-Cookie: sid=canary; Path=/"_s << u"Set-Cookie"_s;
        QTest::addRow("signed URL") << u"https://b.example/x?sv=1&sig=canary%2B&se=2"_s << u"se=2"_s;
        QTest::addRow("token in a URL") << u"https://b.example/x?token=canary"_s << u"b.example"_s;
        QTest::addRow("cloud signature") << u"https://b.example/?X-Amz-Signature=canary&a=b"_s << u"a=b"_s;
        QTest::addRow("user info") << u"https://user:canary@b.example/x"_s << u"b.example/x"_s;
        QTest::addRow("pair") << u"password=canary, next=1"_s << u"next=1"_s;
        QTest::addRow("JSON in text") << u"body {\"apiKey\": \"can\\\"canary\", \"a\": \"b\"}"_s << u"\"a\": \"b\""_s;
    }
    void textLosesItsSecrets()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const QString safe = Redactor::text(text);
        QVERIFY2(!safe.contains(u"canary"_s), qPrintable(safe));
        QVERIFY2(safe.contains(kept), qPrintable(safe));
        QVERIFY(safe.contains(Redactor::mark()));
    }

    void harmlessTextStaysAsItIs()
    {
        for (const QString& text :
             {u"GET /v1/deployments/dep_abc 200 attempt 1 3.2 ms"_s, u"Deployment not found"_s,
              u"https://manager.example/v1?name=x&include=deploymentGroup"_s, u"10:32:11 monkey: yes"_s})
            QCOMPARE(Redactor::text(text), text);
    }

    void jsonLosesItsSecrets_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("safe");
        const auto row = [](const char* name, const QByteArray& json, const QByteArray& safe) {
            QTest::addRow("%s", name) << json << safe;
        };
        row("nothing", R"({"a": [1.50, "x"], "b": null})", R"({"a": [1.50, "x"], "b": null})");
        row("string", R"({"token":"canary","a":1})", R"({"token":"[redacted]","a":1})");
        row("number", R"({"key":123})", R"({"key":"[redacted]"})");
        row("object", R"({"secrets":{"A":"canary","B":["canary"]},"c":2})", R"({"secrets":"[redacted]","c":2})");
        row("null stays", R"({"token":null,"password":""})", R"({"token":null,"password":""})");
        row("secret variable", R"([{"name":"X","value":"canary","type":"secret"}])",
            R"([{"name":"X","value":"[redacted]","type":"secret"}])");
        row("variable with a telling name", R"([{"name":"DB_PASSWORD","value":"canary","type":"plain"}])",
            R"([{"name":"DB_PASSWORD","value":"[redacted]","type":"plain"}])");
        row("plain variable", R"({"name":"X","value":"seen","type":"plain"})",
            R"({"name":"X","value":"seen","type":"plain"})");
        row("value", R"({"note":"ax_dg_canary"})", R"({"note":"[redacted]"})");
        row("cut short", "{\"a\":1,\"token\":\"canar", "{\"a\":1,\"token\":\"[redacted]\"");
        row("deep", R"({"a":{"b":[{"apiKey":"canary"}]}})", R"({"a":{"b":[{"apiKey":"[redacted]"}]}})");
        row("escapes", "{\"a\\\"b\":\"c\\\"token\\\":\\\"d\",\"token\":\"x\\\"canary\"}",
            "{\"a\\\"b\":\"c\\\"token\\\":\\\"d\",\"token\":\"[redacted]\"}");
        row("text", "password: canary", "password: [redacted]");
    }
    void jsonLosesItsSecrets()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, safe);
        QCOMPARE(Redactor::json(json), safe);
    }

    void deepAndBrokenJsonEnds()
    {
        const QByteArray deep = QByteArray(100'000, '[') + "\"ax_admin_canary\"" + QByteArray(100'000, ']');
        QVERIFY(!Redactor::json(deep).contains("canary"));
        for (const char* broken : {"{", "[", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":\"\\", "[}", "{]", "[1 2 }]",
                                   "{{{", "[,,]", "{,}", "{\"a\" 1}"})
            QVERIFY(Redactor::json(broken).size() >= 0);
    }

    // ErrorDecoder
    void managersErrorIsReadWithItsChain()
    {
        const QByteArray body =
            R"({"code":"DEPLOYMENT_FAILED","message":"It failed","hint":"Look there","retryable":true,"internal":false,
            "httpStatusCode":409,"context":{"resource_id":"r1","n":1e3,"token":"canary"},
            "source":{"code":"A","message":"below","source":{"code":"B","message":"the cloud said ax_admin_canary"}}})";
        const ApiError error = ErrorDecoder::decode(409, {{"Content-Type", "application/json"}}, body);
        QCOMPARE(int(error.kind), int(Kind::Api));
        QCOMPARE(error.text, u"It failed"_s);
        QCOMPARE(error.code(), u"DEPLOYMENT_FAILED"_s);
        QCOMPARE(error.alien->hint, u"Look there"_s);
        QVERIFY(error.alien->contextJson.contains("1e3")); // as it came
        QCOMPARE(error.alien->httpStatusCode.value_or(0), 409);
        QCOMPARE(error.alien->depth(), 3);
        QCOMPARE(error.alien->root().code, u"B"_s);
        QVERIFY(error.retryable());
        QCOMPARE(error.body, body);
        const QString report = error.pretty();
        QVERIFY(report.contains(u'\n'));
        for (const QString& part : {u"It failed"_s, u"DEPLOYMENT_FAILED"_s, u"409"_s, u"Look there"_s,
                                    u"caused by A: below"_s, u"caused by B: the cloud said"_s, u"resource_id"_s})
            QVERIFY2(report.contains(part), qPrintable(report));
        QVERIFY2(!report.contains(u"canary"_s), qPrintable(report));
    }

    void errorResponseIsReadToo()
    {
        const ApiError error =
            ErrorDecoder::decode(400, {{"Content-Type", "application/json"}},
                                 R"({"code":"INVALID_COMMAND","message":"Not running","details":"status is pending"})");
        QCOMPARE(int(error.kind), int(Kind::Api));
        QCOMPARE(error.alien->hint, u"status is pending"_s);
        QVERIFY(!error.retryable());
    }

    void otherBodiesAreTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, int status, const QByteArray& type, const QByteArray& body, Kind kind,
                            const QString& says) {
            QTest::addRow("%s", name) << status << type << body << int(kind) << says;
        };
        row("text", 422, "text/plain; charset=utf-8", "missing field `name`", Kind::Api, u"missing field"_s);
        row("empty", 404, "", "", Kind::Api, u"HTTP 404"_s);
        row("blank", 500, "application/json", "  \n", Kind::Api, u"HTTP 500"_s);
        row("HTML", 502, "text/html", "<html>Bad gateway</html>", Kind::Unexpected, u"Not the manager"_s);
        row("HTML that says it is text", 502, "", "<!DOCTYPE html><p>x", Kind::Unexpected, u"Not the manager"_s);
        row("error that says it is text", 400, "text/plain", R"({"code":"C","message":"m"})", Kind::Api, u"m"_s);
        row("foreign JSON", 403, "application/json", R"({"error":"x"})", Kind::Unexpected, u"Not the manager"_s);
        row("broken JSON", 500, "application/json", "{\"code\":\"C\",\"mess", Kind::Unexpected, u"Not the manager"_s);
        row("bytes", 500, "application/octet-stream", QByteArray("\0\1\2\xff", 4), Kind::Unexpected,
            u"Not the manager"_s);
    }
    void otherBodiesAreTold()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, says);
        const ApiError error = ErrorDecoder::decode(status, {{"Content-Type", type}}, body);
        QCOMPARE(int(error.kind), kind);
        QVERIFY2(error.text.contains(says), qPrintable(error.text));
        QCOMPARE(error.status, status);
    }

    void excerptIsPlainAndShort()
    {
        const QByteArray page =
            "<html><style>b{x}</style><script>evil()</script><h1>Sign\x1b[31m in</h1> <p>token=canary &amp; more" +
            QByteArray(500, 'x');
        const QString excerpt = ErrorDecoder::excerpt(page);
        QVERIFY(excerpt.size() <= 200);
        for (const QString& gone : {u"<"_s, u"evil"_s, u"b{x}"_s, u"\x1b"_s, u"canary"_s})
            QVERIFY2(!excerpt.contains(gone), qPrintable(excerpt));
        QVERIFY(excerpt.startsWith(u"Sign"_s));
    }

    void bodyIsKeptUpTo64kB()
    {
        const ApiError error = ErrorDecoder::decode(500, {{"Content-Type", "text/plain"}}, QByteArray(200'000, 'x'));
        QCOMPARE(error.body.size(), 64 * 1024);
        QVERIFY(error.pretty().size() < 10'000);
    }

    void chainsAreComparedWhole()
    {
        const auto a = ErrorDecoder::alienError(R"({"code":"A","message":"m","source":{"code":"B","message":"n"}})");
        auto b = a;
        QVERIFY(*a == *b);
        b = ErrorDecoder::alienError(R"({"code":"A","message":"m","source":{"code":"B","message":"other"}})");
        QVERIFY(!(*a == *b));
        b = ErrorDecoder::alienError(R"({"code":"A","message":"m"})");
        QVERIFY(!(*a == *b));
    }

    void deepChainIsSurvived()
    {
        QByteArray body;
        for (int i = 0; i < 50'000; ++i)
            body += R"({"code":"A","message":"m","source":)";
        body += "null" + QByteArray(50'000, '}');
        const ApiError error = ErrorDecoder::decode(500, {{"Content-Type", "application/json"}}, body);
        QVERIFY(!error.text.isEmpty());
    }

    // DiskSpool
    void roomOfAWrittenChunkIsUsedAgain()
    {
        DiskSpool spool;
        QString error;
        QVERIFY2(spool.open({}, &error), qPrintable(error));
        QVERIFY(spool.spare().isNull());
        int advanced = 0; // by the event loop: the signal comes from the spool's thread, perhaps before we wait
        connect(&spool, &DiskSpool::advanced, this, [&advanced] { ++advanced; });
        spool.write(QByteArray(100'000, 'x'));
        QTRY_COMPARE(advanced, 1);
        QByteArray room = spool.spare();
        QVERIFY(room.isEmpty());
        QVERIFY(room.capacity() >= 100'000);
        QVERIFY(spool.spare().isNull());
        room.append("more");
        spool.write(room); // still ours: the spool must not change it under us
        QTRY_COMPARE(advanced, 2);
        QCOMPARE(room, QByteArray("more"));
        const std::shared_ptr<QFile> file = spool.take();
        QVERIFY(file->seek(0));
        QCOMPARE(file->readAll(), QByteArray(100'000, 'x') + "more");
    }

    void aThreadStepsBackAloneAndForGood()
    {
        const auto niceOfThis = [] { return getpriority(PRIO_PROCESS, id_t(gettid())); };
        const int ours = niceOfThis();
        int theirs = 0;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            stepBackBehindWindow();
            stepBackBehindWindow();
            theirs = niceOfThis();
        }));
        thread->start();
        QVERIFY(thread->wait(30'000));
        QCOMPARE(theirs, qMax(ours, 10));
        QCOMPARE(niceOfThis(), ours);
    }
};

} // namespace alien::test

using alien::test::TestTransportParts;
ALIEN_TEST(TestTransportParts)
#include "tst_transportparts.moc"
