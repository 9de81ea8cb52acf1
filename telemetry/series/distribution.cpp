// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/series/distribution.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace alien::telemetry {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

using Half = Distribution::Half;

/// Limit of bucket `index` downwards: base^index. exp2 keeps powers of two exact.
double limitOf(std::int64_t index, int scale)
{
    return std::exp2(std::ldexp(static_cast<double>(index), -scale));
}

void halve(Half& half, int steps)
{
    if (steps <= 0 || half.counts.empty())
        return;
    const std::int64_t first = std::int64_t(half.offset) >> steps;
    const std::int64_t last = (std::int64_t(half.offset) + std::int64_t(half.counts.size()) - 1) >> steps;
    std::vector<std::uint64_t> merged(std::size_t(last - first + 1));
    for (std::size_t i = 0; i < half.counts.size(); ++i)
        merged[std::size_t(((std::int64_t(half.offset) + std::int64_t(i)) >> steps) - first)] += half.counts[i];
    half.offset = std::int32_t(first);
    half.counts = std::move(merged);
}

void lowerScale(Distribution& distribution, int scale)
{
    const int steps = distribution.scale - scale;
    halve(distribution.positive, steps);
    halve(distribution.negative, steps);
    distribution.scale = scale;
}

/// How many buckets both together span at their scale.
std::int64_t span(const Half& a, const Half& b, int steps)
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    for (const Half* half : {&a, &b}) {
        if (half->counts.empty())
            continue;
        first = std::min(first, std::int64_t(half->offset) >> steps);
        last = std::max(last, (std::int64_t(half->offset) + std::int64_t(half->counts.size()) - 1) >> steps);
    }
    return first > last ? 0 : last - first + 1;
}

void add(Half& into, const Half& from)
{
    if (from.counts.empty())
        return;
    if (into.counts.empty()) {
        into = from;
        return;
    }
    const std::int64_t first = std::min(into.offset, from.offset);
    const std::int64_t end = std::max(std::int64_t(into.offset) + std::int64_t(into.counts.size()),
                                      std::int64_t(from.offset) + std::int64_t(from.counts.size()));
    std::vector<std::uint64_t> sum(std::size_t(end - first));
    for (const Half* half : {static_cast<const Half*>(&into), &from}) {
        for (std::size_t i = 0; i < half->counts.size(); ++i)
            sum[std::size_t(std::int64_t(half->offset) - first) + i] += half->counts[i];
    }
    into.offset = std::int32_t(first);
    into.counts = std::move(sum);
}

/// False when a bucket shrank: the series began anew.
bool subtract(Half& from, const Half& earlier)
{
    for (std::size_t i = 0; i < earlier.counts.size(); ++i) {
        if (earlier.counts[i] == 0)
            continue;
        const std::int64_t at = std::int64_t(earlier.offset) + std::int64_t(i) - from.offset;
        if (at < 0 || at >= std::int64_t(from.counts.size()) || from.counts[std::size_t(at)] < earlier.counts[i])
            return false;
        from.counts[std::size_t(at)] -= earlier.counts[i];
    }
    return true;
}

std::uint64_t total(const std::vector<std::uint64_t>& counts)
{
    std::uint64_t sum = 0;
    for (const std::uint64_t count : counts)
        sum += count;
    return sum;
}

std::string explicitFault(const Distribution& d)
{
    if (d.bounds.size() >= Distribution::mostBuckets)
        return "more than 2048 buckets";
    if (!d.counts.empty() && d.counts.size() != d.bounds.size() + 1)
        return "bucket counts are not one more than the bounds";
    for (std::size_t i = 0; i < d.bounds.size(); ++i) {
        if (std::isnan(d.bounds[i]) || (i > 0 && d.bounds[i] <= d.bounds[i - 1]))
            return "bounds do not increase";
    }
    if (!d.counts.empty() && total(d.counts) != d.count)
        return "bucket counts do not add up to the count";
    return {};
}

std::string exponentialFault(const Distribution& d)
{
    if (d.scale < Distribution::minScale || d.scale > Distribution::maxScale)
        return "scale outside -10 to 20";
    if (d.positive.counts.size() > Distribution::mostBuckets || d.negative.counts.size() > Distribution::mostBuckets)
        return "more than 2048 buckets";
    if (d.zeroCount + total(d.positive.counts) + total(d.negative.counts) != d.count)
        return "bucket counts do not add up to the count";
    return {};
}

