// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace alien::sandbox {

/// Seeded numbers that are the same with every compiler and library (splitmix64); not for secrets.
class Random
{
public:
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + (stream + 1) * 0xD1B54A32D192ED03ULL)
    {
        next();
    }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    /// 0 … bound-1; bound at least 1.
    int below(int bound) { return static_cast<int>(next() % static_cast<std::uint64_t>(bound)); }
    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool perMille(int chance) { return below(1000) < chance; }
    template<class Range>
    const auto& pick(const Range& range)
    {
        return range[static_cast<std::size_t>(below(static_cast<int>(std::size(range))))];
    }
    std::string text(std::string_view alphabet, int length)
    {
        std::string out;
        out.reserve(static_cast<std::size_t>(length));
        for (int i = 0; i < length; ++i)
            out += alphabet[static_cast<std::size_t>(below(static_cast<int>(alphabet.size())))];
        return out;
    }
    std::string hex(int length) { return text("0123456789abcdef", length); }
    std::string digits(int length) { return text("0123456789", length); }
    std::string lower(int length) { return text("abcdefghijklmnopqrstuvwxyz0123456789", length); }
    std::string uuid() { return hex(8) + '-' + hex(4) + "-4" + hex(3) + "-a" + hex(3) + '-' + hex(12); }

private:
    std::uint64_t m_state;
};

} // namespace alien::sandbox
