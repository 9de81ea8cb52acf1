// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the stack editor's page is put together.
#include "views/common/actionregistry.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/panelhead.h"
#include "views/common/widgets/tabstrip.h"
#include "views/common/widgets/textlabel.h"
#include "views/stack/becomespanel.h"
#include "views/stack/codepanel.h"
#include "views/stack/findingspanel.h"
#include "views/stack/graphview.h"
#include "views/stack/profileform.h"
#include "views/stack/resourceform.h"
#include "views/stack/rolloutview.h"
#include "views/stack/stackframeform.h"
#include "views/stack/stacklist.h"
#include "views/stack/stackpage.h"
#include "views/stack/stackstart.h"
#include "views/stack/stacktext.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

QSplitter* splitter(Qt::Orientation orientation, const QString& name, const QList<QWidget*>& parts, QWidget* parent)
{
    auto* out = new QSplitter(orientation, parent);
    out->setObjectName(name);
    out->setChildrenCollapsible(false);
    for (QWidget* part : parts)
        out->addWidget(part);
    return out;
}

/// The line under the tabs goes on under what stands beside them.
class TabRow : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(0, height() - 1, width(), 1, Look::of(this).color(Token::Border));
    }
};

} // namespace

void StackPage::build(ActionRegistry& actions, const Format& format)
{
    m_start = new StackStart(m_bench, format, this);
    m_rollout = new RolloutView(m_bench.session(), actions, format, this);
    m_findings = new FindingsPanel(m_bench, this);
    auto* editor = new QWidget(this);
    m_columns =
        splitter(Qt::Horizontal, u"stack.columns"_s, {buildLeft(actions), buildMiddle(actions), buildRight()}, editor);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 0);
    m_columns->setStretchFactor(2, 1);
    m_outer = splitter(Qt::Vertical, u"stack.outer"_s, {m_columns, m_findings}, editor);
    m_outer->setStretchFactor(0, 1);
    m_outer->setStretchFactor(1, 0);
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar(actions));
    column->addWidget(m_outer, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(editor);
    m_stack->addWidget(m_rollout);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget* StackPage::buildBar(ActionRegistry& actions)
{
    const Look& look = Look::of(this);
    auto* bar = new TabRow(this);
    m_draft = new QPushButton(bar);
    m_draft->setObjectName(u"stack.draft"_s);
    m_draftMenu = new QMenu(m_draft);
    m_draft->setMenu(m_draftMenu);
    m_draft->setMaximumWidth(look.px(330));
    m_platforms = new TabStrip(bar);
    m_platforms->setObjectName(u"stack.platforms"_s);
    m_platforms->setAccessibleName(tr("Platforms"));
    m_platformMenu = new QPushButton(tr("Platform"), bar);
    m_platformMenu->setObjectName(u"stack.platformMenu"_s);
    m_platformMenu->setAccessibleName(tr("Platform"));
    setButtonKind(m_platformMenu, ButtonKind::Flat);
    auto* menu = new QMenu(m_platformMenu);
    menu->addAction(&actions.action(u"stack.addPlatform"_s));
    menu->addAction(&actions.action(u"stack.removePlatform"_s));
    m_platformMenu->setMenu(menu);
    m_changes = new TextLabel({}, FontRole::Small, Token::Muted, bar);
    m_changes->setObjectName(u"stack.changes"_s);
    m_changes->setElide(Qt::ElideRight);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(sided(look.px(8), 0, look.px(12), 0));
    row->setSpacing(look.px(8));
    row->addWidget(m_draft);
    row->addWidget(m_platforms, 1);
    row->addWidget(m_platformMenu);
    row->addWidget(m_changes);
    return bar;
}

QWidget* StackPage::buildLeft(ActionRegistry& actions)
{
    m_list = new StackList(m_bench, actions, this);
    auto* below = new QWidget(this);
    m_graph = new GraphView(m_bench, below);
    auto* head = new PanelHead(tr("Graph"), below);
    head->setFact(tr("who uses what"));
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(scrolling(m_graph, below), 1);
    m_left = splitter(Qt::Vertical, u"stack.left"_s, {m_list, below}, this);
    m_left->setMinimumWidth(Look::of(this).px(190));
    return m_left;
}

QWidget* StackPage::buildMiddle(ActionRegistry& actions)
{
    m_forms = new QStackedWidget(this);
    m_frame = new StackFrameForm(m_bench, m_forms);
    auto* page = new QWidget(m_forms);
    m_resource = new ResourceForm(m_bench, actions, page);
    m_becomes = new BecomesPanel(m_bench, page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_resource);
    column->addWidget(m_becomes);
    column->addStretch(1);
    m_profile = new ProfileForm(m_bench, actions, m_forms);
    for (QWidget* form : QList<QWidget*>{m_frame, page, m_profile})
        m_forms->addWidget(scrolling(form, m_forms));
    m_forms->setMinimumWidth(Look::of(this).px(424));
    connect(m_becomes, &BecomesPanel::copied, this, &StackPage::copied);
    connect(m_becomes, &BecomesPanel::codeRequested, this, [this] { showRight(u"code"_s); });
    return m_forms;
}

QWidget* StackPage::buildRight()
{
    auto* side = new QWidget(this);
    m_rightTabs = new TabStrip(side);
    m_rightTabs->setObjectName(u"stack.rightTabs"_s);
    m_rightTabs->setAccessibleName(tr("Stack as text"));
    m_rightTabs->addTab(u"json"_s, tr("JSON"));
    m_rightTabs->addTab(u"code"_s, tr("Use it from code"));
    m_rightTabs->addTab(u"alients"_s, tr("alien.ts"));
    m_right = new QStackedWidget(side);
    m_text = new StackText(m_bench, m_right);
    auto* code = new CodePanel(m_bench, CodePanel::Content::Resource, m_right);
    auto* whole = new CodePanel(m_bench, CodePanel::Content::Stack, m_right);
    for (QWidget* part : QList<QWidget*>{m_text, code, whole})
        m_right->addWidget(part);
    connect(code, &CodePanel::copied, this, &StackPage::copied);
    connect(whole, &CodePanel::copied, this, &StackPage::copied);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rightTabs);
    column->addWidget(m_right, 1);
    side->setMinimumWidth(Look::of(this).px(300));
    return side;
}

} // namespace alien
