// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver/server.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace alien::http {

/// Finds who answers "METHOD /path/{name}". An unknown path gets 404 and a wrong method 405, both with an empty body;
/// HEAD is answered by GET. A trailing slash is another path.
class Router
{
public:
    /// What stood in the braces, in their order, percent-decoded.
    using Params = std::vector<std::string>;
    using Route = std::function<Response(const Request&, const Params&)>;

    /// A last segment "{*rest}" takes what remains of the path.
    void add(std::string method, std::string_view path, Route route);
    [[nodiscard]] Response handle(const Request& request) const;

private:
    struct Entry
    {
        std::string method;
        std::vector<std::string> segments;
        Route route;
    };
    std::vector<Entry> m_entries;
};

} // namespace alien::http
