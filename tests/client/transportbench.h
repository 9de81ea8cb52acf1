// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "tests/support/rawserver.h"

#include <QtTest/QTest>
#include <QtTest/QTestEventLoop>

#include <optional>

namespace alien::test {

/// A raw server and a transport that talks to it, with short limits and no chance in the waits.
class TransportBench
{
public:
    TransportBench()
    {
        options.seams.random = [] { return 0.0; };
        options.limits.connect = std::chrono::seconds(3);
        options.limits.firstByte = std::chrono::seconds(5);
        options.limits.listFirstByte = std::chrono::seconds(5);
        options.limits.attempt = std::chrono::seconds(10);
    }

    /// Made on first use from `options` and `endpoint`, whose address is the server's unless set.
    HttpTransport& transport()
    {
        if (!m_transport) {
            if (endpoint.baseUrl.isEmpty())
                endpoint.baseUrl = server.url();
            m_transport = std::make_unique<HttpTransport>(endpoint, options);
        }
        return *m_transport;
    }
    void destroyTransport() { m_transport.reset(); }

    static HttpRequest get(const QString& path = QStringLiteral("/v1/thing"))
    {
        HttpRequest request;
        request.method = "GET";
        request.path = path;
        return request;
    }
    static HttpRequest mutation(const QByteArray& method = "POST", const QByteArray& body = "{}")
    {
        HttpRequest request;
        request.method = method;
        request.path = QStringLiteral("/v1/deployments/dep_1/redeploy");
        request.body = body;
        if (!body.isEmpty())
            request.contentType = "application/json";
        request.lane = HttpRequest::Lane::Acts;
        request.mutation = true;
        return request;
    }

    static Result<HttpAnswer> await(const Call<HttpAnswer>& call)
    {
        QObject context;
        std::optional<Result<HttpAnswer>> result;
        QTestEventLoop loop; // not qWaitFor: its naps would slow the server down, which lives in this thread
        call.then(&context, [&](const Result<HttpAnswer>& r) {
            result = r;
            loop.exitLoop();
        });
        loop.enterLoopMSecs(30'000);
        if (!result)
            qFatal("no result within 30 s");
        return *result;
    }
    Result<HttpAnswer> run(const HttpRequest& request) { return await(transport().send(request)); }

    RawServer server;
    TransportOptions options;
    Endpoint endpoint;

private:
    std::unique_ptr<HttpTransport> m_transport;
};

/// For messages of failed comparisons.
inline const char* kindName(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Connection:
        return "Connection";
    case ApiError::Kind::Timeout:
        return "Timeout";
    case ApiError::Kind::Aborted:
        return "Aborted";
    case ApiError::Kind::InvalidRequest:
        return "InvalidRequest";
    case ApiError::Kind::Decode:
        return "Decode";
    case ApiError::Kind::Api:
        return "Api";
    case ApiError::Kind::Unexpected:
        return "Unexpected";
    case ApiError::Kind::OutcomeUnknown:
        return "OutcomeUnknown";
    }
    return "?";
}

} // namespace alien::test
