// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/telemetrycontroller.h"

#include "app/controllers/actionrows.h"
#include "app/telemetrydesk.h"
#include "models/common/inbackground.h"
#include "models/connection/session.h"
#include "models/telemetry/linecsv.h"
#include "models/telemetry/promtext.h"
#include "models/telemetry/stepfor.h"
#include "models/telemetry/timetext.h"
#include "views/commands/askform.h"
#include "views/shell/prompter.h"
#include "views/telemetry/chartspane.h"
#include "views/telemetry/logpane.h"
#include "views/telemetry/telemetrypage.h"
#include "views/telemetry/timeaxis.h"

#include <QAction>
#include <QBuffer>
#include <QMenu>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint64 kPushedMs = 60'000; ///< how often SDKs send, unless told otherwise

/// What a query is made for says what its metric is.
MetricKind kindGuessed(const SeriesQuery& query)
{
    using Show = SeriesQuery::Show;
    if (query.show == Show::Quantile || query.show == Show::Mean || query.show == Show::Heatmap ||
        query.metric.contains("duration"_L1))
        return MetricKind::Histogram;
    return query.show == Show::Value ? MetricKind::Gauge : MetricKind::Counter;
}

} // namespace

void addTelemetryActions(ActionRegistry& actions)
{
    using C = TelemetryController;
    addActions(actions, MenuId::Deployment, u"telemetry"_s,
               {{u"deployment.telemetry"_s, C::tr("Show tele&metry"), IconId::Telemetry,
                 C::tr("Shows charts, marks and logs of the selected deployment.")}});
    addActions(
        actions, MenuId::Tools, u"telemetry"_s,
        {{u"telemetry.live"_s, C::tr("Follow the &present"), IconId::Play,
          C::tr("Charts and logs end now, and move on.")},
         {u"telemetry.zoomIn"_s, C::tr("Zoom i&n on time"), IconId::None, C::tr("Half of the range (Ctrl+wheel).")},
         {u"telemetry.zoomOut"_s, C::tr("Zoom &out on time"), IconId::None, C::tr("Twice the range (Ctrl+wheel).")},
         {u"telemetry.resetZoom"_s, C::tr("&Reset the zoom"), IconId::None,
          C::tr("Back to the range that was chosen, following the present (0 on a chart).")},
         {u"telemetry.goToTime"_s, C::tr("&Go to time…"), IconId::Clock,
          C::tr("Shows charts and logs around a moment.")},
         {u"telemetry.table"_s, C::tr("Charts as ta&bles"), IconId::Columns,
          C::tr("Shows the same values as tables, and as charts again.")},
         {u"telemetry.exportCsv"_s, C::tr("Export charts as &CSV…"), IconId::Save,
          C::tr("Writes the values of the chosen chart, or of all, as they are drawn.")},
         {u"telemetry.exportPng"_s, C::tr("Export charts as &PNG…"), IconId::Save,
          C::tr("Writes a picture of the chosen chart, or of all.")},
         {u"telemetry.copyQuery"_s, C::tr("Copy as Prom&QL"), IconId::Copy,
          C::tr("Copies the query of the chosen chart, or of all, for a Prometheus-compatible server.")},
         {u"telemetry.threshold"_s, C::tr("Set thres&holds…"), IconId::None,
          C::tr("Draws lines at limits into the chosen chart; a built-in dashboard is copied first.")},
         {u"telemetry.exportLogs"_s, C::tr("Export &logs…"), IconId::Save, C::tr("Writes the lines that are listed.")},
         {u"telemetry.copyLogs"_s, C::tr("Copy log lines"), IconId::Copy, C::tr("Copies the selected lines.")},
         {u"telemetry.around"_s, C::tr("Show the lines aroun&d"), IconId::None,
          C::tr("Shows what stands before and after the selected line, whatever the filter.")},
         {u"telemetry.pauseLogs"_s, C::tr("Pa&use logs"), IconId::Pause, C::tr("Lets the log stand still.")},
         {u"telemetry.wrapLogs"_s, C::tr("&Wrap log lines"), IconId::None,
          C::tr("Shows long lines in full, over several rows; and in one row again.")},
         {u"telemetry.copyDashboard"_s, C::tr("Copy dash&board"), IconId::Copy,
          C::tr("Copies the dashboard as JSON, to share it as text.")},
         {u"telemetry.saveDashboard"_s, C::tr("&Save dashboard as…"), IconId::Save,
          C::tr("Keeps the dashboard under a name of its own.")},
         {u"telemetry.importDashboard"_s, C::tr("&Import dashboard…"), IconId::Plus,
          C::tr("Takes a dashboard from JSON on the clipboard.")},
         {u"telemetry.removeDashboard"_s, C::tr("Remo&ve dashboard"), IconId::Trash,
          C::tr("Forgets a dashboard that was saved here; built-in ones stay.")},
         {u"telemetry.setup"_s, C::tr("Receive &telemetry"), IconId::None,
          C::tr("Shows the lines for the manager's configuration that make it send logs, metrics and traces here.")},
         {u"telemetry.copySetup"_s, C::tr("Copy the lines for the manager"), IconId::Copy,
          C::tr("Copies what belongs into the manager's configuration; the secret is part of it.")},
         {u"telemetry.test"_s, C::tr("T&est the receiver"), IconId::Play,
          C::tr("Sends one log record through the receiver's door.")},
         {u"telemetry.server"_s, C::tr("&Metrics server"), IconId::None,
          C::tr("Sets up the Prometheus-compatible server of this connection.")},
         {u"telemetry.promSave"_s, C::tr("Save and test"), IconId::Check,
          C::tr("Keeps the server for this connection and asks it who it is.")},
         {u"telemetry.promForget"_s, C::tr("Forget the server"), IconId::Trash,
          C::tr("Takes the metrics server from this connection, its secret too.")},
         {u"telemetry.promQuery"_s, C::tr("Run query"), IconId::Play, C::tr("Draws the query on the time axis.")},
         {u"telemetry.promKeep"_s, C::tr("Keep as panel"), IconId::Plus,
          C::tr("Adds the query to the dashboard; a built-in one is copied first.")}});
    for (const QAction* action : actions.actions()) {
        if (action->objectName().startsWith("telemetry."_L1) || action->objectName() == "deployment.telemetry"_L1)
            actions.setAvailability(action->objectName(), {false, C::tr("Open a connection first."), {}});
    }
}

