// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver/server.h"
#include "rawclient.h"
#include "tests/support/testmain.h"

#include <QTcpServer>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace alien::http;
using namespace std::chrono_literals;
using alien::test::RawClient;

namespace {

Response text(std::string body)
{
    Response response;
    response.contentType = "text/plain";
    response.body = std::move(body);
    return response;
}

Handler echo()
{
    return [](const Request& request) {
        return text(request.method + ' ' + request.path + '?' + request.query + ' ' + request.body);
    };
}

Limits shortLimits()
{
    Limits limits;
    limits.headerDeadline = 150ms;
    limits.bodyDeadline = 150ms;
    limits.idle = 10s;
    return limits;
}

QByteArray get(const QByteArray& target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n";
}

QByteArray statusLine(const QByteArray& answer)
{
    return answer.left(answer.indexOf('\r'));
}

QByteArray bodyOf(const QByteArray& answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasAsked()
    {
        Server server([](const Request& request) {
            return text(request.target + '|' + request.query + '|' + std::string(request.header("X-THING")) + '|' +
                        std::string(request.header("absent")) + '|' + request.body);
        });
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send("POST /a%20b?c=d HTTP/1.1\r\nHost: x\r\nx-thing: value\r\nContent-Length: 4\r\n\r\nbody");
        const QByteArray answer = client.answer();
        QCOMPARE(statusLine(answer), QByteArray("HTTP/1.1 200 OK"));
        QCOMPARE(bodyOf(answer), QByteArray("/a%20b?c=d|c=d|value||body"));
        QVERIFY(answer.contains("\r\ndate: "));
    }

    void keepsTheConnectionAndTheOrder()
    {
        Server server(echo());
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send(get("/one") + get("/two"));
        QCOMPARE(bodyOf(client.answer()), QByteArray("GET /one? "));
        QCOMPARE(bodyOf(client.answer()), QByteArray("GET /two? "));
        client.send(get("/three"));
        QCOMPARE(bodyOf(client.answer()), QByteArray("GET /three? "));
        QVERIFY(!client.isClosed());
    }

    void readsChunkedBodies()
    {
        Server server(echo());
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        QCOMPARE(bodyOf(client.answer()), QByteArray("POST /? abcde"));
    }

    void saysWhenToContinue()
    {
        Server server(echo());
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QVERIFY(client.socket().waitForReadyRead(RawClient::patience));
        QVERIFY(client.socket().readAll().startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("ok");
        QCOMPARE(bodyOf(client.answer()), QByteArray("POST /? ok"));
    }

    void sendsNoBodyToHead()
    {
        Server server(echo());
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        const QByteArray answer = client.untilClosed();
        QVERIFY(answer.contains("content-length: 8\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
    }

    void refusesBrokenRequests_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("two lengths") << QByteArray("Content-Length: 2\r\nContent-Length: 3\r\n");
        QTest::newRow("the same length twice") << QByteArray("Content-Length: 2\r\nContent-Length: 2\r\n");
        QTest::newRow("list of lengths") << QByteArray("Content-Length: 2, 3\r\n");
        QTest::newRow("negative length") << QByteArray("Content-Length: -2\r\n");
        QTest::newRow("length in words") << QByteArray("Content-Length: two\r\n");
        QTest::newRow("length beyond 64 bits") << QByteArray("Content-Length: 99999999999999999999\r\n");
        QTest::newRow("length and chunks") << QByteArray("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n");
        QTest::newRow("chunks twice") << QByteArray("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n");
        QTest::newRow("unknown coding") << QByteArray("Transfer-Encoding: deflated\r\n");
        QTest::newRow("two unknown codings") << QByteArray("Transfer-Encoding: a\r\nTransfer-Encoding: b\r\n");
        QTest::newRow("packed chunks") << QByteArray("Transfer-Encoding: gzip, chunked\r\n");
        QTest::newRow("header without colon") << QByteArray("nonsense\r\n");
    }
    void refusesBrokenRequests()
    {
        QFETCH(QByteArray, head);
        std::atomic<int> asked = 0;
        Server server([&asked](const Request&) {
            ++asked;
            return text({});
        });
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send("POST / HTTP/1.1\r\nHost: x\r\n" + head + "\r\n" + "ab");
        QVERIFY(client.untilClosed().startsWith("HTTP/1.1 400 "));
        QVERIFY(client.isClosed());
        QCOMPARE(asked.load(), 0);
    }

    void refusesLongHeaders()
    {
        Limits limits;
        limits.headerBytes = 1024;
        Server server(echo(), limits);
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send("GET / HTTP/1.1\r\nx: " + QByteArray(5000, 'x') + "\r\n\r\n");
        QVERIFY(client.untilClosed().startsWith("HTTP/1.1 431 "));
    }

    void refusesLargeBodiesBeforeTheyCome()
    {
        Limits limits;
        limits.bodyBytes = 100;
        limits.tooLargeText = "too much";
        Server server(echo(), limits);
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 101\r\n\r\n");
        const QByteArray answer = client.answer();
        QVERIFY(answer.startsWith("HTTP/1.1 413 "));
        QVERIFY(answer.contains("content-type: text/plain; charset=utf-8\r\n"));
        QCOMPARE(bodyOf(answer), QByteArray("too much"));
    }

    void refusesLargeChunkedBodies()
    {
        Limits limits;
        limits.bodyBytes = 100;
        Server server(echo(), limits);
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 20; ++i)
            client.send("10\r\n0123456789abcdef\r\n");
        QVERIFY(client.answer().startsWith("HTTP/1.1 413 "));
    }

    void takesMoreWhereUploadsGo()
    {
        Limits limits;
        limits.bodyBytes = 100;
        limits.uploadPrefix = "/storage/";
        limits.uploadBytes = 200;
        Server server(echo(), limits);
        QVERIFY(server.start(0));
        const auto put = [&server](const QByteArray& target, int bytes, bool chunked) {
            RawClient client(server.port());
            const QByteArray body(bytes, 'x');
            if (chunked)
                client.send("PUT " + target + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" +
                            QByteArray::number(bytes, 16) + "\r\n" + body + "\r\n0\r\n\r\n");
            else
                client.send("PUT " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(bytes) +
                            "\r\n\r\n" + body);
            return statusLine(client.answer());
        };
        for (const bool chunked : {false, true}) {
            QVERIFY(put("/storage/a", 200, chunked).startsWith("HTTP/1.1 200 "));
            QVERIFY(put("/storage/a", 201, chunked).startsWith("HTTP/1.1 413 "));
            QVERIFY(put("/stored/a", 101, chunked).startsWith("HTTP/1.1 413 "));
        }
    }

    void theGateRefusesBeforeTheBody()
    {
        std::atomic<int> handled = 0;
        Server server(
            [&handled](const Request&) {
                ++handled;
                return text("in");
            },
            {},
            [](const Request& request) -> std::optional<Response> {
                if (request.header("key") == "right" && request.path == "/a" && request.body.empty())
                    return std::nullopt;
                Response refused = text("no");
                refused.status = 401;
                return refused;
            });
        QVERIFY(server.start(0));
        RawClient stranger(server.port());
        stranger.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nonly this");
        QCOMPARE(statusLine(stranger.untilClosed()), QByteArray("HTTP/1.1 401 Unauthorized"));
        QCOMPARE(handled.load(), 0);
        RawClient friendly(server.port());
        friendly.send("POST /a HTTP/1.1\r\nHost: x\r\nkey: right\r\nContent-Length: 2\r\n\r\nhi");
        QCOMPARE(bodyOf(friendly.answer()), QByteArray("in"));
    }

    void listensOnBothLoopbacks()
    {
        Server server(echo());
        QVERIFY(server.start(0, Loopback::V4AndV6));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHostIPv6, server.port());
        if (!socket.waitForConnected(RawClient::patience))
            QSKIP("this machine has no IPv6 loopback");
        socket.write(get("/six"));
        QVERIFY(socket.waitForReadyRead(RawClient::patience));
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK"));
    }

    void letsTheRefusalArriveWhileTheBodyIsSent()
    {
        Limits limits;
        limits.bodyBytes = 100;
        Server server(echo(), limits);
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3000000\r\n\r\n" + QByteArray(3'000'000, 'x'));
        QVERIFY(client.untilClosed().startsWith("HTTP/1.1 413 "));
    }

    void givesUpOnDrippedHeaders()
    {
        Server server(echo(), shortLimits());
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send("GET / HTTP/1.1\r\nHo");
        QCOMPARE(client.untilClosed(), QByteArray());
        QVERIFY(client.isClosed());
    }

    void givesUpOnDrippedBodies()
    {
        Server server(echo(), shortLimits());
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
        QCOMPARE(client.untilClosed(), QByteArray());
        QVERIFY(client.isClosed());
    }

    void closesIdleConnections()
    {
        Limits limits;
        limits.idle = 50ms;
        Server server(echo(), limits);
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send(get("/"));
        QVERIFY(!client.answer().isEmpty());
        QCOMPARE(client.untilClosed(), QByteArray());
        QVERIFY(client.isClosed());
    }

    void takesNoMoreConnectionsThanAllowed()
    {
        Limits limits;
        limits.connections = 2;
        Server server(echo(), limits);
        QVERIFY(server.start(0));
        RawClient first(server.port());
        RawClient second(server.port());
        first.send(get("/"));
        second.send(get("/"));
        QVERIFY(!first.answer().isEmpty());
        QVERIFY(!second.answer().isEmpty());
        RawClient third(server.port());
        third.send(get("/"));
        QCOMPARE(third.untilClosed(), QByteArray());
        first.socket().disconnectFromHost();
        // The place is free again once the server noticed.
        QVERIFY(QTest::qWaitFor([&server] {
            RawClient again(server.port());
            again.send(get("/"));
            return !again.answer().isEmpty();
        }));
    }

    void givesUpOnReadersThatDoNotRead()
    {
        Limits limits;
        limits.writeDeadline = 100ms;
        const auto large = std::make_shared<const std::string>(64'000'000, 'x');
        Server server(
            [&large](const Request&) {
                Response response;
                response.sharedBody = large;
                return response;
            },
            limits);
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.socket().setReadBufferSize(1024);
        client.send(get("/"));
        QVERIFY(client.socket().waitForReadyRead(RawClient::patience));
        // The server lets the handler's body go when it gives up.
        QTRY_COMPARE(large.use_count(), 1L);
    }

    void writesLargeBodiesAsTheyAre()
    {
        std::string whole;
        auto parts = std::make_shared<std::vector<BodyPart>>();
        for (int i = 0; i < 20'000; ++i) {
            auto piece = std::make_shared<const std::string>("<" + std::to_string(i) +
                                                             std::string(std::size_t(i % 900), 'p') + ">");
            whole += piece->substr(1);
            const std::size_t length = piece->size() - 1;
            parts->push_back({std::move(piece), 1, length});
        }
        Server server([parts](const Request&) {
            Response response;
            response.parts = parts;
            return response;
        });
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send(get("/") + get("/"));
        for (int i = 0; i < 2; ++i)
            QVERIFY(bodyOf(client.answer()).toStdString() == whole);
    }

    void answersOthersWhileOneWaits()
    {
        std::mutex mutex;
        std::condition_variable bell;
        bool open = false;
        Server server([&](const Request& request) {
            if (request.path != "/slow")
                return text("quick");
            Response response;
            response.work = [&] {
                std::unique_lock lock(mutex);
                bell.wait(lock, [&open] { return open; });
                return text("slow");
            };
            return response;
        });
        QVERIFY(server.start(0));
        RawClient slow(server.port());
        RawClient quick(server.port());
        slow.send(get("/slow"));
        quick.send(get("/"));
        QCOMPARE(bodyOf(quick.answer()), QByteArray("quick"));
        {
            const std::scoped_lock lock(mutex);
            open = true;
        }
        bell.notify_all();
        QCOMPARE(bodyOf(slow.answer()), QByteArray("slow"));
    }

    void playsFaults_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("close") << int(Response::Fault::CloseBeforeAnswer) << QByteArray();
        QTest::newRow("reset") << int(Response::Fault::ResetBeforeAnswer) << QByteArray();
        QTest::newRow("truncate") << int(Response::Fault::TruncateBody) << QByteArray("0123");
    }
    void playsFaults()
    {
        QFETCH(int, fault);
        QFETCH(QByteArray, expected);
        Server server([fault](const Request&) {
            Response response = text("01234567");
            response.fault = Response::Fault(fault);
            return response;
        });
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send(get("/"));
        const QByteArray got = client.untilClosed();
        QVERIFY(client.isClosed());
        QCOMPARE(got.isEmpty() ? got : bodyOf(got), expected);
        QCOMPARE(got.contains("content-length: 8"), !expected.isEmpty());
    }

    void stopsWhileConnectionsHang()
    {
        auto server = std::make_unique<Server>([](const Request&) {
            Response response;
            response.fault = Response::Fault::Hang;
            return response;
        });
        QVERIFY(server->start(0));
        RawClient client(server->port());
        client.send(get("/"));
        RawClient silent(server->port());
        QVERIFY(silent.isConnected());
        server.reset();
        QCOMPARE(client.untilClosed(), QByteArray());
        QVERIFY(client.isClosed());
    }

    void dripsTheBody()
    {
        Server server([](const Request&) {
            Response response = text("ab");
            response.fault = Response::Fault::DripBody;
            return response;
        });
        QVERIFY(server.start(0));
        RawClient client(server.port());
        client.send(get("/"));
        QCOMPARE(bodyOf(client.answer()), QByteArray("ab"));
    }

    void saysThatThePortIsTaken()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        Server server(echo());
        QVERIFY(!server.start(holder.serverPort()));
        QVERIFY(server.errorText().find(std::to_string(holder.serverPort())) != std::string::npos);
    }
};

ALIEN_TEST(ServerTest)
#include "tst_server.moc"
