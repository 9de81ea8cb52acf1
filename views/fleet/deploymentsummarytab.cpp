// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/deploymentsummarytab.h"

#include "client/fleet/causemark.h"
#include "client/fromutf8.h"
#include "client/stackstate.h"
#include "models/common/format.h"
#include "models/connection/session.h"
#include "models/fleet/healthreason.h"
#include "models/overview/causepast.h"
#include "views/common/look/look.h"
#include "views/common/widgets/errorcard.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// First of these that the environment names: the customer's account in words of its cloud (protocol 9,
/// environmentInfo).
QString account(const Deployment& deployment)
{
    for (const auto key : {"accountId"_L1, "projectId"_L1, "subscriptionId"_L1, "clusterName"_L1, "hostname"_L1}) {
        const auto node = deployment.document.at(u"/environmentInfo/"_s + key);
        if (node.type() == Document::Type::String)
            return node.text();
    }
    return {};
}

/// The first public URLs, to read and copy; the tab has them all.
void appendUrls(QList<FactList::Fact>& facts, const Deployment* deployment)
{
    constexpr std::size_t most = 3;
    const auto urls = deployment ? publicUrlsOf(*deployment) : std::vector<PublicUrl>();
    for (std::size_t i = 0; i < std::min(most, urls.size()); ++i) {
        FactList::Fact fact;
        fact.id = u"url"_s + QString::number(i + 1);
        //: %1: the resource that has the URL, "api"
        fact.label = urls.size() == 1 ? DeploymentSummaryTab::tr("Public URL")
                                      : DeploymentSummaryTab::tr("URL of %1").arg(urls[i].resourceId);
        fact.tooltip = urls[i].url;
        fact.value = urls[i].url;
        fact.mono = true;
        fact.copyable = true;
        if (i + 1 == most && urls.size() > most)
            fact.link = DeploymentSummaryTab::tr("All");
        facts.append(fact);
    }
}

} // namespace

DeploymentSummaryTab::DeploymentSummaryTab(Session& session, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_format(format)
    , m_error(new ErrorCard(this))
    , m_sameCause(new LinkLabel({}, this))
    , m_past(new CausePast(session.journal(), session.profile().filingKey(), this))
    , m_last(new TextLabel({}, FontRole::Small, Token::Muted, this))
    , m_now(new TextLabel({}, FontRole::Body, Token::Muted, this))
    , m_facts(new FactList(this))
{
    const Look& look = Look::of(this);
    m_error->setObjectName(u"deployments.error"_s);
    m_sameCause->setObjectName(u"deployments.sameCause"_s);
    m_facts->setObjectName(u"deployments.facts"_s);
    m_now->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    layout->setSpacing(look.px(12));
    layout->addWidget(m_error);
    layout->addWidget(m_sameCause);
    m_last->setObjectName(u"deployments.lastTime"_s);
    m_last->setWordWrap(true);
    m_last->hide();
    layout->addWidget(m_last);
    layout->addWidget(m_now);
    layout->addWidget(m_facts);
    layout->addStretch(1);

    connect(m_error, &ErrorCard::copied, this, &DeploymentSummaryTab::copied);
    connect(m_facts, &FactList::copied, this, &DeploymentSummaryTab::copied);
    connect(m_sameCause, &QAbstractButton::clicked, this, [this] { Q_EMIT filterRequested(m_causeQuery); });
    connect(m_facts, &FactList::linkClicked, this, [this](const QString& id) {
        Q_EMIT tabRequested(id.startsWith(u"url"_s) ? u"urls"_s : id == u"release"_s ? u"release"_s : u"resources"_s);
    });
    connect(&session, &Session::fleetPolled, this, &DeploymentSummaryTab::refresh);
    connect(&format, &Format::changed, this, &DeploymentSummaryTab::refresh);
}

void DeploymentSummaryTab::showDeployment(const QString& id, std::shared_ptr<const Deployment> whole)
{
    m_id = id;
    m_whole = std::move(whole);
    refresh();
}

void DeploymentSummaryTab::refresh()
{
    if (m_id.isEmpty() || !m_session.fleet().find(m_id))
        return;
    refreshError();
    refreshSameCause();
    const QString now = nowText();
    m_now->setText(now);
    m_now->setVisible(!now.isEmpty());
    refreshFacts();
}

void DeploymentSummaryTab::refreshError()
{
    const FleetRow* row = m_session.fleet().find(m_id);
    if (!m_whole || !m_whole->error) {
        m_error->clear();
        return;
    }
    ErrorCard::Facts facts;
    facts.shape = statusShape(row->klass == StatusClass::Healthy ? StatusClass::Attention : row->klass);
    facts.age = m_format.age(m_session.fleet().serverNowMs() - row->sinceMs);
    m_error->setError(*m_whole->error, facts);
}

void DeploymentSummaryTab::refreshSameCause()
{
    const FleetStore& fleet = m_session.fleet();
    const FleetRow* row = fleet.find(m_id);
    const std::uint64_t cause = row->klass == StatusClass::Failed ? row->summary->cause : 0;
    int others = 0;
    if (cause != 0) {
        // Most of a fleet is well; its summaries are not even touched.
        for (const FleetRow& other : fleet.rows())
            others += other.klass == StatusClass::Failed && other.summary->cause == cause ? 1 : 0;
        --others;
    }
    const QString mark = QString::fromStdString(causeText(cause));
    m_causeQuery = u"class:failed cause:"_s + mark;
    m_sameCause->setText(tr("%n other deployment(s) fail the same way", nullptr, others));
    m_sameCause->setVisible(others > 0);
    const QString last = cause == 0 ? QString() : m_past->lastText(mark, fleet, m_format);
    m_last->setText(last.isEmpty() ? last : tr("Last time, %1").arg(last));
    m_last->setVisible(!last.isEmpty());
}

/// What can be done, where the status alone does not say it. Facts: protocol 2.3, 2.4, 10.
QString DeploymentSummaryTab::nowText() const
{
    const FleetRow* row = m_session.fleet().find(m_id);
    const DeploymentSummary& summary = *row->summary;
    const auto status = deploymentStatus(summary.status);
    const bool v1 = m_session.client().generation() != Generation::V3;
    if (summary.retryRequested)
        return tr("A retry was asked for; the manager picks it up within seconds.");
    if (status == DeploymentStatus::PreflightsFailed && v1)
        return tr("This manager offers no way forward from here: a retry is refused, a redeploy and a cleanup fail. "
                  "Mend the stack, "
                  "then forget this deployment and create it again.");
    if (status == DeploymentStatus::Pending && summary.desiredReleaseId.empty())
        return tr("It was created before the first release and stays pending for ever. Forget it and create it again.");
    if (status == DeploymentStatus::TeardownRequired)
        return tr("The runtime is gone; resources of the setup are left in the customer's cloud. Run the setup's "
                  "teardown from the "
                  "command line.");
    if (row->klass == StatusClass::Stalled && status == DeploymentStatus::UpdatePending)
        return tr("It waits longer than usual. Does the release it wants have a stack for its platform? Without one it "
                  "waits for ever, "
                  "and only detach or forget ends that.");
    if (row->silent)
        return tr("Its agent has not been heard of for three intervals.");
    if (summary.model == "pull" && v1)
        return tr("Its agent pulls: retry, redeploy and cleanup do not reach it at this version of the manager; "
                  "publishing does.");
    return {};
}

void DeploymentSummaryTab::refreshFacts()
{
    const FleetStore& fleet = m_session.fleet();
    const FleetRow* row = fleet.find(m_id);
    const DeploymentSummary& s = *row->summary;
    QList<FactList::Fact> facts;
    const auto add = [&facts](const QString& id, const QString& label, const QString& value) -> FactList::Fact& {
        FactList::Fact fact;
        fact.id = id;
        fact.label = label;
        fact.value = value;
        facts.append(fact);
        return facts.last();
    };
    auto& status = add(u"status"_s, tr("Status"), fromUtf8(s.status));
    status.shape = statusShape(row->klass);
    status.note = tr("since %1").arg(m_format.time(row->sinceMs));
    status.tooltip = m_format.exact(row->sinceMs);
    add(u"health"_s, tr("Health"), healthReason(*row)).wraps = true;
    const QString current = fromUtf8(s.currentReleaseId);
    auto& release =
        add(u"release"_s, tr("Release"), current.isEmpty() ? tr("none yet") : m_session.releases().label(current));
    release.mono = !current.isEmpty();
    if (!s.desiredReleaseId.empty() && s.desiredReleaseId != s.currentReleaseId)
        release.note = tr("wants %1").arg(m_session.releases().label(fromUtf8(s.desiredReleaseId)));
    release.link = tr("Show");
    auto& health =
        add(u"resources"_s, tr("Resources"),
            s.resources == 0 ? tr("none yet") : tr("%1 of %2 running").arg(s.resourcesRunning).arg(s.resources));
    if (s.resourcesFailed > 0)
        health.note = tr("%n failed", nullptr, s.resourcesFailed);
    health.link = tr("All");
    appendUrls(facts, m_whole.get());
    add(u"model"_s, tr("Updates by"), s.model == "pull" ? tr("agent (pull)") : tr("manager (push)"));
    if (s.model == "pull" && s.updatedAtMs > 0)
        add(u"agent"_s, tr("Agent"), tr("seen %1").arg(m_format.age(fleet.serverNowMs() - s.updatedAtMs)));
    if (m_whole) {
        auto& where = add(u"account"_s, tr("Account"), account(*m_whole));
        where.mono = true;
        where.copyable = true;
        if (!s.region.empty())
            add(u"region"_s, tr("Region"), fromUtf8(s.region));
        const auto prefix = m_whole->document.at(u"/stackState/resourcePrefix"_s);
        auto& prefixFact =
            add(u"prefix"_s, tr("Prefix"), prefix.type() == Document::Type::String ? prefix.text() : QString());
        prefixFact.mono = true;
        prefixFact.copyable = true;
    }
    auto& created = add(u"created"_s, tr("Created"), m_format.time(s.createdAtMs));
    created.tooltip = m_format.exact(s.createdAtMs);
    if (m_whole && !m_whole->importSource.isEmpty())
        created.note = tr("by import (%1)").arg(m_whole->importSource);
    auto& id = add(u"id"_s, tr("Id"), m_id);
    id.mono = true;
    id.copyable = true;
    m_facts->setFacts(facts);
}

} // namespace alien
