// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/referencesfield.h"

#include "client/codec/writer.h"
#include "views/stack/chipedit.h"

#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

ReferencesField::ReferencesField(const StackField& field, const QString& title, const QString& at, QWidget* parent)
    : StackFieldEditor(field, title, at, parent)
    , m_chips(new ChipEdit(childName(u"chips"_s), field.name == "links"_L1 ? tr("link") : tr("dependency"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    m_chips->setChoices([this] {
        QList<ChipEdit::Chip> out;
        for (const StackResource& other : stack().resources()) {
            if (other.id() != resource().id() && !m_ids.contains(other.id()))
                out.append({other.id(), resourceIcon(other.type())});
        }
        return out;
    });
    connect(m_chips, &ChipEdit::added, this, &ReferencesField::add);
    connect(m_chips, &ChipEdit::removed, this,
            [this](int chip) { Q_EMIT edited({StackEdit::remove(pointer() + u'/' + QString::number(chip))}, {}); });
}

void ReferencesField::show(const Document::Node& value)
{
    QList<ChipEdit::Chip> chips;
    m_ids.clear();
    for (int i = 0; value.type() == Document::Type::Array && i < value.size(); ++i) {
        const QString id = value.at(i).find("id").text();
        m_ids.append(id);
        chips.append({id, resourceIcon(value.at(i).find("type").text())});
    }
    m_chips->setChips(chips);
}

void ReferencesField::add(const QString& id)
{
    const QString type = stack().resource(id).type();
    Q_EMIT edited({StackEdit::append(pointer(), codec::Writer().text("type", type).text("id", id).toJson())}, {});
}

} // namespace alien
