// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrybench.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <thread>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;
using Show = SeriesQuery::Show;

class TelemetryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersRatesOfCounters()
    {
        TelemetryBench bench;
        for (int i = 0; i < 60; ++i) {
            QVERIFY(bench.send(metricArrival("c1", counterOf("req", bench.hour + i * 10'000, i * 50))));
            QVERIFY(bench.send(metricArrival("c1", counterOf("req", bench.hour + i * 10'000 + 500, i * 10, "/b"))));
        }
        SeriesQuery query = bench.query(u"req"_s, Show::Rate);
        query.stepMs = 10'000;
        const TelemetryAnswer one = bench.lines(query);
        QCOMPARE(one.lines.size(), 1);
        QCOMPARE(one.unit, u"{request}"_s);
        for (const auto& sample : one.lines.at(0).samples)
            QCOMPARE(sample.value, 6.0); // 5 and 1 a second
        query.by = {u"http.route"_s};
        query.legend = u"route {{http.route}}"_s;
        const TelemetryAnswer two = bench.lines(query);
        QCOMPARE(two.lines.size(), 2);
        QCOMPARE(two.lines.at(0).name, u"route /"_s);
        QCOMPARE(two.lines.at(1).samples.back().value, 1.0);
        query.where = {{u"http.route"_s, LabelMatch::Op::Matches, u"/b.*"_s}};
        QCOMPARE(bench.lines(query).lines.size(), 1);
        query.connection = u"other"_s;
        QVERIFY(!bench.lines(query).emptyReason.isEmpty());
    }

    void quantilesMergeHistograms()
    {
        TelemetryBench bench;
        for (int i = 1; i < 30; ++i) {
            bench.send(metricArrival("c", histogramOf("lat", bench.hour + i * 10'000, {90, 10, 0}), "a"));
            bench.send(metricArrival("c", histogramOf("lat", bench.hour + i * 10'000, {0, 100, 0}), "b"));
        }
        SeriesQuery query = bench.query(u"lat"_s, Show::Quantile);
        query.stepMs = 60'000;
        query.quantile = 0.45;
        const TelemetryAnswer answer = bench.lines(query);
        QCOMPARE(answer.lines.size(), 1);
        QCOMPARE(answer.lines.at(0).samples.front().value, 10.0);
        SeriesQuery often = bench.query(u"lat"_s, Show::Rate);
        often.stepMs = 60'000;
        QCOMPARE(answer.unit, u"ms"_s);
        QCOMPARE(bench.lines(often).unit, QString()); // how often, not how long
        query.quantile = 0.725;                       // half of the second bucket's
        QCOMPARE(bench.lines(query).lines.at(0).samples.front().value, 55.0);
        query.show = Show::Heatmap;
        const TelemetryAnswer heat = bench.lines(query);
        QVERIFY(!heat.heat.empty());
        QCOMPARE(heat.heat.at(1).buckets.at(0).count, std::uint64_t(6 * 90));
    }

    /// What a month shows is what the raw points would: no spike is lost in the roll-ups.
    void rollUpsKeepExtremesAndSums()
    {
        TelemetryBench bench;
        for (int i = 0; i < 360; ++i) {
            bench.send(metricArrival("c", gaugeOf("mem", bench.hour + i * 10'000, i == 200 ? 9000 : i % 7)));
            bench.send(metricArrival("c", counterOf("req", bench.hour + i * 10'000, i * 3)));
        }
        bench.upkeep();
        SeriesQuery query = bench.query(u"mem"_s);
        query.fromMs = bench.hour - qint64(10) * 86'400'000;
        query.stepMs = 3'600'000;
        const TelemetryAnswer minutes = bench.lines(query);
        QCOMPARE(minutes.lines.at(0).samples.size(), std::size_t(1));
        QCOMPARE(minutes.lines.at(0).samples[0].high, 9000.0);
        QCOMPARE(minutes.lines.at(0).samples[0].low, 0.0);
        query.fromMs = bench.hour - qint64(100) * 86'400'000;
        const TelemetryAnswer hours = bench.lines(query);
        QCOMPARE(hours.lines.at(0).samples[0].high, 9000.0);
        query.metric = u"req"_s;
        query.show = Show::Increase;
        QCOMPARE(bench.lines(query).lines.at(0).samples[0].value, 359 * 3.0);
        query.fromMs = bench.hour;
        query.stepMs = 3'600'000;
        QCOMPARE(bench.lines(query).lines.at(0).samples[0].value, 359 * 3.0);
    }

    void oneThatSpeaksSeldomMakesNoCoarseChartOfTheOthers()
    {
        TelemetryBench bench;
        for (const char* service : {"a", "b"}) {
            for (int i = 0; i < 90; ++i)
                bench.send(metricArrival("c", gaugeOf("mem", bench.hour + 2'700'000 + i * 10'000, i), service));
        }
        bench.send(metricArrival("c", gaugeOf("mem", bench.hour + 60'000, 1), "seldom"));
        bench.send(metricArrival("c", gaugeOf("mem", bench.hour + 3'300'000, 2), "seldom"));
        bench.upkeep();
        bench.reopen();
        SeriesQuery query = bench.query(u"mem"_s);
        query.fromMs = query.toMs - 900'000;
        QCOMPARE(bench.lines(query).stepMs, 10'000);
        query.where = {{u"service.name"_s, LabelMatch::Op::Equal, u"seldom"_s}};
        QVERIFY(bench.lines(query).stepMs <= 60'000); // alone: a step of hours would show one point
    }

    /// A file from before there were quarters of hours shows its weeks all the same.
    void quartersAreMadeOfTheMinutesOfAnOlderFile()
    {
        TelemetryBench bench;
        for (int i = 0; i < 360; ++i)
            bench.send(metricArrival("c", gaugeOf("mem", bench.hour + i * 10'000, i == 200 ? 9000 : i % 7)));
        bench.upkeep();
        SeriesQuery query = bench.query(u"mem"_s);
        query.fromMs = bench.hour - qint64(20) * 86'400'000; // minutes do not reach back that far
        query.stepMs = 900'000;
        const QList<TelemetryLine> before = bench.lines(query).lines;
        QCOMPARE(before.at(0).samples.size(), std::size_t(4));
        bench.store.reset();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
            database.setDatabaseName(bench.file);
            QVERIFY(database.open());
            for (const auto& statement : {u"DROP TABLE quarters"_s, u"PRAGMA user_version = 1"_s})
                QVERIFY(QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(u"older"_s);
        bench.reopen();
        const QList<TelemetryLine> after = bench.lines(query).lines;
        QCOMPARE(after.at(0).samples.size(), std::size_t(4));
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(after.at(0).samples[i].t, before.at(0).samples[i].t);
            QCOMPARE(after.at(0).samples[i].low, before.at(0).samples[i].low);
            QCOMPARE(after.at(0).samples[i].high, before.at(0).samples[i].high);
            QCOMPARE(after.at(0).samples[i].value, before.at(0).samples[i].value);
        }
        QCOMPARE(after.at(0).samples[2].high, 9000.0);
    }

    void lateSamplesReachTheRollUps()
    {
        TelemetryBench bench;
        bench.send(metricArrival("c", gaugeOf("mem", bench.hour + 10'000, 1), "a"));
        bench.send(metricArrival("c", gaugeOf("mem", bench.hour + 1'800'000, 2), "b"));
        bench.upkeep();
        bench.reopen();
        // Another sender, earlier than everything that was rolled up.
        bench.send(metricArrival("c", gaugeOf("mem", bench.hour + 5'000, 70), "c"));
        bench.upkeep();
        SeriesQuery query = bench.query(u"mem"_s);
        query.fromMs = bench.hour - qint64(100) * 86'400'000;
        query.combine = SeriesQuery::Combine::Max;
        QCOMPARE(bench.lines(query).lines.at(0).samples[0].high, 70.0);
    }

    void searchesLogs()
    {
        TelemetryBench bench;
        bench.send(logArrival("c1", {logOf(bench.hour + 1000, "payment accepted \x1b[31mred\x1b[0m"),
                                     logOf(bench.hour + 2000, "payment refused: card", 17),
                                     logOf(bench.hour + 3000, "GET /health \xe2\x80\xaetxt.exe")}));
        bench.send(logArrival("c2", {logOf(bench.hour + 2500, "other payment", 13)}, "worker", "dep_2"));
        QCOMPARE(bench.bodies({}), (QStringList{u"GET /health txt.exe"_s, u"other payment"_s,
                                                u"payment refused: card"_s, u"payment accepted red"_s}));
        LogQuery query;
        query.text = u"pay ref"_s;
        QCOMPARE(bench.bodies(query), QStringList{u"payment refused: card"_s});
        query.text = u"\" OR NEAR( *"_s; // nothing of it is an operator
        QVERIFY(bench.logs(query).error.isEmpty());
        query = {};
        query.minSeverity = 13;
        query.deployment = u"dep_1"_s;
        QCOMPARE(bench.bodies(query), QStringList{u"payment refused: card"_s});
        query = {};
        query.service = u"worker"_s;
        QCOMPARE(bench.bodies(query), QStringList{u"other payment"_s});
        query = {};
        query.connection = u"c1"_s;
        query.attributes = {{u"stream"_s, LabelMatch::Op::Equal, u"stderr"_s}};
        const LogPage page = bench.logs(query);
        QCOMPARE(page.lines.size(), 1);
        QCOMPARE(page.lines.at(0).severity, 17);
        QCOMPARE(page.lines.at(0).attributes.value(u"service.name"_s), u"web"_s);
        query.attributes[0].op = LabelMatch::Op::NotEqual;
        QCOMPARE(bench.logs(query).lines.size(), 2);
    }

    void pagesAndTailsLogs()
    {
        TelemetryBench bench;
        std::vector<otlp::LogRecord> records;
        records.reserve(25);
        for (int i = 0; i < 25; ++i)
            records.push_back(logOf(bench.hour + i / 3 * 1000, "line " + std::to_string(i)));
        bench.send(logArrival("c", records));
        LogQuery query;
        query.limit = 10;
        QStringList all;
        for (int page = 0; page < 3; ++page) {
            const LogPage got = bench.logs(query);
            QCOMPARE(got.more, page < 2);
            for (const LogLine& line : got.lines)
                all.append(line.body);
            query.beforeMs = got.lines.last().atMs;
            query.beforeId = got.lines.last().id;
        }
        QCOMPARE(all.size(), 25);
        QCOMPARE(all.first(), u"line 24"_s);
        QCOMPARE(all.last(), u"line 0"_s);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 25);
        LogQuery tail;
        tail.afterId = 20;
        QCOMPARE(bench.bodies(tail).value(0), u"line 20"_s);
        bench.send(logArrival("c", {logOf(bench.hour, "late")}));
        tail.afterId = 25;
        QCOMPARE(bench.bodies(tail), QStringList{u"late"_s});
    }

    void countsLogsOverTime()
    {
        TelemetryBench bench;
        bench.send(logArrival(
            "c", {logOf(bench.hour + 1000, "a"), logOf(bench.hour + 2000, "b", 17), logOf(bench.hour + 125'000, "c")}));
        SeriesQuery query = bench.query(u"alien.logs"_s, Show::Increase);
        query.stepMs = 60'000;
        query.by = {u"severity"_s};
        const TelemetryAnswer answer = bench.lines(query);
        QCOMPARE(answer.lines.size(), 2);
        QCOMPARE(answer.lines.at(0).name, u"error"_s);
        QCOMPARE(answer.lines.at(1).samples.size(), std::size_t(3));
        QCOMPARE(answer.lines.at(1).samples[1].value, 0.0); // silence is a zero
        query.by = {u"service.name"_s};                     // as metrics call it, when a dashboard is split
        QCOMPARE(bench.lines(query).lines.size(), 1);
        QCOMPARE(bench.lines(query).lines.at(0).name, u"web"_s);
        query.metric = u"alien.logs.errors"_s;
        query.by.clear();
        QCOMPARE(bench.lines(query).lines.at(0).samples[0].value, 0.5);
    }

    void findsTraces()
    {
        TelemetryBench bench;
        telemetry::Arrival arrival;
        arrival.connection = "c";
        arrival.signal = otlp::Signal::Traces;
        arrival.payload.accepted = 3;
        const auto span = [&](const char* id, const char* parent, const char* name, qint64 start, qint64 end,
                              int status) {
            otlp::Span out;
            out.traceId = "5b8efff798038103d269b633813fc60c";
            out.spanId = id;
            out.parentId = parent;
            out.name = name;
            out.startNs = (bench.hour + start) * 1'000'000;
            out.endNs = (bench.hour + end) * 1'000'000;
            out.status = status;
            out.events.push_back({out.startNs, "e", attributesOf({{"k", "v"}})});
            return out;
        };
        arrival.payload.spans.push_back({attributesOf({{"service.name", "web"}}),
                                         {},
                                         {span("b", "a", "charge", 20, 80, 2), span("a", "", "POST /pay", 10, 100, 0),
                                          span("c", "a", "mail", 85, 90, 0)}});
        QVERIFY(bench.send(arrival));
        QVERIFY(bench.send(arrival)); // senders may repeat themselves
        Awaited<QList<TraceSummary>> traces;
        bench.store->traces({}, this, traces.setter());
        QCOMPARE(traces.get().size(), 1);
        const TraceSummary trace = traces.get().at(0);
        QCOMPARE(trace.name, u"POST /pay"_s);
        QCOMPARE(trace.durationNs, qint64(90'000'000));
        QCOMPARE(trace.spans, 3);
        QCOMPARE(trace.errors, 1);
        Awaited<QList<SpanRecord>> spans;
        bench.store->spans(trace.traceId, this, spans.setter());
        QCOMPARE(spans.get().size(), 3);
        QCOMPARE(spans.get().at(1).parentId, u"a"_s);
        QCOMPARE(spans.get().at(1).events.at(0).attributes.value(u"k"_s), u"v"_s);
        TraceQuery slow;
        slow.minDurationNs = 91'000'000;
        Awaited<QList<TraceSummary>> none;
        bench.store->traces(slow, this, none.setter());
        QVERIFY(none.get().isEmpty());
    }

    /// The files as they are at one moment, as a killed program leaves them.
    void whatWasAcknowledgedSurvivesACrash()
    {
        TelemetryBench bench;
        for (int i = 0; i < 20; ++i)
            QVERIFY(bench.send(metricArrival("c", counterOf("req", bench.hour + i * 10'000, i))));
        QVERIFY(bench.send(logArrival("c", {logOf(bench.hour, "kept")})));
        TelemetryBench after;
        after.store.reset();
        QFile::remove(after.file);
        for (const QString& suffix : {QString(), u"-wal"_s})
            QVERIFY(QFile::copy(bench.file + suffix, after.file + suffix));
        after.reopen();
        SeriesQuery query = bench.query(u"req"_s, Show::Increase);
        query.stepMs = 10'000;
        QCOMPARE(after.lines(query).lines.at(0).samples.size(), std::size_t(19));
        QCOMPARE(after.bodies({}), QStringList{u"kept"_s});
        // The roll-ups that were not made yet are made now.
        after.upkeep();
        query.fromMs = bench.hour - qint64(100) * 86'400'000;
        query.stepMs = 3'600'000;
        QCOMPARE(after.lines(query).lines.at(0).samples[0].value, 19.0);
        QVERIFY(after.store->problem().isEmpty());
    }

    void keepsWithinItsLimits()
    {
        TelemetryBench bench;
        TelemetryRetention retention;
        retention.rawHours = 0;
        retention.logBytes = 30'000;
        retention.quarantineBytes = 1000;
        bench.store->setRetention(retention);
        bench.send(metricArrival("c", gaugeOf("mem", bench.hour - 86'400'000, 1)));
        std::vector<otlp::LogRecord> records;
        records.reserve(3000);
        for (int i = 0; i < 3000; ++i)
            records.push_back(logOf(bench.hour + i, "line " + std::to_string(i)));
        bench.send(logArrival("c", records));
        for (int i = 0; i < 20; ++i)
            bench.store->quarantine("c", otlp::Signal::Logs, std::string(5000, char('a' + i)), "why");
        bench.upkeep();
        Awaited<TelemetryUse> use;
        bench.store->use(this, use.setter());
        QVERIFY2(use.get().logs < 1100, qPrintable(QString::number(use.get().logs)));
        QVERIFY(use.get().logBytes <= retention.logBytes);
        QVERIFY(use.get().quarantined <= 4);
        Awaited<QList<QuarantinedBody>> kept;
        bench.store->quarantined(this, kept.setter());
        QCOMPARE(kept.get().at(0).body, QByteArray(250, 't'));
        // The words of deleted lines are gone too.
        LogQuery query;
        query.text = u"line 5"_s;
        query.limit = 5000;
        for (const QString& body : bench.bodies(query))
            QVERIFY(body.startsWith(u"line 5"_s));
        // Raw points are over, what was made of them stays.
        SeriesQuery old = bench.query(u"mem"_s);
        old.fromMs = bench.hour - qint64(20) * 86'400'000;
        QCOMPARE(bench.lines(old).lines.at(0).samples.size(), std::size_t(1));
    }

    void takesManySendersAtOnce()
    {
        TelemetryBench bench;
        QSignalSpy arrived(bench.store.get(), &TelemetryStore::arrived);
        std::vector<std::thread> threads;
        threads.reserve(4);
        std::atomic<int> stored = 0;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 50; ++i)
                    stored +=
                        bench.send(metricArrival("c" + std::to_string(t), counterOf("req", bench.hour + i * 1000, i)));
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(stored.load(), 200);
        Awaited<QList<MetricInfo>> metrics;
        bench.store->metrics(TelemetryOrigin::Receiver, {}, this, metrics.setter());
        QCOMPARE(metrics.get().size(), 1);
        QCOMPARE(metrics.get().at(0).series, 4);
        QVERIFY(metrics.get().at(0).kind == MetricKind::Counter);
        QTRY_VERIFY(!arrived.isEmpty());
        QVERIFY(arrived.size() < 50);
    }

    void keepsMarks()
    {
        TelemetryBench bench;
        bench.store->addEvents(
            {{0,
              bench.hour + 5,
              TelemetryEvent::Kind::Status,
              u"c"_s,
              u"dep_1"_s,
              u"running"_s,
              u"update-failed"_s,
              {}},
             {0, bench.hour + 9, TelemetryEvent::Kind::Release, u"c"_s, u"rel_1"_s, {}, {}, u"1.2"_s}});
        bench.upkeep();
        Awaited<QList<TelemetryEvent>> events;
        bench.store->events(u"c"_s, {}, bench.hour, bench.hour + 100, this, events.setter());
        QCOMPARE(events.get().size(), 2);
        QCOMPARE(events.get().at(0).to, u"update-failed"_s);
        QVERIFY(events.get().at(1).kind == TelemetryEvent::Kind::Release);
    }
};

ALIEN_TEST(TelemetryStoreTest)
#include "tst_telemetrystore.moc"
