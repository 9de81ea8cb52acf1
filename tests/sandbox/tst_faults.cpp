// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver/server.h"
#include "sandbox/faults.h"
#include "smallfleet.h"
#include "tests/support/testmain.h"

#include <QTcpServer>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace alien::test;
using namespace alien::sandbox;

namespace {

Options withFaults(const QStringList& faults)
{
    Options options;
    options.faults = faults;
    return options;
}

QUrl urlOf(quint16 port, const QString& path = {})
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(path));
}

} // namespace

/// Faults asked for, counting, and telemetry that goes on.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesGlobs_data();
    void matchesGlobs();
    void understandsItsSyntax_data();
    void understandsItsSyntax();
    void losesTheAnswerButDoesTheWork();
    void countsDown();
    void answersOtherThings();
    void closesIdleConnections();
    void countsRequests();
    void forwardsTelemetry();
    void saysThatNobodyTakesTelemetry();
    void refusesToStartWithBadFaults();
};

void FaultsTest::matchesGlobs_data()
{
    QTest::addColumn<QByteArray>("glob");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("same") << QByteArray("/a") << QByteArray("/a") << true;
    QTest::newRow("other") << QByteArray("/a") << QByteArray("/b") << false;
    QTest::newRow("star in the middle") << QByteArray("/v1/deployments/*/redeploy")
                                        << QByteArray("/v1/deployments/dep_1/redeploy") << true;
    QTest::newRow("star matches nothing") << QByteArray("/a*") << QByteArray("/a") << true;
    QTest::newRow("star needs its end") << QByteArray("/*/x") << QByteArray("/a/y") << false;
    QTest::newRow("two stars") << QByteArray("*a*") << QByteArray("/bab") << true;
}

void FaultsTest::matchesGlobs()
{
    QFETCH(QByteArray, glob);
    QFETCH(QByteArray, text);
    QTEST(globMatches(glob.toStdString(), text.toStdString()), "matches");
}

void FaultsTest::understandsItsSyntax_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const QString& text : {u"GET /v1/deployments:close"_s, u"POST /v1/deployments/*/redeploy:reset:1"_s,
                                u"* /*:delay=50"_s, u"GET /*:status=503:2"_s, u"GET /*:html"_s, u"GET /*:idle=1000"_s,
                                u"GET /*:hang"_s, u"GET /*:drip"_s, u"GET /*:truncate"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString& text :
         {u""_s, u"GET"_s, u"GET /x"_s, u"GET /x:burn"_s, u"GET /x:delay"_s, u"GET /x:delay=soon"_s,
          u"GET /x:close=1"_s, u"GET /x:close:0"_s, u"GET /x:close:1:2"_s, u"GET x:close"_s, u"GET /x:status=99"_s})
        QTest::newRow(qPrintable(u"bad "_s + text)) << text << false;
}

void FaultsTest::understandsItsSyntax()
{
    QFETCH(QString, text);
    Faults faults;
    QTEST(faults.parse({text}).isEmpty(), "good");
}

void FaultsTest::losesTheAnswerButDoesTheWork()
{
    for (const QString& kind : {u"close"_s, u"reset"_s}) {
        SmallFleet fleet(Api::V1_7_1, withFaults({u"POST /v1/deployments/*/redeploy:"_s + kind}));
        const QByteArray path = fleet.filled("/v1/deployments/{cloud}");
        QCOMPARE(fleet.client().send("POST", path + "/redeploy", fleet.token("admin")).status, 0);
        WireClient fresh(fleet.sandbox().url());
        QCOMPARE(fresh.get(path, fleet.token("admin")).json()["status"].get<std::string>(),
                 std::string("update-pending"));
        QCOMPARE(fleet.sandbox().requestsSeen("POST " + path + "/redeploy"), 1);
    }
}

void FaultsTest::countsDown()
{
    SmallFleet fleet(Api::V1_7_1, withFaults({u"GET /v1/whoami:status=503:2"_s}));
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses << fleet.client().get("/v1/whoami", fleet.token("admin")).status;
    QCOMPARE(statuses, (QList<int>{503, 503, 200, 200}));
}

