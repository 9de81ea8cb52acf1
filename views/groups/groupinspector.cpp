// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/groups/groupinspector.h"

#include "models/connection/session.h"
#include "models/groups/tokentable.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/stackedbar.h"
#include "views/common/widgets/statepane.h"
#include "views/shell/page.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array shownClasses{StatusClass::Healthy,   StatusClass::Working, StatusClass::Stalled,
                                  StatusClass::Attention, StatusClass::Failed,  StatusClass::Unknown,
                                  StatusClass::Gone};

} // namespace

GroupInspector::GroupInspector(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent)
    : Inspector(parent)
    , m_session(session)
    , m_format(format)
    , m_overview(new QWidget(this))
    , m_bar(new StackedBar(m_overview))
    , m_facts(new FactList(m_overview))
    , m_tokenPage(new QWidget(this))
    , m_tokenTable(new TokenTable(format, this))
    , m_tokenView(new TableView(tr("Tokens"), m_tokenPage))
    , m_tokenState(new StatePane(m_tokenPage))
{
    buildOverview(actions);
    buildTokens(actions);
    addTab(u"summary"_s, tr("Summary"), m_overview);
    addTab(u"tokens"_s, tr("Tokens"), m_tokenPage, false);
    setCurrentTab(u"summary"_s);
    setActions({&actions.action(u"group.showDeployments"_s), &actions.action(u"group.mintToken"_s)}, {}, false);
    connect(&session.fleet(), &FleetStore::applied, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&session.groups(), &GroupStore::changed, this, &GroupInspector::refresh);
}

void GroupInspector::buildOverview(ActionRegistry&)
{
    const Look& look = Look::of(this);
    m_bar->setObjectName(u"groups.bar"_s);
    m_bar->setAccessibleName(tr("Deployments by class"));
    m_facts->setObjectName(u"groups.facts"_s);
    auto* layout = new QVBoxLayout(m_overview);
    layout->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    layout->setSpacing(look.px(12));
    layout->addWidget(m_bar);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    connect(m_facts, &FactList::copied, this, &Inspector::copied);
    connect(m_facts, &FactList::linkClicked, this, [this](const QString& factId) {
        const QString query =
            factId == u"deployments"_s ? u"group:"_s + m_id : u"group:%1 class:%2"_s.arg(m_id, factId);
        Q_EMIT openRequested(u"Deployments"_s, PageLocation{query, {}, {}});
    });
}

