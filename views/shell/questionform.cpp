// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/questionform.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alien {

QuestionForm::QuestionForm(const QString& id, const QString& text, const QString& verb, bool destructive,
                           QWidget* parent)
    : QWidget(parent)
{
    const Look& look = Look::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(16));
    auto* words = new TextLabel(text, FontRole::Body, Token::Text, this);
    words->setObjectName(id + u".text"_s);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(12));
    row->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(id + u".cancel"_s);
    cancel->setAccessibleName(cancel->text());
    cancel->setDefault(true);
    auto* accept = new QPushButton(verb, this);
    accept->setObjectName(id + u".accept"_s);
    accept->setAccessibleName(verb);
    accept->setAutoDefault(false);
    setButtonKind(accept, destructive ? ButtonKind::Danger : ButtonKind::Primary);
    // Cancel comes first in the order of Tab, so that it has the focus.
    for (auto* button : {cancel, accept}) {
        setBigControl(button);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QuestionForm::rejected);
    connect(accept, &QPushButton::clicked, this, &QuestionForm::accepted);
}

} // namespace alien
