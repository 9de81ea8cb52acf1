// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/schemaform.h"

#include "client/documentedit.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 4;

QByteArray quoted(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

bool isValue(const QByteArray& json)
{
    return !Document::parse(json).isNull();
}

} // namespace

SchemaForm::SchemaForm(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"workbench.form"_s);
    setAccessibleName(tr("Parameters as fields"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SchemaForm::setSchema(const LearnedSchema& schema)
{
    const Look& look = Look::of(this);
    m_fields.clear();
    auto* page = new QWidget;
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(sided(0, look.px(8), look.px(8), look.px(8)));
    m_form->setHorizontalSpacing(look.px(10));
    m_form->setVerticalSpacing(look.px(6));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    if (schema.isForm())
        addFields(schema.root().fields, {}, 0);
    setWidget(page);
    setText(m_json);
}

void SchemaForm::addFields(const QList<LearnedSchema::Field>& fields, const QString& parent, int depth)
{
    for (const LearnedSchema::Field& field : fields) {
        if (field.type() == "object"_L1 && !field.fields.isEmpty() && depth < kDeepest) {
            auto* label = new TextLabel(oneLine(field.key), FontRole::SmallStrong, Token::Muted, widget());
            label->setContentsMargins(sided(Look::of(this).px(12) * depth, Look::of(this).px(6), 0, 0));
            m_form->addRow(label);
            addFields(field.fields, field.pointer, depth + 1);
        } else {
            addField(field, parent, depth);
        }
    }
}

void SchemaForm::addField(const LearnedSchema::Field& field, const QString& parent, int depth)
{
    Entry entry{field, parent, nullptr, nullptr};
    const int place = int(m_fields.size());
    QWidget* control = nullptr;
    const bool isBool = field.type() == "boolean"_L1 || field.type() == "bool"_L1;
    if (isBool || (field.isEnum && !field.isSecret)) {
        entry.box = new QComboBox;
        entry.box->setEditable(!isBool);
        entry.box->addItem({});
        if (isBool)
            entry.box->addItems({u"true"_s, u"false"_s});
        for (const QString& value : field.values) {
            const Document one = Document::parse(value.toUtf8());
            if (!isBool && !one.isNull())
                entry.box->addItem(oneLine(textOf(one.root())));
        }
        connect(entry.box, &QComboBox::currentTextChanged, this,
                [this, place](const QString& value) { write(m_fields.at(place), value); });
        control = entry.box;
    } else {
        entry.line = new QLineEdit;
        if (field.isSecret)
            entry.line->setEchoMode(QLineEdit::Password);
        entry.line->setPlaceholderText(field.isOptional() ? tr("left out") : QString());
        connect(entry.line, &QLineEdit::textEdited, this,
                [this, place](const QString& value) { write(m_fields.at(place), value); });
        control = entry.line;
    }
    const QString what = field.types.join(tr(" or "));
    control->setObjectName(u"workbench.form"_s + QString(field.pointer).replace(u'/', u'.'));
    control->setAccessibleName(field.key);
    control->setToolTip(plainTip(tr("%1, in %2 of %3 earlier ones").arg(what).arg(field.seen).arg(field.of)));
    auto* label = new TextLabel(oneLine(field.key, 40), FontRole::MonoSmall, Token::JsonKey);
    label->setContentsMargins(sided(Look::of(this).px(12) * depth, 0, 0, 0));
    label->setBuddy(control);
    m_form->addRow(label, control);
    m_fields.append(entry);
}

QString SchemaForm::textOf(const Document::Node& node)
{
    return node.type() == Document::Type::Missing ? QString() : node.text();
}

void SchemaForm::setText(const QByteArray& json)
{
    m_json = json;
    const Document document = Document::parse(json.trimmed().isEmpty() ? QByteArray("{}") : json);
    const bool object = !document.isNull() && document.root().type() == Document::Type::Object;
    if (widget())
        widget()->setEnabled(object);
    if (!object)
        return;
    m_showing = true;
    for (const Entry& entry : std::as_const(m_fields)) {
        const QString value = textOf(document.at(entry.field.pointer));
        if (entry.line && entry.line->text() != value && !entry.line->hasFocus())
            entry.line->setText(value);
        if (entry.box && entry.box->currentText() != value && !entry.box->hasFocus()) {
            if (const int at = entry.box->findText(value); at >= 0 || !entry.box->isEditable())
                entry.box->setCurrentIndex(at);
            else
                entry.box->setEditText(value);
        }
    }
    m_showing = false;
}

QByteArray SchemaForm::jsonOf(const LearnedSchema::Field& field, const QString& value)
{
    const QByteArray bytes = value.toUtf8();
    const bool textual = field.types.contains(u"string"_s);
    // "5" in a field that was met as text and as number is what it was more often.
    if (textual && field.type() == "string"_L1)
        return quoted(value);
    if (isValue(bytes))
        return bytes;
    return quoted(value);
}

void SchemaForm::write(const Entry& entry, const QString& value)
{
    if (m_showing)
        return;
    const QByteArray whole = m_json.trimmed().isEmpty() ? QByteArray("{}") : m_json;
    const Document document = Document::parse(whole);
    if (document.isNull())
        return;
    QWidget* control = entry.box ? static_cast<QWidget*>(entry.box) : entry.line;
    const QByteArray json = jsonOf(entry.field, value);
    const bool wrongType = !value.isEmpty() && !entry.field.types.contains(u"string"_s) && json.startsWith('"');
    setFieldError(control, wrongType);
    control->setAccessibleDescription(wrongType ? tr("Earlier ones had %1 here.").arg(entry.field.type()) : QString());
    DocumentEdit edit(document);
    const bool there = bool(document.at(entry.field.pointer));
    bool done = false;
    if (value.isEmpty() && !(entry.field.type() == "string"_L1 && !entry.field.isOptional()))
        done = there && edit.remove(entry.field.pointer);
    else if (there)
        done = edit.replace(entry.field.pointer, json);
    else
        done = edit.addMember(entry.parent, entry.field.key, json);
    if (!done && !value.isEmpty() && !entry.parent.isEmpty()) {
        // The object that holds it is missing too.
        const qsizetype slash = entry.parent.lastIndexOf(u'/');
        const QString key = entry.parent.mid(slash + 1).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        done = edit.addMember(entry.parent.left(slash), key, '{' + quoted(entry.field.key) + ": " + json + '}');
    }
    if (!done)
        return;
    m_json = edit.result();
    Q_EMIT edited(m_json);
}

} // namespace alien
