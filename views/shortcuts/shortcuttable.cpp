// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shortcuts/shortcuttable.h"

#include "views/common/actionregistry.h"
#include "views/shell/menus.h"
#include "views/shortcuts/shortcutmap.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

RowColumn<ShortcutRow> column(const QString& id, const QString& title, int width, int priority,
                              QString ShortcutRow::*text)
{
    RowColumn<ShortcutRow> out;
    out.id = id;
    out.title = title;
    out.width = width;
    out.priority = priority;
    out.text = [text](const ShortcutRow& row) { return row.*text; };
    return out;
}

QList<RowColumn<ShortcutRow>> tableColumns()
{
    auto name = column(u"name"_s, ShortcutTable::tr("Command"), 34, 0, &ShortcutRow::name);
    name.other = [](const ShortcutRow& row, int role) -> QVariant {
        return role == TableModel::TooltipRole ? QVariant(row.hint) : QVariant();
    };
    auto keys = column(u"keys"_s, ShortcutTable::tr("Keys"), 20, 0, &ShortcutRow::keys);
    keys.mono = true;
    auto change = column(u"change"_s, ShortcutTable::tr("Change"), 10, 20, &ShortcutRow::change);
    change.other = [](const ShortcutRow&, int role) -> QVariant {
        return role == TableModel::MutedRole ? QVariant(true) : QVariant();
    };
    return {name, keys, column(u"menu"_s, ShortcutTable::tr("Menu"), 14, 10, &ShortcutRow::menu), change};
}

FieldSet tableFields()
{
    using Kind = QueryField::Kind;
    return {{u"keys"_s, Kind::Text, ShortcutTable::tr("Ctrl+K"), {}},
            {u"menu"_s, Kind::Text, ShortcutTable::tr("View, Deployment, …"), {}},
            {u"change"_s, Kind::Text, ShortcutTable::tr("changed"), {}}};
}

} // namespace

ShortcutTable::ShortcutTable(QObject* parent)
    : RowTable(tableColumns(), tableFields(), parent)
{}

void ShortcutTable::setMap(const ShortcutMap& map)
{
    QList<ShortcutRow> rows;
    for (const auto* action : map.actions().actions()) {
        const auto& spec = map.actions().spec(action);
        ShortcutRow row;
        row.id = spec.id;
        row.menu = menuTitle(spec.menu);
        row.name = ActionRegistry::plainText(spec.text);
        row.keys = keysText(*action);
        row.change = map.isChanged(*action) ? tr("changed") : QString();
        row.hint = spec.hint;
        row.place = int(rows.size());
        rows.append(row);
    }
    setRows(rows);
}

bool ShortcutTable::tieLess(Slot a, Slot b) const
{
    return rowInSlot(a).place < rowInSlot(b).place;
}

} // namespace alien
