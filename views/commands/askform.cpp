// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/askform.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace alien {

using namespace Qt::StringLiterals;

AskForm::AskForm(const Words& words, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_text(new QLineEdit(text, this))
    , m_note(new TextLabel({}, FontRole::Body, Token::Attention, this))
    , m_accept(new QPushButton(words.verb, this))
{
    const Look& look = Look::of(this);
    setObjectName(words.id + u".form"_s);
    m_text->setMaxLength(1 << 20); // a dashboard fits in
    m_text->setObjectName(words.id + u".text"_s);
    m_text->setAccessibleName(words.label);
    m_note->setObjectName(words.id + u".note"_s);
    m_note->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(look.px(10));
    form->addRow(words.label, m_text);
    auto* hint = new TextLabel(words.hint, FontRole::Small, Token::Muted, this);
    hint->setWordWrap(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(words.id + u".cancel"_s);
    cancel->setAccessibleName(cancel->text());
    m_accept->setObjectName(words.id + u".accept"_s);
    m_accept->setAccessibleName(words.verb);
    m_accept->setDefault(true);
    setButtonKind(m_accept, ButtonKind::Primary);
    for (QWidget* control : QList<QWidget*>{m_text, cancel, m_accept})
        setBigControl(control);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(look.px(12));
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT edited(m_text->text());
    });
    connect(m_text, &QLineEdit::returnPressed, m_accept, &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &AskForm::rejected);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT accepted(m_text->text().trimmed()); });
    check();
}

void AskForm::check()
{
    const bool good = m_words.mayBeEmpty || !m_text->text().trimmed().isEmpty();
    m_accept->setEnabled(good);
    m_accept->setAccessibleDescription(good ? QString() : tr("Fill in: %1.").arg(m_words.label));
    m_note->hide();
}

void AskForm::showError(const QString& text)
{
    m_note->setText(text);
    m_note->show();
    m_accept->setEnabled(true);
}

} // namespace alien
