// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/setsfield.h"

#include "client/codec/writer.h"
#include "views/stack/chipedit.h"

#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

SetsField::SetsField(const StackField& field, const QString& title, const QString& at, QWidget* parent)
    : StackFieldEditor(field, title, at, parent)
    , m_chips(new ChipEdit(childName(u"chips"_s), tr("permission set"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    m_chips->setChoices([this] {
        QList<ChipEdit::Chip> out;
        for (const StackType& type : stackTypes(stack().dialect())) {
            const QStringList sets =
                type.declarable || !type.permissionSets.isEmpty() ? permissionSetsOf(type) : QStringList();
            for (const QString& set : sets) {
                if (!m_sets.contains(set))
                    out.append({set, IconId::None});
            }
        }
        return out;
    });
    connect(m_chips, &ChipEdit::added, this, [this](const QString& set) {
        Q_EMIT edited({StackEdit::append(pointer(), codec::Writer::quoted(set))}, {});
    });
    connect(m_chips, &ChipEdit::removed, this,
            [this](int chip) { Q_EMIT edited({StackEdit::remove(pointer() + u'/' + QString::number(chip))}, {}); });
}

void SetsField::show(const Document::Node& value)
{
    m_sets = permissionSetNames(value);
    QList<ChipEdit::Chip> chips;
    for (const QString& set : std::as_const(m_sets))
        chips.append({set, IconId::None});
    m_chips->setChips(chips);
}

QStringList permissionSetNames(const Document::Node& sets)
{
    QStringList out;
    for (int i = 0; sets.type() == Document::Type::Array && i < sets.size(); ++i) {
        const Document::Node set = sets.at(i);
        const QString own = set.find("id").text();
        out.append(set.type() == Document::Type::String ? set.text()
                   : own.isEmpty()                      ? SetsField::tr("a set of its own, %1").arg(i + 1)
                                                        : SetsField::tr("own set %1").arg(own));
    }
    return out;
}

} // namespace alien
