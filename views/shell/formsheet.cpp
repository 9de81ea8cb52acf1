// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/formsheet.h"

#include "views/common/look/look.h"
#include "views/common/widgets/colorswatch.h"
#include "views/common/widgets/protectiontag.h"
#include "views/common/widgets/sheetpanel.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alien {

FormSheet::FormSheet(QWidget* content, const QString& question, QWidget* window)
    : Sheet(u"sheet"_s, question, Protection::None, window)
    , m_head(new QHBoxLayout)
{
    const Look& look = Look::of(this);
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(14));
    column->setSpacing(look.px(12));
    auto* title = new TextLabel(question, FontRole::SheetTitle, Token::Text, panel());
    title->setObjectName(u"sheet.question"_s);
    title->setWordWrap(true);
    m_head->setSpacing(look.px(8));
    m_head->addWidget(title, 1);
    column->addLayout(m_head);
    column->addWidget(content, 1);
}

void FormSheet::setConnection(const Profile& profile)
{
    panel()->setProtection(profile.protection);
    auto* name = new TextLabel(profile.name, FontRole::Strong, Token::Text, panel());
    name->setObjectName(u"sheet.connection"_s);
    m_head->addWidget(new ProtectionTag(profile.protection, panel()), 0, Qt::AlignTop);
    m_head->addWidget(new ColorSwatch(profile.ownColor(), panel()), 0, Qt::AlignTop);
    m_head->addWidget(name, 0, Qt::AlignTop);
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