TelemetryController::TelemetryController(const ControllerContext& context, TelemetryDesk& desk, TelemetryPage& page,
                                         QObject* parent)
    : Controller(context, parent)
    , m_desk(desk)
    , m_page(page)
{
    bindAxis();
    bindCopies();
    bindDashboards();
    bindReceiver();
    connect(&page, &TelemetryPage::currentSelectionChanged, this, &TelemetryController::refreshSoon);
    connect(&page, &TelemetryPage::dashboardChanged, this, &TelemetryController::refreshSoon);
    connect(&page.charts(), &ChartsPane::panelLoaded, this, &TelemetryController::refreshSoon);
    connect(&page.axis(), &TimeAxis::moved, this, &TelemetryController::refreshSoon);
    connect(&page, &TelemetryPage::chartMenuRequested, this, [this](const QPoint& global) {
        showMenu(global, {u"telemetry.copyQuery"_s, u"telemetry.exportCsv"_s, u"telemetry.exportPng"_s,
                          u"telemetry.threshold"_s, u"telemetry.zoomIn"_s, u"telemetry.zoomOut"_s,
                          u"telemetry.resetZoom"_s, u"telemetry.live"_s});
    });
    connect(&page, &TelemetryPage::dashboardMenuRequested, this, [this](const QPoint& global) {
        showMenu(global, {u"telemetry.saveDashboard"_s, u"telemetry.copyDashboard"_s, u"telemetry.importDashboard"_s,
                          u"telemetry.removeDashboard"_s});
    });
}

