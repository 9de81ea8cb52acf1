// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/tokentable.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QList<RowColumn<TokenRow>> tableColumns(const Format& format)
{
    const auto make = [](const QString& id, const QString& title, int width, int priority, auto text) {
        RowColumn<TokenRow> out;
        out.id = id;
        out.title = title;
        out.width = width;
        out.priority = priority;
        out.text = text;
        return out;
    };
    auto prefix = make(u"name"_s, TokenTable::tr("Begins with"), 15, 0, [](const TokenRow& row) {
        return row.own ? TokenTable::tr("%1 (this console)").arg(row.prefix) : row.prefix;
    });
    prefix.mono = true;
    auto created = make(u"created"_s, TokenTable::tr("Created"), 14, 20,
                        [&format](const TokenRow& row) { return format.time(row.createdMs); });
    created.sort = Column::Sort::Number;
    created.descendingFirst = true;
    created.number = [](const TokenRow& row) { return row.createdMs; };
    auto id = make(u"id"_s, TokenTable::tr("Id"), 14, 60, [](const TokenRow& row) { return row.id; });
    id.mono = true;
    id.elide = Qt::ElideMiddle;
    return {prefix, make(u"type"_s, TokenTable::tr("Kind"), 17, 10, [](const TokenRow& row) { return row.type; }),
            make(u"owner"_s, TokenTable::tr("For"), 16, 30, [](const TokenRow& row) { return row.owner; }), created,
            id};
}

} // namespace

TokenTable::TokenTable(const Format& format, QObject* parent)
    : RowTable(tableColumns(format), FieldSet{}, parent)
{
    setSortKeys({{columnOf(u"created"_s), Qt::DescendingOrder}});
}

} // namespace alien
