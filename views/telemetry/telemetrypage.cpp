// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/telemetrypage.h"

#include "models/common/format.h"
#include "models/telemetry/dashboardstore.h"
#include "models/telemetry/telemetrystore.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/tabstrip.h"
#include "views/telemetry/axisfollower.h"
#include "views/telemetry/chartspane.h"
#include "views/telemetry/logpane.h"
#include "views/telemetry/rangebar.h"
#include "views/telemetry/timeaxis.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kFirstSmall = 4; ///< entry of "Lines by" from which on each line has a chart of its own
const auto kCharts = u"charts"_s;
const auto kTrace = u"trace:"_s;

} // namespace

TelemetryPage::TelemetryPage(const Parts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_axis(new TimeAxis(parts.clock, this))
    , m_tabs(new TabStrip(this))
    , m_bar(new RangeBar(*m_axis, parts.format, this))
    , m_stack(new QStackedWidget(this))
    , m_choice(new QComboBox)
    , m_deployments(new QComboBox)
    , m_split(new QComboBox)
    , m_more(new QPushButton)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_charts(new ChartsPane({parts.store, parts.source, parts.connection, *m_axis, parts.format, parts.deployment}))
    , m_logs(new LogPane({parts.store, parts.logConnection, *m_axis, parts.format, parts.deployment}))
{
    setObjectName(u"telemetry.page"_s);
    build();
    wire();
    fillDashboards();
    fillDeployments();
    if (!parts.dashboards.dashboards().isEmpty())
        openDashboard(parts.dashboards.dashboards().first().id);
}

TelemetryPage::~TelemetryPage() = default;

void TelemetryPage::build()
{
    const Look& look = Look::of(this);
    for (const auto& [box, id, name] : {std::tuple{m_choice, u"telemetry.dashboard"_s, tr("Dashboard")},
                                        {m_deployments, u"telemetry.deployment"_s, tr("Deployment")},
                                        {m_split, u"telemetry.split"_s, tr("Lines by")}}) {
        box->setObjectName(id);
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_deployments ? 18 : 14);
    }
    m_split->addItem(tr("Lines as given"), QString());
    m_split->addItem(tr("By deployment"), u"alien.deployment_id"_s);
    m_split->addItem(tr("By resource"), u"service.name"_s);
    m_split->addItem(tr("By instance"), u"service.instance.id"_s);
    m_split->addItem(tr("Small charts by deployment"), u"alien.deployment_id"_s);
    m_split->addItem(tr("Small charts by resource"), u"service.name"_s);
    m_bar->row()->insertWidget(0, m_deployments);
    m_bar->row()->insertSpacing(1, look.px(6));
    m_bar->row()->addWidget(m_split);
    m_bar->row()->addWidget(m_choice);
    QPushButton* more = m_more;
    more->setObjectName(u"telemetry.dashboardMenu"_s);
    more->setAccessibleName(tr("Dashboard actions"));
    more->setToolTip(tr("Save, copy, import or remove the dashboard."));
    setButtonIcon(more, IconId::More);
    connect(more, &QPushButton::clicked, this,
            [this, more] { Q_EMIT dashboardMenuRequested(more->mapToGlobal(QPoint(0, more->height()))); });
    m_bar->row()->addWidget(more);
    m_splitter->addWidget(m_charts);
    m_splitter->addWidget(m_logs);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setObjectName(u"telemetry.splitter"_s);
    m_splitter->setSizes({600, 300});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    addTab(kCharts, tr("Charts and logs"), m_splitter);
    showTab(kCharts);
}

