// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/otlp/decoder.h"
#include "tests/support/testmain.h"
#include "wire.h"

#include <QFile>

#include <random>

using namespace alien::otlp;
using namespace alien::test;

namespace {

std::string recorded(const char* name)
{
    QFile file(sourceDir() + QStringLiteral("/tests/telemetry/data/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

const Metric* find(const Payload& payload, std::string_view name)
{
    for (const auto& group : payload.metrics) {
        for (const Metric& metric : group.records) {
            if (metric.name == name)
                return &metric;
        }
    }
    return nullptr;
}

std::string gaugePoint(double value)
{
    return message(1, fixed64(3, 1'000'000'000) + real(4, value));
}

} // namespace

class OtlpDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatThePythonSdkSends_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("delta");
        QTest::newRow("cumulative") << QByteArray("metrics-cumulative.bin") << false;
        QTest::newRow("delta, gzip") << QByteArray("metrics-delta.bin.gz") << true;
    }

    void readsWhatThePythonSdkSends()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, delta);
        const Decoded decoded = decode(Signal::Metrics, recorded(file.constData()));
        QCOMPARE(decoded.error, std::string());
        QCOMPARE(decoded.wasGzip, delta);
        const Payload& payload = decoded.payload;
        QCOMPARE(payload.accepted, std::size_t(6));
        QCOMPARE(payload.rejected, std::size_t(0));
        QCOMPARE(payload.metrics.size(), std::size_t(1));
        QCOMPARE(valueOf(payload.metrics[0].resource, "service.name"), std::string_view("billing"));
        QCOMPARE(valueOf(payload.metrics[0].resource, "alien.deployment_id"), std::string_view("dep_7qk2"));
        QCOMPARE(payload.metrics[0].scope.name, std::string("shop"));
        QCOMPARE(payload.metrics[0].scope.version, std::string("0.9"));

        const Metric* requests = find(payload, "http.requests");
        QVERIFY(requests);
        QVERIFY(requests->type == MetricType::Sum && requests->monotonic);
        QVERIFY(requests->temporality == (delta ? Temporality::Delta : Temporality::Cumulative));
        QCOMPARE(requests->unit, std::string("{request}"));
        QCOMPARE(requests->numbers.size(), std::size_t(2));
        QCOMPARE(requests->numbers[0].value, 3.0);
        QCOMPARE(valueOf(requests->numbers[1].attributes, "code"), std::string_view("500"));
        QVERIFY(requests->numbers[0].timeNs > 1'700'000'000'000'000'000);

        const Metric* pool = find(payload, "pool.used");
        QVERIFY(pool && !pool->monotonic);
        QCOMPARE(pool->numbers.at(0).value, -4.0);
        QCOMPARE(find(payload, "cpu.load")->numbers.at(0).value, 61.5);

        const auto& latency = find(payload, "http.latency")->distributions.at(0).value;
        QCOMPARE(latency.count, std::uint64_t(7));
        QCOMPARE(latency.sum, 945.0);
        QCOMPARE(latency.bounds, (std::vector<double>{10, 50, 100, 500}));
        QCOMPARE(latency.counts, (std::vector<std::uint64_t>{2, 1, 3, 0, 1}));
        QCOMPARE(latency.max, 700.0);

        const auto& wait = find(payload, "queue.wait")->distributions.at(0).value;
        QVERIFY(wait.form == alien::telemetry::Distribution::Form::Exponential);
        QCOMPARE(wait.count, std::uint64_t(6));
        QCOMPARE(wait.zeroCount, std::uint64_t(1));
        QCOMPARE(wait.sum, 15.5);
        // Each recorded value lies in a bucket (lower, upper].
        const auto buckets = wait.buckets();
        for (const double value : {1.0, 1.5, 2.0, 3.0, 8.0})
            QVERIFY(std::any_of(buckets.begin(), buckets.end(), [&](const auto& b) {
                return b.lower < value && value <= b.upper * (1 + 1e-12) && b.count == 1;
            }));
    }

    void sortsAttributesAndKeepsTheLastOfADoubledKey_data()
    {
        QTest::addColumn<int>("others");
        QTest::newRow("few") << 0;
        QTest::newRow("many") << 40;
    }

    void sortsAttributesAndKeepsTheLastOfADoubledKey()
    {
        QFETCH(int, others);
        std::string attributes;
        for (const auto& [key, value] : {std::pair("b", "1"), {"z", "2"}, {"a", "3"}, {"b", "4"}})
            attributes += message(7, keyValue(key, value));
        for (int i = 0; i < others; ++i)
            attributes += message(7, keyValue("k" + std::to_string(i), "x"));
        const std::string point = message(1, fixed64(3, 1'000'000'000) + real(4, 1) + attributes);
        const Payload payload = decode(Signal::Metrics, request(metricOf("m", 5, point))).payload;
        const Attributes& read = find(payload, "m")->numbers.at(0).attributes;
        QCOMPARE(read.size(), std::size_t(3 + others));
        QVERIFY(std::is_sorted(read.begin(), read.end(), [](const auto& a, const auto& b) { return a.key < b.key; }));
        QCOMPARE(valueOf(read, "a"), std::string_view("3"));
        QCOMPARE(valueOf(read, "b"), std::string_view("4"));
        QCOMPARE(valueOf(read, "z"), std::string_view("2"));
    }

    void readsLogs()
    {
        const Payload text = decode(Signal::Logs, recorded("logs-text.bin")).payload;
        QCOMPARE(text.logs.size(), std::size_t(1));
        const LogRecord& record = text.logs[0].records.at(0);
        QCOMPARE(text.logs[0].scope.name, std::string("function-output"));
        QCOMPARE(record.body, std::string("payment refused: \xe2\x82\xac 12"));
        QCOMPARE(record.severity, 17);
        QCOMPARE(record.timeNs, std::int64_t(1'800'000'000'000'000'001));
        QCOMPARE(valueOf(record.attributes, "stream"), std::string_view("stderr"));
        QCOMPARE(valueOf(record.attributes, "retries"), std::string_view("3"));
        QCOMPARE(valueOf(record.attributes, "tags"), std::string_view("[\"a\",\"b\"]"));
        QCOMPARE(valueOf(record.attributes, "absent"), std::string_view());
        QVERIFY(record.traceId.empty());

        const LogRecord map = decode(Signal::Logs, recorded("logs-map.bin")).payload.logs.at(0).records.at(0);
        QVERIFY(map.bodyIsJson);
        QCOMPARE(map.body, std::string("{\"message\":\"ok\",\"ms\":12.5,\"nested\":{\"deep\":[1,true,null]}}"));
    }

    void readsSpans()
    {
        const Payload childPayload = decode(Signal::Traces, recorded("traces-child.bin")).payload;
        const Payload parentPayload = decode(Signal::Traces, recorded("traces-parent.bin")).payload;
        const Span& child = childPayload.spans.at(0).records.at(0);
        const Span& parent = parentPayload.spans.at(0).records.at(0);
        QCOMPARE(child.traceId, parent.traceId);
        QCOMPARE(child.traceId.size(), std::size_t(32));
        QCOMPARE(child.parentId, parent.spanId);
        QVERIFY(parent.parentId.empty());
        QCOMPARE(child.name, std::string("charge"));
        QCOMPARE(child.kind, 3);
        QCOMPARE(child.status, 2);
        QCOMPARE(child.statusText, std::string("declined"));
        QCOMPARE(child.events.at(0).name, std::string("declined"));
        QCOMPARE(valueOf(child.events.at(0).attributes, "code"), std::string_view("51"));
        QVERIFY(parent.startNs <= child.startNs && child.endNs <= parent.endNs);
    }

    void readsJsonAsProtobuf()
    {
        const std::string json = "\n "
                                 "{\"resourceMetrics\":[{\"resource\":{\"attributes\":[{\"key\":\"service.name\","
                                 "\"value\":{\"stringValue\":\"web\"}}]},"
                                 "\"scopeMetrics\":[{\"scope\":{\"name\":\"hand\",\"new\":{\"x\":[{}]}},\"metrics\":["
                                 "{\"name\":\"a\",\"unit\":\"s\",\"gauge\":{\"dataPoints\":[{\"timeUnixNano\":"
                                 "\"1800000000000000001\",\"asInt\":\"-7\","
                                 "\"attributes\":[{\"key\":\"k\",\"value\":{\"boolValue\":true}},{\"key\":\"b\","
                                 "\"value\":{\"bytesValue\":\"aGk=\"}}]}]}},"
                                 "{\"name\":\"h\",\"histogram\":{\"aggregationTemporality\":1,\"dataPoints\":[{"
                                 "\"timeUnixNano\":1800000000000000002,\"count\":\"3\",\"sum\":4.5,"
                                 "\"bucketCounts\":[\"1\",2,0],\"explicitBounds\":[1,2e0]}]}},"
                                 "{\"name\":\"e\",\"exponentialHistogram\":{\"aggregationTemporality\":2,"
                                 "\"dataPoints\":[{\"timeUnixNano\":5,\"count\":3,\"scale\":-1,"
                                 "\"positive\":{\"offset\":-2,\"bucketCounts\":[\"1\",\"2\"]}}]}},"
                                 "{\"name\":\"s\",\"summary\":{\"dataPoints\":[{\"timeUnixNano\":5,\"count\":2,\"sum\":"
                                 "3,\"quantileValues\":[{\"quantile\":0.5,\"value\":1.25}]}]}}"
                                 "]}]}],\"unknown\":[1,[2]]}";
        const Decoded decoded = decode(Signal::Metrics, json);
        QCOMPARE(decoded.error, std::string());
        QVERIFY(decoded.wasJson);
        QCOMPARE(decoded.payload.accepted, std::size_t(4));
        QCOMPARE(valueOf(decoded.payload.metrics.at(0).resource, "service.name"), std::string_view("web"));
        const NumberPoint& point = find(decoded.payload, "a")->numbers.at(0);
        QCOMPARE(point.value, -7.0);
        QCOMPARE(point.timeNs, std::int64_t(1'800'000'000'000'000'001));
        QCOMPARE(valueOf(point.attributes, "k"), std::string_view("true"));
        QCOMPARE(valueOf(point.attributes, "b"), std::string_view("aGk="));
        QVERIFY(find(decoded.payload, "h")->temporality == Temporality::Delta);
        QCOMPARE(find(decoded.payload, "h")->distributions.at(0).value.counts, (std::vector<std::uint64_t>{1, 2, 0}));
        QCOMPARE(find(decoded.payload, "e")->distributions.at(0).value.scale, -1);
        QCOMPARE(find(decoded.payload, "e")->distributions.at(0).value.positive.offset, -2);
        QCOMPARE(find(decoded.payload, "s")->summaries.at(0).quantiles.at(0).second, 1.25);

        const std::string span = "{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{\"traceId\":"
                                 "\"5B8EFFF798038103D269B633813FC60C\",\"spanId\":\"eee19b7ec3c1b174\","
                                 "\"name\":\"n\",\"kind\":2,\"startTimeUnixNano\":\"10\",\"endTimeUnixNano\":\"12\","
                                 "\"status\":{\"code\":2}}]}]}]}";
        const Payload spans = decode(Signal::Traces, gzipped(span)).payload;
        QCOMPARE(spans.spans.at(0).records.at(0).traceId, std::string("5b8efff798038103d269b633813fc60c"));
        QCOMPARE(spans.spans.at(0).records.at(0).status, 2);
    }

    void saysWhatIsWrongInJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("cut") << QByteArray("{\"resourceLogs\":[") << QByteArray("not JSON at byte");
        QTest::newRow("text for a number")
            << QByteArray("{\"resourceLogs\":[{\"scopeLogs\":[{\"logRecords\":[{\"timeUnixNano\":\"soon\"}]}]}]}")
            << QByteArray("timeUnixNano");
        QTest::newRow("id") << QByteArray(
                                   "{\"resourceLogs\":[{\"scopeLogs\":[{\"logRecords\":[{\"traceId\":\"xyz\"}]}]}]}")
                            << QByteArray("not hex");
        QTest::newRow("object for text")
            << QByteArray("{\"resourceLogs\":[{\"scopeLogs\":[{\"logRecords\":[{\"severityText\":{}}]}]}]}")
            << QByteArray("severityText");
    }

    void saysWhatIsWrongInJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, error);
        const Decoded decoded = decode(Signal::Logs, json.toStdString());
        QVERIFY(decoded.fault == Decoded::Fault::Malformed);
        QVERIFY2(decoded.error.find(error.toStdString()) != std::string::npos, decoded.error.c_str());
    }

