// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payload/payloadbar.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/controlaccess.h"
#include "views/common/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace alien {

using namespace Qt::StringLiterals;

PayloadBar::PayloadBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, FontRole::Strong, Token::Text, this))
    , m_fact(new TextLabel({}, FontRole::Small, Token::Muted, this))
    , m_widgets(new QHBoxLayout)
    , m_find(new QLineEdit(this))
    , m_hits(new TextLabel({}, FontRole::Small, Token::Muted, this))
    , m_case(new QAction(u"Aa"_s, this))
    , m_up(makeIconButton(IconId::Up, tr("Previous match"), this))
    , m_down(makeIconButton(IconId::Down, tr("Next match"), this))
    , m_more(makeIconButton(IconId::More, tr("More about this payload"), this))
{
    const Look& look = Look::of(this);
    m_title->setVisible(false);
    m_fact->setVisible(false);
    m_fact->setElide(Qt::ElideRight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sided(look.px(12), look.px(3), look.px(6), look.px(4)));
    row->setSpacing(look.px(8));
    row->addWidget(m_title);
    row->addWidget(m_fact);
    row->addStretch(1);
    row->addLayout(m_widgets);
    buildFind();
    row->addWidget(m_find, 3);
    row->addWidget(m_hits);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(0);
    steps->addWidget(m_up);
    steps->addWidget(m_down);
    row->addLayout(steps);
    buildModes(row);
    m_more->setObjectName(u"payload.more"_s);
    row->addWidget(m_more);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PayloadBar::buildFind()
{
    const Look& look = Look::of(this);
    m_find->setObjectName(u"payload.find"_s);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setMinimumWidth(look.px(130));
    m_find->setMaximumWidth(look.px(260));
    m_find->addAction(new QAction(look.icon(IconId::Search), tr("Find"), m_find), QLineEdit::LeadingPosition);
    addClearButton(m_find);
    m_find->installEventFilter(this);
    m_case->setObjectName(u"payload.case"_s);
    m_case->setText(tr("Tell capital and small letters apart"));
    m_case->setCheckable(true);
    m_hits->setObjectName(u"payload.hits"_s);
    m_up->setObjectName(u"payload.previous"_s);
    m_down->setObjectName(u"payload.next"_s);
    for (QPushButton* button : {m_up, m_down})
        button->hide();
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (QPushButton* button : {m_up, m_down})
            button->setVisible(!text.isEmpty());
        fitFact();
        Q_EMIT findChanged(text);
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { Q_EMIT findNext(true); });
    connect(m_case, &QAction::toggled, this, [this] { Q_EMIT findChanged(m_find->text()); });
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT findNext(false); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT findNext(true); });
}

void PayloadBar::buildModes(QHBoxLayout* row)
{
    auto* modes = new QHBoxLayout;
    modes->setSpacing(0);
    const std::array names{tr("Tree"), tr("Text"), tr("Hex")};
    for (std::size_t i = 0; i < m_modes.size(); ++i) {
        auto* button = new QPushButton(names[i], this);
        button->setObjectName(u"payload.mode%1"_s.arg(i));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(i == 0);
        // One of the three is on, whether it was pressed or toggled from outside.
        connect(button, &QPushButton::toggled, this, [this, i] {
            setMode(PayloadView::Mode(i));
            Q_EMIT modeChosen(PayloadView::Mode(i));
        });
        m_modes[i] = button;
        modes->addWidget(button);
    }
    row->addLayout(modes);
}

void PayloadBar::setTitle(const QString& title, const QString& fact)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_fact->setText(fact);
    fitFact();
    if (!m_named)
        m_find->setAccessibleName(title.isEmpty() ? tr("Find") : tr("Find in %1").arg(title));
}

QString PayloadBar::title() const
{
    return m_title->text();
}

void PayloadBar::addWidget(QWidget* widget)
{
    m_widgets->addWidget(widget);
}

void PayloadBar::setFindName(const QString& accessibleName)
{
    m_named = true;
    m_find->setAccessibleName(accessibleName);
}

void PayloadBar::setMode(PayloadView::Mode mode)
{
    for (std::size_t i = 0; i < m_modes.size(); ++i) {
        const QSignalBlocker quiet(m_modes[i]);
        m_modes[i]->setChecked(i == std::size_t(mode));
    }
}

void PayloadBar::setModeEnabled(PayloadView::Mode mode, bool enabled, const QString& reason)
{
    QPushButton* button = m_modes[std::size_t(mode)];
    button->setEnabled(enabled);
    button->setToolTip(enabled ? QString() : plainTip(reason));
    button->setAccessibleDescription(enabled ? QString() : reason);
}

void PayloadBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitFact();
}

/// In a narrow place what one searches for is worth more than the size of the payload.
void PayloadBar::fitFact()
{
    const int room = Look::of(this).px(m_find->text().isEmpty() ? 420 : 560);
    m_fact->setVisible(!m_fact->text().isEmpty() && width() >= room);
}

void PayloadBar::setHits(const QString& text, bool none)
{
    m_hits->setText(text);
    setFieldError(m_find, none);
}

void PayloadBar::setHitsTip(const QString& tip)
{
    m_hits->setToolTip(tip);
}

void PayloadBar::setFindText(const QString& text)
{
    m_find->setText(text);
}

QString PayloadBar::findText() const
{
    return m_find->text();
}

bool PayloadBar::caseMatters() const
{
    return m_case->isChecked();
}

void PayloadBar::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void PayloadBar::setContentEnabled(bool enabled)
{
    m_find->setEnabled(enabled);
    m_more->setEnabled(enabled);
    for (QPushButton* button : m_modes)
        button->setEnabled(enabled && button->isEnabled());
}

bool PayloadBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ShiftModifier) {
            Q_EMIT findNext(false);
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            Q_EMIT findLeft();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QSize PayloadBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), Look::of(this).px(32)};
}

void PayloadBar::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Window));
    painter.fillRect(0, height() - 1, width(), 1, look.color(Token::Border));
}

} // namespace alien