double pick(double a, double b, bool smaller)
{
    if (std::isnan(a) || std::isnan(b))
        return unknown;
    return smaller ? std::min(a, b) : std::max(a, b);
}

double within(const Distribution& d, const Distribution::Bucket& bucket, double share)
{
    if (d.form == Distribution::Form::Exponential) {
        if (bucket.lower > 0)
            return bucket.lower * std::pow(bucket.upper / bucket.lower, share);
        if (bucket.upper < 0)
            return bucket.lower * std::pow(bucket.upper / bucket.lower, share);
        return bucket.lower + (bucket.upper - bucket.lower) * share;
    }
    if (std::isinf(bucket.upper)) {
        const double last = d.bounds.empty() ? unknown : d.bounds.back();
        return std::isnan(d.max) ? last : d.max;
    }
    double lower = bucket.lower;
    if (std::isinf(lower)) {
        lower = bucket.upper > 0 ? 0 : bucket.upper;
        if (!std::isnan(d.min) && d.min <= bucket.upper)
            lower = d.min;
    }
    return lower + (bucket.upper - lower) * share;
}

} // namespace

std::string Distribution::fault() const
{
    if (hasSum && !std::isfinite(sum))
        return "sum is not a number";
    return form == Form::Explicit ? explicitFault(*this) : exponentialFault(*this);
}

bool Distribution::merge(const Distribution& other)
{
    if (count == 0 && bounds.empty() && positive.counts.empty() && negative.counts.empty()) {
        *this = other;
        return true;
    }
    if (form != other.form)
        return false;
    if (form == Form::Explicit) {
        if (bounds != other.bounds || counts.size() != other.counts.size())
            return false;
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += other.counts[i];
    } else {
        Distribution from = other;
        int target = std::min(scale, other.scale);
        lowerScale(*this, target);
        lowerScale(from, target);
        int steps = 0;
        while (target - steps > minScale && (span(positive, from.positive, steps) > std::int64_t(mergedBuckets) ||
                                             span(negative, from.negative, steps) > std::int64_t(mergedBuckets)))
            ++steps;
        if (span(positive, from.positive, steps) > std::int64_t(mostBuckets) ||
            span(negative, from.negative, steps) > std::int64_t(mostBuckets))
            return false;
        target -= steps;
        lowerScale(*this, target);
        lowerScale(from, target);
        add(positive, from.positive);
        add(negative, from.negative);
        zeroCount += from.zeroCount;
        zeroThreshold = std::max(zeroThreshold, from.zeroThreshold);
    }
    min = pick(min, other.min, true);
    max = pick(max, other.max, false);
    count += other.count;
    hasSum = hasSum && other.hasSum;
    sum += other.sum;
    return true;
}

std::optional<Distribution> Distribution::since(const Distribution& earlier) const
{
    if (form != earlier.form || count < earlier.count)
        return std::nullopt;
    Distribution part = *this;
    if (form == Form::Explicit) {
        if (bounds != earlier.bounds || counts.size() != earlier.counts.size())
            return std::nullopt;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] < earlier.counts[i])
                return std::nullopt;
            part.counts[i] -= earlier.counts[i];
        }
    } else {
        // A live series only ever gets coarser.
        if (earlier.scale < scale || zeroCount < earlier.zeroCount)
            return std::nullopt;
        Distribution before = earlier;
        lowerScale(before, scale);
        if (!subtract(part.positive, before.positive) || !subtract(part.negative, before.negative))
            return std::nullopt;
        part.zeroCount -= before.zeroCount;
    }
    part.count -= earlier.count;
    part.sum -= earlier.sum;
    part.hasSum = hasSum && earlier.hasSum;
    part.min = part.max = unknown;
    return part;
}

std::vector<Distribution::Bucket> Distribution::buckets() const
{
    std::vector<Bucket> out;
    if (form == Form::Explicit) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] > 0)
                out.push_back(
                    {i == 0 ? -infinite : bounds[i - 1], i < bounds.size() ? bounds[i] : infinite, counts[i]});
        }
        return out;
    }
    for (std::size_t i = negative.counts.size(); i-- > 0;) {
        const std::int64_t index = std::int64_t(negative.offset) + std::int64_t(i);
        if (negative.counts[i] > 0)
            out.push_back({-limitOf(index + 1, scale), -limitOf(index, scale), negative.counts[i]});
    }
    if (zeroCount > 0)
        out.push_back({-zeroThreshold, zeroThreshold, zeroCount});
    for (std::size_t i = 0; i < positive.counts.size(); ++i) {
        const std::int64_t index = std::int64_t(positive.offset) + std::int64_t(i);
        if (positive.counts[i] > 0)
            out.push_back({limitOf(index, scale), limitOf(index + 1, scale), positive.counts[i]});
    }
    return out;
}

