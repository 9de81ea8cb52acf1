// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httptransport.h"
#include "client/redactor.h"
#include "models/api/calllog.h"
#include "models/connection/watchingtransport.h"
#include "tests/models/scriptedtransport.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kToken = "ax_admin_00112233445566778899";

HttpRequest read(const QString& path = u"/v1/things"_s)
{
    HttpRequest request;
    request.method = "GET";
    request.path = path;
    request.operation = u"things.list"_s;
    return request;
}

HttpRequest change(const QString& operation, const QByteArray& body)
{
    HttpRequest request;
    request.method = "POST";
    request.path = u"/v1/things"_s;
    request.body = body;
    request.contentType = "application/json";
    request.mutation = true;
    request.operation = operation;
    return request;
}

/// A log over the real transport and a server that does what it is told.
struct Wire
{
    SystemClock clock;
    RawServer server;
    CallLog log{clock};
    std::unique_ptr<WatchingTransport> transport;

    explicit Wire(bool retries = false)
    {
        Endpoint endpoint;
        endpoint.baseUrl = server.url();
        endpoint.token = Secret(kToken);
        TransportOptions options;
        options.retry.enabled = retries;
        options.retry.initialInterval = std::chrono::milliseconds(1);
        options.seams.random = [] { return 0.0; };
        transport = std::make_unique<WatchingTransport>(std::make_unique<HttpTransport>(endpoint, options), &log);
    }
    CallRecordPtr run(const HttpRequest& request)
    {
        const Call<HttpAnswer> call = transport->send(request);
        const bool over = QTest::qWaitFor([&] { return call.isFinished() && log.all().constLast()->isOver(); }, 10'000);
        return over ? log.all().constLast() : nullptr;
    }
};

} // namespace

class ApiCallLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHeadersShownAreThoseThatLeaveButForTheToken()
    {
        Wire wire;
        HttpRequest request = change(u"deploymentGroups.create"_s, R"({"name":"a"})");
        request.options.headers = {{"X-Trace", "t-1"}};
        const CallRecordPtr record = wire.run(request);
        QVERIFY(record);
        QList<std::pair<QByteArray, QByteArray>> shown;
        for (const auto& [name, value] : record->sent())
            shown.append({name.toLower(), value});
        QList<std::pair<QByteArray, QByteArray>> seen;
        for (const auto& [name, value] : wire.server.last().headers) {
            const bool token = name.toLower() == "authorization";
            QCOMPARE(token, value == "Bearer " + kToken);
            seen.append({name.toLower(), token ? "Bearer " + Redactor::mark().toUtf8() : value});
        }
        std::sort(shown.begin(), shown.end());
        std::sort(seen.begin(), seen.end());
        QCOMPARE(shown, seen);
    }

    void anAnsweredCallTellsWhatLeftAndWhatCame()
    {
        Wire wire;
        wire.server.enqueue(RawAnswer::http(200, R"({"a":1})", "application/json", {{"X-Served-By", "raw"}}));
        HttpRequest request = read();
        request.query.addQueryItem(u"name"_s, u"a b&c"_s);
        const CallRecordPtr record = wire.run(request);
        QVERIFY(record);
        QCOMPARE(record->state, CallRecord::State::Answered);
        QCOMPARE(record->target(), u"/v1/things?name=a%20b%26c"_s);
        QCOMPARE(wire.server.last().target, record->target().toLatin1());
        QCOMPARE(record->status, 200);
        QCOMPARE(record->answerBody, QByteArray(R"({"a":1})"));
        QCOMPARE(record->attempts.size(), 1);
        QVERIFY(record->received().contains({"X-Served-By", "raw"}));
        QVERIFY(!record->own);
    }

    void everyAttemptStandsThereWithTheWaitBehindIt()
    {
        Wire wire(true);
        wire.server.enqueue(RawAnswer::http(503, "busy", "text/plain"));
        wire.server.enqueue(RawAnswer::http(200, "{}"));
        const CallRecordPtr record = wire.run(read());
        QVERIFY(record);
        QCOMPARE(record->attempts.size(), 2);
        QCOMPARE(record->attempts.at(0).status, 503);
        QVERIFY(record->attempts.at(0).waitMs > 0);
        QCOMPARE(record->attempts.at(1).status, 200);
        QCOMPARE(record->attempts.at(1).waitMs, 0);
        QCOMPARE(record->attempts.at(1).number, 2);
    }

    void aLostChangeIsUnknownAndARefusalIsRefused()
    {
        Wire wire;
        wire.server.enqueue(RawAnswer().close());
        CallRecordPtr record = wire.run(change(u"deployments.retry"_s, "{}"));
        QVERIFY(record);
        QCOMPARE(record->state, CallRecord::State::Unknown);
        wire.server.enqueue(
            RawAnswer::http(409, R"({"code":"CONFLICT","message":"Not now","retryable":true,"internal":false})"));
        record = wire.run(change(u"deployments.retry"_s, "{}"));
        QVERIFY(record);
        QCOMPARE(record->state, CallRecord::State::Refused);
        QCOMPARE(record->code, u"CONFLICT"_s);
        QCOMPARE(record->error, u"Not now"_s);
        QVERIFY(record->answerBody.contains("CONFLICT"));
    }

    void bodiesWithCredentialsAreNotKept()
    {
        Wire wire;
        wire.server.enqueue(RawAnswer::http(200, R"({"token":"ax_dg_0011223344"})"));
        const CallRecordPtr record = wire.run(change(u"deploymentGroups.createToken"_s, R"({"secret":"s3cr3t"})"));
        QVERIFY(record);
        QVERIFY(record->withheld);
        QVERIFY(record->requestBody.isEmpty() && record->answerBody.isEmpty());
        QCOMPARE(record->requestBytes, qint64(19));
        QVERIFY(record->answerBytes > 0);
    }

    void aReservedNumberMarksTheOperatorsOwnCall()
    {
        Wire wire;
        HttpRequest request = read();
        request.call = wire.log.reserve();
        const quint64 number = request.call;
        const CallRecordPtr record = wire.run(request);
        QVERIFY(record && record->own);
        QCOMPARE(record->id, number);
        const CallRecordPtr again = wire.run(request); // the number is used up: nobody can claim it twice
        QVERIFY(again && !again->own);
        QVERIFY(again->id != number);
    }

    void theRingKeepsTheNewest2000()
    {
        SystemClock clock;
        CallLog log(clock);
        QSignalSpy removed(&log, &CallLog::removed);
        for (int i = 0; i < 2100; ++i)
            (void)log.begin(read());
        QCOMPARE(log.count(), 2000);
        QCOMPARE(removed.size(), 100);
        QVERIFY(!log.find(100) && log.find(101));
        log.ended(50, json("{}")); // its line went while it was under way
        QCOMPARE(log.count(), 2000);
        QCOMPARE(log.keptBytes(), 0);
    }

    void oldBodiesMakeRoomAndTheirLinesStay()
    {
        SystemClock clock;
        CallLog log(clock);
        const QByteArray large(CallLog::kKeptBody + 1, 'x');
        for (int i = 0; i < 300; ++i) {
            const quint64 call = log.begin(read());
            log.ended(call, json(large));
        }
        QVERIFY(log.keptBytes() <= CallLog::kKeptBodies);
        QVERIFY(log.find(1)->dropped && log.find(1)->answerBody.isEmpty());
        QCOMPARE(log.find(1)->answerBytes, large.size());
        QCOMPARE(log.find(300)->answerBody.size(), CallLog::kKeptBody);
        qsizetype bytes = 0;
        for (const CallRecordPtr& record : log.all())
            bytes += record->answerBody.size();
        QCOMPARE(log.keptBytes(), bytes);
    }

    void whoReadARecordKeepsItAsItWas()
    {
        SystemClock clock;
        CallLog log(clock);
        const quint64 call = log.begin(read());
        const CallRecordPtr before = log.find(call);
        log.ended(call, json("{}"));
        QVERIFY(!before->isOver());
        QVERIFY(log.find(call)->isOver());
    }
};

ALIEN_TEST(ApiCallLogTest)
#include "tst_apicalllog.moc"
