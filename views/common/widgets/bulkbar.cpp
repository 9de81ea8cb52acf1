// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/bulkbar.h"

#include "views/common/look/look.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace alien {

using namespace Qt::StringLiterals;

BulkBar::BulkBar(QWidget* parent)
    : QWidget(parent)
    , m_count(new TextLabel({}, FontRole::Strong, Token::Text, this))
    , m_buttons(new QHBoxLayout)
    , m_all(new LinkLabel({}, this))
    , m_clear(new LinkLabel(tr("Clear"), this))
{
    const Look& look = Look::of(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(12), 0, look.px(12), 0);
    row->setSpacing(look.px(8));
    row->addWidget(m_count);
    m_buttons->setSpacing(look.px(8));
    row->addLayout(m_buttons);
    row->addWidget(m_all);
    row->addStretch(1);
    row->addWidget(m_clear);
    setMinimumHeight(look.px(32));
    m_all->setObjectName(u"bulk.selectAll"_s);
    m_clear->setObjectName(u"bulk.clear"_s);
    m_clear->setAccessibleName(tr("Clear selection"));
    connect(m_all, &LinkLabel::clicked, this, &BulkBar::selectAllRequested);
    connect(m_clear, &LinkLabel::clicked, this, &BulkBar::clearRequested);
    connect(&look, &Look::changed, this, [this] { setMinimumHeight(Look::of(this).px(32)); });
    hide();
}

void BulkBar::setActions(const QList<QAction*>& actions)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_ofActions.clear();
    for (QAction* action : actions) {
        auto* button = new ActionButton(action, this);
        m_ofActions.insert(action, button);
        m_buttons->addWidget(button);
    }
}

void BulkBar::setShownText(const QAction* action, const QString& text)
{
    if (ActionButton* button = m_ofActions.value(action))
        button->setShownText(text);
}

void BulkBar::setCounts(int selected, int matching)
{
    const QLocale locale;
    m_count->setText(tr("%1 selected").arg(locale.toString(selected)));
    m_all->setText(tr("Select all %1 matching").arg(locale.toString(matching)));
    m_all->updateGeometry();
    m_all->setVisible(selected < matching);
    setVisible(selected >= 2);
}

void BulkBar::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Selection));
    painter.fillRect(0, height() - 1, width(), 1, look.color(Token::Border));
}

} // namespace alien
