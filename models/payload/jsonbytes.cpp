// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/jsonbytes.h"

#include "client/fleet/jsonscan.h"

#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace alien::jsonbytes {

namespace {

#include "client/fleet/bracescan.h"

/// Brackets of arrays in the place of the braces that jsonscan::endOfObject() counts.
struct LoadBrackets
{
#if defined(__SSE2__)
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
        return {equal(parts, '"'), equal(parts, '\\'), equal(parts, '['), equal(parts, ']')};
    }
#else
    static Masks masks(const char* p)
    {
        Masks masks{};
        for (int i = 0; i < 64; ++i) {
            masks.quote |= std::uint64_t(p[i] == '"') << i;
            masks.slash |= std::uint64_t(p[i] == '\\') << i;
            masks.open |= std::uint64_t(p[i] == '[') << i;
            masks.close |= std::uint64_t(p[i] == ']') << i;
        }
        return masks;
    }
#endif
};

} // namespace

qint64 pastBlanks(std::string_view json, qint64 at)
{
    const auto size = qint64(json.size());
    while (at < size && isBlank(json[std::size_t(at)]))
        ++at;
    return at;
}

qint64 pastPlain(std::string_view json, qint64 at)
{
    const char* p = json.data() + at;
    const char* end = json.data() + json.size();
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i slash = _mm_set1_epi8('\\');
    const __m128i blank = _mm_set1_epi8(0x20);
    for (; end - p >= 16; p += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
        // The comparison is signed: below the blank stand control characters and everything beyond ASCII.
        const __m128i hits = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, slash)),
                                          _mm_cmplt_epi8(bytes, blank));
        const auto bits = unsigned(_mm_movemask_epi8(hits));
        if (bits != 0)
            return p + __builtin_ctz(bits) - json.data();
    }
#endif
    while (p < end && *p != '"' && *p != '\\' && std::uint8_t(*p) >= 0x20 && std::uint8_t(*p) < 0x80)
        ++p;
    return p - json.data();
}

qint64 pastString(std::string_view json, qint64 at)
{
    const char* p = json.data() + at + 1;
    const char* end = json.data() + json.size();
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i slash = _mm_set1_epi8('\\');
    while (end - p >= 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
        const auto bits =
            unsigned(_mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, slash))));
        if (bits == 0) {
            p += 16;
            continue;
        }
        p += __builtin_ctz(bits);
        if (*p == '"')
            return p + 1 - json.data();
        p += 2;
    }
#endif
    for (; p < end; ++p) {
        if (*p == '"')
            return p + 1 - json.data();
        if (*p == '\\')
            ++p;
    }
    return -1;
}

qint64 pastValue(std::string_view json, qint64 at)
{
    const auto size = qint64(json.size());
    if (at >= size)
        return -1;
    const char* begin = json.data() + at;
    const char* end = json.data() + size;
    switch (*begin) {
    case '"':
        return pastString(json, at);
    case '{': {
        const char* past = jsonscan::endOfObject(begin, end);
        return past ? past - json.data() : -1;
    }
    case '[': {
        const char* past = scanObject<LoadBrackets>(begin, end);
        return past ? past - json.data() : -1;
    }
    default:
        break;
    }
    while (at < size && !isBlank(json[std::size_t(at)]) &&
           std::string_view(",]}").find(json[std::size_t(at)]) == std::string_view::npos)
        ++at;
    return at;
}

qint64 endBefore(std::string_view json, qint64 at)
{
    const auto blanks = [&] {
        while (at > 0 && isBlank(json[std::size_t(at - 1)]))
            --at;
    };
    blanks();
    if (at > 0 && json[std::size_t(at - 1)] == ',')
        --at;
    blanks();
    return at;
}

qint64 countChildren(std::string_view json, qint64 at, qint64 most)
{
    const char closer = json[std::size_t(at)] == '{' ? '}' : ']';
    const bool object = closer == '}';
    qint64 count = 0;
    for (qint64 p = pastBlanks(json, at + 1); p < qint64(json.size()); p = pastBlanks(json, p)) {
        const char c = json[std::size_t(p)];
        if (c == closer)
            return count;
        if (c == ',') {
            ++p;
            continue;
        }
        if (object) {
            p = pastString(json, p);
            if (p < 0)
                return -1;
            p = pastBlanks(json, pastBlanks(json, p) + 1);
        }
        p = pastValue(json, p);
        if (p < 0)
            return -1;
        if (++count >= most)
            return count;
    }
    return -1;
}

} // namespace alien::jsonbytes
