// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/targetlist.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"

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
    setColumnCount(3);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const SheetContent::Target& target : targets) {
        auto* item = new QTreeWidgetItem(this, {oneLine(target.name), oneLine(target.status), oneLine(target.detail)});
        // A group or a token has no status.
        if (!target.status.isEmpty()) {
            item->setIcon(1, statusIcon(look, target.shape));
            item->setForeground(1, look.color(textToken(target.shape)));
        }
        item->setForeground(2, look.color(Token::Muted));
        item->setFont(0, look.font(FontRole::Strong));
    }
    setItemDelegate(new TargetRows(this));
    header()->setStretchLastSection(true);
    setTextElideMode(Qt::ElideMiddle); // ids differ at both ends, and read from left to right in every language
    for (int column = 0; column < 2; ++column) {
        const QFontMetrics metrics(look.font(FontRole::Strong));
        const bool any = column == 0 || std::any_of(targets.begin(), targets.end(),
                                                    [](const auto& target) { return !target.status.isEmpty(); });
        int widest = any ? look.px(80) : -look.px(46);
        for (const SheetContent::Target& target : targets)
            widest = qMax(widest, metrics.horizontalAdvance(column == 0 ? target.name : target.status));
        setColumnWidth(column, qMin(widest + look.px(column == 0 ? 24 : 46), look.px(320)));
    }
}

QSize TargetList::sizeHint() const
{
    const int rows = qBound(1, topLevelItemCount(), 8);
    return {Look::of(this).px(400), rows * Look::of(this).px(24) + 2};
}

QSize TargetList::minimumSizeHint() const
{
    return {Look::of(this).px(200), qMin(3, qMax(1, topLevelItemCount())) * Look::of(this).px(24) + 2};
}

} // namespace alien
