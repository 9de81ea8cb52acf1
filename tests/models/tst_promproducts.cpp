// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httptransport.h"
#include "httpserver/server.h"
#include "models/telemetry/promserver.h"
#include "models/telemetry/promsource.h"
#include "tests/models/journalbench.h"
#include "tests/support/testmain.h"

#include <map>
#include <mutex>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kOneLine = "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[{\"metric\":"
                          "{\"service\":\"api\"},\"values\":[[1760000000,\"2\"],[1760000060,\"4\"]]}]}}";

/// Answers in the shapes that the products document, made up by hand: none of these servers is in Debian. By path; what
/// is not there is 404 in plain text, as all of them say it.
struct Recorded
{
    std::map<std::string, std::string> answers;
    std::string tenant; ///< that a request must name, or it is refused as Mimir refuses it
    std::mutex mutex;
    std::vector<std::string> asked;
    http::Server server{[this](const http::Request& request) { return answer(request); }};

    Recorded()
    {
        if (!server.start(0))
            qFatal("no port");
    }
    /// All that a panel and the server's page ask for, below a prefix.
    void answerBelow(const std::string& prefix, const std::string& buildInfo, const std::string& range)
    {
        const std::string api = prefix + "/api/v1/";
        answers[api + "status/buildinfo"] = buildInfo;
        answers[api + "query"] =
            R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1760000000,"30"]}]}})";
        answers[api + "query_range"] = range;
        answers[api + "label/alien_deployment_id/values"] = R"({"status":"success","data":["dep_x"]})";
        answers[api + "label/__name__/values"] = R"({"status":"success","data":["http_requests_total"]})";
        answers[api + "metadata"] = R"({"status":"success","data":{}})";
    }
    http::Response answer(const http::Request& request)
    {
        const std::lock_guard lock(mutex);
        asked.push_back(request.path);
        http::Response response;
        const auto it = answers.find(request.path);
        if (!tenant.empty() && request.header("x-scope-orgid") != tenant) {
            response.status = 401;
            response.contentType = "text/plain";
            response.body = "no org id\n";
        } else if (it == answers.end()) {
            response.status = 404;
            response.contentType = "text/plain";
            response.body = "404 page not found\n";
        } else {
            response.contentType = "application/json";
            response.body = it->second;
        }
        return response;
    }
    std::unique_ptr<PromSource> source(const QString& prefix, const HeaderList& headers = {})
    {
        PromServer settings;
        QString problem;
        settings.url = PromServer::normalized(u"http://127.0.0.1:%1%2"_s.arg(server.port()).arg(prefix), &problem);
        settings.headers = headers;
        const Endpoint endpoint = settings.endpoint({}, &problem);
        auto client = std::make_unique<PromClient>(
            std::make_unique<HttpTransport>(endpoint, settings.transportOptions(&problem)), settings.headers);
        return std::make_unique<PromSource>(std::move(client), u"metrics.example"_s);
    }
};

TelemetryAnswer linesOf(PromSource& source)
{
    SeriesQuery query;
    query.promql = u"sum by (service) (rate(http_requests_total{$D}[$rate]))"_s;
    query.legend = u"{{service}}"_s;
    query.deployment = u"dep_x"_s;
    query.fromMs = 1'760'000'000'000;
    query.toMs = query.fromMs + 60'000;
    Awaited<TelemetryAnswer> answer;
    source.lines(query, &source, answer.setter());
    return answer.get();
}

} // namespace

