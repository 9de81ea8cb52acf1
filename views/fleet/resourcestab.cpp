// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/resourcestab.h"

#include "models/deployment/cloudservice.h"
#include "models/deployment/resourcetable.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/errorcard.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/statepane.h"
#include "views/fleet/resourcetreeview.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

ResourcesTab::ResourcesTab(QWidget* parent)
    : QWidget(parent)
    , m_table(new ResourceTable(this))
    , m_view(new TableView(tr("Resources"), this))
    , m_tree(new ResourceTreeView(this))
    , m_shapes(new QStackedWidget(this))
    , m_state(new StatePane(this))
    , m_error(new ErrorCard)
    , m_facts(new FactList)
{
    const Look& look = Look::of(this);
    m_view->setObjectName(u"resources.table"_s);
    m_view->setTable(m_table);
    m_view->setZebra(false);
    m_state->setObjectName(u"resources.state"_s);
    m_error->setObjectName(u"resources.error"_s);
    m_facts->setObjectName(u"resources.facts"_s);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"resources.detail"_s);
    scroll->setAccessibleName(tr("Selected resource"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* inside = new QWidget;
    auto* detail = new QVBoxLayout(inside);
    detail->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    detail->setSpacing(look.px(12));
    detail->addWidget(m_error);
    detail->addWidget(m_facts);
    detail->addStretch(1);
    scroll->setWidget(inside);
    m_detail = scroll;

    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"resources.splitter"_s);
    split->setAccessibleName(tr("Resources and the selected one"));
    split->setChildrenCollapsible(false);
    m_shapes->addWidget(m_view);
    m_shapes->addWidget(m_tree);
    split->addWidget(m_shapes);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_state);
    layout->addWidget(buildSwitch());
    layout->addWidget(split, 1);

    m_detail->hide();
    connect(m_view, &TableView::selectedIdsChanged, this, [this] {
        showDetail();
        Q_EMIT selectionChanged();
    });
    connect(m_tree, &ResourceTreeView::selectionChanged, this, [this] {
        showDetail();
        Q_EMIT selectionChanged();
    });
    connect(m_error, &ErrorCard::copied, this, &ResourcesTab::copied);
    connect(m_facts, &FactList::copied, this, &ResourcesTab::copied);
}

QWidget* ResourcesTab::buildSwitch()
{
    const Look& look = Look::of(this);
    m_switch = new QWidget(this);
    auto* row = new QHBoxLayout(m_switch);
    row->setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6));
    row->setSpacing(look.px(8));
    auto* group = new QButtonGroup(m_switch);
    const auto add = [&](const QString& name, const QString& text, const QString& hint) {
        auto* button = new QPushButton(text, m_switch);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setToolTip(hint);
        button->setCheckable(true);
        button->setAutoDefault(false);
        group->addButton(button);
        row->addWidget(button);
        return button;
    };
    m_asList = add(u"resources.asList"_s, tr("List"), tr("The stack's own resources first, then the system's."));
    m_asTree = add(u"resources.asTree"_s, tr("Tree"), tr("Each resource with what it needs beneath it."));
    m_asList->setChecked(true);
    row->addStretch(1);
    connect(m_asTree, &QPushButton::toggled, this, &ResourcesTab::showAsTree);
    return m_switch;
}

void ResourcesTab::showAsTree(bool tree)
{
    // The same resource stays selected.
    const QString id = tree ? m_view->selectedIds().value(0) : m_tree->selectedId();
    m_shapes->setCurrentIndex(tree ? 1 : 0);
    if (tree)
        m_tree->select(id);
    else
        m_view->selectIds(m_table->rowOfId(id) < 0 ? QStringList() : QStringList{id});
    showDetail();
    Q_EMIT selectionChanged();
}

QString ResourcesTab::selectedId() const
{
    if (m_asTree->isChecked())
        return m_tree->selectedId();
    const QStringList ids = m_view->selectedIds();
    return ids.size() == 1 ? ids.first() : QString();
}

void ResourcesTab::showResources(const std::vector<ResourceView>& resources, const QString& platform, bool known)
{
    m_resources = resources;
    m_table->show(resources, platform);
    if (!known)
        m_state->showLoading();
    else if (resources.empty())
        m_state->setState({StatePane::Kind::EmptyFirstRun,
                           tr("No resources yet"),
                           tr("They appear with the first step of the deployment."),
                           {},
                           IconId::None,
                           {}});
    else
        m_state->setState({});
    m_tree->showResources(resources);
    m_shapes->setVisible(known && !resources.empty());
    m_switch->setVisible(known && !resources.empty());
    showDetail();
}

void ResourcesTab::showDetail()
{
    const QString id = selectedId();
    const auto it = std::find_if(m_resources.begin(), m_resources.end(), [&id](const auto& r) { return r.id == id; });
    m_detail->setVisible(it != m_resources.end());
    if (it == m_resources.end())
        return;
    if (it->error)
        m_error->setError(*it->error, {{}, {}, it->retryAttempt, 10, statusShape(resourceStatusClass(it->status))});
    else
        m_error->clear();
    QList<FactList::Fact> facts;
    const auto add = [&facts](const QString& factId, const QString& label, const QString& value, bool mono) {
        FactList::Fact fact;
        fact.id = factId;
        fact.label = label;
        fact.value = value;
        fact.mono = mono;
        fact.copyable = mono && !value.isEmpty();
        fact.wraps = mono;
        facts.append(fact);
    };
    add(u"type"_s, tr("Type"), it->type, false);
    if (it->declared) {
        if (const QString code = bindingCode(it->type, it->id); !code.isEmpty()) {
            add(u"binding"_s, tr("Variable"), bindingVariable(it->id), true);
            add(u"code"_s, tr("In code"), code, true);
        }
    } else {
        add(u"whose"_s, tr("Whose"), tr("Made by the system beside the stack's own resources"), false);
    }
    const Document::Node outputs = it->node[u"outputs"];
    for (int i = 0; i < outputs.size(); ++i) {
        const Document::Node value = outputs.at(i);
        const QString key = outputs.keyAt(i);
        if (key == u"type"_s || value.type() == Document::Type::Object || value.type() == Document::Type::Array)
            continue;
        add(u"output."_s + key, key, value.text(), true);
    }
    m_facts->setFacts(facts);
}

} // namespace alien
