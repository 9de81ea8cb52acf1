// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/groups/creategroupform.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

CreateGroupForm::CreateGroupForm(const QStringList& namesInUse, const QString& name, int limit, QWidget* parent)
    : QWidget(parent)
    , m_inUse(namesInUse)
    , m_name(new QLineEdit(name, this))
    , m_limit(new QSpinBox(this))
    , m_note(new TextLabel({}, FontRole::Body, Token::Attention, this))
    , m_create(new QPushButton(tr("Create 1 group"), this))
{
    const Look& look = Look::of(this);
    setObjectName(u"group.form"_s);
    m_name->setObjectName(u"group.name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_limit->setObjectName(u"group.limit"_s);
    m_limit->setAccessibleName(tr("Deployments at most"));
    m_limit->setRange(1, 1'000'000);
    m_limit->setValue(limit);
    m_note->setObjectName(u"group.note"_s);
    m_note->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(look.px(10));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Deployments at &most"), m_limit);
    auto* hint = new TextLabel(tr("Neither can be changed later, and a group cannot be deleted."), FontRole::Small,
                               Token::Muted, this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"group.cancel"_s);
    cancel->setAccessibleName(tr("Cancel"));
    m_create->setObjectName(u"group.submit"_s);
    m_create->setAccessibleName(tr("Create 1 group"));
    setButtonKind(m_create, ButtonKind::Primary);
    setBigControl(cancel);
    setBigControl(m_create);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(look.px(12));
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(m_note);
    layout->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &CreateGroupForm::check);
    connect(m_limit, &QSpinBox::valueChanged, this, &CreateGroupForm::check);
    connect(cancel, &QPushButton::clicked, this, &CreateGroupForm::cancelled);
    connect(m_create, &QPushButton::clicked, this, [this] {
        m_create->setEnabled(false); // one click, one request
        Q_EMIT submitted(m_name->text().trimmed(), m_limit->value());
    });
    check();
}

void CreateGroupForm::check()
{
    const QString name = m_name->text().trimmed();
    m_create->setEnabled(!name.isEmpty());
    m_create->setAccessibleDescription(name.isEmpty() ? tr("Give it a name.") : QString());
    m_note->setText(m_inUse.contains(name)
                        ? tr("A group of this name exists already; only the id will tell them apart.")
                        : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    Q_EMIT edited(m_name->text(), m_limit->value());
}

void CreateGroupForm::showError(const QString& text)
{
    check();
    m_note->setText(text);
    m_note->show();
}

} // namespace alien
