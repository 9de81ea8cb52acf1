// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/document.h"
#include "client/operations/operation.h"
#include "tests/client/transportbench.h"
#include "tests/support/testmain.h"

#include <zlib.h>

namespace alien::test {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QByteArray gzip(const QByteArray& plain)
{
    z_stream z{};
    deflateInit2(&z, 1, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&z, uLong(plain.size()))), '\0');
    QByteArray input = plain;
    z.next_in = reinterpret_cast<Bytef*>(input.data());
    z.avail_in = uInt(input.size());
    z.next_out = reinterpret_cast<Bytef*>(packed.data());
    z.avail_out = uInt(packed.size());
    deflate(&z, Z_FINISH);
    packed.resize(packed.size() - qsizetype(z.avail_out));
    deflateEnd(&z);
    return packed;
}

QByteArray head(const QByteArray& lines)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + lines + "\r\n";
}

/// A row of the table: what the server does to whom, and what must come of it.
struct Fault
{
    RawAnswer answer;
    HttpRequest request;
    Kind kind = Kind::Unexpected;
    int most = 1;       ///< requests that the server may count
    QString says;       ///< part of the text
    int status = 0;     ///< 0: not looked at
    bool quick = false; ///< with short limits
};

HttpRequest list()
{
    HttpRequest request = TransportBench::get(u"/v1/deployments"_s);
    request.streamToDisk = true;
    return request;
}

