// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two answers after each other, parted by a NUL: what the second one changes must be what a decoder that never saw the
// first makes of it.
#include "client/fleet/fleetdecoder.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <map>

namespace {

using Rows = std::map<std::string, alien::SummaryPtr>;

void mergeInto(const alien::FleetDelta& delta, Rows& rows)
{
    for (const auto& id : delta.removed)
        rows.erase(id);
    for (const auto& row : delta.upserted)
        rows[row->id] = row;
}

bool sameRows(const Rows& a, const Rows& b)
{
    if (a.size() != b.size())
        return false;
    for (auto x = a.begin(), y = b.begin(); x != a.end(); ++x, ++y) {
        if (x->first != y->first || !(*x->second == *y->second))
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto* text = reinterpret_cast<const char*>(data);
    const auto* cut = static_cast<const char*>(std::memchr(text, 0, size));
    const std::string first(text, cut ? std::size_t(cut - text) : size);
    const std::string second = cut ? std::string(cut + 1, text + size) : first;
    for (const std::size_t keep : {std::size_t(64) << 20, std::size_t(0)}) {
        alien::FleetDecoder polled(keep);
        alien::FleetDelta delta;
        alien::FleetDecodeError error;
        Rows rows;
        if (polled.decode(first, delta, error))
            mergeInto(delta, rows);
        alien::FleetDecoder fresh(keep);
        alien::FleetDelta whole;
        alien::FleetDelta change;
        const bool good = fresh.decode(second, whole, error);
        if (polled.decode(second, change, error) != good)
            std::abort();
        if (!good)
            continue;
        mergeInto(change, rows);
        Rows expected;
        mergeInto(whole, expected);
        if (!sameRows(rows, expected))
            std::abort();
    }
    return 0;
}
