// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/redactor.h"
#include "models/common/format.h"
#include "models/telemetry/logexport.h"
#include "models/telemetry/logtable.h"
#include "telemetrybench.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

const char* const secrets[] = {
    "retry with Authorization: Bearer canary-9f8e7d6c5b4a of 3",
    "login ax_deploy_canary0123456789 taken",
    "token eyJhbGciOiJIUzI1NiJ9.eyJjYW5hcnkiOjF9canary.c2lnbmF0dXJl_canary given",
    "PUT https://blob.example/a?sv=1&sig=canary%2Bx%3D done",
};

/// A store with one line for each of these, and one whose attributes hold them.
void fill(TelemetryBench& bench)
{
    std::vector<otlp::LogRecord> records;
    for (const char* body : secrets)
        records.push_back(logOf(bench.hour + qint64(records.size()) * 1000, body));
    otlp::LogRecord record = logOf(bench.hour + 60'000, "plain");
    record.attributes = attributesOf({{"http.request.header.authorization", "canary"},
                                      {"url.full", "https://blob.example/a?sig=canary"},
                                      {"url.path", "/a"}});
    records.push_back(record);
    QVERIFY(bench.send(logArrival("c1", std::move(records))));
}

} // namespace

/// What applications write of their secrets into their logs.
class TelemetrySecretsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreShownWithoutSecrets()
    {
        TelemetryBench bench;
        fill(bench);
        const LogPage page = bench.logs({});
        QCOMPARE(page.lines.size(), 5);
        const Format format;
        LogTable table(format);
        table.setLines(page.lines);
        for (int row = 0; row < table.rowCount(); ++row) {
            const QModelIndex body = table.index(row, table.columnOf(u"body"_s));
            for (const int role : {int(Qt::DisplayRole), int(TableModel::CopyRole), int(TableModel::TooltipRole)})
                QVERIFY2(!body.data(role).toString().contains(u"canary"_s), qPrintable(body.data(role).toString()));
            QVERIFY(row == 0 || body.data().toString().contains(Redactor::mark())); // the newest is the plain one
        }
        const TelemetryLabels attributes = page.lines.constFirst().attributes;
        QCOMPARE(attributes.value(u"http.request.header.authorization"_s), Redactor::mark());
        QVERIFY(attributes.value(u"url.full"_s).startsWith(u"https://blob.example/a?sig="_s));
        QVERIFY(!attributes.value(u"url.full"_s).contains(u"canary"_s));
        QCOMPARE(attributes.value(u"url.path"_s), u"/a"_s);
    }

    void linesAreCopiedAndExportedWithoutSecrets()
    {
        TelemetryBench bench;
        fill(bench);
        QList<qint64> ids;
        const LogPage page = bench.logs({});
        for (const LogLine& line : page.lines)
            ids.prepend(line.id);
        const Format format;
        std::optional<QString> copied;
        (new LogExport(*bench.store, format, ids, bench.store.get()))->toText([&copied](const QString& text) {
            copied = text;
        });
        QTRY_VERIFY(copied);
        QCOMPARE(copied->count(u'\n'), 4);
        QVERIFY2(!copied->contains(u"canary"_s), qPrintable(*copied));
        QVERIFY(copied->count(Redactor::mark()) >= 4);
        const QString path = bench.dir.path() + u"/lines.txt"_s;
        std::optional<QString> error;
        (new LogExport(*bench.store, format, ids, bench.store.get()))->toFile(path, [&error](const QString& why) {
            error = why;
        });
        QTRY_VERIFY(error);
        QVERIFY2(error->isEmpty(), qPrintable(*error));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), copied->toUtf8() + '\n');
    }

    void spansAreReadWithoutSecrets()
    {
        TelemetryBench bench;
        telemetry::Arrival arrival;
        arrival.connection = "c1";
        arrival.signal = otlp::Signal::Traces;
        arrival.payload.accepted = 1;
        otlp::Span span;
        span.traceId = "0123456789abcdef0123456789abcdef";
        span.spanId = "0123456789abcdef";
        span.name = "GET /a?token=canary";
        span.statusText = "401 for Bearer canary-9f8e7d6c5b4a";
        span.startNs = bench.hour * 1'000'000;
        span.endNs = span.startNs + 1000;
        span.attributes = attributesOf({{"db.password", "canary"}});
        arrival.payload.spans.push_back({attributesOf({{"service.name", "web"}}), {"shop", "1"}, {span}});
        QVERIFY(bench.send(std::move(arrival)));
        Awaited<QList<SpanRecord>> read;
        bench.store->spans(u"0123456789abcdef0123456789abcdef"_s, bench.store.get(), read.setter());
        const QList<SpanRecord> spans = read.get();
        QCOMPARE(spans.size(), 1);
        const SpanRecord& one = spans.constFirst();
        QVERIFY2(!(one.name + one.statusText + one.attributes.value(u"db.password"_s)).contains(u"canary"_s),
                 qPrintable(one.name + u' ' + one.statusText));
        QVERIFY(one.name.startsWith(u"GET /a?token="_s));
        Awaited<QList<TraceSummary>> traces;
        bench.store->traces({}, bench.store.get(), traces.setter());
        QCOMPARE(traces.get().size(), 1);
        QCOMPARE(traces.get().constFirst().name, one.name);
    }
};

ALIEN_TEST(TelemetrySecretsTest)
#include "tst_telemetrysecrets.moc"
