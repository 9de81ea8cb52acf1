// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/dashboard.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

using Show = SeriesQuery::Show;
using Combine = SeriesQuery::Combine;
using Kind = DashboardPanel::Kind;

constexpr int kVersion = 1;
constexpr int kMostPanels = 40;
constexpr int kMostQueries = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::Dashboard)
};

template<class E, std::size_t N>
using Names = std::array<std::pair<const char*, E>, N>;

constexpr Names<TelemetryOrigin, 3> kOrigins{{{"console", TelemetryOrigin::Console},
                                              {"receiver", TelemetryOrigin::Receiver},
                                              {"prometheus", TelemetryOrigin::Prometheus}}};
constexpr Names<Kind, 4> kKinds{
    {{"lines", Kind::Lines}, {"stacked", Kind::Stacked}, {"bars", Kind::Bars}, {"heatmap", Kind::Heatmap}}};
constexpr Names<Show, 6> kShows{{{"value", Show::Value},
                                 {"rate", Show::Rate},
                                 {"increase", Show::Increase},
                                 {"mean", Show::Mean},
                                 {"quantile", Show::Quantile},
                                 {"heatmap", Show::Heatmap}}};
constexpr Names<Combine, 4> kCombines{
    {{"sum", Combine::Sum}, {"mean", Combine::Mean}, {"min", Combine::Min}, {"max", Combine::Max}}};
constexpr Names<LabelMatch::Op, 4> kOps{{{"=", LabelMatch::Op::Equal},
                                         {"!=", LabelMatch::Op::NotEqual},
                                         {"=~", LabelMatch::Op::Matches},
                                         {"!~", LabelMatch::Op::NotMatches}}};

template<class E, std::size_t N>
QString nameOf(E value, const Names<E, N>& names)
{
    for (const auto& [name, each] : names) {
        if (each == value)
            return QString::fromLatin1(name);
    }
    return {};
}

/// Reads one object; the first thing that is wrong is kept with its place.
class In
{
public:
    In(QJsonObject object, QString place, QString* error)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_error(error)
    {}
    [[nodiscard]] bool sound() const { return m_error->isEmpty(); }
    void wrong(const QString& key, const QString& what) const
    {
        if (sound())
            *m_error = Words::tr("%1: %2").arg(m_place.isEmpty() ? key : m_place + u'.' + key, what);
    }
    [[nodiscard]] QString text(const QString& key, bool required = false) const
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() && !required)
            return {};
        if (!value.isString() || (required && value.toString().isEmpty()))
            wrong(key, Words::tr("a text is expected"));
        return value.toString();
    }
    [[nodiscard]] double number(const QString& key, double otherwise, double least, double most) const
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return otherwise;
        if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
            wrong(key, Words::tr("a number from %1 to %2 is expected").arg(least).arg(most));
        return value.toDouble(otherwise);
    }
    template<class E, std::size_t N>
    [[nodiscard]] E choice(const QString& key, const Names<E, N>& names, E otherwise) const
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return otherwise;
        QStringList all;
        for (const auto& [name, each] : names) {
            if (value.toString() == QLatin1StringView(name))
                return each;
            all.append(QString::fromLatin1(name));
        }
        wrong(key, Words::tr("“%1” is none of %2").arg(value.toVariant().toString(), all.join(u", "_s)));
        return otherwise;
    }
    [[nodiscard]] QJsonArray list(const QString& key, bool required, int most) const
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() && !required)
            return {};
        if (!value.isArray() || value.toArray().size() > most || (required && value.toArray().isEmpty()))
            wrong(key, Words::tr("a list of 1 to %1 entries is expected").arg(most));
        return value.toArray();
    }
    [[nodiscard]] In entry(const QString& key, const QJsonArray& list, int index) const
    {
        const QString place = (m_place.isEmpty() ? key : m_place + u'.' + key) + u"[%1]"_s.arg(index);
        if (!list.at(index).isObject() && sound())
            *m_error = Words::tr("%1: an object is expected").arg(place);
        return {list.at(index).toObject(), place, m_error};
    }

private:
    QJsonObject m_object;
    QString m_place;
    QString* m_error;
};

SeriesQuery queryOf(const In& in, TelemetryOrigin origin)
{
    SeriesQuery out;
    if (origin == TelemetryOrigin::Prometheus) {
        out.promql = in.text(u"promql"_s, true);
    } else {
        out.metric = in.text(u"metric"_s, true);
        out.show = in.choice(u"show"_s, kShows, Show::Value);
        out.combine = in.choice(u"combine"_s, kCombines, Combine::Sum);
        out.quantile = in.number(u"quantile"_s, 0.95, 0, 1);
        const QJsonArray by = in.list(u"by"_s, false, 8);
        for (const auto& label : by)
            out.by.append(label.toString());
        const QJsonArray where = in.list(u"where"_s, false, 8);
        for (int i = 0; i < int(where.size()); ++i) {
            const In match = in.entry(u"where"_s, where, i);
            out.where.append({match.text(u"label"_s, true), match.choice(u"op"_s, kOps, LabelMatch::Op::Equal),
                              match.text(u"value"_s)});
        }
    }
    out.legend = in.text(u"legend"_s);
    return out;
}

