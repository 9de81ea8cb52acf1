// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httptransport.h"
#include "httpserver/server.h"
#include "models/telemetry/promserver.h"
#include "models/telemetry/promsource.h"
#include "tests/models/journalbench.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>

#include <mutex>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<PromClient> clientOf(const PromServer& server, const Secret& secret = {})
{
    QString problem;
    const Endpoint endpoint = server.endpoint(secret, &problem);
    const TransportOptions options = server.transportOptions(&problem);
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return std::make_unique<PromClient>(std::make_unique<HttpTransport>(endpoint, options), server.headers);
}

PromServer serverAt(quint16 port)
{
    PromServer out;
    QString error;
    out.url = PromServer::normalized(u"http://127.0.0.1:%1/api/v1/"_s.arg(port), &error);
    if (!error.isEmpty())
        qFatal("%s", qPrintable(error));
    return out;
}

/// Says what it is told to say and keeps what it was asked.
struct FakeServer
{
    std::mutex mutex;
    http::Request last;
    unsigned status = 200;
    std::string body = "{\"status\":\"success\",\"data\":{\"resultType\":\"scalar\",\"result\":[1,\"2\"]}}";
    http::Server server{[this](const http::Request& request) {
        const std::lock_guard lock(mutex);
        last = request;
        http::Response response;
        response.status = status;
        response.contentType = "application/json";
        response.body = body;
        return response;
    }};
    FakeServer()
    {
        if (!server.start(0))
            qFatal("no port");
    }
};

PromAnswer asked(PromClient& client, const QString& promql, qint64 from = 0, qint64 to = 0, qint64 step = 0)
{
    Awaited<PromAnswer> answer;
    if (step > 0)
        client.queryRange(promql, from, to, step, &client, answer.setter());
    else
        client.query(promql, 0, &client, answer.setter());
    return answer.get();
}

/// A real one, with an hour of samples every 15 s that end now.
class RealServer
{
public:
    QString skip; ///< why there is none
    quint16 port = 0;
    qint64 end = QDateTime::currentMSecsSinceEpoch() / 15'000 * 15'000;
    static constexpr int samples = 240;

    RealServer()
    {
        const QString prometheus = QStandardPaths::findExecutable(u"prometheus"_s);
        const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
        if (prometheus.isEmpty() || promtool.isEmpty()) {
            skip = u"prometheus is not installed"_s;
            return;
        }
        QFile config(m_dir.path() + u"/prometheus.yml"_s);
        QFile metrics(m_dir.path() + u"/metrics.txt"_s);
        if (!config.open(QIODevice::WriteOnly) || !metrics.open(QIODevice::WriteOnly))
            qFatal("no files");
        config.write("global: {}\n");
        config.close();
        metrics.write(openMetrics());
        metrics.close();
        if (!load(promtool)) {
            skip = u"promtool cannot load the samples"_s;
            return;
        }
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        port = free.serverPort();
        free.close();
        m_process.setStandardErrorFile(m_dir.path() + u"/log"_s);
        m_process.start(prometheus,
                        {u"--config.file="_s + config.fileName(), u"--storage.tsdb.path="_s + m_dir.path() + u"/data"_s,
                         u"--web.listen-address=127.0.0.1:%1"_s.arg(port), u"--storage.tsdb.retention.time=30d"_s});
        if (!m_process.waitForStarted() || !isReady())
            skip = u"prometheus does not start"_s;
    }
    ~RealServer()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

private:
    QByteArray openMetrics() const
    {
        QByteArray out;
        const auto series = [&](const QByteArray& selector, const std::function<double(int)>& value) {
            for (int i = 0; i <= samples; ++i)
                out += selector + ' ' + QByteArray::number(value(i)) + ' ' +
                       QByteArray::number((end - (samples - i) * 15'000) / 1000) + '\n';
        };
        out += "# HELP http_requests Requests answered\n# TYPE http_requests counter\n";
        series("http_requests_total{alien_deployment_id=\"dep_x\",code=\"200\"}", [](int i) { return i * 30; });
        series("http_requests_total{alien_deployment_id=\"dep_y\",code=\"200\"}", [](int i) { return i * 15; });
        out += "# TYPE load gauge\n";
        series("load{alien_deployment_id=\"dep_x\",path=\"a\\\"b\\\\c\"}", [](int i) { return i % 7; });
        out += "# TYPE up gauge\n";
        series("up{job=\"a\"}", [](int) { return 1; });
        return out + "# EOF\n";
    }
    bool load(const QString& promtool) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(promtool, {u"tsdb"_s, u"create-blocks-from"_s, u"openmetrics"_s, m_dir.path() + u"/metrics.txt"_s,
                                 m_dir.path() + u"/data"_s});
        return process.waitForFinished() && process.exitCode() == 0;
    }
    bool isReady() const
    {
        const auto client = clientOf(serverAt(port));
        for (int i = 0; i < 100; ++i) {
            if (asked(*client, u"1"_s).ok)
                return true;
            QTest::qWait(100);
        }
        return false;
    }

    QTemporaryDir m_dir;
    QProcess m_process;
};

} // namespace

class PrometheusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnswers()
    {
        const PromAnswer matrix = PromAnswer::decode("{\"status\":\"success\",\"warnings\":[\"w\"],\"infos\":[\"i\"],"
                                                     "\"data\":{\"resultType\":\"matrix\",\"result\":["
                                                     "{\"metric\":{\"__name__\":\"m\",\"a\":\"b\"},\"values\":[[1.5,"
                                                     "\"2\"],[16,\"NaN\"],[31,\"+Inf\"],[46,\"-3.5e2\"]]},"
                                                     "{\"metric\":{},\"histograms\":[[1,{\"count\":\"3\"}]]}]}}");
        QVERIFY2(matrix.ok, qPrintable(matrix.error));
        QCOMPARE(matrix.series.size(), std::size_t(1));
        QCOMPARE(matrix.series[0].samples[0].t, qint64(1500));
        QVERIFY(matrix.series[0].samples[1].isGap() && matrix.series[0].samples[2].isGap());
        QCOMPARE(matrix.series[0].samples[3].value, -350.0);
        QCOMPARE(matrix.skipped, 1);
        QCOMPARE(matrix.warnings.size(), 3);
        // VictoriaMetrics: whole seconds, its error type is a status.
        const PromAnswer vector = PromAnswer::decode("{\"status\":\"success\",\"data\":{\"resultType\":\"vector\","
                                                     "\"result\":[{\"metric\":{\"a\":\"b\"},\"value\":[16,\"7\"]}]}}");
        QCOMPARE(vector.series.at(0).samples.at(0).value, 7.0);
        const PromAnswer error =
            PromAnswer::decode("{\"status\":\"error\",\"errorType\":\"422\",\"error\":\"unknown func\"}");
        QCOMPARE(error.error, u"unknown func"_s);
        QCOMPARE(error.errorType, u"422"_s);
        const PromAnswer text =
            PromAnswer::decode("{\"status\":\"success\",\"data\":{\"resultType\":\"string\",\"result\":[1,\"hi\"]}}");
        QCOMPARE(text.text, u"hi"_s);
    }

    void samplesAscendWhateverTheServerSends()
    {
        const PromAnswer answer =
            PromAnswer::decode("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[{"
                               "\"metric\":{},\"values\":[[2,\"1\"],[1,\"2\"],[1,\"3\"]]}]}}");
        QVERIFY2(answer.ok, qPrintable(answer.error));
        const auto& samples = answer.series.at(0).samples;
        QCOMPARE(samples.size(), std::size_t(2));
        QCOMPARE(samples[0].t, qint64(1000));
        QCOMPARE(samples[0].value, 2.0);
        QCOMPARE(samples[1].t, qint64(2000));
    }

    void saysWhenItIsSomethingElse_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("html") << QByteArray("<html>Sign in</html>");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("no data") << QByteArray("{\"status\":\"success\"}");
        QTest::newRow("value") << QByteArray("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[{"
                                             "\"metric\":{},\"values\":[[1]]}]}}");
        QTest::newRow("time") << QByteArray(
            "{\"status\":\"success\",\"data\":{\"resultType\":\"scalar\",\"result\":[1e300,\"1\"]}}");
        QTest::newRow("deep") << "{\"status\":\"success\",\"data\":" + QByteArray(5000, '[') + QByteArray(5000, ']') +
                                     '}';
        QTest::newRow("kind") << QByteArray(
            "{\"status\":\"success\",\"data\":{\"resultType\":\"streams\",\"result\":[]}}");
    }

    void saysWhenItIsSomethingElse()
    {
        QFETCH(QByteArray, body);
        const PromAnswer answer = PromAnswer::decode(body);
        QVERIFY(!answer.ok && !answer.error.isEmpty() && answer.series.empty());
    }

    void showsWhoItIs_data()
    {
        QTest::addColumn<int>("auth");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << int(PromServer::Auth::None) << QByteArray();
        QTest::newRow("basic") << int(PromServer::Auth::Basic) << "Basic " + QByteArray("ops:s3cret").toBase64();
        QTest::newRow("bearer") << int(PromServer::Auth::Bearer) << QByteArray("Bearer s3cret");
    }

    void showsWhoItIs()
    {
        QFETCH(int, auth);
        QFETCH(QByteArray, header);
        FakeServer fake;
        PromServer server = serverAt(fake.server.port());
        server.auth = PromServer::Auth(auth);
        server.user = u"ops"_s;
        server.headers = {{"X-Scope-OrgID", "tenant-1"}};
        const auto client = clientOf(server, auth == 0 ? Secret() : Secret("s3cret"));
        const PromAnswer answer = asked(*client, u"a{b=\"x y+z&\"}"_s);
        QVERIFY2(answer.ok, qPrintable(answer.error));
        QCOMPARE(answer.series.at(0).samples.at(0).value, 2.0);
        QCOMPARE(QByteArray::fromStdString(std::string(fake.last.header("authorization"))), header);
        QCOMPARE(fake.last.header("x-scope-orgid"), std::string_view("tenant-1"));
        QCOMPARE(fake.last.path, std::string("/api/v1/query"));
        QCOMPARE(fake.last.body, std::string("query=a%7Bb%3D%22x%20y%2Bz%26%22%7D"));
    }

    void hasTheServersOwnWords()
    {
        FakeServer fake;
        const auto client = clientOf(serverAt(fake.server.port()));
        fake.status = 400;
        fake.body = "{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"parse error: unexpected <eof>\"}";
        QCOMPARE(asked(*client, u"("_s).error, u"parse error: unexpected <eof>"_s);
        fake.status = 404;
        fake.body = "404 page not found";
        QVERIFY(asked(*client, u"1"_s).error.contains(u"/select/0/prometheus"_s));
        fake.status = 401;
        QVERIFY(asked(*client, u"1"_s).error.contains(u"token"_s));
    }

    void readsAddresses()
    {
        QString error;
        QCOMPARE(PromServer::normalized(u" http://vm:8481/select/0/prometheus/ "_s, &error).toString(),
                 u"http://vm:8481/select/0/prometheus"_s);
        QCOMPARE(PromServer::normalized(u"https://p.example/api/v1"_s, &error).toString(), u"https://p.example"_s);
        for (const QString& bad :
             {u"p.example:9090"_s, u"ftp://x"_s, u"http://u:p@x"_s, u"http://x/?a=b"_s, QString()}) {
            QVERIFY(PromServer::normalized(bad, &error).isEmpty());
            QVERIFY(!error.isEmpty());
        }
        PromServer server = serverAt(9090);
        server.auth = PromServer::Auth::Basic;
        server.user = u"ops"_s;
        server.headers = {{"X-Scope-OrgID", "1"}};
        QCOMPARE(PromServer::fromJson(server.toJson()).toJson(), server.toJson());
        server.certificateFile = u"/nowhere.pem"_s;
        QString problem;
        (void)server.transportOptions(&problem);
        QVERIFY(problem.contains(u"/nowhere.pem"_s));
    }

    void fillsQueriesIn()
    {
        const PromSource source(nullptr, u"x"_s);
        SeriesQuery query;
        query.promql = u"rate(m{a=\"1\",$D}[$rate])$J + $step + $other"_s;
        QCOMPARE(source.expanded(query, 15'000), u"rate(m{a=\"1\",}[240s]) + 15s + $other"_s);
        query.deployment = u"x\"} or $step{"_s;
        QCOMPARE(source.expanded(query, 15'000),
                 u"rate(m{a=\"1\",alien_deployment_id=\"x\\\"} or $step{\"}[240s]) + 15s + $other"_s);
        QVERIFY(!source.unavailable().isEmpty());
    }

    void asksARealServer()
    {
        const RealServer real;
        if (!real.skip.isEmpty())
            QSKIP(qPrintable(real.skip));
        PromSource source(clientOf(serverAt(real.port)), u"here"_s);
        SeriesQuery query;
        query.promql = u"sum by (code) (rate(http_requests_total{$D}[$rate]))"_s;
        query.legend = u"code {{code}}"_s;
        query.deployment = u"dep_x"_s;
        query.fromMs = real.end - 3'000'000;
        query.toMs = real.end;
        const auto lines = [&source](const SeriesQuery& q) {
            Awaited<TelemetryAnswer> answer;
            source.lines(q, &source, answer.setter());
            return answer.get();
        };
        const TelemetryAnswer answer = lines(query);
        QCOMPARE(answer.error, QString());
        QCOMPARE(source.intervalMs(), qint64(15'000));
        QCOMPARE(source.deploymentLabel(), u"alien_deployment_id"_s);
        QVERIFY(!source.needsJoin());
        QCOMPARE(answer.lines.size(), 1);
        QCOMPARE(answer.lines.at(0).name, u"code 200"_s);
        QCOMPARE(answer.stepMs, qint64(15'000));
        QVERIFY(answer.lines.at(0).samples.size() > 190);
        for (const auto& sample : answer.lines.at(0).samples) {
            QVERIFY2(std::abs(sample.value - 2.0) < 1e-9, qPrintable(QString::number(sample.value)));
            QCOMPARE(sample.t % 15'000, 0);
        }
        query.deployment.clear();
        QVERIFY(std::abs(lines(query).lines.at(0).samples.back().value - 3.0) < 1e-9);
        query.promql = u"load{path="_s + PromClient::quoted(u"a\"b\\c"_s) + u'}';
        query.legend.clear();
        QCOMPARE(lines(query).lines.size(), 1);
        query.promql = u"nothing_of_the_kind"_s;
        QVERIFY(!lines(query).emptyReason.isEmpty());
        query.promql = u"sum("_s;
        QVERIFY(lines(query).error.contains(u"parse error"_s));

        Awaited<QList<MetricInfo>> metrics;
        source.metrics({}, &source, metrics.setter());
        QCOMPARE(metrics.get().size(), 3);
        Awaited<QStringList> values;
        source.labelValues(u"http_requests_total"_s, u"alien_deployment_id"_s, &source, values.setter());
        QCOMPARE(values.get(), (QStringList{u"dep_x"_s, u"dep_y"_s}));
        Awaited<QStringList> names;
        source.labelNames(u"load"_s, &source, names.setter());
        QVERIFY(names.get().contains(u"path"_s));
        const auto client = clientOf(serverAt(real.port));
        Awaited<QString> name;
        client->whoAreYou(this, [set = name.setter()](const QString& who, const QString&) { set(who); });
        QVERIFY2(name.get().startsWith(u"Prometheus 2"_s), qPrintable(name.get()));
    }
};

ALIEN_TEST(PrometheusTest)
#include "tst_prometheus.moc"
