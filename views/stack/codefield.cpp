// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/codefield.h"

#include "client/codec/writer.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

CodeField::CodeField(const StackField& field, const QString& title, const QString& at, QWidget* parent)
    : StackFieldEditor(field, title, at, parent)
    , m_image(new QLineEdit(this))
    , m_note(new TextLabel({}, FontRole::Small, Token::Muted, this))
{
    m_image->setObjectName(childName(u"image"_s));
    m_image->setAccessibleName(title);
    m_image->setPlaceholderText(tr("registry/name:tag, required"));
    Look::of(this).dress(m_image, FontRole::Mono);
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(2));
    column->addWidget(m_image);
    column->addWidget(m_note);
    setFocusProxy(m_image);
    connect(m_image, &QLineEdit::textChanged, this, &CodeField::typed);
}

void CodeField::show(const Document::Node& value)
{
    m_isImage = !value || value.find("type").text() != "source"_L1;
    const QString text = m_isImage ? value.find("image").text() : value.find("src").text();
    if (m_image->text() != text) {
        const QSignalBlocker quiet(m_image);
        m_image->setText(text);
        m_image->setCursorPosition(0);
    }
    m_note->setVisible(!m_isImage);
    m_note->setText(tr("Source code: a manager cannot deploy it. Name the image that was built from it; typing here "
                       "changes the folder."));
}

void CodeField::typed(const QString& text)
{
    const QByteArray json = codec::Writer::quoted(text);
    const QByteArray key = "field:" + pointer().toUtf8();
    if (m_isImage && !resource().field(field().name))
        Q_EMIT edited({StackEdit::set(pointer(), "{\"type\": \"image\", \"image\": " + json + '}')}, key);
    else
        Q_EMIT edited({StackEdit::set(pointer() + (m_isImage ? "/image"_L1 : "/src"_L1), json)}, key);
}

} // namespace alien
