// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/choicefield.h"

#include "client/codec/writer.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/calmcombobox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace alien {

using namespace Qt::StringLiterals;

ChoiceField::ChoiceField(const StackField& field, const QString& title, const QString& at, QWidget* parent)
    : StackFieldEditor(field, title, at, parent)
    , m_box(new CalmComboBox(this))
{
    m_box->setObjectName(childName(u"value"_s));
    m_box->setAccessibleName(title);
    m_box->setMinimumWidth(Look::of(this).px(150));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    row->addStretch(1);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &ChoiceField::chosen);
}

void ChoiceField::show(const Document::Node& value)
{
    QStringList words = field().kind == StackField::Kind::Flag      ? QStringList{u"true"_s, u"false"_s}
                        : field().kind == StackField::Kind::Profile ? stack().profiles()
                                                                    : field().choices;
    const QString fallback = Document::parse(field().fallback).root().text();
    const QString now = value ? value.text() : fallback;
    // What stands there and is none of them is shown all the same.
    if (!words.contains(now))
        words.append(now);
    const QSignalBlocker quiet(m_box);
    if (words != m_words) {
        m_words = words;
        m_box->clear();
        for (const QString& word : words) {
            const QString shown = word == "true"_L1    ? tr("yes")
                                  : word == "false"_L1 ? tr("no")
                                  : word.isEmpty()     ? tr("not set")
                                                       : oneLine(word, 80);
            m_box->addItem(word == fallback && !fallback.isEmpty() ? tr("%1, by default").arg(shown) : shown);
        }
    }
    m_box->setCurrentIndex(int(m_words.indexOf(now)));
}

void ChoiceField::chosen(int index)
{
    const QString word = m_words.value(index);
    if (word.isEmpty())
        return;
    put(field().kind == StackField::Kind::Flag ? word.toLatin1() : codec::Writer::quoted(word));
}

} // namespace alien
