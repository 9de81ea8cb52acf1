// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alien::telemetry {

/// What a histogram knows of the values it saw: explicit buckets (counts[i] holds values up to and with bounds[i], the
/// last those above all bounds) or exponential ones (bucket i holds (base^(offset+i), base^(offset+i+1)], base =
/// 2^(2^-scale)). Exponential ones merge whatever their scales, explicit ones only with equal bounds.
struct Distribution
{
    static constexpr int minScale = -10;
    static constexpr int maxScale = 20;
    static constexpr std::size_t mostBuckets = 2048;
    /// Merging keeps a half at this size by halving its resolution.
    static constexpr std::size_t mergedBuckets = 320;

    enum class Form : std::uint8_t { Explicit, Exponential };
    struct Half
    {
        std::int32_t offset = 0;
        std::vector<std::uint64_t> counts;
        friend bool operator==(const Half&, const Half&) = default;
    };
    struct Bucket
    {
        double lower = 0; ///< -Inf for the first explicit one
        double upper = 0; ///< +Inf for the last explicit one
        std::uint64_t count = 0;
    };

    Form form = Form::Explicit;
    std::uint64_t count = 0;
    double sum = 0;
    bool hasSum = false;
    double min = std::numeric_limits<double>::quiet_NaN(); ///< NaN: not known
    double max = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> bounds; ///< Explicit
    std::vector<std::uint64_t> counts;
    int scale = 0; ///< Exponential, from here on
    double zeroThreshold = 0;
    std::uint64_t zeroCount = 0;
    Half positive;
    Half negative;

    /// Why this cannot be one (counts against bounds, order of bounds, NaN, sizes); empty: it can.
    [[nodiscard]] std::string fault() const;
    /// Adds another's values; false, and nothing changed, when the buckets do not fit.
    bool merge(const Distribution& other);
    /// What came since `earlier` of the same cumulative series; nothing when it was reset in between. Extremes are not
    /// known for a part.
    [[nodiscard]] std::optional<Distribution> since(const Distribution& earlier) const;
    /// Value below which the share q of all lies, interpolated inside its bucket; NaN without values.
    [[nodiscard]] double quantile(double q) const;
    [[nodiscard]] double mean() const; ///< NaN without values or sum
    /// Not empty ones, ascending.
    [[nodiscard]] std::vector<Bucket> buckets() const;

    [[nodiscard]] std::string encoded() const;
    [[nodiscard]] static std::optional<Distribution> decoded(std::string_view bytes);
};

} // namespace alien::telemetry
