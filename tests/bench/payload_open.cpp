// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A large JSON file from the disk to painted rows, scrolled and searched: the payload view against QJsonDocument with
// an item for every value in a QTreeView, and against reading the bytes once. n elements of about 1 kB each.
#include "models/common/format.h"
#include "models/payload/payloadindex.h"
#include "models/payload/payloadsearch.h"
#include "tests/bench/plainjsontree.h"
#include "tests/bench/report.h"
#include "views/common/look/look.h"
#include "views/payload/payloadtreeview.h"
#include "views/payload/payloadview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <ctime>
#include <numeric>

using namespace alien;
using namespace alien::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int pages = 200;
constexpr double frameMs = 16;

QByteArray element(std::size_t i)
{
    return "{\"id\":" + QByteArray::number(qulonglong(i)) + ",\"name\":\"deployment-" +
           QByteArray::number(qulonglong(i * 7919 % 100'000)) +
           "\",\"status\":\"running\",\"lag\":0.10,\"labels\":{\"region\":\"eu-central-1\",\"tier\":\"gold\"},"
           "\"values\":"
           "[1,2,3,1e3],\"token\":\"ax_agent_0123456789\",\"text\":\"" +
           QByteArray(760, 'x') + "\"}";
}

QString written(const QTemporaryDir& dir, std::size_t n)
{
    QFile file(dir.filePath(u"payload.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("{\"rows\":[");
    for (std::size_t i = 0; i < n; ++i)
        file.write((i ? "," : "") + element(i));
    file.write("],\"needle\":\"only here\"}");
    return file.fileName();
}

struct Turn
{
    double ms = 0;
    double workedMs = 0; ///< of the processor: the rest is somebody else's
};

double workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Turns of the event loop until `done`; the longest one of them, without the time spent waiting for events, and the
/// most work that one of them was.
Turn turnsUntil(const std::function<bool()>& done)
{
    Turn longest;
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        QElapsedTimer turn;
        turn.start();
        const double before = workedMs();
        QCoreApplication::processEvents();
        longest.workedMs = std::max(longest.workedMs, workedMs() - before);
        longest.ms = std::max(longest.ms, double(turn.nsecsElapsed()) / 1e6);
    }
    return longest;
}

struct Opened
{
    double firstMs = 0;  ///< to painted rows
    double scrollMs = 0; ///< a page
    Turn turn;           ///< the longest of the event loop until all was read, scrolling all the while
    double pageMs = 0;   ///< the slowest page, once all was read
    QStringList lastRow;
};

Opened openOurs(const QString& file, std::size_t n)
{
    Format format;
    PayloadView view(format);
    view.resize(900, 700);
    view.show();
    QCoreApplication::processEvents();
    auto* tree = view.findChild<PayloadTreeView*>(u"payload.tree"_s);
    Opened opened;
    opened.firstMs = elapsedMs([&] {
        QString error;
        view.setSource(PayloadSource::fromFile(file, &error));
        view.expandToDepth(1);
        tree->viewport()->repaint();
    });
    const qint64 all = qint64(n) + 3;
    QScrollBar* bar = tree->verticalScrollBar();
    QTimer impatient; // somebody who scrolls to the end, and back, before there is one
    QObject::connect(&impatient, &QTimer::timeout, bar,
                     [bar] { bar->setValue(bar->value() < bar->maximum() ? bar->maximum() : bar->maximum() / 2); });
    impatient.start(5);
    opened.turn = turnsUntil([&] { return tree->rowCount() >= all; });
    impatient.stop();
    for (int i = 1; i <= pages; ++i) {
        const double page = elapsedMs([&] {
            bar->setValue(int(qint64(i) * all / pages));
            tree->viewport()->repaint();
        });
        opened.scrollMs += page / pages;
        opened.pageMs = std::max(opened.pageMs, page);
    }
    opened.lastRow = tree->cells(all - 2).mid(0, 1);
    return opened;
}

Opened openPlain(const QString& name)
{
    QTreeView view;
    view.setUniformRowHeights(true);
    view.resize(900, 700);
    view.show();
    QCoreApplication::processEvents();
    Opened opened;
    std::unique_ptr<PlainJsonTree> model;
    opened.firstMs = elapsedMs([&] {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            model = std::make_unique<PlainJsonTree>(file.readAll());
        view.setModel(model.get());
        view.expandToDepth(1);
        view.viewport()->repaint();
    });
    QScrollBar* bar = view.verticalScrollBar();
    opened.scrollMs = elapsedMs([&] {
                          for (int i = 1; i <= pages; ++i) {
                              bar->setValue(int(qint64(i) * bar->maximum() / pages));
                              view.viewport()->repaint();
                          }
                      }) /
                      pages;
    const QModelIndex rows = model->index(1, 0, model->index(0, 0, {}));
    opened.lastRow = {model->index(model->rowCount(rows) - 1, 0, rows).data().toString()};
    view.setModel(nullptr);
    return opened;
}

void runOpen(Report& report, const QString& file, std::size_t n, std::size_t bytes)
{
    std::vector<double> first;
    std::vector<double> scroll;
    std::vector<double> plainFirst;
    std::vector<double> plainScroll;
    std::vector<double> turn;
    std::vector<double> worked;
    std::vector<double> page;
    for (int i = 0; i < report.rounds(bytes); ++i) {
        const Opened ours = openOurs(file, n);
        const Opened plain = openPlain(file);
        first.push_back(ours.firstMs);
        scroll.push_back(ours.scrollMs);
        plainFirst.push_back(plain.firstMs);
        plainScroll.push_back(plain.scrollMs);
        turn.push_back(ours.turn.ms);
        worked.push_back(ours.turn.workedMs);
        page.push_back(ours.pageMs);
        report.check(ours.lastRow == plain.lastRow, "the last element's row");
    }
    report.add(
        {"payload_open.first_rows", n, median(first), "QJsonDocument + items", median(plainFirst), megabytes(bytes)});
    report.add({"payload_open.scroll", n, median(scroll), "QTreeView over items", median(plainScroll),
                "a page; the slowest " + decimal(median(page)) + " ms"});
    report.add({"payload_open.turn", n, median(turn), "16 ms", frameMs,
                "the longest hold of the window while it is read and scrolled; work in it " + decimal(median(worked)) +
                    " ms"});
}

void runSearch(Report& report, const QString& file, std::size_t n, std::size_t bytes)
{
    std::vector<double> indexed;
    std::vector<double> searched;
    std::vector<double> read;
    for (int i = 0; i < report.rounds(bytes); ++i) {
        QString error;
        const PayloadSourcePtr source = PayloadSource::fromFile(file, &error);
        std::uint64_t sum = 0;
        emptyCaches();
        read.push_back(elapsedMs([&] {
            QFile plain(file);
            if (plain.open(QIODevice::ReadOnly)) {
                const QByteArray all = plain.readAll();
                sum = std::accumulate(all.begin(), all.end(), std::uint64_t(0));
            }
        }));
        report.check(sum > 0, "bytes read");
        emptyCaches();
        indexed.push_back(elapsedMs([&] {
            const PayloadIndex index(source);
            turnsUntil([&] { return index.isChecked(); });
            report.check(!index.fault(), "right JSON");
        }));
        emptyCaches();
        PayloadSearch search;
        searched.push_back(elapsedMs([&] {
            search.start(source, u"Only Here"_s, Qt::CaseInsensitive);
            turnsUntil([&] { return !search.isRunning(); });
        }));
        report.check(search.found() == 1, "the needle");
    }
    report.add({"payload_open.index", n, median(indexed), "reading the bytes once", median(read), "checked as JSON"});
    report.add({"payload_open.search", n, median(searched), "reading the bytes once", median(read), "without case"});
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    Look look;
    look.install(app);
    Report report(argc, argv);
    const QTemporaryDir dir;
    for (const std::size_t n : report.sizes()) {
        const QString file = written(dir, n);
        const auto bytes = std::size_t(QFile(file).size());
        if (report.wants("payload_open.first_rows") || report.wants("payload_open.scroll") ||
            report.wants("payload_open.turn"))
            runOpen(report, file, n, bytes);
        if (report.wants("payload_open.index") || report.wants("payload_open.search"))
            runSearch(report, file, n, bytes);
    }
    return report.finish();
}