void TelemetryController::bindAxis()
{
    TimeAxis& axis = m_page.axis();
    on(u"telemetry.live"_s, [&axis] { axis.setLive(true); });
    on(u"telemetry.zoomIn"_s, [&axis] { axis.zoomAround((axis.fromMs() + axis.toMs()) / 2, 0.5); });
    on(u"telemetry.zoomOut"_s, [&axis] { axis.zoomAround((axis.fromMs() + axis.toMs()) / 2, 2); });
    on(u"telemetry.resetZoom"_s, [&axis] { axis.reset(); });
    on(u"telemetry.goToTime"_s, [this] { goToTime(); });
    on(u"telemetry.threshold"_s, [this] { askThresholds(); });
    on(u"telemetry.table"_s, [this] {
        m_page.charts().setTabular(!m_page.charts().isTabular());
        refreshSoon();
    });
}

void TelemetryController::bindCopies()
{
    on(u"telemetry.exportCsv"_s, [this] { exportCsv(); });
    on(u"telemetry.exportPng"_s, [this] { exportPng(); });
    on(u"telemetry.copyQuery"_s, [this] { copyQueries(); });
    on(u"telemetry.exportLogs"_s, [this] { exportLogs(); });
    on(u"telemetry.copyLogs"_s, [this] { m_page.logs().copySelected(); });
    on(u"telemetry.wrapLogs"_s, [this] { m_page.logs().setWrapped(!m_page.logs().isWrapped()); });
    on(u"telemetry.around"_s, [this] { m_page.logs().showAround(); });
    on(u"telemetry.pauseLogs"_s, [this] { m_page.logs().setPaused(!m_page.logs().isPaused()); });
}

void TelemetryController::bindDashboards()
{
    on(u"telemetry.copyDashboard"_s, [this] {
        if (const Dashboard* dashboard = m_page.dashboard())
            prompter().copyText(QString::fromUtf8(dashboard->toJson()));
    });
    on(u"telemetry.saveDashboard"_s, [this] { saveDashboard(); });
    on(u"telemetry.importDashboard"_s, [this] { importDashboard(); });
    on(u"telemetry.removeDashboard"_s, [this] {
        const Dashboard* dashboard = m_page.dashboard();
        if (!dashboard)
            return;
        const QString text = QString::fromUtf8(dashboard->toJson());
        const QString title = dashboard->title;
        if (!m_desk.dashboards().remove(dashboard->id))
            return;
        m_page.openDashboard(m_desk.dashboards().dashboards().first().id);
        const Notice::Button undo{tr("Undo"), [this, text] {
                                      QString error;
                                      auto again = Dashboard::fromJson(text.toUtf8(), &error);
                                      if (again && m_desk.dashboards().save(*again))
                                          m_page.openDashboard(again->id);
                                  }};
        prompter().tell({u"telemetry.dashboard"_s,
                         Notice::Kind::Info,
                         tr("The dashboard “%1” is gone.").arg(title),
                         {},
                         {undo},
                         true});
    });
}

void TelemetryController::bindReceiver()
{
    on(u"telemetry.test"_s, [this] { m_desk.testReceiver(session()); });
    on(u"telemetry.copySetup"_s, [this] {
        m_desk.setupFor(session(), this, [this](const ReceiverSetup& setup) { prompter().copyText(setup.toml); });
    });
}

