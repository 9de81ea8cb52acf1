// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/deploymentinspector.h"

#include "client/fromutf8.h"
#include "models/common/format.h"
#include "models/connection/session.h"
#include "views/common/actionregistry.h"
#include "views/common/look/plaintext.h"
#include "views/fleet/deploymentsummarytab.h"
#include "views/fleet/historytab.h"
#include "views/fleet/releasetab.h"
#include "views/fleet/resourcestab.h"
#include "views/fleet/settingstab.h"
#include "views/fleet/urlstab.h"
#include "views/payload/payloadview.h"
#include "views/shell/page.h"

#include <QMenu>
#include <QPushButton>

namespace alien {

using namespace Qt::StringLiterals;

DeploymentInspector::DeploymentInspector(Session& session, ActionRegistry& actions, const Format& format,
                                         QWidget* parent)
    : Inspector(parent)
    , m_session(session)
    , m_actions(actions)
    , m_format(format)
    , m_summary(new DeploymentSummaryTab(session, format, this))
    , m_resources(new ResourcesTab(this))
    , m_urls(new UrlsTab(actions, this))
    , m_release(new ReleaseTab(session, format, this))
    , m_settings(new SettingsTab(this))
    , m_history(new HistoryTab(session, format, this))
    , m_json(new PayloadView(format, this))
{
    buildTabs();
    auto* more = new QMenu(tr("More"), this);
    more->setObjectName(u"deployments.moreMenu"_s);
    const QStringList ids{u"deployment.copyAllUrls"_s, u"deployment.openUrl"_s,  {},
                          u"deployment.copyId"_s,      u"deployment.copyName"_s, u"deployment.copyLink"_s,
                          u"deployment.copyJson"_s,    u"deployment.copyCurl"_s, {},
                          u"deployment.cleanup"_s,     u"deployment.detach"_s,   u"deployment.forget"_s};
    for (const QString& id : ids) {
        if (id.isEmpty())
            more->addSeparator();
        else
            more->addAction(&actions.action(id));
    }
    buildUrlMenu();
    setActions({&actions.action(u"deployment.retry"_s), &actions.action(u"deployment.redeploy"_s),
                &actions.action(u"deployment.command"_s), &actions.action(u"deployment.copyUrl"_s)},
               {more});

    connect(&session, &Session::watchedChanged, this, &DeploymentInspector::refresh);
    connect(&session.fleet(), &FleetStore::changed, this, [this](const FleetChange& change) {
        if (!m_id.isEmpty() && change.touches(m_id.toStdString()))
            refresh();
    });
    // Ages in the head and the summary move on with each poll.
    connect(&session, &Session::fleetPolled, this, &DeploymentInspector::refreshHead);
}

void DeploymentInspector::buildTabs()
{
    m_json->setObjectName(u"deployments.json"_s);
    m_json->setFindName(tr("Search in JSON"));
    addTab(u"summary"_s, tr("Summary"), m_summary);
    addTab(u"resources"_s, tr("Resources"), m_resources, false);
    addTab(u"urls"_s, tr("Public URLs"), m_urls, false);
    addTab(u"release"_s, tr("Release"), m_release);
    addTab(u"settings"_s, tr("Settings"), m_settings);
    addTab(u"history"_s, tr("History"), m_history, false);
    addTab(u"json"_s, tr("JSON"), m_json, false);
    setCurrentTab(u"summary"_s);

    connect(m_resources, &ResourcesTab::selectionChanged, this, &DeploymentInspector::resourceSelected);
    connect(m_urls, &UrlsTab::selectionChanged, this, &DeploymentInspector::resourceSelected);
    connect(this, &Inspector::tabChanged, this, &DeploymentInspector::resourceSelected);
    connect(m_summary, &DeploymentSummaryTab::copied, this, &Inspector::copied);
    connect(m_resources, &ResourcesTab::copied, this, &Inspector::copied);
    connect(m_urls, &UrlsTab::copied, this, &Inspector::copied);
    connect(m_json, &PayloadView::copied, this, &Inspector::copied);
    connect(m_release, &ReleaseTab::copied, this, &Inspector::copied);
    connect(m_summary, &DeploymentSummaryTab::tabRequested, this, &Inspector::setCurrentTab);
    connect(m_summary, &DeploymentSummaryTab::filterRequested, this, &DeploymentInspector::filterRequested);
    connect(m_release, &ReleaseTab::releaseRequested, this, [this](const QString& id) {
        Q_EMIT openRequested(u"Releases"_s, PageLocation{{}, id, {}});
    });
}

/// Copies the one that is chosen of several; the button before it takes the first.
void DeploymentInspector::buildUrlMenu()
{
    auto* menu = new QMenu(tr("Choose a public URL to copy"), this);
    menu->setObjectName(u"deployments.urlMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const PublicUrl& url : m_shownUrls) {
            //: %1: a resource, "api"; %2: its URL
            QAction* action = menu->addAction(tr("%1: %2").arg(oneLine(url.resourceId), oneLine(url.url)));
            connect(action, &QAction::triggered, this, [this, text = url.url] { Q_EMIT copied(text); });
        }
    });
    m_urlChoice = addMenuBeside(&m_actions.action(u"deployment.copyUrl"_s), menu);
}

