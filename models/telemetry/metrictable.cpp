// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/metrictable.h"

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QString kindText(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Gauge:
        return MetricTable::tr("gauge");
    case MetricKind::Counter:
        return MetricTable::tr("counter");
    case MetricKind::Histogram:
        return MetricTable::tr("histogram");
    case MetricKind::Unknown:
        break;
    }
    return {};
}

RowColumn<MetricInfo> column(const QString& id, const QString& title, int width,
                             std::function<QString(const MetricInfo&)> text)
{
    RowColumn<MetricInfo> out;
    out.id = id;
    out.title = title;
    out.width = width;
    out.priority = 0;
    out.text = std::move(text);
    return out;
}

QList<RowColumn<MetricInfo>> tableColumns(const Format& format)
{
    RowColumn<MetricInfo> name =
        column(u"name"_s, MetricTable::tr("Metric"), 34, [](const MetricInfo& metric) { return metric.name; });
    name.mono = true;
    RowColumn<MetricInfo> series =
        column(u"series"_s, MetricTable::tr("Series"), 8, [&format](const MetricInfo& metric) {
            return metric.series > 0 ? format.number(metric.series) : QString();
        });
    series.sort = Column::Sort::Number;
    series.alignment = Qt::AlignRight | Qt::AlignVCenter;
    series.number = [](const MetricInfo& metric) { return qint64(metric.series); };
    RowColumn<MetricInfo> newest = column(u"newest"_s, MetricTable::tr("Newest"), 12,
                                          [&format](const MetricInfo& metric) { return format.time(metric.newestMs); });
    newest.sort = Column::Sort::Number;
    newest.descendingFirst = true;
    newest.number = [](const MetricInfo& metric) { return metric.newestMs; };
    return {
        name,
        column(u"kind"_s, MetricTable::tr("Kind"), 10, [](const MetricInfo& metric) { return kindText(metric.kind); }),
        column(u"unit"_s, MetricTable::tr("Unit"), 10, [](const MetricInfo& metric) { return metric.unit; }),
        series,
        newest,
        column(u"description"_s, MetricTable::tr("Description"), 30,
               [](const MetricInfo& metric) { return metric.description; })};
}

} // namespace

MetricTable::MetricTable(const Format& format, QObject* parent)
    : RowTable(tableColumns(format), FieldSet{}, parent)
{
    setSortKeys({{columnOf(u"name"_s), Qt::AscendingOrder}});
}

} // namespace alien
