// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/linecsv.h"

#include "models/common/format.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QByteArray cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray number(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'g', 15) : QByteArray();
}

} // namespace

QByteArray csvOf(const QList<LineSheet>& sheets, const Format& format)
{
    QByteArray out = "panel,line,unit,time,value,lowest,highest\r\n";
    for (const LineSheet& sheet : sheets) {
        for (const TelemetryLine& line : sheet.lines) {
            const QByteArray head = cell(sheet.title) + ',' + cell(line.name) + ',' + cell(sheet.unit) + ',';
            for (const telemetry::Sample& sample : line.samples)
                out += head + format.exact(sample.t).toLatin1() + ',' + number(sample.value) + ',' +
                       number(sample.low) + ',' + number(sample.high) + "\r\n";
        }
    }
    return out;
}

} // namespace alien
