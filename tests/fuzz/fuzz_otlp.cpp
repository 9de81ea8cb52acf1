// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses the signal; what is taken must keep its own promises, and its distributions must come back
// from their bytes.
#include "telemetry/otlp/decoder.h"

#include <cstdint>
#include <cstdlib>

namespace {

void check(const alien::telemetry::Distribution& distribution)
{
    if (!distribution.fault().empty())
        std::abort();
    const std::string bytes = distribution.encoded();
    const auto back = alien::telemetry::Distribution::decoded(bytes);
    if (!back || back->encoded() != bytes)
        std::abort();
    auto merged = distribution;
    if (merged.merge(distribution) && merged.count != 2 * distribution.count)
        std::abort();
    (void)distribution.quantile(0.95);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace alien::otlp;
    if (size == 0)
        return 0;
    const std::string_view body(reinterpret_cast<const char*>(data) + 1, size - 1);
    Limits limits;
    limits.records = 500;
    limits.messages = 5000;
    limits.inflatedBytes = 1 << 20;
    const Decoded decoded = decode(static_cast<Signal>(data[0] % 3), body, limits);
    if (decoded.fault != Decoded::Fault::None && (decoded.error.empty() || decoded.payload.accepted != 0))
        std::abort();
    std::size_t records = 0;
    for (const auto& group : decoded.payload.metrics) {
        for (const Metric& metric : group.records) {
            records += metric.numbers.size() + metric.distributions.size() + metric.summaries.size();
            for (const DistributionPoint& point : metric.distributions) {
                if (!point.noValue)
                    check(point.value);
            }
        }
    }
    for (const auto& group : decoded.payload.logs)
        records += group.records.size();
    for (const auto& group : decoded.payload.spans)
        records += group.records.size();
    if (records != decoded.payload.accepted || records > limits.records)
        std::abort();
    return 0;
}
