// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/api/fieldform.h"

#include "views/api/fieldeditor.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

FieldForm::FieldForm(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"api.fields"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addStretch(1);
}

void FieldForm::setOperation(const ApiOperation* operation, Generation generation)
{
    if (operation == m_operation && generation == m_generation)
        return;
    m_operation = operation;
    m_generation = generation;
    const Look& look = Look::of(this);
    m_editors.clear();
    delete m_body;
    m_body = new QWidget(this);
    auto* form = new QFormLayout(m_body);
    form->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    form->setHorizontalSpacing(look.px(10));
    form->setVerticalSpacing(look.px(10));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->insertWidget(0, m_body);
    if (operation != nullptr) {
        for (const ApiField::Place place : {ApiField::Place::Path, ApiField::Place::Query, ApiField::Place::Body}) {
            for (const ApiField* field : operation->fieldsAt(place, generation))
                addRow(*field);
        }
    }
    if (m_editors.isEmpty()) {
        auto* none = new TextLabel(tr("This operation takes nothing."), FontRole::Body, Token::Muted, m_body);
        none->setObjectName(u"api.noFields"_s);
        form->addRow(none);
    }
    m_body->show();
}

void FieldForm::addRow(const ApiField& field)
{
    auto* editor = new FieldEditor(field, m_generation, m_body);
    auto* label =
        new TextLabel(field.required ? field.key() + u" *"_s : field.key(), FontRole::Mono, Token::Text, m_body);
    const QString need = field.required ? tr("Needed") : tr("May be left out");
    const QString where = field.place == ApiField::Place::Path    ? tr("in the path")
                          : field.place == ApiField::Place::Query ? tr("in the query")
                                                                  : tr("in the body");
    label->setToolTip(tr("%1; %2.").arg(need, where));
    label->setBuddy(editor->input());
    static_cast<QFormLayout*>(m_body->layout())->addRow(label, editor);
    m_editors.append(editor);
    connect(editor, &FieldEditor::edited, this,
            [this, id = field.id()](const QString& text) { Q_EMIT edited(id, text); });
}

void FieldForm::setDraft(const ApiDraft& draft)
{
    const Document body = ApiBody::parse(draft.body);
    const bool readable = !body.isNull() && body.root().type() == Document::Type::Object;
    for (FieldEditor* editor : std::as_const(m_editors)) {
        const ApiField& field = editor->field();
        const bool inBody = field.place == ApiField::Place::Body;
        editor->input()->setEnabled(!inBody || readable);
        if (inBody && !readable)
            continue; // what stands there is what the JSON said when it could last be read
        editor->setText(inBody ? ApiBody::text(body, field) : draft.values.value(field.id()));
    }
}

void FieldForm::setProblems(const QList<ApiProblem>& problems, bool all)
{
    for (FieldEditor* editor : std::as_const(m_editors)) {
        const ApiProblem* first = nullptr;
        for (const ApiProblem& problem : problems) {
            if (first == nullptr && problem.place == editor->field().id() && (all || !editor->text().isEmpty()))
                first = &problem;
        }
        editor->setProblem(first ? first->text : QString(), first && first->blocks);
    }
}

bool FieldForm::focusFirstProblem()
{
    for (FieldEditor* editor : std::as_const(m_editors)) {
        if (!editor->hasProblem())
            continue;
        editor->input()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void FieldForm::focusFirst()
{
    if (!m_editors.isEmpty())
        m_editors.first()->input()->setFocus(Qt::OtherFocusReason);
}

} // namespace alien
