// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/stacklist.h"

#include "models/stack/stacktree.h"
#include "views/common/actionregistry.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/controlaccess.h"
#include "views/common/widgets/textlabel.h"
#include "views/stack/stackrowdelegate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
/// While somebody types in a stack this large, the list waits for a pause.
constexpr int largeStack = 300;
constexpr int pauseMs = 100;
} // namespace

StackList::StackList(StackBench& bench, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_actions(actions)
    , m_model(new StackTree(this))
    , m_filter(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_addMenu(new QMenu(m_add))
    , m_tree(new QTreeView(this))
    , m_none(new TextLabel(tr("No resource has this in its name or type."), FontRole::Body, Token::Muted, this))
{
    build();
    connect(m_filter, &QLineEdit::textChanged, this, &StackList::update);
    connect(m_addMenu, &QMenu::aboutToShow, this, &StackList::fillAddMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_tree->selectionModel()->selectedIndexes();
        if (!m_following && !rows.isEmpty())
            m_bench.setPlace(m_model->placeOf(rows.first()));
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &StackList::contextMenu);
    for (const auto signal : {&StackBench::openedChanged, &StackBench::platformChanged})
        connect(&bench, signal, this, &StackList::update);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &StackList::update);
    for (const auto signal : {&StackBench::edited, &StackBench::checked})
        connect(&bench, signal, this, [this] { m_pause.start(m_model->count() > largeStack ? pauseMs : 0); });
    connect(&bench, &StackBench::placeChanged, this, &StackList::follow);
    update();
}

void StackList::build()
{
    const Look& look = Look::of(this);
    setObjectName(u"stack.list"_s);
    m_filter->setObjectName(u"stack.filter"_s);
    m_filter->setAccessibleName(tr("Filter resources"));
    m_filter->setPlaceholderText(tr("Filter resources"));
    addClearButton(m_filter);
    m_add->setObjectName(u"stack.add"_s);
    m_add->setAccessibleName(tr("Add resource"));
    setButtonIcon(m_add, IconId::Plus);
    m_add->setMenu(m_addMenu);
    m_tree->setObjectName(u"stack.resources"_s);
    m_tree->setAccessibleName(tr("Resources"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new StackRowDelegate(look, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    // By rows, Qt's accessible cells would take the row inside the group for the row of the tree.
    m_tree->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setExpandsOnDoubleClick(false);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    m_tree->expandAll();
    m_none->setWordWrap(true);
    m_none->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look.px(8), look.px(6), look.px(8), look.px(6));
    row->setSpacing(look.px(6));
    row->addWidget(m_filter, 1);
    row->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_none);
    column->addWidget(m_tree, 1);
}

void StackList::update()
{
    // A row that goes to another group, or out of the filter, is no choice of a neighbour.
    m_following = true;
    m_model->update(m_bench, m_filter->text().trimmed());
    m_following = false;
    for (int group = 0; group < StackTree::kGroups; ++group)
        m_tree->setRowHidden(group, {}, m_model->rowCount(m_model->index(group, 0)) == 0);
    m_none->setVisible(m_model->count() == 0 && !m_filter->text().trimmed().isEmpty());
    m_add->setEnabled(m_bench.isReadable());
    m_add->setAccessibleDescription(
        m_bench.isReadable() ? QString() : tr("The text is not JSON now; mend it before you add to it."));
    follow();
}

void StackList::follow()
{
    m_following = true;
    const QModelIndex index = m_model->indexOf(m_bench.place());
    if (!index.isValid())
        m_tree->selectionModel()->clear();
    else if (m_tree->currentIndex() != index || !m_tree->selectionModel()->isSelected(index))
        m_tree->setCurrentIndex(index);
    m_following = false;
}

void StackList::fillAddMenu()
{
    m_addMenu->clear();
    for (const StackType& type : stackTypes(m_bench.document().dialect())) {
        if (!type.declarable || !type.known)
            continue;
        QAction* action = m_addMenu->addAction(Look::of(this).icon(resourceIcon(type.name)), type.name);
        connect(action, &QAction::triggered, this, [this, name = type.name] { Q_EMIT addRequested(name); });
    }
    m_addMenu->addSeparator();
    QAction* profile = m_addMenu->addAction(Look::of(this).icon(IconId::Key), tr("Permission profile"));
    connect(profile, &QAction::triggered, this, [this] { Q_EMIT addRequested(u"profile"_s); });
}

void StackList::contextMenu(const QPoint& position)
{
    if (!m_tree->indexAt(position).parent().isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& id : {u"stack.rename"_s, u"stack.duplicate"_s, u"stack.removeResource"_s})
        menu->addAction(&m_actions.action(id));
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void StackList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void StackList::focusList()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

bool StackList::clearFilter()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

} // namespace alien