void TelemetryController::refresh()
{
    const auto allow = [this](const QString& id, bool allowed, const QString& why) {
        actions().setAvailability(id, allowed ? Availability{} : Availability{false, why, {}});
    };
    for (const auto& id : {u"telemetry.zoomIn"_s, u"telemetry.zoomOut"_s, u"telemetry.goToTime"_s,
                           u"telemetry.importDashboard"_s, u"telemetry.pauseLogs"_s, u"telemetry.wrapLogs"_s})
        allow(id, true, {});
    actions().setAvailability(u"telemetry.table"_s, {});
    actions().setText(u"telemetry.table"_s, m_page.charts().isTabular() ? tr("Tables as c&harts") : QString());
    allow(u"telemetry.resetZoom"_s, m_page.axis().canGoBack() || !m_page.axis().isLive(), tr("It is not zoomed."));
    const ChartPanel* chosen = m_page.charts().current();
    allow(u"telemetry.threshold"_s, chosen && !chosen->lines().isEmpty(), tr("Choose a chart with lines first."));
    allow(u"telemetry.live"_s, !m_page.axis().isLive(), tr("It follows the present already."));
    const bool charts = !chosenPanels().isEmpty();
    for (const auto& id : {u"telemetry.exportCsv"_s, u"telemetry.exportPng"_s, u"telemetry.copyQuery"_s})
        allow(id, charts, tr("No chart shows anything yet."));
    const LogPane& logs = m_page.logs();
    const int lines = logs.selectedCount();
    allow(u"telemetry.copyLogs"_s, lines > 0 && lines <= LogPane::mostCopied,
          lines > 0 ? tr("That is too much for the clipboard: export the log.") : tr("Select a log line first."));
    allow(u"telemetry.around"_s, lines == 1, tr("Select one log line first."));
    allow(u"telemetry.exportLogs"_s, logs.lineCount() > 0 && logs.isComplete(),
          logs.lineCount() > 0 ? tr("The lines are still being read.") : tr("There are no log lines."));
    const Dashboard* dashboard = m_page.dashboard();
    for (const auto& id : {u"telemetry.copyDashboard"_s, u"telemetry.saveDashboard"_s})
        allow(id, dashboard != nullptr, tr("Open a dashboard first."));
    allow(u"telemetry.removeDashboard"_s, dashboard && !dashboard->builtIn, tr("Built-in dashboards stay."));
    const QString problem = m_desk.receiverProblem();
    for (const auto& id : {u"telemetry.copySetup"_s, u"telemetry.test"_s})
        allow(id, problem.isEmpty(), problem);
}

QList<ChartPanel*> TelemetryController::chosenPanels() const
{
    if (ChartPanel* chosen = m_page.charts().current(); chosen && chosen->lineCount() > 0)
        return {chosen};
    QList<ChartPanel*> out;
    for (ChartPanel* panel : m_page.panels()) {
        if (panel->lineCount() > 0)
            out.append(panel);
    }
    return out;
}

void TelemetryController::showMenu(const QPoint& global, const QStringList& ids)
{
    auto* menu = new QMenu(&m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& id : ids)
        menu->addAction(&actions().action(id));
    menu->popup(global);
}

void TelemetryController::goToTime()
{
    auto* form =
        new AskForm({u"telemetry.time"_s, tr("Time"),
                     tr("As ISO 8601, 2026-11-21T14:05 or with an offset; or just 14:05 for today. Without an offset "
                        "it is the time that is shown here."),
                     tr("Go there"), false},
                    {});
    connect(form, &AskForm::rejected, this, [this] { prompter().closeSheet(); });
    connect(form, &AskForm::accepted, this, [this, form](const QString& text) {
        const std::optional<qint64> time = timeFromText(text, m_page.format(), m_page.axis().clock().nowMs());
        if (!time) {
            form->showError(tr("“%1” is no time that can be read.").arg(text));
            return;
        }
        prompter().closeSheet();
        const qint64 half = m_page.axis().spanMs() / 2;
        m_page.logs().showTime(*time);
        m_page.axis().zoomTo(*time - half, *time + half);
    });
    prompter().openSheet(form, tr("Go to which time?"));
}

