// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/statepane.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// An icon or a status shape before the title.
class Mark : public QWidget
{
public:
    using QWidget::QWidget;
    StatePane::Kind kind = StatePane::Kind::None;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Look& look = Look::of(this);
        QPainter painter(this);
        if (kind == StatePane::Kind::Forbidden)
            paintIcon(&painter, rect(), IconId::Lock, look.color(Token::Muted));
        else if (kind == StatePane::Kind::Error)
            paintStatus(&painter, rect(), StatusShape::Failed, look);
        else if (kind == StatePane::Kind::Unreachable)
            paintStatus(&painter, rect(), StatusShape::Attention, look);
    }
};

} // namespace

StatePane::StatePane(QWidget* parent)
    : QWidget(parent)
    , m_icon(new Mark(this))
    , m_title(new TextLabel({}, FontRole::Strong, Token::Text, this))
    , m_text(new TextLabel({}, FontRole::Body, Token::Text, this))
    , m_button(new QPushButton(this))
    , m_link(new LinkLabel({}, this))
    , m_delay(new QTimer(this))
{
    const Look& look = Look::of(this);
    m_icon->setFixedSize(look.px(16), look.px(16));
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(look.px(560));
    m_button->setAutoDefault(false);
    m_button->setObjectName(u"state.button"_s);
    m_link->setObjectName(u"state.link"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(look.px(8));
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look.px(12));
    buttons->addWidget(m_button);
    buttons->addWidget(m_link);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(16));
    column->setSpacing(look.px(4));
    column->addLayout(head);
    column->addWidget(m_text);
    column->addSpacing(look.px(6));
    column->addLayout(buttons);
    column->addStretch(1);
    m_delay->setSingleShot(true);
    m_delay->setInterval(200);
    connect(m_delay, &QTimer::timeout, this, [this] {
        m_skeleton = true;
        update();
    });
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT buttonClicked(m_state.kind); });
    connect(m_link, &LinkLabel::clicked, this, [this] { Q_EMIT linkClicked(m_state.kind); });
    setState({});
}

void StatePane::setState(const State& state)
{
    if (state.kind == Kind::Loading && m_state.kind == Kind::Loading)
        return;
    m_state = state;
    m_skeleton = false;
    if (state.kind == Kind::Loading)
        m_delay->start();
    else
        m_delay->stop();
    fill();
    setVisible(state.kind != Kind::None);
    update();
}

void StatePane::fill()
{
    const bool marked =
        m_state.kind == Kind::Forbidden || m_state.kind == Kind::Error || m_state.kind == Kind::Unreachable;
    static_cast<Mark*>(m_icon)->kind = m_state.kind;
    m_icon->setVisible(marked);
    m_title->setText(m_state.title);
    m_title->setVisible(!m_state.title.isEmpty());
    m_text->setText(m_state.text);
    m_text->setVisible(!m_state.text.isEmpty());
    m_button->setText(m_state.button);
    m_button->setAccessibleName(m_state.button);
    m_button->setVisible(!m_state.button.isEmpty());
    setButtonIcon(m_button, m_state.buttonIcon);
    m_link->setText(m_state.link);
    m_link->setVisible(!m_state.link.isEmpty());
    m_link->updateGeometry();
    setAccessibleName(m_state.kind == Kind::Loading ? tr("Loading") : m_state.title);
    setAccessibleDescription(m_state.text);
}

void StatePane::showLoading()
{
    setState({Kind::Loading, {}, {}, {}, IconId::None, {}});
}

void StatePane::showFiltered(int filters, int total, const QString& things)
{
    //: %1: a number with a plural, "3 filters"; %2: how many there are in all; %3: "deployments"
    const QString text = filters == 1 ? tr("1 filter hides all %1 %2.").arg(total).arg(things)
                                      : tr("%1 filters hide all %2 %3.").arg(filters).arg(total).arg(things);
    setState({Kind::EmptyFiltered, tr("Nothing matches"), text, tr("Clear filters"), IconId::None, {}});
}

void StatePane::showForbidden(const QString& text)
{
    setState({Kind::Forbidden, tr("Your token may not see this"), text, {}, IconId::None, {}});
}

void StatePane::showError(const QString& title, const QString& text)
{
    setState({Kind::Error, title, text, tr("Try again"), IconId::Refresh, tr("Copy report")});
}

void StatePane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::of(this).color(Token::Base));
    if (m_state.kind != Kind::Loading || !m_skeleton)
        return;
    paintSkeleton(&painter);
}

void StatePane::paintSkeleton(QPainter* painter) const
{
    struct Row
    {
        int name;
        int rest;
    };
    static constexpr std::array rows{Row{90, 120}, Row{72, 140}, Row{104, 96},
                                     Row{80, 110}, Row{96, 132}, Row{68, 104}};
    const Look& look = Look::of(this);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    int y = look.px(12);
    for (const Row& row : rows) {
        const int middle = y + look.rowHeight() / 2;
        painter->setBrush(look.color(Token::Border));
        painter->drawEllipse(QRect(look.px(16), middle - look.px(7), look.px(14), look.px(14)));
        painter->drawRect(QRect(look.px(40), middle - look.px(4), look.px(row.name), look.px(8)));
        painter->setBrush(look.color(Token::Grid));
        painter->drawRect(QRect(look.px(50 + row.name), middle - look.px(4), look.px(row.rest), look.px(8)));
        y += look.rowHeight();
    }
}

} // namespace alien
