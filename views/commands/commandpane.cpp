// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/commandpane.h"

#include "views/commands/fanoutview.h"
#include "views/commands/workbench.h"
#include "views/common/look/look.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/tabstrip.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace alien {

using namespace Qt::StringLiterals;

CommandPane::CommandPane(Workbench* workbench, FanOutView* fanOut, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_workbench(workbench)
    , m_fanOut(fanOut)
{
    const Look& look = Look::of(this);
    setObjectName(u"commands.pane"_s);
    setMinimumWidth(look.px(360));
    m_tabs->setObjectName(u"commands.paneTabs"_s);
    m_tabs->addTab(u"workbench"_s, tr("Workbench"));
    m_tabs->addTab(u"fanout"_s, tr("Fan-out"));
    m_tabs->setTabVisible(u"fanout"_s, false);
    m_stack->addWidget(workbench);
    m_stack->addWidget(fanOut);
    auto* close = makeIconButton(IconId::Close, tr("Close workbench"), this);
    close->setObjectName(u"commands.closePane"_s);
    connect(close, &QPushButton::clicked, this, &CommandPane::closeRequested);
    connect(m_tabs, &TabStrip::currentChanged, this, [this](const QString& id) {
        m_stack->setCurrentWidget(id == u"fanout"_s ? static_cast<QWidget*>(m_fanOut) : m_workbench);
        Q_EMIT turned();
    });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(sided(look.px(4), 0, look.px(8), 0));
    head->addWidget(m_tabs, 1);
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sided(1, 0, 0, 0));
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    m_tabs->setCurrent(u"workbench"_s);
}

void CommandPane::showWorkbench()
{
    m_tabs->setCurrent(u"workbench"_s);
}

void CommandPane::showFanOut()
{
    m_tabs->setTabVisible(u"fanout"_s, true);
    m_tabs->setCurrent(u"fanout"_s);
}

bool CommandPane::isWorkbenchInFront() const
{
    return m_stack->currentWidget() == m_workbench;
}

void CommandPane::nextTab(int step)
{
    m_tabs->next(step);
}

void CommandPane::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Window));
    painter.fillRect(0, m_tabs->geometry().bottom(), width(), 1, look.color(Token::Border));
    painter.fillRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height(), look.color(Token::Border));
}

} // namespace alien
