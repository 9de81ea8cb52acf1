// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/targetlist.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"

#include <QHeaderView>

namespace alien {

using namespace Qt::StringLiterals;

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
        item->setIcon(1, statusIcon(look, target.shape));
        item->setForeground(1, look.color(textToken(target.shape)));
        item->setForeground(2, look.color(Token::Muted));
        item->setFont(0, look.font(FontRole::Strong));
        item->setSizeHint(0, QSize(0, look.px(24)));
    }
    header()->setStretchLastSection(true);
    for (int column = 0; column < 2; ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, qBound(look.px(120), columnWidth(column) + look.px(16), look.px(320)));
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
