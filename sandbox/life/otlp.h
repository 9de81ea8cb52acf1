// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace alien::sandbox {

/// One worker as the receiver of telemetry sees it (resource attributes of protocol 6).
struct OtlpSource
{
    std::vector<std::pair<std::string, std::string>> attributes;
};

struct OtlpLog
{
    Time at{};
    bool isError = false; ///< stderr, severity ERROR; else stdout, INFO
    std::string body;
};

/// A monotonic sum when `isSum`, a cumulative histogram when it has counts, a gauge else.
struct OtlpMetric
{
    std::string name;
    std::string unit;
    bool isSum = false;
    double value = 0;
    Time start{};
    Time at{};
    std::vector<std::pair<std::string, std::string>> attributes;
    std::vector<double> bounds;
    std::vector<std::uint64_t> counts; ///< one more than bounds; `value` is their sum
};

struct OtlpSpan
{
    std::string traceId; ///< 16 bytes
    std::string spanId;  ///< 8 bytes
    std::string parentId;
    std::string name;
    int kind = 1;
    Time start{};
    Time end{};
    bool isError = false;
    std::vector<std::pair<std::string, std::string>> attributes;
};

/// ExportLogsServiceRequest with one resource each.
[[nodiscard]] std::string otlpLogs(const std::vector<std::pair<OtlpSource, std::vector<OtlpLog>>>& logs);
/// ExportMetricsServiceRequest.
[[nodiscard]] std::string otlpMetrics(const std::vector<std::pair<OtlpSource, std::vector<OtlpMetric>>>& metrics);
/// ExportTraceServiceRequest.
[[nodiscard]] std::string otlpTraces(const std::vector<std::pair<OtlpSource, std::vector<OtlpSpan>>>& spans);

} // namespace alien::sandbox
