// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httptransport.h"
#include "client/redactor.h"
#include "models/api/calllog.h"
#include "models/api/calltable.h"
#include "models/connection/watchingtransport.h"
#include "tests/models/scriptedtransport.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
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
        QRandomGenerator random(3);
        constexpr qsizetype whole = CallLog::kKeptBody + 4;
        for (int i = 0; i < 300; ++i) {
            // Nothing that could be made smaller.
            QByteArray large(whole, Qt::Uninitialized);
            random.fillRange(reinterpret_cast<quint32*>(large.data()), large.size() / 4);
            const quint64 call = log.begin(read());
            log.ended(call, json(large));
        }
        QVERIFY(log.keptBytes() <= CallLog::kKeptBodies + CallTexts::kBodies);
        QVERIFY(log.find(1)->dropped && log.find(1)->answerBody.isEmpty());
        QCOMPARE(log.find(1)->answerBytes, whole);
        QCOMPARE(log.find(300)->answerBody.size(), CallLog::kKeptBody);
    }

    void bodiesOfPollsThatSayTheSameStayAndTakeNext()
    {
        SystemClock clock;
        CallLog log(clock);
        QRandomGenerator random(4);
        QByteArray list(CallLog::kKeptBody, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32*>(list.data()), list.size() / 4);
        for (int i = 0; i < 50; ++i) {
            list[i] = char(i); // a fleet in which little moves
            const quint64 call = log.begin(change(u"things.list"_s, "{\"page\":" + QByteArray::number(i) + '}'));
            log.ended(call, json(list));
        }
        for (const quint64 id : {quint64(1), quint64(17), quint64(50)}) {
            const CallRecordPtr record = log.find(id);
            QCOMPARE(record->requestBody, "{\"page\":" + QByteArray::number(qint64(id) - 1) + '}');
            QCOMPARE(record->answerBody.size(), list.size());
            QCOMPARE(record->answerBody.at(qsizetype(id) - 1), char(id - 1));
            QCOMPARE(record->answerBody.right(1000), list.right(1000));
            QVERIFY(!record->dropped && !record->packed);
        }
        QVERIFY2(log.keptBytes() < 25 * CallLog::kKeptBody, qPrintable(QString::number(log.keptBytes())));
    }

    void headersOfOldCallsArePackedAndComeBackWithThem()
    {
        SystemClock clock;
        CallLog log(clock);
        const Format format;
        CallTable table(log, format);
        QHash<quint64, HeaderList> sent;
        for (int i = 0; i < 100; ++i) {
            const quint64 call = log.begin(read());
            for (int attempt = 1; attempt <= 2; ++attempt) {
                RequestRecord record;
                record.call = call;
                record.attempt = attempt;
                record.sent = {{"X-Number", QByteArray::number(i)}, {"X-Empty", ""}};
                record.received = {{"Date", QByteArray::number(i * 2 + attempt)}};
                log.attempted(record);
            }
            log.ended(call, json("{}"));
            sent.insert(call, log.find(call)->sent());
        }
        int packed = 0;
        for (const CallRecordPtr& line : log.all()) {
            QCOMPARE(line->attempts.size(), 2);
            QCOMPARE(line->sent().isEmpty(), line->packed);
            QCOMPARE(table.rowById(QString::number(line->id))->get(), line.get()); // nobody holds what was let go of
            packed += line->packed ? 1 : 0;
            const CallRecordPtr whole = log.find(line->id);
            QCOMPARE(whole->sent(), sent.value(line->id));
            for (int attempt = 1; attempt <= 2; ++attempt)
                QCOMPARE(whole->attempts.at(attempt - 1).received,
                         (HeaderList{{"Date", QByteArray::number((qint64(line->id) - 1) * 2 + attempt)}}));
        }
        QVERIFY(packed >= 100 - int(CallLog::kLoose + CallTexts::kTogether));
    }

    void whatIsUnderWayIsNotPacked()
    {
        SystemClock clock;
        CallLog log(clock);
        const quint64 slow = log.begin(change(u"things.create"_s, "{}"));
        for (int i = 0; i < 100; ++i)
            log.ended(log.begin(read()), json("[]"));
        QVERIFY(!log.line(slow)->packed);
        log.ended(slow, json("[1]"));
        QCOMPARE(log.find(slow)->answerBody, QByteArray("[1]"));
        QCOMPARE(log.find(slow)->requestBody, QByteArray("{}"));
        QCOMPARE(log.find(slow)->state, CallRecord::State::Answered);
    }

    void pollsShareTheirWords()
    {
        SystemClock clock;
        CallLog log(clock);
        const auto path = [](int i) { return u"/v1/things/%1"_s.arg(i % 3); };
        for (int i = 0; i < 9; ++i)
            (void)log.begin(read(path(i)));
        QCOMPARE(log.find(9)->path, path(2));
        QCOMPARE(log.find(9)->path.constData(), log.find(3)->path.constData());
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