void FaultsTest::answersOtherThings()
{
    SmallFleet fleet(Api::V1_7_1, withFaults({u"GET /v1/releases:html"_s, u"* /v1/whoami:delay=1"_s}));
    const auto portal = fleet.client().get("/v1/releases", fleet.token("admin"));
    QCOMPARE(portal.status, 200);
    QVERIFY(portal.contentType.startsWith("text/html"));
    QCOMPARE(fleet.client().get("/v1/whoami", fleet.token("admin")).status, 200);
    QCOMPARE(fleet.client().get("/v1/releases/latest", fleet.token("admin")).contentType,
             QByteArray("application/json"));
}

void FaultsTest::closesIdleConnections()
{
    SmallFleet fleet(Api::V1_7_1, withFaults({u"* /*:idle=50"_s}));
    QTcpSocket socket;
    socket.connectToHost(fleet.sandbox().url().host(), quint16(fleet.sandbox().url().port()));
    QVERIFY(socket.waitForConnected());
    QVERIFY(socket.waitForDisconnected(10'000));
}

void FaultsTest::countsRequests()
{
    SmallFleet fleet;
    const int before = fleet.sandbox().requestsSeen("GET /v1/deployments");
    (void)fleet.client().get("/v1/deployments?include=deploymentGroup", fleet.token("admin"));
    (void)fleet.client().get("/v1/nowhere", fleet.token("admin"));
    QCOMPARE(fleet.sandbox().requestsSeen("GET /v1/deployments"), before + 1);
    QCOMPARE(fleet.sandbox().requestsSeen("/v1/nowhere"), 1);
}

void FaultsTest::forwardsTelemetry()
{
    std::mutex mutex;
    std::vector<alien::http::Request> received;
    alien::http::Server receiver([&](const alien::http::Request& request) {
        const std::scoped_lock lock(mutex);
        received.push_back(request);
        alien::http::Response response;
        response.status = 503; // what the other side thinks of it is not asked
        return response;
    });
    QVERIFY(receiver.start(0));
    Options options;
    options.otlpEndpoint = urlOf(receiver.port(), u"/otlp/"_s);
    options.otlpHeaders = {{"x-team", "blue"}};
    SmallFleet fleet(Api::V1_7_1, options);
    const QByteArray bytes("\x0a\x00\xff\x01", 4);
    const auto answer = fleet.client().send("POST", "/v1/metrics", fleet.token("self"), bytes, "application/json");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray(R"({"accepted":true})"));
    const std::scoped_lock lock(mutex);
    QCOMPARE(received.size(), std::size_t(1));
    QCOMPARE(received[0].method + ' ' + received[0].target, std::string("POST /otlp/v1/metrics"));
    QCOMPARE(QByteArray::fromStdString(received[0].body), bytes);
    QCOMPARE(received[0].header("content-type"), std::string_view("application/x-protobuf"));
    QCOMPARE(received[0].header("x-team"), std::string_view("blue"));
    QVERIFY(received[0].header("authorization").empty());
}

void FaultsTest::saysThatNobodyTakesTelemetry()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    Options options;
    options.otlpEndpoint = urlOf(closed.serverPort());
    closed.close();
    SmallFleet fleet(Api::V1_7_1, options);
    const auto answer = fleet.client().send("POST", "/v1/logs", fleet.token("self"), "x");
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.code(), QByteArray("GENERIC_ERROR"));
    QVERIFY(answer.json()["source"].contains("source"));
}

void FaultsTest::refusesToStartWithBadFaults()
{
    Sandbox sandbox(withFaults({u"nonsense"_s}));
    QVERIFY(!sandbox.start());
    QVERIFY(sandbox.errorText().contains(u"nonsense"_s));
}

ALIEN_TEST(FaultsTest)
#include "tst_faults.moc"
