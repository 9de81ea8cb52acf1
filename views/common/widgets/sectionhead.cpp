// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/sectionhead.h"

#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Looks like a search field, opens the palette.
class PaletteField : public QPushButton
{
public:
    explicit PaletteField(QWidget* parent)
        : QPushButton(parent)
    {
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setObjectName(u"head.palette"_s);
    }
    QString keys;
    [[nodiscard]] QSize sizeHint() const override { return {Look::of(this).px(220), Look::of(this).px(24)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {Look::of(this).px(100), Look::of(this).px(24)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Look& look = Look::of(this);
        QPainter painter(this);
        paint::roundedBox(&painter, rect(), look.px(4), look.color(Token::Base),
                          look.color(hasFocus() ? Token::Focus : Token::BorderStrong), hasFocus() ? 2 : 1);
        const int size = look.px(14);
        const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        paintIcon(&painter, place({look.px(7), (height() - size) / 2, size, size}), IconId::Search,
                  look.color(isEnabled() ? Token::Muted : Token::Disabled));
        QRect words = rect().adjusted(look.px(27), 0, -look.px(7), 0);
        painter.setFont(look.font(FontRole::Small));
        painter.setPen(look.color(isEnabled() ? Token::Muted : Token::Disabled));
        painter.drawText(place(words), Qt::AlignRight | Qt::AlignVCenter, keys);
        words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(keys) - look.px(6));
        painter.setFont(look.font(FontRole::Body));
        painter.setPen(look.color(isEnabled() ? Token::Placeholder : Token::Disabled));
        painter.drawText(place(words), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
};

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

SectionHead::SectionHead(QWidget* parent)
    : QWidget(parent)
    , m_navigation(new QHBoxLayout)
    , m_title(new TextLabel({}, FontRole::Title, Token::Text, this))
    , m_fact(new TextLabel({}, FontRole::Body, Token::Muted, this))
    , m_middle(new QHBoxLayout)
    , m_palette(new PaletteField(this))
    , m_actions(new QHBoxLayout)
{
    const Look& look = Look::of(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(12), 0, look.px(12), 0);
    row->setSpacing(look.px(8));
    m_navigation->setSpacing(look.px(2));
    row->addLayout(m_navigation);
    row->addWidget(m_title);
    row->addWidget(m_fact, 1);
    m_middle->setSpacing(look.px(8));
    row->addLayout(m_middle);
    row->addWidget(m_palette);
    m_actions->setSpacing(look.px(8));
    row->addLayout(m_actions);
    m_title->setObjectName(u"head.title"_s);
    m_fact->setElide(Qt::ElideRight);
    m_palette->setText(tr("Find or run anything"));
    m_palette->setAccessibleName(tr("Find or run anything"));
    m_palette->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHead::setNavigation(QAction* back, QAction* forward)
{
    clear(m_navigation);
    for (QAction* action : {back, forward}) {
        auto* button = new ActionButton(action, ButtonKind::Flat, this);
        button->setIconOnly(true);
        m_navigation->addWidget(button);
    }
}

void SectionHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHead::setFact(const QString& fact)
{
    m_fact->setText(fact);
}

void SectionHead::setPaletteAction(QAction* palette)
{
    m_palette->disconnect();
    m_palette->setVisible(palette != nullptr);
    if (!palette)
        return;
    static_cast<PaletteField*>(m_palette)->keys = palette->shortcut().toString(QKeySequence::NativeText);
    connect(m_palette, &QPushButton::clicked, palette, &QAction::trigger);
    m_palette->update();
}

void SectionHead::setActions(const QList<QAction*>& actions, bool primary)
{
    clear(m_actions);
    for (qsizetype i = 0; i < actions.size(); ++i)
        m_actions->addWidget(
            new ActionButton(actions.at(i), primary && i == 0 ? ButtonKind::Primary : ButtonKind::Normal, this));
    if (!isVisible())
        return;
    // A page that is built right now may be painted before the event loop lays these out: they would stand in a corner.
    for (int i = 0; i < m_actions->count(); ++i)
        m_actions->itemAt(i)->widget()->show();
    layout()->activate();
}

void SectionHead::addWidget(QWidget* widget)
{
    m_middle->addWidget(widget);
}

QSize SectionHead::sizeHint() const
{
    return {QWidget::sizeHint().width(), Look::of(this).px(40)};
}

void SectionHead::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Window));
    painter.fillRect(0, height() - 1, width(), 1, look.color(Token::Border));
}

} // namespace alien
