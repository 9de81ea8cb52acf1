// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver/router.h"
#include "httpserver/uri.h"
#include "tests/support/testmain.h"

using namespace alien::http;

namespace {

Router router()
{
    Router made;
    const auto say = [](std::string name) {
        return [name = std::move(name)](const Request&, const Router::Params& params) {
            Response response;
            response.body = name;
            for (const std::string& param : params)
                response.body += '|' + param;
            return response;
        };
    };
    made.add("GET", "/things", say("list"));
    made.add("POST", "/things", say("create"));
    made.add("GET", "/things/latest", say("latest"));
    made.add("GET", "/things/{id}", say("get"));
    made.add("GET", "/things/{id}/parts/{part}", say("part"));
    made.add("GET", "/files/{*rest}", say("file"));
    return made;
}

Response ask(const char* method, const char* path)
{
    Request request;
    request.method = method;
    request.path = path;
    return router().handle(request);
}

} // namespace

class RouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRoute_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("plain") << QByteArray("GET") << QByteArray("/things") << 200 << QByteArray("list");
        QTest::newRow("by method") << QByteArray("POST") << QByteArray("/things") << 200 << QByteArray("create");
        QTest::newRow("earlier wins") << QByteArray("GET") << QByteArray("/things/latest") << 200
                                      << QByteArray("latest");
        QTest::newRow("parameter") << QByteArray("GET") << QByteArray("/things/a%2Fb") << 200 << QByteArray("get|a/b");
        QTest::newRow("two parameters") << QByteArray("GET") << QByteArray("/things/1/parts/2") << 200
                                        << QByteArray("part|1|2");
        QTest::newRow("rest") << QByteArray("GET") << QByteArray("/files/a/b%20c") << 200 << QByteArray("file|a/b%20c");
        QTest::newRow("head is get") << QByteArray("HEAD") << QByteArray("/things") << 200 << QByteArray("list");
        QTest::newRow("unknown") << QByteArray("GET") << QByteArray("/thing") << 404 << QByteArray();
        QTest::newRow("trailing slash") << QByteArray("GET") << QByteArray("/things/") << 404 << QByteArray();
        QTest::newRow("too deep") << QByteArray("GET") << QByteArray("/things/1/parts") << 404 << QByteArray();
        QTest::newRow("bad escape") << QByteArray("GET") << QByteArray("/things/%zz") << 404 << QByteArray();
        QTest::newRow("wrong method") << QByteArray("PATCH") << QByteArray("/things") << 405 << QByteArray();
    }
    void findsTheRoute()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Response response = ask(method.constData(), path.constData());
        QCOMPARE(int(response.status), status);
        QCOMPARE(QByteArray::fromStdString(response.body), body);
        QVERIFY(response.contentType.empty());
    }

    void namesTheAllowedMethods()
    {
        const Response response = ask("DELETE", "/things");
        QCOMPARE(response.headers.size(), std::size_t(1));
        QCOMPARE(response.headers.front().first, std::string("allow"));
        QCOMPARE(response.headers.front().second, std::string("GET,HEAD,POST"));
    }

    void decodesQueries()
    {
        const auto items = queryItems("a=1&b%5B%5D=x+y&empty=&bare&broken=%2&a=2");
        QCOMPARE(items.size(), std::size_t(5));
        QCOMPARE(items[0], std::make_pair(std::string("a"), std::string("1")));
        QCOMPARE(items[1], std::make_pair(std::string("b[]"), std::string("x y")));
        QCOMPARE(items[2], std::make_pair(std::string("empty"), std::string()));
        QCOMPARE(items[3], std::make_pair(std::string("bare"), std::string()));
        QCOMPARE(items[4], std::make_pair(std::string("a"), std::string("2")));
    }
};

ALIEN_TEST(RouterTest)
#include "tst_router.moc"
