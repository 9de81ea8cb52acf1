// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace alien::sandbox {

/// Ids and tokens in the manager's forms (protocol 0), the same ones for the same seed.
class IdSource
{
public:
    explicit IdSource(std::uint64_t seed);
    std::string id(std::string_view prefix);
    std::string token(std::string_view kind);
    /// How many numbers were drawn so far; `skip` brings a new source of the same seed there.
    [[nodiscard]] std::uint64_t drawn() const { return m_drawn; }
    void skip(std::uint64_t count);

private:
    std::string characters(std::string_view alphabet, std::size_t count);

    std::mt19937_64 m_engine;
    std::uint64_t m_drawn = 0;
};

} // namespace alien::sandbox
