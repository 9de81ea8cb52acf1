// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/resourcetreeview.h"

#include "models/deployment/resourcetree.h"
#include "views/common/look/look.h"
#include "views/common/look/status.h"
#include "views/common/widgets/textlabel.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Rows as high as in tables; the status with its shape, what is missing or goes round in its colour.
class TreeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(Look::of(qobject_cast<const QWidget*>(parent())).rowHeight());
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Look& look = Look::of(qobject_cast<const QWidget*>(parent()));
        const auto kind = ResourceTree::Kind(index.data(ResourceTree::KindRole).toInt());
        const int klass = index.data(ResourceTree::StatusClassRole).toInt();
        const auto paint = [option](const QColor& colour) {
            for (const auto group : {QPalette::Active, QPalette::Inactive}) {
                option->palette.setColor(group, QPalette::Text, colour);
                option->palette.setColor(group, QPalette::HighlightedText, colour);
            }
        };
        if (index.column() != ResourceTree::Status) {
            if (kind != ResourceTree::Kind::Present || index.column() != ResourceTree::Resource)
                paint(look.color(Token::Muted));
            return;
        }
        const StatusShape shape = kind != ResourceTree::Kind::Present ? StatusShape::Attention
                                  : klass < 0                         ? StatusShape::Unknown
                                                                      : statusShape(StatusClass(klass));
        option->icon = statusIcon(look, shape);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(look.px(16), look.px(16));
        paint(look.color(textToken(shape)));
    }
};

} // namespace

ResourceTreeView::ResourceTreeView(QWidget* parent)
    : QWidget(parent)
    , m_model(new ResourceTree(this))
    , m_tree(new QTreeView(this))
    , m_note(new TextLabel({}, FontRole::Small, Token::Muted, this))
{
    const Look& look = Look::of(this);
    m_tree->setObjectName(u"resources.tree"_s);
    m_tree->setAccessibleName(tr("Resource dependencies"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new TreeDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setIndentation(look.px(14));
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionsMovable(false);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_note->setObjectName(u"resources.treeNote"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6));
    m_note->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    m_tree->viewport()->installEventFilter(this);
    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && isVisible())
            m_dragged = m_dragged ||
                        (m_tree->header()->underMouse() && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResourceTreeView::selectionChanged);
}

void ResourceTreeView::showResources(const std::vector<ResourceView>& resources)
{
    m_model->show(resources);
    say();
    if (m_unfolded && !resources.empty())
        return fitColumns(); // as it was folded by hand
    m_unfolded = !resources.empty();
    if (!m_unfolded)
        return;
    m_tree->expandToDepth(1);
    fitColumns();
}

bool ResourceTreeView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_tree->viewport())
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// A status is never cut, names only where nothing else gives way; by way of what something is needed comes when there
/// is room for all of it.
void ResourceTreeView::fitColumns()
{
    if (m_dragged)
        return;
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    const Look& look = Look::of(this);
    const QAbstractItemView* view = m_tree;
    const auto need = [&](ResourceTree::Column column) {
        return qMax(view->sizeHintForColumn(column), m_tree->header()->sectionSizeHint(column));
    };
    const int status = view->sizeHintForColumn(ResourceTree::Status) + look.px(8);
    const int name = view->sizeHintForColumn(ResourceTree::Resource) + look.px(8);
    const int through = need(ResourceTree::Through) + look.px(8);
    int left = m_tree->viewport()->width() - status;
    const bool room = left >= name + look.px(90) + through;
    m_tree->setColumnHidden(ResourceTree::Through, !room);
    left -= room ? through : 0;
    const int type = qMin(need(ResourceTree::Type) + look.px(8), qMax(look.px(70), left - name));
    m_tree->setColumnWidth(ResourceTree::Resource, qMax(look.px(80), left - type));
    m_tree->setColumnWidth(ResourceTree::Status, status);
    m_tree->setColumnWidth(ResourceTree::Type, type);
    // It comes back with the width it had when it was left out, which pushed the others out of sight.
    if (room)
        m_tree->setColumnWidth(ResourceTree::Through, through);
}

void ResourceTreeView::say()
{
    QStringList sentences;
    if (!m_model->cycle().isEmpty())
        sentences.append(tr("These need each other in a circle: %1.").arg(m_model->cycle().join(u" → "_s)));
    if (m_model->missingCount() > 0)
        sentences.append(
            tr("Needed, but not in the state of the deployment: %n resource(s).", nullptr, m_model->missingCount()));
    m_note->setText(sentences.join(u' '));
    m_note->setVisible(!sentences.isEmpty());
}

QString ResourceTreeView::selectedId() const
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? QString() : rows.constFirst().data(ResourceTree::IdRole).toString();
}

void ResourceTreeView::select(const QString& id)
{
    if (id == selectedId())
        return;
    const QModelIndex index = id.isEmpty() ? QModelIndex() : m_model->indexOf(id);
    if (index.isValid())
        m_tree->setCurrentIndex(index);
    else
        m_tree->clearSelection();
}

} // namespace alien