    /// 0x0a 0x7b begins a request whose first part has 123 bytes: that is no JSON.
    void doesNotTakeALengthForABrace()
    {
        for (std::size_t padding = 0; padding < 200; ++padding) {
            const std::string body = request(metricOf("m" + std::string(padding, 'x'), 5, gaugePoint(1)));
            const Decoded decoded = decode(Signal::Metrics, body);
            QVERIFY2(decoded.payload.accepted == 1 && !decoded.wasJson, decoded.error.c_str());
        }
    }

    void readsPackedAndSingleNumbers()
    {
        std::string packed;
        {
            protozero::pbf_writer writer(packed);
            const std::uint64_t counts[] = {1, 2};
            writer.add_packed_fixed64(6, counts, counts + 2);
        }
        const std::string common = fixed64(3, 9) + fixed64(4, 3) + real(7, 5);
        for (const std::string& counts : {packed, fixed64(6, 1) + fixed64(6, 2)}) {
            const Decoded decoded =
                decode(Signal::Metrics, request(metricOf("h", 9, message(1, common + counts) + varint(2, 2))));
            QCOMPARE(decoded.payload.accepted, std::size_t(1));
            QCOMPARE(find(decoded.payload, "h")->distributions.at(0).value.counts, (std::vector<std::uint64_t>{1, 2}));
        }
    }

