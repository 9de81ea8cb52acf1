// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A start with the last known fleet: from its file to painted rows in their order, against a QSortFilterProxyModel over
// the same cached rows. And what the change log costs: bytes a change, a poll's commit, the fleet of any moment.
#include "models/fleet/deploymenttable.h"
#include "models/history/changelog.h"
#include "models/history/fleetsnapshot.h"
#include "models/history/timemachine.h"
#include "tests/bench/fleetjson.h"
#include "tests/bench/report.h"
#include "tests/bench/screens.h"

#include <QApplication>
#include <QFileInfo>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace alien;
using namespace alien::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t itemBytes = 661; // rows are made of the same fields whatever else an item carries
constexpr int startRounds = 7;
constexpr qint64 pollMs = 10'000;

std::vector<PastRow> fleetOf(Report& report, std::size_t n)
{
    FleetDecoder decoder;
    FleetDelta delta;
    FleetDecodeError error;
    report.check(decoder.decode(FleetJson(n, itemBytes).body(), delta, error), error.pointer);
    std::vector<PastRow> rows;
    rows.reserve(n);
    for (const SummaryPtr& summary : delta.upserted)
        rows.push_back({summary, summary->updatedAtMs != 0 ? summary->updatedAtMs : summary->createdAtMs});
    return rows;
}

void waitForPaint(const PaintedView& view)
{
    while (view.paints() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

struct Start
{
    double ms = 0;
    QStringList texts;
    int rows = 0;
};

Start startOurs(const QString& file)
{
    const StillClock clock;
    const Format format(clock);
    FleetStore store(clock);
    Start out;
    std::unique_ptr<DeploymentTable> table;
    std::unique_ptr<PaintedView> view;
    out.ms = elapsedMs([&] {
        const FleetSnapshot snapshot = TimeMachine::readAhead(file).get();
        store.restore(snapshot.rows, snapshot.asOfMs);
        store.finish();
        table = std::make_unique<DeploymentTable>(store, format);
        table->sort(DeploymentTable::Created);
        view = std::make_unique<PaintedView>(table->columns());
        // Many rows are sorted by a worker: the order has to be there too.
        while (table->isReordering())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        view->showModel(table.get());
        waitForPaint(*view);
    });
    out.texts = view->visibleTexts();
    out.rows = table->rowCount();
    return out;
}

Start startProxy(const QString& file)
{
    const StillClock clock;
    const Format format(clock);
    FleetStore store(clock);
    Start out;
    std::unique_ptr<DeploymentTable> source;
    QSortFilterProxyModel proxy;
    std::unique_ptr<PaintedView> view;
    out.ms = elapsedMs([&] {
        const FleetSnapshot snapshot = FleetSnapshot::read(file);
        store.restore(snapshot.rows, snapshot.asOfMs);
        store.finish();
        source = std::make_unique<DeploymentTable>(store, format);
        proxy.setSortRole(TableModel::SortRole);
        proxy.setSourceModel(source.get());
        proxy.sort(DeploymentTable::Created);
        view = std::make_unique<PaintedView>(source->columns());
        view->showModel(&proxy);
        waitForPaint(*view);
    });
    out.texts = view->visibleTexts();
    out.rows = proxy.rowCount();
    return out;
}

void cachedStart(Report& report, std::size_t n)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"last.fleet"_s);
    {
        const std::vector<PastRow> rows = fleetOf(report, n);
        FleetSnapshotWriter writer(StillClock().nowMs(), u"rel_1"_s, rows.size());
        for (const PastRow& row : rows)
            writer.add(*row.summary, row.sinceMs);
        report.check(writer.save(file), "the snapshot on disk");
    }
    std::vector<double> ours;
    std::vector<double> proxy;
    for (int round = 0; round < startRounds; ++round) {
        const Start our = startOurs(file);
        const Start other = startProxy(file);
        report.check(our.rows == int(n) && other.rows == int(n), "number of rows");
        report.check(our.texts == other.texts && our.texts.size() > 20, "visible cells");
        ours.push_back(our.ms);
        proxy.push_back(other.ms);
    }
    report.add({"cached_start", n, median(ours), "QSortFilterProxyModel over the same cached rows", median(proxy),
                "file " + megabytes(std::size_t(QFileInfo(file).size()))});
}

/// Answers when the log has done what came before.
void drain(ChangeLog& log)
{
    bool done = false;
    QObject context;
    log.beginMs(&context, [&done](qint64) { done = true; });
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void changeLog(Report& report, std::size_t n)
{
    constexpr int polls = 200;
    static const char* const statuses[] = {"running", "updating", "update-failed", "update-pending"};
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"fleet.db"_s);
    std::vector<PastRow> rows = fleetOf(report, n);
    qint64 now = StillClock().nowMs();
    const qint64 begin = now;
    double commits = 0;
    qint64 base = 0;
    {
        ChangeLog log(file);
        log.reconcile(rows);
        log.commit(now);
        drain(log);
        base = QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size();
        std::mt19937 random(5);
        for (int poll = 0; poll < polls; ++poll) {
            now += pollMs;
            std::vector<PastRow> put;
            for (std::size_t i = 0; i < n / 100; ++i) {
                PastRow& row = rows[random() % n];
                auto next = std::make_shared<DeploymentSummary>(*row.summary);
                next->status = intern(statuses[random() % 4]);
                next->updatedAtMs = now - std::int64_t(random() % pollMs);
                row = {next, next->updatedAtMs};
                put.push_back(row);
            }
            commits += elapsedMs([&] {
                log.note(std::move(put), {});
                log.commit(now);
                drain(log);
            });
        }
    }
    const double changes = double(n) / 100 * polls * 3 / 4; // one in four keeps its status
    const double grown = double(QFileInfo(file).size() - base);
    ChangeLog log(file);
    drain(log);
    std::vector<double> rebuilt;
    for (int i = 1; i < 10; ++i) {
        const qint64 at = begin + (now - begin) * i / 10 + 1;
        rebuilt.push_back(elapsedMs([&] {
            bool done = false;
            QObject context;
            log.fleetAt(&context, at, [&](const PastFleet& past) {
                done = true;
                report.check(past.problem.isEmpty() && past.rows.size() == n, "the fleet of a moment");
            });
            while (!done)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }));
    }
    report.note("change_log, n " + std::to_string(n) + ", 1 % a poll: " + decimal(grown / changes) +
                " bytes a change (key frames and indexes in it), first list " + megabytes(std::size_t(base)) +
                ", a poll written in " + decimal(commits / polls) + " ms on the worker, the fleet of a moment in " +
                decimal(median(rebuilt)) + " ms, at most " +
                decimal(*std::max_element(rebuilt.begin(), rebuilt.end())) + " ms");
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    Report report(argc, argv);
    for (const std::size_t n : report.sizes()) {
        if (report.wants("cached_start"))
            cachedStart(report, n);
        if (report.wants("change_log"))
            changeLog(report, n);
    }
    return report.finish();
}
