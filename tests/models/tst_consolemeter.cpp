// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandbench.h"
#include "fleetfixture.h"
#include "models/api/calllog.h"
#include "models/telemetry/consolemeter.h"
#include "models/telemetry/storesource.h"
#include "telemetrybench.h"
#include "tests/models/scriptedtransport.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;
using Show = SeriesQuery::Show;

namespace {

/// A connection's stores, and a meter over them.
struct MeterBench
{
    TelemetryBench telemetry;
    HandClock clock;
    FleetStore fleet{clock};
    StatusHistory history{fleet};
    CallLog calls{clock};
    HistoryBench commands;
    QTemporaryDir dir;
    Journal journal{dir.path() + QStringLiteral("/history.db")};
    std::unique_ptr<ConsoleMeter> meter;

    MeterBench()
    {
        clock.now = telemetry.hour + 60'000;
        meter = std::make_unique<ConsoleMeter>(ConsoleMeter::Parts{
            QStringLiteral("p1"), fleet, history, calls, *commands.history, journal, *telemetry.store, clock});
    }
    ~MeterBench() { meter.reset(); }
    void call(const QString& operation, int status, qint64 elapsedMs)
    {
        HttpRequest request;
        request.method = "GET";
        request.path = QStringLiteral("/v1/x");
        request.operation = operation;
        const quint64 id = calls.begin(request);
        RequestRecord record;
        record.call = id;
        record.status = status;
        record.elapsedUs = elapsedMs * 1000;
        calls.attempted(record);
        if (status < 300) {
            HttpAnswer answer;
            answer.status = status;
            calls.ended(id, answer);
        } else {
            calls.ended(id, refusal(ApiError::Kind::Api, status));
        }
    }
    void flush()
    {
        clock.now += 10'000;
        meter->flush();
        telemetry.upkeep();
    }
    TelemetryAnswer lines(const QString& metric, Show show, const QStringList& by, double quantile = 0.5)
    {
        SeriesQuery query = telemetry.query(metric, show);
        query.connection = QStringLiteral("p1");
        query.by = by;
        query.quantile = quantile;
        query.stepMs = 10'000;
        return telemetry.lines(query, TelemetryOrigin::Console);
    }
    QList<TelemetryEvent> marks()
    {
        telemetry.upkeep();
        Awaited<QList<TelemetryEvent>> events;
        telemetry.store->events(QStringLiteral("p1"), {}, 0, std::numeric_limits<qint64>::max(), telemetry.store.get(),
                                events.setter());
        return events.get();
    }
};

} // namespace

class ConsoleMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresTheManager()
    {
        MeterBench bench;
        for (int i = 0; i < 100; ++i)
            bench.call(u"deployments.list"_s, 200, i < 95 ? 40 : 900);
        bench.call(u"deployments.get"_s, 503, 5);
        bench.flush();
        const TelemetryAnswer half = bench.lines(u"alien.console.request.duration"_s, Show::Quantile, {u"operation"_s});
        QCOMPARE(half.lines.size(), 2);
        QCOMPARE(half.unit, u"ms"_s);
        QCOMPARE(half.lines.at(1).name, u"deployments.list"_s);
        const double p50 = half.lines.at(1).samples.at(0).value;
        QVERIFY2(std::abs(p50 / 40 - 1) < 0.06, qPrintable(QString::number(p50)));
        const double p99 = bench.lines(u"alien.console.request.duration"_s, Show::Quantile, {u"operation"_s}, 0.99)
                               .lines.at(1)
                               .samples.at(0)
                               .value;
        QVERIFY2(std::abs(p99 / 900 - 1) < 0.06, qPrintable(QString::number(p99)));
        QCOMPARE(bench.lines(u"alien.console.requests"_s, Show::Increase, {}).lines.at(0).samples.at(0).value, 101.0);
        const TelemetryAnswer errors =
            bench.lines(u"alien.console.request.errors"_s, Show::Increase, {u"operation"_s, u"kind"_s});
        QCOMPARE(errors.lines.size(), 1);
        QCOMPARE(errors.lines.at(0).labels.value(u"kind"_s), u"refused"_s);
        // The next time without one is a zero.
        bench.flush();
        const TelemetryAnswer later = bench.lines(u"alien.console.request.errors"_s, Show::Increase, {});
        QCOMPARE(later.lines.at(0).samples.back().value, 0.0);
        QVERIFY(bench.lines(u"alien.console.requests"_s, Show::Increase, {}).newestMs > 0);
    }

    void countsDeploymentsByStatus()
    {
        MeterBench bench;
        bench.fleet.apply(delta({{"dep_1"}, {"dep_2"}, {"dep_3", "update-failed"}}, {}, true));
        bench.fleet.finish();
        bench.flush();
        const TelemetryAnswer answer = bench.lines(u"alien.console.deployments"_s, Show::Value, {u"status"_s});
        QCOMPARE(answer.lines.size(), 7);
        QHash<QString, double> counts;
        for (const TelemetryLine& line : answer.lines)
            counts.insert(line.name, line.samples.at(0).value);
        QCOMPARE(counts.value(u"healthy"_s), 2.0);
        QCOMPARE(counts.value(u"failed"_s), 1.0);
        QCOMPARE(counts.value(u"gone"_s), 0.0);
        // Nobody heard of the fleet for minutes: no line is drawn on.
        bench.clock.now += 300'000;
        bench.flush();
        QCOMPARE(bench.lines(u"alien.console.deployments"_s, Show::Value, {u"status"_s}).lines.at(0).samples.size(),
                 std::size_t(1));
    }

    void marksWhatHappened()
    {
        MeterBench bench;
        bench.fleet.setNewestRelease(u"rel_1"_s);
        bench.fleet.apply(delta({{"dep_1"}}, {}, true));
        bench.fleet.apply(delta({{"dep_1", "updating"}}));
        bench.fleet.finish();
        bench.fleet.setNewestRelease(u"rel_2"_s);
        const CommandRecord command = bench.commands.add(u"cache.flush"_s);
        bench.commands.settle(command.id, "{}", CommandPhase::Failed);
        JournalEntry entry = sentEntry();
        QVERIFY(appendTo(bench.journal, entry).ok);
        entry.about = 1;
        entry.outcome = OutcomeKind::Done;
        QVERIFY(appendTo(bench.journal, entry).ok);
        bench.flush();
        const QList<TelemetryEvent> marks = bench.marks();
        QCOMPARE(marks.size(), 4);
        const auto find = [&marks](TelemetryEvent::Kind kind) {
            return *std::find_if(marks.begin(), marks.end(),
                                 [kind](const TelemetryEvent& e) { return e.kind == kind; });
        };
        QCOMPARE(find(TelemetryEvent::Kind::Status).to, u"updating"_s);
        QCOMPARE(find(TelemetryEvent::Kind::Release).subject, u"rel_2"_s);
        QCOMPARE(find(TelemetryEvent::Kind::Command).title, u"cache.flush"_s);
        QCOMPARE(find(TelemetryEvent::Kind::Action).title, u"deployment.redeploy"_s);
        QCOMPARE(find(TelemetryEvent::Kind::Action).to, u"done"_s);
        QCOMPARE(bench.lines(u"alien.console.command.failures"_s, Show::Increase, {u"command"_s}).lines.at(0).name,
                 u"cache.flush"_s);
        QCOMPARE(bench.lines(u"alien.console.commands"_s, Show::Increase, {}).lines.at(0).samples.at(0).value, 1.0);
    }

    void measuresCommandsByName()
    {
        MeterBench bench;
        const auto run = [&bench](const QString& name, qint64 tookMs, CommandPhase phase) {
            const qint64 id = bench.commands.add(name).id;
            CommandUpdate sending;
            sending.atMs = bench.clock.now;
            sending.phase = CommandPhase::Sending;
            CommandUpdate settled;
            settled.atMs = bench.clock.now + tookMs;
            settled.phase = phase;
            QVERIFY(bench.commands.update(id, sending) && bench.commands.update(id, settled));
        };
        for (int i = 0; i < 9; ++i)
            run(u"cache.flush"_s, 200, CommandPhase::Succeeded);
        run(u"cache.flush"_s, 8000, CommandPhase::Failed);
        run(u"report.make"_s, 60'000, CommandPhase::Succeeded);
        bench.flush();
        const auto took = [&bench](double quantile) {
            return bench.lines(u"alien.console.command.duration"_s, Show::Quantile, {u"command"_s}, quantile);
        };
        const TelemetryAnswer half = took(0.5);
        QCOMPARE(half.unit, u"ms"_s);
        QCOMPARE(half.lines.size(), 2);
        QCOMPARE(half.lines.at(0).name, u"cache.flush"_s);
        QCOMPARE(half.lines.at(1).name, u"report.make"_s);
        QVERIFY(std::abs(half.lines.at(0).samples.at(0).value / 200 - 1) < 0.06);
        QVERIFY(std::abs(half.lines.at(1).samples.at(0).value / 60'000 - 1) < 0.06);
        QVERIFY(std::abs(took(0.99).lines.at(0).samples.at(0).value / 8000 - 1) < 0.06);
        const TelemetryAnswer failed = bench.lines(u"alien.console.command.failures"_s, Show::Increase, {u"command"_s});
        QCOMPARE(failed.lines.size(), 1);
        QCOMPARE(failed.lines.at(0).name, u"cache.flush"_s);
        QCOMPARE(failed.lines.at(0).samples.at(0).value, 1.0);
    }

    void theSourcesSayWhyThereIsNothing()
    {
        MeterBench bench;
        StoreSource receiver(TelemetryOrigin::Receiver, *bench.telemetry.store);
        const auto reason = [&](StoreSource& source) {
            Awaited<TelemetryAnswer> answer;
            source.lines(bench.telemetry.query(u"m"_s), &source, answer.setter());
            return answer.get().emptyReason;
        };
        QVERIFY(reason(receiver).contains(u"m"_s));
        receiver.setUnavailable(u"The receiver is switched off."_s);
        QCOMPARE(reason(receiver), u"The receiver is switched off."_s);
        QCOMPARE(receiver.name(), u"OTLP receiver"_s);
    }
};

ALIEN_TEST(ConsoleMeterTest)
#include "tst_consolemeter.moc"