void DeploymentInspector::showDeployment(const QString& id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_session.watchDeployment(id);
    m_history->showDeployment(id);
    Q_EMIT deploymentShown(id);
    refresh();
}

QString DeploymentInspector::selectedResourceId() const
{
    if (currentTab() == u"resources"_s)
        return m_resources->selectedId();
    if (currentTab() == u"urls"_s)
        return m_urls->selectedResourceId();
    return {};
}

void DeploymentInspector::focusContent()
{
    setFocus(Qt::OtherFocusReason);
}

void DeploymentInspector::refresh()
{
    if (m_id.isEmpty())
        return;
    refreshHead();
    const auto watched = m_session.watched();
    const bool read = watched && watched->id == m_id;
    const auto stack = read ? m_session.releases().find(watched->currentReleaseId.isEmpty() ? watched->desiredReleaseId
                                                                                            : watched->currentReleaseId)
                            : nullptr;
    const Document::Node declared = stack ? stack->document.at(u"/stack/"_s + watched->platform) : Document::Node();
    const auto resources = read ? resourcesOf(*watched, declared) : std::vector<ResourceView>();
    m_shownUrls = read ? publicUrlsOf(*watched) : std::vector<PublicUrl>();
    m_urlChoice->setVisible(m_shownUrls.size() > 1);
    m_summary->showDeployment(m_id, read ? watched : nullptr);
    m_resources->showResources(resources, read ? watched->platform : QString(), read);
    m_urls->showUrls(m_shownUrls, read);
    m_release->showDeployment(m_id);
    m_settings->showDeployment(read ? watched : nullptr);
    setTabCount(u"resources"_s, read ? int(resources.size()) : -1);
    setTabCount(u"urls"_s, read ? int(m_shownUrls.size()) : -1);
    // A poll that changed nothing must not fold the tree that somebody reads.
    const QByteArray json = read ? watched->document.source() : QByteArray();
    if (json != m_shownJson) {
        m_shownJson = json;
        m_json->setSource(read ? PayloadSource::fromBytes(json) : PayloadSourcePtr());
    }
}

void DeploymentInspector::refreshHead()
{
    const FleetRow* row = m_session.fleet().find(m_id);
    if (!row)
        return;
    const DeploymentSummary& summary = *row->summary;
    const QString group = m_session.fleet().groupName(summary.groupId);
    QStringList where{fromUtf8(summary.platform)};
    if (!summary.region.empty())
        where.append(fromUtf8(summary.region));
    setHead(statusShape(row->klass), summary.name.empty() ? tr("(no name)") : fromUtf8(summary.name),
            {{Format::shortId(m_id), m_id, tr("Copy id"), true},
             {tr("Group %1").arg(group), {}, {}, false},
             {where.join(u", "_s), {}, {}, false}});
}

} // namespace alien
