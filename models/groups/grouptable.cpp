// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/grouptable.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

RowColumn<GroupRow> textColumn(const QString& id, const QString& title, int width, int priority,
                               QString DeploymentGroup::*field)
{
    RowColumn<GroupRow> out;
    out.id = id;
    out.title = title;
    out.width = width;
    out.priority = priority;
    out.text = [field](const GroupRow& row) { return row.group.*field; };
    return out;
}

RowColumn<GroupRow> numberColumn(const QString& id, const QString& title, int priority, const Format& format,
                                 const std::function<qint64(const GroupRow&)>& number)
{
    RowColumn<GroupRow> out;
    out.id = id;
    out.title = title;
    out.width = 9;
    out.priority = priority;
    out.sort = Column::Sort::Number;
    out.descendingFirst = true;
    out.alignment = Qt::AlignRight | Qt::AlignVCenter;
    out.number = number;
    // A zero says nothing: the table's "-" keeps the eye on what is there.
    out.text = [number, &format](const GroupRow& row) {
        return number(row) == 0 ? QString() : format.number(number(row));
    };
    return out;
}

std::function<qint64(const GroupRow&)> ofClass(StatusClass klass)
{
    return [klass](const GroupRow& row) { return qint64(row.byClass[std::size_t(klass)]); };
}

QList<RowColumn<GroupRow>> tableColumns(const Format& format)
{
    const auto tr = [](const char* text) { return GroupTable::tr(text); };
    auto id = textColumn(u"id"_s, tr("Id"), 18, 60, &DeploymentGroup::id);
    id.mono = true;
    id.elide = Qt::ElideMiddle;
    id.sort = Column::Sort::Bytes;
    auto created = numberColumn(u"created"_s, tr("Created"), 50, format,
                                [](const GroupRow& row) { return row.group.createdAt.toMSecsSinceEpoch(); });
    created.width = 18;
    created.text = [&format](const GroupRow& row) { return format.time(row.group.createdAt.toMSecsSinceEpoch()); };
    created.other = [&format](const GroupRow& row, int role) -> QVariant {
        const bool whole = role == TableModel::CopyRole || role == TableModel::TooltipRole;
        return whole ? QVariant(format.exact(row.group.createdAt.toMSecsSinceEpoch())) : QVariant();
    };
    auto read = numberColumn(u"read"_s, tr("Read"), 45, format, [](const GroupRow& row) { return row.readMs; });
    read.width = 11;
    read.leftOutEmpty = true;
    read.text = [&format](const GroupRow& row) { return row.readMs == 0 ? QString() : format.time(row.readMs); };
    read.other = [&format](const GroupRow& row, int role) -> QVariant {
        const bool whole = role == TableModel::CopyRole || role == TableModel::TooltipRole;
        return whole && row.readMs != 0 ? QVariant(format.exact(row.readMs)) : QVariant();
    };
    auto name = textColumn(u"name"_s, tr("Name"), 24, 0, &DeploymentGroup::name);
    name.other = [&format](const GroupRow& row, int role) -> QVariant {
        if (role != TableModel::TooltipRole || row.readMs == 0)
            return {};
        return GroupTable::tr("%1\nIts deployments were read at %2").arg(row.group.name, format.time(row.readMs));
    };
    return {name,
            numberColumn(u"used"_s, tr("Deployments"), 10, format,
                         [](const GroupRow& row) { return row.group.deploymentCount; }),
            numberColumn(u"limit"_s, tr("Allowed"), 20, format,
                         [](const GroupRow& row) { return row.group.maxDeployments; }),
            numberColumn(u"failed"_s, tr("Failed"), 15, format, ofClass(StatusClass::Failed)),
            numberColumn(u"attention"_s, tr("Needs action"), 30, format, ofClass(StatusClass::Attention)),
            numberColumn(u"stalled"_s, tr("Stalled"), 35, format, ofClass(StatusClass::Stalled)),
            numberColumn(u"working"_s, tr("Working"), 25, format, ofClass(StatusClass::Working)),
            numberColumn(u"healthy"_s, tr("Healthy"), 25, format, ofClass(StatusClass::Healthy)),
            read,
            created,
            id};
}

FieldSet tableFields()
{
    using Kind = QueryField::Kind;
    return {{u"name"_s, Kind::Text, GroupTable::tr("part of the name"), {}},
            {u"id"_s, Kind::Id, GroupTable::tr("id or its beginning"), {}},
            {u"used"_s, Kind::Number, GroupTable::tr("deployments"), {}},
            {u"limit"_s, Kind::Number, GroupTable::tr("deployments allowed"), {}},
            {u"failed"_s, Kind::Number, GroupTable::tr("failed deployments"), {}},
            {u"working"_s, Kind::Number, GroupTable::tr("working deployments"), {}}};
}

} // namespace

GroupTable::GroupTable(const GroupStore& groups, const FleetStore& fleet, const Format& format, QObject* parent)
    : RowTable(tableColumns(format), tableFields(), parent)
    , m_groups(groups)
    , m_fleet(fleet)
{
    setSortKeys({{columnOf(u"name"_s), Qt::AscendingOrder}});
    connect(&groups, &GroupStore::inserted, this, &GroupTable::reload);
    connect(&groups, &GroupStore::changed, this, &GroupTable::reload);
    connect(&groups, &GroupStore::removed, this, &GroupTable::reload);
    connect(&fleet, &FleetStore::applied, this, &GroupTable::reload);
    reload();
}

void GroupTable::reload()
{
    QHash<QString, std::array<int, 7>> counts;
    const auto facet = m_fleet.facet(FleetFacet::Group);
    for (const FacetValue& value : facet)
        counts.insert(value.value, value.byClass);
    QList<GroupRow> rows;
    for (const DeploymentGroup& group : m_groups.groups())
        rows.append({group, counts.value(group.id), m_readTimes.value(group.id)});
    setRows(rows);
}

void GroupTable::setReadTimes(const QHash<QString, qint64>& times)
{
    if (times == m_readTimes)
        return;
    m_readTimes = times;
    reload();
}

} // namespace alien
