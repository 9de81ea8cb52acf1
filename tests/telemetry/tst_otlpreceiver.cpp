// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/receiver/otlpreceiver.h"
#include "tests/httpserver/rawclient.h"
#include "tests/support/testmain.h"
#include "wire.h"

#include <QHostAddress>
#include <QTcpServer>

#include <vector>

using namespace alien;
using namespace alien::telemetry;
using namespace alien::test;
using namespace std::chrono_literals;

namespace {

class Sink : public OtlpSink
{
public:
    Answer store(Arrival&& arrival) override
    {
        const std::lock_guard lock(m_mutex);
        if (answer == Answer::Stored)
            arrivals.push_back(std::move(arrival));
        return answer;
    }
    void quarantine(const std::string& connection, otlp::Signal, const std::string& body,
                    const std::string& why) override
    {
        const std::lock_guard lock(m_mutex);
        kept.push_back(connection + '|' + body + '|' + why);
    }

    std::atomic<Answer> answer = Answer::Stored;
    std::vector<Arrival> arrivals;
    std::vector<std::string> kept;

private:
    std::mutex m_mutex;
};

struct Bench
{
    Sink sink;
    OtlpReceiver receiver;
    explicit Bench(const http::Limits& limits = OtlpReceiver::Options::defaultHttp())
        : receiver(sink, {"s3cret", {}, limits})
    {
        if (!receiver.start(0))
            qFatal("no port");
    }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(receiver.port()); }
    QByteArray head(const QByteArray& path, qsizetype size, const QByteArray& extra = {}) const
    {
        return "POST " + path + " HTTP/1.1\r\nHost: " + host() +
               "\r\nAuthorization: s3cret\r\nContent-Type: application/x-protobuf\r\n" +
               "Content-Length: " + QByteArray::number(size) + "\r\n" + extra + "\r\n";
    }
    /// The answer, or what came before the connection closed.
    QByteArray send(const QByteArray& path, const std::string& body, const QByteArray& extra = {}) const
    {
        RawClient client(receiver.port());
        client.send(head(path, qsizetype(body.size()), extra) + QByteArray::fromStdString(body));
        return client.answer();
    }
};

const std::string good = request(metricOf("g", 5, message(1, fixed64(3, 9) + real(4, 1))));
const std::string goodLog = request(message(2, message(5, text(1, "line"))));

int statusOf(const QByteArray& answer)
{
    return answer.mid(9, 3).toInt();
}

} // namespace

class OtlpReceiverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheThreeSignals()
    {
        Bench bench;
        const QByteArray answer = bench.send("/v1/metrics", good);
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\ncontent-type: application/x-protobuf\r\ncontent-length: 0"));
        QCOMPARE(statusOf(bench.send("/m/conn-1/v1/logs", gzipped(goodLog))), 200);
        QCOMPARE(statusOf(bench.send("/v1/traces", {})), 200);
        QCOMPARE(bench.sink.arrivals.size(), std::size_t(2));
        QCOMPARE(bench.sink.arrivals[0].connection, std::string());
        QCOMPARE(bench.sink.arrivals[1].connection, std::string("conn-1"));
        QCOMPARE(bench.sink.arrivals[1].payload.logs.at(0).records.at(0).body, std::string("line"));
        QCOMPARE(bench.receiver.counters().stored, std::uint64_t(3));
        QCOMPARE(bench.receiver.counters("conn-1").logs, std::uint64_t(1));
        QCOMPARE(bench.receiver.counters("").points, std::uint64_t(1));
        QVERIFY(bench.receiver.counters().lastStoredMs > 0);
    }

    void answersJsonToJson()
    {
        Bench bench;
        RawClient client(bench.receiver.port());
        client.send("POST /v1/logs HTTP/1.1\r\nHost: " + bench.host() +
                    "\r\nAuthorization: s3cret\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        const QByteArray answer = client.answer();
        QCOMPARE(statusOf(answer), 200);
        QVERIFY(answer.endsWith("\r\n\r\n{}"));
    }

    void refusesAtTheGate_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray good = "Host: %HOST%\r\nAuthorization: s3cret\r\n";
        const QByteArray post = "POST /v1/logs HTTP/1.1\r\n";
        const QByteArray end = "Content-Length: 5000000\r\n\r\n";
        QTest::newRow("no secret") << post + "Host: %HOST%\r\n" + end << 401;
        QTest::newRow("wrong secret") << post + "Host: %HOST%\r\nAuthorization: s3creT\r\n" + end << 401;
        QTest::newRow("longer secret") << post + "Host: %HOST%\r\nAuthorization: s3cret1\r\n" + end << 401;
        QTest::newRow("rebound name") << post + "Host: evil.example:80\r\nAuthorization: s3cret\r\n" + end << 403;
        QTest::newRow("other port") << post + "Host: 127.0.0.1:1\r\nAuthorization: s3cret\r\n" + end << 403;
        QTest::newRow("page") << post + good + "Origin: http://127.0.0.1\r\n" + end << 403;
        QTest::newRow("preflight") << "OPTIONS /v1/logs HTTP/1.1\r\n" + good + "\r\n" << 403;
        QTest::newRow("path") << "POST /v1/profiles HTTP/1.1\r\n" + good + end << 404;
        QTest::newRow("path of a connection") << "POST /m/../v1/logs HTTP/1.1\r\n" + good + end << 404;
        QTest::newRow("method") << "GET /v1/logs HTTP/1.1\r\n" + good + "\r\n" << 405;
        QTest::newRow("size") << post + good + "Content-Length: 17000000\r\n\r\n" << 413;
        QTest::newRow("header") << post + good + "X: " + QByteArray(20'000, 'x') + "\r\n" + end << 431;
    }

    /// The body never came, and nobody waits for it.
    void refusesAtTheGate()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        Bench bench;
        RawClient client(bench.receiver.port());
        client.send(request.replace("%HOST%", bench.host()));
        const QByteArray answer = client.untilClosed();
        QCOMPARE(statusOf(answer), status);
        QVERIFY(status != 405 || answer.contains("allow: POST"));
        QVERIFY(bench.sink.arrivals.empty());
        const ReceiverCounters counters = bench.receiver.counters();
        const std::uint64_t counted =
            counters.noSecret + counters.wrongHost + counters.fromBrowser + counters.wrongPath + counters.wrongMethod;
        QCOMPARE(counted, std::uint64_t(status == 413 || status == 431 ? 0 : 1));
        QVERIFY(!answer.contains("s3cret"));
    }

    void opensToAnotherSecret()
    {
        Bench bench;
        const auto status = [&bench](const QByteArray& secret) {
            RawClient client(bench.receiver.port());
            client.send("POST /v1/logs HTTP/1.1\r\nHost: " + bench.host() + "\r\nAuthorization: " + secret +
                        "\r\nContent-Length: 0\r\n\r\n");
            return statusOf(client.answer());
        };
        QCOMPARE(status("second"), 401);
        bench.receiver.allow("second");
        bench.receiver.allow("");
        QCOMPARE(status("second"), 200);
        QCOMPARE(status("s3cret"), 200);
        QCOMPARE(status(""), 401);
    }

    void tellsOfRejectedPoints()
    {
        Bench bench;
        const std::string body =
            request(metricOf("g", 5, message(1, fixed64(3, 9) + real(4, 1)) + message(1, real(4, 1))));
        const QByteArray answer = bench.send("/v1/metrics", body);
        QCOMPARE(statusOf(answer), 200);
        QVERIFY(answer.contains("g: a point without a time"));
        QCOMPARE(bench.receiver.counters().rejected, std::uint64_t(1));
        QCOMPARE(bench.receiver.counters().points, std::uint64_t(1));
    }

    void whatCannotBeReadIsRefusedToDirectSenders()
    {
        Bench bench;
        const QByteArray answer = bench.send("/v1/metrics", "garbage");
        QCOMPARE(statusOf(answer), 400);
        QVERIFY(answer.contains("not OTLP protobuf"));
        QCOMPARE(statusOf(bench.send("/v1/metrics", gzipped(std::string(std::size_t(9) << 20, ' ')))), 413);
        QVERIFY(bench.sink.kept.empty());
        QCOMPARE(bench.receiver.counters().malformed, std::uint64_t(1));
        QCOMPARE(bench.receiver.counters().tooLarge, std::uint64_t(1));
    }

    void whatCannotBeReadIsKeptFromManagers()
    {
        Bench bench;
        const QByteArray answer = bench.send("/m/c/v1/metrics", "garbage");
        QCOMPARE(statusOf(answer), 200);
        QVERIFY(answer.contains("not OTLP protobuf"));
        QCOMPARE(bench.sink.kept.size(), std::size_t(1));
        QVERIFY(bench.sink.kept[0].starts_with("c|garbage|not OTLP"));
        QCOMPARE(bench.receiver.counters("c").quarantined, std::uint64_t(1));
    }

    void pushesBack()
    {
        Bench bench;
        bench.sink.answer = OtlpSink::Answer::Busy;
        const QByteArray direct = bench.send("/v1/metrics", good);
        QCOMPARE(statusOf(direct), 503);
        QVERIFY(direct.contains("retry-after: 5"));
        // The manager notices nothing but a broken connection.
        QCOMPARE(bench.send("/m/c/v1/metrics", good), QByteArray());
        bench.sink.answer = OtlpSink::Answer::Failed;
        QCOMPARE(statusOf(bench.send("/v1/metrics", good)), 503);
        QCOMPARE(bench.receiver.counters().busy, std::uint64_t(2));
        QCOMPARE(bench.receiver.counters().failed, std::uint64_t(1));
        QCOMPARE(bench.receiver.counters().points, std::uint64_t(0));
    }

    void servesBesideSlowAndIdleOnes()
    {
        http::Limits limits = OtlpReceiver::Options::defaultHttp();
        limits.headerDeadline = 300ms;
        limits.bodyDeadline = 300ms;
        Bench bench(limits);
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < 40; ++i) {
            slow.push_back(std::make_unique<RawClient>(bench.receiver.port()));
            slow.back()->send(i % 2 ? bench.head("/v1/logs", 1000) : QByteArray("POST /v1/l"));
        }
        QCOMPARE(statusOf(bench.send("/v1/metrics", good)), 200);
        for (const auto& client : slow) {
            (void)client->untilClosed();
            QVERIFY(client->isClosed());
        }
        QCOMPARE(statusOf(bench.send("/v1/metrics", good)), 200);
    }

    void takesTheNextPortWhenOneIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Sink sink;
        OtlpReceiver receiver(sink, {"s3cret", {}, OtlpReceiver::Options::defaultHttp()});
        QVERIFY(receiver.start(other.serverPort()));
        QVERIFY(receiver.port() > other.serverPort());
        QCOMPARE(receiver.endpoint("c"), "http://127.0.0.1:" + std::to_string(receiver.port()) + "/m/c");
        receiver.stop();
        QVERIFY(!receiver.isRunning());
        OtlpReceiver open(sink, {});
        QVERIFY(!open.start(0)); // never without a secret
    }

    void makesSecrets()
    {
        const std::string one = OtlpReceiver::newSecret();
        QCOMPARE(one.size(), std::size_t(64));
        QVERIFY(one != OtlpReceiver::newSecret());
    }
};

ALIEN_TEST(OtlpReceiverTest)
#include "tst_otlpreceiver.moc"
