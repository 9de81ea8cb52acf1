// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/otlp/payload.h"

#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace alien::telemetry {

enum class SeriesKind : std::uint8_t { Gauge = 0, Counter = 1, Histogram = 2 };

/// 128 bits of everything that makes a series: resource, scope, name, unit, type, attributes.
using SeriesKey = std::array<std::uint8_t, 16>;
struct SeriesKeyHash
{
    std::size_t operator()(const SeriesKey& key) const;
};

struct SeriesIdentity
{
    SeriesKey key{};
    std::string name;
    std::string unit;
    std::string description;
    SeriesKind kind = SeriesKind::Gauge;
    std::string scope;
    otlp::Attributes resource;
    otlp::Attributes attributes;
};

/// One sample as it is kept.
struct SeriesRow
{
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::shared_ptr<const SeriesIdentity> series;
    std::int64_t t = 0;               ///< ms since epoch
    double value = none;              ///< as reported; NaN: a gap
    double increase = none;           ///< Counter, Histogram (values counted): since the sample before; NaN: not known
    std::int64_t spanMs = 0;          ///< time that `increase` covers
    std::optional<Distribution> part; ///< Histogram: what came in that time
};

/// Turns the points of OTLP into samples that can be added up: resets of counters are found, cumulative values become
/// increases, gaps stay gaps. Remembers the last point of each series; one thread. What stands for it: design note
/// telemetry, "To series".
class SeriesFeed
{
public:
    static constexpr std::size_t mostSeries = 50'000;
    static constexpr std::int64_t pastMs = std::int64_t(48) * 3600 * 1000;
    static constexpr std::int64_t futureMs = 10 * 60 * 1000;

    struct Report
    {
        std::size_t accepted = 0;
        std::size_t duplicates = 0; ///< of a time that was there already, or of an overlapping delta
        std::size_t outOfTime = 0;  ///< older than `pastMs`, or in the future
        std::size_t overLimit = 0;  ///< of a series beyond `mostSeries`
        std::size_t resets = 0;
    };

    /// `origin` parts senders that must not share series: the connection.
    Report feed(const std::string& origin, const std::vector<otlp::Group<otlp::Metric>>& metrics, std::int64_t nowMs,
                const std::function<void(SeriesRow&&)>& out);
    [[nodiscard]] std::size_t seriesCount() const { return m_series.size(); }
    /// Forgets series without a sample since then.
    void forgetBefore(std::int64_t t);

private:
    struct State
    {
        std::shared_ptr<const SeriesIdentity> identity;
        std::int64_t t = 0;
        std::int64_t startMs = 0;
        std::int64_t intervalMs = 0;
        double value = SeriesRow::none;
        bool gap = false; ///< the sample before was "no recorded value"
        std::optional<Distribution> total;
    };
    struct Context;

    State* state(Context& context, const std::string& name, SeriesKind kind, const otlp::Attributes& attributes,
                 const std::pair<const char*, std::string>* extra = nullptr);
    /// False: the point is counted and dropped.
    bool begin(Context& context, State& state, const otlp::Point& point, bool delta, SeriesRow& row);
    void end(Context& context, State& state, const otlp::Point& point, SeriesRow&& row);
    void number(Context& context, const otlp::NumberPoint& point, SeriesKind kind, State* state, bool delta);
    void distribution(Context& context, const otlp::DistributionPoint& point, State* state, bool delta);
    void summary(Context& context, const otlp::SummaryPoint& point);

    std::unordered_map<SeriesKey, State, SeriesKeyHash> m_series;
};

} // namespace alien::telemetry
