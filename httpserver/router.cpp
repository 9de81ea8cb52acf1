// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver/router.h"

#include "httpserver/uri.h"

#include <algorithm>
#include <optional>

namespace alien::http {
namespace {

std::vector<std::string_view> split(std::string_view path)
{
    std::vector<std::string_view> segments;
    if (!path.empty() && path.front() == '/')
        path.remove_prefix(1);
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = path.find('/');
        segments.push_back(path.substr(0, end));
        path.remove_prefix(end == std::string_view::npos ? path.size() : end + 1);
    }
    return segments;
}

bool isParameter(std::string_view segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

bool takesTheRest(std::string_view segment)
{
    return segment.size() > 2 && segment.substr(0, 2) == "{*";
}

std::optional<Router::Params> match(const std::vector<std::string>& pattern, const std::vector<std::string_view>& path)
{
    Router::Params params;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (i >= path.size())
            return std::nullopt;
        if (takesTheRest(pattern[i])) {
            params.emplace_back(path[i].data(), path.back().data() + path.back().size());
            return params;
        }
        if (!isParameter(pattern[i])) {
            if (pattern[i] != path[i])
                return std::nullopt;
            continue;
        }
        auto value = percentDecoded(path[i]);
        if (!value || value->empty())
            return std::nullopt;
        params.push_back(std::move(*value));
    }
    if (path.size() != pattern.size())
        return std::nullopt;
    return params;
}

} // namespace

void Router::add(std::string method, std::string_view path, Route route)
{
    Entry entry{std::move(method), {}, std::move(route)};
    for (const std::string_view segment : split(path))
        entry.segments.emplace_back(segment);
    m_entries.push_back(std::move(entry));
}

Response Router::handle(const Request& request) const
{
    const auto path = split(request.path);
    std::string allowed;
    for (const Entry& entry : m_entries) {
        const auto params = match(entry.segments, path);
        if (!params)
            continue;
        if (entry.method == request.method || (request.method == "HEAD" && entry.method == "GET"))
            return entry.route(request, *params);
        for (const std::string_view name : {std::string_view(entry.method), std::string_view("HEAD")}) {
            if ((name == "HEAD" && entry.method != "GET") || allowed.find(name) != std::string::npos)
                continue;
            allowed.append(allowed.empty() ? "" : ",").append(name);
        }
    }
    Response response;
    response.status = allowed.empty() ? 404 : 405;
    if (!allowed.empty())
        response.headers.emplace_back("allow", allowed);
    return response;
}

} // namespace alien::http
