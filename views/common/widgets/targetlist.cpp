// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/targetlist.h"

#include "views/common/look/look.h"
#include "views/common/widgets/shownitem.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Rows of the table's height.
class TargetRows : public QStyledItemDelegate
{
public:
    explicit TargetRows(QAbstractItemView* view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Look::of(m_view).px(24)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // A sentence says most at its beginning; ids differ at both ends.
        if (index.column() == TargetList::Detail)
            option->textElideMode = Qt::ElideRight;
    }

private:
    const QWidget* m_view;
};

} // namespace

TargetList::TargetList(const QList<SheetContent::Target>& targets, QWidget* parent)
    : QTreeWidget(parent)
{
    const Look& look = Look::of(this);
    setObjectName(u"confirm.targets"_s);
    setAccessibleName(tr("Targets"));
    setColumnCount(Count);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const SheetContent::Target& target : targets) {
        const QStringList texts{target.name, target.status, target.detail, target.id};
        auto* item = new ShownItem(this, texts);
        // A group or a token has no status.
        if (!target.status.isEmpty()) {
            item->setIcon(Status, statusIcon(look, target.shape));
            item->setForeground(Status, look.color(textToken(target.shape)));
        }
        item->setForeground(Id, look.color(Token::Muted));
        item->setFont(Name, look.font(FontRole::Strong));
        for (int column = 0; column < Count; ++column)
            item->setToolTip(column, texts.at(column));
        // Where the last column has no room.
        if (target.id != target.name)
            item->setToolTip(Name, target.name + u'\n' + target.id);
    }
    setItemDelegate(new TargetRows(this));
    header()->setMinimumSectionSize(look.px(24)); // else the widest letter's
    header()->setStretchLastSection(false);       // a hidden head hears of no new width: fitColumns() does it
    setTextElideMode(Qt::ElideMiddle); // ids differ at both ends, and read from left to right in every language
    fitColumns();
}

void TargetList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

void TargetList::fitColumns()
{
    const Look& look = Look::of(this);
    const QFontMetrics metrics(look.font(FontRole::Strong));
    int over = look.px(90) - viewport()->width(); // something of the id is seen at least
    for (int column = 0; column < Id; ++column) {
        int widest = 0;
        for (int row = 0; row < topLevelItemCount(); ++row)
            widest = qMax(widest, metrics.horizontalAdvance(topLevelItem(row)->text(column)));
        setColumnHidden(column, widest == 0);
        setColumnWidth(column,
                       qMin(widest + look.px(column == Status ? 46 : 24), look.px(column == Detail ? 560 : 320)));
        over += columnWidth(column); // 0 when hidden
    }
    for (const int column : {int(Detail), int(Name)}) {
        const int given = qBound(0, over, qMax(0, columnWidth(column) - look.px(100)));
        if (given > 0)
            setColumnWidth(column, columnWidth(column) - given);
        over -= given;
    }
    int used = 0;
    for (int column = 0; column < Id; ++column)
        used += columnWidth(column);
    setColumnWidth(Id, qMax(look.px(24), viewport()->width() - used));
}

QSize TargetList::sizeHint() const
{
    const int rows = qBound(1, topLevelItemCount(), 12);
    return {Look::of(this).px(400), rows * Look::of(this).px(24) + 2};
}

QSize TargetList::minimumSizeHint() const
{
    return {Look::of(this).px(200), qMin(3, qMax(1, topLevelItemCount())) * Look::of(this).px(24) + 2};
}

} // namespace alien
