// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/inspector.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/flowlayout.h"
#include "views/common/widgets/tabstrip.h"
#include "views/common/widgets/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace alien {

using namespace Qt::StringLiterals;

/// The shape or icon before the name.
class Inspector::Mark : public QWidget
{
public:
    using QWidget::QWidget;
    IconId icon = IconId::None;
    std::optional<StatusShape> shape;
    [[nodiscard]] QSize sizeHint() const override { return {Look::of(this).px(16), Look::of(this).px(20)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Look& look = Look::of(this);
        QPainter painter(this);
        if (shape)
            paintStatus(&painter, rect(), *shape, look);
        else if (icon != IconId::None)
            paintIcon(&painter, rect(), icon, look.color(Token::Muted));
    }
};

Inspector::Inspector(QWidget* parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_mark(new Mark(m_head))
    , m_name(new TextLabel({}, FontRole::Title, Token::Text, m_head))
    , m_metaRow(new QHBoxLayout)
    , m_actionRow(new FlowLayout)
    , m_notices(new QWidget(this))
    , m_tabs(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
{
    const Look& look = Look::of(this);
    setMinimumWidth(look.px(360));
    m_name->setObjectName(u"inspector.name"_s);
    m_name->setElide(Qt::ElideMiddle);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QPushButton* close = makeIconButton(IconId::Close, tr("Close inspector"), m_head);
    close->setObjectName(u"inspector.close"_s);
    connect(close, &QPushButton::clicked, this, &Inspector::closeRequested);

    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(look.px(8));
    nameRow->addWidget(m_mark);
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(close);
    m_metaRow->setSpacing(look.px(12));
    m_metaRow->setContentsMargins(sided(look.px(24), 0, 0, 0));
    m_actionRow->setSpacing(look.px(5));
    m_actionRow->setContentsMargins(0, look.px(6), 0, 0);
    auto* headColumn = new QVBoxLayout(m_head);
    headColumn->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    headColumn->setSpacing(look.px(2));
    headColumn->addLayout(nameRow);
    headColumn->addLayout(m_metaRow);
    headColumn->addLayout(m_actionRow);

    auto* notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(look.px(12), 0, look.px(12), 0);
    notices->setSpacing(look.px(8));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_notices);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_tabs->setObjectName(u"inspector.tabs"_s);
    connect(m_tabs, &TabStrip::currentChanged, this, [this](const QString& id) {
        m_stack->setCurrentIndex(int(m_ids.indexOf(id)));
        Q_EMIT tabChanged(id);
    });
}

void Inspector::setHead(StatusShape shape, const QString& name, const QList<Meta>& meta)
{
    m_mark->shape = shape;
    setName(name, meta);
}

void Inspector::setHead(IconId icon, const QString& name, const QList<Meta>& meta)
{
    m_mark->shape.reset();
    m_mark->icon = icon;
    setName(name, meta);
}

void Inspector::setName(const QString& name, const QList<Meta>& meta)
{
    m_mark->update();
    m_name->setText(oneLine(name));
    if (meta == m_meta)
        return;
    m_meta = meta;
    while (QLayoutItem* item = m_metaRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Meta& fact : meta) {
        auto* holder = new QWidget(m_head);
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Look::of(this).px(2));
        auto* text =
            new TextLabel(oneLine(fact.text), fact.mono ? FontRole::MonoSmall : FontRole::Small, Token::Muted, holder);
        text->setElide(fact.mono ? Qt::ElideMiddle : Qt::ElideRight);
        row->addWidget(text);
        if (!fact.copy.isEmpty()) {
            QPushButton* button = makeIconButton(IconId::Copy, fact.copyName, holder);
            button->setObjectName(u"inspector.copy.%1"_s.arg(m_metaRow->count()));
            button->setIconSize(QSize(Look::of(this).px(12), Look::of(this).px(12)));
            button->setFixedSize(Look::of(this).px(20), Look::of(this).px(18));
            connect(button, &QPushButton::clicked, this, [this, what = fact.copy] {
                QApplication::clipboard()->setText(what);
                Q_EMIT copied(what);
            });
            row->addWidget(button);
        }
        m_metaRow->addWidget(holder);
    }
    m_metaRow->addStretch(1);
}

void Inspector::setActions(const QList<QAction*>& actions, const QList<QMenu*>& menus, bool primary)
{
    while (QLayoutItem* item = m_actionRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const bool filled = primary && i == 0;
        auto* button = new ActionButton(actions.at(i), filled ? ButtonKind::Primary : ButtonKind::Normal, m_head);
        button->setTextOnly(!filled);
        QPushButton* beside = m_beside.value(actions.at(i));
        if (beside == nullptr) {
            m_actionRow->addWidget(button);
            continue;
        }
        auto* pair = new QWidget(m_head);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Look::of(this).px(2));
        row->addWidget(button);
        row->addWidget(beside);
        m_actionRow->addWidget(pair);
    }
    for (QMenu* menu : menus) {
        // Its word would take a line of its own where words are long.
        auto* button = makeIconButton(IconId::More, menu->title(), m_head);
        button->setMenu(menu);
        button->setObjectName(u"inspector."_s + menu->objectName());
        m_actionRow->addWidget(button);
    }
}

QPushButton* Inspector::addMenuBeside(QAction* action, QMenu* menu)
{
    auto* button = new QPushButton(m_head);
    button->setAutoDefault(false);
    button->setMenu(menu);
    button->setAccessibleName(menu->title());
    setTip(button, menu->title());
    button->setObjectName(u"inspector."_s + menu->objectName());
    button->setFixedWidth(Look::of(this).px(26));
    button->hide();
    m_beside.insert(action, button);
    return button;
}

void Inspector::addTab(const QString& id, const QString& title, QWidget* page, bool scrolls)
{
    QWidget* shown = page;
    if (scrolls) {
        auto* area = new QScrollArea(m_stack);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->viewport()->setBackgroundRole(QPalette::Base);
        page->setBackgroundRole(QPalette::Base);
        page->setAutoFillBackground(true);
        area->setWidget(page);
        shown = area;
    }
    m_ids.append(id);
    m_stack->addWidget(shown);
    m_tabs->addTab(id, title);
}

void Inspector::setTabCount(const QString& id, int count)
{
    m_tabs->setCount(id, count);
}

void Inspector::setTabVisible(const QString& id, bool visible)
{
    m_tabs->setTabVisible(id, visible);
}

void Inspector::setCurrentTab(const QString& id)
{
    m_tabs->setCurrent(id);
}

QString Inspector::currentTab() const
{
    return m_tabs->current();
}

void Inspector::nextTab(int step)
{
    m_tabs->next(step);
}

void Inspector::addNotice(QWidget* notice)
{
    m_notices->layout()->addWidget(notice);
}

void Inspector::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Base));
    painter.fillRect(0, 0, width(), m_stack->y(), look.color(Token::Window));
}

} // namespace alien