void TelemetryPage::wire()
{
    connect(m_tabs, &TabStrip::currentChanged, this, &TelemetryPage::showTab);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { openDashboard(m_choice->itemData(index).toString()); });
    connect(m_deployments, &QComboBox::activated, this,
            [this](int index) { setDeployment(m_deployments->itemData(index).toString()); });
    connect(m_split, &QComboBox::activated, this,
            [this](int index) { m_charts->setSplitBy(m_split->itemData(index).toString(), index >= kFirstSmall); });
    // While live only what came is asked for; a range that was chosen is read when it comes to rest.
    auto* follower = new AxisFollower(*m_axis, m_parts.store, this);
    connect(follower, &AxisFollower::followed, this, [this] {
        m_charts->reload();
        m_logs->tail();
    });
    connect(follower, &AxisFollower::rested, this, [this] {
        m_charts->reload();
        m_logs->load();
    });
    connect(m_axis, &TimeAxis::moved, this, [this] {
        if (isVisible())
            Q_EMIT factChanged();
    });
    connect(&m_parts.dashboards, &DashboardStore::changed, this, &TelemetryPage::fillDashboards);
    connect(m_charts, &ChartsPane::markOpened, this, &TelemetryPage::openMark);
    connect(m_charts, &ChartsPane::menuRequested, this, &TelemetryPage::chartMenuRequested);
    connect(m_charts, &ChartsPane::currentChanged, this, &TelemetryPage::currentSelectionChanged);
    connect(m_charts, &ChartsPane::setupRequested, this, [this](TelemetryOrigin origin) {
        showTab(origin == TelemetryOrigin::Receiver ? u"receiver"_s : u"server"_s);
    });
    connect(m_logs, &LogPane::selectionMoved, this, &TelemetryPage::currentSelectionChanged);
    connect(m_logs, &LogPane::copied, this, &TelemetryPage::copied);
    connect(m_logs, &LogPane::setupRequested, this, [this] { showTab(u"receiver"_s); });
    connect(m_logs, &LogPane::traceRequested, this, &TelemetryPage::traceRequested);
}

QString TelemetryPage::fact() const
{
    if (!m_axis->isLive())
        return tr("%1 to %2").arg(m_parts.format.time(m_axis->fromMs()), m_parts.format.time(m_axis->toMs()));
    // As its button says it: "7 d", not "7 d 0 h".
    for (int preset = 0; preset < RangeBar::presets; ++preset) {
        if (RangeBar::presetMs(preset) == m_axis->spanMs())
            return tr("the last %1").arg(RangeBar::presetText(preset));
    }
    return tr("the last %1").arg(m_parts.format.duration(m_axis->spanMs()));
}

QStringList TelemetryPage::headActions() const
{
    return {u"telemetry.table"_s, u"telemetry.exportCsv"_s, u"telemetry.exportPng"_s};
}

void TelemetryPage::focusFilter()
{
    showTab(kCharts);
    m_logs->focusFilter();
}

const QList<ChartPanel*>& TelemetryPage::panels() const
{
    return m_charts->panels();
}

void TelemetryPage::addTab(const QString& id, const QString& title, QWidget* pane)
{
    m_tabs->addTab(id, title);
    m_tabIds.append(id);
    m_stack->addWidget(pane);
}

QString TelemetryPage::tab() const
{
    return m_tabs->current();
}

void TelemetryPage::showTab(const QString& id)
{
    const qsizetype index = m_tabIds.indexOf(id);
    if (index < 0)
        return;
    m_tabs->setCurrent(id);
    m_stack->setCurrentIndex(int(index));
    m_bar->setVisible(id != "receiver"_L1);
    for (QWidget* widget : QList<QWidget*>{m_split, m_choice, m_more})
        widget->setVisible(id == kCharts);
    if (id == kCharts && isVisible())
        reload();
    Q_EMIT currentSelectionChanged();
}

void TelemetryPage::fillDashboards()
{
    m_choice->clear();
    for (const Dashboard& dashboard : m_parts.dashboards.dashboards())
        m_choice->addItem(dashboard.title, dashboard.id);
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(m_dashboard)));
}

void TelemetryPage::fillDeployments()
{
    m_deployments->clear();
    m_deployments->addItem(tr("All deployments"), QString());
    if (m_parts.deployments) {
        const QList<Deployment> all = m_parts.deployments();
        for (const Deployment& each : all)
            m_deployments->addItem(each.name, each.id);
    }
    if (!m_deployment.isEmpty() && m_deployments->findData(m_deployment) < 0)
        m_deployments->addItem(m_parts.deployment ? m_parts.deployment(m_deployment) : m_deployment, m_deployment);
    m_deployments->setCurrentIndex(qMax(0, m_deployments->findData(m_deployment)));
}

