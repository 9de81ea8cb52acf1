// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/receiver/otlpanswer.h"

#include <nlohmann/json.hpp>

#include <protozero/pbf_writer.hpp>

namespace alien::telemetry {

namespace {

constexpr int invalidArgument = 3; // google.rpc.Code
constexpr int unavailable = 14;
constexpr int resourceExhausted = 8;

int codeOf(unsigned status)
{
    return status == 503 ? unavailable : status == 413 ? resourceExhausted : invalidArgument;
}

http::Response answer(unsigned status, std::string body, bool json)
{
    http::Response response;
    response.status = status;
    response.contentType = json ? "application/json" : "application/x-protobuf";
    response.body = std::move(body);
    return response;
}

/// Error texts quote what came.
std::string dumped(const nlohmann::json& value)
{
    return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

http::Response successAnswer(bool json)
{
    return answer(200, json ? "{}" : "", json);
}

http::Response partialAnswer(otlp::Signal signal, std::size_t rejected, const std::string& message, bool json)
{
    if (json) {
        const char* what = signal == otlp::Signal::Metrics ? "rejectedDataPoints"
                           : signal == otlp::Signal::Logs  ? "rejectedLogRecords"
                                                           : "rejectedSpans";
        return answer(200, dumped({{"partialSuccess", {{what, std::to_string(rejected)}, {"errorMessage", message}}}}),
                      true);
    }
    std::string partial;
    protozero::pbf_writer inner(partial);
    inner.add_int64(1, std::int64_t(rejected));
    inner.add_string(2, message);
    std::string body;
    protozero::pbf_writer(body).add_message(1, partial);
    return answer(200, std::move(body), false);
}

http::Response errorAnswer(unsigned status, const std::string& message, bool json)
{
    if (json)
        return answer(status, dumped({{"code", codeOf(status)}, {"message", message}}), true);
    std::string body;
    protozero::pbf_writer writer(body);
    writer.add_int32(1, codeOf(status));
    writer.add_string(2, message);
    return answer(status, std::move(body), false);
}

http::Response plainAnswer(unsigned status, const std::string& message)
{
    http::Response response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = message;
    return response;
}

} // namespace alien::telemetry
