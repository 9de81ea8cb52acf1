// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A long log in the pane that shows it: a frame while it is scrolled from end to end, and the lines of a place that was
// jumped to, against the same log with a thousand lines.
#include "models/common/format.h"
#include "models/telemetry/logtable.h"
#include "models/telemetry/telemetrystore.h"
#include "models/telemetry/telemetrywriter.h"
#include "tests/bench/report.h"
#include "tests/bench/screens.h"
#include "views/common/table/tableview.h"
#include "views/telemetry/logpane.h"
#include "views/telemetry/timeaxis.h"

#include <QApplication>
#include <QDateTime>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>

using namespace alien;
using namespace alien::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kFew = 1'000;
constexpr std::size_t kPerRequest = 1'000;
constexpr int kFrames = 200;
constexpr int kJumps = 20;

telemetry::Arrival arrivalOf(std::size_t first, std::size_t lines, qint64 startMs)
{
    telemetry::Arrival out;
    out.connection = "bench";
    out.signal = otlp::Signal::Logs;
    otlp::Group<otlp::LogRecord> group;
    group.resource = {{"alien.deployment_id", "dep_1", otlp::Attribute::Kind::Text},
                      {"service.name", "api", otlp::Attribute::Kind::Text}};
    for (std::size_t i = first; i < first + lines; ++i) {
        otlp::LogRecord line;
        line.timeNs = (startMs + qint64(i)) * 1'000'000;
        line.severity = i % 50 == 0 ? 17 : 9;
        line.body = "GET /orders/" + std::to_string(i) + " answered in " + std::to_string(i % 900) + " ms";
        group.records.push_back(std::move(line));
    }
    out.payload.accepted = lines;
    out.payload.logs.push_back(std::move(group));
    return out;
}

/// A log of so many lines on its pane, as a page shows it.
class LongLog
{
public:
    LongLog(Report& report, std::size_t lines)
        : m_lines(lines)
        , m_end(QDateTime::currentMSecsSinceEpoch())
        , m_start(m_end - qint64(lines))
        , m_store(filled(report))
        , m_axis(m_clock)
        , m_pane({m_store, u"bench"_s, m_axis, m_format})
    {
        m_axis.zoomTo(m_start - 1000, m_end + 1000);
        m_pane.resize(1280, 800);
        m_pane.view().viewport()->installEventFilter(&m_paints);
        m_pane.show();
        Turns turns;
        m_openedMs = elapsedMs([this] {
            m_pane.load();
            turnUntil([this] { return m_pane.isComplete() && std::size_t(m_pane.lineCount()) == m_lines; });
        });
        m_openTurnMs = turns.longestMs();
        report.check(std::size_t(m_pane.lineCount()) == lines, "lines of the log");
    }

    [[nodiscard]] double openedMs() const { return m_openedMs; }
    [[nodiscard]] double openTurnMs() const { return m_openTurnMs; }
    /// From end to end in equal steps; the median frame.
    [[nodiscard]] double frameMs(double& longestTurn)
    {
        std::vector<double> frames;
        frames.reserve(kFrames);
        QScrollBar& bar = *m_pane.view().verticalScrollBar();
        Turns turns;
        for (int i = 0; i < kFrames; ++i)
            frames.push_back(elapsedMs([&] { paintedAt(bar.maximum() * i / (kFrames - 1)); }));
        longestTurn = std::max(longestTurn, turns.longestMs());
        return median(frames);
    }
    /// Until the lines themselves are painted, each time far from where one was.
    [[nodiscard]] double jumpMs(double& longestTurn)
    {
        std::vector<double> jumps;
        jumps.reserve(kJumps);
        QScrollBar& bar = *m_pane.view().verticalScrollBar();
        Turns turns;
        for (int i = 0; i < kJumps; ++i) {
            jumps.push_back(elapsedMs([&] {
                paintedAt(int(qint64(bar.maximum()) * ((i * 7) % kJumps) / kJumps));
                turnUntil([this] { return isHere(); });
            }));
        }
        longestTurn = std::max(longestTurn, turns.longestMs());
        return median(jumps);
    }

private:
    struct Paints : QObject
    {
        bool eventFilter(QObject*, QEvent* event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
        int count = 0;
    };

    QString filled(Report& report) const
    {
        QString file = m_dir.filePath(u"telemetry.db"_s);
        TelemetryWriter writer(file);
        report.check(writer.open(), "opened");
        for (std::size_t i = 0; i < m_lines; i += kPerRequest) {
            const std::size_t count = std::min(kPerRequest, m_lines - i);
            report.check(writer.commit(arrivalOf(i, count, m_start), TelemetryOrigin::Receiver, m_end), "stored");
        }
        return file;
    }
    static void turnUntil(const std::function<bool()>& done)
    {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void paintedAt(int value)
    {
        const int before = m_paints.count;
        m_pane.view().verticalScrollBar()->setValue(value);
        m_pane.view().viewport()->update();
        turnUntil([&] { return m_paints.count != before; });
    }
    /// The first and the last line in sight have their text.
    [[nodiscard]] bool isHere() const
    {
        const TableView& view = m_pane.view();
        const auto& table = static_cast<const LogTable&>(*view.model());
        const int first = view.rowAt(0);
        const int last = view.rowAt(view.viewport()->height() - 1);
        return first >= 0 && table.lineById(table.idAt(first).toLongLong()) != nullptr &&
               table.lineById(table.idAt(last < 0 ? table.rowCount() - 1 : last).toLongLong()) != nullptr;
    }

    std::size_t m_lines;
    qint64 m_end;
    qint64 m_start;
    QTemporaryDir m_dir;
    SystemClock m_clock;
    Format m_format;
    TelemetryStore m_store;
    TimeAxis m_axis;
    LogPane m_pane;
    Paints m_paints;
    double m_openedMs = 0;
    double m_openTurnMs = 0;
};

void run(Report& report, std::size_t n)
{
    LongLog few(report, kFew);
    LongLog many(report, n);
    double turn = 0;
    double fewTurn = 0;
    const std::string base = std::to_string(kFew) + " lines";
    const double frame = many.frameMs(turn);
    report.add({"log_scroll.frame", n, frame, base, few.frameMs(fewTurn),
                "longest turn of the window " + decimal(turn) + " ms"});
    turn = 0;
    const double jump = many.jumpMs(turn);
    report.add({"log_scroll.jump", n, jump, base, few.jumpMs(fewTurn),
                "until the lines are there, longest turn of the window " + decimal(turn) + " ms"});
    report.add({"log_scroll.open", n, many.openedMs(), base, few.openedMs(), "until every line can be scrolled to"});
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    Report report(argc, argv);
    if (!report.wants("log_scroll"))
        return report.finish();
    for (const std::size_t n : report.sizes())
        run(report, n);
    return report.finish();
}
