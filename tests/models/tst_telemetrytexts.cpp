// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/types/deploymentstatus.h"
#include "models/common/format.h"
#include "models/telemetry/heatlines.h"
#include "models/telemetry/linecsv.h"
#include "models/telemetry/logfilter.h"
#include "models/telemetry/logtable.h"
#include "models/telemetry/promtext.h"
#include "models/telemetry/seriestable.h"
#include "models/telemetry/timetext.h"
#include "models/telemetry/tracetable.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace alien;
using namespace Qt::StringLiterals;

class TelemetryTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFilterOfLogs()
    {
        const LogFilter filter = LogFilter::parse(u"severity>=warn service:api -stream:stdout k8s.pod=\"a b\" Refu"_s);
        QCOMPARE(filter.problem, QString());
        QCOMPARE(filter.minSeverity, 13);
        QCOMPARE(filter.service, u"api"_s);
        QCOMPARE(filter.words, QStringList{u"refu"_s});
        const QList<LabelMatch> wanted{{u"stream"_s, LabelMatch::Op::NotEqual, u"stdout"_s},
                                       {u"k8s.pod"_s, LabelMatch::Op::Equal, u"a b"_s}};
        QCOMPARE(filter.attributes, wanted);
        LogQuery query;
        query.minSeverity = 17;
        filter.applyTo(query);
        QCOMPARE(query.minSeverity, 17);
        QCOMPARE(query.text, u"refu"_s);
        QVERIFY(LogFilter::parse(u"severity:loud"_s).problem.contains(u"loud"_s));
        QVERIFY(LogFilter::parse(u"  "_s).isEmpty());
    }

    void onlyLinesThatWorryHaveAShape()
    {
        const Format format;
        LogTable table(format);
        LogLine line;
        const auto shapeOf = [&](int severity) {
            line.severity = severity;
            table.setLines({line});
            return table.index(0, table.columnOf(u"severity"_s)).data(TableModel::StatusClassRole).toInt();
        };
        QCOMPARE(shapeOf(9), -1);
        QCOMPARE(table.index(0, table.columnOf(u"severity"_s)).data().toString(), u"INFO"_s);
        QCOMPARE(shapeOf(0), -1);
        QCOMPARE(shapeOf(13), int(StatusClass::Attention));
        QCOMPARE(shapeOf(17), int(StatusClass::Failed));
    }

    void aDeploymentOfALineIsCalledByItsName()
    {
        const Format format;
        LogTable table(format, nullptr, [](const QString& id) { return id == u"dep_1"_s ? u"acme-prod"_s : id; });
        LogLine line;
        line.id = 1;
        line.deployment = u"dep_1"_s;
        LogLine stranger = line;
        stranger.id = 2;
        stranger.deployment = u"dep_9"_s;
        LogLine nobody;
        nobody.id = 3;
        table.setLines({line, stranger, nobody});
        const auto cell = [&table](const QString& id) { return table.indexOfId(id, table.columnOf(u"deployment"_s)); };
        QCOMPARE(cell(u"1"_s).data().toString(), u"acme-prod"_s);
        QCOMPARE(cell(u"1"_s).data(TableModel::CopyRole).toString(), u"dep_1"_s);
        QVERIFY(!cell(u"1"_s).data(TableModel::MonoRole).toBool());
        QCOMPARE(cell(u"2"_s).data().toString(), u"dep_9"_s);
        QVERIFY(cell(u"2"_s).data(TableModel::MonoRole).toBool());
        QCOMPARE(cell(u"3"_s).data(TableModel::CopyRole).toString(), QString());
    }

    void aLogOfAMillionLinesReadsOnlyWhatIsSeen()
    {
        constexpr int count = 1'000'000;
        const Format format;
        LogTable table(format);
        QList<LogKey> keys;
        for (int i = 0; i < count; ++i)
            keys.append({count - i, 1'760'000'000'000 + qint64(count - i) * 10});
        table.addKeys(keys.mid(0, count / 2));
        table.addKeys(keys.mid(count / 2));
        QCOMPARE(table.rowCount(), count);
        QVERIFY(table.takeWanted().isEmpty());
        QSignalSpy wanted(&table, &LogTable::wanted);
        const int body = table.columnOf(u"body"_s);
        QCOMPARE(table.index(777'777, body).data().toString(), u"\u2026"_s);
        QTRY_COMPARE(wanted.count(), 1);
        const QList<qint64> ids = table.takeWanted();
        QVERIFY(ids.size() < 1000);
        QVERIFY(ids.contains(count - 777'777));
        LogLine line;
        line.id = count - 777'777;
        line.atMs = table.keyAt(777'777).atMs;
        line.body = u"here"_s;
        table.fill(ids, {line});
        QCOMPARE(table.index(777'777, body).data().toString(), u"here"_s);
        QVERIFY(table.index(777'778, body).data().toString().contains(u"kept no more"_s));
        QCOMPARE(table.rowAt(line.atMs), 777'777);
        QCOMPARE(table.rowAt(line.atMs + 9), 777'777);
        QCOMPARE(table.rowAt(0), -1);
        QCOMPARE(table.newestId(), count);
        QCOMPARE(table.oldest().id, 1);
        // One that arrives late has its place by its time.
        LogLine late = line;
        late.id = count + 1;
        table.addLines({late, line});
        QCOMPARE(table.rowCount(), count + 1);
        QCOMPARE(table.rowOfId(QString::number(late.id)), 777'777);
    }

    void whatIsTooOldLeavesManyAtOnceAndItsPlaceIsUsedAgain()
    {
        struct Table : LogTable
        {
            using LogTable::LogTable;
            using LogTable::slotAt;
        };
        const Format format;
        Table table(format);
        const QAbstractItemModelTester tester(&table);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        Table::Slot highest = 0;
        for (int round = 0; round < 40; ++round) {
            QList<LogKey> keys;
            for (int i = 0; i < 500; ++i)
                keys.append({round * 500 + i + 1, 1'000'000 + (round * 500 + i) * qint64(10)});
            table.addKeys(keys);
            const qint64 newest = keys.last().atMs;
            table.forgetBefore(newest - 2000 * 10);
            // What is asked for stays whole; what is older goes as soon as it is many.
            QVERIFY(table.oldest().atMs <= qMax(qint64(1'000'000), newest - 2000 * 10 + 10));
            QVERIFY(table.rowCount() < 2001 + 1000);
            for (int row = 0; row < table.rowCount(); ++row) {
                QCOMPARE(table.keyAt(row).atMs, newest - row * qint64(10));
                QCOMPARE(table.rowOfId(QString::number(table.keyAt(row).id)), row);
                highest = qMax(highest, table.slotAt(row));
            }
            QCOMPARE(table.newestId(), keys.last().id);
        }
        QCOMPARE(table.rowOfId(u"1"_s), -1);
        QVERIFY(highest < 4000);
        QCOMPARE(reset.count(), 0);
    }

    void aTimeIsReadInTheZoneThatIsShown()
    {
        const qint64 noon = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        Format format;
        format.setZone(Format::Zone::Chosen, "Europe/Berlin");
        QCOMPARE(timeFromText(u"2026-07-01T14:00"_s, format, noon), noon);
        QCOMPARE(timeFromText(u" 14:00:05 "_s, format, noon), noon + 5000);
        QCOMPARE(timeFromText(u"2026-01-01T13:00"_s, format, noon),
                 QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(timeFromText(u"2026-07-01T12:00:00Z"_s, format, 0), noon);
        format.setZone(Format::Zone::Utc);
        QCOMPARE(timeFromText(u"12:00"_s, format, noon), noon);
        QCOMPARE(timeFromText(u"2026-07-01T13:00+01:00"_s, format, 0), noon);
        QVERIFY(!timeFromText(u"half past"_s, format, noon));
    }

    void matchesLinesAsTheStoreDoes()
    {
        LogLine line;
        line.body = u"GET /v1/search: connection refused"_s;
        line.severity = 17;
        line.service = u"api"_s;
        line.attributes = {{u"stream"_s, u"stderr"_s}};
        const auto matches = [&line](const QString& text) { return LogFilter::parse(text).matches(line); };
        QVERIFY(matches(QString()));
        QVERIFY(matches(u"refu conn"_s));
        QVERIFY(matches(u"v1/sea"_s));
        QVERIFY(!matches(u"fused"_s)); // words are beginnings
        QVERIFY(matches(u"severity>=error stream:stderr"_s));
        QVERIFY(!matches(u"severity>=fatal"_s));
        QVERIFY(!matches(u"-stream:stderr"_s));
        QVERIFY(!matches(u"service:jobs"_s));
    }

    void writesPromql_data()
    {
        QTest::addColumn<int>("show");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        using Show = SeriesQuery::Show;
        QTest::newRow("gauge")
            << int(Show::Value) << int(MetricKind::Gauge) << u"By"_s
            << u"sum by (job) (http_server_request_bytes{http_route=~\"/v1.*\",alien_deployment_id=\"d\\\"1\"})"_s;
        QTest::newRow("counter")
            << int(Show::Rate) << int(MetricKind::Counter) << u"1"_s
            << u"sum by (job) (rate(http_server_request_total{http_route=~\"/v1.*\",alien_deployment_id=\"d\\\"1\"}[4m]))"_s;
        QTest::newRow("quantile")
            << int(Show::Quantile) << int(MetricKind::Histogram) << u"ms"_s
            << u"histogram_quantile(0.95, sum by (le, job) (rate(http_server_request_milliseconds_bucket{http_route=~\"/v1.*\",alien_deployment_id=\"d\\\"1\"}[4m])))"_s;
    }

    void writesPromql()
    {
        QFETCH(int, show);
        QFETCH(int, kind);
        QFETCH(QString, unit);
        SeriesQuery query;
        query.metric = u"http.server.request"_s;
        query.show = SeriesQuery::Show(show);
        query.by = {u"service.name"_s};
        query.where = {{u"http.route"_s, LabelMatch::Op::Matches, u"/v1.*"_s}};
        query.deployment = u"d\"1"_s;
        QTEST(promqlOf(query, unit, MetricKind(kind), u"4m"_s), "text");
    }

    void csvIsSafeForSpreadsheets()
    {
        const Format format;
        TelemetryLine line{u"=cmd, \"x\""_s,
                           {},
                           {telemetry::Sample::at(1'700'000'000'000, 2.5), telemetry::Sample::gap(1'700'000'001'000)}};
        const QByteArray csv = csvOf({{u"CPU"_s, u"1"_s, {line}}}, format);
        const QList<QByteArray> rows = csv.split('\n');
        QCOMPARE(rows.size(), 4);
        QVERIFY2(rows.at(1).startsWith("CPU,\"'=cmd, \"\"x\"\"\",1,2023-11-14T"), rows.at(1).constData());
        QVERIFY(rows.at(1).endsWith(",2.5,2.5,2.5\r"));
        QVERIFY(rows.at(2).endsWith(",,,\r"));
    }

    void aHistogramOverTimeHasALineForEachBucket()
    {
        const Format format;
        const double inf = std::numeric_limits<double>::infinity();
        const std::vector<HeatColumn> columns{{1000, 1000, {{-inf, 10, 5}, {10, 100, 4}, {100, inf, 1}}},
                                              {2000, 1000, {{-inf, 10, 7}, {100, inf, 2}}}};
        const auto lines = heatLines(columns, SeriesUnit(u"ms"_s), format, 24);
        QCOMPARE(SeriesTable::namesOf(lines), QStringList({u"up to 10 ms"_s, u"up to 100 ms"_s, u"above 100 ms"_s}));
        QCOMPARE(lines.at(0).samples.at(1).value, 7.0);
        QCOMPARE(lines.at(1).samples.at(1).value, 0.0);
        QCOMPARE(lines.at(2).samples.at(0).value, 1.0);
        const auto few = heatLines(columns, SeriesUnit(u"ms"_s), format, 2);
        QCOMPARE(SeriesTable::namesOf(few), QStringList({u"up to 10 ms"_s, u"above 10 ms"_s}));
        QCOMPARE(few.at(1).samples.at(0).value, 5.0); // nothing is lost
        QCOMPARE(heatLines({}, SeriesUnit(u"ms"_s), format, 24).size(), 0);
    }

    void aTableShowsTheSameValues()
    {
        const Format format;
        SeriesTable table({u"a"_s, u"b"_s}, SeriesUnit(u"ms"_s), format);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const TelemetryLine a{u"a"_s, {}, {telemetry::Sample::at(1000, 5), telemetry::Sample::at(2000, 7)}};
        const TelemetryLine b{u"b"_s, {}, {telemetry::Sample::at(2000, 50)}};
        table.setLines({a, b});
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.index(0, 1).data().toString(), u"7 ms"_s); // the newest first
        QCOMPARE(table.index(0, 2).data().toString(), u"50 ms"_s);
        QCOMPARE(table.index(1, 2).data(TableModel::CopyRole).toString(), QString());
        QCOMPARE(table.index(1, 1).data(TableModel::CopyRole).toString(), u"5"_s);
        table.setLines({a, b});
        QCOMPARE(table.rowCount(), 2);
    }

    void durationsOfSpansAreReadable()
    {
        QCOMPARE(TraceTable::durationText(12'400'000), u"12.4 ms"_s);
        QCOMPARE(TraceTable::durationText(2'000'000'000), u"2 s"_s);
    }
};

ALIEN_TEST(TelemetryTextsTest)
#include "tst_telemetrytexts.moc"
