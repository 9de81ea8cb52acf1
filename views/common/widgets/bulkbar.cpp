// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/bulkbar.h"

#include "views/common/look/look.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

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
    m_verbs.clear();
    for (QAction* action : actions) {
        auto* button = new ActionButton(action, this);
        m_verbs.append(button);
        m_buttons->addWidget(button);
        connect(action, &QAction::changed, button, [this] { fit(); }); // after the button followed it
    }
    fit();
}

void BulkBar::setShownText(const QAction* action, const QString& text)
{
    for (ActionButton* button : std::as_const(m_verbs)) {
        if (button->action() == action)
            button->setShownText(text);
    }
    fit();
}

void BulkBar::setCounts(int selected, int matching)
{
    const QLocale locale;
    m_count->setText(tr("%1 selected").arg(locale.toString(selected)));
    m_all->setText(tr("Select all %1 matching").arg(locale.toString(matching)));
    m_all->updateGeometry();
    m_all->setVisible(selected < matching);
    setVisible(selected >= 2);
    fit();
}

int BulkBar::neededWidth(bool withButtons) const
{
    const int between = Look::of(this).px(8);
    const QMargins margins = layout()->contentsMargins();
    QList<const QWidget*> parts{m_count, m_all, m_clear};
    if (withButtons)
        parts.append(QList<const QWidget*>(m_verbs.cbegin(), m_verbs.cend()));
    int width = margins.left() + margins.right() - between;
    for (const QWidget* part : std::as_const(parts))
        width += part->isHidden() ? 0 : part->sizeHint().width() + between;
    return width;
}

QSize BulkBar::minimumSizeHint() const
{
    return {neededWidth(false), QWidget::minimumSizeHint().height()};
}

void BulkBar::fit()
{
    for (ActionButton* button : std::as_const(m_verbs))
        button->setTextOnly(false); // shows it, too
    if (isHidden() || neededWidth(true) <= width())
        return;
    for (ActionButton* button : std::as_const(m_verbs))
        button->setTextOnly(true);
    for (const bool enabled : {false, true}) {
        for (auto it = m_verbs.crbegin(); it != m_verbs.crend() && neededWidth(true) > width(); ++it) {
            if ((*it)->isEnabled() == enabled)
                (*it)->hide();
        }
    }
}

void BulkBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void BulkBar::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Selection));
    painter.fillRect(0, height() - 1, width(), 1, look.color(Token::Border));
}

} // namespace alien
