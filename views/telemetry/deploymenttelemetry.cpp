// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/deploymenttelemetry.h"

#include "models/common/clock.h"
#include "models/telemetry/telemetrystore.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/look/sides.h"
#include "views/telemetry/axisfollower.h"
#include "views/telemetry/chartspane.h"
#include "views/telemetry/logpane.h"
#include "views/telemetry/rangebar.h"
#include "views/telemetry/statustimeline.h"
#include "views/telemetry/timeaxis.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace alien {

DeploymentTelemetry::DeploymentTelemetry(Parts parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
{
    setObjectName(u"deployments.telemetry"_s);
}

void DeploymentTelemetry::build()
{
    m_axis = new TimeAxis(m_parts.clock, this);
    auto* bar = new RangeBar(*m_axis, m_parts.format);
    bar->setCompact();
    auto* open = new QPushButton;
    open->setObjectName(u"deployments.openTelemetry"_s);
    m_parts.actions.bindButton(open, u"deployment.telemetry"_s, tr("Open large"));
    bar->row()->addWidget(open);
    m_timeline = new StatusTimeline(*m_axis, m_parts.format);
    const auto name = [this](const QString& id) { return m_parts.now(id).name; };
    m_charts = new ChartsPane({m_parts.store, m_parts.source, m_parts.connection, *m_axis, m_parts.format, name});
    m_charts->setHidesEmpty(true);
    m_charts->setDashboard(m_parts.dashboard());
    m_logs = new LogPane({m_parts.store, m_parts.logConnection, *m_axis, m_parts.format});
    m_logs->setCompact();
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"deployments.telemetrySplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_charts);
    splitter->addWidget(m_logs);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({300, 200});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    // As the plots below, which stand beside a scroll bar.
    auto* status = new QHBoxLayout;
    status->setContentsMargins(sided(0, 0, QScrollBar(Qt::Vertical).sizeHint().width(), 0));
    status->addWidget(m_timeline);
    column->addLayout(status);
    column->addWidget(splitter, 1);
    connect(m_logs, &LogPane::copied, this, &DeploymentTelemetry::copied);
    connect(m_logs, &LogPane::traceRequested, this, &DeploymentTelemetry::traceRequested);
    connect(m_logs, &LogPane::setupRequested, this, &DeploymentTelemetry::setupRequested);
    auto* follower = new AxisFollower(*m_axis, m_parts.store, this);
    connect(follower, &AxisFollower::followed, this, [this] {
        m_charts->reload();
        m_logs->tail();
        loadStatus();
    });
    connect(follower, &AxisFollower::rested, this, [this] {
        m_charts->reload();
        m_logs->load();
        loadStatus();
    });
}

void DeploymentTelemetry::showDeployment(const QString& id)
{
    if (id == m_id)
        return;
    m_id = id;
    if (isVisible())
        load();
}

void DeploymentTelemetry::load()
{
    if (m_id.isEmpty() || !m_axis)
        return;
    m_axis->follow();
    m_charts->setDeployment(m_id);
    m_logs->setDeployment(m_id);
    m_logs->load();
    loadStatus();
}

void DeploymentTelemetry::loadStatus()
{
    m_parts.store.events(m_parts.connection, m_id, m_axis->fromMs(), m_parts.clock.nowMs(), this,
                         [this, id = m_id](const QList<TelemetryEvent>& events) {
                             if (id == m_id)
                                 m_timeline->setRows({m_parts.now(id)}, changesByDeployment(events));
                         });
}

void DeploymentTelemetry::startAnew()
{
    if (!m_charts)
        return;
    m_charts->setDashboard(m_parts.dashboard());
    if (isVisible())
        load();
}

void DeploymentTelemetry::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_axis)
        build();
    QMetaObject::invokeMethod(this, &DeploymentTelemetry::load, Qt::QueuedConnection);
}

} // namespace alien
