// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/answercomparison.h"

#include "views/commands/commandfacts.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

AnswerComparison::AnswerComparison(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, FontRole::Strong, Token::Text, this))
    , m_text(new QPlainTextEdit(this))
    , m_close(nullptr)
{
    const Look& look = Look::of(this);
    m_title->setElide(Qt::ElideMiddle);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Difference"));
    Look::of(this).dress(m_text, FontRole::Mono);
    auto* close = makeIconButton(IconId::Close, tr("Close comparison"), this);
    connect(close, &QPushButton::clicked, this, &AnswerComparison::closeRequested);
    m_close = close;
    m_close->hide();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6));
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_text, 1);
}

void AnswerComparison::compare(const QString& title, const PayloadSourcePtr& before, const QString& beforeLabel,
                               const PayloadSourcePtr& after, const QString& afterLabel)
{
    m_title->setText(oneLine(title));
    m_title->setToolTip(plainTip(beforeLabel + u'\n' + afterLabel));
    const auto difference = before && after ? answerDifference(before->bytes(), after->bytes()) : std::nullopt;
    if (!difference) {
        m_text->setPlainText(tr("They cannot be compared by field: one of them is no JSON."));
        return;
    }
    QStringList lines;
    for (auto it = difference->notes.cbegin(); it != difference->notes.cend(); ++it)
        lines.append(it.key() + u"  "_s + it.value());
    lines.sort();
    m_text->setPlainText(lines.isEmpty() ? tr("No difference.") : lines.join(u'\n'));
}

void AnswerComparison::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

} // namespace alien
