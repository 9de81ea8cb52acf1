// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/statusspelltable.h"

#include "client/types/deploymentstatus.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

RowColumn<StatusSpell> timeColumn(const Format& format)
{
    RowColumn<StatusSpell> time;
    time.id = u"time"_s;
    time.title = StatusSpellTable::tr("Since");
    time.width = 12;
    time.priority = 0;
    time.sort = Column::Sort::Number;
    time.descendingFirst = true;
    time.mono = true;
    time.text = [&format](const StatusSpell& row) { return format.time(row.fromMs); };
    time.number = [](const StatusSpell& row) { return row.fromMs; };
    time.other = [&format](const StatusSpell& row, int role) -> QVariant {
        const bool whole = role == TableModel::CopyRole || role == TableModel::TooltipRole;
        return whole ? QVariant(format.exact(row.fromMs)) : QVariant();
    };
    return time;
}

RowColumn<StatusSpell> statusColumn()
{
    RowColumn<StatusSpell> status;
    status.id = u"status"_s;
    status.title = StatusSpellTable::tr("Status");
    status.width = 18;
    status.minWidth = 12;
    status.priority = 0;
    status.text = [](const StatusSpell& row) {
        return row.status.isEmpty() ? StatusSpellTable::tr("gone") : row.status;
    };
    status.other = [](const StatusSpell& row, int role) -> QVariant {
        if (role == TableModel::StatusRole)
            return row.status.isEmpty() ? StatusSpellTable::tr("gone") : row.status;
        if (role == TableModel::StatusClassRole)
            return int(row.status.isEmpty() ? StatusClass::Gone : statusClass(row.status.toStdString()));
        return {};
    };
    return status;
}

QList<RowColumn<StatusSpell>> tableColumns(const Format& format)
{
    RowColumn<StatusSpell> lasted;
    lasted.id = u"lasted"_s;
    lasted.title = StatusSpellTable::tr("For");
    lasted.width = 10;
    lasted.priority = 0;
    lasted.sort = Column::Sort::Number;
    lasted.text = [&format](const StatusSpell& row) { return format.duration(row.toMs - row.fromMs); };
    lasted.number = [](const StatusSpell& row) { return row.toMs - row.fromMs; };
    RowColumn<StatusSpell> watched;
    watched.id = u"watched"_s;
    watched.title = StatusSpellTable::tr("Watched");
    watched.width = 12;
    watched.priority = 1;
    watched.text = [](const StatusSpell& row) {
        return row.watched ? StatusSpellTable::tr("all the time") : StatusSpellTable::tr("in part");
    };
    return {timeColumn(format), statusColumn(), lasted, watched};
}

} // namespace

StatusSpellTable::StatusSpellTable(const Format& format, QObject* parent)
    : RowTable(tableColumns(format), FieldSet{}, parent)
{
    setSortKeys({{columnOf(u"time"_s), Qt::DescendingOrder}});
}

} // namespace alien
