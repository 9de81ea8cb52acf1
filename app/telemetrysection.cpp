// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telemetrysection.h"

#include "app/controllers/promcontroller.h"
#include "app/controllers/telemetrycontroller.h"
#include "app/controllers/telemetryentry.h"
#include "app/telemetrydesk.h"
#include "client/fromutf8.h"
#include "models/connection/session.h"
#include "models/fleet/fleetstore.h"
#include "views/fleet/deploymentinspector.h"
#include "views/fleet/fleetpage.h"
#include "views/shell/prompter.h"
#include "views/telemetry/deploymenttelemetry.h"
#include "views/telemetry/logpane.h"
#include "views/telemetry/prompane.h"
#include "views/telemetry/receiverpane.h"
#include "views/telemetry/statuspane.h"
#include "views/telemetry/telemetrypage.h"
#include "views/telemetry/tracepane.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString deploymentName(const Session& session, const QString& id)
{
    const FleetRow* row = session.fleet().find(id);
    return row ? fromUtf8(row->summary->name) : id;
}

/// By name; a large fleet is searched in its own section, which leads here.
QList<TelemetryPage::Deployment> deploymentsToChoose(const Session& session)
{
    constexpr int most = 400;
    QList<TelemetryPage::Deployment> out;
    for (const FleetRow& row : session.fleet().rows()) {
        if (out.size() == most)
            break;
        out.append({fromUtf8(row.summary->id), fromUtf8(row.summary->name)});
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return out;
}

StatusNow statusOf(const FleetRow& row)
{
    return {fromUtf8(row.summary->id), fromUtf8(row.summary->name), fromUtf8(row.summary->status), row.sinceMs};
}

std::function<TelemetrySource*(TelemetryOrigin)> sourcesFor(const SectionContext& section)
{
    return [&desk = section.telemetry, &session = section.session](TelemetryOrigin origin) -> TelemetrySource* {
        const auto sources = desk.sourcesOf(session);
        return origin == TelemetryOrigin::Console    ? sources.console
               : origin == TelemetryOrigin::Receiver ? sources.receiver
                                                     : sources.prometheus;
    };
}

void addStatuses(const SectionContext& section, TelemetryPage& page)
{
    auto& session = section.session;
    const auto fleet = [&session] {
        QList<StatusNow> out;
        for (const FleetRow& row : session.fleet().rows())
            out.append(statusOf(row));
        return out;
    };
    auto* pane = new StatusPane(
        {section.telemetry.storeOf(session), fleet, session.profile().filingKey(), page.axis(), section.format});
    QObject::connect(&page, &TelemetryPage::deploymentChanged, pane, &StatusPane::setDeployment);
    QObject::connect(pane, &StatusPane::opened, &page, [&page](const QString& id) {
        Q_EMIT page.openRequested(u"Deployments"_s, PageLocation{{}, id, u"history"_s});
    });
    page.addTab(u"status"_s, StatusPane::tr("Status"), pane);
}

void addReceiver(const SectionContext& section, TelemetryPage& page)
{
    auto& desk = section.telemetry;
    auto& session = section.session;
    auto* pane = new ReceiverPane({[&desk, &session] { return desk.receiverFacts(session); },
                                   [&desk, &session](QObject* context, std::function<void(const ReceiverSetup&)> fn) {
                                       desk.setupFor(session, context, std::move(fn));
                                   },
                                   [&desk, &session]() -> TelemetrySource* { return desk.sourcesOf(session).receiver; },
                                   desk.storeOf(session), section.actions, section.format});
    QObject::connect(pane, &ReceiverPane::copied, &page, &TelemetryPage::copied);
    QObject::connect(&desk, &TelemetryDesk::receiverTested, pane, &ReceiverPane::showTest);
    page.addTab(u"receiver"_s, ReceiverPane::tr("Receiver"), pane);
}

void addTraces(const SectionContext& section, TelemetryPage& page)
{
    auto* pane = new TracePane({section.telemetry.storeOf(section.session), TelemetryDesk::pathName(section.session),
                                page.axis(), section.format});
    QObject::connect(pane, &TracePane::copied, &page, &TelemetryPage::copied);
    QObject::connect(pane, &TracePane::logsRequested, &page, [&page](const QString& traceId) {
        page.showTab(u"charts"_s);
        page.logs().showTrace(traceId);
    });
    QObject::connect(&page, &TelemetryPage::deploymentChanged, pane, &TracePane::setDeployment);
    QObject::connect(&page, &TelemetryPage::traceRequested, pane, [&page, pane](const QString& traceId) {
        page.showTab(u"traces"_s);
        pane->showTrace(traceId);
    });
    page.addTab(u"traces"_s, TracePane::tr("Traces"), pane);
}

PromPane* addPrometheus(const SectionContext& section, TelemetryPage& page)
{
    auto& desk = section.telemetry;
    auto& session = section.session;
    auto* pane = new PromPane({[&desk, &session]() -> TelemetrySource* { return desk.sourcesOf(session).prometheus; },
                               page.axis(), section.actions, section.format});
    page.addTab(u"server"_s, PromPane::tr("Metrics server"), pane);
    return pane;
}

/// What cannot be kept, or was put right, stands above the charts.
void tellOfStore(const SectionContext& section, TelemetryPage& page)
{
    auto* store = &section.telemetry.storeOf(section.session);
    const auto tell = [store, prompter = &section.prompter] {
        const QString problem = store->problem();
        const QString title = problem.isEmpty() ? QString() : TelemetryPage::tr("About the telemetry on this machine.");
        prompter->tell({u"telemetry.store"_s, Notice::Kind::Attention, title, problem, {}});
    };
    QObject::connect(store, &TelemetryStore::problemChanged, &page, tell);
    tell();
}

} // namespace

