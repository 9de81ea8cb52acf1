// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/promtext.h"

#include "models/telemetry/promclient.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QString plain(QString name)
{
    static const QRegularExpression other(u"[^a-zA-Z0-9_:]+"_s);
    static const QRegularExpression doubled(u"__+"_s);
    name.replace(other, u"_"_s).replace(doubled, u"_"_s);
    if (!name.isEmpty() && name.front().isDigit())
        name.prepend(u'_');
    return name;
}

QString unitSuffix(const QString& unit)
{
    static constexpr std::pair<const char*, const char*> names[] = {
        {"s", "seconds"}, {"ms", "milliseconds"}, {"us", "microseconds"}, {"ns", "nanoseconds"},
        {"By", "bytes"},  {"%", "percent"},       {"min", "minutes"},     {"h", "hours"},
        {"d", "days"},    {"m", "meters"},        {"KiBy", "kibibytes"},  {"MiBy", "mebibytes"}};
    for (const auto& [ucum, word] : names) {
        if (unit == QLatin1StringView(ucum))
            return QString::fromLatin1(word);
    }
    return {};
}

QString selectorOf(const SeriesQuery& query)
{
    QStringList out;
    for (const LabelMatch& match : query.where) {
        static constexpr const char* ops[] = {"=", "!=", "=~", "!~"};
        out.append(promLabelOf(match.label) + QLatin1StringView(ops[int(match.op)]) + PromClient::quoted(match.value));
    }
    if (!query.deployment.isEmpty())
        out.append(u"alien_deployment_id="_s + PromClient::quoted(query.deployment));
    return out.isEmpty() ? QString() : u'{' + out.join(u',') + u'}';
}

QString groupOf(const SeriesQuery& query, const QString& also = {})
{
    QStringList labels;
    if (!also.isEmpty())
        labels.append(also);
    for (const QString& label : query.by)
        labels.append(promLabelOf(label));
    return labels.isEmpty() ? QString() : u" by ("_s + labels.join(u", "_s) + u')';
}

} // namespace

QString promLabelOf(const QString& label)
{
    if (label == "service.name"_L1)
        return u"job"_s;
    if (label == "service.instance.id"_L1)
        return u"instance"_s;
    return plain(label);
}

QString promNameOf(const QString& metric, const QString& unit, MetricKind kind)
{
    QString out = plain(metric);
    const QString suffix = unitSuffix(unit);
    if (!suffix.isEmpty() && !out.endsWith(u'_' + suffix))
        out += u'_' + suffix;
    if (kind == MetricKind::Counter && !out.endsWith("_total"_L1))
        out += "_total"_L1;
    return out;
}

QString promqlOf(const SeriesQuery& query, const QString& unit, MetricKind kind, const QString& rate)
{
    using Show = SeriesQuery::Show;
    static constexpr const char* combines[] = {"sum", "avg", "min", "max"};
    const QString combine = QString::fromLatin1(combines[int(query.combine)]);
    const QString name = promNameOf(query.metric, unit, kind);
    const QString selector = selectorOf(query);
    const auto windowed = [&](const QString& function, const QString& suffix) {
        return function + u'(' + name + suffix + selector + u'[' + rate + u"])"_s;
    };
    const QString counted = kind == MetricKind::Histogram ? u"_count"_s : QString();
    switch (query.show) {
    case Show::Rate:
        return combine + groupOf(query) + u" ("_s + windowed(u"rate"_s, counted) + u')';
    case Show::Increase:
        return combine + groupOf(query) + u" ("_s + windowed(u"increase"_s, counted) + u')';
    case Show::Mean:
        return u"sum"_s + groupOf(query) + u" ("_s + windowed(u"rate"_s, u"_sum"_s) + u") / sum"_s + groupOf(query) +
               u" ("_s + windowed(u"rate"_s, u"_count"_s) + u')';
    case Show::Quantile:
        return u"histogram_quantile(%1, sum"_s.arg(query.quantile) + groupOf(query, u"le"_s) + u" ("_s +
               windowed(u"rate"_s, u"_bucket"_s) + u"))"_s;
    case Show::Heatmap:
        return u"sum"_s + groupOf(query, u"le"_s) + u" ("_s + windowed(u"increase"_s, u"_bucket"_s) + u')';
    case Show::Value:
        break;
    }
    return combine + groupOf(query) + u" ("_s + name + selector + u')';
}

} // namespace alien