DashboardPanel panelOf(const In& in)
{
    DashboardPanel out;
    out.title = in.text(u"title"_s, true);
    out.note = in.text(u"note"_s);
    out.origin = in.choice(u"source"_s, kOrigins, TelemetryOrigin::Console);
    out.kind = in.choice(u"kind"_s, kKinds, Kind::Lines);
    out.unit = in.text(u"unit"_s);
    const QJsonArray thresholds = in.list(u"thresholds"_s, false, Dashboard::mostThresholds);
    for (const auto& value : thresholds)
        out.thresholds.append(value.toDouble());
    const QJsonArray queries = in.list(u"queries"_s, true, kMostQueries);
    for (int i = 0; i < int(queries.size()) && in.sound(); ++i)
        out.queries.append(queryOf(in.entry(u"queries"_s, queries, i), out.origin));
    for (const SeriesQuery& query : out.queries)
        out.perSecond = out.perSecond || query.show == Show::Rate;
    return out;
}

QJsonObject jsonOf(const SeriesQuery& query, TelemetryOrigin origin)
{
    QJsonObject out;
    if (origin == TelemetryOrigin::Prometheus) {
        out.insert(u"promql"_s, query.promql);
    } else {
        out.insert(u"metric"_s, query.metric);
        out.insert(u"show"_s, nameOf(query.show, kShows));
        if (query.combine != Combine::Sum)
            out.insert(u"combine"_s, nameOf(query.combine, kCombines));
        if (query.show == Show::Quantile)
            out.insert(u"quantile"_s, query.quantile);
        if (!query.by.isEmpty())
            out.insert(u"by"_s, QJsonArray::fromStringList(query.by));
        QJsonArray where;
        for (const LabelMatch& match : query.where)
            where.append(
                QJsonObject{{u"label"_s, match.label}, {u"op"_s, nameOf(match.op, kOps)}, {u"value"_s, match.value}});
        if (!where.isEmpty())
            out.insert(u"where"_s, where);
    }
    if (!query.legend.isEmpty())
        out.insert(u"legend"_s, query.legend);
    return out;
}

} // namespace

std::optional<Dashboard> Dashboard::fromJson(const QByteArray& json, QString* error)
{
    error->clear();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        *error = document.isNull()
                     ? Words::tr("This is not JSON: %1 at byte %2.").arg(fault.errorString()).arg(fault.offset)
                     : Words::tr("This is not a dashboard: a JSON object is expected.");
        return std::nullopt;
    }
    const In in(document.object(), {}, error);
    const int version = int(in.number(u"alienDashboard"_s, 0, 0, 1e6));
    if (version != kVersion)
        in.wrong(u"alienDashboard"_s, Words::tr("1 is expected; this is not a dashboard, or one of a newer console"));
    Dashboard out;
    out.title = in.text(u"title"_s, true);
    out.rangeMs = qint64(in.number(u"rangeSeconds"_s, 3600, 60, 400.0 * 86400)) * 1000;
    const QJsonArray panels = in.list(u"panels"_s, true, kMostPanels);
    for (int i = 0; i < int(panels.size()) && in.sound(); ++i)
        out.panels.append(panelOf(in.entry(u"panels"_s, panels, i)));
    if (!in.sound())
        return std::nullopt;
    return out;
}

QByteArray Dashboard::toJson() const
{
    QJsonArray list;
    for (const DashboardPanel& panel : panels) {
        QJsonObject object{{u"title"_s, panel.title},
                           {u"source"_s, nameOf(panel.origin, kOrigins)},
                           {u"kind"_s, nameOf(panel.kind, kKinds)}};
        if (!panel.note.isEmpty())
            object.insert(u"note"_s, panel.note);
        if (!panel.unit.isEmpty())
            object.insert(u"unit"_s, panel.unit);
        QJsonArray thresholds;
        for (const double value : panel.thresholds)
            thresholds.append(value);
        if (!thresholds.isEmpty())
            object.insert(u"thresholds"_s, thresholds);
        QJsonArray queries;
        for (const SeriesQuery& query : panel.queries)
            queries.append(jsonOf(query, panel.origin));
        object.insert(u"queries"_s, queries);
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{u"alienDashboard"_s, kVersion},
                                     {u"title"_s, title},
                                     {u"rangeSeconds"_s, rangeMs / 1000},
                                     {u"panels"_s, list}})
        .toJson(QJsonDocument::Indented);
}

} // namespace alien