void addMutationRows(QList<QPair<const char*, Fault>>& rows)
{
    const auto closed = RawAnswer().close();
    const auto reset = RawAnswer().reset();
    const auto silent = RawAnswer().stall();
    const QByteArray big(300'000, 'x');
    const auto add = [&](const char* name, const RawAnswer& answer, const HttpRequest& request, Kind kind,
                         const QString& says = {}, int status = 0, bool quick = false) {
        rows.append({name, {answer, request, kind, 1, says, status, quick}});
    };
    const Kind unknown = Kind::OutcomeUnknown;
    add("mutation, closed before the answer", closed, TransportBench::mutation(), unknown, u"Outcome unknown"_s);
    add("mutation, reset before the answer", reset, TransportBench::mutation(), unknown);
    add("mutation without body, closed", closed, TransportBench::mutation("POST", {}), unknown);
    add("mutation without body, reset", reset, TransportBench::mutation("POST", {}), unknown);
    add("DELETE, closed", closed, TransportBench::mutation("DELETE", {}), unknown);
    add("DELETE, reset", reset, TransportBench::mutation("DELETE", {}), unknown);
    add("PUT, closed", closed, TransportBench::mutation("PUT"), unknown);
    add("mutation of 300 kB, closed", closed, TransportBench::mutation("POST", big), unknown);
    add("mutation, closed, nobody listens any more", RawAnswer().stopListening().close(), TransportBench::mutation(),
        unknown);
    add("mutation without body, closed, nobody listens any more", RawAnswer().stopListening().close(),
        TransportBench::mutation("POST", {}), unknown);
    add("mutation, silence", silent, TransportBench::mutation(), unknown, u"No answer within"_s, 0, true);
    add("mutation without body, silence", silent, TransportBench::mutation("DELETE", {}), unknown,
        u"No answer within"_s, 0, true);
    add("mutation, cut answer", RawAnswer().send(head("Content-Length: 200\r\n") + "{}").close(),
        TransportBench::mutation(), unknown, u"broke off"_s, 200);
    add("mutation, cut refusal", RawAnswer().send("HTTP/1.1 409 No\r\nContent-Length: 200\r\n\r\n{}").close(),
        TransportBench::mutation(), Kind::Connection, u"broke off"_s, 409);
    add("mutation, junk instead of HTTP", RawAnswer().send("SSH-2.0-OpenSSH\r\n").close(), TransportBench::mutation(),
        unknown);
    add("mutation, only a preliminary answer", RawAnswer().send("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n").close(),
        TransportBench::mutation(), unknown, {}, 103);
    add("mutation, the gateway lost the answer", RawAnswer::http(504, "<html>late</html>", "text/html"),
        TransportBench::mutation(), unknown, {}, 504);
    add("mutation, redirected", RawAnswer::http(307, "{}", "text/html", {{"Location", "http://other.example/x"}}),
        TransportBench::mutation(), Kind::Unexpected, u"other.example"_s, 307);
    add("mutation, 401", RawAnswer::http(401, R"({"code":"UNAUTHORIZED","message":"Invalid token"})"),
        TransportBench::mutation(), Kind::Api, u"Invalid token"_s, 401);
    add("mutation, 401 with a challenge", RawAnswer::http(401, "", "", {{"WWW-Authenticate", "Basic realm=\"x\""}}),
        TransportBench::mutation(), Kind::Api, {}, 401);
    add("mutation, 500", RawAnswer::http(500, R"({"code":"GENERIC_ERROR","message":"Internal server error"})"),
        TransportBench::mutation(), Kind::Api, {}, 500);
    add("mutation, the answer is too large", RawAnswer().send(head("Content-Length: 99999999999\r\n")).stall(),
        TransportBench::mutation(), unknown, u"larger"_s, 200);
}

void addConnectionRows(QList<QPair<const char*, Fault>>& rows)
{
    // Qt repeats a read by itself, depending on when it notices the end: without an answer always once, sometimes after
    // a part of it.
    const auto add = [&](const char* name, const RawAnswer& answer, Kind kind, int most, const QString& says = {},
                         bool quick = false, const HttpRequest& request = TransportBench::get()) {
        rows.append({name, {answer, request, kind, most, says, 0, quick}});
    };
    add("read, closed before the answer", RawAnswer().close(), Kind::Connection, 3, u"without an answer"_s);
    add("read, reset before the answer", RawAnswer().reset(), Kind::Connection, 3);
    add("read, silence", RawAnswer().stall(), Kind::Timeout, 1, u"No answer within"_s, true);
    add("read, dripping body", RawAnswer().send(head("Content-Length: 1000\r\n")).drip(QByteArray(1000, ' '), 1, 20),
        Kind::Timeout, 1, u"not complete"_s, true);
    add("read, dripping head", RawAnswer().send("HTTP/1.1 200 OK\r\n").drip(QByteArray(1000, 'x'), 1, 20),
        Kind::Timeout, 1, u"No answer within"_s, true);
    add("list, slower than the least rate",
        RawAnswer().send(head("Content-Length: 100000\r\n")).drip(QByteArray(100'000, ' '), 10, 20), Kind::Timeout, 1,
        u"bytes a second"_s, true, list());
    add("list, silent after its head", RawAnswer().send(head("Content-Length: 100000\r\n")).stall(), Kind::Timeout, 1,
        u"bytes a second"_s, true, list());
    add("truncated by length", RawAnswer().send(head("Content-Length: 200\r\n") + "{}").close(), Kind::Connection, 3,
        u"broke off"_s);
    add("truncated inside a chunk", RawAnswer().send(head("Transfer-Encoding: chunked\r\n") + "5\r\n{\"a").close(),
        Kind::Connection, 3, u"broke off"_s);
    add("truncated between chunks", RawAnswer().send(head("Transfer-Encoding: chunked\r\n") + "2\r\n[1\r\n").close(),
        Kind::Connection, 3);
    for (const int pause : {0, 5, 50}) // Qt tells by when it notices
        for (const char* part : {"1\r\n{\r\n", "7\r\n{\"a\":{}\r\n", "9\r\n{\"a\":\"}\\\"\r\n"})
            add("chunks that stop", RawAnswer().send(head("Transfer-Encoding: chunked\r\n") + part).wait(pause).close(),
                Kind::Connection, 3, u"broke off"_s);
    add("a chunk with a broken length",
        RawAnswer().send(head("Transfer-Encoding: chunked\r\n") + "1\r\n{\r\nzz\r\n}\r\n"), Kind::Connection, 3);
    add("no length, closed too early", RawAnswer().send(head({}) + "{\"a\":[1,2").close(), Kind::Connection, 3,
        u"broke off"_s);
    add("reset inside the body", RawAnswer().send(head("Content-Length: 200\r\n") + "{}").wait(50).reset(),
        Kind::Connection, 3);
    add("list truncated by length", RawAnswer().send(head("Content-Length: 200\r\n") + "[]").close(), Kind::Connection,
        3, {}, false, list());
    add("junk instead of HTTP", RawAnswer().send("SSH-2.0-OpenSSH_9\r\n").close(), Kind::Unexpected, 4, u"HTTP"_s);
}

// NOLINTNEXTLINE(readability-function-size): a table
void addAnswerRows(QList<QPair<const char*, Fault>>& rows)
{
    const auto add = [&](const char* name, const RawAnswer& answer, Kind kind, const QString& says = {}, int status = 0,
                         const HttpRequest& request = TransportBench::get()) {
        rows.append({name, {answer, request, kind, 1, says, status, false}});
    };
    const auto raw = [](const QByteArray& lines, const QByteArray& body) {
        return RawAnswer().send(head(lines) + body);
    };
    const QByteArray packed = gzip(QByteArray(200'000, 'a') + "tail");
    const auto packedAnswer = [&](const QByteArray& bytes) {
        return raw("Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n", bytes);
    };
    QByteArray damaged = packed;
    damaged[damaged.size() / 2] = char(damaged.at(damaged.size() / 2) ^ 0x55);
    QByteArray wrongSum = packed;
    wrongSum[wrongSum.size() - 6] = char(wrongSum.at(wrongSum.size() - 6) ^ 1);
    QByteArray manyHeaders;
    for (int i = 0; i < 300; ++i)
        manyHeaders += "X-" + QByteArray::number(i) + ": " + QByteArray(1000, 'x') + "\r\n";
    const Kind odd = Kind::Unexpected;

    add("equal Content-Length twice", raw("Content-Length: 2\r\nContent-Length: 2\r\n", "{}"), odd, u"length"_s);
    add("conflicting Content-Length", raw("Content-Length: 2\r\nContent-Length: 3\r\n", "{} "), odd, u"length"_s);
    add("Content-Length as a list", raw("Content-Length: 2, 2\r\n", "{}"), odd);
    add("negative Content-Length", raw("Content-Length: -2\r\n", "{}"), odd);
    add("unreadable Content-Length", raw("Content-Length: 0x2\r\n", "{}"), odd);
    add("length and chunks together",
        raw("Content-Length: 200\r\nTransfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n"), odd);
    add("1 GB announced", raw("Content-Length: 1073741824\r\n", {}).stall(), odd, u"larger"_s);
    add("1 GB of spaces without a length", raw({}, {}).repeat(QByteArray(1 << 16, ' '), qint64(1) << 30), odd,
        u"larger"_s);
    add("1 GB of spaces in chunks",
        raw("Transfer-Encoding: chunked\r\n", {})
            .repeat("10000\r\n" + QByteArray(1 << 16, ' ') + "\r\n", qint64(1) << 30),
        odd, u"larger"_s);
    add("gzip bomb", packedAnswer(gzip(QByteArray(64 << 20, '\0'))), odd, u"larger"_s);
    add("damaged gzip", packedAnswer(damaged), odd, u"compression"_s);
    add("cut gzip of the right length", packedAnswer(packed.left(packed.size() / 2)), odd, u"compression"_s);
    add("gzip with a wrong sum", packedAnswer(wrongSum), odd);
    add("gzip that is none", packedAnswer("{}"), odd);
    add("bytes behind the gzip", packedAnswer(packed + "junk"), odd);
    add("compression nobody asked for", raw("Content-Encoding: br\r\nContent-Length: 2\r\n", "{}"), odd,
        u"compression"_s);
    add("a head of megabytes",
        RawAnswer().send(head("X: " + QByteArray(300 << 10, 'x') + "\r\nContent-Length: 2\r\n") + "{}"), odd,
        u"head"_s);
    add("a head of 300 kB",
        RawAnswer().send(head("X: " + QByteArray(3 << 10, 'x') + "\r\n" + manyHeaders + "Content-Length: 2\r\n") +
                         "{}"),
        odd, u"head"_s);
    add("no head at all", RawAnswer().send("HTTP/1.1 200 OK\r\n\r\n{}").wait(300).close(), odd, u"head"_s);
    add("only a preliminary answer", RawAnswer().send("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"), odd, {}, 103);

    add("redirect to another origin",
        RawAnswer::http(302, "", "", {{"Location", "http://other.example/login?token=abc"}}), odd,
        u"other.example/login"_s, 302);
    add("redirect in the same origin", RawAnswer::http(308, "", "", {{"Location", "/v2/thing"}}), odd, u"/v2/thing"_s,
        308);
    add("redirect from https to http", RawAnswer::http(301, "", "", {{"Location", "http://127.0.0.1/"}}), odd, {}, 301);
    add("redirect to a file", RawAnswer::http(302, "", "", {{"Location", "file:///etc/passwd"}}), odd, u"file:"_s, 302);
    add("redirect to itself", RawAnswer::http(302, "", "", {{"Location", "/v1/thing"}}), odd, {}, 302);
    add("redirect to nowhere", RawAnswer::http(303, ""), odd, u"nowhere"_s, 303);
    add("not modified", RawAnswer::http(304, "", ""), odd, {}, 304);

    const QByteArray page = "<html><head><style>b{}</style></head><body><h1>Bad gateway</h1></body></html>";
    add("HTML of a gateway", RawAnswer::http(502, page, "text/html; charset=utf-8"), odd, u"Not the manager"_s, 502);
    add("captive portal", RawAnswer::http(200, page, "text/html"), odd, u"Not the manager"_s, 200);
    add("captive portal without a type", RawAnswer::http(200, page, ""), odd, u"Not the manager"_s, 200);
    add("text where JSON belongs", RawAnswer::http(200, "all is well", "text/plain"), odd, u"text/plain"_s, 200);
    add("JSON that is not the manager's error", RawAnswer::http(403, R"({"message":"Forbidden"})"), odd, {}, 403);

    add("401", RawAnswer::http(401, R"({"code":"UNAUTHORIZED","message":"Authentication required"})"), Kind::Api,
        u"Authentication required"_s, 401);
    add("403", RawAnswer::http(403, R"({"code":"FORBIDDEN","message":"No"})"), Kind::Api, u"No"_s, 403);
    add("413 as text", RawAnswer::http(413, "Failed to buffer the request body: length limit exceeded", "text/plain"),
        Kind::Api, u"length limit"_s, 413);
    add("empty 404", RawAnswer::http(404, "", ""), Kind::Api, u"nothing at this address"_s, 404);
    add("empty 405", RawAnswer::http(405, "", ""), Kind::Api, {}, 405);
    add("400", RawAnswer::http(400, "bad JSON", "text/plain"), Kind::Api, u"bad JSON"_s, 400);
    add("418", RawAnswer::http(418, "teapot", "text/plain"), Kind::Api, u"teapot"_s, 418);
    add("429", RawAnswer::http(429, "slow down", "text/plain"), Kind::Api, u"slow down"_s, 429);
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT
private:
    QList<QPair<const char*, Fault>> m_rows;

    static void shorten(TransportOptions& options)
    {
        using Ms = std::chrono::milliseconds;
        options.limits.connect = Ms(150);
        options.limits.firstByte = Ms(150);
        options.limits.listFirstByte = Ms(150);
        options.limits.attempt = Ms(300);
        options.limits.rateWindow = Ms(200);
    }

private Q_SLOTS:
    void initTestCase()
    {
        addMutationRows(m_rows);
        addConnectionRows(m_rows);
        addAnswerRows(m_rows);
    }

    void endsAsItMust_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("reused");
        for (int i = 0; i < m_rows.size(); ++i) {
            QTest::addRow("%s", m_rows.at(i).first) << i << false;
            QTest::addRow("%s (used connection)", m_rows.at(i).first) << i << true;
        }
    }
    void endsAsItMust()
    {
        QFETCH(int, row);
        QFETCH(bool, reused);
        const Fault& fault = m_rows.at(row).second;
        TransportBench bench;
        if (fault.quick)
            shorten(bench.options);
        bench.endpoint.token = Secret("ax_admin_0123456789abcdef");
        HttpRequest request = fault.request;
        if (reused) {
            request.options.freshConnection = bench.transport().openFreshConnection();
            HttpRequest first = TransportBench::get();
            first.options.freshConnection = request.options.freshConnection;
            QVERIFY(bench.run(first).ok());
        }
        const int before = bench.server.count();
        bench.server.setHandler([&](const RawRequest&) { return fault.answer; });

        const Result<HttpAnswer> result = bench.run(request);

        QVERIFY(!result.ok());
        const ApiError& error = result.error();
        QVERIFY2(error.kind == fault.kind, qPrintable(QLatin1String(kindName(error.kind)) + u": "_s + error.text));
        QVERIFY2(error.text.contains(fault.says), qPrintable(error.text));
        if (fault.status != 0)
            QCOMPARE(error.status, fault.status);
        if (fault.request.mutation || fault.most > 1)
            QTest::qWait(20); // a second sending would arrive now
        QVERIFY2(bench.server.count() - before <= fault.most,
                 QByteArray::number(bench.server.count() - before).constData());
        QVERIFY(bench.server.count() - before >= 1);
        if (reused && fault.request.mutation)
            QCOMPARE(bench.server.last().connection, bench.server.requests().constFirst().connection);
        QVERIFY(!error.pretty().contains(u"0123456789abcdef"_s));
        QVERIFY(!error.pretty().contains(u"token=abc"_s));
    }

    void refusedConnectionIsNotUnknown_data()
    {
        QTest::addColumn<bool>("mutation");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("read") << false << QByteArray();
        QTest::addRow("mutation") << true << QByteArray("{}");
        QTest::addRow("mutation without body") << true << QByteArray();
    }
    void refusedConnectionIsNotUnknown()
    {
        QFETCH(bool, mutation);
        QFETCH(QByteArray, body);
        TransportBench bench;
        bench.endpoint.baseUrl = bench.server.url();
        bench.server.close();
        const auto result = bench.run(mutation ? TransportBench::mutation("POST", body) : TransportBench::get());
        QVERIFY(!result.ok());
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Connection));
        QVERIFY2(result.error().text.contains(u"refused"_s), qPrintable(result.error().text));
    }

    void unknownNameIsNotUnknownOutcome()
    {
        TransportBench bench;
        bench.endpoint.baseUrl = QUrl(u"http://no-such-host.invalid:9"_s);
        const auto result = bench.run(TransportBench::mutation());
        QVERIFY(!result.ok());
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Connection));
    }

    void silentHandshakeEndsAtTheConnectLimit()
    {
        TransportBench bench;
        shorten(bench.options);
        bench.endpoint.baseUrl = bench.server.url();
        bench.endpoint.baseUrl.setScheme(u"https"_s); // the server waits for a request that never comes
        const auto result = bench.run(TransportBench::mutation());
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Timeout));
        QVERIFY2(result.error().text.contains(u"No connection"_s), qPrintable(result.error().text));
        QCOMPARE(bench.server.count(), 0);
    }

    void headFloodIsEnded()
    {
        TransportBench bench;
        shorten(bench.options);
        bench.server.setHandler([](const RawRequest&) {
            return RawAnswer().send("HTTP/1.1 200 OK\r\n").repeat("X: " + QByteArray(8000, 'x') + "\r\n", 1 << 30);
        });
        const auto result = bench.run(TransportBench::get());
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Timeout));
    }

    void listsEndAtTheirOwnCap_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<qint64>("cap");
        const qint64 ordinary = qint64(32) << 20;
        QTest::addRow("deployments") << u"deployments.list"_s << (qint64(2) << 30);
        QTest::addRow("releases") << u"releases.list"_s << Document::kMaxBytes;
        QTest::addRow("groups") << u"deploymentGroups.list"_s << ordinary;
        QTest::addRow("tokens") << u"tokens.list"_s << ordinary;
        QTest::addRow("no list") << u"releases.latest"_s << ordinary;
    }
    void listsEndAtTheirOwnCap()
    {
        QFETCH(QString, operation);
        QFETCH(qint64, cap);
        const HttpRequest request = Operation::find(operation)->request({}, {});
        TransportBench bench;
        const auto announce = [](qint64 size) {
            return RawAnswer().send(head("Content-Length: " + QByteArray::number(size) + "\r\n"));
        };
        bench.server.enqueue(announce(cap + 1).stall());
        bench.server.enqueue(announce(cap).close());
        const auto more = bench.run(request);
        QVERIFY(!more.ok());
        QCOMPARE(kindName(more.error().kind), kindName(Kind::Unexpected));
        QVERIFY2(more.error().text.contains(QLocale().formattedDataSize(cap)), qPrintable(more.error().text));
        const auto within = bench.run(request); // taken, as far as it goes
        QVERIFY(!within.ok());
        QVERIFY2(within.error().text.contains(u"broke off"_s), qPrintable(within.error().text));

        // One that does not say how long it is.
        if (cap > Document::kMaxBytes)
            return;
        bench.server.setHandler(
            [](const RawRequest&) { return RawAnswer().send(head({})).repeat(QByteArray(1 << 16, ' '), 1 << 30); });
        const auto endless = bench.run(request);
        QVERIFY(!endless.ok());
        QVERIFY2(endless.error().text.contains(QLocale().formattedDataSize(cap)), qPrintable(endless.error().text));
    }

    void retryAfterIsRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("ms"); // -1: none
        QTest::addRow("seconds") << QByteArray("7") << 7000;
        QTest::addRow("zero") << QByteArray("0") << 0;
        QTest::addRow("huge") << QByteArray("99999999999999999999") << 300'000;
        QTest::addRow("over the cap") << QByteArray("301") << 300'000;
        QTest::addRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 10'000;
        QTest::addRow("date, old form") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << 10'000;
        QTest::addRow("date, oldest form") << QByteArray("Sun Nov  6 08:49:37 1994") << 10'000;
        QTest::addRow("date long ago") << QByteArray("Sun, 06 Nov 1990 08:49:37 GMT") << 0;
        QTest::addRow("date far off") << QByteArray("Sun, 06 Nov 2094 08:49:37 GMT") << 300'000;
        QTest::addRow("junk") << QByteArray("soon") << -1;
        QTest::addRow("negative") << QByteArray("-5") << -1;
        QTest::addRow("fraction") << QByteArray("1.5") << -1;
        QTest::addRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << -1;
    }
    void retryAfterIsRead()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, ms);
        TransportBench bench;
        bench.options.seams.wallMs = [] { return qint64(784111767) * 1000; }; // ten seconds before the date above
        bench.server.enqueue(RawAnswer::http(503, "", "", {{"Retry-After", value}}));
        const auto result = bench.run(TransportBench::get());
        QCOMPARE(result.error().retryAfterMs.value_or(-1), ms);
    }

    void preliminaryAnswerIsPassedOver()
    {
        TransportBench bench;
        bench.server.enqueue(RawAnswer().send("HTTP/1.1 100 Continue\r\n\r\n" + head("Content-Length: 2\r\n") + "{}"));
        const auto result = bench.run(TransportBench::mutation());
        QVERIFY(result.ok());
        QCOMPARE(result->body, QByteArray("{}"));
    }

    void emptyAnswersAreAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204;
        QTest::addRow("200 of length 0") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << 200;
        QTest::addRow("202 without type") << QByteArray("HTTP/1.1 202 OK\r\nContent-Length: 0\r\n\r\n") << 202;
        QTest::addRow("empty chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                      << 200;
    }
    void emptyAnswersAreAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        TransportBench bench;
        bench.server.enqueue(RawAnswer().send(answer));
        const auto result = bench.run(TransportBench::mutation("DELETE", {}));
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().text));
        QCOMPARE(result->status, status);
        QVERIFY(result->body.isEmpty());
    }

    void answersWithoutLengthAreWhole_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char* body : {"{}", " [1,{\"a\":\"]}\\\"\"}] \n", "\"text {\"", "17", "[[[]]]"})
            QTest::addRow("%s", QByteArray(body).trimmed().constData()) << QByteArray(body);
    }
    void answersWithoutLengthAreWhole()
    {
        QFETCH(QByteArray, body);
        for (const bool chunked : {true, false}) {
            TransportBench bench;
            QByteArray pieces;
            for (const char c : body)
                pieces += QByteArray("1\r\n") + c + "\r\n";
            bench.server.enqueue(
                chunked ? RawAnswer().send(head("Transfer-Encoding: chunked\r\n")).drip(pieces + "0\r\n\r\n", 7, 1)
                        : RawAnswer().send(head("Connection: close\r\n") + body).close());
            const auto result = bench.run(TransportBench::get());
            QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().text));
            QCOMPARE(result->body, body);
        }
    }

    // Qt 6.4 hides whether the last chunk came (see JsonBalance): it may say that the line broke, or nothing until a
    // limit is over, or that all is well. Then the value must be all of it, for no byte of an object can be missing.
    void chunksCutBehindAWholeValueAreItOrAnError_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<int>("pause");
        for (const int pause : {0, 5, 30}) {
            QTest::addRow("behind the value, %d ms", pause) << QByteArray() << pause;
            QTest::addRow("inside the last chunk's length, %d ms", pause) << QByteArray("0") << pause;
            QTest::addRow("before the last line, %d ms", pause) << QByteArray("0\r\n") << pause;
        }
    }
    void chunksCutBehindAWholeValueAreItOrAnError()
    {
        QFETCH(QByteArray, end);
        QFETCH(int, pause);
        const QByteArray value = R"({"items":[{"id":"a"}]})";
        const QByteArray chunks = "b\r\n" + value.left(11) + "\r\nb\r\n" + value.mid(11) + "\r\n" + end;
        for (const HttpRequest& request : {TransportBench::get(), list(), TransportBench::mutation()}) {
            TransportBench bench;
            shorten(bench.options);
            bench.server.setHandler([&](const RawRequest&) {
                return RawAnswer().send(head("Transfer-Encoding: chunked\r\n") + chunks).wait(pause).close();
            });
            const auto result = bench.run(request);
            if (result.ok()) {
                QCOMPARE(result->body, value);
            } else {
                const Kind kind = result.error().kind;
                QVERIFY2(request.mutation ? kind == Kind::OutcomeUnknown
                                          : kind == Kind::Connection || kind == Kind::Timeout,
                         qPrintable(result.error().text));
            }
            QVERIFY(!request.mutation || bench.server.count() == 1);
        }
    }

    void gzipIsUnpacked()
    {
        TransportBench bench;
        QByteArray plain = "[";
        for (int i = 0; i < 700'000; ++i) // packed, more than one read of it
            plain += QByteArray::number(i) + ',';
        plain += "0]";
        const QByteArray packed = gzip(plain);
        bench.server.enqueue(RawAnswer::http(200, packed, "application/json", {{"Content-Encoding", "gzip"}}));
        const auto result = bench.run(TransportBench::get());
        QVERIFY(result.ok());
        QCOMPARE(result->body, plain);
        QCOMPARE(bench.server.last().header("Accept-Encoding"), QByteArray("gzip"));
    }
};

} // namespace alien::test

using alien::test::TestFaults;
ALIEN_TEST(TestFaults)
#include "tst_faults.moc"
