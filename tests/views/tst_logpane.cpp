// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/clock.h"
#include "models/common/format.h"
#include "tests/models/telemetrybench.h"
#include "tests/support/testmain.h"
#include "views/common/table/tableview.h"
#include "views/telemetry/logpane.h"
#include "views/telemetry/timeaxis.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 3000; ///< more than are read at once

struct PaneBench
{
    TelemetryBench telemetry;
    SystemClock clock;
    Format format;
    TimeAxis axis{clock};
    std::unique_ptr<LogPane> pane;
    qint64 now = clock.nowMs();

    /// One line a second; the last of them now.
    void fill(int count)
    {
        std::vector<otlp::LogRecord> records;
        records.reserve(std::size_t(count));
        for (int i = 0; i < count; ++i)
            records.push_back(logOf(now - qint64(count - i) * 1000, "line " + std::to_string(i)));
        QVERIFY(telemetry.send(logArrival("c", records)));
    }
    void open()
    {
        pane = std::make_unique<LogPane>(LogPane::Parts{*telemetry.store, u"c"_s, axis, format});
        pane->resize(900, 400);
        pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(pane.get()));
        axis.setSpan(24 * 3'600'000);
        pane->load();
        QTRY_VERIFY(pane->lineCount() > 0 && pane->isComplete());
    }
    [[nodiscard]] QString bodyAt(int row) const
    {
        const auto* table = pane->view().table();
        return table->index(row, table->columnOf(u"body"_s)).data().toString();
    }
};

} // namespace

class LogPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineCanBeScrolledTo()
    {
        PaneBench bench;
        bench.fill(kMany);
        bench.open();
        QCOMPARE(bench.pane->lineCount(), kMany);
        QCOMPARE(bench.bodyAt(0), u"line %1"_s.arg(kMany - 1));
        TableView& view = bench.pane->view();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QTRY_COMPARE(bench.bodyAt(kMany - 1), u"line 0"_s);
        view.verticalScrollBar()->setValue(kMany / 2);
        QTRY_COMPARE(bench.bodyAt(kMany / 2), u"line %1"_s.arg(kMany - 1 - kMany / 2));
    }

    void whoReadsFurtherDownKeepsTheirPlace()
    {
        PaneBench bench;
        bench.fill(kMany);
        bench.open();
        TableView& view = bench.pane->view();
        view.verticalScrollBar()->setValue(100);
        const QString top = view.table()->idAt(view.rowAt(0));
        QVERIFY(bench.telemetry.send(logArrival("c", {logOf(bench.now, "new"), logOf(bench.now + 1, "newer")})));
        bench.pane->tail();
        QTRY_COMPARE(bench.pane->lineCount(), kMany + 2);
        QCOMPARE(bench.bodyAt(0), u"newer"_s);
        QCOMPARE(view.table()->idAt(view.rowAt(0)), top);
        // At the top one follows.
        view.verticalScrollBar()->setValue(0);
        QVERIFY(bench.telemetry.send(logArrival("c", {logOf(bench.now + 2, "newest")})));
        bench.pane->tail();
        QTRY_COMPARE(bench.bodyAt(view.rowAt(0)), u"newest"_s);
    }

    void goesToATime()
    {
        PaneBench bench;
        bench.fill(kMany);
        bench.open();
        bench.pane->showTime(bench.now - 2500 * 1000 + 400);
        bench.pane->load();
        QTRY_VERIFY(bench.pane->selectedCount() == 1);
        TableView& view = bench.pane->view();
        const int row = view.table()->rowOfId(view.selectedIds().constFirst());
        QTRY_COMPARE(bench.bodyAt(row), u"line %1"_s.arg(kMany - 2500));
        QVERIFY(view.visualRect(view.table()->index(row, 0)).intersects(view.viewport()->rect()));
    }

    void wrapsWhatIsLong()
    {
        PaneBench bench;
        const std::string words = "a long line of many words ";
        std::string body;
        for (int i = 0; i < 40; ++i)
            body += words;
        QVERIFY(bench.telemetry.send(logArrival(
            "c", {logOf(bench.now - 1000, "short"), logOf(bench.now - 2000, body), logOf(bench.now - 3000, "end")})));
        bench.open();
        TableView& view = bench.pane->view();
        const int plain = view.rowHeight(0);
        QCOMPARE(view.rowHeight(1), plain);
        bench.pane->setWrapped(true);
        QTRY_VERIFY(view.rowHeight(1) > 3 * plain);
        QCOMPARE(view.rowHeight(0), plain);
        bench.pane->setWrapped(false);
        QTRY_COMPARE(view.rowHeight(1), plain);
    }

    void copiesAndExportsWhatWasNeverLookedAt()
    {
        PaneBench bench;
        bench.fill(kMany);
        bench.open();
        QSignalSpy copied(bench.pane.get(), &LogPane::copied);
        bench.pane->view().selectAll();
        QCOMPARE(bench.pane->selectedCount(), kMany);
        QTest::keyClick(&bench.pane->view(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(copied.count(), 1);
        const QStringList lines = copied.first().first().toString().split(u'\n');
        QCOMPARE(lines.size(), kMany);
        QVERIFY(lines.first().endsWith(u"INFO\tweb\tline 0"_s));
        QVERIFY(lines.last().endsWith(u"line %1"_s.arg(kMany - 1)));

        const QString path = bench.telemetry.dir.path() + u"/log.txt"_s;
        Awaited<QString> error;
        bench.pane->exportTo(path, error.setter());
        QCOMPARE(error.get(), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), lines.join(u'\n') + u'\n');
    }

    void anExportThatCannotBeWrittenSaysWhy()
    {
        PaneBench bench;
        bench.fill(3);
        bench.open();
        Awaited<QString> error;
        bench.pane->exportTo(bench.telemetry.dir.path() + u"/no/such/folder/log.txt"_s, error.setter());
        QVERIFY(!error.get().isEmpty());
    }
};

ALIEN_TEST(LogPaneTest)

#include "tst_logpane.moc"