/// Written on a thread: a file of a slow disk must not hold the window.
void TelemetryController::save(const QString& title, const QString& name, const QString& filter,
                               const QByteArray& bytes)
{
    const QPointer<TelemetryController> self(this);
    prompter().chooseSaveFile(title, name, filter, [self, bytes](const QString& path) {
        if (!self || path.isEmpty())
            return;
        const FileMask mask;
        inBackground(
            self.data(),
            [path, bytes, mask] {
                const QByteArray shown = mask(bytes);
                QSaveFile file(path);
                const bool ok = file.open(QIODevice::WriteOnly) && file.write(shown) == shown.size() && file.commit();
                return ok ? QString() : file.errorString();
            },
            [self, path, mask](const QString& error) { self->tellSaved(mask, path, error); });
    });
}

void TelemetryController::tellSaved(const FileMask& mask, const QString& path, const QString& error)
{
    const bool failed = !error.isEmpty();
    prompter().tell({u"telemetry.save"_s,
                     failed ? Notice::Kind::Failed : Notice::Kind::Info,
                     failed ? tr("The file could not be written.") : tr("The file was saved."),
                     failed ? tr("%1: %2").arg(path, error) : mask.saved(path),
                     {},
                     true});
}

void TelemetryController::exportCsv()
{
    QList<LineSheet> sheets;
    for (const ChartPanel* panel : chosenPanels())
        sheets.append({panel->panel().title, panel->hasHeat() ? QString() : panel->unitName(), panel->tableLines()});
    save(tr("Export charts"), u"alien-charts.csv"_s, tr("CSV (*.csv)"), csvOf(sheets, m_page.format()));
}

void TelemetryController::exportPng()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    m_page.charts().picture().save(&buffer, "PNG");
    save(tr("Export charts"), u"alien-charts.png"_s, tr("PNG (*.png)"), bytes);
}

void TelemetryController::exportLogs()
{
    const QPointer<TelemetryController> self(this);
    prompter().chooseSaveFile(tr("Export logs"), u"alien-logs.txt"_s, tr("Text (*.txt)"), [self](const QString& path) {
        if (self && !path.isEmpty())
            self->m_page.logs().exportTo(path, [self, path, mask = FileMask()](const QString& error) {
                if (self)
                    self->tellSaved(mask, path, error);
            });
    });
}

/// A metric's name there depends on its unit and kind, which the sources know.
void TelemetryController::copyQueries()
{
    const auto sources = m_desk.sourcesOf(session());
    sources.console->metrics({}, this, [this, receiver = QPointer(sources.receiver)](const QList<MetricInfo>& own) {
        if (receiver)
            receiver->metrics({}, this,
                              [this, own](const QList<MetricInfo>& received) { writeQueries(own + received); });
    });
}

void TelemetryController::writeQueries(const QList<MetricInfo>& metrics)
{
    QStringList out;
    const auto* prometheus = qobject_cast<PromSource*>(m_desk.sourcesOf(session()).prometheus);
    const qint64 interval = prometheus ? prometheus->intervalMs() : kPushedMs;
    for (const ChartPanel* panel : chosenPanels()) {
        for (SeriesQuery query : panel->panel().queries) {
            query.deployment = panel->lastQuery().deployment;
            query.by = panel->lastQuery().by.isEmpty() ? query.by : panel->lastQuery().by;
            const qint64 step = qMax<qint64>(panel->stepMs(), 1000);
            if (!query.promql.isEmpty()) {
                if (prometheus)
                    out.append(prometheus->expanded(query, step));
                continue;
            }
            const auto known = std::find_if(metrics.begin(), metrics.end(),
                                            [&query](const MetricInfo& each) { return each.name == query.metric; });
            const bool is = known != metrics.end();
            const MetricKind kind = is && known->kind != MetricKind::Unknown ? known->kind : kindGuessed(query);
            out.append(promqlOf(query, is ? known->unit : panel->unitName(), kind,
                                QString::number(rateWindow(step, interval) / 1000) + u's'));
        }
    }
    out.removeDuplicates();
    prompter().copyText(out.join(u'\n'));
}

