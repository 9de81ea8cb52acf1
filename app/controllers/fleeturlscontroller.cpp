// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/fleeturlscontroller.h"

#include "client/fromutf8.h"
#include "views/fleet/fleetsection.h"
#include "views/fleet/fleeturlspage.h"
#include "views/shell/prompter.h"

#include <QAction>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// What acts on the table of the URLs.
const QStringList& tableActions()
{
    static const QStringList ids{u"urls.copy"_s,    u"urls.open"_s,       u"urls.deployment"_s,
                                 u"urls.copyAll"_s, u"urls.copyAllCsv"_s, u"urls.copyAllMarkdown"_s};
    return ids;
}

} // namespace

void addFleetUrlActions(ActionRegistry& actions)
{
    const auto tr = [](const char* text) { return FleetUrlsController::tr(text); };
    const auto add = [&actions](const QString& id, const QString& text, IconId icon, const QString& hint) {
        ActionSpec spec;
        spec.id = id;
        spec.text = text;
        spec.menu = MenuId::Deployment;
        spec.section = u"urls"_s;
        spec.icon = icon;
        spec.hint = hint;
        spec.checkable = id == u"deployment.urls"_s;
        if (spec.checkable)
            spec.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)};
        actions.add(spec);
    };
    add(u"deployment.urls"_s, tr("Public URLs of the f&leet"), IconId::Globe,
        tr("Every public URL of every deployment in one table, and back again."));
    add(u"urls.copy"_s, tr("Copy selected URLs"), IconId::Copy, tr("Copies the selected URLs, a line each."));
    add(u"urls.open"_s, tr("Open selected URL"), IconId::Open, tr("Opens the selected URL in the browser."));
    add(u"urls.deployment"_s, tr("Show its deployment"), IconId::Deployments,
        tr("Shows the deployment that has the selected URL."));
    add(u"urls.copyAll"_s, tr("Copy all shown URLs"), IconId::Copy, tr("Copies each URL of the table, a line each."));
    add(u"urls.copyAllCsv"_s, tr("Copy all shown URLs as CSV"), IconId::None,
        tr("Copies the table for a spreadsheet: deployment, group, platform, status, resource, endpoint, URL."));
    add(u"urls.copyAllMarkdown"_s, tr("Copy all shown URLs as Markdown"), IconId::None,
        tr("Copies the table for a ticket or a page."));
}

FleetUrlsController::FleetUrlsController(const ControllerContext& context, FleetSection& section, QObject* parent)
    : Controller(context, parent)
    , m_section(section)
{
    on(u"urls.copy"_s, [this] { prompter().copyText(m_section.urls().selectedUrls().join(u'\n')); });
    on(u"urls.open"_s, [this] { prompter().openUrl(m_section.urls().selectedUrls().value(0)); });
    on(u"urls.deployment"_s, [this] { showDeployment(); });
    on(u"urls.copyAll"_s,
       [this] { m_section.urls().table().copyUrls(this, [this](const QString& text) { prompter().copyText(text); }); });
    on(u"urls.copyAllCsv"_s, [this] { copyTable(TextTable::Csv); });
    on(u"urls.copyAllMarkdown"_s, [this] { copyTable(TextTable::Markdown); });
    restWhileHidden(section, tr("Deployments"), tableActions());
    connect(&section, &Page::currentSelectionChanged, this, &FleetUrlsController::refreshSoon);
    connect(&section, &FleetSection::partChanged, this, &FleetUrlsController::refreshSoon);
    connect(&section, &FleetSection::urlsMade, this, [this](FleetUrlsPage* page) {
        connect(&page->table(), &TableModel::countsChanged, this, &FleetUrlsController::refreshSoon);
    });
}

void FleetUrlsController::copyTable(TextTable format)
{
    m_section.urls().table().copyRows(this, format, [this](const QString& text) { prompter().copyText(text); });
}

void FleetUrlsController::showDeployment()
{
    const QString id = m_section.urls().selectedIds().value(0);
    if (!id.isEmpty())
        Q_EMIT m_section.openRequested(u"Deployments"_s, {{}, FleetUrlTable::deploymentOf(id), {}});
}

void FleetUrlsController::refresh()
{
    const bool shown = m_section.showsUrls();
    actions().action(u"deployment.urls"_s).setChecked(shown);
    if (!shown) {
        for (const QString& id : tableActions())
            actions().setAvailability(id, {false, tr("Open the public URLs of the fleet first."), {}});
        return;
    }
    const QStringList selected = m_section.urls().selectedUrls();
    const Availability none{false, tr("Select a URL first."), {}};
    const Availability one{false, tr("Select one URL only."), {}};
    const Availability single = selected.isEmpty() ? none : selected.size() > 1 ? one : Availability{};
    const bool web = selected.size() == 1 &&
                     (selected.first().startsWith("https://"_L1) || selected.first().startsWith("http://"_L1));
    actions().setAvailability(u"urls.copy"_s, selected.isEmpty() ? none : Availability{});
    actions().setAvailability(u"urls.deployment"_s, single);
    actions().setAvailability(u"urls.open"_s, single.allowed && !web
                                                  ? Availability{false, tr("A browser opens http and https only."), {}}
                                                  : single);
    const Availability all = m_section.urls().table().rowCount() > 0
                                 ? Availability{}
                                 : Availability{false, tr("The table shows no URL."), {}};
    for (const auto& id : {u"urls.copyAll"_s, u"urls.copyAllCsv"_s, u"urls.copyAllMarkdown"_s})
        actions().setAvailability(id, all);
}

} // namespace alien
