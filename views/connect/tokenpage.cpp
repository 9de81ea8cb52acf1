// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connect/tokenpage.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/colorswatch.h"
#include "views/common/widgets/textlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

TokenPage::TokenPage(Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setObjectName(u"token"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void TokenPage::make()
{
    if (m_field != nullptr)
        return;
    makeControls();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m_look.px(24), m_look.px(24), m_look.px(24), m_look.px(24));
    column->setSpacing(m_look.px(10));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_look.px(8));
    for (auto* button : {m_go, m_again, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QWidget* widget : QList<QWidget*>{makeHead(), m_why, m_where, m_field, m_note, m_keep, m_keepNote}) {
        widget->setMaximumWidth(m_look.px(560));
        column->addWidget(widget);
    }
    column->addSpacing(m_look.px(8));
    column->addLayout(buttons);
    column->addStretch();
    bind();
    follow();
}

void TokenPage::makeControls()
{
    m_swatch = new ColorSwatch;
    m_title = new TextLabel({}, FontRole::Title);
    m_why = new TextLabel;
    m_where = new TextLabel({}, FontRole::Mono, Token::Muted);
    m_note = new TextLabel({}, FontRole::Small, Token::Failed);
    m_keepNote = new TextLabel({}, FontRole::Small, Token::Muted);
    buildField();
    m_keep = new QCheckBox(tr("Keep it in this desktop's secret store"));
    m_keep->setObjectName(u"token.keep"_s);
    m_keep->setAccessibleName(m_keep->text());
    m_go = new QPushButton(tr("Continue"));
    m_go->setObjectName(u"token.continue"_s);
    m_go->setAccessibleName(m_go->text());
    m_again = new QPushButton;
    m_again->setObjectName(u"token.again"_s);
    m_again->hide();
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"token.cancel"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    setButtonKind(m_go, ButtonKind::Primary);
    for (QWidget* control : QList<QWidget*>{m_field, m_go, m_again, m_cancel})
        setBigControl(control);
    for (auto* label : {m_why, m_note, m_keepNote})
        label->setWordWrap(true);
}

void TokenPage::bind()
{
    connect(m_field, &QLineEdit::textChanged, this, &TokenPage::follow);
    connect(m_field, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &TokenPage::cancelled);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_again->setEnabled(false);
        m_why->setText(m_source == Source::Command ? tr("The command is being asked.")
                                                   : tr("The secret store is being read."));
        Q_EMIT againRequested();
    });
    connect(m_go, &QPushButton::clicked, this, [this] {
        const Secret token(m_field->text().trimmed().toLatin1());
        m_field->clear();
        Q_EMIT given(token, m_keep->isChecked());
    });
}

QWidget* TokenPage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.px(8));
    row->addWidget(m_swatch);
    row->addWidget(m_title, 1);
    return head;
}

void TokenPage::buildField()
{
    m_field = new QLineEdit;
    m_field->setObjectName(u"token.field"_s);
    m_field->setAccessibleName(tr("Token"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_look.dress(m_field, FontRole::Mono);
    auto* eye = m_field->addAction(m_look.icon(IconId::Eye), QLineEdit::TrailingPosition);
    eye->setText(tr("Show the token"));
    eye->setCheckable(true);
    connect(eye, &QAction::toggled, this, [this, eye](bool shown) {
        m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(m_look.icon(shown ? IconId::EyeOff : IconId::Eye));
    });
}

void TokenPage::ask(const Profile& profile, const QString& why, Source source)
{
    make();
    if (profile.filingKey() != m_filingKey)
        m_field->clear();
    m_filingKey = profile.filingKey();
    m_saved = !profile.id.isEmpty();
    m_source = source;
    m_again->setText(source == Source::Command ? tr("Ask the command again") : tr("Read the secret store again"));
    m_again->setAccessibleName(m_again->text());
    m_again->setVisible(source != Source::None);
    m_again->setEnabled(true);
    m_title->setText(tr("Token for %1").arg(profile.name));
    setAccessibleName(m_title->text());
    m_swatch->setColor(profile.ownColor());
    m_why->setText(why);
    m_where->setText(profile.url.toString());
    m_keep->setChecked(profile.keepToken);
    showKeep();
}

void TokenPage::setKeyring(bool usable, const QString& why)
{
    m_keyring = usable;
    m_keyringWhy = why;
    if (m_field != nullptr)
        showKeep();
}

void TokenPage::showKeep()
{
    const bool canKeep = m_keyring && m_saved && m_source != Source::Command;
    m_keep->setEnabled(canKeep);
    if (!canKeep)
        m_keep->setChecked(false);
    if (canKeep)
        m_keepNote->setText(tr("Never written to a file."));
    else if (m_source == Source::Command)
        m_keepNote->setText(
            tr("This connection takes its token from a command; one that is typed lasts for this run only."));
    else if (!m_saved)
        m_keepNote->setText(tr("This connection is not saved, so its token lasts for this run only."));
    else
        m_keepNote->setText(tr("No secret store answers (%1): the token lasts for this run only.").arg(m_keyringWhy));
    m_keep->setAccessibleDescription(m_keepNote->text());
}

void TokenPage::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void TokenPage::follow()
{
    const QString text = m_field->text().trimmed();
    const auto isPlain = [](QChar c) { return c > u' ' && c < QChar(0x7f); };
    const bool plain = std::all_of(text.begin(), text.end(), isPlain);
    setFieldError(m_field, !plain);
    m_note->setText(plain ? QString() : tr("A token has no blanks and no letters beyond ASCII."));
    m_note->setVisible(!plain);
    m_field->setAccessibleDescription(m_note->text());
    m_go->setEnabled(plain && !text.isEmpty());
    m_go->setToolTip(m_go->isEnabled() ? QString() : tr("Type or paste the token first"));
    m_go->setAccessibleDescription(m_go->toolTip());
}

} // namespace alien
