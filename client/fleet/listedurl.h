// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alien {

/// What the stack says about who may reach a URL: 1.7.1 by a worker's `ingress`, 3.x by listing it among the public
/// endpoints. Unknown: it does not say (containers of 1.7.1).
enum class UrlAccess : char { Unknown = 'u', Public = 'p', Private = 'r' };

/// One address of a resource as a list item tells it (protocol 5).
struct ListedUrl
{
    std::string_view resource;
    std::string_view type; ///< worker, container, daemon
    std::string_view name; ///< of the endpoint at 3.x, else empty
    std::string_view url;
    UrlAccess access = UrlAccess::Unknown;
    friend bool operator==(const ListedUrl&, const ListedUrl&) = default;
};

/// Only these report an address that is meant for callers (protocol 5): a queue has a url too.
[[nodiscard]] bool mayHavePublicUrl(std::string_view resourceType);

/// A summary keeps them as one string: a hundred thousand of them cost a block each. What holds separators (control
/// characters, which no URL has) is left out.
void packUrl(const ListedUrl& url, std::string& packed);
/// Views into `packed`, in the order of packing.
[[nodiscard]] std::vector<ListedUrl> unpackUrls(std::string_view packed);

} // namespace alien
