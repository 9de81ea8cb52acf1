// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/answercomparison.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/textlabel.h"
#include "views/payload/payloaddiffview.h"

#include <QBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

AnswerComparison::AnswerComparison(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, FontRole::Strong, Token::Text, this))
    , m_view(new PayloadDiffView(this))
    , m_close(makeIconButton(IconId::Close, tr("Close comparison"), this))
{
    const Look& look = Look::of(this);
    setAccessibleName(tr("Comparison"));
    m_title->setObjectName(u"comparison.title"_s);
    m_title->setElide(Qt::ElideMiddle);
    m_view->setObjectName(u"comparison.view"_s);
    m_close->setObjectName(u"comparison.close"_s);
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &AnswerComparison::closeRequested);
    connect(m_view, &PayloadDiffView::copied, this, &AnswerComparison::copied);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6));
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
}

void AnswerComparison::compare(const QString& title, const PayloadSourcePtr& before, const QString& beforeLabel,
                               const PayloadSourcePtr& after, const QString& afterLabel)
{
    m_title->setText(oneLine(title));
    m_title->setToolTip(plainTip(beforeLabel + u'\n' + afterLabel));
    m_view->setLabels(beforeLabel, afterLabel);
    m_view->setSources(before, after);
}

void AnswerComparison::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void AnswerComparison::showLines()
{
    m_view->setMode(PayloadDiffView::Mode::Text);
}

} // namespace alien
