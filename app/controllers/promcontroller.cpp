// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/promcontroller.h"

#include "app/telemetrydesk.h"
#include "models/connection/session.h"
#include "views/shell/prompter.h"
#include "views/telemetry/prompane.h"
#include "views/telemetry/telemetrypage.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace alien {

PromController::PromController(const ControllerContext& context, TelemetryDesk& desk, TelemetryPage& page,
                               PromPane& pane, QObject* parent)
    : Controller(context, parent)
    , m_desk(desk)
    , m_page(page)
    , m_pane(pane)
{
    on(u"telemetry.promSave"_s, [this] { save(); });
    on(u"telemetry.promForget"_s, [this] {
        m_desk.setPrometheus(session(), {}, {});
        m_pane.setServer({});
        m_pane.showState(true, tr("There is no metrics server for this connection any more."));
    });
    on(u"telemetry.promQuery"_s, [this] { m_pane.reload(); });
    on(u"telemetry.promKeep"_s, [this] { keepPanel(); });
    m_pane.setServer(desk.prometheusOf(session()));
    connect(&desk, &TelemetryDesk::sourcesChanged, this, [this](const Session* changed) {
        if (changed == &session())
            ask();
        refreshSoon();
    });
}

void PromController::refresh()
{
    actions().setAvailability(u"telemetry.promSave"_s, {});
    const bool isSet = m_desk.prometheusOf(session()).isSet();
    for (const auto& id : {u"telemetry.promForget"_s, u"telemetry.promQuery"_s, u"telemetry.promKeep"_s})
        actions().setAvailability(id,
                                  isSet ? Availability{} : Availability{false, tr("Save a metrics server first."), {}});
}

void PromController::save()
{
    PromServer server;
    Secret secret;
    if (!m_pane.read(&server, &secret))
        return;
    QString problem;
    (void)server.transportOptions(&problem);
    if (problem.isEmpty())
        (void)server.endpoint(secret, &problem);
    if (!problem.isEmpty()) {
        m_pane.showState(false, problem);
        return;
    }
    m_pane.clearServerFacts();
    m_pane.showState(true, tr("Asking the server…"));
    m_desk.setPrometheus(session(), server, secret);
}

/// What the server says of itself, and how it labels deployments.
void PromController::ask()
{
    auto* source = qobject_cast<PromSource*>(m_desk.sourcesOf(session()).prometheus);
    if (!source || !source->unavailable().isEmpty())
        return;
    const QPointer<PromSource> guard(source);
    source->whoAreYou(this, [this, guard](const QString& name, const QString& error) {
        if (!guard)
            return;
        if (!error.isEmpty()) {
            m_pane.showState(false, error);
            return;
        }
        m_pane.showState(true, tr("The server answers."));
        guard->discover([this, guard, name] {
            if (guard)
                m_pane.showServerFacts(name, guard->deploymentLabel(), guard->intervalMs());
        });
        m_pane.reload();
    });
}

void PromController::keepPanel()
{
    const DashboardPanel panel = m_pane.queryPanel();
    if (panel.queries.isEmpty()) {
        m_pane.showState(false, tr("Type a query first."));
        return;
    }
    const Dashboard* current = m_page.dashboard();
    Dashboard own = current ? *current : Dashboard();
    if (own.builtIn) {
        own.id.clear();
        own.title = tr("My %1").arg(own.title);
        own.builtIn = false;
    }
    own.panels.append(panel);
    if (!m_desk.dashboards().save(own)) {
        m_pane.showState(false, m_desk.dashboards().error());
        return;
    }
    m_page.openDashboard(own.id);
    m_pane.showState(true, tr("The panel stands at the end of “%1”.").arg(own.title));
}

} // namespace alien
