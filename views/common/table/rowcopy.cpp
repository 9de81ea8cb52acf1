// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/table/rowcopy.h"

#include "models/common/celltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QAbstractItemModel& model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const QVariant copy = index.data(TableModel::CopyRole);
    return copy.isValid() ? copy.toString() : index.data().toString();
}

QString asJson(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns)
{
    QJsonArray result;
    for (const int row : rows) {
        QJsonObject object;
        for (const int column : columns)
            object.insert(model.headerData(column, Qt::Horizontal, TableModel::ColumnIdRole).toString(),
                          cellText(model, row, column));
        result.append(object);
    }
    return QString::fromUtf8(QJsonDocument(result).toJson());
}

} // namespace

QString rowsAsText(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns,
                   TableView::CopyFormat format)
{
    using Format = TableView::CopyFormat;
    if (format == Format::Json)
        return asJson(model, rows, columns);
    const TextTable text = format == Format::Tsv   ? TextTable::Tsv
                           : format == Format::Csv ? TextTable::Csv
                                                   : TextTable::Markdown;
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(cellIn(text, model.headerData(column, Qt::Horizontal).toString()));
    lines.append(lineIn(text, cells));
    if (const QString under = underHead(text, columns.size()); !under.isEmpty())
        lines.append(under);
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(cellIn(text, cellText(model, row, column)));
        lines.append(lineIn(text, cells));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace alien