    void rejectsOnlyTheBrokenPoint()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const std::string gauge =
            metricOf("g", 5, gaugePoint(1) + gaugePoint(nan) + message(1, real(4, 1)) + gaugePoint(2));
        const std::string histogram = metricOf("h", 9,
                                               message(1, fixed64(3, 9) + fixed64(4, 2) + real(7, 5) + real(7, 5) +
                                                              fixed64(6, 1) + fixed64(6, 1) + fixed64(6, 0)));
        const Payload payload = decode(Signal::Metrics, request(gauge + histogram)).payload;
        QCOMPARE(payload.accepted, std::size_t(2));
        QCOMPARE(payload.rejected, std::size_t(3));
        QCOMPARE(payload.rejection, std::string("g: a value that is not a number"));
        QVERIFY(!find(payload, "h"));
    }

    void keepsAPointWithoutAValueAsAGap()
    {
        const Payload payload =
            decode(Signal::Metrics, request(metricOf("g", 5, message(1, fixed64(3, 9) + varint(8, 1))))).payload;
        QVERIFY(find(payload, "g")->numbers.at(0).noValue);
    }

    void skipsWhatItDoesNotKnow()
    {
        const std::string odd = varint(99, 5) + text(1000, "x");
        const std::string body =
            request(odd +
                    message(2, odd + text(1, "g") +
                                   message(5, odd + message(1, odd + fixed64(3, 9) + real(4, 1) + varint(4, 7))))) +
            odd;
        QCOMPARE(decode(Signal::Metrics, body).payload.accepted, std::size_t(1));
        QCOMPARE(decode(Signal::Metrics, {}).payload.accepted, std::size_t(0));
    }

    void survivesTextThatIsNoUtf8()
    {
        const Payload payload = decode(Signal::Logs, request(message(2, message(5, text(1, "a\xff\xfe z"))))).payload;
        QCOMPARE(payload.logs.at(0).records.at(0).body, std::string("a\xff\xfe z"));
    }

    void cutsLongTextBetweenCharacters()
    {
        Limits limits;
        limits.textBytes = 4;
        const Decoded decoded =
            decode(Signal::Logs, request(message(2, message(5, text(1, "ab\xe2\x82\xac")))), limits);
        QCOMPARE(decoded.payload.logs.at(0).records.at(0).body, std::string("ab"));
    }

    void boundsWhatABodyMayCost_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* name, const std::string& body) {
            QTest::newRow(name) << QByteArray::fromStdString(body);
        };
        std::string empties;
        for (int i = 0; i < 2'000'000; ++i)
            empties.append("\x0a\x00", 2);
        row("empty messages", empties);
        std::string value;
        for (int i = 0; i < 40; ++i)
            value = message(5, message(1, value));
        row("deep values", request(message(2, message(5, value))));
        row("bomb", gzipped(std::string(std::size_t(70) << 20, ' ')));
        row("ratio", gzipped(std::string(std::size_t(8) << 20, ' ')));
        std::string points;
        for (int i = 0; i < 200'001; ++i)
            points.append(message(1, fixed64(3, 9) + real(4, 1)));
        row("points", request(metricOf("g", 5, points)));
    }

    void boundsWhatABodyMayCost()
    {
        QFETCH(QByteArray, body);
        for (const Signal signal : {Signal::Metrics, Signal::Logs}) {
            const Decoded decoded = decode(signal, body.toStdString());
            if (decoded.fault == Decoded::Fault::TooLarge)
                return;
        }
        QFAIL("taken");
    }

    void neverTrustsALength()
    {
        const std::string good = recorded("metrics-cumulative.bin");
        QVERIFY(!good.empty());
        std::mt19937 random(7);
        int malformed = 0;
        for (int round = 0; round < 20'000; ++round) {
            std::string body = good;
            for (int i = 0; i < 3; ++i)
                body[random() % body.size()] = static_cast<char>(random());
            if (round % 3 == 0)
                body.resize(random() % body.size());
            const Decoded decoded = decode(Signal::Metrics, body);
            malformed += decoded.fault == Decoded::Fault::Malformed;
            QVERIFY(decoded.fault == Decoded::Fault::None || (decoded.payload.accepted == 0 && !decoded.error.empty()));
        }
        QVERIFY(malformed > 1000);
        for (const char* broken : {"\x1f\x8b\x08", "garbage", "\xff\xff\xff\xff"})
            QVERIFY(decode(Signal::Traces, broken).fault == Decoded::Fault::Malformed);
    }
};

ALIEN_TEST(OtlpDecoderTest)
#include "tst_otlpdecoder.moc"
