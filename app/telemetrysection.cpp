// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telemetrysection.h"

#include "app/controllers/promcontroller.h"
#include "app/controllers/telemetrycontroller.h"
#include "app/controllers/telemetryentry.h"
#include "app/telemetrydesk.h"
#include "models/common/fromutf8.h"
#include "models/connection/session.h"
#include "models/fleet/fleetstore.h"
#include "views/shell/prompter.h"
#include "views/telemetry/logpane.h"
#include "views/telemetry/prompane.h"
#include "views/telemetry/receiverpane.h"
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

void addReceiver(const SectionContext& section, TelemetryPage& page)
{
    auto& desk = section.telemetry;
    auto& session = section.session;
    auto* pane = new ReceiverPane({[&desk, &session] { return desk.receiverFacts(session); },
                                   [&desk, &session](QObject* context, std::function<void(const ReceiverSetup&)> fn) {
                                       desk.setupFor(session, context, std::move(fn));
                                   },
                                   [&desk, &session]() -> TelemetrySource* { return desk.sourcesOf(session).receiver; },
                                   desk.store(), section.actions, section.format});
    QObject::connect(pane, &ReceiverPane::copied, &page, &TelemetryPage::copied);
    QObject::connect(&desk, &TelemetryDesk::receiverTested, pane, &ReceiverPane::showTest);
    page.addTab(u"receiver"_s, ReceiverPane::tr("Receiver"), pane);
}

void addTraces(const SectionContext& section, TelemetryPage& page)
{
    auto* pane = new TracePane(
        {section.telemetry.store(), TelemetryDesk::pathName(section.session), page.axis(), section.format});
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

} // namespace

BuiltSection buildTelemetry(const SectionContext& section, QWidget* parent)
{
    auto& desk = section.telemetry;
    auto& session = section.session;
    const auto source = [&desk, &session](TelemetryOrigin origin) -> TelemetrySource* {
        const auto sources = desk.sourcesOf(session);
        return origin == TelemetryOrigin::Console    ? sources.console
               : origin == TelemetryOrigin::Receiver ? sources.receiver
                                                     : sources.prometheus;
    };
    auto* page = new TelemetryPage(
        {desk.store(), desk.dashboards(), source, [&session] { return deploymentsToChoose(session); },
         [&session](const QString& id) { return deploymentName(session, id); }, session.profile().filingKey(),
         TelemetryDesk::pathName(session), desk.clock(), section.format},
        parent);
    // Its applications send from the first moment on; this console has seen next to nothing then.
    if (session.profile().protection == Protection::Sandbox)
        page->openDashboard(u"2-application"_s);
    addTraces(section, *page);
    addReceiver(section, *page);
    PromPane* server = addPrometheus(section, *page);
    QObject::connect(&desk, &TelemetryDesk::sourcesChanged, page, &TelemetryPage::startAnew);
    QObject::connect(page, &TelemetryPage::copied, &section.prompter,
                     [prompter = &section.prompter](const QString& text) { prompter->copyText(text); });
    const ControllerContext context{session, section.actions, section.prompter};
    return {
        page,
        {new TelemetryController(context, desk, *page, page), new PromController(context, desk, *page, *server, page)}};
}

QList<Controller*> attachTelemetry(const SectionContext& section, WorkspaceView& view)
{
    return {new TelemetryEntry({section.session, section.actions, section.prompter}, view)};
}

} // namespace alien
