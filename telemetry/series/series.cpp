// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/series/series.h"

#include <algorithm>
#include <cmath>

namespace alien::telemetry {

bool Sample::isGap() const
{
    return std::isnan(low) || std::isnan(high);
}

Series::Node Series::leaf(const Sample& sample, std::size_t index)
{
    const auto at = std::uint32_t(index);
    return {sample.low, sample.high, at, at, !sample.isGap()};
}

void Series::join(Node& into, const Node& from)
{
    if (!from.any)
        return;
    if (!into.any) {
        into = from;
        return;
    }
    if (from.low < into.low) {
        into.low = from.low;
        into.lowAt = from.lowAt;
    }
    if (from.high > into.high) {
        into.high = from.high;
        into.highAt = from.highAt;
    }
}

void Series::rebuild(std::size_t firstChanged)
{
    std::size_t below = m_samples.size();
    std::size_t first = firstChanged;
    for (std::size_t level = 0; below > 1; ++level) {
        const std::size_t count = (below + fan - 1) / fan;
        if (level == m_levels.size())
            m_levels.emplace_back();
        std::vector<Node>& nodes = m_levels[level];
        nodes.resize(count);
        first /= fan;
        for (std::size_t i = first; i < count; ++i) {
            Node node{};
            const std::size_t end = std::min(below, (i + 1) * fan);
            for (std::size_t child = i * fan; child < end; ++child)
                join(node, level == 0 ? leaf(m_samples[child], child) : m_levels[level - 1][child]);
            nodes[i] = node;
        }
        below = count;
        if (below == 1) {
            m_levels.resize(level + 1);
            return;
        }
    }
    m_levels.clear();
}

std::size_t Series::lowerBound(std::int64_t t, std::size_t from) const
{
    const auto it = std::lower_bound(m_samples.begin() + std::ptrdiff_t(from), m_samples.end(), t,
                                     [](const Sample& sample, std::int64_t time) { return sample.t < time; });
    return std::size_t(it - m_samples.begin());
}

std::size_t Series::lowerBoundNear(std::int64_t t, std::size_t from, std::size_t guess) const
{
    const auto isBefore = [this, t](std::size_t index) { return m_samples[index].t < t; };
    std::size_t low = from;
    std::size_t high = std::clamp(guess, from, m_samples.size());
    std::size_t step = 1;
    if (high < m_samples.size() && isBefore(high)) {
        low = high + 1;
        high = std::min(low + step, m_samples.size());
        while (high < m_samples.size() && isBefore(high)) {
            low = high + 1;
            step *= 2;
            high = std::min(low + step, m_samples.size());
        }
    } else {
        while (high > from) {
            const std::size_t probe = high - from > step ? high - step : from;
            if (isBefore(probe)) {
                low = probe + 1;
                break;
            }
            high = probe;
            step *= 2;
        }
    }
    const auto begin = m_samples.begin();
    const auto it = std::lower_bound(begin + std::ptrdiff_t(low), begin + std::ptrdiff_t(high), t,
                                     [](const Sample& sample, std::int64_t time) { return sample.t < time; });
    return std::size_t(it - begin);
}

void Series::add(const Sample& sample)
{
    if (m_samples.empty() || m_samples.back().t < sample.t) {
        m_samples.push_back(sample);
        rebuild(m_samples.size() - 1);
        return;
    }
    const std::size_t place = lowerBound(sample.t);
    if (m_samples[place].t == sample.t)
        m_samples[place] = sample;
    else
        m_samples.insert(m_samples.begin() + std::ptrdiff_t(place), sample);
    rebuild(place);
}

void Series::assign(std::vector<Sample> samples)
{
    m_samples = std::move(samples);
    rebuild(0);
}

void Series::dropBefore(std::int64_t t)
{
    const std::size_t count = lowerBound(t);
    if (count == 0)
        return;
    m_samples.erase(m_samples.begin(), m_samples.begin() + std::ptrdiff_t(count));
    rebuild(0);
}

Series::Node Series::range(std::size_t begin, std::size_t end) const
{
    Node out{};
    std::size_t level = 0; // of begin and end: 0 samples, k nodes of m_levels[k - 1]
    const auto take = [&](std::size_t index) {
        join(out, level == 0 ? leaf(m_samples[index], index) : m_levels[level - 1][index]);
    };
    while (begin < end) {
        while (begin < end && begin % fan != 0)
            take(begin++);
        while (begin < end && end % fan != 0)
            take(--end);
        begin /= fan;
        end /= fan;
        ++level;
    }
    return out;
}

const Sample* Series::nearest(std::int64_t t, std::int64_t within) const
{
    const std::size_t after = lowerBound(t);
    const Sample* best = nullptr;
    for (std::size_t i = after > 0 ? after - 1 : 0; i < std::min(after + 1, m_samples.size()); ++i) {
        const std::int64_t distance = std::abs(m_samples[i].t - t);
        if (distance <= within && (!best || distance < std::abs(best->t - t)))
            best = &m_samples[i];
    }
    return best;
}

Series::Extremes Series::extremes(std::int64_t from, std::int64_t to) const
{
    const std::size_t begin = lowerBound(from);
    const Node node = range(begin, lowerBound(to + 1, begin));
    return node.any ? Extremes{node.low, node.high} : Extremes{};
}

namespace {

/// Strings vertices together until something parts them.
class LineBuilder
{
public:
    explicit LineBuilder(std::int64_t gapMs)
        : m_gapMs(gapMs)
    {}
    void vertex(std::int64_t t, double value)
    {
        if (!m_line.empty() && m_line.back() == Series::Vertex{t, value})
            return;
        m_line.push_back({t, value});
    }
    /// The next vertex stands at `first`, the last sample behind it is at `last`.
    void move(std::int64_t first, std::int64_t last)
    {
        if (!m_line.empty() && m_gapMs > 0 && first - m_last > m_gapMs)
            cut();
        m_last = last;
    }
    void cut()
    {
        if (!m_line.empty())
            m_lines.push_back(std::move(m_line));
        m_line = {};
    }
    std::vector<Series::Line> take()
    {
        cut();
        return std::move(m_lines);
    }

private:
    std::int64_t m_gapMs;
    std::int64_t m_last = 0;
    Series::Line m_line;
    std::vector<Series::Line> m_lines;
};

} // namespace

std::vector<Series::Line> Series::drawn(std::int64_t from, std::int64_t to, int columns) const
{
    LineBuilder lines(m_gapMs);
    if (columns <= 0 || to <= from)
        return {};
    std::size_t begin = lowerBound(from);
    const std::size_t end = lowerBound(to + 1, begin);
    if (begin > 0 && !m_samples[begin - 1].isGap()) {
        lines.move(m_samples[begin - 1].t, m_samples[begin - 1].t);
        lines.vertex(m_samples[begin - 1].t, m_samples[begin - 1].value);
    }
    const double width = static_cast<double>(to - from) / columns;
    std::size_t usual = 1; // samples of a column; the next has about as many
    while (begin < end) {
        // The column that holds the next sample; empty ones cost nothing.
        const auto column = std::int64_t(static_cast<double>(m_samples[begin].t - from) / width);
        const auto limit = from + std::int64_t(std::ceil(static_cast<double>(column + 1) * width));
        const std::size_t next = std::min(end, std::max(begin + 1, lowerBoundNear(limit, begin, begin + usual)));
        usual = next - begin;
        if (m_samples[begin].isGap())
            lines.cut();
        if (const Node node = range(begin, next); node.any) {
            lines.move(m_samples[begin].t, m_samples[next - 1].t);
            const std::int64_t lowT = m_samples[node.lowAt].t;
            const std::int64_t highT = m_samples[node.highAt].t;
            if (lowT <= highT) {
                lines.vertex(lowT, node.low);
                lines.vertex(highT, node.high);
            } else {
                lines.vertex(highT, node.high);
                lines.vertex(lowT, node.low);
            }
        }
        if (m_samples[next - 1].isGap())
            lines.cut();
        begin = next;
    }
    if (end < m_samples.size() && !m_samples[end].isGap()) {
        lines.move(m_samples[end].t, m_samples[end].t);
        lines.vertex(m_samples[end].t, m_samples[end].value);
    }
    return lines.take();
}

} // namespace alien::telemetry
