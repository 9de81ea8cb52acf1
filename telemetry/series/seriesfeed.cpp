// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/series/seriesfeed.h"

#include <xxhash.h>

#include <charconv>
#include <cmath>
#include <cstring>

namespace alien::telemetry {

namespace {

constexpr std::int64_t nsPerMs = 1'000'000;
/// A point that is missing once or twice is late, beyond that there is a gap.
constexpr std::int64_t gapIntervals = 3;

void part(std::string& out, std::string_view text)
{
    const auto size = std::uint32_t(text.size());
    out.append(reinterpret_cast<const char*>(&size), sizeof size);
    out.append(text);
}

void part(std::string& out, const otlp::Attributes& attributes)
{
    for (const otlp::Attribute& attribute : attributes) {
        part(out, attribute.key);
        out += static_cast<char>(attribute.kind);
        part(out, attribute.value);
    }
    out += '\xff';
}

std::string numberText(double value)
{
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

} // namespace

std::size_t SeriesKeyHash::operator()(const SeriesKey& key) const
{
    std::size_t hash = 0;
    std::memcpy(&hash, key.data(), sizeof hash);
    return hash;
}

/// What the points of one metric have in common.
struct SeriesFeed::Context
{
    const otlp::Group<otlp::Metric>& group;
    const otlp::Metric& metric;
    const std::string& prefix; ///< origin, resource and scope, for the key
    std::int64_t nowMs;
    const std::function<void(SeriesRow&&)>& out;
    Report& report;
};

SeriesFeed::State* SeriesFeed::state(Context& context, const std::string& name, SeriesKind kind,
                                     const otlp::Attributes& attributes,
                                     const std::pair<const char*, std::string>* extra)
{
    std::string text = context.prefix;
    part(text, name);
    part(text, context.metric.unit);
    text += static_cast<char>(context.metric.type);
    text += static_cast<char>(kind);
    part(text, attributes);
    if (extra)
        part(text, extra->second);
    const XXH128_hash_t hash = XXH3_128bits(text.data(), text.size());
    SeriesKey key;
    std::memcpy(key.data(), &hash.high64, 8);
    std::memcpy(key.data() + 8, &hash.low64, 8);
    if (const auto it = m_series.find(key); it != m_series.end())
        return &it->second;
    if (m_series.size() >= mostSeries) {
        ++context.report.overLimit;
        return nullptr;
    }
    auto identity = std::make_shared<SeriesIdentity>();
    identity->key = key;
    identity->name = name;
    identity->unit = context.metric.unit;
    identity->description = context.metric.description;
    identity->kind = kind;
    identity->scope = context.group.scope.name;
    identity->resource = context.group.resource;
    identity->attributes = attributes;
    if (extra)
        identity->attributes.push_back({extra->first, extra->second, otlp::Attribute::Kind::Double});
    State& state = m_series[key];
    state.identity = std::move(identity);
    return &state;
}

bool SeriesFeed::begin(Context& context, State& state, const otlp::Point& point, bool delta, SeriesRow& row)
{
    row.series = state.identity;
    row.t = point.timeNs / nsPerMs;
    if (row.t > context.nowMs + futureMs || row.t < context.nowMs - pastMs) {
        ++context.report.outOfTime;
        return false;
    }
    const std::int64_t start = point.startNs / nsPerMs;
    if (state.t > 0 && (row.t <= state.t || (delta && start > 0 && start < state.t))) {
        ++context.report.duplicates;
        return false;
    }
    if (delta && start > 0)
        row.spanMs = row.t - start;
    else if (state.t > 0)
        row.spanMs = row.t - state.t;
    return true;
}

void SeriesFeed::end(Context& context, State& state, const otlp::Point& point, SeriesRow&& row)
{
    if (state.t > 0) {
        const std::int64_t interval = row.t - state.t;
        // A gap is not how often it comes; a sender that became slower is believed after some points.
        const bool isGap = state.intervalMs > 0 && interval > gapIntervals * state.intervalMs;
        state.intervalMs = isGap ? 2 * state.intervalMs : interval;
    }
    state.t = row.t;
    state.startMs = point.startNs / nsPerMs;
    state.gap = point.noValue;
    if (std::isnan(row.increase))
        row.spanMs = 0;
    ++context.report.accepted;
    context.out(std::move(row));
}

void SeriesFeed::number(Context& context, const otlp::NumberPoint& point, SeriesKind kind, State* state, bool delta)
{
    SeriesRow row;
    if (!state || !begin(context, *state, point, delta, row))
        return;
    if (!point.noValue) {
        row.value = point.value;
        const bool isReset =
            !delta && (point.value < state->value || (state->startMs > 0 && point.startNs / nsPerMs != state->startMs));
        const bool isGap = state->gap || (state->intervalMs > 0 && row.t - state->t > gapIntervals * state->intervalMs);
        if (kind == SeriesKind::Counter && delta) {
            row.increase = point.value;
        } else if (kind == SeriesKind::Counter && state->t > 0 && !std::isnan(state->value) && !isGap) {
            // A point at its own start says nothing of when its value came to be.
            const bool unknownOrigin = isReset && point.startNs == point.timeNs;
            row.increase = unknownOrigin ? 0 : isReset ? point.value : point.value - state->value;
            context.report.resets += isReset;
        }
        state->value = point.value;
    }
    end(context, *state, point, std::move(row));
}

void SeriesFeed::distribution(Context& context, const otlp::DistributionPoint& point, State* state, bool delta)
{
    SeriesRow row;
    if (!state || !begin(context, *state, point, delta, row))
        return;
    if (!point.noValue) {
        const Distribution& value = point.value;
        const bool isGap = state->gap || (state->intervalMs > 0 && row.t - state->t > gapIntervals * state->intervalMs);
        row.value = static_cast<double>(value.count);
        if (delta) {
            row.part = value;
        } else if (state->total && !isGap) {
            row.part = value.since(*state->total);
            if (!row.part) {
                ++context.report.resets;
                row.part = value;
            }
        }
        if (row.part)
            row.increase = static_cast<double>(row.part->count);
        if (!delta)
            state->total = value;
    }
    end(context, *state, point, std::move(row));
}

void SeriesFeed::summary(Context& context, const otlp::SummaryPoint& point)
{
    otlp::NumberPoint number;
    number.attributes = point.attributes;
    number.startNs = point.startNs;
    number.timeNs = point.timeNs;
    number.noValue = point.noValue;
    const std::string& name = context.metric.name;
    number.value = static_cast<double>(point.count);
    this->number(context, number, SeriesKind::Counter,
                 state(context, name + ".count", SeriesKind::Counter, point.attributes), false);
    number.value = point.sum;
    this->number(context, number, SeriesKind::Counter,
                 state(context, name + ".sum", SeriesKind::Counter, point.attributes), false);
    for (const auto& [q, value] : point.quantiles) {
        const std::pair<const char*, std::string> extra{"quantile", numberText(q)};
        number.value = value;
        number.noValue = point.noValue || !std::isfinite(value);
        this->number(context, number, SeriesKind::Gauge,
                     state(context, name, SeriesKind::Gauge, point.attributes, &extra), false);
    }
}

SeriesFeed::Report SeriesFeed::feed(const std::string& origin, const std::vector<otlp::Group<otlp::Metric>>& metrics,
                                    std::int64_t nowMs, const std::function<void(SeriesRow&&)>& out)
{
    Report report;
    for (const auto& group : metrics) {
        std::string prefix;
        part(prefix, origin);
        part(prefix, group.resource);
        part(prefix, group.scope.name);
        part(prefix, group.scope.version);
        for (const otlp::Metric& metric : group.records) {
            Context context{group, metric, prefix, nowMs, out, report};
            const bool delta = metric.temporality == otlp::Temporality::Delta;
            const bool counts = metric.type == otlp::MetricType::Sum && (metric.monotonic || delta);
            const SeriesKind kind = counts ? SeriesKind::Counter : SeriesKind::Gauge;
            for (const otlp::NumberPoint& point : metric.numbers)
                number(context, point, kind, state(context, metric.name, kind, point.attributes), counts && delta);
            for (const otlp::DistributionPoint& point : metric.distributions)
                distribution(context, point, state(context, metric.name, SeriesKind::Histogram, point.attributes),
                             delta);
            for (const otlp::SummaryPoint& point : metric.summaries)
                summary(context, point);
        }
    }
    return report;
}

void SeriesFeed::forgetBefore(std::int64_t t)
{
    std::erase_if(m_series, [t](const auto& entry) { return entry.second.t < t; });
}

} // namespace alien::telemetry