void TelemetryController::saveDashboard()
{
    const Dashboard* current = m_page.dashboard();
    if (!current)
        return;
    auto* form = new AskForm({u"telemetry.dashboard"_s, tr("Name"), tr("It is kept as a file of this console."),
                              tr("Save dashboard"), false},
                             current->builtIn ? tr("My %1").arg(current->title) : current->title);
    connect(form, &AskForm::rejected, this, [this] { prompter().closeSheet(); });
    connect(form, &AskForm::accepted, this, [this, form, copy = *current](const QString& name) {
        Dashboard own = copy;
        if (own.builtIn || own.title != name)
            own.id.clear();
        own.builtIn = false;
        own.title = name;
        own.rangeMs = m_page.axis().spanMs();
        if (!m_desk.dashboards().save(own)) {
            form->showError(m_desk.dashboards().error());
            return;
        }
        prompter().closeSheet();
        m_page.openDashboard(own.id);
    });
    prompter().openSheet(form, tr("Save the dashboard under which name?"));
}

/// The dashboard on screen as one's own: a built-in one is copied.
Dashboard TelemetryController::ownDashboard() const
{
    const Dashboard* current = m_page.dashboard();
    Dashboard own = current ? *current : Dashboard();
    if (own.builtIn) {
        own.id.clear();
        own.title = tr("My %1").arg(own.title);
        own.builtIn = false;
    }
    return own;
}

void TelemetryController::askThresholds()
{
    const ChartPanel* panel = m_page.charts().current();
    const qsizetype index = m_page.panels().indexOf(panel);
    if (index < 0)
        return;
    QStringList texts;
    for (const double value : panel->panel().thresholds)
        texts.append(QString::number(value, 'g', 12));
    const QString unit = panel->unitName();
    auto* form = new AskForm({u"telemetry.threshold"_s, tr("Limits"),
                              unit.isEmpty()
                                  ? tr("Numbers, with spaces between them; none takes the lines away.")
                                  : tr("Numbers in %1, with spaces between them; none takes the lines away.").arg(unit),
                              tr("Draw limits"), true},
                             texts.join(u' '));
    connect(form, &AskForm::rejected, this, [this] { prompter().closeSheet(); });
    connect(form, &AskForm::accepted, this, [this, form, index](const QString& text) {
        QList<double> values;
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words) {
            bool ok = false;
            values.append(word.toDouble(&ok));
            if (!ok || !std::isfinite(values.last())) {
                form->showError(tr("“%1” is not a number.").arg(word));
                return;
            }
        }
        Dashboard own = ownDashboard();
        if (values.size() > Dashboard::mostThresholds || index >= own.panels.size()) {
            form->showError(tr("At most %n limit(s).", nullptr, Dashboard::mostThresholds));
            return;
        }
        own.panels[index].thresholds = values;
        own.rangeMs = m_page.axis().spanMs();
        if (!m_desk.dashboards().save(own)) {
            form->showError(m_desk.dashboards().error());
            return;
        }
        prompter().closeSheet();
        m_page.openDashboard(own.id);
    });
    prompter().openSheet(form, tr("Draw which limits into “%1”?").arg(panel->panel().title));
}

void TelemetryController::importDashboard()
{
    auto* form =
        new AskForm({u"telemetry.import"_s, tr("JSON"), tr("Paste the text of a dashboard; Copy dashboard makes one."),
                     tr("Import dashboard"), false},
                    {});
    connect(form, &AskForm::rejected, this, [this] { prompter().closeSheet(); });
    connect(form, &AskForm::accepted, this, [this, form](const QString& text) {
        QString error;
        auto dashboard = Dashboard::fromJson(text.toUtf8(), &error);
        if (!dashboard || !m_desk.dashboards().save(*dashboard)) {
            form->showError(dashboard ? m_desk.dashboards().error() : error);
            return;
        }
        prompter().closeSheet();
        m_page.openDashboard(dashboard->id);
    });
    prompter().openSheet(form, tr("Import which dashboard?"));
}

} // namespace alien
