// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// endOfObject() and commonPrefix() for processors with AVX2, chosen at run time. The includes come before the
// instruction set is raised, so that no inline function of theirs is compiled for it and then picked by the linker for
// everybody.
#include "client/fleet/bracescanavx2.h"

#if defined(__x86_64__)

#include <cstdint>
#include <cstring>
#include <immintrin.h>

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,bmi,popcnt"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,bmi,popcnt")
#endif

namespace alien::jsonscan {

namespace {
#include "client/fleet/bracescan.h"

struct LoadAvx2
{
    static std::uint64_t equal(__m256i low, __m256i high, char wanted)
    {
        const __m256i all = _mm256_set1_epi8(wanted);
        const auto lowBits = std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, all)));
        const auto highBits = std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, all)));
        return (std::uint64_t(highBits) << 32) | lowBits;
    }
    static Masks masks(const char* p)
    {
        const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
        const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + 32));
        return {equal(low, high, '"'), equal(low, high, '\\'), equal(low, high, '{'), equal(low, high, '}')};
    }
};
} // namespace

const char* endOfObjectAvx2(const char* begin, const char* end)
{
    return scanObject<LoadAvx2>(begin, end);
}

std::size_t commonPrefixAvx2(const char* a, const char* b, std::size_t size)
{
    const auto same = [a, b](std::size_t at) {
        return _mm256_cmpeq_epi8(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(a + at)),
                                 _mm256_loadu_si256(reinterpret_cast<const __m256i*>(b + at)));
    };
    std::size_t at = 0;
    for (; size - at >= 128; at += 128) {
        const __m256i low = _mm256_and_si256(same(at), same(at + 32));
        const __m256i high = _mm256_and_si256(same(at + 64), same(at + 96));
        if (_mm256_movemask_epi8(_mm256_and_si256(low, high)) != -1)
            break;
    }
    for (; size - at >= 32; at += 32) {
        const auto differ = ~std::uint32_t(_mm256_movemask_epi8(same(at)));
        if (differ != 0)
            return at + std::size_t(__builtin_ctz(differ));
    }
    while (at < size && a[at] == b[at])
        ++at;
    return at;
}

} // namespace alien::jsonscan

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif
