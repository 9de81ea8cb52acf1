// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/releases/releaseinspector.h"

#include "models/common/format.h"
#include "models/connection/session.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/stackedbar.h"
#include "views/payload/payloadview.h"
#include "views/shell/page.h"

#include <QVBoxLayout>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Platforms a release may have a stack for, each a tab that is shown when it has one (protocol 1 op 14).
const QStringList& platforms()
{
    static const QStringList all{u"aws"_s, u"gcp"_s, u"azure"_s, u"kubernetes"_s, u"local"_s, u"machines"_s, u"test"_s};
    return all;
}

} // namespace

ReleaseInspector::ReleaseInspector(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent)
    : Inspector(parent)
    , m_session(session)
    , m_format(format)
    , m_summary(new QWidget(this))
    , m_bar(new StackedBar(m_summary))
    , m_facts(new FactList(m_summary))
    , m_use(new FactList(m_summary))
{
    const Look& look = Look::of(this);
    m_bar->setObjectName(u"releases.bar"_s);
    m_bar->setAccessibleName(tr("Deployments that run it, by class"));
    m_facts->setObjectName(u"releases.facts"_s);
    m_use->setObjectName(u"releases.use"_s);
    auto* layout = new QVBoxLayout(m_summary);
    layout->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    layout->setSpacing(look.px(12));
    layout->addWidget(m_facts);
    layout->addWidget(m_bar);
    layout->addWidget(m_use);
    layout->addStretch(1);
    addTab(u"summary"_s, tr("Summary"), m_summary);
    for (const QString& platform : platforms()) {
        auto* stack = new PayloadView(format, this);
        stack->setObjectName(u"releases.stack."_s + platform);
        stack->setFindName(tr("Search in the stack for %1").arg(platform));
        connect(stack, &PayloadView::copied, this, &Inspector::copied);
        m_stacks.insert(platform, stack);
        addTab(platform, platform, stack, false);
        setTabVisible(platform, false);
    }
    setCurrentTab(u"summary"_s);
    setActions({&actions.action(u"release.edit"_s), &actions.action(u"release.showDeployments"_s),
                &actions.action(u"release.copyId"_s)},
               {}, false);
    connect(m_facts, &FactList::copied, this, &Inspector::copied);
    connect(m_use, &FactList::linkClicked, this, [this](const QString& id) {
        const QString query = id == u"wanting"_s ? u"desired:"_s + m_id : u"release:"_s + m_id;
        Q_EMIT openRequested(u"Deployments"_s, PageLocation{query, {}, {}});
    });
    connect(&session.fleet(), &FleetStore::applied, this, [this] {
        if (isVisible())
            refreshUse();
    });
}

void ReleaseInspector::showRelease(const QString& id)
{
    if (id == m_id)
        return;
    m_id = id;
    refresh();
    showStacks();
}

void ReleaseInspector::refresh()
{
    const auto release = m_session.releases().find(m_id);
    if (!release)
        return;
    setHead(IconId::Releases, m_session.releases().label(m_id), {{Format::shortId(m_id), m_id, tr("Copy id"), true}});
    QList<FactList::Fact> facts;
    const auto add = [&facts](const QString& factId, const QString& label, const QString& value) -> FactList::Fact& {
        FactList::Fact fact;
        fact.id = factId;
        fact.label = label;
        fact.value = value;
        fact.wraps = true;
        facts.append(fact);
        return facts.last();
    };
    auto& commit = add(u"commit"_s, tr("Commit"), release->git.commitSha);
    commit.mono = true;
    commit.wraps = false;
    commit.copyable = !release->git.commitSha.isEmpty();
    add(u"ref"_s, tr("Ref"), release->git.commitRef);
    add(u"message"_s, tr("Message"), release->git.commitMessage);
    const qint64 created = release->createdAt.toMSecsSinceEpoch();
    add(u"created"_s, tr("Published"), m_format.time(created)).tooltip = m_format.exact(created);
    add(u"platforms"_s, tr("Platforms"), release->platforms.join(u", "_s));
    m_facts->setFacts(facts);
    refreshUse();
}

void ReleaseInspector::refreshUse()
{
    const auto release = m_session.releases().find(m_id);
    if (!release)
        return;
    const FleetStore& fleet = m_session.fleet();
    FacetValue use;
    for (const FacetValue& each : fleet.facet(FleetFacet::Release)) {
        if (each.value == m_id)
            use = each;
    }
    const int running = use.total;
    // Interned: the same word is the same address. Nobody counts what is wanted, so this looks at every row.
    const char* wanted = intern(m_id.toStdString()).data();
    const auto wanting = int(std::count_if(fleet.rows().begin(), fleet.rows().end(), [wanted](const FleetRow& row) {
        return row.summary->desiredReleaseId.data() == wanted && row.summary->currentReleaseId.data() != wanted;
    }));
    QList<StackedBar::Part> parts;
    for (std::size_t i = 0; i < use.byClass.size(); ++i) {
        if (use.byClass[i] > 0)
            parts.append({StatusClass(i), use.byClass[i]});
    }
    m_bar->setParts(parts);
    m_bar->setVisible(running > 0);
    FactList::Fact run;
    run.id = u"running"_s;
    run.label = tr("Run it");
    run.value = tr("%1 of %2").arg(m_format.number(running), m_format.number(fleet.count()));
    run.link = running > 0 ? tr("Show") : QString();
    FactList::Fact want;
    want.id = u"wanting"_s;
    want.label = tr("On the way");
    want.value = m_format.number(wanting);
    want.link = wanting > 0 ? tr("Show") : QString();
    m_use->setFacts({run, want});
}

void ReleaseInspector::showEvent(QShowEvent* event)
{
    refreshUse();
    Inspector::showEvent(event);
}

void ReleaseInspector::showStacks()
{
    const auto release = m_session.releases().find(m_id);
    for (const QString& platform : platforms()) {
        const bool has = release && release->platforms.contains(platform);
        setTabVisible(platform, has);
        const Document::Node stack = has ? release->document.at(u"/stack/"_s + platform) : Document::Node();
        const auto raw = stack ? stack.raw() : std::string_view();
        m_stacks.value(platform)->setSource(
            has ? PayloadSource::fromBytes(QByteArray(raw.data(), qsizetype(raw.size()))) : PayloadSourcePtr());
        m_stacks.value(platform)->expandToDepth(1);
    }
    if (!release || !release->platforms.contains(currentTab()))
        setCurrentTab(u"summary"_s);
}

} // namespace alien
