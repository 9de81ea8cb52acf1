// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/operationtable.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QList<RowColumn<OperationRow>> tableColumns()
{
    RowColumn<OperationRow> method;
    method.id = u"method"_s;
    method.title = OperationTable::tr("Method");
    method.width = 8;
    method.minWidth = 6;
    method.priority = 0;
    method.mono = true;
    method.text = [](const OperationRow& row) { return QString::fromLatin1(row.operation->wire().method); };
    RowColumn<OperationRow> title;
    title.id = u"title"_s;
    title.title = OperationTable::tr("Operation");
    title.width = 24;
    title.priority = 0;
    title.text = [](const OperationRow& row) { return row.operation->titleText(); };
    title.other = [](const OperationRow& row, int role) -> QVariant {
        return role == TableModel::TooltipRole ? QVariant(row.operation->whatText()) : QVariant();
    };
    RowColumn<OperationRow> area;
    area.id = u"area"_s;
    area.title = OperationTable::tr("Area");
    area.width = 12;
    area.minWidth = 11;
    area.priority = 30;
    area.text = [](const OperationRow& row) { return row.operation->areaText(); };
    area.code = [](const OperationRow& row) { return QString::fromLatin1(row.operation->areaName()); };
    area.other = [](const OperationRow&, int role) -> QVariant {
        return role == TableModel::MutedRole ? QVariant(true) : QVariant();
    };
    RowColumn<OperationRow> access;
    access.id = u"access"_s;
    access.title = OperationTable::tr("Access");
    access.width = 11;
    access.minWidth = 9;
    access.priority = 10;
    access.text = [](const OperationRow& row) {
        return row.access.isEmpty() ? QString() : OperationTable::tr(row.access.constData());
    };
    access.code = [](const OperationRow& row) { return QString::fromLatin1(row.access); };
    RowColumn<OperationRow> path;
    path.id = u"path"_s;
    path.title = OperationTable::tr("Path");
    path.width = 30;
    path.priority = 60;
    path.shown = false;
    path.mono = true;
    path.text = [](const OperationRow& row) { return QString::fromLatin1(row.operation->wire().path); };
    return {method, title, area, access, path};
}

FieldSet tableFields()
{
    using Kind = QueryField::Kind;
    return {{u"method"_s, Kind::Word, OperationTable::tr("GET, POST, PUT, DELETE"), {}},
            {u"area"_s, Kind::Text, OperationTable::tr("groups, deployments, …"), {}},
            {u"access"_s, Kind::Text, OperationTable::tr("locked, not allowed"), {}},
            {u"path"_s, Kind::Text, OperationTable::tr("a part of the path"), {}}};
}

} // namespace

Availability apiAvailability(const AvailabilityContext& context, const ApiOperation& operation)
{
    // A token that the manager refuses may still ask for what anybody may, and what the operator wants to see is the
    // answer: being offline is no reason not to try a read.
    AvailabilityContext asked = context;
    if (operation.isRead())
        asked.online = true;
    if (!operation.permission)
        return {};
    Availability answer = permissionAvailability(asked, *operation.permission);
    if (answer.allowed && !operation.isRead() && context.readOnly)
        return {false, OperationTable::tr("This connection is read-only."), {}};
    return answer;
}

OperationTable::OperationTable(QObject* parent)
    : RowTable(tableColumns(), tableFields(), parent)
{}

void OperationTable::setContext(Generation generation, const AvailabilityContext& context, bool unlocked)
{
    QList<OperationRow> rows;
    for (const ApiOperation* operation : ApiCatalogue::of(generation)) {
        OperationRow row;
        row.operation = operation;
        row.place = int(rows.size());
        const bool mayNot = context.who && operation->permission && !may(*context.who, *operation->permission);
        if (mayNot)
            row.access = QT_TR_NOOP("not allowed");
        else if (!operation->isRead() && context.readOnly)
            row.access = QT_TR_NOOP("read-only");
        else if (operation->guarded)
            row.access = unlocked ? QT_TR_NOOP("unlocked") : QT_TR_NOOP("locked");
        rows.append(row);
    }
    setRows(rows);
}

QString OperationTable::rowId(const OperationRow& row) const
{
    return row.operation ? row.operation->id() : QString();
}

QString OperationTable::searchText(const OperationRow& row) const
{
    const Operation& wire = row.operation->wire();
    return QStringList{QString::fromLatin1(wire.method),
                       QString::fromLatin1(wire.path),
                       row.operation->id(),
                       row.operation->titleText(),
                       row.operation->areaText(),
                       row.access.isEmpty() ? QString() : tr(row.access.constData())}
        .join(u'\n');
}

bool OperationTable::tieLess(Slot a, Slot b) const
{
    return rowInSlot(a).place < rowInSlot(b).place;
}

} // namespace alien
