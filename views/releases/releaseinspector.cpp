// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/releases/releaseinspector.h"

#include "models/common/format.h"
#include "models/common/namelist.h"
#include "models/connection/session.h"
#include "models/releases/releaseuse.h"
#include "models/stack/stackcomparison.h"
#include "models/stack/stackdocument.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/stackedbar.h"
#include "views/payload/payloadview.h"
#include "views/shell/page.h"

#include <QMap>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Platforms a release may have a stack for, each a tab that is shown when it has one (protocol 1 op 14).
const QStringList& platforms()
{
    static const QStringList all{u"aws"_s, u"gcp"_s, u"azure"_s, u"kubernetes"_s, u"local"_s, u"machines"_s, u"test"_s};
    return all;
}

FactList::Fact& addFact(QList<FactList::Fact>& facts, const QString& id, const QString& label, const QString& value)
{
    FactList::Fact fact;
    fact.id = id;
    fact.label = label;
    fact.value = value;
    fact.wraps = true;
    facts.append(fact);
    return facts.last();
}

constexpr qsizetype partsShown = 8;
constexpr qsizetype placesShown = 6;

/// "api changed; audit added; files removed", each with how many platforms say so.
QString differenceWords(const QList<StackDiff>& difference)
{
    QMap<std::pair<int, QString>, QStringList> where; // {kind, what}: platforms
    for (const StackDiff& diff : difference) {
        if (diff.kind != ChangeKind::Changed) {
            where[{int(diff.kind), ReleaseInspector::tr("the stack for %1").arg(diff.platform)}].append(diff.platform);
            continue;
        }
        for (const ResourceChange& change : diff.resources)
            where[{int(change.kind), change.id}].append(diff.platform);
        if (!diff.fields.isEmpty())
            where[{int(ChangeKind::Changed), ReleaseInspector::tr("permissions or settings")}].append(diff.platform);
    }
    QStringList words;
    for (auto it = where.cbegin(); it != where.cend() && words.size() < placesShown; ++it) {
        const QString name = it.key().second.left(60);
        words.append(it.key().first == int(ChangeKind::Added)     ? ReleaseInspector::tr("%1 added").arg(name)
                     : it.key().first == int(ChangeKind::Removed) ? ReleaseInspector::tr("%1 removed").arg(name)
                                                                  : ReleaseInspector::tr("%1 changed").arg(name));
    }
    return words.isEmpty() ? ReleaseInspector::tr("means the same") : namesAndMore(words, where.size(), u"; "_s);
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
    setActions({&actions.action(u"release.edit"_s), &actions.action(u"release.compare"_s),
                &actions.action(u"release.showDeployments"_s), &actions.action(u"release.copyId"_s)},
               {}, false);
    connect(m_facts, &FactList::copied, this, &Inspector::copied);
    connect(m_use, &FactList::linkClicked, this, [this](const QString& id) {
        const QString query = id == u"coming"_s ? u"desired:"_s + m_id : u"release:"_s + m_id;
        Q_EMIT openRequested(u"Deployments"_s, PageLocation{query, {}, {}});
    });
    connect(m_facts, &FactList::linkClicked, this, [&actions] { actions.action(u"release.compare"_s).trigger(); });
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
    compare();
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
        return addFact(facts, factId, label, value);
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
    if (const QString earlier = before(); !earlier.isEmpty()) {
        auto& change = add(u"difference"_s, tr("Against %1").arg(m_session.releases().label(earlier)),
                           m_difference.isEmpty() ? tr("being compared") : m_difference);
        change.link = tr("Compare");
    }
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
    QList<StackedBar::Part> parts;
    for (std::size_t i = 0; i < use.byClass.size(); ++i) {
        if (use.byClass[i] > 0)
            parts.append({StatusClass(i), use.byClass[i]});
    }
    m_bar->setParts(parts);
    const auto newest = m_session.releases().newest();
    const ReleaseUse drift = ReleaseUse::ofAll(fleet, newest ? newest->id : QString()).value(m_id);
    m_bar->setVisible(drift.running > 0);
    QList<FactList::Fact> facts;
    const auto add = [&facts](const QString& id, const QString& label, const QString& value) -> FactList::Fact& {
        return addFact(facts, id, label, value);
    };
    const auto counted = [&](const QString& id, const QString& label, int count) {
        if (count == 0)
            return;
        FactList::Fact& fact = add(id, label, m_format.number(count));
        fact.wraps = false;
        fact.link = tr("Show");
    };
    FactList::Fact& run = add(u"running"_s, tr("Run it"),
                              tr("%1 of %2").arg(m_format.number(drift.running), m_format.number(fleet.count())));
    run.wraps = false;
    run.link = drift.running > 0 ? tr("Show") : QString();
    counted(u"coming"_s, tr("On the way"), drift.coming);
    counted(u"leaving"_s, tr("Leaving it"), drift.leaving);
    counted(u"behind"_s, tr("Left behind"), drift.behind);
    if (drift.behind > 0)
        facts.last().note = tr("passed by when later ones were published");
    const auto listed = [&](const QString& id, const QString& label, const QList<ReleaseUse::Part>& split) {
        QStringList words;
        for (const ReleaseUse::Part& part : split.mid(0, partsShown))
            words.append(tr("%1 %2").arg(m_format.number(part.count), oneLine(part.name, 40)));
        if (!words.isEmpty())
            add(id, label, namesAndMore(words, split.size()));
    };
    listed(u"groups"_s, tr("By group"), ReleaseUse::byGroup(fleet, m_id));
    listed(u"runningPlatforms"_s, tr("By platform"), ReleaseUse::byPlatform(fleet, m_id));
    m_use->setFacts(facts);
}

QString ReleaseInspector::before() const
{
    const auto& releases = m_session.releases().releases();
    for (qsizetype i = 0; i + 1 < releases.size(); ++i) {
        if (releases.at(i)->id == m_id)
            return releases.at(i + 1)->id;
    }
    return {};
}

void ReleaseInspector::compare()
{
    const auto release = m_session.releases().find(m_id);
    const auto earlier = m_session.releases().find(before());
    m_difference.clear();
    if (!release || !earlier)
        return;
    const StackDialect dialect = stackDialect(m_session.client().generation() == Generation::V3);
    compareStacks(this, StackDocument::bodyOf(*earlier), StackDocument::bodyOf(*release), dialect,
                  [this, id = m_id](const QList<StackDiff>& difference) {
                      if (id != m_id)
                          return;
                      m_difference = differenceWords(difference);
                      refresh();
                  });
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
