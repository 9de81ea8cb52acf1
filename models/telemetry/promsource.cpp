// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/promsource.h"

#include "models/telemetry/labelmatcher.h"
#include "models/telemetry/stepfor.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint64 kRememberMs = 5 * 60'000;
constexpr qint64 kLookBackMs = 30 * 60'000;
constexpr qint64 kPushedMs = 60'000; ///< what SDKs send at; nothing is scraped then

QString durationText(qint64 ms)
{
    return ms % 1000 == 0 ? QString::number(ms / 1000) + u's' : QString::number(ms) + u"ms"_s;
}

QString nameOf(const SeriesQuery& query, const TelemetryLabels& labels)
{
    TelemetryLabels shown = labels;
    const QString metric = shown.take(u"__name__"_s);
    return LabelMatcher::legend(query.legend, shown, metric.isEmpty() ? query.promql : metric);
}

} // namespace

PromSource::PromSource(std::unique_ptr<PromClient> client, QString host, QObject* parent)
    : TelemetrySource(parent)
    , m_client(std::move(client))
    , m_host(std::move(host))
{}

PromSource::~PromSource() = default;

QString PromSource::name() const
{
    // Several of them answer as Prometheus does.
    return m_product.isEmpty() ? tr("Prometheus-compatible server at %1").arg(m_host)
                               : tr("%1 at %2").arg(m_product, m_host);
}

QString PromSource::unavailable() const
{
    return m_client ? QString() : tr("No Prometheus-compatible server is set up for this connection.");
}

QString PromSource::expanded(const SeriesQuery& query, qint64 stepMs) const
{
    QString condition;
    QString join;
    if (!query.deployment.isEmpty()) {
        const QString label = m_label.isEmpty() ? u"alien_deployment_id"_s : m_label;
        QString escaped = label;
        escaped.replace(u'.', u"\\."_s); // VictoriaMetrics' way to write a dotted name
        const QString equals = escaped + u'=' + PromClient::quoted(query.deployment);
        if (m_join)
            join = u"* on(job,instance) group_left() target_info{"_s + equals + u'}';
        else
            condition = equals;
    }
    QString out = query.promql;
    // Single pass: what is filled in is never searched again.
    const std::pair<QString, QString> places[] = {{u"$rate"_s, durationText(rateWindow(stepMs, m_intervalMs))},
                                                  {u"$step"_s, durationText(stepMs)},
                                                  {u"$D"_s, condition},
                                                  {u"$J"_s, join}};
    for (qsizetype at = out.lastIndexOf(u'$'); at >= 0; at = at > 0 ? out.lastIndexOf(u'$', at - 1) : -1) {
        for (const auto& [place, value] : places) {
            if (QStringView(out).sliced(at).startsWith(place)) {
                out.replace(at, place.size(), value);
                break;
            }
        }
    }
    return out;
}

void PromSource::lines(const SeriesQuery& query, QObject* context, Then<TelemetryAnswer> fn)
{
    if (!m_client) {
        TelemetryAnswer answer;
        answer.emptyReason = unavailable();
        QMetaObject::invokeMethod(
            context, [fn = std::move(fn), answer] { fn(answer); }, Qt::QueuedConnection);
        return;
    }
    const QPointer<QObject> guard(context);
    discover([this, query, guard, fn = std::move(fn)] {
        if (guard)
            ask(query, guard, fn);
    });
}

void PromSource::ask(const SeriesQuery& query, QObject* context, const Then<TelemetryAnswer>& fn)
{
    const qint64 step = query.stepMs > 0 ? query.stepMs : stepFor(query.fromMs, query.toMs, query.pixels, m_intervalMs);
    const QString promql = expanded(query, step);
    m_client->queryRange(promql, alignedTo(query.fromMs, step), alignedTo(query.toMs, step), step, context,
                         [query, step, fn](const PromAnswer& from) {
                             TelemetryAnswer answer;
                             answer.stepMs = step;
                             answer.error = from.error;
                             answer.warnings = from.warnings;
                             for (const PromAnswer::Series& series : from.series) {
                                 if (!series.samples.empty())
                                     answer.newestMs = std::max<qint64>(answer.newestMs, series.samples.back().t);
                                 answer.lines.append({nameOf(query, series.labels), series.labels, series.samples});
                             }
                             std::sort(answer.lines.begin(), answer.lines.end(),
                                       [](const auto& a, const auto& b) { return a.name < b.name; });
                             if (answer.lines.isEmpty() && answer.error.isEmpty())
                                 answer.emptyReason = tr("The server has nothing for this query in this time.");
                             fn(answer);
                         });
}

