// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/jsonscan.h"

#include "client/fleet/bracescanavx2.h"

#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <emmintrin.h>
#endif

namespace alien::jsonscan {

namespace {
#include "client/fleet/bracescan.h"

bool hasAvx2()
{
#if defined(__x86_64__)
    static const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi");
    return avx2;
#else
    return false;
#endif
}

#if defined(__x86_64__)
struct LoadBase
{
    static std::uint64_t equal(const __m128i (&parts)[4], char wanted)
    {
        const __m128i all = _mm_set1_epi8(wanted);
        std::uint64_t bits = 0;
        for (int i = 0; i < 4; ++i)
            bits |= std::uint64_t(std::uint16_t(_mm_movemask_epi8(_mm_cmpeq_epi8(parts[i], all)))) << (16 * i);
        return bits;
    }
    static Masks masks(const char* p)
    {
        const auto* from = reinterpret_cast<const __m128i*>(p);
        const __m128i parts[4] = {_mm_loadu_si128(from), _mm_loadu_si128(from + 1), _mm_loadu_si128(from + 2),
                                  _mm_loadu_si128(from + 3)};
        return {equal(parts, '"'), equal(parts, '\\'), equal(parts, '{'), equal(parts, '}')};
    }
};
#else
struct LoadBase
{
    static Masks masks(const char* p)
    {
        Masks masks{};
        for (int i = 0; i < 64; ++i) {
            masks.quote |= std::uint64_t(p[i] == '"') << i;
            masks.slash |= std::uint64_t(p[i] == '\\') << i;
            masks.open |= std::uint64_t(p[i] == '{') << i;
            masks.close |= std::uint64_t(p[i] == '}') << i;
        }
        return masks;
    }
};
#endif

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

const char* skipDigits(const char* p, const char* end)
{
    while (p < end && isDigit(*p))
        ++p;
    return p;
}

/// One past the number at p, or null when it does not follow RFC 8259.
const char* endOfNumber(const char* p, const char* end)
{
    if (p < end && *p == '-')
        ++p;
    const char* digits = p;
    p = skipDigits(p, end);
    if (p == digits || (*digits == '0' && p - digits > 1))
        return nullptr;
    if (p < end && *p == '.') {
        digits = ++p;
        p = skipDigits(p, end);
        if (p == digits)
            return nullptr;
    }
    if (p < end && (*p == 'e' || *p == 'E')) {
        ++p;
        if (p < end && (*p == '+' || *p == '-'))
            ++p;
        digits = p;
        p = skipDigits(p, end);
        if (p == digits)
            return nullptr;
    }
    return p;
}
} // namespace

const char* endOfObject(const char* begin, const char* end)
{
#if defined(__x86_64__)
    if (hasAvx2())
        return endOfObjectAvx2(begin, end);
#endif
    return scanObject<LoadBase>(begin, end);
}

std::size_t commonPrefix(const char* a, const char* b, std::size_t size)
{
#if defined(__x86_64__)
    if (hasAvx2())
        return commonPrefixAvx2(a, b, size);
#endif
    constexpr std::size_t block = 4096;
    std::size_t at = 0;
    while (at < size) {
        const std::size_t step = size - at < block ? size - at : block;
        if (std::memcmp(a + at, b + at, step) != 0)
            break;
        at += step;
    }
    const std::size_t stop = size - at < block ? size : at + block;
    for (; stop - at >= 8; at += 8) {
        std::uint64_t x = 0;
        std::uint64_t y = 0;
        std::memcpy(&x, a + at, 8);
        std::memcpy(&y, b + at, 8);
        if (x != y)
            break;
    }
    while (at < stop && a[at] == b[at])
        ++at;
    return at;
}

const char* skipSpace(const char* p, const char* end)
{
    while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
        ++p;
    return p;
}

const char* endOfString(const char* begin, const char* end)
{
    for (const char* p = begin + 1; p < end; ++p) {
        if (*p == '\\')
            ++p;
        else if (*p == '"')
            return p + 1;
    }
    return nullptr;
}

const char* endOfValue(const char* begin, const char* end)
{
    int depth = 0;
    const char* p = begin;
    while (p < end) {
        if (*p == '"') {
            p = endOfString(p, end);
            if (p == nullptr || depth == 0)
                return p;
            continue;
        }
        if (*p == '{' || *p == '[') {
            ++depth;
        } else if (*p == '}' || *p == ']') {
            if (depth == 0)
                return p;
            if (--depth == 0)
                return p + 1;
        } else if (*p == ',' && depth == 0) {
            return p;
        }
        ++p;
    }
    return nullptr;
}

bool neutraliseNumbers(std::string& json)
{
    char* p = json.data();
    char* const end = p + json.size();
    while (p < end) {
        if (*p == '"') {
            const char* after = endOfString(p, end);
            if (after == nullptr)
                return false;
            p += after - p;
        } else if (*p == '-' || isDigit(*p)) {
            const char* after = endOfNumber(p, end);
            if (after == nullptr)
                return false;
            const std::size_t length = std::size_t(after - p);
            std::memset(p, ' ', length);
            *p = '0';
            p += length;
        } else {
            ++p;
        }
    }
    return true;
}

} // namespace alien::jsonscan
