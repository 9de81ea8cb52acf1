// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/listedurl.h"

#include <array>

namespace alien {

namespace {
constexpr char betweenParts = '\x1f';
constexpr char afterEntry = '\x1e';
constexpr std::string_view separators = "\x1e\x1f";
constexpr std::size_t parts = 5; ///< resource, type, name, access, url
} // namespace

bool mayHavePublicUrl(std::string_view resourceType)
{
    return resourceType == "worker" || resourceType == "container" || resourceType == "daemon";
}

void packUrl(const ListedUrl& url, std::string& packed)
{
    for (const std::string_view part : {url.resource, url.type, url.name, url.url}) {
        if (part.find_first_of(separators) != std::string_view::npos)
            return;
    }
    const char access = char(url.access);
    for (const std::string_view part : {url.resource, url.type, url.name, std::string_view(&access, 1)}) {
        packed += part;
        packed += betweenParts;
    }
    packed += url.url;
    packed += afterEntry;
}

std::vector<ListedUrl> unpackUrls(std::string_view packed)
{
    std::vector<ListedUrl> urls;
    while (!packed.empty()) {
        const std::size_t end = packed.find(afterEntry);
        std::string_view entry = packed.substr(0, end);
        packed = end == std::string_view::npos ? std::string_view() : packed.substr(end + 1);
        std::array<std::string_view, parts> found;
        std::size_t count = 0;
        for (; count < parts; ++count) {
            const std::size_t at = entry.find(betweenParts);
            found[count] = entry.substr(0, at);
            entry = at == std::string_view::npos ? std::string_view() : entry.substr(at + 1);
        }
        if (found[3].size() != 1 || found[4].empty())
            continue;
        const char access = found[3].front();
        urls.push_back({found[0], found[1], found[2], found[4],
                        access == 'p'   ? UrlAccess::Public
                        : access == 'r' ? UrlAccess::Private
                                        : UrlAccess::Unknown});
    }
    return urls;
}

} // namespace alien
