// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/panelhead.h"

#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace alien {

PanelHead::PanelHead(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, FontRole::Strong, Token::Text, this))
    , m_right(new QHBoxLayout)
    , m_fact(new TextLabel({}, FontRole::Small, Token::Muted, this))
{
    const Look& look = Look::of(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(12), 0, look.px(12), 0);
    row->setSpacing(look.px(8));
    row->addWidget(m_title);
    row->addStretch(1);
    m_right->setSpacing(look.px(8));
    row->addLayout(m_right);
    m_right->addWidget(m_fact);
    m_fact->setElide(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PanelHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PanelHead::setFact(const QString& fact)
{
    m_fact->setText(fact);
}

void PanelHead::addWidget(QWidget* widget)
{
    m_right->addWidget(widget);
}

QSize PanelHead::sizeHint() const
{
    return {QWidget::sizeHint().width(), Look::of(this).px(30)};
}

void PanelHead::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Window));
    painter.fillRect(0, height() - 1, width(), 1, look.color(Token::Border));
}

} // namespace alien
