// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace alien::bench {

/// A made-up fleet as the manager lists it: items of about `itemBytes` with the fields, nesting and repetition of real
/// ones. The same seed gives the same bytes.
class FleetJson
{
public:
    FleetJson(std::size_t count, std::size_t itemBytes, std::uint32_t seed = 1);

    [[nodiscard]] std::string body() const;
    [[nodiscard]] std::size_t count() const { return m_items.size(); }

    /// Another status and time for this share of the items, evenly spread; the first one is always among them.
    void change(double share);
    /// The same for one.
    void touch(const std::string& id);
    /// So many come at the front, leave and change places.
    void churn(std::size_t each);

private:
    struct Item
    {
        std::string head; ///< up to the status
        std::string tail; ///< behind the time
        std::size_t status = 0;
        std::uint64_t touched = 0;
    };
    [[nodiscard]] Item make();

    std::mt19937 m_random;
    std::size_t m_itemBytes;
    std::uint64_t m_serial = 0;
    std::uint64_t m_clock = 0;
    std::vector<Item> m_items;
};

} // namespace alien::bench