/// VictoriaMetrics cluster, Mimir and Thanos by their documented addresses and recorded answers only; Prometheus itself
/// is asked in PrometheusTest.
class PromProductsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::newRow("Prometheus") << QByteArray(R"({"status":"success","data":{"version":"2.42.0","revision":"a1",)"
                                                  R"("branch":"HEAD","goVersion":"go1.19"}})")
                                    << u"Prometheus 2.42.0"_s;
        QTest::newRow("VictoriaMetrics 1.79")
            << QByteArray(R"({"status":"success","data":{}})") << u"VictoriaMetrics"_s;
        QTest::newRow("VictoriaMetrics now")
            << QByteArray(R"({"status":"success","data":{"version":"2.24.0"}})") << u"VictoriaMetrics"_s;
        QTest::newRow("Mimir") << QByteArray(
                                      R"({"status":"success","data":{"application":"Grafana Mimir",)"
                                      R"("version":"2.10.0","revision":"b2","goVersion":"go1.21","features":{}}})")
                               << u"Grafana Mimir 2.10.0"_s;
        QTest::newRow("Thanos") << QByteArray(R"({"status":"success","data":{"version":"0.34.1","revision":"c3",)"
                                              R"("branch":"HEAD","goVersion":"go1.21"}})")
                                << u"Thanos 0.34.1"_s;
    }

    void tellsWhoAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        const PromProduct product = PromProduct::decode(body);
        QCOMPARE(product.error, QString());
        QCOMPARE(product.text(), text);
        QVERIFY(!PromProduct::decode("404 page not found").error.isEmpty());
    }

    void asksVictoriaMetricsCluster()
    {
        Recorded vm;
        vm.answerBelow("/select/0/prometheus", R"({"status":"success","data":{"version":"2.24.0"}})",
                       R"({"status":"success","isPartial":true,"data":{"resultType":"matrix","result":[{"metric":)"
                       R"({"service":"api"},"values":[[1760000000,"2"],[1760000060,"4"]]}]},)"
                       R"("stats":{"seriesFetched":"1","executionTimeMsec":3}})");
        const auto source = vm.source(u"/select/0/prometheus/"_s);
        QCOMPARE(source->name(), u"Prometheus-compatible server at metrics.example"_s);
        const TelemetryAnswer answer = linesOf(*source);
        QCOMPARE(answer.error, QString());
        QCOMPARE(answer.lines.size(), 1);
        QCOMPARE(answer.lines.at(0).name, u"api"_s);
        QCOMPARE(answer.lines.at(0).samples.back().value, 4.0);
        QCOMPARE(answer.warnings.size(), 1); // one of its vmstorage was away
        QCOMPARE(source->name(), u"VictoriaMetrics at metrics.example"_s);
        QCOMPARE(source->deploymentLabel(), u"alien_deployment_id"_s);
        for (const std::string& path : vm.asked)
            QVERIFY2(path.starts_with("/select/0/prometheus/api/v1/"), path.c_str());
        // The address without its path is a common mistake.
        const auto bare = vm.source({});
        QVERIFY(linesOf(*bare).error.contains(u"/select/0/prometheus"_s));
        QCOMPARE(bare->name(), u"Prometheus-compatible server at metrics.example"_s);
    }

    void asksMimir()
    {
        Recorded mimir;
        mimir.tenant = "acme";
        mimir.answerBelow(
            "/prometheus",
            R"({"status":"success","data":{"application":"Grafana Mimir","version":"2.10.0",)"
            R"("revision":"b2","branch":"HEAD","goVersion":"go1.21","features":{"ruler_config_api":"true"}}})",
            kOneLine);
        const auto source = mimir.source(u"/prometheus"_s, {{"X-Scope-OrgID", "acme"}});
        const TelemetryAnswer answer = linesOf(*source);
        QCOMPARE(answer.error, QString());
        QCOMPARE(answer.lines.size(), 1);
        QCOMPARE(source->name(), u"Grafana Mimir at metrics.example"_s);
        for (const std::string& path : mimir.asked)
            QVERIFY2(path.starts_with("/prometheus/api/v1/"), path.c_str());
        const auto nobody = mimir.source(u"/prometheus"_s);
        QVERIFY(linesOf(*nobody).error.contains(u"X-Scope-OrgID"_s));
    }

    void asksThanos()
    {
        Recorded thanos;
        thanos.answerBelow({},
                           R"({"status":"success","data":{"version":"0.34.1","revision":"c3","branch":"HEAD",)"
                           R"("buildUser":"u","buildDate":"d","goVersion":"go1.21"}})",
                           R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":)"
                           R"({"service":"api"},"values":[[1760000000,"2"],[1760000060,"4"]]}]},)"
                           R"("warnings":["No StoreAPIs matched for this query"]})");
        const auto source = thanos.source({});
        const TelemetryAnswer answer = linesOf(*source);
        QCOMPARE(answer.error, QString());
        QCOMPARE(answer.lines.size(), 1);
        QCOMPARE(answer.warnings, QStringList{u"No StoreAPIs matched for this query"_s});
        QCOMPARE(source->name(), u"Thanos at metrics.example"_s);
        Awaited<QList<MetricInfo>> metrics;
        source->metrics({}, this, metrics.setter());
        QCOMPARE(metrics.get().size(), 1);
    }
};

ALIEN_TEST(PromProductsTest)
#include "tst_promproducts.moc"
