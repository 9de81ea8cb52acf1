// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"

#include "sandbox/wire.h"

#include <nlohmann/json.hpp>

namespace alien::sandbox {

http::Response jsonAnswer(unsigned status, std::string body)
{
    http::Response response;
    response.status = status;
    response.contentType = "application/json";
    response.body = std::move(body);
    return response;
}

http::Response textAnswer(unsigned status, std::string text)
{
    http::Response response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = std::move(text);
    return response;
}

http::Response emptyAnswer(unsigned status)
{
    http::Response response;
    response.status = status;
    return response;
}

std::string alienError(unsigned status, std::string_view code, std::string_view message, std::string_view context,
                       bool retryable, std::string_view source)
{
    std::string text = "{\"code\":" + quotedJson(code) + ",\"message\":" + quotedJson(message);
    if (!context.empty())
        text.append(",\"context\":").append(context);
    text.append(",\"retryable\":").append(retryable ? "true" : "false");
    text.append(",\"internal\":false,\"httpStatusCode\":").append(std::to_string(status));
    if (!source.empty())
        text.append(",\"source\":").append(source);
    return text + '}';
}

Refused refused(unsigned status, std::string_view code, std::string_view message, std::string_view context,
                bool retryable)
{
    return {jsonAnswer(status, alienError(status, code, message, context, retryable))};
}

Refused unauthorized(std::string_view message)
{
    return refused(401, "UNAUTHORIZED", message, object({{"reason", message}}));
}

Refused forbidden(std::string_view message)
{
    return refused(403, "FORBIDDEN", message, object({{"reason", message}}));
}

Refused badRequest(std::string_view message)
{
    return refused(400, "BAD_REQUEST", message, object({{"reason", message}}));
}

Refused maskedError()
{
    return refused(500, "GENERIC_ERROR", "Internal server error");
}

Refused notFound(std::string_view code, std::string_view what, std::string_view key, const std::string& id)
{
    return refused(404, code, std::string(what) + " '" + id + "' not found", object({{key, id}}));
}

Refused deploymentNotFound(const std::string& id)
{
    return notFound("DEPLOYMENT_NOT_FOUND", "Deployment", "deployment_id", id);
}

Refused groupNotFound(const std::string& id)
{
    return notFound("DEPLOYMENT_GROUP_NOT_FOUND", "Deployment group", "deployment_group_id", id);
}

std::string object(std::initializer_list<std::pair<std::string_view, std::string_view>> strings)
{
    std::string text = "{";
    for (const auto& [key, value] : strings)
        text += (text.size() > 1 ? "," : "") + quotedJson(key) + ':' + quotedJson(value);
    return text + '}';
}

std::string dumped(const nlohmann::json& json)
{
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace alien::sandbox
