// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/transportbench.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QNetworkProxy>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>
#include <sys/resource.h>

namespace alien::test {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatWasAsked()
    {
        TransportBench bench;
        bench.endpoint.token = Secret("ax_admin_00ff");
        HttpRequest request = TransportBench::mutation("PUT", R"({"a":1})");
        request.path = u"/v1/x/a%2Fb"_s;
        request.query.addQueryItem(u"include[]"_s, u"deployment Group+ü&"_s);
        request.headers = {{"X-One", "1"}};
        request.options.headers = {{"X-Two", "2"}};
        const auto result = bench.run(request);
        QVERIFY(result.ok());
        const RawRequest& seen = bench.server.last();
        QCOMPARE(seen.method, QByteArray("PUT"));
        QCOMPARE(seen.target, QByteArray("/v1/x/a%2Fb?include%5B%5D=deployment%20Group%2B%C3%BC%26"));
        QCOMPARE(seen.body, QByteArray(R"({"a":1})"));
        QCOMPARE(seen.header("Content-Length"), QByteArray("7"));
        QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(seen.header("Authorization"), QByteArray("Bearer ax_admin_00ff"));
        QCOMPARE(seen.header("X-One"), QByteArray("1"));
        QCOMPARE(seen.header("X-Two"), QByteArray("2"));
        QVERIFY(seen.header("User-Agent").startsWith("alien-console/"));
    }

    void emptyMutationSaysItsLength_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addRow("POST") << QByteArray("POST");
        QTest::addRow("DELETE") << QByteArray("DELETE");
        QTest::addRow("PUT") << QByteArray("PUT");
    }
    void emptyMutationSaysItsLength()
    {
        QFETCH(QByteArray, method);
        TransportBench bench;
        QVERIFY(bench.run(TransportBench::mutation(method, {})).ok());
        QCOMPARE(bench.server.last().header("Content-Length"), QByteArray("0"));
        QCOMPARE(bench.server.last().header("Content-Type"), QByteArray());
    }

    void largeBodyArrivesWhole()
    {
        TransportBench bench;
        const QByteArray body = '"' + QByteArray(1'900'000, 'b') + '"';
        QVERIFY(bench.run(TransportBench::mutation("POST", body)).ok());
        QCOMPARE(bench.server.last().body, body);
        QCOMPARE(bench.server.count(), 1);
    }

    void answerCarriesWhatCame()
    {
        TransportBench bench;
        bench.server.enqueue(RawAnswer::http(201, "{\"x\":2}", "application/json",
                                             {{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}, {"X-Thing", "yes"}}));
        const auto result = bench.run(TransportBench::get());
        QVERIFY(result.ok());
        QCOMPARE(result->status, 201);
        QCOMPARE(result->body, QByteArray("{\"x\":2}"));
        QCOMPARE(result->header("x-thing"), QByteArray("yes"));
        QCOMPARE(result->serverDateMs, qint64(784111777000));
        QCOMPARE(result->attempts, 1);
        QVERIFY(result->elapsedUs > 0);
    }

    void basePrefixAndSlashes_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("target");
        QTest::addRow("none") << QString() << QByteArray("/v1/thing");
        QTest::addRow("slash") << u"/"_s << QByteArray("/v1/thing");
        QTest::addRow("prefix") << u"/alien"_s << QByteArray("/alien/v1/thing");
        QTest::addRow("prefix, slash") << u"/alien/"_s << QByteArray("/alien/v1/thing");
        QTest::addRow("prefix, slashes") << u"/a/b//"_s << QByteArray("/a/b/v1/thing");
        QTest::addRow("encoded prefix") << u"/a%20b"_s << QByteArray("/a%20b/v1/thing");
    }
    void basePrefixAndSlashes()
    {
        QFETCH(QString, base);
        QFETCH(QByteArray, target);
        TransportBench bench;
        bench.endpoint.baseUrl = QUrl(bench.server.url().toString() + base);
        QVERIFY(bench.run(TransportBench::get()).ok());
        QCOMPARE(bench.server.last().target, target);
    }

    void nothingLeavesWhenItMustNot_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("base");
        const QString path = u"/v1/thing"_s;
        const QByteArray none;
        const auto row = [&](const char* name, const QString& p, const QByteArray& h = {}, const QByteArray& v = {},
                             const QByteArray& t = {},
                             const QString& b = {}) { QTest::addRow("%s", name) << p << h << v << t << b; };
        row("line break in a value", path, "X-A", "a\r\nX-B: b");
        row("line feed in a value", path, "X-A", "a\nb");
        row("NUL in a value", path, "X-A", QByteArray("a\0b", 3));
        row("non-ASCII in a value", path, "X-A", "\xc3\xbc");
        row("line break in a name", path, "X\r\nY", "b");
        row("space in a name", path, "X Y", "b");
        row("colon in a name", path, "X:", "b");
        row("empty name", path, "", "b");
        row("Authorization", path, "Authorization", "Bearer x");
        row("authorization", path, "authorization", "Bearer x");
        row("Host", path, "Host", "evil");
        row("Content-Length", path, "Content-Length", "0");
        row("Transfer-Encoding", path, "Transfer-Encoding", "chunked");
        row("line break in the path", u"/v1/a\r\nb"_s);
        row("encoded line break in the path", u"/v1/a%0D%0Ab"_s);
        row("NUL in the path", u"/v1/a%00b"_s);
        row("non-ASCII in the path", u"/v1/ü"_s);
        row("space in the path", u"/v1/a b"_s);
        row("query in the path", u"/v1/a?b"_s);
        row("fragment in the path", u"/v1/a#b"_s);
        row("backslash in the path", u"/v1/a\\b"_s);
        row("dots in the path", u"/v1/../admin"_s);
        row("encoded dots in the path", u"/v1/%2e%2E/admin"_s);
        row("dots behind an encoded slash", u"/v1/..%2Fadmin"_s);
        row("dots between encoded slashes", u"/v1/a%2f%2E%2e%2Fadmin"_s);
        row("dots behind an encoded backslash", u"/v1/a%5C.%5Cb"_s);
        row("empty segment", u"/v1//redeploy"_s);
        row("trailing slash", u"/v1/a/"_s);
        row("relative path", u"v1/a"_s);
        row("other host", u"//other.example/v1"_s);
        row("broken escape", u"/v1/a%zz"_s);
        row("cut escape", u"/v1/a%2"_s);
        row("empty path", QString());
        row("line break in the token", path, none, none, "ax_admin_1\r\nX: y");
        row("space in the token", path, none, none, "ax admin");
        row("ftp", path, none, none, none, u"ftp://127.0.0.1/"_s);
        row("file", path, none, none, none, u"file:///etc"_s);
        row("user info", path, none, none, none, u"http://user:pw@127.0.0.1/"_s);
        row("base with a query", path, none, none, none, u"http://127.0.0.1/?x=1"_s);
        row("base with a fragment", path, none, none, none, u"http://127.0.0.1/#x"_s);
        row("no host", path, none, none, none, u"http:///v1"_s);
        row("no address", path, none, none, none, u"manager"_s);
    }
    void nothingLeavesWhenItMustNot()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, token);
        QFETCH(QString, base);
        TransportBench bench;
        bench.endpoint.token = Secret(token);
        if (!base.isEmpty())
            bench.endpoint.baseUrl = QUrl(base);
        for (const bool perCall : {false, true}) {
            HttpRequest request = TransportBench::get(path);
            if (!value.isEmpty())
                (perCall ? request.options.headers : request.headers) = {{header, value}};
            bool inside = true;
            const Call<HttpAnswer> call = bench.transport().send(request);
            call.then(&bench.server, [&](const Result<HttpAnswer>&) { QVERIFY(!inside); });
            inside = false;
            const auto result = TransportBench::await(call);
            QVERIFY(!result.ok());
            QCOMPARE(kindName(result.error().kind), kindName(Kind::InvalidRequest));
            QVERIFY(!result.error().text.isEmpty());
        }
        QCOMPARE(bench.server.connections(), 0);
    }

    void controlsInTheQueryAreRefused()
    {
        TransportBench bench;
        HttpRequest request = TransportBench::get();
        request.query.addQueryItem(u"name"_s, u"a\r\nb"_s);
        QCOMPARE(kindName(bench.run(request).error().kind), kindName(Kind::InvalidRequest));
        QCOMPARE(bench.server.connections(), 0);
    }

    void anonymousCallsCarryNoToken()
    {
        TransportBench bench;
        bench.endpoint.token = Secret("ax_admin_00ff");
        HttpRequest request = TransportBench::get();
        request.anonymous = true;
        QVERIFY(bench.run(request).ok());
        QCOMPARE(bench.server.last().header("Authorization"), QByteArray());
    }

    void newTokenIsUsedFromTheNextRequestOn()
    {
        TransportBench bench;
        bench.endpoint.token = Secret("ax_admin_01");
        QVERIFY(bench.run(TransportBench::get()).ok());
        bench.transport().setToken(Secret("ax_admin_02"));
        QVERIFY(bench.run(TransportBench::get()).ok());
        QCOMPARE(bench.server.requests().at(0).header("Authorization"), QByteArray("Bearer ax_admin_01"));
        QCOMPARE(bench.server.requests().at(1).header("Authorization"), QByteArray("Bearer ax_admin_02"));
    }

    void redirectTargetIsNeverAsked()
    {
        TransportBench bench;
        RawServer other;
        bench.endpoint.token = Secret("ax_admin_00ff");
        for (const int status : {301, 302, 303, 307, 308}) {
            bench.server.setHandler([&](const RawRequest&) {
                return RawAnswer::http(status, "", "", {{"Location", other.url(u"/v1/thing"_s).toEncoded()}});
            });
            for (const auto& request : {TransportBench::get(), TransportBench::mutation()}) {
                const auto result = bench.run(request);
                QCOMPARE(kindName(result.error().kind), kindName(Kind::Unexpected));
                QVERIFY(result.error().text.contains(QString::number(other.serverPort())));
            }
        }
        QTest::qWait(20);
        QCOMPARE(other.connections(), 0);
        QCOMPARE(bench.server.count(), 10);
    }

    void actionPassesSixStuckReads()
    {
        TransportBench bench;
        bench.server.setHandler([](const RawRequest& request) {
            return request.method == "GET" ? RawAnswer().stall() : RawAnswer::http(200, "{}");
        });
        QList<Call<HttpAnswer>> stuck;
        for (int i = 0; i < 8; ++i)
            stuck << bench.transport().send(TransportBench::get());
        QTRY_COMPARE(bench.server.count(), 6);
        QVERIFY(bench.run(TransportBench::mutation()).ok());
        HttpRequest selected = TransportBench::mutation();
        selected.mutation = false;
        QVERIFY(bench.run(selected).ok());
        for (const auto& call : stuck)
            QVERIFY(!call.isFinished());
        stuck.constFirst().cancel(); // its place goes to the next one
        QTRY_COMPARE(bench.server.count(), 9);
    }

    void waitingReadGivesUpItsPlace()
    {
        TransportBench bench;
        bench.options.limits.queue = std::chrono::milliseconds(100);
        bench.server.setHandler([](const RawRequest&) { return RawAnswer().stall(); });
        QList<Call<HttpAnswer>> stuck;
        for (int i = 0; i < 6; ++i)
            stuck << bench.transport().send(TransportBench::get());
        const auto result = bench.run(TransportBench::get());
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Timeout));
        QVERIFY(result.error().text.contains(u"behind others"_s));
        QCOMPARE(bench.server.count(), 6);
    }

    void guardAndMutationShareAFreshConnection()
    {
        TransportBench bench;
        QVERIFY(bench.run(TransportBench::get()).ok()); // the lane's own connection
        const quint64 fresh = bench.transport().openFreshConnection();
        QVERIFY(fresh != 0);
        QVERIFY(fresh != bench.transport().openFreshConnection());
        HttpRequest guard = TransportBench::get();
        HttpRequest act = TransportBench::mutation();
        guard.lane = act.lane;
        guard.options.freshConnection = act.options.freshConnection = fresh;
        QVERIFY(bench.run(guard).ok());
        QCOMPARE(bench.transport().freshConnections(), 1);
        QVERIFY(bench.run(act).ok());
        QCOMPARE(bench.server.requests().at(1).connection, bench.server.requests().at(2).connection);
        QVERIFY(bench.server.requests().at(0).connection != bench.server.requests().at(1).connection);
        QCOMPARE(bench.transport().freshConnections(), 0);
        QTRY_COMPARE(bench.server.openConnections(), 1);
    }

    void unusedFreshConnectionIsDropped()
    {
        TransportBench bench;
        bench.options.limits.freshIdle = std::chrono::milliseconds(100);
        HttpRequest guard = TransportBench::get();
        guard.options.freshConnection = bench.transport().openFreshConnection();
        QVERIFY(bench.run(guard).ok());
        QTRY_COMPARE(bench.transport().freshConnections(), 0);
        QTRY_COMPARE(bench.server.openConnections(), 0);
    }

    void clicksEndDoneWhereIdleConnectionsAreClosed()
    {
        TransportBench bench;
        bench.options.limits.staleAfter = std::chrono::milliseconds(40);
        bench.server.setIdleClose(100);
        for (int click = 0; click < 12; ++click) {
            HttpRequest guard = TransportBench::get();
            HttpRequest act = TransportBench::mutation();
            if (click % 2 == 0)
                guard.options.freshConnection = act.options.freshConnection = bench.transport().openFreshConnection();
            guard.lane = act.lane;
            QVERIFY(bench.run(guard).ok());
            if (click % 3 == 0)
                QTest::qWait(97 + click); // somebody reads the confirmation while the server closes
            const auto result = bench.run(act);
            QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().pretty()));
            QTest::qWait(95 + click);
        }
        QCOMPARE(bench.server.count(), 24);
    }

    void droppedConnectionsAreNotUsedAgain()
    {
        TransportBench bench;
        bench.server.enqueue(RawAnswer().wait(50).send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
        const auto call = bench.transport().send(TransportBench::get());
        QTRY_COMPARE(bench.server.count(), 1);
        bench.transport().dropConnections();
        QVERIFY(TransportBench::await(call).ok()); // what is under way ends well
        QVERIFY(bench.run(TransportBench::get()).ok());
        QCOMPARE(bench.server.connections(), 2);
    }

    void cancelEndsAborted_data()
    {
        QTest::addColumn<int>("when");
        QTest::addRow("at once") << 0;
        QTest::addRow("on the wire") << 1;
        QTest::addRow("in the body") << 2;
        QTest::addRow("behind others") << 3;
        QTest::addRow("backing off") << 4;
    }
    void cancelEndsAborted()
    {
        QFETCH(int, when);
        TransportBench bench;
        HttpRequest request = TransportBench::get();
        if (when == 4) {
            request.options.retry = RetryPolicy{.enabled = true};
            bench.server.setHandler([](const RawRequest&) {
                return RawAnswer::http(503, "", "", {{"Retry-After", "60"}});
            });
        } else if (when == 2) {
            bench.server.setHandler([](const RawRequest&) {
                return RawAnswer().send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{}").stall();
            });
        } else {
            bench.server.setHandler([](const RawRequest&) { return RawAnswer().stall(); });
        }
        QList<Call<HttpAnswer>> before;
        for (int i = 0; when == 3 && i < 6; ++i)
            before << bench.transport().send(TransportBench::get());
        const auto call = bench.transport().send(request);
        QSignalSpy progress(call.state(), &CallState::progressed);
        QSignalSpy retrying(call.state(), &CallState::retrying);
        if (when == 1 || when == 3)
            QTRY_COMPARE(bench.server.count(), when == 1 ? 1 : 6);
        if (when == 2)
            QTRY_VERIFY(!progress.isEmpty());
        if (when == 4)
            QTRY_COMPARE(retrying.size(), 1);
        bool inside = true;
        call.then(&bench.server, [&](const Result<HttpAnswer>&) { QVERIFY(!inside); });
        call.cancel();
        call.cancel();
        QVERIFY(!call.isFinished());
        inside = false;
        const auto result = TransportBench::await(call);
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Aborted));
        call.cancel(); // nothing happens
        if (when == 1 || when == 2)
            QTRY_COMPARE(bench.server.openConnections(), 0);
    }

    void cancelledMutationThatLeftIsUnknown()
    {
        TransportBench bench;
        bench.server.setHandler([](const RawRequest&) { return RawAnswer().stall(); });
        for (const QByteArray& body : {QByteArray("{}"), QByteArray()}) {
            const int before = bench.server.count();
            const auto call = bench.transport().send(TransportBench::mutation("POST", body));
            QTRY_COMPARE(bench.server.count(), before + 1);
            call.cancel();
            QCOMPARE(kindName(TransportBench::await(call).error().kind), kindName(Kind::OutcomeUnknown));
        }
        const auto waiting = bench.transport().send(TransportBench::mutation());
        waiting.cancel(); // before the event loop ran: nothing can have been written
        QCOMPARE(kindName(TransportBench::await(waiting).error().kind), kindName(Kind::Aborted));
    }

    void totalDeadlineEndsTheCall()
    {
        TransportBench bench;
        bench.server.setHandler([](const RawRequest&) { return RawAnswer().stall(); });
        for (const bool mutation : {false, true}) {
            HttpRequest request = mutation ? TransportBench::mutation() : TransportBench::get();
            request.options.totalDeadline = std::chrono::milliseconds(100);
            const auto result = bench.run(request);
            QCOMPARE(kindName(result.error().kind), kindName(mutation ? Kind::OutcomeUnknown : Kind::Timeout));
            QVERIFY(result.error().text.contains(u"deadline"_s));
        }
        HttpRequest request = TransportBench::get();
        request.options.attemptDeadline = std::chrono::milliseconds(100);
        QCOMPARE(kindName(bench.run(request).error().kind), kindName(Kind::Timeout));
    }

    void destroyedTransportEndsItsCalls()
    {
        TransportBench bench;
        bench.server.setHandler([](const RawRequest&) { return RawAnswer().stall(); });
        const auto read = bench.transport().send(TransportBench::get());
        const auto act = bench.transport().send(TransportBench::mutation());
        QTRY_COMPARE(bench.server.count(), 2);
        bench.destroyTransport();
        QVERIFY(!read.isFinished());
        QCOMPARE(kindName(TransportBench::await(read).error().kind), kindName(Kind::Aborted));
        QCOMPARE(kindName(TransportBench::await(act).error().kind), kindName(Kind::OutcomeUnknown));
        read.cancel();
    }

    void resultIsNotCalledForGoneContexts()
    {
        TransportBench bench;
        const auto call = bench.transport().send(TransportBench::get());
        auto context = std::make_unique<QObject>();
        bool called = false;
        call.then(context.get(), [&](const Result<HttpAnswer>&) { called = true; });
        context.reset();
        QVERIFY(TransportBench::await(call).ok());
        QVERIFY(!called);
        call.then(this, [&](const Result<HttpAnswer>& late) { called = late.ok(); });
        QTRY_VERIFY(called);
    }

    void largeListGoesToDisk()
    {
        TransportBench bench;
        QTemporaryDir dir;
        bench.options.limits.memoryBytes = 1 << 20;
        bench.options.spoolDir = dir.path();
        const QByteArray item = QByteArray(1021, 'i') + "\r\n,";
        const qint64 total = 24 << 20;
        bench.server.enqueue(RawAnswer()
                                 .send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                                       QByteArray::number(total) + "\r\n\r\n")
                                 .repeat(item, total));
        HttpRequest request = TransportBench::get();
        request.streamToDisk = true;
        request.sizeCap = 64 << 20; // for lists too, and the list cap besides
        auto result = std::make_unique<Result<HttpAnswer>>(bench.run(request));
        QVERIFY2(result->ok(), result->ok() ? "" : qPrintable(result->error().text));
        const HttpAnswer& answer = result->value();
        QVERIFY(answer.backing != nullptr);
        QCOMPARE(answer.body.size(), total);
        for (qint64 at = 0; at < total; at += item.size())
            QVERIFY(QByteArrayView(answer.body).sliced(at, item.size()) == item);
        const auto* file = qobject_cast<QFile*>(answer.backing.get());
        QVERIFY(file != nullptr);
        QCOMPARE(file->permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        result.reset();
        QTRY_VERIFY(QDir(dir.path()).isEmpty(QDir::Files)); // let go of on another thread
    }

    void listHasItsOwnCap()
    {
        TransportBench bench;
        bench.endpoint.listCap = 3 << 20;
        bench.options.limits.memoryBytes = 1 << 20;
        for (const bool announced : {true, false}) {
            const QByteArray length = announced ? "Content-Length: 8388608\r\n" : "";
            bench.server.enqueue(RawAnswer()
                                     .send("HTTP/1.1 200 OK\r\n" + length + "\r\n")
                                     .repeat(QByteArray(1 << 16, ' '), 8 << 20)
                                     .close());
            HttpRequest request = TransportBench::get();
            request.streamToDisk = true;
            const auto result = bench.run(request);
            QVERIFY(!result.ok());
            QCOMPARE(kindName(result.error().kind), kindName(Kind::Unexpected));
        }
    }

    void fullDiskIsAnError()
    {
        TransportBench bench;
        bench.options.limits.memoryBytes = 1 << 20;
        bench.options.spoolDir = u"/nonexistent-folder"_s;
        bench.server.enqueue(RawAnswer()
                                 .send("HTTP/1.1 200 OK\r\nContent-Length: 4194304\r\n\r\n")
                                 .repeat(QByteArray(1 << 16, ' '), 4 << 20));
        HttpRequest request = TransportBench::get();
        request.streamToDisk = true;
        const auto result = bench.run(request);
        QVERIFY(!result.ok());
        QVERIFY2(result.error().text.contains(u"disk"_s), qPrintable(result.error().text));
    }

    /// The disk fills while the answer is being written: a limit on the size of files stands for it.
    void diskThatFillsUpIsAnError()
    {
        QTemporaryDir dir;
        TransportBench bench;
        bench.options.limits.memoryBytes = 1 << 20;
        bench.options.spoolDir = dir.path();
        bench.server.enqueue(RawAnswer()
                                 .send("HTTP/1.1 200 OK\r\nContent-Length: 16777216\r\n\r\n")
                                 .repeat(QByteArray(1 << 16, ' '), 16 << 20));
        HttpRequest request = TransportBench::get();
        request.streamToDisk = true;
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 6 << 20;
        const auto signal = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto result = bench.run(request);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, signal);
        QVERIFY(!result.ok());
        QVERIFY2(result.error().text.contains(u"disk"_s), qPrintable(result.error().text));
        QVERIFY2(QDir(dir.path()).isEmpty(), "what was written so far stays behind");
    }

    void progressIsTold()
    {
        TransportBench bench;
        bench.server.enqueue(RawAnswer()
                                 .send("HTTP/1.1 200 OK\r\nContent-Length: 4194304\r\n\r\n")
                                 .repeat(QByteArray(1 << 16, ' '), 4 << 20));
        const auto call = bench.transport().send(TransportBench::get());
        QSignalSpy progress(call.state(), &CallState::progressed);
        QVERIFY(TransportBench::await(call).ok());
        QVERIFY(progress.size() >= 4); // in turns, none of which holds the thread up
        QCOMPARE(progress.constLast().at(0).toLongLong(), qint64(4) << 20);
        QCOMPARE(progress.constLast().at(1).toLongLong(), qint64(4) << 20);
    }

    void otherTypesOnlyWhenAskedFor()
    {
        TransportBench bench;
        bench.server.setHandler(
            [](const RawRequest&) { return RawAnswer::http(200, "#!/bin/sh", "text/x-shellscript"); });
        HttpRequest request = TransportBench::get();
        QCOMPARE(kindName(bench.run(request).error().kind), kindName(Kind::Unexpected));
        request.anyType = true;
        const auto result = bench.run(request);
        QVERIFY(result.ok());
        QCOMPARE(result->body, QByteArray("#!/bin/sh"));
    }

    void proxyIsNamedWhenItFails()
    {
        TransportBench bench;
        RawServer proxy;
        const quint16 port = proxy.serverPort();
        bench.endpoint.baseUrl = QUrl(u"http://manager.example"_s);
        bench.endpoint.proxy = ProxyChoice::Manual;
        bench.endpoint.manualProxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port);
        proxy.enqueue(RawAnswer::http(407, "", "", {{"Proxy-Authenticate", "Basic realm=\"p\""}}));
        auto result = bench.run(TransportBench::mutation());
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Connection));
        QVERIFY2(result.error().text.contains(u"127.0.0.1:%1"_s.arg(port)), qPrintable(result.error().text));
        QVERIFY(bench.run(TransportBench::mutation()).ok()); // and it is really used
        QVERIFY(proxy.last().target.startsWith("http://manager.example/v1/"));
        proxy.close();
        bench.transport().dropConnections();
        result = bench.run(TransportBench::mutation());
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Connection));
        QVERIFY2(result.error().text.contains(u"127.0.0.1:%1"_s.arg(port)), qPrintable(result.error().text));
    }

    void systemsProxyIsAskedForWithoutHoldingAnybodyUp()
    {
        TransportBench bench;
        RawServer proxy;
        const auto script = std::make_shared<QSemaphore>();
        const auto asked = std::make_shared<QAtomicInt>();
        const quint16 port = proxy.serverPort();
        bench.options.seams.systemProxies = [script, asked, port](const QUrl& url) {
            asked->ref();
            script->acquire(); // it is being fetched
            return QList<QNetworkProxy>{url.path().isEmpty()
                                            ? QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port)
                                            : QNetworkProxy(QNetworkProxy::NoProxy)};
        };
        bench.endpoint.baseUrl = QUrl(u"http://manager.example"_s);
        bench.endpoint.proxy = ProxyChoice::System;
        // Only an event loop that runs meanwhile gets as far as this.
        QTimer::singleShot(0, &bench.server, [script] { script->release(); });
        const auto first = bench.run(TransportBench::get());
        QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().text));
        QVERIFY(proxy.last().target.startsWith("http://manager.example/v1/"));
        QVERIFY(bench.run(TransportBench::get()).ok());
        QCOMPARE(asked->loadRelaxed(), 1); // the answer keeps for a while
    }

    void systemThatNeverSaysWhichProxyEndsAtTheConnectLimit()
    {
        TransportBench bench;
        bench.options.limits.connect = std::chrono::milliseconds(30);
        const auto script = std::make_shared<QSemaphore>();
        bench.options.seams.systemProxies = [script](const QUrl&) {
            script->acquire();
            return QList<QNetworkProxy>{};
        };
        bench.endpoint.baseUrl = QUrl(u"http://manager.example"_s);
        bench.endpoint.proxy = ProxyChoice::System;
        const auto result = bench.run(TransportBench::mutation());
        script->release();
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Timeout)); // nothing left, nothing is unknown
        QVERIFY2(result.error().text.contains(u"which proxy"_s), qPrintable(result.error().text));
    }

    void loopbackIsNeverProxied()
    {
        RawServer proxy;
        for (const ProxyChoice choice : {ProxyChoice::Manual, ProxyChoice::System, ProxyChoice::None}) {
            TransportBench bench;
            qputenv("http_proxy", proxy.url().toEncoded());
            bench.endpoint.proxy = choice;
            bench.endpoint.manualProxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
            QVERIFY(bench.run(TransportBench::get()).ok());
            QCOMPARE(bench.server.count(), 1);
        }
        TransportBench bench;
        bench.endpoint.baseUrl = QUrl(u"http://manager.example"_s);
        QVERIFY(bench.run(TransportBench::get()).ok()); // the system's
        qunsetenv("http_proxy");
        QCOMPARE(proxy.count(), 1);
    }
};

} // namespace alien::test

using alien::test::TestTransport;
ALIEN_TEST(TestTransport)
#include "tst_transport.moc"
