// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/celltext.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

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

QString csvCell(QString text)
{
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString cellIn(TextTable format, QString text)
{
    const bool formula = looksLikeFormula(text);
    switch (format) {
    case TextTable::Csv:
        return csvCell(formula ? u'\'' + text : text);
    case TextTable::Markdown:
        return text.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s).replace(u'\r', u' ').replace(u'\n', u' ');
    case TextTable::Tsv:
        break;
    }
    text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
    return formula && looksLikeFormula(text) ? u'\'' + text : text;
}

QString lineIn(TextTable format, const QStringList& cells)
{
    switch (format) {
    case TextTable::Csv:
        return cells.join(u',');
    case TextTable::Markdown:
        return u"| "_s + cells.join(u" | "_s) + u" |"_s;
    case TextTable::Tsv:
        break;
    }
    return cells.join(u'\t');
}

QString underHead(TextTable format, qsizetype columns)
{
    return format == TextTable::Markdown ? lineIn(format, QStringList(columns, u"---"_s)) : QString();
}

} // namespace alien
