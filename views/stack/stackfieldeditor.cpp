// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/stackfieldeditor.h"

#include "views/stack/choicefield.h"
#include "views/stack/codefield.h"
#include "views/stack/linefield.h"
#include "views/stack/recordsfield.h"
#include "views/stack/referencesfield.h"
#include "views/stack/setsfield.h"
#include "views/stack/triggersfield.h"

namespace alien {

using namespace Qt::StringLiterals;

StackFieldEditor::StackFieldEditor(const StackField& field, const QString& title, const QString& at, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_title(title)
    , m_at(at)
{
    setObjectName(u"stack.field."_s + field.name);
}

QString StackFieldEditor::pointer() const
{
    return resourcePointer(m_resource.id(), m_at);
}

QString StackFieldEditor::childName(const QString& part) const
{
    return objectName() + u'.' + part;
}

void StackFieldEditor::showResource(const StackView& stack, const StackResource& resource)
{
    m_stack = stack;
    m_resource = resource;
    show(m_stack.document().at(pointer()));
}

void StackFieldEditor::put(const QByteArray& json, const QByteArray& mergeKey)
{
    if (!m_field.required && json == m_field.fallback)
        takeOut(mergeKey);
    else
        Q_EMIT edited({StackEdit::set(pointer(), json)}, mergeKey);
}

void StackFieldEditor::takeOut(const QByteArray& mergeKey)
{
    Q_EMIT edited({StackEdit::remove(pointer())}, mergeKey);
}

StackFieldEditor* StackFieldEditor::make(const StackField& field, const QString& title, const QString& at,
                                         QWidget* parent)
{
    using Kind = StackField::Kind;
    switch (field.kind) {
    case Kind::Flag:
    case Kind::Choice:
    case Kind::Profile:
        return new ChoiceField(field, title, at, parent);
    case Kind::References:
        return new ReferencesField(field, title, at, parent);
    case Kind::Triggers:
        return new TriggersField(field, title, at, parent);
    case Kind::Sets:
        return new SetsField(field, title, at, parent);
    case Kind::Code:
        return new CodeField(field, title, at, parent);
    case Kind::Environment:
    case Kind::Texts:
    case Kind::Amount:
    case Kind::Ports:
    case Kind::Endpoints:
    case Kind::Probe:
    case Kind::Rules:
    case Kind::Record:
        return new RecordsField(field, title, at, parent);
    case Kind::Text:
    case Kind::Whole:
    case Kind::Json:
        break;
    }
    return new LineField(field, title, at, parent);
}

} // namespace alien
