// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/linefield.h"

#include "client/codec/writer.h"
#include "models/stack/jsonstyle.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace alien {

using namespace Qt::StringLiterals;

LineField::LineField(const StackField& field, const QString& title, const QString& at, QWidget* parent)
    : StackFieldEditor(field, title, at, parent)
    , m_line(new QLineEdit(this))
{
    Look& look = Look::of(this);
    m_line->setObjectName(childName(u"value"_s));
    m_line->setAccessibleName(title);
    look.dress(m_line, FontRole::Mono);
    const QString fallback = Document::parse(field.fallback).root().text();
    m_line->setPlaceholderText(field.fallback.isEmpty()   ? (field.required ? tr("required") : tr("not set"))
                               : field.fallback == "null" ? tr("none, by default")
                                                          : tr("%1, by default").arg(fallback));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(6));
    row->addWidget(m_line, field.kind == StackField::Kind::Whole ? 0 : 1);
    if (field.kind == StackField::Kind::Whole)
        m_line->setFixedWidth(look.px(150));
    if (!field.unit.isEmpty())
        row->addWidget(new TextLabel(field.unit, FontRole::Body, Token::Muted, this));
    if (field.kind == StackField::Kind::Whole)
        row->addStretch(1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &LineField::typed);
}

QString LineField::textOf(const Document::Node& value) const
{
    if (!value || (value.type() == Document::Type::Null && field().kind != StackField::Kind::Json))
        return {};
    return field().kind == StackField::Kind::Json ? QString::fromUtf8(compactJson(value)) : value.text();
}

void LineField::show(const Document::Node& value)
{
    if (m_unfinished && m_line->hasFocus())
        return;
    m_unfinished = false;
    setFieldError(m_line, false);
    const QString text = textOf(value);
    // The same JSON in another spelling is left as it was typed.
    if (text == m_line->text() || (m_line->hasFocus() && field().kind == StackField::Kind::Json &&
                                   textOf(Document::parse(m_line->text().toUtf8()).root()) == text))
        return;
    const QSignalBlocker quiet(m_line);
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

QByteArray LineField::jsonOf(const QString& text, QString* problem) const
{
    if (field().kind == StackField::Kind::Text)
        return codec::Writer::quoted(text);
    const QByteArray json = text.trimmed().toUtf8();
    const Document document = Document::parse(json);
    if (field().kind == StackField::Kind::Whole) {
        if (document.root().integer())
            return json;
        *problem = tr("%1 is a whole number.").arg(title());
        return {};
    }
    if (!document.isNull())
        return json;
    *problem = tr("No JSON yet: %1, at %2.").arg(document.error().text).arg(document.error().column);
    return {};
}

void LineField::typed(const QString& text)
{
    QString problem;
    QByteArray json;
    if (!text.trimmed().isEmpty())
        json = jsonOf(text, &problem);
    m_unfinished = !problem.isEmpty();
    setFieldError(m_line, m_unfinished);
    Q_EMIT problemChanged(problem);
    if (m_unfinished)
        return;
    const QByteArray key = "field:" + pointer().toUtf8();
    if (json.isEmpty())
        takeOut(key);
    else
        Q_EMIT edited({StackEdit::set(pointer(), json)}, key);
}

} // namespace alien
