// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deployment/resourcetable.h"

#include "models/deployment/cloudservice.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

template<class Row>
RowColumn<Row> column(const QString& id, const QString& title, int width, int priority, QString Row::*field)
{
    RowColumn<Row> out;
    out.id = id;
    out.title = title;
    out.width = width;
    out.priority = priority;
    out.text = [field](const Row& row) { return row.*field; };
    return out;
}

QList<RowColumn<ResourceRow>> resourceColumns()
{
    const auto tr = [](const char* text) { return ResourceTable::tr(text); };
    auto name = column(u"name"_s, tr("Resource"), 18, 0, &ResourceRow::id);
    name.minWidth = 12;
    auto status = column(u"status"_s, tr("Status"), 16, 0, &ResourceRow::status);
    status.minWidth = 11;
    auto type = column(u"type"_s, tr("Type"), 14, 10, &ResourceRow::type);
    type.minWidth = 9;
    status.other = [](const ResourceRow& row, int role) -> QVariant {
        if (role == TableModel::StatusRole)
            return row.status;
        if (role == TableModel::StatusClassRole)
            return int(resourceStatusClass(row.status));
        return {};
    };
    auto kind = column<ResourceRow>(u"kind"_s, tr("Whose"), 8, 60, nullptr);
    kind.text = [tr](const ResourceRow& row) { return row.declared ? tr("stack") : tr("system"); };
    auto url = column(u"url"_s, tr("Public URL"), 30, 70, &ResourceRow::url);
    url.mono = true;
    url.elide = Qt::ElideMiddle;
    auto error = column(u"error"_s, tr("Error code"), 20, 30, &ResourceRow::errorCode);
    error.mono = true;
    error.other = [](const ResourceRow& row, int role) -> QVariant {
        return role == TableModel::TooltipRole && !row.errorText.isEmpty() ? QVariant(row.errorText) : QVariant();
    };
    return {name,  status,
            type,  column(u"service"_s, tr("Service"), 16, 20, &ResourceRow::service),
            error, column(u"lifecycle"_s, tr("Lifecycle"), 9, 50, &ResourceRow::lifecycle),
            kind,  url};
}

QList<RowColumn<PublicUrl>> urlColumns()
{
    const auto tr = [](const char* text) { return PublicUrlTable::tr(text); };
    auto url = column(u"url"_s, tr("Public URL"), 40, 0, &PublicUrl::url);
    url.minWidth = 20;
    url.mono = true;
    url.elide = Qt::ElideMiddle;
    return {column(u"name"_s, tr("Resource"), 14, 0, &PublicUrl::resourceId),
            column(u"endpoint"_s, tr("Endpoint"), 10, 40, &PublicUrl::name), url,
            column(u"type"_s, tr("Type"), 10, 50, &PublicUrl::resourceType)};
}

} // namespace

ResourceTable::ResourceTable(QObject* parent)
    : RowTable(resourceColumns(), FieldSet{}, parent)
{
    // The user's own resources first: the system's outnumber them.
    setSortKeys({{columnOf(u"kind"_s), Qt::AscendingOrder}, {columnOf(u"name"_s), Qt::AscendingOrder}});
}

void ResourceTable::show(const std::vector<ResourceView>& resources, const QString& platform)
{
    QList<ResourceRow> rows;
    rows.reserve(qsizetype(resources.size()));
    for (const ResourceView& view : resources) {
        ResourceRow row;
        row.id = view.id;
        row.type = view.type;
        row.status = view.status;
        row.service = cloudService(view.type, view.controllerPlatform.isEmpty() ? platform : view.controllerPlatform);
        row.lifecycle = view.lifecycle;
        row.url = view.publicUrl;
        row.declared = view.declared;
        if (view.error) {
            row.errorCode = view.error->code;
            row.errorText = view.error->message;
        }
        rows.append(row);
    }
    setRows(rows);
}

PublicUrlTable::PublicUrlTable(QObject* parent)
    : RowTable(urlColumns(), FieldSet{}, parent)
{
    setSortKeys({{columnOf(u"name"_s), Qt::AscendingOrder}});
}

} // namespace alien
