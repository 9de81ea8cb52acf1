// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/fleetdecoder.h"

#include <shared_mutex>
#include <unordered_set>

namespace alien {

namespace {
struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

struct InternTable
{
    std::shared_mutex mutex;
    std::unordered_set<std::string, TextHash, std::equal_to<>> texts; // nodes: views stay valid while it grows
};

InternTable& internTable()
{
    // Lives as long as the process on purpose: views into it are everywhere.
    static InternTable& table = *new InternTable;
    return table;
}
} // namespace

std::string_view intern(std::string_view text)
{
    if (text.empty())
        return {};
    InternTable& table = internTable();
    {
        const std::shared_lock lock(table.mutex);
        if (const auto it = table.texts.find(text); it != table.texts.end())
            return *it;
    }
    const std::unique_lock lock(table.mutex);
    return *table.texts.emplace(text).first;
}

} // namespace alien
