// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/table/rowcopy.h"

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

/// A spreadsheet runs cells that begin like this.
bool looksLikeFormula(const QString& text)
{
    static constexpr QStringView starts = u"=+-@\t\r";
    if (text.size() < 2 || !starts.contains(text.at(0)))
        return false;
    bool number = false;
    text.toDouble(&number);
    return !number;
}

QString tsvCell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString csvCell(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString markdownCell(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s).replace(u'\r', u' ').replace(u'\n', u' ');
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
    const bool markdown = format == Format::Markdown;
    const QString separator = format == Format::Tsv ? u"\t"_s : format == Format::Csv ? u","_s : u" | "_s;
    const auto cell = [&](const QString& text) {
        return format == Format::Tsv ? tsvCell(text) : format == Format::Csv ? csvCell(text) : markdownCell(text);
    };
    QStringList lines;
    const auto addLine = [&](const QStringList& cells) {
        const QString line = cells.join(separator);
        lines.append(markdown ? u"| "_s + line + u" |"_s : line);
    };
    QStringList cells;
    for (const int column : columns)
        cells.append(cell(model.headerData(column, Qt::Horizontal).toString()));
    addLine(cells);
    if (markdown)
        addLine(QStringList(columns.size(), u"---"_s));
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(cell(cellText(model, row, column)));
        addLine(cells);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace alien
