// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/retry.h"
#include "tests/client/transportbench.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

namespace alien::test {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using std::chrono::milliseconds;

class TestTransportRetry : public QObject
{
    Q_OBJECT
private:
    static RetryPolicy quick()
    {
        RetryPolicy policy;
        policy.enabled = true;
        policy.initialInterval = milliseconds(1);
        return policy;
    }

private Q_SLOTS:
    void waitsGrowLikeTheSdks()
    {
        const RetryPolicy policy; // 500 ms, 60 s, 1.5
        QCOMPARE(retry::waitMs(policy, 1, 0.0, {}), 500);
        QCOMPARE(retry::waitMs(policy, 1, 0.5, {}), 1000);
        QCOMPARE(retry::waitMs(policy, 4, 0.0, {}), 4000);
        QCOMPARE(retry::waitMs(policy, 4, 0.999, {}), 4999);
        QCOMPARE(retry::waitMs(policy, 1000, 0.9, {}), 60'000);
        QCOMPARE(retry::waitMs(policy, 1, 0.5, 7000), 7000);
        QCOMPARE(retry::waitMs(policy, 1, 0.5, 120'000), 120'000); // asked for, so not cut to maxInterval
        RetryPolicy absurd;
        absurd.exponent = 1e6;
        QCOMPARE(retry::waitMs(absurd, 3, 0.0, {}), 60'000);
    }

    void nothingIsRetriedUnlessEnabled()
    {
        TransportBench bench;
        bench.server.setHandler([](const RawRequest&) { return RawAnswer::http(503, ""); });
        const auto result = bench.run(TransportBench::get());
        QCOMPARE(result.error().status, 503);
        QCOMPARE(result.error().attempts, 1);
        QCOMPARE(bench.server.count(), 1);
    }

    void statusIsRetried_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("again");
        for (const int status : {429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status << true;
        for (const int status : {400, 401, 403, 404, 408, 409, 410, 413, 501})
            QTest::addRow("%d", status) << status << false;
    }
    void statusIsRetried()
    {
        QFETCH(int, status);
        QFETCH(bool, again);
        TransportBench bench;
        bench.options.retry = quick();
        bench.server.enqueue(RawAnswer::http(status, ""));
        const auto call = bench.transport().send(TransportBench::get());
        QSignalSpy retrying(call.state(), &CallState::retrying);
        const auto result = TransportBench::await(call);
        QCOMPARE(result.ok(), again);
        QCOMPARE(bench.server.count(), again ? 2 : 1);
        QCOMPARE(retrying.size(), again ? 1 : 0);
        if (again) {
            QCOMPARE(result->attempts, 2);
            QCOMPARE(retrying.constFirst().at(0).toInt(), 2);
            QCOMPARE(retrying.constFirst().at(1).toInt(), 1);
        }
    }

    void mutationsAreNeverRetried()
    {
        TransportBench bench;
        bench.options.retry = quick();
        bench.options.retry.retryConnectionErrors = true;
        bench.server.enqueue(RawAnswer::http(503, ""));
        QCOMPARE(bench.run(TransportBench::mutation()).error().status, 503);
        QCOMPARE(bench.server.count(), 1);
        bench.server.enqueue(RawAnswer().close());
        QCOMPARE(kindName(bench.run(TransportBench::mutation()).error().kind), kindName(Kind::OutcomeUnknown));
        HttpRequest post = TransportBench::mutation();
        post.mutation = false; // no GET is enough
        bench.server.enqueue(RawAnswer::http(503, ""));
        QVERIFY(!bench.run(post).ok());
        QTest::qWait(20);
        QCOMPARE(bench.server.count(), 3);
    }

    void callerMayVouchForAMutation()
    {
        TransportBench bench;
        HttpRequest request = TransportBench::mutation();
        request.options.safeToRepeat = true;
        request.options.retry = quick();
        request.options.retry->retryConnectionErrors = true;
        bench.server.enqueue(RawAnswer::http(503, ""));
        bench.server.enqueue(RawAnswer().close());
        const auto result = bench.run(request);
        QVERIFY(result.ok());
        QCOMPARE(result->attempts, 3);
        QCOMPARE(bench.server.count(), 3); // one for each attempt: Qt added none of its own
    }

    void vouchedMutationStaysUnknownOnceItLeft()
    {
        TransportBench bench;
        HttpRequest request = TransportBench::mutation();
        request.options.safeToRepeat = true;
        request.options.retry = quick();
        request.options.retry->retryConnectionErrors = true;
        request.options.retry->maxElapsedTime = milliseconds(100);
        bench.server.enqueue(RawAnswer().stopListening().close()); // later attempts are refused
        const auto result = bench.run(request);
        QCOMPARE(kindName(result.error().kind), kindName(Kind::OutcomeUnknown));
        QVERIFY(result.error().attempts > 1);
    }

    void connectionErrorsOnlyWhenAskedFor()
    {
        for (const bool asked : {false, true}) {
            TransportBench bench;
            bench.options.retry = quick();
            bench.options.retry.retryConnectionErrors = asked;
            bench.server.enqueue(RawAnswer().send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}").close());
            const auto result = bench.run(TransportBench::get());
            QCOMPARE(result.ok(), asked);
            QCOMPARE(bench.server.count(), asked ? 2 : 1);
        }
    }

    void perCallPolicyWins()
    {
        TransportBench bench;
        bench.options.retry = quick();
        bench.server.enqueue(RawAnswer::http(503, ""));
        HttpRequest request = TransportBench::get();
        request.options.retry = RetryPolicy{};
        QVERIFY(!bench.run(request).ok());
        bench.server.enqueue(RawAnswer::http(503, ""));
        QVERIFY(bench.run(TransportBench::get()).ok());
        bench.transport().setRetryPolicy(RetryPolicy{});
        bench.server.enqueue(RawAnswer::http(503, ""));
        QVERIFY(!bench.run(TransportBench::get()).ok());
    }

    void retryAfterIsWaitedFor()
    {
        TransportBench bench;
        bench.options.retry = quick();
        bench.options.retry.maxInterval = milliseconds(2); // does not cut what the manager asked for
        bench.server.enqueue(RawAnswer::http(429, "", "", {{"Retry-After", "1"}}));
        const auto call = bench.transport().send(TransportBench::get());
        QSignalSpy retrying(call.state(), &CallState::retrying);
        QVERIFY(TransportBench::await(call).ok());
        QCOMPARE(retrying.constFirst().at(1).toInt(), 1000);
    }

    void elapsedTimeEndsIt()
    {
        TransportBench bench;
        qint64 now = 0;
        bench.options.seams.steadyMs = [&] { return now; };
        bench.options.retry = quick();
        bench.options.retry.maxElapsedTime = milliseconds(10'000);
        bench.server.setHandler([&](const RawRequest&) {
            now += 3000;
            return RawAnswer::http(503, "");
        });
        const auto result = bench.run(TransportBench::get());
        QCOMPARE(result.error().status, 503);
        QCOMPARE(result.error().attempts, 4); // after 3, 6 and 9 s there was time left
        bench.server.enqueue(RawAnswer::http(503, "", "", {{"Retry-After", "100"}}));
        QCOMPARE(bench.run(TransportBench::get()).error().attempts, 1); // a wait past the end is not begun
    }

    void totalDeadlineForbidsAWaitPastIt()
    {
        TransportBench bench;
        bench.options.retry = quick();
        bench.server.enqueue(RawAnswer::http(503, "", "", {{"Retry-After", "100"}}));
        HttpRequest request = TransportBench::get();
        request.options.totalDeadline = std::chrono::seconds(20);
        const auto result = bench.run(request);
        QCOMPARE(result.error().status, 503);
        QCOMPARE(result.error().retryAfterMs.value_or(0), 100'000);
    }

    void hooksSeeEveryAttemptAndNoToken()
    {
        TransportBench bench;
        bench.endpoint.token = Secret("ax_admin_0123456789abcdef");
        bench.options.retry = quick();
        bench.options.retry.retryConnectionErrors = true;
        QStringList seen;
        bench.options.hooks.beforeRequest = [&](HttpRequest& request) {
            seen << u"before"_s;
            for (const auto& [name, value] : request.headers + request.options.headers)
                QVERIFY(!value.contains("0123456789"));
            request.headers.append({"X-Trace", QByteArray::number(seen.size())});
            request.path = u"/elsewhere"_s;
            request.method = "DELETE";
        };
        bench.options.hooks.afterResponse = [&](const HttpRequest& request, const HttpAnswer& answer) {
            QCOMPARE(request.path, u"/v1/thing"_s);
            seen << u"after %1"_s.arg(answer.status);
        };
        bench.options.hooks.requestError = [&](const HttpRequest&, const ApiError& error) {
            seen << u"error %1"_s.arg(QLatin1String(kindName(error.kind)));
        };
        bench.server.enqueue(RawAnswer::http(503, ""));
        bench.server.enqueue(RawAnswer().send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}").close());
        QVERIFY(bench.run(TransportBench::get()).ok());
        QCOMPARE(seen, QStringList({u"before"_s, u"after 503"_s, u"before"_s, u"error Connection"_s, u"before"_s,
                                    u"after 200"_s}));
        QCOMPARE(bench.server.requests().at(0).header("X-Trace"), QByteArray("1"));
        QCOMPARE(bench.server.requests().at(1).header("X-Trace"), QByteArray("3"));
        QCOMPARE(bench.server.last().method, QByteArray("GET"));
        QCOMPARE(bench.server.last().target, QByteArray("/v1/thing"));
    }

    void hookCannotSneakAHeaderIn_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addRow("Authorization") << QByteArray("Authorization") << QByteArray("Basic x");
        QTest::addRow("line break") << QByteArray("X-A") << QByteArray("a\r\nb: c");
    }
    void hookCannotSneakAHeaderIn()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        TransportBench bench;
        bench.options.hooks.beforeRequest = [&](HttpRequest& request) { request.headers.append({name, value}); };
        QCOMPARE(kindName(bench.run(TransportBench::get()).error().kind), kindName(Kind::InvalidRequest));
        QCOMPARE(bench.server.connections(), 0);
    }

    void everyAttemptIsRecorded()
    {
        TransportBench bench;
        bench.options.retry = quick();
        bench.server.enqueue(RawAnswer::http(503, ""));
        bench.server.enqueue(RawAnswer::http(200, "[1]"));
        QSignalSpy records(&bench.transport(), &Transport::attempted);
        HttpRequest request = TransportBench::get();
        request.operation = u"things.get"_s;
        QVERIFY(bench.run(request).ok());
        QCOMPARE(records.size(), 2);
        const auto first = records.at(0).at(0).value<RequestRecord>();
        const auto second = records.at(1).at(0).value<RequestRecord>();
        QCOMPARE(first.status, 503);
        QCOMPARE(first.attempt, 1);
        QCOMPARE(second.status, 200);
        QCOMPARE(second.attempt, 2);
        QCOMPARE(second.method, QByteArray("GET"));
        QCOMPARE(second.path, u"/v1/thing"_s);
        QCOMPARE(second.operation, u"things.get"_s);
        QCOMPARE(second.bytes, 3);
        QVERIFY(second.elapsedUs > 0);
        QVERIFY(second.error.isEmpty());
        bench.server.close();
        bench.transport().dropConnections();
        QVERIFY(!bench.run(request).ok());
        QVERIFY(!records.at(2).at(0).value<RequestRecord>().error.isEmpty());
    }

    void debugLogShowsEachRequestAndNoSecret()
    {
        TransportBench bench;
        QStringList lines;
        bench.endpoint.token = Secret("ax_admin_0123456789abcdef");
        bench.options.debug = true;
        bench.options.debugSink = [&](const QString& line) { lines << line; };
        bench.options.retry = quick();
        bench.server.enqueue(RawAnswer::http(503, R"({"code":"X","message":"token ax_dg_beef leaked"})"));
        HttpRequest request = TransportBench::get(u"/v1/tokens/ax_deploy_cafe"_s);
        request.query.addQueryItem(u"token"_s, u"hidden-query"_s);
        QVERIFY(bench.run(request).ok());
        const QString all = lines.join(u'\n');
        QVERIFY(all.contains(u"GET /v1/tokens/"_s));
        QVERIFY(all.contains(u"503 attempt 1"_s));
        QVERIFY(all.contains(u"200 attempt 2"_s));
        QVERIFY(all.contains(u" ms"_s));
        for (const QString& secret : {u"0123456789"_s, u"beef"_s, u"cafe"_s, u"hidden"_s, u"Bearer"_s})
            QVERIFY2(!all.contains(secret), qPrintable(all));
    }

    void debugLogIsSilentUnlessAskedFor()
    {
        TransportBench bench;
        QStringList lines;
        bench.options.debugSink = [&](const QString& line) { lines << line; };
        QVERIFY(bench.run(TransportBench::get()).ok());
        QVERIFY(lines.isEmpty());
    }
};

} // namespace alien::test

using alien::test::TestTransportRetry;
ALIEN_TEST(TestTransportRetry)
#include "tst_transportretry.moc"
