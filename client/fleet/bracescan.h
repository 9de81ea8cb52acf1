// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The loop of endOfObject(), written once and compiled for each instruction set. Included by .cpp files inside their
// own anonymous namespace, after the instruction set is chosen; `Load` gives the masks of 64 bytes.

struct Masks
{
    std::uint64_t quote;
    std::uint64_t slash;
    std::uint64_t open;
    std::uint64_t close;
};

/// Bits of characters that an odd run of backslashes makes literal. Runs may cross blocks: `carry`.
inline std::uint64_t escapedBits(std::uint64_t slash, std::uint64_t& carry)
{
    if (slash == 0) {
        const std::uint64_t escaped = carry;
        carry = 0;
        return escaped;
    }
    slash &= ~carry;
    const std::uint64_t follows = (slash << 1) | carry;
    constexpr std::uint64_t even = 0x5555555555555555U;
    const std::uint64_t oddStarts = slash & ~even & ~follows;
    std::uint64_t sum = 0;
    carry = __builtin_add_overflow(oddStarts, slash, &sum) ? 1 : 0;
    return (even ^ (sum << 1)) & follows;
}

/// Bit i = xor of the bits up to i: from an opening quote up to its closing one.
inline std::uint64_t prefixXor(std::uint64_t bits)
{
    bits ^= bits << 1;
    bits ^= bits << 2;
    bits ^= bits << 4;
    bits ^= bits << 8;
    bits ^= bits << 16;
    bits ^= bits << 32;
    return bits;
}

template<class Load>
const char* scanObject(const char* p, const char* end)
{
    std::uint64_t carry = 0;
    std::uint64_t inString = 0;
    std::int64_t depth = 0;
    for (; p < end; p += 64) {
        Masks masks;
        if (end - p >= 64) {
            masks = Load::masks(p);
        } else {
            char rest[64] = {};
            std::memcpy(rest, p, std::size_t(end - p));
            masks = Load::masks(rest);
        }
        const std::uint64_t quotes = masks.quote & ~escapedBits(masks.slash, carry);
        const std::uint64_t strings = prefixXor(quotes) ^ inString;
        inString = std::uint64_t(std::int64_t(strings) >> 63);
        const std::uint64_t open = masks.open & ~strings;
        std::uint64_t close = masks.close & ~strings;
        const int closes = __builtin_popcountll(close);
        if (depth <= closes) {
            for (std::int64_t nth = 1; close != 0; ++nth, close &= close - 1) {
                const int at = __builtin_ctzll(close);
                const std::uint64_t before = open & ((std::uint64_t(1) << at) - 1);
                if (depth + __builtin_popcountll(before) - nth == 0)
                    return p + at + 1;
            }
        }
        depth += __builtin_popcountll(open) - closes;
    }
    return nullptr;
}
