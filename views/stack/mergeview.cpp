// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/mergeview.h"

#include "models/stack/mergetable.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/givefocus.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

MergeView::MergeView(const StackMerge& merge, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    const Look& look = Look::of(this);
    setObjectName(u"stack.moved"_s);
    QString text = tr("%1 was published after the release that this draft came from.").arg(label) + u' ';
    text += merge.conflicts.isEmpty()
                ? tr("Nothing of it is what you changed. Taking it over is a step that can be undone; look at it, then "
                     "publish again.")
                : tr("%n place(s) changed on both sides: there the draft keeps what you wrote, as "
                     "a whole, and what they wrote is not in it. The rest is taken over, as a step that can be "
                     "undone. Look at it, then publish again.",
                     nullptr, int(merge.conflicts.size()));
    auto* words = new TextLabel(text, FontRole::Body, Token::Text, this);
    words->setObjectName(u"stack.moved.text"_s);
    words->setWordWrap(true);
    auto* table = new MergeTable(this);
    table->setMerge(merge);
    auto* view = new TableView(tr("Changes on both sides"), this);
    view->setObjectName(u"stack.moved.table"_s);
    view->setTable(table);
    view->setStatusColumns({});
    view->setNameColumn(u"place"_s);
    view->setStretchColumn(u"theirs"_s);
    m_cancel->setObjectName(u"stack.moved.cancel"_s);
    m_cancel->setDefault(true);
    auto* accept = new QPushButton(tr("Take over and look"), this);
    accept->setObjectName(u"stack.moved.accept"_s);
    accept->setAutoDefault(false);
    setButtonKind(accept, ButtonKind::Primary);
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(12));
    row->addStretch(1);
    for (auto* button : {m_cancel, accept}) {
        button->setAccessibleName(button->text());
        setBigControl(button);
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(12));
    column->addWidget(words);
    column->addWidget(view, 1);
    column->addLayout(row);
    setTabOrder(view, m_cancel); // as they stand, not as they were made
    setTabOrder(m_cancel, accept);
    giveFocus(this, m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &MergeView::rejected);
    connect(accept, &QPushButton::clicked, this, &MergeView::accepted);
}

QSize MergeView::sizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(900), look.px(420)};
}

} // namespace alien
