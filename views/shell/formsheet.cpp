// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/formsheet.h"

#include "views/common/look/look.h"
#include "views/common/widgets/sheetpanel.h"
#include "views/common/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alien {

FormSheet::FormSheet(QWidget* content, const QString& question, QWidget* window)
    : Sheet(u"sheet"_s, question, Protection::None, window)
{
    const Look& look = Look::of(this);
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(14));
    column->setSpacing(look.px(12));
    auto* title = new TextLabel(question, FontRole::SheetTitle, Token::Text, panel());
    title->setObjectName(u"sheet.question"_s);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(content, 1);
}

void FormSheet::closeSheet()
{
    if (finish())
        Q_EMIT closed();
}

int FormSheet::panelWidth() const
{
    return std::max(Look::of(this).px(560), panel()->sizeHint().width());
}

} // namespace alien
