// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/statuschangetable.h"

#include "client/types/deploymentstatus.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

RowColumn<StatusChange> statusColumn(const QString& id, const QString& title, const QString& none,
                                     QString StatusChange::*field)
{
    RowColumn<StatusChange> out;
    out.id = id;
    out.title = title;
    out.width = 18;
    out.minWidth = 12;
    out.priority = 0;
    out.text = [field, none](const StatusChange& row) { return (row.*field).isEmpty() ? none : row.*field; };
    out.other = [field, none](const StatusChange& row, int role) -> QVariant {
        const QString status = row.*field;
        if (role == TableModel::StatusRole)
            return status.isEmpty() ? none : status;
        if (role == TableModel::StatusClassRole)
            return int(status.isEmpty() ? StatusClass::Gone : statusClass(status.toStdString()));
        return {};
    };
    return out;
}

QList<RowColumn<StatusChange>> tableColumns(const Format& format, const StatusChangeTable::NameOf& nameOf)
{
    RowColumn<StatusChange> time;
    time.id = u"time"_s;
    time.title = StatusChangeTable::tr("Time");
    time.width = 12;
    time.priority = 0;
    time.sort = Column::Sort::Number;
    time.descendingFirst = true;
    time.mono = true;
    time.text = [&format](const StatusChange& row) { return format.time(row.atMs); };
    // One poll tells of several changes, and not in the order in which they happened.
    time.number = [](const StatusChange& row) { return row.atMs; };
    time.other = [&format](const StatusChange& row, int role) -> QVariant {
        const bool whole = role == TableModel::CopyRole || role == TableModel::TooltipRole;
        return whole ? QVariant(format.exact(row.atMs)) : QVariant();
    };
    QList<RowColumn<StatusChange>> out{time};
    if (nameOf) {
        RowColumn<StatusChange> name;
        name.id = u"name"_s;
        name.title = StatusChangeTable::tr("Deployment");
        name.width = 24;
        name.priority = 0;
        name.text = [nameOf](const StatusChange& row) { return nameOf(row.deploymentId); };
        out.append(name);
    }
    out.append(
        statusColumn(u"from"_s, StatusChangeTable::tr("From"), StatusChangeTable::tr("new here"), &StatusChange::from));
    out.append(
        statusColumn(u"status"_s, StatusChangeTable::tr("To"), StatusChangeTable::tr("gone"), &StatusChange::to));
    return out;
}

} // namespace

StatusChangeTable::StatusChangeTable(const Format& format, const NameOf& nameOf, QObject* parent)
    : RowTable(tableColumns(format, nameOf), FieldSet{}, parent)
{
    setSortKeys({{columnOf(u"time"_s), Qt::DescendingOrder}});
}

} // namespace alien
