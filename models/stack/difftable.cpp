// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/difftable.h"

#include "client/redactor.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

const char* kindWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return QT_TRANSLATE_NOOP("alien::DiffTable", "added");
    case ChangeKind::Removed:
        return QT_TRANSLATE_NOOP("alien::DiffTable", "removed");
    case ChangeKind::Changed:
        break;
    }
    return QT_TRANSLATE_NOOP("alien::DiffTable", "changed");
}

QList<RowColumn<DiffRow>> tableColumns()
{
    const auto make = [](const QString& id, const QString& title, int width, auto text) {
        RowColumn<DiffRow> out;
        out.id = id;
        out.title = title;
        out.width = width;
        out.priority = id == "before"_L1 ? 20 : 0;
        out.text = text;
        return out;
    };
    auto what = make(u"what"_s, DiffTable::tr("What"), 12,
                     [](const DiffRow& row) { return DiffTable::tr(kindWord(row.kind)); });
    what.code = [](const DiffRow& row) { return QString::fromLatin1(kindWord(row.kind)); };
    auto before = make(u"before"_s, DiffTable::tr("Before"), 26, [](const DiffRow& row) { return row.before; });
    auto after = make(u"after"_s, DiffTable::tr("After"), 26, [](const DiffRow& row) { return row.after; });
    before.mono = after.mono = true;
    // Images differ in their tags, at the end.
    before.elide = after.elide = Qt::ElideMiddle;
    return {make(u"platform"_s, DiffTable::tr("Platform"), 12, [](const DiffRow& row) { return row.platform; }),
            make(u"place"_s, DiffTable::tr("Place"), 30, [](const DiffRow& row) { return row.place; }), what, before,
            after};
}

FieldSet tableFields()
{
    using Kind = QueryField::Kind;
    return {{u"platform"_s, Kind::Text, DiffTable::tr("platform"), {}},
            {u"place"_s, Kind::Text, DiffTable::tr("place"), {}},
            {u"what"_s, Kind::Text, DiffTable::tr("added, changed, removed"), {}}};
}

} // namespace

QByteArray shownValue(const FieldChange& field, const QByteArray& value)
{
    if (value.isEmpty())
        return value;
    return Redactor::isSecretKey(field.pointer.section(u'/', -1)) ? Redactor::mark().toUtf8() : Redactor::json(value);
}

DiffTable::DiffTable(QObject* parent)
    : RowTable(tableColumns(), tableFields(), parent)
{
    setSortKeys({{columnOf(u"platform"_s), Qt::AscendingOrder}, {columnOf(u"place"_s), Qt::AscendingOrder}});
}

void DiffTable::setDifference(const QList<StackDiff>& difference)
{
    QList<DiffRow> rows;
    const auto add = [&rows](const QString& platform, const QString& place, ChangeKind kind, const QByteArray& before,
                             const QByteArray& after) {
        rows.append({platform + u'|' + place + u'|' + QString::number(rows.size()), platform, place, kind,
                     QString::fromUtf8(before), QString::fromUtf8(after)});
    };
    for (const StackDiff& diff : difference) {
        if (diff.kind != ChangeKind::Changed)
            add(diff.platform, tr("the whole stack"), diff.kind, {}, {});
        for (const ResourceChange& change : diff.resources) {
            if (change.kind != ChangeKind::Changed)
                add(diff.platform, change.id, change.kind,
                    change.kind == ChangeKind::Removed ? change.type.toUtf8() : QByteArray(),
                    change.kind == ChangeKind::Added ? change.type.toUtf8() : QByteArray());
            for (const FieldChange& field : change.fields)
                add(diff.platform, change.id + u" / "_s + field.name, field.kind, shownValue(field, field.before),
                    shownValue(field, field.after));
        }
        for (const FieldChange& field : diff.fields)
            add(diff.platform, field.name, field.kind, shownValue(field, field.before), shownValue(field, field.after));
    }
    setRows(rows);
}

} // namespace alien
