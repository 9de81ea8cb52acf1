// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"
#include "sandbox/api/routes.h"
#include "sandbox/otlpforwarder.h"
#include "sandbox/wire.h"

namespace alien::sandbox {
namespace {

/// {"code":"GENERIC_ERROR",…}: what the manager makes of an error that is not its own.
std::string foreignError(const std::string& message, const std::string& source, bool innermost)
{
    std::string text = alienError(500, "GENERIC_ERROR", message, {}, false, source);
    if (innermost)
        text.insert(text.size() - 1, ",\"_error_for_pattern_matching\":" + object({{"message", message}}));
    return text;
}

http::Response forwardFailed(const std::string& url, const OtlpForwarder::Result& result)
{
    const std::string reason = foreignError(result.reason, {}, true);
    const std::string connect = foreignError("tcp connect error", reason, true);
    const std::string client = foreignError("client error (Connect)", connect, true);
    const std::string request = foreignError("error sending request for url (" + url + ')', client, false);
    return jsonAnswer(500, foreignError("Failed to forward telemetry signal to OTLP backend", request, false));
}

http::Response ingest(Context& context, const Call& call, const std::string& signal)
{
    if (!call.caller.isDeployment()) {
        throw forbidden(context.isNew() ? "Cannot ingest this telemetry signal"
                                        : "Telemetry ingestion requires a deployment token");
    }
    const http::Response accepted = jsonAnswer(200, R"({"accepted":true})");
    if (!context.forwarder.isConfigured())
        return accepted;
    http::Response waiting;
    waiting.work = [&context, accepted, signal, body = call.request.body] {
        const auto result = context.forwarder.post(signal, QByteArray::fromStdString(body));
        return result.connected ? accepted : forwardFailed(context.forwarder.urlOf(signal), result);
    };
    return waiting;
}

} // namespace

void addTelemetryRoutes(Routes& routes)
{
    Context& context = routes.context();
    for (const char* signal : {"logs", "traces", "metrics"})
        routes.add("POST", std::string("/v1/") + signal, [&context, signal = std::string(signal)](const Call& call) {
            return ingest(context, call, signal);
        });
}

} // namespace alien::sandbox
