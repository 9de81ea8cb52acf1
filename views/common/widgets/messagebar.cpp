// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/messagebar.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"
#include "views/common/look/status.h"
#include "views/common/widgets/linklabel.h"

#include <QAccessible>
#include <QDeadlineTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr auto templateProperty = "alienTemplate";

StatusShape shapeOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Attention:
        return StatusShape::Attention;
    case MessageBar::Kind::Failed:
        return StatusShape::Failed;
    case MessageBar::Kind::Done:
        return StatusShape::Healthy;
    case MessageBar::Kind::Info:
        break;
    }
    return StatusShape::Info;
}

qint64 nowMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_icon(new QWidget(this))
    , m_actions(new QHBoxLayout)
    , m_timer(new QTimer(this))
{
    const Look& look = Look::of(this);
    m_icon->setFixedSize(look.px(16), look.px(18));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_label->setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sided(look.px(11), look.px(5), look.px(10), look.px(5)));
    row->setSpacing(look.px(8));
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_label, 1);
    m_actions->setSpacing(look.px(8));
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignVCenter);
    m_timer->setInterval(250);
    connect(m_timer, &QTimer::timeout, this, [this] {
        fill();
        if (nowMs() < m_deadline)
            return;
        stopCountdown();
        Q_EMIT countdownFinished();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::setMessage(Kind kind, const QString& strong, const QString& text)
{
    // A countdown in the text is the same message: it is told once.
    const bool told = !isHidden() && kind == m_kind && strong == m_strong;
    m_kind = kind;
    m_strong = strong;
    m_text = text;
    fill();
    setVisible(true);
    update();
    if (told)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::fill()
{
    const QString seconds = QString::number(m_deadline ? qMax(qint64(0), (m_deadline - nowMs() + 999) / 1000) : 0);
    const QString strong = QString(m_strong).replace("%1"_L1, seconds);
    const QString text = QString(m_text).replace("%1"_L1, seconds);
    const QString lines = text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    m_label->setText(u"<b style='font-weight:600'>%1</b> %2"_s.arg(strong.toHtmlEscaped(), lines));
    m_label->setAccessibleName(strong + u' ' + text);
    setAccessibleName(strong);
    setAccessibleDescription(text);
    const QList<QPushButton*> buttons = findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton* button : buttons)
        button->setText(button->property(templateProperty).toString().replace("%1"_L1, seconds));
}

QPushButton* MessageBar::addButton(const QString& text, IconId icon, std::function<void()> pressed)
{
    auto* button = new QPushButton(text, this);
    button->setProperty(templateProperty, text);
    button->setAutoDefault(false);
    button->setAccessibleName(QString(text).remove("%1"_L1).remove(QChar(0x2026)).simplified());
    if (icon != IconId::None)
        setButtonIcon(button, icon);
    if (pressed)
        connect(button, &QPushButton::clicked, this, std::move(pressed));
    m_actions->addWidget(button);
    button->show();
    fill();
    return button;
}

void MessageBar::addLink(const QString& text, std::function<void()> pressed)
{
    auto* link = new LinkLabel(text, this);
    connect(link, &LinkLabel::clicked, this, std::move(pressed));
    m_actions->addWidget(link);
    link->show();
}

void MessageBar::clearActions()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void MessageBar::startCountdown(std::chrono::milliseconds left)
{
    m_deadline = nowMs() + left.count();
    m_timer->start();
    fill();
}

void MessageBar::stopCountdown()
{
    m_timer->stop();
    m_deadline = 0;
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    const StatusShape shape = shapeOf(m_kind);
    QPainter painter(this);
    const Token tint = m_kind == Kind::Info ? Token::WorkingTint : tintToken(shape);
    const Token edge = m_kind == Kind::Info ? Token::WorkingIcon : iconToken(shape);
    paint::roundedBox(&painter, rect(), look.px(4), look.color(tint), look.color(Token::Border));
    painter.setClipRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, look.px(3), height()}));
    paint::roundedBox(&painter, rect(), look.px(4), look.color(edge), Qt::transparent);
    painter.setClipping(false);
    paintStatus(&painter, m_icon->geometry(), shape, look);
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_icon->setFixedSize(Look::of(this).px(16), Look::of(this).px(18));
}

} // namespace alien
