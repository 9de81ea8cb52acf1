// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace alien::telemetry {

/// What happened at one time, or in the bucket that begins there.
struct Sample
{
    std::int64_t t = 0; ///< ms since epoch
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    double value = std::numeric_limits<double>::quiet_NaN(); ///< last or mean, for reading off; NaN: a gap

    static Sample at(std::int64_t t, double value) { return {t, value, value, value}; }
    static Sample gap(std::int64_t t) { return Sample{t}; }
    [[nodiscard]] bool isGap() const;
};

/// Samples of one line in the order of time, with a pyramid of extremes above them: what part of it is drawn in how few
/// pixels ever, no extreme is lost, and it costs what is visible in pixels, not what there is in samples.
class Series
{
public:
    struct Vertex
    {
        std::int64_t t = 0;
        double value = 0;
        friend bool operator==(const Vertex&, const Vertex&) = default;
    };
    /// Connected vertices.
    using Line = std::vector<Vertex>;
    struct Extremes
    {
        double low = std::numeric_limits<double>::quiet_NaN(); ///< NaN: nothing there
        double high = std::numeric_limits<double>::quiet_NaN();
    };

    /// `gapMs`: neighbours farther apart are not connected; 0: all are.
    explicit Series(std::int64_t gapMs = 0)
        : m_gapMs(gapMs)
    {}

    /// Usually at the end; one of an earlier time goes to its place, one of a known time replaces.
    void add(const Sample& sample);
    void assign(std::vector<Sample> samples); ///< ascending in time
    void dropBefore(std::int64_t t);
    void setGap(std::int64_t gapMs) { m_gapMs = gapMs; }
    [[nodiscard]] std::int64_t gap() const { return m_gapMs; }

    [[nodiscard]] bool empty() const { return m_samples.empty(); }
    [[nodiscard]] std::size_t size() const { return m_samples.size(); }
    [[nodiscard]] const std::vector<Sample>& samples() const { return m_samples; }
    /// The sample whose time is nearest, if it is at most `within` ms away; else null. Gaps count.
    [[nodiscard]] const Sample* nearest(std::int64_t t, std::int64_t within) const;
    [[nodiscard]] Extremes extremes(std::int64_t from, std::int64_t to) const; ///< from <= t <= to

    /// What to draw of [from, to] in so many columns of pixels: the lowest and the highest of each column in their
    /// order, and the neighbours just outside, so that lines reach the edges.
    [[nodiscard]] std::vector<Line> drawn(std::int64_t from, std::int64_t to, int columns) const;

private:
    struct Node
    {
        double low;
        double high;
        std::uint32_t lowAt; ///< index of the sample
        std::uint32_t highAt;
        bool any = false; ///< a value, not only gaps
    };
    static constexpr std::size_t fan = 16;

    [[nodiscard]] static Node leaf(const Sample& sample, std::size_t index);
    static void join(Node& into, const Node& from);
    void rebuild(std::size_t firstChanged);
    [[nodiscard]] Node range(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::size_t lowerBound(std::int64_t t, std::size_t from = 0) const;
    /// The same, quick where it is not far from `guess`.
    [[nodiscard]] std::size_t lowerBoundNear(std::int64_t t, std::size_t from, std::size_t guess) const;

    std::int64_t m_gapMs;
    std::vector<Sample> m_samples;
    std::vector<std::vector<Node>> m_levels; ///< m_levels[k][i]: fan^(k+1) samples from i * fan^(k+1)
};

} // namespace alien::telemetry