void PromSource::discover(std::function<void()> done)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!m_client || (m_discoveredMs > 0 && now - m_discoveredMs < kRememberMs)) {
        if (done)
            QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
        return;
    }
    if (done)
        m_waiting.push_back(std::move(done));
    if (m_discovering)
        return;
    m_discovering = true;
    findProduct();
}

void PromSource::whoAreYou(QObject* context, std::function<void(const QString& name, const QString& error)> fn)
{
    if (m_client)
        m_client->whoAreYou(context, std::move(fn));
    else
        fn({}, unavailable());
}

void PromSource::findProduct()
{
    m_client->product(this, [this](const PromProduct& product) {
        if (product.error.isEmpty())
            m_product = product.name;
        findInterval();
    });
}

void PromSource::findInterval()
{
    m_client->query(u"max(count_over_time(up[30m]))"_s, 0, this, [this](const PromAnswer& answer) {
        m_intervalMs = kPushedMs;
        if (!answer.series.empty() && !answer.series[0].samples.empty()) {
            const double count = answer.series[0].samples[0].value;
            if (count >= 2)
                m_intervalMs = std::clamp<qint64>(
                    qint64(std::round(static_cast<double>(kLookBackMs) / count / 1000)) * 1000, 1000, 600'000);
            // A server that started a moment ago has few samples and no idea yet.
            if (m_intervalMs > kPushedMs)
                m_intervalMs = 15'000;
        }
        findLabel({u"alien_deployment_id"_s, u"alien.deployment_id"_s});
    });
}

void PromSource::findLabel(const QStringList& candidates)
{
    if (candidates.isEmpty()) {
        m_label.clear();
        m_join = false;
        found();
        return;
    }
    const QString& label = candidates.first();
    m_client->labelValues(label, {}, this, [this, label, candidates](const PromNames& values) {
        if (values.names.isEmpty()) {
            findLabel(candidates.mid(1));
            return;
        }
        m_label = label;
        const QString name = QString(label).replace(u'.', u"\\."_s);
        // On the series themselves, or only on target_info?
        m_client->labelValues(label, u"{__name__!=\"target_info\","_s + name + u"!=\"\"}"_s, this,
                              [this](const PromNames& direct) {
                                  m_join = direct.names.isEmpty();
                                  found();
                              });
    });
}

void PromSource::found()
{
    m_discovering = false;
    m_discoveredMs = QDateTime::currentMSecsSinceEpoch();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& each : waiting)
        each();
}

void PromSource::metrics(const QString&, QObject* context, Then<QList<MetricInfo>> fn)
{
    if (!m_client)
        return fn({});
    const QPointer<QObject> guard(context);
    m_client->metadata(context, [this, guard, fn = std::move(fn)](const PromMetadata& metadata) {
        if (!guard)
            return;
        // VictoriaMetrics keeps no metadata; the names are there all the same.
        m_client->labelValues(u"__name__"_s, {}, guard, [metadata, fn](const PromNames& names) {
            QList<MetricInfo> out;
            for (const QString& name : names.names) {
                const auto known = std::find_if(metadata.metrics.begin(), metadata.metrics.end(),
                                                [&name](const MetricInfo& m) { return m.name == name; });
                MetricInfo info = known == metadata.metrics.end() ? MetricInfo() : *known;
                info.name = name;
                out.append(info);
            }
            fn(out);
        });
    });
}

void PromSource::labelNames(const QString& metric, QObject* context, Then<QStringList> fn)
{
    if (!m_client)
        return fn({});
    const QString match = metric.isEmpty() ? QString() : u"{__name__="_s + PromClient::quoted(metric) + u'}';
    m_client->labels(match, context, [fn = std::move(fn)](const PromNames& names) { fn(names.names); });
}

void PromSource::labelValues(const QString& metric, const QString& label, QObject* context, Then<QStringList> fn)
{
    if (!m_client)
        return fn({});
    const QString match = metric.isEmpty() ? QString() : u"{__name__="_s + PromClient::quoted(metric) + u'}';
    m_client->labelValues(label, match, context, [fn = std::move(fn)](const PromNames& names) { fn(names.names); });
}

} // namespace alien