const Dashboard* TelemetryPage::dashboard() const
{
    return m_parts.dashboards.find(m_dashboard);
}

void TelemetryPage::openDashboard(const QString& id)
{
    const Dashboard* dashboard = m_parts.dashboards.find(id);
    if (!dashboard)
        return;
    m_dashboard = id;
    m_choice->setCurrentIndex(m_choice->findData(id));
    m_charts->setDashboard(*dashboard);
    m_axis->setSpan(dashboard->rangeMs);
    Q_EMIT dashboardChanged();
}

void TelemetryPage::setDeployment(const QString& id)
{
    m_deployment = id;
    if (m_deployments->findData(id) < 0)
        fillDeployments();
    m_deployments->setCurrentIndex(qMax(0, m_deployments->findData(id)));
    m_logs->setDeployment(id);
    m_charts->setDeployment(id);
    if (isVisible())
        m_logs->load();
    Q_EMIT deploymentChanged(id);
    Q_EMIT currentSelectionChanged();
}

void TelemetryPage::openMark(const TelemetryEvent& event)
{
    PageLocation place;
    place.id = event.subject;
    if (event.kind == TelemetryEvent::Kind::Release) {
        Q_EMIT openRequested(u"Releases"_s, place);
    } else if (event.kind == TelemetryEvent::Kind::Action) {
        Q_EMIT openRequested(u"Journal"_s, {u"target:"_s + event.subject, {}, {}});
    } else {
        place.part = event.kind == TelemetryEvent::Kind::Command ? u"commands"_s : u"history"_s;
        Q_EMIT openRequested(u"Deployments"_s, place);
    }
}

bool TelemetryPage::stepBack()
{
    // Tabs are neighbours, none is behind another: who presses Esc in a field of one stays in it.
    return tab() == kCharts && (m_logs->stepBack() || m_axis->back());
}

void TelemetryPage::startAnew()
{
    m_charts->startAnew();
    if (isVisible())
        m_logs->load();
}

void TelemetryPage::reload()
{
    m_axis->follow();
    m_charts->reload();
    m_logs->load();
    Q_EMIT factChanged();
}

void TelemetryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    fillDeployments();
    // After the first paint: nothing here may keep the window from coming up.
    QMetaObject::invokeMethod(this, &TelemetryPage::reload, Qt::QueuedConnection);
}

PageLocation TelemetryPage::location() const
{
    return {{}, m_deployment, tab()};
}

void TelemetryPage::goTo(const PageLocation& location)
{
    if (!location.part.isEmpty())
        showTab(location.part);
    if (location.id != m_deployment)
        setDeployment(location.id);
    if (location.query.startsWith(kTrace) && location.part == "traces"_L1)
        Q_EMIT traceRequested(location.query.mid(kTrace.size()));
    else if (!location.query.isNull())
        m_logs->filterBy(location.query);
}

QByteArray TelemetryPage::saveLayout() const
{
    return QJsonDocument(QJsonObject{{u"dashboard"_s, m_dashboard},
                                     {u"tab"_s, tab()},
                                     {u"span"_s, double(m_axis->spanMs())},
                                     {u"splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64())}})
        .toJson(QJsonDocument::Compact);
}

void TelemetryPage::restoreLayout(const QByteArray& layout)
{
    const QJsonObject object = QJsonDocument::fromJson(layout).object();
    openDashboard(object.value("dashboard"_L1).toString());
    if (const qint64 span = qint64(object.value("span"_L1).toDouble()); span >= TimeAxis::shortestMs)
        m_axis->setSpan(span);
    showTab(object.value("tab"_L1).toString());
    m_splitter->restoreState(QByteArray::fromBase64(object.value("splitter"_L1).toString().toLatin1()));
}

} // namespace alien