double Distribution::quantile(double q) const
{
    const std::vector<Bucket> all = buckets();
    std::uint64_t values = 0;
    for (const Bucket& bucket : all)
        values += bucket.count;
    if (values == 0 || std::isnan(q))
        return unknown;
    const double rank = std::clamp(q, 0.0, 1.0) * static_cast<double>(values);
    double before = 0;
    for (const Bucket& bucket : all) {
        const double here = static_cast<double>(bucket.count);
        if (before + here >= rank) {
            double value = within(*this, bucket, (rank - before) / here);
            if (!std::isnan(max))
                value = std::min(value, max);
            return std::isnan(min) ? value : std::max(value, min);
        }
        before += here;
    }
    return within(*this, all.back(), 1);
}

double Distribution::mean() const
{
    return hasSum && count > 0 ? sum / static_cast<double>(count) : unknown;
}

namespace {

template<class T>
void put(std::string& out, T value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof value);
}

void putVarint(std::string& out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7U)
        out += static_cast<char>(value | 0x80U);
    out += static_cast<char>(value);
}

void putCounts(std::string& out, const std::vector<std::uint64_t>& counts)
{
    putVarint(out, counts.size());
    for (const std::uint64_t count : counts)
        putVarint(out, count);
}

/// Reads what put… wrote; once something is missing everything reads as nothing.
struct In
{
    std::string_view rest;
    bool sound = true;

    template<class T>
    T fixed()
    {
        T value{};
        if (rest.size() < sizeof value) {
            sound = false;
            rest = {};
            return value;
        }
        std::memcpy(&value, rest.data(), sizeof value);
        rest.remove_prefix(sizeof value);
        return value;
    }
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const auto byte = fixed<std::uint8_t>();
            value |= std::uint64_t(byte & 0x7FU) << shift;
            if (byte < 0x80)
                return value;
        }
        sound = false;
        return value;
    }
    std::size_t size()
    {
        const std::uint64_t value = varint();
        if (value > Distribution::mostBuckets)
            sound = false;
        return sound ? std::size_t(value) : 0;
    }
    void counts(std::vector<std::uint64_t>& out)
    {
        out.resize(size());
        for (std::uint64_t& count : out)
            count = varint();
    }
};

constexpr std::uint8_t version = 1;

} // namespace

std::string Distribution::encoded() const
{
    std::string out;
    put(out, version);
    put(out, static_cast<std::uint8_t>(form));
    put(out, static_cast<std::uint8_t>(hasSum));
    putVarint(out, count);
    for (const double value : {sum, min, max})
        put(out, value);
    if (form == Form::Explicit) {
        putVarint(out, bounds.size());
        for (const double bound : bounds)
            put(out, bound);
        putCounts(out, counts);
        return out;
    }
    put(out, std::int32_t(scale));
    put(out, zeroThreshold);
    putVarint(out, zeroCount);
    for (const Half* half : {&positive, &negative}) {
        put(out, half->offset);
        putCounts(out, half->counts);
    }
    return out;
}

std::optional<Distribution> Distribution::decoded(std::string_view bytes)
{
    In in{bytes};
    Distribution out;
    if (in.fixed<std::uint8_t>() != version)
        return std::nullopt;
    out.form = in.fixed<std::uint8_t>() == 0 ? Form::Explicit : Form::Exponential;
    out.hasSum = in.fixed<std::uint8_t>() != 0;
    out.count = in.varint();
    for (double* value : {&out.sum, &out.min, &out.max})
        *value = in.fixed<double>();
    if (out.form == Form::Explicit) {
        out.bounds.resize(in.size());
        for (double& bound : out.bounds)
            bound = in.fixed<double>();
        in.counts(out.counts);
    } else {
        out.scale = in.fixed<std::int32_t>();
        out.zeroThreshold = in.fixed<double>();
        out.zeroCount = in.varint();
        for (Half* half : {&out.positive, &out.negative}) {
            half->offset = in.fixed<std::int32_t>();
            in.counts(half->counts);
        }
    }
    if (!in.sound || !in.rest.empty() || !out.fault().empty())
        return std::nullopt;
    return out;
}

} // namespace alien::telemetry
