// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhub.h"
#include "models/connection/session.h"
#include "models/telemetry/dashboard.h"
#include "models/telemetry/seriestable.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/palettepopup.h"
#include "views/fleet/deploymentinspector.h"
#include "views/fleet/fleetpage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/workspaceview.h"
#include "views/telemetry/chartpanel.h"
#include "views/telemetry/chartspane.h"
#include "views/telemetry/deploymenttelemetry.h"
#include "views/telemetry/telemetrypage.h"
#include "views/telemetry/timeaxis.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <map>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

/// The section in the whole console, on its sandbox.
class TelemetrySectionTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> m_fixture;

    bool open(const QString& section)
    {
        m_fixture->options.section = section;
        return m_fixture->openSandbox() != nullptr;
    }
    [[nodiscard]] TelemetryPage* page() const
    {
        return qobject_cast<TelemetryPage*>(m_fixture->app().window().currentWorkspace()->currentPage());
    }
    [[nodiscard]] QAction& action(const QString& id) const { return m_fixture->app().actions().action(id); }
    /// Runs an action that asks for a line, and answers.
    void answer(const QString& id, const QString& form, const QString& text)
    {
        QTRY_VERIFY(action(id).isEnabled());
        action(id).trigger();
        QTRY_VERIFY(m_fixture->find<QLineEdit>(form + u".text"_s));
        m_fixture->find<QLineEdit>(form + u".text"_s)->setText(text);
        m_fixture->find<QAbstractButton>(form + u".accept"_s)->click();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_fixture->paths().dashboardFolder()).entryList({u"*.json"_s}, QDir::Files);
    }

    /// By the palette, as everything can be: the words and Enter.
    void chooseByKeys(const QString& words)
    {
        auto& palette = m_fixture->app().window().palette();
        palette.open(u"> "_s + words);
        QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Return);
    }

    /// Each cell of each table says what the chart draws there; how many values were compared.
    int compareTables()
    {
        int compared = 0;
        for (ChartPanel* panel : page()->panels()) {
            auto* view = panel->findChild<TableView*>(u"telemetry.values"_s);
            if (panel->tableLines().isEmpty() || view == nullptr)
                continue;
            const auto& lines = panel->tableLines();
            std::map<qint64, QStringList> expected; // by time
            for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), SeriesTable::mostLines); ++i) {
                for (const telemetry::Sample& sample : lines.at(i).samples) {
                    QStringList& row = expected[sample.t];
                    while (row.size() < view->table()->columnCount() - 1)
                        row.append(u"-"_s); // as every table shows what is not there
                    if (sample.isGap())
                        continue;
                    row[i] = panel->tableUnit().text(sample.value, page()->format());
                    ++compared;
                }
            }
            QList<QStringList> shown;
            for (int row = view->table()->rowCount() - 1; row >= 0; --row) { // newest first
                QStringList cells;
                for (int column = 1; column < view->table()->columnCount(); ++column)
                    cells.append(view->table()->index(row, column).data().toString());
                shown.append(cells);
            }
            QList<QStringList> wanted;
            for (const auto& [t, row] : expected)
                wanted.append(row);
            if (shown != wanted || !view->isVisible()) {
                qWarning() << panel->panel().title << shown << wanted;
                return -1;
            }
        }
        return compared;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void dashboardsAreSavedCopiedRemovedAndImported()
    {
        QVERIFY(open(u"Telemetry"_s));
        QTRY_VERIFY(page());
        const auto choice = [this] { return m_fixture->find<QComboBox>(u"telemetry.dashboard"_s)->currentText(); };
        QVERIFY(!action(u"telemetry.removeDashboard"_s).isEnabled()); // a built-in one
        answer(u"telemetry.saveDashboard"_s, u"telemetry.dashboard"_s, u"Night watch"_s);
        QTRY_COMPARE(choice(), u"Night watch"_s);
        QCOMPARE(files().size(), 1);

        action(u"telemetry.copyDashboard"_s).trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QString error;
        const auto copied = Dashboard::fromJson(text.toUtf8(), &error);
        QVERIFY2(copied && copied->title == u"Night watch"_s, qPrintable(error));

        QTRY_VERIFY(action(u"telemetry.removeDashboard"_s).isEnabled());
        action(u"telemetry.removeDashboard"_s).trigger();
        QTRY_COMPARE(files(), QStringList());
        QVERIFY(choice() != u"Night watch"_s);

        answer(u"telemetry.importDashboard"_s, u"telemetry.import"_s, u"{\"title\":1}"_s);
        QVERIFY(m_fixture->find<QLineEdit>(u"telemetry.import.text"_s)); // refused: what was typed stays
        QCOMPARE(files(), QStringList());
        m_fixture->find<QLineEdit>(u"telemetry.import.text"_s)->setText(text);
        m_fixture->find<QAbstractButton>(u"telemetry.import.accept"_s)->click();
        QTRY_COMPARE(choice(), u"Night watch"_s);
        QCOMPARE(files().size(), 1);
    }

    void limitsAreDrawnIntoACopyOfABuiltInDashboard()
    {
        QVERIFY(open(u"Telemetry"_s));
        QTRY_VERIFY(page());
        const auto withLines = [this]() -> ChartPanel* {
            for (ChartPanel* panel : page()->panels()) {
                if (panel->lineCount() > 0)
                    return panel;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(withLines(), 20'000);
        const qsizetype index = page()->panels().indexOf(withLines());
        page()->charts().choose(withLines());
        answer(u"telemetry.threshold"_s, u"telemetry.threshold"_s, u"5 many"_s);
        QVERIFY(page()->dashboard()->builtIn);
        m_fixture->find<QLineEdit>(u"telemetry.threshold.text"_s)->setText(u"5 7.5"_s);
        m_fixture->find<QAbstractButton>(u"telemetry.threshold.accept"_s)->click();
        QTRY_VERIFY(!page()->dashboard()->builtIn);
        const QList<double> wanted{5, 7.5};
        QCOMPARE(page()->dashboard()->panels.at(index).thresholds, wanted);
        QCOMPARE(page()->panels().at(index)->panel().thresholds, wanted);
    }

    void whatTheSandboxSentEndsWithTheProgram()
    {
        QVERIFY(open(u"Telemetry"_s));
        const auto kept = [this] { return m_fixture->filesHolding("function-output"); };
        QTRY_VERIFY_WITH_TIMEOUT(!kept().isEmpty(), 20'000);
        for (const QString& file : kept())
            QVERIFY2(file.startsWith(m_fixture->paths().cache), qPrintable(file));
        m_fixture->stop();
        QCOMPARE(kept(), QStringList());
        QCOMPARE(QDir(m_fixture->paths().cache).entryList({u"sandbox-telemetry*"_s}, QDir::Files), QStringList());
    }

    void whatAKilledProgramLeftOfItsSandboxGoesWithTheNext()
    {
        const QDir cache(m_fixture->paths().cache);
        QFile left(cache.filePath(u"sandbox-telemetry-999999999.db"_s)); // no process has so high a number
        QVERIFY(left.open(QIODevice::WriteOnly));
        QFile others(cache.filePath(u"sandbox-telemetry-1.db"_s)); // init always runs
        QVERIFY(others.open(QIODevice::WriteOnly));
        QVERIFY(open(u"Telemetry"_s));
        QVERIFY(!left.exists());
        QVERIFY(others.exists());
    }

    void chartsAreSavedAsAPictureAndCopiedAsPromql()
    {
        QVERIFY(open(u"Telemetry"_s));
        QTRY_VERIFY(page());
        const auto durations = [this]() -> ChartPanel* {
            for (ChartPanel* panel : page()->panels()) {
                if (panel->panel().title == u"Request duration"_s && panel->lineCount() > 0)
                    return panel;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(durations(), 20'000);
        page()->charts().choose(durations());
        action(u"telemetry.copyQuery"_s).trigger();
        const auto copied = [] { return QGuiApplication::clipboard()->text(); };
        QTRY_VERIFY2(copied().contains(u"histogram_quantile(0.5, sum by (le) (rate(http_server_request_duration_"_s),
                     qPrintable(copied()));
        QCOMPARE(copied().count(u'\n'), 2); // one for each line of the chart

        action(u"telemetry.exportPng"_s).trigger();
        QTRY_VERIFY(m_fixture->topLevel()->findChild<QFileDialog*>(u"saveFile"_s));
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"charts.png"_s);
        auto* save = m_fixture->topLevel()->findChild<QFileDialog*>(u"saveFile"_s);
        save->selectFile(out);
        QVERIFY(QMetaObject::invokeMethod(save, "accept"));
        QImage picture;
        QTRY_VERIFY(picture.load(out));
        QVERIFY(picture.width() >= durations()->width() && picture.height() >= durations()->height());
        // The line of the median is in it, in its colour.
        const QRgb line = Look::of(page()).color(Token::Series1).rgb();
        bool drawn = false;
        for (int y = 0; y < picture.height() && !drawn; ++y) {
            for (int x = 0; x < picture.width() && !drawn; ++x)
                drawn = picture.pixel(x, y) == line;
        }
        QVERIFY(drawn);
    }

    void theTablesOfChartsSayTheSame()
    {
        QVERIFY(open(u"Telemetry"_s));
        QTRY_VERIFY(page());
        const auto drawn = [this] {
            const auto& panels = page()->panels();
            return std::count_if(panels.begin(), panels.end(), [](auto* panel) { return panel->lineCount() > 0; }) > 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(drawn(), 20'000);
        QVERIFY(m_fixture->find(u"telemetry.values"_s) == nullptr);
        chooseByKeys(u"Charts as tables"_s);
        QTRY_VERIFY(page()->charts().isTabular());
        QTRY_VERIFY(m_fixture->find(u"telemetry.values"_s) != nullptr);
        QVERIFY(compareTables() > 0);

        const qint64 span = page()->axis().spanMs();
        QSignalSpy loaded(&page()->charts(), &ChartsPane::panelLoaded);
        chooseByKeys(u"Zoom out on time"_s);
        QTRY_VERIFY(page()->axis().spanMs() > span);
        QTRY_VERIFY_WITH_TIMEOUT(loaded.size() >= page()->panels().size(), 20'000);
        QVERIFY(compareTables() > 0);

        chooseByKeys(u"Tables as charts"_s);
        QTRY_VERIFY(!page()->charts().isTabular());
        QVERIFY(m_fixture->find(u"telemetry.values"_s) == nullptr);
    }

    void aDeploymentHasItsTelemetryInTheInspector()
    {
        QVERIFY(open(u"Deployments"_s));
        auto* fleet = m_fixture->app().window().currentWorkspace()->currentPage()->findChild<FleetPage*>();
        QVERIFY(fleet);
        const FleetRow& row = m_fixture->app().hub().current()->fleet().rows().front();
        fleet->goTo({{}, QString::fromStdString(row.summary->id), u"telemetry"_s});
        QTRY_COMPARE(fleet->inspector().currentTab(), u"telemetry"_s);
        auto* tab = fleet->findChild<DeploymentTelemetry*>();
        QVERIFY(tab);
        QTRY_VERIFY(tab->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find(u"telemetry.timeline"_s), 10'000);
    }
};

ALIEN_TEST(TelemetrySectionTest)
#include "tst_telemetrysection.moc"