BuiltSection buildTelemetry(const SectionContext& section, QWidget* parent)
{
    auto& desk = section.telemetry;
    auto& session = section.session;
    auto* page = new TelemetryPage({desk.storeOf(session), desk.dashboards(), sourcesFor(section),
                                    [&session] { return deploymentsToChoose(session); },
                                    [&session](const QString& id) { return deploymentName(session, id); },
                                    session.profile().filingKey(), TelemetryDesk::pathName(session), desk.clock(),
                                    section.format},
                                   parent);
    addStatuses(section, *page);
    addTraces(section, *page);
    addReceiver(section, *page);
    PromPane* server = addPrometheus(section, *page);
    QObject::connect(&desk, &TelemetryDesk::sourcesChanged, page, &TelemetryPage::startAnew);
    tellOfStore(section, *page);
    QObject::connect(page, &TelemetryPage::copied, &section.prompter,
                     [prompter = &section.prompter](const QString& text) { prompter->copyText(text); });
    const ControllerContext context{session, section.actions, section.prompter};
    return {
        page,
        {new TelemetryController(context, desk, *page, page), new PromController(context, desk, *page, *server, page)}};
}

void addDeploymentTelemetry(const SectionContext& section, FleetPage& page)
{
    auto& desk = section.telemetry;
    auto& session = section.session;
    const auto source = sourcesFor(section);
    const auto dashboard = [&desk, source] {
        Dashboard out;
        for (const auto& id : {u"2-application"_s, u"3-prometheus"_s}) {
            const Dashboard* each = desk.dashboards().find(id);
            const TelemetrySource* from = each ? source(each->panels.first().origin) : nullptr;
            if (from && from->unavailable().isEmpty())
                out.panels += each->panels;
        }
        return out;
    };
    const auto now = [&session](const QString& id) {
        const FleetRow* row = session.fleet().find(id);
        return row ? statusOf(*row) : StatusNow{id, id, {}, 0};
    };
    auto* tab =
        new DeploymentTelemetry({desk.storeOf(session), source, dashboard, now, session.profile().filingKey(),
                                 TelemetryDesk::pathName(session), desk.clock(), section.format, section.actions});
    QObject::connect(tab, &DeploymentTelemetry::copied, &section.prompter,
                     [prompter = &section.prompter](const QString& text) { prompter->copyText(text); });
    QObject::connect(tab, &DeploymentTelemetry::setupRequested, &page, [&page] {
        Q_EMIT page.openRequested(u"Telemetry"_s, PageLocation{{}, {}, u"receiver"_s});
    });
    QObject::connect(tab, &DeploymentTelemetry::traceRequested, &page, [&page](const QString& traceId) {
        Q_EMIT page.openRequested(u"Telemetry"_s, PageLocation{u"trace:"_s + traceId, {}, u"traces"_s});
    });
    QObject::connect(&desk, &TelemetryDesk::sourcesChanged, tab, [tab, &session](const Session* changed) {
        if (changed == &session)
            tab->startAnew();
    });
    QObject::connect(&page.inspector(), &DeploymentInspector::deploymentShown, tab,
                     &DeploymentTelemetry::showDeployment);
    page.inspector().addTab(u"telemetry"_s, DeploymentTelemetry::tr("Telemetry"), tab, false);
}

QList<Controller*> attachTelemetry(const SectionContext& section, WorkspaceView& view)
{
    return {new TelemetryEntry({section.session, section.actions, section.prompter}, view)};
}

} // namespace alien