void GroupInspector::buildTokens(ActionRegistry& actions)
{
    const Look& look = Look::of(this);
    m_tokenView->setObjectName(u"groups.tokens"_s);
    m_tokenView->setTable(m_tokenTable);
    m_tokenView->setZebra(false);
    m_tokenView->setMenuBuilder([&actions](QMenu* menu) { menu->addAction(&actions.action(u"group.revokeToken"_s)); });
    m_tokenState->setObjectName(u"groups.tokensState"_s);
    auto* revoke = new ActionButton(&actions.action(u"group.revokeToken"_s), m_tokenPage);
    revoke->setObjectName(u"groups.revoke"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    buttons->addWidget(revoke);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(m_tokenPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tokenState);
    layout->addWidget(m_tokenView, 1);
    layout->addLayout(buttons);
    connect(m_tokenView, &TableView::selectedIdsChanged, this, &GroupInspector::tokenSelectionChanged);
}

void GroupInspector::showGroup(const QString& id)
{
    m_id = id;
    m_tokenView->clearSelection();
    refresh();
    refreshTokens();
}

void GroupInspector::refresh()
{
    const DeploymentGroup* group = m_session.groups().find(m_id);
    if (!group)
        return;
    setHead(IconId::Groups, group->name.isEmpty() ? tr("(no name)") : group->name,
            {{Format::shortId(m_id), m_id, tr("Copy id"), true}});
    std::array<int, statusClasses> counts{};
    const QList<FacetValue> groups = m_session.fleet().facet(FleetFacet::Group);
    const auto own =
        std::find_if(groups.begin(), groups.end(), [this](const FacetValue& each) { return each.value == m_id; });
    if (own != groups.end())
        counts = own->byClass;
    QList<StackedBar::Part> parts;
    QList<FactList::Fact> facts;
    FactList::Fact used;
    used.id = u"deployments"_s;
    used.label = tr("Deployments");
    used.value = tr("%1 of %2").arg(m_format.number(group->deploymentCount), m_format.number(group->maxDeployments));
    used.link = tr("Show");
    facts.append(used);
    for (const StatusClass klass : shownClasses) {
        const int count = counts[std::size_t(klass)];
        if (count == 0)
            continue;
        parts.append({klass, count});
        FactList::Fact fact;
        fact.id = QLatin1StringView(wireName(klass));
        fact.value = tr("%1 %2").arg(m_format.number(count), statusWord(klass));
        fact.shape = statusShape(klass);
        fact.link = tr("Show");
        facts.append(fact);
    }
    FactList::Fact created;
    created.id = u"created"_s;
    created.label = tr("Created");
    created.value = m_format.time(group->createdAt.toMSecsSinceEpoch());
    created.tooltip = m_format.exact(group->createdAt.toMSecsSinceEpoch());
    facts.append(created);
    FactList::Fact note;
    note.id = u"note"_s;
    note.label = tr("Note");
    note.value = tr("A group cannot be renamed, resized or deleted: the manager has no such operation.");
    note.wraps = true;
    facts.append(note);
    m_bar->setParts(parts);
    m_facts->setFacts(facts);
}

void GroupInspector::showEvent(QShowEvent* event)
{
    refresh();
    Inspector::showEvent(event);
}

void GroupInspector::setTokens(const QList<TokenInfo>& tokens)
{
    m_tokens = tokens;
    refreshTokens();
}

void GroupInspector::refreshTokens()
{
    const auto who = m_session.who();
    QList<TokenRow> rows;
    for (const TokenInfo& token : m_tokens) {
        const FleetRow* deployment =
            token.deploymentId.isEmpty() ? nullptr : m_session.fleet().find(token.deploymentId);
        const bool ofGroup =
            token.deploymentGroupId == m_id || (deployment && deployment->summary->groupId == m_id.toStdString());
        if (!ofGroup)
            continue;
        TokenRow row;
        row.id = token.id;
        row.type = token.tokenType;
        row.prefix = token.keyPrefix;
        row.groupId = token.deploymentGroupId;
        row.deploymentId = token.deploymentId;
        row.owner = deployment ? QString::fromStdString(deployment->summary->name) : m_session.groups().nameOf(m_id);
        row.createdMs = token.createdAt.toMSecsSinceEpoch();
        row.own = who && who->id == token.id;
        rows.append(row);
    }
    m_tokenTable->setRows(rows);
    setTabCount(u"tokens"_s, int(rows.size()));
    m_tokenView->setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        m_tokenState->setState({StatePane::Kind::EmptyFirstRun,
                                tr("No tokens for this group"),
                                tr("Mint one to let somebody deploy into it."),
                                {},
                                IconId::None,
                                {}});
    else
        m_tokenState->setState({});
}

void GroupInspector::setTokensProblem(const QString& text)
{
    m_tokens.clear();
    m_tokenTable->clearRows();
    m_tokenView->hide();
    setTabCount(u"tokens"_s, -1);
    m_tokenState->showForbidden(text);
}

QStringList GroupInspector::selectedTokens() const
{
    return currentTab() == u"tokens"_s ? m_tokenView->selectedIds() : QStringList();
}

QString GroupInspector::tokenPrefix(const QString& id) const
{
    const TokenRow* row = m_tokenTable->rowById(id);
    return row ? row->prefix : QString();
}

} // namespace alien
